import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, Length, MaxLength, ValidateNested } from 'class-validator';
import { CaseSeenInput, UpdateDraftInput } from '#cases';
import { FieldReviewInput } from '../field-review/field-review.input.js';

@InputType('ProposeRevisionInput', {
  description:
    'A change of a case that is verified or public. Fields that are left out stay as they are; a list that is given replaces the old one.',
})
export class ProposeRevisionInput extends UpdateDraftInput {
  @Field(() => String, {
    description:
      'Why, and what it rests on, for those who decide on it; from 1 to 500 characters. Kept with the version.',
  })
  @Length(1, 500, { message: 'A reason has from 1 to 500 characters. Say what the change rests on.' })
  override reason: string;
}

@InputType('WithdrawRevisionInput', { description: 'A revision that you have proposed and take back.' })
export class WithdrawRevisionInput extends CaseSeenInput {
  @Field(() => ID, { description: 'Id of the proposed revision.' })
  revision: string;
}

@InputType('AcceptRevisionInput', { description: 'A proposed revision that you accept.' })
export class AcceptRevisionInput extends WithdrawRevisionInput {
  @Field(() => String, { nullable: true, description: 'A note on the decision for the file; at most 2000 characters.' })
  @IsOptional()
  @MaxLength(2000, { message: 'The note may have at most 2000 characters. Shorten it.' })
  note?: string | null;
}

@InputType('RejectRevisionInput', { description: 'A proposed revision that you reject, and why.' })
export class RejectRevisionInput extends WithdrawRevisionInput {
  @Field(() => String, {
    description: 'Why, from 1 to 2000 characters, for whoever proposed it and those who review.',
  })
  @Length(1, 2000, { message: 'A reason has from 1 to 2000 characters.' })
  reason: string;

  @Field(() => [FieldReviewInput], {
    defaultValue: [],
    description: 'What you say of single fields, each once; at most 100.',
  })
  @ArrayMaxSize(100, { message: 'At most 100 fields.' })
  @ValidateNested({ each: true })
  @Type(() => FieldReviewInput)
  fields: FieldReviewInput[];
}
