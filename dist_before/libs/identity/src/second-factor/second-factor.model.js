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
import { ViewerModel } from '../viewer.model.js';
import { SecondFactorKind } from './second-factor.rules.js';
registerEnumType(SecondFactorKind, {
    name: 'SecondFactorKind',
    description: 'What somebody proves beside their password.',
    valuesMap: {
        TOTP: { description: 'Six digits that an app makes from the time (RFC 6238). They can be phished.' },
        WEBAUTHN: { description: 'A security key or the lock of a device (WebAuthn). It answers no other site.' },
    },
});
let SecondFactorModel = class SecondFactorModel {
};
__decorate([
    Field(() => ID, { description: 'Opaque id of the factor.' }),
    __metadata("design:type", String)
], SecondFactorModel.prototype, "id", void 0);
__decorate([
    Field(() => SecondFactorKind, { description: 'What it is.' }),
    __metadata("design:type", String)
], SecondFactorModel.prototype, "kind", void 0);
__decorate([
    Field(() => String, { description: 'What one has called it.' }),
    __metadata("design:type", String)
], SecondFactorModel.prototype, "label", void 0);
__decorate([
    Field(() => Date, { description: 'Since when it can be proved.' }),
    __metadata("design:type", Date)
], SecondFactorModel.prototype, "enrolledAt", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'When it was last proved; null when never since.' }),
    __metadata("design:type", Object)
], SecondFactorModel.prototype, "lastUsedAt", void 0);
SecondFactorModel = __decorate([
    ObjectType('SecondFactor', { description: 'A second factor of one’s own.' })
], SecondFactorModel);
export { SecondFactorModel };
let TotpEnrolmentModel = class TotpEnrolmentModel {
};
__decorate([
    Field(() => ID, { description: 'Id for confirmTotp, good for ten minutes.' }),
    __metadata("design:type", String)
], TotpEnrolmentModel.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'The secret in base 32, to type into the app.' }),
    __metadata("design:type", String)
], TotpEnrolmentModel.prototype, "secret", void 0);
__decorate([
    Field(() => String, {
        description: 'The same as an address that begins with otpauth:, to show to the app as a QR code.',
    }),
    __metadata("design:type", String)
], TotpEnrolmentModel.prototype, "uri", void 0);
TotpEnrolmentModel = __decorate([
    ObjectType('TotpEnrolment', { description: 'What an app needs to make codes. It is shown this once.' })
], TotpEnrolmentModel);
export { TotpEnrolmentModel };
let BeginTotpEnrolmentPayloadModel = class BeginTotpEnrolmentPayloadModel {
};
__decorate([
    Field(() => TotpEnrolmentModel, { nullable: true, description: 'For the app. Null when refused.' }),
    __metadata("design:type", Object)
], BeginTotpEnrolmentPayloadModel.prototype, "enrolment", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why none was begun; empty when one was.' }),
    __metadata("design:type", Array)
], BeginTotpEnrolmentPayloadModel.prototype, "errors", void 0);
BeginTotpEnrolmentPayloadModel = __decorate([
    ObjectType('BeginTotpEnrolmentPayload', { description: 'What an app needs, or why it may not be enrolled.' })
], BeginTotpEnrolmentPayloadModel);
export { BeginTotpEnrolmentPayloadModel };
let WebAuthnOptionsPayloadModel = class WebAuthnOptionsPayloadModel {
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Options as JSON, for PublicKeyCredential.parseCreationOptionsFromJSON or parseRequestOptionsFromJSON. Good once and for five minutes. Null when refused.',
    }),
    __metadata("design:type", Object)
], WebAuthnOptionsPayloadModel.prototype, "options", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why there are none; empty when there are.' }),
    __metadata("design:type", Array)
], WebAuthnOptionsPayloadModel.prototype, "errors", void 0);
WebAuthnOptionsPayloadModel = __decorate([
    ObjectType('WebAuthnOptionsPayload', { description: 'What an authenticator is to be asked, or why it may not be.' })
], WebAuthnOptionsPayloadModel);
export { WebAuthnOptionsPayloadModel };
let SecondFactorProofPayloadModel = class SecondFactorProofPayloadModel {
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'The token that takes the place of the one the request came with, which opens nothing more. Null for a browser, whose cookie was replaced, and when refused.',
    }),
    __metadata("design:type", Object)
], SecondFactorProofPayloadModel.prototype, "token", void 0);
__decorate([
    Field(() => ViewerModel, { nullable: true, description: 'Who has proved it. Null when refused.' }),
    __metadata("design:type", Object)
], SecondFactorProofPayloadModel.prototype, "viewer", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why the proof was not taken; empty when it was.' }),
    __metadata("design:type", Array)
], SecondFactorProofPayloadModel.prototype, "errors", void 0);
SecondFactorProofPayloadModel = __decorate([
    ObjectType('SecondFactorProofPayload', { description: 'What came of proving a second factor.' })
], SecondFactorProofPayloadModel);
export { SecondFactorProofPayloadModel };
let EnrolSecondFactorPayloadModel = class EnrolSecondFactorPayloadModel extends SecondFactorProofPayloadModel {
};
__decorate([
    Field(() => [String], {
        nullable: true,
        description: 'Ten codes for the day the factor is lost, each good once. They are shown this once, with the first factor of the account: print them. Null when there are some already, and when refused.',
    }),
    __metadata("design:type", Object)
], EnrolSecondFactorPayloadModel.prototype, "recoveryCodes", void 0);
EnrolSecondFactorPayloadModel = __decorate([
    ObjectType('EnrolSecondFactorPayload', { description: 'What came of enrolling a second factor.' })
], EnrolSecondFactorPayloadModel);
export { EnrolSecondFactorPayloadModel };
let ReplaceRecoveryCodesPayloadModel = class ReplaceRecoveryCodesPayloadModel {
};
__decorate([
    Field(() => [String], {
        nullable: true,
        description: 'Ten new codes, shown this once; the earlier ones open nothing more. Null when refused.',
    }),
    __metadata("design:type", Object)
], ReplaceRecoveryCodesPayloadModel.prototype, "recoveryCodes", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why they were left as they are; empty when they were replaced.' }),
    __metadata("design:type", Array)
], ReplaceRecoveryCodesPayloadModel.prototype, "errors", void 0);
ReplaceRecoveryCodesPayloadModel = __decorate([
    ObjectType('ReplaceRecoveryCodesPayload', { description: 'New recovery codes, or why there are none.' })
], ReplaceRecoveryCodesPayloadModel);
export { ReplaceRecoveryCodesPayloadModel };
let RemoveSecondFactorPayloadModel = class RemoveSecondFactorPayloadModel {
};
__decorate([
    Field(() => Boolean, { nullable: true, description: 'True when it was removed. Null when refused.' }),
    __metadata("design:type", Object)
], RemoveSecondFactorPayloadModel.prototype, "removed", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why it was left; empty when it was removed.' }),
    __metadata("design:type", Array)
], RemoveSecondFactorPayloadModel.prototype, "errors", void 0);
RemoveSecondFactorPayloadModel = __decorate([
    ObjectType('RemoveSecondFactorPayload', { description: 'What came of removing a second factor.' })
], RemoveSecondFactorPayloadModel);
export { RemoveSecondFactorPayloadModel };
//# sourceMappingURL=second-factor.model.js.map