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
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '#platform';
import { Permission } from '../permission.rules.js';
import { PasswordChanges } from './password-changes.service.js';
import { ChangePasswordInput, CompletePasswordResetInput } from './password.input.js';
import { ChangePasswordPayloadModel, CompletePasswordResetPayloadModel } from './password.model.js';
let PasswordResolver = class PasswordResolver {
    constructor(changes) {
        this.changes = changes;
    }
    async changePassword(input) {
        await this.changes.change(input);
        return { changed: true, errors: [] };
    }
    async completePasswordReset(input) {
        await this.changes.completeReset(input);
        return { completed: true, errors: [] };
    }
};
__decorate([
    Mutation(() => ChangePasswordPayloadModel, {
        description: 'Sets one’s own password and ends one’s other sessions. Open to whoever is signed in. Refused with ValidationFailed or WrongPassword.',
    }),
    Requires(Permission.PasswordOwn),
    __param(0, Args('input', { description: 'The two passwords.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ChangePasswordInput]),
    __metadata("design:returntype", Promise)
], PasswordResolver.prototype, "changePassword", null);
__decorate([
    Mutation(() => CompletePasswordResetPayloadModel, {
        description: 'Sets a new password by a link and ends all sessions of the account; a second factor stays what it is. Open to everyone who has the token. Refused with ValidationFailed or LinkRefused.',
    }),
    Requires(Permission.LinkRedeem),
    __param(0, Args('input', { description: 'The token and the new password.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [CompletePasswordResetInput]),
    __metadata("design:returntype", Promise)
], PasswordResolver.prototype, "completePasswordReset", null);
PasswordResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [PasswordChanges])
], PasswordResolver);
export { PasswordResolver };
//# sourceMappingURL=password.resolver.js.map