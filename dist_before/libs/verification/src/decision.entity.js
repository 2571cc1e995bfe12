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
import { InterestDeclarationEntity } from './interest/interest-declaration.entity.js';
import { RetractionReason } from './workflow.rules.js';
/** A decision on one version of a case, in one round of review. Inserted, never changed. */
let DecisionEntity = class DecisionEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'decision_pkey' }),
    __metadata("design:type", String)
], DecisionEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'decision_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], DecisionEntity.prototype, "id", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], DecisionEntity.prototype, "version", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], DecisionEntity.prototype, "round", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], DecisionEntity.prototype, "kind", void 0);
__decorate([
    Column('uuid', { name: 'decided_by' }),
    __metadata("design:type", String)
], DecisionEntity.prototype, "decidedBy", void 0);
__decorate([
    Column('text', { name: 'acting_role' }),
    __metadata("design:type", String)
], DecisionEntity.prototype, "actingRole", void 0);
__decorate([
    Column('text', { default: 'DECIDER' }),
    __metadata("design:type", String)
], DecisionEntity.prototype, "capacity", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], DecisionEntity.prototype, "note", void 0);
__decorate([
    Column('timestamptz', { name: 'decided_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], DecisionEntity.prototype, "decidedAt", void 0);
__decorate([
    Column('uuid', { name: 'interest_declaration', nullable: true }),
    __metadata("design:type", Object)
], DecisionEntity.prototype, "interestDeclaration", void 0);
__decorate([
    Column({ type: 'timestamptz', name: 'interest_declared_at', precision: 3, nullable: true }),
    __metadata("design:type", Object)
], DecisionEntity.prototype, "interestDeclaredAt", void 0);
__decorate([
    Column('integer', { name: 'checklist_version', nullable: true }),
    __metadata("design:type", Object)
], DecisionEntity.prototype, "checklistVersion", void 0);
DecisionEntity = __decorate([
    Entity('decision'),
    Check('decision_is_made_by_a_decider', `(capacity = 'DECIDER') OR (kind = 'SUSPEND')`),
    Check('decision_kind_needs_its_role', `((kind = ANY (ARRAY['ACCEPT', 'REJECT', 'RETURN', 'MERGE', 'UNMERGE'])) AND (acting_role = 'TRIAGE_OFFICER')) OR ((kind = ANY (ARRAY['REQUEST_CHANGES', 'FIRST_PASS', 'SECOND_PASS', 'DISAGREE', 'UPHOLD', 'OVERTURN', 'ACCEPT_REVISION', 'REJECT_REVISION'])) AND (acting_role = 'VERIFIER')) OR ((kind = ANY (ARRAY['PUBLISH', 'SCHEDULE', 'UNSCHEDULE', 'PROPOSE_RETRACTION', 'RETRACT'])) AND (acting_role = 'EDITOR')) OR ((kind = 'REOPEN') AND (acting_role = ANY (ARRAY['EDITOR', 'DISPUTES_OFFICER']))) OR ((kind = 'SUSPEND') AND (acting_role = 'SAFETY_OFFICER')) OR ((kind = ANY (ARRAY['RATIFY_SUSPENSION', 'LIFT_SUSPENSION'])) AND (acting_role = ANY (ARRAY['SAFETY_OFFICER', 'EDITOR'])))`),
    Check('decision_has_its_reason', `(kind = ANY (ARRAY['ACCEPT', 'FIRST_PASS', 'SECOND_PASS', 'PUBLISH', 'SCHEDULE', 'RETRACT', 'ACCEPT_REVISION'])) OR ((note IS NOT NULL) AND (btrim(note) <> ''))`),
    Check('decision_note_within_limit', `char_length(note) <= 2000`),
    Check('decision_interest_holds', `decided_at < (interest_declared_at + '365 days'::interval)`),
    Check('decision_is_made_under_a_declaration', `(kind = 'SUSPEND') OR ((interest_declaration IS NOT NULL) AND (interest_declared_at IS NOT NULL))`),
    ForeignKey(() => InterestDeclarationEntity, ['interestDeclaration', 'decidedBy', 'interestDeclaredAt'], ['id', 'userId', 'declaredAt'], { name: 'decision_interest_fkey' }),
    Unique('decision_facts_key', ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy']),
    Index('decision_one_opinion_each_idx', ['caseId', 'version', 'round', 'decidedBy'], {
        unique: true,
        where: `kind in ('FIRST_PASS', 'SECOND_PASS', 'DISAGREE', 'UPHOLD', 'OVERTURN')`,
    }),
    Index('decision_one_first_opinion_idx', ['caseId', 'version', 'round'], {
        unique: true,
        where: `kind = 'FIRST_PASS'`,
    }),
    Index('decision_one_second_opinion_idx', ['caseId', 'version', 'round'], {
        unique: true,
        where: `kind in ('SECOND_PASS', 'DISAGREE')`,
    }),
    ForeignKey('case_version', ['caseId', 'version'], ['caseId', 'version'], { name: 'decision_version_fkey' }),
    ForeignKey('case_capacity', ['caseId', 'decidedBy', 'capacity'], ['caseId', 'userId', 'capacity'], {
        name: 'decision_maker_is_no_contributor_fkey',
    }),
    ForeignKey('user_role', ['decidedBy', 'actingRole'], ['userId', 'role'], { name: 'decision_maker_has_the_role_fkey' })
], DecisionEntity);
export { DecisionEntity };
/**
 * That two different verifiers passed a version, or one did and the majority of an adjudication upheld it; or that it is a
 * revision of a verified one which verifiers accepted.
 */
let CaseVerificationEntity = class CaseVerificationEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_verification_pkey' }),
    __metadata("design:type", String)
], CaseVerificationEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('integer', { primaryKeyConstraintName: 'case_verification_pkey' }),
    __metadata("design:type", Number)
], CaseVerificationEntity.prototype, "version", void 0);
__decorate([
    PrimaryColumn('integer', { primaryKeyConstraintName: 'case_verification_pkey' }),
    __metadata("design:type", Number)
], CaseVerificationEntity.prototype, "round", void 0);
__decorate([
    Column('uuid', { name: 'first_decision', nullable: true }),
    __metadata("design:type", Object)
], CaseVerificationEntity.prototype, "firstDecision", void 0);
__decorate([
    Column('text', { name: 'first_kind', default: 'FIRST_PASS' }),
    __metadata("design:type", String)
], CaseVerificationEntity.prototype, "firstKind", void 0);
__decorate([
    Column('uuid', { name: 'first_verifier' }),
    __metadata("design:type", String)
], CaseVerificationEntity.prototype, "firstVerifier", void 0);
__decorate([
    Column('uuid', { name: 'second_decision', nullable: true }),
    __metadata("design:type", Object)
], CaseVerificationEntity.prototype, "secondDecision", void 0);
__decorate([
    Column('text', { name: 'second_kind', default: 'SECOND_PASS', nullable: true }),
    __metadata("design:type", Object)
], CaseVerificationEntity.prototype, "secondKind", void 0);
__decorate([
    Column('uuid', { name: 'second_verifier', nullable: true }),
    __metadata("design:type", Object)
], CaseVerificationEntity.prototype, "secondVerifier", void 0);
__decorate([
    Column('uuid', { name: 'third_decision', nullable: true }),
    __metadata("design:type", Object)
], CaseVerificationEntity.prototype, "thirdDecision", void 0);
__decorate([
    Column('text', { name: 'third_kind', nullable: true }),
    __metadata("design:type", Object)
], CaseVerificationEntity.prototype, "thirdKind", void 0);
__decorate([
    Column('uuid', { name: 'third_verifier', nullable: true }),
    __metadata("design:type", Object)
], CaseVerificationEntity.prototype, "thirdVerifier", void 0);
__decorate([
    Column('uuid', { nullable: true }),
    __metadata("design:type", Object)
], CaseVerificationEntity.prototype, "revision", void 0);
CaseVerificationEntity = __decorate([
    Entity('case_verification'),
    Check('case_verification_has_two_verifiers', `(first_verifier <> second_verifier) AND (first_verifier <> COALESCE(third_verifier, second_verifier)) AND ((revision IS NOT NULL) OR (second_verifier IS DISTINCT FROM third_verifier))`),
    Check('case_verification_kinds_are_the_passes', `CASE WHEN revision IS NULL THEN first_kind = 'FIRST_PASS' AND num_nonnulls(first_decision, second_decision, second_kind, second_verifier) = 4 AND (second_kind = 'SECOND_PASS' AND num_nonnulls(third_decision, third_kind, third_verifier) = 0 OR second_kind = 'UPHOLD' AND third_kind IS NOT NULL AND third_kind = 'UPHOLD' AND third_decision IS NOT NULL AND third_verifier IS NOT NULL) ELSE first_kind = 'ACCEPT_REVISION' AND num_nonnulls(first_decision, second_decision, second_kind, third_decision, third_kind, third_verifier) = 0 END`),
    ForeignKey(() => DecisionEntity, ['caseId', 'firstDecision', 'version', 'round', 'firstKind', 'firstVerifier'], ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'], { name: 'case_verification_first_pass_fkey' }),
    ForeignKey(() => DecisionEntity, ['caseId', 'secondDecision', 'version', 'round', 'secondKind', 'secondVerifier'], ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'], { name: 'case_verification_second_pass_fkey' }),
    ForeignKey(() => DecisionEntity, ['caseId', 'thirdDecision', 'version', 'round', 'thirdKind', 'thirdVerifier'], ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'], { name: 'case_verification_third_vote_fkey' }),
    ForeignKey('proposed_revision', ['caseId', 'revision', 'version'], ['caseId', 'id', 'madeVersion'], {
        name: 'case_verification_revision_fkey',
    })
], CaseVerificationEntity);
export { CaseVerificationEntity };
/** That an editor published a version, or set the moment at which it was published; or that a revision came into force. */
let CasePublicationEntity = class CasePublicationEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_publication_pkey' }),
    __metadata("design:type", String)
], CasePublicationEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('integer', { primaryKeyConstraintName: 'case_publication_pkey' }),
    __metadata("design:type", Number)
], CasePublicationEntity.prototype, "version", void 0);
__decorate([
    PrimaryColumn('integer', { primaryKeyConstraintName: 'case_publication_pkey' }),
    __metadata("design:type", Number)
], CasePublicationEntity.prototype, "round", void 0);
__decorate([
    Column('uuid', { name: 'decision_id' }),
    __metadata("design:type", String)
], CasePublicationEntity.prototype, "decisionId", void 0);
__decorate([
    Column('text', { default: 'PUBLISH', nullable: true }),
    __metadata("design:type", Object)
], CasePublicationEntity.prototype, "kind", void 0);
__decorate([
    Column('uuid', { nullable: true }),
    __metadata("design:type", Object)
], CasePublicationEntity.prototype, "editor", void 0);
__decorate([
    Column('uuid', { nullable: true }),
    __metadata("design:type", Object)
], CasePublicationEntity.prototype, "revision", void 0);
__decorate([
    Column('timestamptz', { name: 'published_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], CasePublicationEntity.prototype, "publishedAt", void 0);
CasePublicationEntity = __decorate([
    Entity('case_publication'),
    Check('case_publication_is_a_decision_to_publish', `CASE WHEN revision IS NULL THEN kind IS NOT NULL AND editor IS NOT NULL AND (kind = ANY (ARRAY['PUBLISH', 'SCHEDULE'])) ELSE num_nonnulls(kind, editor) = 0 END`),
    ForeignKey('proposed_revision', ['caseId', 'revision', 'version'], ['caseId', 'id', 'madeVersion'], {
        name: 'case_publication_revision_fkey',
    }),
    ForeignKey(() => DecisionEntity, ['caseId', 'decisionId'], ['caseId', 'id'], {
        name: 'case_publication_carried_decision_fkey',
    }),
    ForeignKey(() => DecisionEntity, ['caseId', 'decisionId', 'version', 'round', 'kind', 'editor'], ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'], { name: 'case_publication_decision_fkey' }),
    ForeignKey(() => CaseVerificationEntity, ['caseId', 'version', 'round'], ['caseId', 'version', 'round'], {
        name: 'case_publication_verification_fkey',
    })
], CasePublicationEntity);
export { CasePublicationEntity };
/** One person suspended a case, and, once they have, another decided on that. */
let CaseSuspensionEntity = class CaseSuspensionEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_suspension_pkey' }),
    __metadata("design:type", String)
], CaseSuspensionEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'case_suspension_pkey' }),
    __metadata("design:type", String)
], CaseSuspensionEntity.prototype, "decisionId", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], CaseSuspensionEntity.prototype, "version", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], CaseSuspensionEntity.prototype, "round", void 0);
__decorate([
    Column('text', { default: 'SUSPEND' }),
    __metadata("design:type", String)
], CaseSuspensionEntity.prototype, "kind", void 0);
__decorate([
    Column('uuid', { name: 'suspended_by' }),
    __metadata("design:type", String)
], CaseSuspensionEntity.prototype, "suspendedBy", void 0);
__decorate([
    Column('uuid', { name: 'second_decision', nullable: true }),
    __metadata("design:type", Object)
], CaseSuspensionEntity.prototype, "secondDecision", void 0);
__decorate([
    Column('text', { name: 'second_kind', nullable: true }),
    __metadata("design:type", Object)
], CaseSuspensionEntity.prototype, "secondKind", void 0);
__decorate([
    Column('uuid', { name: 'second_by', nullable: true }),
    __metadata("design:type", Object)
], CaseSuspensionEntity.prototype, "secondBy", void 0);
CaseSuspensionEntity = __decorate([
    Entity('case_suspension'),
    Check('case_suspension_is_a_decision_to_suspend', `kind = 'SUSPEND'`),
    Check('case_suspension_second_decides_on_it', `second_kind = ANY (ARRAY['RATIFY_SUSPENSION', 'LIFT_SUSPENSION'])`),
    Check('case_suspension_second_decision_is_whole', `num_nonnulls(second_decision, second_kind, second_by) = ANY (ARRAY[0, 3])`),
    Check('case_suspension_has_two_people', `second_by <> suspended_by`),
    ForeignKey(() => DecisionEntity, ['caseId', 'decisionId', 'version', 'round', 'kind', 'suspendedBy'], ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'], { name: 'case_suspension_decision_fkey' }),
    ForeignKey(() => DecisionEntity, ['caseId', 'secondDecision', 'version', 'round', 'secondKind', 'secondBy'], ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'], { name: 'case_suspension_second_decision_fkey' })
], CaseSuspensionEntity);
export { CaseSuspensionEntity };
/** One editor proposed to retract a case, with what everybody reads in its place; another confirmed it, or not yet. */
let CaseRetractionEntity = class CaseRetractionEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_retraction_pkey' }),
    __metadata("design:type", String)
], CaseRetractionEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'case_retraction_pkey' }),
    __metadata("design:type", String)
], CaseRetractionEntity.prototype, "decisionId", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], CaseRetractionEntity.prototype, "version", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], CaseRetractionEntity.prototype, "round", void 0);
__decorate([
    Column('text', { default: 'PROPOSE_RETRACTION' }),
    __metadata("design:type", String)
], CaseRetractionEntity.prototype, "kind", void 0);
__decorate([
    Column('uuid', { name: 'proposed_by' }),
    __metadata("design:type", String)
], CaseRetractionEntity.prototype, "proposedBy", void 0);
__decorate([
    ForeignKey('case_file', 'reference', { name: 'case_retraction_reference_fkey' }),
    Column('text'),
    __metadata("design:type", String)
], CaseRetractionEntity.prototype, "reference", void 0);
__decorate([
    Column('text', { name: 'reason_class' }),
    __metadata("design:type", String)
], CaseRetractionEntity.prototype, "reasonClass", void 0);
__decorate([
    Column('text', { name: 'public_note' }),
    __metadata("design:type", String)
], CaseRetractionEntity.prototype, "publicNote", void 0);
__decorate([
    Column('uuid', { name: 'second_decision', nullable: true }),
    __metadata("design:type", Object)
], CaseRetractionEntity.prototype, "secondDecision", void 0);
__decorate([
    Column('text', { name: 'second_kind', nullable: true }),
    __metadata("design:type", Object)
], CaseRetractionEntity.prototype, "secondKind", void 0);
__decorate([
    Column('uuid', { name: 'confirmed_by', nullable: true }),
    __metadata("design:type", Object)
], CaseRetractionEntity.prototype, "confirmedBy", void 0);
__decorate([
    Column('timestamptz', { name: 'retracted_at', nullable: true }),
    __metadata("design:type", Object)
], CaseRetractionEntity.prototype, "retractedAt", void 0);
CaseRetractionEntity = __decorate([
    Entity('case_retraction'),
    Check('case_retraction_begins_as_a_proposal', `kind = 'PROPOSE_RETRACTION'`),
    Check('case_retraction_second_confirms', `second_kind = 'RETRACT'`),
    Check('case_retraction_confirmation_is_whole', `num_nonnulls(second_decision, second_kind, confirmed_by, retracted_at) = ANY (ARRAY[0, 4])`),
    Check('case_retraction_has_two_editors', `confirmed_by <> proposed_by`),
    Check('case_retraction_reason_is_known', oneOf('reason_class', RetractionReason)),
    Check('case_retraction_note_within_limit', `(char_length(public_note) >= 1) AND (char_length(public_note) <= 1000)`),
    Index('case_retraction_once_idx', ['caseId'], { unique: true, where: 'confirmed_by IS NOT NULL' }),
    ForeignKey(() => DecisionEntity, ['caseId', 'decisionId', 'version', 'round', 'kind', 'proposedBy'], ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'], { name: 'case_retraction_decision_fkey' }),
    ForeignKey(() => DecisionEntity, ['caseId', 'secondDecision', 'version', 'round', 'secondKind', 'confirmedBy'], ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'], { name: 'case_retraction_second_decision_fkey' })
], CaseRetractionEntity);
export { CaseRetractionEntity };
/** Who has claimed a case to work on it, until when. One row a case. */
let CaseLeaseEntity = class CaseLeaseEntity {
};
__decorate([
    ForeignKey('case_file', 'id', { name: 'case_lease_case_id_fkey', onDelete: 'CASCADE' }),
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_lease_pkey' }),
    __metadata("design:type", String)
], CaseLeaseEntity.prototype, "caseId", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'case_lease_user_id_fkey' }),
    Column('uuid', { name: 'user_id' }),
    __metadata("design:type", String)
], CaseLeaseEntity.prototype, "userId", void 0);
__decorate([
    Column('timestamptz', { name: 'claimed_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], CaseLeaseEntity.prototype, "claimedAt", void 0);
__decorate([
    Column('timestamptz', { name: 'expires_at' }),
    __metadata("design:type", Date)
], CaseLeaseEntity.prototype, "expiresAt", void 0);
__decorate([
    Column('boolean', { default: false }),
    __metadata("design:type", Boolean)
], CaseLeaseEntity.prototype, "extended", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'case_lease_assigned_by_fkey' }),
    Column('uuid', { name: 'assigned_by', nullable: true }),
    __metadata("design:type", Object)
], CaseLeaseEntity.prototype, "assignedBy", void 0);
CaseLeaseEntity = __decorate([
    Entity('case_lease'),
    Check('case_lease_ends_in_time', `expires_at <= (claimed_at + CASE WHEN extended THEN '144:00:00'::interval ELSE '72:00:00'::interval END)`),
    Check('case_lease_is_given_by_somebody_else', `assigned_by <> user_id`),
    Index('case_lease_user_id_idx', ['userId', 'expiresAt'])
], CaseLeaseEntity);
export { CaseLeaseEntity };
/** A step as the database holds it: who takes a case from where to where. Reference data of the migrations. */
let WorkflowStepEntity = class WorkflowStepEntity {
};
__decorate([
    PrimaryColumn('text', { primaryKeyConstraintName: 'workflow_step_pkey' }),
    __metadata("design:type", String)
], WorkflowStepEntity.prototype, "role", void 0);
__decorate([
    PrimaryColumn('text', { name: 'from_state', primaryKeyConstraintName: 'workflow_step_pkey' }),
    __metadata("design:type", String)
], WorkflowStepEntity.prototype, "fromState", void 0);
__decorate([
    PrimaryColumn('text', { name: 'to_state', primaryKeyConstraintName: 'workflow_step_pkey' }),
    __metadata("design:type", String)
], WorkflowStepEntity.prototype, "toState", void 0);
WorkflowStepEntity = __decorate([
    Entity('workflow_step')
], WorkflowStepEntity);
export { WorkflowStepEntity };
//# sourceMappingURL=decision.entity.js.map