var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform';
import { AbuseEvidence, CoreCrime, MechanismFamily, OffenceCategory, ProfileAxis, StatementBasis, } from './vocabulary.rules.js';
let MechanismEntity = class MechanismEntity {
};
__decorate([
    PrimaryColumn('text', { primaryKeyConstraintName: 'mechanism_pkey' }),
    __metadata("design:type", String)
], MechanismEntity.prototype, "id", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], MechanismEntity.prototype, "position", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], MechanismEntity.prototype, "label", void 0);
__decorate([
    Column('text', { array: true, default: [] }),
    __metadata("design:type", Array)
], MechanismEntity.prototype, "aliases", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], MechanismEntity.prototype, "family", void 0);
__decorate([
    ForeignKey(() => MechanismEntity, { name: 'mechanism_parent_id_fkey', deferrable: 'INITIALLY DEFERRED' }),
    Column('text', { name: 'parent_id', nullable: true }),
    __metadata("design:type", Object)
], MechanismEntity.prototype, "parentId", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], MechanismEntity.prototype, "description", void 0);
__decorate([
    Column('jsonb', { name: 'governed_by', default: [] }),
    __metadata("design:type", Array)
], MechanismEntity.prototype, "governedBy", void 0);
__decorate([
    Column('jsonb', { name: 'abuse_patterns', default: [] }),
    __metadata("design:type", Array)
], MechanismEntity.prototype, "abusePatterns", void 0);
__decorate([
    Column('jsonb', { default: [] }),
    __metadata("design:type", Array)
], MechanismEntity.prototype, "safeguards", void 0);
__decorate([
    Column('text', { name: 'typical_evidence', array: true, default: [] }),
    __metadata("design:type", Array)
], MechanismEntity.prototype, "typicalEvidence", void 0);
__decorate([
    Column('text', { name: 'abuse_evidence' }),
    __metadata("design:type", String)
], MechanismEntity.prototype, "abuseEvidence", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], MechanismEntity.prototype, "basis", void 0);
__decorate([
    Column('boolean'),
    __metadata("design:type", Boolean)
], MechanismEntity.prototype, "verified", void 0);
__decorate([
    Column('text', { name: 'verification_note', nullable: true }),
    __metadata("design:type", Object)
], MechanismEntity.prototype, "verificationNote", void 0);
MechanismEntity = __decorate([
    Entity('mechanism'),
    Check('mechanism_abuse_evidence_is_known', oneOf('abuse_evidence', AbuseEvidence)),
    Check('mechanism_basis_is_known', oneOf('basis', StatementBasis)),
    Check('mechanism_family_is_known', oneOf('family', MechanismFamily))
], MechanismEntity);
export { MechanismEntity };
let OffenceEntity = class OffenceEntity {
};
__decorate([
    PrimaryColumn('text', { primaryKeyConstraintName: 'offence_pkey' }),
    __metadata("design:type", String)
], OffenceEntity.prototype, "id", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], OffenceEntity.prototype, "position", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], OffenceEntity.prototype, "label", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], OffenceEntity.prototype, "category", void 0);
__decorate([
    ForeignKey(() => OffenceEntity, { name: 'offence_parent_id_fkey', deferrable: 'INITIALLY DEFERRED' }),
    Column('text', { name: 'parent_id', nullable: true }),
    __metadata("design:type", Object)
], OffenceEntity.prototype, "parentId", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], OffenceEntity.prototype, "description", void 0);
__decorate([
    Column('text', { name: 'within_zero_draft_arts_6_to_16' }),
    __metadata("design:type", String)
], OffenceEntity.prototype, "withinZeroDraftArts6To16", void 0);
__decorate([
    Column('text', { name: 'zero_draft_articles', array: true, default: [] }),
    __metadata("design:type", Array)
], OffenceEntity.prototype, "zeroDraftArticles", void 0);
__decorate([
    Column('text', { name: 'final_articles', array: true, default: [] }),
    __metadata("design:type", Array)
], OffenceEntity.prototype, "finalArticles", void 0);
__decorate([
    Column('boolean', { name: 'cyber_dependent' }),
    __metadata("design:type", Boolean)
], OffenceEntity.prototype, "cyberDependent", void 0);
__decorate([
    Column('text', { name: 'reachable_via_serious_crime_clause' }),
    __metadata("design:type", String)
], OffenceEntity.prototype, "reachableViaSeriousCrimeClause", void 0);
__decorate([
    Column('text', { name: 'typical_pretext', nullable: true }),
    __metadata("design:type", Object)
], OffenceEntity.prototype, "typicalPretext", void 0);
__decorate([
    Column('text', { name: 'interpol_issue', nullable: true }),
    __metadata("design:type", Object)
], OffenceEntity.prototype, "interpolIssue", void 0);
__decorate([
    Column('text', { name: 'human_rights_note', nullable: true }),
    __metadata("design:type", Object)
], OffenceEntity.prototype, "humanRightsNote", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], OffenceEntity.prototype, "basis", void 0);
__decorate([
    Column('boolean'),
    __metadata("design:type", Boolean)
], OffenceEntity.prototype, "verified", void 0);
__decorate([
    Column('text', { name: 'verification_note', nullable: true }),
    __metadata("design:type", Object)
], OffenceEntity.prototype, "verificationNote", void 0);
OffenceEntity = __decorate([
    Entity('offence'),
    Check('offence_basis_is_known', oneOf('basis', StatementBasis)),
    Check('offence_category_is_known', oneOf('category', OffenceCategory)),
    Check('offence_core_is_known', oneOf('within_zero_draft_arts_6_to_16', CoreCrime))
], OffenceEntity);
export { OffenceEntity };
let ProfileEntity = class ProfileEntity {
};
__decorate([
    PrimaryColumn('text', { primaryKeyConstraintName: 'profile_pkey' }),
    __metadata("design:type", String)
], ProfileEntity.prototype, "id", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], ProfileEntity.prototype, "position", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], ProfileEntity.prototype, "label", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], ProfileEntity.prototype, "axis", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], ProfileEntity.prototype, "description", void 0);
ProfileEntity = __decorate([
    Entity('profile'),
    Check('profile_axis_is_known', oneOf('axis', ProfileAxis))
], ProfileEntity);
export { ProfileEntity };
//# sourceMappingURL=vocabulary.entity.js.map