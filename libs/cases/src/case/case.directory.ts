import { Injectable } from '@nestjs/common';
import type { Actor } from '#identity';
import { notFound, SqlParameters, UnitOfWork } from '#platform';
import { CaseFileEntity } from './case.entity.js';
import type { ReadPart } from './case-parts.js';
import { conditionOf, type ResolvedCaseFilter } from './case-filter.rules.js';
import { type Reader, visibleTo } from './case-visibility.rules.js';
import { PUBLIC_STATES } from './case.rules.js';
import type { CaseOrder } from './case.model.js';

/** A case as the lists read it: columns of `case_file`, and what was read along. */
export interface CaseRow extends Omit<CaseFileEntity, 'occurredLower' | 'occurredUpper'> {
  /** Sort key for the order by date. */
  readonly occurredKey: string;
  /** What was read along with the case, by name of the part. */
  readonly parts: Readonly<Record<string, unknown>>;
}

/** Where a list goes on: after the row of this sort key. */
export interface CasePosition {
  readonly id: string;
  readonly occurredKey: string;
}

/** Which cases a list is about. `everyone` sees the public ones. */
export type Audience = Reader | 'everyone';

/** The read face of the case record. Every method answers only with what the reader may see. */
@Injectable()
export class CaseDirectory {
  constructor(private readonly work: UnitOfWork) {}

  /** Up to `limit` cases (a whole number, at most 101) after `position`, in order, each with the `parts` read along. */
  async list(
    audience: Audience,
    filter: ResolvedCaseFilter,
    order: CaseOrder,
    position: CasePosition | null,
    limit: number,
    parts: readonly ReadPart[],
  ): Promise<CaseRow[]> {
    const parameters = new SqlParameters();
    const add = (value: unknown) => parameters.add(value);
    const { by, after } = ORDERS[order];
    const conditions = [
      audienceOf(audience, add),
      conditionOf(filter, add),
      ...(position ? [after(position, add)] : []),
    ];
    const found = `select c.id from case_file c where ${conditions.join(' and ')} order by ${by} limit ${limit}`; // a literal: with a parameter every call is planned anew
    if (Object.keys(filter).length === 0) {
      return this.#rows(`c.id in (select id from (${found}) page)`, parameters.values, parts, by);
    }
    // A filter is planned with its values, which costs little for the ids alone; the rest is prepared once and for all.
    const ids = await this.work.rowsOnce<{ id: string }>(found, parameters.values);
    return this.#rows('c.id = any($1::uuid[])', [ids.map(({ id }) => id)], parts, by);
  }

  async count(audience: Audience, filter: ResolvedCaseFilter): Promise<number> {
    const parameters = new SqlParameters();
    const add = (value: unknown) => parameters.add(value);
    const [row] = await this.work.rowsOnce<{ count: number }>(
      `select count(*)::int as count from case_file c where ${audienceOf(audience, add)} and ${conditionOf(filter, add)}`,
      parameters.values,
    );
    return row!.count;
  }

  /** The cases of some ids that the reader may see, in no order. */
  async byIds(audience: Audience, ids: readonly string[]): Promise<CaseRow[]> {
    return this.#where(audience, (add) => `c.id = any(${add(ids.filter((id) => UUID.test(id)))}::uuid[])`);
  }

  async byReference(audience: Audience, reference: string): Promise<CaseRow | null> {
    return (await this.#where(audience, (add) => `c.reference = ${add(reference)}`))[0] ?? null;
  }

  /**
   * Locks a case until the end of the transaction, so that two who act on it act one after the other.
   *
   * @throws DomainError NOT_FOUND when there is none or the actor may not see it; the two are told apart nowhere.
   */
  async lockVisible(actor: Actor, id: string): Promise<CaseFileEntity> {
    if (!UUID.test(id)) throw notFound('case');
    const parameters = new SqlParameters();
    const add = (value: unknown) => parameters.add(value);
    const [found] = await this.work.rows<{ id: string }>(
      `select c.id from case_file c where c.id = ${add(id)} and ${visibleTo(actor, add)} for update`,
      parameters.values,
    );
    if (!found) throw notFound('case');
    const cases = await this.work.repository(CaseFileEntity);
    return cases.findOneByOrFail({ id });
  }

  async #where(audience: Audience, condition: (add: (value: unknown) => string) => string): Promise<CaseRow[]> {
    const parameters = new SqlParameters();
    const add = (value: unknown) => parameters.add(value);
    return this.#rows(`${audienceOf(audience, add)} and ${condition(add)}`, parameters.values, [], 'c.id');
  }

  async #rows(
    condition: string,
    values: readonly unknown[],
    parts: readonly ReadPart[],
    by: string,
  ): Promise<CaseRow[]> {
    const along = parts.map(({ name, column }) => `, ${column} as part_${name}`).join('');
    const rows = await this.work.rows<CaseRow & Record<string, unknown>>(
      `select ${COLUMNS}${along} from case_file c where ${condition} order by ${by}`,
      values,
    );
    for (const row of rows) {
      Object.assign(row, { parts: Object.fromEntries(parts.map(({ name }) => [name, row[`part_${name}`]])) });
    }
    return rows;
  }
}

function audienceOf(audience: Audience, add: (value: unknown) => string): string {
  if (audience === 'everyone') return `c.state in (${PUBLIC_STATES.map((state) => `'${state}'`).join(', ')})`;
  return visibleTo(audience, add);
}

const COLUMNS = `c.id, c.reference, c.version, c.state, c.title, c.title_language as "titleLanguage", c.summary,
  c.summary_language as "summaryLanguage", c.requesting_state as "requestingState", c.occurred_edtf as "occurredEdtf",
  c.outcome, c.outcome_note as "outcomeNote", c.disputed, c.confidence, c.author_id as "authorId",
  c.file_reference as "fileReference", c.documented_ref as "documentedRef", c.created_at as "createdAt",
  c.updated_at as "updatedAt", coalesce(c.occurred_lower, '-infinity')::text as "occurredKey"`;
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

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
