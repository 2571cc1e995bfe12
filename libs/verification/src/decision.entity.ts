import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Capacity } from '#cases';
import type { Role } from '#identity';
import type { DecisionKind } from './workflow.rules.js';

/** A decision on one version of a case. Inserted, never changed. */
@Entity('decision')
@Check('decision_is_made_by_a_decider', `capacity = 'DECIDER'`)
@Check(
  'decision_kind_needs_its_role',
  `((kind = 'ACCEPT') AND (acting_role = 'TRIAGE_OFFICER')) OR ((kind = ANY (ARRAY['FIRST_PASS', 'SECOND_PASS'])) AND (acting_role = 'VERIFIER')) OR ((kind = 'PUBLISH') AND (acting_role = 'EDITOR'))`,
)
@Check('decision_note_within_limit', `char_length(note) <= 2000`)
@Unique('decision_once_a_version', ['caseId', 'version', 'kind'])
@Unique('decision_maker_key', ['caseId', 'version', 'kind', 'decidedBy'])
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

  @Column('text')
  kind!: DecisionKind;

  @Column('uuid', { name: 'decided_by' })
  decidedBy!: string;

  @Column('text', { name: 'acting_role' })
  actingRole!: Role;

  @Column('text', { default: 'DECIDER' })
  capacity!: Capacity;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz', { name: 'decided_at', default: () => 'now()' })
  decidedAt!: Date;
}

/** That two different verifiers passed a version. */
@Entity('case_verification')
@Check('case_verification_has_two_verifiers', `first_verifier <> second_verifier`)
@Check('case_verification_kinds_are_the_passes', `(first_kind = 'FIRST_PASS') AND (second_kind = 'SECOND_PASS')`)
@ForeignKey(
  () => DecisionEntity,
  ['caseId', 'version', 'firstKind', 'firstVerifier'],
  ['caseId', 'version', 'kind', 'decidedBy'],
  {
    name: 'case_verification_first_pass_fkey',
  },
)
@ForeignKey(
  () => DecisionEntity,
  ['caseId', 'version', 'secondKind', 'secondVerifier'],
  ['caseId', 'version', 'kind', 'decidedBy'],
  {
    name: 'case_verification_second_pass_fkey',
  },
)
export class CaseVerificationEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_verification_pkey' })
  caseId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'case_verification_pkey' })
  version!: number;

  @Column('text', { name: 'first_kind', default: 'FIRST_PASS' })
  firstKind!: DecisionKind;

  @Column('uuid', { name: 'first_verifier' })
  firstVerifier!: string;

  @Column('text', { name: 'second_kind', default: 'SECOND_PASS' })
  secondKind!: DecisionKind;

  @Column('uuid', { name: 'second_verifier' })
  secondVerifier!: string;
}

/** That an editor published a version. */
@Entity('case_publication')
@Check('case_publication_is_a_decision_to_publish', `kind = 'PUBLISH'`)
@ForeignKey(() => DecisionEntity, ['caseId', 'version', 'kind', 'editor'], ['caseId', 'version', 'kind', 'decidedBy'], {
  name: 'case_publication_decision_fkey',
})
@ForeignKey(() => CaseVerificationEntity, ['caseId', 'version'], ['caseId', 'version'], {
  name: 'case_publication_verification_fkey',
})
export class CasePublicationEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_publication_pkey' })
  caseId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'case_publication_pkey' })
  version!: number;

  @Column('text', { default: 'PUBLISH' })
  kind!: DecisionKind;

  @Column('uuid')
  editor!: string;

  @Column('timestamptz', { name: 'published_at', default: () => 'now()' })
  publishedAt!: Date;
}
