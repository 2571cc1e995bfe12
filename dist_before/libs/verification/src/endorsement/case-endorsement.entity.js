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
/** That an organisation stands behind a public case, as far as the version goes that it saw. One row each. */
let CaseEndorsementEntity = class CaseEndorsementEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_endorsement_pkey' }),
    __metadata("design:type", String)
], CaseEndorsementEntity.prototype, "caseId", void 0);
__decorate([
    Index('case_endorsement_organisation_id_idx'),
    ForeignKey('organisation', 'id', { name: 'case_endorsement_organisation_id_fkey' }),
    PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'case_endorsement_pkey' }),
    __metadata("design:type", String)
], CaseEndorsementEntity.prototype, "organisationId", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], CaseEndorsementEntity.prototype, "version", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], CaseEndorsementEntity.prototype, "statement", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'case_endorsement_endorsed_by_fkey' }),
    Column('uuid', { name: 'endorsed_by' }),
    __metadata("design:type", String)
], CaseEndorsementEntity.prototype, "endorsedBy", void 0);
__decorate([
    Column('timestamptz', { name: 'endorsed_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], CaseEndorsementEntity.prototype, "endorsedAt", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'case_endorsement_withdrawn_by_fkey' }),
    Column('uuid', { name: 'withdrawn_by', nullable: true }),
    __metadata("design:type", Object)
], CaseEndorsementEntity.prototype, "withdrawnBy", void 0);
__decorate([
    Column('timestamptz', { name: 'withdrawn_at', nullable: true }),
    __metadata("design:type", Object)
], CaseEndorsementEntity.prototype, "withdrawnAt", void 0);
CaseEndorsementEntity = __decorate([
    Entity('case_endorsement'),
    Check('case_endorsement_statement_within_limit', `(char_length(statement) >= 1) AND (char_length(statement) <= 1000)`),
    Check('case_endorsement_withdrawal_is_whole', `num_nonnulls(withdrawn_by, withdrawn_at) = ANY (ARRAY[0, 2])`),
    ForeignKey('case_version', ['caseId', 'version'], ['caseId', 'version'], { name: 'case_endorsement_version_fkey' })
], CaseEndorsementEntity);
export { CaseEndorsementEntity };
//# sourceMappingURL=case-endorsement.entity.js.map