import { Batch, grouped, type RequestContext } from '#platform';
import { PUBLISHED, type ReadFrom, RECORD, type Table } from './case-table.rules.js';

/** What hangs on cases: one statement a kind, however many cases a request asks about, read from where the cases were. */
export class CaseBatch<V> {
  readonly #record: Batch<string, V[]>;
  readonly #published: Batch<string, V[]>;

  /** @param rowsOf reads the rows of some cases, in their order within each case. */
  constructor(rowsOf: (caseIds: readonly string[], table: Table) => Promise<readonly { caseId: string; view: V }[]>) {
    const batch = (table: Table) =>
      new Batch(async (caseIds: readonly string[]) => {
        const rows = await rowsOf(caseIds, table);
        return grouped(caseIds, rows, ({ caseId }) => caseId).map((ofCase) => ofCase.map(({ view }) => view));
      });
    this.#record = batch(RECORD);
    this.#published = batch(PUBLISHED);
  }

  load({ caseId, table }: ReadFrom, context: RequestContext): Promise<V[]> {
    return (table === PUBLISHED ? this.#published : this.#record).of(context).load(caseId);
  }
}
