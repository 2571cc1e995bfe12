import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PublicCaseConnectionModel, type PublicCaseModel } from '#cases';
import { type CountedPage, PageArgs, Requires } from '#platform';
import { costOfCounting } from '../cost.rules.js';
import { SequenceArgs } from './sequence.args.js';
import { SequencePatternModel, SequencesModel } from './sequence.model.js';
import { Sequences } from './sequence.service.js';

@Resolver(() => SequencePatternModel)
export class SequenceResolver {
  constructor(private readonly finding: Sequences) {}

  @Query(() => SequencesModel, {
    description:
      'In how many public cases a mechanism was followed by another within some days, for each pair of those named: certainly, possibly, and where dates are missing. Open to everyone.',
    complexity: ({ args, childComplexity }) => costOfCounting(args) + pairsOf(args) * childComplexity,
  })
  @Requires('public.read')
  sequences(@Args() args: SequenceArgs): Promise<SequencesModel> {
    return this.finding.of(args);
  }

  @ResolveField(() => PublicCaseConnectionModel, {
    description: 'The cases in which it may have followed, the certain ones among them, in the order of their ids.',
  })
  cases(@Parent() { list }: SequencePatternModel, @Args() page: PageArgs): Promise<CountedPage<PublicCaseModel>> {
    return list(page);
  }
}

function pairsOf(args: Readonly<Record<string, unknown>>): number {
  const count = (list: unknown) => (Array.isArray(list) ? list.length : 1);
  return count(args['first']) * count(args['then']);
}
