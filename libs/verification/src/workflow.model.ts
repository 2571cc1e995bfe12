import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ChecklistAnswer, ChecklistItem } from './checklist/checklist.rules.js';
import { FieldReviewModel } from './field-review/field-review.model.js';
import { DecisionKind, Guard, RetractionReason, WorkflowAction } from './workflow.rules.js';

registerEnumType(DecisionKind, {
  name: 'DecisionKind',
  description: 'A decision that is kept on file.',
  valuesMap: {
    ACCEPT: { description: 'Let into review by a triage officer.' },
    REJECT: { description: 'Not taken into the registry.' },
    RETURN: { description: 'A documented case went back to where it was, without review.' },
    MERGE: { description: 'Merged into another case, which tells the same.' },
    UNMERGE: { description: 'The merge was taken back.' },
    REQUEST_CHANGES: { description: 'Sent back to its author, who was asked for changes.' },
    FIRST_PASS: { description: 'Passed by the first verifier.' },
    SECOND_PASS: { description: 'Passed by the second verifier, who is another person.' },
    DISAGREE: { description: 'The second verifier disagrees with the first.' },
    UPHOLD: { description: 'One of three adjudicators holds that the first verifier was right.' },
    OVERTURN: { description: 'One of three adjudicators holds that it must go back to review.' },
    PUBLISH: { description: 'Made public by an editor.' },
    SCHEDULE: { description: 'An editor set the moment at which it becomes public.' },
    UNSCHEDULE: { description: 'An editor took that moment back.' },
    REOPEN: { description: 'Sent back to review, in a new round.' },
    SUSPEND: { description: 'Hidden for safety by one person, at once.' },
    RATIFY_SUSPENSION: { description: 'A second person decided that it stays hidden.' },
    LIFT_SUSPENSION: { description: 'A second person decided that it is shown again.' },
    PROPOSE_RETRACTION: { description: 'An editor proposed to take it back.' },
    RETRACT: { description: 'Another editor confirmed, and it was taken back.' },
    ACCEPT_REVISION: { description: 'A verifier accepted a proposed revision.' },
    REJECT_REVISION: { description: 'A verifier rejected a proposed revision.' },
  },
});

@ObjectType('UnmetGuard', { description: 'A guard that is not met, and what would satisfy it.' })
export class UnmetGuardModel {
  @Field(() => Guard, { description: 'The guard.' })
  guard: Guard;

  @Field(() => String, { description: 'What would satisfy it.' })
  message: string;
}

@ObjectType('AllowedAction', { description: 'A step that the state of a case admits, and whether you may take it.' })
export class AllowedActionModel {
  @Field(() => WorkflowAction, { description: 'The step.' })
  action: WorkflowAction;

  @Field(() => Boolean, { description: 'You may take it now.' })
  allowed: boolean;

  @Field(() => [UnmetGuardModel], { description: 'What keeps you from it; empty when nothing does.' })
  unmet: readonly UnmetGuardModel[];
}

@ObjectType('AnsweredItem', { description: 'What a verifier answered to one item of the checklist.' })
export class AnsweredItemModel {
  @Field(() => ChecklistItem, { description: 'The item.' })
  item: ChecklistItem;

  @Field(() => ChecklistAnswer, { description: 'The answer.' })
  answer: ChecklistAnswer;

  @Field(() => String, { nullable: true, description: 'What was looked at, or why the answer is not YES.' })
  note: string | null;
}

@ObjectType('Decision', { description: 'A decision on one version of a case. Kept for ever, never changed.' })
export class DecisionModel {
  @Field(() => DecisionKind, { description: 'What was decided.' })
  kind: DecisionKind;

  @Field(() => Int, { description: 'Version that it was decided on.' })
  version: number;

  @Field(() => Int, { description: 'Round of review that it was decided in; each reopening begins another.' })
  round: number;

  @Field(() => Date, { description: 'When.' })
  decidedAt: Date;

  @Field(() => [AnsweredItemModel], {
    description: 'What a verifier had looked at who passed the case; empty for others.',
  })
  checklist: readonly AnsweredItemModel[];

  @Field(() => [FieldReviewModel], {
    description: 'What a verifier said of single fields who passed the case or asked for changes; empty for others.',
  })
  fields: readonly FieldReviewModel[];

  @Field(() => String, {
    nullable: true,
    description: 'Note for the file, or the reason where the decision needs one.',
  })
  note: string | null;
}

@ObjectType('SubmissionCheck', { description: 'Whether a draft can be submitted, and what it still lacks.' })
export class SubmissionCheckModel {
  @Field(() => Boolean, { description: 'The record is complete.' })
  complete: boolean;

  @Field(() => [String], { description: 'What it still lacks, each with the mutation that adds it.' })
  lacks: readonly string[];
}

@ObjectType('CaseLease', {
  description: 'Somebody has claimed a case to work on it, for 72 hours; they can make that longer once.',
})
export class CaseLeaseModel {
  @Field(() => Boolean, { description: 'It is you.' })
  isMine: boolean;

  @Field(() => Date, { description: 'Since when.' })
  claimedAt: Date;

  @Field(() => Date, { description: 'Until when; from then on anybody may claim it.' })
  expiresAt: Date;

  @Field(() => Boolean, { description: 'It was made longer, which is done once.' })
  extended: boolean;

  @Field(() => Boolean, { description: 'Somebody who leads the case gave it to them (assignTask).' })
  wasGiven: boolean;
}

@ObjectType('Tombstone', { description: 'What stands in place of a case that this registry has taken back.' })
export class TombstoneModel {
  @Field(() => String, { description: 'Reference of the case, which is never used again.' })
  reference: string;

  @Field(() => RetractionReason, { description: 'Why it was taken back.' })
  reasonClass: RetractionReason;

  @Field(() => String, { description: 'The note of the editors.' })
  note: string;

  @Field(() => Date, { description: 'When.' })
  retractedAt: Date;
}
