import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What somebody who decides has declared of their ties. Inserted, never changed: the latest one holds. */
@Entity('interest_declaration')
@Check('interest_declaration_ties_within_limit', `(char_length(ties) >= 1) AND (char_length(ties) <= 2000)`)
@Check(
  'interest_declaration_lists_within_limit',
  `(cardinality(nationalities) <= 10) AND (cardinality(organisations) <= 20)`,
)
@Unique('interest_declaration_facts_key', ['id', 'userId', 'declaredAt'])
@Index('interest_declaration_user_id_idx', ['userId', 'declaredAt'])
export class InterestDeclarationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'interest_declaration_pkey', default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey('app_user', 'id', { name: 'interest_declaration_user_id_fkey' })
  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @Column({ type: 'timestamptz', name: 'declared_at', precision: 3, default: () => 'now()' })
  declaredAt!: Date;

  @Column('text', { array: true, default: '{}' })
  nationalities!: string[];

  @ForeignKey('country', 'code', { name: 'interest_declaration_residence_fkey' })
  @Column('text', { nullable: true })
  residence!: string | null;

  /** Names of bodies that they work for or belong to. */
  @Column('text', { array: true, default: '{}' })
  organisations!: string[];

  /** Other ties, in their own words. */
  @Column('text', { nullable: true })
  ties!: string | null;
}
