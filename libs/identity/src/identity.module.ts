import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { ApiKeyResolver } from './api-key/api-key.resolver.js';
import { ApiKeys } from './api-key/api-keys.service.js';
import { KeyBearers } from './api-key/key-bearers.js';
import { RequestPrincipals } from './api-key/request-principals.js';
import { UnguardedOperations } from './operation-permissions.js';
import { OrganisationDirectory } from './organisation/organisation.directory.js';
import {
  OrganisationResolver,
  PersonResolver,
  TeamResolver,
  ViewerOrganisationsResolver,
} from './organisation/organisation.resolver.js';
import { Organisations } from './organisation/organisations.service.js';
import { Passwords } from './passwords.js';
import { PermissionGuard } from './permission.guard.js';
import { RequestActors } from './request-actors.js';
import { SessionResolver } from './session.resolver.js';
import { SessionService } from './session.service.js';

/** Who is asking, and what they may ask for. Guards every operation of the application that imports it. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    ApiKeyResolver,
    ApiKeys,
    KeyBearers,
    OrganisationDirectory,
    OrganisationResolver,
    Organisations,
    Passwords,
    PersonResolver,
    RequestActors,
    RequestPrincipals,
    SessionResolver,
    SessionService,
    TeamResolver,
    UnguardedOperations,
    ViewerOrganisationsResolver,
    { provide: APP_GUARD, useClass: PermissionGuard },
  ],
  exports: [OrganisationDirectory],
})
export class IdentityModule {}
