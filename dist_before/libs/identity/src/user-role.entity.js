var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AppUserEntity } from './app-user.entity.js';
import { Role } from './role.rules.js';
/** All roles, as the conditions of tables name them. */
export const ROLES_IN_SQL = `array[${Object.keys(Role)
    .map((role) => `'${role}'`)
    .join(', ')}]`;
/**
 * A role that someone holds, or held. The row stays when the role is revoked, so that decisions can refer to the role
 * they were taken in.
 */
let UserRoleEntity = class UserRoleEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'user_role_pkey' }),
    ForeignKey(() => AppUserEntity, { name: 'user_role_user_id_fkey', onDelete: 'RESTRICT' }),
    __metadata("design:type", String)
], UserRoleEntity.prototype, "userId", void 0);
__decorate([
    PrimaryColumn('text', { primaryKeyConstraintName: 'user_role_pkey' }),
    __metadata("design:type", String)
], UserRoleEntity.prototype, "role", void 0);
__decorate([
    Column('timestamptz', { name: 'granted_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], UserRoleEntity.prototype, "grantedAt", void 0);
__decorate([
    Column('timestamptz', { name: 'revoked_at', nullable: true }),
    __metadata("design:type", Object)
], UserRoleEntity.prototype, "revokedAt", void 0);
UserRoleEntity = __decorate([
    Entity('user_role'),
    Check('user_role_role_is_known', `role in ('RESEARCHER', 'TRIAGE_OFFICER', 'VERIFIER', 'LEGAL_REVIEWER', 'EDITOR', 'DISPUTES_OFFICER', 'SAFETY_OFFICER', 'CUSTODIAN', 'ANALYST', 'ADMINISTRATOR')`),
    Check('user_role_is_revoked_after_grant', `revoked_at >= granted_at`)
], UserRoleEntity);
export { UserRoleEntity };
//# sourceMappingURL=user-role.entity.js.map