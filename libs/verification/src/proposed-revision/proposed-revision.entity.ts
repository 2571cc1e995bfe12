import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Capacity, ContentTree } from '#cases';
import { oneOf } from '#platform';
import { DecisionEntity } from '../decision.entity.js';
import type { DecisionKind } from '../workflow.rules.js';
import { KeptRevisionState, RevisionKind } from './proposed-revision.rules.js';

/** A change that somebody proposes of one version of a case: all that the case would say. What became of it is written by the database. */
@Entity('proposed_revision')
@Check('proposed_revision_kind_is_known', oneOf('kind', RevisionKind))
@Check('proposed_revision_state_is_known', oneOf('state', KeptRevisionState))
@Check('proposed_revision_is_of_a_contributor', `capacity = 'CONTRIBUTOR'`)
@Check('proposed_revision_reason_within_limit', `(char_length(btrim(reason)) >= 1) AND (char_length(reason) <= 500)`)
@Check('proposed_revision_changes_what_an_author_writes', `cardinality(paths) > 0`)
@Check(
  'proposed_revision_typographical_is_of_texts',
  `(kind = 'MATERIAL') OR (array_to_string(paths, ' ') ~ '^(title/text|summary/text|uses/[0-9]+/note|uses/[0-9]+/codedFacts/[A-Z_]+/reason|uses/[0-9]+/events/[0-9]+/description)( (title/text|summary/text|uses/[0-9]+/note|uses/[0-9]+/codedFacts/[A-Z_]+/reason|uses/[0-9]+/events/[0-9]+/description))*$')`,
)
@Check('proposed_revision_settled_state_has_its_moment', `(state = 'PENDING') = (settled_at IS NULL)`)
@Check('proposed_revision_rests_on_acceptances', `accepting = 'ACCEPT_REVISION'`)
@Check(
  'proposed_revision_first_acceptance_is_whole',
  `num_nonnulls(first_decision, first_verifier) = ANY (ARRAY[0, 2])`,
)
@Check(
  'proposed_revision_second_acceptance_is_whole',
  `num_nonnulls(second_decision, second_verifier) = ANY (ARRAY[0, 2])`,
)
@Check(
  'proposed_revision_accepted_by_enough',
  `(state <> 'ACCEPTED') OR ((first_verifier IS NOT NULL) AND ((kind = 'TYPOGRAPHICAL') OR (second_verifier IS NOT NULL)))`,
)
@Check('proposed_revision_has_two_verifiers', `first_verifier <> second_verifier`)
@Check(
  'proposed_revision_is_brought_in_when_accepted',
  `(made_version IS NULL) OR ((state = 'ACCEPTED') AND (made_version = (base_version + 1)))`,
)
@Unique('proposed_revision_made_version_key', ['caseId', 'id', 'madeVersion'])
@Index('proposed_revision_one_accepted_idx', ['caseId', 'baseVersion'], { unique: true, where: `state = 'ACCEPTED'` })
@Index('proposed_revision_waiting_idx', ['proposedAt'], { where: `made_version is null` })
@ForeignKey('case_version', ['caseId', 'baseVersion'], ['caseId', 'version'], {
  name: 'proposed_revision_base_version_fkey',
})
@ForeignKey('case_capacity', ['caseId', 'proposedBy', 'capacity'], ['caseId', 'userId', 'capacity'], {
  name: 'proposed_revision_proposer_is_a_contributor_fkey',
})
@ForeignKey(
  'revision_opinion',
  ['caseId', 'id', 'firstDecision', 'accepting', 'firstVerifier'],
  ['caseId', 'revisionId', 'decisionId', 'kind', 'decidedBy'],
  { name: 'proposed_revision_first_acceptance_fkey' },
)
@ForeignKey(
  'revision_opinion',
  ['caseId', 'id', 'secondDecision', 'accepting', 'secondVerifier'],
  ['caseId', 'revisionId', 'decisionId', 'kind', 'decidedBy'],
  { name: 'proposed_revision_second_acceptance_fkey' },
)
export class ProposedRevisionEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'proposed_revision_pkey' })
  caseId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposed_revision_pkey', default: () => 'uuidv7()' })
  id!: string;

  /** Version of the case that it is a change of. */
  @Column('integer', { name: 'base_version' })
  baseVersion!: number;

  @Column('text')
  kind!: RevisionKind;

  @Column('uuid', { name: 'proposed_by' })
  proposedBy!: string;

  @Column('text', { default: 'CONTRIBUTOR' })
  capacity!: Capacity;

  @ForeignKey('organisation', 'id', { name: 'proposed_revision_on_behalf_of_fkey' })
  @Column('uuid', { name: 'on_behalf_of', nullable: true })
  onBehalfOf!: string | null;

  @Column('text')
  reason!: string;

  /** What the case would say, as far as an author writes it. */
  @Column('jsonb')
  content!: ContentTree;

  /** Paths of the values that differ from the version that it is of; found by the database. */
  @Column('text', { array: true, default: () => `'{}'` })
  paths!: string[];

  @Column({ type: 'timestamptz', name: 'proposed_at', precision: 3, default: () => 'now()' })
  proposedAt!: Date;

  @Column('text', { default: 'PENDING' })
  state!: KeptRevisionState;

  @Column({ type: 'timestamptz', name: 'settled_at', precision: 3, nullable: true })
  settledAt!: Date | null;

  @Column('text', { default: 'ACCEPT_REVISION' })
  accepting!: DecisionKind;

  @Column('uuid', { name: 'first_decision', nullable: true })
  firstDecision!: string | null;

  @Column('uuid', { name: 'first_verifier', nullable: true })
  firstVerifier!: string | null;

  @Column('uuid', { name: 'second_decision', nullable: true })
  secondDecision!: string | null;

  @Column('uuid', { name: 'second_verifier', nullable: true })
  secondVerifier!: string | null;

  /** The version that it became; null as long as it is not in force. */
  @Column('integer', { name: 'made_version', nullable: true })
  madeVersion!: number | null;

  /** Within the transaction that brings it in, while its content is written. */
  @Column('boolean', { name: 'bringing_in', default: false })
  bringingIn!: boolean;
}

/** What one verifier said of a proposal. Inserted, never changed. */
@Entity('revision_opinion')
@Check('revision_opinion_kind_is_known', `kind = ANY (ARRAY['ACCEPT_REVISION', 'REJECT_REVISION'])`)
@Unique('revision_opinion_facts_key', ['caseId', 'revisionId', 'decisionId', 'kind', 'decidedBy'])
@Unique('revision_opinion_one_each_key', ['caseId', 'revisionId', 'decidedBy'])
@ForeignKey(() => ProposedRevisionEntity, ['caseId', 'revisionId'], ['caseId', 'id'], {
  name: 'revision_opinion_revision_fkey',
})
@ForeignKey(
  () => DecisionEntity,
  ['caseId', 'decisionId', 'version', 'round', 'kind', 'decidedBy'],
  ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'],
  { name: 'revision_opinion_decision_fkey' },
)
export class RevisionOpinionEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'revision_opinion_pkey' })
  caseId!: string;

  @Column('uuid', { name: 'revision_id' })
  revisionId!: string;

  @PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'revision_opinion_pkey' })
  decisionId!: string;

  @Column('integer')
  version!: number;

  @Column('integer')
  round!: number;

  @Column('text')
  kind!: DecisionKind;

  @Column('uuid', { name: 'decided_by' })
  decidedBy!: string;
}
