import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { PublicCaseModel } from '#cases';
import { type CountedPage, PageArgs, Requires } from '#platform';
import { ExposureArgs } from './exposure.args.js';
import { ProvisionExposureModel, PublicCaseConnectionModel } from './exposure.model.js';
import { Exposures } from './exposure.service.js';

/** What an answer costs beside its fields: it looks at every selected case. */
const COST_OF_COUNTING = 1000;

/** As many provisions of a text as cases are linked to, about. */
const MANY_PROVISIONS = 20;

@Resolver(() => ProvisionExposureModel)
export class ExposureResolver {
  constructor(private readonly exposures: Exposures) {}

  @Query(() => [ProvisionExposureModel], {
    description:
      'The public cases that are linked to a provision, or to each provision of a text or instrument that has any; most first. No ranking of States or texts without the note. Open to everyone.',
    complexity: ({ args, childComplexity }) =>
      COST_OF_COUNTING + (args['provision'] ? 1 : MANY_PROVISIONS) * childComplexity,
  })
  @Requires('public.read')
  provisionExposure(@Args() args: ExposureArgs): Promise<ProvisionExposureModel[]> {
    return this.exposures.of(args);
  }

  @ResolveField(() => PublicCaseConnectionModel, { description: 'The cases that are counted.' })
  linkedCases(
    @Parent() { list }: ProvisionExposureModel,
    @Args() page: PageArgs,
  ): Promise<CountedPage<PublicCaseModel>> {
    return list(page);
  }
}
