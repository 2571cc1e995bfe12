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
import { AppUserEntity } from './app-user.entity.js';
/** One sign-in of one person, from its token's making to its end. The token itself is not stored. */
let SessionEntity = class SessionEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], SessionEntity.prototype, "id", void 0);
__decorate([
    Column('uuid', { name: 'user_id' }),
    ForeignKey(() => AppUserEntity, { name: 'session_user_id_fkey', onDelete: 'RESTRICT' }),
    __metadata("design:type", String)
], SessionEntity.prototype, "userId", void 0);
__decorate([
    Column('bytea', { name: 'token_hash' }),
    __metadata("design:type", Buffer)
], SessionEntity.prototype, "tokenHash", void 0);
__decorate([
    Column('timestamptz', { name: 'created_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], SessionEntity.prototype, "createdAt", void 0);
__decorate([
    Column('timestamptz', { name: 'last_seen_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], SessionEntity.prototype, "lastSeenAt", void 0);
__decorate([
    Column('timestamptz', { name: 'expires_at' }),
    __metadata("design:type", Date)
], SessionEntity.prototype, "expiresAt", void 0);
__decorate([
    Column('smallint', { default: 1 }),
    __metadata("design:type", Number)
], SessionEntity.prototype, "assurance", void 0);
__decorate([
    Column('timestamptz', { name: 'stepped_up_at', nullable: true }),
    __metadata("design:type", Object)
], SessionEntity.prototype, "steppedUpAt", void 0);
__decorate([
    Column('text', { name: 'confined_to', nullable: true }),
    __metadata("design:type", Object)
], SessionEntity.prototype, "confinedTo", void 0);
__decorate([
    ForeignKey(() => SessionEntity, { name: 'session_rotated_from_fkey', onDelete: 'SET NULL' }),
    Column('uuid', { name: 'rotated_from', nullable: true }),
    __metadata("design:type", Object)
], SessionEntity.prototype, "rotatedFrom", void 0);
__decorate([
    Column('timestamptz', { name: 'ended_at', nullable: true }),
    __metadata("design:type", Object)
], SessionEntity.prototype, "endedAt", void 0);
SessionEntity = __decorate([
    Entity('session'),
    Unique('session_token_hash_key', ['tokenHash']),
    Index('session_user_id_idx', ['userId']),
    Check('session_token_hash_is_sha256', `octet_length(token_hash) = 32`),
    Check('session_lasts_at_most_12_hours', `expires_at > created_at and expires_at <= created_at + interval '12 hours'`),
    Check('session_ends_after_its_start', `ended_at >= created_at`),
    Check('session_assurance_is_known', `assurance in (1, 2)`),
    Check('session_confinement_is_known', `confined_to in ('SECOND_FACTOR', 'ENROL_SECOND_FACTOR')`)
], SessionEntity);
export { SessionEntity };
//# sourceMappingURL=session.entity.js.map