var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InputType } from '@nestjs/graphql';
import { Role } from '../role.rules.js';
let InviteUserInput = class InviteUserInput {
};
__decorate([
    Field(() => String, { description: 'E-mail address of the account; upper and lower case are the same.' }),
    __metadata("design:type", String)
], InviteUserInput.prototype, "email", void 0);
__decorate([
    Field(() => [Role], {
        defaultValue: [],
        description: 'Roles to propose. Once the invitation is accepted they wait for a second administrator.',
    }),
    __metadata("design:type", Array)
], InviteUserInput.prototype, "roles", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: 'Id of the organisation that the person works for, where there is one.',
    }),
    __metadata("design:type", Object)
], InviteUserInput.prototype, "organisation", void 0);
InviteUserInput = __decorate([
    InputType('InviteUserInput', { description: 'Who is to have an account.' })
], InviteUserInput);
export { InviteUserInput };
let RevokeInvitationInput = class RevokeInvitationInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the invitation.' }),
    __metadata("design:type", String)
], RevokeInvitationInput.prototype, "invitation", void 0);
RevokeInvitationInput = __decorate([
    InputType('RevokeInvitationInput', { description: 'An invitation to take back.' })
], RevokeInvitationInput);
export { RevokeInvitationInput };
/** No rules on the fields here: the common ones show what they refuse, and two of these are secrets. */
let AcceptInvitationInput = class AcceptInvitationInput {
};
__decorate([
    Field(() => String, { description: 'The token of the invitation.' }),
    __metadata("design:type", String)
], AcceptInvitationInput.prototype, "token", void 0);
__decorate([
    Field(() => String, { description: 'The name that colleagues will see; at most 100 characters.' }),
    __metadata("design:type", String)
], AcceptInvitationInput.prototype, "displayName", void 0);
__decorate([
    Field(() => String, { description: 'From 15 to 128 characters of any kind, and no well-known password.' }),
    __metadata("design:type", String)
], AcceptInvitationInput.prototype, "password", void 0);
AcceptInvitationInput = __decorate([
    InputType('AcceptInvitationInput', { description: 'With what somebody makes the account that they were invited to.' })
], AcceptInvitationInput);
export { AcceptInvitationInput };
//# sourceMappingURL=invitation.input.js.map