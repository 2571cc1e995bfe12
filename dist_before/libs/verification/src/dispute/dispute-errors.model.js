var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ObjectType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';
import { DISPUTE_ACTS, DisputeState } from './dispute.rules.js';
let TooManyDisputesModel = class TooManyDisputesModel extends UserErrorModel {
    constructor(tryAgainAt) {
        super('TOO_MANY_DISPUTES', tooMany(tryAgainAt), []);
        this.typeName = 'TooManyDisputes';
        this.tryAgainAt = tryAgainAt;
    }
};
__decorate([
    Field(() => Date, { description: 'From when on it can be sent again.' }),
    __metadata("design:type", Date)
], TooManyDisputesModel.prototype, "tryAgainAt", void 0);
TooManyDisputesModel = __decorate([
    ObjectType('TooManyDisputes', {
        implements: () => UserErrorModel,
        description: 'Too much was sent without an account: from your network, or from all together. Says when it can be sent again.',
    }),
    __metadata("design:paramtypes", [Date])
], TooManyDisputesModel);
export { TooManyDisputesModel };
/** The same for a query, which has no payload to say it in. */
export function tooMany(tryAgainAt) {
    return `Too much was sent without an account. Send it again at ${tryAgainAt.toISOString()}.`;
}
let UnknownDisputeCodeModel = class UnknownDisputeCodeModel extends UserErrorModel {
    constructor() {
        super('UNKNOWN_DISPUTE_CODE', 'This is the code of no dispute. Compare it with what you noted.', ['code']);
        this.typeName = 'UnknownDisputeCode';
    }
};
UnknownDisputeCodeModel = __decorate([
    ObjectType('UnknownDisputeCode', {
        implements: () => UserErrorModel,
        description: 'The code is that of no dispute.',
    }),
    __metadata("design:paramtypes", [])
], UnknownDisputeCodeModel);
export { UnknownDisputeCodeModel };
let DisputeAwaitsAnswerModel = class DisputeAwaitsAnswerModel extends UserErrorModel {
    constructor() {
        super('DISPUTE_AWAITS_ANSWER', 'Five of your messages wait for an officer. Wait for an answer, and write again then.', []);
        this.typeName = 'DisputeAwaitsAnswer';
    }
};
DisputeAwaitsAnswerModel = __decorate([
    ObjectType('DisputeAwaitsAnswer', {
        implements: () => UserErrorModel,
        description: 'As many messages as may wait for an officer do already.',
    }),
    __metadata("design:paramtypes", [])
], DisputeAwaitsAnswerModel);
export { DisputeAwaitsAnswerModel };
let DisputeClosedModel = class DisputeClosedModel extends UserErrorModel {
    constructor() {
        super('DISPUTE_CLOSED', 'This dispute has been decided and takes no more messages. Where there is something new, open another (openDispute).', ['code']);
        this.typeName = 'DisputeClosed';
    }
};
DisputeClosedModel = __decorate([
    ObjectType('DisputeClosed', {
        implements: () => UserErrorModel,
        description: 'The dispute was declined or resolved, and takes no more messages.',
    }),
    __metadata("design:paramtypes", [])
], DisputeClosedModel);
export { DisputeClosedModel };
let IllegalDisputeStepModel = class IllegalDisputeStepModel extends UserErrorModel {
    constructor(kind, state) {
        const { mutation, from } = DISPUTE_ACTS[kind];
        const possible = Object.values(DISPUTE_ACTS).filter((act) => act.from.includes(state));
        super('ILLEGAL_DISPUTE_STEP', `${mutation} needs a dispute that is ${from.join(' or ')}; this one is ${state}. Possible: ${possible.map((act) => act.mutation).join(', ') || 'nothing more'}.`, ['id']);
        this.typeName = 'IllegalDisputeStep';
        this.state = state;
    }
};
__decorate([
    Field(() => DisputeState, { description: 'State of the dispute.' }),
    __metadata("design:type", String)
], IllegalDisputeStepModel.prototype, "state", void 0);
IllegalDisputeStepModel = __decorate([
    ObjectType('IllegalDisputeStep', {
        implements: () => UserErrorModel,
        description: 'The dispute is in a state in which this cannot be done.',
    }),
    __metadata("design:paramtypes", [String, String])
], IllegalDisputeStepModel);
export { IllegalDisputeStepModel };
//# sourceMappingURL=dispute-errors.model.js.map