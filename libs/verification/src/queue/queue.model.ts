import { ArgsType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CaseModel } from '#cases';
import { connectionOf, PageArgs } from '#platform';
import { DisputeModel } from '../dispute/dispute.model.js';
import { ProposedRevisionModel } from '../proposed-revision/proposed-revision.model.js';
import { CaseLeaseModel } from '../workflow.model.js';
import { CaseUrgencyModel } from '../urgency/urgency.model.js';
import { QueueKind } from './queue.rules.js';

registerEnumType(QueueKind, {
  name: 'QueueKind',
  description: 'What waits for whom, and for how long at most: an urgent case for a third of that.',
  valuesMap: {
    TRIAGE: { description: 'Cases that were handed in, for triage officers: 3 days.' },
    FIRST_REVIEW: { description: 'Cases in first review, for verifiers: 14 days.' },
    SECOND_REVIEW: { description: 'Cases in second review, for verifiers: 14 days.' },
    LEGAL: {
      description: 'Cases under review with provision links that no lawyer has signed, for legal reviewers: 14 days.',
    },
    ADJUDICATION: { description: 'Cases that verifiers disagree about, for three others: 14 days.' },
    PUBLICATION: { description: 'Verified cases, for editors: 7 days.' },
    SUSPENSION: { description: 'Suspended cases that a second person is to decide on: 1 day.' },
    DISPUTES: {
      description:
        'Disputes of cases, for disputes officers: 7 days until they are admitted or declined, then 30 until they are resolved.',
    },
    REVISIONS: { description: 'Proposed revisions of cases, for verifiers: 14 days.' },
  },
});

@ArgsType()
export class WorkQueueArgs extends PageArgs {
  @Field(() => QueueKind, { description: 'Which queue.' })
  kind: QueueKind;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also those that you may not work on, because you contributed to them or have decided on them.',
  })
  all: boolean;
}

@ObjectType('WorkItem', { description: 'A case, or a dispute or a proposed revision of one, that waits in a queue.' })
export class WorkItemModel {
  @Field(() => CaseModel, { description: 'The case.' })
  case: CaseModel;

  @Field(() => DisputeModel, { nullable: true, description: 'The dispute that waits; null in other queues.' })
  dispute: DisputeModel | null;

  @Field(() => ProposedRevisionModel, { nullable: true, description: 'The revision that waits; null in other queues.' })
  revision: ProposedRevisionModel | null;

  @Field(() => Date, { description: 'Since when it has waited here.' })
  since: Date;

  @Field(() => Int, { description: 'For how many whole hours it has waited.' })
  ageHours: number;

  @Field(() => Date, { description: 'By when it is to leave the queue.' })
  dueAt: Date;

  @Field(() => Boolean, { description: 'That moment has passed.' })
  isOverdue: boolean;

  @Field(() => CaseUrgencyModel, {
    nullable: true,
    description: 'Why it goes before others and is to leave the queue sooner; null where it does not.',
  })
  urgency: CaseUrgencyModel | null;

  @Field(() => CaseLeaseModel, { nullable: true, description: 'Who has claimed it; null where nobody has.' })
  lease: CaseLeaseModel | null;
}

export const WorkItemConnectionModel = connectionOf(WorkItemModel, 'WorkItem');
