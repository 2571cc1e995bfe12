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
import { EvidenceGrade } from './grade.rules.js';
/** The evidence grade that a case was passed or published with, and on what it rested then. Inserted, never changed. */
let DecisionGradeEntity = class DecisionGradeEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'decision_grade_pkey' }),
    __metadata("design:type", String)
], DecisionGradeEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'decision_grade_pkey' }),
    __metadata("design:type", String)
], DecisionGradeEntity.prototype, "decisionId", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], DecisionGradeEntity.prototype, "version", void 0);
__decorate([
    Column('integer'),
    __metadata("design:type", Number)
], DecisionGradeEntity.prototype, "round", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], DecisionGradeEntity.prototype, "kind", void 0);
__decorate([
    Column('uuid', { name: 'decided_by' }),
    __metadata("design:type", String)
], DecisionGradeEntity.prototype, "decidedBy", void 0);
__decorate([
    Column('smallint', { name: 'rule_version' }),
    __metadata("design:type", Number)
], DecisionGradeEntity.prototype, "ruleVersion", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], DecisionGradeEntity.prototype, "grade", void 0);
__decorate([
    Column('jsonb'),
    __metadata("design:type", Object)
], DecisionGradeEntity.prototype, "assessment", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], DecisionGradeEntity.prototype, "caveat", void 0);
__decorate([
    Column('boolean', { name: 'identifies_nobody', default: false }),
    __metadata("design:type", Boolean)
], DecisionGradeEntity.prototype, "identifiesNobody", void 0);
DecisionGradeEntity = __decorate([
    Entity('decision_grade'),
    Check('decision_grade_is_known', oneOf('grade', EvidenceGrade)),
    Check('decision_grade_suffices', `(kind = 'FIRST_PASS') OR ((kind = ANY (ARRAY['SECOND_PASS', 'UPHOLD'])) AND (grade IS NOT NULL) AND (grade <> 'DISCOUNTED')) OR ((kind = ANY (ARRAY['PUBLISH', 'SCHEDULE', 'ACCEPT_REVISION'])) AND (grade IS NOT NULL) AND (grade <> 'DISCOUNTED') AND ((grade = ANY (ARRAY['CONFIRMED', 'FAIR'])) OR ((caveat IS NOT NULL) AND identifies_nobody)))`),
    Check('decision_grade_caveat_within_limit', `(char_length(btrim(caveat)) >= 1) AND (char_length(caveat) <= 1000)`),
    ForeignKey(() => DecisionEntity, ['caseId', 'decisionId', 'version', 'round', 'kind', 'decidedBy'], ['caseId', 'id', 'version', 'round', 'kind', 'decidedBy'], { name: 'decision_grade_decision_fkey' })
], DecisionGradeEntity);
export { DecisionGradeEntity };
//# sourceMappingURL=decision-grade.entity.js.map