import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform';
import { CaseFileEntity } from '../case/case.entity.js';
import { ArticleNumberBasis, LinkRelation } from '../case/case.rules.js';
import { MechanismUseEntity } from '../mechanism-use/mechanism-use.entity.js';

/** How a provision of one text version bears on a case, or on one use of a mechanism in it. */
@Entity('provision_link')
@Check('provision_link_article_number_basis_is_known', oneOf('article_number_basis', ArticleNumberBasis))
@Check('provision_link_relation_is_known', oneOf('relation', LinkRelation))
@ForeignKey(() => MechanismUseEntity, ['caseId', 'useNumber'], ['caseId', 'number'], {
  name: 'provision_link_use_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey('provision', ['provisionId', 'textVersionId'], ['id', 'textVersionId'], {
  name: 'provision_link_provision_is_of_its_version_fkey',
})
@Index('provision_link_provision_id_idx', ['provisionId', 'caseId'])
@Index('provision_link_text_version_id_idx', ['textVersionId', 'caseId'])
@ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
  name: 'provision_link_is_public_fkey',
  onDelete: 'CASCADE',
  onUpdate: 'CASCADE',
})
export class ProvisionLinkEntity {
  @ForeignKey(() => CaseFileEntity, 'id', { name: 'provision_link_case_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'provision_link_pkey' })
  caseId!: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'provision_link_pkey' })
  number!: number;

  @Column('smallint', { name: 'use_number', nullable: true })
  useNumber!: number | null;

  @ForeignKey('text_version', 'id', { name: 'provision_link_text_version_id_fkey' })
  @Column('text', { name: 'text_version_id' })
  textVersionId!: string;

  /** Null where the text has no record for the article yet; `citedAs` says which it is. */
  @Column('text', { name: 'provision_id', nullable: true })
  provisionId!: string | null;

  @Column('text', { name: 'cited_as' })
  citedAs!: string;

  @Column('text')
  relation!: LinkRelation;

  /** The first author's word where the closed vocabulary replaced it. */
  @Column('text', { name: 'original_relation', nullable: true })
  originalRelation!: string | null;

  @Column('text')
  rationale!: string;

  @Column('text', { name: 'article_number_basis' })
  articleNumberBasis!: ArticleNumberBasis;

  @Column('text', { nullable: true })
  note!: string | null;

  @ForeignKey('app_user', 'id', { name: 'provision_link_author_id_fkey' })
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId!: string | null;

  /** That of the case, which the key keeps it equal to. */
  @Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false })
  isPublic!: boolean;
}
