var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
/** A search that somebody keeps, for themselves alone. */
let SavedSearchEntity = class SavedSearchEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'saved_search_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], SavedSearchEntity.prototype, "id", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'saved_search_user_id_fkey', onDelete: 'CASCADE' }),
    Column('uuid', { name: 'user_id' }),
    __metadata("design:type", String)
], SavedSearchEntity.prototype, "userId", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], SavedSearchEntity.prototype, "name", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], SavedSearchEntity.prototype, "query", void 0);
__decorate([
    Column('boolean', { name: 'cross_script' }),
    __metadata("design:type", Boolean)
], SavedSearchEntity.prototype, "crossScript", void 0);
__decorate([
    Column('jsonb', { nullable: true }),
    __metadata("design:type", Object)
], SavedSearchEntity.prototype, "filter", void 0);
__decorate([
    Column({ type: 'timestamptz', name: 'created_at', precision: 3, default: () => 'now()' }),
    __metadata("design:type", Date)
], SavedSearchEntity.prototype, "createdAt", void 0);
__decorate([
    Column({ type: 'timestamptz', name: 'looked_at', precision: 3, default: () => 'now()' }),
    __metadata("design:type", Date)
], SavedSearchEntity.prototype, "lookedAt", void 0);
SavedSearchEntity = __decorate([
    Entity('saved_search'),
    Unique('saved_search_name_key', ['userId', 'name']),
    Check('saved_search_name_is_short', 'char_length(name) between 1 and 100'),
    Check('saved_search_query_is_short', 'char_length(query) between 1 and 500'),
    Check('saved_search_filter_is_small', 'octet_length(filter::text) <= 20000')
], SavedSearchEntity);
export { SavedSearchEntity };
//# sourceMappingURL=saved-search.entity.js.map