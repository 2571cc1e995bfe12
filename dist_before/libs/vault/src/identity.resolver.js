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
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '#identity';
import { Requires } from '#platform';
import { IdentityAccess } from './identity-access.service.js';
import { EraseSubjectInput, FindIdentitiesInput, GrantIdentityAccessInput, IdentityAccessDecisionInput, IdentityAccessRequestsArgs, IdentityArgs, IdentityHistoryArgs, RequestIdentityAccessInput, SealIdentityInput, } from './identity.input.js';
import { EraseSubjectPayload, FindIdentitiesPayload, IdentityAccessPayload, IdentityAccessRequestConnectionModel, IdentityEventConnectionModel, IdentityModel, SealIdentityPayload, } from './identity.model.js';
import { IdentitySealing } from './identity-sealing.service.js';
let IdentityResolver = class IdentityResolver {
    constructor(sealing, access) {
        this.sealing = sealing;
        this.access = access;
    }
    identity(args) {
        return this.sealing.unseal(args);
    }
    identityAccessRequests(actor, args) {
        return this.access.requests(actor, args);
    }
    identityHistory(actor, args) {
        return this.access.history(actor, args);
    }
    async sealIdentity(input) {
        return { sealed: await this.sealing.seal(input), errors: [] };
    }
    async requestIdentityAccess(actor, input) {
        return { request: await this.access.request(actor, input), errors: [] };
    }
    async grantIdentityAccess(actor, input) {
        return { request: await this.access.grant(actor, input), errors: [] };
    }
    async denyIdentityAccess(actor, input) {
        return { request: await this.access.deny(actor, input), errors: [] };
    }
    async revokeIdentityAccess(actor, input) {
        return { request: await this.access.revoke(actor, input), errors: [] };
    }
    async findIdentities(input) {
        return { places: await this.sealing.find(input), errors: [] };
    }
    async eraseSubject(input) {
        await this.sealing.erase(input);
        return { erased: true, errors: [] };
    }
};
__decorate([
    Query(() => IdentityModel, {
        nullable: true,
        description: 'Unseals who a subject or a confidential source of a case is. Needs a grant of a custodian, clearance, and a fresh step-up; at most 10 in an hour and 30 in a day. Each reading is recorded. Without a grant the answer is NOT_FOUND, whether or not an identity is there.',
    }),
    Requires('identity.request'),
    __param(0, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [IdentityArgs]),
    __metadata("design:returntype", Promise)
], IdentityResolver.prototype, "identity", null);
__decorate([
    Query(() => IdentityAccessRequestConnectionModel, {
        description: 'Requests for access to identities, newest first: all of them for a custodian, your own for others.',
    }),
    Requires('identity.request'),
    __param(0, CurrentActor()),
    __param(1, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, IdentityAccessRequestsArgs]),
    __metadata("design:returntype", Promise)
], IdentityResolver.prototype, "identityAccessRequests", null);
__decorate([
    Query(() => IdentityEventConnectionModel, {
        description: 'All that happened to identities, newest first: sealings, requests, grants, denials with their reasons, readings, erasures. For custodians.',
    }),
    Requires('identity.keep'),
    __param(0, CurrentActor()),
    __param(1, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, IdentityHistoryArgs]),
    __metadata("design:returntype", Promise)
], IdentityResolver.prototype, "identityHistory", null);
__decorate([
    Mutation(() => SealIdentityPayload, {
        description: 'Seals names, contacts and numbers of a subject or a confidential source. You cannot read them back without a grant. For the author of a draft, or a custodian. Refused with ValidationFailed, SealingClosed or IdentityErased.',
    }),
    Requires('identity.seal'),
    __param(0, Args('input', { description: 'What to seal, and of whom.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [SealIdentityInput]),
    __metadata("design:returntype", Promise)
], IdentityResolver.prototype, "sealIdentity", null);
__decorate([
    Mutation(() => IdentityAccessPayload, {
        description: 'Asks for access to an identity, with a purpose. The answer is the same whether or not an identity is there. Refused with ValidationFailed.',
    }),
    Requires('identity.request'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The request.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, RequestIdentityAccessInput]),
    __metadata("design:returntype", Promise)
], IdentityResolver.prototype, "requestIdentityAccess", null);
__decorate([
    Mutation(() => IdentityAccessPayload, {
        description: 'Grants a request of somebody else for at most 30 days. For custodians. Refused with ValidationFailed, OwnAccessRequest or AccessRequestDecided.',
    }),
    Requires('identity.keep'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The grant.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, GrantIdentityAccessInput]),
    __metadata("design:returntype", Promise)
], IdentityResolver.prototype, "grantIdentityAccess", null);
__decorate([
    Mutation(() => IdentityAccessPayload, {
        description: 'Denies a request of somebody else. For custodians. Refused with ValidationFailed, OwnAccessRequest or AccessRequestDecided.',
    }),
    Requires('identity.keep'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The denial.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, IdentityAccessDecisionInput]),
    __metadata("design:returntype", Promise)
], IdentityResolver.prototype, "denyIdentityAccess", null);
__decorate([
    Mutation(() => IdentityAccessPayload, {
        description: 'Takes a grant back at once: a custodian from anybody, others their own. Refused with ValidationFailed or NoGrantToRevoke.',
    }),
    Requires('identity.request'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'Which grant, and why.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, IdentityAccessDecisionInput]),
    __metadata("design:returntype", Promise)
], IdentityResolver.prototype, "revokeIdentityAccess", null);
__decorate([
    Mutation(() => FindIdentitiesPayload, {
        description: 'Looks for a contact or number among what is sealed, to find persons who stand in several cases; opens nothing. For custodians, after a fresh step-up; at most 20 in an hour, each recorded. Refused with ValidationFailed or StepUpRequired.',
    }),
    Requires('identity.keep'),
    __param(0, Args('input', { description: 'What to look for.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [FindIdentitiesInput]),
    __metadata("design:returntype", Promise)
], IdentityResolver.prototype, "findIdentities", null);
__decorate([
    Mutation(() => EraseSubjectPayload, {
        description: 'Erases an identity for ever: its keys are destroyed, and nobody can read its values again. This cannot be undone; what was done with the identity stays on file. For custodians, after a fresh step-up. Refused with ValidationFailed or StepUpRequired.',
    }),
    Requires('identity.keep'),
    __param(0, Args('input', { description: 'Whose identity, and why.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [EraseSubjectInput]),
    __metadata("design:returntype", Promise)
], IdentityResolver.prototype, "eraseSubject", null);
IdentityResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [IdentitySealing,
        IdentityAccess])
], IdentityResolver);
export { IdentityResolver };
//# sourceMappingURL=identity.resolver.js.map