import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel, CasePayload, CaseReading, type CaseView } from '#cases';
import { type Actor, CurrentActor, recordStanding, standsAs } from '#identity';
import { keyOf, notFound, Requires } from '#platform';
import { SignProvisionLinkInput } from './legal/legal.input.js';
import { type StepRequest, Verification } from './verification.service.js';
import {
  AdjudicateInput,
  CaseStepInput,
  MergeCaseInput,
  PassReviewInput,
  ProposeRetractionInput,
  PublishCaseInput,
  ReasonedStepInput,
  RequestChangesInput,
  ScheduleCaseInput,
  SubmitCaseInput,
  WorkflowStepInput,
} from './workflow.input.js';
import {
  AllowedActionModel,
  CaseLeaseModel,
  DecisionModel,
  SubmissionCheckModel,
  TombstoneModel,
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

  @Query(() => TombstoneModel, {
    nullable: true,
    description: 'What stands in place of a case that was taken back; null for any other reference. Open to everyone.',
  })
  @Requires('public.read')
  tombstone(
    @Args('reference', { type: () => String, description: 'Reference, such as "TNR-2026-483920".' }) reference: string,
  ): Promise<TombstoneModel | null> {
    return this.verification.tombstone(reference);
  }

  @Mutation(() => CasePayload, {
    description:
      'Hands a draft of yours in. Refused with IllegalTransition, StaleVersion, DuplicateSuspected or GuardNotMet (COMPLETE).',
  })
  @Requires('case.author')
  submitCase(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case.' }) input: SubmitCaseInput,
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
      'Hands a case of yours in again, after changes that a verifier asked for. Refused with IllegalTransition, StaleVersion or GuardNotMet (NEW_VERSION, COMPLETE).',
  })
  @Requires('case.author')
  resubmitCase(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case.' }) input: CaseStepInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'RESUBMIT', input);
  }

  @Mutation(() => CasePayload, {
    description:
      'Claims a case for 72 hours, to work on it alone: in triage, or in a review. A submission, or a documented case, comes into triage by that. Refused with IllegalTransition, StaleVersion, FourEyesViolation, TaskTaken or TooManyClaims.',
  })
  @Requires('case.claim')
  claimTask(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case.' }) input: CaseStepInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'CLAIM', input);
  }

  @Mutation(() => CasePayload, {
    description:
      'Lets a case in triage that you have claimed into review. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (LEASE).',
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
      'Does not take a case in triage that you have claimed into the registry, for a reason that its author reads. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (LEASE, NOT_PUBLIC, REASON).',
  })
  @Requires('case.triage')
  rejectCase(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, and why.' }) input: ReasonedStepInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'REJECT', input);
  }

  @Mutation(() => CasePayload, {
    description:
      'Puts a documented case in triage back to where it was, without review. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (LEASE, DOCUMENTED, REASON).',
  })
  @Requires('case.triage')
  returnCase(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, and why.' }) input: ReasonedStepInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'RETURN', input);
  }

  @Mutation(() => CasePayload, {
    description:
      'Merges a case in triage into another one, which tells the same and stays; whoever asks for this one is shown that one. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (LEASE, MERGE_TARGET, REASON).',
  })
  @Requires('case.triage')
  mergeCase(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, and how.' }) input: MergeCaseInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'MERGE', input);
  }

  @Mutation(() => CasePayload, {
    description:
      'Takes a merge back, as long as the other case has not been published since. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (REVERSIBLE, REASON).',
  })
  @Requires('case.triage')
  unmergeCase(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, and why.' }) input: ReasonedStepInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'UNMERGE', input);
  }

  @Mutation(() => CasePayload, {
    description:
      'Sends a case in first review that you have claimed back to its author, with what is to be changed. Refused with IllegalTransition, StaleVersion, FourEyesViolation, ValidationFailed or GuardNotMet (LEASE, NOT_PUBLIC, REASON, FIELDS).',
  })
  @Requires('case.verify')
  requestChanges(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, why, and the fields that are to be changed.' }) input: RequestChangesInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'REQUEST_CHANGES', input);
  }

  @Mutation(() => CasePayload, {
    description:
      'Passes the review that the case is in and that you have claimed, as a verifier who has not contributed to it; the second one is another person than the first. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (LEASE, CHECKLIST).',
  })
  @Requires('case.verify')
  passReview(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, and what you have looked at.' }) input: PassReviewInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'PASS_REVIEW', input);
  }

  @Mutation(() => CasePayload, {
    description:
      'Disagrees, as the second verifier, with the first; three other verifiers decide. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (LEASE, REASON).',
  })
  @Requires('case.verify')
  disagree(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, and why.' }) input: ReasonedStepInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'DISAGREE', input);
  }

  @Mutation(() => CasePayload, {
    description:
      'Votes on a case that the verifiers disagree about, as one of three who have not decided on it. The majority of three decides, and what the others said stays on file. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (REASON).',
  })
  @Requires('case.verify')
  adjudicate(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, and how.' }) input: AdjudicateInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'ADJUDICATE', input);
  }

  @Mutation(() => CasePayload, {
    description:
      'Puts on file what you, as a lawyer, say of a provision link of a case under review or published: that you sign it, or that you dissent. Two lawyers may disagree; both opinions stand. Your later opinion takes the place of your earlier one, which stays on file. Refused with IllegalTransition, StaleVersion, FourEyesViolation, ValidationFailed or GuardNotMet (INTEREST, RECUSAL).',
  })
  @Requires('case.sign-link')
  signProvisionLink(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, the link, and your opinion.' }) input: SignProvisionLinkInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'SIGN_LINK', input);
  }

  @Mutation(() => CasePayload, {
    description:
      'Makes a verified case public, as an editor who has not contributed to it. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (EMBARGO, SUFFICIENT, PROJECTION_SAFE).',
  })
  @Requires('case.publish')
  publishCase(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, and a caveat where its evidence is thin.' }) input: PublishCaseInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'PUBLISH', input);
  }

  @Mutation(() => CasePayload, {
    description:
      'Sets when a verified case becomes public. What must hold then is looked at again at that moment. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (TO_COME, EMBARGO, SUFFICIENT, PROJECTION_SAFE).',
  })
  @Requires('case.publish')
  scheduleCase(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, and how.' }) input: ScheduleCaseInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'SCHEDULE', input);
  }

  @Mutation(() => CasePayload, {
    description:
      'Takes the moment of publication back; the case stays verified. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (REASON).',
  })
  @Requires('case.publish')
  unscheduleCase(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, and why.' }) input: ReasonedStepInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'UNSCHEDULE', input);
  }

  @Mutation(() => CasePayload, {
    description:
      'Sends a verified or published case back to review, in a new round in which earlier decisions count for nothing. What is public stays public meanwhile. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (REASON).',
  })
  @Requires('case.reopen')
  reopenCase(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, and why.' }) input: ReasonedStepInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'REOPEN', input);
  }

  @Mutation(() => CasePayload, {
    description:
      'Hides a public case from everybody, alone and at once. It stays hidden until a second person decides. Refused with IllegalTransition, StaleVersion or GuardNotMet (PUBLIC, REASON).',
  })
  @Requires('case.suspend')
  suspendCase(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, and why.' }) input: ReasonedStepInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'SUSPEND', input);
  }

  @Mutation(() => CasePayload, {
    description:
      'Decides, as a second person, that a suspended case stays hidden. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (REASON).',
  })
  @Requires('case.suspension-decide')
  ratifySuspension(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, and why.' }) input: ReasonedStepInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'RATIFY_SUSPENSION', input);
  }

  @Mutation(() => CasePayload, {
    description:
      'Decides, as a second person, that a suspended case is shown again, where it was before. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (REASON).',
  })
  @Requires('case.suspension-decide')
  liftSuspension(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, and why.' }) input: ReasonedStepInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'LIFT_SUSPENSION', input);
  }

  @Mutation(() => CasePayload, {
    description:
      'Proposes to take a published or suspended case back, as an editor who did not verify it. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (REASON, PROJECTION_SAFE).',
  })
  @Requires('case.publish')
  proposeRetraction(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, and how.' }) input: ProposeRetractionInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'PROPOSE_RETRACTION', input);
  }

  @Mutation(() => CasePayload, {
    description:
      'Confirms, as another editor, that a case is taken back; everybody reads the note of the proposal in its place. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (PROPOSED).',
  })
  @Requires('case.publish')
  retractCase(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case.' }) input: WorkflowStepInput,
  ): Promise<CasePayload> {
    return this.#take(actor, 'RETRACT', input);
  }

  @Mutation(() => CasePayload, {
    description: 'Gives your claim on a case back. Refused with StaleVersion or TaskNotClaimed.',
  })
  @Requires('case.claim')
  async releaseTask(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case.' }) input: CaseStepInput,
  ): Promise<CasePayload> {
    return this.#payload(await this.verification.release(actor, input));
  }

  @Mutation(() => CasePayload, {
    description: 'Makes your claim on a case longer by 72 hours, once. Refused with StaleVersion or TaskNotClaimed.',
  })
  @Requires('case.claim')
  async extendTask(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case.' }) input: CaseStepInput,
  ): Promise<CasePayload> {
    return this.#payload(await this.verification.extend(actor, input));
  }

  @ResolveField(() => [AllowedActionModel], {
    description:
      'Steps of the workflow that the state admits, each with whether you may take it and what keeps you from it. Empty for a key, and in an answer about the past, from which no step can be taken.',
  })
  async allowedActions(@CurrentActor() actor: Actor, @Parent() view: CaseView): Promise<AllowedActionModel[]> {
    if (view.asOf) return [];
    const steps = await this.verification.possibleSteps(actor, view.caseId);
    return steps.map(({ action, unmet }) => ({ action, allowed: unmet.length === 0, unmet }));
  }

  @ResolveField(() => [DecisionModel], {
    description: 'Decisions on the case, first to last; in an answer about the past, those made by then.',
  })
  async decisions(@Parent() view: CaseView): Promise<DecisionModel[]> {
    const standing = recordStanding(view);
    const decisions = await this.verification.decisionsWithReviews(view.caseId);
    return decisions
      .filter(({ decidedAt }) => !view.asOf || decidedAt <= view.asOf)
      .map((decision) => standsAs(decision, standing));
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'Reference of the case that this one was merged into; null where it was not, or where that one is not for you.',
  })
  async mergedInto(@Parent() view: CaseView): Promise<string | null> {
    const id = await this.verification.mergedInto(view.caseId);
    return id === null ? null : ((await this.reading.one({ id }))?.reference ?? null);
  }

  @ResolveField(() => CaseLeaseModel, {
    nullable: true,
    description:
      'Who has claimed the case, for those who review; null where nobody has, and in an answer about the past.',
  })
  async lease(@CurrentActor() actor: Actor, @Parent() view: CaseView): Promise<CaseLeaseModel | null> {
    return view.asOf ? null : this.verification.lease(actor, view.caseId);
  }

  async #take(actor: Actor, action: WorkflowAction, request: StepRequest): Promise<CasePayload> {
    return this.#payload(await this.verification.take(actor, action, request));
  }

  async #payload(id: string): Promise<CasePayload> {
    return { case: await this.reading.one({ id }), errors: [] };
  }
}
