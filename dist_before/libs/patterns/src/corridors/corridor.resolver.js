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
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PublicCaseConnectionModel } from '#cases';
import { PageArgs, Requires } from '#platform';
import { costOfCounting } from '../cost.rules.js';
import { CorridorArgs } from './corridor.args.js';
import { CorridorConnectionModel, CorridorModel, CorridorsModel } from './corridor.model.js';
import { Corridors } from './corridor.service.js';
let CorridorsResolver = class CorridorsResolver {
    constructor(counting) {
        this.counting = counting;
    }
    corridors(args) {
        return this.counting.of(args);
    }
    list({ page }, args) {
        return page(args);
    }
};
__decorate([
    Query(() => CorridorsModel, {
        description: 'Between which States measures run: from a State that asked to one where the person was, or to one that was asked. No ranking of States without the note on coverage. Open to everyone.',
        complexity: ({ args, childComplexity }) => costOfCounting(args) + childComplexity,
    }),
    Requires('public.read'),
    __param(0, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [CorridorArgs]),
    __metadata("design:returntype", Promise)
], CorridorsResolver.prototype, "corridors", null);
__decorate([
    ResolveField(() => CorridorConnectionModel, {
        description: 'The corridors, largest first, equal ones by the codes of their States. The order is no ranking: see coverage.',
    }),
    __param(0, Parent()),
    __param(1, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [CorridorsModel, PageArgs]),
    __metadata("design:returntype", Object)
], CorridorsResolver.prototype, "list", null);
CorridorsResolver = __decorate([
    Resolver(() => CorridorsModel),
    __metadata("design:paramtypes", [Corridors])
], CorridorsResolver);
export { CorridorsResolver };
let CorridorResolver = class CorridorResolver {
    cases({ list }, page) {
        return list(page);
    }
};
__decorate([
    ResolveField(() => PublicCaseConnectionModel, {
        description: 'The cases of the corridor, in the order of their ids.',
    }),
    __param(0, Parent()),
    __param(1, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [CorridorModel, PageArgs]),
    __metadata("design:returntype", Promise)
], CorridorResolver.prototype, "cases", null);
CorridorResolver = __decorate([
    Resolver(() => CorridorModel)
], CorridorResolver);
export { CorridorResolver };
//# sourceMappingURL=corridor.resolver.js.map