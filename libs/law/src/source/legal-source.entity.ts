import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform';
import { SourceKind } from './source-kind.rules.js';

/** A document that backs a legal record. Records refer to it by id, in `source_ids`, in the order of their file. */
@Entity('legal_source')
@Check('legal_source_kind_is_known', oneOf('kind', SourceKind))
export class LegalSourceEntity {
  @PrimaryColumn('text', { name: 'id', primaryKeyConstraintName: 'legal_source_pkey' })
  slug!: string;

  @Column('text')
  title!: string;

  @Column('text')
  url!: string;

  @Column('text')
  publisher!: string;

  /** Null where an earlier coding said only that a copy was seen. */
  @Column('text', { nullable: true })
  kind!: SourceKind | null;

  /** Null where it was not recorded. */
  @Column('boolean', { name: 'is_copy', nullable: true })
  isCopy!: boolean | null;

  /** Null where it was not recorded. */
  @Column('boolean', { nullable: true })
  seen!: boolean | null;

  /** EDTF; the earliest date that the state of the page can have. Recorded for tables of participation only. */
  @Column('text', { name: 'as_of', nullable: true })
  asOf!: string | null;
}
