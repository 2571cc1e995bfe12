var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Args, Query, Resolver } from '@nestjs/graphql';
import { badInput, Requires } from '#platform';
import { CountryDirectory } from './country.directory.js';
import { CountryModel } from './country.model.js';
let CountryResolver = class CountryResolver {
    constructor(countries) {
        this.countries = countries;
    }
    list(region) {
        const all = this.countries.all();
        if (!region)
            return [...all];
        const codes = new Set(this.countries.inRegion(region));
        if (codes.size === 0) {
            throw badInput([
                {
                    path: ['region'],
                    value: region,
                    message: `There is no UN M49 region "${region}". Give a code such as "142" or a name such as "Asia".`,
                },
            ]);
        }
        return all.filter((country) => codes.has(country.code));
    }
};
__decorate([
    Query(() => [CountryModel], {
        name: 'countries',
        description: 'Countries and territories, by code. Open to everyone.',
    }),
    Requires('reference.read'),
    __param(0, Args('region', {
        type: () => String,
        nullable: true,
        description: 'UN M49 region or sub-region, by code ("142", "143") or English name ("Asia", "Central Asia").',
    })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Array)
], CountryResolver.prototype, "list", null);
CountryResolver = __decorate([
    Resolver(() => CountryModel),
    __metadata("design:paramtypes", [CountryDirectory])
], CountryResolver);
export { CountryResolver };
//# sourceMappingURL=country.resolver.js.map