var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CaseState } from '#cases';
import { UserErrorModel } from '#platform';
import { ACTIONS, Guard, GUARDS, statesBefore, STEPS, WorkflowAction } from './workflow.rules.js';
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
function described(terms, textOf) {
    return Object.fromEntries(Object.entries(terms).map(([key, term]) => [key, { description: textOf(term) }]));
}
let IllegalTransitionModel = class IllegalTransitionModel extends UserErrorModel {
    constructor(action, state) {
        const possible = statesBefore(action);
        const next = STEPS.filter(({ from }) => from === state).map((step) => step.action);
        super('ILLEGAL_TRANSITION', `${action} needs a case in the state ${possible.join(' or ')}; this one is ${state}. Steps from there: ${next.join(', ') || 'none'}.`, ['id']);
        this.typeName = 'IllegalTransition';
        this.state = state;
        this.possibleFrom = possible;
    }
};
__decorate([
    Field(() => CaseState, { description: 'State of the case.' }),
    __metadata("design:type", String)
], IllegalTransitionModel.prototype, "state", void 0);
__decorate([
    Field(() => [CaseState], { description: 'States from which the step can be taken.' }),
    __metadata("design:type", Array)
], IllegalTransitionModel.prototype, "possibleFrom", void 0);
IllegalTransitionModel = __decorate([
    ObjectType('IllegalTransition', {
        implements: () => UserErrorModel,
        description: 'The case is in a state from which this step cannot be taken.',
    }),
    __metadata("design:paramtypes", [String, String])
], IllegalTransitionModel);
export { IllegalTransitionModel };
let FourEyesViolationModel = class FourEyesViolationModel extends UserErrorModel {
    constructor({ guard, message }) {
        super('FOUR_EYES_VIOLATION', message, []);
        this.typeName = 'FourEyesViolation';
        this.guard = guard;
    }
};
__decorate([
    Field(() => Guard, { description: 'The guard that is not met: FOUR_EYES, DISTINCT, SECOND_PERSON or NOT_VERIFIER.' }),
    __metadata("design:type", String)
], FourEyesViolationModel.prototype, "guard", void 0);
FourEyesViolationModel = __decorate([
    ObjectType('FourEyesViolation', {
        implements: () => UserErrorModel,
        description: 'Someone who contributed to the case, or who has decided on it before, must not decide here.',
    }),
    __metadata("design:paramtypes", [Object])
], FourEyesViolationModel);
export { FourEyesViolationModel };
let GuardNotMetModel = class GuardNotMetModel extends UserErrorModel {
    constructor({ guard, message }) {
        super('GUARD_NOT_MET', message, []);
        this.typeName = 'GuardNotMet';
        this.guard = guard;
    }
};
__decorate([
    Field(() => Guard, { description: 'The guard.' }),
    __metadata("design:type", String)
], GuardNotMetModel.prototype, "guard", void 0);
GuardNotMetModel = __decorate([
    ObjectType('GuardNotMet', {
        implements: () => UserErrorModel,
        description: 'A guard of the step is not met; the message says what would satisfy it.',
    }),
    __metadata("design:paramtypes", [Object])
], GuardNotMetModel);
export { GuardNotMetModel };
let TaskTakenModel = class TaskTakenModel extends UserErrorModel {
    constructor(until) {
        super('TASK_TAKEN', `Somebody else has claimed this case until ${until.toISOString()}. Take another one, or come back then.`, ['id']);
        this.typeName = 'TaskTaken';
        this.until = until;
    }
};
__decorate([
    Field(() => Date, { description: 'When their claim runs out.' }),
    __metadata("design:type", Date)
], TaskTakenModel.prototype, "until", void 0);
TaskTakenModel = __decorate([
    ObjectType('TaskTaken', {
        implements: () => UserErrorModel,
        description: 'Somebody else has claimed the case, and their claim has not run out.',
    }),
    __metadata("design:paramtypes", [Date])
], TaskTakenModel);
export { TaskTakenModel };
let TaskNotClaimedModel = class TaskNotClaimedModel extends UserErrorModel {
    constructor(message) {
        super('TASK_NOT_CLAIMED', message, ['id']);
        this.typeName = 'TaskNotClaimed';
    }
};
TaskNotClaimedModel = __decorate([
    ObjectType('TaskNotClaimed', {
        implements: () => UserErrorModel,
        description: 'The claim cannot be given back or made longer: there is none of yours, or it has been made longer.',
    }),
    __metadata("design:paramtypes", [String])
], TaskNotClaimedModel);
export { TaskNotClaimedModel };
let TooManyClaimsModel = class TooManyClaimsModel extends UserErrorModel {
    constructor(limit) {
        super('TOO_MANY_CLAIMS', `You have claimed ${limit} cases. Decide on one or release it (releaseTask) first.`, []);
        this.typeName = 'TooManyClaims';
        this.limit = limit;
    }
};
__decorate([
    Field(() => Int, { description: 'How many one person may.' }),
    __metadata("design:type", Number)
], TooManyClaimsModel.prototype, "limit", void 0);
TooManyClaimsModel = __decorate([
    ObjectType('TooManyClaims', {
        implements: () => UserErrorModel,
        description: 'You have claimed as many cases as one person may.',
    }),
    __metadata("design:paramtypes", [Number])
], TooManyClaimsModel);
export { TooManyClaimsModel };
/** Guards that keep two people two. */
const FOUR_EYES = ['FOUR_EYES', 'DISTINCT', 'SECOND_PERSON', 'NOT_VERIFIER'];
/** @returns the error of an unmet guard. */
export function errorOf(unmet) {
    return FOUR_EYES.includes(unmet.guard) ? new FourEyesViolationModel(unmet) : new GuardNotMetModel(unmet);
}
//# sourceMappingURL=workflow-errors.model.js.map