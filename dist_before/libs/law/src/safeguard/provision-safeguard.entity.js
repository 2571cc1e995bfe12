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
import { SafeguardEntity } from './safeguard.entity.js';
import { SafeguardValue } from './safeguard.rules.js';
/** How a provision holds a safeguard. A safeguard without a row does not apply to the provision. */
let ProvisionSafeguardEntity = class ProvisionSafeguardEntity {
};
__decorate([
    ForeignKey('provision', 'id', { name: 'provision_safeguard_provision_id_fkey' }),
    PrimaryColumn('text', { name: 'provision_id', primaryKeyConstraintName: 'provision_safeguard_pkey' }),
    __metadata("design:type", String)
], ProvisionSafeguardEntity.prototype, "provisionId", void 0);
__decorate([
    ForeignKey(() => SafeguardEntity, 'id', { name: 'provision_safeguard_safeguard_id_fkey' }),
    PrimaryColumn('text', { name: 'safeguard_id', primaryKeyConstraintName: 'provision_safeguard_pkey' }),
    __metadata("design:type", String)
], ProvisionSafeguardEntity.prototype, "safeguardId", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], ProvisionSafeguardEntity.prototype, "value", void 0);
__decorate([
    Column('boolean', { name: 'source_backed' }),
    __metadata("design:type", Boolean)
], ProvisionSafeguardEntity.prototype, "sourceBacked", void 0);
ProvisionSafeguardEntity = __decorate([
    Entity('provision_safeguard'),
    Check('provision_safeguard_value_is_known', oneOf('value', SafeguardValue)),
    Index('provision_safeguard_safeguard_id_idx', ['safeguardId'])
], ProvisionSafeguardEntity);
export { ProvisionSafeguardEntity };
//# sourceMappingURL=provision-safeguard.entity.js.map