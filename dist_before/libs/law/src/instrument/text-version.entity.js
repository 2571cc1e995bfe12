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
import { InstrumentEntity } from './instrument.entity.js';
import { TextStage } from './instrument.rules.js';
/** One dated text of an instrument. Numbers of articles mean something only together with it. */
let TextVersionEntity = class TextVersionEntity {
};
__decorate([
    PrimaryColumn('text', { primaryKeyConstraintName: 'text_version_pkey' }),
    __metadata("design:type", String)
], TextVersionEntity.prototype, "id", void 0);
__decorate([
    ForeignKey(() => InstrumentEntity, 'id', { name: 'text_version_instrument_id_fkey' }),
    Column('text', { name: 'instrument_id' }),
    __metadata("design:type", String)
], TextVersionEntity.prototype, "instrumentId", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], TextVersionEntity.prototype, "label", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], TextVersionEntity.prototype, "date", void 0);
__decorate([
    Column('text', { name: 'document_symbol', nullable: true }),
    __metadata("design:type", Object)
], TextVersionEntity.prototype, "documentSymbol", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], TextVersionEntity.prototype, "stage", void 0);
__decorate([
    Column('text', { name: 'supersedes_id', nullable: true }),
    __metadata("design:type", Object)
], TextVersionEntity.prototype, "supersedesId", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], TextVersionEntity.prototype, "url", void 0);
__decorate([
    Column('boolean'),
    __metadata("design:type", Boolean)
], TextVersionEntity.prototype, "verified", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], TextVersionEntity.prototype, "note", void 0);
__decorate([
    Column('smallint'),
    __metadata("design:type", Number)
], TextVersionEntity.prototype, "position", void 0);
TextVersionEntity = __decorate([
    Entity('text_version'),
    Unique('text_version_id_instrument_id_key', ['id', 'instrumentId']),
    ForeignKey(() => TextVersionEntity, ['supersedesId', 'instrumentId'], ['id', 'instrumentId'], {
        name: 'text_version_supersedes_id_fkey',
        deferrable: 'INITIALLY DEFERRED',
    }),
    Check('text_version_does_not_supersede_itself', 'supersedes_id <> id'),
    Check('text_version_stage_is_known', oneOf('stage', TextStage)),
    Index('text_version_instrument_id_idx', ['instrumentId']),
    Index('text_version_supersedes_id_idx', ['supersedesId'])
], TextVersionEntity);
export { TextVersionEntity };
//# sourceMappingURL=text-version.entity.js.map