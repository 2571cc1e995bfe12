import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AppUserEntity } from '../app-user.entity.js';
import { OrganisationEntity } from '../organisation/organisation.entity.js';
import type { Role } from '../role.rules.js';
import { ROLES_IN_SQL } from '../user-role.entity.js';

/** An invitation to make an account, by a link that works once. The token itself is not stored. */
@Entity('account_invitation')
@Unique('account_invitation_token_hash_key', ['tokenHash'])
@Unique('account_invitation_user_id_key', ['userId'])
@Index('account_invitation_open_key', ['email'], { unique: true, where: 'accepted_at is null and revoked_at is null' })
@Check('account_invitation_token_hash_is_sha256', 'octet_length(token_hash) = 32')
@Check(
  'account_invitation_email_is_an_address',
  `email = lower(email) and email ~ '^[^[:space:]@]+@[^[:space:]@]+$' and length(email) <= 254`,
)
@Check('account_invitation_roles_are_known', `roles <@ ${ROLES_IN_SQL}`)
@Check(
  'account_invitation_lasts_at_most_72_hours',
  `expires_at > invited_at and expires_at <= invited_at + interval '72 hours'`,
)
@Check('account_invitation_makes_one_account', '(accepted_at is null) = (user_id is null)')
@Check('account_invitation_ends_one_way', 'num_nonnulls(accepted_at, revoked_at) <= 1')
export class AccountInvitationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_invitation_pkey', default: () => 'uuidv7()' })
  id!: string;

  /** SHA-256 of the token. */
  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  /** In lower case. */
  @Column('text')
  email!: string;

  /** What is proposed that the person be; a second administrator decides once there is an account. */
  @Column('text', { array: true })
  roles!: Role[];

  @Column('uuid', { name: 'organisation_id', nullable: true })
  @ForeignKey(() => OrganisationEntity, { name: 'account_invitation_organisation_id_fkey' })
  organisationId!: string | null;

  @Column('uuid', { name: 'invited_by' })
  @ForeignKey(() => AppUserEntity, { name: 'account_invitation_invited_by_fkey' })
  invitedBy!: string;

  @Column('uuid', { name: 'invited_in' })
  invitedIn!: string;

  @Column('timestamptz', { name: 'invited_at', default: () => 'now()' })
  invitedAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt!: Date | null;

  /** The account that came of it. */
  @Column('uuid', { name: 'user_id', nullable: true })
  @ForeignKey(() => AppUserEntity, { name: 'account_invitation_user_id_fkey' })
  userId!: string | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
