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
import { oneOf } from '#platform';
import { LawChangeOutcome, LawRecordKind, TEXT_LIMIT } from './law-record.rules.js';
/** A change of the law that somebody proposed; once somebody else has accepted it, a revision of the record. */
let LawChangeEntity = class LawChangeEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'law_change_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], LawChangeEntity.prototype, "id", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], LawChangeEntity.prototype, "kind", void 0);
__decorate([
    Column('text', { name: 'record_id' }),
    __metadata("design:type", String)
], LawChangeEntity.prototype, "recordId", void 0);
__decorate([
    Column('jsonb', { nullable: true }),
    __metadata("design:type", Object)
], LawChangeEntity.prototype, "before", void 0);
__decorate([
    Column('jsonb'),
    __metadata("design:type", Object)
], LawChangeEntity.prototype, "after", void 0);
__decorate([
    Column('jsonb', { name: 'new_sources', default: [] }),
    __metadata("design:type", Array)
], LawChangeEntity.prototype, "newSources", void 0);
__decorate([
    Column('text', { name: 'placed_after', nullable: true }),
    __metadata("design:type", Object)
], LawChangeEntity.prototype, "placedAfter", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], LawChangeEntity.prototype, "reason", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'law_change_proposed_by_fkey' }),
    Column('uuid', { name: 'proposed_by' }),
    __metadata("design:type", String)
], LawChangeEntity.prototype, "proposedBy", void 0);
__decorate([
    Column('timestamptz', { name: 'proposed_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], LawChangeEntity.prototype, "proposedAt", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], LawChangeEntity.prototype, "outcome", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'law_change_decided_by_fkey' }),
    Column('uuid', { name: 'decided_by', nullable: true }),
    __metadata("design:type", Object)
], LawChangeEntity.prototype, "decidedBy", void 0);
__decorate([
    Column('timestamptz', { name: 'decided_at', nullable: true }),
    __metadata("design:type", Object)
], LawChangeEntity.prototype, "decidedAt", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], LawChangeEntity.prototype, "note", void 0);
__decorate([
    Column('integer', { nullable: true }),
    __metadata("design:type", Object)
], LawChangeEntity.prototype, "revision", void 0);
LawChangeEntity = __decorate([
    Entity('law_change'),
    Unique('law_change_kind_record_id_revision_key', ['kind', 'recordId', 'revision']),
    Check('law_change_kind_is_known', oneOf('kind', LawRecordKind)),
    Check('law_change_outcome_is_known', oneOf('outcome', LawChangeOutcome)),
    Check('law_change_reason_within_limit', `char_length(reason) between 1 and ${TEXT_LIMIT}`),
    Check('law_change_note_within_limit', `char_length(note) between 1 and ${TEXT_LIMIT}`),
    Check('law_change_decision_is_whole', '(outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)'),
    Check('law_change_is_decided_by_another', `(outcome = 'WITHDRAWN') = (decided_by = proposed_by)`),
    Check('law_change_rejection_has_its_note', `outcome <> 'REJECTED' or note is not null`),
    Check('law_change_revision_was_accepted', `(revision is not null) = (outcome is not distinct from 'ACCEPTED')`),
    Index('law_change_one_open_key', ['kind', 'recordId'], { unique: true, where: 'outcome is null' })
], LawChangeEntity);
export { LawChangeEntity };
//# sourceMappingURL=law-change.entity.js.map