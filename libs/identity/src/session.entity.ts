import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AppUserEntity } from './app-user.entity.js';
import type { Confinement } from './confinement.rules.js';

/** One sign-in of one person, from its token's making to its end. The token itself is not stored. */
@Entity('session')
@Unique('session_token_hash_key', ['tokenHash'])
@Index('session_user_id_idx', ['userId'])
@Check('session_token_hash_is_sha256', `octet_length(token_hash) = 32`)
@Check('session_lasts_at_most_12_hours', `expires_at > created_at and expires_at <= created_at + interval '12 hours'`)
@Check('session_ends_after_its_start', `ended_at >= created_at`)
@Check('session_assurance_is_known', `assurance in (1, 2)`)
@Check('session_confinement_is_known', `confined_to in ('SECOND_FACTOR', 'ENROL_SECOND_FACTOR')`)
export class SessionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey(() => AppUserEntity, { name: 'session_user_id_fkey', onDelete: 'RESTRICT' })
  userId!: string;

  /** SHA-256 of the token. */
  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  /** Last use, up to a minute late. */
  @Column('timestamptz', { name: 'last_seen_at', default: () => 'now()' })
  lastSeenAt!: Date;

  /** End of the session however much it is used. */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  /** 1: by a password alone; 2: by a second factor, too. */
  @Column('smallint', { default: 1 })
  assurance!: number;

  /** When the person last proved again who they are; null when never. */
  @Column('timestamptz', { name: 'stepped_up_at', nullable: true })
  steppedUpAt!: Date | null;

  /** What must be done first; until then the session opens nothing else. */
  @Column('text', { name: 'confined_to', nullable: true })
  confinedTo!: Confinement | null;

  /** The session whose place it took, with a token of its own. */
  @ForeignKey(() => SessionEntity, { name: 'session_rotated_from_fkey', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'rotated_from', nullable: true })
  rotatedFrom!: string | null;

  /** When it was ended before its time; null while it was not. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
