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
import { TimeToOutcomeArgs } from './time-to-outcome.args.js';
import { SurvivalCurveModel, TimeToOutcomeModel } from './time-to-outcome.model.js';
import { TimesToOutcome } from './time-to-outcome.service.js';
let TimeToOutcomeResolver = class TimeToOutcomeResolver {
    constructor(times) {
        this.times = times;
    }
    timeToOutcome(args) {
        return this.times.of(args);
    }
    cases({ list }, page) {
        return list(page);
    }
};
__decorate([
    Query(() => TimeToOutcomeModel, {
        description: 'How long measures last in the public cases: from a notice to its deletion, from detention to release, and so on, by the estimator of Kaplan and Meier with its bounds. Open to everyone.',
        complexity: ({ args, childComplexity }) => costOfCounting(args) + childComplexity,
    }),
    Requires('public.read'),
    __param(0, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [TimeToOutcomeArgs]),
    __metadata("design:returntype", Promise)
], TimeToOutcomeResolver.prototype, "timeToOutcome", null);
__decorate([
    ResolveField(() => PublicCaseConnectionModel, {
        description: 'The cases of the measures, those that could not be followed among them, in the order of their ids.',
    }),
    __param(0, Parent()),
    __param(1, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [SurvivalCurveModel, PageArgs]),
    __metadata("design:returntype", Promise)
], TimeToOutcomeResolver.prototype, "cases", null);
TimeToOutcomeResolver = __decorate([
    Resolver(() => SurvivalCurveModel),
    __metadata("design:paramtypes", [TimesToOutcome])
], TimeToOutcomeResolver);
export { TimeToOutcomeResolver };
//# sourceMappingURL=time-to-outcome.resolver.js.map