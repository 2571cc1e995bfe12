import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CountryDirectory, CountryModel } from '#geography';
import { globalId, NodeRegistry } from '#platform';
import { InstrumentModel } from '../instrument/instrument.model.js';
import { LawDirectory } from '../law.directory.js';
import { LegalSourceModel } from '../source/legal-source.model.js';
import type { ParticipationEntity } from './participation.entity.js';
import { ParticipationModel } from './participation.model.js';

@Resolver(() => ParticipationModel)
export class ParticipationResolver {
  constructor(
    private readonly law: LawDirectory,
    private readonly countries: CountryDirectory,
    nodes: NodeRegistry,
  ) {
    nodes.register('Participation', async (keys) => keys.map((key) => law.participation(key) ?? null));
  }

  @ResolveField(() => ID, { description: 'Opaque id, unique in the whole registry.' })
  id(@Parent() participation: ParticipationEntity): string {
    return globalId('Participation', participation.id);
  }

  @ResolveField(() => String, { description: 'Stable readable id, such as "budapest-convention/tr".' })
  slug(@Parent() participation: ParticipationEntity): string {
    return participation.id;
  }

  @ResolveField(() => InstrumentModel, { description: 'The instrument.' })
  instrument(@Parent() participation: ParticipationEntity): InstrumentModel {
    return this.law.instrumentOf(participation.instrumentId);
  }

  @ResolveField(() => CountryModel, { description: 'The State, or the regional organisation.' })
  country(@Parent() participation: ParticipationEntity): CountryModel {
    return this.countries.of(participation.countryCode);
  }

  @ResolveField(() => [LegalSourceModel], { description: 'Tables and pages that state the facts given.' })
  sources(@Parent() participation: ParticipationEntity): LegalSourceModel[] {
    return this.law.sourcesOf(participation);
  }
}

@Resolver(() => CountryModel)
export class ParticipationsOfCountryResolver {
  constructor(private readonly law: LawDirectory) {}

  @ResolveField(() => [ParticipationModel], {
    description:
      'Instruments that the State takes part in, as far as they are recorded. Recorded for few instruments: one that is not listed is unknown, not refused.',
    complexity: ({ childComplexity }) => 1 + 3 * childComplexity,
  })
  participations(@Parent() country: CountryModel): readonly ParticipationModel[] {
    return this.law.participationsOfCountry(country.code);
  }
}
