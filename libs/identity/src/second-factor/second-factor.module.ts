import { type DynamicModule, Module } from '@nestjs/common';
import { IdentityModule } from '../identity.module.js';
import { FactorSecrets } from './factor-secrets.js';
import { PUBLIC_ORIGIN, RelyingParty } from './relying-party.js';
import { SecondFactorResolver } from './second-factor.resolver.js';
import { SecondFactors } from './second-factors.service.js';

/** Second factors: codes of apps, authenticators, recovery codes. */
@Module({})
export class SecondFactorModule {
  /** @param publicUrl origin at which browsers reach the registry: authenticators answer to no other. */
  static forRoot(publicUrl: string): DynamicModule {
    return {
      module: SecondFactorModule,
      imports: [IdentityModule],
      providers: [
        FactorSecrets,
        RelyingParty,
        SecondFactorResolver,
        SecondFactors,
        { provide: PUBLIC_ORIGIN, useValue: publicUrl },
      ],
    };
  }
}
