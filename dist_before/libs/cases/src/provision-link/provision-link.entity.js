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
import { CaseFileEntity } from '../case/case.entity.js';
import { ArticleNumberBasis, LinkRelation } from '../case/case.rules.js';
import { MechanismUseEntity } from '../mechanism-use/mechanism-use.entity.js';
/** How a provision of one text version bears on a case, or on one use of a mechanism in it. */
let ProvisionLinkEntity = class ProvisionLinkEntity {
};
__decorate([
    ForeignKey(() => CaseFileEntity, 'id', { name: 'provision_link_case_id_fkey', onDelete: 'CASCADE' }),
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'provision_link_pkey' }),
    __metadata("design:type", String)
], ProvisionLinkEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('smallint', { primaryKeyConstraintName: 'provision_link_pkey' }),
    __metadata("design:type", Number)
], ProvisionLinkEntity.prototype, "number", void 0);
__decorate([
    Column('smallint', { name: 'use_number', nullable: true }),
    __metadata("design:type", Object)
], ProvisionLinkEntity.prototype, "useNumber", void 0);
__decorate([
    ForeignKey('text_version', 'id', { name: 'provision_link_text_version_id_fkey' }),
    Column('text', { name: 'text_version_id' }),
    __metadata("design:type", String)
], ProvisionLinkEntity.prototype, "textVersionId", void 0);
__decorate([
    Column('text', { name: 'provision_id', nullable: true }),
    __metadata("design:type", Object)
], ProvisionLinkEntity.prototype, "provisionId", void 0);
__decorate([
    Column('text', { name: 'cited_as' }),
    __metadata("design:type", String)
], ProvisionLinkEntity.prototype, "citedAs", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], ProvisionLinkEntity.prototype, "relation", void 0);
__decorate([
    Column('text', { name: 'original_relation', nullable: true }),
    __metadata("design:type", Object)
], ProvisionLinkEntity.prototype, "originalRelation", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], ProvisionLinkEntity.prototype, "rationale", void 0);
__decorate([
    Column('text', { name: 'article_number_basis' }),
    __metadata("design:type", String)
], ProvisionLinkEntity.prototype, "articleNumberBasis", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], ProvisionLinkEntity.prototype, "note", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'provision_link_author_id_fkey' }),
    Column('uuid', { name: 'author_id', nullable: true }),
    __metadata("design:type", Object)
], ProvisionLinkEntity.prototype, "authorId", void 0);
__decorate([
    Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false }),
    __metadata("design:type", Boolean)
], ProvisionLinkEntity.prototype, "isPublic", void 0);
ProvisionLinkEntity = __decorate([
    Entity('provision_link'),
    Check('provision_link_article_number_basis_is_known', oneOf('article_number_basis', ArticleNumberBasis)),
    Check('provision_link_relation_is_known', oneOf('relation', LinkRelation)),
    ForeignKey(() => MechanismUseEntity, ['caseId', 'useNumber'], ['caseId', 'number'], {
        name: 'provision_link_use_fkey',
        onDelete: 'CASCADE',
    }),
    ForeignKey('provision', ['provisionId', 'textVersionId'], ['id', 'textVersionId'], {
        name: 'provision_link_provision_is_of_its_version_fkey',
    }),
    Index('provision_link_provision_id_idx', ['provisionId', 'caseId']),
    Index('provision_link_text_version_id_idx', ['textVersionId', 'caseId']),
    ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
        name: 'provision_link_is_public_fkey',
        onDelete: 'CASCADE',
        onUpdate: 'CASCADE',
    })
], ProvisionLinkEntity);
export { ProvisionLinkEntity };
//# sourceMappingURL=provision-link.entity.js.map