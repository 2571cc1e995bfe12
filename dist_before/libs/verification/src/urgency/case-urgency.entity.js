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
/** That a case goes before others in the queues, in one round of review, until somebody takes the mark away. */
let CaseUrgencyEntity = class CaseUrgencyEntity {
};
__decorate([
    ForeignKey('case_file', 'id', { name: 'case_urgency_case_id_fkey' }),
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_urgency_pkey' }),
    __metadata("design:type", String)
], CaseUrgencyEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_urgency_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], CaseUrgencyEntity.prototype, "id", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], CaseUrgencyEntity.prototype, "round", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], CaseUrgencyEntity.prototype, "reason", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'case_urgency_marked_by_fkey' }),
    Column('uuid', { name: 'marked_by' }),
    __metadata("design:type", String)
], CaseUrgencyEntity.prototype, "markedBy", void 0);
__decorate([
    Column('timestamptz', { name: 'marked_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], CaseUrgencyEntity.prototype, "markedAt", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'case_urgency_ended_by_fkey' }),
    Column('uuid', { name: 'ended_by', nullable: true }),
    __metadata("design:type", Object)
], CaseUrgencyEntity.prototype, "endedBy", void 0);
__decorate([
    Column('timestamptz', { name: 'ended_at', nullable: true }),
    __metadata("design:type", Object)
], CaseUrgencyEntity.prototype, "endedAt", void 0);
__decorate([
    Column('text', { name: 'end_reason', nullable: true }),
    __metadata("design:type", Object)
], CaseUrgencyEntity.prototype, "endReason", void 0);
CaseUrgencyEntity = __decorate([
    Entity('case_urgency'),
    Check('case_urgency_says_why', `(char_length(reason) >= 1) AND (char_length(reason) <= 2000)`),
    Check('case_urgency_end_says_why', `(char_length(end_reason) >= 1) AND (char_length(end_reason) <= 2000)`),
    Check('case_urgency_end_is_whole', `num_nonnulls(ended_at, ended_by, end_reason) = ANY (ARRAY[0, 3])`),
    Index('case_urgency_one_mark_idx', ['caseId', 'round'], { unique: true, where: 'ended_at IS NULL' })
], CaseUrgencyEntity);
export { CaseUrgencyEntity };
//# sourceMappingURL=case-urgency.entity.js.map