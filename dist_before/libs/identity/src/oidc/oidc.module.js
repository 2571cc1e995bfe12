var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var OidcModule_1;
import { Module } from '@nestjs/common';
import { FederatedIdentityResolver } from './federated-identity.resolver.js';
import { OidcController } from './oidc.controller.js';
import { OidcSignIn, OPENID_PROVIDER } from './oidc.service.js';
import { OpenIdProvider } from './openid-provider.js';
/** Signing in through an OpenID provider. */
let OidcModule = OidcModule_1 = class OidcModule {
    /** @param options `null` where there is no provider: the routes are not there, and nothing can be linked. */
    static forRoot(options) {
        return {
            module: OidcModule_1,
            controllers: options ? [OidcController] : [],
            providers: [
                { provide: OPENID_PROVIDER, useValue: options ? new OpenIdProvider(options) : null },
                FederatedIdentityResolver,
                OidcSignIn,
            ],
        };
    }
};
OidcModule = OidcModule_1 = __decorate([
    Module({})
], OidcModule);
export { OidcModule };
//# sourceMappingURL=oidc.module.js.map