var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CountryCodeScalar, EdtfScalar } from '#platform';
import { CountryKind } from './country.rules.js';
registerEnumType(CountryKind, {
    name: 'CountryKind',
    description: 'What an entry of the list of countries is. A place name is no opinion on status.',
    valuesMap: {
        STATE_OR_TERRITORY: { description: 'Current entry of ISO 3166-1.' },
        HISTORICAL: { description: 'Withdrawn from ISO 3166-1; kept for events of its time.' },
        REGIONAL_ORGANISATION: { description: 'Regional organisation that takes part in treaties beside its members.' },
        USER_ASSIGNED: { description: 'Code from the range that ISO leaves to its users, such as XK.' },
    },
});
let CountryModel = class CountryModel {
};
__decorate([
    Field(() => CountryCodeScalar, { description: 'ISO 3166-1 alpha-2 code.' }),
    __metadata("design:type", String)
], CountryModel.prototype, "code", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-3 code; null where there is none.' }),
    __metadata("design:type", Object)
], CountryModel.prototype, "alpha3", void 0);
__decorate([
    Field(() => String, { description: 'Short English name.' }),
    __metadata("design:type", String)
], CountryModel.prototype, "name", void 0);
__decorate([
    Field(() => CountryKind, { description: 'What the entry is.' }),
    __metadata("design:type", String)
], CountryModel.prototype, "kind", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'UN M49 code of the region, such as "142" for Asia; null where there is none.',
    }),
    __metadata("design:type", Object)
], CountryModel.prototype, "regionCode", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Name of the UN M49 region.' }),
    __metadata("design:type", Object)
], CountryModel.prototype, "regionName", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'UN M49 code of the sub-region, such as "143" for Central Asia.',
    }),
    __metadata("design:type", Object)
], CountryModel.prototype, "subregionCode", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Name of the UN M49 sub-region.' }),
    __metadata("design:type", Object)
], CountryModel.prototype, "subregionName", void 0);
__decorate([
    Field(() => EdtfScalar, { nullable: true, description: 'When the code was withdrawn; null while it stands.' }),
    __metadata("design:type", Object)
], CountryModel.prototype, "validUntil", void 0);
__decorate([
    Field(() => [CountryCodeScalar], { description: 'Codes that replaced a withdrawn one.' }),
    __metadata("design:type", Array)
], CountryModel.prototype, "successors", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What a reader should know about the entry.' }),
    __metadata("design:type", Object)
], CountryModel.prototype, "note", void 0);
CountryModel = __decorate([
    ObjectType('Country', {
        description: 'A country or territory as ISO 3166-1 lists it. Naming a place is no opinion on its status.',
    })
], CountryModel);
export { CountryModel };
//# sourceMappingURL=country.model.js.map