import { Args, Query, Resolver } from '@nestjs/graphql';
import { PublicCaseConnectionModel, type PublicCaseModel } from '#cases';
import { type CountedPage, Requires } from '#platform';
import { costOfCounting, perRow } from '../cost.rules.js';
import { PatternCasesArgs } from './pattern-cases.args.js';
import { PatternCases } from './pattern-cases.service.js';

@Resolver()
export class PatternCasesResolver {
  constructor(private readonly listed: PatternCases) {}

  @Query(() => PublicCaseConnectionModel, {
    description:
      'The public cases of a cell of `patterns`, in the order of their ids: give the keys of the cell, the filter of the cube and its moment, if it had one. Each is shown as it is now, also where it belonged to the cell as of a moment. A case belongs to a cell when one of its measures does. Open to everyone.',
    complexity: ({ args, childComplexity }) => costOfCounting(args) + perRow(args, childComplexity),
  })
  @Requires('public.read')
  patternCases(@Args() args: PatternCasesArgs): Promise<CountedPage<PublicCaseModel>> {
    return this.listed.of(args);
  }
}
