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
@Entity('user_role')
@Check(
  'user_role_role_is_known',
  `role in ('RESEARCHER', 'TRIAGE_OFFICER', 'VERIFIER', 'LEGAL_REVIEWER', 'EDITOR', 'DISPUTES_OFFICER', 'SAFETY_OFFICER', 'CUSTODIAN', 'ANALYST', 'ADMINISTRATOR')`,
)
@Check('user_role_is_revoked_after_grant', `revoked_at >= granted_at`)
export class UserRoleEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'user_role_pkey' })
  @ForeignKey(() => AppUserEntity, { name: 'user_role_user_id_fkey', onDelete: 'RESTRICT' })
  userId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'user_role_pkey' })
  role!: Role;

  @Column('timestamptz', { name: 'granted_at', default: () => 'now()' })
  grantedAt!: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
