import { Field, ID, InputType } from '@nestjs/graphql';
import { CaseStepInput } from '../workflow.input.js';

@InputType('AssignTaskInput', { description: 'A case, and who is to work on it.' })
export class AssignTaskInput extends CaseStepInput {
  @Field(() => ID, { description: 'Id of the person, one of those that candidatesFor lists.' })
  assignee: string;
}
