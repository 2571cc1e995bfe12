var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { describedBy } from '../vocabulary.rules.js';
import { ARTICLE_LINK_MEANINGS, ArticleLink } from './attribution.rules.js';
registerEnumType(ArticleLink, {
    name: 'ArticleLink',
    description: 'Who tied a criticism to the provision: the source, or this registry.',
    valuesMap: describedBy(ARTICLE_LINK_MEANINGS),
});
let ConcernTypeModel = class ConcernTypeModel {
};
__decorate([
    Field(() => String, { description: 'Stable readable id, such as "open-ended-scope".' }),
    __metadata("design:type", String)
], ConcernTypeModel.prototype, "slug", void 0);
__decorate([
    Field(() => String, { description: 'What the criticism is.' }),
    __metadata("design:type", String)
], ConcernTypeModel.prototype, "description", void 0);
ConcernTypeModel = __decorate([
    ObjectType('ConcernType', { description: 'A recurring kind of criticism. A curated vocabulary.' })
], ConcernTypeModel);
export { ConcernTypeModel };
let ProvisionConcernModel = class ProvisionConcernModel {
};
__decorate([
    Field(() => String, { description: 'The criticism, in the words of this registry.' }),
    __metadata("design:type", String)
], ProvisionConcernModel.prototype, "summary", void 0);
__decorate([
    Field(() => ArticleLink, {
        description: 'Who tied it to this provision. Decides to whom it may be attributed here.',
    }),
    __metadata("design:type", String)
], ProvisionConcernModel.prototype, "articleLink", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'The criticism was seen in a source that is named. Does not say that it is right.',
    }),
    __metadata("design:type", Boolean)
], ProvisionConcernModel.prototype, "verified", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What a reader should know about its origin.' }),
    __metadata("design:type", Object)
], ProvisionConcernModel.prototype, "note", void 0);
ProvisionConcernModel = __decorate([
    ObjectType('ProvisionConcern', {
        description: 'A criticism of a provision, paraphrased, with its sources. Not a finding of this registry.',
    })
], ProvisionConcernModel);
export { ProvisionConcernModel };
let ProposedAmendmentModel = class ProposedAmendmentModel {
};
__decorate([
    Field(() => String, {
        description: 'The change, in the words of this registry. Not a wording that anyone proposed.',
    }),
    __metadata("design:type", String)
], ProposedAmendmentModel.prototype, "summary", void 0);
__decorate([
    Field(() => ArticleLink, {
        description: 'Who tied it to this provision. Decides to whom it may be attributed here.',
    }),
    __metadata("design:type", String)
], ProposedAmendmentModel.prototype, "articleLink", void 0);
__decorate([
    Field(() => Boolean, { description: 'The proposal was seen in a source that is named.' }),
    __metadata("design:type", Boolean)
], ProposedAmendmentModel.prototype, "verified", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What a reader should know about its origin.' }),
    __metadata("design:type", Object)
], ProposedAmendmentModel.prototype, "note", void 0);
ProposedAmendmentModel = __decorate([
    ObjectType('ProposedAmendment', {
        description: 'A change of a provision that someone asked for, paraphrased, with its sources.',
    })
], ProposedAmendmentModel);
export { ProposedAmendmentModel };
//# sourceMappingURL=criticism.model.js.map