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
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { clientPrefixOf, Requires, TRUSTED_PROXIES } from '#platform';
import { Disputants } from './disputants.service.js';
import { OpenDisputeInput, ReplyToDisputeInput } from './dispute.input.js';
import { FollowedDisputeModel, OpenDisputePayloadModel, ReplyToDisputePayloadModel } from './dispute.model.js';
/** Disputes as whoever opens one meets them, without an account. */
let DisputantResolver = class DisputantResolver {
    constructor(disputants, trustedProxies) {
        this.disputants = disputants;
        this.trustedProxies = trustedProxies;
    }
    disputeByCode(code, context) {
        return this.disputants.follow(code, clientPrefixOf(context, this.trustedProxies));
    }
    async openDispute(input, context) {
        return { code: await this.disputants.open(input, clientPrefixOf(context, this.trustedProxies)), errors: [] };
    }
    async replyToDispute(input, context) {
        return { dispute: await this.disputants.reply(input, clientPrefixOf(context, this.trustedProxies)), errors: [] };
    }
};
__decorate([
    Query(() => FollowedDisputeModel, {
        nullable: true,
        description: 'The dispute of a code; null where it is the code of none. A mistyped code is told by its checksum. After 10 wrong codes, its network is answered again 15 minutes later. Open to everyone.',
    }),
    Requires('dispute.file'),
    __param(0, Args('code', { type: () => String, description: 'Code of the dispute, as openDispute gave it.' })),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object]),
    __metadata("design:returntype", Promise)
], DisputantResolver.prototype, "disputeByCode", null);
__decorate([
    Mutation(() => OpenDisputePayloadModel, {
        description: 'Disputes a public case, without an account; 5 an hour from one network, and 100 over all. The answer has a code by which the dispute is followed, and which is shown this once. Refused with ValidationFailed or TooManyDisputes. Open to everyone.',
    }),
    Requires('dispute.file'),
    __param(0, Args('input', { description: 'What you dispute, and why.' })),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [OpenDisputeInput, Object]),
    __metadata("design:returntype", Promise)
], DisputantResolver.prototype, "openDispute", null);
__decorate([
    Mutation(() => ReplyToDisputePayloadModel, {
        description: 'Writes to the officers who look into a dispute of yours, without an account. Refused with ValidationFailed, UnknownDisputeCode, DisputeClosed, DisputeAwaitsAnswer or TooManyDisputes. Open to everyone.',
    }),
    Requires('dispute.file'),
    __param(0, Args('input', { description: 'Which dispute, and the message.' })),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ReplyToDisputeInput, Object]),
    __metadata("design:returntype", Promise)
], DisputantResolver.prototype, "replyToDispute", null);
DisputantResolver = __decorate([
    Resolver(),
    __param(1, Inject(TRUSTED_PROXIES)),
    __metadata("design:paramtypes", [Disputants, Number])
], DisputantResolver);
export { DisputantResolver };
//# sourceMappingURL=disputant.resolver.js.map