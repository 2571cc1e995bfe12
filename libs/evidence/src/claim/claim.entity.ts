import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { CaseField } from '#cases';
import { oneOf } from '#platform';
import { ClaimBasis, ClaimStance } from './claim.rules.js';
import { CaseSourceEntity } from '../source/source.entity.js';

/** What a source says about one field of a case. */
@Entity('claim')
@Check('claim_basis_is_known', oneOf('basis', ClaimBasis))
@Check('claim_credibility_is_known', `credibility between 1 and 6`)
@Check('claim_dismissal_reason_is_given', `char_length(btrim(dismissal_reason)) between 1 and 1000`)
@Check('claim_established_has_its_basis', `(stance = 'ESTABLISHED') = (basis IS NOT NULL)`)
@Check('claim_field_is_known', oneOf('field', CaseField))
@Check(
  'claim_has_the_number_of_its_field',
  `number = coalesce(use_number, subject_number, event_number, 0) and (use_number is not null) = (field like 'USE\\_%') and (subject_number is not null) = (field like 'SUBJECT\\_%') and (event_number is not null) = (field like 'EVENT\\_%')`,
)
@Check('claim_is_anchored', `num_nonnulls(page, text_offset, quotation) >= 1`)
@Check(
  'claim_is_dismissed_by_somebody',
  `num_nonnulls(dismissal_reason, dismissed_by, dismissed_at) = case when dismissed then 3 else 0 end`,
)
@Check('claim_page_is_given', `char_length(btrim(page)) between 1 and 40`)
@Check('claim_quotation_within_limit', `char_length(btrim(quotation)) >= 1 and char_length(quotation) <= 1000`)
@Check('claim_stance_is_known', oneOf('stance', ClaimStance))
@Check('claim_text_offset_is_not_negative', `text_offset >= 0`)
@Check('claim_value_is_given', `char_length(btrim(value)) between 1 and 2000`)
@Unique('claim_id_key', ['id'])
@Unique('claim_field_key', ['caseId', 'field', 'number', 'id', 'dismissed'])
@Index('claim_use_idx', ['caseId', 'useNumber'])
@ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
  name: 'claim_is_public_fkey',
  onDelete: 'CASCADE',
  onUpdate: 'CASCADE',
})
@ForeignKey(() => CaseSourceEntity, ['caseId', 'sourceId'], ['caseId', 'sourceId'], { name: 'claim_source_fkey' })
@ForeignKey('mechanism_use', ['caseId', 'useNumber'], ['caseId', 'number'], { name: 'claim_use_fkey' })
@ForeignKey('subject', ['caseId', 'subjectNumber'], ['caseId', 'number'], { name: 'claim_subject_fkey' })
@ForeignKey('case_event', ['caseId', 'eventNumber'], ['caseId', 'number'], { name: 'claim_event_fkey' })
export class ClaimEntity {
  @ForeignKey('case_file', 'id', { name: 'claim_case_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'claim_pkey' })
  caseId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'claim_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  field!: CaseField;

  /** Of the use, subject or event that the field is of; 0 for the case itself. */
  @Column('smallint', { default: 0 })
  number!: number;

  @Column('smallint', { name: 'use_number', nullable: true })
  useNumber!: number | null;

  @Column('smallint', { name: 'subject_number', nullable: true })
  subjectNumber!: number | null;

  @Column('smallint', { name: 'event_number', nullable: true })
  eventNumber!: number | null;

  /** In the one form that two equal values of the field share. */
  @Column('text')
  value!: string;

  /** One that the case rests on. */
  @Index('claim_source_id_idx')
  @Column('uuid', { name: 'source_id' })
  sourceId!: string;

  @Column('text', { nullable: true })
  page!: string | null;

  /** Characters from the beginning of a text, seconds of a recording. */
  @Column('integer', { name: 'text_offset', nullable: true })
  textOffset!: number | null;

  @Column('text', { nullable: true })
  quotation!: string | null;

  /** 1 (confirmed) to 6 (cannot be judged), by the Admiralty scale. */
  @Column('smallint')
  credibility!: number;

  @Column('text')
  stance!: ClaimStance;

  @Column('text', { nullable: true })
  basis!: ClaimBasis | null;

  @ForeignKey('app_user', 'id', { name: 'claim_made_by_fkey' })
  @Column('uuid', { name: 'made_by' })
  madeBy!: string;

  @Column('timestamptz', { name: 'made_at', default: () => 'now()' })
  madeAt!: Date;

  @Column('boolean', { default: false })
  dismissed!: boolean;

  @Column('text', { name: 'dismissal_reason', nullable: true })
  dismissalReason!: string | null;

  @ForeignKey('app_user', 'id', { name: 'claim_dismissed_by_fkey' })
  @Column('uuid', { name: 'dismissed_by', nullable: true })
  dismissedBy!: string | null;

  @Column('timestamptz', { name: 'dismissed_at', nullable: true })
  dismissedAt!: Date | null;

  /** That of the case, which the key keeps it equal to. */
  @Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false })
  isPublic!: boolean;
}

/** That a value of a case was adopted from a claim. It goes when the value becomes another. */
@Entity('case_value_basis')
@Check('case_value_basis_is_not_dismissed', `not claim_dismissed`)
@Check('case_value_basis_reason_is_given', `char_length(btrim(reason)) between 1 and 1000`)
@ForeignKey(
  () => ClaimEntity,
  ['caseId', 'field', 'number', 'claimId', 'claimDismissed'],
  ['caseId', 'field', 'number', 'id', 'dismissed'],
  { name: 'case_value_basis_claim_fkey' },
)
@ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
  name: 'case_value_basis_is_public_fkey',
  onDelete: 'CASCADE',
  onUpdate: 'CASCADE',
})
export class CaseValueBasisEntity {
  @ForeignKey('case_file', 'id', { name: 'case_value_basis_case_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_value_basis_pkey' })
  caseId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'case_value_basis_pkey' })
  field!: CaseField;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'case_value_basis_pkey', default: 0 })
  number!: number;

  @Column('uuid', { name: 'claim_id' })
  claimId!: string;

  /** False for ever: part of the key that a dismissed claim does not have. */
  @Column('boolean', { name: 'claim_dismissed', default: false })
  claimDismissed!: boolean;

  @Column('text')
  reason!: string;

  @ForeignKey('app_user', 'id', { name: 'case_value_basis_adopted_by_fkey' })
  @Column('uuid', { name: 'adopted_by' })
  adoptedBy!: string;

  @Column('timestamptz', { name: 'adopted_at', default: () => 'now()' })
  adoptedAt!: Date;

  /** That of the case, which the key keeps it equal to. */
  @Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false })
  isPublic!: boolean;
}
