import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform';
import { DecisionEntity } from '../decision.entity.js';
import type { DecisionKind } from '../workflow.rules.js';
import { type Assessment, EvidenceGrade } from './grade.rules.js';

/** The evidence grade that a case was passed or published with, and on what it rested then. Inserted, never changed. */
@Entity('decision_grade')
@Check('decision_grade_is_known', oneOf('grade', EvidenceGrade))
@Check(
  'decision_grade_suffices',
  `(kind = 'FIRST_PASS') OR ((kind = ANY (ARRAY['SECOND_PASS', 'UPHOLD'])) AND (grade IS NOT NULL) AND (grade <> 'DISCOUNTED')) OR ((kind = ANY (ARRAY['PUBLISH', 'SCHEDULE', 'ACCEPT_REVISION'])) AND (grade IS NOT NULL) AND (grade <> 'DISCOUNTED') AND ((grade = ANY (ARRAY['CONFIRMED', 'FAIR'])) OR ((caveat IS NOT NULL) AND identifies_nobody)))`,
)
@Check('decision_grade_caveat_within_limit', `(char_length(btrim(caveat)) >= 1) AND (char_length(caveat) <= 1000)`)
@ForeignKey(
  () => DecisionEntity,
  ['caseId', 'decisionId', 'version', 'round', 'kind', 'decidedBy'],
  ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'],
  { name: 'decision_grade_decision_fkey' },
)
export class DecisionGradeEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'decision_grade_pkey' })
  caseId!: string;

  @PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'decision_grade_pkey' })
  decisionId!: string;

  @Column('integer')
  version!: number;

  @Column('integer')
  round!: number;

  @Column('text')
  kind!: DecisionKind;

  @Column('uuid', { name: 'decided_by' })
  decidedBy!: string;

  @Column('smallint', { name: 'rule_version' })
  ruleVersion!: number;

  /** Null where no source counted, which a first pass may leave to the second. */
  @Column('text', { nullable: true })
  grade!: EvidenceGrade | null;

  @Column('jsonb')
  assessment!: Assessment;

  /** What everybody reads beside a record that was published below the floor. */
  @Column('text', { nullable: true })
  caveat!: string | null;

  @Column('boolean', { name: 'identifies_nobody', default: false })
  identifiesNobody!: boolean;
}
