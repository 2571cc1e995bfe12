import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Capacity, LinkRelation } from '#cases';
import type { Role } from '#identity';
import { oneOf } from '#platform';
import { InterestDeclarationEntity } from '../interest/interest-declaration.entity.js';
import { LinkOpinion } from './legal.rules.js';

/** What a lawyer says of a provision link, with the words of the link that they had before them. Inserted, never changed. */
@Entity('link_opinion')
@Check('link_opinion_interest_holds', `given_at < (interest_declared_at + '365 days'::interval)`)
@Check('link_opinion_is_of_a_lawyer', `acting_role = 'LEGAL_REVIEWER'`)
@Check('link_opinion_is_of_no_contributor', `capacity = 'DECIDER'`)
@Check('link_opinion_is_known', oneOf('opinion', LinkOpinion))
@Check('link_opinion_dissent_says_why', `(opinion = 'SIGNED') OR ((reason IS NOT NULL) AND (btrim(reason) <> ''))`)
@Check('link_opinion_reason_within_limit', `(char_length(btrim(reason)) >= 1) AND (char_length(reason) <= 2000)`)
@ForeignKey('case_capacity', ['caseId', 'reviewer', 'capacity'], ['caseId', 'userId', 'capacity'], {
  name: 'link_opinion_reviewer_is_no_contributor_fkey',
})
@ForeignKey('user_role', ['reviewer', 'actingRole'], ['userId', 'role'], {
  name: 'link_opinion_reviewer_has_the_role_fkey',
})
@ForeignKey(
  () => InterestDeclarationEntity,
  ['interestDeclaration', 'reviewer', 'interestDeclaredAt'],
  ['id', 'userId', 'declaredAt'],
  { name: 'link_opinion_interest_fkey' },
)
export class LinkOpinionEntity {
  @ForeignKey('case_file', 'id', { name: 'link_opinion_case_id_fkey' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'link_opinion_pkey' })
  caseId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'link_opinion_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('smallint', { name: 'link_number' })
  linkNumber!: number;

  @Column('smallint', { name: 'use_number', nullable: true })
  useNumber!: number | null;

  @Column('text', { name: 'text_version_id' })
  textVersionId!: string;

  @Column('text', { name: 'provision_id', nullable: true })
  provisionId!: string | null;

  @Column('text', { name: 'cited_as' })
  citedAs!: string;

  @Column('text')
  relation!: LinkRelation;

  @Column('text')
  rationale!: string;

  @Column('text')
  opinion!: LinkOpinion;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid')
  reviewer!: string;

  @Column('text', { name: 'acting_role', default: 'LEGAL_REVIEWER' })
  actingRole!: Role;

  @Column('text', { default: 'DECIDER' })
  capacity!: Capacity;

  @Column('uuid', { name: 'interest_declaration' })
  interestDeclaration!: string;

  @Column({ type: 'timestamptz', name: 'interest_declared_at', precision: 3 })
  interestDeclaredAt!: Date;

  @Column({ type: 'timestamptz', name: 'given_at', precision: 3, default: () => 'now()' })
  givenAt!: Date;
}
