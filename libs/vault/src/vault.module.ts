import { type DynamicModule, Module } from '@nestjs/common';
import { IdentityAccess } from './identity-access.service.js';
import { IdentityResolver } from './identity.resolver.js';
import { IdentitySealing } from './identity-sealing.service.js';
import { NAME_MARKS, Vault } from './vault.js';
import type { NameMarks } from './vault.rules.js';

/** The identity vault. Where the process has no key ring or no login for it, each operation is refused. */
@Module({})
export class VaultModule {
  static forRoot(nameMarks: NameMarks): DynamicModule {
    return {
      module: VaultModule,
      providers: [
        { provide: NAME_MARKS, useValue: nameMarks },
        IdentityAccess,
        IdentityResolver,
        IdentitySealing,
        Vault,
      ],
    };
  }
}
