var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform';
import { CaseFileEntity } from '../case/case.entity.js';
import { CodedAnswer, EventBasis } from '../case/case.rules.js';
import { EVENT_TYPES, OUTCOMES } from '../vocabulary/closed-vocabulary.rules.js';
import { MechanismEntity, OffenceEntity } from '../vocabulary/vocabulary.entity.js';
/** One use of one mechanism within a case: the unit that measures are counted in. */
let MechanismUseEntity = class MechanismUseEntity {
};
__decorate([
    ForeignKey(() => CaseFileEntity, 'id', { name: 'mechanism_use_case_id_fkey', onDelete: 'CASCADE' }),
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'mechanism_use_pkey' }),
    __metadata("design:type", String)
], MechanismUseEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('smallint', { primaryKeyConstraintName: 'mechanism_use_pkey' }),
    __metadata("design:type", Number)
], MechanismUseEntity.prototype, "number", void 0);
__decorate([
    ForeignKey(() => MechanismEntity, 'id', { name: 'mechanism_use_mechanism_id_fkey' }),
    Column('text', { name: 'mechanism_id' }),
    __metadata("design:type", String)
], MechanismUseEntity.prototype, "mechanismId", void 0);
__decorate([
    ForeignKey('country', 'code', { name: 'mechanism_use_requesting_state_fkey' }),
    Column('text', { name: 'requesting_state', nullable: true }),
    __metadata("design:type", Object)
], MechanismUseEntity.prototype, "requestingState", void 0);
__decorate([
    Column('text', { name: 'responding_provider', nullable: true }),
    __metadata("design:type", Object)
], MechanismUseEntity.prototype, "respondingProvider", void 0);
__decorate([
    Column('text', { default: 'UNKNOWN' }),
    __metadata("design:type", String)
], MechanismUseEntity.prototype, "outcome", void 0);
__decorate([
    Column('smallint', { name: 'same_measure_as', nullable: true }),
    __metadata("design:type", Object)
], MechanismUseEntity.prototype, "sameMeasureAs", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], MechanismUseEntity.prototype, "note", void 0);
__decorate([
    Column('text', { name: 'dual_criminality', default: 'UNKNOWN' }),
    __metadata("design:type", String)
], MechanismUseEntity.prototype, "dualCriminality", void 0);
__decorate([
    Column('text', { name: 'core_cybercrime', default: 'UNKNOWN' }),
    __metadata("design:type", String)
], MechanismUseEntity.prototype, "coreCybercrime", void 0);
__decorate([
    Column('text', { name: 'specific_request', default: 'UNKNOWN' }),
    __metadata("design:type", String)
], MechanismUseEntity.prototype, "specificRequest", void 0);
__decorate([
    Column('text', { name: 'political_character', default: 'UNKNOWN' }),
    __metadata("design:type", String)
], MechanismUseEntity.prototype, "politicalCharacter", void 0);
__decorate([
    Column('text', { name: 'judicial_authorisation', default: 'UNKNOWN' }),
    __metadata("design:type", String)
], MechanismUseEntity.prototype, "judicialAuthorisation", void 0);
__decorate([
    Column('text', { name: 'target_notified', default: 'UNKNOWN' }),
    __metadata("design:type", String)
], MechanismUseEntity.prototype, "targetNotified", void 0);
__decorate([
    Column('text', { name: 'remedy_used', default: 'UNKNOWN' }),
    __metadata("design:type", String)
], MechanismUseEntity.prototype, "remedyUsed", void 0);
__decorate([
    Column('jsonb', { name: 'coded_facts_basis', default: {} }),
    __metadata("design:type", Object)
], MechanismUseEntity.prototype, "codedFactsBasis", void 0);
__decorate([
    Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false }),
    __metadata("design:type", Boolean)
], MechanismUseEntity.prototype, "isPublic", void 0);
MechanismUseEntity = __decorate([
    Entity('mechanism_use'),
    Check('mechanism_use_core_cybercrime_is_known', `core_cybercrime in ('YES', 'NO', 'UNKNOWN')`),
    Check('mechanism_use_dual_criminality_is_known', `dual_criminality in ('YES', 'NO', 'UNKNOWN')`),
    Check('mechanism_use_is_not_its_own_measure', `same_measure_as <> number`),
    Check('mechanism_use_judicial_authorisation_is_known', `judicial_authorisation in ('YES', 'NO', 'UNKNOWN')`),
    Check('mechanism_use_outcome_is_known', oneOf('outcome', OUTCOMES)),
    Check('mechanism_use_political_character_is_known', oneOf('political_character', CodedAnswer)),
    Check('mechanism_use_remedy_used_is_known', `remedy_used in ('YES', 'NO', 'UNKNOWN')`),
    Check('mechanism_use_specific_request_is_known', `specific_request in ('YES', 'NO', 'UNKNOWN')`),
    Check('mechanism_use_target_notified_is_known', `target_notified in ('YES', 'NO', 'UNKNOWN')`),
    ForeignKey(() => MechanismUseEntity, ['caseId', 'sameMeasureAs'], ['caseId', 'number'], {
        name: 'mechanism_use_same_measure_as_fkey',
        deferrable: 'INITIALLY DEFERRED',
    }),
    Index('mechanism_use_mechanism_id_idx', ['mechanismId', 'requestingState', 'caseId']),
    Index('mechanism_use_requesting_state_idx', ['requestingState', 'caseId']),
    ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
        name: 'mechanism_use_is_public_fkey',
        onDelete: 'CASCADE',
        onUpdate: 'CASCADE',
    })
], MechanismUseEntity);
export { MechanismUseEntity };
let UseRespondingStateEntity = class UseRespondingStateEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'use_responding_state_pkey' }),
    __metadata("design:type", String)
], UseRespondingStateEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('smallint', { name: 'use_number', primaryKeyConstraintName: 'use_responding_state_pkey' }),
    __metadata("design:type", Number)
], UseRespondingStateEntity.prototype, "useNumber", void 0);
__decorate([
    ForeignKey('country', 'code', { name: 'use_responding_state_country_code_fkey' }),
    PrimaryColumn('text', { name: 'country_code', primaryKeyConstraintName: 'use_responding_state_pkey' }),
    __metadata("design:type", String)
], UseRespondingStateEntity.prototype, "countryCode", void 0);
__decorate([
    Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false }),
    __metadata("design:type", Boolean)
], UseRespondingStateEntity.prototype, "isPublic", void 0);
UseRespondingStateEntity = __decorate([
    Entity('use_responding_state'),
    ForeignKey(() => MechanismUseEntity, ['caseId', 'useNumber'], ['caseId', 'number'], {
        name: 'use_responding_state_use_fkey',
        onDelete: 'CASCADE',
    }),
    Index('use_responding_state_country_code_idx', ['countryCode', 'caseId']),
    ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
        name: 'use_responding_state_is_public_fkey',
        onDelete: 'CASCADE',
        onUpdate: 'CASCADE',
    })
], UseRespondingStateEntity);
export { UseRespondingStateEntity };
let UseGroundEntity = class UseGroundEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'use_ground_pkey' }),
    __metadata("design:type", String)
], UseGroundEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('smallint', { name: 'use_number', primaryKeyConstraintName: 'use_ground_pkey' }),
    __metadata("design:type", Number)
], UseGroundEntity.prototype, "useNumber", void 0);
__decorate([
    ForeignKey(() => OffenceEntity, 'id', { name: 'use_ground_offence_id_fkey' }),
    PrimaryColumn('text', { name: 'offence_id', primaryKeyConstraintName: 'use_ground_pkey' }),
    __metadata("design:type", String)
], UseGroundEntity.prototype, "offenceId", void 0);
__decorate([
    Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false }),
    __metadata("design:type", Boolean)
], UseGroundEntity.prototype, "isPublic", void 0);
UseGroundEntity = __decorate([
    Entity('use_ground'),
    ForeignKey(() => MechanismUseEntity, ['caseId', 'useNumber'], ['caseId', 'number'], {
        name: 'use_ground_use_fkey',
        onDelete: 'CASCADE',
    }),
    Index('use_ground_offence_id_idx', ['offenceId', 'caseId']),
    ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
        name: 'use_ground_is_public_fkey',
        onDelete: 'CASCADE',
        onUpdate: 'CASCADE',
    })
], UseGroundEntity);
export { UseGroundEntity };
/** A dated event: of one measure, or of the case where the record ties it to no measure (`useNumber` null). */
let CaseEventEntity = class CaseEventEntity {
};
__decorate([
    ForeignKey(() => CaseFileEntity, 'id', { name: 'case_event_case_id_fkey', onDelete: 'CASCADE' }),
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_event_pkey' }),
    __metadata("design:type", String)
], CaseEventEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('smallint', { primaryKeyConstraintName: 'case_event_pkey' }),
    __metadata("design:type", Number)
], CaseEventEntity.prototype, "number", void 0);
__decorate([
    Column('smallint', { name: 'use_number', nullable: true }),
    __metadata("design:type", Object)
], CaseEventEntity.prototype, "useNumber", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], CaseEventEntity.prototype, "type", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], CaseEventEntity.prototype, "edtf", void 0);
__decorate([
    Column('date', { nullable: true }),
    __metadata("design:type", Object)
], CaseEventEntity.prototype, "lower", void 0);
__decorate([
    Column('date', { nullable: true }),
    __metadata("design:type", Object)
], CaseEventEntity.prototype, "upper", void 0);
__decorate([
    ForeignKey('country', 'code', { name: 'case_event_country_code_fkey' }),
    Column('text', { name: 'country_code', nullable: true }),
    __metadata("design:type", Object)
], CaseEventEntity.prototype, "countryCode", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], CaseEventEntity.prototype, "description", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], CaseEventEntity.prototype, "basis", void 0);
__decorate([
    Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false }),
    __metadata("design:type", Boolean)
], CaseEventEntity.prototype, "isPublic", void 0);
CaseEventEntity = __decorate([
    Entity('case_event'),
    Check('case_event_basis_is_known', oneOf('basis', EventBasis)),
    Check('case_event_is_in_order', `lower <= upper`),
    Check('case_event_type_is_known', oneOf('type', EVENT_TYPES)),
    ForeignKey(() => MechanismUseEntity, ['caseId', 'useNumber'], ['caseId', 'number'], {
        name: 'case_event_use_fkey',
        onDelete: 'CASCADE',
    }),
    ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
        name: 'case_event_is_public_fkey',
        onDelete: 'CASCADE',
        onUpdate: 'CASCADE',
    })
], CaseEventEntity);
export { CaseEventEntity };
//# sourceMappingURL=mechanism-use.entity.js.map