import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  CrosswalkKind,
  describedBy,
  ProposedAmendmentModel,
  ProvisionConcernModel,
  ProvisionModel,
  SafeguardModel,
  SafeguardValue,
  termsOf,
  TextVersionModel,
} from '#law';
import { ANSWER_MEANINGS, type ConcernAnswer } from './concern-map.rules.js';

export const ConcernAnswerEnum = termsOf(ANSWER_MEANINGS);
registerEnumType(ConcernAnswerEnum, {
  name: 'ConcernAnswer',
  description: 'Whether the adopted text met a concern or a proposal, as far as that follows from what is coded.',
  valuesMap: describedBy(ANSWER_MEANINGS),
});

@ObjectType('ConcernInText', { description: 'The provision that a concern is about, in one text of its instrument.' })
export class ConcernInTextModel {
  @Field(() => TextVersionModel, { description: 'The text.' })
  textVersion: TextVersionModel;

  @Field(() => ProvisionModel, { description: 'What the provision is, or became, there.' })
  provision: ProvisionModel;

  @Field(() => [CrosswalkKind], {
    description: 'What changed on the way there; empty in the text of which it was raised.',
  })
  kinds: readonly CrosswalkKind[];

  @Field(() => Boolean, { description: 'Number and subject were seen on both sides of each edge on the way.' })
  verified: boolean;

  @Field(() => SafeguardValue, {
    nullable: true,
    description: 'How the provision holds the safeguard that the concern misses; null where it misses none.',
  })
  value: SafeguardValue | null;
}

@ObjectType('MappedConcern', {
  description:
    'A concern or a proposed amendment, where its provision stands in each text, and whether the adopted text met it. Attribute a concern to those of its `raisedBy` alone.',
})
export class MappedConcernModel {
  @Field(() => ProvisionConcernModel, {
    nullable: true,
    description: 'The concern; null where this is a proposed amendment.',
  })
  concern: ProvisionConcernModel | null;

  @Field(() => ProposedAmendmentModel, {
    nullable: true,
    description: 'The proposed amendment; null where this is a concern.',
  })
  amendment: ProposedAmendmentModel | null;

  @Field(() => ProvisionModel, { description: 'The provision of which it was raised.' })
  provision: ProvisionModel;

  @Field(() => SafeguardModel, { nullable: true, description: 'The safeguard that it misses, where it is about one.' })
  safeguard: SafeguardModel | null;

  @Field(() => [ConcernInTextModel], {
    description: 'The provision in each text in which it has a counterpart, in their order.',
  })
  texts: readonly ConcernInTextModel[];

  @Field(() => ConcernAnswerEnum, { description: 'Whether the adopted text met it. A reading by rule, no finding.' })
  answer: ConcernAnswer;

  @Field(() => Boolean, {
    description:
      'Whether the answer rests on a strength that this registry assigned from a summary. Provisional where it does.',
  })
  isProvisional: boolean;

  @Field(() => Int, { description: 'Public cases that are linked to the provision, in whichever text.' })
  cases: number;

  @Field(() => [String], { description: 'References of up to 20 of them, in order.' })
  references: readonly string[];
}

@ObjectType('ConcernMap', { description: 'What was criticised in an instrument, and what became of it.' })
export class ConcernMapModel {
  @Field(() => TextVersionModel, {
    nullable: true,
    description: 'The adopted text; null where there is none, and every answer is UNKNOWN.',
  })
  adopted: TextVersionModel | null;

  @Field(() => [MappedConcernModel], { description: 'In the order of texts and provisions.' })
  concerns: readonly MappedConcernModel[];

  @Field(() => String, { description: 'Must stand beside every figure.' })
  note: string;
}
