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
import { lastingly, PublicVersion, RecentlyUsed, UnitOfWork } from '#platform';
/** Most cases that are kept, each with what was read of it along with it; those asked for longest ago go first. */
const MOST_KEPT = 4_000;
/**
 * Public cases that visitors were shown a moment ago, until anything changes that everybody may read: pages and filters differ from
 * one visitor to the next, and the cases that they show are largely the same.
 *
 * Whoever bears a token, and whoever has just written, is answered from the database.
 */
let KeptCases = class KeptCases {
    #kept = new RecentlyUsed(MOST_KEPT);
    /** Short names for what is read along. */
    #partsBy = new Map();
    constructor(work, version) {
        this.work = work;
        this.version = version;
    }
    /** Whether whoever is asking now may be shown what is kept. */
    get areOpen() {
        return this.work.isForVisitors && this.version.current !== null;
    }
    /**
     * The public cases of some ids; nothing of those that are not there.
     *
     * @param parts names what is read along with each.
     * @param read reads those that are not kept.
     */
    async of(ids, parts, read) {
        const number = this.version.current;
        const along = this.#nameOf(parts);
        const found = new Map();
        const missing = [];
        for (const id of ids) {
            const view = this.#find(`${id} ${along}`, number);
            if (view)
                found.set(id, view);
            else
                missing.push(id);
        }
        if (missing.length === 0)
            return found;
        const views = await read(missing);
        for (const view of views) {
            found.set(view.caseId, view);
            this.#keep(`${view.caseId} ${along}`, number, view);
        }
        return found;
    }
    /**
     * The public case of an id or reference; `null` where there is none, which is not kept.
     *
     * @param name the id or reference.
     * @param parts as of {@link of}.
     * @param read reads it where it is not kept.
     */
    async one(name, parts, read) {
        const number = this.version.current;
        const key = `${name} ${this.#nameOf(parts)}`;
        const kept = this.#find(key, number);
        if (kept)
            return kept;
        const view = await read();
        if (view)
            this.#keep(key, number, view);
        return view;
    }
    /** What was read under a number that has moved since, or in a transaction from before it, may be older than it says. */
    #keep(key, number, view) {
        if (number === null || this.version.current !== number || this.work.openedAt < this.version.since)
            return;
        this.#kept.set(key, { number, view: lastingly(view) });
    }
    #nameOf(parts) {
        const known = this.#partsBy.get(parts);
        if (known !== undefined)
            return known;
        if (this.#partsBy.size === MOST_KEPT) {
            this.#partsBy.clear();
            this.#kept.clear();
        }
        this.#partsBy.set(parts, this.#partsBy.size);
        return this.#partsBy.size - 1;
    }
    #find(key, number) {
        if (number === null)
            return null;
        const kept = this.#kept.get(key);
        if (!kept)
            return null;
        if (kept.number === number)
            return kept.view;
        this.#kept.delete(key);
        return null;
    }
};
KeptCases = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        PublicVersion])
], KeptCases);
export { KeptCases };
//# sourceMappingURL=kept-cases.service.js.map