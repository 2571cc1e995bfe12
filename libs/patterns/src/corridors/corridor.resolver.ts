import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PublicCaseConnectionModel, type PublicCaseModel } from '#cases';
import { type CountedPage, PageArgs, Requires } from '#platform';
import { costOfCounting } from '../cost.rules.js';
import { CorridorArgs } from './corridor.args.js';
import { CorridorConnectionModel, CorridorModel, CorridorsModel } from './corridor.model.js';
import { Corridors } from './corridor.service.js';

@Resolver(() => CorridorsModel)
export class CorridorsResolver {
  constructor(private readonly counting: Corridors) {}

  @Query(() => CorridorsModel, {
    description:
      'Between which States measures run: from a State that asked to one where the person was, or to one that was asked. No ranking of States without the note on coverage. Open to everyone.',
    complexity: ({ args, childComplexity }) => costOfCounting(args) + childComplexity,
  })
  @Requires('public.read')
  corridors(@Args() args: CorridorArgs): Promise<CorridorsModel> {
    return this.counting.of(args);
  }

  @ResolveField(() => CorridorConnectionModel, {
    description:
      'The corridors, largest first, equal ones by the codes of their States. The order is no ranking: see coverage.',
  })
  list(@Parent() { page }: CorridorsModel, @Args() args: PageArgs): CountedPage<CorridorModel> {
    return page(args);
  }
}

@Resolver(() => CorridorModel)
export class CorridorResolver {
  @ResolveField(() => PublicCaseConnectionModel, {
    description: 'The cases of the corridor, in the order of their ids.',
  })
  cases(@Parent() { list }: CorridorModel, @Args() page: PageArgs): Promise<CountedPage<PublicCaseModel>> {
    return list(page);
  }
}
