import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Capacity } from '#cases';
import type { Role } from '#identity';
import { oneOf } from '#platform';
import { InterestDeclarationEntity } from './interest/interest-declaration.entity.js';
import { type DecisionKind, RetractionReason } from './workflow.rules.js';

/** A decision on one version of a case, in one round of review. Inserted, never changed. */
@Entity('decision')
@Check('decision_is_made_by_a_decider', `(capacity = 'DECIDER') OR (kind = 'SUSPEND')`)
@Check(
  'decision_kind_needs_its_role',
  `((kind = ANY (ARRAY['ACCEPT', 'REJECT', 'RETURN', 'MERGE', 'UNMERGE'])) AND (acting_role = 'TRIAGE_OFFICER')) OR ((kind = ANY (ARRAY['REQUEST_CHANGES', 'FIRST_PASS', 'SECOND_PASS', 'DISAGREE', 'UPHOLD', 'OVERTURN', 'ACCEPT_REVISION', 'REJECT_REVISION'])) AND (acting_role = 'VERIFIER')) OR ((kind = ANY (ARRAY['PUBLISH', 'SCHEDULE', 'UNSCHEDULE', 'PROPOSE_RETRACTION', 'RETRACT'])) AND (acting_role = 'EDITOR')) OR ((kind = 'REOPEN') AND (acting_role = ANY (ARRAY['EDITOR', 'DISPUTES_OFFICER']))) OR ((kind = 'SUSPEND') AND (acting_role = 'SAFETY_OFFICER')) OR ((kind = ANY (ARRAY['RATIFY_SUSPENSION', 'LIFT_SUSPENSION'])) AND (acting_role = ANY (ARRAY['SAFETY_OFFICER', 'EDITOR'])))`,
)
@Check(
  'decision_has_its_reason',
  `(kind = ANY (ARRAY['ACCEPT', 'FIRST_PASS', 'SECOND_PASS', 'PUBLISH', 'SCHEDULE', 'RETRACT', 'ACCEPT_REVISION'])) OR ((note IS NOT NULL) AND (btrim(note) <> ''))`,
)
@Check('decision_note_within_limit', `char_length(note) <= 2000`)
@Check('decision_interest_holds', `decided_at < (interest_declared_at + '365 days'::interval)`)
@Check(
  'decision_is_made_under_a_declaration',
  `(kind = 'SUSPEND') OR ((interest_declaration IS NOT NULL) AND (interest_declared_at IS NOT NULL))`,
)
@ForeignKey(
  () => InterestDeclarationEntity,
  ['interestDeclaration', 'decidedBy', 'interestDeclaredAt'],
  ['id', 'userId', 'declaredAt'],
  { name: 'decision_interest_fkey' },
)
@Unique('decision_facts_key', ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'])
@Index('decision_one_opinion_each_idx', ['caseId', 'version', 'round', 'decidedBy'], {
  unique: true,
  where: `kind in ('FIRST_PASS', 'SECOND_PASS', 'DISAGREE', 'UPHOLD', 'OVERTURN')`,
})
@Index('decision_one_first_opinion_idx', ['caseId', 'version', 'round'], {
  unique: true,
  where: `kind = 'FIRST_PASS'`,
})
@Index('decision_one_second_opinion_idx', ['caseId', 'version', 'round'], {
  unique: true,
  where: `kind in ('SECOND_PASS', 'DISAGREE')`,
})
@ForeignKey('case_version', ['caseId', 'version'], ['caseId', 'version'], { name: 'decision_version_fkey' })
@ForeignKey('case_capacity', ['caseId', 'decidedBy', 'capacity'], ['caseId', 'userId', 'capacity'], {
  name: 'decision_maker_is_no_contributor_fkey',
})
@ForeignKey('user_role', ['decidedBy', 'actingRole'], ['userId', 'role'], { name: 'decision_maker_has_the_role_fkey' })
export class DecisionEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'decision_pkey' })
  caseId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'decision_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('integer')
  version!: number;

  @Column('integer')
  round!: number;

  @Column('text')
  kind!: DecisionKind;

  @Column('uuid', { name: 'decided_by' })
  decidedBy!: string;

  @Column('text', { name: 'acting_role' })
  actingRole!: Role;

  /** DECIDER; whoever suspends in an emergency may be a contributor. */
  @Column('text', { default: 'DECIDER' })
  capacity!: Capacity;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz', { name: 'decided_at', default: () => 'now()' })
  decidedAt!: Date;

  /** The decider’s declaration of interests that held; null of an emergency suspension, and of decisions from before there were any. */
  @Column('uuid', { name: 'interest_declaration', nullable: true })
  interestDeclaration!: string | null;

  @Column({ type: 'timestamptz', name: 'interest_declared_at', precision: 3, nullable: true })
  interestDeclaredAt!: Date | null;

  /** Version of the checklist that a pass answers. */
  @Column('integer', { name: 'checklist_version', nullable: true })
  checklistVersion!: number | null;
}

/**
 * That two different verifiers passed a version, or one did and the majority of an adjudication upheld it; or that it is a
 * revision of a verified one which verifiers accepted.
 */
@Entity('case_verification')
@Check(
  'case_verification_has_two_verifiers',
  `(first_verifier <> second_verifier) AND (first_verifier <> COALESCE(third_verifier, second_verifier)) AND ((revision IS NOT NULL) OR (second_verifier IS DISTINCT FROM third_verifier))`,
)
@Check(
  'case_verification_kinds_are_the_passes',
  `CASE WHEN revision IS NULL THEN first_kind = 'FIRST_PASS' AND num_nonnulls(first_decision, second_decision, second_kind, second_verifier) = 4 AND (second_kind = 'SECOND_PASS' AND num_nonnulls(third_decision, third_kind, third_verifier) = 0 OR second_kind = 'UPHOLD' AND third_kind IS NOT NULL AND third_kind = 'UPHOLD' AND third_decision IS NOT NULL AND third_verifier IS NOT NULL) ELSE first_kind = 'ACCEPT_REVISION' AND num_nonnulls(first_decision, second_decision, second_kind, third_decision, third_kind, third_verifier) = 0 END`,
)
@ForeignKey(
  () => DecisionEntity,
  ['caseId', 'firstDecision', 'version', 'round', 'firstKind', 'firstVerifier'],
  ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'],
  { name: 'case_verification_first_pass_fkey' },
)
@ForeignKey(
  () => DecisionEntity,
  ['caseId', 'secondDecision', 'version', 'round', 'secondKind', 'secondVerifier'],
  ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'],
  { name: 'case_verification_second_pass_fkey' },
)
@ForeignKey(
  () => DecisionEntity,
  ['caseId', 'thirdDecision', 'version', 'round', 'thirdKind', 'thirdVerifier'],
  ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'],
  { name: 'case_verification_third_vote_fkey' },
)
@ForeignKey('proposed_revision', ['caseId', 'revision', 'version'], ['caseId', 'id', 'madeVersion'], {
  name: 'case_verification_revision_fkey',
})
export class CaseVerificationEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_verification_pkey' })
  caseId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'case_verification_pkey' })
  version!: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'case_verification_pkey' })
  round!: number;

  /** The pass; null of a revision, whose acceptances are kept with it. */
  @Column('uuid', { name: 'first_decision', nullable: true })
  firstDecision!: string | null;

  @Column('text', { name: 'first_kind', default: 'FIRST_PASS' })
  firstKind!: DecisionKind;

  @Column('uuid', { name: 'first_verifier' })
  firstVerifier!: string;

  @Column('uuid', { name: 'second_decision', nullable: true })
  secondDecision!: string | null;

  /** SECOND_PASS, or UPHOLD where an adjudication decided; null of a revision. */
  @Column('text', { name: 'second_kind', default: 'SECOND_PASS', nullable: true })
  secondKind!: DecisionKind | null;

  /** Null of a revision that one verifier accepted. */
  @Column('uuid', { name: 'second_verifier', nullable: true })
  secondVerifier!: string | null;

  /** The second of the two votes by which an adjudication upheld it; null where two verifiers passed it. */
  @Column('uuid', { name: 'third_decision', nullable: true })
  thirdDecision!: string | null;

  @Column('text', { name: 'third_kind', nullable: true })
  thirdKind!: DecisionKind | null;

  @Column('uuid', { name: 'third_verifier', nullable: true })
  thirdVerifier!: string | null;

  /** The proposed revision by which the version came from a verified one. */
  @Column('uuid', { nullable: true })
  revision!: string | null;
}

/** That an editor published a version, or set the moment at which it was published; or that a revision came into force. */
@Entity('case_publication')
@Check(
  'case_publication_is_a_decision_to_publish',
  `CASE WHEN revision IS NULL THEN kind IS NOT NULL AND editor IS NOT NULL AND (kind = ANY (ARRAY['PUBLISH', 'SCHEDULE'])) ELSE num_nonnulls(kind, editor) = 0 END`,
)
@ForeignKey('proposed_revision', ['caseId', 'revision', 'version'], ['caseId', 'id', 'madeVersion'], {
  name: 'case_publication_revision_fkey',
})
@ForeignKey(() => DecisionEntity, ['caseId', 'decisionId'], ['caseId', 'id'], {
  name: 'case_publication_carried_decision_fkey',
})
@ForeignKey(
  () => DecisionEntity,
  ['caseId', 'decisionId', 'version', 'round', 'kind', 'editor'],
  ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'],
  { name: 'case_publication_decision_fkey' },
)
@ForeignKey(() => CaseVerificationEntity, ['caseId', 'version', 'round'], ['caseId', 'version', 'round'], {
  name: 'case_publication_verification_fkey',
})
export class CasePublicationEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_publication_pkey' })
  caseId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'case_publication_pkey' })
  version!: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'case_publication_pkey' })
  round!: number;

  @Column('uuid', { name: 'decision_id' })
  decisionId!: string;

  /** Null of a revision: its decision was made on the version before. */
  @Column('text', { default: 'PUBLISH', nullable: true })
  kind!: DecisionKind | null;

  @Column('uuid', { nullable: true })
  editor!: string | null;

  /** The proposed revision that came into force with it. */
  @Column('uuid', { nullable: true })
  revision!: string | null;

  @Column('timestamptz', { name: 'published_at', default: () => 'now()' })
  publishedAt!: Date;
}

/** One person suspended a case, and, once they have, another decided on that. */
@Entity('case_suspension')
@Check('case_suspension_is_a_decision_to_suspend', `kind = 'SUSPEND'`)
@Check('case_suspension_second_decides_on_it', `second_kind = ANY (ARRAY['RATIFY_SUSPENSION', 'LIFT_SUSPENSION'])`)
@Check(
  'case_suspension_second_decision_is_whole',
  `num_nonnulls(second_decision, second_kind, second_by) = ANY (ARRAY[0, 3])`,
)
@Check('case_suspension_has_two_people', `second_by <> suspended_by`)
@ForeignKey(
  () => DecisionEntity,
  ['caseId', 'decisionId', 'version', 'round', 'kind', 'suspendedBy'],
  ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'],
  { name: 'case_suspension_decision_fkey' },
)
@ForeignKey(
  () => DecisionEntity,
  ['caseId', 'secondDecision', 'version', 'round', 'secondKind', 'secondBy'],
  ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'],
  { name: 'case_suspension_second_decision_fkey' },
)
export class CaseSuspensionEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_suspension_pkey' })
  caseId!: string;

  @PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'case_suspension_pkey' })
  decisionId!: string;

  @Column('integer')
  version!: number;

  @Column('integer')
  round!: number;

  @Column('text', { default: 'SUSPEND' })
  kind!: DecisionKind;

  @Column('uuid', { name: 'suspended_by' })
  suspendedBy!: string;

  @Column('uuid', { name: 'second_decision', nullable: true })
  secondDecision!: string | null;

  @Column('text', { name: 'second_kind', nullable: true })
  secondKind!: DecisionKind | null;

  @Column('uuid', { name: 'second_by', nullable: true })
  secondBy!: string | null;
}

/** One editor proposed to retract a case, with what everybody reads in its place; another confirmed it, or not yet. */
@Entity('case_retraction')
@Check('case_retraction_begins_as_a_proposal', `kind = 'PROPOSE_RETRACTION'`)
@Check('case_retraction_second_confirms', `second_kind = 'RETRACT'`)
@Check(
  'case_retraction_confirmation_is_whole',
  `num_nonnulls(second_decision, second_kind, confirmed_by, retracted_at) = ANY (ARRAY[0, 4])`,
)
@Check('case_retraction_has_two_editors', `confirmed_by <> proposed_by`)
@Check('case_retraction_reason_is_known', oneOf('reason_class', RetractionReason))
@Check('case_retraction_note_within_limit', `(char_length(public_note) >= 1) AND (char_length(public_note) <= 1000)`)
@Index('case_retraction_once_idx', ['caseId'], { unique: true, where: 'confirmed_by IS NOT NULL' })
@ForeignKey(
  () => DecisionEntity,
  ['caseId', 'decisionId', 'version', 'round', 'kind', 'proposedBy'],
  ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'],
  { name: 'case_retraction_decision_fkey' },
)
@ForeignKey(
  () => DecisionEntity,
  ['caseId', 'secondDecision', 'version', 'round', 'secondKind', 'confirmedBy'],
  ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'],
  { name: 'case_retraction_second_decision_fkey' },
)
export class CaseRetractionEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_retraction_pkey' })
  caseId!: string;

  /** The proposal. */
  @PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'case_retraction_pkey' })
  decisionId!: string;

  @Column('integer')
  version!: number;

  @Column('integer')
  round!: number;

  @Column('text', { default: 'PROPOSE_RETRACTION' })
  kind!: DecisionKind;

  @Column('uuid', { name: 'proposed_by' })
  proposedBy!: string;

  @ForeignKey('case_file', 'reference', { name: 'case_retraction_reference_fkey' })
  @Column('text')
  reference!: string;

  @Column('text', { name: 'reason_class' })
  reasonClass!: RetractionReason;

  /** What everybody reads in place of the case. */
  @Column('text', { name: 'public_note' })
  publicNote!: string;

  @Column('uuid', { name: 'second_decision', nullable: true })
  secondDecision!: string | null;

  @Column('text', { name: 'second_kind', nullable: true })
  secondKind!: DecisionKind | null;

  @Column('uuid', { name: 'confirmed_by', nullable: true })
  confirmedBy!: string | null;

  @Column('timestamptz', { name: 'retracted_at', nullable: true })
  retractedAt!: Date | null;
}

/** Who has claimed a case to work on it, until when. One row a case. */
@Entity('case_lease')
@Check(
  'case_lease_ends_in_time',
  `expires_at <= (claimed_at + CASE WHEN extended THEN '144:00:00'::interval ELSE '72:00:00'::interval END)`,
)
@Check('case_lease_is_given_by_somebody_else', `assigned_by <> user_id`)
@Index('case_lease_user_id_idx', ['userId', 'expiresAt'])
export class CaseLeaseEntity {
  @ForeignKey('case_file', 'id', { name: 'case_lease_case_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_lease_pkey' })
  caseId!: string;

  @ForeignKey('app_user', 'id', { name: 'case_lease_user_id_fkey' })
  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @Column('timestamptz', { name: 'claimed_at', default: () => 'now()' })
  claimedAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  /** It was made longer, which is done once. */
  @Column('boolean', { default: false })
  extended!: boolean;

  /** Who gave it to them; null where they claimed the case themselves. */
  @ForeignKey('app_user', 'id', { name: 'case_lease_assigned_by_fkey' })
  @Column('uuid', { name: 'assigned_by', nullable: true })
  assignedBy!: string | null;
}

/** A step as the database holds it: who takes a case from where to where. Reference data of the migrations. */
@Entity('workflow_step')
export class WorkflowStepEntity {
  /** AUTHOR, or a role. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'workflow_step_pkey' })
  role!: string;

  @PrimaryColumn('text', { name: 'from_state', primaryKeyConstraintName: 'workflow_step_pkey' })
  fromState!: string;

  @PrimaryColumn('text', { name: 'to_state', primaryKeyConstraintName: 'workflow_step_pkey' })
  toState!: string;
}
