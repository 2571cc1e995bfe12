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
import { UserErrorModel } from '#platform';
import { MembershipRefusal } from './organisation.rules.js';
registerEnumType(MembershipRefusal, {
    name: 'MembershipRefusal',
    description: 'Why a membership was not changed.',
    valuesMap: {
        YOURSELF: { description: 'It would be your own; another administrator decides about that.' },
        ORGANISATION_ENDED: { description: 'The organisation is a partner no more.' },
        NOT_A_MEMBER: { description: 'The person is no member of the organisation that the team belongs to.' },
    },
});
let NameTakenModel = class NameTakenModel extends UserErrorModel {
    constructor(name, takenBy) {
        super('NAME_TAKEN', `"${name}" is the name of another one already. Choose another name, or use that one.`, [
            'name',
        ]);
        this.typeName = 'NameTaken';
        this.takenBy = takenBy;
    }
};
__decorate([
    Field(() => ID, { description: 'Id of the one that has the name.' }),
    __metadata("design:type", String)
], NameTakenModel.prototype, "takenBy", void 0);
NameTakenModel = __decorate([
    ObjectType('NameTaken', {
        implements: () => UserErrorModel,
        description: 'An organisation has this name already, or a team of the same organisation.',
    }),
    __metadata("design:paramtypes", [String, String])
], NameTakenModel);
export { NameTakenModel };
let MembershipRefusedModel = class MembershipRefusedModel extends UserErrorModel {
    constructor(reason) {
        super('MEMBERSHIP_REFUSED', MESSAGES[reason], ['person']);
        this.typeName = 'MembershipRefused';
        this.reason = reason;
    }
};
__decorate([
    Field(() => MembershipRefusal, { description: 'The reason.' }),
    __metadata("design:type", String)
], MembershipRefusedModel.prototype, "reason", void 0);
MembershipRefusedModel = __decorate([
    ObjectType('MembershipRefused', {
        implements: () => UserErrorModel,
        description: 'A membership was not changed, for the reason given.',
    }),
    __metadata("design:paramtypes", [String])
], MembershipRefusedModel);
export { MembershipRefusedModel };
const MESSAGES = {
    YOURSELF: 'Nobody changes a membership of their own. Ask another administrator.',
    ORGANISATION_ENDED: 'The organisation has ended, so nobody and nothing is added to it. Choose another one.',
    NOT_A_MEMBER: 'Only members of the organisation can be on its teams. Add the person to it first, with addOrganisationMember.',
};
//# sourceMappingURL=organisation-errors.model.js.map