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
let SecondFactorRefusedModel = class SecondFactorRefusedModel extends UserErrorModel {
    constructor(field) {
        super('SECOND_FACTOR_REFUSED', 'The proof was not taken: it is wrong, was used already, or is too old. Wait for the next code of the app, or ask the authenticator again with new options.', [field]);
        this.typeName = 'SecondFactorRefused';
    }
};
SecondFactorRefusedModel = __decorate([
    ObjectType('SecondFactorRefused', {
        implements: () => UserErrorModel,
        description: 'The proof was not taken. Says the same of a code that is wrong, used or of another minute, and of any fault of an authenticator’s answer.',
    }),
    __metadata("design:paramtypes", [String])
], SecondFactorRefusedModel);
export { SecondFactorRefusedModel };
export const SecondFactorChange = {
    SESSION_ENDED: 'SESSION_ENDED',
    PROVE_FIRST: 'PROVE_FIRST',
    SIGN_IN_AGAIN: 'SIGN_IN_AGAIN',
    EXPIRED: 'EXPIRED',
    TOO_MANY: 'TOO_MANY',
    KNOWN: 'KNOWN',
    NO_FACTOR: 'NO_FACTOR',
    NO_CREDENTIAL: 'NO_CREDENTIAL',
    COMPULSORY: 'COMPULSORY',
    UNAVAILABLE: 'UNAVAILABLE',
};
registerEnumType(SecondFactorChange, {
    name: 'SecondFactorChangeRefusal',
    description: 'Why second factors were left as they are.',
    valuesMap: {
        SESSION_ENDED: { description: 'The session ended meanwhile.' },
        PROVE_FIRST: { description: 'The account has a second factor, and this session has not proved it.' },
        SIGN_IN_AGAIN: { description: 'The first factor is enrolled within ten minutes of signing in.' },
        EXPIRED: { description: 'The enrolment was not begun, has ended, or was begun more than ten minutes ago.' },
        TOO_MANY: { description: 'The account has ten factors already.' },
        KNOWN: { description: 'The authenticator is enrolled already.' },
        NO_FACTOR: { description: 'The account has no second factor.' },
        NO_CREDENTIAL: { description: 'The account has no authenticator.' },
        COMPULSORY: { description: 'It is the last one, and the roles or the clearance of the account need one.' },
        UNAVAILABLE: { description: 'This server has no key ring, and keeps no second factors.' },
    },
});
let SecondFactorChangeRefusedModel = class SecondFactorChangeRefusedModel extends UserErrorModel {
    constructor(reason) {
        super('SECOND_FACTOR_CHANGE_REFUSED', MESSAGES[reason], []);
        this.typeName = 'SecondFactorChangeRefused';
        this.reason = reason;
    }
};
__decorate([
    Field(() => SecondFactorChange, { description: 'The reason.' }),
    __metadata("design:type", String)
], SecondFactorChangeRefusedModel.prototype, "reason", void 0);
SecondFactorChangeRefusedModel = __decorate([
    ObjectType('SecondFactorChangeRefused', {
        implements: () => UserErrorModel,
        description: 'Second factors were left as they are, for the reason given.',
    }),
    __metadata("design:paramtypes", [String])
], SecondFactorChangeRefusedModel);
export { SecondFactorChangeRefusedModel };
const MESSAGES = {
    SESSION_ENDED: 'The session ended meanwhile. Sign in again.',
    PROVE_FIRST: 'The account has a second factor. Prove it first, with proveTotp, proveWebAuthn or proveRecoveryCode.',
    SIGN_IN_AGAIN: 'A first second factor is enrolled within ten minutes of signing in, so that nobody does it who finds an open session. Sign in again, then repeat this.',
    EXPIRED: 'This enrolment is not open: it was finished, replaced, or begun more than ten minutes ago. Begin it anew.',
    TOO_MANY: 'The account has ten second factors already. Remove one that is not used any more.',
    KNOWN: 'This authenticator is enrolled already. Take another one.',
    NO_FACTOR: 'The account has no second factor, and needs no recovery codes. Enrol one first.',
    NO_CREDENTIAL: 'The account has no authenticator. Prove its app with proveTotp, or a code with proveRecoveryCode.',
    COMPULSORY: 'This is the last second factor of an account whose roles or clearance need one. Enrol another one first, then remove this one.',
    UNAVAILABLE: 'This server has no key ring, and keeps no second factors. The operator sets KEY_RING_FILE or KEY_RING.',
};
//# sourceMappingURL=second-factor-errors.model.js.map