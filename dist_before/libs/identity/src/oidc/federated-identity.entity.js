var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AppUserEntity } from '../app-user.entity.js';
import { SessionEntity } from '../session.entity.js';
/** Under which name a provider knows the owner of an account. */
let FederatedIdentityEntity = class FederatedIdentityEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'federated_identity_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], FederatedIdentityEntity.prototype, "id", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], FederatedIdentityEntity.prototype, "issuer", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], FederatedIdentityEntity.prototype, "subject", void 0);
__decorate([
    Column('uuid', { name: 'user_id' }),
    ForeignKey(() => AppUserEntity, { name: 'federated_identity_user_id_fkey' }),
    __metadata("design:type", String)
], FederatedIdentityEntity.prototype, "userId", void 0);
__decorate([
    Column('timestamptz', { name: 'linked_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], FederatedIdentityEntity.prototype, "linkedAt", void 0);
FederatedIdentityEntity = __decorate([
    Entity('federated_identity'),
    Unique('federated_identity_subject_key', ['issuer', 'subject']),
    Unique('federated_identity_user_id_key', ['userId', 'issuer']),
    Check('federated_identity_issuer_is_an_address', `issuer ~ '^https?://' and length(issuer) <= 2000`),
    Check('federated_identity_subject_is_given', `length(subject) between 1 and 255`)
], FederatedIdentityEntity);
export { FederatedIdentityEntity };
/** Somebody who was sent to a provider, until they have come back. Nonce and PKCE verifier follow from what only the browser keeps. */
let OidcAttemptEntity = class OidcAttemptEntity {
};
__decorate([
    PrimaryColumn('bytea', { name: 'state_hash', primaryKeyConstraintName: 'oidc_attempt_pkey' }),
    __metadata("design:type", Buffer)
], OidcAttemptEntity.prototype, "stateHash", void 0);
__decorate([
    Column('bytea', { name: 'browser_hash' }),
    __metadata("design:type", Buffer)
], OidcAttemptEntity.prototype, "browserHash", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], OidcAttemptEntity.prototype, "issuer", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], OidcAttemptEntity.prototype, "purpose", void 0);
__decorate([
    Column('uuid', { name: 'session_id', nullable: true }),
    ForeignKey(() => SessionEntity, { name: 'oidc_attempt_session_id_fkey', onDelete: 'CASCADE' }),
    __metadata("design:type", Object)
], OidcAttemptEntity.prototype, "sessionId", void 0);
__decorate([
    Column('text', { name: 'client_prefix', nullable: true }),
    __metadata("design:type", Object)
], OidcAttemptEntity.prototype, "clientPrefix", void 0);
__decorate([
    Column('timestamptz', { name: 'created_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], OidcAttemptEntity.prototype, "createdAt", void 0);
__decorate([
    Column('timestamptz', { name: 'expires_at', default: () => `(now() + '00:10:00')` }),
    __metadata("design:type", Date)
], OidcAttemptEntity.prototype, "expiresAt", void 0);
__decorate([
    Column('timestamptz', { name: 'claimed_at', nullable: true }),
    __metadata("design:type", Object)
], OidcAttemptEntity.prototype, "claimedAt", void 0);
__decorate([
    Column('timestamptz', { name: 'completed_at', nullable: true }),
    __metadata("design:type", Object)
], OidcAttemptEntity.prototype, "completedAt", void 0);
OidcAttemptEntity = __decorate([
    Entity('oidc_attempt'),
    Index('oidc_attempt_client_prefix_idx', ['clientPrefix', 'createdAt']),
    Index('oidc_attempt_expires_at_idx', ['expiresAt']),
    Index('oidc_attempt_session_id_idx', ['sessionId']),
    Check('oidc_attempt_hashes_are_sha256', `octet_length(state_hash) = 32 and octet_length(browser_hash) = 32`),
    Check('oidc_attempt_purpose_is_known', `purpose in ('SIGN_IN', 'LINK')`),
    Check('oidc_attempt_link_is_of_a_session', `(purpose = 'LINK') = (session_id is not null)`),
    Check('oidc_attempt_expires_within_10_minutes', `expires_at > created_at and expires_at <= created_at + interval '10 minutes'`),
    Check('oidc_attempt_is_claimed_first', `completed_at is null or claimed_at <= completed_at`)
], OidcAttemptEntity);
export { OidcAttemptEntity };
//# sourceMappingURL=federated-identity.entity.js.map