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
import { OUTCOMES } from '../vocabulary/closed-vocabulary.rules.js';
import { Capacity, CaseState, Confidence, PublicStanding } from './case.rules.js';
/** What the reference data says of a documented case beside its content. Written by the reference loader alone. */
let DocumentedCaseEntity = class DocumentedCaseEntity {
};
__decorate([
    PrimaryColumn('text', { primaryKeyConstraintName: 'documented_case_pkey' }),
    __metadata("design:type", String)
], DocumentedCaseEntity.prototype, "ref", void 0);
__decorate([
    Column('text', { default: '' }),
    __metadata("design:type", String)
], DocumentedCaseEntity.prototype, "checksum", void 0);
__decorate([
    Column('boolean'),
    __metadata("design:type", Boolean)
], DocumentedCaseEntity.prototype, "verified", void 0);
__decorate([
    Column('text', { name: 'verification_url', nullable: true }),
    __metadata("design:type", Object)
], DocumentedCaseEntity.prototype, "verificationUrl", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], DocumentedCaseEntity.prototype, "notes", void 0);
__decorate([
    Column('jsonb', { name: 'original_terms' }),
    __metadata("design:type", Object)
], DocumentedCaseEntity.prototype, "originalTerms", void 0);
DocumentedCaseEntity = __decorate([
    Entity('documented_case')
], DocumentedCaseEntity);
export { DocumentedCaseEntity };
/** The curated record of one episode: the aggregate root. */
let CaseFileEntity = class CaseFileEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_file_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], CaseFileEntity.prototype, "id", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], CaseFileEntity.prototype, "reference", void 0);
__decorate([
    Column('integer', { default: 1 }),
    __metadata("design:type", Number)
], CaseFileEntity.prototype, "version", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], CaseFileEntity.prototype, "state", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], CaseFileEntity.prototype, "title", void 0);
__decorate([
    Column('text', { name: 'title_language', default: 'en' }),
    __metadata("design:type", String)
], CaseFileEntity.prototype, "titleLanguage", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], CaseFileEntity.prototype, "summary", void 0);
__decorate([
    Column('text', { name: 'summary_language', default: 'en' }),
    __metadata("design:type", String)
], CaseFileEntity.prototype, "summaryLanguage", void 0);
__decorate([
    ForeignKey('country', 'code', { name: 'case_file_requesting_state_fkey' }),
    Column('text', { name: 'requesting_state', nullable: true }),
    __metadata("design:type", Object)
], CaseFileEntity.prototype, "requestingState", void 0);
__decorate([
    Column('text', { name: 'occurred_edtf', nullable: true }),
    __metadata("design:type", Object)
], CaseFileEntity.prototype, "occurredEdtf", void 0);
__decorate([
    Column('date', { name: 'occurred_lower', nullable: true }),
    __metadata("design:type", Object)
], CaseFileEntity.prototype, "occurredLower", void 0);
__decorate([
    Column('date', { name: 'occurred_upper', nullable: true }),
    __metadata("design:type", Object)
], CaseFileEntity.prototype, "occurredUpper", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], CaseFileEntity.prototype, "outcome", void 0);
__decorate([
    Column('text', { name: 'outcome_note', nullable: true }),
    __metadata("design:type", Object)
], CaseFileEntity.prototype, "outcomeNote", void 0);
__decorate([
    Column('boolean', { default: false }),
    __metadata("design:type", Boolean)
], CaseFileEntity.prototype, "disputed", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], CaseFileEntity.prototype, "confidence", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'case_file_author_id_fkey' }),
    Column('uuid', { name: 'author_id', nullable: true }),
    __metadata("design:type", Object)
], CaseFileEntity.prototype, "authorId", void 0);
__decorate([
    ForeignKey('organisation', 'id', { name: 'case_file_organisation_id_fkey' }),
    Column('uuid', { name: 'organisation_id', nullable: true }),
    __metadata("design:type", Object)
], CaseFileEntity.prototype, "organisationId", void 0);
__decorate([
    Column('integer', { default: 1 }),
    __metadata("design:type", Number)
], CaseFileEntity.prototype, "round", void 0);
__decorate([
    Column({ type: 'text', name: 'public_as', nullable: true, insert: false, update: false }),
    __metadata("design:type", Object)
], CaseFileEntity.prototype, "publicAs", void 0);
__decorate([
    Column({ type: 'text', name: 'suspended_from', nullable: true, insert: false, update: false }),
    __metadata("design:type", Object)
], CaseFileEntity.prototype, "suspendedFrom", void 0);
__decorate([
    ForeignKey('case_file', 'id', { name: 'case_file_merged_into_fkey' }),
    Column('uuid', { name: 'merged_into', nullable: true }),
    __metadata("design:type", Object)
], CaseFileEntity.prototype, "mergedInto", void 0);
__decorate([
    Column('timestamptz', { name: 'publish_at', nullable: true }),
    __metadata("design:type", Object)
], CaseFileEntity.prototype, "publishAt", void 0);
__decorate([
    Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false }),
    __metadata("design:type", Boolean)
], CaseFileEntity.prototype, "isPublic", void 0);
__decorate([
    Column('text', { name: 'file_reference', nullable: true }),
    __metadata("design:type", Object)
], CaseFileEntity.prototype, "fileReference", void 0);
__decorate([
    ForeignKey(() => DocumentedCaseEntity, 'ref', { name: 'case_file_documented_ref_fkey' }),
    Column('text', { name: 'documented_ref', nullable: true }),
    __metadata("design:type", Object)
], CaseFileEntity.prototype, "documentedRef", void 0);
__decorate([
    Column('integer', { name: 'verified_version', nullable: true }),
    __metadata("design:type", Object)
], CaseFileEntity.prototype, "verifiedVersion", void 0);
__decorate([
    Column('integer', { name: 'verified_round', nullable: true }),
    __metadata("design:type", Object)
], CaseFileEntity.prototype, "verifiedRound", void 0);
__decorate([
    Column('integer', { name: 'published_version', nullable: true }),
    __metadata("design:type", Object)
], CaseFileEntity.prototype, "publishedVersion", void 0);
__decorate([
    Column('integer', { name: 'published_round', nullable: true }),
    __metadata("design:type", Object)
], CaseFileEntity.prototype, "publishedRound", void 0);
__decorate([
    Column('timestamptz', { name: 'created_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], CaseFileEntity.prototype, "createdAt", void 0);
__decorate([
    Column('timestamptz', { name: 'updated_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], CaseFileEntity.prototype, "updatedAt", void 0);
CaseFileEntity = __decorate([
    Entity('case_file'),
    Check('case_file_confidence_is_known', oneOf('confidence', Confidence)),
    Check('case_file_documented_comes_from_reference_data', `(state <> 'DOCUMENTED') OR (documented_ref IS NOT NULL)`),
    Check('case_file_has_an_origin', `num_nonnulls(author_id, documented_ref) = 1`),
    Check('case_file_occurred_has_its_text', `(occurred_edtf IS NOT NULL) OR ((occurred_lower IS NULL) AND (occurred_upper IS NULL))`),
    Check('case_file_occurred_is_in_order', `occurred_lower <= occurred_upper`),
    Check('case_file_outcome_is_known', oneOf('outcome', OUTCOMES)),
    Check('case_file_published_state_rests_on_a_publication', `(state <> 'PUBLISHED') OR ((published_round IS NOT NULL) AND (published_round = round))`),
    Check('case_file_public_record_is_what_was_published', `(public_as IS DISTINCT FROM 'PUBLISHED') OR ((published_version IS NOT NULL) AND (published_version = version))`),
    Check('case_file_public_as_is_known', oneOf('public_as', PublicStanding)),
    Check('case_file_is_public_as_its_state_says', `(state <> ALL (ARRAY['DOCUMENTED', 'PUBLISHED'])) OR ((public_as IS NOT NULL) AND (public_as = state))`),
    Check('case_file_suspended_state_knows_its_origin', `(state = 'SUSPENDED') = (suspended_from IS NOT NULL)`),
    Check('case_file_merged_state_has_a_target', `(state = 'MERGED') = (merged_into IS NOT NULL)`),
    Check('case_file_is_not_merged_into_itself', `merged_into <> id`),
    Check('case_file_scheduled_state_has_its_moment', `(state <> 'SCHEDULED') OR (publish_at IS NOT NULL)`),
    Check('case_file_reference_has_form', `reference ~ '^TNR-[0-9]{4}-[0-9]{6}$'`),
    Check('case_file_state_is_known', oneOf('state', CaseState)),
    Check('case_file_summary_within_limit', `char_length(summary) <= 5000`),
    Check('case_file_title_has_text', `(char_length(title) >= 1) AND (char_length(title) <= 200)`),
    Check('case_file_verified_state_rests_on_a_verification', `(state <> ALL (ARRAY['VERIFIED', 'SCHEDULED', 'PUBLISHED'])) OR ((verified_version IS NOT NULL) AND (verified_version = version) AND (verified_round IS NOT NULL) AND (verified_round = round))`),
    Check('case_file_is_public_by_its_state', `is_public = ((public_as IS NOT NULL) AND (state <> ALL (ARRAY['SUSPENDED', 'REJECTED', 'WITHDRAWN', 'MERGED', 'RETRACTED'])))`),
    Unique('case_file_is_public_key', ['id', 'isPublic']),
    Unique('case_file_reference_key', ['reference']),
    Unique('case_file_author_file_reference_key', ['authorId', 'fileReference']),
    Unique('case_file_documented_ref_key', ['documentedRef']),
    ForeignKey('case_version', ['id', 'version'], ['caseId', 'version'], {
        name: 'case_file_version_fkey',
        deferrable: 'INITIALLY DEFERRED',
    }),
    ForeignKey('case_verification', ['id', 'verifiedVersion', 'verifiedRound'], ['caseId', 'version', 'round'], {
        name: 'case_file_verified_version_fkey',
    }),
    ForeignKey('case_publication', ['id', 'publishedVersion', 'publishedRound'], ['caseId', 'version', 'round'], {
        name: 'case_file_published_version_fkey',
    }),
    Index('case_file_merged_into_idx', ['mergedInto'], { where: 'merged_into IS NOT NULL' }),
    Index('case_file_publish_at_idx', ['publishAt'], { where: `state = 'SCHEDULED'` }),
    Index('case_file_state_idx', ['state', 'id']),
    Index('case_file_requesting_state_idx', ['requestingState', 'id']),
    Index('case_file_organisation_id_idx', ['organisationId', 'id']),
    Index('case_file_author_id_idx', ['authorId', 'id']),
    Index('case_file_public_idx', { synchronize: false }),
    Index('case_file_occurred_idx', { synchronize: false })
], CaseFileEntity);
export { CaseFileEntity };
/** In which capacity a person acts on a case: one row a person, so a contributor can never become a decider. */
let CaseCapacityEntity = class CaseCapacityEntity {
};
__decorate([
    ForeignKey(() => CaseFileEntity, 'id', { name: 'case_capacity_case_id_fkey', onDelete: 'CASCADE' }),
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_capacity_pkey' }),
    __metadata("design:type", String)
], CaseCapacityEntity.prototype, "caseId", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'case_capacity_user_id_fkey' }),
    PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'case_capacity_pkey' }),
    __metadata("design:type", String)
], CaseCapacityEntity.prototype, "userId", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], CaseCapacityEntity.prototype, "capacity", void 0);
__decorate([
    Column('timestamptz', { default: () => 'now()' }),
    __metadata("design:type", Date)
], CaseCapacityEntity.prototype, "since", void 0);
CaseCapacityEntity = __decorate([
    Entity('case_capacity'),
    Check('case_capacity_is_known', oneOf('capacity', Capacity)),
    Unique('case_capacity_key', ['caseId', 'userId', 'capacity']),
    Index('case_capacity_user_id_idx', ['userId', 'caseId'])
], CaseCapacityEntity);
export { CaseCapacityEntity };
/** Who made which version of a case: always someone registered as a contributor, or the reference loader (null). */
let CaseVersionEntity = class CaseVersionEntity {
};
__decorate([
    ForeignKey(() => CaseFileEntity, 'id', { name: 'case_version_case_id_fkey', onDelete: 'CASCADE' }),
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_version_pkey' }),
    __metadata("design:type", String)
], CaseVersionEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('integer', { primaryKeyConstraintName: 'case_version_pkey' }),
    __metadata("design:type", Number)
], CaseVersionEntity.prototype, "version", void 0);
__decorate([
    Column('uuid', { name: 'made_by', nullable: true }),
    __metadata("design:type", Object)
], CaseVersionEntity.prototype, "madeBy", void 0);
__decorate([
    Column('text', { name: 'made_as', default: 'CONTRIBUTOR' }),
    __metadata("design:type", String)
], CaseVersionEntity.prototype, "madeAs", void 0);
__decorate([
    Column('timestamptz', { name: 'made_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], CaseVersionEntity.prototype, "madeAt", void 0);
__decorate([
    ForeignKey('organisation', 'id', { name: 'case_version_on_behalf_of_fkey' }),
    Column('uuid', { name: 'on_behalf_of', nullable: true }),
    __metadata("design:type", Object)
], CaseVersionEntity.prototype, "onBehalfOf", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], CaseVersionEntity.prototype, "reason", void 0);
__decorate([
    Column('integer', { nullable: true }),
    __metadata("design:type", Object)
], CaseVersionEntity.prototype, "restores", void 0);
CaseVersionEntity = __decorate([
    Entity('case_version'),
    Check('case_version_is_made_by_a_contributor', `made_as = 'CONTRIBUTOR'`),
    Check('case_version_reason_within_limit', `(char_length(reason) >= 1) AND (char_length(reason) <= 500)`),
    Check('case_version_restore_has_a_reason', `(restores IS NULL) OR (reason IS NOT NULL)`),
    Check('case_version_restores_an_earlier_one', `restores < version`),
    ForeignKey('case_version', ['caseId', 'restores'], ['caseId', 'version'], { name: 'case_version_restores_fkey' }),
    ForeignKey(() => CaseCapacityEntity, ['caseId', 'madeBy', 'madeAs'], ['caseId', 'userId', 'capacity'], {
        name: 'case_version_maker_contributes_fkey',
    })
], CaseVersionEntity);
export { CaseVersionEntity };
/**
 * What a case said and where it stood after one of its changes: of its content, its state or both. Written by the database
 * at the commit of the change, and never changed.
 */
let CaseRevisionEntity = class CaseRevisionEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_revision_pkey' }),
    __metadata("design:type", String)
], CaseRevisionEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('integer', { primaryKeyConstraintName: 'case_revision_pkey' }),
    __metadata("design:type", Number)
], CaseRevisionEntity.prototype, "number", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], CaseRevisionEntity.prototype, "version", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], CaseRevisionEntity.prototype, "state", void 0);
__decorate([
    Column('text', { name: 'public_as', nullable: true }),
    __metadata("design:type", Object)
], CaseRevisionEntity.prototype, "publicAs", void 0);
__decorate([
    Column('boolean', { name: 'makes_version' }),
    __metadata("design:type", Boolean)
], CaseRevisionEntity.prototype, "makesVersion", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'case_revision_made_by_fkey' }),
    Column('uuid', { name: 'made_by', nullable: true }),
    __metadata("design:type", Object)
], CaseRevisionEntity.prototype, "madeBy", void 0);
__decorate([
    Column('timestamptz', { name: 'made_at' }),
    __metadata("design:type", Date)
], CaseRevisionEntity.prototype, "madeAt", void 0);
__decorate([
    Column('jsonb', { nullable: true }),
    __metadata("design:type", Object)
], CaseRevisionEntity.prototype, "changes", void 0);
__decorate([
    Column('jsonb', { nullable: true }),
    __metadata("design:type", Object)
], CaseRevisionEntity.prototype, "content", void 0);
CaseRevisionEntity = __decorate([
    Entity('case_revision'),
    ForeignKey(() => CaseVersionEntity, ['caseId', 'version'], ['caseId', 'version'], {
        name: 'case_revision_version_fkey',
        onDelete: 'CASCADE',
    }),
    Index('case_revision_made_at_idx', ['caseId', 'madeAt']),
    Index('case_revision_moment_idx', ['madeAt']),
    Index('case_revision_version_idx', ['caseId', 'version']),
    Check('case_revision_public_as_is_known', oneOf('public_as', PublicStanding))
], CaseRevisionEntity);
export { CaseRevisionEntity };
/** What a person's key has done, kept with the effect, so that the same request sent again has none. */
let IdempotencyKeyEntity = class IdempotencyKeyEntity {
};
__decorate([
    ForeignKey('app_user', 'id', { name: 'idempotency_key_user_id_fkey' }),
    PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'idempotency_key_pkey' }),
    __metadata("design:type", String)
], IdempotencyKeyEntity.prototype, "userId", void 0);
__decorate([
    PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_key_pkey' }),
    __metadata("design:type", String)
], IdempotencyKeyEntity.prototype, "key", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], IdempotencyKeyEntity.prototype, "fingerprint", void 0);
__decorate([
    Column('uuid', { name: 'case_id' }),
    __metadata("design:type", String)
], IdempotencyKeyEntity.prototype, "caseId", void 0);
__decorate([
    Column('timestamptz', { name: 'created_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], IdempotencyKeyEntity.prototype, "createdAt", void 0);
IdempotencyKeyEntity = __decorate([
    Entity('idempotency_key'),
    Check('idempotency_key_within_limit', `char_length(key) between 8 and 100`)
], IdempotencyKeyEntity);
export { IdempotencyKeyEntity };
let CaseHostStateEntity = class CaseHostStateEntity {
};
__decorate([
    ForeignKey(() => CaseFileEntity, 'id', { name: 'case_host_state_case_id_fkey', onDelete: 'CASCADE' }),
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_host_state_pkey' }),
    __metadata("design:type", String)
], CaseHostStateEntity.prototype, "caseId", void 0);
__decorate([
    ForeignKey('country', 'code', { name: 'case_host_state_country_code_fkey' }),
    PrimaryColumn('text', { name: 'country_code', primaryKeyConstraintName: 'case_host_state_pkey' }),
    __metadata("design:type", String)
], CaseHostStateEntity.prototype, "countryCode", void 0);
__decorate([
    Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false }),
    __metadata("design:type", Boolean)
], CaseHostStateEntity.prototype, "isPublic", void 0);
CaseHostStateEntity = __decorate([
    Entity('case_host_state'),
    Index('case_host_state_country_code_idx', ['countryCode', 'caseId']),
    ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
        name: 'case_host_state_is_public_fkey',
        onDelete: 'CASCADE',
        onUpdate: 'CASCADE',
    })
], CaseHostStateEntity);
export { CaseHostStateEntity };
//# sourceMappingURL=case.entity.js.map