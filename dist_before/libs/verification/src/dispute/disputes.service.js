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
import { CaseDirectory, Idempotency } from '#cases';
import { globalId, invalid, isUuid, keyOf, notFound, Refused, UnitOfWork } from '#platform';
import { Deciders } from '../deciders.service.js';
import { Interests } from '../interest/interests.service.js';
import { besideFault } from '../projection/public-texts.js';
import { CLEAR, SealedNames } from '../projection/sealed-names.service.js';
import { errorOf } from '../workflow-errors.model.js';
import { DisputeActEntity } from './dispute.entity.js';
import { IllegalDisputeStepModel } from './dispute-errors.model.js';
import { correspondence, DISPUTE_ACTS, disputeState, ending, unmetForDispute, } from './dispute.rules.js';
/** Disputes as officers work on them. Row-level security shows them to nobody else, and none of a case that is hidden. */
let Disputes = class Disputes {
    constructor(work, cases, idempotency, deciders, interests, names) {
        this.work = work;
        this.cases = cases;
        this.idempotency = idempotency;
        this.deciders = deciders;
        this.interests = interests;
        this.names = names;
    }
    /** Disputes of some keys (`case/dispute`), in their order; `null` for those that the bearer may not see. */
    async byKeys(keys) {
        const pairs = keys.map(pairOf);
        const known = pairs.filter((pair) => pair !== null);
        const values = [known.map(([caseId]) => caseId), known.map(([, id]) => id)];
        const disputes = await this.work.rows(DISPUTES, values);
        const acts = await this.work.rows(ACTS, values);
        const messages = await this.work.rows(MESSAGES, values);
        const views = new Map(disputes.map((row) => [
            row.id,
            viewOf(row, acts.filter(({ disputeId }) => disputeId === row.id), messages.filter(({ disputeId }) => disputeId === row.id)),
        ]));
        return pairs.map((pair) => (pair && views.get(pair[1])) ?? null);
    }
    /**
     * Does something about a dispute. The case stays locked until the commit, so two officers who act at once act one after the
     * other, and the second meets what the first has left.
     *
     * @returns the dispute as it is then.
     * @throws Refused with IllegalDisputeStep, FourEyesViolation, GuardNotMet, ValidationFailed or IdempotencyKeyReused.
     * @throws DomainError NOT_FOUND when there is no such dispute or the actor may not see it.
     */
    async act(actor, kind, request, content) {
        const key = keyOf(request.id, 'Dispute') ?? '';
        const [caseId, id] = pairOf(key) ?? [];
        const shown = caseId
            ? await this.work.reading(async () => toBeRead(kind, content, (await this.byKeys([key]))[0]))
            : null;
        const screened = shown ? await this.names.screenBeside(caseId, [shown]) : CLEAR;
        return this.work.run(async () => {
            if (!caseId || !id || !(await this.byKeys([key]))[0])
                throw notFound('dispute');
            await this.idempotency.once(actor, DISPUTE_ACTS[kind].mutation, request, caseId, async () => {
                const file = await this.cases.lockVisible(caseId);
                const [dispute] = await this.byKeys([key]); // who waited meets what the other left
                if (!dispute)
                    throw notFound('dispute');
                const names = shown ? await this.names.confirmBeside(caseId, [shown], screened) : CLEAR;
                await this.#refuse(actor, kind, file, dispute, content, names);
                await this.#insert(actor, kind, caseId, id, content);
            });
            return (await this.byKeys([key]))[0];
        });
    }
    async #refuse(actor, kind, file, dispute, content, names) {
        const { state } = dispute;
        const { reply } = content;
        if (!DISPUTE_ACTS[kind].from.includes(state))
            throw new Refused([new IllegalDisputeStepModel(kind, state)]);
        const unmet = unmetForDispute(kind, await this.deciders.facts(actor, file));
        if (unmet.length > 0)
            throw new Refused(unmet.map(errorOf));
        const shown = toBeRead(kind, content, dispute);
        if (reply !== undefined && !shown) {
            throw invalid({
                path: ['message'],
                value: String(reply),
                message: `The dispute has no message ${reply} that was written for publication. Take a number from its messages.`,
            });
        }
        const fault = shown && besideFault(shown, names, REMEDIES[shown.path]);
        if (fault)
            throw new Refused([errorOf(fault)]);
    }
    async #insert(actor, kind, caseId, disputeId, content) {
        const capacity = await this.deciders.register(caseId, actor.userId);
        const interest = (await this.interests.current(actor));
        await (await this.work.repository(DisputeActEntity)).insert({
            caseId,
            disputeId,
            kind,
            actedBy: actor.userId,
            capacity,
            isBlocking: content.isBlocking ?? null,
            outcome: content.outcome ?? null,
            reply: content.reply ?? null,
            text: content.text ?? null,
            interestDeclaration: interest.id,
            interestDeclaredAt: interest.declaredAt,
        });
    }
};
Disputes = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        CaseDirectory,
        Idempotency,
        Deciders,
        Interests,
        SealedNames])
], Disputes);
export { Disputes };
const OF_KEYS = `in (select * from unnest($1::uuid[], $2::uuid[]))`;
const DISPUTES = `
  select case_id as "caseId", id, party, fields, opened_at as "openedAt" from dispute where (case_id, id) ${OF_KEYS}`;
const ACTS = `
  select dispute_id as "disputeId", kind, is_blocking as "isBlocking", outcome, reply, text, acted_at as at
    from dispute_act where (case_id, dispute_id) ${OF_KEYS} order by id`;
const MESSAGES = `
  select dispute_id as "disputeId", number, is_for_publication as "isForPublication", text, sent_at as at
    from dispute_message where (case_id, dispute_id) ${OF_KEYS} order by number`;
/** Ids of the case and the dispute in a key, or null where it can be that of none. */
function pairOf(key) {
    const [caseId = '', id = '', ...more] = key.split('/');
    return isUuid(caseId) && isUuid(id) && more.length === 0 ? [caseId, id] : null;
}
function viewOf(row, acts, messages) {
    return {
        id: globalId('Dispute', `${row.caseId}/${row.id}`),
        caseId: row.caseId,
        party: row.party,
        fields: row.fields,
        openedAt: row.openedAt,
        state: disputeState(acts.map(({ kind }) => kind)),
        isBlocking: acts.some(({ isBlocking }) => isBlocking === true),
        outcome: ending(acts)?.outcome ?? null,
        messages: correspondence(acts, messages),
    };
}
/** What everybody is to read after an act: the note on how a dispute ended, or the reply that is published; null for others. */
function toBeRead(kind, { text, reply }, dispute) {
    if (kind === 'RESOLVE')
        return { path: 'publicNote', text: text };
    const message = dispute?.messages.find(({ number, isForPublication }) => number === reply && isForPublication);
    return message ? { path: 'reply', text: message.text } : null;
}
const REMEDIES = {
    publicNote: 'Take it out.',
    reply: 'Ask for another reply without it (answerDispute).',
};
//# sourceMappingURL=disputes.service.js.map