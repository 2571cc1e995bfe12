import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { badInput, globalId, keyOf, NodeRegistry, Requires, shown } from '#platform';
import { TextVersionModel } from '../instrument/text-version.model.js';
import { LawDirectory } from '../law.directory.js';
import { ProvisionModel } from '../provision/provision.model.js';
import { LegalSourceModel } from '../source/legal-source.model.js';
import type { CrosswalkEdgeEntity } from './crosswalk-edge.entity.js';
import { CrosswalkEdgeModel } from './crosswalk.model.js';

@Resolver(() => CrosswalkEdgeModel)
export class CrosswalkResolver {
  constructor(
    private readonly law: LawDirectory,
    nodes: NodeRegistry,
  ) {
    nodes.register('CrosswalkEdge', async (keys) => keys.map((key) => law.edge(key) ?? null));
  }

  @Query(() => [CrosswalkEdgeModel], {
    description:
      'How the provisions of one text correspond to those of another, in the direction in which the crosswalk was curated. Empty where none was. Open to everyone.',
    complexity: ({ childComplexity }) => 1 + 60 * childComplexity,
  })
  @Requires('reference.read')
  crosswalk(
    @Args('from', { type: () => ID, description: 'The text version that the edges start from, by id or by slug.' })
    from: string,
    @Args('to', { type: () => ID, description: 'The text version that the edges lead to, by id or by slug.' })
    to: string,
  ): readonly CrosswalkEdgeModel[] {
    return this.law.edgesBetween(this.versionId('from', from), this.versionId('to', to));
  }

  @ResolveField(() => ID, { description: 'Opaque id, unique in the whole registry.' })
  id(@Parent() edge: CrosswalkEdgeEntity): string {
    return globalId('CrosswalkEdge', edge.id);
  }

  @ResolveField(() => String, { description: 'Stable readable id, such as "xw-17-to-4".' })
  slug(@Parent() edge: CrosswalkEdgeEntity): string {
    return edge.id;
  }

  @ResolveField(() => TextVersionModel, { description: 'The text that the edge starts from.' })
  fromVersion(@Parent() edge: CrosswalkEdgeEntity): TextVersionModel {
    return this.law.textVersionOf(edge.fromVersionId);
  }

  @ResolveField(() => TextVersionModel, { description: 'The text that the edge leads to.' })
  toVersion(@Parent() edge: CrosswalkEdgeEntity): TextVersionModel {
    return this.law.textVersionOf(edge.toVersionId);
  }

  @ResolveField(() => ProvisionModel, {
    nullable: true,
    description: 'The provision on the from side; null where there is none or none is recorded.',
  })
  fromProvision(@Parent() { fromProvisionId }: CrosswalkEdgeEntity): ProvisionModel | null {
    return fromProvisionId === null ? null : this.law.provisionOf(fromProvisionId);
  }

  @ResolveField(() => ProvisionModel, {
    nullable: true,
    description: 'The provision on the to side; null where there is none or none is recorded.',
  })
  toProvision(@Parent() { toProvisionId }: CrosswalkEdgeEntity): ProvisionModel | null {
    return toProvisionId === null ? null : this.law.provisionOf(toProvisionId);
  }

  @ResolveField(() => [LegalSourceModel], { description: 'What backs the pairing.' })
  sources(@Parent() edge: CrosswalkEdgeEntity): LegalSourceModel[] {
    return this.law.sourcesOf(edge);
  }

  private versionId(argument: string, given: string): string {
    const version = this.law.textVersion(keyOf(given, 'TextVersion') ?? given);
    if (version) return version.id;
    const message = `There is no text version "${shown(given)}". Give the id or the slug of one, such as "uncc-zero-2023"; instrument { versions { slug } } lists them.`;
    throw badInput([{ path: [argument], value: shown(given), message }]);
  }
}
