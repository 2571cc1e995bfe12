var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PublicCaseModel } from '#cases';
import { PageInfoModel, PutOff } from '#platform';
import { SEARCHED_FIELDS } from '../index/searched-field.rules.js';
import { FACET_MEANINGS } from './facet.rules.js';
import { MATCH_MEANINGS } from './match.rules.js';
const named = (of) => Object.fromEntries(Object.keys(of).map((name) => [name, name]));
export const SearchedFieldEnum = named(SEARCHED_FIELDS);
registerEnumType(SearchedFieldEnum, {
    name: 'SearchedField',
    description: 'Where in a public case words are looked for.',
    valuesMap: Object.fromEntries(Object.entries(SEARCHED_FIELDS).map(([name, { description }]) => [name, { description }])),
});
export const SearchMatchEnum = named(MATCH_MEANINGS);
registerEnumType(SearchMatchEnum, {
    name: 'SearchMatch',
    description: 'How a word that is looked for meets a word of a case.',
    valuesMap: Object.fromEntries(Object.entries(MATCH_MEANINGS).map(([name, description]) => [name, { description }])),
});
export const SearchFacetEnum = named(FACET_MEANINGS);
registerEnumType(SearchFacetEnum, {
    name: 'SearchFacet',
    description: 'By what the hits of a search are counted.',
    valuesMap: Object.fromEntries(Object.entries(FACET_MEANINGS).map(([name, description]) => [name, { description }])),
});
export const SearchOrder = { RELEVANCE: 'RELEVANCE', NEWEST: 'NEWEST' };
registerEnumType(SearchOrder, {
    name: 'SearchOrder',
    description: 'Order of the hits of a search.',
    valuesMap: {
        RELEVANCE: {
            description: 'The best first. Of more than 2,000 hits the newest 1,000 that have the words in title or names and the newest 1,000 of all are ranked, and the list ends with them; NEWEST goes through all.',
        },
        NEWEST: { description: 'Last entered first.' },
    },
});
let SnippetSegmentModel = class SnippetSegmentModel {
};
__decorate([
    Field(() => String, { description: 'The piece, as plain text: not to be read as markup.' }),
    __metadata("design:type", String)
], SnippetSegmentModel.prototype, "text", void 0);
__decorate([
    Field(() => SearchMatchEnum, { nullable: true, description: 'How it was sought; null for what stands around it.' }),
    __metadata("design:type", Object)
], SnippetSegmentModel.prototype, "match", void 0);
SnippetSegmentModel = __decorate([
    ObjectType('SnippetSegment', { description: 'A piece of a snippet. Put together, the pieces are the snippet.' })
], SnippetSegmentModel);
export { SnippetSegmentModel };
let CaseSnippetModel = class CaseSnippetModel {
};
__decorate([
    Field(() => SearchedFieldEnum, { description: 'Where it was cut from.' }),
    __metadata("design:type", String)
], CaseSnippetModel.prototype, "field", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'Number of the use, event, subject, link or source within the case; null for what there is one of.',
    }),
    __metadata("design:type", Object)
], CaseSnippetModel.prototype, "number", void 0);
__decorate([
    Field(() => [SnippetSegmentModel], { description: 'The pieces, in order.' }),
    __metadata("design:type", Array)
], CaseSnippetModel.prototype, "segments", void 0);
CaseSnippetModel = __decorate([
    ObjectType('CaseSnippet', { description: 'A part of the public text of a case that shows why it was found.' })
], CaseSnippetModel);
export { CaseSnippetModel };
let CaseSearchEdgeModel = class CaseSearchEdgeModel {
};
__decorate([
    Field(() => String, { description: 'Opaque position of this hit, for after.' }),
    __metadata("design:type", String)
], CaseSearchEdgeModel.prototype, "cursor", void 0);
__decorate([
    Field(() => PublicCaseModel, { description: 'The case.' }),
    __metadata("design:type", PublicCaseModel)
], CaseSearchEdgeModel.prototype, "node", void 0);
__decorate([
    Field(() => Float, {
        description: 'From 0 to 1: how many of the words the case has, where, and how exactly. Good for comparing hits of one search alone.',
    }),
    __metadata("design:type", Number)
], CaseSearchEdgeModel.prototype, "score", void 0);
CaseSearchEdgeModel = __decorate([
    ObjectType('CaseSearchEdge', { description: 'A hit of a search, with its cursor.' })
], CaseSearchEdgeModel);
export { CaseSearchEdgeModel };
let SearchFormModel = class SearchFormModel {
};
__decorate([
    Field(() => String, {
        description: 'The word, as the index holds it; of a State, mechanism, profile or instrument its name.',
    }),
    __metadata("design:type", String)
], SearchFormModel.prototype, "word", void 0);
__decorate([
    Field(() => SearchMatchEnum, { description: 'How it meets the word of the question.' }),
    __metadata("design:type", String)
], SearchFormModel.prototype, "match", void 0);
__decorate([
    Field(() => Int, { description: 'In how many public cases it occurs.' }),
    __metadata("design:type", Number)
], SearchFormModel.prototype, "cases", void 0);
SearchFormModel = __decorate([
    ObjectType('SearchForm', { description: 'A word of public cases that a word of the question stands for.' })
], SearchFormModel);
export { SearchFormModel };
let SearchTermModel = class SearchTermModel {
};
__decorate([
    Field(() => String, { description: 'The word, as it was written.' }),
    __metadata("design:type", String)
], SearchTermModel.prototype, "text", void 0);
__decorate([
    Field(() => [SearchFormModel], {
        description: 'What it stands for; empty where nothing like it occurs in public cases.',
    }),
    __metadata("design:type", Array)
], SearchTermModel.prototype, "forms", void 0);
SearchTermModel = __decorate([
    ObjectType('SearchTerm', { description: 'A word of the question, and what it was taken for.' })
], SearchTermModel);
export { SearchTermModel };
let SearchFacetCountModel = class SearchFacetCountModel {
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'The value, as a filter takes it: a code, a slug, a year or a state. Null for hits without any.',
    }),
    __metadata("design:type", Object)
], SearchFacetCountModel.prototype, "key", void 0);
__decorate([
    Field(() => String, { description: 'What it is called.' }),
    __metadata("design:type", String)
], SearchFacetCountModel.prototype, "label", void 0);
__decorate([
    Field(() => Int, { description: 'How many of the hits.' }),
    __metadata("design:type", Number)
], SearchFacetCountModel.prototype, "cases", void 0);
SearchFacetCountModel = __decorate([
    ObjectType('SearchFacetCount', { description: 'How many hits share a value.' })
], SearchFacetCountModel);
export { SearchFacetCountModel };
let SearchFacetCountsModel = class SearchFacetCountsModel {
};
__decorate([
    Field(() => SearchFacetEnum, { description: 'The facet.' }),
    __metadata("design:type", String)
], SearchFacetCountsModel.prototype, "facet", void 0);
__decorate([
    Field(() => [SearchFacetCountModel], { description: 'Values with the most hits first.' }),
    __metadata("design:type", Array)
], SearchFacetCountsModel.prototype, "values", void 0);
SearchFacetCountsModel = __decorate([
    ObjectType('SearchFacetCounts', {
        description: 'The hits by one facet. A hit counts under each value that it has, so the counts may add up to more than there are hits.',
    })
], SearchFacetCountsModel);
export { SearchFacetCountsModel };
let CaseSearchConnectionModel = class CaseSearchConnectionModel {
};
__decorate([
    Field(() => [CaseSearchEdgeModel], { description: 'The hits of the page, in order.' }),
    __metadata("design:type", Array)
], CaseSearchConnectionModel.prototype, "edges", void 0);
__decorate([
    Field(() => PageInfoModel, { description: 'Where the page stands in the list.' }),
    __metadata("design:type", PageInfoModel)
], CaseSearchConnectionModel.prototype, "pageInfo", void 0);
__decorate([
    PutOff(),
    Field(() => Int, { description: 'How many cases are hits. Counted only when asked for.' }),
    __metadata("design:type", Function)
], CaseSearchConnectionModel.prototype, "totalCount", void 0);
__decorate([
    Field(() => [SearchTermModel], { description: 'The words of the question, and what each was taken for.' }),
    __metadata("design:type", Array)
], CaseSearchConnectionModel.prototype, "terms", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'No case has all of the words, so these have all but one. Never where there are fewer than three words.',
    }),
    __metadata("design:type", Boolean)
], CaseSearchConnectionModel.prototype, "isPartial", void 0);
__decorate([
    Field(() => Int, {
        description: 'Public cases that changed a moment ago and are not searched yet: 0 but while very many change at once, or the index is made anew.',
    }),
    __metadata("design:type", Number)
], CaseSearchConnectionModel.prototype, "waiting", void 0);
CaseSearchConnectionModel = __decorate([
    ObjectType('CaseSearchConnection', { description: 'One page of the hits of a search.' })
], CaseSearchConnectionModel);
export { CaseSearchConnectionModel };
//# sourceMappingURL=search.model.js.map