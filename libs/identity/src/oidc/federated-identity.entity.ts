import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AppUserEntity } from '../app-user.entity.js';
import { SessionEntity } from '../session.entity.js';

/** Under which name a provider knows the owner of an account. */
@Entity('federated_identity')
@Unique('federated_identity_subject_key', ['issuer', 'subject'])
@Unique('federated_identity_user_id_key', ['userId', 'issuer'])
@Check('federated_identity_issuer_is_an_address', `issuer ~ '^https?://' and length(issuer) <= 2000`)
@Check('federated_identity_subject_is_given', `length(subject) between 1 and 255`)
export class FederatedIdentityEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'federated_identity_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  issuer!: string;

  /** Unique at its issuer and never given to another person there; no e-mail is either. */
  @Column('text')
  subject!: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey(() => AppUserEntity, { name: 'federated_identity_user_id_fkey' })
  userId!: string;

  @Column('timestamptz', { name: 'linked_at', default: () => 'now()' })
  linkedAt!: Date;
}

/** Somebody who was sent to a provider, until they have come back. Nonce and PKCE verifier follow from what only the browser keeps. */
@Entity('oidc_attempt')
@Index('oidc_attempt_client_prefix_idx', ['clientPrefix', 'createdAt'])
@Index('oidc_attempt_expires_at_idx', ['expiresAt'])
@Index('oidc_attempt_session_id_idx', ['sessionId'])
@Check('oidc_attempt_hashes_are_sha256', `octet_length(state_hash) = 32 and octet_length(browser_hash) = 32`)
@Check('oidc_attempt_purpose_is_known', `purpose in ('SIGN_IN', 'LINK')`)
@Check('oidc_attempt_link_is_of_a_session', `(purpose = 'LINK') = (session_id is not null)`)
@Check(
  'oidc_attempt_expires_within_10_minutes',
  `expires_at > created_at and expires_at <= created_at + interval '10 minutes'`,
)
@Check('oidc_attempt_is_claimed_first', `completed_at is null or claimed_at <= completed_at`)
export class OidcAttemptEntity {
  /** SHA-256 of the state. */
  @PrimaryColumn('bytea', { name: 'state_hash', primaryKeyConstraintName: 'oidc_attempt_pkey' })
  stateHash!: Buffer;

  /** SHA-256 of the secret in the browser's cookie. */
  @Column('bytea', { name: 'browser_hash' })
  browserHash!: Buffer;

  @Column('text')
  issuer!: string;

  /** SIGN_IN or LINK. */
  @Column('text')
  purpose!: string;

  /** The session whose person asked for a link; null where somebody signs in. */
  @Column('uuid', { name: 'session_id', nullable: true })
  @ForeignKey(() => SessionEntity, { name: 'oidc_attempt_session_id_fkey', onDelete: 'CASCADE' })
  sessionId!: string | null;

  /** Network that it was begun from; null when it is not known. */
  @Column('text', { name: 'client_prefix', nullable: true })
  clientPrefix!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at', default: () => `(now() + '00:10:00')` })
  expiresAt!: Date;

  /** When somebody came back with its state; null when nobody has. */
  @Column('timestamptz', { name: 'claimed_at', nullable: true })
  claimedAt!: Date | null;

  /** When what the provider answered was taken; null when it was not. */
  @Column('timestamptz', { name: 'completed_at', nullable: true })
  completedAt!: Date | null;
}
