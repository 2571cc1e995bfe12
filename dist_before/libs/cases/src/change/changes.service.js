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
import { Cursors, globalId, pageOf, UnitOfWork } from '#platform';
/**
 * The feed of changes of public cases, in the order in which they were delivered.
 *
 * Nothing ever appears before what somebody has read, so whoever goes on from their last cursor misses nothing.
 */
let Changes = class Changes {
    constructor(work, cursors) {
        this.work = work;
        this.cursors = cursors;
    }
    /** @throws DomainError BAD_USER_INPUT when the cursor is of another list. */
    async page(args) {
        const scope = ['changes'];
        const [after] = args.after ? this.cursors.read(args.after, scope) : [0];
        const rows = await this.work.rows(CHANGES, [after, args.first + 1]);
        const totalCount = async () => {
            const [row] = await this.work.rows('select access.public_change_count() as count');
            return row.count;
        };
        return { ...pageOf(rows, args, ({ position }) => this.cursors.write([position], scope), changeView), totalCount };
    }
};
Changes = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        Cursors])
], Changes);
export { Changes };
const CHANGES = `
  select position, case_id as "caseId", reference, recorded_at as "at", was_public as "wasPublic", is_public as "isPublic"
  from access.public_changes($1, $2)`;
function changeView({ caseId, reference, at, wasPublic, isPublic }) {
    const kind = !isPublic ? 'REMOVED' : wasPublic ? 'CHANGED' : 'ADDED';
    return { kind, caseId: globalId('PublicCase', caseId), key: caseId, reference, at };
}
//# sourceMappingURL=changes.service.js.map