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
import { Authoring, ContentParts, DraftReaders, levelOf, writeField } from '#cases';
import { invalid, keyOf, notFound, Refused, UnitOfWork, isUuid } from '#platform';
import { CaseValueBasisEntity, ClaimEntity } from './claim.entity.js';
import { BasisMissingModel, ClaimAdoptedModel, ClaimDismissedModel } from './claim-errors.model.js';
import { CLAIM_TYPES } from './claim.loader.js';
import { ClaimBasis, ClaimStance, MAX_CLAIMS } from './claim.rules.js';
/** What an author does with claims of a draft. Each answers with the id of the case, which is at a new version then. */
let Claims = class Claims {
    constructor(work, authoring, readers, parts) {
        this.work = work;
        this.authoring = authoring;
        this.readers = readers;
        parts.register({
            name: 'claims',
            restsOn: ['sources'],
            clear: (caseId) => this.#clear(caseId),
            restore: (caseId, content) => this.#restore(caseId, content),
        });
    }
    /**
     * Adds a claim. It changes no value: that takes {@link adopt}.
     *
     * @throws Refused with ValidationFailed, BasisMissing, StaleVersion or ContentClosed. @throws DomainError NOT_FOUND.
     */
    add(actor, input) {
        const { claim } = input;
        const value = this.#read(claim);
        return this.authoring.change(actor, 'addClaim', input, async ({ id: caseId }) => {
            await this.#expectPlace(caseId, claim);
            const sourceId = await this.#sourceOf(caseId, claim.source);
            if (claim.basis === ClaimBasis.MULTIPLE_INDEPENDENT_SOURCES) {
                await this.#expectIndependent(caseId, claim, value, sourceId);
            }
            await this.#insert(caseId, null, { ...claim, value, source: { id: sourceId } });
        });
    }
    /**
     * Makes what a claim says the value of the case, and the claim its basis.
     *
     * @throws Refused with ClaimDismissed, StaleVersion or ContentClosed. @throws DomainError NOT_FOUND.
     */
    adopt(actor, input) {
        return this.authoring.change(actor, 'adoptClaim', input, async ({ id: caseId }) => {
            const { id, field, number, value, dismissed } = await this.#claim(caseId, input.claim);
            if (dismissed)
                throw new Refused([new ClaimDismissedModel()]);
            await writeField(this.work, { caseId, field, number }, value, input.reason);
            await this.#base(caseId, id, { field, number }, input.reason);
        });
    }
    /**
     * Sets a claim aside; it stays on file, with the reason.
     *
     * @throws Refused with ClaimAdopted, ClaimDismissed, StaleVersion or ContentClosed. @throws DomainError NOT_FOUND.
     */
    dismiss(actor, input) {
        return this.authoring.change(actor, 'dismissClaim', input, async ({ id: caseId }) => {
            const { id, dismissed } = await this.#claim(caseId, input.claim);
            if (dismissed)
                throw new Refused([new ClaimDismissedModel()]);
            await this.#expectNotAdopted(caseId, id);
            await this.#setAside(caseId, id, input.reason);
        });
    }
    /** Takes a claim away that was entered by mistake. @throws as {@link dismiss}, without ClaimDismissed. */
    remove(actor, input) {
        return this.authoring.change(actor, 'removeClaim', input, async ({ id: caseId }) => {
            const { id } = await this.#claim(caseId, input.claim);
            await this.#expectNotAdopted(caseId, id);
            await (await this.work.repository(ClaimEntity)).delete({ caseId, id });
        });
    }
    async #clear(caseId) {
        await this.work.rows('delete from case_value_basis where case_id = $1', [caseId]);
        await this.work.rows('delete from claim where case_id = $1', [caseId]);
    }
    /** Claims have their ids again: what was said of them in between is about the same ones. */
    async #restore(caseId, content) {
        for (const [id, part] of Object.entries(content ?? {})) {
            const kept = part;
            await this.#insert(caseId, id, kept);
            if (kept.isAdopted)
                await this.#base(caseId, id, kept, kept.adoptionReason);
            if (kept.isDismissed)
                await this.#setAside(caseId, id, kept.dismissalReason);
        }
    }
    /** @param id bare; a new one for `null`. */
    async #insert(caseId, id, claim) {
        const { field, number, value, source, page, offset, quotation, credibility, basis } = claim;
        const level = levelOf(field);
        await this.work.rows(`insert into claim (case_id, id, field, number, use_number, subject_number, event_number, value, source_id, page,
         text_offset, quotation, credibility, stance, basis, made_by)
       values ($1, coalesce($2, uuidv7()), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, access.user_id())`, [
            ...[caseId, id, field, number],
            ...['USE', 'SUBJECT', 'EVENT'].map((of) => (of === level ? number : null)),
            ...[value, source.id, page ?? null, offset ?? null, quotation ?? null, credibility],
            ...[basis ? ClaimStance.ESTABLISHED : ClaimStance.ALLEGED, basis ?? null],
        ]);
    }
    async #base(caseId, claimId, { field, number }, reason) {
        await this.work.rows(`insert into case_value_basis (case_id, field, number, claim_id, reason, adopted_by)
       values ($1, $2, $3, $4, $5, access.user_id())
       on conflict on constraint case_value_basis_pkey do update
         set claim_id = excluded.claim_id, reason = excluded.reason, adopted_by = excluded.adopted_by, adopted_at = now()`, [caseId, field, number, claimId, reason]);
    }
    async #setAside(caseId, id, reason) {
        await this.work.rows(`update claim set dismissed = true, dismissal_reason = $3, dismissed_by = access.user_id(), dismissed_at = now()
       where case_id = $1 and id = $2`, [caseId, id, reason]);
    }
    /** @returns the value in the form that equal values share. */
    #read(claim) {
        const { field, number, stance, basis, page, offset, quotation } = claim;
        const reader = this.readers.reader();
        const problem = (at, given, message) => reader.problems.push({ path: ['claim', at], value: given, message });
        const value = reader.fieldValue(field, claim.value, ['claim', 'value']);
        const isOfCase = levelOf(field) === 'CASE';
        if (isOfCase && number !== 0)
            problem('number', String(number), `${field} is of the case itself: leave the number out.`);
        if (!isOfCase && number < 1) {
            problem('number', String(number), `${field} is of one ${levelOf(field).toLowerCase()}: give its number, from 1.`);
        }
        if ((page ?? offset ?? quotation ?? null) === null) {
            problem('quotation', null, 'Say where the source says so: give a page, an offset or a quotation.');
        }
        if (stance === ClaimStance.ALLEGED && basis) {
            problem('basis', basis, 'What is ALLEGED rests on its source alone. Leave the basis out, or say ESTABLISHED.');
        }
        if (reader.problems.length > 0 || value === null)
            throw invalid(...reader.problems);
        if (stance === ClaimStance.ESTABLISHED && !basis)
            throw new Refused([new BasisMissingModel('NOT_GIVEN')]);
        return value;
    }
    async #expectPlace(caseId, { field, number }) {
        const level = levelOf(field);
        const table = PLACES[level];
        const [counted] = await this.work.rows(`select (select count(*)::int from claim x where x.case_id = $1) as claims,
              ${table ? `exists (select from ${table} x where x.case_id = $1 and x.number = $2)` : '$2 = 0'} as "isThere"`, [caseId, number]);
        if (!counted.isThere) {
            throw invalid({
                path: ['claim', 'number'],
                value: String(number),
                message: `The case has no ${level.toLowerCase()} number ${number}. Read its ${level.toLowerCase()}s again.`,
            });
        }
        if (counted.claims >= MAX_CLAIMS) {
            throw invalid({ path: ['claim'], value: null, message: `A case may have at most ${MAX_CLAIMS} claims.` });
        }
    }
    async #sourceOf(caseId, named) {
        const id = keyOf(named, 'Source') ?? named;
        const [found] = isUuid(id)
            ? await this.work.rows('select from case_source where case_id = $1 and source_id = $2', [caseId, id])
            : [];
        if (found)
            return id;
        throw invalid({
            path: ['claim', 'source'],
            value: null,
            message: 'The case rests on no source of this id. Tie it to the case first, with addSource or linkSource.',
        });
    }
    async #expectIndependent(caseId, { field, number }, value, sourceId) {
        const [row] = await this.work.rows(`select access.independent_count(array(
         select x.source_id from claim x
         where x.case_id = $1 and x.field = $2 and x.number = $3 and x.value = $4 and not x.dismissed
         union select $5::uuid)) as count`, [caseId, field, number, value, sourceId]);
        if (row.count < 2)
            throw new Refused([new BasisMissingModel('NOT_INDEPENDENT')]);
    }
    async #claim(caseId, named) {
        const id = keyOf(named, ...Object.values(CLAIM_TYPES)) ?? named;
        const found = isUuid(id) && (await (await this.work.repository(ClaimEntity)).findOneBy({ caseId, id }));
        if (!found)
            throw notFound('claim');
        return found;
    }
    async #expectNotAdopted(caseId, claimId) {
        const bases = await this.work.repository(CaseValueBasisEntity);
        if (await bases.existsBy({ caseId, claimId }))
            throw new Refused([new ClaimAdoptedModel()]);
    }
};
Claims = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        Authoring,
        DraftReaders,
        ContentParts])
], Claims);
export { Claims };
const PLACES = {
    CASE: null,
    USE: 'mechanism_use',
    SUBJECT: 'subject',
    EVENT: 'case_event',
};
//# sourceMappingURL=claim.service.js.map