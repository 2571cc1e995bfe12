var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Entity, PrimaryColumn } from 'typeorm';
/** That a transaction can have changed what everybody may read. */
let PublicChangeEntity = class PublicChangeEntity {
};
__decorate([
    PrimaryColumn('bigint', {
        name: 'made_in',
        primaryKeyConstraintName: 'public_change_pkey',
        default: () => '((pg_current_xact_id()))',
    }),
    __metadata("design:type", String)
], PublicChangeEntity.prototype, "madeIn", void 0);
PublicChangeEntity = __decorate([
    Entity('public_change')
], PublicChangeEntity);
export { PublicChangeEntity };
//# sourceMappingURL=public-change.entity.js.map