var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
/** A person with an account. Never deleted: records name who decided them. */
let AppUserEntity = class AppUserEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'app_user_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], AppUserEntity.prototype, "id", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], AppUserEntity.prototype, "email", void 0);
__decorate([
    Column('text', { name: 'display_name' }),
    __metadata("design:type", String)
], AppUserEntity.prototype, "displayName", void 0);
__decorate([
    Column('text', { name: 'password_hash' }),
    __metadata("design:type", String)
], AppUserEntity.prototype, "passwordHash", void 0);
__decorate([
    Column('boolean', { name: 'is_sample', default: false }),
    __metadata("design:type", Boolean)
], AppUserEntity.prototype, "isSample", void 0);
__decorate([
    Column('smallint', { default: 0 }),
    __metadata("design:type", Number)
], AppUserEntity.prototype, "clearance", void 0);
__decorate([
    Column('timestamptz', { name: 'disabled_at', nullable: true }),
    __metadata("design:type", Object)
], AppUserEntity.prototype, "disabledAt", void 0);
__decorate([
    Column('timestamptz', { name: 'created_at', default: () => 'now()' }),
    __metadata("design:type", Date)
], AppUserEntity.prototype, "createdAt", void 0);
AppUserEntity = __decorate([
    Entity('app_user'),
    Unique('app_user_email_key', ['email']),
    Check('app_user_email_is_lower_case', `email = lower(email)`),
    Check('app_user_email_is_an_address', `email ~ '^[^[:space:]@]+@[^[:space:]@]+$' and length(email) <= 254`),
    Check('app_user_display_name_is_given', `display_name = btrim(display_name) and length(display_name) between 1 and 100`),
    Check('app_user_clearance_is_known', `clearance between 0 and 3`),
    Check('app_user_password_hash_is_argon2id', `password_hash like '$argon2id$%'`)
], AppUserEntity);
export { AppUserEntity };
//# sourceMappingURL=app-user.entity.js.map