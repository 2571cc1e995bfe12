import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** That a transaction has changed a case. Outlives the case. */
@Entity('case_change')
@Unique('case_change_once_a_transaction_key', ['caseId', 'recordedIn'])
@Unique('case_change_position_key', ['position'])
@Index('case_change_without_position_idx', ['id'], { where: 'position is null' })
export class CaseChangeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_change_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  /** Id of the transaction. */
  @Column('text', { name: 'recorded_in', default: () => '(pg_current_xact_id())' })
  recordedIn!: string;

  @Column('timestamptz', { name: 'recorded_at', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column('text')
  reference!: string;

  /** Whether everybody could read the case before; null where nothing in its own row has changed. */
  @Column('boolean', { name: 'was_public', nullable: true })
  wasPublic!: boolean | null;

  @Column('boolean', { name: 'is_public' })
  isPublic!: boolean;

  /** Place in the feed; null until it is delivered. */
  @Column('bigint', { nullable: true })
  position!: string | null;
}
