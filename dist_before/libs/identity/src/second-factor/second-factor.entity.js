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
/** What somebody proves beside their password: codes of an app, or an authenticator of WebAuthn. */
let SecondFactorEntity = class SecondFactorEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'second_factor_pkey' }),
    __metadata("design:type", String)
], SecondFactorEntity.prototype, "id", void 0);
__decorate([
    Column('uuid', { name: 'user_id' }),
    ForeignKey(() => AppUserEntity, { name: 'second_factor_user_id_fkey' }),
    __metadata("design:type", String)
], SecondFactorEntity.prototype, "userId", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], SecondFactorEntity.prototype, "kind", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], SecondFactorEntity.prototype, "label", void 0);
__decorate([
    Column('text', { name: 'ring_key_id' }),
    __metadata("design:type", String)
], SecondFactorEntity.prototype, "ringKeyId", void 0);
__decorate([
    Column('bytea', { name: 'proof_hash' }),
    __metadata("design:type", Buffer)
], SecondFactorEntity.prototype, "proofHash", void 0);
__decorate([
    Column('timestamptz', { name: 'created_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], SecondFactorEntity.prototype, "createdAt", void 0);
__decorate([
    Column('timestamptz', { name: 'confirmed_at', nullable: true }),
    __metadata("design:type", Object)
], SecondFactorEntity.prototype, "confirmedAt", void 0);
__decorate([
    Column('timestamptz', { name: 'last_used_at', nullable: true }),
    __metadata("design:type", Object)
], SecondFactorEntity.prototype, "lastUsedAt", void 0);
__decorate([
    Column('bytea', { nullable: true }),
    __metadata("design:type", Object)
], SecondFactorEntity.prototype, "nonce", void 0);
__decorate([
    Column('bytea', { nullable: true }),
    __metadata("design:type", Object)
], SecondFactorEntity.prototype, "ciphertext", void 0);
__decorate([
    Column('bytea', { nullable: true }),
    __metadata("design:type", Object)
], SecondFactorEntity.prototype, "tag", void 0);
__decorate([
    Column('bigint', { name: 'last_step', nullable: true }),
    __metadata("design:type", Object)
], SecondFactorEntity.prototype, "lastStep", void 0);
__decorate([
    Column('bytea', { name: 'credential_id', nullable: true }),
    __metadata("design:type", Object)
], SecondFactorEntity.prototype, "credentialId", void 0);
__decorate([
    Column('bytea', { name: 'public_key', nullable: true }),
    __metadata("design:type", Object)
], SecondFactorEntity.prototype, "publicKey", void 0);
__decorate([
    Column('bigint', { name: 'sign_count', nullable: true }),
    __metadata("design:type", Object)
], SecondFactorEntity.prototype, "signCount", void 0);
__decorate([
    Column('text', { array: true, nullable: true }),
    __metadata("design:type", Object)
], SecondFactorEntity.prototype, "transports", void 0);
SecondFactorEntity = __decorate([
    Entity('second_factor'),
    Unique('second_factor_credential_id_key', ['credentialId']),
    Index('second_factor_user_id_idx', ['userId']),
    Index('second_factor_open_key', ['userId'], { unique: true, where: 'confirmed_at is null' }),
    Check('second_factor_label_is_given', 'label = btrim(label) and length(label) between 1 and 100'),
    Check('second_factor_proof_hash_is_sha256', 'octet_length(proof_hash) = 32'),
    Check('second_factor_is_confirmed_before_its_use', 'confirmed_at is not null or last_used_at is null'),
    Check('second_factor_is_of_one_kind', `case kind
     when 'TOTP' then num_nonnulls(nonce, ciphertext, tag) = 3 and num_nonnulls(credential_id, public_key, sign_count, transports) = 0
     when 'WEBAUTHN' then num_nonnulls(credential_id, public_key, sign_count, transports, confirmed_at) = 5
                          and num_nonnulls(nonce, ciphertext, tag, last_step) = 0
     else false end`)
], SecondFactorEntity);
export { SecondFactorEntity };
/** What an authenticator is to sign, once and within five minutes. */
let SecondFactorChallengeEntity = class SecondFactorChallengeEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'session_id', primaryKeyConstraintName: 'second_factor_challenge_pkey' }),
    ForeignKey(() => SessionEntity, { name: 'second_factor_challenge_session_id_fkey', onDelete: 'CASCADE' }),
    __metadata("design:type", String)
], SecondFactorChallengeEntity.prototype, "sessionId", void 0);
__decorate([
    PrimaryColumn('text', { primaryKeyConstraintName: 'second_factor_challenge_pkey' }),
    __metadata("design:type", String)
], SecondFactorChallengeEntity.prototype, "purpose", void 0);
__decorate([
    Column('bytea'),
    __metadata("design:type", Buffer)
], SecondFactorChallengeEntity.prototype, "challenge", void 0);
__decorate([
    Column('timestamptz', { name: 'expires_at', default: () => `(now() + '00:05:00')` }),
    __metadata("design:type", Date)
], SecondFactorChallengeEntity.prototype, "expiresAt", void 0);
SecondFactorChallengeEntity = __decorate([
    Entity('second_factor_challenge'),
    Check('second_factor_challenge_purpose_is_known', `purpose in ('ENROL', 'PROVE')`),
    Check('second_factor_challenge_is_32_bytes', 'octet_length(challenge) = 32')
], SecondFactorChallengeEntity);
export { SecondFactorChallengeEntity };
/** A code for who has lost their second factor, good once. The code itself is not stored. */
let RecoveryCodeEntity = class RecoveryCodeEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'recovery_code_pkey' }),
    ForeignKey(() => AppUserEntity, { name: 'recovery_code_user_id_fkey' }),
    __metadata("design:type", String)
], RecoveryCodeEntity.prototype, "userId", void 0);
__decorate([
    PrimaryColumn('bytea', { name: 'code_hash', primaryKeyConstraintName: 'recovery_code_pkey' }),
    __metadata("design:type", Buffer)
], RecoveryCodeEntity.prototype, "codeHash", void 0);
__decorate([
    Column('timestamptz', { name: 'made_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], RecoveryCodeEntity.prototype, "madeAt", void 0);
__decorate([
    Column('timestamptz', { name: 'used_at', nullable: true }),
    __metadata("design:type", Object)
], RecoveryCodeEntity.prototype, "usedAt", void 0);
RecoveryCodeEntity = __decorate([
    Entity('recovery_code'),
    Check('recovery_code_hash_is_sha256', 'octet_length(code_hash) = 32')
], RecoveryCodeEntity);
export { RecoveryCodeEntity };
//# sourceMappingURL=second-factor.entity.js.map