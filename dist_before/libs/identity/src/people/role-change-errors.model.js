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
export const RoleChangeRefusal = {
    YOURSELF: 'YOURSELF',
    OWN_PROPOSAL: 'OWN_PROPOSAL',
    DECIDED: 'DECIDED',
    OPEN_CHANGE: 'OPEN_CHANGE',
    CONTRADICTION: 'CONTRADICTION',
    NOTHING_CHANGES: 'NOTHING_CHANGES',
    ADMINISTRATOR_ALONE: 'ADMINISTRATOR_ALONE',
    PROPOSER_GONE: 'PROPOSER_GONE',
};
registerEnumType(RoleChangeRefusal, {
    name: 'RoleChangeRefusal',
    description: 'Why a change of roles was not proposed or decided.',
    valuesMap: {
        YOURSELF: { description: 'It would be about yourself.' },
        OWN_PROPOSAL: { description: 'You proposed it, and another administrator confirms.' },
        DECIDED: { description: 'It was decided already.' },
        OPEN_CHANGE: { description: 'Another change of the same person waits to be decided.' },
        CONTRADICTION: { description: 'It gives a role and takes the same one away.' },
        NOTHING_CHANGES: { description: 'The person is already what it would make them.' },
        ADMINISTRATOR_ALONE: { description: 'An administrator holds no other role and no clearance.' },
        PROPOSER_GONE: { description: 'Whoever proposed it is no administrator any more.' },
    },
});
let RoleChangeRefusedModel = class RoleChangeRefusedModel extends UserErrorModel {
    constructor(reason) {
        super('ROLE_CHANGE_REFUSED', MESSAGES[reason], []);
        this.typeName = 'RoleChangeRefused';
        this.reason = reason;
    }
};
__decorate([
    Field(() => RoleChangeRefusal, { description: 'The reason.' }),
    __metadata("design:type", String)
], RoleChangeRefusedModel.prototype, "reason", void 0);
RoleChangeRefusedModel = __decorate([
    ObjectType('RoleChangeRefused', {
        implements: () => UserErrorModel,
        description: 'A change of roles was not proposed or decided, for the reason given.',
    }),
    __metadata("design:paramtypes", [String])
], RoleChangeRefusedModel);
export { RoleChangeRefusedModel };
const MESSAGES = {
    YOURSELF: 'Nobody decides about their own roles. Two other administrators do.',
    OWN_PROPOSAL: 'You proposed this change, so another administrator must confirm it. You can withdraw it, with rejectRoleChange.',
    DECIDED: 'This change was decided already. Read it again with roleChanges; whoever still wants it proposes a new one.',
    OPEN_CHANGE: 'Another change of this person waits to be decided. Confirm or reject that one first; see roleChanges.',
    CONTRADICTION: 'The change gives a role and takes the same one away. Name each role once.',
    NOTHING_CHANGES: 'The person already holds these roles and this clearance and no other. Name what is to change, or reject the proposal.',
    ADMINISTRATOR_ALONE: 'An administrator holds no other role and no clearance, since they never decide about content. Take the other roles away, and set the clearance to PUBLIC, in the same change.',
    PROPOSER_GONE: 'Whoever proposed this change is no administrator any more. Reject it, and propose it anew if it is still right.',
};
//# sourceMappingURL=role-change-errors.model.js.map