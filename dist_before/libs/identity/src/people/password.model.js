var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ObjectType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';
let WrongPasswordModel = class WrongPasswordModel extends UserErrorModel {
    constructor() {
        super('WRONG_PASSWORD', 'This is not the current password of the account. Try again, or ask an administrator for a link.', ['currentPassword']);
        this.typeName = 'WrongPassword';
    }
};
WrongPasswordModel = __decorate([
    ObjectType('WrongPassword', {
        implements: () => UserErrorModel,
        description: 'The current password is another one.',
    }),
    __metadata("design:paramtypes", [])
], WrongPasswordModel);
export { WrongPasswordModel };
let CompletePasswordResetPayloadModel = class CompletePasswordResetPayloadModel {
};
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: 'True when the new password holds: all sessions have ended, sign in with signIn. Null when refused.',
    }),
    __metadata("design:type", Object)
], CompletePasswordResetPayloadModel.prototype, "completed", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why the password was left as it is; empty when it was set.' }),
    __metadata("design:type", Array)
], CompletePasswordResetPayloadModel.prototype, "errors", void 0);
CompletePasswordResetPayloadModel = __decorate([
    ObjectType('CompletePasswordResetPayload', { description: 'What came of setting a new password by a link.' })
], CompletePasswordResetPayloadModel);
export { CompletePasswordResetPayloadModel };
let ChangePasswordPayloadModel = class ChangePasswordPayloadModel {
};
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: 'True when the new password holds: all other sessions have ended. Null when refused.',
    }),
    __metadata("design:type", Object)
], ChangePasswordPayloadModel.prototype, "changed", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why the password was left as it is; empty when it was changed.' }),
    __metadata("design:type", Array)
], ChangePasswordPayloadModel.prototype, "errors", void 0);
ChangePasswordPayloadModel = __decorate([
    ObjectType('ChangePasswordPayload', { description: 'What came of changing one’s password.' })
], ChangePasswordPayloadModel);
export { ChangePasswordPayloadModel };
//# sourceMappingURL=password.model.js.map