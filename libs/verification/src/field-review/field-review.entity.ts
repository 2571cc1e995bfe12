import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CaseField } from '#cases';
import { oneOf } from '#platform';
import { DecisionEntity } from '../decision.entity.js';
import type { DecisionKind } from '../workflow.rules.js';
import { FieldVerdict, type ReviewedField, ReviewedText } from './field-review.rules.js';

/** What a verifier said of one field when they passed a case, or asked for changes. Inserted, never changed. */
@Entity('field_review')
@Check('field_review_field_is_known', oneOf('field', { ...CaseField, ...ReviewedText }))
@Check('field_review_verdict_is_known', oneOf('verdict', FieldVerdict))
@Check('field_review_says_why', `(verdict = 'ACCEPTED') OR ((reason IS NOT NULL) AND (btrim(reason) <> ''))`)
@Check('field_review_reason_within_limit', `char_length(reason) <= 1000`)
@Check(
  'field_review_is_of_a_review',
  `(kind = ANY (ARRAY['REQUEST_CHANGES', 'REJECT_REVISION'])) OR ((kind = ANY (ARRAY['FIRST_PASS', 'SECOND_PASS', 'ACCEPT_REVISION'])) AND (verdict = 'ACCEPTED'))`,
)
@ForeignKey(
  () => DecisionEntity,
  ['caseId', 'decisionId', 'version', 'round', 'kind', 'decidedBy'],
  ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'],
  { name: 'field_review_decision_fkey' },
)
export class FieldReviewEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'field_review_pkey' })
  caseId!: string;

  @PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'field_review_pkey' })
  decisionId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'field_review_pkey' })
  field!: ReviewedField;

  /** Of the use, subject, event or link that the field is of; 0 for the case itself. */
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'field_review_pkey' })
  number!: number;

  @Column('integer')
  version!: number;

  @Column('integer')
  round!: number;

  @Column('text')
  kind!: DecisionKind;

  @Column('uuid', { name: 'decided_by' })
  decidedBy!: string;

  @Column('text')
  verdict!: FieldVerdict;

  @Column('text', { nullable: true })
  reason!: string | null;
}
