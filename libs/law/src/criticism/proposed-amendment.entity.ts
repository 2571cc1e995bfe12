import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform';
import { ArticleLink } from './attribution.rules.js';

/** A change of a provision that someone asked for, paraphrased. */
@Entity('proposed_amendment')
@Check('proposed_amendment_article_link_is_known', oneOf('article_link', ArticleLink))
export class ProposedAmendmentEntity {
  @ForeignKey('provision', 'id', { name: 'proposed_amendment_provision_id_fkey' })
  @PrimaryColumn('text', { name: 'provision_id', primaryKeyConstraintName: 'proposed_amendment_pkey' })
  provisionId!: string;

  /** Place in the record of the provision, from 1. */
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'proposed_amendment_pkey' })
  number!: number;

  @Column('text')
  summary!: string;

  /** Everyone who proposed it. Whether they did so for this provision, `articleLink` says: never show the names without it. */
  @Column('text', { name: 'proposed_by', array: true, default: [] })
  allVoices!: string[];

  @Column('text', { name: 'article_link' })
  articleLink!: ArticleLink;

  @Column('text', { name: 'source_ids', array: true, default: [] })
  sourceIds!: string[];

  @Column('boolean')
  verified!: boolean;

  @Column('text', { nullable: true })
  note!: string | null;
}
