import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CountryModel } from '#geography';
import { EdtfDateModel } from '#platform';
import { CodedAnswer, CODED_FACTS, type CodedFact, EventBasis, FactBasis } from '../case/case.rules.js';
import type {
  EventPhase,
  EventType,
  EventValence,
  InFavourOf,
  Outcome,
} from '../vocabulary/closed-vocabulary.rules.js';
import {
  EventPhaseEnum,
  EventTypeEnum,
  EventValenceEnum,
  InFavourOfEnum,
  MechanismModel,
  OffenceModel,
  OutcomeEnum,
} from '../vocabulary/vocabulary.model.js';

registerEnumType(CodedAnswer, {
  name: 'CodedAnswer',
  description: 'Answer to a coded question. UNKNOWN means that the record does not say: it is neither YES nor NO.',
  valuesMap: {
    YES: { description: 'The record says yes.' },
    NO: { description: 'The record says no.' },
    UNKNOWN: { description: 'The record does not say.' },
    DISPUTED: { description: 'Sources or parties contradict one another.' },
  },
});

registerEnumType(FactBasis, {
  name: 'FactBasis',
  description: 'On what the answer to a coded question rests.',
  valuesMap: {
    RECORD_TEXT: { description: 'The record says it, which rests on its sources.' },
    ANALYST_NOTE: {
      description: 'A reading of the law by the author of the record; not a finding, for a lawyer to confirm.',
    },
    DERIVED: { description: 'Computed from other data of the registry.' },
  },
});

registerEnumType(EventBasis, {
  name: 'EventBasis',
  description: 'On what the date and description of an event rest.',
  valuesMap: {
    SOURCE: { description: 'Stated in a source that was seen, in excerpt.' },
    GENERAL_KNOWLEDGE: { description: 'General knowledge; check it before publication.' },
  },
});

export const CodedFactEnum = Object.fromEntries(
  CODED_FACTS.map((fact) => [fact.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(), fact]),
) as Record<string, CodedFact>;
registerEnumType(CodedFactEnum, {
  name: 'CodedFactKind',
  description: 'A question that is coded for every use of a mechanism.',
  valuesMap: {
    DUAL_CRIMINALITY: { description: 'Is the alleged offence a crime in the State asked?' },
    CORE_CYBERCRIME: {
      description: 'Are all alleged offences within Articles 6 to 16 of the zero draft (A/AC.291/22)?',
    },
    SPECIFIC_REQUEST: { description: 'Was the measure about a specific person, account, data set or item?' },
    POLITICAL_CHARACTER: {
      description:
        'Did a court, authority or organisation find a political purpose or character, or does the record call it so?',
    },
    JUDICIAL_AUTHORISATION: {
      description: 'Did a judge allow the measure? NO covers both no court and a court that refused: read the reason.',
    },
    TARGET_NOTIFIED: { description: 'Were the person or the users told of the measure by those who took it?' },
    REMEDY_USED: { description: 'Was the measure contested before a court or body?' },
  },
});

@ObjectType('CodedFact', { description: 'A coded question about a measure, its answer, and on what the answer rests.' })
export class CodedFactModel {
  @Field(() => CodedFactEnum, { description: 'The question.' })
  fact: CodedFact;

  @Field(() => CodedAnswer, { description: 'The answer.' })
  answer: CodedAnswer;

  @Field(() => FactBasis, {
    nullable: true,
    description: 'On what it rests; null when the answer is UNKNOWN for want of a statement.',
  })
  basis: FactBasis | null;

  @Field(() => String, { nullable: true, description: 'Why this answer.' })
  reason: string | null;
}

@ObjectType('CaseEvent', { description: 'A dated event in the life of a measure or of a case.' })
export class CaseEventModel {
  @Field(() => Int, { description: 'Number of the event within its case.' })
  number: number;

  @Field(() => EventTypeEnum, { description: 'What happened.' })
  type: EventType;

  @Field(() => EventPhaseEnum, { description: 'Where in the life of a measure it belongs.' })
  phase: EventPhase;

  @Field(() => EventValenceEnum, { description: 'Its usual meaning for the target; no judgement on the target.' })
  valence: EventValence;

  @Field(() => EdtfDateModel, { description: 'When.' })
  date: EdtfDateModel;

  @Field(() => CountryModel, { nullable: true, description: 'Where, if the record says.' })
  country: CountryModel | null;

  @Field(() => String, { nullable: true, description: 'What happened, in own words.' })
  description: string | null;

  @Field(() => EventBasis, { description: 'On what it rests.' })
  basis: EventBasis;
}

@ObjectType('MechanismUse', {
  description: 'One use of one mechanism within a case: the unit in which measures are counted.',
})
export class MechanismUseModel {
  @Field(() => Int, { description: 'Number of the use within its case, from 1.' })
  number: number;

  @Field(() => MechanismModel, { description: 'The channel that was used.' })
  mechanism: MechanismModel;

  @Field(() => CountryModel, {
    nullable: true,
    description: 'State that asked; null where no State is accused. It may differ from that of the case.',
  })
  requestingState: CountryModel | null;

  @Field(() => [CountryModel], { description: 'States that were asked. Empty where the record does not say.' })
  respondingStates: readonly CountryModel[];

  @Field(() => String, { nullable: true, description: 'Provider that was asked, if it was one.' })
  respondingProvider: string | null;

  @Field(() => [OffenceModel], { description: 'Offences alleged as the ground. They repeat the allegation.' })
  ground: readonly OffenceModel[];

  @Field(() => OutcomeEnum, { description: 'How the measure ended.' })
  outcome: Outcome;

  @Field(() => InFavourOfEnum, { description: 'Whom that favoured.' })
  inFavourOf: InFavourOf;

  @Field(() => Int, {
    nullable: true,
    description:
      'Number of the use that codes the same act under another mechanism. Such a use is not counted as a further measure.',
  })
  sameMeasureAs: number | null;

  @Field(() => String, { nullable: true, description: 'What a reader should know about the use.' })
  note: string | null;
}
