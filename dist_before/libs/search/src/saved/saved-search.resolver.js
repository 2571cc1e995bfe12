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
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '#identity';
import { PageArgs, Requires } from '#platform';
import { ChangeSavedSearchInput, DeleteSavedSearchInput, SaveSearchInput } from './saved-search.input.js';
import { ChangeSavedSearchPayloadModel, DeleteSavedSearchPayloadModel, SavedSearchConnectionModel, SaveSearchPayloadModel, } from './saved-search.model.js';
import { SavedSearches } from './saved-searches.service.js';
let SavedSearchResolver = class SavedSearchResolver {
    constructor(searches) {
        this.searches = searches;
    }
    list(actor, args) {
        return this.searches.page(actor, args);
    }
    async saveSearch(actor, input) {
        return { savedSearch: await this.searches.save(actor, input), errors: [] };
    }
    async changeSavedSearch(input) {
        return { savedSearch: await this.searches.change(input), errors: [] };
    }
    async deleteSavedSearch(input) {
        await this.searches.remove(input.id);
        return { errors: [] };
    }
};
__decorate([
    Query(() => SavedSearchConnectionModel, {
        name: 'savedSearches',
        description: 'The searches that you keep, by name. Open to whoever is signed in, for themselves.',
    }),
    Requires('search.own'),
    __param(0, CurrentActor()),
    __param(1, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, PageArgs]),
    __metadata("design:returntype", Promise)
], SavedSearchResolver.prototype, "list", null);
__decorate([
    Mutation(() => SaveSearchPayloadModel, {
        description: 'Keeps a search, for you alone; at most 100. Refused with ValidationFailed. Open to whoever is signed in.',
    }),
    Requires('search.own'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The search to be kept.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, SaveSearchInput]),
    __metadata("design:returntype", Promise)
], SavedSearchResolver.prototype, "saveSearch", null);
__decorate([
    Mutation(() => ChangeSavedSearchPayloadModel, {
        description: 'Changes a search that you keep, or says that you have seen what there is. Refused with ValidationFailed. Open to whoever is signed in.',
    }),
    Requires('search.own'),
    __param(0, Args('input', { description: 'The search, and what is to be other.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ChangeSavedSearchInput]),
    __metadata("design:returntype", Promise)
], SavedSearchResolver.prototype, "changeSavedSearch", null);
__decorate([
    Mutation(() => DeleteSavedSearchPayloadModel, {
        description: 'Forgets a search that you kept. Open to whoever is signed in.',
    }),
    Requires('search.own'),
    __param(0, Args('input', { description: 'The search.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [DeleteSavedSearchInput]),
    __metadata("design:returntype", Promise)
], SavedSearchResolver.prototype, "deleteSavedSearch", null);
SavedSearchResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [SavedSearches])
], SavedSearchResolver);
export { SavedSearchResolver };
//# sourceMappingURL=saved-search.resolver.js.map