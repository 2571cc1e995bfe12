import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A recurring kind of criticism. */
@Entity('concern_type')
export class ConcernTypeEntity {
  @PrimaryColumn('text', { name: 'id', primaryKeyConstraintName: 'concern_type_pkey' })
  slug!: string;

  @Column('text')
  description!: string;
}
