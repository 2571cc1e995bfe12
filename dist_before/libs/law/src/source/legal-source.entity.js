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
import { SourceKind } from './source-kind.rules.js';
/** A document that backs a legal record. Records refer to it by id, in `source_ids`, in the order of their file. */
let LegalSourceEntity = class LegalSourceEntity {
};
__decorate([
    PrimaryColumn('text', { name: 'id', primaryKeyConstraintName: 'legal_source_pkey' }),
    __metadata("design:type", String)
], LegalSourceEntity.prototype, "slug", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], LegalSourceEntity.prototype, "title", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], LegalSourceEntity.prototype, "url", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], LegalSourceEntity.prototype, "publisher", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], LegalSourceEntity.prototype, "kind", void 0);
__decorate([
    Column('boolean', { name: 'is_copy', nullable: true }),
    __metadata("design:type", Object)
], LegalSourceEntity.prototype, "isCopy", void 0);
__decorate([
    Column('boolean', { nullable: true }),
    __metadata("design:type", Object)
], LegalSourceEntity.prototype, "seen", void 0);
__decorate([
    Column('text', { name: 'as_of', nullable: true }),
    __metadata("design:type", Object)
], LegalSourceEntity.prototype, "asOf", void 0);
LegalSourceEntity = __decorate([
    Entity('legal_source'),
    Check('legal_source_kind_is_known', oneOf('kind', SourceKind))
], LegalSourceEntity);
export { LegalSourceEntity };
//# sourceMappingURL=legal-source.entity.js.map