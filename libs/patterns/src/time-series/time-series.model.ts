import { Field, Int, ObjectType } from '@nestjs/graphql';
import { EdtfScalar, PutOff } from '#platform';
import type { PeriodLength } from '#registry';
import { PatternCoverageModel } from '../coverage.model.js';
import { PatternKeyModel, PatternMeasureEnum } from '../cube/pattern.model.js';
import type { PatternMeasure } from '../pattern.rules.js';
import { IntervalEnum } from './time-series.args.js';

@ObjectType('TimePoint', { description: 'One period of a series. Periods without anything are there, with zeros.' })
export class TimePointModel {
  @Field(() => String, { description: 'The period: "2018", "2018-Q3" or "2018-07".' })
  period: string;

  @Field(() => EdtfScalar, { description: 'Its first day.' })
  firstDay: string;

  @Field(() => Int, {
    description:
      'Distinct cases, measures or persons whose first possible day lies in the period. What is dated to a year alone counts in its first month, so that peaks in January may be of the calendar: see atLeast and atMost.',
  })
  value: number;

  @Field(() => Int, { description: 'Those that certainly belong here: every possible day of their beginning does.' })
  atLeast: number;

  @Field(() => Int, {
    description:
      'Those that may belong here: a possible day of their beginning does. What has no date at all is not among them; see undated.',
  })
  atMost: number;

  @Field(() => Int, {
    description: 'Of the value, what is of cases that were published with the grade CONFIRMED or FAIR.',
  })
  wellFounded: number;
}

@ObjectType('Series', { description: 'The figures of one key over time.' })
export class SeriesModel {
  @Field(() => PatternKeyModel, { nullable: true, description: 'The key; null where there is one series of all.' })
  key: PatternKeyModel | null;

  @Field(() => [TimePointModel], { description: 'Every period that is shown, in order, without gaps.' })
  points: readonly TimePointModel[];

  @Field(() => Int, {
    description: 'Distinct ones whose beginning is not dated, or open towards the past: in no period.',
  })
  undated: number;
}

@ObjectType('TimeSeries', {
  description:
    'How figures change over time. It shows when what was recorded began, and not how much there was: read it with its coverage.',
})
export class TimeSeriesModel {
  @Field(() => IntervalEnum, { description: 'How long a period is.' })
  interval: PeriodLength;

  @Field(() => PatternMeasureEnum, { description: 'The unit that was counted.' })
  measure: PatternMeasure;

  @Field(() => String, { description: 'What days and time zone the periods are made of.' })
  calendar: string;

  @Field(() => [SeriesModel], { description: 'The series, largest first, null last among equals.' })
  series: readonly SeriesModel[];

  @Field(() => Int, { description: 'Distinct cases, measures or persons of all selected cases; no sum of the points.' })
  total: number;

  @Field(() => Date, { nullable: true, description: 'The moment as of which was counted; null for the present.' })
  asOf: Date | null;

  @PutOff()
  @Field(() => PatternCoverageModel, {
    description: 'What the figures rest on. To be shown with them.',
  })
  coverage: () => PatternCoverageModel;
}
