import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One row that counts the changes of reference data, so that processes know when their copies are old. */
@Entity('reference_epoch')
@Check('reference_epoch_is_one_row', '"only"')
export class ReferenceEpochEntity {
  /** Always true: the key admits one row. */
  @PrimaryColumn('boolean', { primaryKeyConstraintName: 'reference_epoch_pkey', default: true })
  only!: boolean;

  @Column('integer', { default: 0 })
  epoch!: number;

  /** SHA-256, in hexadecimal, of the files that were loaded last; empty before the first load. */
  @Column('text', { default: '' })
  checksum!: string;

  @Column('timestamptz', { name: 'loaded_at', nullable: true })
  loadedAt!: Date | null;
}
