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
import { RecentlyUsed, UnitOfWork } from '#platform';
import { isInColumns, PerSelection, PublicRegistry, selectionOf, } from '#registry';
import { Statement } from './statement.js';
/** Most sets of hits that are kept: a byte for each public case there is, each. */
const MOST_KEPT = 16;
/**
 * All hits of a search, as rows of the copy of the public cases: what is counted over all of them, and whatever a filter leaves of them, is
 * worked out there. The database finds the cases of some words once for each state of the index.
 */
let HitRows = class HitRows {
    #kept = new RecentlyUsed(MOST_KEPT);
    /** By the selection of one request. */
    #begun = new WeakMap();
    /** The hits among all cases, as long as none of these changes. */
    #found = new PerSelection();
    constructor(work, registry) {
        this.work = work;
        this.registry = registry;
    }
    /** Whoever asks again for the hits of one selection gets the same rows, so that all of an answer is about the same cases. */
    of(selection) {
        let begun = this.#begun.get(selection);
        if (!begun)
            this.#begun.set(selection, (begun = this.#seek(selection)));
        return begun;
    }
    /** By the number of the row, 1 where the title or a name has the words; for rows of {@link of}. */
    async titles(selection) {
        const { cases } = await this.of(selection);
        return (await this.#marks(selection, 'titles', cases)).marks;
    }
    async #seek(selection) {
        const { state, query, filter } = selection;
        const { cases, marks } = await this.#marks(selection, 'cases');
        if (state !== null && isInColumns(filter)) {
            const { every } = cases;
            return this.#found.of(every, [state, query, filter], () => marked(selectionOf(every, filter), marks));
        }
        const filtered = await this.registry.selectedBy(filter);
        return filtered.cases === cases ? marked(filtered, marks) : this.#seek(selection); // the copy was laid anew meanwhile
    }
    /** @param among the cases to be marked, where that is known. */
    async #marks(selection, where, among) {
        const key = selection.state && JSON.stringify([selection.state, selection.query, where]);
        const known = key === null ? undefined : this.#kept.get(key);
        if (known && known.cases === (among ?? (await this.registry.current())))
            return known;
        const sql = new Statement({ ...selection, filter: {} });
        const [row] = await this.work.rowsOnce(`select string_agg(uuid_send(hit.case_id), '') as ids from (${sql.all(where)}) hit`, sql.values);
        const cases = among ?? (await this.registry.current());
        const found = { cases, marks: cases.marked(row.ids ?? Buffer.alloc(0)) };
        if (key !== null)
            this.#kept.set(key, found);
        return found;
    }
};
HitRows = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        PublicRegistry])
], HitRows);
export { HitRows };
/** What came into the copy later than the marks were made bears none. */
function marked({ cases, rows }, marks) {
    return { cases, rows: rows.filter((row) => marks[row] === 1) };
}
//# sourceMappingURL=hit-rows.service.js.map