import { ArgsType, Field, registerEnumType } from '@nestjs/graphql';
import { EdtfScalar } from '#platform';
import { IsOptional } from 'class-validator';
import { PatternDimensionEnum } from '../cube/pattern.model.js';
import type { PatternDimension } from '../pattern.rules.js';
import { CountingArgs } from '../question.args.js';
import type { PeriodLength } from '#registry';

export const IntervalEnum = { YEAR: 'YEAR', QUARTER: 'QUARTER', MONTH: 'MONTH' } as const;
registerEnumType(IntervalEnum, {
  name: 'Interval',
  description: 'How long the periods of a series are: of the Gregorian calendar, from their first day to their last.',
  valuesMap: {
    YEAR: { description: 'Years.' },
    QUARTER: { description: 'Quarters, from January, April, July and October on.' },
    MONTH: { description: 'Months.' },
  },
});

@ArgsType()
export class TimeSeriesArgs extends CountingArgs {
  @Field(() => IntervalEnum, { description: 'How long a period is.' })
  interval: PeriodLength;

  @Field(() => PatternDimensionEnum, {
    nullable: true,
    description: 'A dimension each of whose keys has a series of its own, no period; one series of all when left out.',
  })
  @IsOptional()
  by?: PatternDimension | null;

  @Field(() => EdtfScalar, {
    nullable: true,
    description:
      'The periods to show: those that have a day in this one, such as "2014/2024". Left out, from the first period that has anything to the last.',
  })
  @IsOptional()
  within?: string | null;
}
