import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '#platform';
import { type Outcome, OUTCOMES } from '../vocabulary/closed-vocabulary.rules.js';
import type { ContentChange, ContentTree } from '../revision/content.rules.js';
import { Capacity, CaseState, Confidence, PublicStanding } from './case.rules.js';

/** What the reference data says of a documented case beside its content. Written by the reference loader alone. */
@Entity('documented_case')
export class DocumentedCaseEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'documented_case_pkey' })
  ref!: string;

  /** SHA-256, in hexadecimal, of the record that was loaded last. */
  @Column('text', { default: '' })
  checksum!: string;

  /** A page that states the core facts was seen in the source, in excerpt. No verification by this registry. */
  @Column('boolean')
  verified!: boolean;

  @Column('text', { name: 'verification_url', nullable: true })
  verificationUrl!: string | null;

  @Column('text', { nullable: true })
  notes!: string | null;

  @Column('jsonb', { name: 'original_terms' })
  originalTerms!: Record<string, unknown>;
}

/** The curated record of one episode: the aggregate root. */
@Entity('case_file')
@Check('case_file_confidence_is_known', oneOf('confidence', Confidence))
@Check('case_file_documented_comes_from_reference_data', `(state <> 'DOCUMENTED') OR (documented_ref IS NOT NULL)`)
@Check('case_file_has_an_origin', `num_nonnulls(author_id, documented_ref) = 1`)
@Check(
  'case_file_occurred_has_its_text',
  `(occurred_edtf IS NOT NULL) OR ((occurred_lower IS NULL) AND (occurred_upper IS NULL))`,
)
@Check('case_file_occurred_is_in_order', `occurred_lower <= occurred_upper`)
@Check('case_file_outcome_is_known', oneOf('outcome', OUTCOMES))
@Check(
  'case_file_published_state_rests_on_a_publication',
  `(state <> 'PUBLISHED') OR ((published_round IS NOT NULL) AND (published_round = round))`,
)
@Check(
  'case_file_public_record_is_what_was_published',
  `(public_as IS DISTINCT FROM 'PUBLISHED') OR ((published_version IS NOT NULL) AND (published_version = version))`,
)
@Check('case_file_public_as_is_known', oneOf('public_as', PublicStanding))
@Check(
  'case_file_is_public_as_its_state_says',
  `(state <> ALL (ARRAY['DOCUMENTED', 'PUBLISHED'])) OR ((public_as IS NOT NULL) AND (public_as = state))`,
)
@Check('case_file_suspended_state_knows_its_origin', `(state = 'SUSPENDED') = (suspended_from IS NOT NULL)`)
@Check('case_file_merged_state_has_a_target', `(state = 'MERGED') = (merged_into IS NOT NULL)`)
@Check('case_file_is_not_merged_into_itself', `merged_into <> id`)
@Check('case_file_scheduled_state_has_its_moment', `(state <> 'SCHEDULED') OR (publish_at IS NOT NULL)`)
@Check('case_file_reference_has_form', `reference ~ '^TNR-[0-9]{4}-[0-9]{6}$'`)
@Check('case_file_state_is_known', oneOf('state', CaseState))
@Check('case_file_summary_within_limit', `char_length(summary) <= 5000`)
@Check('case_file_title_has_text', `(char_length(title) >= 1) AND (char_length(title) <= 200)`)
@Check(
  'case_file_verified_state_rests_on_a_verification',
  `(state <> ALL (ARRAY['VERIFIED', 'SCHEDULED', 'PUBLISHED'])) OR ((verified_version IS NOT NULL) AND (verified_version = version) AND (verified_round IS NOT NULL) AND (verified_round = round))`,
)
@Check(
  'case_file_is_public_by_its_state',
  `is_public = ((public_as IS NOT NULL) AND (state <> ALL (ARRAY['SUSPENDED', 'REJECTED', 'WITHDRAWN', 'MERGED', 'RETRACTED'])))`,
)
@Unique('case_file_is_public_key', ['id', 'isPublic'])
@Unique('case_file_reference_key', ['reference'])
@Unique('case_file_author_file_reference_key', ['authorId', 'fileReference'])
@Unique('case_file_documented_ref_key', ['documentedRef'])
@ForeignKey('case_version', ['id', 'version'], ['caseId', 'version'], {
  name: 'case_file_version_fkey',
  deferrable: 'INITIALLY DEFERRED',
})
@ForeignKey('case_verification', ['id', 'verifiedVersion', 'verifiedRound'], ['caseId', 'version', 'round'], {
  name: 'case_file_verified_version_fkey',
})
@ForeignKey('case_publication', ['id', 'publishedVersion', 'publishedRound'], ['caseId', 'version', 'round'], {
  name: 'case_file_published_version_fkey',
})
@Index('case_file_merged_into_idx', ['mergedInto'], { where: 'merged_into IS NOT NULL' })
@Index('case_file_publish_at_idx', ['publishAt'], { where: `state = 'SCHEDULED'` })
@Index('case_file_state_idx', ['state', 'id'])
@Index('case_file_requesting_state_idx', ['requestingState', 'id'])
@Index('case_file_organisation_id_idx', ['organisationId', 'id'])
@Index('case_file_author_id_idx', ['authorId', 'id'])
@Index('case_file_public_idx', { synchronize: false })
@Index('case_file_occurred_idx', { synchronize: false })
export class CaseFileEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_file_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  reference!: string;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('text')
  state!: CaseState;

  @Column('text')
  title!: string;

  @Column('text', { name: 'title_language', default: 'en' })
  titleLanguage!: string;

  @Column('text', { nullable: true })
  summary!: string | null;

  @Column('text', { name: 'summary_language', default: 'en' })
  summaryLanguage!: string;

  @ForeignKey('country', 'code', { name: 'case_file_requesting_state_fkey' })
  @Column('text', { name: 'requesting_state', nullable: true })
  requestingState!: string | null;

  @Column('text', { name: 'occurred_edtf', nullable: true })
  occurredEdtf!: string | null;

  @Column('date', { name: 'occurred_lower', nullable: true })
  occurredLower!: string | null;

  @Column('date', { name: 'occurred_upper', nullable: true })
  occurredUpper!: string | null;

  @Column('text', { nullable: true })
  outcome!: Outcome | null;

  @Column('text', { name: 'outcome_note', nullable: true })
  outcomeNote!: string | null;

  @Column('boolean', { default: false })
  disputed!: boolean;

  @Column('text', { nullable: true })
  confidence!: Confidence | null;

  @ForeignKey('app_user', 'id', { name: 'case_file_author_id_fkey' })
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId!: string | null;

  /** The organisation whose researchers may read the case; null where it is its author's alone. */
  @ForeignKey('organisation', 'id', { name: 'case_file_organisation_id_fkey' })
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  /** Round of review; a case that is opened again begins another, in which decisions of earlier ones count for nothing. */
  @Column('integer', { default: 1 })
  round!: number;

  /** As what everybody reads it, or did before it was hidden. Set by a trigger, from the state. */
  @Column({ type: 'text', name: 'public_as', nullable: true, insert: false, update: false })
  publicAs!: PublicStanding | null;

  /** Where it was suspended, and comes back to. Set by a trigger. */
  @Column({ type: 'text', name: 'suspended_from', nullable: true, insert: false, update: false })
  suspendedFrom!: CaseState | null;

  @ForeignKey('case_file', 'id', { name: 'case_file_merged_into_fkey' })
  @Column('uuid', { name: 'merged_into', nullable: true })
  mergedInto!: string | null;

  /** When a scheduled case is to be published. */
  @Column('timestamptz', { name: 'publish_at', nullable: true })
  publishAt!: Date | null;

  /** Everybody may read it. Set by a trigger, from the state. */
  @Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false })
  isPublic!: boolean;

  /** The author's own number for the file, unique among the author's cases. */
  @Column('text', { name: 'file_reference', nullable: true })
  fileReference!: string | null;

  @ForeignKey(() => DocumentedCaseEntity, 'ref', { name: 'case_file_documented_ref_fkey' })
  @Column('text', { name: 'documented_ref', nullable: true })
  documentedRef!: string | null;

  /** Version whose two passes are on file; VERIFIED and PUBLISHED need it to be the current one. */
  @Column('integer', { name: 'verified_version', nullable: true })
  verifiedVersion!: number | null;

  /** Round of review in which they were made. */
  @Column('integer', { name: 'verified_round', nullable: true })
  verifiedRound!: number | null;

  /** Version that an editor published. */
  @Column('integer', { name: 'published_version', nullable: true })
  publishedVersion!: number | null;

  @Column('integer', { name: 'published_round', nullable: true })
  publishedRound!: number | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}

/** In which capacity a person acts on a case: one row a person, so a contributor can never become a decider. */
@Entity('case_capacity')
@Check('case_capacity_is_known', oneOf('capacity', Capacity))
@Unique('case_capacity_key', ['caseId', 'userId', 'capacity'])
@Index('case_capacity_user_id_idx', ['userId', 'caseId'])
export class CaseCapacityEntity {
  @ForeignKey(() => CaseFileEntity, 'id', { name: 'case_capacity_case_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_capacity_pkey' })
  caseId!: string;

  @ForeignKey('app_user', 'id', { name: 'case_capacity_user_id_fkey' })
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'case_capacity_pkey' })
  userId!: string;

  @Column('text')
  capacity!: Capacity;

  @Column('timestamptz', { default: () => 'now()' })
  since!: Date;
}

/** Who made which version of a case: always someone registered as a contributor, or the reference loader (null). */
@Entity('case_version')
@Check('case_version_is_made_by_a_contributor', `made_as = 'CONTRIBUTOR'`)
@Check('case_version_reason_within_limit', `(char_length(reason) >= 1) AND (char_length(reason) <= 500)`)
@Check('case_version_restore_has_a_reason', `(restores IS NULL) OR (reason IS NOT NULL)`)
@Check('case_version_restores_an_earlier_one', `restores < version`)
@ForeignKey('case_version', ['caseId', 'restores'], ['caseId', 'version'], { name: 'case_version_restores_fkey' })
@ForeignKey(() => CaseCapacityEntity, ['caseId', 'madeBy', 'madeAs'], ['caseId', 'userId', 'capacity'], {
  name: 'case_version_maker_contributes_fkey',
})
export class CaseVersionEntity {
  @ForeignKey(() => CaseFileEntity, 'id', { name: 'case_version_case_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_version_pkey' })
  caseId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'case_version_pkey' })
  version!: number;

  @Column('uuid', { name: 'made_by', nullable: true })
  madeBy!: string | null;

  @Column('text', { name: 'made_as', default: 'CONTRIBUTOR' })
  madeAs!: Capacity;

  @Column('timestamptz', { name: 'made_at', default: () => 'now()' })
  madeAt!: Date;

  /** Organisation of the maker for which they acted, where they said so. */
  @ForeignKey('organisation', 'id', { name: 'case_version_on_behalf_of_fkey' })
  @Column('uuid', { name: 'on_behalf_of', nullable: true })
  onBehalfOf!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  /** The earlier version whose content this one has again. */
  @Column('integer', { nullable: true })
  restores!: number | null;
}

/**
 * What a case said and where it stood after one of its changes: of its content, its state or both. Written by the database
 * at the commit of the change, and never changed.
 */
@Entity('case_revision')
@ForeignKey(() => CaseVersionEntity, ['caseId', 'version'], ['caseId', 'version'], {
  name: 'case_revision_version_fkey',
  onDelete: 'CASCADE',
})
@Index('case_revision_made_at_idx', ['caseId', 'madeAt'])
@Index('case_revision_moment_idx', ['madeAt'])
@Index('case_revision_version_idx', ['caseId', 'version'])
@Check('case_revision_public_as_is_known', oneOf('public_as', PublicStanding))
export class CaseRevisionEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_revision_pkey' })
  caseId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'case_revision_pkey' })
  number!: number;

  @Column('integer')
  version!: number;

  /** Null where it was not kept. */
  @Column('text', { nullable: true })
  state!: CaseState | null;

  /** As what everybody read it, where the state does not say so. */
  @Column('text', { name: 'public_as', nullable: true })
  publicAs!: PublicStanding | null;

  /** It is the first with its version: the maker, reason and occasion are those of the version. */
  @Column('boolean', { name: 'makes_version' })
  makesVersion!: boolean;

  /** Null where the reference loader made it, and where it was not kept. */
  @ForeignKey('app_user', 'id', { name: 'case_revision_made_by_fkey' })
  @Column('uuid', { name: 'made_by', nullable: true })
  madeBy!: string | null;

  /** To the millisecond, and later than that of the revision before: the moment asked for by `asOf`. */
  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;

  /** What differs from the revision before; null where that was not kept, or there is none. */
  @Column('jsonb', { nullable: true })
  changes!: readonly ContentChange[] | null;

  /** Null where it was not kept. */
  @Column('jsonb', { nullable: true })
  content!: ContentTree | null;
}

/** What a person's key has done, kept with the effect, so that the same request sent again has none. */
@Entity('idempotency_key')
@Check('idempotency_key_within_limit', `char_length(key) between 8 and 100`)
export class IdempotencyKeyEntity {
  @ForeignKey('app_user', 'id', { name: 'idempotency_key_user_id_fkey' })
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'idempotency_key_pkey' })
  userId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_key_pkey' })
  key!: string;

  /** SHA-256, in hexadecimal, of what was asked for. */
  @Column('text')
  fingerprint!: string;

  /** The case that it made or changed. */
  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

@Entity('case_host_state')
@Index('case_host_state_country_code_idx', ['countryCode', 'caseId'])
@ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
  name: 'case_host_state_is_public_fkey',
  onDelete: 'CASCADE',
  onUpdate: 'CASCADE',
})
export class CaseHostStateEntity {
  @ForeignKey(() => CaseFileEntity, 'id', { name: 'case_host_state_case_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_host_state_pkey' })
  caseId!: string;

  @ForeignKey('country', 'code', { name: 'case_host_state_country_code_fkey' })
  @PrimaryColumn('text', { name: 'country_code', primaryKeyConstraintName: 'case_host_state_pkey' })
  countryCode!: string;

  /** That of the case, which the key keeps it equal to. */
  @Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false })
  isPublic!: boolean;
}
