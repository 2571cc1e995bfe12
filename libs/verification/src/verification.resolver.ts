import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel, CasePayload, CaseReading, type CaseView } from '#cases';
import { type Actor, CurrentActor, recordStanding, standsAs } from '#identity';
import { keyOf, notFound, Requires } from '#platform';
import { type StepRequest, Verification } from './verification.service.js';
import {
  AllowedActionModel,
  CaseStepInput,
  DecisionModel,
  SubmissionCheckModel,
  WorkflowStepInput,
} from './workflow.model.js';
import type { WorkflowAction } from './workflow.rules.js';

@Resolver(() => CaseModel)
export class VerificationResolver {
  constructor(
    private readonly verification: Verification,
    private readonly reading: CaseReading,
  ) {}

  @Query(() => SubmissionCheckModel, {
    description: 'Whether a draft of yours can be submitted, and what it still lacks. Writes nothing.',
  })
  @Requires('case.author')
  async validateSubmission(
    @Args('id', { type: () => ID, description: 'Id of the case.' }) id: string,
  ): Promise<SubmissionCheckModel> {
    const found = await this.reading.one({ id: keyOf(id, 'Case') ?? id });
    if (!found?.isMine) throw notFound('case');
    const lacks = await this.verification.lacks(found.caseId);
    return { complete: lacks.length === 0, lacks };
  }

  @Mutation(() => CasePayload, {
    description: 'Hands a draft of yours in. Refused with IllegalTransition, StaleVersion or GuardNotMet (COMPLETE).',
  })
  @Requires('case.author')
  submitCase(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case.' }) input: CaseStepInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'SUBMIT', input);
  }

  @Mutation(() => CasePayload, {
    description: 'Takes a draft or submission of yours back. Refused with IllegalTransition or StaleVersion.',
  })
  @Requires('case.author')
  withdrawCase(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case.' }) input: CaseStepInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'WITHDRAW', input);
  }

  @Mutation(() => CasePayload, {
    description:
      'Lets a submission into review, as a triage officer. Refused with IllegalTransition, StaleVersion or FourEyesViolation.',
  })
  @Requires('case.triage')
  acceptForReview(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case.' }) input: WorkflowStepInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'ACCEPT_FOR_REVIEW', input);
  }

  @Mutation(() => CasePayload, {
    description:
      'Passes the review that the case is in, as a verifier who has not contributed to it; the second one is another person than the first. Refused with IllegalTransition, StaleVersion or FourEyesViolation.',
  })
  @Requires('case.verify')
  passReview(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case.' }) input: WorkflowStepInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'PASS_REVIEW', input);
  }

  @Mutation(() => CasePayload, {
    description:
      'Makes a verified case public, as an editor who has not contributed to it. Refused with IllegalTransition, StaleVersion or FourEyesViolation.',
  })
  @Requires('case.publish')
  publishCase(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case.' }) input: WorkflowStepInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'PUBLISH', input);
  }

  @ResolveField(() => [AllowedActionModel], {
    description:
      'Steps of the workflow that the state admits, each with whether you may take it and what keeps you from it. Empty in an answer about the past, from which no step can be taken.',
  })
  async allowedActions(@CurrentActor() actor: Actor, @Parent() view: CaseView): Promise<AllowedActionModel[]> {
    if (view.asOf) return [];
    const steps = await this.verification.possibleSteps(actor, { ...view, id: view.caseId });
    return steps.map(({ action, unmet }) => ({ action, allowed: unmet.length === 0, unmet }));
  }

  @ResolveField(() => [DecisionModel], {
    description: 'Decisions on the case, first to last; in an answer about the past, those made by then.',
  })
  async decisions(@Parent() view: CaseView): Promise<DecisionModel[]> {
    const standing = recordStanding(view);
    const decisions = await this.verification.decisions(view.caseId);
    return decisions
      .filter(({ decidedAt }) => !view.asOf || decidedAt <= view.asOf)
      .map((decision) => standsAs(decision, standing));
  }

  async #take(actor: Actor, action: WorkflowAction, request: StepRequest): Promise<CasePayload> {
    const id = await this.verification.take(actor, action, request);
    return { case: await this.reading.one({ id }), errors: [] };
  }
}
