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
import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CountryDirectory, CountryModel } from '#geography';
import { globalId, NodeRegistry } from '#platform';
import { InstrumentModel } from '../instrument/instrument.model.js';
import { LawDirectory } from '../law.directory.js';
import { LegalSourceModel } from '../source/legal-source.model.js';
import { ParticipationModel } from './participation.model.js';
let ParticipationResolver = class ParticipationResolver {
    constructor(law, countries, nodes) {
        this.law = law;
        this.countries = countries;
        nodes.register('Participation', async (keys) => keys.map((key) => law.participation(key) ?? null));
    }
    id(participation) {
        return globalId('Participation', participation.id);
    }
    slug(participation) {
        return participation.id;
    }
    instrument(participation) {
        return this.law.instrumentOf(participation.instrumentId);
    }
    country(participation) {
        return this.countries.of(participation.countryCode);
    }
    sources(participation) {
        return this.law.sourcesOf(participation);
    }
};
__decorate([
    ResolveField(() => ID, { description: 'Opaque id, unique in the whole registry.' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", String)
], ParticipationResolver.prototype, "id", null);
__decorate([
    ResolveField(() => String, { description: 'Stable readable id, such as "budapest-convention/tr".' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", String)
], ParticipationResolver.prototype, "slug", null);
__decorate([
    ResolveField(() => InstrumentModel, { description: 'The instrument.' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", InstrumentModel)
], ParticipationResolver.prototype, "instrument", null);
__decorate([
    ResolveField(() => CountryModel, { description: 'The State, or the regional organisation.' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", CountryModel)
], ParticipationResolver.prototype, "country", null);
__decorate([
    ResolveField(() => [LegalSourceModel], { description: 'Tables and pages that state the facts given.' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Array)
], ParticipationResolver.prototype, "sources", null);
ParticipationResolver = __decorate([
    Resolver(() => ParticipationModel),
    __metadata("design:paramtypes", [LawDirectory,
        CountryDirectory,
        NodeRegistry])
], ParticipationResolver);
export { ParticipationResolver };
let ParticipationsOfCountryResolver = class ParticipationsOfCountryResolver {
    constructor(law) {
        this.law = law;
    }
    participations(country) {
        return this.law.participationsOfCountry(country.code);
    }
};
__decorate([
    ResolveField(() => [ParticipationModel], {
        description: 'Instruments that the State takes part in, as far as they are recorded. Recorded for few instruments: one that is not listed is unknown, not refused.',
        complexity: ({ childComplexity }) => 1 + 3 * childComplexity,
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [CountryModel]),
    __metadata("design:returntype", Array)
], ParticipationsOfCountryResolver.prototype, "participations", null);
ParticipationsOfCountryResolver = __decorate([
    Resolver(() => CountryModel),
    __metadata("design:paramtypes", [LawDirectory])
], ParticipationsOfCountryResolver);
export { ParticipationsOfCountryResolver };
//# sourceMappingURL=participation.resolver.js.map