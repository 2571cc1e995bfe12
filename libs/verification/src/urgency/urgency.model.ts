import { Field, ObjectType } from '@nestjs/graphql';
import { CaseState } from '#cases';
import { UserErrorModel } from '#platform';

@ObjectType('CaseUrgency', { description: 'Why a case goes before others in the queues.' })
export class CaseUrgencyModel {
  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => Date, { description: 'When somebody said so.' })
  markedAt: Date;
}

@ObjectType('NotInQueue', {
  implements: () => UserErrorModel,
  description: 'The case waits in no queue, so it cannot go before others there.',
})
export class NotInQueueModel extends UserErrorModel {
  override readonly typeName = 'NotInQueue';

  @Field(() => CaseState, { description: 'State of the case.' })
  readonly state: CaseState;

  constructor(state: CaseState, waiting: readonly CaseState[]) {
    super(
      'NOT_IN_QUEUE',
      `The case is ${state}, so it waits in no queue. A case is marked as urgent while it is ${waiting.join(', ')}.`,
      ['id'],
    );
    this.state = state;
  }
}
