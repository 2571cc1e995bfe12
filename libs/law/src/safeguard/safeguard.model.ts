import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NodeModel } from '#platform';
import { describedBy } from '../vocabulary.rules.js';
import {
  SAFEGUARD_TEST_RESULT_MEANINGS,
  SAFEGUARD_VALUE_MEANINGS,
  SAFEGUARDS_BASIS_MEANINGS,
  SafeguardsBasis,
  SafeguardTestResult,
  SafeguardValue,
  STRENGTH_BASIS_MEANINGS,
  StrengthBasis,
} from './safeguard.rules.js';

registerEnumType(SafeguardValue, {
  name: 'SafeguardValue',
  description: 'How a provision holds a safeguard. UNKNOWN is neither ABSENT nor zero.',
  valuesMap: describedBy(SAFEGUARD_VALUE_MEANINGS),
});

registerEnumType(SafeguardsBasis, {
  name: 'SafeguardsBasis',
  description: 'What the safeguard values of a provision rest on.',
  valuesMap: describedBy(SAFEGUARDS_BASIS_MEANINGS),
});

registerEnumType(StrengthBasis, {
  name: 'StrengthBasis',
  description: 'What the strength (mandatory, optional, weak) of the safeguard values of a provision rests on.',
  valuesMap: describedBy(STRENGTH_BASIS_MEANINGS),
});

registerEnumType(SafeguardTestResult, {
  name: 'SafeguardTestResult',
  description: 'What follows, for one safeguard, from a fact coded on a use of a mechanism.',
  valuesMap: describedBy(SAFEGUARD_TEST_RESULT_MEANINGS),
});

@ObjectType('Safeguard', {
  implements: () => NodeModel,
  description:
    'What limits a power of cooperation, such as dual criminality or judicial authorisation. A curated vocabulary.',
})
export class SafeguardModel extends NodeModel {
  @Field(() => String, { description: 'Name.' })
  label: string;

  @Field(() => String, { description: 'What it demands.' })
  description: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Name of the fact coded on a use of a mechanism that tests it, such as "dualCriminality". Null: no such fact yet, so its counterfactuals are undetermined.',
  })
  codedFact: string | null;

  @Field(() => String, { nullable: true, description: 'Limits of the counterfactual test.' })
  counterfactualNote: string | null;

  @Field(() => Boolean, {
    description:
      'Whether provisions are coded for it. False says nothing about the provisions: it is not ABSENT from them.',
  })
  codedInProvisions: boolean;
}

@ObjectType('SafeguardTestOutcome', { description: 'What one answer of the coded fact means for a safeguard.' })
export class SafeguardTestOutcomeModel {
  @Field(() => String, { description: 'What the fact says: YES, NO, DISPUTED or UNKNOWN.' })
  answer: string;

  @Field(() => SafeguardTestResult, { description: 'What follows, if the safeguard is mandatory.' })
  result: SafeguardTestResult;
}

@ObjectType('ProvisionSafeguard', {
  description:
    'How one provision holds one safeguard. A safeguard that is not listed for a provision does not apply to it, as with a definition.',
})
export class ProvisionSafeguardModel {
  @Field(() => SafeguardValue, {
    description: 'How the provision holds it. UNKNOWN must not be shown or counted as ABSENT.',
  })
  value: SafeguardValue;

  @Field(() => Boolean, {
    description:
      'A source backs the value of this safeguard. False: it rests on general knowledge or inference, whatever the basis of the other values.',
  })
  sourceBacked: boolean;
}
