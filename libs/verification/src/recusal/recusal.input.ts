import { Field, ID, InputType } from '@nestjs/graphql';
import { ReasonedStepInput } from '../workflow.input.js';
import { RecusalRule } from './recusal.rules.js';

@InputType('WaiveRecusalInput', { description: 'Somebody who may decide on a case in spite of a tie, and why.' })
export class WaiveRecusalInput extends ReasonedStepInput {
  @Field(() => ID, { description: 'Id of the person, somebody else than you.' })
  person: string;

  @Field(() => RecusalRule, { description: 'The tie that does not keep them from deciding on this case.' })
  rule: RecusalRule;
}
