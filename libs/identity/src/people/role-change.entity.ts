import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AppUserEntity } from '../app-user.entity.js';
import type { Role } from '../role.rules.js';
import { ROLES_IN_SQL } from '../user-role.entity.js';

/** What an administrator proposes that somebody be, and what another one decided. */
@Entity('role_change')
@Index('role_change_open_key', ['userId'], { unique: true, where: 'decision is null' })
@Check('role_change_roles_are_known', `added <@ ${ROLES_IN_SQL} and removed <@ ${ROLES_IN_SQL}`)
@Check(
  'role_change_changes_something',
  'not added && removed and (cardinality(added) + cardinality(removed) > 0 or clearance is not null)',
)
@Check('role_change_clearance_is_known', 'clearance between 0 and 3')
@Check('role_change_reason_is_given', 'length(btrim(reason)) between 1 and 1000')
@Check('role_change_decision_is_known', `decision in ('CONFIRMED', 'REJECTED')`)
@Check('role_change_is_decided_by_one', 'num_nonnulls(decision, decided_by, decided_in, decided_at) in (0, 4)')
@Check('role_change_is_not_by_who_it_concerns', 'proposed_by <> user_id and decided_by <> user_id')
@Check(
  'role_change_is_confirmed_by_somebody_else',
  `decision <> 'CONFIRMED' or (decided_by <> proposed_by and decided_in <> proposed_in)`,
)
@Check(
  'role_change_rejection_has_a_reason',
  `case when decision = 'REJECTED' then length(btrim(rejection_reason)) between 1 and 1000 else rejection_reason is null end`,
)
export class RoleChangeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'role_change_pkey', default: () => 'uuidv7()' })
  id!: string;

  /** Whom it concerns. */
  @Column('uuid', { name: 'user_id' })
  @ForeignKey(() => AppUserEntity, { name: 'role_change_user_id_fkey' })
  userId!: string;

  @Column('text', { array: true })
  added!: Role[];

  @Column('text', { array: true })
  removed!: Role[];

  /** The clearance that it brings; null when it leaves the clearance as it is. */
  @Column('smallint', { nullable: true })
  clearance!: number | null;

  @Column('text')
  reason!: string;

  @Column('uuid', { name: 'proposed_by' })
  @ForeignKey(() => AppUserEntity, { name: 'role_change_proposed_by_fkey' })
  proposedBy!: string;

  /** Session of the proposal; it may have been removed since. */
  @Column('uuid', { name: 'proposed_in' })
  proposedIn!: string;

  @Column('timestamptz', { name: 'proposed_at', default: () => 'now()' })
  proposedAt!: Date;

  /** Null while nobody has decided. */
  @Column('text', { nullable: true })
  decision!: 'CONFIRMED' | 'REJECTED' | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  @ForeignKey(() => AppUserEntity, { name: 'role_change_decided_by_fkey' })
  decidedBy!: string | null;

  @Column('uuid', { name: 'decided_in', nullable: true })
  decidedIn!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('text', { name: 'rejection_reason', nullable: true })
  rejectionReason!: string | null;
}
