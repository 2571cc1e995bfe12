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
import { DecisionEntity } from '../decision.entity.js';
import { KeptRevisionState, RevisionKind } from './proposed-revision.rules.js';
/** A change that somebody proposes of one version of a case: all that the case would say. What became of it is written by the database. */
let ProposedRevisionEntity = class ProposedRevisionEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'proposed_revision_pkey' }),
    __metadata("design:type", String)
], ProposedRevisionEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposed_revision_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], ProposedRevisionEntity.prototype, "id", void 0);
__decorate([
    Column('integer', { name: 'base_version' }),
    __metadata("design:type", Number)
], ProposedRevisionEntity.prototype, "baseVersion", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], ProposedRevisionEntity.prototype, "kind", void 0);
__decorate([
    Column('uuid', { name: 'proposed_by' }),
    __metadata("design:type", String)
], ProposedRevisionEntity.prototype, "proposedBy", void 0);
__decorate([
    Column('text', { default: 'CONTRIBUTOR' }),
    __metadata("design:type", String)
], ProposedRevisionEntity.prototype, "capacity", void 0);
__decorate([
    ForeignKey('organisation', 'id', { name: 'proposed_revision_on_behalf_of_fkey' }),
    Column('uuid', { name: 'on_behalf_of', nullable: true }),
    __metadata("design:type", Object)
], ProposedRevisionEntity.prototype, "onBehalfOf", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], ProposedRevisionEntity.prototype, "reason", void 0);
__decorate([
    Column('jsonb'),
    __metadata("design:type", Object)
], ProposedRevisionEntity.prototype, "content", void 0);
__decorate([
    Column('text', { array: true, default: () => `'{}'` }),
    __metadata("design:type", Array)
], ProposedRevisionEntity.prototype, "paths", void 0);
__decorate([
    Column({ type: 'timestamptz', name: 'proposed_at', precision: 3, default: () => 'now()' }),
    __metadata("design:type", Date)
], ProposedRevisionEntity.prototype, "proposedAt", void 0);
__decorate([
    Column('text', { default: 'PENDING' }),
    __metadata("design:type", String)
], ProposedRevisionEntity.prototype, "state", void 0);
__decorate([
    Column({ type: 'timestamptz', name: 'settled_at', precision: 3, nullable: true }),
    __metadata("design:type", Object)
], ProposedRevisionEntity.prototype, "settledAt", void 0);
__decorate([
    Column('text', { default: 'ACCEPT_REVISION' }),
    __metadata("design:type", String)
], ProposedRevisionEntity.prototype, "accepting", void 0);
__decorate([
    Column('uuid', { name: 'first_decision', nullable: true }),
    __metadata("design:type", Object)
], ProposedRevisionEntity.prototype, "firstDecision", void 0);
__decorate([
    Column('uuid', { name: 'first_verifier', nullable: true }),
    __metadata("design:type", Object)
], ProposedRevisionEntity.prototype, "firstVerifier", void 0);
__decorate([
    Column('uuid', { name: 'second_decision', nullable: true }),
    __metadata("design:type", Object)
], ProposedRevisionEntity.prototype, "secondDecision", void 0);
__decorate([
    Column('uuid', { name: 'second_verifier', nullable: true }),
    __metadata("design:type", Object)
], ProposedRevisionEntity.prototype, "secondVerifier", void 0);
__decorate([
    Column('integer', { name: 'made_version', nullable: true }),
    __metadata("design:type", Object)
], ProposedRevisionEntity.prototype, "madeVersion", void 0);
__decorate([
    Column('boolean', { name: 'bringing_in', default: false }),
    __metadata("design:type", Boolean)
], ProposedRevisionEntity.prototype, "bringingIn", void 0);
ProposedRevisionEntity = __decorate([
    Entity('proposed_revision'),
    Check('proposed_revision_kind_is_known', oneOf('kind', RevisionKind)),
    Check('proposed_revision_state_is_known', oneOf('state', KeptRevisionState)),
    Check('proposed_revision_is_of_a_contributor', `capacity = 'CONTRIBUTOR'`),
    Check('proposed_revision_reason_within_limit', `(char_length(btrim(reason)) >= 1) AND (char_length(reason) <= 500)`),
    Check('proposed_revision_changes_what_an_author_writes', `cardinality(paths) > 0`),
    Check('proposed_revision_typographical_is_of_texts', `(kind = 'MATERIAL') OR (array_to_string(paths, ' ') ~ '^(title/text|summary/text|uses/[0-9]+/note|uses/[0-9]+/codedFacts/[A-Z_]+/reason|uses/[0-9]+/events/[0-9]+/description)( (title/text|summary/text|uses/[0-9]+/note|uses/[0-9]+/codedFacts/[A-Z_]+/reason|uses/[0-9]+/events/[0-9]+/description))*$')`),
    Check('proposed_revision_settled_state_has_its_moment', `(state = 'PENDING') = (settled_at IS NULL)`),
    Check('proposed_revision_rests_on_acceptances', `accepting = 'ACCEPT_REVISION'`),
    Check('proposed_revision_first_acceptance_is_whole', `num_nonnulls(first_decision, first_verifier) = ANY (ARRAY[0, 2])`),
    Check('proposed_revision_second_acceptance_is_whole', `num_nonnulls(second_decision, second_verifier) = ANY (ARRAY[0, 2])`),
    Check('proposed_revision_accepted_by_enough', `(state <> 'ACCEPTED') OR ((first_verifier IS NOT NULL) AND ((kind = 'TYPOGRAPHICAL') OR (second_verifier IS NOT NULL)))`),
    Check('proposed_revision_has_two_verifiers', `first_verifier <> second_verifier`),
    Check('proposed_revision_is_brought_in_when_accepted', `(made_version IS NULL) OR ((state = 'ACCEPTED') AND (made_version = (base_version + 1)))`),
    Unique('proposed_revision_made_version_key', ['caseId', 'id', 'madeVersion']),
    Index('proposed_revision_one_accepted_idx', ['caseId', 'baseVersion'], { unique: true, where: `state = 'ACCEPTED'` }),
    Index('proposed_revision_waiting_idx', ['proposedAt'], { where: `made_version is null` }),
    ForeignKey('case_version', ['caseId', 'baseVersion'], ['caseId', 'version'], {
        name: 'proposed_revision_base_version_fkey',
    }),
    ForeignKey('case_capacity', ['caseId', 'proposedBy', 'capacity'], ['caseId', 'userId', 'capacity'], {
        name: 'proposed_revision_proposer_is_a_contributor_fkey',
    }),
    ForeignKey('revision_opinion', ['caseId', 'id', 'firstDecision', 'accepting', 'firstVerifier'], ['caseId', 'revisionId', 'decisionId', 'kind', 'decidedBy'], { name: 'proposed_revision_first_acceptance_fkey' }),
    ForeignKey('revision_opinion', ['caseId', 'id', 'secondDecision', 'accepting', 'secondVerifier'], ['caseId', 'revisionId', 'decisionId', 'kind', 'decidedBy'], { name: 'proposed_revision_second_acceptance_fkey' })
], ProposedRevisionEntity);
export { ProposedRevisionEntity };
/** What one verifier said of a proposal. Inserted, never changed. */
let RevisionOpinionEntity = class RevisionOpinionEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'revision_opinion_pkey' }),
    __metadata("design:type", String)
], RevisionOpinionEntity.prototype, "caseId", void 0);
__decorate([
    Column('uuid', { name: 'revision_id' }),
    __metadata("design:type", String)
], RevisionOpinionEntity.prototype, "revisionId", void 0);
__decorate([
    PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'revision_opinion_pkey' }),
    __metadata("design:type", String)
], RevisionOpinionEntity.prototype, "decisionId", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], RevisionOpinionEntity.prototype, "version", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], RevisionOpinionEntity.prototype, "round", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], RevisionOpinionEntity.prototype, "kind", void 0);
__decorate([
    Column('uuid', { name: 'decided_by' }),
    __metadata("design:type", String)
], RevisionOpinionEntity.prototype, "decidedBy", void 0);
RevisionOpinionEntity = __decorate([
    Entity('revision_opinion'),
    Check('revision_opinion_kind_is_known', `kind = ANY (ARRAY['ACCEPT_REVISION', 'REJECT_REVISION'])`),
    Unique('revision_opinion_facts_key', ['caseId', 'revisionId', 'decisionId', 'kind', 'decidedBy']),
    Unique('revision_opinion_one_each_key', ['caseId', 'revisionId', 'decidedBy']),
    ForeignKey(() => ProposedRevisionEntity, ['caseId', 'revisionId'], ['caseId', 'id'], {
        name: 'revision_opinion_revision_fkey',
    }),
    ForeignKey(() => DecisionEntity, ['caseId', 'decisionId', 'version', 'round', 'kind', 'decidedBy'], ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'], { name: 'revision_opinion_decision_fkey' })
], RevisionOpinionEntity);
export { RevisionOpinionEntity };
//# sourceMappingURL=proposed-revision.entity.js.map