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
import { TimeSeriesArgs } from './time-series.args.js';
import { TimeSeriesModel } from './time-series.model.js';
import { TimeSeries } from './time-series.service.js';
let TimeSeriesResolver = class TimeSeriesResolver {
    constructor(counting) {
        this.counting = counting;
    }
    timeSeries(args) {
        return this.counting.of(args);
    }
};
__decorate([
    Query(() => TimeSeriesModel, {
        description: 'Counts public cases, their measures, or the persons targeted, by when they began: without gaps, with what is certain and what is possible for each period. At most 10,000 points. Open to everyone.',
        complexity: ({ args, childComplexity }) => costOfCounting(args) + childComplexity,
    }),
    Requires('public.read'),
    __param(0, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [TimeSeriesArgs]),
    __metadata("design:returntype", Promise)
], TimeSeriesResolver.prototype, "timeSeries", null);
TimeSeriesResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [TimeSeries])
], TimeSeriesResolver);
export { TimeSeriesResolver };
//# sourceMappingURL=time-series.resolver.js.map