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
import { keyOf, notFound, SqlParameters, UnitOfWork, isUuid } from '#platform';
import { CaseFileEntity } from './case.entity.js';
import { casesAsOf, recordAsOf } from '../revision/as-of.rules.js';
import { amongCases, rowsFrom } from './case-batch.js';
import { conditionOf } from './case-filter.rules.js';
import { PUBLISHED, RECORD } from './case-table.rules.js';
/** What everybody may read. */
export const FOR_EVERYONE = { table: PUBLISHED, asOf: null };
/** What the bearer of the token may read, now or, for a moment, as it was then. */
export function forBearer(asOf = null) {
    return { table: asOf === null ? RECORD : recordAsOf(asOf), asOf };
}
/** The read face of the case record. Row-level security keeps what is not for the reader out of every statement. */
let CaseDirectory = class CaseDirectory {
    constructor(work) {
        this.work = work;
    }
    /** Up to `limit` cases (a whole number, at most 101) after `position`, in order, each with the `parts` read along. */
    async list(source, filter, order, position, limit, parts) {
        const { by } = ORDERS[order];
        const { found, values } = this.#found(source, filter, order, position, limit);
        if (Object.keys(filter).length === 0 && source.asOf === null) {
            return this.#rows(source, `c.id in (select id from (${found}) page)`, values, parts, by);
        }
        // A filter is planned with its values, which costs little for the ids alone; the rest is prepared once and for all.
        const ids = await this.work.rowsOnce(found, values);
        return this.#rows(source, 'c.id = any($1::uuid[])', [ids.map(({ id }) => id)], parts, by);
    }
    /**
     * As {@link list} of the record as it is now, compared with what had been seen.
     *
     * @param seen as `pg_snapshot`.
     */
    async compared(filter, order, position, limit, parts, seen) {
        const source = forBearer();
        const { by, after } = ORDERS[order];
        const parameters = new SqlParameters();
        const add = (value) => parameters.add(value);
        const columns = `${RECORD_NOW}, c.is_public as "isPublic", (select access.has_public_news(${add(seen)}::pg_snapshot)) as "hasNews"`;
        if (Object.keys(filter).length === 0) {
            // The policy is looked at once for a case, and not once for its id and once more for the row.
            const condition = position ? after(position, add) : 'true';
            return this.#read(source, columns, `${condition} order by ${by} limit ${limit}`, parameters.values, parts);
        }
        const ids = await this.ids(source, filter, order, position, limit);
        const among = `c.id = any(${add(ids)}::uuid[]) order by ${by}`;
        return this.#read(source, columns, among, parameters.values, parts);
    }
    /** What hangs on some cases that the bearer may read, by their ids. */
    async partsOf(ids, parts) {
        const { condition, value } = amongCases('c.id', ids);
        const rows = await this.#read(forBearer(), 'c.id', condition, [value], parts);
        return new Map(rows.map((row) => [row.id, row.parts]));
    }
    /** Bare ids of the cases that {@link list} gives. */
    async ids(source, filter, order, position, limit) {
        const { found, values } = this.#found(source, filter, order, position, limit);
        const rows = await (Object.keys(filter).length === 0
            ? this.work.rows(found, values)
            : this.work.rowsOnce(found, values));
        return rows.map(({ id }) => id);
    }
    #found({ table, asOf }, filter, order, position, limit) {
        const parameters = new SqlParameters();
        const add = (value) => parameters.add(value);
        const { by, after } = ORDERS[order];
        const conditions = [conditionOf(filter, add, table), ...(position ? [after(position, add)] : [])];
        const direction = asOf && ID_ORDERS[order];
        const cases = direction ? casesAsOf(asOf, direction) : table('case_file');
        // The limit is a literal: with a parameter every call is planned anew.
        const found = `select c.id from ${cases} c where ${conditions.join(' and ')} order by ${by} limit ${limit}`;
        return { found, values: parameters.values };
    }
    async count(source, filter) {
        const parameters = new SqlParameters();
        const add = (value) => parameters.add(value);
        const [row] = await this.work.rowsOnce(`select count(*)::int as count from ${source.table('case_file')} c where ${conditionOf(filter, add, source.table)}`, parameters.values);
        return row.count;
    }
    /** The cases of some ids that the reader may see, in no order. */
    async byIds(source, ids, parts = []) {
        const { condition, value } = amongCases('c.id', ids.filter(isUuid));
        return this.#rows(source, condition, [value], parts, 'c.id');
    }
    async byReference(source, reference, parts) {
        return (await this.#where(source, (add) => `c.reference = ${add(reference)}`, parts))[0] ?? null;
    }
    /** The public case that stays in place of one that was public, and was merged into it. */
    async thatStays(reference, parts) {
        if (reference === null)
            return null;
        const [found] = await this.work.rows('select access.case_that_stays($1) as id', [reference]);
        return found?.id ? ((await this.byIds(FOR_EVERYONE, [found.id], parts))[0] ?? null) : null;
    }
    /**
     * Locks a case until the end of the transaction, so that two who act on it act one after the other.
     *
     * @throws DomainError NOT_FOUND when there is none or the actor may not see it; the two are told apart nowhere.
     */
    async lockVisible(id) {
        if (!isUuid(id))
            throw notFound('case');
        const cases = await this.work.repository(CaseFileEntity);
        if (!(await cases.existsBy({ id })))
            throw notFound('case');
        await this.work.rows('select access.lock_case($1)', [id]); // locking it directly would need the right to change it
        const found = await cases.findOneBy({ id }); // who waited meets the state that the other left, if still for them
        if (!found)
            throw notFound('case');
        return found;
    }
    async #where(source, condition, parts) {
        const parameters = new SqlParameters();
        const add = (value) => parameters.add(value);
        return this.#rows(source, condition(add), parameters.values, parts, 'c.id');
    }
    async #rows(source, condition, values, parts, by) {
        const { table, asOf } = source;
        const columns = table === PUBLISHED ? COLUMNS : asOf ? RECORD_THEN : RECORD_NOW;
        return this.#read(source, columns, `${condition} order by ${by}`, values, parts);
    }
    /** @param which what follows `where`. */
    async #read({ table }, columns, which, values, parts) {
        const along = parts.map(({ name, column }) => `, ${column} as part_${name}`).join('');
        const rows = await rowsFrom(this.work, table, `select ${columns}${along} from ${table('case_file')} c where ${which}`, values);
        for (const row of rows) {
            Object.assign(row, { parts: Object.fromEntries(parts.map(({ name }) => [name, row[`part_${name}`]])) });
        }
        return rows;
    }
};
CaseDirectory = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork])
], CaseDirectory);
export { CaseDirectory };
const OCCURRED_KEY = `coalesce(c.occurred_lower, '-infinity')::text as "occurredKey"`;
const COLUMNS = `c.id, c.reference, c.state, c.title, c.title_language as "titleLanguage", c.summary,
  c.summary_language as "summaryLanguage", c.requesting_state as "requestingState", c.occurred_edtf as "occurredEdtf",
  c.outcome, c.outcome_note as "outcomeNote", c.disputed, c.updated_at as "updatedAt",
  ${OCCURRED_KEY}`;
const RECORD_COLUMNS = `c.version, c.created_at as "createdAt", c.author_id as "authorId", c.file_reference as "fileReference",
  c.organisation_id as "organisationId",
  array_remove(array[
    case when c.author_id = (select access.user_id()) then 'OWN' end,
    case when c.organisation_id = any ((select access.organisation_ids())::uuid[]) then 'ORGANISATION' end,
    case when c.id = any ((select access.assigned_case_ids())::uuid[]) then 'ASSIGNED' end,
    case when c.id = any ((select access.granted_case_ids())::uuid[]) then 'GRANTED' end], null) as relations`;
const RECORD_NOW = `${COLUMNS}, ${RECORD_COLUMNS}, c.state as "stateNow"`;
const RECORD_THEN = `${COLUMNS}, ${RECORD_COLUMNS}, c.state_now as "stateNow"`;
const KEY = `(coalesce(c.occurred_lower, '-infinity'), c.id)`;
const keyAt = ({ occurredKey, id }, add) => `(${add(occurredKey)}::date, ${add(id)}::uuid)`;
const ORDERS = {
    NEWEST: { by: 'c.id desc', after: ({ id }, add) => `c.id < ${add(id)}` },
    OLDEST: { by: 'c.id', after: ({ id }, add) => `c.id > ${add(id)}` },
    OCCURRED_FIRST: {
        by: `coalesce(c.occurred_lower, '-infinity'), c.id`,
        after: (position, add) => `${KEY} > ${keyAt(position, add)}`,
    },
    OCCURRED_LAST: {
        by: `coalesce(c.occurred_lower, '-infinity') desc, c.id desc`,
        after: (position, add) => `${KEY} < ${keyAt(position, add)}`,
    },
};
/** Orders by the id alone. */
const ID_ORDERS = { NEWEST: 'desc', OLDEST: 'asc' };
/**
 * Bare id of the case that a caller names.
 *
 * @throws DomainError NOT_FOUND when it can be the id of none.
 */
export function caseIdOf(id) {
    const key = keyOf(id, 'Case') ?? id;
    if (!isUuid(key))
        throw notFound('case');
    return key;
}
//# sourceMappingURL=case.directory.js.map