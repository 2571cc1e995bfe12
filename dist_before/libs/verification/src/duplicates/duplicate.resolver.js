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
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel } from '#cases';
import { CurrentActor } from '#identity';
import { Requires } from '#platform';
import { DuplicateCandidateModel, DuplicateSeenModel } from './duplicate.model.js';
import { Duplicates } from './duplicates.service.js';
let DuplicateResolver = class DuplicateResolver {
    constructor(duplicates) {
        this.duplicates = duplicates;
    }
    async duplicateCandidates(actor, id) {
        return this.duplicates.of(actor, id);
    }
    async duplicatesSeen(view) {
        const seen = await this.duplicates.seenWith(view.caseId);
        return seen.filter(({ seenAt }) => !view.asOf || seenAt <= view.asOf);
    }
};
__decorate([
    Query(() => [DuplicateCandidateModel], {
        description: 'Cases that you may see and that may tell what this one tells, most alike first: for its author, and for triage officers. Worked out from States, mechanisms, dates, profiles, sources and titles, and from nothing in the identity vault. Writes nothing.',
    }),
    Requires('case.compare'),
    __param(0, CurrentActor()),
    __param(1, Args('case', { type: () => ID, description: 'Id of the case.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, String]),
    __metadata("design:returntype", Promise)
], DuplicateResolver.prototype, "duplicateCandidates", null);
__decorate([
    ResolveField(() => [DuplicateSeenModel], {
        description: 'Cases that its author had looked at when they handed it in, as far as you may see them, for its author and those who review; those seen by then, in an answer about the past.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], DuplicateResolver.prototype, "duplicatesSeen", null);
DuplicateResolver = __decorate([
    Resolver(() => CaseModel),
    __metadata("design:paramtypes", [Duplicates])
], DuplicateResolver);
export { DuplicateResolver };
//# sourceMappingURL=duplicate.resolver.js.map