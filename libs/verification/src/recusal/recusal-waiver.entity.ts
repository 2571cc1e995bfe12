import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Role } from '#identity';
import { oneOf } from '#platform';
import { RecusalRule } from './recusal.rules.js';

/** That a safety officer lets somebody decide on a case in spite of a tie. Inserted, never changed. */
@Entity('recusal_waiver')
@Check('recusal_waiver_rule_is_known', oneOf('rule', RecusalRule))
@Check('recusal_waiver_is_for_somebody_else', `waived_by <> user_id`)
@Check('recusal_waiver_is_of_a_safety_officer', `acting_role = 'SAFETY_OFFICER'`)
@Check('recusal_waiver_says_why', `(char_length(reason) >= 1) AND (char_length(reason) <= 2000)`)
@ForeignKey('user_role', ['waivedBy', 'actingRole'], ['userId', 'role'], { name: 'recusal_waiver_role_fkey' })
export class RecusalWaiverEntity {
  @ForeignKey('case_file', 'id', { name: 'recusal_waiver_case_id_fkey' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'recusal_waiver_pkey' })
  caseId!: string;

  @ForeignKey('app_user', 'id', { name: 'recusal_waiver_user_id_fkey' })
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'recusal_waiver_pkey' })
  userId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'recusal_waiver_pkey' })
  rule!: RecusalRule;

  @Column('text')
  reason!: string;

  @Column('uuid', { name: 'waived_by' })
  waivedBy!: string;

  @Column('text', { name: 'acting_role', default: 'SAFETY_OFFICER' })
  actingRole!: Role;

  @Column('timestamptz', { name: 'waived_at', default: () => 'now()' })
  waivedAt!: Date;
}
