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
import { SUBJECT_KINDS } from '../vocabulary/closed-vocabulary.rules.js';
import { ProfileEntity } from '../vocabulary/vocabulary.entity.js';
/** A person, group, company or organisation that was targeted: the unit that persons are counted in. */
let SubjectEntity = class SubjectEntity {
};
__decorate([
    ForeignKey(() => CaseFileEntity, 'id', { name: 'subject_case_id_fkey', onDelete: 'CASCADE' }),
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'subject_pkey' }),
    __metadata("design:type", String)
], SubjectEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('smallint', { primaryKeyConstraintName: 'subject_pkey' }),
    __metadata("design:type", Number)
], SubjectEntity.prototype, "number", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], SubjectEntity.prototype, "kind", void 0);
__decorate([
    Column('integer', { name: 'person_count', nullable: true }),
    __metadata("design:type", Object)
], SubjectEntity.prototype, "personCount", void 0);
__decorate([
    Column('text', { name: 'public_name', nullable: true }),
    __metadata("design:type", Object)
], SubjectEntity.prototype, "publicName", void 0);
__decorate([
    Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false }),
    __metadata("design:type", Boolean)
], SubjectEntity.prototype, "isPublic", void 0);
SubjectEntity = __decorate([
    Entity('subject'),
    Check('subject_kind_is_known', oneOf('kind', SUBJECT_KINDS)),
    Check('subject_person_count_is_not_negative', `person_count >= 0`),
    ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
        name: 'subject_is_public_fkey',
        onDelete: 'CASCADE',
        onUpdate: 'CASCADE',
    })
], SubjectEntity);
export { SubjectEntity };
let SubjectProfileEntity = class SubjectProfileEntity {
};
__decorate([
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'subject_profile_pkey' }),
    __metadata("design:type", String)
], SubjectProfileEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('smallint', { name: 'subject_number', primaryKeyConstraintName: 'subject_profile_pkey' }),
    __metadata("design:type", Number)
], SubjectProfileEntity.prototype, "subjectNumber", void 0);
__decorate([
    ForeignKey(() => ProfileEntity, 'id', { name: 'subject_profile_profile_id_fkey' }),
    PrimaryColumn('text', { name: 'profile_id', primaryKeyConstraintName: 'subject_profile_pkey' }),
    __metadata("design:type", String)
], SubjectProfileEntity.prototype, "profileId", void 0);
__decorate([
    Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false }),
    __metadata("design:type", Boolean)
], SubjectProfileEntity.prototype, "isPublic", void 0);
SubjectProfileEntity = __decorate([
    Entity('subject_profile'),
    ForeignKey(() => SubjectEntity, ['caseId', 'subjectNumber'], ['caseId', 'number'], {
        name: 'subject_profile_subject_fkey',
        onDelete: 'CASCADE',
    }),
    Index('subject_profile_profile_id_idx', ['profileId', 'caseId']),
    ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
        name: 'subject_profile_is_public_fkey',
        onDelete: 'CASCADE',
        onUpdate: 'CASCADE',
    })
], SubjectProfileEntity);
export { SubjectProfileEntity };
//# sourceMappingURL=subject.entity.js.map