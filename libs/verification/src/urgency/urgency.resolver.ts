import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel, CasePayload, CaseReading, type CaseView } from '#cases';
import { type Actor, CurrentActor } from '#identity';
import { Requires } from '#platform';
import { ReasonedStepInput } from '../workflow.input.js';
import { CaseUrgencyModel } from './urgency.model.js';
import { Urgencies } from './urgencies.service.js';

@Resolver(() => CaseModel)
export class UrgencyResolver {
  constructor(
    private readonly urgencies: Urgencies,
    private readonly reading: CaseReading,
  ) {}

  @ResolveField(() => CaseUrgencyModel, {
    nullable: true,
    description:
      'Why the case goes before others in the queues, for its author and those who review; null where it does not. That of then, in an answer about the past.',
  })
  urgency(@Parent() view: CaseView): Promise<CaseUrgencyModel | null> {
    return this.urgencies.of(view.caseId, view.asOf);
  }

  @Mutation(() => CasePayload, {
    description:
      'Has a case that waits go before others in the queues, in this round of review, as a triage officer, safety officer or editor. Refused with StaleVersion or NotInQueue.',
  })
  @Requires('case.urgency')
  async markUrgent(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, and why.' }) input: ReasonedStepInput,
  ): Promise<CasePayload> {
    return { case: await this.reading.one({ id: await this.urgencies.mark(actor, input) }), errors: [] };
  }

  @Mutation(() => CasePayload, {
    description: 'Has a case wait like others again. Refused with StaleVersion.',
  })
  @Requires('case.urgency')
  async unmarkUrgent(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, and why.' }) input: ReasonedStepInput,
  ): Promise<CasePayload> {
    return { case: await this.reading.one({ id: await this.urgencies.unmark(actor, input) }), errors: [] };
  }
}
