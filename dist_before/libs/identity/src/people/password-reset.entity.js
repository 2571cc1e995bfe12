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
/** A link by which somebody sets a new password, once. It clears no second factor. The token itself is not stored. */
let PasswordResetEntity = class PasswordResetEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'password_reset_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], PasswordResetEntity.prototype, "id", void 0);
__decorate([
    Column('uuid', { name: 'user_id' }),
    ForeignKey(() => AppUserEntity, { name: 'password_reset_user_id_fkey' }),
    __metadata("design:type", String)
], PasswordResetEntity.prototype, "userId", void 0);
__decorate([
    Column('bytea', { name: 'token_hash' }),
    __metadata("design:type", Buffer)
], PasswordResetEntity.prototype, "tokenHash", void 0);
__decorate([
    Column('uuid', { name: 'issued_by', nullable: true }),
    ForeignKey(() => AppUserEntity, { name: 'password_reset_issued_by_fkey' }),
    __metadata("design:type", Object)
], PasswordResetEntity.prototype, "issuedBy", void 0);
__decorate([
    Column('timestamptz', { name: 'issued_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], PasswordResetEntity.prototype, "issuedAt", void 0);
__decorate([
    Column('timestamptz', { name: 'expires_at' }),
    __metadata("design:type", Date)
], PasswordResetEntity.prototype, "expiresAt", void 0);
__decorate([
    Column('timestamptz', { name: 'used_at', nullable: true }),
    __metadata("design:type", Object)
], PasswordResetEntity.prototype, "usedAt", void 0);
__decorate([
    Column('timestamptz', { name: 'revoked_at', nullable: true }),
    __metadata("design:type", Object)
], PasswordResetEntity.prototype, "revokedAt", void 0);
PasswordResetEntity = __decorate([
    Entity('password_reset'),
    Unique('password_reset_token_hash_key', ['tokenHash']),
    Index('password_reset_open_key', ['userId'], { unique: true, where: 'used_at is null and revoked_at is null' }),
    Check('password_reset_token_hash_is_sha256', 'octet_length(token_hash) = 32'),
    Check('password_reset_is_issued_by_somebody_else', 'issued_by <> user_id'),
    Check('password_reset_lasts_at_most_24_hours', `expires_at > issued_at and expires_at <= issued_at + interval '24 hours'`),
    Check('password_reset_ends_one_way', 'num_nonnulls(used_at, revoked_at) <= 1')
], PasswordResetEntity);
export { PasswordResetEntity };
//# sourceMappingURL=password-reset.entity.js.map