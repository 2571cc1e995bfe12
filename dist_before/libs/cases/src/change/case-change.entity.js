var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
/** That a transaction has changed a case. Outlives the case. */
let CaseChangeEntity = class CaseChangeEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_change_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], CaseChangeEntity.prototype, "id", void 0);
__decorate([
    Column('uuid', { name: 'case_id' }),
    __metadata("design:type", String)
], CaseChangeEntity.prototype, "caseId", void 0);
__decorate([
    Column('text', { name: 'recorded_in', default: () => '(pg_current_xact_id())' }),
    __metadata("design:type", String)
], CaseChangeEntity.prototype, "recordedIn", void 0);
__decorate([
    Column('timestamptz', { name: 'recorded_at', default: () => 'clock_timestamp()' }),
    __metadata("design:type", Date)
], CaseChangeEntity.prototype, "recordedAt", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], CaseChangeEntity.prototype, "reference", void 0);
__decorate([
    Column('boolean', { name: 'was_public', nullable: true }),
    __metadata("design:type", Object)
], CaseChangeEntity.prototype, "wasPublic", void 0);
__decorate([
    Column('boolean', { name: 'is_public' }),
    __metadata("design:type", Boolean)
], CaseChangeEntity.prototype, "isPublic", void 0);
__decorate([
    Column('bigint', { nullable: true }),
    __metadata("design:type", Object)
], CaseChangeEntity.prototype, "position", void 0);
CaseChangeEntity = __decorate([
    Entity('case_change'),
    Unique('case_change_once_a_transaction_key', ['caseId', 'recordedIn']),
    Unique('case_change_position_key', ['position']),
    Index('case_change_without_position_idx', ['id'], { where: 'position is null' })
], CaseChangeEntity);
export { CaseChangeEntity };
//# sourceMappingURL=case-change.entity.js.map