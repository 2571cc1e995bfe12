import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type CountedPage, PageArgs, Requires } from '#platform';
import { NewRoutesArgs, TreatyRouteArgs } from './treaty-route.args.js';
import { NewRouteConnectionModel, type NewRouteModel, NewRoutesModel, TreatyRouteModel } from './treaty-route.model.js';
import { TreatyRoutes } from './treaty-route.service.js';

/** What an answer costs beside its fields: it looks at every pair of States, and at every public case. */
const COST_OF_PAIRING = 1000;

@Resolver(() => NewRoutesModel)
export class TreatyRouteResolver {
  constructor(private readonly routes: TreatyRoutes) {}

  @Query(() => TreatyRouteModel, {
    description:
      'Which instruments linked two States on a day, in force or signed only, and which powers they give. What is not recorded is unknown, not absent. Open to everyone.',
    complexity: ({ childComplexity }) => 1 + 5 * childComplexity,
  })
  @Requires('reference.read')
  treatyRoute(@Args() args: TreatyRouteArgs): TreatyRouteModel {
    return this.routes.route(args);
  }

  @Query(() => NewRoutesModel, {
    description:
      'The pairs of States that an instrument would link for the first time if some States ratified it, with the public cases between exactly such pairs. Open to everyone.',
    complexity: ({ childComplexity }) => COST_OF_PAIRING + childComplexity,
  })
  @Requires('public.read')
  newRoutes(@Args() args: NewRoutesArgs): Promise<NewRoutesModel> {
    return this.routes.newRoutes(args);
  }

  @ResolveField(() => NewRouteConnectionModel, {
    name: 'routes',
    description: 'The new pairs, those with most cases first.',
  })
  list(@Parent() { list }: NewRoutesModel, @Args() page: PageArgs): CountedPage<NewRouteModel> {
    return list(page);
  }
}
