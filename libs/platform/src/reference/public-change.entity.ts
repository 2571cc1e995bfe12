import { Entity, PrimaryColumn } from 'typeorm';

/** That a transaction can have changed what everybody may read. */
@Entity('public_change')
export class PublicChangeEntity {
  /** Number of the transaction. */
  @PrimaryColumn('bigint', {
    name: 'made_in',
    primaryKeyConstraintName: 'public_change_pkey',
    default: () => '((pg_current_xact_id()))',
  })
  madeIn!: string;
}
