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
import { recordEvent } from '#audit';
import { ContentParts, Idempotency } from '#cases';
import { personOf } from '#identity';
import { Batch, edtfDate, FileStore, globalId, grouped, invalid, notFound, parseEdtf, Refused, shown, UnitOfWork, isUuid, } from '#platform';
import { evidenceKey } from './downloads.service.js';
import { TEXT_LIMITS } from './evidence.rules.js';
import { CustodyRefusedModel } from './evidence-errors.model.js';
import { fileRecord, verify } from './evidence-verification.js';
import { agrees } from './file-type.rules.js';
/** Reads and verifies files, and records what happened to them. Row-level security says which. */
let EvidenceFiles = class EvidenceFiles {
    constructor(work, store, idempotency, parts) {
        this.work = work;
        this.store = store;
        this.idempotency = idempotency;
        /** Files of cases, in order, as far as they are the bearer's to see. A case has at most 500. */
        this.ofCase = new Batch(async (caseIds) => {
            const rows = await this.work.rows(`${FILES} where e.case_id = any ($1) order by e.case_id, e.number`, [
                caseIds,
            ]);
            return grouped(caseIds, rows, ({ caseId }) => caseId).map((ofCase) => ofCase.map(viewOf));
        });
        /** Derivatives of masters, in order. */
        this.derivatives = new Batch(async (masterIds) => {
            const rows = await this.work.rows(`${FILES} where e.master_id = any ($1) order by e.number`, [
                masterIds,
            ]);
            return grouped(masterIds, rows, ({ masterId }) => masterId).map((ofMaster) => ofMaster.map(viewOf));
        });
        /** Pages of custody, first to last, one statement however many files a request asks about; keys as {@link pageKey} makes them. */
        this.custody = new Batch(async (keys) => {
            const pages = keys.map((key) => JSON.parse(key));
            const rows = await this.work.rows(`select p.page::int, v.evidence_id as "evidenceId", v.number, v.kind, v.user_id as "userId", v.actor, v.edtf, v.note,
         v.derivative_id as "derivativeId", v.recorded_at as "recordedAt", encode(v.hash, 'hex') as hash
       from unnest($1::uuid[], $2::int[], $3::int[]) with ordinality p (evidence_id, after, size, page)
       cross join lateral (
         select * from custody_event c where c.evidence_id = p.evidence_id and c.number > p.after order by c.number limit p.size) v
       order by p.page, v.number`, [pages.map((of) => of.evidenceId), pages.map(({ after }) => after), pages.map(({ limit }) => limit)]);
            const numbers = keys.map((_, index) => index + 1);
            return grouped(numbers, rows, ({ page }) => page).map((ofPage) => ofPage.map(eventOf));
        });
        /** How many custody events files have. */
        this.custodyCount = new Batch(async (ids) => {
            const rows = await this.work.rows('select evidence_id as id, count(*)::int as count from custody_event where evidence_id = any ($1) group by evidence_id', [ids]);
            const counts = new Map(rows.map(({ id, count }) => [id, count]));
            return ids.map((id) => counts.get(id) ?? 0);
        });
        parts.register({
            name: 'evidence',
            named: {
                isAt: (path) => /^evidence\/\d+\/id$/.test(path),
                globalId: (id) => globalId('Evidence', id),
                visible: (ids) => this.#visible(ids),
            },
        });
    }
    /** Files of bare ids, in their order; `null` for those that the bearer may not see. */
    async byIds(ids) {
        const known = ids.filter(isUuid);
        const rows = await this.work.rows(`${FILES} where e.id = any ($1)`, [known]);
        const views = new Map(rows.map((row) => [row.id, viewOf(row)]));
        return ids.map((id) => views.get(id) ?? null);
    }
    /**
     * Records what a person tells of the custody of a file of a case of theirs.
     *
     * @throws Refused with ValidationFailed, CustodyRefused or IdempotencyKeyReused. @throws DomainError NOT_FOUND.
     */
    async recordCustody(actor, input) {
        const problems = [
            ...lengthProblems('actor', input.actor, TEXT_LIMITS.actor),
            ...lengthProblems('note', input.note, TEXT_LIMITS.note),
        ];
        if (problems.length > 0)
            throw invalid(...problems);
        const id = evidenceKey(input.evidence);
        return this.work.run(async () => {
            const [file] = await this.work.rows('select case_id as "caseId" from evidence where id = $1', [id]);
            if (!file)
                throw notFound('file of yours');
            await this.idempotency.once(actor, 'recordCustody', input, file.caseId, () => this.#record(id, input));
            const [view] = await this.byIds([id]);
            if (!view)
                throw notFound('file of yours');
            return view;
        });
    }
    async #visible(ids) {
        const rows = await this.work.rows('select id from evidence where id = any ($1)', [ids]);
        return new Set(rows.map(({ id }) => id));
    }
    async #record(id, { kind, actor, date: edtf, note }) {
        const date = edtf ? parseEdtf(edtf) : null;
        const [row] = await this.work.rows('select access.record_custody($1, $2, $3, $4, $5, $6, $7) as outcome', [
            ...[id, kind, actor?.trim() || null],
            ...[date?.edtf ?? null, date?.lower ?? null, date?.upper ?? null],
            note?.trim() || null,
        ]);
        if (row.outcome === 'TOO_MANY')
            throw new Refused([new CustodyRefusedModel()]);
        if (row.outcome !== 'RECORDED')
            throw notFound('file of yours');
    }
    /** Reads a file's octets again and compares. Holds no transaction meanwhile. @throws DomainError NOT_FOUND. */
    async verify(evidence) {
        const id = evidenceKey(evidence);
        const record = await this.work.run(() => fileRecord(this.work, id));
        if (!record)
            throw notFound('file');
        const verified = await verify(this.store.storage, record);
        await this.work.run(() => recordEvent(this.work, 'evidence.verified', id, {
            state: verified.state,
            custodyBrokenAt: verified.custodyBrokenAt,
        }));
        return verified;
    }
};
EvidenceFiles = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        FileStore,
        Idempotency,
        ContentParts])
], EvidenceFiles);
export { EvidenceFiles };
/** The key of a page of custody: pages that are alike are one. */
export function pageKey(page) {
    return JSON.stringify(page);
}
const FILES = `
  select e.id, e.case_id as "caseId", e.number, e.version, encode(e.sha256, 'hex') as sha256, e.size, e.declared_type as "declaredType",
    e.detected_type as "detectedType", e.kind, e.master_id as "masterId", e.description, e.received_by as "receivedBy",
    e.received_at as "receivedAt"
  from evidence e`;
function viewOf({ id, caseId: _, receivedBy, ...row }) {
    return {
        ...row,
        id: globalId('Evidence', id),
        evidenceId: id,
        master: row.masterId === null ? null : globalId('Evidence', row.masterId),
        typesAgree: agrees(row.declaredType, row.detectedType),
        receivedBy: personOf(receivedBy),
    };
}
function eventOf({ userId, edtf, derivativeId, ...row }) {
    return {
        ...row,
        by: personOf(userId),
        date: edtf === null ? null : edtfDate(edtf),
        derivative: derivativeId === null ? null : globalId('Evidence', derivativeId),
    };
}
function lengthProblems(field, text, limit) {
    if ((text?.trim().length ?? 0) <= limit)
        return [];
    return [{ path: [field], value: shown(text), message: `At most ${limit} characters. Shorten it.` }];
}
//# sourceMappingURL=evidence-files.service.js.map