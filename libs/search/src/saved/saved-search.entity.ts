import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A search that somebody keeps, for themselves alone. */
@Entity('saved_search')
@Unique('saved_search_name_key', ['userId', 'name'])
@Check('saved_search_name_is_short', 'char_length(name) between 1 and 100')
@Check('saved_search_query_is_short', 'char_length(query) between 1 and 500')
@Check('saved_search_filter_is_small', 'octet_length(filter::text) <= 20000')
export class SavedSearchEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'saved_search_pkey', default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey('app_user', 'id', { name: 'saved_search_user_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  query!: string;

  @Column('boolean', { name: 'cross_script' })
  crossScript!: boolean;

  /** As it was given; what it names may be gone when it is asked. */
  @Column('jsonb', { nullable: true })
  filter!: object | null;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt!: Date;

  /** Since when what changes is new to whoever keeps it. */
  @Column({ type: 'timestamptz', name: 'looked_at', precision: 3, default: () => 'now()' })
  lookedAt!: Date;
}
