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
import { Authoring, Capacity, CaseBatch, CaseCommands, CaseHistory, caseIdOf, changesBetween, contentWith, DraftReaders, unlessHeld, valuesOf, } from '#cases';
import { globalId, invalid, isUuid, keyOf, notFound, Refused, UnitOfWork } from '#platform';
import { Deciders } from '../deciders.service.js';
import { DecisionWriter } from '../decision.writer.js';
import { FieldReviews } from '../field-review/field-reviews.service.js';
import { assessmentOf, keepGrade } from '../grade/assessments.js';
import { insufficientToPublish } from '../grade/grade.rules.js';
import { personalDataInTexts, publicTexts } from '../projection/public-texts.js';
import { CLEAR, SealedNames } from '../projection/sealed-names.service.js';
import { errorOf, FourEyesViolationModel } from '../workflow-errors.model.js';
import { unmetByDecider } from '../workflow.rules.js';
import { ProposedRevisionEntity, RevisionOpinionEntity } from './proposed-revision.entity.js';
import { RevisionNotPossibleModel, RevisionSettledModel, } from './proposed-revision.model.js';
import { revisedPart, revisionKindOf, revisionState, VERIFIERS_NEEDED } from './proposed-revision.rules.js';
import { waitingRevision } from './waiting-revision.js';
/** Changes that are proposed of cases which nobody changes any more. */
let ProposedRevisions = class ProposedRevisions {
    constructor(work, commands, authoring, histories, readers, deciders, writer, fields, names) {
        this.work = work;
        this.commands = commands;
        this.authoring = authoring;
        this.histories = histories;
        this.readers = readers;
        this.deciders = deciders;
        this.writer = writer;
        this.fields = fields;
        this.names = names;
        /** Proposals of cases that are for the bearer, last to first. Row-level security says which. */
        this.ofCase = new CaseBatch(async (caseIds) => (await this.ofCases(caseIds)).map((view) => ({ caseId: view.caseId, view })));
    }
    /** The same, of some cases of bare ids. */
    async ofCases(caseIds) {
        return (await this.work.rows(PROPOSALS, [caseIds])).map(viewOf);
    }
    /**
     * Proposes a change of a case with a public record, or of one that is verified. The actor is a contributor to the case
     * from then on.
     *
     * @returns the id of the case.
     * @throws Refused with ValidationFailed, StaleVersion, RevisionNotPossible, FourEyesViolation, GuardNotMet or
     *   IdempotencyKeyReused. @throws DomainError NOT_FOUND.
     */
    propose(actor, input) {
        const reader = this.readers.reader();
        const { columns, lists } = reader.content(input);
        if (reader.problems.length > 0)
            throw invalid(...reader.problems);
        if (!input.reason.trim()) {
            throw invalid({ path: ['reason'], value: null, message: 'The reason is blank. Say what the change rests on.' });
        }
        return this.commands.onSeen(actor, 'proposeRevision', input, async (file) => {
            if (!isRevisable(file))
                throw new Refused([new RevisionNotPossibleModel(file.state)]);
            const content = await this.histories.contentOf(file.id, file.version);
            if (content === null)
                throw notFound('case');
            const before = revisedPart(content);
            const after = contentWith(before, columns, lists);
            const changes = changesBetween(valuesOf(before), valuesOf(after));
            if (changes.length === 0) {
                throw invalid({
                    path: ['input'],
                    value: null,
                    message: 'The case says all this already. Name what is to change.',
                });
            }
            refusePersonalData(changes);
            await this.#refuseLoss(file.id, changes);
            await this.#registerContributor(file.id);
            const note = await this.authoring.noteOf(input);
            const revisions = await this.work.repository(ProposedRevisionEntity);
            await revisions.insert({
                caseId: file.id,
                baseVersion: file.version,
                kind: revisionKindOf(changes),
                proposedBy: actor.userId,
                onBehalfOf: note.onBehalfOf,
                reason: input.reason.trim(),
                content: after,
            });
        });
    }
    /** Takes a proposal of the actor's back. @returns and @throws as {@link propose}, and Refused with RevisionSettled. */
    withdraw(actor, request) {
        return this.commands.onSeen(actor, 'withdrawRevision', request, async (file) => {
            const proposal = await this.#open(request, file);
            if (!proposal.isMine)
                throw notFound('proposed revision');
            if (proposal.state !== 'PENDING')
                throw new Refused([new RevisionSettledModel(proposal.state)]);
            await this.work.rows(`update proposed_revision set state = 'WITHDRAWN', settled_at = now() where case_id = $1 and id = $2`, [file.id, keyOfRevision(request.revision)]);
        });
    }
    /**
     * Accepts a proposal. When enough verifiers have, it becomes a version of the case and replaces what everybody reads; of a
     * case that is not PUBLISHED, with its next publication.
     *
     * @returns the id of the case.
     * @throws Refused with StaleVersion, RevisionSettled, FourEyesViolation, GuardNotMet, SubjectsSealed, ClaimsRest or
     *   IdempotencyKeyReused. @throws DomainError NOT_FOUND.
     */
    async accept(actor, request) {
        const revision = keyOfRevision(request.revision);
        const screened = await this.names.screen(caseIdOf(request.id), { revision });
        return this.commands.onSeen(actor, 'acceptRevision', request, async (file) => {
            const proposal = await this.#open(request, file);
            if (proposal.state !== 'PENDING')
                throw new Refused([new RevisionSettledModel(proposal.state)]);
            const decision = await this.#decide(actor, file, 'ACCEPT_REVISION', request);
            if (file.state !== 'PUBLISHED')
                return;
            const named = await this.names.confirm(file.id, { revision }, screened);
            const unmet = unsafe(named.found, named.fault);
            if (unmet.length > 0)
                throw new Refused(unmet.map(errorOf));
            if (proposal.missing === 1)
                await this.bringIn(decision, await this.#reservation(file));
        });
    }
    /** Rejects a proposal that is not in force. @returns and @throws as {@link accept}. */
    reject(actor, request) {
        return this.commands.onSeen(actor, 'rejectRevision', request, async (file) => {
            await this.#open(request, file);
            await this.#decide(actor, file, 'REJECT_REVISION', request);
        });
    }
    /**
     * Has what was accepted of a case become its content, in the transaction of its publication.
     *
     * @param decision by which it is published, which is on file. @param reservation with which it is.
     * @returns whether there was anything; if so, the case is PUBLISHED.
     * @throws Refused with GuardNotMet, SubjectsSealed or ClaimsRest.
     */
    async bringIn(decision, reservation) {
        const { caseId } = decision;
        const revision = await waitingRevision(this.work, caseId);
        if (revision === null)
            return false;
        await unlessHeld(this.work.rows('select access.bring_in_revision($1, $2, $3)', [caseId, revision, decision.id]).then(() => caseId));
        const unmet = await this.#unfit(caseId, reservation);
        if (unmet.length > 0)
            throw new Refused(unmet.map(errorOf));
        await keepGrade(this.work, decision, reservation);
        return true;
    }
    /** The proposal that a request names, which waits or was accepted and is not in force. */
    async #open({ revision }, file) {
        const id = globalId('ProposedRevision', keyOfRevision(revision));
        const view = (await this.ofCases([file.id])).find((of) => of.id === id);
        if (!view || !isRevisable(file))
            throw notFound('proposed revision');
        if (view.state !== 'PENDING' && view.state !== 'ACCEPTED')
            throw new Refused([new RevisionSettledModel(view.state)]);
        return view;
    }
    async #decide(actor, file, kind, { revision, note, fields }) {
        const unmet = [...unmetByDecider(await this.deciders.facts(actor, file))];
        const opinions = await this.work.repository(RevisionOpinionEntity);
        const of = { caseId: file.id, revisionId: keyOfRevision(revision) };
        if (await opinions.existsBy({ ...of, decidedBy: actor.userId })) {
            unmet.push({
                guard: 'DISTINCT',
                message: 'You have decided on this revision, so another verifier must do this.',
            });
        }
        if (unmet.length > 0)
            throw new Refused(unmet.map(errorOf));
        const decision = await this.writer.make(actor, file, { kind, actingRole: 'VERIFIER', note: note ?? null });
        await this.fields.keep(decision, fields ?? []);
        const { id: decisionId, version, round, decidedBy } = decision;
        await opinions.insert({ ...of, decisionId, version, round, kind, decidedBy });
        return decision;
    }
    /** What keeps a case from being published as it is now. */
    async #unfit(caseId, reservation) {
        const personalData = personalDataInTexts(await publicTexts(this.work, caseId));
        // Its words were screened before; what is there now must be what was.
        const named = await this.names.confirm(caseId, {}, CLEAR);
        const insufficient = insufficientToPublish((await assessmentOf(this.work, caseId)).grade, reservation);
        return [
            ...unsafe(personalData, named.fault),
            ...(insufficient === null ? [] : [{ guard: 'SUFFICIENT', message: insufficient }]),
        ];
    }
    /** With what the case was published last: it holds for its corrections. */
    async #reservation({ id, publishedVersion, publishedRound }) {
        const [row] = await this.work.rows(`select g.caveat, g.identifies_nobody as "identifiesNobody"
         from case_publication p join decision_grade g on g.case_id = p.case_id and g.decision_id = p.decision_id
        where p.case_id = $1 and p.version = $2 and p.round = $3`, [id, publishedVersion, publishedRound]);
        return row;
    }
    /** @throws Refused with FourEyesViolation for somebody who has decided on the case. */
    async #registerContributor(caseId) {
        const [row] = await this.work.rows('select access.contribute($1) as capacity', [caseId]);
        if (row.capacity === Capacity.CONTRIBUTOR)
            return;
        throw new Refused([
            new FourEyesViolationModel({
                guard: 'FOUR_EYES',
                message: 'You have decided on this case, so somebody else must propose its changes. There is no exception.',
            }),
        ]);
    }
    /** Nothing is taken away that a provision link or a claim speaks of. @throws Refused with ValidationFailed. */
    async #refuseLoss(caseId, changes) {
        const gone = (list, field) => changes.flatMap(({ path, after }) => {
            const [name, number, leaf] = path.split('/');
            return name === list && leaf === field && after === undefined ? [Number(number)] : [];
        });
        const [uses, subjects] = [gone('uses', 'mechanism'), gone('subjects', 'kind')];
        if (uses.length + subjects.length === 0)
            return;
        const held = await this.work.rows(HELD, [caseId, uses, subjects]);
        if (held.length === 0)
            return;
        throw invalid(...held.map(({ list, number }) => ({
            path: [list],
            value: null,
            message: `Provision links or claims speak of number ${number} of ${list}, so it cannot be taken away. Keep it, and change what it says.`,
        })));
    }
};
ProposedRevisions = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        CaseCommands,
        Authoring,
        CaseHistory,
        DraftReaders,
        Deciders,
        DecisionWriter,
        FieldReviews,
        SealedNames])
], ProposedRevisions);
export { ProposedRevisions };
/** @param fault why it could not be told whether there is personal data. */
function unsafe(personalData, fault) {
    const guard = 'PROJECTION_SAFE';
    if (personalData.length === 0)
        return fault === null ? [] : [{ guard, message: fault }];
    const message = `What would be public with the revision holds personal data: ${personalData.join('; ')}. Reject it (rejectRevision), and have it proposed without.`;
    return [{ guard, message }];
}
/** Says whether changes of a case are proposed, and not made by its author. */
function isRevisable({ isPublic, state }) {
    return isPublic || state === 'VERIFIED' || state === 'SCHEDULED';
}
function keyOfRevision(id) {
    const key = keyOf(id, 'ProposedRevision') ?? '';
    if (!isUuid(key))
        throw notFound('proposed revision');
    return key;
}
/** Refuses texts that hold contacts or numbers of documents; it says where, and repeats nothing. */
function refusePersonalData(changes) {
    const texts = changes.flatMap(({ path, after }) => (typeof after === 'string' ? [{ path, text: after }] : []));
    const found = personalDataInTexts(texts);
    if (found.length === 0)
        return;
    const message = `What everybody would read holds personal data: ${found.join('; ')}. Take it out.`;
    throw new Refused([errorOf({ guard: 'PROJECTION_SAFE', message })]);
}
function viewOf(row) {
    const { caseId, id, baseVersion, kind, reason, proposedAt, isMine, madeVersion } = row;
    const opinions = row.opinions.map((of) => ({ ...of, decidedAt: new Date(of.decidedAt) }));
    const acceptances = opinions.filter(({ isAcceptance }) => isAcceptance).length;
    return {
        caseId,
        id: globalId('ProposedRevision', id),
        baseVersion,
        kind,
        state: revisionState({ state: row.state, isInForce: madeVersion !== null, isOfNow: row.isOfNow }),
        reason,
        proposedAt,
        isMine,
        madeVersion,
        missing: Math.max(0, VERIFIERS_NEEDED[kind] - acceptances),
        opinions,
        allChanges: row.base ? changesBetween(valuesOf(revisedPart(row.base)), valuesOf(row.content)) : [],
    };
}
const PROPOSALS = `
  select r.case_id as "caseId", r.id, r.base_version as "baseVersion", r.kind, r.state, r.reason, r.proposed_at as "proposedAt",
         r.content, r.made_version as "madeVersion", r.proposed_by = (select access.user_id()) as "isMine",
         r.base_version = c.version and not exists (
           select from proposed_revision other where other.case_id = r.case_id and other.base_version = r.base_version
              and other.state = 'ACCEPTED' and other.id <> r.id) as "isOfNow",
         (select k.content from case_revision k where k.case_id = r.case_id and k.version = r.base_version
             and k.content is not null limit 1) as base,
         (select coalesce(json_agg(json_build_object('isAcceptance', d.kind = 'ACCEPT_REVISION', 'note', d.note,
                 'decidedAt', d.decided_at) order by d.id), '[]')
            from revision_opinion o join decision d on d.case_id = o.case_id and d.id = o.decision_id
           where o.case_id = r.case_id and o.revision_id = r.id) as opinions
    from proposed_revision r join case_file c on c.id = r.case_id
   where r.case_id = any ($1) order by r.id desc`;
const HELD = `
  select distinct 'uses' as list, n.number from unnest($2::int[]) n (number)
   where exists (select from provision_link l where l.case_id = $1 and l.use_number = n.number)
      or exists (select from claim l where l.case_id = $1 and l.use_number = n.number)
  union
  select distinct 'subjects', n.number from unnest($3::int[]) n (number)
   where exists (select from claim l where l.case_id = $1 and l.subject_number = n.number)`;
//# sourceMappingURL=proposed-revisions.service.js.map