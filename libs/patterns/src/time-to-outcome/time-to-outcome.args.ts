import { ArgsType, Field, registerEnumType } from '@nestjs/graphql';
import { describedBy, termsOf } from '#law';
import { IsOptional } from 'class-validator';
import { PatternDimensionEnum } from '../cube/pattern.model.js';
import type { PatternDimension } from '../pattern.rules.js';
import { SelectingArgs } from '../question.args.js';
import { type LifetimeKind, LIFETIMES } from './lifetime.rules.js';

const MEANINGS = Object.fromEntries(
  Object.entries(LIFETIMES).map(([kind, { description }]) => [kind, description]),
) as Readonly<Record<LifetimeKind, string>>;

export const LifetimeEnum = termsOf(MEANINGS);
registerEnumType(LifetimeEnum, {
  name: 'Lifetime',
  description: 'From which events to which a measure is followed.',
  valuesMap: describedBy(MEANINGS),
});

@ArgsType()
export class TimeToOutcomeArgs extends SelectingArgs {
  @Field(() => LifetimeEnum, { description: 'From which events to which.' })
  of: LifetimeKind;

  @Field(() => PatternDimensionEnum, {
    nullable: true,
    description: 'A dimension each of whose keys has a curve of its own; one curve of all when left out.',
  })
  @IsOptional()
  by?: PatternDimension | null;
}
