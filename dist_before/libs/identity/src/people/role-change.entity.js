var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AppUserEntity } from '../app-user.entity.js';
import { ROLES_IN_SQL } from '../user-role.entity.js';
/** What an administrator proposes that somebody be, and what another one decided. */
let RoleChangeEntity = class RoleChangeEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'role_change_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], RoleChangeEntity.prototype, "id", void 0);
__decorate([
    Column('uuid', { name: 'user_id' }),
    ForeignKey(() => AppUserEntity, { name: 'role_change_user_id_fkey' }),
    __metadata("design:type", String)
], RoleChangeEntity.prototype, "userId", void 0);
__decorate([
    Column('text', { array: true }),
    __metadata("design:type", Array)
], RoleChangeEntity.prototype, "added", void 0);
__decorate([
    Column('text', { array: true }),
    __metadata("design:type", Array)
], RoleChangeEntity.prototype, "removed", void 0);
__decorate([
    Column('smallint', { nullable: true }),
    __metadata("design:type", Object)
], RoleChangeEntity.prototype, "clearance", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], RoleChangeEntity.prototype, "reason", void 0);
__decorate([
    Column('uuid', { name: 'proposed_by' }),
    ForeignKey(() => AppUserEntity, { name: 'role_change_proposed_by_fkey' }),
    __metadata("design:type", String)
], RoleChangeEntity.prototype, "proposedBy", void 0);
__decorate([
    Column('uuid', { name: 'proposed_in' }),
    __metadata("design:type", String)
], RoleChangeEntity.prototype, "proposedIn", void 0);
__decorate([
    Column('timestamptz', { name: 'proposed_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], RoleChangeEntity.prototype, "proposedAt", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], RoleChangeEntity.prototype, "decision", void 0);
__decorate([
    Column('uuid', { name: 'decided_by', nullable: true }),
    ForeignKey(() => AppUserEntity, { name: 'role_change_decided_by_fkey' }),
    __metadata("design:type", Object)
], RoleChangeEntity.prototype, "decidedBy", void 0);
__decorate([
    Column('uuid', { name: 'decided_in', nullable: true }),
    __metadata("design:type", Object)
], RoleChangeEntity.prototype, "decidedIn", void 0);
__decorate([
    Column('timestamptz', { name: 'decided_at', nullable: true }),
    __metadata("design:type", Object)
], RoleChangeEntity.prototype, "decidedAt", void 0);
__decorate([
    Column('text', { name: 'rejection_reason', nullable: true }),
    __metadata("design:type", Object)
], RoleChangeEntity.prototype, "rejectionReason", void 0);
RoleChangeEntity = __decorate([
    Entity('role_change'),
    Index('role_change_open_key', ['userId'], { unique: true, where: 'decision is null' }),
    Check('role_change_roles_are_known', `added <@ ${ROLES_IN_SQL} and removed <@ ${ROLES_IN_SQL}`),
    Check('role_change_changes_something', 'not added && removed and (cardinality(added) + cardinality(removed) > 0 or clearance is not null)'),
    Check('role_change_clearance_is_known', 'clearance between 0 and 3'),
    Check('role_change_reason_is_given', 'length(btrim(reason)) between 1 and 1000'),
    Check('role_change_decision_is_known', `decision in ('CONFIRMED', 'REJECTED')`),
    Check('role_change_is_decided_by_one', 'num_nonnulls(decision, decided_by, decided_in, decided_at) in (0, 4)'),
    Check('role_change_is_not_by_who_it_concerns', 'proposed_by <> user_id and decided_by <> user_id'),
    Check('role_change_is_confirmed_by_somebody_else', `decision <> 'CONFIRMED' or (decided_by <> proposed_by and decided_in <> proposed_in)`),
    Check('role_change_rejection_has_a_reason', `case when decision = 'REJECTED' then length(btrim(rejection_reason)) between 1 and 1000 else rejection_reason is null end`)
], RoleChangeEntity);
export { RoleChangeEntity };
//# sourceMappingURL=role-change.entity.js.map