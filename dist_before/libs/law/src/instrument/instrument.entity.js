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
import { DatedStatus, InstrumentKind, InstrumentStatus, LegalRegime } from './instrument.rules.js';
/** A treaty, protocol, statute or rule book. What it says stands in its text versions. */
let InstrumentEntity = class InstrumentEntity {
};
__decorate([
    PrimaryColumn('text', { primaryKeyConstraintName: 'instrument_pkey' }),
    __metadata("design:type", String)
], InstrumentEntity.prototype, "id", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], InstrumentEntity.prototype, "title", void 0);
__decorate([
    Column('text', { name: 'short_title' }),
    __metadata("design:type", String)
], InstrumentEntity.prototype, "shortTitle", void 0);
__decorate([
    Column('text', { array: true, default: [] }),
    __metadata("design:type", Array)
], InstrumentEntity.prototype, "aliases", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], InstrumentEntity.prototype, "kind", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], InstrumentEntity.prototype, "regime", void 0);
__decorate([
    Column('text', { array: true, default: [] }),
    __metadata("design:type", Array)
], InstrumentEntity.prototype, "jurisdictions", void 0);
__decorate([
    ForeignKey(() => InstrumentEntity, 'id', { name: 'instrument_parent_id_fkey', deferrable: 'INITIALLY DEFERRED' }),
    Column('text', { name: 'parent_id', nullable: true }),
    __metadata("design:type", Object)
], InstrumentEntity.prototype, "parentId", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], InstrumentEntity.prototype, "summary", void 0);
__decorate([
    Column('text', { name: 'adopted_on', nullable: true }),
    __metadata("design:type", Object)
], InstrumentEntity.prototype, "adoptedOn", void 0);
__decorate([
    Column('text', { name: 'opened_on', nullable: true }),
    __metadata("design:type", Object)
], InstrumentEntity.prototype, "openedOn", void 0);
__decorate([
    Column('text', { name: 'in_force_on', nullable: true }),
    __metadata("design:type", Object)
], InstrumentEntity.prototype, "inForceOn", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], InstrumentEntity.prototype, "status", void 0);
__decorate([
    Column('date', { name: 'status_date', nullable: true }),
    __metadata("design:type", Object)
], InstrumentEntity.prototype, "statusDate", void 0);
__decorate([
    Column('text', { name: 'status_as_of', nullable: true }),
    __metadata("design:type", Object)
], InstrumentEntity.prototype, "statusAsOf", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], InstrumentEntity.prototype, "depositary", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], InstrumentEntity.prototype, "issuer", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], InstrumentEntity.prototype, "url", void 0);
__decorate([
    Column('text', { name: 'source_ids', array: true, default: [] }),
    __metadata("design:type", Array)
], InstrumentEntity.prototype, "sourceIds", void 0);
__decorate([
    Column('boolean'),
    __metadata("design:type", Boolean)
], InstrumentEntity.prototype, "verified", void 0);
__decorate([
    Column('text', { name: 'unverified_fields', array: true, default: [] }),
    __metadata("design:type", Array)
], InstrumentEntity.prototype, "unverifiedFields", void 0);
__decorate([
    Column('text', { name: 'verification_note', nullable: true }),
    __metadata("design:type", Object)
], InstrumentEntity.prototype, "verificationNote", void 0);
__decorate([
    Column('smallint'),
    __metadata("design:type", Number)
], InstrumentEntity.prototype, "position", void 0);
InstrumentEntity = __decorate([
    Entity('instrument'),
    Check('instrument_kind_is_known', oneOf('kind', InstrumentKind)),
    Check('instrument_regime_is_known', oneOf('regime', LegalRegime)),
    Check('instrument_status_is_known', oneOf('status', InstrumentStatus)),
    Check('instrument_status_has_its_date', `(${oneOf('status', DatedStatus)}) = (status_date is not null)`),
    Index('instrument_parent_id_idx', ['parentId'])
], InstrumentEntity);
export { InstrumentEntity };
//# sourceMappingURL=instrument.entity.js.map