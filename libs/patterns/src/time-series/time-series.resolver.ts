import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#platform';
import { costOfCounting } from '../cost.rules.js';
import { TimeSeriesArgs } from './time-series.args.js';
import { TimeSeriesModel } from './time-series.model.js';
import { TimeSeries } from './time-series.service.js';

@Resolver()
export class TimeSeriesResolver {
  constructor(private readonly counting: TimeSeries) {}

  @Query(() => TimeSeriesModel, {
    description:
      'Counts public cases, their measures, or the persons targeted, by when they began: without gaps, with what is certain and what is possible for each period. At most 10,000 points. Open to everyone.',
    complexity: ({ args, childComplexity }) => costOfCounting(args) + childComplexity,
  })
  @Requires('public.read')
  timeSeries(@Args() args: TimeSeriesArgs): Promise<TimeSeriesModel> {
    return this.counting.of(args);
  }
}
