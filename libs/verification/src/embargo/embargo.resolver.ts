import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel, CasePayload, CaseReading, type CaseView } from '#cases';
import { type Actor, CurrentActor } from '#identity';
import { Requires } from '#platform';
import { SetEmbargoInput } from './embargo.input.js';
import { CaseEmbargoModel } from './embargo.model.js';
import { Embargoes } from './embargoes.service.js';

@Resolver(() => CaseModel)
export class EmbargoResolver {
  constructor(
    private readonly embargoes: Embargoes,
    private readonly reading: CaseReading,
  ) {}

  @ResolveField(() => CaseEmbargoModel, {
    nullable: true,
    description:
      'Before when the case is not to be public, for its author and those who review; null where nobody said so, or it was taken back. That of then, in an answer about the past.',
  })
  async embargo(@Parent() view: CaseView): Promise<CaseEmbargoModel | null> {
    return this.embargoes.of(view.caseId, view.asOf);
  }

  @Mutation(() => CasePayload, {
    description:
      'Says before when a case is not to be public, or takes that back: as its author while you may change it, or as an editor once it is verified. One that is scheduled for an earlier moment is handed back to the editors then. Refused with ValidationFailed, StaleVersion, EmbargoClosed or FourEyesViolation.',
  })
  @Requires('case.embargo')
  async setEmbargo(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, until when, and why.' }) input: SetEmbargoInput,
  ): Promise<CasePayload> {
    return { case: await this.reading.one({ id: await this.embargoes.set(actor, input) }), errors: [] };
  }
}
