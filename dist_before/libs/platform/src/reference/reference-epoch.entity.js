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
/** One row that counts the changes of reference data, so that processes know when their copies are old. */
let ReferenceEpochEntity = class ReferenceEpochEntity {
};
__decorate([
    PrimaryColumn('boolean', { primaryKeyConstraintName: 'reference_epoch_pkey', default: true }),
    __metadata("design:type", Boolean)
], ReferenceEpochEntity.prototype, "only", void 0);
__decorate([
    Column('integer', { default: 0 }),
    __metadata("design:type", Number)
], ReferenceEpochEntity.prototype, "epoch", void 0);
__decorate([
    Column('text', { default: '' }),
    __metadata("design:type", String)
], ReferenceEpochEntity.prototype, "checksum", void 0);
__decorate([
    Column('timestamptz', { name: 'loaded_at', nullable: true }),
    __metadata("design:type", Object)
], ReferenceEpochEntity.prototype, "loadedAt", void 0);
ReferenceEpochEntity = __decorate([
    Entity('reference_epoch'),
    Check('reference_epoch_is_one_row', '"only"')
], ReferenceEpochEntity);
export { ReferenceEpochEntity };
//# sourceMappingURL=reference-epoch.entity.js.map