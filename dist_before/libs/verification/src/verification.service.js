var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from '@nestjs/common';
import { CaseCommands, CaseDirectory, CaseFileEntity, caseIdOf, Idempotency, refuseStale, } from '#cases';
import { isUuid, keyOf, Refused, UnitOfWork } from '#platform';
import { CHECKLIST_VERSION, checklistFaults, ChecklistItem } from './checklist/checklist.rules.js';
import { DecisionChecklistEntity } from './checklist/decision-checklist.entity.js';
import { DecisionEntity } from './decision.entity.js';
import { Deciders } from './deciders.service.js';
import { DecisionWriter } from './decision.writer.js';
import { openBlockers } from './dispute/open-blockers.js';
import { asksForChanges } from './field-review/field-review.rules.js';
import { FieldReviews } from './field-review/field-reviews.service.js';
import { assessmentOf, keepGrade } from './grade/assessments.js';
import { DuplicateSuspectedModel } from './duplicates/duplicate.model.js';
import { Duplicates, namedAmong } from './duplicates/duplicates.service.js';
import { Embargoes } from './embargo/embargoes.service.js';
import { Interests } from './interest/interests.service.js';
import { Leases } from './lease.service.js';
import { LegalOpinions } from './legal/legal-opinions.service.js';
import { NotificationsWriter } from './notification/notifications.writer.js';
import { besideFault, personalDataInTexts, publicTexts } from './projection/public-texts.js';
import { CLEAR, SealedNames } from './projection/sealed-names.service.js';
import { ProposedRevisions } from './proposed-revision/proposed-revisions.service.js';
import { Urgencies } from './urgency/urgencies.service.js';
import { errorOf, IllegalTransitionModel } from './workflow-errors.model.js';
import { actingRole, adjudicated, lacksOf, OPINIONS, STEPS, stepOf, unmetGuards, } from './workflow.rules.js';
/** Takes cases through the workflow. */
let Verification = class Verification {
    constructor(work, cases, commands, idempotency, leases, writer, interests, deciders, opinions, fields, notifications, duplicates, embargoes, urgencies, revisions, names) {
        this.work = work;
        this.cases = cases;
        this.commands = commands;
        this.idempotency = idempotency;
        this.leases = leases;
        this.writer = writer;
        this.interests = interests;
        this.deciders = deciders;
        this.opinions = opinions;
        this.fields = fields;
        this.notifications = notifications;
        this.duplicates = duplicates;
        this.embargoes = embargoes;
        this.urgencies = urgencies;
        this.revisions = revisions;
        this.names = names;
    }
    /**
     * Takes one step, and leaves the decision on file.
     *
     * The case stays locked until the commit, so two who act at once act one after the other, and the second meets the
     * state that the first left.
     *
     * @returns the id of the case.
     * @throws Refused with IllegalTransition, StaleVersion, FourEyesViolation, GuardNotMet, DuplicateSuspected, TaskTaken, TooManyClaims or
     *   IdempotencyKeyReused.
     * @throws DomainError NOT_FOUND when there is no such case or the actor may not see it.
     */
    async take(actor, action, request) {
        const id = caseIdOf(request.id);
        const caveat = request.caveat ?? null;
        const screened = isScreenedFor(actor, action) ? await this.names.screen(id, { caveat }) : null;
        const note = noteOf(actor, action, request);
        const noteScreened = note ? await this.names.screenBeside(id, [note]) : CLEAR;
        return this.idempotency.once(actor, action, request, id, async () => {
            const file = await this.cases.lockVisible(id);
            const step = stepOf(action, file.state);
            if (!step)
                throw new Refused([new IllegalTransitionModel(action, file.state)]);
            refuseStale(file, request.expectedVersion);
            const target = request.into === undefined ? null : await this.#target(request.into);
            const facts = await this.#facts(actor, file);
            const names = screened ? await this.names.confirm(file.id, { caveat }, screened) : CLEAR;
            const inCaveat = caveat === null ? [] : personalDataInTexts([{ path: 'caveat', text: caveat }]);
            const alike = step.guards.includes('DUPLICATES_SEEN') ? await this.duplicates.find(file.id) : [];
            const seen = namedAmong(alike, request.duplicatesSeen ?? []);
            const unseen = alike.filter((candidate) => candidate.mustBeSeen && !seen.includes(candidate));
            const unmetOfStep = unmetGuards(step, {
                ...facts,
                personalData: [...facts.personalData, ...inCaveat, ...names.found],
                unscreened: names.fault,
                request: {
                    reason: request.reason ?? null,
                    targetFault: request.into === undefined ? null : faultOf(target, file),
                    publishAt: request.publishAt ?? null,
                    now: new Date(),
                    checklistFaults: request.checklist ? checklistFaults(request.checklist) : [],
                    vote: request.vote ?? null,
                    namesField: asksForChanges(request.fields ?? []),
                    reservation: reservationOf(request),
                    unseenDuplicates: unseen.map(({ reference }) => reference),
                },
            });
            const inNote = note && besideFault(note, await this.names.confirmBeside(file.id, [note], noteScreened), 'Take it out.');
            const unmet = inNote ? [...unmetOfStep, inNote] : unmetOfStep;
            if (unmet.length > 0)
                throw await this.#refusal(unmet, unseen);
            await this.duplicates.keep(actor, file.id, file.version, seen);
            if (request.urgentBecause)
                await this.urgencies.put(actor, file, request.urgentBecause);
            if (action === 'CLAIM')
                await this.leases.take(actor, file.id);
            if (action === 'SIGN_LINK')
                await this.#sign(actor, file.id, request);
            await this.#move(actor, file, step, request, target);
        });
    }
    /** Gives the actor's claim on a case back. @throws as {@link take}, and Refused with TaskNotClaimed. */
    release(actor, request) {
        return this.commands.onSeen(actor, 'releaseTask', request, ({ id }) => this.leases.release(actor, id));
    }
    /** Makes the actor's claim on a case longer, once. @throws as {@link take}, and Refused with TaskNotClaimed. */
    extend(actor, request) {
        return this.commands.onSeen(actor, 'extendTask', request, ({ id }) => this.leases.extend(actor, id));
    }
    /** What stands in place of a case that was taken back; for everybody. */
    async tombstone(reference) {
        const [found] = await this.work.rows(`select reference, reason_class as "reasonClass", public_note as note, retracted_at as "retractedAt"
         from published.tombstone where reference = $1`, [reference]);
        return found ?? null;
    }
    /** Bare id of the case that one was merged into, or null. */
    async mergedInto(caseId) {
        const file = await (await this.work.repository(CaseFileEntity)).findOneBy({ id: caseId });
        return file?.mergedInto ?? null;
    }
    /** The claim on a case that is in force, as the actor may know it. */
    lease(actor, caseId) {
        return this.leases.of(actor, caseId);
    }
    /** The steps that the state of a case admits, with the guards that the actor does not meet; none for a key. */
    async possibleSteps(actor, caseId) {
        const file = await (await this.work.repository(CaseFileEntity)).findOneBy({ id: caseId });
        const steps = STEPS.filter(({ from }) => from === file?.state);
        if (!file || steps.length === 0 || actor.userId === null)
            return [];
        const names = file.state === 'VERIFIED' && actor.roles.has('EDITOR') ? await this.names.screen(file.id, {}) : CLEAR;
        const known = await this.#facts(actor, file);
        const facts = { ...known, personalData: [...known.personalData, ...names.found], unscreened: names.fault };
        return steps
            .map((step) => ({ action: step.action, unmet: unmetGuards(step, facts) }))
            .filter(({ unmet }) => !unmet.some(({ guard }) => OF_ANOTHER_CASE.includes(guard)));
    }
    /** What a record still lacks before it can be submitted, in words for its author. Writes nothing. */
    async lacks(caseId) {
        const [row] = await this.work.rows(`select coalesce(btrim(c.summary) <> '', false) as "hasSummary",
              (select count(*)::int from mechanism_use u where u.case_id = c.id) as uses,
              (select count(*)::int from subject s where s.case_id = c.id) as subjects,
              (select count(*)::int from case_source r where r.case_id = c.id) as sources
       from case_file c where c.id = $1`, [caseId]);
        return lacksOf(row);
    }
    /** Decisions on a case, first to last. */
    async decisions(caseId) {
        return (await this.work.repository(DecisionEntity)).find({
            where: { caseId },
            order: { decidedAt: 'ASC', id: 'ASC' },
        });
    }
    /** The same, each with what its verifier had looked at. */
    async decisionsWithReviews(caseId) {
        const decisions = await this.decisions(caseId);
        if (!decisions.some(({ kind }) => OF_REVIEWS.includes(kind))) {
            return decisions.map((decision) => ({ ...decision, checklist: [], fields: [] }));
        }
        const fields = await this.fields.of(caseId);
        const answers = await (await this.work.repository(DecisionChecklistEntity)).findBy({ caseId });
        const items = Object.values(ChecklistItem);
        answers.sort((one, other) => items.indexOf(one.item) - items.indexOf(other.item));
        return decisions.map((decision) => ({
            ...decision,
            checklist: answers.filter(({ decisionId }) => decisionId === decision.id),
            fields: fields.filter(({ decisionId }) => decisionId === decision.id),
        }));
    }
    async #refusal(unmet, unseen) {
        const errors = unmet.map(async (of) => of.guard === 'DUPLICATES_SEEN'
            ? new DuplicateSuspectedModel(of, await this.duplicates.shown(unseen))
            : errorOf(of));
        return new Refused(await Promise.all(errors));
    }
    async #facts(actor, file) {
        const me = actor.userId;
        const decisions = await this.decisions(file.id);
        const inRound = decisions.filter(({ version, round }) => version === file.version && round === file.round);
        const last = (kind) => decisions.findLast((decision) => decision.kind === kind);
        const proposals = inRound.filter(({ kind }) => kind === 'PROPOSE_RETRACTION');
        return {
            ...(await this.deciders.facts(actor, file)),
            isAuthor: file.authorId === me,
            roles: actor.roles,
            hasSpoken: inRound.some(({ kind, decidedBy }) => decidedBy === me && OPINIONS.includes(kind)),
            lacks: file.authorId === me ? await this.lacks(file.id) : [],
            lease: await this.leases.of(actor, file.id),
            publicAs: file.publicAs,
            isUnchanged: last('REQUEST_CHANGES')?.version === file.version,
            grade: GRADED.includes(file.state) ? (await assessmentOf(this.work, file.id)).grade : null,
            unsignedLinks: GRADED.includes(file.state) ? await this.opinions.unsigned(file.id) : [],
            embargo: file.state === 'VERIFIED' ? await this.embargoes.of(file.id) : null,
            personalData: file.state === 'VERIFIED' ? personalDataInTexts(await publicTexts(this.work, file.id)) : [],
            unscreened: null,
            suspendedIt: last('SUSPEND')?.decidedBy === me,
            blockers: file.state === 'VERIFIED' ? await openBlockers(this.work, file.id) : [],
            retraction: proposals.some(({ decidedBy }) => decidedBy !== me)
                ? 'PROPOSED'
                : proposals.length > 0
                    ? 'PROPOSED_BY_ACTOR'
                    : 'NOT_PROPOSED',
            targetWasPublished: await this.#wasPublished(file.mergedInto, last('MERGE')?.decidedAt ?? null),
        };
    }
    /** Whether a case was published after a moment. */
    async #wasPublished(id, after) {
        if (id === null || after === null)
            return false;
        const [row] = await this.work.rows(`select exists (select from case_publication p where p.case_id = $1 and p.published_at >= $2) as was`, [id, after]);
        return row.was;
    }
    /** The case of an id or reference, if it is there for the actor. */
    async #target(named) {
        const id = keyOf(named, 'Case') ?? named;
        const cases = await this.work.repository(CaseFileEntity);
        return isUuid(id) ? cases.findOneBy({ id }) : cases.findOneBy({ reference: named });
    }
    /** Leaves the decision, and what rests on it, brings the case to where the step leads, and tells of it. */
    async #move(actor, file, step, request, target) {
        const kind = request.vote ?? step.decisions[0];
        const decision = kind ? await this.#decide(actor, file, step, kind, request) : null;
        // What was accepted of the case since becomes its content as it is published.
        const isBroughtIn = decision?.kind === 'PUBLISH' && (await this.revisions.bringIn(decision, reservationOf(request)));
        if (decision && !isBroughtIn)
            await this.#rest(decision, file, request);
        if (step.guards.includes('LEASE'))
            await this.leases.end(file.id);
        const to = await this.#destination(file, step);
        if (to !== file.state && !isBroughtIn)
            await this.#bring(file, to, request, target);
        await this.notifications.tell(file.id, step.action, to);
    }
    /** Puts on file what rests on a decision, and how well the case was borne out when it was made. */
    async #rest(decision, file, request) {
        if (WITH_A_GRADE.includes(decision.kind))
            await keepGrade(this.work, decision, reservationOf(request));
        await this.writer.rest(decision, file, request);
    }
    async #bring(file, to, request, target) {
        const isNewRound = to === 'IN_REVIEW' && ['ADJUDICATION', 'VERIFIED', 'PUBLISHED'].includes(file.state);
        // What everybody reads of a case has not changed by the registry working on it.
        const isPublicNews = file.publicAs === null || ['PUBLISHED', 'SUSPENDED', 'RETRACTED', 'MERGED'].includes(to);
        const reached = { version: file.version, round: file.round };
        await (await this.work.repository(CaseFileEntity)).update({ id: file.id }, {
            state: to,
            mergedInto: to === 'MERGED' ? target.id : null,
            ...(isPublicNews || file.state === 'SUSPENDED' || file.state === 'MERGED' ? { updatedAt: new Date() } : {}),
            ...(isNewRound ? { round: file.round + 1 } : {}),
            ...(to === 'VERIFIED'
                ? { verifiedVersion: reached.version, verifiedRound: reached.round, publishAt: null }
                : {}),
            ...(to === 'SCHEDULED' && request.publishAt ? { publishAt: request.publishAt } : {}),
            ...(to === 'PUBLISHED' ? { publishedVersion: reached.version, publishedRound: reached.round } : {}),
        });
    }
    /** Where a step leads: of several states, the one that what has been decided says. */
    async #destination(file, step) {
        if (step.action === 'ADJUDICATE') {
            const votes = (await this.decisions(file.id)).filter(({ version, round, kind }) => version === file.version && round === file.round && ['UPHOLD', 'OVERTURN'].includes(kind));
            const outcome = adjudicated(votes.map(({ kind }) => kind));
            if (outcome === 'VERIFIED')
                await this.writer.upheld(votes);
            return outcome ?? file.state;
        }
        return step.action === 'LIFT_SUSPENSION' ? file.suspendedFrom : step.to[0];
    }
    async #decide(actor, file, step, kind, request) {
        const { reason, note: remark, checklist } = request;
        const decision = await this.writer.make(actor, file, {
            kind,
            actingRole: actingRole(step, actor.roles),
            note: reason ?? remark ?? null,
            checklistVersion: checklist ? CHECKLIST_VERSION : null,
        });
        if (checklist) {
            const of = { caseId: file.id, decisionId: decision.id };
            await (await this.work.repository(DecisionChecklistEntity)).insert(checklist.map(({ item, answer, note: why }) => ({ ...of, item, answer, note: why ?? null })));
        }
        await this.fields.keep(decision, request.fields ?? []);
        return decision;
    }
    /** Puts the opinion of a lawyer on file. */
    async #sign(actor, caseId, { link, opinion, reason }) {
        await this.deciders.register(caseId, actor.userId);
        const declared = await this.interests.current(actor);
        await this.opinions.give(actor, caseId, { link: link, opinion: opinion, reason: reason ?? null }, declared);
    }
};
Verification = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        CaseDirectory,
        CaseCommands,
        Idempotency,
        Leases,
        DecisionWriter,
        Interests,
        Deciders,
        LegalOpinions,
        FieldReviews,
        NotificationsWriter,
        Duplicates,
        Embargoes,
        Urgencies,
        ProposedRevisions,
        SealedNames])
], Verification);
export { Verification };
/** States in which it matters how well a case is borne out, and what lawyers say of it. */
const GRADED = ['SECOND_REVIEW', 'ADJUDICATION', 'VERIFIED'];
/** Decisions with which a verifier says what they looked at. */
const OF_REVIEWS = ['REQUEST_CHANGES', 'FIRST_PASS', 'SECOND_PASS'];
/** Decisions that rest on the evidence grade. */
const WITH_A_GRADE = ['FIRST_PASS', 'SECOND_PASS', 'UPHOLD', 'PUBLISH', 'SCHEDULE'];
function reservationOf({ caveat, identifiesNobody }) {
    return { caveat: caveat ?? null, identifiesNobody: identifiesNobody ?? false };
}
/** Whether a step asks for sealed names in what would be public. Nobody but an editor is told of them. */
function isScreenedFor(actor, action) {
    return actor.roles.has('EDITOR') && (action === 'PUBLISH' || action === 'SCHEDULE');
}
/** What everybody is to read in place of a case that is retracted; null for other steps, and for whoever may not take it. */
function noteOf(actor, action, { publicNote }) {
    const isProposal = action === 'PROPOSE_RETRACTION' && actor.roles.has('EDITOR');
    return isProposal && publicNote ? { path: 'publicNote', text: publicNote } : null;
}
/** Guards that nobody can do anything about: the step is for cases of another kind. */
const OF_ANOTHER_CASE = ['PUBLIC', 'DOCUMENTED'];
/** States of a case that no other is merged into. */
const NO_TARGET = ['DRAFT', 'REJECTED', 'WITHDRAWN', 'MERGED', 'SUSPENDED', 'RETRACTED'];
/** What is wrong with the case that another one is to be merged into. */
function faultOf(target, file) {
    if (!target)
        return 'There is no such case for you. Name the case that stays by its id or reference.';
    if (target.id === file.id)
        return 'A case is not merged into itself. Name the case that stays.';
    if (NO_TARGET.includes(target.state))
        return `The case ${target.reference} is ${target.state}, so it cannot stay in place of another.`;
    return file.publicAs !== null && !target.isPublic
        ? `Everybody reads this case, and the case ${target.reference} is not public. Merge that one into this one instead.`
        : null;
}
//# sourceMappingURL=verification.service.js.map