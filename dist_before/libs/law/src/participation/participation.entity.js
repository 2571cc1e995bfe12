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
import { InstrumentEntity } from '../instrument/instrument.entity.js';
import { BoundBy, BoundStatus } from './participation.rules.js';
/** One State, or regional organisation, in one instrument. Who is not listed is unknown, not outside. */
let ParticipationEntity = class ParticipationEntity {
};
__decorate([
    PrimaryColumn('text', { primaryKeyConstraintName: 'participation_pkey' }),
    __metadata("design:type", String)
], ParticipationEntity.prototype, "id", void 0);
__decorate([
    ForeignKey(() => InstrumentEntity, 'id', { name: 'participation_instrument_id_fkey' }),
    Column('text', { name: 'instrument_id' }),
    __metadata("design:type", String)
], ParticipationEntity.prototype, "instrumentId", void 0);
__decorate([
    ForeignKey('country', 'code', { name: 'participation_country_code_fkey' }),
    Column('text', { name: 'country_code' }),
    __metadata("design:type", String)
], ParticipationEntity.prototype, "countryCode", void 0);
__decorate([
    Column('date', { name: 'signed_on', nullable: true }),
    __metadata("design:type", Object)
], ParticipationEntity.prototype, "signedOn", void 0);
__decorate([
    Column('date', { name: 'bound_on', nullable: true }),
    __metadata("design:type", Object)
], ParticipationEntity.prototype, "boundOn", void 0);
__decorate([
    Column('text', { name: 'bound_by', nullable: true }),
    __metadata("design:type", Object)
], ParticipationEntity.prototype, "boundBy", void 0);
__decorate([
    Column('date', { name: 'in_force_on', nullable: true }),
    __metadata("design:type", Object)
], ParticipationEntity.prototype, "inForceOn", void 0);
__decorate([
    Column('date', { name: 'withdrawn_on', nullable: true }),
    __metadata("design:type", Object)
], ParticipationEntity.prototype, "withdrawnOn", void 0);
__decorate([
    Column('text', { name: 'bound_status' }),
    __metadata("design:type", String)
], ParticipationEntity.prototype, "boundStatus", void 0);
__decorate([
    Column('text', { name: 'as_of', nullable: true }),
    __metadata("design:type", Object)
], ParticipationEntity.prototype, "asOf", void 0);
__decorate([
    Column('jsonb', { default: [] }),
    __metadata("design:type", Array)
], ParticipationEntity.prototype, "declarations", void 0);
__decorate([
    Column('text', { name: 'source_ids', array: true, default: [] }),
    __metadata("design:type", Array)
], ParticipationEntity.prototype, "sourceIds", void 0);
__decorate([
    Column('boolean'),
    __metadata("design:type", Boolean)
], ParticipationEntity.prototype, "verified", void 0);
__decorate([
    Column('text', { name: 'verification_note', nullable: true }),
    __metadata("design:type", Object)
], ParticipationEntity.prototype, "verificationNote", void 0);
ParticipationEntity = __decorate([
    Entity('participation'),
    Unique('participation_instrument_id_country_code_key', ['instrumentId', 'countryCode']),
    Check('participation_bound_by_is_known', oneOf('bound_by', BoundBy)),
    Check('participation_bound_status_is_known', oneOf('bound_status', BoundStatus)),
    Check('participation_signature_alone_is_not_in_force', `in_force_on is null or bound_status in ('BOUND', 'RATIFIED_NOT_IN_FORCE')`),
    Index('participation_country_code_idx', ['countryCode'])
], ParticipationEntity);
export { ParticipationEntity };
//# sourceMappingURL=participation.entity.js.map