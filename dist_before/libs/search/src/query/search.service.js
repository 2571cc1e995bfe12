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
import { CaseFilters, CaseReading } from '#cases';
import { badInput, Cursors, pageOf, shown, UnitOfWork } from '#platform';
import { CaseTexts } from '../index/case-texts.service.js';
import { SearchIndex, stateOfIndex } from '../index/search-index.service.js';
import { SEARCHED_FIELDS, termOfWord, wordOfTerm } from '../index/searched-field.rules.js';
import { wordsOf } from '../text/words.rules.js';
import { FacetCounts } from './facet-counts.service.js';
import { HitRows } from './hit-rows.service.js';
import { countKnown, Hits } from './hits.service.js';
import { Questions } from './question.service.js';
import { allButOneOf, allOf } from './search-sql.rules.js';
import { marksIn, segmentsOf, tellsMore } from './snippet.rules.js';
import { TermNames } from './term-names.service.js';
/** Most characters of a question. */
export const MAX_QUERY = 500;
/** From how many words on, cases that lack one of them are hits where none has all. */
const MANY_WORDS = 3;
/** Looks for public cases by their words: the same for whoever asks. */
let CaseSearch = class CaseSearch {
    constructor(work, index, questions, hits, facets, rows, texts, names, filters, reading, cursors) {
        this.work = work;
        this.index = index;
        this.questions = questions;
        this.hits = hits;
        this.facets = facets;
        this.rows = rows;
        this.texts = texts;
        this.names = names;
        this.filters = filters;
        this.reading = reading;
        this.cursors = cursors;
    }
    /**
     * One page of hits.
     *
     * @throws DomainError BAD_USER_INPUT when the query is too long or has no word, when the filter names something unknown, or when the
     *   cursor is of another search.
     */
    async page(args) {
        const found = await this.#selected(args);
        const scope = ['searchCases', args.query, args.crossScript, found.selection?.filter ?? {}, args.orderBy];
        const [score, id] = args.after ? this.cursors.read(args.after, scope).map(String) : [];
        const after = score === undefined || id === undefined ? null : { score, id };
        const listed = found.selection ? await this.#list(args, found.selection, after) : [];
        const views = await this.reading.publicByIds(listed.map((hit) => hit.id));
        const rows = listed.flatMap((hit, at) => (views[at] ? [{ hit, view: views[at] }] : []));
        const snippets = once(() => this.#snippets(rows.slice(0, args.first).map(({ hit }) => hit.id), found.sought));
        const { edges, pageInfo } = pageOf(rows, args, ({ hit }) => this.cursors.write([hit.score, hit.id], scope), (row) => row);
        return {
            edges: edges.map((edge, at) => ({
                get cursor() {
                    return edge.cursor;
                },
                node: edge.node.view,
                score: Number(edge.node.hit.score),
                snippetsOf: async () => (await snippets())[at],
            })),
            pageInfo,
            totalCount: () => this.#counted(found.selection),
            terms: found.sought.map((of) => this.#term(of)),
            isPartial: found.isPartial,
            waiting: found.waiting,
            count: (by, first) => found.selection
                ? this.#faceted(found.selection, by, first)
                : Promise.resolve(by.map((facet) => ({ facet, values: [] }))),
        };
    }
    /** How many cases are hits. @throws as {@link page}. */
    async count(question) {
        return this.#counted((await this.#selected(question)).selection);
    }
    /** @throws DomainError BAD_USER_INPUT when it is no question that could be asked. */
    check({ query, filter }) {
        if (query.length > MAX_QUERY)
            throw refused(query, `A query may have at most ${MAX_QUERY} characters; it had ${query.length}. Leave words out.`);
        if (query.includes('\0'))
            throw refused(query, 'A query may not contain the character NUL. Leave it out.');
        if (wordsOf(query).length === 0)
            throw refused(query, 'A query needs at least one letter or digit to look for.');
        this.filters.resolve(filter);
    }
    async #selected(question) {
        this.check(question);
        const filter = this.filters.resolve(question.filter);
        await this.index.catchUp();
        const index = await stateOfIndex(this.work);
        const state = index.cases === 0 ? index.state : null;
        const { sought, allCases } = await this.questions.read(question.query, question.crossScript, state);
        const about = { sought, allCases, filter, outdated: index.outdated, state };
        const all = allOf(sought);
        if (all !== null) {
            const selection = { ...about, query: all };
            if (sought.length < MANY_WORDS || (await this.hits.exist(selection))) {
                return { sought, selection, isPartial: false, waiting: index.cases };
            }
        }
        const most = sought.length < MANY_WORDS ? null : allButOneOf(sought);
        return {
            sought,
            selection: most === null ? null : { ...about, query: most },
            isPartial: most !== null,
            waiting: index.cases,
        };
    }
    #list({ orderBy, first }, selection, after) {
        return orderBy === 'NEWEST'
            ? this.hits.newest(selection, after, first + 1)
            : this.hits.best(selection, after, first + 1);
    }
    async #faceted(selection, by, first) {
        return this.facets.of(await this.rows.of(selection), by, first);
    }
    async #counted(selection) {
        if (selection === null)
            return 0;
        return countKnown(selection) ?? (await this.rows.of(selection)).rows.length;
    }
    async #snippets(ids, sought) {
        return (await this.texts.of(ids)).map((of) => this.#snippetsOf(of, sought));
    }
    #snippetsOf({ texts, terms }, sought) {
        const inTexts = texts.map((of) => ({ ...of, marked: marksIn(wordsOf(of.text), sought) }));
        const inTerms = terms.flatMap(({ kind, key }) => {
            const [word, label] = [wordOfTerm(kind, key), this.names.labelOf(kind, key)];
            if (!sought.some(({ forms }) => forms.some(({ words }) => words[0] === word)))
                return [];
            const written = marksIn(wordsOf(label), sought);
            const whole = { found: 1, marks: [{ start: 0, end: label.length, match: 'EXACT', sought: 0 }] };
            return [{ field: kind, number: null, text: label, marked: written.found > 0 ? written : whole }];
        });
        return [...inTexts, ...inTerms]
            .filter(({ marked }) => marked.found > 0)
            .map((of) => ({ ...of, found: of.marked.found, weight: SEARCHED_FIELDS[of.field].weight }))
            .sort(tellsMore)
            .map(({ field, number, text, marked }) => ({ field, number, segments: segmentsOf(text, marked) }));
    }
    #term({ text, forms }) {
        return {
            text,
            forms: forms.map(({ words, match, cases }) => {
                const term = termOfWord(words[0]);
                return { word: term ? this.names.labelOf(term.kind, term.key) : words.join(' '), match, cases };
            }),
        };
    }
};
CaseSearch = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        SearchIndex,
        Questions,
        Hits,
        FacetCounts,
        HitRows,
        CaseTexts,
        TermNames,
        CaseFilters,
        CaseReading,
        Cursors])
], CaseSearch);
export { CaseSearch };
function refused(query, message) {
    return badInput([{ path: ['query'], value: shown(query), message }]);
}
function once(work) {
    let result;
    return () => (result ??= work());
}
//# sourceMappingURL=search.service.js.map