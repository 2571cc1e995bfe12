import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform';
import { CaseFileEntity } from '../case/case.entity.js';
import { CodedAnswer, type CodedFact, EventBasis, type FactBasis } from '../case/case.rules.js';
import { EVENT_TYPES, type EventType, type Outcome, OUTCOMES } from '../vocabulary/closed-vocabulary.rules.js';
import { MechanismEntity, OffenceEntity } from '../vocabulary/vocabulary.entity.js';

/** Why a coded fact has its answer. A fact without an entry is UNKNOWN because the record does not say. */
export type CodedFactsBasis = Partial<Record<CodedFact, { readonly basis: FactBasis; readonly reason: string }>>;

/** One use of one mechanism within a case: the unit that measures are counted in. */
@Entity('mechanism_use')
@Check('mechanism_use_core_cybercrime_is_known', `core_cybercrime in ('YES', 'NO', 'UNKNOWN')`)
@Check('mechanism_use_dual_criminality_is_known', `dual_criminality in ('YES', 'NO', 'UNKNOWN')`)
@Check('mechanism_use_is_not_its_own_measure', `same_measure_as <> number`)
@Check('mechanism_use_judicial_authorisation_is_known', `judicial_authorisation in ('YES', 'NO', 'UNKNOWN')`)
@Check('mechanism_use_outcome_is_known', oneOf('outcome', OUTCOMES))
@Check('mechanism_use_political_character_is_known', oneOf('political_character', CodedAnswer))
@Check('mechanism_use_remedy_used_is_known', `remedy_used in ('YES', 'NO', 'UNKNOWN')`)
@Check('mechanism_use_specific_request_is_known', `specific_request in ('YES', 'NO', 'UNKNOWN')`)
@Check('mechanism_use_target_notified_is_known', `target_notified in ('YES', 'NO', 'UNKNOWN')`)
@ForeignKey(() => MechanismUseEntity, ['caseId', 'sameMeasureAs'], ['caseId', 'number'], {
  name: 'mechanism_use_same_measure_as_fkey',
  deferrable: 'INITIALLY DEFERRED',
})
@Index('mechanism_use_mechanism_id_idx', ['mechanismId', 'requestingState', 'caseId'])
@Index('mechanism_use_requesting_state_idx', ['requestingState', 'caseId'])
@ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
  name: 'mechanism_use_is_public_fkey',
  onDelete: 'CASCADE',
  onUpdate: 'CASCADE',
})
export class MechanismUseEntity {
  @ForeignKey(() => CaseFileEntity, 'id', { name: 'mechanism_use_case_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'mechanism_use_pkey' })
  caseId!: string;

  /** From 1, in the order of the record. */
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'mechanism_use_pkey' })
  number!: number;

  @ForeignKey(() => MechanismEntity, 'id', { name: 'mechanism_use_mechanism_id_fkey' })
  @Column('text', { name: 'mechanism_id' })
  mechanismId!: string;

  @ForeignKey('country', 'code', { name: 'mechanism_use_requesting_state_fkey' })
  @Column('text', { name: 'requesting_state', nullable: true })
  requestingState!: string | null;

  @Column('text', { name: 'responding_provider', nullable: true })
  respondingProvider!: string | null;

  @Column('text', { default: 'UNKNOWN' })
  outcome!: Outcome;

  /** Number of the use that codes the same act under another mechanism; such a use is no further measure. */
  @Column('smallint', { name: 'same_measure_as', nullable: true })
  sameMeasureAs!: number | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('text', { name: 'dual_criminality', default: 'UNKNOWN' })
  dualCriminality!: CodedAnswer;

  @Column('text', { name: 'core_cybercrime', default: 'UNKNOWN' })
  coreCybercrime!: CodedAnswer;

  @Column('text', { name: 'specific_request', default: 'UNKNOWN' })
  specificRequest!: CodedAnswer;

  @Column('text', { name: 'political_character', default: 'UNKNOWN' })
  politicalCharacter!: CodedAnswer;

  @Column('text', { name: 'judicial_authorisation', default: 'UNKNOWN' })
  judicialAuthorisation!: CodedAnswer;

  @Column('text', { name: 'target_notified', default: 'UNKNOWN' })
  targetNotified!: CodedAnswer;

  @Column('text', { name: 'remedy_used', default: 'UNKNOWN' })
  remedyUsed!: CodedAnswer;

  @Column('jsonb', { name: 'coded_facts_basis', default: {} })
  codedFactsBasis!: CodedFactsBasis;

  /** That of the case, which the key keeps it equal to. */
  @Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false })
  isPublic!: boolean;
}

@Entity('use_responding_state')
@ForeignKey(() => MechanismUseEntity, ['caseId', 'useNumber'], ['caseId', 'number'], {
  name: 'use_responding_state_use_fkey',
  onDelete: 'CASCADE',
})
@Index('use_responding_state_country_code_idx', ['countryCode', 'caseId'])
@ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
  name: 'use_responding_state_is_public_fkey',
  onDelete: 'CASCADE',
  onUpdate: 'CASCADE',
})
export class UseRespondingStateEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'use_responding_state_pkey' })
  caseId!: string;

  @PrimaryColumn('smallint', { name: 'use_number', primaryKeyConstraintName: 'use_responding_state_pkey' })
  useNumber!: number;

  @ForeignKey('country', 'code', { name: 'use_responding_state_country_code_fkey' })
  @PrimaryColumn('text', { name: 'country_code', primaryKeyConstraintName: 'use_responding_state_pkey' })
  countryCode!: string;

  /** That of the case, which the key keeps it equal to. */
  @Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false })
  isPublic!: boolean;
}

@Entity('use_ground')
@ForeignKey(() => MechanismUseEntity, ['caseId', 'useNumber'], ['caseId', 'number'], {
  name: 'use_ground_use_fkey',
  onDelete: 'CASCADE',
})
@Index('use_ground_offence_id_idx', ['offenceId', 'caseId'])
@ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
  name: 'use_ground_is_public_fkey',
  onDelete: 'CASCADE',
  onUpdate: 'CASCADE',
})
export class UseGroundEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'use_ground_pkey' })
  caseId!: string;

  @PrimaryColumn('smallint', { name: 'use_number', primaryKeyConstraintName: 'use_ground_pkey' })
  useNumber!: number;

  @ForeignKey(() => OffenceEntity, 'id', { name: 'use_ground_offence_id_fkey' })
  @PrimaryColumn('text', { name: 'offence_id', primaryKeyConstraintName: 'use_ground_pkey' })
  offenceId!: string;

  /** That of the case, which the key keeps it equal to. */
  @Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false })
  isPublic!: boolean;
}

/** A dated event: of one measure, or of the case where the record ties it to no measure (`useNumber` null). */
@Entity('case_event')
@Check('case_event_basis_is_known', oneOf('basis', EventBasis))
@Check('case_event_is_in_order', `lower <= upper`)
@Check('case_event_type_is_known', oneOf('type', EVENT_TYPES))
@ForeignKey(() => MechanismUseEntity, ['caseId', 'useNumber'], ['caseId', 'number'], {
  name: 'case_event_use_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
  name: 'case_event_is_public_fkey',
  onDelete: 'CASCADE',
  onUpdate: 'CASCADE',
})
export class CaseEventEntity {
  @ForeignKey(() => CaseFileEntity, 'id', { name: 'case_event_case_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_event_pkey' })
  caseId!: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'case_event_pkey' })
  number!: number;

  @Column('smallint', { name: 'use_number', nullable: true })
  useNumber!: number | null;

  @Column('text')
  type!: EventType;

  @Column('text')
  edtf!: string;

  @Column('date', { nullable: true })
  lower!: string | null;

  @Column('date', { nullable: true })
  upper!: string | null;

  @ForeignKey('country', 'code', { name: 'case_event_country_code_fkey' })
  @Column('text', { name: 'country_code', nullable: true })
  countryCode!: string | null;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('text')
  basis!: EventBasis;

  /** That of the case, which the key keeps it equal to. */
  @Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false })
  isPublic!: boolean;
}
