import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { CaseFilter } from '#cases';
import { PageArgs } from '#platform';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { PatternDimensionEnum } from '../cube/pattern.model.js';
import type { PatternDimension } from '../pattern.rules.js';

@InputType('PatternKeyInput', { description: 'One key of a cell.' })
export class PatternKeyInput {
  @Field(() => PatternDimensionEnum, { description: 'The dimension.' })
  dimension: PatternDimension;

  @Field(() => String, {
    nullable: true,
    description: 'The key as the cube gave it; null, or left out, for what is not recorded.',
  })
  @IsOptional()
  key?: string | null;
}

@ArgsType()
export class PatternCasesArgs extends PageArgs {
  @Field(() => [PatternKeyInput], {
    description: 'The keys of the cell, one for each dimension of its cube, in any order.',
  })
  @ValidateNested({ each: true })
  @Type(() => PatternKeyInput)
  cell: PatternKeyInput[];

  @Field(() => CaseFilter, { nullable: true, description: 'The filter of the cube.' })
  @IsOptional()
  filter?: CaseFilter | null;

  @Field(() => Date, { nullable: true, description: 'The moment of the cube; left out for the present.' })
  @IsOptional()
  asOf?: Date | null;
}
