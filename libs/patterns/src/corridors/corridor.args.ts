import { ArgsType, Field, registerEnumType } from '@nestjs/graphql';
import { describedBy, termsOf } from '#law';
import { CountingArgs } from '../question.args.js';
import { CORRIDOR_ENDS, type CorridorEnd } from './corridor.rules.js';

export const CorridorEndEnum = termsOf(CORRIDOR_ENDS);
registerEnumType(CorridorEndEnum, {
  name: 'CorridorEnd',
  description: 'Which State a corridor leads to.',
  valuesMap: describedBy(CORRIDOR_ENDS),
});

@ArgsType()
export class CorridorArgs extends CountingArgs {
  @Field(() => CorridorEndEnum, { defaultValue: 'HOST', description: 'Which State the corridors lead to.' })
  to: CorridorEnd;
}
