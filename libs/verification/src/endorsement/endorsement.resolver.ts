import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CasePayload, CaseReading, CaseRecordModel, type CaseView, type PublicCaseView } from '#cases';
import { type Actor, CurrentActor } from '#identity';
import { type RequestContext, Requires } from '#platform';
import { EndorseCaseInput, WithdrawEndorsementInput } from './endorsement.input.js';
import { CaseEndorsementModel } from './endorsement.model.js';
import { Endorsements } from './endorsements.service.js';

@Resolver(() => CaseRecordModel)
export class EndorsementResolver {
  constructor(
    private readonly endorsements: Endorsements,
    private readonly reading: CaseReading,
  ) {}

  @ResolveField(() => [CaseEndorsementModel], {
    name: 'endorsements',
    description:
      'Organisations that stand behind what is public of the case, first to last; none of a case that nothing is public of, and those from before it in an answer about the past.',
  })
  async ofCase(
    @Parent() view: CaseView | PublicCaseView,
    @Context() context: RequestContext,
  ): Promise<readonly CaseEndorsementModel[]> {
    const endorsements = await this.endorsements.ofCase.load(view, context);
    const asOf = 'asOf' in view ? view.asOf : null;
    return asOf ? endorsements.filter(({ endorsedAt }) => endorsedAt <= asOf) : endorsements;
  }

  @Mutation(() => CasePayload, {
    description:
      'Says, for an organisation that you work for, that it stands behind what is public of a case, or says so anew of a later version. Everybody reads it. Refused with ValidationFailed, StaleVersion or GuardNotMet (PUBLIC).',
  })
  @Requires('case.endorse')
  async endorseCase(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, for whom you speak, and what is said.' }) input: EndorseCaseInput,
  ): Promise<CasePayload> {
    return { case: await this.reading.one({ id: await this.endorsements.endorse(actor, input) }), errors: [] };
  }

  @Mutation(() => CasePayload, {
    description:
      'Says, for an organisation that you work for, that it stands behind a case no longer. Refused with ValidationFailed or StaleVersion.',
  })
  @Requires('case.endorse')
  async withdrawEndorsement(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, and for whom you speak.' }) input: WithdrawEndorsementInput,
  ): Promise<CasePayload> {
    return { case: await this.reading.one({ id: await this.endorsements.withdraw(actor, input) }), errors: [] };
  }
}
