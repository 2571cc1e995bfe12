var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var Hits_1;
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { RankedRows } from './ranked-rows.service.js';
import { casesAtMost, scoreOf } from './search-sql.rules.js';
import { Statement } from './statement.js';
/**
 * Finds cases by the words that the index holds of them.
 *
 * How the database looks is chosen by how often the words occur: of a rare word all cases are found first and then put in order; of
 * one that is everywhere the newest cases are looked at, one by one, until there are enough. Left to itself the database takes the
 * second way for a word that occurs nowhere, too, and looks at all cases there are.
 */
let Hits = class Hits {
    static { Hits_1 = this; }
    /** Up to how many hits all are ranked, and how many of each kind where there are more. */
    static { this.RANKED = { all: 2_000, newest: 1_000 }; }
    constructor(work, ranked) {
        this.work = work;
        this.ranked = ranked;
    }
    /** The newest first. */
    async newest(selection, after, limit) {
        const sql = new Statement(selection);
        const score = scoreOf(selection.sought, selection.allCases, sql.add);
        const found = sql.newest('cases', limit, after?.id ?? null);
        return this.work.rowsOnce(`with hit as materialized (${found})
       select d.case_id as id, ${score}::text as score from hit h join published.search_document d on d.case_id = h.case_id
        order by d.case_id desc limit ${limit}`, sql.values);
    }
    /** The best first; those of equal score by age. */
    async best(selection, after, limit) {
        const { all, newest } = Hits_1.RANKED;
        const isSmall = casesAtMost(selection.sought).cases <= all;
        if (!isSmall && this.ranked.canRank(selection))
            return this.ranked.best(selection, after, limit, newest);
        const sql = new Statement(selection);
        const score = scoreOf(selection.sought, selection.allCases, sql.add);
        const found = isSmall ? sql.all() : `(${sql.newest('titles', newest)}) union (${sql.newest('cases', newest)})`;
        const position = after ? `where (score, id) < (${sql.add(after.score)}::numeric, ${sql.add(after.id)}::uuid)` : '';
        return this.work.rowsOnce(`with hit as materialized (${found}), ranked as materialized (
         select d.case_id as id, ${score} as score from hit h join published.search_document d on d.case_id = h.case_id
       )
       select id, score::text as score from ranked ${position} order by ranked.score desc, id desc limit ${limit}`, sql.values);
    }
    async exist(selection) {
        return (await this.newest(selection, null, 1)).length > 0;
    }
};
Hits = Hits_1 = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        RankedRows])
], Hits);
export { Hits };
/** How many cases have a word, which the lexicon knows; null of what it does not know. */
export function countKnown({ sought, filter, outdated }) {
    const [only, ...others] = sought;
    const [form, ...otherForms] = only?.forms ?? [];
    const isOneWord = others.length === 0 && otherForms.length === 0 && form?.words.length === 1;
    return isOneWord && outdated.length === 0 && Object.keys(filter).length === 0 ? form.cases : null;
}
//# sourceMappingURL=hits.service.js.map