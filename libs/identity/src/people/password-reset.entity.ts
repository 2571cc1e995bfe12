import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AppUserEntity } from '../app-user.entity.js';

/** A link by which somebody sets a new password, once. It clears no second factor. The token itself is not stored. */
@Entity('password_reset')
@Unique('password_reset_token_hash_key', ['tokenHash'])
@Index('password_reset_open_key', ['userId'], { unique: true, where: 'used_at is null and revoked_at is null' })
@Check('password_reset_token_hash_is_sha256', 'octet_length(token_hash) = 32')
@Check('password_reset_is_issued_by_somebody_else', 'issued_by <> user_id')
@Check(
  'password_reset_lasts_at_most_24_hours',
  `expires_at > issued_at and expires_at <= issued_at + interval '24 hours'`,
)
@Check('password_reset_ends_one_way', 'num_nonnulls(used_at, revoked_at) <= 1')
export class PasswordResetEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'password_reset_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey(() => AppUserEntity, { name: 'password_reset_user_id_fkey' })
  userId!: string;

  /** SHA-256 of the token. */
  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  /** The administrator; null when it was issued under the owner's login. */
  @Column('uuid', { name: 'issued_by', nullable: true })
  @ForeignKey(() => AppUserEntity, { name: 'password_reset_issued_by_fkey' })
  issuedBy!: string | null;

  @Column('timestamptz', { name: 'issued_at', default: () => 'now()' })
  issuedAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
