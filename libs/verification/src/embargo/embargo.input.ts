import { Field, InputType } from '@nestjs/graphql';
import { ReasonedStepInput } from '../workflow.input.js';

@InputType('SetEmbargoInput', { description: 'A case, before when it is not to be public, and why.' })
export class SetEmbargoInput extends ReasonedStepInput {
  @Field(() => Date, {
    nullable: true,
    description: 'The moment before which the case is not to be public, to come; null takes the embargo back.',
  })
  until?: Date | null;
}
