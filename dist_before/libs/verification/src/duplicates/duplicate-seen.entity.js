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
/** A case that the author of another one had looked at, as one that may tell the same, when they handed theirs in. */
let DuplicateSeenEntity = class DuplicateSeenEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'duplicate_seen_pkey' }),
    __metadata("design:type", String)
], DuplicateSeenEntity.prototype, "caseId", void 0);
__decorate([
    ForeignKey('case_file', 'id', { name: 'duplicate_seen_candidate_id_fkey' }),
    PrimaryColumn('uuid', { name: 'candidate_id', primaryKeyConstraintName: 'duplicate_seen_pkey' }),
    __metadata("design:type", String)
], DuplicateSeenEntity.prototype, "candidateId", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], DuplicateSeenEntity.prototype, "version", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], DuplicateSeenEntity.prototype, "score", void 0);
__decorate([
    Column('integer', { name: 'rules_version' }),
    __metadata("design:type", Number)
], DuplicateSeenEntity.prototype, "rulesVersion", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'duplicate_seen_seen_by_fkey' }),
    Column('uuid', { name: 'seen_by' }),
    __metadata("design:type", String)
], DuplicateSeenEntity.prototype, "seenBy", void 0);
__decorate([
    Column('timestamptz', { name: 'seen_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], DuplicateSeenEntity.prototype, "seenAt", void 0);
DuplicateSeenEntity = __decorate([
    Entity('duplicate_seen'),
    Check('duplicate_seen_is_another_case', `candidate_id <> case_id`),
    Check('duplicate_seen_score_is_of_100', `(score >= 0) AND (score <= 100)`),
    ForeignKey('case_version', ['caseId', 'version'], ['caseId', 'version'], { name: 'duplicate_seen_version_fkey' }),
    Index('duplicate_seen_candidate_id_idx', ['candidateId'])
], DuplicateSeenEntity);
export { DuplicateSeenEntity };
//# sourceMappingURL=duplicate-seen.entity.js.map