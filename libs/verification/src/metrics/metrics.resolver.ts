import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#platform';
import { WorkflowMetricsModel } from './metrics.model.js';
import { WorkflowMetrics } from './workflow-metrics.service.js';

@Resolver()
export class MetricsResolver {
  constructor(private readonly metrics: WorkflowMetrics) {}

  @Query(() => WorkflowMetricsModel, {
    description:
      'Figures on the workflow in a period and now, over the cases that you may see, and no others: what is hidden from you is not counted. Times are UTC, durations in hours. No figure names a person; agreement is not told where it would show the work of one.',
  })
  @Requires('workflow.measure')
  workflowMetrics(
    @Args('from', { type: () => Date, description: 'First moment of the period.' }) from: Date,
    @Args('to', { type: () => Date, description: 'The moment at which it ends, which is no longer in it.' }) to: Date,
  ): Promise<WorkflowMetricsModel> {
    return this.metrics.between(from, to);
  }
}
