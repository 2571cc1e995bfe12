import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform';
import { DecisionEntity } from '../decision.entity.js';
import { ChecklistAnswer, ChecklistItem } from './checklist.rules.js';

/** What a verifier answered to one item of the checklist when they passed a case. */
@Entity('decision_checklist')
@Check('decision_checklist_item_is_known', oneOf('item', ChecklistItem))
@Check('decision_checklist_answer_is_known', oneOf('answer', ChecklistAnswer))
@Check('decision_checklist_says_why', `(answer = 'YES') OR ((note IS NOT NULL) AND (btrim(note) <> ''))`)
@Check('decision_checklist_note_within_limit', `char_length(note) <= 1000`)
@Check(
  'decision_checklist_passes_nothing_harmful',
  `(item <> ALL (ARRAY['AUTHENTICITY', 'INTEGRITY', 'DO_NO_HARM'])) OR (answer <> 'NO')`,
)
@Check('decision_checklist_asks_of_harm_always', `(item <> 'DO_NO_HARM') OR (answer <> 'NOT_APPLICABLE')`)
@ForeignKey(() => DecisionEntity, ['caseId', 'decisionId'], ['caseId', 'id'], {
  name: 'decision_checklist_decision_fkey',
})
export class DecisionChecklistEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'decision_checklist_pkey' })
  caseId!: string;

  @PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'decision_checklist_pkey' })
  decisionId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'decision_checklist_pkey' })
  item!: ChecklistItem;

  @Column('text')
  answer!: ChecklistAnswer;

  @Column('text', { nullable: true })
  note!: string | null;
}
