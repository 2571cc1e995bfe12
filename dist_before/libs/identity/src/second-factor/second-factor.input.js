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
let BeginTotpEnrolmentInput = class BeginTotpEnrolmentInput {
};
__decorate([
    Field(() => String, { description: 'What to call it, in at most 100 characters.' }),
    __metadata("design:type", String)
], BeginTotpEnrolmentInput.prototype, "label", void 0);
BeginTotpEnrolmentInput = __decorate([
    InputType('BeginTotpEnrolmentInput', { description: 'An app that is to make codes.' })
], BeginTotpEnrolmentInput);
export { BeginTotpEnrolmentInput };
/** No rules on the fields of those that follow: the common ones show what they refuse, and these are secrets. */
let ConfirmTotpInput = class ConfirmTotpInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the enrolment.' }),
    __metadata("design:type", String)
], ConfirmTotpInput.prototype, "enrolment", void 0);
__decorate([
    Field(() => String, { description: 'The six digits that the app shows now.' }),
    __metadata("design:type", String)
], ConfirmTotpInput.prototype, "code", void 0);
ConfirmTotpInput = __decorate([
    InputType('ConfirmTotpInput', { description: 'That the app makes the right codes.' })
], ConfirmTotpInput);
export { ConfirmTotpInput };
let EnrolWebAuthnInput = class EnrolWebAuthnInput {
};
__decorate([
    Field(() => String, { description: 'What to call it, in at most 100 characters.' }),
    __metadata("design:type", String)
], EnrolWebAuthnInput.prototype, "label", void 0);
__decorate([
    Field(() => String, {
        description: 'What navigator.credentials.create answered, as JSON of a RegistrationResponseJSON.',
    }),
    __metadata("design:type", String)
], EnrolWebAuthnInput.prototype, "response", void 0);
EnrolWebAuthnInput = __decorate([
    InputType('EnrolWebAuthnInput', { description: 'An authenticator that is to be a second factor.' })
], EnrolWebAuthnInput);
export { EnrolWebAuthnInput };
let ProveTotpInput = class ProveTotpInput {
};
__decorate([
    Field(() => String, { description: 'The six digits that the app shows now. Each code is good once.' }),
    __metadata("design:type", String)
], ProveTotpInput.prototype, "code", void 0);
ProveTotpInput = __decorate([
    InputType('ProveTotpInput', { description: 'A code of one’s app.' })
], ProveTotpInput);
export { ProveTotpInput };
let ProveWebAuthnInput = class ProveWebAuthnInput {
};
__decorate([
    Field(() => String, {
        description: 'What navigator.credentials.get answered, as JSON of an AuthenticationResponseJSON.',
    }),
    __metadata("design:type", String)
], ProveWebAuthnInput.prototype, "response", void 0);
ProveWebAuthnInput = __decorate([
    InputType('ProveWebAuthnInput', { description: 'The answer of one’s authenticator.' })
], ProveWebAuthnInput);
export { ProveWebAuthnInput };
let ProveRecoveryCodeInput = class ProveRecoveryCodeInput {
};
__decorate([
    Field(() => String, { description: 'One of the codes, as printed; each is good once.' }),
    __metadata("design:type", String)
], ProveRecoveryCodeInput.prototype, "code", void 0);
ProveRecoveryCodeInput = __decorate([
    InputType('ProveRecoveryCodeInput', { description: 'A recovery code of one’s own.' })
], ProveRecoveryCodeInput);
export { ProveRecoveryCodeInput };
let RemoveSecondFactorInput = class RemoveSecondFactorInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the factor, from viewer.secondFactors.' }),
    __metadata("design:type", String)
], RemoveSecondFactorInput.prototype, "factor", void 0);
RemoveSecondFactorInput = __decorate([
    InputType('RemoveSecondFactorInput', { description: 'A second factor that is not to be used any more.' })
], RemoveSecondFactorInput);
export { RemoveSecondFactorInput };
//# sourceMappingURL=second-factor.input.js.map