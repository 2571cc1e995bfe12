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
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel, CasePayload, CaseReading } from '#cases';
import { CurrentActor, recordStanding, standsAs } from '#identity';
import { keyOf, notFound, Requires } from '#platform';
import { SignProvisionLinkInput } from './legal/legal.input.js';
import { Verification } from './verification.service.js';
import { AdjudicateInput, CaseStepInput, MergeCaseInput, PassReviewInput, ProposeRetractionInput, PublishCaseInput, ReasonedStepInput, RequestChangesInput, ScheduleCaseInput, SubmitCaseInput, WorkflowStepInput, } from './workflow.input.js';
import { AllowedActionModel, CaseLeaseModel, DecisionModel, SubmissionCheckModel, TombstoneModel, } from './workflow.model.js';
let VerificationResolver = class VerificationResolver {
    constructor(verification, reading) {
        this.verification = verification;
        this.reading = reading;
    }
    async validateSubmission(id) {
        const found = await this.reading.one({ id: keyOf(id, 'Case') ?? id });
        if (!found?.isMine)
            throw notFound('case');
        const lacks = await this.verification.lacks(found.caseId);
        return { complete: lacks.length === 0, lacks };
    }
    tombstone(reference) {
        return this.verification.tombstone(reference);
    }
    submitCase(actor, input) {
        return this.#take(actor, 'SUBMIT', input);
    }
    withdrawCase(actor, input) {
        return this.#take(actor, 'WITHDRAW', input);
    }
    resubmitCase(actor, input) {
        return this.#take(actor, 'RESUBMIT', input);
    }
    claimTask(actor, input) {
        return this.#take(actor, 'CLAIM', input);
    }
    acceptForReview(actor, input) {
        return this.#take(actor, 'ACCEPT_FOR_REVIEW', input);
    }
    rejectCase(actor, input) {
        return this.#take(actor, 'REJECT', input);
    }
    returnCase(actor, input) {
        return this.#take(actor, 'RETURN', input);
    }
    mergeCase(actor, input) {
        return this.#take(actor, 'MERGE', input);
    }
    unmergeCase(actor, input) {
        return this.#take(actor, 'UNMERGE', input);
    }
    requestChanges(actor, input) {
        return this.#take(actor, 'REQUEST_CHANGES', input);
    }
    passReview(actor, input) {
        return this.#take(actor, 'PASS_REVIEW', input);
    }
    disagree(actor, input) {
        return this.#take(actor, 'DISAGREE', input);
    }
    adjudicate(actor, input) {
        return this.#take(actor, 'ADJUDICATE', input);
    }
    signProvisionLink(actor, input) {
        return this.#take(actor, 'SIGN_LINK', input);
    }
    publishCase(actor, input) {
        return this.#take(actor, 'PUBLISH', input);
    }
    scheduleCase(actor, input) {
        return this.#take(actor, 'SCHEDULE', input);
    }
    unscheduleCase(actor, input) {
        return this.#take(actor, 'UNSCHEDULE', input);
    }
    reopenCase(actor, input) {
        return this.#take(actor, 'REOPEN', input);
    }
    suspendCase(actor, input) {
        return this.#take(actor, 'SUSPEND', input);
    }
    ratifySuspension(actor, input) {
        return this.#take(actor, 'RATIFY_SUSPENSION', input);
    }
    liftSuspension(actor, input) {
        return this.#take(actor, 'LIFT_SUSPENSION', input);
    }
    proposeRetraction(actor, input) {
        return this.#take(actor, 'PROPOSE_RETRACTION', input);
    }
    retractCase(actor, input) {
        return this.#take(actor, 'RETRACT', input);
    }
    async releaseTask(actor, input) {
        return this.#payload(await this.verification.release(actor, input));
    }
    async extendTask(actor, input) {
        return this.#payload(await this.verification.extend(actor, input));
    }
    async allowedActions(actor, view) {
        if (view.asOf)
            return [];
        const steps = await this.verification.possibleSteps(actor, view.caseId);
        return steps.map(({ action, unmet }) => ({ action, allowed: unmet.length === 0, unmet }));
    }
    async decisions(view) {
        const standing = recordStanding(view);
        const decisions = await this.verification.decisionsWithReviews(view.caseId);
        return decisions
            .filter(({ decidedAt }) => !view.asOf || decidedAt <= view.asOf)
            .map((decision) => standsAs(decision, standing));
    }
    async mergedInto(view) {
        const id = await this.verification.mergedInto(view.caseId);
        return id === null ? null : ((await this.reading.one({ id }))?.reference ?? null);
    }
    async lease(actor, view) {
        return view.asOf ? null : this.verification.lease(actor, view.caseId);
    }
    async #take(actor, action, request) {
        return this.#payload(await this.verification.take(actor, action, request));
    }
    async #payload(id) {
        return { case: await this.reading.one({ id }), errors: [] };
    }
};
__decorate([
    Query(() => SubmissionCheckModel, {
        description: 'Whether a draft of yours can be submitted, and what it still lacks. Writes nothing.',
    }),
    Requires('case.author'),
    __param(0, Args('id', { type: () => ID, description: 'Id of the case.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "validateSubmission", null);
__decorate([
    Query(() => TombstoneModel, {
        nullable: true,
        description: 'What stands in place of a case that was taken back; null for any other reference. Open to everyone.',
    }),
    Requires('public.read'),
    __param(0, Args('reference', { type: () => String, description: 'Reference, such as "TNR-2026-483920".' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "tombstone", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Hands a draft of yours in. Refused with IllegalTransition, StaleVersion, DuplicateSuspected or GuardNotMet (COMPLETE).',
    }),
    Requires('case.author'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, SubmitCaseInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "submitCase", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Takes a draft or submission of yours back. Refused with IllegalTransition or StaleVersion.',
    }),
    Requires('case.author'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, CaseStepInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "withdrawCase", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Hands a case of yours in again, after changes that a verifier asked for. Refused with IllegalTransition, StaleVersion or GuardNotMet (NEW_VERSION, COMPLETE).',
    }),
    Requires('case.author'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, CaseStepInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "resubmitCase", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Claims a case for 72 hours, to work on it alone: in triage, or in a review. A submission, or a documented case, comes into triage by that. Refused with IllegalTransition, StaleVersion, FourEyesViolation, TaskTaken or TooManyClaims.',
    }),
    Requires('case.claim'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, CaseStepInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "claimTask", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Lets a case in triage that you have claimed into review. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (LEASE).',
    }),
    Requires('case.triage'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, WorkflowStepInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "acceptForReview", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Does not take a case in triage that you have claimed into the registry, for a reason that its author reads. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (LEASE, NOT_PUBLIC, REASON).',
    }),
    Requires('case.triage'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, and why.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, ReasonedStepInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "rejectCase", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Puts a documented case in triage back to where it was, without review. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (LEASE, DOCUMENTED, REASON).',
    }),
    Requires('case.triage'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, and why.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, ReasonedStepInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "returnCase", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Merges a case in triage into another one, which tells the same and stays; whoever asks for this one is shown that one. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (LEASE, MERGE_TARGET, REASON).',
    }),
    Requires('case.triage'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, and how.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, MergeCaseInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "mergeCase", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Takes a merge back, as long as the other case has not been published since. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (REVERSIBLE, REASON).',
    }),
    Requires('case.triage'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, and why.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, ReasonedStepInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "unmergeCase", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Sends a case in first review that you have claimed back to its author, with what is to be changed. Refused with IllegalTransition, StaleVersion, FourEyesViolation, ValidationFailed or GuardNotMet (LEASE, NOT_PUBLIC, REASON, FIELDS).',
    }),
    Requires('case.verify'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, why, and the fields that are to be changed.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, RequestChangesInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "requestChanges", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Passes the review that the case is in and that you have claimed, as a verifier who has not contributed to it; the second one is another person than the first. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (LEASE, CHECKLIST).',
    }),
    Requires('case.verify'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, and what you have looked at.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, PassReviewInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "passReview", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Disagrees, as the second verifier, with the first; three other verifiers decide. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (LEASE, REASON).',
    }),
    Requires('case.verify'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, and why.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, ReasonedStepInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "disagree", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Votes on a case that the verifiers disagree about, as one of three who have not decided on it. The majority of three decides, and what the others said stays on file. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (REASON).',
    }),
    Requires('case.verify'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, and how.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, AdjudicateInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "adjudicate", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Puts on file what you, as a lawyer, say of a provision link of a case under review or published: that you sign it, or that you dissent. Two lawyers may disagree; both opinions stand. Your later opinion takes the place of your earlier one, which stays on file. Refused with IllegalTransition, StaleVersion, FourEyesViolation, ValidationFailed or GuardNotMet (INTEREST, RECUSAL).',
    }),
    Requires('case.sign-link'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, the link, and your opinion.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, SignProvisionLinkInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "signProvisionLink", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Makes a verified case public, as an editor who has not contributed to it. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (EMBARGO, SUFFICIENT, PROJECTION_SAFE).',
    }),
    Requires('case.publish'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, and a caveat where its evidence is thin.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, PublishCaseInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "publishCase", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Sets when a verified case becomes public. What must hold then is looked at again at that moment. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (TO_COME, EMBARGO, SUFFICIENT, PROJECTION_SAFE).',
    }),
    Requires('case.publish'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, and how.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, ScheduleCaseInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "scheduleCase", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Takes the moment of publication back; the case stays verified. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (REASON).',
    }),
    Requires('case.publish'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, and why.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, ReasonedStepInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "unscheduleCase", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Sends a verified or published case back to review, in a new round in which earlier decisions count for nothing. What is public stays public meanwhile. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (REASON).',
    }),
    Requires('case.reopen'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, and why.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, ReasonedStepInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "reopenCase", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Hides a public case from everybody, alone and at once. It stays hidden until a second person decides. Refused with IllegalTransition, StaleVersion or GuardNotMet (PUBLIC, REASON).',
    }),
    Requires('case.suspend'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, and why.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, ReasonedStepInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "suspendCase", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Decides, as a second person, that a suspended case stays hidden. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (REASON).',
    }),
    Requires('case.suspension-decide'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, and why.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, ReasonedStepInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "ratifySuspension", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Decides, as a second person, that a suspended case is shown again, where it was before. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (REASON).',
    }),
    Requires('case.suspension-decide'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, and why.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, ReasonedStepInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "liftSuspension", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Proposes to take a published or suspended case back, as an editor who did not verify it. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (REASON, PROJECTION_SAFE).',
    }),
    Requires('case.publish'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, and how.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, ProposeRetractionInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "proposeRetraction", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Confirms, as another editor, that a case is taken back; everybody reads the note of the proposal in its place. Refused with IllegalTransition, StaleVersion, FourEyesViolation or GuardNotMet (PROPOSED).',
    }),
    Requires('case.publish'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, WorkflowStepInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "retractCase", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Gives your claim on a case back. Refused with StaleVersion or TaskNotClaimed.',
    }),
    Requires('case.claim'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, CaseStepInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "releaseTask", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Makes your claim on a case longer by 72 hours, once. Refused with StaleVersion or TaskNotClaimed.',
    }),
    Requires('case.claim'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, CaseStepInput]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "extendTask", null);
__decorate([
    ResolveField(() => [AllowedActionModel], {
        description: 'Steps of the workflow that the state admits, each with whether you may take it and what keeps you from it. Empty for a key, and in an answer about the past, from which no step can be taken.',
    }),
    __param(0, CurrentActor()),
    __param(1, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, Object]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "allowedActions", null);
__decorate([
    ResolveField(() => [DecisionModel], {
        description: 'Decisions on the case, first to last; in an answer about the past, those made by then.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "decisions", null);
__decorate([
    ResolveField(() => String, {
        nullable: true,
        description: 'Reference of the case that this one was merged into; null where it was not, or where that one is not for you.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "mergedInto", null);
__decorate([
    ResolveField(() => CaseLeaseModel, {
        nullable: true,
        description: 'Who has claimed the case, for those who review; null where nobody has, and in an answer about the past.',
    }),
    __param(0, CurrentActor()),
    __param(1, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, Object]),
    __metadata("design:returntype", Promise)
], VerificationResolver.prototype, "lease", null);
VerificationResolver = __decorate([
    Resolver(() => CaseModel),
    __metadata("design:paramtypes", [Verification,
        CaseReading])
], VerificationResolver);
export { VerificationResolver };
//# sourceMappingURL=verification.resolver.js.map