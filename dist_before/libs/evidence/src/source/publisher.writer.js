var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
/** Finds publishers by name, and enters those that are new. The caller holds the transaction. */
let Publishers = class Publishers {
    constructor(work) {
        this.work = work;
    }
    /**
     * The publisher of a name, in any case, among those that the actor may see; a new one where they see none.
     *
     * @returns its id.
     */
    async named(actor, name) {
        const [known] = await this.work.rows('select id from publisher where lower(name) = lower($1) order by id limit 1', [name]);
        if (known)
            return known.id;
        const [made] = await this.work.rows('insert into publisher (name, added_by) values ($1, $2) returning id', [name, actor.userId]);
        return made.id;
    }
};
Publishers = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork])
], Publishers);
export { Publishers };
//# sourceMappingURL=publisher.writer.js.map