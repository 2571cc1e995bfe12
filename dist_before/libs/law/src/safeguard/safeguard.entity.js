var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform';
import { CodedFact } from './safeguard.rules.js';
/** What limits a power. */
let SafeguardEntity = class SafeguardEntity {
};
__decorate([
    PrimaryColumn('text', { primaryKeyConstraintName: 'safeguard_pkey' }),
    __metadata("design:type", String)
], SafeguardEntity.prototype, "id", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], SafeguardEntity.prototype, "label", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], SafeguardEntity.prototype, "description", void 0);
__decorate([
    Column('text', { name: 'coded_fact', nullable: true }),
    __metadata("design:type", Object)
], SafeguardEntity.prototype, "codedFact", void 0);
__decorate([
    Column('jsonb', { name: 'counterfactual_test', default: {} }),
    __metadata("design:type", Object)
], SafeguardEntity.prototype, "counterfactualTest", void 0);
__decorate([
    Column('text', { name: 'counterfactual_note', nullable: true }),
    __metadata("design:type", Object)
], SafeguardEntity.prototype, "counterfactualNote", void 0);
__decorate([
    Column('boolean', { name: 'coded_in_provisions' }),
    __metadata("design:type", Boolean)
], SafeguardEntity.prototype, "codedInProvisions", void 0);
__decorate([
    Column('smallint'),
    __metadata("design:type", Number)
], SafeguardEntity.prototype, "position", void 0);
SafeguardEntity = __decorate([
    Entity('safeguard'),
    Check('safeguard_coded_fact_is_known', oneOf('coded_fact', CodedFact)),
    Check('safeguard_without_fact_has_no_test', `coded_fact is not null or counterfactual_test = '{}'`)
], SafeguardEntity);
export { SafeguardEntity };
//# sourceMappingURL=safeguard.entity.js.map