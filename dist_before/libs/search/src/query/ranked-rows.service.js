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
import { isInColumns, PerSelection } from '#registry';
import { HitRows } from './hit-rows.service.js';
import { scoreOf } from './search-sql.rules.js';
import { Statement } from './statement.js';
/** Most questions of which scores are kept, each of some thousand cases. */
const MOST_KEPT = 32;
/**
 * Ranks hits that a filter leaves of a question, from the copy of the public cases: whoever refines a search asks for the same words again,
 * and the score of a case for them is the same under every filter.
 */
let RankedRows = class RankedRows {
    /** Of the hits of a selection, as long as they are these. */
    #candidates = new PerSelection();
    #ranked = new PerSelection();
    #scores = new RecentlyUsed(MOST_KEPT);
    constructor(work, hits) {
        this.work = work;
        this.hits = hits;
    }
    /** Whether the copy says which hits there are, and which of them are new. */
    canRank({ state, filter }) {
        return state !== null && Object.keys(filter).length > 0 && isInColumns(filter);
    }
    /**
     * The best of the newest hits; those of equal score by age.
     *
     * @param among how many of the newest, and as many of the newest that have the words in their titles or names.
     */
    async best(selection, after, limit, among) {
        const titles = await this.hits.titles(selection);
        const all = await this.hits.of(selection);
        const { ids } = all.cases;
        const candidates = this.#candidates.of(all, [among], () => [
            ...new Set([...newestOf(all, among), ...newestOf(all, among, titles)]),
        ]);
        const scores = this.#scoresOf(selection, all.cases);
        const unknown = candidates.filter((row) => !scores.has(row));
        if (unknown.length > 0)
            await this.#score(selection, all.cases, unknown, scores);
        const ranked = this.#ranked.of(all, [selection.sought, among], () => candidates
            .flatMap((row) => (scores.has(row) ? [{ row, score: scores.get(row) }] : []))
            .sort((one, other) => other.score - one.score || ids.compare(other.row, one.row)));
        const from = after === null ? 0 : ranked.findIndex(comesAfter(after, ids));
        return from < 0
            ? []
            : ranked.slice(from, from + limit).map(({ row, score }) => ({ id: ids.at(row), score: String(score) }));
    }
    #scoresOf({ state, query, sought }, cases) {
        const key = JSON.stringify([state, query, sought]);
        const known = this.#scores.get(key);
        if (known?.cases === cases)
            return known.of;
        const of = new Map();
        this.#scores.set(key, { cases, of });
        return of;
    }
    async #score(selection, cases, rows, scores) {
        const sql = new Statement(selection);
        const score = scoreOf(selection.sought, selection.allCases, sql.add);
        const ids = new Map(rows.map((row) => [cases.ids.at(row), row]));
        const found = await this.work.rowsOnce(`select d.case_id as id, ${score}::text as score from published.search_document d where d.case_id = any (${sql.add([...ids.keys()])}::uuid[])`, sql.values);
        for (const { id, score: of } of found)
            scores.set(ids.get(id), Number(of));
    }
};
RankedRows = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        HitRows])
], RankedRows);
export { RankedRows };
/** Says of a hit whether it comes after another one in the order of {@link RankedRows.best}. */
function comesAfter({ id, score: than }, ids) {
    const isYounger = ids.after(id);
    return ({ row, score }) => score < Number(than) || (score === Number(than) && !isYounger(row) && ids.at(row) !== id);
}
/**
 * The rows with the highest ids. They were read in the order of the ids, so that nearly all that come later in the loop are older.
 *
 * @param marks 1 for each row that is to be among them; all are where it is left out.
 */
function newestOf({ cases: { ids }, rows }, count, marks) {
    const newest = [];
    for (let at = rows.length - 1; at >= 0; at -= 1) {
        const row = rows[at];
        if (marks && marks[row] !== 1)
            continue;
        if (newest.length === count && ids.compare(row, newest[count - 1]) < 0)
            continue;
        let [from, to] = [0, newest.length];
        while (from < to) {
            const middle = (from + to) >>> 1;
            if (ids.compare(newest[middle], row) < 0)
                to = middle;
            else
                from = middle + 1;
        }
        newest.splice(from, 0, row);
        if (newest.length > count)
            newest.pop();
    }
    return newest;
}
//# sourceMappingURL=ranked-rows.service.js.map