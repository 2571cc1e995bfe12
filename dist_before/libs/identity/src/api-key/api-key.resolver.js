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
import { Actor } from '../actor.js';
import { Permission } from '../permission.rules.js';
import { CurrentActor } from '../request-actors.js';
import { CreateApiKeyInput, RevokeApiKeyInput } from './api-key.input.js';
import { ApiKeyConnectionModel, CreateApiKeyPayloadModel, RevokeApiKeyPayloadModel, } from './api-key.model.js';
import { ApiKeys } from './api-keys.service.js';
let ApiKeyResolver = class ApiKeyResolver {
    constructor(keys) {
        this.keys = keys;
    }
    list(args) {
        return this.keys.page(args);
    }
    async createApiKey(actor, input) {
        return { ...(await this.keys.create(actor, input)), errors: [] };
    }
    async revokeApiKey(input) {
        return { apiKey: await this.keys.revoke(input.id), errors: [] };
    }
};
__decorate([
    Query(() => ApiKeyConnectionModel, {
        name: 'apiKeys',
        description: 'Your keys, newest first, with those that have ended; for administrators, everybody’s. Open to whoever is signed in.',
    }),
    Requires(Permission.ApiKeyOwn),
    __param(0, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [PageArgs]),
    __metadata("design:returntype", Promise)
], ApiKeyResolver.prototype, "list", null);
__decorate([
    Mutation(() => CreateApiKeyPayloadModel, {
        description: 'Makes a key for a program to read with, and shows it this once. Refused with ValidationFailed or TooManyApiKeys. Open to whoever is signed in.',
    }),
    Requires(Permission.ApiKeyOwn),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The key to be made.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Actor,
        CreateApiKeyInput]),
    __metadata("design:returntype", Promise)
], ApiKeyResolver.prototype, "createApiKey", null);
__decorate([
    Mutation(() => RevokeApiKeyPayloadModel, {
        description: 'Revokes a key of yours, or, as an administrator, anybody’s: no request that begins afterwards passes with it. Open to whoever is signed in.',
    }),
    Requires(Permission.ApiKeyOwn),
    __param(0, Args('input', { description: 'The key to be revoked.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [RevokeApiKeyInput]),
    __metadata("design:returntype", Promise)
], ApiKeyResolver.prototype, "revokeApiKey", null);
ApiKeyResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [ApiKeys])
], ApiKeyResolver);
export { ApiKeyResolver };
//# sourceMappingURL=api-key.resolver.js.map