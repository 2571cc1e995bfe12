import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { badInput, globalId, NodeRegistry, Requires, shown } from '#platform';
import { TextVersionModel } from '../instrument/text-version.model.js';
import { LawDirectory } from '../law.directory.js';
import { namedTextVersion } from '../lookup.args.js';
import { ProvisionModel } from '../provision/provision.model.js';
import { LegalSourceModel } from '../source/legal-source.model.js';
import type { CrosswalkEdgeEntity } from './crosswalk-edge.entity.js';
import { compositionGaps } from './composition.rules.js';
import { CrosswalkEdgeModel, CrosswalkGapModel } from './crosswalk.model.js';

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
    return this.law.edgesBetween(namedTextVersion(this.law, 'from', from).id, namedTextVersion(this.law, 'to', to).id);
  }

  @Query(() => [CrosswalkGapModel], {
    description:
      'Where the crosswalk of an instrument contradicts itself: an edge between two texts, and edges over a third, that lead to different provisions. Empty where it does not, or no text has more than one way to another. Open to everyone.',
    complexity: ({ childComplexity }) => 1 + 10 * childComplexity,
  })
  @Requires('reference.read')
  crosswalkGaps(
    @Args('instrument', { type: () => ID, description: 'The instrument, by id or by slug.' }) given: string,
  ): readonly CrosswalkGapModel[] {
    const instrument = this.law.instrumentNamed(given);
    if (!instrument) {
      const message = `There is no instrument "${shown(given)}". Give the id or the slug of one, such as "un-cybercrime-convention".`;
      throw badInput([{ path: ['instrument'], value: shown(given), message }]);
    }
    const provisions = this.law.textVersionsOf(instrument.id).flatMap(({ id }) => this.law.provisionsOf(id));
    const edgesAt = (id: string) => [...this.law.edgesFrom(id), ...this.law.edgesTo(id)];
    return compositionGaps(
      provisions.flatMap(({ id }) => this.law.edgesFrom(id)),
      edgesAt,
    ).map(({ direct, composed }) => ({
      direct,
      composed: composed.map(({ provisionId }) => this.law.provisionOf(provisionId)),
    }));
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
}
