import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PublicCaseModel } from '#cases';
import { PageInfoModel, PutOff } from '#platform';
import { SEARCHED_FIELDS, type SearchedField } from '../index/searched-field.rules.js';
import { FACET_MEANINGS, type Facet } from './facet.rules.js';
import { type Match, MATCH_MEANINGS } from './match.rules.js';

const named = <K extends string>(of: Readonly<Record<K, unknown>>): Record<K, K> =>
  Object.fromEntries(Object.keys(of).map((name) => [name, name])) as Record<K, K>;

export const SearchedFieldEnum = named(SEARCHED_FIELDS);
registerEnumType(SearchedFieldEnum, {
  name: 'SearchedField',
  description: 'Where in a public case words are looked for.',
  valuesMap: Object.fromEntries(
    Object.entries(SEARCHED_FIELDS).map(([name, { description }]) => [name, { description }]),
  ),
});

export const SearchMatchEnum = named(MATCH_MEANINGS);
registerEnumType(SearchMatchEnum, {
  name: 'SearchMatch',
  description: 'How a word that is looked for meets a word of a case.',
  valuesMap: Object.fromEntries(Object.entries(MATCH_MEANINGS).map(([name, description]) => [name, { description }])),
});

export const SearchFacetEnum = named(FACET_MEANINGS);
registerEnumType(SearchFacetEnum, {
  name: 'SearchFacet',
  description: 'By what the hits of a search are counted.',
  valuesMap: Object.fromEntries(Object.entries(FACET_MEANINGS).map(([name, description]) => [name, { description }])),
});

export const SearchOrder = { RELEVANCE: 'RELEVANCE', NEWEST: 'NEWEST' } as const;
export type SearchOrder = (typeof SearchOrder)[keyof typeof SearchOrder];
registerEnumType(SearchOrder, {
  name: 'SearchOrder',
  description: 'Order of the hits of a search.',
  valuesMap: {
    RELEVANCE: {
      description:
        'The best first. Of more than 2,000 hits the newest 1,000 that have the words in title or names and the newest 1,000 of all are ranked, and the list ends with them; NEWEST goes through all.',
    },
    NEWEST: { description: 'Last entered first.' },
  },
});

@ObjectType('SnippetSegment', { description: 'A piece of a snippet. Put together, the pieces are the snippet.' })
export class SnippetSegmentModel {
  @Field(() => String, { description: 'The piece, as plain text: not to be read as markup.' })
  text: string;

  @Field(() => SearchMatchEnum, { nullable: true, description: 'How it was sought; null for what stands around it.' })
  match: Match | null;
}

@ObjectType('CaseSnippet', { description: 'A part of the public text of a case that shows why it was found.' })
export class CaseSnippetModel {
  @Field(() => SearchedFieldEnum, { description: 'Where it was cut from.' })
  field: SearchedField;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the use, event, subject, link or source within the case; null for what there is one of.',
  })
  number: number | null;

  @Field(() => [SnippetSegmentModel], { description: 'The pieces, in order.' })
  segments: readonly SnippetSegmentModel[];
}

@ObjectType('CaseSearchEdge', { description: 'A hit of a search, with its cursor.' })
export class CaseSearchEdgeModel {
  @Field(() => String, { description: 'Opaque position of this hit, for after.' })
  readonly cursor: string;

  @Field(() => PublicCaseModel, { description: 'The case.' })
  readonly node: PublicCaseModel;

  @Field(() => Float, {
    description:
      'From 0 to 1: how many of the words the case has, where, and how exactly. Good for comparing hits of one search alone.',
  })
  readonly score: number;

  /** Cut when asked for, from the texts of all hits of the page at once. */
  readonly snippetsOf: () => Promise<readonly CaseSnippetModel[]>;
}

@ObjectType('SearchForm', { description: 'A word of public cases that a word of the question stands for.' })
export class SearchFormModel {
  @Field(() => String, {
    description: 'The word, as the index holds it; of a State, mechanism, profile or instrument its name.',
  })
  word: string;

  @Field(() => SearchMatchEnum, { description: 'How it meets the word of the question.' })
  match: Match;

  @Field(() => Int, { description: 'In how many public cases it occurs.' })
  cases: number;
}

@ObjectType('SearchTerm', { description: 'A word of the question, and what it was taken for.' })
export class SearchTermModel {
  @Field(() => String, { description: 'The word, as it was written.' })
  text: string;

  @Field(() => [SearchFormModel], {
    description: 'What it stands for; empty where nothing like it occurs in public cases.',
  })
  forms: readonly SearchFormModel[];
}

@ObjectType('SearchFacetCount', { description: 'How many hits share a value.' })
export class SearchFacetCountModel {
  @Field(() => String, {
    nullable: true,
    description: 'The value, as a filter takes it: a code, a slug, a year or a state. Null for hits without any.',
  })
  key: string | null;

  @Field(() => String, { description: 'What it is called.' })
  label: string;

  @Field(() => Int, { description: 'How many of the hits.' })
  cases: number;
}

@ObjectType('SearchFacetCounts', {
  description:
    'The hits by one facet. A hit counts under each value that it has, so the counts may add up to more than there are hits.',
})
export class SearchFacetCountsModel {
  @Field(() => SearchFacetEnum, { description: 'The facet.' })
  facet: Facet;

  @Field(() => [SearchFacetCountModel], { description: 'Values with the most hits first.' })
  values: readonly SearchFacetCountModel[];
}

@ObjectType('CaseSearchConnection', { description: 'One page of the hits of a search.' })
export class CaseSearchConnectionModel {
  @Field(() => [CaseSearchEdgeModel], { description: 'The hits of the page, in order.' })
  readonly edges: readonly CaseSearchEdgeModel[];

  @Field(() => PageInfoModel, { description: 'Where the page stands in the list.' })
  readonly pageInfo: PageInfoModel;

  @PutOff()
  @Field(() => Int, { description: 'How many cases are hits. Counted only when asked for.' })
  readonly totalCount: () => Promise<number>;

  @Field(() => [SearchTermModel], { description: 'The words of the question, and what each was taken for.' })
  readonly terms: readonly SearchTermModel[];

  @Field(() => Boolean, {
    description:
      'No case has all of the words, so these have all but one. Never where there are fewer than three words.',
  })
  readonly isPartial: boolean;

  @Field(() => Int, {
    description:
      'Public cases that changed a moment ago and are not searched yet: 0 but while very many change at once, or the index is made anew.',
  })
  readonly waiting: number;

  readonly count: (by: readonly Facet[], first: number) => Promise<SearchFacetCountsModel[]>;
}
