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
import { UnitOfWork } from '#platform';
import { CaseTexts } from './case-texts.service.js';
import { documentOf, INDEX_VERSION, lexiconWordOf } from './document.js';
/** How many cases that have changed are brought up to date in one transaction. */
const AT_ONCE = 500;
/** The same while all of the index is made: most words come again, and are counted once. Fewer, where the database could not take as many in time. */
const ANEW_AT_ONCE = { most: 2_000, least: 100 };
/** How long an answer waits for the index before it leaves out what is not in it yet. */
const PATIENCE_MS = 2_000;
/** How often the index is brought up to date while nobody asks. */
const PAUSE_MS = 1_000;
/**
 * Brings the index of the search up to date: before each answer, and while nobody asks.
 *
 * It works in scopes of its own, by turns, for all requests that wait: it carries nobody's token, and a request that holds a
 * connection does not need a second one. Of several processes one works and the others find it done.
 */
let SearchIndex = class SearchIndex {
    #waiting = [];
    #wake = null;
    #isEnding = false;
    #isFailing = false;
    #anewAtOnce = ANEW_AT_ONCE.most;
    #keeping = null;
    constructor(work, texts) {
        this.work = work;
        this.texts = texts;
    }
    onApplicationBootstrap() {
        this.#keeping ??= this.#keep();
    }
    async onApplicationShutdown() {
        this.#isEnding = true;
        this.#wake?.();
        await this.#keeping;
    }
    /** Resolves once the index has all that was committed before the call, or after two seconds. */
    async catchUp() {
        await new Promise((resolve) => {
            const patience = setTimeout(resolve, PATIENCE_MS).unref();
            this.#waiting.push(() => {
                clearTimeout(patience);
                resolve();
            });
            this.#wake?.();
        });
    }
    async #keep() {
        while (!this.#isEnding) {
            const served = this.#waiting;
            this.#waiting = [];
            let isDone = true;
            try {
                isDone = await this.#round();
                this.#isFailing = false;
            }
            catch (error) {
                if (!this.#isFailing) {
                    Logger.warn(`The index of the search is not brought up to date, which is tried again: ${messageOf(error)}`);
                }
                this.#isFailing = true;
                this.#anewAtOnce = Math.max(ANEW_AT_ONCE.least, Math.floor(this.#anewAtOnce / 2));
            }
            if (!isDone) {
                this.#waiting.unshift(...served);
                continue;
            }
            for (const resolve of served)
                resolve();
            if (this.#waiting.length === 0 && !this.#isEnding)
                await this.#pause();
        }
        for (const resolve of this.#waiting)
            resolve();
    }
    async #pause() {
        await new Promise((resolve) => {
            const timer = setTimeout(resolve, PAUSE_MS).unref();
            this.#wake = () => {
                clearTimeout(timer);
                resolve();
            };
        });
        this.#wake = null;
    }
    /** @returns whether nothing is left to be done. */
    async #round() {
        const waits = await this.work.reading(() => stateOfIndex(this.work));
        if (waits.cases === 0)
            return true;
        return this.work.run(async () => {
            await this.work.rows('select access.open_search_index($1)', [INDEX_VERSION]);
            const [news] = await this.work.rows(NEWS, [AT_ONCE]);
            const rebuilt = await this.work.rows(REBUILD, [this.#anewAtOnce]);
            const ids = [...new Set([...news.caseIds, ...rebuilt.map(({ id }) => id)])].sort();
            const documents = (await this.texts.of(ids))
                .filter(({ texts }) => texts.length > 0)
                .map((of) => ({ id: of.caseId, ...documentOf(of) }));
            const words = await this.#unknown(new Set(documents.flatMap((of) => [...of.words])));
            await this.work.rows('select access.index_cases($1, $2, $3, $4, $5, $6, $7)', [
                ids,
                JSON.stringify(documents.map(({ id, body }) => ({ id, body }))),
                JSON.stringify(words.map(lexiconWordOf)),
                news.withoutPosition,
                news.upTo,
                rebuilt.at(-1)?.id ?? null,
                rebuilt.length < this.#anewAtOnce,
            ]);
            return false;
        });
    }
    async #unknown(words) {
        const rows = await this.work.rows('select w.word from published.search_word w where w.word = any ($1)', [[...words]]);
        const known = new Set(rows.map(({ word }) => word));
        return [...words].filter((word) => !known.has(word));
    }
};
SearchIndex = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        CaseTexts])
], SearchIndex);
export { SearchIndex };
export async function stateOfIndex(work) {
    const [row] = await work.rows('select cases, outdated, state from access.search_waiting($1)', [
        INDEX_VERSION,
    ]);
    return row;
}
const NEWS = `select case_ids as "caseIds", without_position as "withoutPosition", up_to::text as "upTo" from access.search_news($1)`;
const REBUILD = 'select case_id as id from access.search_rebuild($1)';
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
//# sourceMappingURL=search-index.service.js.map