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
import { Cursors, globalId, invalid, isUuid, keyOf, notFound, pageOf, shown, UnitOfWork, } from '#platform';
import { SearchIndex } from '../index/search-index.service.js';
import { CaseSearch } from '../query/search.service.js';
/** How many searches one person keeps at most, and how long a name is. */
const MOST_KEPT = 100;
const LONGEST_NAME = 100;
/** What people look for again and again. Each sees their own alone: the database shows no others. */
let SavedSearches = class SavedSearches {
    constructor(work, search, index, cursors) {
        this.work = work;
        this.search = search;
        this.index = index;
        this.cursors = cursors;
    }
    /** A page of the actor's searches, by their names. */
    async page(actor, args) {
        await this.index.catchUp(); // before the first statement, after which the answer sees no later state of the data
        const scope = ['savedSearches', actor.userId ?? actor.keyId];
        const after = args.after ? this.cursors.read(args.after, scope)[0] : null;
        const rows = await this.work.rows(`${SELECT} where $1::text is null or s.name > $1 order by s.name limit $2`, [after, args.first + 1]);
        return {
            ...pageOf(rows, args, ({ name }) => this.cursors.write([name], scope), (row) => this.#shown(row)),
            totalCount: () => this.#count(),
        };
    }
    /** @throws DomainError BAD_USER_INPUT or Refused with ValidationFailed where it cannot be kept. */
    async save(actor, { name, query, crossScript, filter }) {
        const called = checkedName(name);
        this.search.check({ query, filter: filter ?? null });
        return this.work.run(async () => {
            if ((await this.#count()) >= MOST_KEPT) {
                throw invalid({
                    path: ['name'],
                    value: shown(name),
                    message: `You keep ${MOST_KEPT} searches, which is as many as one may. Delete one that you need no more.`,
                });
            }
            const [row] = await this.work.rows(`insert into saved_search (user_id, name, query, cross_script, filter) values ($1, $2, $3, $4, $5)
         on conflict on constraint saved_search_name_key do nothing returning id`, [actor.userId, called, query, crossScript, filter ? JSON.stringify(filter) : null]);
            if (!row)
                throw taken(name);
            return this.#one(row.id);
        });
    }
    /** @throws DomainError NOT_FOUND when the actor keeps no search of this id; as {@link save}. */
    async change({ id, name, query, crossScript, filter, seen }) {
        const called = name === undefined || name === null ? null : checkedName(name);
        return this.work.run(async () => {
            const kept = await this.#one(keyOfSearch(id));
            this.search.check({ query: query ?? kept.query, filter: filter ?? null });
            if (called !== null && called !== kept.name) {
                const [other] = await this.work.rows('select from saved_search where name = $1', [called]);
                if (other)
                    throw taken(called);
            }
            const isOther = [query, crossScript, filter].some((given) => given !== undefined && given !== null);
            await this.work.rows(`update saved_search set name = coalesce($2, name), query = coalesce($3, query),
           cross_script = coalesce($4, cross_script), filter = coalesce($5, filter),
           looked_at = case when $6 then now() else looked_at end
         where id = $1`, [
                keyOfSearch(id),
                called,
                query ?? null,
                crossScript ?? null,
                filter ? JSON.stringify(filter) : null,
                seen || isOther,
            ]);
            return this.#one(keyOfSearch(id));
        });
    }
    /** @throws DomainError NOT_FOUND when the actor keeps no search of this id. */
    async remove(id) {
        await this.work.run(async () => {
            const [gone] = await this.work.rows('delete from saved_search where id = $1 returning id', [keyOfSearch(id)]);
            if (!gone)
                throw notFound('saved search');
        });
    }
    async #one(id) {
        const [row] = await this.work.rows(`${SELECT} where s.id = $1`, [id]);
        if (!row)
            throw notFound('saved search');
        return this.#shown(row);
    }
    async #count() {
        const [row] = await this.work.rows('select count(*)::int as count from saved_search');
        return row.count;
    }
    #shown({ id, name, query, crossScript, filter, createdAt, lookedAt }) {
        return {
            id: globalId('SavedSearch', id),
            name,
            query,
            crossScript,
            filter: filter === null ? null : JSON.stringify(filter),
            createdAt,
            lookedAt,
            newCount: () => {
                const since = { updatedSince: lookedAt };
                const asked = filter === null ? since : { and: [withMoments(filter), since] };
                return this.search.count({ query, crossScript, filter: asked });
            },
        };
    }
};
SavedSearches = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        CaseSearch,
        SearchIndex,
        Cursors])
], SavedSearches);
export { SavedSearches };
/** What JSON made a text of, is a moment again. */
function withMoments(filter) {
    const all = (of) => of?.map(withMoments);
    return {
        ...filter,
        and: all(filter.and),
        or: all(filter.or),
        not: filter.not && withMoments(filter.not),
        updatedSince: filter.updatedSince && new Date(filter.updatedSince),
    };
}
function keyOfSearch(id) {
    const key = keyOf(id, 'SavedSearch');
    if (key === null || !isUuid(key))
        throw notFound('saved search');
    return key;
}
function checkedName(name) {
    const called = name
        .trim()
        .normalize('NFC')
        .replace(/\p{Cc}|\p{Cs}/gu, '');
    if (called.length > 0 && Array.from(called).length <= LONGEST_NAME)
        return called;
    throw invalid({
        path: ['name'],
        value: shown(name),
        message: `A name has from 1 to ${LONGEST_NAME} characters.`,
    });
}
function taken(name) {
    return invalid({
        path: ['name'],
        value: shown(name),
        message: `You keep another search of the name "${shown(name)}". Choose another name, or change that search.`,
    });
}
const SELECT = `select s.id, s.name, s.query, s.cross_script as "crossScript", s.filter, s.created_at as "createdAt",
  s.looked_at as "lookedAt" from saved_search s`;
//# sourceMappingURL=saved-searches.service.js.map