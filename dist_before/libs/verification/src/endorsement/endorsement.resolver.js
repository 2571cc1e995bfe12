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
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CasePayload, CaseReading, CaseRecordModel } from '#cases';
import { CurrentActor } from '#identity';
import { Requires } from '#platform';
import { EndorseCaseInput, WithdrawEndorsementInput } from './endorsement.input.js';
import { CaseEndorsementModel } from './endorsement.model.js';
import { Endorsements } from './endorsements.service.js';
let EndorsementResolver = class EndorsementResolver {
    constructor(endorsements, reading) {
        this.endorsements = endorsements;
        this.reading = reading;
    }
    async ofCase(view, context) {
        const endorsements = await this.endorsements.ofCase.load(view, context);
        const asOf = 'asOf' in view ? view.asOf : null;
        return asOf ? endorsements.filter(({ endorsedAt }) => endorsedAt <= asOf) : endorsements;
    }
    async endorseCase(actor, input) {
        return { case: await this.reading.one({ id: await this.endorsements.endorse(actor, input) }), errors: [] };
    }
    async withdrawEndorsement(actor, input) {
        return { case: await this.reading.one({ id: await this.endorsements.withdraw(actor, input) }), errors: [] };
    }
};
__decorate([
    ResolveField(() => [CaseEndorsementModel], {
        name: 'endorsements',
        description: 'Organisations that stand behind what is public of the case, first to last; none of a case that nothing is public of, and those from before it in an answer about the past.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], EndorsementResolver.prototype, "ofCase", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Says, for an organisation that you work for, that it stands behind what is public of a case, or says so anew of a later version. Everybody reads it. Refused with ValidationFailed, StaleVersion or GuardNotMet (PUBLIC).',
    }),
    Requires('case.endorse'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, for whom you speak, and what is said.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, EndorseCaseInput]),
    __metadata("design:returntype", Promise)
], EndorsementResolver.prototype, "endorseCase", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Says, for an organisation that you work for, that it stands behind a case no longer. Refused with ValidationFailed or StaleVersion.',
    }),
    Requires('case.endorse'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, and for whom you speak.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, WithdrawEndorsementInput]),
    __metadata("design:returntype", Promise)
], EndorsementResolver.prototype, "withdrawEndorsement", null);
EndorsementResolver = __decorate([
    Resolver(() => CaseRecordModel),
    __metadata("design:paramtypes", [Endorsements,
        CaseReading])
], EndorsementResolver);
export { EndorsementResolver };
//# sourceMappingURL=endorsement.resolver.js.map