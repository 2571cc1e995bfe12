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
import { InterestDeclarationEntity } from '../interest/interest-declaration.entity.js';
import { LinkOpinion } from './legal.rules.js';
/** What a lawyer says of a provision link, with the words of the link that they had before them. Inserted, never changed. */
let LinkOpinionEntity = class LinkOpinionEntity {
};
__decorate([
    ForeignKey('case_file', 'id', { name: 'link_opinion_case_id_fkey' }),
    PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'link_opinion_pkey' }),
    __metadata("design:type", String)
], LinkOpinionEntity.prototype, "caseId", void 0);
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'link_opinion_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], LinkOpinionEntity.prototype, "id", void 0);
__decorate([
    Column('smallint', { name: 'link_number' }),
    __metadata("design:type", Number)
], LinkOpinionEntity.prototype, "linkNumber", void 0);
__decorate([
    Column('smallint', { name: 'use_number', nullable: true }),
    __metadata("design:type", Object)
], LinkOpinionEntity.prototype, "useNumber", void 0);
__decorate([
    Column('text', { name: 'text_version_id' }),
    __metadata("design:type", String)
], LinkOpinionEntity.prototype, "textVersionId", void 0);
__decorate([
    Column('text', { name: 'provision_id', nullable: true }),
    __metadata("design:type", Object)
], LinkOpinionEntity.prototype, "provisionId", void 0);
__decorate([
    Column('text', { name: 'cited_as' }),
    __metadata("design:type", String)
], LinkOpinionEntity.prototype, "citedAs", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], LinkOpinionEntity.prototype, "relation", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], LinkOpinionEntity.prototype, "rationale", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], LinkOpinionEntity.prototype, "opinion", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], LinkOpinionEntity.prototype, "reason", void 0);
__decorate([
    Column('uuid'),
    __metadata("design:type", String)
], LinkOpinionEntity.prototype, "reviewer", void 0);
__decorate([
    Column('text', { name: 'acting_role', default: 'LEGAL_REVIEWER' }),
    __metadata("design:type", String)
], LinkOpinionEntity.prototype, "actingRole", void 0);
__decorate([
    Column('text', { default: 'DECIDER' }),
    __metadata("design:type", String)
], LinkOpinionEntity.prototype, "capacity", void 0);
__decorate([
    Column('uuid', { name: 'interest_declaration' }),
    __metadata("design:type", String)
], LinkOpinionEntity.prototype, "interestDeclaration", void 0);
__decorate([
    Column({ type: 'timestamptz', name: 'interest_declared_at', precision: 3 }),
    __metadata("design:type", Date)
], LinkOpinionEntity.prototype, "interestDeclaredAt", void 0);
__decorate([
    Column({ type: 'timestamptz', name: 'given_at', precision: 3, default: () => 'now()' }),
    __metadata("design:type", Date)
], LinkOpinionEntity.prototype, "givenAt", void 0);
LinkOpinionEntity = __decorate([
    Entity('link_opinion'),
    Check('link_opinion_interest_holds', `given_at < (interest_declared_at + '365 days'::interval)`),
    Check('link_opinion_is_of_a_lawyer', `acting_role = 'LEGAL_REVIEWER'`),
    Check('link_opinion_is_of_no_contributor', `capacity = 'DECIDER'`),
    Check('link_opinion_is_known', oneOf('opinion', LinkOpinion)),
    Check('link_opinion_dissent_says_why', `(opinion = 'SIGNED') OR ((reason IS NOT NULL) AND (btrim(reason) <> ''))`),
    Check('link_opinion_reason_within_limit', `(char_length(btrim(reason)) >= 1) AND (char_length(reason) <= 2000)`),
    ForeignKey('case_capacity', ['caseId', 'reviewer', 'capacity'], ['caseId', 'userId', 'capacity'], {
        name: 'link_opinion_reviewer_is_no_contributor_fkey',
    }),
    ForeignKey('user_role', ['reviewer', 'actingRole'], ['userId', 'role'], {
        name: 'link_opinion_reviewer_has_the_role_fkey',
    }),
    ForeignKey(() => InterestDeclarationEntity, ['interestDeclaration', 'reviewer', 'interestDeclaredAt'], ['id', 'userId', 'declaredAt'], { name: 'link_opinion_interest_fkey' })
], LinkOpinionEntity);
export { LinkOpinionEntity };
//# sourceMappingURL=link-opinion.entity.js.map