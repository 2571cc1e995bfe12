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
import { SourceKind } from '#law';
import { oneOf } from '#platform';
import { Reliability, SourceAlertKind } from './source.rules.js';
/** Who publishes documents, and who owns them. Of one name there may be several rows: which, a hidden case could tell. */
let PublisherEntity = class PublisherEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'publisher_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], PublisherEntity.prototype, "id", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], PublisherEntity.prototype, "name", void 0);
__decorate([
    Index('publisher_owner_id_idx'),
    ForeignKey(() => PublisherEntity, 'id', { name: 'publisher_owner_id_fkey' }),
    Column('uuid', { name: 'owner_id', nullable: true }),
    __metadata("design:type", Object)
], PublisherEntity.prototype, "ownerId", void 0);
__decorate([
    Column('text', { name: 'owner_reason', nullable: true }),
    __metadata("design:type", Object)
], PublisherEntity.prototype, "ownerReason", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'publisher_owner_stated_by_fkey' }),
    Column('uuid', { name: 'owner_stated_by', nullable: true }),
    __metadata("design:type", Object)
], PublisherEntity.prototype, "ownerStatedBy", void 0);
__decorate([
    Column('timestamptz', { name: 'owner_stated_at', nullable: true }),
    __metadata("design:type", Object)
], PublisherEntity.prototype, "ownerStatedAt", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'publisher_added_by_fkey' }),
    Column('uuid', { name: 'added_by', nullable: true }),
    __metadata("design:type", Object)
], PublisherEntity.prototype, "addedBy", void 0);
__decorate([
    Column('timestamptz', { name: 'created_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], PublisherEntity.prototype, "createdAt", void 0);
PublisherEntity = __decorate([
    Entity('publisher'),
    Check('publisher_does_not_own_itself', `owner_id <> id`),
    Check('publisher_name_is_given', `(name = btrim(name)) AND (char_length(name) >= 1) AND (char_length(name) <= 200)`),
    Check('publisher_owner_reason_within_limit', `char_length(owner_reason) <= 1000`),
    Index('publisher_name_idx', { synchronize: false })
], PublisherEntity);
export { PublisherEntity };
/** A document that says something: report, judgment, article, filing, law, dataset. Cases share it. */
let SourceEntity = class SourceEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'source_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], SourceEntity.prototype, "id", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], SourceEntity.prototype, "title", void 0);
__decorate([
    Index('source_publisher_id_idx'),
    ForeignKey(() => PublisherEntity, 'id', { name: 'source_publisher_id_fkey' }),
    Column('uuid', { name: 'publisher_id', nullable: true }),
    __metadata("design:type", Object)
], SourceEntity.prototype, "publisherId", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], SourceEntity.prototype, "url", void 0);
__decorate([
    Index('source_url_key_idx'),
    Column('text', { name: 'url_key', nullable: true }),
    __metadata("design:type", Object)
], SourceEntity.prototype, "urlKey", void 0);
__decorate([
    Column('text', { name: 'archived_url', nullable: true }),
    __metadata("design:type", Object)
], SourceEntity.prototype, "archivedUrl", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], SourceEntity.prototype, "language", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], SourceEntity.prototype, "edtf", void 0);
__decorate([
    Column('date', { nullable: true }),
    __metadata("design:type", Object)
], SourceEntity.prototype, "lower", void 0);
__decorate([
    Column('date', { nullable: true }),
    __metadata("design:type", Object)
], SourceEntity.prototype, "upper", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], SourceEntity.prototype, "kind", void 0);
__decorate([
    Column('boolean'),
    __metadata("design:type", Boolean)
], SourceEntity.prototype, "seen", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], SourceEntity.prototype, "reliability", void 0);
__decorate([
    Column('text', { name: 'reliability_reason', nullable: true }),
    __metadata("design:type", Object)
], SourceEntity.prototype, "reliabilityReason", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'source_rated_by_fkey' }),
    Column('uuid', { name: 'rated_by', nullable: true }),
    __metadata("design:type", Object)
], SourceEntity.prototype, "ratedBy", void 0);
__decorate([
    Column('timestamptz', { name: 'rated_at', nullable: true }),
    __metadata("design:type", Object)
], SourceEntity.prototype, "ratedAt", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'source_added_by_fkey' }),
    Column('uuid', { name: 'added_by', nullable: true }),
    __metadata("design:type", Object)
], SourceEntity.prototype, "addedBy", void 0);
__decorate([
    Column('timestamptz', { name: 'created_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], SourceEntity.prototype, "createdAt", void 0);
SourceEntity = __decorate([
    Entity('source'),
    Check('source_archived_url_within_limit', `char_length(archived_url) <= 2000`),
    Check('source_is_in_order', `lower <= upper`),
    Check('source_kind_is_known', oneOf('kind', SourceKind)),
    Check('source_reliability_is_known', oneOf('reliability', Reliability)),
    Check('source_reliability_reason_within_limit', `char_length(reliability_reason) <= 1000`),
    Check('source_title_has_text', `(char_length(title) >= 1) AND (char_length(title) <= 300)`),
    Check('source_url_has_its_key', `(url IS NULL) = (url_key IS NULL)`),
    Check('source_url_within_limit', `char_length(url) <= 2000`)
], SourceEntity);
export { SourceEntity };
/** That a case rests on a source. */
let CaseSourceEntity = class CaseSourceEntity {
};
__decorate([
    ForeignKey('case_file', 'id', { name: 'case_source_case_id_fkey', onDelete: 'CASCADE' }),
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_source_pkey' }),
    __metadata("design:type", String)
], CaseSourceEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('smallint', { primaryKeyConstraintName: 'case_source_pkey' }),
    __metadata("design:type", Number)
], CaseSourceEntity.prototype, "number", void 0);
__decorate([
    Index('case_source_source_id_idx'),
    ForeignKey(() => SourceEntity, 'id', { name: 'case_source_source_id_fkey' }),
    Column('uuid', { name: 'source_id' }),
    __metadata("design:type", String)
], CaseSourceEntity.prototype, "sourceId", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'case_source_linked_by_fkey' }),
    Column('uuid', { name: 'linked_by', nullable: true }),
    __metadata("design:type", Object)
], CaseSourceEntity.prototype, "linkedBy", void 0);
__decorate([
    Column('timestamptz', { name: 'linked_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], CaseSourceEntity.prototype, "linkedAt", void 0);
__decorate([
    Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false }),
    __metadata("design:type", Boolean)
], CaseSourceEntity.prototype, "isPublic", void 0);
CaseSourceEntity = __decorate([
    Entity('case_source'),
    Unique('case_source_key', ['caseId', 'sourceId']),
    ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
        name: 'case_source_is_public_fkey',
        onDelete: 'CASCADE',
        onUpdate: 'CASCADE',
    })
], CaseSourceEntity);
export { CaseSourceEntity };
/** That a source repeats or rests on another. A trigger keeps it from leading in a circle. */
let SourceDerivationEntity = class SourceDerivationEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'source_derivation_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], SourceDerivationEntity.prototype, "id", void 0);
__decorate([
    ForeignKey(() => SourceEntity, 'id', { name: 'source_derivation_source_id_fkey' }),
    Column('uuid', { name: 'source_id' }),
    __metadata("design:type", String)
], SourceDerivationEntity.prototype, "sourceId", void 0);
__decorate([
    Index('source_derivation_origin_id_idx'),
    ForeignKey(() => SourceEntity, 'id', { name: 'source_derivation_origin_id_fkey' }),
    Column('uuid', { name: 'origin_id' }),
    __metadata("design:type", String)
], SourceDerivationEntity.prototype, "originId", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], SourceDerivationEntity.prototype, "reason", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'source_derivation_stated_by_fkey' }),
    Column('uuid', { name: 'stated_by' }),
    __metadata("design:type", String)
], SourceDerivationEntity.prototype, "statedBy", void 0);
__decorate([
    Column('timestamptz', { name: 'stated_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], SourceDerivationEntity.prototype, "statedAt", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'source_derivation_ended_by_fkey' }),
    Column('uuid', { name: 'ended_by', nullable: true }),
    __metadata("design:type", Object)
], SourceDerivationEntity.prototype, "endedBy", void 0);
__decorate([
    Column('timestamptz', { name: 'ended_at', nullable: true }),
    __metadata("design:type", Object)
], SourceDerivationEntity.prototype, "endedAt", void 0);
SourceDerivationEntity = __decorate([
    Entity('source_derivation'),
    Check('source_derivation_is_ended_by_somebody', `num_nonnulls(ended_by, ended_at) in (0, 2)`),
    Check('source_derivation_is_from_another', `source_id <> origin_id`),
    Check('source_derivation_reason_is_given', `char_length(btrim(reason)) between 1 and 1000`),
    Index('source_derivation_live_key', { synchronize: false })
], SourceDerivationEntity);
export { SourceDerivationEntity };
/** That something is wrong with a source. Inserted, never changed: it stands until it is lifted. */
let SourceAlertEntity = class SourceAlertEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'source_alert_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], SourceAlertEntity.prototype, "id", void 0);
__decorate([
    Index('source_alert_source_id_idx'),
    ForeignKey(() => SourceEntity, 'id', { name: 'source_alert_source_id_fkey' }),
    Column('uuid', { name: 'source_id' }),
    __metadata("design:type", String)
], SourceAlertEntity.prototype, "sourceId", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], SourceAlertEntity.prototype, "kind", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], SourceAlertEntity.prototype, "reason", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'source_alert_raised_by_fkey' }),
    Column('uuid', { name: 'raised_by' }),
    __metadata("design:type", String)
], SourceAlertEntity.prototype, "raisedBy", void 0);
__decorate([
    Column('timestamptz', { name: 'raised_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], SourceAlertEntity.prototype, "raisedAt", void 0);
SourceAlertEntity = __decorate([
    Entity('source_alert'),
    Check('source_alert_kind_is_known', oneOf('kind', SourceAlertKind)),
    Check('source_alert_reason_is_given', `char_length(btrim(reason)) between 1 and 1000`)
], SourceAlertEntity);
export { SourceAlertEntity };
/** That an alert stands no more. Inserted, never changed. */
let SourceAlertLiftEntity = class SourceAlertLiftEntity {
};
__decorate([
    ForeignKey(() => SourceAlertEntity, 'id', { name: 'source_alert_lift_alert_id_fkey' }),
    PrimaryColumn('uuid', { name: 'alert_id', primaryKeyConstraintName: 'source_alert_lift_pkey' }),
    __metadata("design:type", String)
], SourceAlertLiftEntity.prototype, "alertId", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], SourceAlertLiftEntity.prototype, "reason", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'source_alert_lift_lifted_by_fkey' }),
    Column('uuid', { name: 'lifted_by' }),
    __metadata("design:type", String)
], SourceAlertLiftEntity.prototype, "liftedBy", void 0);
__decorate([
    Column('timestamptz', { name: 'lifted_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], SourceAlertLiftEntity.prototype, "liftedAt", void 0);
SourceAlertLiftEntity = __decorate([
    Entity('source_alert_lift'),
    Check('source_alert_lift_reason_is_given', `char_length(btrim(reason)) between 1 and 1000`)
], SourceAlertLiftEntity);
export { SourceAlertLiftEntity };
//# sourceMappingURL=source.entity.js.map