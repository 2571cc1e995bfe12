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
import { ViewerModel } from './viewer.model.js';
let SignInFailedModel = class SignInFailedModel extends UserErrorModel {
    constructor() {
        super('SIGN_IN_FAILED', 'E-mail or password is wrong.', []);
        this.typeName = 'SignInFailed';
    }
};
SignInFailedModel = __decorate([
    ObjectType('SignInFailed', {
        implements: () => UserErrorModel,
        description: 'Nobody was signed in. Says the same of an unknown e-mail, a wrong password and a disabled account.',
    }),
    __metadata("design:paramtypes", [])
], SignInFailedModel);
export { SignInFailedModel };
let SignInPayloadModel = class SignInPayloadModel {
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Secret to send with every request as "Authorization: Bearer <token>". It is shown this once. Null when refused.',
    }),
    __metadata("design:type", Object)
], SignInPayloadModel.prototype, "token", void 0);
__decorate([
    Field(() => Date, {
        nullable: true,
        description: 'When the session ends at the latest. It ends sooner when it is not used for 30 minutes. Null when refused.',
    }),
    __metadata("design:type", Object)
], SignInPayloadModel.prototype, "expiresAt", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Secret by which this device is known when it signs in again; keep it beside the password. Null when refused.',
    }),
    __metadata("design:type", Object)
], SignInPayloadModel.prototype, "device", void 0);
__decorate([
    Field(() => ViewerModel, { nullable: true, description: 'Who has signed in. Null when refused.' }),
    __metadata("design:type", Object)
], SignInPayloadModel.prototype, "viewer", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why nobody was signed in; empty when someone was.' }),
    __metadata("design:type", Array)
], SignInPayloadModel.prototype, "errors", void 0);
SignInPayloadModel = __decorate([
    ObjectType('SignInPayload', { description: 'What came of signing in.' })
], SignInPayloadModel);
export { SignInPayloadModel };
let SignOutPayloadModel = class SignOutPayloadModel {
};
__decorate([
    Field(() => [UserErrorModel], { description: 'Why the session was not ended; empty when it was.' }),
    __metadata("design:type", Array)
], SignOutPayloadModel.prototype, "errors", void 0);
SignOutPayloadModel = __decorate([
    ObjectType('SignOutPayload', { description: 'What came of signing out.' })
], SignOutPayloadModel);
export { SignOutPayloadModel };
//# sourceMappingURL=sign-in.model.js.map