var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
/** What somebody who decides has declared of their ties. Inserted, never changed: the latest one holds. */
let InterestDeclarationEntity = class InterestDeclarationEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'interest_declaration_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], InterestDeclarationEntity.prototype, "id", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'interest_declaration_user_id_fkey' }),
    Column('uuid', { name: 'user_id' }),
    __metadata("design:type", String)
], InterestDeclarationEntity.prototype, "userId", void 0);
__decorate([
    Column({ type: 'timestamptz', name: 'declared_at', precision: 3, default: () => 'now()' }),
    __metadata("design:type", Date)
], InterestDeclarationEntity.prototype, "declaredAt", void 0);
__decorate([
    Column('text', { array: true, default: '{}' }),
    __metadata("design:type", Array)
], InterestDeclarationEntity.prototype, "nationalities", void 0);
__decorate([
    ForeignKey('country', 'code', { name: 'interest_declaration_residence_fkey' }),
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], InterestDeclarationEntity.prototype, "residence", void 0);
__decorate([
    Column('text', { array: true, default: '{}' }),
    __metadata("design:type", Array)
], InterestDeclarationEntity.prototype, "organisations", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], InterestDeclarationEntity.prototype, "ties", void 0);
InterestDeclarationEntity = __decorate([
    Entity('interest_declaration'),
    Check('interest_declaration_ties_within_limit', `(char_length(ties) >= 1) AND (char_length(ties) <= 2000)`),
    Check('interest_declaration_lists_within_limit', `(cardinality(nationalities) <= 10) AND (cardinality(organisations) <= 20)`),
    Unique('interest_declaration_facts_key', ['id', 'userId', 'declaredAt']),
    Index('interest_declaration_user_id_idx', ['userId', 'declaredAt'])
], InterestDeclarationEntity);
export { InterestDeclarationEntity };
//# sourceMappingURL=interest-declaration.entity.js.map