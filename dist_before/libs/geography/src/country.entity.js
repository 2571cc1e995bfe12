var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform';
import { CountryKind } from './country.rules.js';
let CountryEntity = class CountryEntity {
};
__decorate([
    PrimaryColumn('text', { primaryKeyConstraintName: 'country_pkey' }),
    __metadata("design:type", String)
], CountryEntity.prototype, "code", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], CountryEntity.prototype, "alpha3", void 0);
__decorate([
    Column('text', { name: 'numeric_code', nullable: true }),
    __metadata("design:type", Object)
], CountryEntity.prototype, "numericCode", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], CountryEntity.prototype, "name", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], CountryEntity.prototype, "kind", void 0);
__decorate([
    Column('text', { name: 'region_code', nullable: true }),
    __metadata("design:type", Object)
], CountryEntity.prototype, "regionCode", void 0);
__decorate([
    Column('text', { name: 'region_name', nullable: true }),
    __metadata("design:type", Object)
], CountryEntity.prototype, "regionName", void 0);
__decorate([
    Column('text', { name: 'subregion_code', nullable: true }),
    __metadata("design:type", Object)
], CountryEntity.prototype, "subregionCode", void 0);
__decorate([
    Column('text', { name: 'subregion_name', nullable: true }),
    __metadata("design:type", Object)
], CountryEntity.prototype, "subregionName", void 0);
__decorate([
    Column('text', { name: 'valid_until', nullable: true }),
    __metadata("design:type", Object)
], CountryEntity.prototype, "validUntil", void 0);
__decorate([
    Column('text', { array: true, default: [] }),
    __metadata("design:type", Array)
], CountryEntity.prototype, "successors", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], CountryEntity.prototype, "note", void 0);
CountryEntity = __decorate([
    Entity('country'),
    Check('country_code_is_alpha2', `code ~ '^[A-Z]{2}$'`),
    Check('country_kind_is_known', oneOf('kind', CountryKind))
], CountryEntity);
export { CountryEntity };
//# sourceMappingURL=country.entity.js.map