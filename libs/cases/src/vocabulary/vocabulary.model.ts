import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NodeModel } from '#platform';
import {
  EVENT_TYPES,
  type EventPhase,
  type EventType,
  type EventValence,
  type InFavourOf,
  type Outcome,
  OUTCOMES,
  SUBJECT_KINDS,
  type SubjectKind,
} from './closed-vocabulary.rules.js';
import {
  AbuseEvidence,
  CoreCrime,
  MechanismFamily,
  OffenceCategory,
  ProfileAxis,
  StatementBasis,
} from './vocabulary.rules.js';

/** The terms of a closed vocabulary as TypeScript and GraphQL want an enum: name = value. */
function enumOf<K extends string>(terms: Readonly<Record<K, unknown>>): Readonly<Record<K, K>> {
  return Object.fromEntries(Object.keys(terms).map((term) => [term, term])) as Record<K, K>;
}

function describe<K extends string>(
  terms: Readonly<Record<K, { readonly label: string; readonly description: string }>>,
) {
  return Object.fromEntries(
    Object.entries<{ label: string; description: string }>(terms).map(([term, { label, description }]) => [
      term,
      { description: `${label}. ${description}` },
    ]),
  ) as Record<K, { description: string }>;
}

export const EventTypeEnum = enumOf<EventType>(EVENT_TYPES);
registerEnumType(EventTypeEnum, {
  name: 'EventType',
  description: 'What can happen in the life of a measure.',
  valuesMap: describe<EventType>(EVENT_TYPES),
});

export const OutcomeEnum = enumOf<Outcome>(OUTCOMES);
registerEnumType(OutcomeEnum, {
  name: 'Outcome',
  description: 'How a measure ended. Later consequences for the person are events. A deleted notice is no acquittal.',
  valuesMap: describe<Outcome>(OUTCOMES),
});

export const SubjectKindEnum = enumOf<SubjectKind>(SUBJECT_KINDS);
registerEnumType(SubjectKindEnum, {
  name: 'SubjectKind',
  description: 'Who was targeted.',
  valuesMap: describe<SubjectKind>(SUBJECT_KINDS),
});

const phases: Readonly<Record<EventPhase, string>> = {
  CONTEXT: 'Legal background and protection status.',
  REQUEST: 'The measure is asked for.',
  CIRCULATION: 'Life of an alert or its data.',
  ENFORCEMENT: 'Steps against liberty, movement or property.',
  REVIEW: 'Control by courts and bodies.',
  DECISION: 'Decision of the one asked.',
  EXECUTION: 'The measure takes effect.',
  REVERSAL: 'The effect is undone.',
  AFTERMATH: 'What follows.',
};
export const EventPhaseEnum = enumOf<EventPhase>(phases);
registerEnumType(EventPhaseEnum, {
  name: 'EventPhase',
  description: 'Where in the life of a measure an event belongs.',
  valuesMap: describeShort(phases),
});

const valences: Readonly<Record<EventValence, string>> = {
  ADVERSE: 'Usually against the target.',
  FAVOURABLE: 'Usually for the target.',
  NEUTRAL: 'Neither.',
};
export const EventValenceEnum = enumOf<EventValence>(valences);
registerEnumType(EventValenceEnum, {
  name: 'EventValence',
  description: 'Usual meaning of an event for the target; no judgement on the target.',
  valuesMap: describeShort(valences),
});

const favours: Readonly<Record<InFavourOf, string>> = {
  REQUESTER: 'The one who asked for the measure.',
  TARGET: 'The one whom the measure was aimed at.',
  MIXED: 'Both in part.',
  NEITHER: 'Neither, or not known.',
};
export const InFavourOfEnum = enumOf<InFavourOf>(favours);
registerEnumType(InFavourOfEnum, {
  name: 'InFavourOf',
  description: 'Whom an outcome favoured.',
  valuesMap: describeShort(favours),
});

registerEnumType(MechanismFamily, {
  name: 'MechanismFamily',
  description: 'Kind of channel that a mechanism belongs to.',
  valuesMap: {
    POLICE_COOPERATION: { description: 'Alerts and requests between police.' },
    JUDICIAL_COOPERATION: { description: 'Extradition, mutual legal assistance and what belongs to them.' },
    PROVIDER_PRESSURE: { description: 'Orders, mandates and pressure on companies that hold data or carry speech.' },
    IMMIGRATION_AND_TRAVEL: { description: 'Passports, visas, deportation and refusal of entry.' },
    FINANCIAL: { description: 'Freezing, designation and requests between financial authorities.' },
    INFORMAL: { description: 'Outside any procedure.' },
  },
});

registerEnumType(AbuseEvidence, {
  name: 'AbuseEvidence',
  description: 'How well the abuse of a mechanism is attested.',
  valuesMap: {
    DOCUMENTED: { description: 'Reported by a source that was seen, or by a case of this registry.' },
    CONCERN_RAISED: { description: 'A source that was seen raises the risk.' },
    HYPOTHESISED: { description: 'Inference of the compilers only; not to be published as a finding.' },
  },
});

registerEnumType(StatementBasis, {
  name: 'StatementBasis',
  description: 'On what a statement of a vocabulary rests.',
  valuesMap: {
    SOURCE: { description: 'Stated by a source.' },
    ANALYST: { description: 'Inference or wording of the compilers; not to be published as a finding.' },
  },
});

registerEnumType(OffenceCategory, {
  name: 'OffenceCategory',
  description:
    'Field of law that an alleged offence belongs to. It repeats the allegation and does not say whether it is founded.',
  valuesMap: {
    CYBER: { description: 'Against or by means of computer systems.' },
    ECONOMIC: { description: 'Fraud, tax, money laundering and the like.' },
    EXPRESSION: { description: 'Speech, opinion, belief.' },
    MORALITY: { description: 'Morals and sexuality.' },
    PROPERTY: { description: 'Theft and damage.' },
    PUBLIC_ORDER: { description: 'Assembly, documents, public authority.' },
    SECURITY: { description: 'Terrorism, extremism, State security.' },
    VIOLENT_CRIME: { description: 'Against life and limb.' },
  },
});

registerEnumType(CoreCrime, {
  name: 'CoreCrime',
  description: "Whether an offence is one of the zero draft's core cybercrimes, Articles 6 to 16 (A/AC.291/22, 2023).",
  valuesMap: {
    YES: { description: 'Within Articles 6 to 16.' },
    PARTIAL: { description: 'Some of its conduct is.' },
    NO: { description: 'Outside them.' },
  },
});

registerEnumType(ProfileAxis, {
  name: 'ProfileAxis',
  description: 'What a profile says.',
  valuesMap: {
    ROLE: { description: 'What the person does.' },
    STATUS: { description: 'The legal or social status of the person.' },
    ENTITY: { description: 'What kind of entity was targeted.' },
  },
});

@ObjectType('MechanismStatement', { description: 'A statement about a mechanism and what it rests on.' })
export class MechanismStatementModel {
  @Field(() => String, { description: 'The statement, in own words.' })
  text: string;

  @Field(() => StatementBasis, { description: 'On what it rests. ANALYST is a reading, not a finding.' })
  basis: StatementBasis;
}

@ObjectType('Mechanism', {
  implements: () => NodeModel,
  description: 'A channel of cooperation or pressure that can be abused. A curated vocabulary.',
})
export class MechanismModel extends NodeModel {
  @Field(() => String, { description: 'Stable readable id, such as "interpol-red-notice".' })
  slug: string;

  @Field(() => String, { description: 'Name.' })
  label: string;

  @Field(() => [String], { description: 'Other names.' })
  aliases: readonly string[];

  @Field(() => MechanismFamily, { description: 'Kind of channel.' })
  family: MechanismFamily;

  @Field(() => String, { description: 'What it is and what it does.' })
  description: string;

  @Field(() => [MechanismStatementModel], { description: 'How it is abused.' })
  abusePatterns: readonly MechanismStatementModel[];

  @Field(() => [MechanismStatementModel], { description: 'What is meant to limit it.' })
  limits: readonly MechanismStatementModel[];

  @Field(() => [String], { description: 'Documents that usually show its use.' })
  typicalEvidence: readonly string[];

  @Field(() => AbuseEvidence, { description: 'How well its abuse is attested.' })
  abuseEvidence: AbuseEvidence;

  @Field(() => StatementBasis, { description: 'Whether a source names the category.' })
  basis: StatementBasis;

  @Field(() => Boolean, {
    description:
      'The category is named in a source that was seen. Vouches neither for the patterns nor for the limits.',
  })
  verified: boolean;

  @Field(() => String, { nullable: true, description: 'What was and was not checked.' })
  verificationNote: string | null;
}

@ObjectType('Offence', {
  implements: () => NodeModel,
  description:
    'A category of alleged offence used as the ground of a measure. It repeats the allegation and does not say whether it is founded.',
})
export class OffenceModel extends NodeModel {
  @Field(() => String, { description: 'Stable readable id, such as "lese-majeste".' })
  slug: string;

  @Field(() => String, { description: 'Name.' })
  label: string;

  @Field(() => OffenceCategory, { description: 'Field of law.' })
  category: OffenceCategory;

  @Field(() => String, { description: 'What the category covers.' })
  description: string;

  @Field(() => CoreCrime, { description: "Whether it is one of the zero draft's core cybercrimes, Articles 6 to 16." })
  withinZeroDraftArts6To16: CoreCrime;

  @Field(() => [String], { description: 'Articles of the zero draft that it falls under.' })
  zeroDraftArticles: readonly string[];

  @Field(() => [String], { description: 'Articles of the adopted text that it falls under.' })
  finalArticles: readonly string[];

  @Field(() => Boolean, {
    description: 'It can be committed by means of computer systems alone (Articles 6 to 10 of the zero draft).',
  })
  cyberDependent: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What it is typically a pretext for. Inference of the compilers, not a finding.',
  })
  typicalPretext: string | null;

  @Field(() => String, { nullable: true, description: "How it stands under INTERPOL's rules." })
  interpolIssue: string | null;

  @Field(() => String, { nullable: true, description: 'How it stands under human rights law.' })
  humanRightsNote: string | null;

  @Field(() => StatementBasis, { description: 'Whether a source names the category.' })
  basis: StatementBasis;

  @Field(() => Boolean, {
    description: 'The category is named in a source that was seen. Does not vouch for typicalPretext.',
  })
  verified: boolean;
}

@ObjectType('Profile', {
  implements: () => NodeModel,
  description: 'Who a target is, as far as it bears on why they were targeted. A curated vocabulary.',
})
export class ProfileModel extends NodeModel {
  @Field(() => String, { description: 'Stable readable id, such as "journalist".' })
  slug: string;

  @Field(() => String, { description: 'Name.' })
  label: string;

  @Field(() => ProfileAxis, { description: 'What the profile says.' })
  axis: ProfileAxis;

  @Field(() => String, { description: 'What it covers.' })
  description: string;
}

function describeShort<K extends string>(texts: Readonly<Record<K, string>>): Record<K, { description: string }> {
  return Object.fromEntries(
    Object.entries<string>(texts).map(([term, description]) => [term, { description }]),
  ) as Record<K, { description: string }>;
}
