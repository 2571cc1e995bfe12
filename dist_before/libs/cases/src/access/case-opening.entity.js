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
import { CaseFileEntity } from '../case/case.entity.js';
/** That a case was assigned to somebody, or to a team, to work on until a day. */
let CaseAssignmentEntity = class CaseAssignmentEntity {
};
__decorate([
    ForeignKey(() => CaseFileEntity, 'id', { name: 'case_assignment_case_id_fkey', onDelete: 'CASCADE' }),
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_assignment_pkey' }),
    __metadata("design:type", String)
], CaseAssignmentEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_assignment_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], CaseAssignmentEntity.prototype, "id", void 0);
__decorate([
    Index('case_assignment_user_id_idx'),
    ForeignKey('app_user', 'id', { name: 'case_assignment_user_id_fkey' }),
    Column('uuid', { name: 'user_id', nullable: true }),
    __metadata("design:type", Object)
], CaseAssignmentEntity.prototype, "userId", void 0);
__decorate([
    Index('case_assignment_team_id_idx'),
    ForeignKey('team', 'id', { name: 'case_assignment_team_id_fkey' }),
    Column('uuid', { name: 'team_id', nullable: true }),
    __metadata("design:type", Object)
], CaseAssignmentEntity.prototype, "teamId", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'case_assignment_assigned_by_fkey' }),
    Column('uuid', { name: 'assigned_by' }),
    __metadata("design:type", String)
], CaseAssignmentEntity.prototype, "assignedBy", void 0);
__decorate([
    Column('timestamptz', { name: 'assigned_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], CaseAssignmentEntity.prototype, "assignedAt", void 0);
__decorate([
    Column('timestamptz', { name: 'expires_at' }),
    __metadata("design:type", Date)
], CaseAssignmentEntity.prototype, "expiresAt", void 0);
__decorate([
    Column('timestamptz', { name: 'ended_at', nullable: true }),
    __metadata("design:type", Object)
], CaseAssignmentEntity.prototype, "endedAt", void 0);
CaseAssignmentEntity = __decorate([
    Entity('case_assignment'),
    Check('case_assignment_is_to_one', `num_nonnulls(user_id, team_id) = 1`),
    Check('case_assignment_expires_within_a_year', `expires_at > assigned_at and expires_at <= assigned_at + interval '366 days'`)
], CaseAssignmentEntity);
export { CaseAssignmentEntity };
/** That a case was opened to somebody, a team or an organisation, for a reason and until a day. */
let CaseGrantEntity = class CaseGrantEntity {
};
__decorate([
    ForeignKey(() => CaseFileEntity, 'id', { name: 'case_grant_case_id_fkey', onDelete: 'CASCADE' }),
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_grant_pkey' }),
    __metadata("design:type", String)
], CaseGrantEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_grant_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], CaseGrantEntity.prototype, "id", void 0);
__decorate([
    Index('case_grant_user_id_idx'),
    ForeignKey('app_user', 'id', { name: 'case_grant_user_id_fkey' }),
    Column('uuid', { name: 'user_id', nullable: true }),
    __metadata("design:type", Object)
], CaseGrantEntity.prototype, "userId", void 0);
__decorate([
    Index('case_grant_team_id_idx'),
    ForeignKey('team', 'id', { name: 'case_grant_team_id_fkey' }),
    Column('uuid', { name: 'team_id', nullable: true }),
    __metadata("design:type", Object)
], CaseGrantEntity.prototype, "teamId", void 0);
__decorate([
    Index('case_grant_organisation_id_idx'),
    ForeignKey('organisation', 'id', { name: 'case_grant_organisation_id_fkey' }),
    Column('uuid', { name: 'organisation_id', nullable: true }),
    __metadata("design:type", Object)
], CaseGrantEntity.prototype, "organisationId", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], CaseGrantEntity.prototype, "reason", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'case_grant_granted_by_fkey' }),
    Column('uuid', { name: 'granted_by' }),
    __metadata("design:type", String)
], CaseGrantEntity.prototype, "grantedBy", void 0);
__decorate([
    Column('timestamptz', { name: 'granted_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], CaseGrantEntity.prototype, "grantedAt", void 0);
__decorate([
    Column('timestamptz', { name: 'expires_at' }),
    __metadata("design:type", Date)
], CaseGrantEntity.prototype, "expiresAt", void 0);
__decorate([
    Column('timestamptz', { name: 'revoked_at', nullable: true }),
    __metadata("design:type", Object)
], CaseGrantEntity.prototype, "revokedAt", void 0);
CaseGrantEntity = __decorate([
    Entity('case_grant'),
    Check('case_grant_is_to_one', `num_nonnulls(user_id, team_id, organisation_id) = 1`),
    Check('case_grant_reason_is_given', `length(btrim(reason)) between 1 and 1000`),
    Check('case_grant_expires_within_a_year', `expires_at > granted_at and expires_at <= granted_at + interval '366 days'`)
], CaseGrantEntity);
export { CaseGrantEntity };
//# sourceMappingURL=case-opening.entity.js.map