import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type CountedPage, PageArgs, Requires } from '#platform';
import { CounterfactualArgs } from './counterfactual.args.js';
import {
  CounterfactualCaseConnectionModel,
  type CounterfactualCaseModel,
  CounterfactualModel,
  CounterfactualPresetModel,
  VerdictEnum,
} from './counterfactual.model.js';
import type { Verdict } from './counterfactual.rules.js';
import { Counterfactuals } from './counterfactual.service.js';
import { COUNTERFACTUAL_PRESETS } from './presets.rules.js';

/** What an answer costs beside its fields: it looks at every selected case. */
const COST_OF_JUDGING = 1000;

@Resolver(() => CounterfactualModel)
export class CounterfactualResolver {
  constructor(private readonly counterfactuals: Counterfactuals) {}

  @Query(() => CounterfactualModel, {
    description:
      'What a change of safeguards would have changed for public cases: barred, opened, unchanged or undetermined, each with its derivation. What is not known is never guessed. Open to everyone.',
    complexity: ({ childComplexity }) => COST_OF_JUDGING + childComplexity,
  })
  @Requires('public.read')
  counterfactual(@Args() args: CounterfactualArgs): Promise<CounterfactualModel> {
    return this.counterfactuals.ask(args);
  }

  @Query(() => [CounterfactualPresetModel], {
    description:
      'Changes of the UN Cybercrime Convention that were asked for during its negotiations. Open to everyone.',
  })
  @Requires('public.read')
  counterfactualPresets(): readonly CounterfactualPresetModel[] {
    return COUNTERFACTUAL_PRESETS;
  }

  @ResolveField(() => CounterfactualCaseConnectionModel, {
    description: 'The judged cases, each with its routes and the derivation of each verdict.',
  })
  cases(
    @Parent() { list }: CounterfactualModel,
    @Args() page: PageArgs,
    @Args('verdict', { type: () => VerdictEnum, nullable: true, description: 'Only cases with this verdict.' })
    verdict?: Verdict | null,
  ): Promise<CountedPage<CounterfactualCaseModel>> {
    return list(page, verdict ?? null);
  }
}
