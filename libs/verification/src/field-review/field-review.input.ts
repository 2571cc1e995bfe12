import { Field, InputType, Int } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { ReviewedFieldEnum } from './field-review.model.js';
import { FieldVerdict, type ReviewedField } from './field-review.rules.js';

@InputType('FieldReviewInput', { description: 'What you say of one field of a case.' })
export class FieldReviewInput {
  @Field(() => ReviewedFieldEnum, { description: 'The field.' })
  field: ReviewedField;

  @Field(() => Int, {
    defaultValue: 0,
    description: 'Number of the use, subject, event or link that the field is of; 0 for the case itself.',
  })
  number: number;

  @Field(() => FieldVerdict, { description: 'What you say of it.' })
  verdict: FieldVerdict;

  @Field(() => String, {
    nullable: true,
    description: 'Why, for the author; at most 1000 characters. Needed unless you accept it.',
  })
  @IsOptional()
  @MaxLength(1000, { message: 'The reason of a field may have at most 1000 characters. Shorten it.' })
  reason?: string | null;
}
