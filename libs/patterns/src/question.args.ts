import { ArgsType, Field } from '@nestjs/graphql';
import { CaseFilter } from '#cases';
import { IsOptional } from 'class-validator';
import { PatternMeasureEnum } from './cube/pattern.model.js';
import type { PatternMeasure } from './pattern.rules.js';

/** Of which cases something is asked. */
@ArgsType()
export class SelectingArgs {
  @Field(() => CaseFilter, {
    nullable: true,
    description:
      'Which public cases to count; all of them when left out. It selects cases, and of a selected case everything is counted.',
  })
  @IsOptional()
  filter?: CaseFilter | null;
}

/** Of which cases what is counted. */
@ArgsType()
export class CountingArgs extends SelectingArgs {
  @Field(() => PatternMeasureEnum, { defaultValue: 'CASES', description: 'The unit to count.' })
  measure: PatternMeasure;
}
