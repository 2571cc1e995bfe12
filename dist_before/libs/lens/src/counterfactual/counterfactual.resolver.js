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
import { PageArgs, Requires } from '#platform';
import { CounterfactualArgs } from './counterfactual.args.js';
import { CounterfactualCaseConnectionModel, CounterfactualModel, CounterfactualPresetModel, VerdictEnum, } from './counterfactual.model.js';
import { Counterfactuals } from './counterfactual.service.js';
import { COUNTERFACTUAL_PRESETS } from './presets.rules.js';
/** What an answer costs beside its fields: it looks at every selected case. */
const COST_OF_JUDGING = 1000;
let CounterfactualResolver = class CounterfactualResolver {
    constructor(counterfactuals) {
        this.counterfactuals = counterfactuals;
    }
    counterfactual(args) {
        return this.counterfactuals.ask(args);
    }
    counterfactualPresets() {
        return COUNTERFACTUAL_PRESETS;
    }
    cases({ list }, page, verdict) {
        return list(page, verdict ?? null);
    }
};
__decorate([
    Query(() => CounterfactualModel, {
        description: 'What a change of safeguards would have changed for public cases: barred, opened, unchanged or undetermined, each with its derivation. What is not known is never guessed. Open to everyone.',
        complexity: ({ childComplexity }) => COST_OF_JUDGING + childComplexity,
    }),
    Requires('public.read'),
    __param(0, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [CounterfactualArgs]),
    __metadata("design:returntype", Promise)
], CounterfactualResolver.prototype, "counterfactual", null);
__decorate([
    Query(() => [CounterfactualPresetModel], {
        description: 'Changes of the UN Cybercrime Convention that were asked for during its negotiations. Open to everyone.',
    }),
    Requires('public.read'),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Array)
], CounterfactualResolver.prototype, "counterfactualPresets", null);
__decorate([
    ResolveField(() => CounterfactualCaseConnectionModel, {
        description: 'The judged cases, each with its routes and the derivation of each verdict.',
    }),
    __param(0, Parent()),
    __param(1, Args()),
    __param(2, Args('verdict', { type: () => VerdictEnum, nullable: true, description: 'Only cases with this verdict.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [CounterfactualModel,
        PageArgs, Object]),
    __metadata("design:returntype", Promise)
], CounterfactualResolver.prototype, "cases", null);
CounterfactualResolver = __decorate([
    Resolver(() => CounterfactualModel),
    __metadata("design:paramtypes", [Counterfactuals])
], CounterfactualResolver);
export { CounterfactualResolver };
//# sourceMappingURL=counterfactual.resolver.js.map