import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CaseState } from '#cases';
import { EdtfScalar } from '#platform';
import { PATTERN_DIMENSIONS, PATTERN_MEASURES, type PatternDimension, type PatternMeasure } from './pattern.rules.js';

export const PatternDimensionEnum = enumOf<PatternDimension>(PATTERN_DIMENSIONS);
registerEnumType(PatternDimensionEnum, {
  name: 'PatternDimension',
  description:
    'What public cases may be counted by. Unless said otherwise it is a fact of the use of a mechanism. What the record does not say is counted under a null key.',
  valuesMap: PATTERN_DIMENSIONS,
});

export const PatternMeasureEnum = enumOf<PatternMeasure>(PATTERN_MEASURES);
registerEnumType(PatternMeasureEnum, {
  name: 'PatternMeasure',
  description: 'The unit that is counted.',
  valuesMap: PATTERN_MEASURES,
});

@ObjectType('PatternKey', { description: 'The value that a cell has in one dimension.' })
export class PatternKeyModel {
  @Field(() => PatternDimensionEnum, { description: 'The dimension.' })
  dimension: PatternDimension;

  @Field(() => String, {
    nullable: true,
    description: 'Stable code, slug or year; null where nothing is recorded, which is neither "none" nor "no".',
  })
  key: string | null;

  @Field(() => String, { description: 'The value in words; for a null key, what is not recorded.' })
  label: string;
}

@ObjectType('PatternCell', { description: 'One combination of values that occurs, with its figure.' })
export class PatternCellModel {
  @Field(() => [PatternKeyModel], {
    description: 'One key for each dimension, in the order in which they were asked for.',
  })
  keys: readonly PatternKeyModel[];

  @Field(() => Int, {
    description:
      'Distinct cases, measures or persons of the cell. What has several values counts in several cells, so cells must not be added up; see total.',
  })
  value: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'For PERSONS: cases of the cell with a subject of unknown number, or without a subject on record. Their persons are missing from the value. Null for other units.',
  })
  casesOfUnknownNumber: number | null;
}

@ObjectType('PatternTotal', { description: 'The figure of all selected cases together.' })
export class PatternTotalModel {
  @Field(() => Int, { description: 'Distinct cases, measures or persons of the whole; not the sum of the cells.' })
  value: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'For PERSONS: cases with a subject of unknown number, or without a subject on record. Their persons are missing from the value. Null for other units.',
  })
  casesOfUnknownNumber: number | null;
}

@ObjectType('PatternStateCount', { description: 'How many of the counted cases have one standing.' })
export class PatternStateCountModel {
  @Field(() => CaseState, { description: 'State of the record.' })
  state: CaseState;

  @Field(() => String, { description: 'What that state means for a reader, in one sentence.' })
  standing: string;

  @Field(() => Int, { description: 'Distinct cases.' })
  cases: number;
}

@ObjectType('PatternCoverage', {
  description:
    'What the figures rest on, and what they do not show. The note must stand beside any ranking that is made of them.',
})
export class PatternCoverageModel {
  @Field(() => Int, { description: 'Distinct cases that were counted.' })
  cases: number;

  @Field(() => [PatternStateCountModel], {
    description: 'The same by state of the record; every public state is listed, with zero where no case has it.',
  })
  casesByState: readonly PatternStateCountModel[];

  @Field(() => Int, { description: 'Distinct measures of these cases.' })
  measures: number;

  @Field(() => Int, { description: 'Measures of which the record does not say how they ended.' })
  measuresOfUnknownOutcome: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The same as a share of all measures, from 0 to 1; null without measures.',
  })
  shareOfUnknownOutcome: number | null;

  @Field(() => Int, { description: 'Distinct sources that these cases rest on.' })
  sources: number;

  @Field(() => EdtfScalar, {
    nullable: true,
    description:
      'First possible day of a dated event of these cases; dates open towards the past are left out. Null when no event is dated.',
  })
  firstDay: string | null;

  @Field(() => EdtfScalar, {
    nullable: true,
    description:
      'Last possible day of a dated event of these cases; dates open towards the future are left out. Null when no event is dated.',
  })
  lastDay: string | null;

  @Field(() => String, { description: 'What the sample is and is not, in words to be shown beside any ranking.' })
  note: string;
}

@ObjectType('PatternCube', {
  description:
    'A count of public cases, of their measures or of the persons targeted, by up to four dimensions. It compares records, not States: read it with its coverage.',
})
export class PatternCubeModel {
  @Field(() => [PatternDimensionEnum], { description: 'The dimensions, as asked for.' })
  dimensions: readonly PatternDimension[];

  @Field(() => PatternMeasureEnum, { description: 'The unit that was counted.' })
  measure: PatternMeasure;

  @Field(() => [PatternCellModel], {
    description:
      'Combinations that occur, largest first, equal ones by their keys, null last. Empty without dimensions. The order is no ranking: see coverage.',
  })
  cells: readonly PatternCellModel[];

  @Field(() => PatternTotalModel, { description: 'The figure of the whole, counted anew and no sum of cells.' })
  total: PatternTotalModel;

  @Field(() => PatternCoverageModel, { description: 'What the figures rest on. To be shown with them.' })
  coverage: PatternCoverageModel;
}

/** GraphQL shows the keys of an enum, so here they are the values. */
function enumOf<K extends string>(terms: Readonly<Record<K, unknown>>): Readonly<Record<K, K>> {
  return Object.fromEntries(Object.keys(terms).map((term) => [term, term])) as Record<K, K>;
}
