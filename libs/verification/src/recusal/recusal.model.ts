import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PersonModel } from '#identity';
import { RecusalRule } from './recusal.rules.js';

registerEnumType(RecusalRule, {
  name: 'RecusalRule',
  description: 'Which tie to a case asks somebody to step back from it.',
  valuesMap: {
    NATIONALITY_OF_REQUESTING_STATE: { description: 'They hold or held the nationality of a State that asked.' },
    NATIONALITY_OF_HOST_STATE: {
      description: 'They hold or held the nationality of a State that was asked or hosted.',
    },
    RESIDENCE_IN_REQUESTING_STATE: { description: 'They live in a State that asked.' },
    RESIDENCE_IN_HOST_STATE: { description: 'They live in a State that was asked or hosted.' },
    SAME_ORGANISATION_AS_AUTHOR: { description: 'They work for the same organisation as the author.' },
    SAME_ORGANISATION_AS_PUBLISHER: { description: 'They belong to a publisher of a source, or to its owner.' },
  },
});

@ObjectType('RecusalHit', { description: 'A tie of yours to a case that asks you to step back from it.' })
export class RecusalHitModel {
  @Field(() => RecusalRule, { description: 'The rule.' })
  rule: RecusalRule;

  @Field(() => String, { description: 'What ties you, in words.' })
  message: string;

  @Field(() => Boolean, { description: 'A safety officer lets you decide all the same.' })
  isWaived: boolean;
}

@ObjectType('RecusalWaiver', { description: 'That somebody may decide on a case in spite of a tie.' })
export class RecusalWaiverModel {
  @Field(() => PersonModel, {
    nullable: true,
    description: 'Who may decide; null where you may not know them by name.',
  })
  person: PersonModel | null;

  @Field(() => RecusalRule, { description: 'The tie that does not keep them from it.' })
  rule: RecusalRule;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => Date, { description: 'When a safety officer said so.' })
  waivedAt: Date;
}
