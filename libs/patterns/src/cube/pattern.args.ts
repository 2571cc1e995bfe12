import { ArgsType, Field } from '@nestjs/graphql';
import { CaseFilter } from '#cases';
import { PatternDimensionEnum, PatternMeasureEnum } from './pattern.model.js';
import type { PatternDimension, PatternMeasure } from '../pattern.rules.js';
import { AS_OF } from '../question.args.js';

@ArgsType()
export class PatternArgs {
  @Field(() => [PatternDimensionEnum], {
    description: 'What to count by: up to four dimensions, each once. An empty list asks for the total alone.',
  })
  dimensions: PatternDimension[];

  @Field(() => PatternMeasureEnum, { defaultValue: 'CASES', description: 'The unit to count.' })
  measure: PatternMeasure;

  @Field(() => CaseFilter, {
    nullable: true,
    description:
      'Which public cases to count; all of them when left out. It selects cases, and of a selected case everything is counted: with a filter on one mechanism, the other mechanisms of the same cases appear too. `state` asks for published or documented records alone; other states hold no public case.',
  })
  filter?: CaseFilter | null;

  @Field(() => Date, { nullable: true, description: AS_OF })
  asOf?: Date | null;
}
