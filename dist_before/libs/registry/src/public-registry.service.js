var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable, Logger } from '@nestjs/common';
import { CaseFilters, conditionOf, PUBLISHED } from '#cases';
import { SqlParameters, UnitOfWork } from '#platform';
import { PastCopies } from './past-copies.js';
import { readPublicCases } from './public-case-reader.js';
import { PublicCopy } from './public-copy.js';
import { leavesOf, selectionOf } from './selection.js';
/**
 * Holds all public cases in the process, as far as questions about the whole registry ask of them, and keeps up with what is
 * committed.
 *
 * What everybody may read is the same for whoever asks, so one copy serves all; of cases that are not public nothing is read.
 */
let PublicRegistry = class PublicRegistry {
    #present;
    #pasts;
    constructor(work, filters) {
        this.work = work;
        this.filters = filters;
        this.#present = new PublicCopy(work, readPublicCases);
        this.#pasts = new PastCopies(work);
    }
    /**
     * The public cases that a filter selects, as the open transaction sees them or later. To be read through before the next
     * `await`: the copy changes with the registry.
     *
     * @throws DomainError BAD_USER_INPUT when the filter names what does not exist.
     */
    async selected(filter) {
        return this.selectedBy(this.filters.resolve(filter));
    }
    /** As {@link selected}, by a filter whose names have been resolved. */
    async selectedBy(filter) {
        const found = new Map();
        for (const leaf of leavesOf(filter))
            found.set(leaf, await this.#idsOf(leaf));
        return selectionOf((await this.current()).every, filter, found);
    }
    /** All public cases, as the open transaction sees them or later; they change with the registry. */
    current() {
        return this.#present.current();
    }
    /** @returns the past of a moment; `null` where the moment is yet to come, and the present is to answer. */
    pastAt(asOf) {
        return this.#pasts.at(asOf);
    }
    /**
     * The cases that were public at a moment and are still, as they stood then. They change, too: when one of them is public
     * no more, or comes back. Reading them for the first time takes two to three times as long as reading the present.
     */
    past(past) {
        return this.#pasts.cases(past);
    }
    /** Whether {@link current} waits for no more than what has changed; otherwise for all cases to be read. */
    get isAtHand() {
        return this.#present.isAtHand;
    }
    /** The cases that meet what the columns do not hold. */
    async #idsOf(leaf) {
        const parameters = new SqlParameters();
        const condition = conditionOf(leaf, (value) => parameters.add(value), PUBLISHED);
        const found = await this.work.rowsOnce(`select c.id from published.case_file c where ${condition}`, parameters.values);
        return found.map(({ id }) => id);
    }
    /** Reads the cases while others are answered already, so that the first question need not wait for all of it. */
    onApplicationBootstrap() {
        this.work
            .reading(() => this.current())
            .catch((error) => {
            Logger.warn(`Public cases could not be read at the start, and are when they are first asked for: ${String(error)}`);
        });
    }
    /** Waits for readings that go on, so that no connection is taken away from it. */
    async onApplicationShutdown() {
        await Promise.all([this.#present.settled(), this.#pasts.settled()]);
    }
};
PublicRegistry = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        CaseFilters])
], PublicRegistry);
export { PublicRegistry };
//# sourceMappingURL=public-registry.service.js.map