import { Module } from '@nestjs/common';
import { IdentityAccess } from './identity-access.service.js';
import { IdentityResolver } from './identity.resolver.js';
import { IdentitySealing } from './identity-sealing.service.js';
import { Vault } from './vault.js';

/** The identity vault. Where the process has no key ring or no login for it, each operation is refused. */
@Module({ providers: [IdentityAccess, IdentityResolver, IdentitySealing, Vault] })
export class VaultModule {}
