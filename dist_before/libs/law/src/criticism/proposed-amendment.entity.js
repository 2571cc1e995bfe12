var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform';
import { ArticleLink } from './attribution.rules.js';
/** A change of a provision that someone asked for, paraphrased. */
let ProposedAmendmentEntity = class ProposedAmendmentEntity {
};
__decorate([
    ForeignKey('provision', 'id', { name: 'proposed_amendment_provision_id_fkey' }),
    PrimaryColumn('text', { name: 'provision_id', primaryKeyConstraintName: 'proposed_amendment_pkey' }),
    __metadata("design:type", String)
], ProposedAmendmentEntity.prototype, "provisionId", void 0);
__decorate([
    PrimaryColumn('smallint', { primaryKeyConstraintName: 'proposed_amendment_pkey' }),
    __metadata("design:type", Number)
], ProposedAmendmentEntity.prototype, "number", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], ProposedAmendmentEntity.prototype, "summary", void 0);
__decorate([
    Column('text', { name: 'proposed_by', array: true, default: [] }),
    __metadata("design:type", Array)
], ProposedAmendmentEntity.prototype, "allVoices", void 0);
__decorate([
    Column('text', { name: 'article_link' }),
    __metadata("design:type", String)
], ProposedAmendmentEntity.prototype, "articleLink", void 0);
__decorate([
    Column('text', { name: 'source_ids', array: true, default: [] }),
    __metadata("design:type", Array)
], ProposedAmendmentEntity.prototype, "sourceIds", void 0);
__decorate([
    Column('boolean'),
    __metadata("design:type", Boolean)
], ProposedAmendmentEntity.prototype, "verified", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], ProposedAmendmentEntity.prototype, "note", void 0);
ProposedAmendmentEntity = __decorate([
    Entity('proposed_amendment'),
    Check('proposed_amendment_article_link_is_known', oneOf('article_link', ArticleLink))
], ProposedAmendmentEntity);
export { ProposedAmendmentEntity };
//# sourceMappingURL=proposed-amendment.entity.js.map