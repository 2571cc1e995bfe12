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
import { WorkflowMetricsModel } from './metrics.model.js';
import { WorkflowMetrics } from './workflow-metrics.service.js';
let MetricsResolver = class MetricsResolver {
    constructor(metrics) {
        this.metrics = metrics;
    }
    workflowMetrics(from, to) {
        return this.metrics.between(from, to);
    }
};
__decorate([
    Query(() => WorkflowMetricsModel, {
        description: 'Figures on the workflow in a period and now, over the cases that you may see, and no others: what is hidden from you is not counted. Times are UTC, durations in hours. No figure names a person; agreement is not told where it would show the work of one.',
    }),
    Requires('workflow.measure'),
    __param(0, Args('from', { type: () => Date, description: 'First moment of the period.' })),
    __param(1, Args('to', { type: () => Date, description: 'The moment at which it ends, which is no longer in it.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Date,
        Date]),
    __metadata("design:returntype", Promise)
], MetricsResolver.prototype, "workflowMetrics", null);
MetricsResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [WorkflowMetrics])
], MetricsResolver);
export { MetricsResolver };
//# sourceMappingURL=metrics.resolver.js.map