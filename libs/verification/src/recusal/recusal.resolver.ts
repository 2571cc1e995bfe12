import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel, CasePayload, CaseReading, type CaseView } from '#cases';
import { type Actor, CurrentActor, personOf } from '#identity';
import { Requires } from '#platform';
import { WaiveRecusalInput } from './recusal.input.js';
import { RecusalHitModel, RecusalWaiverModel } from './recusal.model.js';
import { Recusals } from './recusals.service.js';

@Resolver(() => CaseModel)
export class RecusalResolver {
  constructor(
    private readonly recusals: Recusals,
    private readonly reading: CaseReading,
  ) {}

  @ResolveField(() => [RecusalHitModel], {
    name: 'recusals',
    description:
      'Ties of yours to the case that ask you to step back from it, worked out from what you declared; empty in an answer about the past.',
  })
  async ofViewer(@CurrentActor() actor: Actor, @Parent() view: CaseView): Promise<readonly RecusalHitModel[]> {
    return view.asOf ? [] : this.recusals.hits(actor, view.caseId);
  }

  @ResolveField(() => [RecusalWaiverModel], {
    name: 'recusalWaivers',
    description:
      'Who may decide on the case in spite of a tie, first to last; those made by then, in an answer about the past.',
  })
  async waivers(@Parent() view: CaseView): Promise<readonly RecusalWaiverModel[]> {
    const waivers = await this.recusals.waivers(view.caseId);
    return waivers
      .filter(({ waivedAt }) => !view.asOf || waivedAt <= view.asOf)
      .map(({ userId, rule, reason, waivedAt }) => ({ person: personOf(userId), rule, reason, waivedAt }));
  }

  @Mutation(() => CasePayload, {
    description:
      'Lets somebody else decide on a case in spite of one tie, as a safety officer; everybody who reviews the case sees it. Refused with ValidationFailed or StaleVersion.',
  })
  @Requires('case.waive-recusal')
  async waiveRecusal(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Who, on which case, and why.' }) input: WaiveRecusalInput,
  ): Promise<CasePayload> {
    return { case: await this.reading.one({ id: await this.recusals.waive(actor, input) }), errors: [] };
  }
}
