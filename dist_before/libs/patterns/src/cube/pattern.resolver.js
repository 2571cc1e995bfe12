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
import { Requires } from '#platform';
import { costOfCounting } from '../cost.rules.js';
import { PatternArgs } from './pattern.args.js';
import { PatternCubeModel } from './pattern.model.js';
import { PatternService } from './pattern.service.js';
let PatternResolver = class PatternResolver {
    constructor(counting) {
        this.counting = counting;
    }
    patterns(question) {
        return this.counting.cube(question);
    }
};
__decorate([
    Query(() => PatternCubeModel, {
        description: 'Counts public cases (published or documented, the same for every caller), their measures, or the persons targeted, by up to four dimensions. At most 10,000 cells. Not representative: show the note on coverage beside any ranking. Open to everyone.',
        complexity: ({ args, childComplexity }) => costOfCounting(args) + childComplexity,
    }),
    Requires('public.read'),
    __param(0, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [PatternArgs]),
    __metadata("design:returntype", Promise)
], PatternResolver.prototype, "patterns", null);
PatternResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [PatternService])
], PatternResolver);
export { PatternResolver };
//# sourceMappingURL=pattern.resolver.js.map