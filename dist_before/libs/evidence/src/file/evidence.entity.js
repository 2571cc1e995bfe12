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
import { CustodyEventKind, EvidenceKind, UploadOutcome } from './evidence.rules.js';
/** A file that was handed in with a case. The octets lie in the object storage; the row says which they must be. Written once. */
let EvidenceEntity = class EvidenceEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'evidence_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], EvidenceEntity.prototype, "id", void 0);
__decorate([
    ForeignKey('case_file', 'id', { name: 'evidence_case_id_fkey' }),
    Column('uuid', { name: 'case_id' }),
    __metadata("design:type", String)
], EvidenceEntity.prototype, "caseId", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], EvidenceEntity.prototype, "number", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], EvidenceEntity.prototype, "version", void 0);
__decorate([
    Column('uuid', { name: 'object_id' }),
    __metadata("design:type", String)
], EvidenceEntity.prototype, "objectId", void 0);
__decorate([
    Column('bytea'),
    __metadata("design:type", Buffer)
], EvidenceEntity.prototype, "sha256", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], EvidenceEntity.prototype, "size", void 0);
__decorate([
    Column('text', { name: 'declared_type' }),
    __metadata("design:type", String)
], EvidenceEntity.prototype, "declaredType", void 0);
__decorate([
    Column('text', { name: 'detected_type' }),
    __metadata("design:type", String)
], EvidenceEntity.prototype, "detectedType", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], EvidenceEntity.prototype, "kind", void 0);
__decorate([
    Index('evidence_master_id_idx'),
    Column('uuid', { name: 'master_id', nullable: true }),
    __metadata("design:type", Object)
], EvidenceEntity.prototype, "masterId", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], EvidenceEntity.prototype, "description", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'evidence_received_by_fkey' }),
    Column('uuid', { name: 'received_by' }),
    __metadata("design:type", String)
], EvidenceEntity.prototype, "receivedBy", void 0);
__decorate([
    Column('timestamptz', { name: 'received_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], EvidenceEntity.prototype, "receivedAt", void 0);
__decorate([
    Column('integer', { name: 'custody_number', default: 0 }),
    __metadata("design:type", Number)
], EvidenceEntity.prototype, "custodyNumber", void 0);
__decorate([
    Column('bytea', { name: 'custody_hash', default: () => `'\\x${'0'.repeat(64)}'` }),
    __metadata("design:type", Buffer)
], EvidenceEntity.prototype, "custodyHash", void 0);
EvidenceEntity = __decorate([
    Entity('evidence'),
    Unique('evidence_number_key', ['caseId', 'number']),
    Unique('evidence_case_key', ['id', 'caseId']),
    Unique('evidence_object_id_key', ['objectId']),
    ForeignKey('evidence', ['masterId', 'caseId'], ['id', 'caseId'], { name: 'evidence_master_fkey' }),
    ForeignKey('case_version', ['caseId', 'version'], ['caseId', 'version'], { name: 'evidence_version_fkey' }),
    Check('evidence_kind_is_known', oneOf('kind', EvidenceKind)),
    Check('evidence_master_has_none', `(kind = 'MASTER') = (master_id is null)`),
    Check('evidence_sha256_is_sha256', `octet_length(sha256) = 32`),
    Check('evidence_custody_hash_is_sha256', `octet_length(custody_hash) = 32`),
    Check('evidence_size_within_limit', `(size >= 1) AND (size <= 209715200)`),
    Check('evidence_type_within_limit', `(length(declared_type) <= 100) AND (length(detected_type) <= 100)`),
    Check('evidence_description_within_limit', `(length(description) >= 1) AND (length(description) <= 500)`)
], EvidenceEntity);
export { EvidenceEntity };
/** Something that happened to a file, chained to what happened before. Only ever added to. */
let CustodyEventEntity = class CustodyEventEntity {
};
__decorate([
    ForeignKey(() => EvidenceEntity, 'id', { name: 'custody_event_evidence_id_fkey' }),
    PrimaryColumn('uuid', { name: 'evidence_id', primaryKeyConstraintName: 'custody_event_pkey' }),
    __metadata("design:type", String)
], CustodyEventEntity.prototype, "evidenceId", void 0);
__decorate([
    PrimaryColumn('integer', { primaryKeyConstraintName: 'custody_event_pkey' }),
    __metadata("design:type", Number)
], CustodyEventEntity.prototype, "number", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], CustodyEventEntity.prototype, "kind", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'custody_event_user_id_fkey' }),
    Column('uuid', { name: 'user_id' }),
    __metadata("design:type", String)
], CustodyEventEntity.prototype, "userId", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], CustodyEventEntity.prototype, "actor", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], CustodyEventEntity.prototype, "edtf", void 0);
__decorate([
    Column('date', { nullable: true }),
    __metadata("design:type", Object)
], CustodyEventEntity.prototype, "lower", void 0);
__decorate([
    Column('date', { nullable: true }),
    __metadata("design:type", Object)
], CustodyEventEntity.prototype, "upper", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], CustodyEventEntity.prototype, "note", void 0);
__decorate([
    ForeignKey(() => EvidenceEntity, 'id', { name: 'custody_event_derivative_id_fkey' }),
    Column('uuid', { name: 'derivative_id', nullable: true }),
    __metadata("design:type", Object)
], CustodyEventEntity.prototype, "derivativeId", void 0);
__decorate([
    Column('timestamptz', { name: 'recorded_at', default: () => 'clock_timestamp()' }),
    __metadata("design:type", Date)
], CustodyEventEntity.prototype, "recordedAt", void 0);
__decorate([
    Column('bytea', { name: 'previous_hash' }),
    __metadata("design:type", Buffer)
], CustodyEventEntity.prototype, "previousHash", void 0);
__decorate([
    Column('bytea'),
    __metadata("design:type", Buffer)
], CustodyEventEntity.prototype, "hash", void 0);
CustodyEventEntity = __decorate([
    Entity('custody_event'),
    Check('custody_event_kind_is_known', oneOf('kind', CustodyEventKind)),
    Check('custody_event_is_stated_by_somebody', `(kind = ANY (ARRAY['COLLECTED', 'TRANSFERRED', 'EXPORTED'])) OR (num_nonnulls(actor, edtf, note) = 0)`),
    Check('custody_event_derives_a_file', `(kind = 'DERIVED') = (derivative_id is not null)`),
    Check('custody_event_is_in_order', `lower <= upper`),
    Check('custody_event_actor_within_limit', `(length(actor) >= 1) AND (length(actor) <= 200)`),
    Check('custody_event_note_within_limit', `(length(note) >= 1) AND (length(note) <= 1000)`),
    Check('custody_event_hash_is_sha256', `(octet_length(hash) = 32) AND (octet_length(previous_hash) = 32)`)
], CustodyEventEntity);
export { CustodyEventEntity };
/** A link by which one announced file can be handed in once. Reached through functions alone. */
let EvidenceUploadEntity = class EvidenceUploadEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'object_id', primaryKeyConstraintName: 'evidence_upload_pkey' }),
    __metadata("design:type", String)
], EvidenceUploadEntity.prototype, "objectId", void 0);
__decorate([
    Column('bytea', { name: 'token_hash' }),
    __metadata("design:type", Buffer)
], EvidenceUploadEntity.prototype, "tokenHash", void 0);
__decorate([
    ForeignKey('case_file', 'id', { name: 'evidence_upload_case_id_fkey' }),
    Column('uuid', { name: 'case_id' }),
    __metadata("design:type", String)
], EvidenceUploadEntity.prototype, "caseId", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'evidence_upload_user_id_fkey' }),
    Column('uuid', { name: 'user_id' }),
    __metadata("design:type", String)
], EvidenceUploadEntity.prototype, "userId", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], EvidenceUploadEntity.prototype, "size", void 0);
__decorate([
    Column('bytea'),
    __metadata("design:type", Buffer)
], EvidenceUploadEntity.prototype, "sha256", void 0);
__decorate([
    Column('text', { name: 'declared_type' }),
    __metadata("design:type", String)
], EvidenceUploadEntity.prototype, "declaredType", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], EvidenceUploadEntity.prototype, "kind", void 0);
__decorate([
    Column('uuid', { name: 'master_id', nullable: true }),
    __metadata("design:type", Object)
], EvidenceUploadEntity.prototype, "masterId", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], EvidenceUploadEntity.prototype, "description", void 0);
__decorate([
    ForeignKey('organisation', 'id', { name: 'evidence_upload_on_behalf_of_fkey' }),
    Column('uuid', { name: 'on_behalf_of', nullable: true }),
    __metadata("design:type", Object)
], EvidenceUploadEntity.prototype, "onBehalfOf", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], EvidenceUploadEntity.prototype, "reason", void 0);
__decorate([
    Column('text', { name: 'idempotency_key', nullable: true }),
    __metadata("design:type", Object)
], EvidenceUploadEntity.prototype, "idempotencyKey", void 0);
__decorate([
    Column('timestamptz', { name: 'created_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], EvidenceUploadEntity.prototype, "createdAt", void 0);
__decorate([
    Column('timestamptz', { name: 'expires_at', default: () => `(now() + '00:15:00')` }),
    __metadata("design:type", Date)
], EvidenceUploadEntity.prototype, "expiresAt", void 0);
__decorate([
    Column('timestamptz', { name: 'claimed_at', nullable: true }),
    __metadata("design:type", Object)
], EvidenceUploadEntity.prototype, "claimedAt", void 0);
__decorate([
    Column('timestamptz', { name: 'ended_at', nullable: true }),
    __metadata("design:type", Object)
], EvidenceUploadEntity.prototype, "endedAt", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], EvidenceUploadEntity.prototype, "outcome", void 0);
EvidenceUploadEntity = __decorate([
    Entity('evidence_upload'),
    Index('evidence_upload_user_id_idx', ['userId', 'createdAt']),
    Unique('evidence_upload_token_hash_key', ['tokenHash']),
    Unique('evidence_upload_idempotency_key_key', ['userId', 'idempotencyKey']),
    ForeignKey('evidence', ['masterId', 'caseId'], ['id', 'caseId'], { name: 'evidence_upload_master_fkey' }),
    Check('evidence_upload_token_hash_is_sha256', `octet_length(token_hash) = 32`),
    Check('evidence_upload_sha256_is_sha256', `octet_length(sha256) = 32`),
    Check('evidence_upload_size_within_limit', `(size >= 1) AND (size <= 209715200)`),
    Check('evidence_upload_kind_is_known', oneOf('kind', EvidenceKind)),
    Check('evidence_upload_lasts_at_most_15_minutes', `(expires_at > created_at) AND (expires_at <= (created_at + interval '15 minutes'))`),
    Check('evidence_upload_ends_after_it_began', `(claimed_at is not null) OR (ended_at is null)`),
    Check('evidence_upload_ends_with_an_outcome', `(ended_at is null) = (outcome is null)`),
    Check('evidence_upload_outcome_is_known', oneOf('outcome', UploadOutcome))
], EvidenceUploadEntity);
export { EvidenceUploadEntity };
/** A link by which one person can fetch one file once. */
let EvidenceDownloadEntity = class EvidenceDownloadEntity {
};
__decorate([
    PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'evidence_download_pkey' }),
    __metadata("design:type", Buffer)
], EvidenceDownloadEntity.prototype, "tokenHash", void 0);
__decorate([
    ForeignKey(() => EvidenceEntity, 'id', { name: 'evidence_download_evidence_id_fkey' }),
    Column('uuid', { name: 'evidence_id' }),
    __metadata("design:type", String)
], EvidenceDownloadEntity.prototype, "evidenceId", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'evidence_download_user_id_fkey' }),
    Column('uuid', { name: 'user_id' }),
    __metadata("design:type", String)
], EvidenceDownloadEntity.prototype, "userId", void 0);
__decorate([
    Index('evidence_download_session_id_idx'),
    ForeignKey('session', 'id', { name: 'evidence_download_session_id_fkey', onDelete: 'CASCADE' }),
    Column('uuid', { name: 'session_id' }),
    __metadata("design:type", String)
], EvidenceDownloadEntity.prototype, "sessionId", void 0);
__decorate([
    Column('timestamptz', { name: 'created_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], EvidenceDownloadEntity.prototype, "createdAt", void 0);
__decorate([
    Column('timestamptz', { name: 'expires_at', default: () => `(now() + '00:01:00')` }),
    __metadata("design:type", Date)
], EvidenceDownloadEntity.prototype, "expiresAt", void 0);
__decorate([
    Column('timestamptz', { name: 'used_at', nullable: true }),
    __metadata("design:type", Object)
], EvidenceDownloadEntity.prototype, "usedAt", void 0);
EvidenceDownloadEntity = __decorate([
    Entity('evidence_download'),
    Check('evidence_download_token_hash_is_sha256', `octet_length(token_hash) = 32`),
    Check('evidence_download_lasts_at_most_a_minute', `(expires_at > created_at) AND (expires_at <= (created_at + interval '1 minute'))`)
], EvidenceDownloadEntity);
export { EvidenceDownloadEntity };
//# sourceMappingURL=evidence.entity.js.map