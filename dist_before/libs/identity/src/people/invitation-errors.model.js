var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';
export const InvitationRefusal = {
    HAS_ACCOUNT: 'HAS_ACCOUNT',
    ADMINISTRATOR_ALONE: 'ADMINISTRATOR_ALONE',
    NO_ORGANISATION: 'NO_ORGANISATION',
    CLOSED: 'CLOSED',
};
registerEnumType(InvitationRefusal, {
    name: 'InvitationRefusal',
    description: 'Why an invitation was not made, or not taken back.',
    valuesMap: {
        HAS_ACCOUNT: { description: 'Somebody has an account with this e-mail.' },
        ADMINISTRATOR_ALONE: { description: 'An administrator holds no other role.' },
        NO_ORGANISATION: { description: 'There is no such organisation, or it has ended.' },
        CLOSED: { description: 'It was accepted or taken back already.' },
    },
});
let InvitationRefusedModel = class InvitationRefusedModel extends UserErrorModel {
    constructor(reason) {
        const [path, message] = MESSAGES[reason];
        super('INVITATION_REFUSED', message, [path]);
        this.typeName = 'InvitationRefused';
        this.reason = reason;
    }
};
__decorate([
    Field(() => InvitationRefusal, { description: 'The reason.' }),
    __metadata("design:type", String)
], InvitationRefusedModel.prototype, "reason", void 0);
InvitationRefusedModel = __decorate([
    ObjectType('InvitationRefused', {
        implements: () => UserErrorModel,
        description: 'An invitation was not made, or not taken back, for the reason given.',
    }),
    __metadata("design:paramtypes", [String])
], InvitationRefusedModel);
export { InvitationRefusedModel };
const MESSAGES = {
    HAS_ACCOUNT: ['email', 'Somebody has an account with this e-mail. Use that one; see accounts.'],
    ADMINISTRATOR_ALONE: [
        'roles',
        'An administrator holds no other role. Invite with ADMINISTRATOR alone, or without it.',
    ],
    NO_ORGANISATION: ['organisation', 'There is no such organisation, or it has ended. See organisations.'],
    CLOSED: ['invitation', 'This invitation was accepted or taken back already. See invitations.'],
};
//# sourceMappingURL=invitation-errors.model.js.map