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
import { Requires } from '#platform';
import { Permission } from '../permission.rules.js';
import { ConfirmRoleChangeInput, ProposeRoleChangeInput, RejectRoleChangeInput, RoleChangesArgs, } from './role-change.input.js';
import { RoleChangeConnectionModel, RoleChangeModel, RoleChangePayloadModel } from './role-change.model.js';
import { RoleChanges } from './role-changes.service.js';
let RoleChangeResolver = class RoleChangeResolver {
    constructor(changes) {
        this.changes = changes;
    }
    roleChanges(args) {
        return this.changes.list(args);
    }
    async proposeRoleChange(input) {
        return { roleChange: await this.changes.propose(input), errors: [] };
    }
    async confirmRoleChange(input) {
        return { roleChange: await this.changes.confirm(input), errors: [] };
    }
    async rejectRoleChange(input) {
        return { roleChange: await this.changes.reject(input), errors: [] };
    }
};
__decorate([
    Query(() => RoleChangeConnectionModel, {
        description: 'Changes of roles and clearances, proposed and decided, the newest first. For administrators.',
    }),
    Requires(Permission.AccountManage),
    __param(0, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [RoleChangesArgs]),
    __metadata("design:returntype", Promise)
], RoleChangeResolver.prototype, "roleChanges", null);
__decorate([
    Mutation(() => RoleChangePayloadModel, {
        description: 'Proposes that somebody else hold other roles or another clearance, as an administrator after a fresh step-up. Nothing changes until another administrator confirms it. Refused with ValidationFailed, RoleChangeRefused or StepUpRequired.',
    }),
    Requires(Permission.AccountManage),
    __param(0, Args('input', { description: 'The person, and what they are to be.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ProposeRoleChangeInput]),
    __metadata("design:returntype", Promise)
], RoleChangeResolver.prototype, "proposeRoleChange", null);
__decorate([
    Mutation(() => RoleChangePayloadModel, {
        description: 'Puts into force what another administrator proposed about a third person, after a fresh step-up; that person’s sessions end. Refused with RoleChangeRefused or StepUpRequired.',
    }),
    Requires(Permission.AccountManage),
    __param(0, Args('input', { description: 'The change.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ConfirmRoleChangeInput]),
    __metadata("design:returntype", Promise)
], RoleChangeResolver.prototype, "confirmRoleChange", null);
__decorate([
    Mutation(() => RoleChangePayloadModel, {
        description: 'Rejects a proposed change, or withdraws one’s own, as an administrator whom it does not concern, after a fresh step-up. Refused with ValidationFailed, RoleChangeRefused or StepUpRequired.',
    }),
    Requires(Permission.AccountManage),
    __param(0, Args('input', { description: 'The change, and why not.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [RejectRoleChangeInput]),
    __metadata("design:returntype", Promise)
], RoleChangeResolver.prototype, "rejectRoleChange", null);
RoleChangeResolver = __decorate([
    Resolver(() => RoleChangeModel),
    __metadata("design:paramtypes", [RoleChanges])
], RoleChangeResolver);
export { RoleChangeResolver };
//# sourceMappingURL=role-change.resolver.js.map