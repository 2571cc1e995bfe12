import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AppUserEntity } from '../app-user.entity.js';

/** A partner organisation, whose researchers may read one another's cases. */
@Entity('organisation')
@Unique('organisation_name_key', ['name'])
@Check('organisation_name_is_given', `name = btrim(name) and length(name) between 1 and 200`)
export class OrganisationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'organisation_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  /** When the partnership ended; membership opens nothing from then on. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}

/** That somebody works for an organisation, or did. */
@Entity('organisation_member')
@Index('organisation_member_user_id_idx', ['userId'])
@Check('organisation_member_ends_after_its_start', `ended_at >= since`)
export class OrganisationMemberEntity {
  @ForeignKey(() => OrganisationEntity, 'id', { name: 'organisation_member_organisation_id_fkey' })
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'organisation_member_pkey' })
  organisationId!: string;

  @ForeignKey(() => AppUserEntity, 'id', { name: 'organisation_member_user_id_fkey' })
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'organisation_member_pkey' })
  userId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  since!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}

/** Some members of an organisation to whom cases are assigned or opened together. */
@Entity('team')
@Unique('team_of_organisation_key', ['id', 'organisationId'])
@Unique('team_name_key', ['organisationId', 'name'])
@Check('team_name_is_given', `name = btrim(name) and length(name) between 1 and 200`)
export class TeamEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'team_pkey', default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => OrganisationEntity, 'id', { name: 'team_organisation_id_fkey' })
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  name!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

/** That a member of the organisation is on the team. */
@Entity('team_member')
@Index('team_member_user_id_idx', ['userId'])
@Check('team_member_ends_after_its_start', `ended_at >= since`)
@ForeignKey(() => TeamEntity, ['teamId', 'organisationId'], ['id', 'organisationId'], { name: 'team_member_team_fkey' })
@ForeignKey(() => OrganisationMemberEntity, ['organisationId', 'userId'], ['organisationId', 'userId'], {
  name: 'team_member_is_of_the_organisation_fkey',
})
export class TeamMemberEntity {
  @PrimaryColumn('uuid', { name: 'team_id', primaryKeyConstraintName: 'team_member_pkey' })
  teamId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'team_member_pkey' })
  userId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  since!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
