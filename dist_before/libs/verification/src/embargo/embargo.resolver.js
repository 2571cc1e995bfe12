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
import { SetEmbargoInput } from './embargo.input.js';
import { CaseEmbargoModel } from './embargo.model.js';
import { Embargoes } from './embargoes.service.js';
let EmbargoResolver = class EmbargoResolver {
    constructor(embargoes, reading) {
        this.embargoes = embargoes;
        this.reading = reading;
    }
    async embargo(view) {
        return this.embargoes.of(view.caseId, view.asOf);
    }
    async setEmbargo(actor, input) {
        return { case: await this.reading.one({ id: await this.embargoes.set(actor, input) }), errors: [] };
    }
};
__decorate([
    ResolveField(() => CaseEmbargoModel, {
        nullable: true,
        description: 'Before when the case is not to be public, for its author and those who review; null where nobody said so, or it was taken back. That of then, in an answer about the past.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], EmbargoResolver.prototype, "embargo", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Says before when a case is not to be public, or takes that back: as its author while you may change it, or as an editor once it is verified. One that is scheduled for an earlier moment is handed back to the editors then. Refused with ValidationFailed, StaleVersion, EmbargoClosed or FourEyesViolation.',
    }),
    Requires('case.embargo'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, until when, and why.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, SetEmbargoInput]),
    __metadata("design:returntype", Promise)
], EmbargoResolver.prototype, "setEmbargo", null);
EmbargoResolver = __decorate([
    Resolver(() => CaseModel),
    __metadata("design:paramtypes", [Embargoes,
        CaseReading])
], EmbargoResolver);
export { EmbargoResolver };
//# sourceMappingURL=embargo.resolver.js.map