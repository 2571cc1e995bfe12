var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Module } from '@nestjs/common';
import { GeographyModule } from '#geography';
import { CitationResolver } from './citation/citation.resolver.js';
import { ComparisonResolver } from './comparison/comparison.resolver.js';
import { ProposedAmendmentResolver, ProvisionConcernResolver } from './criticism/criticism.resolver.js';
import { CurationResolver, revisionResolvers } from './curation/curation.resolver.js';
import { LawChanges } from './curation/law-changes.service.js';
import { LawProposals } from './curation/law-proposals.service.js';
import { CounterpartResolver, CounterpartsOfProvisionResolver } from './crosswalk/counterpart.resolver.js';
import { CrosswalkResolver } from './crosswalk/crosswalk.resolver.js';
import { InstrumentResolver } from './instrument/instrument.resolver.js';
import { TextVersionResolver } from './instrument/text-version.resolver.js';
import { LawDirectory } from './law.directory.js';
import { ParticipationResolver, ParticipationsOfCountryResolver } from './participation/participation.resolver.js';
import { ProvisionResolver } from './provision/provision.resolver.js';
import { ProvisionSafeguardResolver, SafeguardResolver } from './safeguard/safeguard.resolver.js';
let LawModule = class LawModule {
};
LawModule = __decorate([
    Module({
        imports: [GeographyModule],
        providers: [
            LawDirectory,
            InstrumentResolver,
            TextVersionResolver,
            ProvisionResolver,
            SafeguardResolver,
            ProvisionSafeguardResolver,
            ProvisionConcernResolver,
            ProposedAmendmentResolver,
            CrosswalkResolver,
            CounterpartsOfProvisionResolver,
            CounterpartResolver,
            CitationResolver,
            ComparisonResolver,
            ParticipationResolver,
            ParticipationsOfCountryResolver,
            CurationResolver,
            ...revisionResolvers,
            LawChanges,
            LawProposals,
        ],
        exports: [LawDirectory],
    })
], LawModule);
export { LawModule };
//# sourceMappingURL=law.module.js.map