import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CaseState } from '#cases';
import { UserErrorModel } from '#platform';
import { Guard, statesBefore, STEPS, type UnmetGuard, WorkflowAction } from './workflow.rules.js';

registerEnumType(WorkflowAction, {
  name: 'WorkflowAction',
  description: 'A step of the verification workflow.',
  valuesMap: {
    SUBMIT: { description: 'The author hands the record in (submitCase).' },
    WITHDRAW: { description: 'The author takes it back (withdrawCase).' },
    ACCEPT_FOR_REVIEW: { description: 'A triage officer lets it into review (acceptForReview).' },
    PASS_REVIEW: { description: 'A verifier passes it, first or second (passReview).' },
    PUBLISH: { description: 'An editor makes it public (publishCase).' },
  },
});

registerEnumType(Guard, {
  name: 'Guard',
  description: 'What must hold before a step of the workflow is taken.',
  valuesMap: {
    AUTHOR: { description: 'The actor is the author of the case.' },
    ROLE: { description: 'The actor holds the role that the step needs.' },
    COMPLETE: { description: 'The record says what a verifier needs to check it.' },
    FOUR_EYES: { description: 'The actor has contributed nothing to the case. There is no override.' },
    DISTINCT: { description: 'The second verifier is another person than the first.' },
  },
});

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
  description: 'Someone who contributed to the case, or who passed the first review, must not decide here.',
})
export class FourEyesViolationModel extends UserErrorModel {
  override readonly typeName = 'FourEyesViolation';

  @Field(() => Guard, { description: 'The guard that is not met: FOUR_EYES or DISTINCT.' })
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

/** @returns the error of an unmet guard. */
export function errorOf(unmet: UnmetGuard): UserErrorModel {
  return unmet.guard === 'FOUR_EYES' || unmet.guard === 'DISTINCT'
    ? new FourEyesViolationModel(unmet)
    : new GuardNotMetModel(unmet);
}
