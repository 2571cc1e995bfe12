import { Field, InterfaceType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CountryModel } from '#geography';
import { connectionOf, EdtfDateModel, LanguageTagScalar, NodeModel, UrlScalar } from '#platform';
import type { Outcome } from '../vocabulary/closed-vocabulary.rules.js';
import { OutcomeEnum } from '../vocabulary/vocabulary.model.js';
import { CaseOverlay, CaseState, Confidence } from './case.rules.js';

registerEnumType(CaseState, {
  name: 'CaseState',
  description: 'Where a record stands in the verification workflow.',
  valuesMap: {
    DOCUMENTED: { description: 'Public: documented in public sources, not verified by this registry.' },
    DRAFT: { description: 'With its author.' },
    SUBMITTED: { description: 'Handed in; a triage officer looks at it next.' },
    TRIAGE: { description: 'With a triage officer, who lets it into review or not.' },
    IN_REVIEW: { description: 'With the first verifier.' },
    CHANGES_REQUESTED: { description: 'Back with its author, whom a verifier asked for changes.' },
    SECOND_REVIEW: { description: 'With the second verifier, who is another person.' },
    ADJUDICATION: { description: 'The two verifiers disagree; three others decide.' },
    VERIFIED: { description: 'Passed twice; an editor may publish it.' },
    SCHEDULED: { description: 'Passed twice; it becomes public at a set moment.' },
    PUBLISHED: { description: 'Public: verified by this registry.' },
    SUSPENDED: { description: 'Was public; hidden for safety until a second person decides.' },
    REJECTED: { description: 'Not taken into the registry.' },
    WITHDRAWN: { description: 'Taken back by its author.' },
    MERGED: { description: 'Tells what another case tells, which stays in its place.' },
    RETRACTED: { description: 'Was public; taken back by two editors, with a note in its place.' },
  },
});

registerEnumType(CaseOverlay, {
  name: 'CaseOverlay',
  description:
    'What a reader must know beside the state of a record. It says nothing about the state, and goes when its cause does.',
  valuesMap: {
    OPEN_DISPUTE: { description: 'Somebody disputes it, and a disputes officer looks into that.' },
    CORRECTION_PENDING: {
      description: 'A change of it was proposed, and verifiers have not decided on it or it is not in force yet.',
    },
    SOURCE_ALERT: { description: 'A source that it rests on was retracted, has changed or is gone.' },
  },
});

registerEnumType(Confidence, {
  name: 'Confidence',
  description:
    'How sure the compilers of a documented case were of its core facts. Not the evidence grade of this registry.',
  valuesMap: {
    HIGH: { description: 'Well attested.' },
    MEDIUM: { description: 'Attested with gaps.' },
    LOW: { description: 'Thinly attested.' },
  },
});

@ObjectType('LocalizedText', { description: 'A text and the language it is in.' })
export class LocalizedTextModel {
  @Field(() => String, { description: 'The text.' })
  text: string;

  @Field(() => LanguageTagScalar, { description: 'Its language.' })
  language: string;
}

@ObjectType('Documentation', {
  description:
    'What the reference data says of a documented case: how far its sources were seen. No verification by this registry.',
})
export class DocumentationModel {
  @Field(() => String, { description: 'Stable id of the case in the reference data.' })
  ref: string;

  @Field(() => Boolean, {
    description:
      'A page that states the core facts was seen in the source, in excerpt and not in full. It is no verification by this registry.',
  })
  verified: boolean;

  @Field(() => UrlScalar, { nullable: true, description: 'Address of that page.' })
  verificationUrl: string | null;

  @Field(() => Confidence, { nullable: true, description: 'How sure the compilers were of the core facts.' })
  confidence: Confidence | null;

  @Field(() => String, { nullable: true, description: "The compilers' notes." })
  notes: string | null;
}

/** What every reader of a case record may be shown, whatever its state. */
@InterfaceType('CaseRecord', {
  implements: () => NodeModel,
  description:
    'The curated record of one episode of repression across a border. An entry in the registry is no finding of guilt or innocence.',
})
export abstract class CaseRecordModel extends NodeModel {
  @Field(() => String, {
    description: 'Reference for people, such as "TNR-2026-483920". Never reused, and not derived from any count.',
  })
  reference: string;

  @Field(() => LocalizedTextModel, { description: 'Title.' })
  title: LocalizedTextModel;

  @Field(() => LocalizedTextModel, { nullable: true, description: 'What is alleged to have happened, in own words.' })
  summary: LocalizedTextModel | null;

  @Field(() => CaseState, { description: 'Where the record stands in the verification workflow.' })
  state: CaseState;

  @Field(() => String, {
    description: 'What its state means for a reader, in one sentence to be shown with the record.',
  })
  standing: string;

  @Field(() => EdtfDateModel, {
    nullable: true,
    description: 'When it happened; for a documented case the span of its dated events. Null when not recorded.',
  })
  occurred: EdtfDateModel | null;

  @Field(() => CountryModel, {
    nullable: true,
    description: 'Principal State that asked; null where no State is accused. A use may name another.',
  })
  requestingState: CountryModel | null;

  @Field(() => OutcomeEnum, {
    nullable: true,
    description: 'The outcome that the author held decisive; each use has its own.',
  })
  outcome: Outcome | null;

  @Field(() => String, { nullable: true, description: 'The outcome in own words.' })
  outcomeNote: string | null;

  @Field(() => Boolean, {
    description: 'A party, a court or serious sources contest the abuse, the mechanism or material facts.',
  })
  disputed: boolean;

  @Field(() => Date, { description: 'When the record last changed.' })
  updatedAt: Date;
}

@ObjectType('PublicCase', {
  implements: () => [CaseRecordModel, NodeModel],
  description:
    'A public case record: published by this registry, or documented in public sources. Restricted fields do not exist in this type.',
})
export class PublicCaseModel extends CaseRecordModel {}

@ObjectType('Case', {
  implements: () => [CaseRecordModel, NodeModel],
  description: 'A case record as those who work on it see it.',
})
export class CaseModel extends CaseRecordModel {
  @Field(() => Int, {
    description: 'Version of the content; name it as expectedVersion to change or decide on exactly this content.',
  })
  version: number;

  @Field(() => String, {
    nullable: true,
    description: "The author's own number for the file; null when there is none or it is not yours.",
  })
  fileReference: string | null;

  @Field(() => Boolean, { description: 'You are the author of the record.' })
  isMine: boolean;

  @Field(() => Date, { description: 'When the record was made.' })
  createdAt: Date;

  @Field(() => Date, {
    nullable: true,
    description:
      'The moment that this answer is about: content, state and version are those of then, and `updatedAt` is the last change before it. Null for the present.',
  })
  asOf: Date | null;
}

export const CaseConnectionModel = connectionOf(CaseModel, 'Case');
export const PublicCaseConnectionModel = connectionOf(PublicCaseModel, 'PublicCase');

/** Order of a list of cases. */
export const CaseOrder = {
  NEWEST: 'NEWEST',
  OLDEST: 'OLDEST',
  OCCURRED_FIRST: 'OCCURRED_FIRST',
  OCCURRED_LAST: 'OCCURRED_LAST',
} as const;
export type CaseOrder = (typeof CaseOrder)[keyof typeof CaseOrder];

registerEnumType(CaseOrder, {
  name: 'CaseOrder',
  description: 'Order of a list of cases.',
  valuesMap: {
    NEWEST: { description: 'Last entered first.' },
    OLDEST: { description: 'First entered first.' },
    OCCURRED_FIRST: {
      description: 'By the first possible day of the case, earliest first; cases without one come first.',
    },
    OCCURRED_LAST: { description: 'By the first possible day of the case, latest first; cases without one come last.' },
  },
});
