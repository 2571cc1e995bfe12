import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CaseField, CaseState } from '#cases';
import { Difference } from '../agreement/agreement.rules.js';
import { ChecklistItem } from '../checklist/checklist.rules.js';
import { QueueKind } from '../queue/queue.rules.js';
import { DecisionKind } from '../workflow.rules.js';

registerEnumType(Difference, {
  name: 'Difference',
  description: 'What the difference of two values counts as, where agreement is measured.',
  valuesMap: {
    NOMINAL: { description: 'One, where they are not the same.' },
    INTERVAL: { description: 'The square of their distance: of years.' },
  },
});

@ObjectType('DecisionCount', { description: 'How many decisions of a kind were made.' })
export class DecisionCountModel {
  @Field(() => DecisionKind, { description: 'The kind.' })
  kind: DecisionKind;

  @Field(() => Int, { description: 'How many, in the period.' })
  count: number;
}

@ObjectType('StateFigures', { description: 'Cases in a state, and those that came into it.' })
export class StateFiguresModel {
  @Field(() => CaseState, { description: 'The state.' })
  state: CaseState;

  @Field(() => Int, { description: 'How often a case came into it, in the period.' })
  reached: number;

  @Field(() => Int, { description: 'Cases that are in it now.' })
  cases: number;

  @Field(() => Float, { nullable: true, description: 'Median of the hours that these have been in it; null for none.' })
  medianHours: number | null;

  @Field(() => Float, { nullable: true, description: '90th percentile of these hours; null for none.' })
  p90Hours: number | null;
}

@ObjectType('QueueFigures', { description: 'What waits in a queue, and how far it keeps its time.' })
export class QueueFiguresModel {
  @Field(() => QueueKind, { description: 'The queue.' })
  kind: QueueKind;

  @Field(() => Int, { description: 'Hours within which a case is to leave it.' })
  hours: number;

  @Field(() => Int, { description: 'Cases that wait in it now.' })
  cases: number;

  @Field(() => Float, { nullable: true, description: 'Median of the hours that these have waited; null for none.' })
  medianHours: number | null;

  @Field(() => Float, { nullable: true, description: '90th percentile of these hours; null for none.' })
  p90Hours: number | null;

  @Field(() => Int, { description: 'Cases that were to leave it in the period, at the latest.' })
  due: number;

  @Field(() => Int, { description: 'How many of these were still in it then.' })
  late: number;
}

@ObjectType('DecisionAgreement', {
  description: 'How many of some decisions agreed; not told of fewer than 5, which would show the work of one person.',
})
export class DecisionAgreementModel {
  @Field(() => Int, { description: 'Decisions that could agree.' })
  decisions: number;

  @Field(() => Int, { nullable: true, description: 'How many did; null where that is not told.' })
  agreed: number | null;

  @Field(() => Float, { nullable: true, description: 'Their share, from 0 to 1; null where it is not told.' })
  share: number | null;

  @Field(() => String, { nullable: true, description: 'Why it is not told; null where it is.' })
  whyNot: string | null;
}

@ObjectType('ItemAgreement', { description: 'How often the first and second verifier answered an item alike.' })
export class ItemAgreementModel {
  @Field(() => ChecklistItem, { description: 'The item of the checklist.' })
  item: ChecklistItem;

  @Field(() => DecisionAgreementModel, { description: 'Of how many pairs of passes, and in how many alike.' })
  agreement: DecisionAgreementModel;
}

@ObjectType('ReReviewCoverage', { description: 'How much of what was verified has been reviewed again.' })
export class ReReviewCoverageModel {
  @Field(() => Int, { description: 'Versions that were verified in the period.' })
  verified: number;

  @Field(() => Int, { description: 'How many of them were reviewed again, whenever.' })
  reReviewed: number;

  @Field(() => Float, { nullable: true, description: 'Their share, from 0 to 1; null where none was verified.' })
  share: number | null;
}

@ObjectType('FieldAgreement', {
  description:
    'How far records and blind re-reviews agree on a field: Krippendorff’s alpha (Content Analysis, 4th edition, 2018, chapter 12).',
})
export class FieldAgreementModel {
  @Field(() => CaseField, { description: 'The field.' })
  field: CaseField;

  @Field(() => Difference, { description: 'What a difference counts as.' })
  difference: Difference;

  @Field(() => Int, { description: 'Versions of which both values can be compared.' })
  units: number;

  @Field(() => Float, { nullable: true, description: 'Share of equal values, in per cent, with no regard to chance.' })
  percent: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Alpha: 1 is perfect agreement, 0 what chance would bring. Null where it is not told or not defined.',
  })
  alpha: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of its 95 % interval (percentile bootstrap).' })
  lower: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of its 95 % interval.' })
  upper: number | null;

  @Field(() => String, { nullable: true, description: 'Why there is no alpha; null where there is one.' })
  whyNot: string | null;
}

@ObjectType('WorkflowMetrics', {
  description:
    'Figures on the workflow, over the cases that you may see, and no others. They name nobody and rank nobody.',
})
export class WorkflowMetricsModel {
  @Field(() => [DecisionCountModel], {
    description: 'Decisions made in the period; kinds of which there are none left out.',
  })
  decisions: readonly DecisionCountModel[];

  @Field(() => [StateFiguresModel], { description: 'By state; states of which there is nothing to say left out.' })
  states: readonly StateFiguresModel[];

  @Field(() => [QueueFiguresModel], { description: 'By queue.' })
  queues: readonly QueueFiguresModel[];

  @Field(() => DecisionAgreementModel, {
    description: 'Second reviews of the period: those that passed what the first verifier had passed agree with them.',
  })
  secondReviews: DecisionAgreementModel;

  @Field(() => DecisionAgreementModel, {
    description: 'Adjudications that ended in the period: those that upheld the first verifier agree with them.',
  })
  adjudications: DecisionAgreementModel;

  @Field(() => [ItemAgreementModel], { description: 'By item of the checklist, of second passes of the period.' })
  checklist: readonly ItemAgreementModel[];

  @Field(() => ReReviewCoverageModel, { description: 'How much of what was verified has been reviewed again.' })
  reReviewed: ReReviewCoverageModel;

  @Field(() => [FieldAgreementModel], { description: 'By field, of re-reviews that were handed in in the period.' })
  fields: readonly FieldAgreementModel[];
}
