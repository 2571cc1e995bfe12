import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, Length, Max, Min, ValidateNested } from 'class-validator';
import { CaseField, IdempotencyKey } from '#cases';

@InputType('DrawSampleInput', {
  description: 'Of which verified versions, and how many, a sample is drawn to be reviewed again.',
})
export class DrawSampleInput {
  @Field(() => Date, { description: 'First moment of the period in which they were verified (UTC).' })
  verifiedFrom: Date;

  @Field(() => Date, { description: 'The moment at which the period ends, which is no longer in it; it has passed.' })
  verifiedBefore: Date;

  @Field(() => Int, { description: 'How many of them, in per cent from 1 to 100; a part of one counts as one.' })
  @Min(1, { message: 'sharePercent must be from 1 to 100; it was $value.' })
  @Max(100, { message: 'sharePercent must be from 1 to 100; it was $value.' })
  sharePercent: number;

  @Field(() => String, {
    nullable: true,
    description: 'From which the draw follows, from 1 to 64 characters; left out, the server makes one by chance.',
  })
  @IsOptional()
  @Length(1, 64, { message: 'A seed has from 1 to 64 characters.' })
  seed?: string | null;

  @IdempotencyKey('draw')
  idempotencyKey?: string | null;
}

@InputType('FieldAnswerInput', { description: 'What the sources say of one field.' })
export class FieldAnswerInput {
  @Field(() => CaseField, { description: 'The field.' })
  field: CaseField;

  @Field(() => String, {
    description:
      'Its value, as claims give it: a code of the vocabulary, an EDTF date, or several codes with commas between; NOT_STATED where the sources do not say.',
  })
  @Length(1, 2000, { message: 'A value has from 1 to 2000 characters; NOT_STATED where the sources do not say.' })
  value: string;
}

@InputType('HandInReReviewInput', { description: 'What you found in the sources, for every field that was asked.' })
export class HandInReReviewInput {
  @Field(() => ID, { description: 'Id of the review.' })
  id: string;

  @Field(() => [FieldAnswerInput], { description: 'One answer for each field of the task.' })
  @ArrayMaxSize(30, { message: 'At most 30 answers. Answer each field once.' })
  @ValidateNested({ each: true })
  @Type(() => FieldAnswerInput)
  answers: FieldAnswerInput[];

  @IdempotencyKey('review')
  idempotencyKey?: string | null;
}

@InputType('ReleaseReReviewInput', { description: 'A review that you give back.' })
export class ReleaseReReviewInput {
  @Field(() => ID, { description: 'Id of the review.' })
  id: string;

  @IdempotencyKey('review')
  idempotencyKey?: string | null;
}
