import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '#identity';
import { type CountedPage, Requires } from '#platform';
import { WorkItemConnectionModel, type WorkItemModel, WorkQueueArgs } from './queue.model.js';
import { WorkQueues } from './work-queues.service.js';

@Resolver()
export class QueueResolver {
  constructor(private readonly queues: WorkQueues) {}

  @Query(() => WorkItemConnectionModel, {
    description:
      'Cases, or disputes or proposed revisions of them, that wait in a queue, the urgent ones first, and of each those that have waited longest: as a rule, those that you may work on. Empty for whoever does not work on the queue.',
  })
  @Requires('case.queue')
  workQueue(@CurrentActor() actor: Actor, @Args() args: WorkQueueArgs): Promise<CountedPage<WorkItemModel>> {
    return this.queues.page(actor, args);
  }
}
