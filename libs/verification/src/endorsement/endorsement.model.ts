import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EndorsementState } from './endorsement.rules.js';

registerEnumType(EndorsementState, {
  name: 'EndorsementState',
  description: 'Whether an organisation still stands behind what is public of a case.',
  valuesMap: {
    CURRENT: { description: 'It endorsed the version that is public.' },
    NEEDS_REVIEW: { description: 'A later version has become public since, which it has not endorsed.' },
  },
});

@ObjectType('CaseEndorsement', {
  description: 'That an organisation stands behind a public case. It is no verification by this registry.',
})
export class CaseEndorsementModel {
  @Field(() => String, { description: 'Name of the organisation.' })
  organisation: string;

  @Field(() => String, { description: 'What it says.' })
  statement: string;

  @Field(() => Date, { description: 'When it said so last.' })
  endorsedAt: Date;

  @Field(() => EndorsementState, { description: 'Whether that is about what is public now.' })
  state: EndorsementState;

  @Field(() => Boolean, {
    description:
      'Somebody of the organisation contributed to the case, so that this is no independent support. Members of earlier count.',
  })
  isContributor: boolean;
}
