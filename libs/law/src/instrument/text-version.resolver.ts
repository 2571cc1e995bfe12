import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { globalId, NodeRegistry } from '#platform';
import { LawDirectory } from '../law.directory.js';
import { ProvisionModel } from '../provision/provision.model.js';
import { InstrumentModel } from './instrument.model.js';
import type { TextVersionEntity } from './text-version.entity.js';
import { TextVersionModel } from './text-version.model.js';

@Resolver(() => TextVersionModel)
export class TextVersionResolver {
  constructor(
    private readonly law: LawDirectory,
    nodes: NodeRegistry,
  ) {
    nodes.register('TextVersion', async (keys) => keys.map((key) => law.textVersion(key) ?? null));
  }

  @ResolveField(() => ID, { description: 'Opaque id, unique in the whole registry.' })
  id(@Parent() version: TextVersionEntity): string {
    return globalId('TextVersion', version.id);
  }

  @ResolveField(() => String, { description: 'Stable readable id, such as "uncc-zero-2023".' })
  slug(@Parent() version: TextVersionEntity): string {
    return version.id;
  }

  @ResolveField(() => InstrumentModel, { description: 'The instrument that it is a text of.' })
  instrument(@Parent() version: TextVersionEntity): InstrumentModel {
    return this.law.instrumentOf(version.instrumentId);
  }

  @ResolveField(() => TextVersionModel, {
    nullable: true,
    description:
      'The text of the same instrument that it took the place of; null where there is none or none is recorded.',
  })
  supersedes(@Parent() { supersedesId }: TextVersionEntity): TextVersionModel | null {
    return supersedesId === null ? null : this.law.textVersionOf(supersedesId);
  }

  @ResolveField(() => [ProvisionModel], {
    description:
      'Its provisions that are recorded, parents and children alike, in the order of the text. Seldom all that the text has.',
    complexity: ({ childComplexity }) => 1 + 20 * childComplexity,
  })
  provisions(@Parent() version: TextVersionEntity): readonly ProvisionModel[] {
    return this.law.provisionsOf(version.id);
  }
}
