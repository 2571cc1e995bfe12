import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AppUserEntity } from './app-user.entity.js';

/** One row: what made-up salts and the hashes of accounts in failed tries are keyed with. Nobody but the owner reads it. */
@Entity('sign_in_secret')
@Check('sign_in_secret_is_one_row', '"only"')
@Check('sign_in_secret_is_32_bytes', 'octet_length(secret) = 32')
export class SignInSecretEntity {
  @PrimaryColumn('boolean', { primaryKeyConstraintName: 'sign_in_secret_pkey', default: true })
  only!: boolean;

  @Column('bytea', { default: () => 'sha256((uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())))' })
  secret!: Buffer;
}

/** A device from which somebody has signed in to their account: no failure of others keeps it out. */
@Entity('sign_in_device')
@Check('sign_in_device_token_hash_is_sha256', `octet_length(token_hash) = 32`)
export class SignInDeviceEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'sign_in_device_pkey' })
  @ForeignKey(() => AppUserEntity, { name: 'sign_in_device_user_id_fkey', onDelete: 'CASCADE' })
  userId!: string;

  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'sign_in_device_pkey' })
  tokenHash!: Buffer;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_used_at', default: () => 'now()' })
  lastUsedAt!: Date;
}

/** A try to sign in that failed or is not yet compared, of an account that there need not be. */
@Entity('sign_in_failure')
@Index('sign_in_failure_account_hash_idx', ['accountHash', 'failedAt'])
@Index('sign_in_failure_client_prefix_idx', ['clientPrefix', 'failedAt'])
export class SignInFailureEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sign_in_failure_pkey', default: () => 'uuidv7()' })
  id!: string;

  /** Keyed hash of the e-mail. */
  @Column('bytea', { name: 'account_hash' })
  accountHash!: Buffer;

  /** Network that the try came from; null when it is not known. */
  @Column('text', { name: 'client_prefix', nullable: true })
  clientPrefix!: string | null;

  /** The device, where the account knows it. */
  @Column('bytea', { name: 'device_hash', nullable: true })
  deviceHash!: Buffer | null;

  /** Keyed hash of what was handed over to be compared. */
  @Column('bytea', { name: 'proof_hash' })
  proofHash!: Buffer;

  /** Id of the transaction that counted the try; only a later one compares. */
  @Column('text', { name: 'counted_in' })
  countedIn!: string;

  @Column('timestamptz', { name: 'failed_at', default: () => 'clock_timestamp()' })
  failedAt!: Date;
}
