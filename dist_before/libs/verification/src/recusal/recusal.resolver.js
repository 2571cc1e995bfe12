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
import { CurrentActor, personOf } from '#identity';
import { Requires } from '#platform';
import { WaiveRecusalInput } from './recusal.input.js';
import { RecusalHitModel, RecusalWaiverModel } from './recusal.model.js';
import { Recusals } from './recusals.service.js';
let RecusalResolver = class RecusalResolver {
    constructor(recusals, reading) {
        this.recusals = recusals;
        this.reading = reading;
    }
    async ofViewer(actor, view) {
        return view.asOf ? [] : this.recusals.hits(actor, view.caseId);
    }
    async waivers(view) {
        const waivers = await this.recusals.waivers(view.caseId);
        return waivers
            .filter(({ waivedAt }) => !view.asOf || waivedAt <= view.asOf)
            .map(({ userId, rule, reason, waivedAt }) => ({ person: personOf(userId), rule, reason, waivedAt }));
    }
    async waiveRecusal(actor, input) {
        return { case: await this.reading.one({ id: await this.recusals.waive(actor, input) }), errors: [] };
    }
};
__decorate([
    ResolveField(() => [RecusalHitModel], {
        name: 'recusals',
        description: 'Ties of yours to the case that ask you to step back from it, worked out from what you declared; empty in an answer about the past.',
    }),
    __param(0, CurrentActor()),
    __param(1, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, Object]),
    __metadata("design:returntype", Promise)
], RecusalResolver.prototype, "ofViewer", null);
__decorate([
    ResolveField(() => [RecusalWaiverModel], {
        name: 'recusalWaivers',
        description: 'Who may decide on the case in spite of a tie, first to last; those made by then, in an answer about the past.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], RecusalResolver.prototype, "waivers", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Lets somebody else decide on a case in spite of one tie, as a safety officer; everybody who reviews the case sees it. Refused with ValidationFailed or StaleVersion.',
    }),
    Requires('case.waive-recusal'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'Who, on which case, and why.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, WaiveRecusalInput]),
    __metadata("design:returntype", Promise)
], RecusalResolver.prototype, "waiveRecusal", null);
RecusalResolver = __decorate([
    Resolver(() => CaseModel),
    __metadata("design:paramtypes", [Recusals,
        CaseReading])
], RecusalResolver);
export { RecusalResolver };
//# sourceMappingURL=recusal.resolver.js.map