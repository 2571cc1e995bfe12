import { Injectable } from '@nestjs/common';
import { keyOf, notFound, SqlParameters, UnitOfWork, isUuid } from '#platform';
import { CaseFileEntity } from './case.entity.js';
import { casesAsOf, recordAsOf } from '../revision/as-of.rules.js';
import { amongCases, rowsFrom } from './case-batch.js';
import type { ReadPart } from './case-parts.js';
import type { CaseState } from './case.rules.js';
import { conditionOf, type ResolvedCaseFilter } from './case-filter.rules.js';
import { PUBLISHED, RECORD, type Table } from './case-table.rules.js';
import type { CaseOrder } from './case.model.js';

/** A case as everybody may read it, and what was read along. */
export interface CaseRow extends Pick<
  CaseFileEntity,
  | 'id'
  | 'reference'
  | 'state'
  | 'title'
  | 'titleLanguage'
  | 'summary'
  | 'summaryLanguage'
  | 'requestingState'
  | 'occurredEdtf'
  | 'outcome'
  | 'outcomeNote'
  | 'disputed'
  | 'updatedAt'
> {
  /** Sort key for the order by date. */
  readonly occurredKey: string;
  /** What was read along with the case, by name of the part. */
  readonly parts: Readonly<Record<string, unknown>>;
}

/** A case as the record has it, for those who may see it. */
export interface CaseRecordRow
  extends CaseRow, Pick<CaseFileEntity, 'version' | 'createdAt' | 'authorId' | 'fileReference' | 'organisationId'> {
  /** How the reader stands to it. */
  readonly relations: readonly CaseRelation[];
  /** State of the case now, by which its fields are whose they are; that of a past answer may be another. */
  readonly stateNow: CaseState;
}

/** The same, and how it stands to what had been seen before. */
export interface ComparedRow extends CaseRecordRow {
  /** Everybody may read the case. */
  readonly isPublic: boolean;
  /** The transaction sees something public that had not been seen. */
  readonly hasNews: boolean;
}

/** How a reader stands to a case, beside the roles that they hold. */
export type CaseRelation = 'OWN' | 'ORGANISATION' | 'ASSIGNED' | 'GRANTED';

/** Where a list goes on: after the row of this sort key. */
export interface CasePosition {
  readonly id: string;
  readonly occurredKey: string;
}

/** From where cases are read; the policies of the database decide which rows are found there. */
export interface CaseSource {
  readonly table: Table;
  /** The moment that is read; null for the present. */
  readonly asOf: Date | null;
}

/** What everybody may read. */
export const FOR_EVERYONE: CaseSource = { table: PUBLISHED, asOf: null };

/** What the bearer of the token may read, now or, for a moment, as it was then. */
export function forBearer(asOf: Date | null = null): CaseSource {
  return { table: asOf === null ? RECORD : recordAsOf(asOf), asOf };
}

/** The read face of the case record. Row-level security keeps what is not for the reader out of every statement. */
@Injectable()
export class CaseDirectory {
  constructor(private readonly work: UnitOfWork) {}

  /** Up to `limit` cases (a whole number, at most 101) after `position`, in order, each with the `parts` read along. */
  async list(
    source: CaseSource,
    filter: ResolvedCaseFilter,
    order: CaseOrder,
    position: CasePosition | null,
    limit: number,
    parts: readonly ReadPart[],
  ): Promise<CaseRow[]> {
    if (Object.keys(filter).length === 0 && source.asOf === null) {
      const parameters = new SqlParameters();
      const which = pageOfAll(order, position, limit, (value) => parameters.add(value));
      return this.#rows(source, which, parameters.values, parts);
    }
    // A filter is planned with its values, which costs little for the ids alone; the rest is prepared once and for all.
    const { found, values } = this.#found(source, filter, order, position, limit);
    const ids = await this.work.rowsOnce<{ id: string }>(found, values);
    const among = `c.id = any($1::uuid[]) order by ${ORDERS[order].by}`;
    return this.#rows(source, among, [ids.map(({ id }) => id)], parts);
  }

  /**
   * As {@link list} of the record as it is now, compared with what had been seen.
   *
   * @param seen as `pg_snapshot`.
   */
  async compared(
    filter: ResolvedCaseFilter,
    order: CaseOrder,
    position: CasePosition | null,
    limit: number,
    parts: readonly ReadPart[],
    seen: string,
  ): Promise<ComparedRow[]> {
    const source = forBearer();
    const parameters = new SqlParameters();
    const add = (value: unknown) => parameters.add(value);
    const columns = `${RECORD_NOW}, c.is_public as "isPublic", (select access.has_public_news(${add(seen)}::pg_snapshot)) as "hasNews"`;
    if (Object.keys(filter).length === 0) {
      return this.#read(source, columns, pageOfAll(order, position, limit, add), parameters.values, parts);
    }
    const ids = await this.ids(source, filter, order, position, limit);
    const among = `c.id = any(${add(ids)}::uuid[]) order by ${ORDERS[order].by}`;
    return this.#read(source, columns, among, parameters.values, parts);
  }

  /** What hangs on some cases that the reader may see, by their ids. */
  async partsOf(
    source: CaseSource,
    ids: readonly string[],
    parts: readonly ReadPart[],
  ): Promise<ReadonlyMap<string, CaseRow['parts']>> {
    const { condition, value } = amongCases('c.id', ids);
    const rows = await this.#read<CaseRow>(source, 'c.id', condition, [value], parts);
    return new Map(rows.map((row) => [row.id, row.parts]));
  }

  /** Bare ids of the cases that {@link list} gives. */
  async ids(
    source: CaseSource,
    filter: ResolvedCaseFilter,
    order: CaseOrder,
    position: CasePosition | null,
    limit: number,
  ): Promise<string[]> {
    const { found, values } = this.#found(source, filter, order, position, limit);
    const rows = await (Object.keys(filter).length === 0
      ? this.work.rows<{ id: string }>(found, values)
      : this.work.rowsOnce<{ id: string }>(found, values));
    return rows.map(({ id }) => id);
  }

  #found(
    { table, asOf }: CaseSource,
    filter: ResolvedCaseFilter,
    order: CaseOrder,
    position: CasePosition | null,
    limit: number,
  ): { readonly found: string; readonly values: readonly unknown[] } {
    const parameters = new SqlParameters();
    const add = (value: unknown) => parameters.add(value);
    const { by, after } = ORDERS[order];
    const conditions = [conditionOf(filter, add, table), ...(position ? [after(position, add)] : [])];
    const direction = asOf && ID_ORDERS[order];
    const cases = direction ? casesAsOf(asOf, direction) : table('case_file');
    // The limit is a literal: with a parameter every call is planned anew.
    const found = `select c.id from ${cases} c where ${conditions.join(' and ')} order by ${by} limit ${limit}`;
    return { found, values: parameters.values };
  }

  async count(source: CaseSource, filter: ResolvedCaseFilter): Promise<number> {
    const parameters = new SqlParameters();
    const add = (value: unknown) => parameters.add(value);
    const [row] = await this.work.rowsOnce<{ count: number }>(
      `select count(*)::int as count from ${source.table('case_file')} c where ${conditionOf(filter, add, source.table)}`,
      parameters.values,
    );
    return row!.count;
  }

  /** The cases of some ids that the reader may see, in no order. */
  async byIds(source: CaseSource, ids: readonly string[], parts: readonly ReadPart[] = []): Promise<CaseRow[]> {
    const { condition, value } = amongCases('c.id', ids.filter(isUuid));
    return this.#rows(source, condition, [value], parts);
  }

  async byReference(source: CaseSource, reference: string, parts: readonly ReadPart[]): Promise<CaseRow | null> {
    return (await this.#where(source, (add) => `c.reference = ${add(reference)}`, parts))[0] ?? null;
  }

  /** The public case that stays in place of one that was public, and was merged into it. */
  async thatStays(reference: string | null, parts: readonly ReadPart[]): Promise<CaseRow | null> {
    if (reference === null) return null;
    const [found] = await this.work.rows<{ id: string | null }>('select access.case_that_stays($1) as id', [reference]);
    return found?.id ? ((await this.byIds(FOR_EVERYONE, [found.id], parts))[0] ?? null) : null;
  }

  /**
   * Locks a case until the end of the transaction, so that two who act on it act one after the other.
   *
   * @throws DomainError NOT_FOUND when there is none or the actor may not see it; the two are told apart nowhere.
   */
  async lockVisible(id: string): Promise<CaseFileEntity> {
    if (!isUuid(id)) throw notFound('case');
    const cases = await this.work.repository(CaseFileEntity);
    if (!(await cases.existsBy({ id }))) throw notFound('case');
    await this.work.rows('select access.lock_case($1)', [id]); // locking it directly would need the right to change it
    const found = await cases.findOneBy({ id }); // who waited meets the state that the other left, if still for them
    if (!found) throw notFound('case');
    return found;
  }

  async #where(
    source: CaseSource,
    condition: (add: (value: unknown) => string) => string,
    parts: readonly ReadPart[],
  ): Promise<CaseRow[]> {
    const parameters = new SqlParameters();
    const add = (value: unknown) => parameters.add(value);
    return this.#rows(source, condition(add), parameters.values, parts);
  }

  /** @param which as of {@link #read}. */
  async #rows(
    source: CaseSource,
    which: string,
    values: readonly unknown[],
    parts: readonly ReadPart[],
  ): Promise<CaseRow[]> {
    const { table, asOf } = source;
    const columns = table === PUBLISHED ? COLUMNS : asOf ? RECORD_THEN : RECORD_NOW;
    return this.#read(source, columns, which, values, parts);
  }

  /** @param which what follows `where`. */
  async #read<R extends CaseRow>(
    { table }: CaseSource,
    columns: string,
    which: string,
    values: readonly unknown[],
    parts: readonly ReadPart[],
  ): Promise<R[]> {
    const card = parts.some(({ ofTables }) => ofTables !== null)
      ? ' left join published.case_card k on k.case_id = c.id'
      : '';
    const rows = await rowsFrom<R & Record<string, unknown>>(
      this.work,
      table,
      `select ${columns}${alongOf(parts, ({ column }) => column)} from ${table('case_file')} c${card} where ${which}`,
      values,
    );
    for (const row of rows) Object.assign(row, { parts: partsIn(row, parts) });
    await this.#readVoid(table, rows, parts);
    return rows;
  }

  /** Reads from the tables what hangs on cases whose card is void, since the transaction has changed them. */
  async #readVoid(table: Table, rows: readonly CaseRow[], parts: readonly ReadPart[]): Promise<void> {
    const ofCard = parts.filter(({ ofTables }) => ofTables !== null);
    const voided = rows.filter((row) => ofCard.some(({ name }) => row.parts[name] === null));
    if (voided.length === 0) return;
    const { condition, value } = amongCases(
      'c.id',
      voided.map(({ id }) => id),
    );
    const read = await rowsFrom<{ readonly id: string } & Record<string, unknown>>(
      this.work,
      table,
      `select c.id${alongOf(ofCard, ({ ofTables }) => ofTables!)} from ${table('case_file')} c where ${condition}`,
      [value],
    );
    const byId = new Map(read.map((row) => [row.id, partsIn(row, ofCard)]));
    for (const row of voided) Object.assign(row.parts, byId.get(row.id));
  }
}

function alongOf(parts: readonly ReadPart[], column: (part: ReadPart) => string): string {
  return parts.map((part) => `, ${column(part)} as part_${part.name}`).join('');
}

function partsIn(row: Readonly<Record<string, unknown>>, parts: readonly ReadPart[]): Record<string, unknown> {
  return Object.fromEntries(parts.map(({ name }) => [name, row[`part_${name}`]]));
}

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

type After = (position: CasePosition, add: (value: unknown) => string) => string;
const keyAt: After = ({ occurredKey, id }, add) => `(${add(occurredKey)}::date, ${add(id)}::uuid)`;

const ORDERS: Readonly<Record<CaseOrder, { readonly by: string; readonly after: After }>> = {
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

/**
 * What follows `where`, for a page of all cases: one look at each, where the ids alone and then their rows would have the policy look
 * twice.
 */
function pageOfAll(
  order: CaseOrder,
  position: CasePosition | null,
  limit: number,
  add: (value: unknown) => string,
): string {
  const { by, after } = ORDERS[order];
  return `${position ? after(position, add) : 'true'} order by ${by} limit ${limit}`;
}

/** Orders by the id alone. */
const ID_ORDERS: Readonly<Partial<Record<CaseOrder, 'asc' | 'desc'>>> = { NEWEST: 'desc', OLDEST: 'asc' };

/**
 * Bare id of the case that a caller names.
 *
 * @throws DomainError NOT_FOUND when it can be the id of none.
 */
export function caseIdOf(id: string): string {
  const key = keyOf(id, 'Case') ?? id;
  if (!isUuid(key)) throw notFound('case');
  return key;
}
