import { type DynamicModule, Module } from '@nestjs/common';
import type { KeyRing } from '#platform';
import { IdentityAccess } from './identity-access.service.js';
import { IdentityResolver } from './identity.resolver.js';
import { IdentitySealing } from './identity-sealing.service.js';
import { KEY_RING, Vault } from './vault.js';

@Module({})
export class VaultModule {
  /** @param keyRing `null` where the process has none: every operation of the vault is then refused. */
  static forRoot(keyRing: KeyRing | null): DynamicModule {
    return {
      module: VaultModule,
      providers: [IdentityAccess, IdentityResolver, IdentitySealing, Vault, { provide: KEY_RING, useValue: keyRing }],
    };
  }
}
