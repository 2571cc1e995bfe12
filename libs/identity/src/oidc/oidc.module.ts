import { type DynamicModule, Module } from '@nestjs/common';
import { FederatedIdentityResolver } from './federated-identity.resolver.js';
import { OidcController } from './oidc.controller.js';
import { OidcSignIn, OPENID_PROVIDER } from './oidc.service.js';
import { type OidcOptions, OpenIdProvider } from './openid-provider.js';

/** Signing in through an OpenID provider. */
@Module({})
export class OidcModule {
  /** @param options `null` where there is no provider: the routes are not there, and nothing can be linked. */
  static forRoot(options: OidcOptions | null): DynamicModule {
    return {
      module: OidcModule,
      controllers: options ? [OidcController] : [],
      providers: [
        { provide: OPENID_PROVIDER, useValue: options ? new OpenIdProvider(options) : null },
        FederatedIdentityResolver,
        OidcSignIn,
      ],
    };
  }
}
