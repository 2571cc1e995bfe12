import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CodedAnswer, CodedFactEnum, type CodedFact, MechanismModel, PublicCaseModel } from '#cases';
import {
  CrosswalkKind,
  describedBy,
  ProvisionModel,
  SafeguardModel,
  SafeguardValue,
  termsOf,
  TextVersionModel,
} from '#law';
import { connectionOf, type CountedPage, type PageArgs, PutOff } from '#platform';
import {
  ROUTE_STATE_MEANINGS,
  type RouteState,
  SAFEGUARD_RULES,
  type SafeguardRule,
  type Verdict,
  VERDICT_MEANINGS,
} from './counterfactual.rules.js';

export const RouteStateEnum = termsOf(ROUTE_STATE_MEANINGS);
registerEnumType(RouteStateEnum, {
  name: 'RouteState',
  description: 'Whether what was asked could go on under a text.',
  valuesMap: describedBy(ROUTE_STATE_MEANINGS),
});

export const VerdictEnum = termsOf(VERDICT_MEANINGS);
registerEnumType(VerdictEnum, {
  name: 'CounterfactualVerdict',
  description: 'What a change of the text would have changed. What is not known is never guessed.',
  valuesMap: describedBy(VERDICT_MEANINGS),
});

export const SafeguardRuleEnum = termsOf(SAFEGUARD_RULES);
registerEnumType(SafeguardRuleEnum, {
  name: 'CounterfactualRule',
  description:
    'The rule by which a safeguard was asked about a use. `Counterfactual.rules` names the version of all of them.',
  valuesMap: describedBy(SAFEGUARD_RULES),
});

@ObjectType('CounterfactualPreset', {
  description: 'A change of Chapter V of the UN Cybercrime Convention that was asked for during its negotiations.',
})
export class CounterfactualPresetModel {
  @Field(() => String, { description: 'Stable readable id, for the argument `preset` of counterfactual.' })
  slug: string;

  @Field(() => String, { description: 'Name.' })
  label: string;

  @Field(() => String, { description: 'What is demanded, in the words of this registry.' })
  demand: string;
}

@ObjectType('CounterfactualChange', { description: 'What a text is to say of one safeguard instead of what it says.' })
export class CounterfactualChangeModel {
  @Field(() => SafeguardModel, { description: 'The safeguard.' })
  safeguard: SafeguardModel;

  @Field(() => SafeguardValue, { description: 'How each provision that is changed would hold it.' })
  value: SafeguardValue;
}

@ObjectType('CounterfactualStep', {
  description: 'One condition of a route: how the text holds a safeguard, and what the facts of the use make of it.',
})
export class CounterfactualStepModel {
  @Field(() => SafeguardModel, { description: 'The safeguard.' })
  safeguard: SafeguardModel;

  @Field(() => SafeguardRuleEnum, { description: 'The rule that was applied.' })
  rule: SafeguardRule;

  @Field(() => CodedFactEnum, {
    nullable: true,
    description: 'The coded fact that was asked; null where none tests it.',
  })
  fact: CodedFact | null;

  @Field(() => CodedAnswer, { nullable: true, description: 'What the use says of it. UNKNOWN is not NO.' })
  answer: CodedAnswer | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the safeguard would stop the request; null: not known.',
  })
  bars: boolean | null;

  @Field(() => SafeguardValue, {
    nullable: true,
    description: 'How the text holds the safeguard; null where it does not apply to the provision.',
  })
  value: SafeguardValue | null;

  @Field(() => SafeguardValue, {
    nullable: true,
    description: 'How it would after the change; null where it is left alone.',
  })
  changedTo: SafeguardValue | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the text obliges to apply it, before the change; null where a State may choose, or it is not known.',
  })
  applied: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'The same after the change.' })
  applies: boolean | null;
}

@ObjectType('CounterfactualRoute', {
  description:
    'The use of a mechanism, together with a provision that would have compelled or permitted what was asked.',
})
export class CounterfactualRouteModel {
  @Field(() => Int, {
    nullable: true,
    description:
      'Number of the use within its case; null where the case records none, and all of its facts are unknown.',
  })
  use: number | null;

  @Field(() => MechanismModel, { nullable: true, description: 'The mechanism of the use.' })
  mechanism: MechanismModel | null;

  @Field(() => ProvisionModel, { description: 'The provision of the text that was asked about.' })
  provision: ProvisionModel;

  @Field(() => ProvisionModel, {
    description: 'The provision that the case is linked to: the same, or the one of another text that became it.',
  })
  linkedTo: ProvisionModel;

  @Field(() => [CrosswalkKind], {
    description: 'What changed from the one to the other; empty where they are the same.',
  })
  kinds: readonly CrosswalkKind[];

  @Field(() => Boolean, {
    description:
      'Number and subject were seen on both sides of each edge between the two; true where they are the same.',
  })
  isVerifiedCounterpart: boolean;

  @Field(() => RouteStateEnum, { description: 'Whether the request could go on under the text as it is.' })
  before: RouteState;

  @Field(() => RouteStateEnum, { description: 'Whether it could with the change.' })
  after: RouteState;

  @Field(() => VerdictEnum, { description: 'What the change would have changed for this route.' })
  verdict: Verdict;

  @Field(() => [CounterfactualStepModel], {
    description:
      'What the verdict follows from, by the rules alone: a route is barred where a safeguard applies and bars.',
  })
  steps: readonly CounterfactualStepModel[];
}

@ObjectType('CounterfactualCase', { description: 'What a change of the text would have changed for one public case.' })
export class CounterfactualCaseModel {
  @Field(() => PublicCaseModel, { description: 'The case. An entry is no finding of guilt or innocence.' })
  case: PublicCaseModel;

  @Field(() => VerdictEnum, {
    description:
      'The verdict on all of its routes together: it is stopped where each is barred, and goes on where one is open.',
  })
  verdict: Verdict;

  @Field(() => RouteStateEnum, { description: 'Whether what was asked could go on under the text as it is.' })
  before: RouteState;

  @Field(() => RouteStateEnum, { description: 'Whether it could with the change.' })
  after: RouteState;

  @Field(() => [CounterfactualRouteModel], { description: 'Its routes under the text, each with its derivation.' })
  routes: readonly CounterfactualRouteModel[];
}

export const CounterfactualCaseConnectionModel = connectionOf(CounterfactualCaseModel, 'CounterfactualCase');

@ObjectType('VerdictCount', { description: 'How many cases have one verdict.' })
export class VerdictCountModel {
  @Field(() => VerdictEnum, { description: 'The verdict.' })
  verdict: Verdict;

  @Field(() => Int, { description: 'Distinct public cases.' })
  cases: number;
}

@ObjectType('MissingFact', { description: 'What would be won if one coded fact were known of the cases that lack it.' })
export class MissingFactModel {
  @Field(() => CodedFactEnum, { description: 'The fact.' })
  fact: CodedFact;

  @Field(() => Int, { description: 'Undetermined cases of which a use does not say, or disputes it.' })
  cases: number;

  @Field(() => Int, { description: 'Those that would be determined whichever the answer, YES or NO.' })
  settles: number;

  @Field(() => Int, { description: 'Those that one of the two answers at least would determine.' })
  maySettle: number;
}

/** The answer, with what its list of cases is made from. Fields that are functions are worked out when they are asked for. */
@ObjectType('Counterfactual', {
  description:
    'What a change of safeguards would have changed for the public cases that are linked to a text. A reading by rules over coded facts and links, most of which no lawyer has signed; no finding, and no forecast of what States would do.',
})
export class CounterfactualModel {
  @Field(() => String, {
    description: 'The rules and their version: the same rules give the same verdicts (docs/METHOD.md).',
  })
  rules: string;

  @Field(() => TextVersionModel, { description: 'The text. A draft bound nobody.' })
  textVersion: TextVersionModel;

  @Field(() => [CounterfactualChangeModel], { description: 'What is changed in it.' })
  changes: readonly CounterfactualChangeModel[];

  @Field(() => [ProvisionModel], { description: 'The provisions that are changed; empty: all of the text.' })
  within: readonly ProvisionModel[];

  @Field(() => Int, { description: 'Public cases that the filter selects.' })
  selected: number;

  @Field(() => Int, { description: 'Those of them with a route under the text, of which the verdicts are.' })
  judged: number;

  @Field(() => Int, {
    description:
      'Cases without a route here that are linked to a provision of another text which was narrowed since: whether it still covers their facts is not coded.',
  })
  narrowedAway: number;

  @Field(() => [VerdictCountModel], { description: 'How many cases have each verdict, each verdict once.' })
  verdicts: readonly VerdictCountModel[];

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the judged cases that are undetermined; null for none.',
  })
  shareUndetermined: number | null;

  @PutOff()
  @Field(() => [MissingFactModel], {
    description:
      'The coded facts that the change turns on, what would settle most first. Empty where no fact tests it.',
  })
  missingFacts: () => readonly MissingFactModel[];

  @PutOff()
  @Field(() => Int, {
    description:
      'Undetermined cases that no coded fact would settle: a text was not read, or no fact tests the safeguard.',
  })
  undeterminedForWantOfText: () => number;

  @Field(() => String, { description: 'Must stand beside every figure.' })
  note: string;

  /** No field: the resolver of `cases` calls it. */
  list: (page: PageArgs, verdict: Verdict | null) => Promise<CountedPage<CounterfactualCaseModel>>;
}
