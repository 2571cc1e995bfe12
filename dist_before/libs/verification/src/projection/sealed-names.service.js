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
import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { asCommand, KEY_RING, markOf, UnitOfWork, VaultUnitOfWork } from '#platform';
import { textsOfRevision, waitingRevision } from '../proposed-revision/waiting-revision.js';
import { nameMarkKey } from './name-marks.js';
import { publicTexts } from './public-texts.js';
import { formsIn, NAME_RULES } from './sealed-name.rules.js';
/** Nothing found, or nothing looked for. */
export const CLEAR = { found: [], fault: null };
/** As many as the database takes at once. */
const MOST_MARKS = 20_000;
/**
 * Looks for names sealed in the vault in what would be public of the same case. Nobody opens them for that: the vault keeps
 * marks of their forms, and tells which of the marks of a text are among them.
 */
let SealedNames = class SealedNames {
    constructor(work, vault, ring) {
        this.work = work;
        this.vault = vault;
        this.ring = ring;
    }
    /**
     * Screens a case that waits for publication, for an editor, or a published one of which somebody else proposes a revision,
     * for a verifier; in a transaction and under a name of its own, so that it stays on record whatever comes after it. Texts
     * that were found clear are kept, and not looked through again. Of another case, and for anybody else, nothing is looked for
     * and nothing found.
     */
    screen(caseId, beside) {
        return this.#screenAll(caseId, () => textsToScreen(this.work, caseId, beside));
    }
    /**
     * The same, as it is in the open transaction, which has locked the case: what was looked through must be what is there
     * now.
     */
    async confirm(caseId, beside, screened) {
        return this.#confirmAll(caseId, () => textsToScreen(this.work, caseId, beside), screened);
    }
    /**
     * Screens what everybody is to read beside a record: for a disputes officer, of a public case with a dispute that was admitted;
     * for an editor, of one that may be retracted. Otherwise as {@link screen}.
     */
    screenBeside(caseId, texts) {
        return this.#screenAll(caseId, () => Promise.resolve(texts));
    }
    /** The same in the open transaction, as {@link confirm}. */
    confirmBeside(caseId, texts, screened) {
        return this.#confirmAll(caseId, () => Promise.resolve(texts), screened);
    }
    async #screenAll(caseId, read) {
        const { texts, isClear } = await this.work.reading(async () => {
            const found = await read();
            return { texts: found, isClear: await this.#isClear(caseId, found) };
        });
        const { vault } = this;
        if (isClear)
            return CLEAR;
        if (!vault)
            return { found: [], fault: WITHOUT_VAULT };
        return asCommand('case.screen', () => vault.run(() => this.#screen(vault, caseId, texts)));
    }
    async #confirmAll(caseId, read, screened) {
        if (screened.found.length > 0 || screened.fault !== null)
            return screened;
        if (await this.#isClear(caseId, await read()))
            return CLEAR;
        return {
            found: [],
            fault: 'What would be public, or what is sealed of the case, has changed at this moment. Send the request again.',
        };
    }
    async #isClear(caseId, texts) {
        const [row] = await this.work.rows(`select access.names_are_screened($1, $2) as "isClear"`, [
            caseId,
            digestsOf(texts),
        ]);
        return row.isClear;
    }
    async #screen(vault, caseId, texts) {
        const [sealed] = await vault.rows(`select is_open as "isOpen", sealed_values as "sealedValues", ring_key_ids as "ringKeyIds", are_marked as "areMarked"
         from vault.sealed_names($1, $2)`, [caseId, NAME_RULES]);
        if (!sealed.isOpen)
            return CLEAR;
        const { sealedValues, ringKeyIds, areMarked } = sealed;
        if (!areMarked || !ringKeyIds.every((id) => this.ring?.ids.includes(id))) {
            return { found: [], fault: areMarked ? WITHOUT_KEYS : WITHOUT_MARKS };
        }
        const paths = new Set();
        for (const id of ringKeyIds) {
            for (const path of await pathsWithNames(vault, caseId, texts, await nameMarkKey(this.ring, id, caseId))) {
                paths.add(path);
            }
        }
        if (paths.size > 0) {
            return { found: [...paths].map((path) => `a name sealed in the identity vault in ${path}`), fault: null };
        }
        await vault.rows(`select vault.keep_screening($1, $2, $3)`, [caseId, digestsOf(texts), sealedValues]);
        return CLEAR;
    }
};
SealedNames = __decorate([
    Injectable(),
    __param(1, Inject(VaultUnitOfWork)),
    __param(2, Inject(KEY_RING)),
    __metadata("design:paramtypes", [UnitOfWork, Object, Object])
], SealedNames);
export { SealedNames };
async function pathsWithNames(vault, caseId, texts, key) {
    const forms = pathsByForm(texts);
    const found = new Set();
    for (let from = 0; from < forms.length; from += MOST_MARKS) {
        const paths = new Map(forms.slice(from, from + MOST_MARKS).map(([form, of]) => [markOf(key, form), of]));
        const matches = await vault.rows(`select mark from vault.names_among($1, $2) n (mark)`, [
            caseId,
            [...paths.keys()],
        ]);
        for (const { mark } of matches)
            for (const path of paths.get(mark))
                found.add(path);
    }
    return found;
}
const WITHOUT_VAULT = 'This server has no login for the identity vault, so names that are sealed there cannot be looked for. Ask the operator to set VAULT_DATABASE_URL.';
const WITHOUT_MARKS = 'Names were sealed for the case before texts were screened for them, so they cannot be looked for yet. Ask the operator to run rotate-keys.';
const WITHOUT_KEYS = 'Names are sealed for the case under keys that this server does not have, so they cannot be looked for. Ask the operator to complete its key ring.';
/**
 * Whether the public texts of a case, as they are, were looked through for all names that are sealed of it now. Works under
 * the owner's login.
 */
export async function namesAreScreened(work, caseId, texts) {
    const [row] = await work.rows(`select vault.names_are_screened($1, $2) as "areScreened"`, [
        caseId,
        digestsOf(texts),
    ]);
    return row.areScreened;
}
/** What would be public of a case, with the caveat beside it and with the revision that comes into force with it. */
export async function textsToScreen(work, caseId, beside) {
    const now = await publicTexts(work, caseId);
    const known = new Set(now.map(({ text }) => text));
    const revision = beside.revision ?? (await waitingRevision(work, caseId));
    const revised = revision === null ? [] : await textsOfRevision(work, caseId, revision);
    return [
        ...now,
        ...revised
            .filter(({ text }) => !known.has(text))
            .map(({ path, text }) => ({ path: `proposedRevision/${path}`, text })),
        ...(beside.caveat ? [{ path: 'caveat', text: beside.caveat }] : []),
    ];
}
/** For each text one, the same for the same text under the same rules, and for no other. */
function digestsOf(texts) {
    const distinct = new Set(texts.map(({ text }) => text));
    return Array.from(distinct, (text) => createHash('sha256')
        .update(JSON.stringify([NAME_RULES, text]))
        .digest());
}
/** All forms of the texts, each with where it stands. */
function pathsByForm(texts) {
    const paths = new Map();
    for (const { path, text } of texts) {
        for (const form of formsIn(text)) {
            const known = paths.get(form);
            if (known)
                known.push(path);
            else
                paths.set(form, [path]);
        }
    }
    return [...paths];
}
//# sourceMappingURL=sealed-names.service.js.map