var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CasePayload, CaseReading } from '#cases';
import { CurrentActor } from '#identity';
import { Requires } from '#platform';
import { AssignTaskInput } from './task.input.js';
import { TaskCandidateModel } from './task.model.js';
import { Tasks } from './tasks.service.js';
let TaskResolver = class TaskResolver {
    constructor(tasks, reading) {
        this.tasks = tasks;
        this.reading = reading;
    }
    candidatesFor(id) {
        return this.tasks.candidates(id);
    }
    async assignTask(actor, input) {
        return { case: await this.reading.one({ id: await this.tasks.assign(actor, input) }), errors: [] };
    }
};
__decorate([
    Query(() => [TaskCandidateModel], {
        description: 'Who could have the claim on a case in triage or review that you may see, those with the fewest claims first. It says of nobody why they are not listed. Empty for whoever contributed to the case or is tied to it.',
    }),
    Requires('case.assign'),
    __param(0, Args('case', { type: () => ID, description: 'Id of the case.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String]),
    __metadata("design:returntype", Promise)
], TaskResolver.prototype, "candidatesFor", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Gives the claim on a case in triage or review to somebody else, for 72 hours, as if they had claimed it (claimTask). Refused with ValidationFailed, StaleVersion, FourEyesViolation, GuardNotMet (RECUSAL), NotAssignable or TaskTaken.',
    }),
    Requires('case.assign'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, and to whom.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, AssignTaskInput]),
    __metadata("design:returntype", Promise)
], TaskResolver.prototype, "assignTask", null);
TaskResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [Tasks,
        CaseReading])
], TaskResolver);
export { TaskResolver };
//# sourceMappingURL=task.resolver.js.map