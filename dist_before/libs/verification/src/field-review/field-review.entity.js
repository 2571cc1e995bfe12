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
import { CaseField } from '#cases';
import { oneOf } from '#platform';
import { DecisionEntity } from '../decision.entity.js';
import { FieldVerdict, ReviewedText } from './field-review.rules.js';
/** What a verifier said of one field when they passed a case, or asked for changes. Inserted, never changed. */
let FieldReviewEntity = class FieldReviewEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'field_review_pkey' }),
    __metadata("design:type", String)
], FieldReviewEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'field_review_pkey' }),
    __metadata("design:type", String)
], FieldReviewEntity.prototype, "decisionId", void 0);
__decorate([
    PrimaryColumn('text', { primaryKeyConstraintName: 'field_review_pkey' }),
    __metadata("design:type", String)
], FieldReviewEntity.prototype, "field", void 0);
__decorate([
    PrimaryColumn('smallint', { primaryKeyConstraintName: 'field_review_pkey' }),
    __metadata("design:type", Number)
], FieldReviewEntity.prototype, "number", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], FieldReviewEntity.prototype, "version", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], FieldReviewEntity.prototype, "round", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], FieldReviewEntity.prototype, "kind", void 0);
__decorate([
    Column('uuid', { name: 'decided_by' }),
    __metadata("design:type", String)
], FieldReviewEntity.prototype, "decidedBy", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], FieldReviewEntity.prototype, "verdict", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], FieldReviewEntity.prototype, "reason", void 0);
FieldReviewEntity = __decorate([
    Entity('field_review'),
    Check('field_review_field_is_known', oneOf('field', { ...CaseField, ...ReviewedText })),
    Check('field_review_verdict_is_known', oneOf('verdict', FieldVerdict)),
    Check('field_review_says_why', `(verdict = 'ACCEPTED') OR ((reason IS NOT NULL) AND (btrim(reason) <> ''))`),
    Check('field_review_reason_within_limit', `char_length(reason) <= 1000`),
    Check('field_review_is_of_a_review', `(kind = ANY (ARRAY['REQUEST_CHANGES', 'REJECT_REVISION'])) OR ((kind = ANY (ARRAY['FIRST_PASS', 'SECOND_PASS', 'ACCEPT_REVISION'])) AND (verdict = 'ACCEPTED'))`),
    ForeignKey(() => DecisionEntity, ['caseId', 'decisionId', 'version', 'round', 'kind', 'decidedBy'], ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'], { name: 'field_review_decision_fkey' })
], FieldReviewEntity);
export { FieldReviewEntity };
//# sourceMappingURL=field-review.entity.js.map