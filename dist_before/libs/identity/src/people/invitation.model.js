var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, UserErrorModel } from '#platform';
import { PersonModel } from '../organisation/organisation.model.js';
import { Role } from '../role.rules.js';
export const InvitationState = {
    OPEN: 'OPEN',
    ACCEPTED: 'ACCEPTED',
    REVOKED: 'REVOKED',
    EXPIRED: 'EXPIRED',
};
registerEnumType(InvitationState, {
    name: 'InvitationState',
    description: 'Where an invitation stands.',
    valuesMap: {
        OPEN: { description: 'Its link opens an account, unless who made it is no administrator any more.' },
        ACCEPTED: { description: 'An account came of it.' },
        REVOKED: { description: 'Taken back, or replaced by a newer one.' },
        EXPIRED: { description: 'Nobody accepted it within 72 hours.' },
    },
});
let InvitationModel = class InvitationModel {
};
__decorate([
    Field(() => ID, { description: 'Opaque id of the invitation; it opens nothing.' }),
    __metadata("design:type", String)
], InvitationModel.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'E-mail address that the account will have.' }),
    __metadata("design:type", String)
], InvitationModel.prototype, "email", void 0);
__decorate([
    Field(() => [Role], {
        description: 'Roles that are proposed: once accepted, they wait among roleChanges for a second administrator.',
    }),
    __metadata("design:type", Array)
], InvitationModel.prototype, "roles", void 0);
__decorate([
    Field(() => InvitationState, { description: 'Where it stands.' }),
    __metadata("design:type", String)
], InvitationModel.prototype, "state", void 0);
__decorate([
    Field(() => PersonModel, { description: 'The administrator who made it.' }),
    __metadata("design:type", PersonModel)
], InvitationModel.prototype, "invitedBy", void 0);
__decorate([
    Field(() => Date, { description: 'When it was made.' }),
    __metadata("design:type", Date)
], InvitationModel.prototype, "invitedAt", void 0);
__decorate([
    Field(() => Date, { description: 'Until when it can be accepted.' }),
    __metadata("design:type", Date)
], InvitationModel.prototype, "expiresAt", void 0);
__decorate([
    Field(() => PersonModel, { nullable: true, description: 'Whose account came of it; null while none has.' }),
    __metadata("design:type", Object)
], InvitationModel.prototype, "acceptedBy", void 0);
InvitationModel = __decorate([
    ObjectType('Invitation', { description: 'An invitation to make an account. Shown to administrators.' })
], InvitationModel);
export { InvitationModel };
export const InvitationConnectionModel = connectionOf(InvitationModel, 'Invitation');
let InviteUserPayloadModel = class InviteUserPayloadModel {
};
__decorate([
    Field(() => InvitationModel, { nullable: true, description: 'The invitation; null when refused.' }),
    __metadata("design:type", Object)
], InviteUserPayloadModel.prototype, "invitation", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Secret for acceptInvitation, good once and for 72 hours. It is shown this once: hand it over so that nobody else reads it. Null when refused.',
    }),
    __metadata("design:type", Object)
], InviteUserPayloadModel.prototype, "token", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why the mutation was refused; empty when it took effect.' }),
    __metadata("design:type", Array)
], InviteUserPayloadModel.prototype, "errors", void 0);
InviteUserPayloadModel = __decorate([
    ObjectType('InviteUserPayload', { description: 'The invitation and its link, or why there is none.' })
], InviteUserPayloadModel);
export { InviteUserPayloadModel };
let RevokeInvitationPayloadModel = class RevokeInvitationPayloadModel {
};
__decorate([
    Field(() => InvitationModel, { nullable: true, description: 'The invitation as it is now; null when refused.' }),
    __metadata("design:type", Object)
], RevokeInvitationPayloadModel.prototype, "invitation", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why it was not taken back; empty when it was.' }),
    __metadata("design:type", Array)
], RevokeInvitationPayloadModel.prototype, "errors", void 0);
RevokeInvitationPayloadModel = __decorate([
    ObjectType('RevokeInvitationPayload', { description: 'What came of taking an invitation back.' })
], RevokeInvitationPayloadModel);
export { RevokeInvitationPayloadModel };
let AcceptInvitationPayloadModel = class AcceptInvitationPayloadModel {
};
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: 'True when there is an account now: sign in to it with signIn. Null when refused.',
    }),
    __metadata("design:type", Object)
], AcceptInvitationPayloadModel.prototype, "accepted", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why no account was made; empty when one was.' }),
    __metadata("design:type", Array)
], AcceptInvitationPayloadModel.prototype, "errors", void 0);
AcceptInvitationPayloadModel = __decorate([
    ObjectType('AcceptInvitationPayload', { description: 'What came of accepting an invitation.' })
], AcceptInvitationPayloadModel);
export { AcceptInvitationPayloadModel };
//# sourceMappingURL=invitation.model.js.map