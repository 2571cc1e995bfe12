var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ProvisionModel, TextVersionModel } from '#law';
import { ArticleNumberBasis, LinkRelation } from '../case/case.rules.js';
registerEnumType(LinkRelation, {
    name: 'LinkRelation',
    description: 'How a provision bears on a case. Drafts bound nobody: such links say what the text would do to a case of this kind.',
    valuesMap: {
        INVOKED: { description: 'The provision was cited or used as the basis.' },
        WOULD_COMPEL: { description: 'The text would oblige a State to act in such a case.' },
        WOULD_PERMIT: { description: 'The text would allow it.' },
        FAILS_TO_PREVENT: { description: 'The text did not, or would not, stop it.' },
        WOULD_HAVE_BARRED: { description: 'The text, applied, bars it.' },
    },
});
registerEnumType(ArticleNumberBasis, {
    name: 'ArticleNumberBasis',
    description: 'Where the article number of a link comes from.',
    valuesMap: {
        FOUNDING_ARTICLE: { description: 'It stands in the article on which this registry rests.' },
        GENERAL_KNOWLEDGE: { description: 'General knowledge of the compilers; check it.' },
        AUTHOR_READING: { description: "The author's reading of the text." },
    },
});
let ProvisionLinkModel = class ProvisionLinkModel {
};
__decorate([
    Field(() => Int, { description: 'Number of the link within its case, from 1.' }),
    __metadata("design:type", Number)
], ProvisionLinkModel.prototype, "number", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'Number of the use of a mechanism that it is about; null when it is about the case.',
    }),
    __metadata("design:type", Object)
], ProvisionLinkModel.prototype, "use", void 0);
__decorate([
    Field(() => TextVersionModel, {
        description: 'The text version it is about. Always show it with the number: articles were renumbered.',
    }),
    __metadata("design:type", TextVersionModel)
], ProvisionLinkModel.prototype, "textVersion", void 0);
__decorate([
    Field(() => ProvisionModel, {
        nullable: true,
        description: 'The provision; null where the registry has no record for the article yet.',
    }),
    __metadata("design:type", Object)
], ProvisionLinkModel.prototype, "provision", void 0);
__decorate([
    Field(() => String, { description: 'The provision as it was cited.' }),
    __metadata("design:type", String)
], ProvisionLinkModel.prototype, "citedAs", void 0);
__decorate([
    Field(() => LinkRelation, { description: 'How the provision bears on the case.' }),
    __metadata("design:type", String)
], ProvisionLinkModel.prototype, "relation", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "The first author's word, where the closed vocabulary replaced it.",
    }),
    __metadata("design:type", Object)
], ProvisionLinkModel.prototype, "originalRelation", void 0);
__decorate([
    Field(() => String, { description: 'Why, in own words.' }),
    __metadata("design:type", String)
], ProvisionLinkModel.prototype, "rationale", void 0);
__decorate([
    Field(() => ArticleNumberBasis, { description: 'Where the article number comes from.' }),
    __metadata("design:type", String)
], ProvisionLinkModel.prototype, "articleNumberBasis", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What a reader should know about the link.' }),
    __metadata("design:type", Object)
], ProvisionLinkModel.prototype, "note", void 0);
ProvisionLinkModel = __decorate([
    ObjectType('ProvisionLink', {
        description: 'How a provision of one text version bears on a case. A reading until a lawyer has signed it.',
    })
], ProvisionLinkModel);
export { ProvisionLinkModel };
//# sourceMappingURL=provision-link.model.js.map