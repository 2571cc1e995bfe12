import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CaseFileEntity } from '../case/case.entity.js';

/** That a case was assigned to somebody, or to a team, to work on until a day. */
@Entity('case_assignment')
@Check('case_assignment_is_to_one', `num_nonnulls(user_id, team_id) = 1`)
@Check(
  'case_assignment_expires_within_a_year',
  `expires_at > assigned_at and expires_at <= assigned_at + interval '366 days'`,
)
export class CaseAssignmentEntity {
  @ForeignKey(() => CaseFileEntity, 'id', { name: 'case_assignment_case_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_assignment_pkey' })
  caseId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_assignment_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Index('case_assignment_user_id_idx')
  @ForeignKey('app_user', 'id', { name: 'case_assignment_user_id_fkey' })
  @Column('uuid', { name: 'user_id', nullable: true })
  userId!: string | null;

  @Index('case_assignment_team_id_idx')
  @ForeignKey('team', 'id', { name: 'case_assignment_team_id_fkey' })
  @Column('uuid', { name: 'team_id', nullable: true })
  teamId!: string | null;

  @ForeignKey('app_user', 'id', { name: 'case_assignment_assigned_by_fkey' })
  @Column('uuid', { name: 'assigned_by' })
  assignedBy!: string;

  @Column('timestamptz', { name: 'assigned_at', default: () => 'now()' })
  assignedAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}

/** That a case was opened to somebody, a team or an organisation, for a reason and until a day. */
@Entity('case_grant')
@Check('case_grant_is_to_one', `num_nonnulls(user_id, team_id, organisation_id) = 1`)
@Check('case_grant_reason_is_given', `length(btrim(reason)) between 1 and 1000`)
@Check('case_grant_expires_within_a_year', `expires_at > granted_at and expires_at <= granted_at + interval '366 days'`)
export class CaseGrantEntity {
  @ForeignKey(() => CaseFileEntity, 'id', { name: 'case_grant_case_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_grant_pkey' })
  caseId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_grant_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Index('case_grant_user_id_idx')
  @ForeignKey('app_user', 'id', { name: 'case_grant_user_id_fkey' })
  @Column('uuid', { name: 'user_id', nullable: true })
  userId!: string | null;

  @Index('case_grant_team_id_idx')
  @ForeignKey('team', 'id', { name: 'case_grant_team_id_fkey' })
  @Column('uuid', { name: 'team_id', nullable: true })
  teamId!: string | null;

  @Index('case_grant_organisation_id_idx')
  @ForeignKey('organisation', 'id', { name: 'case_grant_organisation_id_fkey' })
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('text')
  reason!: string;

  @ForeignKey('app_user', 'id', { name: 'case_grant_granted_by_fkey' })
  @Column('uuid', { name: 'granted_by' })
  grantedBy!: string;

  @Column('timestamptz', { name: 'granted_at', default: () => 'now()' })
  grantedAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
