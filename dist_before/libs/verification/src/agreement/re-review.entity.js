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
import { CaseVerificationEntity } from '../decision.entity.js';
import { CODED_AGAIN } from './re-review.rules.js';
/** That an editor drew a sample of what was verified in a period; what it takes to draw it again. Written once. */
let ReReviewDrawEntity = class ReReviewDrawEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 're_review_draw_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], ReReviewDrawEntity.prototype, "id", void 0);
__decorate([
    Column('uuid', { name: 'drawn_by' }),
    __metadata("design:type", String)
], ReReviewDrawEntity.prototype, "drawnBy", void 0);
__decorate([
    Column('text', { name: 'acting_role', default: 'EDITOR' }),
    __metadata("design:type", String)
], ReReviewDrawEntity.prototype, "actingRole", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], ReReviewDrawEntity.prototype, "request", void 0);
__decorate([
    Column({ type: 'timestamptz', name: 'drawn_at', precision: 3 }),
    __metadata("design:type", Date)
], ReReviewDrawEntity.prototype, "drawnAt", void 0);
__decorate([
    Column({ type: 'timestamptz', name: 'verified_from', precision: 3 }),
    __metadata("design:type", Date)
], ReReviewDrawEntity.prototype, "verifiedFrom", void 0);
__decorate([
    Column({ type: 'timestamptz', name: 'verified_before', precision: 3 }),
    __metadata("design:type", Date)
], ReReviewDrawEntity.prototype, "verifiedBefore", void 0);
__decorate([
    Column('integer', { name: 'share_percent' }),
    __metadata("design:type", Number)
], ReReviewDrawEntity.prototype, "sharePercent", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], ReReviewDrawEntity.prototype, "seed", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], ReReviewDrawEntity.prototype, "population", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], ReReviewDrawEntity.prototype, "sample", void 0);
ReReviewDrawEntity = __decorate([
    Entity('re_review_draw'),
    Check('re_review_draw_is_of_an_editor', `acting_role = 'EDITOR'`),
    Check('re_review_draw_share_is_a_percentage', `(share_percent >= 1) AND (share_percent <= 100)`),
    Check('re_review_draw_seed_within_limit', `(char_length(seed) >= 1) AND (char_length(seed) <= 64)`),
    Check('re_review_draw_request_within_limit', `(char_length(request) >= 1) AND (char_length(request) <= 100)`),
    Check('re_review_draw_period_is_over', `(verified_from < verified_before) AND (verified_before <= drawn_at)`),
    Check('re_review_draw_sample_is_the_share', `sample = ceil((population * share_percent) / 100.0)`),
    Unique('re_review_draw_request_key', ['drawnBy', 'request']),
    Unique('re_review_draw_order_key', ['drawnAt']),
    ForeignKey('user_role', ['drawnBy', 'actingRole'], ['userId', 'role'], { name: 're_review_draw_role_fkey' })
], ReReviewDrawEntity);
export { ReReviewDrawEntity };
/** That a verified version was drawn to be reviewed again, and by whom it is. One a version and round. */
let ReReviewEntity = class ReReviewEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 're_review_pkey' }),
    __metadata("design:type", String)
], ReReviewEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('integer', { primaryKeyConstraintName: 're_review_pkey' }),
    __metadata("design:type", Number)
], ReReviewEntity.prototype, "version", void 0);
__decorate([
    PrimaryColumn('integer', { primaryKeyConstraintName: 're_review_pkey' }),
    __metadata("design:type", Number)
], ReReviewEntity.prototype, "round", void 0);
__decorate([
    Column('uuid', { default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], ReReviewEntity.prototype, "id", void 0);
__decorate([
    ForeignKey(() => ReReviewDrawEntity, 'id', { name: 're_review_draw_fkey' }),
    Column('uuid', { name: 'draw_id' }),
    __metadata("design:type", String)
], ReReviewEntity.prototype, "drawId", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], ReReviewEntity.prototype, "place", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 're_review_reviewer_fkey' }),
    Column('uuid', { nullable: true }),
    __metadata("design:type", Object)
], ReReviewEntity.prototype, "reviewer", void 0);
__decorate([
    Column({ type: 'timestamptz', name: 'assigned_at', precision: 3, nullable: true }),
    __metadata("design:type", Object)
], ReReviewEntity.prototype, "assignedAt", void 0);
__decorate([
    Column({ type: 'timestamptz', name: 'due_at', precision: 3, nullable: true }),
    __metadata("design:type", Object)
], ReReviewEntity.prototype, "dueAt", void 0);
__decorate([
    Column('uuid', { array: true, default: '{}' }),
    __metadata("design:type", Array)
], ReReviewEntity.prototype, "declined", void 0);
__decorate([
    Column({ type: 'timestamptz', name: 'handed_in_at', precision: 3, nullable: true }),
    __metadata("design:type", Object)
], ReReviewEntity.prototype, "handedInAt", void 0);
ReReviewEntity = __decorate([
    Entity('re_review'),
    Check('re_review_assignment_is_whole', `num_nonnulls(reviewer, assigned_at, due_at) = ANY (ARRAY[0, 3])`),
    Check('re_review_is_handed_in_by_its_reviewer', `(handed_in_at IS NULL) OR (reviewer IS NOT NULL)`),
    Unique('re_review_id_key', ['id']),
    Unique('re_review_place_key', ['drawId', 'place']),
    Index('re_review_reviewer_idx', ['reviewer', 'id'], { where: 'reviewer IS NOT NULL' }),
    ForeignKey(() => CaseVerificationEntity, ['caseId', 'version', 'round'], ['caseId', 'version', 'round'], {
        name: 're_review_verification_fkey',
    })
], ReReviewEntity);
export { ReReviewEntity };
/** What was found in the sources for one field, and what the version says there. Written once. */
let ReReviewAnswerEntity = class ReReviewAnswerEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 're_review_answer_pkey' }),
    __metadata("design:type", String)
], ReReviewAnswerEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('integer', { primaryKeyConstraintName: 're_review_answer_pkey' }),
    __metadata("design:type", Number)
], ReReviewAnswerEntity.prototype, "version", void 0);
__decorate([
    PrimaryColumn('integer', { primaryKeyConstraintName: 're_review_answer_pkey' }),
    __metadata("design:type", Number)
], ReReviewAnswerEntity.prototype, "round", void 0);
__decorate([
    PrimaryColumn('text', { primaryKeyConstraintName: 're_review_answer_pkey' }),
    __metadata("design:type", String)
], ReReviewAnswerEntity.prototype, "field", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], ReReviewAnswerEntity.prototype, "answer", void 0);
__decorate([
    Column('text', { name: 'record_value' }),
    __metadata("design:type", String)
], ReReviewAnswerEntity.prototype, "recordValue", void 0);
ReReviewAnswerEntity = __decorate([
    Entity('re_review_answer'),
    Check('re_review_answer_field_is_known', `field in (${CODED_AGAIN.map((field) => `'${field}'`).join(', ')})`),
    Check('re_review_answer_is_given', `(char_length(answer) >= 1) AND (char_length(answer) <= 2000)`),
    ForeignKey(() => ReReviewEntity, ['caseId', 'version', 'round'], ['caseId', 'version', 'round'], {
        name: 're_review_answer_review_fkey',
    })
], ReReviewAnswerEntity);
export { ReReviewAnswerEntity };
//# sourceMappingURL=re-review.entity.js.map