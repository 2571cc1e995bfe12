import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Matches, MaxLength } from 'class-validator';
import { CaseField, IdempotencyKey } from '#cases';
import { DisputeOutcome, DisputeParty } from './dispute.rules.js';

/** Longest texts, in characters. */
const STATEMENT = 4000;
const NOTE = 2000;

/** A text that is not blank, of a length that the column takes. */
function Text(longest: number): PropertyDecorator {
  const message = `A text has from 1 to ${longest} characters, and is not blank.`;
  return (target, property) => {
    Matches(/\S/, { message })(target, property);
    MaxLength(longest, { message })(target, property);
  };
}

@InputType('OpenDisputeInput', {
  description: 'What you dispute, and why. No contact is asked for; leave your name and address out of the texts, too.',
})
export class OpenDisputeInput {
  @Field(() => String, { description: 'Reference of a public case, such as "TNR-2026-483920".' })
  @MaxLength(40, { message: 'A reference is shorter, such as "TNR-2026-483920".' })
  reference: string;

  @Field(() => DisputeParty, { description: 'Who you are to the case, by your own word.' })
  party: DisputeParty;

  @Field(() => [CaseField], {
    defaultValue: [],
    description: 'Fields that you dispute; left out or empty, the record as a whole.',
  })
  @ArrayMaxSize(Object.keys(CaseField).length, { message: 'Name each field once.' })
  fields: CaseField[];

  @Field(() => String, {
    description: 'What is wrong, and how that can be seen; from 1 to 4000 characters. Only officers read it.',
  })
  @Text(STATEMENT)
  statement: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What is to stand beside the record in your words (right of reply); from 1 to 2000 characters. Everybody reads it, once an officer has approved it.',
  })
  @IsOptional()
  @Text(NOTE)
  reply?: string | null;
}

@InputType('ReplyToDisputeInput', { description: 'A message to the officers who look into a dispute of yours.' })
export class ReplyToDisputeInput {
  @Field(() => String, { description: 'Code of the dispute, as openDispute gave it.' })
  @MaxLength(100, { message: 'A code is shorter, such as "RCD-" and seven groups of four characters.' })
  code: string;

  @Field(() => String, { description: 'The message; from 1 to 2000 characters.' })
  @Text(NOTE)
  text: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'It is what is to stand beside the record (right of reply), once an officer has approved it.',
  })
  forPublication: boolean;
}

/** Names the dispute that an officer does something about. */
@InputType({ isAbstract: true })
class DisputeActInput {
  @Field(() => ID, { description: 'Id of the dispute.' })
  id: string;

  @IdempotencyKey('dispute')
  idempotencyKey?: string | null;
}

@InputType('AdmitDisputeInput', { description: 'A dispute that is shown beside the record from now on.' })
export class AdmitDisputeInput extends DisputeActInput {
  @Field(() => Boolean, { description: 'The case is not published until the dispute is resolved.' })
  blocking: boolean;
}

@InputType('DeclineDisputeInput', { description: 'A dispute that is not looked into, and why.' })
export class DeclineDisputeInput extends DisputeActInput {
  @Field(() => String, {
    description: 'Why, as whoever disputes reads it; from 1 to 2000 characters. Nobody else reads it.',
  })
  @Text(NOTE)
  reason: string;
}

@InputType('AnswerDisputeInput', { description: 'A message to whoever disputes.' })
export class AnswerDisputeInput extends DisputeActInput {
  @Field(() => String, { description: 'The message; from 1 to 2000 characters.' })
  @Text(NOTE)
  text: string;
}

@InputType('PublishReplyInput', { description: 'What whoever disputes wants to stand beside the record, approved.' })
export class PublishReplyInput extends DisputeActInput {
  @Field(() => Int, {
    description: 'Number of the message; one that was written for publication. It takes the place of an earlier one.',
  })
  message: number;
}

@InputType('ResolveDisputeInput', { description: 'How a dispute ends.' })
export class ResolveDisputeInput extends DisputeActInput {
  @Field(() => DisputeOutcome, { description: 'The outcome.' })
  outcome: DisputeOutcome;

  @Field(() => String, {
    description: 'What everybody reads beside the record; from 1 to 2000 characters, without names of people.',
  })
  @Text(NOTE)
  publicNote: string;
}
