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
import { Role } from '../role.rules.js';
import { Clearance } from './clearance.rules.js';
registerEnumType(Clearance, {
    name: 'Clearance',
    description: 'The most sensitive class of fields that somebody may be shown.',
    valuesMap: {
        PUBLIC: { description: 'What everybody may read.' },
        PARTNER: { description: 'What partner organisations may read, too.' },
        RESTRICTED: { description: 'What is kept to those who work with it.' },
        IDENTITY: { description: 'Who people are, where a custodian grants it.' },
    },
});
let AccountModel = class AccountModel {
};
__decorate([
    Field(() => ID, { description: 'Opaque id of the account, the same as that of the `Person`.' }),
    __metadata("design:type", String)
], AccountModel.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'E-mail address that the person signs in with.' }),
    __metadata("design:type", String)
], AccountModel.prototype, "email", void 0);
__decorate([
    Field(() => String, { description: 'The name that colleagues see.' }),
    __metadata("design:type", String)
], AccountModel.prototype, "displayName", void 0);
__decorate([
    Field(() => [Role], { description: 'Roles held now, in alphabetical order.' }),
    __metadata("design:type", Array)
], AccountModel.prototype, "roles", void 0);
__decorate([
    Field(() => Clearance, { description: 'The clearance held now.' }),
    __metadata("design:type", String)
], AccountModel.prototype, "clearance", void 0);
__decorate([
    Field(() => Date, { description: 'When it was made.' }),
    __metadata("design:type", Date)
], AccountModel.prototype, "createdAt", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'Since when nobody can sign in with it; null when somebody can.' }),
    __metadata("design:type", Object)
], AccountModel.prototype, "disabledAt", void 0);
AccountModel = __decorate([
    ObjectType('Account', {
        description: 'An account, as administrators see it. It says nothing of what the person has recorded or decided.',
    })
], AccountModel);
export { AccountModel };
export const AccountConnectionModel = connectionOf(AccountModel, 'Account');
let AccountPayloadModel = class AccountPayloadModel {
};
__decorate([
    Field(() => AccountModel, {
        nullable: true,
        description: 'The account as it is now; null when the mutation was refused.',
    }),
    __metadata("design:type", Object)
], AccountPayloadModel.prototype, "account", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why the mutation was refused; empty when it took effect.' }),
    __metadata("design:type", Array)
], AccountPayloadModel.prototype, "errors", void 0);
AccountPayloadModel = __decorate([
    ObjectType('AccountPayload', {
        description: 'Outcome of a mutation of an account: the account as it is now, or why nothing was written.',
    })
], AccountPayloadModel);
export { AccountPayloadModel };
let IssuePasswordResetPayloadModel = class IssuePasswordResetPayloadModel {
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Secret for completePasswordReset, good once and for 24 hours. It is shown this once: hand it over so that nobody else reads it. Null when refused.',
    }),
    __metadata("design:type", Object)
], IssuePasswordResetPayloadModel.prototype, "token", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why the mutation was refused; empty when it took effect.' }),
    __metadata("design:type", Array)
], IssuePasswordResetPayloadModel.prototype, "errors", void 0);
IssuePasswordResetPayloadModel = __decorate([
    ObjectType('IssuePasswordResetPayload', { description: 'The link for a new password, or why there is none.' })
], IssuePasswordResetPayloadModel);
export { IssuePasswordResetPayloadModel };
//# sourceMappingURL=account.model.js.map