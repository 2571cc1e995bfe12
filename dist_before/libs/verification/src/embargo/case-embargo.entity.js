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
/** Before when a case is not to be public, as somebody said; what was said last holds. Inserted, never changed. */
let CaseEmbargoEntity = class CaseEmbargoEntity {
};
__decorate([
    ForeignKey('case_file', 'id', { name: 'case_embargo_case_id_fkey' }),
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_embargo_pkey' }),
    __metadata("design:type", String)
], CaseEmbargoEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('integer', { primaryKeyConstraintName: 'case_embargo_pkey' }),
    __metadata("design:type", Number)
], CaseEmbargoEntity.prototype, "number", void 0);
__decorate([
    Column({ type: 'timestamptz', precision: 3, nullable: true }),
    __metadata("design:type", Object)
], CaseEmbargoEntity.prototype, "until", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], CaseEmbargoEntity.prototype, "reason", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'case_embargo_set_by_fkey' }),
    Column('uuid', { name: 'set_by' }),
    __metadata("design:type", String)
], CaseEmbargoEntity.prototype, "setBy", void 0);
__decorate([
    Column('timestamptz', { name: 'set_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], CaseEmbargoEntity.prototype, "setAt", void 0);
CaseEmbargoEntity = __decorate([
    Entity('case_embargo'),
    Check('case_embargo_says_why', `(char_length(reason) >= 1) AND (char_length(reason) <= 2000)`)
], CaseEmbargoEntity);
export { CaseEmbargoEntity };
//# sourceMappingURL=case-embargo.entity.js.map