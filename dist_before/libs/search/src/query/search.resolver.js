var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { badInput, Requires } from '#platform';
import { SearchArgs } from './search.args.js';
import { CaseSearchConnectionModel, CaseSearchEdgeModel, CaseSnippetModel, SearchFacetCountsModel, SearchFacetEnum, } from './search.model.js';
import { CaseSearch } from './search.service.js';
/** What a search costs beside its fields; and what counting all of its hits does, for each hit that a page may have. */
const COST_OF_SEARCHING = 200;
const COST_OF_COUNTING = 50;
/** Counted where nobody says by what. */
const FACETS_LEFT_OUT = ['REQUESTING_STATE', 'MECHANISM', 'YEAR'];
const MOST_SNIPPETS = 20;
const MOST_VALUES = 300;
let CaseSearchResolver = class CaseSearchResolver {
    constructor(search) {
        this.search = search;
    }
    searchCases(args) {
        return this.search.page(args);
    }
    facets({ count }, by, first) {
        return count(by ?? FACETS_LEFT_OUT, within('first', first, MOST_VALUES));
    }
};
__decorate([
    Query(() => CaseSearchConnectionModel, {
        description: 'Public cases that have some words, in title, names, summary, notes, names of States, labels of mechanisms and profiles, titles of sources and instruments; the best first. Finds names across scripts, and where a word occurs nowhere, those that differ by a slip of the hand. The same for whoever asks: nothing that is not public plays any part. Open to everyone.',
        complexity: ({ args, childComplexity }) => COST_OF_SEARCHING + Number(args['first'] ?? 0) * childComplexity,
    }),
    Requires('public.read'),
    __param(0, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [SearchArgs]),
    __metadata("design:returntype", Promise)
], CaseSearchResolver.prototype, "searchCases", null);
__decorate([
    ResolveField(() => [SearchFacetCountsModel], {
        description: 'All hits, also those of other pages, counted by what they have. Counted only when asked for.',
        complexity: ({ args, childComplexity }) => COST_OF_COUNTING +
            (args['by']?.length ?? FACETS_LEFT_OUT.length) * childComplexity,
    }),
    __param(0, Parent()),
    __param(1, Args('by', {
        type: () => [SearchFacetEnum],
        nullable: true,
        description: 'By what to count; by State that asked, mechanism and year when left out.',
    })),
    __param(2, Args('first', { type: () => Int, defaultValue: 10, description: 'How many values of each, from 1 to 300.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [CaseSearchConnectionModel, Object, Number]),
    __metadata("design:returntype", Promise)
], CaseSearchResolver.prototype, "facets", null);
CaseSearchResolver = __decorate([
    Resolver(() => CaseSearchConnectionModel),
    __metadata("design:paramtypes", [CaseSearch])
], CaseSearchResolver);
export { CaseSearchResolver };
let CaseSearchEdgeResolver = class CaseSearchEdgeResolver {
    async snippets({ snippetsOf }, first) {
        const most = within('first', first, MOST_SNIPPETS);
        return (await snippetsOf()).slice(0, most);
    }
};
__decorate([
    ResolveField(() => [CaseSnippetModel], {
        description: 'Why the case was found, in its own public words; what tells most first.',
    }),
    __param(0, Parent()),
    __param(1, Args('first', { type: () => Int, defaultValue: 3, description: 'How many, from 1 to 20.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [CaseSearchEdgeModel, Number]),
    __metadata("design:returntype", Promise)
], CaseSearchEdgeResolver.prototype, "snippets", null);
CaseSearchEdgeResolver = __decorate([
    Resolver(() => CaseSearchEdgeModel)
], CaseSearchEdgeResolver);
export { CaseSearchEdgeResolver };
function within(name, value, most) {
    if (value >= 1 && value <= most)
        return value;
    throw badInput([
        { path: [name], value: String(value), message: `${name} must be from 1 to ${most}; it was ${value}.` },
    ]);
}
//# sourceMappingURL=search.resolver.js.map