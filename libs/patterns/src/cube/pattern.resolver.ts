import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#platform';
import { costOfCounting } from '../cost.rules.js';
import { PatternArgs } from './pattern.args.js';
import { PatternCubeModel } from './pattern.model.js';
import { PatternService } from './pattern.service.js';

@Resolver()
export class PatternResolver {
  constructor(private readonly counting: PatternService) {}

  @Query(() => PatternCubeModel, {
    description:
      'Counts public cases (published or documented, the same for every caller), their measures, or the persons targeted, by up to four dimensions. At most 10,000 cells. Not representative: show the note on coverage beside any ranking. Open to everyone.',
    complexity: ({ args, childComplexity }) => costOfCounting(args) + childComplexity,
  })
  @Requires('public.read')
  patterns(@Args() question: PatternArgs): Promise<PatternCubeModel> {
    return this.counting.cube(question);
  }
}
