var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform';
import { DecisionEntity } from '../decision.entity.js';
import { ChecklistAnswer, ChecklistItem } from './checklist.rules.js';
/** What a verifier answered to one item of the checklist when they passed a case. */
let DecisionChecklistEntity = class DecisionChecklistEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'decision_checklist_pkey' }),
    __metadata("design:type", String)
], DecisionChecklistEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'decision_checklist_pkey' }),
    __metadata("design:type", String)
], DecisionChecklistEntity.prototype, "decisionId", void 0);
__decorate([
    PrimaryColumn('text', { primaryKeyConstraintName: 'decision_checklist_pkey' }),
    __metadata("design:type", String)
], DecisionChecklistEntity.prototype, "item", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], DecisionChecklistEntity.prototype, "answer", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], DecisionChecklistEntity.prototype, "note", void 0);
DecisionChecklistEntity = __decorate([
    Entity('decision_checklist'),
    Check('decision_checklist_item_is_known', oneOf('item', ChecklistItem)),
    Check('decision_checklist_answer_is_known', oneOf('answer', ChecklistAnswer)),
    Check('decision_checklist_says_why', `(answer = 'YES') OR ((note IS NOT NULL) AND (btrim(note) <> ''))`),
    Check('decision_checklist_note_within_limit', `char_length(note) <= 1000`),
    Check('decision_checklist_passes_nothing_harmful', `(item <> ALL (ARRAY['AUTHENTICITY', 'INTEGRITY', 'DO_NO_HARM'])) OR (answer <> 'NO')`),
    Check('decision_checklist_asks_of_harm_always', `(item <> 'DO_NO_HARM') OR (answer <> 'NOT_APPLICABLE')`),
    ForeignKey(() => DecisionEntity, ['caseId', 'decisionId'], ['caseId', 'id'], {
        name: 'decision_checklist_decision_fkey',
    })
], DecisionChecklistEntity);
export { DecisionChecklistEntity };
//# sourceMappingURL=decision-checklist.entity.js.map