var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { CaseField } from '#cases';
import { oneOf } from '#platform';
import { ClaimBasis, ClaimStance } from './claim.rules.js';
import { CaseSourceEntity } from '../source/source.entity.js';
/** What a source says about one field of a case. */
let ClaimEntity = class ClaimEntity {
};
__decorate([
    ForeignKey('case_file', 'id', { name: 'claim_case_id_fkey', onDelete: 'CASCADE' }),
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'claim_pkey' }),
    __metadata("design:type", String)
], ClaimEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'claim_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], ClaimEntity.prototype, "id", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], ClaimEntity.prototype, "field", void 0);
__decorate([
    Column('smallint', { default: 0 }),
    __metadata("design:type", Number)
], ClaimEntity.prototype, "number", void 0);
__decorate([
    Column('smallint', { name: 'use_number', nullable: true }),
    __metadata("design:type", Object)
], ClaimEntity.prototype, "useNumber", void 0);
__decorate([
    Column('smallint', { name: 'subject_number', nullable: true }),
    __metadata("design:type", Object)
], ClaimEntity.prototype, "subjectNumber", void 0);
__decorate([
    Column('smallint', { name: 'event_number', nullable: true }),
    __metadata("design:type", Object)
], ClaimEntity.prototype, "eventNumber", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], ClaimEntity.prototype, "value", void 0);
__decorate([
    Index('claim_source_id_idx'),
    Column('uuid', { name: 'source_id' }),
    __metadata("design:type", String)
], ClaimEntity.prototype, "sourceId", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], ClaimEntity.prototype, "page", void 0);
__decorate([
    Column('integer', { name: 'text_offset', nullable: true }),
    __metadata("design:type", Object)
], ClaimEntity.prototype, "textOffset", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], ClaimEntity.prototype, "quotation", void 0);
__decorate([
    Column('smallint'),
    __metadata("design:type", Number)
], ClaimEntity.prototype, "credibility", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], ClaimEntity.prototype, "stance", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], ClaimEntity.prototype, "basis", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'claim_made_by_fkey' }),
    Column('uuid', { name: 'made_by' }),
    __metadata("design:type", String)
], ClaimEntity.prototype, "madeBy", void 0);
__decorate([
    Column('timestamptz', { name: 'made_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], ClaimEntity.prototype, "madeAt", void 0);
__decorate([
    Column('boolean', { default: false }),
    __metadata("design:type", Boolean)
], ClaimEntity.prototype, "dismissed", void 0);
__decorate([
    Column('text', { name: 'dismissal_reason', nullable: true }),
    __metadata("design:type", Object)
], ClaimEntity.prototype, "dismissalReason", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'claim_dismissed_by_fkey' }),
    Column('uuid', { name: 'dismissed_by', nullable: true }),
    __metadata("design:type", Object)
], ClaimEntity.prototype, "dismissedBy", void 0);
__decorate([
    Column('timestamptz', { name: 'dismissed_at', nullable: true }),
    __metadata("design:type", Object)
], ClaimEntity.prototype, "dismissedAt", void 0);
__decorate([
    Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false }),
    __metadata("design:type", Boolean)
], ClaimEntity.prototype, "isPublic", void 0);
ClaimEntity = __decorate([
    Entity('claim'),
    Check('claim_basis_is_known', oneOf('basis', ClaimBasis)),
    Check('claim_credibility_is_known', `credibility between 1 and 6`),
    Check('claim_dismissal_reason_is_given', `char_length(btrim(dismissal_reason)) between 1 and 1000`),
    Check('claim_established_has_its_basis', `(stance = 'ESTABLISHED') = (basis IS NOT NULL)`),
    Check('claim_field_is_known', oneOf('field', CaseField)),
    Check('claim_has_the_number_of_its_field', `number = coalesce(use_number, subject_number, event_number, 0) and (use_number is not null) = (field like 'USE\\_%') and (subject_number is not null) = (field like 'SUBJECT\\_%') and (event_number is not null) = (field like 'EVENT\\_%')`),
    Check('claim_is_anchored', `num_nonnulls(page, text_offset, quotation) >= 1`),
    Check('claim_is_dismissed_by_somebody', `num_nonnulls(dismissal_reason, dismissed_by, dismissed_at) = case when dismissed then 3 else 0 end`),
    Check('claim_page_is_given', `char_length(btrim(page)) between 1 and 40`),
    Check('claim_quotation_within_limit', `char_length(btrim(quotation)) >= 1 and char_length(quotation) <= 1000`),
    Check('claim_stance_is_known', oneOf('stance', ClaimStance)),
    Check('claim_text_offset_is_not_negative', `text_offset >= 0`),
    Check('claim_value_is_given', `char_length(btrim(value)) between 1 and 2000`),
    Unique('claim_id_key', ['id']),
    Unique('claim_field_key', ['caseId', 'field', 'number', 'id', 'dismissed']),
    Index('claim_use_idx', ['caseId', 'useNumber']),
    ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
        name: 'claim_is_public_fkey',
        onDelete: 'CASCADE',
        onUpdate: 'CASCADE',
    }),
    ForeignKey(() => CaseSourceEntity, ['caseId', 'sourceId'], ['caseId', 'sourceId'], { name: 'claim_source_fkey' }),
    ForeignKey('mechanism_use', ['caseId', 'useNumber'], ['caseId', 'number'], { name: 'claim_use_fkey' }),
    ForeignKey('subject', ['caseId', 'subjectNumber'], ['caseId', 'number'], { name: 'claim_subject_fkey' }),
    ForeignKey('case_event', ['caseId', 'eventNumber'], ['caseId', 'number'], { name: 'claim_event_fkey' })
], ClaimEntity);
export { ClaimEntity };
/** That a value of a case was adopted from a claim. It goes when the value becomes another. */
let CaseValueBasisEntity = class CaseValueBasisEntity {
};
__decorate([
    ForeignKey('case_file', 'id', { name: 'case_value_basis_case_id_fkey', onDelete: 'CASCADE' }),
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_value_basis_pkey' }),
    __metadata("design:type", String)
], CaseValueBasisEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('text', { primaryKeyConstraintName: 'case_value_basis_pkey' }),
    __metadata("design:type", String)
], CaseValueBasisEntity.prototype, "field", void 0);
__decorate([
    PrimaryColumn('smallint', { primaryKeyConstraintName: 'case_value_basis_pkey', default: 0 }),
    __metadata("design:type", Number)
], CaseValueBasisEntity.prototype, "number", void 0);
__decorate([
    Column('uuid', { name: 'claim_id' }),
    __metadata("design:type", String)
], CaseValueBasisEntity.prototype, "claimId", void 0);
__decorate([
    Column('boolean', { name: 'claim_dismissed', default: false }),
    __metadata("design:type", Boolean)
], CaseValueBasisEntity.prototype, "claimDismissed", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], CaseValueBasisEntity.prototype, "reason", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'case_value_basis_adopted_by_fkey' }),
    Column('uuid', { name: 'adopted_by' }),
    __metadata("design:type", String)
], CaseValueBasisEntity.prototype, "adoptedBy", void 0);
__decorate([
    Column('timestamptz', { name: 'adopted_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], CaseValueBasisEntity.prototype, "adoptedAt", void 0);
__decorate([
    Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false }),
    __metadata("design:type", Boolean)
], CaseValueBasisEntity.prototype, "isPublic", void 0);
CaseValueBasisEntity = __decorate([
    Entity('case_value_basis'),
    Check('case_value_basis_is_not_dismissed', `not claim_dismissed`),
    Check('case_value_basis_reason_is_given', `char_length(btrim(reason)) between 1 and 1000`),
    ForeignKey(() => ClaimEntity, ['caseId', 'field', 'number', 'claimId', 'claimDismissed'], ['caseId', 'field', 'number', 'id', 'dismissed'], { name: 'case_value_basis_claim_fkey' }),
    ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
        name: 'case_value_basis_is_public_fkey',
        onDelete: 'CASCADE',
        onUpdate: 'CASCADE',
    })
], CaseValueBasisEntity);
export { CaseValueBasisEntity };
//# sourceMappingURL=claim.entity.js.map