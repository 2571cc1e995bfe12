import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AppUserEntity } from '../app-user.entity.js';
import { SessionEntity } from '../session.entity.js';
import type { SecondFactorKind } from './second-factor.rules.js';

/** What somebody proves beside their password: codes of an app, or an authenticator of WebAuthn. */
@Entity('second_factor')
@Unique('second_factor_credential_id_key', ['credentialId'])
@Index('second_factor_user_id_idx', ['userId'])
@Index('second_factor_open_key', ['userId'], { unique: true, where: 'confirmed_at is null' })
@Check('second_factor_label_is_given', 'label = btrim(label) and length(label) between 1 and 100')
@Check('second_factor_proof_hash_is_sha256', 'octet_length(proof_hash) = 32')
@Check('second_factor_is_confirmed_before_its_use', 'confirmed_at is not null or last_used_at is null')
@Check(
  'second_factor_is_of_one_kind',
  `case kind
     when 'TOTP' then num_nonnulls(nonce, ciphertext, tag) = 3 and num_nonnulls(credential_id, public_key, sign_count, transports) = 0
     when 'WEBAUTHN' then num_nonnulls(credential_id, public_key, sign_count, transports, confirmed_at) = 5
                          and num_nonnulls(nonce, ciphertext, tag, last_step) = 0
     else false end`,
)
export class SecondFactorEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'second_factor_pkey' })
  id!: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey(() => AppUserEntity, { name: 'second_factor_user_id_fkey' })
  userId!: string;

  @Column('text')
  kind!: SecondFactorKind;

  /** What the person calls it. */
  @Column('text')
  label!: string;

  /** Key of the ring that the secret is sealed with and that the proof follows from. */
  @Column('text', { name: 'ring_key_id' })
  ringKeyId!: string;

  /** SHA-256 of what a process with the key ring shows when somebody has proved the factor to it. */
  @Column('bytea', { name: 'proof_hash' })
  proofHash!: Buffer;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  /** Null until the person has shown that they can use it. */
  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;

  /** Of the sealed secret of an app, with the two that follow. */
  @Column('bytea', { nullable: true })
  nonce!: Buffer | null;

  @Column('bytea', { nullable: true })
  ciphertext!: Buffer | null;

  @Column('bytea', { nullable: true })
  tag!: Buffer | null;

  /** The last step of 30 seconds since 1970 whose code was used. */
  @Column('bigint', { name: 'last_step', nullable: true })
  lastStep!: string | null;

  /** Of an authenticator, with the three that follow. */
  @Column('bytea', { name: 'credential_id', nullable: true })
  credentialId!: Buffer | null;

  /** In COSE form. */
  @Column('bytea', { name: 'public_key', nullable: true })
  publicKey!: Buffer | null;

  /** How often it had signed when it was last used; 0 where it does not count. */
  @Column('bigint', { name: 'sign_count', nullable: true })
  signCount!: string | null;

  @Column('text', { array: true, nullable: true })
  transports!: string[] | null;
}

/** What an authenticator is to sign, once and within five minutes. */
@Entity('second_factor_challenge')
@Check('second_factor_challenge_purpose_is_known', `purpose in ('ENROL', 'PROVE')`)
@Check('second_factor_challenge_is_32_bytes', 'octet_length(challenge) = 32')
export class SecondFactorChallengeEntity {
  @PrimaryColumn('uuid', { name: 'session_id', primaryKeyConstraintName: 'second_factor_challenge_pkey' })
  @ForeignKey(() => SessionEntity, { name: 'second_factor_challenge_session_id_fkey', onDelete: 'CASCADE' })
  sessionId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'second_factor_challenge_pkey' })
  purpose!: 'ENROL' | 'PROVE';

  @Column('bytea')
  challenge!: Buffer;

  @Column('timestamptz', { name: 'expires_at', default: () => `(now() + '00:05:00')` })
  expiresAt!: Date;
}

/** A code for who has lost their second factor, good once. The code itself is not stored. */
@Entity('recovery_code')
@Check('recovery_code_hash_is_sha256', 'octet_length(code_hash) = 32')
export class RecoveryCodeEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'recovery_code_pkey' })
  @ForeignKey(() => AppUserEntity, { name: 'recovery_code_user_id_fkey' })
  userId!: string;

  /** SHA-256 of the code in its normal form. */
  @PrimaryColumn('bytea', { name: 'code_hash', primaryKeyConstraintName: 'recovery_code_pkey' })
  codeHash!: Buffer;

  @Column('timestamptz', { name: 'made_at', default: () => 'now()' })
  madeAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;
}
