import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AppUserEntity } from '../app-user.entity.js';
import type { Role } from '../role.rules.js';

/** A secret with which a program reads. Only functions of the schema `access` touch the table; the key itself is not stored. */
@Entity('api_key')
@Index('api_key_created_by_idx', ['createdBy', 'id'])
@Check('api_key_label_is_given', `label = btrim(label) and length(label) between 1 and 100`)
@Check('api_key_roles_only_read', `roles <@ '{ANALYST}'::text[] and cardinality(roles) <= 1`)
@Check('api_key_secret_hash_is_sha256', `octet_length(secret_hash) = 32`)
@Check('api_key_lasts_at_most_366_days', `expires_at > created_at and expires_at <= created_at + interval '366 days'`)
@Check('api_key_is_revoked_by_somebody', `(revoked_at is null) = (revoked_by is null)`)
@Check('api_key_is_revoked_after_its_start', `revoked_at >= created_at`)
export class ApiKeyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'api_key_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'created_by' })
  @ForeignKey(() => AppUserEntity, { name: 'api_key_created_by_fkey' })
  createdBy!: string;

  /** What it is for, in the words of whoever made it. */
  @Column('text')
  label!: string;

  /** Roles that it carries, as far as its maker may still give them. */
  @Column('text', { array: true, default: [] })
  roles!: Role[];

  /** SHA-256 of the 43 characters that are secret. */
  @Column('bytea', { name: 'secret_hash' })
  secretHash!: Buffer;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  /** Last use, up to a minute late; null while it was never used. */
  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;

  /** When it was revoked; null while it was not. */
  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  @Column('uuid', { name: 'revoked_by', nullable: true })
  @ForeignKey(() => AppUserEntity, { name: 'api_key_revoked_by_fkey' })
  revokedBy!: string | null;
}
