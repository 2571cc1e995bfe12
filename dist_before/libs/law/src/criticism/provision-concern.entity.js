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
import { ArticleLink } from './attribution.rules.js';
import { ConcernTypeEntity } from './concern-type.entity.js';
/** A criticism of a provision, paraphrased. */
let ProvisionConcernEntity = class ProvisionConcernEntity {
};
__decorate([
    ForeignKey('provision', 'id', { name: 'provision_concern_provision_id_fkey' }),
    PrimaryColumn('text', { name: 'provision_id', primaryKeyConstraintName: 'provision_concern_pkey' }),
    __metadata("design:type", String)
], ProvisionConcernEntity.prototype, "provisionId", void 0);
__decorate([
    PrimaryColumn('smallint', { primaryKeyConstraintName: 'provision_concern_pkey' }),
    __metadata("design:type", Number)
], ProvisionConcernEntity.prototype, "number", void 0);
__decorate([
    ForeignKey(() => ConcernTypeEntity, 'slug', { name: 'provision_concern_type_id_fkey' }),
    Column('text', { name: 'type_id' }),
    __metadata("design:type", String)
], ProvisionConcernEntity.prototype, "typeId", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], ProvisionConcernEntity.prototype, "summary", void 0);
__decorate([
    Column('text', { name: 'raised_by', array: true, default: [] }),
    __metadata("design:type", Array)
], ProvisionConcernEntity.prototype, "allVoices", void 0);
__decorate([
    Column('text', { name: 'article_link' }),
    __metadata("design:type", String)
], ProvisionConcernEntity.prototype, "articleLink", void 0);
__decorate([
    Column('text', { name: 'source_ids', array: true, default: [] }),
    __metadata("design:type", Array)
], ProvisionConcernEntity.prototype, "sourceIds", void 0);
__decorate([
    Column('boolean'),
    __metadata("design:type", Boolean)
], ProvisionConcernEntity.prototype, "verified", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], ProvisionConcernEntity.prototype, "note", void 0);
ProvisionConcernEntity = __decorate([
    Entity('provision_concern'),
    Check('provision_concern_article_link_is_known', oneOf('article_link', ArticleLink)),
    Index('provision_concern_type_id_idx', ['typeId'])
], ProvisionConcernEntity);
export { ProvisionConcernEntity };
//# sourceMappingURL=provision-concern.entity.js.map