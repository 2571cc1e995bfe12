import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { badInput, Requires } from '#platform';
import type { Facet } from './facet.rules.js';
import { SearchArgs } from './search.args.js';
import {
  CaseSearchConnectionModel,
  CaseSearchEdgeModel,
  CaseSnippetModel,
  SearchFacetCountsModel,
  SearchFacetEnum,
} from './search.model.js';
import { CaseSearch } from './search.service.js';

/** What a search costs beside its fields; and what counting all of its hits does, for each hit that a page may have. */
const COST_OF_SEARCHING = 200;
const COST_OF_COUNTING = 50;

/** Counted where nobody says by what. */
const FACETS_LEFT_OUT: readonly Facet[] = ['REQUESTING_STATE', 'MECHANISM', 'YEAR'];

const MOST_SNIPPETS = 20;
const MOST_VALUES = 300;

@Resolver(() => CaseSearchConnectionModel)
export class CaseSearchResolver {
  constructor(private readonly search: CaseSearch) {}

  @Query(() => CaseSearchConnectionModel, {
    description:
      'Public cases that have some words, in title, names, summary, notes, names of States, labels of mechanisms and profiles, titles of sources and instruments; the best first. Finds names across scripts, and where a word occurs nowhere, those that differ by a slip of the hand. The same for whoever asks: nothing that is not public plays any part. Open to everyone.',
    complexity: ({ args, childComplexity }) => COST_OF_SEARCHING + Number(args['first'] ?? 0) * childComplexity,
  })
  @Requires('public.read')
  searchCases(@Args() args: SearchArgs): Promise<CaseSearchConnectionModel> {
    return this.search.page(args);
  }

  @ResolveField(() => [SearchFacetCountsModel], {
    description: 'All hits, also those of other pages, counted by what they have. Counted only when asked for.',
    complexity: ({ args, childComplexity }) =>
      COST_OF_COUNTING +
      ((args['by'] as unknown[] | null | undefined)?.length ?? FACETS_LEFT_OUT.length) * childComplexity,
  })
  facets(
    @Parent() { count }: CaseSearchConnectionModel,
    @Args('by', {
      type: () => [SearchFacetEnum],
      nullable: true,
      description: 'By what to count; by State that asked, mechanism and year when left out.',
    })
    by: Facet[] | null,
    @Args('first', { type: () => Int, defaultValue: 10, description: 'How many values of each, from 1 to 300.' })
    first: number,
  ): Promise<SearchFacetCountsModel[]> {
    return count(by ?? FACETS_LEFT_OUT, within('first', first, MOST_VALUES));
  }
}

@Resolver(() => CaseSearchEdgeModel)
export class CaseSearchEdgeResolver {
  @ResolveField(() => [CaseSnippetModel], {
    description: 'Why the case was found, in its own public words; what tells most first.',
  })
  async snippets(
    @Parent() { snippetsOf }: CaseSearchEdgeModel,
    @Args('first', { type: () => Int, defaultValue: 3, description: 'How many, from 1 to 20.' }) first: number,
  ): Promise<readonly CaseSnippetModel[]> {
    const most = within('first', first, MOST_SNIPPETS);
    return (await snippetsOf()).slice(0, most);
  }
}

function within(name: string, value: number, most: number): number {
  if (value >= 1 && value <= most) return value;
  throw badInput([
    { path: [name], value: String(value), message: `${name} must be from 1 to ${most}; it was ${value}.` },
  ]);
}
