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
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, Requires } from '#platform';
import { Permission } from '../permission.rules.js';
import { AccountAdministration } from './account-administration.service.js';
import { DisableAccountInput, EnableAccountInput, IssuePasswordResetInput } from './account.input.js';
import { AccountConnectionModel, AccountModel, AccountPayloadModel, IssuePasswordResetPayloadModel, } from './account.model.js';
let AccountResolver = class AccountResolver {
    constructor(administration) {
        this.administration = administration;
    }
    accounts(args) {
        return this.administration.list(args);
    }
    async disableAccount({ person }) {
        return { account: await this.administration.disable(person), errors: [] };
    }
    async enableAccount({ person }) {
        return { account: await this.administration.enable(person), errors: [] };
    }
    async issuePasswordReset({ person }) {
        return { token: await this.administration.issuePasswordReset(person), errors: [] };
    }
};
__decorate([
    Query(() => AccountConnectionModel, {
        description: 'All accounts, in the order in which they were made, with their roles. For administrators.',
    }),
    Requires(Permission.AccountManage),
    __param(0, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [PageArgs]),
    __metadata("design:returntype", Promise)
], AccountResolver.prototype, "accounts", null);
__decorate([
    Mutation(() => AccountPayloadModel, {
        description: 'Keeps somebody else out at once, as an administrator after a fresh step-up: their sessions end. Refused with ValidationFailed, AccountChangeRefused or StepUpRequired.',
    }),
    Requires(Permission.AccountManage),
    __param(0, Args('input', { description: 'Whose account.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [DisableAccountInput]),
    __metadata("design:returntype", Promise)
], AccountResolver.prototype, "disableAccount", null);
__decorate([
    Mutation(() => AccountPayloadModel, {
        description: 'Lets somebody in again, as an administrator after a fresh step-up, with the roles that they had. Refused with ValidationFailed, AccountChangeRefused or StepUpRequired.',
    }),
    Requires(Permission.AccountManage),
    __param(0, Args('input', { description: 'Whose account.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [EnableAccountInput]),
    __metadata("design:returntype", Promise)
], AccountResolver.prototype, "enableAccount", null);
__decorate([
    Mutation(() => IssuePasswordResetPayloadModel, {
        description: 'Makes a link by which somebody else sets a new password, as an administrator after a fresh step-up. Nothing changes before it is used; earlier links open nothing more. Refused with ValidationFailed, AccountChangeRefused or StepUpRequired.',
    }),
    Requires(Permission.AccountManage),
    __param(0, Args('input', { description: 'For whom.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [IssuePasswordResetInput]),
    __metadata("design:returntype", Promise)
], AccountResolver.prototype, "issuePasswordReset", null);
AccountResolver = __decorate([
    Resolver(() => AccountModel),
    __metadata("design:paramtypes", [AccountAdministration])
], AccountResolver);
export { AccountResolver };
//# sourceMappingURL=account.resolver.js.map