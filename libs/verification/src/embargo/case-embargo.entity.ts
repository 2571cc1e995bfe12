import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Before when a case is not to be public, as somebody said; what was said last holds. Inserted, never changed. */
@Entity('case_embargo')
@Check('case_embargo_says_why', `(char_length(reason) >= 1) AND (char_length(reason) <= 2000)`)
export class CaseEmbargoEntity {
  @ForeignKey('case_file', 'id', { name: 'case_embargo_case_id_fkey' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_embargo_pkey' })
  caseId!: string;

  /** From 1, one more each time. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'case_embargo_pkey' })
  number!: number;

  /** Null where the embargo was taken back. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  until!: Date | null;

  @Column('text')
  reason!: string;

  @ForeignKey('app_user', 'id', { name: 'case_embargo_set_by_fkey' })
  @Column('uuid', { name: 'set_by' })
  setBy!: string;

  @Column('timestamptz', { name: 'set_at', default: () => 'now()' })
  setAt!: Date;
}
