import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LanguageTagScalar, NodeModel } from '#platform';
import { SafeguardsBasis, StrengthBasis } from '../safeguard/safeguard.rules.js';
import { describedBy } from '../vocabulary.rules.js';
import {
  COOPERATION_POWER_MEANINGS,
  CooperationPower,
  VERIFIED_ASPECT_MEANINGS,
  VerifiedAspect,
} from './provision.rules.js';

registerEnumType(CooperationPower, {
  name: 'CooperationPower',
  description: 'What a provision does in cooperation: a power that it opens, or another function.',
  valuesMap: describedBy(COOPERATION_POWER_MEANINGS),
});

registerEnumType(VerifiedAspect, {
  name: 'VerifiedAspect',
  description: 'What of a provision was seen in a source. What is not named was not.',
  valuesMap: describedBy(VERIFIED_ASPECT_MEANINGS),
});

@ObjectType('Provision', {
  implements: () => NodeModel,
  description:
    'An article, paragraph or rule in one dated text. The same article in another draft is another provision; see `counterparts`.',
})
export class ProvisionModel extends NodeModel {
  @Field(() => String, {
    description: 'Number in this text version, such as "Art. 35(1)". Always show it together with the version.',
  })
  number: string;

  @Field(() => String, { nullable: true, description: 'Chapter that it stands in; null where not recorded.' })
  chapter: string | null;

  @Field(() => String, { description: 'Heading. Its wording was seen only where `verifiedAspects` has TEXT.' })
  heading: string;

  @Field(() => String, {
    description: 'What it says, in the words of this registry. Not the official text: never quote it as such.',
  })
  summary: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Quotation of the official text, in `quotedTextLanguage`, often of a part. Null where the wording was not seen in a source; that says nothing about what the text contains.',
  })
  quotedText: string | null;

  @Field(() => LanguageTagScalar, {
    nullable: true,
    description: 'Language of the quotation; null where there is none.',
  })
  quotedTextLanguage: string | null;

  @Field(() => [CooperationPower], { description: 'What it does in cooperation.' })
  cooperationPowers: readonly CooperationPower[];

  @Field(() => SafeguardsBasis, { description: 'What its safeguard values rest on.' })
  safeguardsBasis: SafeguardsBasis;

  @Field(() => StrengthBasis, { description: 'What the strength of its safeguard values rests on.' })
  safeguardsStrengthBasis: StrengthBasis;

  @Field(() => String, { nullable: true, description: 'What a reader of the safeguard values should know.' })
  safeguardsNote: string | null;

  @Field(() => Boolean, {
    description:
      'Number and subject were seen in a source; `verifiedAspects` says exactly what. Vouches neither for the wording nor for safeguards or concerns, which carry flags of their own.',
  })
  verified: boolean;

  @Field(() => [VerifiedAspect], {
    description: 'What was seen in a source. The wording was seen only where this has TEXT.',
  })
  verifiedAspects: readonly VerifiedAspect[];

  @Field(() => String, { nullable: true, description: 'What was and what was not checked.' })
  verificationNote: string | null;
}
