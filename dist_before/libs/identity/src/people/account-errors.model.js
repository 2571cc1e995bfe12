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
export const AccountRefusal = {
    YOURSELF: 'YOURSELF',
    IS_ADMINISTRATOR: 'IS_ADMINISTRATOR',
    DISABLED: 'DISABLED',
    SAMPLE: 'SAMPLE',
};
registerEnumType(AccountRefusal, {
    name: 'AccountRefusal',
    description: 'Why an account was left as it is.',
    valuesMap: {
        YOURSELF: { description: 'It is your own.' },
        IS_ADMINISTRATOR: { description: 'It is another administrator’s, and one who could enter it would be two.' },
        DISABLED: { description: 'It is disabled.' },
        SAMPLE: { description: 'It is a sample account, whose password everybody knows.' },
    },
});
let AccountChangeRefusedModel = class AccountChangeRefusedModel extends UserErrorModel {
    constructor(reason) {
        super('ACCOUNT_CHANGE_REFUSED', MESSAGES[reason], ['person']);
        this.typeName = 'AccountChangeRefused';
        this.reason = reason;
    }
};
__decorate([
    Field(() => AccountRefusal, { description: 'The reason.' }),
    __metadata("design:type", String)
], AccountChangeRefusedModel.prototype, "reason", void 0);
AccountChangeRefusedModel = __decorate([
    ObjectType('AccountChangeRefused', {
        implements: () => UserErrorModel,
        description: 'An account was left as it is, for the reason given.',
    }),
    __metadata("design:paramtypes", [String])
], AccountChangeRefusedModel);
export { AccountChangeRefusedModel };
const MESSAGES = {
    YOURSELF: 'This is your own account. Ask another administrator; a new password you set yourself, with changePassword.',
    IS_ADMINISTRATOR: 'The password of an administrator is reset by the operator alone, with the command issue-password-reset: one administrator who could enter the account of another would be two.',
    DISABLED: 'The account is disabled. Enable it first, with enableAccount.',
    SAMPLE: 'Everybody knows the password of a sample account, so it stays disabled outside development. Invite the person.',
};
//# sourceMappingURL=account-errors.model.js.map