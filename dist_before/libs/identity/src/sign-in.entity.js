var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AppUserEntity } from './app-user.entity.js';
/** One row: what made-up salts and the hashes of accounts in failed tries are keyed with. Nobody but the owner reads it. */
let SignInSecretEntity = class SignInSecretEntity {
};
__decorate([
    PrimaryColumn('boolean', { primaryKeyConstraintName: 'sign_in_secret_pkey', default: true }),
    __metadata("design:type", Boolean)
], SignInSecretEntity.prototype, "only", void 0);
__decorate([
    Column('bytea', { default: () => 'sha256((uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())))' }),
    __metadata("design:type", Buffer)
], SignInSecretEntity.prototype, "secret", void 0);
SignInSecretEntity = __decorate([
    Entity('sign_in_secret'),
    Check('sign_in_secret_is_one_row', '"only"'),
    Check('sign_in_secret_is_32_bytes', 'octet_length(secret) = 32')
], SignInSecretEntity);
export { SignInSecretEntity };
/** A device from which somebody has signed in to their account: no failure of others keeps it out. */
let SignInDeviceEntity = class SignInDeviceEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'sign_in_device_pkey' }),
    ForeignKey(() => AppUserEntity, { name: 'sign_in_device_user_id_fkey', onDelete: 'CASCADE' }),
    __metadata("design:type", String)
], SignInDeviceEntity.prototype, "userId", void 0);
__decorate([
    PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'sign_in_device_pkey' }),
    __metadata("design:type", Buffer)
], SignInDeviceEntity.prototype, "tokenHash", void 0);
__decorate([
    Column('timestamptz', { name: 'created_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], SignInDeviceEntity.prototype, "createdAt", void 0);
__decorate([
    Column('timestamptz', { name: 'last_used_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], SignInDeviceEntity.prototype, "lastUsedAt", void 0);
SignInDeviceEntity = __decorate([
    Entity('sign_in_device'),
    Check('sign_in_device_token_hash_is_sha256', `octet_length(token_hash) = 32`)
], SignInDeviceEntity);
export { SignInDeviceEntity };
/** A try to sign in that failed or is not yet compared, of an account that there need not be. */
let SignInFailureEntity = class SignInFailureEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'sign_in_failure_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], SignInFailureEntity.prototype, "id", void 0);
__decorate([
    Column('bytea', { name: 'account_hash' }),
    __metadata("design:type", Buffer)
], SignInFailureEntity.prototype, "accountHash", void 0);
__decorate([
    Column('text', { name: 'client_prefix', nullable: true }),
    __metadata("design:type", Object)
], SignInFailureEntity.prototype, "clientPrefix", void 0);
__decorate([
    Column('bytea', { name: 'device_hash', nullable: true }),
    __metadata("design:type", Object)
], SignInFailureEntity.prototype, "deviceHash", void 0);
__decorate([
    Column('bytea', { name: 'proof_hash' }),
    __metadata("design:type", Buffer)
], SignInFailureEntity.prototype, "proofHash", void 0);
__decorate([
    Column('text', { name: 'counted_in' }),
    __metadata("design:type", String)
], SignInFailureEntity.prototype, "countedIn", void 0);
__decorate([
    Column('timestamptz', { name: 'failed_at', default: () => 'clock_timestamp()' }),
    __metadata("design:type", Date)
], SignInFailureEntity.prototype, "failedAt", void 0);
SignInFailureEntity = __decorate([
    Entity('sign_in_failure'),
    Index('sign_in_failure_account_hash_idx', ['accountHash', 'failedAt']),
    Index('sign_in_failure_client_prefix_idx', ['clientPrefix', 'failedAt'])
], SignInFailureEntity);
export { SignInFailureEntity };
//# sourceMappingURL=sign-in.entity.js.map