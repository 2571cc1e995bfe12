import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PutOff } from '#platform';
import { PatternCoverageModel } from '../coverage.model.js';
import { PATTERN_DIMENSIONS, PATTERN_MEASURES, type PatternDimension, type PatternMeasure } from '../pattern.rules.js';

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
    description: 'Stable code, slug or period; null where nothing is recorded, which is neither "none" nor "no".',
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
    description:
      'Of the value, what certainly belongs to the period of the cell, since every possible day of its beginning does. The same as the value where no dimension is a period.',
  })
  atLeast: number;

  @Field(() => Int, {
    description:
      'Of the value, what is of cases that were published with the grade CONFIRMED or FAIR. The rest is weaker, contested or not graded.',
  })
  wellFounded: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'For PERSONS: cases of the cell with a subject of unknown number, or without a subject on record. Their persons are missing from the value. Null for other units.',
  })
  casesOfUnknownNumber: number | null;
}

@ObjectType('PatternRow', {
  description:
    'A cell as one flat row, for dashboards: a field for each dimension that there is, null for those that were not asked for, and the figures. What is not recorded is null, too; `PatternCell.keys` has the words.',
})
export class PatternRowModel {
  @Field(() => String, { nullable: true, description: 'Country code.' })
  requestingState: string | null;

  @Field(() => String, { nullable: true, description: 'UN M49 code of the region of the State that asked.' })
  requestingRegion: string | null;

  @Field(() => String, { nullable: true, description: 'Country code.' })
  respondingState: string | null;

  @Field(() => String, { nullable: true, description: 'Country code.' })
  hostState: string | null;

  @Field(() => String, { nullable: true, description: 'Slug.' })
  mechanism: string | null;

  @Field(() => String, { nullable: true, description: 'Family of the mechanism.' })
  mechanismFamily: string | null;

  @Field(() => String, { nullable: true, description: 'Slug.' })
  offence: string | null;

  @Field(() => String, { nullable: true, description: 'Slug.' })
  profile: string | null;

  @Field(() => String, { nullable: true, description: 'Outcome of the measure.' })
  outcome: string | null;

  @Field(() => String, { nullable: true, description: 'Such as "2018".' })
  year: string | null;

  @Field(() => String, { nullable: true, description: 'Such as "2018-Q3".' })
  quarter: string | null;

  @Field(() => String, { nullable: true, description: 'Such as "2018-07".' })
  month: string | null;

  @Field(() => String, { nullable: true, description: 'Evidence grade.' })
  grade: string | null;

  @Field(() => String, { nullable: true, description: 'State of the record.' })
  state: string | null;

  @Field(() => String, { nullable: true, description: 'Slug.' })
  instrument: string | null;

  @Field(() => String, { nullable: true, description: 'Slug.' })
  provision: string | null;

  @Field(() => Int, { description: 'As in `PatternCell`.' })
  value: number;

  @Field(() => Int, { description: 'As in `PatternCell`.' })
  atLeast: number;

  @Field(() => Int, { description: 'As in `PatternCell`.' })
  wellFounded: number;

  @Field(() => Int, { nullable: true, description: 'As in `PatternCell`.' })
  casesOfUnknownNumber: number | null;
}

@ObjectType('PatternTotal', { description: 'The figure of all selected cases together.' })
export class PatternTotalModel {
  @Field(() => Int, { description: 'Distinct cases, measures or persons of the whole; not the sum of the cells.' })
  value: number;

  @Field(() => Int, {
    description: 'Of the value, what is of cases that were published with the grade CONFIRMED or FAIR.',
  })
  wellFounded: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'For PERSONS: cases with a subject of unknown number, or without a subject on record. Their persons are missing from the value. Null for other units.',
  })
  casesOfUnknownNumber: number | null;
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

  @PutOff()
  @Field(() => [PatternRowModel], {
    description: 'The same cells, in the same order, each as one flat row.',
  })
  rows: () => readonly PatternRowModel[];

  @Field(() => PatternTotalModel, { description: 'The figure of the whole, counted anew and no sum of cells.' })
  total: PatternTotalModel;

  @Field(() => Date, { nullable: true, description: 'The moment as of which was counted; null for the present.' })
  asOf: Date | null;

  @PutOff()
  @Field(() => PatternCoverageModel, {
    description: 'What the figures rest on. To be shown with them.',
  })
  coverage: () => PatternCoverageModel;
}

/** GraphQL shows the keys of an enum, so here they are the values. */
function enumOf<K extends string>(terms: Readonly<Record<K, unknown>>): Readonly<Record<K, K>> {
  return Object.fromEntries(Object.keys(terms).map((term) => [term, term])) as Record<K, K>;
}
