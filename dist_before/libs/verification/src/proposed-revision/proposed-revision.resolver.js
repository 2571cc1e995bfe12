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
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseHistory, CaseModel, CasePayload, CaseReading, ContentChangeModel } from '#cases';
import { CurrentActor, recordStanding, standsAs } from '#identity';
import { Requires } from '#platform';
import { AcceptRevisionInput, ProposeRevisionInput, RejectRevisionInput, WithdrawRevisionInput, } from './proposed-revision.input.js';
import { ProposedRevisionModel } from './proposed-revision.model.js';
import { ProposedRevisions } from './proposed-revisions.service.js';
let CaseProposedRevisionsResolver = class CaseProposedRevisionsResolver {
    constructor(revisions) {
        this.revisions = revisions;
    }
    async ofCase(view, context) {
        const standing = recordStanding(view);
        return (await this.revisions.ofCase.load(view, context)).map((of) => standsAs(of, standing));
    }
};
__decorate([
    ResolveField(() => [ProposedRevisionModel], {
        name: 'proposedRevisions',
        description: 'Changes that were proposed of the case since it was verified or public, last to first, as far as they are yours to see: your own, all of a case of yours, and all for those who review. Those of now, in an answer about the past, too.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], CaseProposedRevisionsResolver.prototype, "ofCase", null);
CaseProposedRevisionsResolver = __decorate([
    Resolver(() => CaseModel),
    __metadata("design:paramtypes", [ProposedRevisions])
], CaseProposedRevisionsResolver);
export { CaseProposedRevisionsResolver };
let ProposedRevisionResolver = class ProposedRevisionResolver {
    constructor(revisions, histories, reading) {
        this.revisions = revisions;
        this.histories = histories;
        this.reading = reading;
    }
    changes(actor, revision, context) {
        return this.histories.shown(actor, revision, revision.allChanges, context);
    }
    async proposeRevision(actor, input) {
        return this.#payload(await this.revisions.propose(actor, input));
    }
    async withdrawRevision(actor, input) {
        return this.#payload(await this.revisions.withdraw(actor, input));
    }
    async acceptRevision(actor, input) {
        return this.#payload(await this.revisions.accept(actor, input));
    }
    async rejectRevision(actor, { reason, ...input }) {
        return this.#payload(await this.revisions.reject(actor, { ...input, note: reason }));
    }
    async #payload(id) {
        return { case: await this.reading.one({ id }), errors: [] };
    }
};
__decorate([
    ResolveField(() => [ContentChangeModel]),
    __param(0, CurrentActor()),
    __param(1, Parent()),
    __param(2, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, Object, Object]),
    __metadata("design:returntype", Promise)
], ProposedRevisionResolver.prototype, "changes", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Proposes a change of a case that is verified or has a public record. Nothing changes until verifiers have accepted it: two, or one where only letters change in texts. You contribute to the case by it, and decide on it no more. Refused with ValidationFailed, StaleVersion, RevisionNotPossible, FourEyesViolation or GuardNotMet (PROJECTION_SAFE).',
    }),
    Requires('case.author'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, and what is to change.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, ProposeRevisionInput]),
    __metadata("design:returntype", Promise)
], ProposedRevisionResolver.prototype, "proposeRevision", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Takes a revision back that you proposed. Refused with StaleVersion or RevisionSettled.',
    }),
    Requires('case.author'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The revision.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, WithdrawRevisionInput]),
    __metadata("design:returntype", Promise)
], ProposedRevisionResolver.prototype, "withdrawRevision", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Accepts a proposed revision, as a verifier who did not contribute to the case. With the last verifier that it takes it becomes a version of a PUBLISHED case, which everybody reads from then on; of any other, when it is published. The others that wait are superseded. Refused with StaleVersion, RevisionSettled, FourEyesViolation, GuardNotMet (INTEREST, RECUSAL, PROJECTION_SAFE, SUFFICIENT), SubjectsSealed or ClaimsRest.',
    }),
    Requires('case.verify'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The revision.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, AcceptRevisionInput]),
    __metadata("design:returntype", Promise)
], ProposedRevisionResolver.prototype, "acceptRevision", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Rejects a proposed revision that is not in force, with a reason. Refused with StaleVersion, RevisionSettled, FourEyesViolation, GuardNotMet (INTEREST, RECUSAL) or ValidationFailed.',
    }),
    Requires('case.verify'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The revision, and why.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, RejectRevisionInput]),
    __metadata("design:returntype", Promise)
], ProposedRevisionResolver.prototype, "rejectRevision", null);
ProposedRevisionResolver = __decorate([
    Resolver(() => ProposedRevisionModel),
    __metadata("design:paramtypes", [ProposedRevisions,
        CaseHistory,
        CaseReading])
], ProposedRevisionResolver);
export { ProposedRevisionResolver };
//# sourceMappingURL=proposed-revision.resolver.js.map