import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { globalId, NodeRegistry, Requires } from '#platform';
import { LawDirectory } from '../law.directory.js';
import { LookupArgs, referenceIdOf } from '../lookup.args.js';
import { ParticipationModel } from '../participation/participation.model.js';
import { LegalSourceModel } from '../source/legal-source.model.js';
import type { InstrumentEntity } from './instrument.entity.js';
import { InstrumentModel } from './instrument.model.js';
import { InstrumentKind } from './instrument.rules.js';
import { TextVersionModel } from './text-version.model.js';

@Resolver(() => InstrumentModel)
export class InstrumentResolver {
  constructor(
    private readonly law: LawDirectory,
    nodes: NodeRegistry,
  ) {
    nodes.register('Instrument', async (keys) => keys.map((key) => law.instrument(key) ?? null));
  }

  @Query(() => [InstrumentModel], {
    description: 'Treaties, statutes and rules that cases and mechanisms refer to. Open to everyone.',
    complexity: ({ childComplexity }) => 1 + 20 * childComplexity,
  })
  @Requires('reference.read')
  instruments(
    @Args('kind', { type: () => InstrumentKind, nullable: true, description: 'Only those of this kind.' })
    kind?: InstrumentKind | null,
  ): InstrumentModel[] {
    return this.law.instruments().filter((instrument) => !kind || instrument.kind === kind);
  }

  @Query(() => InstrumentModel, {
    nullable: true,
    description: 'One instrument, by id or by slug; null when there is none. Open to everyone.',
  })
  @Requires('reference.read')
  instrument(@Args() args: LookupArgs): InstrumentModel | null {
    const key = referenceIdOf(args, 'Instrument');
    return (key !== null && this.law.instrument(key)) || null;
  }

  @ResolveField(() => ID, { description: 'Opaque id, unique in the whole registry.' })
  id(@Parent() instrument: InstrumentEntity): string {
    return globalId('Instrument', instrument.id);
  }

  @ResolveField(() => String, { description: 'Stable readable id, such as "un-cybercrime-convention".' })
  slug(@Parent() instrument: InstrumentEntity): string {
    return instrument.id;
  }

  @ResolveField(() => InstrumentModel, {
    nullable: true,
    description: 'The instrument that this one supplements, implements or is an instance of; null where there is none.',
  })
  parent(@Parent() { parentId }: InstrumentEntity): InstrumentModel | null {
    return parentId === null ? null : this.law.instrumentOf(parentId);
  }

  @ResolveField(() => [TextVersionModel], {
    description: 'Its dated texts, from the earliest on. Empty where none is recorded.',
    complexity: ({ childComplexity }) => 1 + 2 * childComplexity,
  })
  versions(@Parent() instrument: InstrumentEntity): readonly TextVersionModel[] {
    return this.law.textVersionsOf(instrument.id);
  }

  @ResolveField(() => [ParticipationModel], {
    description:
      'States in it, by country code. Recorded for few instruments and incomplete: a State that is not listed is unknown, not outside.',
    complexity: ({ childComplexity }) => 1 + 20 * childComplexity,
  })
  participation(@Parent() instrument: InstrumentEntity): readonly ParticipationModel[] {
    return this.law.participationOf(instrument.id);
  }

  @ResolveField(() => [LegalSourceModel], { description: 'What backs the record.' })
  sources(@Parent() instrument: InstrumentEntity): LegalSourceModel[] {
    return this.law.sourcesOf(instrument);
  }
}
