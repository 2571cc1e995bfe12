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
import { AppUserEntity } from '../app-user.entity.js';
/** A secret with which a program reads. Only functions of the schema `access` touch the table; the key itself is not stored. */
let ApiKeyEntity = class ApiKeyEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'api_key_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], ApiKeyEntity.prototype, "id", void 0);
__decorate([
    Column('uuid', { name: 'created_by' }),
    ForeignKey(() => AppUserEntity, { name: 'api_key_created_by_fkey' }),
    __metadata("design:type", String)
], ApiKeyEntity.prototype, "createdBy", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], ApiKeyEntity.prototype, "label", void 0);
__decorate([
    Column('text', { array: true, default: [] }),
    __metadata("design:type", Array)
], ApiKeyEntity.prototype, "roles", void 0);
__decorate([
    Column('bytea', { name: 'secret_hash' }),
    __metadata("design:type", Buffer)
], ApiKeyEntity.prototype, "secretHash", void 0);
__decorate([
    Column('timestamptz', { name: 'created_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], ApiKeyEntity.prototype, "createdAt", void 0);
__decorate([
    Column('timestamptz', { name: 'expires_at' }),
    __metadata("design:type", Date)
], ApiKeyEntity.prototype, "expiresAt", void 0);
__decorate([
    Column('timestamptz', { name: 'last_used_at', nullable: true }),
    __metadata("design:type", Object)
], ApiKeyEntity.prototype, "lastUsedAt", void 0);
__decorate([
    Column('timestamptz', { name: 'revoked_at', nullable: true }),
    __metadata("design:type", Object)
], ApiKeyEntity.prototype, "revokedAt", void 0);
__decorate([
    Column('uuid', { name: 'revoked_by', nullable: true }),
    ForeignKey(() => AppUserEntity, { name: 'api_key_revoked_by_fkey' }),
    __metadata("design:type", Object)
], ApiKeyEntity.prototype, "revokedBy", void 0);
ApiKeyEntity = __decorate([
    Entity('api_key'),
    Index('api_key_created_by_idx', ['createdBy', 'id']),
    Check('api_key_label_is_given', `label = btrim(label) and length(label) between 1 and 100`),
    Check('api_key_roles_only_read', `roles <@ '{ANALYST}'::text[] and cardinality(roles) <= 1`),
    Check('api_key_secret_hash_is_sha256', `octet_length(secret_hash) = 32`),
    Check('api_key_lasts_at_most_366_days', `expires_at > created_at and expires_at <= created_at + interval '366 days'`),
    Check('api_key_is_revoked_by_somebody', `(revoked_at is null) = (revoked_by is null)`),
    Check('api_key_is_revoked_after_its_start', `revoked_at >= created_at`)
], ApiKeyEntity);
export { ApiKeyEntity };
//# sourceMappingURL=api-key.entity.js.map