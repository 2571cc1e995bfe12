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
/** One row of settings that the application may not change: only the owner's login does, where it starts the registry. */
let AccessSettingEntity = class AccessSettingEntity {
};
__decorate([
    PrimaryColumn('boolean', { primaryKeyConstraintName: 'access_setting_pkey', default: true }),
    __metadata("design:type", Boolean)
], AccessSettingEntity.prototype, "only", void 0);
__decorate([
    Column('boolean', { name: 'second_factor_required', default: true }),
    __metadata("design:type", Boolean)
], AccessSettingEntity.prototype, "secondFactorRequired", void 0);
AccessSettingEntity = __decorate([
    Entity('access_setting'),
    Check('access_setting_is_one_row', '"only"')
], AccessSettingEntity);
export { AccessSettingEntity };
//# sourceMappingURL=access-setting.entity.js.map