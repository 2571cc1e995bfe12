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

@Module({
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
export class LawModule {}
