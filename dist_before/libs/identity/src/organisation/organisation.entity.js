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
/** A partner organisation, whose researchers may read one another's cases. */
let OrganisationEntity = class OrganisationEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'organisation_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], OrganisationEntity.prototype, "id", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], OrganisationEntity.prototype, "name", void 0);
__decorate([
    Column('timestamptz', { name: 'created_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], OrganisationEntity.prototype, "createdAt", void 0);
__decorate([
    Column('timestamptz', { name: 'ended_at', nullable: true }),
    __metadata("design:type", Object)
], OrganisationEntity.prototype, "endedAt", void 0);
OrganisationEntity = __decorate([
    Entity('organisation'),
    Unique('organisation_name_key', ['name']),
    Check('organisation_name_is_given', `name = btrim(name) and length(name) between 1 and 200`)
], OrganisationEntity);
export { OrganisationEntity };
/** That somebody works for an organisation, or did. */
let OrganisationMemberEntity = class OrganisationMemberEntity {
};
__decorate([
    ForeignKey(() => OrganisationEntity, 'id', { name: 'organisation_member_organisation_id_fkey' }),
    PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'organisation_member_pkey' }),
    __metadata("design:type", String)
], OrganisationMemberEntity.prototype, "organisationId", void 0);
__decorate([
    ForeignKey(() => AppUserEntity, 'id', { name: 'organisation_member_user_id_fkey' }),
    PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'organisation_member_pkey' }),
    __metadata("design:type", String)
], OrganisationMemberEntity.prototype, "userId", void 0);
__decorate([
    Column('timestamptz', { default: () => 'now()' }),
    __metadata("design:type", Date)
], OrganisationMemberEntity.prototype, "since", void 0);
__decorate([
    Column('timestamptz', { name: 'ended_at', nullable: true }),
    __metadata("design:type", Object)
], OrganisationMemberEntity.prototype, "endedAt", void 0);
OrganisationMemberEntity = __decorate([
    Entity('organisation_member'),
    Index('organisation_member_user_id_idx', ['userId']),
    Check('organisation_member_ends_after_its_start', `ended_at >= since`)
], OrganisationMemberEntity);
export { OrganisationMemberEntity };
/** Some members of an organisation to whom cases are assigned or opened together. */
let TeamEntity = class TeamEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'team_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], TeamEntity.prototype, "id", void 0);
__decorate([
    ForeignKey(() => OrganisationEntity, 'id', { name: 'team_organisation_id_fkey' }),
    Column('uuid', { name: 'organisation_id' }),
    __metadata("design:type", String)
], TeamEntity.prototype, "organisationId", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], TeamEntity.prototype, "name", void 0);
__decorate([
    Column('timestamptz', { name: 'created_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], TeamEntity.prototype, "createdAt", void 0);
TeamEntity = __decorate([
    Entity('team'),
    Unique('team_of_organisation_key', ['id', 'organisationId']),
    Unique('team_name_key', ['organisationId', 'name']),
    Check('team_name_is_given', `name = btrim(name) and length(name) between 1 and 200`)
], TeamEntity);
export { TeamEntity };
/** That a member of the organisation is on the team. */
let TeamMemberEntity = class TeamMemberEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'team_id', primaryKeyConstraintName: 'team_member_pkey' }),
    __metadata("design:type", String)
], TeamMemberEntity.prototype, "teamId", void 0);
__decorate([
    Column('uuid', { name: 'organisation_id' }),
    __metadata("design:type", String)
], TeamMemberEntity.prototype, "organisationId", void 0);
__decorate([
    PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'team_member_pkey' }),
    __metadata("design:type", String)
], TeamMemberEntity.prototype, "userId", void 0);
__decorate([
    Column('timestamptz', { default: () => 'now()' }),
    __metadata("design:type", Date)
], TeamMemberEntity.prototype, "since", void 0);
__decorate([
    Column('timestamptz', { name: 'ended_at', nullable: true }),
    __metadata("design:type", Object)
], TeamMemberEntity.prototype, "endedAt", void 0);
TeamMemberEntity = __decorate([
    Entity('team_member'),
    Index('team_member_user_id_idx', ['userId']),
    Check('team_member_ends_after_its_start', `ended_at >= since`),
    ForeignKey(() => TeamEntity, ['teamId', 'organisationId'], ['id', 'organisationId'], { name: 'team_member_team_fkey' }),
    ForeignKey(() => OrganisationMemberEntity, ['organisationId', 'userId'], ['organisationId', 'userId'], {
        name: 'team_member_is_of_the_organisation_fkey',
    })
], TeamMemberEntity);
export { TeamMemberEntity };
//# sourceMappingURL=organisation.entity.js.map