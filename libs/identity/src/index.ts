import { AppUserEntity } from './app-user.entity.js';
import { SessionEntity } from './session.entity.js';
import { UserRoleEntity } from './user-role.entity.js';

export * from './accounts.js';
export * from './actor.js';
export * from './identity.module.js';
export * from './operation-permissions.js';
export * from './permission.rules.js';
export { actorOf, CurrentActor } from './request-actors.js';
export * from './role.rules.js';

/** Tables of this library. */
export const identityEntities = [AppUserEntity, UserRoleEntity, SessionEntity];
