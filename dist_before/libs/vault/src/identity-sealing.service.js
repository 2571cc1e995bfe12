var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { STEP_UP_FIRST, StepUpRequiredModel } from '#identity';
import { badInput, blindIndex, DomainError, ErrorCode, globalId, invalid, newDataKey, normalised, notFound, open, Refused, seal, shown, } from '#platform';
import { IdentityErasedModel, SealingClosedModel } from './identity-errors.model.js';
import { IdentityModel, IdentityValueModel } from './identity.model.js';
import { caseId, Vault } from './vault.js';
import { isIndexed, isName, LONGEST_REASON, LONGEST_VALUE, MOST_VALUES, placeFault, SHORTEST_SEARCHED, } from './vault.rules.js';
/** Seals identities, opens them for those who have been granted it, and erases them. */
let IdentitySealing = class IdentitySealing {
    constructor(vault) {
        this.vault = vault;
    }
    /**
     * Seals values under a key of their own. Whoever seals cannot read them back, nor what was sealed before.
     *
     * @returns how many.
     * @throws Refused with ValidationFailed, SealingClosed or IdentityErased. @throws DomainError NOT_FOUND.
     */
    async seal(input) {
        const { work, ring, nameMarks } = this.vault;
        const problems = [...placeProblems(input), ...valueProblems(input.values)];
        if (problems.length > 0)
            throw invalid(...problems);
        return work.run(async () => {
            const { id } = await this.vault.visibleCase(input.case);
            const { personId, sealingId } = await this.#begin(id, input);
            const dataKey = newDataKey();
            try {
                const wrapped = await ring.wrap(dataKey, keyContext(personId, sealingId));
                await work.rows('insert into vault.person_key (sealing_id, person_id, ring_key_id, wrapped) values ($1, $2, $3, $4)', [sealingId, personId, wrapped.keyId, wrapped.bytes]);
                for (const [index, { kind, value, language }] of input.values.entries()) {
                    const valueId = randomUUID();
                    const sealed = seal(value, dataKey, placeOf(valueId, kind, personId, sealingId));
                    const tag = isIndexed(kind) ? await blindIndex(ring, wrapped.keyId, kind, value) : null;
                    const marks = isName(kind) ? await nameMarks.of(value, ring, wrapped.keyId, id) : null;
                    await work.rows(`insert into vault.sealed_value
               (id, person_id, sealing_id, number, kind, language, nonce, ciphertext, tag, blind_index, name_marks,
                name_rules)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`, [
                        valueId,
                        personId,
                        sealingId,
                        index + 1,
                        kind,
                        language ?? null,
                        sealed.nonce,
                        sealed.ciphertext,
                        sealed.tag,
                        tag,
                        marks,
                        marks && nameMarks.rules,
                    ]);
                }
            }
            finally {
                dataKey.fill(0);
            }
            return input.values.length;
        });
    }
    /**
     * Opens an identity for the bearer. That it was opened, by whom and under which grant, is recorded in the same
     * transaction, which must commit before anything is answered.
     *
     * @throws DomainError NOT_FOUND when there is none, or no grant for the bearer, or no case that they may see; FORBIDDEN
     *   when the grant is there and clearance or step-up are missing; LIMIT_EXCEEDED.
     */
    async unseal(args) {
        const problems = placeProblems(args);
        if (problems.length > 0)
            throw badInput(problems);
        const { work } = this.vault;
        return work.run(async () => {
            const { id } = await this.vault.visibleCase(args.case);
            const [answer] = await work.rows('select outcome, person_id as "personId" from vault.unseal($1, $2, $3)', [id, args.subject ?? null, args.source ?? null]);
            if (answer.outcome !== 'UNSEALED')
                throw refusalOf(answer.outcome);
            return new IdentityModel(await this.#opened(answer.personId));
        });
    }
    /**
     * Destroys the keys of an identity, and its values, for ever. What was done with it stays on file.
     *
     * @throws Refused with ValidationFailed or StepUpRequired. @throws DomainError NOT_FOUND.
     */
    async erase(input) {
        const problems = [...placeProblems(input), ...reasonProblems(input.reason)];
        if (problems.length > 0)
            throw invalid(...problems);
        const { work } = this.vault;
        await work.run(async () => {
            const [answer] = await work.rows('select vault.erase($1, $2, $3, $4) as outcome', [
                caseId(input.case),
                input.subject ?? null,
                input.source ?? null,
                input.reason.trim(),
            ]);
            if (answer.outcome === 'NOT_STEPPED_UP')
                throw new Refused([new StepUpRequiredModel()]);
            if (answer.outcome !== 'ERASED')
                throw notFound('sealed identity');
        });
    }
    /**
     * Where a contact or number may be sealed, by its blind index; nothing is opened.
     *
     * @throws Refused with ValidationFailed or StepUpRequired. @throws DomainError LIMIT_EXCEEDED.
     */
    async find({ kind, value }) {
        if (!isIndexed(kind)) {
            const message = 'Only an e-mail, a phone number or the number of a document can be looked for.';
            throw invalid({ path: ['kind'], value: kind, message });
        }
        if (normalised(value).length < SHORTEST_SEARCHED || value.length > LONGEST_VALUE) {
            const message = `Give the whole value, of at least ${SHORTEST_SEARCHED} letters and digits.`;
            throw invalid({ path: ['value'], value: null, message });
        }
        const { work, ring } = this.vault;
        const tags = await Promise.all(ring.ids.map((id) => blindIndex(ring, id, kind, value))); // a rotation may be under way
        return work.run(async () => {
            const [answer] = await work.rows('select outcome, person_ids as "personIds" from vault.find($1, $2)', [kind, tags]);
            if (answer.outcome === 'NOT_STEPPED_UP')
                throw new Refused([new StepUpRequiredModel()]);
            if (answer.outcome === 'HOUR_SPENT') {
                throw new DomainError(ErrorCode.LimitExceeded, 'At most 20 searches can be made in an hour. Wait an hour.');
            }
            const places = await work.rows(`select case_id as "case", subject_number as subject, source_label as source
         from vault.person where id = any($1) order by id`, [answer.personIds ?? []]);
            return places.map((place) => ({ ...place, case: globalId('Case', place.case) }));
        });
    }
    async #begin(id, place) {
        const [begun] = await this.vault.work.rows('select outcome, person_id as "personId", sealing_id as "sealingId" from vault.begin_sealing($1, $2, $3)', [id, place.subject ?? null, place.source ?? null]);
        switch (begun.outcome) {
            case 'BEGUN':
                return begun;
            case 'NO_SUBJECT':
                throw invalid({
                    path: ['subject'],
                    value: shown(place.subject),
                    message: `The case has no subject ${place.subject}. Add the subject first, with updateDraft.`,
                });
            case 'ERASED':
                throw new Refused([new IdentityErasedModel()]);
            default:
                throw new Refused([new SealingClosedModel()]);
        }
    }
    async #opened(personId) {
        const { work, ring } = this.vault;
        const keys = await work.rows(`select sealing_id as "sealingId", person_id as "personId", ring_key_id as "ringKeyId", wrapped
       from vault.person_key where person_id = $1 order by sealing_id`, [personId]);
        const rows = await work.rows(`select id, person_id as "personId", sealing_id as "sealingId", kind, language, nonce, ciphertext, tag
       from vault.sealed_value where person_id = $1 order by sealing_id, number`, [personId]);
        if (keys.length === 0 || rows.length === 0)
            throw refusalOf('NOT_GRANTED'); // the grant ended at this very moment
        const opened = [];
        for (const { sealingId, ringKeyId, wrapped } of keys) {
            const dataKey = await ring.unwrap({ keyId: ringKeyId, bytes: wrapped }, keyContext(personId, sealingId));
            try {
                for (const row of rows.filter((one) => one.sealingId === sealingId)) {
                    const value = open(row, dataKey, placeOf(row.id, row.kind, personId, sealingId));
                    opened.push(new IdentityValueModel(row.kind, row.language, value));
                }
            }
            finally {
                dataKey.fill(0);
            }
        }
        return opened;
    }
};
IdentitySealing = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [Vault])
], IdentitySealing);
export { IdentitySealing };
/** What a wrapped data key is bound to. */
export function keyContext(personId, sealingId) {
    return `vault.person_key|${personId}|${sealingId}`;
}
/** What a sealed value is bound to. */
export function placeOf(id, kind, person, keyId) {
    return { table: 'vault.sealed_value', column: kind, row: id, person, keyId };
}
export function placeProblems(place) {
    const fault = placeFault(place);
    return fault ? [{ path: [fault.field], value: null, message: fault.message }] : [];
}
export function reasonProblems(reason) {
    const length = reason.trim().length;
    if (length >= 1 && length <= LONGEST_REASON)
        return [];
    return [
        {
            path: ['reason'],
            value: null,
            message: `The reason must have from 1 to ${LONGEST_REASON} characters; it has ${length}.`,
        },
    ];
}
/** Faults of what is to be sealed. They never show a value. */
function valueProblems(values) {
    if (values.length < 1 || values.length > MOST_VALUES) {
        return [
            {
                path: ['values'],
                value: null,
                message: `From 1 to ${MOST_VALUES} values can be sealed at once; these are ${values.length}.`,
            },
        ];
    }
    return values.flatMap(({ value }, index) => {
        const length = value.trim().length;
        if (length >= 1 && value.length <= LONGEST_VALUE && !/\p{Surrogate}/u.test(value))
            return [];
        const message = `The value must be a text of 1 to ${LONGEST_VALUE} characters.`;
        return [{ path: ['values', String(index), 'value'], value: null, message }];
    });
}
function refusalOf(outcome) {
    switch (outcome) {
        case 'NO_CLEARANCE':
            return new DomainError(ErrorCode.Forbidden, 'You have been granted access, but your account lacks clearance for identities. Ask an administrator.');
        case 'NOT_STEPPED_UP':
            return new DomainError(ErrorCode.Forbidden, STEP_UP_FIRST);
        case 'HOUR_SPENT':
            return new DomainError(ErrorCode.LimitExceeded, 'At most 10 identities can be read in an hour. Wait an hour.');
        case 'DAY_SPENT':
            return new DomainError(ErrorCode.LimitExceeded, 'At most 30 identities can be read in a day. Wait a day.');
        case 'REGISTRY_SPENT':
            return new DomainError(ErrorCode.LimitExceeded, 'More identities have been read today than is usual, so reading is closed until tomorrow. Ask a custodian.');
        default:
            return new DomainError(ErrorCode.NotFound, 'There is no identity here that you have been granted access to. Ask for it with requestIdentityAccess.');
    }
}
//# sourceMappingURL=identity-sealing.service.js.map