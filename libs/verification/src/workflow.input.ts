import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, Length, MaxLength, ValidateNested } from 'class-validator';
import { CaseSeenInput } from '#cases';
import { ChecklistAnswer, ChecklistItem, QUESTIONS } from './checklist/checklist.rules.js';
import { FieldReviewInput } from './field-review/field-review.input.js';
import { type DecisionKind, RetractionReason } from './workflow.rules.js';

/** Longest texts, in characters. */
const NOTE = 2000;
const PUBLIC_NOTE = 1000;

/** How an adjudicator votes. */
export const AdjudicationVote = { UPHOLD: 'UPHOLD', OVERTURN: 'OVERTURN' } as const satisfies Partial<
  Record<DecisionKind, DecisionKind>
>;
export type AdjudicationVote = (typeof AdjudicationVote)[keyof typeof AdjudicationVote];

registerEnumType(AdjudicationVote, {
  name: 'AdjudicationVote',
  description: 'How somebody votes in an adjudication.',
  valuesMap: {
    UPHOLD: { description: 'The first verifier was right to pass the case.' },
    OVERTURN: { description: 'The case goes back to review.' },
  },
});

registerEnumType(RetractionReason, {
  name: 'RetractionReason',
  description: 'Why a case that was public is taken back.',
  valuesMap: {
    FALSE: { description: 'A material part of it has been shown to be false.' },
    HARM: { description: 'It endangers somebody.' },
    CONSENT_WITHDRAWN: { description: 'Somebody whom it is about no longer agrees to it.' },
    LEGAL_ORDER: { description: 'An order of a court or authority that the registry has to follow.' },
    DUPLICATE: { description: 'It tells what another case tells.' },
    OTHER: { description: 'Another reason; the note says which.' },
  },
});

@InputType('CaseStepInput', { description: 'A step on the version of a case that you have seen.' })
export class CaseStepInput extends CaseSeenInput {}

@InputType('SubmitCaseInput', { description: 'A draft of yours that you hand in, on the version that you have seen.' })
export class SubmitCaseInput extends CaseStepInput {
  @Field(() => [ID], {
    defaultValue: [],
    description:
      'Ids or references of cases that you have looked at and that tell something else; duplicateCandidates lists those that may tell the same.',
  })
  @ArrayMaxSize(500, { message: 'At most 500 cases. Name those that duplicateCandidates says are suspected.' })
  duplicatesSeen: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'Why the case is to go before others in the queues, from 1 to 2000 characters; left out where it is not. For those who review.',
  })
  @IsOptional()
  @Length(1, NOTE, { message: 'A reason has from 1 to 2000 characters. Leave it out where the case is not urgent.' })
  urgentBecause?: string | null;
}

@InputType('WorkflowStepInput', { description: 'A decision on the version that you have seen.' })
export class WorkflowStepInput extends CaseSeenInput {
  @Field(() => String, { nullable: true, description: 'A note on the decision for the file; at most 2000 characters.' })
  @IsOptional()
  @MaxLength(NOTE, { message: 'The note may have at most 2000 characters. Shorten it.' })
  note?: string | null;
}

registerEnumType(ChecklistItem, {
  name: 'ChecklistItem',
  description: 'What a verifier has looked at before they pass a case (Berkeley Protocol, 2022).',
  valuesMap: Object.fromEntries(Object.entries(QUESTIONS).map(([item, description]) => [item, { description }])),
});

registerEnumType(ChecklistAnswer, {
  name: 'ChecklistAnswer',
  description: 'Answer to an item of the checklist.',
  valuesMap: {
    YES: { description: 'It is so.' },
    NO: { description: 'It is not so; the note says why the case can be passed all the same.' },
    NOT_APPLICABLE: { description: 'It cannot be asked of this case; the note says why.' },
  },
});

@InputType('ChecklistItemInput', { description: 'Your answer to one item of the checklist.' })
export class ChecklistItemInput {
  @Field(() => ChecklistItem, { description: 'The item.' })
  item: ChecklistItem;

  @Field(() => ChecklistAnswer, { description: 'Your answer.' })
  answer: ChecklistAnswer;

  @Field(() => String, {
    nullable: true,
    description:
      'What you looked at, or why the answer is not YES; at most 1000 characters. Needed with NO and NOT_APPLICABLE.',
  })
  @IsOptional()
  @MaxLength(1000, { message: 'The note of an item may have at most 1000 characters. Shorten it.' })
  note?: string | null;
}

@InputType('PassReviewInput', { description: 'A case that you pass, and what you have looked at.' })
export class PassReviewInput extends WorkflowStepInput {
  @Field(() => [ChecklistItemInput], { description: 'Your answer to every item of the checklist, each once.' })
  @ArrayMaxSize(20, { message: 'At most 20 answers. Give one to each item.' })
  @ValidateNested({ each: true })
  @Type(() => ChecklistItemInput)
  checklist: ChecklistItemInput[];

  @Field(() => [FieldReviewInput], {
    defaultValue: [],
    description: 'Fields that you accept, each once, for the file; at most 100.',
  })
  @ArrayMaxSize(100, { message: 'At most 100 fields.' })
  @ValidateNested({ each: true })
  @Type(() => FieldReviewInput)
  fields: FieldReviewInput[];
}

@InputType('ReasonedStepInput', {
  description: 'A decision that needs a reason, on the version that you have seen.',
})
export class ReasonedStepInput extends CaseSeenInput {
  @Field(() => String, {
    description:
      'Why you decide so; from 1 to 2000 characters. Kept with the decision, for its author and those who review.',
  })
  @Length(1, NOTE, { message: 'A reason has from 1 to 2000 characters.' })
  reason: string;
}

@InputType('RequestChangesInput', { description: 'A case that its author is to change, and which fields of it.' })
export class RequestChangesInput extends ReasonedStepInput {
  @Field(() => [FieldReviewInput], {
    description:
      'What you say of single fields, each once: at least one that is to be changed or taken out; at most 100.',
  })
  @ArrayMaxSize(100, { message: 'At most 100 fields.' })
  @ValidateNested({ each: true })
  @Type(() => FieldReviewInput)
  fields: FieldReviewInput[];
}

@InputType('MergeCaseInput', { description: 'A case that tells what another one tells, and the other one.' })
export class MergeCaseInput extends ReasonedStepInput {
  @Field(() => ID, { description: 'Id or reference of the case that stays.' })
  into: string;
}

@InputType('AdjudicateInput', { description: 'Your vote on a case that the verifiers disagree about.' })
export class AdjudicateInput extends ReasonedStepInput {
  @Field(() => AdjudicationVote, { description: 'How you vote.' })
  vote: AdjudicationVote;
}

@InputType('PublishCaseInput', {
  description: 'A verified case that is to be published, and what everybody is to be told where its evidence is thin.',
})
export class PublishCaseInput extends WorkflowStepInput {
  @Field(() => String, {
    nullable: true,
    description:
      'What everybody is to read beside the record, from 1 to 1000 characters, without names of people. Needed where the evidence grade is WEAK or CONTESTED.',
  })
  @IsOptional()
  @Length(1, PUBLIC_NOTE, { message: 'A caveat has from 1 to 1000 characters.' })
  caveat?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'You have made sure that the record lets nobody be identified. Needed where the evidence grade is WEAK or CONTESTED.',
  })
  identifiesNobody: boolean;
}

@InputType('ScheduleCaseInput', { description: 'A verified case, and when it is to be published.' })
export class ScheduleCaseInput extends PublishCaseInput {
  @Field(() => Date, { description: 'When everybody is to read it; a moment to come.' })
  publishAt: Date;
}

@InputType('ProposeRetractionInput', {
  description: 'A case to be taken back, and what everybody is to read in its place.',
})
export class ProposeRetractionInput extends ReasonedStepInput {
  @Field(() => RetractionReason, { description: 'Why, as everybody is to read it.' })
  reasonClass: RetractionReason;

  @Field(() => String, {
    description: 'What everybody is to read in place of the case; from 1 to 1000 characters, without names of people.',
  })
  @Length(1, PUBLIC_NOTE, { message: 'A public note has from 1 to 1000 characters.' })
  publicNote: string;
}
