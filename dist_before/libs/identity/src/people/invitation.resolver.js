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
import { PageArgs, Requires } from '#platform';
import { Permission } from '../permission.rules.js';
import { AcceptInvitationInput, InviteUserInput, RevokeInvitationInput } from './invitation.input.js';
import { AcceptInvitationPayloadModel, InvitationConnectionModel, InvitationModel, InviteUserPayloadModel, RevokeInvitationPayloadModel, } from './invitation.model.js';
import { Invitations } from './invitations.service.js';
let InvitationResolver = class InvitationResolver {
    constructor(registry) {
        this.registry = registry;
    }
    invitations(args) {
        return this.registry.list(args);
    }
    async inviteUser(input) {
        return { ...(await this.registry.invite(input)), errors: [] };
    }
    async revokeInvitation(input) {
        return { invitation: await this.registry.revoke(input), errors: [] };
    }
    async acceptInvitation(input) {
        await this.registry.accept(input);
        return { accepted: true, errors: [] };
    }
};
__decorate([
    Query(() => InvitationConnectionModel, { description: 'All invitations, the newest first. For administrators.' }),
    Requires(Permission.AccountManage),
    __param(0, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [PageArgs]),
    __metadata("design:returntype", Promise)
], InvitationResolver.prototype, "invitations", null);
__decorate([
    Mutation(() => InviteUserPayloadModel, {
        description: 'Makes a link by which somebody makes an account, as an administrator after a fresh step-up. An earlier one for the same e-mail opens nothing more. Refused with ValidationFailed, InvitationRefused or StepUpRequired.',
    }),
    Requires(Permission.AccountManage),
    __param(0, Args('input', { description: 'Who is invited.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [InviteUserInput]),
    __metadata("design:returntype", Promise)
], InvitationResolver.prototype, "inviteUser", null);
__decorate([
    Mutation(() => RevokeInvitationPayloadModel, {
        description: 'Takes an invitation back, as an administrator after a fresh step-up: its link opens nothing more. Refused with InvitationRefused or StepUpRequired.',
    }),
    Requires(Permission.AccountManage),
    __param(0, Args('input', { description: 'The invitation.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [RevokeInvitationInput]),
    __metadata("design:returntype", Promise)
], InvitationResolver.prototype, "revokeInvitation", null);
__decorate([
    Mutation(() => AcceptInvitationPayloadModel, {
        description: 'Makes the account that somebody was invited to; sign in to it afterwards. Open to everyone who has the token. Refused with ValidationFailed or LinkRefused.',
    }),
    Requires(Permission.LinkRedeem),
    __param(0, Args('input', { description: 'The token, a name and a password.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [AcceptInvitationInput]),
    __metadata("design:returntype", Promise)
], InvitationResolver.prototype, "acceptInvitation", null);
InvitationResolver = __decorate([
    Resolver(() => InvitationModel),
    __metadata("design:paramtypes", [Invitations])
], InvitationResolver);
export { InvitationResolver };
//# sourceMappingURL=invitation.resolver.js.map