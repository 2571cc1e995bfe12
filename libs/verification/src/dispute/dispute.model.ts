import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CaseField, CaseModel } from '#cases';
import { NodeModel, UserErrorModel } from '#platform';
import { DisputeOutcome, DisputeParty, DisputeState } from './dispute.rules.js';

registerEnumType(DisputeParty, {
  name: 'DisputeParty',
  description: 'Who disputes a case, by their own word, which nobody checks.',
  valuesMap: {
    SUBJECT: { description: 'Somebody whom the case is about, or who speaks for them.' },
    STATE: { description: 'A State that asked, was asked or hosted, or a body of one.' },
    COMPANY: { description: 'A provider or another company that the case names.' },
    READER: { description: 'Anybody else.' },
  },
});

registerEnumType(DisputeState, {
  name: 'DisputeState',
  description: 'Where a dispute stands.',
  valuesMap: {
    RECEIVED: { description: 'An officer will look whether it is admitted: within 7 days.' },
    ADMITTED: { description: 'It is looked into, and shown beside the record: at most 30 days.' },
    DECLINED: { description: 'It is not looked into. Nobody but whoever disputes and the officers knows of it.' },
    RESOLVED: { description: 'It has been decided; the outcome stands beside the record.' },
  },
});

registerEnumType(DisputeOutcome, {
  name: 'DisputeOutcome',
  description: 'How a dispute ended.',
  valuesMap: {
    UPHELD: { description: 'Whoever disputed was right.' },
    PARTLY_UPHELD: { description: 'They were right in part; the note says in which.' },
    DISMISSED: { description: 'The record stands as it is.' },
  },
});

@ObjectType('CaseDispute', {
  description: 'A dispute that an officer of this registry has admitted, as everybody reads it beside the record.',
})
export class CaseDisputeModel {
  @Field(() => DisputeParty, { description: 'Who disputes, by their own word, which nobody checks.' })
  party: DisputeParty;

  @Field(() => [CaseField], { description: 'Fields that are disputed; empty where the record as a whole is.' })
  fields: readonly CaseField[];

  @Field(() => Date, { description: 'When it was opened, to the day: at midnight, UTC.' })
  openedOn: Date;

  @Field(() => DisputeState, { description: 'ADMITTED while it is looked into, then RESOLVED.' })
  state: DisputeState;

  @Field(() => DisputeOutcome, { nullable: true, description: 'How it ended; null while it is open.' })
  outcome: DisputeOutcome | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the registry says about the outcome; null while it is open.',
  })
  publicNote: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was resolved; null while it is open.' })
  resolvedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Reply of whoever disputes, in their words; null where there is none that was approved. The registry does not vouch for it.',
  })
  reply: string | null;
}

@ObjectType('DisputeMessage', { description: 'What was written about a dispute.' })
export class DisputeMessageModel {
  @Field(() => Int, {
    nullable: true,
    description: 'Number by which an officer approves a reply; null for what officers wrote.',
  })
  number: number | null;

  @Field(() => Boolean, { description: 'An officer wrote it, and not whoever disputes.' })
  isFromOfficer: boolean;

  @Field(() => String, { description: 'The text.' })
  text: string;

  @Field(() => Date, { description: 'When it was written.' })
  sentAt: Date;

  @Field(() => Boolean, { description: 'It was written to stand beside the record (right of reply).' })
  isForPublication: boolean;

  @Field(() => Boolean, { description: 'It stands beside the record, as long as that is public.' })
  isPublished: boolean;
}

@ObjectType('FollowedDispute', { description: 'A dispute as whoever opened it follows it by its code.' })
export class FollowedDisputeModel {
  @Field(() => String, { description: 'Reference of the case, whatever has become of it.' })
  reference: string;

  @Field(() => DisputeParty, { description: 'Who disputes.' })
  party: DisputeParty;

  @Field(() => [CaseField], { description: 'Fields that are disputed; empty where the record as a whole is.' })
  fields: readonly CaseField[];

  @Field(() => Date, { description: 'When it was opened.' })
  openedAt: Date;

  @Field(() => DisputeState, { description: 'Where it stands.' })
  state: DisputeState;

  @Field(() => DisputeOutcome, { nullable: true, description: 'How it ended; null where it was not resolved.' })
  outcome: DisputeOutcome | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined, or what was decided; null before.' })
  answer: string | null;

  @Field(() => [DisputeMessageModel], { description: 'What was written, first to last.' })
  messages: readonly DisputeMessageModel[];
}

@ObjectType('Dispute', {
  implements: () => NodeModel,
  description: 'A dispute of a case, for those who look into disputes.',
})
export class DisputeModel extends NodeModel {
  /** Bare id of the case. */
  readonly caseId: string;

  @Field(() => CaseModel, { nullable: true, description: 'The case; null when it is not for you any more.' })
  case?: CaseModel | null;

  @Field(() => DisputeParty, { description: 'Who disputes, by their own word, which nobody checks.' })
  party: DisputeParty;

  @Field(() => [CaseField], { description: 'Fields that are disputed; empty where the record as a whole is.' })
  fields: readonly CaseField[];

  @Field(() => Date, { description: 'When it was opened.' })
  openedAt: Date;

  @Field(() => DisputeState, { description: 'Where it stands.' })
  state: DisputeState;

  @Field(() => Boolean, { description: 'The case is not published until it is resolved.' })
  isBlocking: boolean;

  @Field(() => DisputeOutcome, { nullable: true, description: 'How it ended; null where it was not resolved.' })
  outcome: DisputeOutcome | null;

  @Field(() => [DisputeMessageModel], {
    description: 'What was written, first to last; the first is the statement that it was opened with.',
  })
  messages: readonly DisputeMessageModel[];
}

@ObjectType('OpenDisputePayload', { description: 'The code of the dispute, or what is wrong with it.' })
export class OpenDisputePayloadModel {
  @Field(() => String, {
    nullable: true,
    description:
      'Code by which the dispute is followed (disputeByCode). Shown this once, and kept nowhere: note it. Null where nothing was opened.',
  })
  code: string | null;

  @Field(() => [UserErrorModel], { description: 'What is wrong; empty when nothing is.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('ReplyToDisputePayload', { description: 'The dispute, or why the message was not taken.' })
export class ReplyToDisputePayloadModel {
  @Field(() => FollowedDisputeModel, { nullable: true, description: 'The dispute; null where nothing was taken.' })
  dispute: FollowedDisputeModel | null;

  @Field(() => [UserErrorModel], { description: 'What is wrong; empty when nothing is.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('DisputePayload', { description: 'The dispute, or why nothing was done about it.' })
export class DisputePayloadModel {
  @Field(() => DisputeModel, { nullable: true, description: 'The dispute; null where nothing was done.' })
  dispute: DisputeModel | null;

  @Field(() => [UserErrorModel], { description: 'What is wrong; empty when nothing is.' })
  errors: readonly UserErrorModel[];
}
