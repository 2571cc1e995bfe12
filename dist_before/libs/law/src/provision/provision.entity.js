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
import { TextVersionEntity } from '../instrument/text-version.entity.js';
import { SafeguardsBasis, StrengthBasis } from '../safeguard/safeguard.rules.js';
import { areAmong, areSomeOf } from '../vocabulary.rules.js';
import { CooperationPower, VerifiedAspect } from './provision.rules.js';
/** An article, paragraph or rule in one text version. */
let ProvisionEntity = class ProvisionEntity {
};
__decorate([
    PrimaryColumn('text', { primaryKeyConstraintName: 'provision_pkey' }),
    __metadata("design:type", String)
], ProvisionEntity.prototype, "id", void 0);
__decorate([
    Column('text', { name: 'instrument_id' }),
    __metadata("design:type", String)
], ProvisionEntity.prototype, "instrumentId", void 0);
__decorate([
    Column('text', { name: 'text_version_id' }),
    __metadata("design:type", String)
], ProvisionEntity.prototype, "textVersionId", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], ProvisionEntity.prototype, "number", void 0);
__decorate([
    Column('text', { name: 'parent_id', nullable: true }),
    __metadata("design:type", Object)
], ProvisionEntity.prototype, "parentId", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], ProvisionEntity.prototype, "chapter", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], ProvisionEntity.prototype, "heading", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], ProvisionEntity.prototype, "summary", void 0);
__decorate([
    Column('text', { name: 'quoted_text', nullable: true }),
    __metadata("design:type", Object)
], ProvisionEntity.prototype, "quotedText", void 0);
__decorate([
    Column('text', { name: 'quoted_text_language', nullable: true }),
    __metadata("design:type", Object)
], ProvisionEntity.prototype, "quotedTextLanguage", void 0);
__decorate([
    Column('text', { name: 'cooperation_powers', array: true }),
    __metadata("design:type", Array)
], ProvisionEntity.prototype, "cooperationPowers", void 0);
__decorate([
    Column('text', { name: 'safeguards_basis' }),
    __metadata("design:type", String)
], ProvisionEntity.prototype, "safeguardsBasis", void 0);
__decorate([
    Column('text', { name: 'safeguards_strength_basis' }),
    __metadata("design:type", String)
], ProvisionEntity.prototype, "safeguardsStrengthBasis", void 0);
__decorate([
    Column('text', { name: 'safeguards_note', nullable: true }),
    __metadata("design:type", Object)
], ProvisionEntity.prototype, "safeguardsNote", void 0);
__decorate([
    Column('text', { name: 'source_ids', array: true, default: [] }),
    __metadata("design:type", Array)
], ProvisionEntity.prototype, "sourceIds", void 0);
__decorate([
    Column('boolean'),
    __metadata("design:type", Boolean)
], ProvisionEntity.prototype, "verified", void 0);
__decorate([
    Column('text', { name: 'verified_aspects', array: true, default: [] }),
    __metadata("design:type", Array)
], ProvisionEntity.prototype, "verifiedAspects", void 0);
__decorate([
    Column('text', { name: 'verification_note', nullable: true }),
    __metadata("design:type", Object)
], ProvisionEntity.prototype, "verificationNote", void 0);
__decorate([
    Column('smallint'),
    __metadata("design:type", Number)
], ProvisionEntity.prototype, "position", void 0);
ProvisionEntity = __decorate([
    Entity('provision'),
    Unique('provision_id_text_version_id_key', ['id', 'textVersionId']),
    ForeignKey(() => TextVersionEntity, ['textVersionId', 'instrumentId'], ['id', 'instrumentId'], {
        name: 'provision_text_version_id_fkey',
    }),
    ForeignKey(() => ProvisionEntity, ['parentId', 'textVersionId'], ['id', 'textVersionId'], {
        name: 'provision_parent_id_fkey',
        deferrable: 'INITIALLY DEFERRED',
    }),
    Check('provision_is_not_its_own_parent', 'parent_id <> id'),
    Check('provision_quotation_has_its_language', '(quoted_text is null) = (quoted_text_language is null)'),
    Check('provision_cooperation_powers_are_known', areSomeOf('cooperation_powers', CooperationPower)),
    Check('provision_safeguards_basis_is_known', oneOf('safeguards_basis', SafeguardsBasis)),
    Check('provision_safeguards_strength_basis_is_known', oneOf('safeguards_strength_basis', StrengthBasis)),
    Check('provision_verified_aspects_are_known', areAmong('verified_aspects', VerifiedAspect)),
    Index('provision_text_version_id_idx', ['textVersionId']),
    Index('provision_parent_id_idx', ['parentId'])
], ProvisionEntity);
export { ProvisionEntity };
//# sourceMappingURL=provision.entity.js.map