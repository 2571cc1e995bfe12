var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Module } from '@nestjs/common';
import { CasesModule } from '#cases';
import { GeographyModule } from '#geography';
import { LawModule } from '#law';
import { RegistryModule } from '#registry';
import { CaseTexts } from './index/case-texts.service.js';
import { SearchIndex } from './index/search-index.service.js';
import { FacetCounts } from './query/facet-counts.service.js';
import { HitRows } from './query/hit-rows.service.js';
import { Hits } from './query/hits.service.js';
import { Lexicon } from './query/lexicon.service.js';
import { Questions } from './query/question.service.js';
import { RankedRows } from './query/ranked-rows.service.js';
import { CaseSearchEdgeResolver, CaseSearchResolver } from './query/search.resolver.js';
import { CaseSearch } from './query/search.service.js';
import { SavedSearchResolver } from './saved/saved-search.resolver.js';
import { SavedSearches } from './saved/saved-searches.service.js';
import { TermNames } from './query/term-names.service.js';
/** Finding public cases by words, in whichever script they are written, and keeping what one looks for. */
let SearchModule = class SearchModule {
};
SearchModule = __decorate([
    Module({
        imports: [CasesModule, GeographyModule, LawModule, RegistryModule],
        providers: [
            CaseSearch,
            CaseSearchEdgeResolver,
            CaseSearchResolver,
            CaseTexts,
            FacetCounts,
            HitRows,
            Hits,
            Lexicon,
            Questions,
            RankedRows,
            SavedSearches,
            SavedSearchResolver,
            SearchIndex,
            TermNames,
        ],
    })
], SearchModule);
export { SearchModule };
//# sourceMappingURL=search.module.js.map