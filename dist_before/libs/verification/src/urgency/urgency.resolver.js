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
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel, CasePayload, CaseReading } from '#cases';
import { CurrentActor } from '#identity';
import { Requires } from '#platform';
import { ReasonedStepInput } from '../workflow.input.js';
import { CaseUrgencyModel } from './urgency.model.js';
import { Urgencies } from './urgencies.service.js';
let UrgencyResolver = class UrgencyResolver {
    constructor(urgencies, reading) {
        this.urgencies = urgencies;
        this.reading = reading;
    }
    urgency(view) {
        return this.urgencies.of(view.caseId, view.asOf);
    }
    async markUrgent(actor, input) {
        return { case: await this.reading.one({ id: await this.urgencies.mark(actor, input) }), errors: [] };
    }
    async unmarkUrgent(actor, input) {
        return { case: await this.reading.one({ id: await this.urgencies.unmark(actor, input) }), errors: [] };
    }
};
__decorate([
    ResolveField(() => CaseUrgencyModel, {
        nullable: true,
        description: 'Why the case goes before others in the queues, for its author and those who review; null where it does not. That of then, in an answer about the past.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], UrgencyResolver.prototype, "urgency", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Has a case that waits go before others in the queues, in this round of review, as a triage officer, safety officer or editor. Refused with StaleVersion or NotInQueue.',
    }),
    Requires('case.urgency'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, and why.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, ReasonedStepInput]),
    __metadata("design:returntype", Promise)
], UrgencyResolver.prototype, "markUrgent", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Has a case wait like others again. Refused with StaleVersion.',
    }),
    Requires('case.urgency'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, and why.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, ReasonedStepInput]),
    __metadata("design:returntype", Promise)
], UrgencyResolver.prototype, "unmarkUrgent", null);
UrgencyResolver = __decorate([
    Resolver(() => CaseModel),
    __metadata("design:paramtypes", [Urgencies,
        CaseReading])
], UrgencyResolver);
export { UrgencyResolver };
//# sourceMappingURL=urgency.resolver.js.map