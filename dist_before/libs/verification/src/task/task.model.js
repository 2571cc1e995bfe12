var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CaseState } from '#cases';
import { PersonModel } from '#identity';
import { UserErrorModel } from '#platform';
import { MOST_LEASES } from '../lease.rules.js';
let TaskCandidateModel = class TaskCandidateModel {
};
__decorate([
    Field(() => PersonModel, { description: 'Who.' }),
    __metadata("design:type", PersonModel)
], TaskCandidateModel.prototype, "person", void 0);
__decorate([
    Field(() => Int, { description: 'How many other cases they have claimed.' }),
    __metadata("design:type", Number)
], TaskCandidateModel.prototype, "claims", void 0);
TaskCandidateModel = __decorate([
    ObjectType('TaskCandidate', { description: 'Somebody who could work on a case in the state that it is in.' })
], TaskCandidateModel);
export { TaskCandidateModel };
let NotAssignableModel = class NotAssignableModel extends UserErrorModel {
    constructor(state) {
        super('NOT_ASSIGNABLE', `The case is ${state}. A claim is given in TRIAGE to a triage officer, in IN_REVIEW and SECOND_REVIEW to a verifier; to somebody who has declared their interests, has fewer than ${MOST_LEASES} claims, has contributed nothing, is tied to nothing in the case, and has not decided on this version in the round where the review is the second. candidatesFor lists who can have it.`, ['assignee']);
        this.typeName = 'NotAssignable';
        this.state = state;
    }
};
__decorate([
    Field(() => CaseState, { description: 'State of the case.' }),
    __metadata("design:type", String)
], NotAssignableModel.prototype, "state", void 0);
NotAssignableModel = __decorate([
    ObjectType('NotAssignable', {
        implements: () => UserErrorModel,
        description: 'The claim cannot be given to this person, or the case is in no state in which it is claimed.',
    }),
    __metadata("design:paramtypes", [String])
], NotAssignableModel);
export { NotAssignableModel };
//# sourceMappingURL=task.model.js.map