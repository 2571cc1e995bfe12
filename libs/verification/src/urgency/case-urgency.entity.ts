import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That a case goes before others in the queues, in one round of review, until somebody takes the mark away. */
@Entity('case_urgency')
@Check('case_urgency_says_why', `(char_length(reason) >= 1) AND (char_length(reason) <= 2000)`)
@Check('case_urgency_end_says_why', `(char_length(end_reason) >= 1) AND (char_length(end_reason) <= 2000)`)
@Check('case_urgency_end_is_whole', `num_nonnulls(ended_at, ended_by, end_reason) = ANY (ARRAY[0, 3])`)
@Index('case_urgency_one_mark_idx', ['caseId', 'round'], { unique: true, where: 'ended_at IS NULL' })
export class CaseUrgencyEntity {
  @ForeignKey('case_file', 'id', { name: 'case_urgency_case_id_fkey' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_urgency_pkey' })
  caseId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_urgency_pkey', default: () => 'uuidv7()' })
  id!: string;

  /** A case that is opened again is not urgent because it once was. */
  @Column('integer')
  round!: number;

  @Column('text')
  reason!: string;

  @ForeignKey('app_user', 'id', { name: 'case_urgency_marked_by_fkey' })
  @Column('uuid', { name: 'marked_by' })
  markedBy!: string;

  @Column('timestamptz', { name: 'marked_at', default: () => 'now()' })
  markedAt!: Date;

  @ForeignKey('app_user', 'id', { name: 'case_urgency_ended_by_fkey' })
  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy!: string | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason!: string | null;
}
