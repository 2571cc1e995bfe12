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
import { Args, Query, Resolver } from '@nestjs/graphql';
import { PublicCaseConnectionModel } from '#cases';
import { Requires } from '#platform';
import { costOfCounting, perRow } from '../cost.rules.js';
import { PatternCasesArgs } from './pattern-cases.args.js';
import { PatternCases } from './pattern-cases.service.js';
let PatternCasesResolver = class PatternCasesResolver {
    constructor(listed) {
        this.listed = listed;
    }
    patternCases(args) {
        return this.listed.of(args);
    }
};
__decorate([
    Query(() => PublicCaseConnectionModel, {
        description: 'The public cases of a cell of `patterns`, in the order of their ids: give the keys of the cell, the filter of the cube and its moment, if it had one. Each is shown as it is now, also where it belonged to the cell as of a moment. A case belongs to a cell when one of its measures does. Open to everyone.',
        complexity: ({ args, childComplexity }) => costOfCounting(args) + perRow(args, childComplexity),
    }),
    Requires('public.read'),
    __param(0, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [PatternCasesArgs]),
    __metadata("design:returntype", Promise)
], PatternCasesResolver.prototype, "patternCases", null);
PatternCasesResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [PatternCases])
], PatternCasesResolver);
export { PatternCasesResolver };
//# sourceMappingURL=pattern-cases.resolver.js.map