var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform';
import { TextVersionEntity } from '../instrument/text-version.entity.js';
import { ProvisionEntity } from '../provision/provision.entity.js';
import { areSomeOf } from '../vocabulary.rules.js';
import { CrosswalkKind, MappingBasis } from './crosswalk.rules.js';
/** Says that a provision of one text corresponds to one of another, and how. */
let CrosswalkEdgeEntity = class CrosswalkEdgeEntity {
};
__decorate([
    PrimaryColumn('text', { primaryKeyConstraintName: 'crosswalk_edge_pkey' }),
    __metadata("design:type", String)
], CrosswalkEdgeEntity.prototype, "id", void 0);
__decorate([
    ForeignKey(() => TextVersionEntity, 'id', { name: 'crosswalk_edge_from_version_id_fkey' }),
    Column('text', { name: 'from_version_id' }),
    __metadata("design:type", String)
], CrosswalkEdgeEntity.prototype, "fromVersionId", void 0);
__decorate([
    ForeignKey(() => TextVersionEntity, 'id', { name: 'crosswalk_edge_to_version_id_fkey' }),
    Column('text', { name: 'to_version_id' }),
    __metadata("design:type", String)
], CrosswalkEdgeEntity.prototype, "toVersionId", void 0);
__decorate([
    Column('text', { name: 'from_number', nullable: true }),
    __metadata("design:type", Object)
], CrosswalkEdgeEntity.prototype, "fromNumber", void 0);
__decorate([
    Column('text', { name: 'to_number', nullable: true }),
    __metadata("design:type", Object)
], CrosswalkEdgeEntity.prototype, "toNumber", void 0);
__decorate([
    Column('text', { name: 'from_provision_id', nullable: true }),
    __metadata("design:type", Object)
], CrosswalkEdgeEntity.prototype, "fromProvisionId", void 0);
__decorate([
    Column('text', { name: 'to_provision_id', nullable: true }),
    __metadata("design:type", Object)
], CrosswalkEdgeEntity.prototype, "toProvisionId", void 0);
__decorate([
    Column('text', { array: true }),
    __metadata("design:type", Array)
], CrosswalkEdgeEntity.prototype, "kinds", void 0);
__decorate([
    Column('text', { name: 'original_relation' }),
    __metadata("design:type", String)
], CrosswalkEdgeEntity.prototype, "originalRelation", void 0);
__decorate([
    Column('text', { name: 'change_summary', nullable: true }),
    __metadata("design:type", Object)
], CrosswalkEdgeEntity.prototype, "changeSummary", void 0);
__decorate([
    Column('boolean'),
    __metadata("design:type", Boolean)
], CrosswalkEdgeEntity.prototype, "verified", void 0);
__decorate([
    Column('boolean', { name: 'change_verified' }),
    __metadata("design:type", Boolean)
], CrosswalkEdgeEntity.prototype, "changeVerified", void 0);
__decorate([
    Column('text', { name: 'mapping_basis' }),
    __metadata("design:type", String)
], CrosswalkEdgeEntity.prototype, "mappingBasis", void 0);
__decorate([
    Column('text', { name: 'verification_note', nullable: true }),
    __metadata("design:type", Object)
], CrosswalkEdgeEntity.prototype, "verificationNote", void 0);
__decorate([
    Column('text', { name: 'source_ids', array: true, default: [] }),
    __metadata("design:type", Array)
], CrosswalkEdgeEntity.prototype, "sourceIds", void 0);
__decorate([
    Column('smallint'),
    __metadata("design:type", Number)
], CrosswalkEdgeEntity.prototype, "position", void 0);
CrosswalkEdgeEntity = __decorate([
    Entity('crosswalk_edge'),
    ForeignKey(() => ProvisionEntity, ['fromProvisionId', 'fromVersionId'], ['id', 'textVersionId'], {
        name: 'crosswalk_edge_from_provision_id_fkey',
    }),
    ForeignKey(() => ProvisionEntity, ['toProvisionId', 'toVersionId'], ['id', 'textVersionId'], {
        name: 'crosswalk_edge_to_provision_id_fkey',
    }),
    Check('crosswalk_edge_joins_two_versions', 'from_version_id <> to_version_id'),
    Check('crosswalk_edge_has_an_end', 'from_number is not null or to_number is not null'),
    Check('crosswalk_edge_provisions_have_numbers', '(from_provision_id is null or from_number is not null) and (to_provision_id is null or to_number is not null)'),
    Check('crosswalk_edge_kinds_are_known', areSomeOf('kinds', CrosswalkKind)),
    Check('crosswalk_edge_uncompared_is_not_identical', `not kinds @> array['SAME_NUMBER', 'IDENTICAL']`),
    Check('crosswalk_edge_mapping_basis_is_known', oneOf('mapping_basis', MappingBasis)),
    Index('crosswalk_edge_from_version_id_idx', ['fromVersionId', 'toVersionId']),
    Index('crosswalk_edge_to_version_id_idx', ['toVersionId']),
    Index('crosswalk_edge_from_provision_id_idx', ['fromProvisionId']),
    Index('crosswalk_edge_to_provision_id_idx', ['toProvisionId'])
], CrosswalkEdgeEntity);
export { CrosswalkEdgeEntity };
//# sourceMappingURL=crosswalk-edge.entity.js.map