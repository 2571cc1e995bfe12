var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform';
import { RecusalRule } from './recusal.rules.js';
/** That a safety officer lets somebody decide on a case in spite of a tie. Inserted, never changed. */
let RecusalWaiverEntity = class RecusalWaiverEntity {
};
__decorate([
    ForeignKey('case_file', 'id', { name: 'recusal_waiver_case_id_fkey' }),
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'recusal_waiver_pkey' }),
    __metadata("design:type", String)
], RecusalWaiverEntity.prototype, "caseId", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'recusal_waiver_user_id_fkey' }),
    PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'recusal_waiver_pkey' }),
    __metadata("design:type", String)
], RecusalWaiverEntity.prototype, "userId", void 0);
__decorate([
    PrimaryColumn('text', { primaryKeyConstraintName: 'recusal_waiver_pkey' }),
    __metadata("design:type", String)
], RecusalWaiverEntity.prototype, "rule", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], RecusalWaiverEntity.prototype, "reason", void 0);
__decorate([
    Column('uuid', { name: 'waived_by' }),
    __metadata("design:type", String)
], RecusalWaiverEntity.prototype, "waivedBy", void 0);
__decorate([
    Column('text', { name: 'acting_role', default: 'SAFETY_OFFICER' }),
    __metadata("design:type", String)
], RecusalWaiverEntity.prototype, "actingRole", void 0);
__decorate([
    Column('timestamptz', { name: 'waived_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], RecusalWaiverEntity.prototype, "waivedAt", void 0);
RecusalWaiverEntity = __decorate([
    Entity('recusal_waiver'),
    Check('recusal_waiver_rule_is_known', oneOf('rule', RecusalRule)),
    Check('recusal_waiver_is_for_somebody_else', `waived_by <> user_id`),
    Check('recusal_waiver_is_of_a_safety_officer', `acting_role = 'SAFETY_OFFICER'`),
    Check('recusal_waiver_says_why', `(char_length(reason) >= 1) AND (char_length(reason) <= 2000)`),
    ForeignKey('user_role', ['waivedBy', 'actingRole'], ['userId', 'role'], { name: 'recusal_waiver_role_fkey' })
], RecusalWaiverEntity);
export { RecusalWaiverEntity };
//# sourceMappingURL=recusal-waiver.entity.js.map