var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Args, Context, Int, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { isByCookie, Requires, setCookie } from '#platform';
import { Permission } from '../permission.rules.js';
import { CurrentActor } from '../request-actors.js';
import { ViewerModel } from '../viewer.model.js';
import { BeginTotpEnrolmentInput, ConfirmTotpInput, EnrolWebAuthnInput, ProveRecoveryCodeInput, ProveTotpInput, ProveWebAuthnInput, RemoveSecondFactorInput, } from './second-factor.input.js';
import { BeginTotpEnrolmentPayloadModel, EnrolSecondFactorPayloadModel, RemoveSecondFactorPayloadModel, ReplaceRecoveryCodesPayloadModel, SecondFactorModel, SecondFactorProofPayloadModel, WebAuthnOptionsPayloadModel, } from './second-factor.model.js';
import { SecondFactors } from './second-factors.service.js';
let SecondFactorResolver = class SecondFactorResolver {
    constructor(factors) {
        this.factors = factors;
    }
    async beginTotpEnrolment({ label }, actor) {
        return { enrolment: await this.factors.beginTotp(label, actor), errors: [] };
    }
    async confirmTotp({ enrolment, code }, context) {
        return carried(await this.factors.confirmTotp(enrolment, code), context);
    }
    async beginWebAuthnEnrolment() {
        return { options: await this.factors.beginWebAuthnEnrolment(), errors: [] };
    }
    async enrolWebAuthn({ label, response }, actor, context) {
        return carried(await this.factors.enrolWebAuthn(label, response, actor), context);
    }
    async proveTotp({ code }, context) {
        return carried(await this.factors.proveTotp(code), context);
    }
    async beginWebAuthnProof() {
        return { options: await this.factors.beginWebAuthnProof(), errors: [] };
    }
    async proveWebAuthn({ response }, context) {
        return carried(await this.factors.proveWebAuthn(response), context);
    }
    async proveRecoveryCode({ code }, context) {
        return carried(await this.factors.proveRecoveryCode(code), context);
    }
    async replaceRecoveryCodes() {
        return { recoveryCodes: await this.factors.replaceRecoveryCodes(), errors: [] };
    }
    async removeSecondFactor({ factor }) {
        await this.factors.remove(factor);
        return { removed: true, errors: [] };
    }
    own() {
        return this.factors.own();
    }
    recoveryCodesLeft() {
        return this.factors.recoveryCodesLeft();
    }
};
__decorate([
    Mutation(() => BeginTotpEnrolmentPayloadModel, {
        description: 'Begins to enrol an app that makes codes; confirmTotp finishes it. Open to whoever is signed in: within ten minutes of it for the first factor, after a fresh step-up for a further one. Refused with ValidationFailed, StepUpRequired or SecondFactorChangeRefused.',
    }),
    Requires(Permission.SecondFactorOwn),
    __param(0, Args('input', { description: 'What to call the app.' })),
    __param(1, CurrentActor()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [BeginTotpEnrolmentInput, Function]),
    __metadata("design:returntype", Promise)
], SecondFactorResolver.prototype, "beginTotpEnrolment", null);
__decorate([
    Mutation(() => EnrolSecondFactorPayloadModel, {
        description: 'Enrols the app by a code of its own. Other sessions of the account end, and this one gets a new token. Refused with ValidationFailed, SecondFactorRefused, StepUpRequired or SecondFactorChangeRefused.',
    }),
    Requires(Permission.SecondFactorOwn),
    __param(0, Args('input', { description: 'The enrolment and a code.' })),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ConfirmTotpInput, Object]),
    __metadata("design:returntype", Promise)
], SecondFactorResolver.prototype, "confirmTotp", null);
__decorate([
    Mutation(() => WebAuthnOptionsPayloadModel, {
        description: 'Begins to enrol an authenticator; enrolWebAuthn finishes it. Open and refused as beginTotpEnrolment is.',
    }),
    Requires(Permission.SecondFactorOwn),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Promise)
], SecondFactorResolver.prototype, "beginWebAuthnEnrolment", null);
__decorate([
    Mutation(() => EnrolSecondFactorPayloadModel, {
        description: 'Enrols an authenticator by its answer to beginWebAuthnEnrolment. Other sessions of the account end, and this one gets a new token. Refused with ValidationFailed, SecondFactorRefused, StepUpRequired or SecondFactorChangeRefused.',
    }),
    Requires(Permission.SecondFactorOwn),
    __param(0, Args('input', { description: 'A name and the answer.' })),
    __param(1, CurrentActor()),
    __param(2, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [EnrolWebAuthnInput, Function, Object]),
    __metadata("design:returntype", Promise)
], SecondFactorResolver.prototype, "enrolWebAuthn", null);
__decorate([
    Mutation(() => SecondFactorProofPayloadModel, {
        description: 'Proves a second factor by a code of an app: after signing in, or to step up. The session gets a new token. Refused with ValidationFailed or SecondFactorRefused.',
    }),
    Requires(Permission.SecondFactorProve),
    __param(0, Args('input', { description: 'The code.' })),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ProveTotpInput, Object]),
    __metadata("design:returntype", Promise)
], SecondFactorResolver.prototype, "proveTotp", null);
__decorate([
    Mutation(() => WebAuthnOptionsPayloadModel, {
        description: 'Begins to prove a second factor by an authenticator; proveWebAuthn finishes it. Refused with SecondFactorChangeRefused.',
    }),
    Requires(Permission.SecondFactorProve),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Promise)
], SecondFactorResolver.prototype, "beginWebAuthnProof", null);
__decorate([
    Mutation(() => SecondFactorProofPayloadModel, {
        description: 'Proves a second factor by an authenticator’s answer to beginWebAuthnProof: after signing in, or to step up. The session gets a new token. Refused with ValidationFailed or SecondFactorRefused.',
    }),
    Requires(Permission.SecondFactorProve),
    __param(0, Args('input', { description: 'The answer.' })),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ProveWebAuthnInput, Object]),
    __metadata("design:returntype", Promise)
], SecondFactorResolver.prototype, "proveWebAuthn", null);
__decorate([
    Mutation(() => SecondFactorProofPayloadModel, {
        description: 'Stands in for a second factor that is lost, by a recovery code: after signing in, or to step up. The session gets a new token. Refused with ValidationFailed or SecondFactorRefused.',
    }),
    Requires(Permission.SecondFactorProve),
    __param(0, Args('input', { description: 'The code.' })),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ProveRecoveryCodeInput, Object]),
    __metadata("design:returntype", Promise)
], SecondFactorResolver.prototype, "proveRecoveryCode", null);
__decorate([
    Mutation(() => ReplaceRecoveryCodesPayloadModel, {
        description: 'Makes ten new recovery codes, after a fresh step-up; the earlier ones open nothing more. Refused with StepUpRequired or SecondFactorChangeRefused.',
    }),
    Requires(Permission.SecondFactorOwn),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Promise)
], SecondFactorResolver.prototype, "replaceRecoveryCodes", null);
__decorate([
    Mutation(() => RemoveSecondFactorPayloadModel, {
        description: 'Removes a second factor of one’s own, after a fresh step-up; with the last one, the recovery codes. Refused with StepUpRequired or SecondFactorChangeRefused.',
    }),
    Requires(Permission.SecondFactorOwn),
    __param(0, Args('input', { description: 'The factor.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [RemoveSecondFactorInput]),
    __metadata("design:returntype", Promise)
], SecondFactorResolver.prototype, "removeSecondFactor", null);
__decorate([
    ResolveField('secondFactors', () => [SecondFactorModel], {
        description: 'Second factors of one’s own, the oldest first.',
    }),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Promise)
], SecondFactorResolver.prototype, "own", null);
__decorate([
    ResolveField('recoveryCodesLeft', () => Int, {
        description: 'How many recovery codes are left. At three or fewer, make new ones with replaceRecoveryCodes.',
    }),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Promise)
], SecondFactorResolver.prototype, "recoveryCodesLeft", null);
SecondFactorResolver = __decorate([
    Resolver(() => ViewerModel),
    __metadata("design:paramtypes", [SecondFactors])
], SecondFactorResolver);
export { SecondFactorResolver };
/** Gives the new token the way the old one came: in the cookie, or in the answer. */
function carried(session, context) {
    const isCookie = isByCookie(context);
    if (isCookie)
        setCookie(context, session.token);
    return { ...session, token: isCookie ? null : session.token, errors: [] };
}
//# sourceMappingURL=second-factor.resolver.js.map