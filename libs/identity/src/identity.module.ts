import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { ApiKeyResolver } from './api-key/api-key.resolver.js';
import { ApiKeys } from './api-key/api-keys.service.js';
import { Arrivals } from './arrivals.js';
import { KeyBearers } from './api-key/key-bearers.js';
import { RequestPrincipals } from './api-key/request-principals.js';
import { Denials } from './denials.js';
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
import { AccountAdministration } from './people/account-administration.service.js';
import { AccountResolver } from './people/account.resolver.js';
import { InvitationResolver } from './people/invitation.resolver.js';
import { Invitations } from './people/invitations.service.js';
import { PasswordChanges } from './people/password-changes.service.js';
import { PasswordResolver } from './people/password.resolver.js';
import { RoleChangeResolver } from './people/role-change.resolver.js';
import { RoleChanges } from './people/role-changes.service.js';
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
    Arrivals,
    KeyBearers,
    AccountAdministration,
    AccountResolver,
    InvitationResolver,
    Invitations,
    Denials,
    OrganisationDirectory,
    OrganisationResolver,
    Organisations,
    PasswordChanges,
    PasswordResolver,
    Passwords,
    PersonResolver,
    RequestActors,
    RequestPrincipals,
    RoleChangeResolver,
    RoleChanges,
    SessionResolver,
    SessionService,
    TeamResolver,
    UnguardedOperations,
    ViewerOrganisationsResolver,
    { provide: APP_GUARD, useClass: PermissionGuard },
  ],
  exports: [OrganisationDirectory, SessionService],
})
export class IdentityModule {}
