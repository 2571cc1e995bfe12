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
import { CaseOrder, CaseReading } from '#cases';
import { PublicVersion, UnitOfWork } from '#platform';
import { PublicRegistry } from './public-registry.service.js';
import { RowsInOrder } from './rows-in-order.js';
/**
 * Knows which public cases follow one another, so that pages of all of them, the question that visitors ask most, need no
 * statement.
 */
let RegistryOrder = class RegistryOrder {
    #rows = null;
    /** The {@link PublicVersion} that the copy is as new as. */
    #number = null;
    constructor(registry, reading, version, work) {
        this.registry = registry;
        this.reading = reading;
        this.version = version;
        this.work = work;
    }
    onModuleInit() {
        this.reading.orderBy(this);
    }
    async page(order, after, limit) {
        if (order !== CaseOrder.NEWEST && order !== CaseOrder.OLDEST)
            return null;
        const rows = await this.#current();
        if (!rows)
            return null;
        return order === CaseOrder.OLDEST ? rows.after(after, limit) : rows.before(after, limit);
    }
    /** Null while all cases are being read, which takes seconds, and where the copy may be older than the registry is known to be. */
    async #current() {
        const number = this.version.current;
        if (number === null || !this.registry.isAtHand)
            return null;
        if (this.#rows && this.#number === number)
            return this.#rows.inOrder;
        const cases = await this.registry.current();
        if (this.version.current !== number || this.work.openedAt < this.version.since)
            return null;
        if (this.#rows?.of !== cases)
            this.#rows = { of: cases, inOrder: new RowsInOrder(cases) };
        this.#number = number;
        return this.#rows.inOrder;
    }
};
RegistryOrder = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PublicRegistry,
        CaseReading,
        PublicVersion,
        UnitOfWork])
], RegistryOrder);
export { RegistryOrder };
//# sourceMappingURL=registry-order.service.js.map