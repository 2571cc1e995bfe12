import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SourceKind } from '#law';
import { oneOf } from '#platform';

/** A document that says something: report, judgment, article, filing, law, dataset. */
@Entity('source')
@Check('source_is_in_order', `lower <= upper`)
@Check('source_kind_is_known', oneOf('kind', SourceKind))
@Check('source_title_has_text', `(char_length(title) >= 1) AND (char_length(title) <= 300)`)
@Check('source_url_within_limit', `char_length(url) <= 2000`)
export class SourceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'source_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  publisher!: string | null;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('text', { nullable: true })
  edtf!: string | null;

  @Column('date', { nullable: true })
  lower!: string | null;

  @Column('date', { nullable: true })
  upper!: string | null;

  @Column('text')
  kind!: SourceKind;

  /** Whoever added it had the document, or an excerpt of it, before them; false when it is only cited. */
  @Column('boolean')
  seen!: boolean;

  @ForeignKey('app_user', 'id', { name: 'source_added_by_fkey' })
  @Column('uuid', { name: 'added_by', nullable: true })
  addedBy!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

/** That a case rests on a source. */
@Entity('case_source')
@Unique('case_source_key', ['caseId', 'sourceId'])
@ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
  name: 'case_source_is_public_fkey',
  onDelete: 'CASCADE',
  onUpdate: 'CASCADE',
})
export class CaseSourceEntity {
  @ForeignKey('case_file', 'id', { name: 'case_source_case_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_source_pkey' })
  caseId!: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'case_source_pkey' })
  number!: number;

  @Index('case_source_source_id_idx')
  @ForeignKey(() => SourceEntity, 'id', { name: 'case_source_source_id_fkey' })
  @Column('uuid', { name: 'source_id' })
  sourceId!: string;

  /** That of the case, which the key keeps it equal to. */
  @Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false })
  isPublic!: boolean;
}
