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
import { SequenceArgs } from './sequence.args.js';
import { SequencePatternModel, SequencesModel } from './sequence.model.js';
import { Sequences } from './sequence.service.js';
let SequenceResolver = class SequenceResolver {
    constructor(finding) {
        this.finding = finding;
    }
    sequences(args) {
        return this.finding.of(args);
    }
    cases({ list }, page) {
        return list(page);
    }
};
__decorate([
    Query(() => SequencesModel, {
        description: 'In how many public cases a mechanism was followed by another within some days, for each pair of those named: certainly, possibly, and where dates are missing. Open to everyone.',
        complexity: ({ args, childComplexity }) => costOfCounting(args) + pairsOf(args) * childComplexity,
    }),
    Requires('public.read'),
    __param(0, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [SequenceArgs]),
    __metadata("design:returntype", Promise)
], SequenceResolver.prototype, "sequences", null);
__decorate([
    ResolveField(() => PublicCaseConnectionModel, {
        description: 'The cases in which it may have followed, the certain ones among them, in the order of their ids.',
    }),
    __param(0, Parent()),
    __param(1, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [SequencePatternModel, PageArgs]),
    __metadata("design:returntype", Promise)
], SequenceResolver.prototype, "cases", null);
SequenceResolver = __decorate([
    Resolver(() => SequencePatternModel),
    __metadata("design:paramtypes", [Sequences])
], SequenceResolver);
export { SequenceResolver };
function pairsOf(args) {
    const count = (list) => (Array.isArray(list) ? list.length : 1);
    return count(args['first']) * count(args['then']);
}
//# sourceMappingURL=sequence.resolver.js.map