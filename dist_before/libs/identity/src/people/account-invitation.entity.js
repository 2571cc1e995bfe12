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
import { OrganisationEntity } from '../organisation/organisation.entity.js';
import { ROLES_IN_SQL } from '../user-role.entity.js';
/** An invitation to make an account, by a link that works once. The token itself is not stored. */
let AccountInvitationEntity = class AccountInvitationEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_invitation_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], AccountInvitationEntity.prototype, "id", void 0);
__decorate([
    Column('bytea', { name: 'token_hash' }),
    __metadata("design:type", Buffer)
], AccountInvitationEntity.prototype, "tokenHash", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], AccountInvitationEntity.prototype, "email", void 0);
__decorate([
    Column('text', { array: true }),
    __metadata("design:type", Array)
], AccountInvitationEntity.prototype, "roles", void 0);
__decorate([
    Column('uuid', { name: 'organisation_id', nullable: true }),
    ForeignKey(() => OrganisationEntity, { name: 'account_invitation_organisation_id_fkey' }),
    __metadata("design:type", Object)
], AccountInvitationEntity.prototype, "organisationId", void 0);
__decorate([
    Column('uuid', { name: 'invited_by' }),
    ForeignKey(() => AppUserEntity, { name: 'account_invitation_invited_by_fkey' }),
    __metadata("design:type", String)
], AccountInvitationEntity.prototype, "invitedBy", void 0);
__decorate([
    Column('uuid', { name: 'invited_in' }),
    __metadata("design:type", String)
], AccountInvitationEntity.prototype, "invitedIn", void 0);
__decorate([
    Column('timestamptz', { name: 'invited_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], AccountInvitationEntity.prototype, "invitedAt", void 0);
__decorate([
    Column('timestamptz', { name: 'expires_at' }),
    __metadata("design:type", Date)
], AccountInvitationEntity.prototype, "expiresAt", void 0);
__decorate([
    Column('timestamptz', { name: 'accepted_at', nullable: true }),
    __metadata("design:type", Object)
], AccountInvitationEntity.prototype, "acceptedAt", void 0);
__decorate([
    Column('uuid', { name: 'user_id', nullable: true }),
    ForeignKey(() => AppUserEntity, { name: 'account_invitation_user_id_fkey' }),
    __metadata("design:type", Object)
], AccountInvitationEntity.prototype, "userId", void 0);
__decorate([
    Column('timestamptz', { name: 'revoked_at', nullable: true }),
    __metadata("design:type", Object)
], AccountInvitationEntity.prototype, "revokedAt", void 0);
AccountInvitationEntity = __decorate([
    Entity('account_invitation'),
    Unique('account_invitation_token_hash_key', ['tokenHash']),
    Unique('account_invitation_user_id_key', ['userId']),
    Index('account_invitation_open_key', ['email'], { unique: true, where: 'accepted_at is null and revoked_at is null' }),
    Check('account_invitation_token_hash_is_sha256', 'octet_length(token_hash) = 32'),
    Check('account_invitation_email_is_an_address', `email = lower(email) and email ~ '^[^[:space:]@]+@[^[:space:]@]+$' and length(email) <= 254`),
    Check('account_invitation_roles_are_known', `roles <@ ${ROLES_IN_SQL}`),
    Check('account_invitation_lasts_at_most_72_hours', `expires_at > invited_at and expires_at <= invited_at + interval '72 hours'`),
    Check('account_invitation_makes_one_account', '(accepted_at is null) = (user_id is null)'),
    Check('account_invitation_ends_one_way', 'num_nonnulls(accepted_at, revoked_at) <= 1')
], AccountInvitationEntity);
export { AccountInvitationEntity };
//# sourceMappingURL=account-invitation.entity.js.map