import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PublicCaseConnectionModel, type PublicCaseModel } from '#cases';
import { type CountedPage, PageArgs, Requires } from '#platform';
import { costOfCounting } from '../cost.rules.js';
import { TimeToOutcomeArgs } from './time-to-outcome.args.js';
import { SurvivalCurveModel, TimeToOutcomeModel } from './time-to-outcome.model.js';
import { TimesToOutcome } from './time-to-outcome.service.js';

@Resolver(() => SurvivalCurveModel)
export class TimeToOutcomeResolver {
  constructor(private readonly times: TimesToOutcome) {}

  @Query(() => TimeToOutcomeModel, {
    description:
      'How long measures last in the public cases: from a notice to its deletion, from detention to release, and so on, by the estimator of Kaplan and Meier with its bounds. Open to everyone.',
    complexity: ({ args, childComplexity }) => costOfCounting(args) + childComplexity,
  })
  @Requires('public.read')
  timeToOutcome(@Args() args: TimeToOutcomeArgs): Promise<TimeToOutcomeModel> {
    return this.times.of(args);
  }

  @ResolveField(() => PublicCaseConnectionModel, {
    description: 'The cases of the measures, those that could not be followed among them, in the order of their ids.',
  })
  cases(@Parent() { list }: SurvivalCurveModel, @Args() page: PageArgs): Promise<CountedPage<PublicCaseModel>> {
    return list(page);
  }
}
