import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CaseField } from '#cases';
import { FieldVerdict, type ReviewedField, ReviewedText } from './field-review.rules.js';

/** All fields that a verifier can speak of. */
export const ReviewedFieldEnum = { ...CaseField, ...ReviewedText } as const;

registerEnumType(ReviewedFieldEnum, {
  name: 'ReviewedField',
  description: 'A field of a case that a verifier can speak of: those of CaseField, the texts, and provision links.',
  valuesMap: Object.fromEntries(
    Object.keys(ReviewedFieldEnum).map((field) => [
      field,
      { description: `${field.charAt(0)}${field.slice(1).toLowerCase().replaceAll('_', ' ')}.` },
    ]),
  ),
});

registerEnumType(FieldVerdict, {
  name: 'FieldVerdict',
  description: 'What a verifier says of a field.',
  valuesMap: {
    ACCEPTED: { description: 'It says what the sources say.' },
    CHANGE: { description: 'It is to be changed, for the reason given.' },
    REJECTED: { description: 'No source bears it out; it is to be taken out, for the reason given.' },
  },
});

@ObjectType('FieldReview', { description: 'What a verifier said of one field.' })
export class FieldReviewModel {
  @Field(() => ReviewedFieldEnum, { description: 'The field.' })
  field: ReviewedField;

  @Field(() => Int, {
    description: 'Number of the use, subject, event or link that the field is of; 0 for the case itself.',
  })
  number: number;

  @Field(() => FieldVerdict, { description: 'What they said of it.' })
  verdict: FieldVerdict;

  @Field(() => String, { nullable: true, description: 'Why; always there unless it is accepted.' })
  reason: string | null;
}
