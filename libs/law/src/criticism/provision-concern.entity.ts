import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform';
import { ArticleLink } from './attribution.rules.js';
import { ConcernTypeEntity } from './concern-type.entity.js';

/** A criticism of a provision, paraphrased. */
@Entity('provision_concern')
@Check('provision_concern_article_link_is_known', oneOf('article_link', ArticleLink))
@Index('provision_concern_type_id_idx', ['typeId'])
export class ProvisionConcernEntity {
  @ForeignKey('provision', 'id', { name: 'provision_concern_provision_id_fkey' })
  @PrimaryColumn('text', { name: 'provision_id', primaryKeyConstraintName: 'provision_concern_pkey' })
  provisionId!: string;

  /** Place in the record of the provision, from 1. */
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'provision_concern_pkey' })
  number!: number;

  @ForeignKey(() => ConcernTypeEntity, 'slug', { name: 'provision_concern_type_id_fkey' })
  @Column('text', { name: 'type_id' })
  typeId!: string;

  @Column('text')
  summary!: string;

  /** Everyone who raised it. Whether they did so of this provision, `articleLink` says: never show the names without it. */
  @Column('text', { name: 'raised_by', array: true, default: [] })
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
