import { AccessSettingEntity } from './access-setting.entity.js';
import { ApiKeyEntity } from './api-key/api-key.entity.js';
import { AppUserEntity } from './app-user.entity.js';
import { FederatedIdentityEntity, OidcAttemptEntity } from './oidc/federated-identity.entity.js';
import {
  OrganisationEntity,
  OrganisationMemberEntity,
  TeamEntity,
  TeamMemberEntity,
} from './organisation/organisation.entity.js';
import { AccountInvitationEntity } from './people/account-invitation.entity.js';
import { PasswordResetEntity } from './people/password-reset.entity.js';
import { RoleChangeEntity } from './people/role-change.entity.js';
import {
  RecoveryCodeEntity,
  SecondFactorChallengeEntity,
  SecondFactorEntity,
} from './second-factor/second-factor.entity.js';
import { SessionEntity } from './session.entity.js';
import { SignInDeviceEntity, SignInFailureEntity, SignInSecretEntity } from './sign-in.entity.js';
import { UserRoleEntity } from './user-role.entity.js';

export * from './accounts.js';
export * from './actor.js';
export type { PublicReader } from './arrivals.js';
export * from './identity.module.js';
export * from './oidc/oidc.module.js';
export type { OidcOptions } from './oidc/openid-provider.js';
export * from './operation-permissions.js';
export * from './organisation/organisation.directory.js';
export * from './organisation/organisation.model.js';
export * from './people/one-time-token.js';
export * from './people/step-up-required.model.js';
export * from './permission.rules.js';
export { fieldGuard } from './policy/field-guard.js';
export { PathPolicy } from './policy/path-policy.js';
export * from './policy/identity.policy.rules.js';
export * from './policy/policy.rules.js';
export { policyDocument } from './policy/policy-document.js';
export * from './policy/policy.module.js';
export * from './policy/standing.js';
export { CurrentActor } from './request-actors.js';
export * from './reading-as.js';
export * from './role.rules.js';
export * from './second-factor/factor-key-rotation.js';
export * from './second-factor/second-factor.module.js';

/** Tables of this library. */
export const identityEntities = [
  AccessSettingEntity,
  AppUserEntity,
  UserRoleEntity,
  SessionEntity,
  SignInDeviceEntity,
  SignInFailureEntity,
  SignInSecretEntity,
  FederatedIdentityEntity,
  OidcAttemptEntity,
  ApiKeyEntity,
  OrganisationEntity,
  OrganisationMemberEntity,
  TeamEntity,
  TeamMemberEntity,
  AccountInvitationEntity,
  PasswordResetEntity,
  RoleChangeEntity,
  SecondFactorEntity,
  SecondFactorChallengeEntity,
  RecoveryCodeEntity,
];
