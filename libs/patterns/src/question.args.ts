import { ArgsType, Field } from '@nestjs/graphql';
import { CaseFilter } from '#cases';
import { IsOptional } from 'class-validator';
import { PatternMeasureEnum } from './cube/pattern.model.js';
import type { PatternMeasure } from './pattern.rules.js';

export const AS_OF =
  'A moment: the figures are of what the public registry said then, about the cases that are still public now. A case that was suspended, retracted, withdrawn or merged since is left out, and what was not yet public is not counted. Filters are asked of the past, too, but text, overlay and updatedSince cannot be. Mechanisms, countries, provisions and languages of sources are those of now. A case counts from the moment from which its history was kept; before that there is nothing of it. Left out, or to come: the present.';

/** Of which cases something is asked, and as of when. */
@ArgsType()
export class SelectingArgs {
  @Field(() => CaseFilter, {
    nullable: true,
    description:
      'Which public cases to count; all of them when left out. It selects cases, and of a selected case everything is counted.',
  })
  @IsOptional()
  filter?: CaseFilter | null;

  @Field(() => Date, { nullable: true, description: AS_OF })
  @IsOptional()
  asOf?: Date | null;
}

/** Of which cases what is counted. */
@ArgsType()
export class CountingArgs extends SelectingArgs {
  @Field(() => PatternMeasureEnum, { defaultValue: 'CASES', description: 'The unit to count.' })
  measure: PatternMeasure;
}
