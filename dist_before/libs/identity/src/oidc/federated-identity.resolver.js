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
import { Args, Context, ID, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { keyOf, notFound, Requires } from '#platform';
import { Permission } from '../permission.rules.js';
import { ViewerModel } from '../viewer.model.js';
import { bindingCookie } from './browser-binding.js';
import { BeginFederatedLinkPayloadModel, FederatedIdentityModel, UnlinkFederatedIdentityPayloadModel, } from './federated-identity.model.js';
import { OidcSignIn } from './oidc.service.js';
let FederatedIdentityResolver = class FederatedIdentityResolver {
    constructor(oidc) {
        this.oidc = oidc;
    }
    async beginFederatedLink(context) {
        const { url, browserSecret } = await this.oidc.beginLink();
        context.res?.setHeader('set-cookie', bindingCookie(browserSecret));
        return { url, errors: [] };
    }
    async unlinkFederatedIdentity(id) {
        const key = keyOf(id, 'FederatedIdentity');
        if (key === null || !UUID.test(key))
            throw notFound('federated identity');
        await this.oidc.unlink(key);
        return { errors: [] };
    }
    own() {
        return this.oidc.own();
    }
};
__decorate([
    Mutation(() => BeginFederatedLinkPayloadModel, {
        description: 'Begins to link a sign-in at the OpenID provider with one’s own account. Needs a fresh proof of who one is, and ' +
            'sets a cookie: open the answered address in the same browser. Open to whoever is signed in.',
    }),
    Requires(Permission.FederatedIdentityOwn),
    __param(0, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], FederatedIdentityResolver.prototype, "beginFederatedLink", null);
__decorate([
    Mutation(() => UnlinkFederatedIdentityPayloadModel, {
        description: 'Takes a link with a sign-in at an OpenID provider away. Sessions go on; signOutEverywhere ends them. Open to ' +
            'whoever is signed in.',
    }),
    Requires(Permission.FederatedIdentityOwn),
    __param(0, Args('id', { type: () => ID, description: 'Id of the link, from viewer.federatedIdentities.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String]),
    __metadata("design:returntype", Promise)
], FederatedIdentityResolver.prototype, "unlinkFederatedIdentity", null);
__decorate([
    ResolveField('federatedIdentities', () => [FederatedIdentityModel], {
        description: 'Sign-ins at OpenID providers that open one’s own account, the oldest link first.',
    }),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Promise)
], FederatedIdentityResolver.prototype, "own", null);
FederatedIdentityResolver = __decorate([
    Resolver(() => ViewerModel),
    __metadata("design:paramtypes", [OidcSignIn])
], FederatedIdentityResolver);
export { FederatedIdentityResolver };
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
//# sourceMappingURL=federated-identity.resolver.js.map