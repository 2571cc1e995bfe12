import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '#platform';
import { CustodyEventKind, EvidenceKind, UploadOutcome } from './evidence.rules.js';

/** A file that was handed in with a case. The octets lie in the object storage; the row says which they must be. Written once. */
@Entity('evidence')
@Unique('evidence_number_key', ['caseId', 'number'])
@Unique('evidence_case_key', ['id', 'caseId'])
@Unique('evidence_object_id_key', ['objectId'])
@ForeignKey('evidence', ['masterId', 'caseId'], ['id', 'caseId'], { name: 'evidence_master_fkey' })
@ForeignKey('case_version', ['caseId', 'version'], ['caseId', 'version'], { name: 'evidence_version_fkey' })
@Check('evidence_kind_is_known', oneOf('kind', EvidenceKind))
@Check('evidence_master_has_none', `(kind = 'MASTER') = (master_id is null)`)
@Check('evidence_sha256_is_sha256', `octet_length(sha256) = 32`)
@Check('evidence_custody_hash_is_sha256', `octet_length(custody_hash) = 32`)
@Check('evidence_size_within_limit', `(size >= 1) AND (size <= 209715200)`)
@Check('evidence_type_within_limit', `(length(declared_type) <= 100) AND (length(detected_type) <= 100)`)
@Check('evidence_description_within_limit', `(length(description) >= 1) AND (length(description) <= 500)`)
export class EvidenceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'evidence_pkey', default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey('case_file', 'id', { name: 'evidence_case_id_fkey' })
  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  /** Its place among the files of the case. */
  @Column('integer')
  number!: number;

  /** Version of the case that it came with. */
  @Column('integer')
  version!: number;

  /** Under which the octets are kept; random, and told to nobody. */
  @Column('uuid', { name: 'object_id' })
  objectId!: string;

  @Column('bytea')
  sha256!: Buffer;

  /** In bytes. */
  @Column('integer')
  size!: number;

  /** Media type that the sender gave. Recorded, never trusted. */
  @Column('text', { name: 'declared_type' })
  declaredType!: string;

  /** Media type that the first bytes show. */
  @Column('text', { name: 'detected_type' })
  detectedType!: string;

  @Column('text')
  kind!: EvidenceKind;

  /** From which it was made. */
  @Index('evidence_master_id_idx')
  @Column('uuid', { name: 'master_id', nullable: true })
  masterId!: string | null;

  @Column('text', { nullable: true })
  description!: string | null;

  @ForeignKey('app_user', 'id', { name: 'evidence_received_by_fkey' })
  @Column('uuid', { name: 'received_by' })
  receivedBy!: string;

  @Column('timestamptz', { name: 'received_at', default: () => 'now()' })
  receivedAt!: Date;

  /** Number and hash of the last custody event: that one was taken away at the end shows here. */
  @Column('integer', { name: 'custody_number', default: 0 })
  custodyNumber!: number;

  @Column('bytea', { name: 'custody_hash', default: () => `'\\x${'0'.repeat(64)}'` })
  custodyHash!: Buffer;
}

/** Something that happened to a file, chained to what happened before. Only ever added to. */
@Entity('custody_event')
@Check('custody_event_kind_is_known', oneOf('kind', CustodyEventKind))
@Check(
  'custody_event_is_stated_by_somebody',
  `(kind = ANY (ARRAY['COLLECTED', 'TRANSFERRED', 'EXPORTED'])) OR (num_nonnulls(actor, edtf, note) = 0)`,
)
@Check('custody_event_derives_a_file', `(kind = 'DERIVED') = (derivative_id is not null)`)
@Check('custody_event_is_in_order', `lower <= upper`)
@Check('custody_event_actor_within_limit', `(length(actor) >= 1) AND (length(actor) <= 200)`)
@Check('custody_event_note_within_limit', `(length(note) >= 1) AND (length(note) <= 1000)`)
@Check('custody_event_hash_is_sha256', `(octet_length(hash) = 32) AND (octet_length(previous_hash) = 32)`)
export class CustodyEventEntity {
  @ForeignKey(() => EvidenceEntity, 'id', { name: 'custody_event_evidence_id_fkey' })
  @PrimaryColumn('uuid', { name: 'evidence_id', primaryKeyConstraintName: 'custody_event_pkey' })
  evidenceId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'custody_event_pkey' })
  number!: number;

  @Column('text')
  kind!: CustodyEventKind;

  /** Who did it, or told of it. */
  @ForeignKey('app_user', 'id', { name: 'custody_event_user_id_fkey' })
  @Column('uuid', { name: 'user_id' })
  userId!: string;

  /** Who is said to have done it, where it is told of. */
  @Column('text', { nullable: true })
  actor!: string | null;

  /** When it is said to have happened. */
  @Column('text', { nullable: true })
  edtf!: string | null;

  @Column('date', { nullable: true })
  lower!: string | null;

  @Column('date', { nullable: true })
  upper!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;

  /** The file that was made from this one. */
  @ForeignKey(() => EvidenceEntity, 'id', { name: 'custody_event_derivative_id_fkey' })
  @Column('uuid', { name: 'derivative_id', nullable: true })
  derivativeId!: string | null;

  @Column('timestamptz', { name: 'recorded_at', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column('bytea', { name: 'previous_hash' })
  previousHash!: Buffer;

  @Column('bytea')
  hash!: Buffer;
}

/** A link by which one announced file can be handed in once. Reached through functions alone. */
@Entity('evidence_upload')
@Index('evidence_upload_user_id_idx', ['userId', 'createdAt'])
@Unique('evidence_upload_token_hash_key', ['tokenHash'])
@Unique('evidence_upload_idempotency_key_key', ['userId', 'idempotencyKey'])
@ForeignKey('evidence', ['masterId', 'caseId'], ['id', 'caseId'], { name: 'evidence_upload_master_fkey' })
@Check('evidence_upload_token_hash_is_sha256', `octet_length(token_hash) = 32`)
@Check('evidence_upload_sha256_is_sha256', `octet_length(sha256) = 32`)
@Check('evidence_upload_size_within_limit', `(size >= 1) AND (size <= 209715200)`)
@Check('evidence_upload_kind_is_known', oneOf('kind', EvidenceKind))
@Check(
  'evidence_upload_lasts_at_most_15_minutes',
  `(expires_at > created_at) AND (expires_at <= (created_at + interval '15 minutes'))`,
)
@Check('evidence_upload_ends_after_it_began', `(claimed_at is not null) OR (ended_at is null)`)
@Check('evidence_upload_ends_with_an_outcome', `(ended_at is null) = (outcome is null)`)
@Check('evidence_upload_outcome_is_known', oneOf('outcome', UploadOutcome))
export class EvidenceUploadEntity {
  @PrimaryColumn('uuid', { name: 'object_id', primaryKeyConstraintName: 'evidence_upload_pkey' })
  objectId!: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @ForeignKey('case_file', 'id', { name: 'evidence_upload_case_id_fkey' })
  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @ForeignKey('app_user', 'id', { name: 'evidence_upload_user_id_fkey' })
  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @Column('integer')
  size!: number;

  @Column('bytea')
  sha256!: Buffer;

  @Column('text', { name: 'declared_type' })
  declaredType!: string;

  @Column('text')
  kind!: EvidenceKind;

  @Column('uuid', { name: 'master_id', nullable: true })
  masterId!: string | null;

  @Column('text', { nullable: true })
  description!: string | null;

  /** For whom and why the version is made that the file comes with. */
  @ForeignKey('organisation', 'id', { name: 'evidence_upload_on_behalf_of_fkey' })
  @Column('uuid', { name: 'on_behalf_of', nullable: true })
  onBehalfOf!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  /** Of the request that made the link. */
  @Column('text', { name: 'idempotency_key', nullable: true })
  idempotencyKey!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at', default: () => `(now() + '00:15:00')` })
  expiresAt!: Date;

  /** When the octets began to arrive, which uses the link up. */
  @Column('timestamptz', { name: 'claimed_at', nullable: true })
  claimedAt!: Date | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('text', { nullable: true })
  outcome!: UploadOutcome | null;
}

/** A link by which one person can fetch one file once. */
@Entity('evidence_download')
@Check('evidence_download_token_hash_is_sha256', `octet_length(token_hash) = 32`)
@Check(
  'evidence_download_lasts_at_most_a_minute',
  `(expires_at > created_at) AND (expires_at <= (created_at + interval '1 minute'))`,
)
export class EvidenceDownloadEntity {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'evidence_download_pkey' })
  tokenHash!: Buffer;

  @ForeignKey(() => EvidenceEntity, 'id', { name: 'evidence_download_evidence_id_fkey' })
  @Column('uuid', { name: 'evidence_id' })
  evidenceId!: string;

  @ForeignKey('app_user', 'id', { name: 'evidence_download_user_id_fkey' })
  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @Index('evidence_download_session_id_idx')
  @ForeignKey('session', 'id', { name: 'evidence_download_session_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'session_id' })
  sessionId!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at', default: () => `(now() + '00:01:00')` })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;
}
