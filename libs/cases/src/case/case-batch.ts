import { Batch, grouped, type RequestContext, type UnitOfWork } from '#platform';
import { isStanding, type ReadFrom, type Table } from './case-table.rules.js';

/** What hangs on cases: one statement a kind, however many cases a request asks about, read from where the cases were. */
export class CaseBatch<V> {
  readonly #batches = new WeakMap<Table, Batch<string, V[]>>();

  /** @param rowsOf reads the rows of some cases, in their order within each case. */
  constructor(
    private readonly rowsOf: (
      caseIds: readonly string[],
      table: Table,
    ) => Promise<readonly { caseId: string; view: V }[]>,
  ) {}

  load({ caseId, table }: ReadFrom, context: RequestContext): Promise<V[]> {
    return this.#batch(table).of(context).load(caseId);
  }

  #batch(table: Table): Batch<string, V[]> {
    let batch = this.#batches.get(table);
    if (!batch) {
      batch = new Batch(async (caseIds: readonly string[]) => {
        const rows = await this.rowsOf(caseIds, table);
        return grouped(caseIds, rows, ({ caseId }) => caseId).map((ofCase) => ofCase.map(({ view }) => view));
      });
      this.#batches.set(table, batch);
    }
    return batch;
  }
}

/**
 * Condition in SQL that a column is one of some cases, which are `$1`, and the value to send. A statement about one case is
 * planned once and for all; one about a list of unknown length PostgreSQL plans anew each time.
 */
export function amongCases(
  column: string,
  caseIds: readonly string[],
): { readonly condition: string; readonly value: unknown } {
  return caseIds.length === 1
    ? { condition: `${column} = $1::uuid`, value: caseIds[0] }
    : { condition: `${column} = any($1::uuid[])`, value: caseIds };
}

/** Sends a statement that reads from a table: prepared, unless it names a moment and will not come again. */
export function rowsFrom<R extends object>(
  work: UnitOfWork,
  table: Table,
  text: string,
  values: readonly unknown[],
): Promise<R[]> {
  return isStanding(table) ? work.rows<R>(text, values) : work.rowsOnce<R>(text, values);
}
