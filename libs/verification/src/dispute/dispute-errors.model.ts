import { Field, ObjectType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';
import { DISPUTE_ACTS, type DisputeActKind, DisputeState } from './dispute.rules.js';

@ObjectType('TooManyDisputes', {
  implements: () => UserErrorModel,
  description:
    'Too much was sent without an account: from your network, or from all together. Says when it can be sent again.',
})
export class TooManyDisputesModel extends UserErrorModel {
  override readonly typeName = 'TooManyDisputes';

  @Field(() => Date, { description: 'From when on it can be sent again.' })
  readonly tryAgainAt: Date;

  constructor(tryAgainAt: Date) {
    super('TOO_MANY_DISPUTES', tooMany(tryAgainAt), []);
    this.tryAgainAt = tryAgainAt;
  }
}

/** The same for a query, which has no payload to say it in. */
export function tooMany(tryAgainAt: Date): string {
  return `Too much was sent without an account. Send it again at ${tryAgainAt.toISOString()}.`;
}

@ObjectType('UnknownDisputeCode', {
  implements: () => UserErrorModel,
  description: 'The code is that of no dispute.',
})
export class UnknownDisputeCodeModel extends UserErrorModel {
  override readonly typeName = 'UnknownDisputeCode';

  constructor() {
    super('UNKNOWN_DISPUTE_CODE', 'This is the code of no dispute. Compare it with what you noted.', ['code']);
  }
}

@ObjectType('DisputeAwaitsAnswer', {
  implements: () => UserErrorModel,
  description: 'As many messages as may wait for an officer do already.',
})
export class DisputeAwaitsAnswerModel extends UserErrorModel {
  override readonly typeName = 'DisputeAwaitsAnswer';

  constructor() {
    super(
      'DISPUTE_AWAITS_ANSWER',
      'Five of your messages wait for an officer. Wait for an answer, and write again then.',
      [],
    );
  }
}

@ObjectType('DisputeClosed', {
  implements: () => UserErrorModel,
  description: 'The dispute was declined or resolved, and takes no more messages.',
})
export class DisputeClosedModel extends UserErrorModel {
  override readonly typeName = 'DisputeClosed';

  constructor() {
    super(
      'DISPUTE_CLOSED',
      'This dispute has been decided and takes no more messages. Where there is something new, open another (openDispute).',
      ['code'],
    );
  }
}

@ObjectType('IllegalDisputeStep', {
  implements: () => UserErrorModel,
  description: 'The dispute is in a state in which this cannot be done.',
})
export class IllegalDisputeStepModel extends UserErrorModel {
  override readonly typeName = 'IllegalDisputeStep';

  @Field(() => DisputeState, { description: 'State of the dispute.' })
  readonly state: DisputeState;

  constructor(kind: DisputeActKind, state: DisputeState) {
    const { mutation, from } = DISPUTE_ACTS[kind];
    const possible = Object.values(DISPUTE_ACTS).filter((act) => act.from.includes(state));
    super(
      'ILLEGAL_DISPUTE_STEP',
      `${mutation} needs a dispute that is ${from.join(' or ')}; this one is ${state}. Possible: ${possible.map((act) => act.mutation).join(', ') || 'nothing more'}.`,
      ['id'],
    );
    this.state = state;
  }
}
