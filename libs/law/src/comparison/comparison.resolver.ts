import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { badInput, Requires, shown } from '#platform';
import type { TextVersionEntity } from '../instrument/text-version.entity.js';
import { LawDirectory } from '../law.directory.js';
import { namedTextVersion } from '../lookup.args.js';
import type { ProvisionEntity } from '../provision/provision.entity.js';
import { ProvisionComparisonModel, TextComparisonModel } from './comparison.model.js';
import { compareAlong, compareSafeguards, diffOfQuotedTexts } from './comparison.rules.js';

@Resolver()
export class ComparisonResolver {
  constructor(private readonly law: LawDirectory) {}

  @Query(() => ProvisionComparisonModel, {
    description:
      'Two provisions side by side: headings, summaries, official wordings with what differs word by word, safeguards, and what the crosswalk says of them. They may be of different texts and instruments. Open to everyone.',
    complexity: ({ childComplexity }) => 1 + 12 * childComplexity,
  })
  @Requires('reference.read')
  compareProvisions(
    @Args('a', { type: () => ID, description: 'The first provision, by id or by slug.' }) a: string,
    @Args('b', { type: () => ID, description: 'The second provision, by id or by slug.' }) b: string,
  ): ProvisionComparisonModel {
    const [one, other] = [this.provision('a', a), this.provision('b', b)];
    const { segments, reason } = diffOfQuotedTexts(one, other);
    return {
      a: one,
      b: other,
      edges: this.edgesBetween(one, other),
      safeguards: this.safeguardsOf(one, other),
      quotedTextDiff: segments,
      noDiffReason: reason,
    };
  }

  @Query(() => TextComparisonModel, {
    description:
      'Two texts side by side, along the crosswalk between them in whichever direction it was curated, with the provisions of both that no edge names. Open to everyone.',
    complexity: ({ childComplexity }) => 1 + 60 * childComplexity,
  })
  @Requires('reference.read')
  compareTexts(
    @Args('a', { type: () => ID, description: 'The first text version, by id or by slug.' }) a: string,
    @Args('b', { type: () => ID, description: 'The second text version, by id or by slug; not the first.' }) b: string,
  ): TextComparisonModel {
    const [one, other] = [namedTextVersion(this.law, 'a', a), namedTextVersion(this.law, 'b', b)];
    if (one.id === other.id) {
      const message = 'Both are the same text. Give two, such as "uncc-zero-2023" and "uncc-final-2024".';
      throw badInput([{ path: ['b'], value: shown(b), message }]);
    }
    const edges = [...this.law.edgesBetween(one.id, other.id), ...this.law.edgesBetween(other.id, one.id)];
    const rows = compareAlong(this.withProvisions(one), this.withProvisions(other), edges);
    return {
      a: one,
      b: other,
      isCurated: edges.length > 0,
      rows: rows.map(({ aId, bId, ...row }) => ({ ...row, a: this.recorded(aId), b: this.recorded(bId) })),
    };
  }

  private edgesBetween(one: ProvisionEntity, other: ProvisionEntity) {
    return [
      ...this.law.edgesFrom(one.id).filter(({ toProvisionId }) => toProvisionId === other.id),
      ...this.law.edgesTo(one.id).filter(({ fromProvisionId }) => fromProvisionId === other.id),
    ];
  }

  private safeguardsOf(one: ProvisionEntity, other: ProvisionEntity) {
    const side = ({ id, safeguardsBasis }: ProvisionEntity) => ({
      held: this.law.safeguardsOf(id),
      basis: safeguardsBasis,
    });
    const order = this.law.safeguards().map(({ id }) => id);
    return compareSafeguards(side(one), side(other), order).map(({ safeguardId, ...compared }) => ({
      safeguard: this.law.safeguardOf(safeguardId),
      ...compared,
    }));
  }

  private withProvisions({ id }: TextVersionEntity) {
    return { id, provisions: this.law.provisionsOf(id) };
  }

  private recorded(id: string | null): ProvisionEntity | null {
    return id === null ? null : this.law.provisionOf(id);
  }

  private provision(argument: string, given: string): ProvisionEntity {
    const provision = this.law.provisionNamed(given);
    if (provision) return provision;
    const message = `There is no provision "${shown(given)}". Give the id or the slug of one, such as "uncc-zero-art-35"; provisionByCitation finds it by what people call it.`;
    throw badInput([{ path: [argument], value: shown(given), message }]);
  }
}
