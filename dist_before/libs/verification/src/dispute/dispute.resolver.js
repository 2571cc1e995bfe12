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
import { CaseModel, CaseRecordModel } from '#cases';
import { CurrentActor } from '#identity';
import { NodeRegistry, Requires } from '#platform';
import { AdmitDisputeInput, AnswerDisputeInput, DeclineDisputeInput, PublishReplyInput, ResolveDisputeInput, } from './dispute.input.js';
import { DisputeLoader } from './dispute.loader.js';
import { CaseDisputeModel, DisputeModel, DisputePayloadModel } from './dispute.model.js';
import { Disputes } from './disputes.service.js';
/** What stands beside a record that somebody disputes, for every reader of it. */
let CaseDisputesResolver = class CaseDisputesResolver {
    constructor(disputes) {
        this.disputes = disputes;
    }
    ofCase({ caseId }, context) {
        return this.disputes.banners.of(context).load(caseId);
    }
};
__decorate([
    ResolveField(() => [CaseDisputeModel], {
        name: 'disputes',
        description: 'Disputes of the public record that an officer has admitted, with the reply of whoever disputes where it was approved, first to last. Those of now, in an answer about the past, too.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], CaseDisputesResolver.prototype, "ofCase", null);
CaseDisputesResolver = __decorate([
    Resolver(() => CaseRecordModel),
    __metadata("design:paramtypes", [DisputeLoader])
], CaseDisputesResolver);
export { CaseDisputesResolver };
/** Disputes as officers work on them. */
let DisputeResolver = class DisputeResolver {
    constructor(disputes, loader, nodes) {
        this.disputes = disputes;
        this.loader = loader;
        nodes.register('Dispute', (keys) => disputes.byKeys(keys));
    }
    case({ caseId }, context) {
        return this.loader.cases.of(context).load(caseId);
    }
    admitDispute(actor, input) {
        return this.#act(actor, 'ADMIT', input, { isBlocking: input.blocking });
    }
    declineDispute(actor, input) {
        return this.#act(actor, 'DECLINE', input, { text: input.reason.trim() });
    }
    answerDispute(actor, input) {
        return this.#act(actor, 'ANSWER', input, { text: input.text.trim() });
    }
    publishReply(actor, input) {
        return this.#act(actor, 'PUBLISH_REPLY', input, { reply: input.message });
    }
    resolveDispute(actor, input) {
        return this.#act(actor, 'RESOLVE', input, { outcome: input.outcome, text: input.publicNote.trim() });
    }
    async #act(actor, kind, request, content) {
        return { dispute: await this.disputes.act(actor, kind, request, content), errors: [] };
    }
};
__decorate([
    ResolveField(() => CaseModel, { nullable: true }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [DisputeModel, Object]),
    __metadata("design:returntype", Promise)
], DisputeResolver.prototype, "case", null);
__decorate([
    Mutation(() => DisputePayloadModel, {
        description: 'Admits a dispute: from now on it stands beside the record. Refused with IllegalDisputeStep, FourEyesViolation or GuardNotMet (INTEREST, RECUSAL).',
    }),
    Requires('dispute.decide'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The dispute.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, AdmitDisputeInput]),
    __metadata("design:returntype", Promise)
], DisputeResolver.prototype, "admitDispute", null);
__decorate([
    Mutation(() => DisputePayloadModel, {
        description: 'Declines a dispute, for a reason that whoever disputes reads; nobody else hears of it. Refused with IllegalDisputeStep, FourEyesViolation or GuardNotMet (INTEREST, RECUSAL).',
    }),
    Requires('dispute.decide'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The dispute, and why.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, DeclineDisputeInput]),
    __metadata("design:returntype", Promise)
], DisputeResolver.prototype, "declineDispute", null);
__decorate([
    Mutation(() => DisputePayloadModel, {
        description: 'Writes to whoever disputes. Refused with IllegalDisputeStep, FourEyesViolation or GuardNotMet (INTEREST, RECUSAL).',
    }),
    Requires('dispute.decide'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The dispute, and the message.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, AnswerDisputeInput]),
    __metadata("design:returntype", Promise)
], DisputeResolver.prototype, "answerDispute", null);
__decorate([
    Mutation(() => DisputePayloadModel, {
        description: 'Has a reply stand beside the record (right of reply). Refused with IllegalDisputeStep, ValidationFailed, FourEyesViolation or GuardNotMet (INTEREST, RECUSAL, PROJECTION_SAFE).',
    }),
    Requires('dispute.decide'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The dispute, and which message.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, PublishReplyInput]),
    __metadata("design:returntype", Promise)
], DisputeResolver.prototype, "publishReply", null);
__decorate([
    Mutation(() => DisputePayloadModel, {
        description: 'Decides on a dispute, as an officer who did not verify the case; the outcome stands beside the record. Refused with IllegalDisputeStep, FourEyesViolation or GuardNotMet (INTEREST, RECUSAL, PROJECTION_SAFE).',
    }),
    Requires('dispute.decide'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The dispute, and how it ends.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, ResolveDisputeInput]),
    __metadata("design:returntype", Promise)
], DisputeResolver.prototype, "resolveDispute", null);
DisputeResolver = __decorate([
    Resolver(() => DisputeModel),
    __metadata("design:paramtypes", [Disputes,
        DisputeLoader,
        NodeRegistry])
], DisputeResolver);
export { DisputeResolver };
//# sourceMappingURL=dispute.resolver.js.map