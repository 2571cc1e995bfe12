import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CaseState } from '#cases';
import { UserErrorModel } from '#platform';
import { ACTIONS, Guard, GUARDS, statesBefore, STEPS, type UnmetGuard, WorkflowAction } from './workflow.rules.js';

registerEnumType(WorkflowAction, {
  name: 'WorkflowAction',
  description: 'A step of the verification workflow.',
  valuesMap: described(ACTIONS, ({ meaning, mutation }) => `${meaning} (${mutation}).`),
});

registerEnumType(Guard, {
  name: 'Guard',
  description: 'What must hold before a step of the workflow is taken.',
  valuesMap: described(GUARDS, (meaning) => `${meaning}.`),
});

function described<K extends string, T>(terms: Readonly<Record<K, T>>, textOf: (term: T) => string) {
  return Object.fromEntries(
    Object.entries<T>(terms).map(([key, term]) => [key, { description: textOf(term) }]),
  ) as Record<K, { description: string }>;
}

@ObjectType('IllegalTransition', {
  implements: () => UserErrorModel,
  description: 'The case is in a state from which this step cannot be taken.',
})
export class IllegalTransitionModel extends UserErrorModel {
  override readonly typeName = 'IllegalTransition';

  @Field(() => CaseState, { description: 'State of the case.' })
  readonly state: CaseState;

  @Field(() => [CaseState], { description: 'States from which the step can be taken.' })
  readonly possibleFrom: readonly CaseState[];

  constructor(action: WorkflowAction, state: CaseState) {
    const possible = statesBefore(action);
    const next = STEPS.filter(({ from }) => from === state).map((step) => step.action);
    super(
      'ILLEGAL_TRANSITION',
      `${action} needs a case in the state ${possible.join(' or ')}; this one is ${state}. Steps from there: ${next.join(', ') || 'none'}.`,
      ['id'],
    );
    this.state = state;
    this.possibleFrom = possible;
  }
}

@ObjectType('FourEyesViolation', {
  implements: () => UserErrorModel,
  description: 'Someone who contributed to the case, or who has decided on it before, must not decide here.',
})
export class FourEyesViolationModel extends UserErrorModel {
  override readonly typeName = 'FourEyesViolation';

  @Field(() => Guard, { description: 'The guard that is not met: FOUR_EYES, DISTINCT, SECOND_PERSON or NOT_VERIFIER.' })
  readonly guard: Guard;

  constructor({ guard, message }: UnmetGuard) {
    super('FOUR_EYES_VIOLATION', message, []);
    this.guard = guard;
  }
}

@ObjectType('GuardNotMet', {
  implements: () => UserErrorModel,
  description: 'A guard of the step is not met; the message says what would satisfy it.',
})
export class GuardNotMetModel extends UserErrorModel {
  override readonly typeName = 'GuardNotMet';

  @Field(() => Guard, { description: 'The guard.' })
  readonly guard: Guard;

  constructor({ guard, message }: UnmetGuard) {
    super('GUARD_NOT_MET', message, []);
    this.guard = guard;
  }
}

@ObjectType('TaskTaken', {
  implements: () => UserErrorModel,
  description: 'Somebody else has claimed the case, and their claim has not run out.',
})
export class TaskTakenModel extends UserErrorModel {
  override readonly typeName = 'TaskTaken';

  @Field(() => Date, { description: 'When their claim runs out.' })
  readonly until: Date;

  constructor(until: Date) {
    super(
      'TASK_TAKEN',
      `Somebody else has claimed this case until ${until.toISOString()}. Take another one, or come back then.`,
      ['id'],
    );
    this.until = until;
  }
}

@ObjectType('TaskNotClaimed', {
  implements: () => UserErrorModel,
  description: 'The claim cannot be given back or made longer: there is none of yours, or it has been made longer.',
})
export class TaskNotClaimedModel extends UserErrorModel {
  override readonly typeName = 'TaskNotClaimed';

  constructor(message: string) {
    super('TASK_NOT_CLAIMED', message, ['id']);
  }
}

@ObjectType('TooManyClaims', {
  implements: () => UserErrorModel,
  description: 'You have claimed as many cases as one person may.',
})
export class TooManyClaimsModel extends UserErrorModel {
  override readonly typeName = 'TooManyClaims';

  @Field(() => Int, { description: 'How many one person may.' })
  readonly limit: number;

  constructor(limit: number) {
    super('TOO_MANY_CLAIMS', `You have claimed ${limit} cases. Decide on one or release it (releaseTask) first.`, []);
    this.limit = limit;
  }
}

/** Guards that keep two people two. */
const FOUR_EYES: readonly Guard[] = ['FOUR_EYES', 'DISTINCT', 'SECOND_PERSON', 'NOT_VERIFIER'];

/** @returns the error of an unmet guard. */
export function errorOf(unmet: UnmetGuard): UserErrorModel {
  return FOUR_EYES.includes(unmet.guard) ? new FourEyesViolationModel(unmet) : new GuardNotMetModel(unmet);
}
