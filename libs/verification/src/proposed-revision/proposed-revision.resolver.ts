import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseHistory, CaseModel, CasePayload, CaseReading, type CaseView, ContentChangeModel } from '#cases';
import { type Actor, CurrentActor, recordStanding, standsAs } from '#identity';
import { type RequestContext, Requires } from '#platform';
import {
  AcceptRevisionInput,
  ProposeRevisionInput,
  RejectRevisionInput,
  WithdrawRevisionInput,
} from './proposed-revision.input.js';
import { ProposedRevisionModel } from './proposed-revision.model.js';
import { ProposedRevisions, type ProposedRevisionView } from './proposed-revisions.service.js';

@Resolver(() => CaseModel)
export class CaseProposedRevisionsResolver {
  constructor(private readonly revisions: ProposedRevisions) {}

  @ResolveField(() => [ProposedRevisionModel], {
    name: 'proposedRevisions',
    description:
      'Changes that were proposed of the case since it was verified or public, last to first, as far as they are yours to see: your own, all of a case of yours, and all for those who review. Those of now, in an answer about the past, too.',
  })
  async ofCase(
    @Parent() view: CaseView,
    @Context() context: RequestContext,
  ): Promise<readonly ProposedRevisionModel[]> {
    const standing = recordStanding(view);
    return (await this.revisions.ofCase.load(view, context)).map((of) => standsAs(of, standing));
  }
}

@Resolver(() => ProposedRevisionModel)
export class ProposedRevisionResolver {
  constructor(
    private readonly revisions: ProposedRevisions,
    private readonly histories: CaseHistory,
    private readonly reading: CaseReading,
  ) {}

  @ResolveField(() => [ContentChangeModel])
  changes(
    @CurrentActor() actor: Actor,
    @Parent() revision: ProposedRevisionView,
    @Context() context: RequestContext,
  ): Promise<ContentChangeModel[]> {
    return this.histories.shown(actor, revision, revision.allChanges, context);
  }

  @Mutation(() => CasePayload, {
    description:
      'Proposes a change of a case that is verified or has a public record. Nothing changes until verifiers have accepted it: two, or one where only letters change in texts. You contribute to the case by it, and decide on it no more. Refused with ValidationFailed, StaleVersion, RevisionNotPossible, FourEyesViolation or GuardNotMet (PROJECTION_SAFE).',
  })
  @Requires('case.author')
  async proposeRevision(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, and what is to change.' }) input: ProposeRevisionInput,
  ): Promise<CasePayload> {
    return this.#payload(await this.revisions.propose(actor, input));
  }

  @Mutation(() => CasePayload, {
    description: 'Takes a revision back that you proposed. Refused with StaleVersion or RevisionSettled.',
  })
  @Requires('case.author')
  async withdrawRevision(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The revision.' }) input: WithdrawRevisionInput,
  ): Promise<CasePayload> {
    return this.#payload(await this.revisions.withdraw(actor, input));
  }

  @Mutation(() => CasePayload, {
    description:
      'Accepts a proposed revision, as a verifier who did not contribute to the case. With the last verifier that it takes it becomes a version of a PUBLISHED case, which everybody reads from then on; of any other, when it is published. The others that wait are superseded. Refused with StaleVersion, RevisionSettled, FourEyesViolation, GuardNotMet (INTEREST, RECUSAL, PROJECTION_SAFE, SUFFICIENT), SubjectsSealed or ClaimsRest.',
  })
  @Requires('case.verify')
  async acceptRevision(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The revision.' }) input: AcceptRevisionInput,
  ): Promise<CasePayload> {
    return this.#payload(await this.revisions.accept(actor, input));
  }

  @Mutation(() => CasePayload, {
    description:
      'Rejects a proposed revision that is not in force, with a reason. Refused with StaleVersion, RevisionSettled, FourEyesViolation, GuardNotMet (INTEREST, RECUSAL) or ValidationFailed.',
  })
  @Requires('case.verify')
  async rejectRevision(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The revision, and why.' }) { reason, ...input }: RejectRevisionInput,
  ): Promise<CasePayload> {
    return this.#payload(await this.revisions.reject(actor, { ...input, note: reason }));
  }

  async #payload(id: string): Promise<CasePayload> {
    return { case: await this.reading.one({ id }), errors: [] };
  }
}
