import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, Length } from 'class-validator';
import { CaseStepInput } from '../workflow.input.js';
import { STATEMENT_LIMIT } from './endorsement.rules.js';

@InputType('WithdrawEndorsementInput', { description: 'A case that an organisation of yours stands behind no longer.' })
export class WithdrawEndorsementInput extends CaseStepInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the organisation that you speak for; may be left out where you work for one.',
  })
  @IsOptional()
  organisation?: string | null;
}

@InputType('EndorseCaseInput', { description: 'A public case that an organisation of yours stands behind, and why.' })
export class EndorseCaseInput extends WithdrawEndorsementInput {
  @Field(() => String, {
    description:
      'What the organisation says, as everybody is to read it; from 1 to 1000 characters, without names of people and contacts.',
  })
  @Length(1, STATEMENT_LIMIT, { message: 'A statement has from 1 to 1000 characters.' })
  statement: string;
}
