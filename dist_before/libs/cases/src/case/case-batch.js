import { Batch, grouped } from '#platform';
import { isStanding } from './case-table.rules.js';
/** What hangs on cases: one statement a kind, however many cases a request asks about, read from where the cases were. */
export class CaseBatch {
    #batches = new WeakMap();
    /** @param rowsOf reads the rows of some cases, in their order within each case. */
    constructor(rowsOf) {
        this.rowsOf = rowsOf;
    }
    load({ caseId, table }, context) {
        return this.#batch(table).of(context).load(caseId);
    }
    #batch(table) {
        let batch = this.#batches.get(table);
        if (!batch) {
            batch = new Batch(async (caseIds) => {
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
export function amongCases(column, caseIds) {
    return caseIds.length === 1
        ? { condition: `${column} = $1::uuid`, value: caseIds[0] }
        : { condition: `${column} = any($1::uuid[])`, value: caseIds };
}
/** Sends a statement that reads from a table: prepared, unless it names a moment and will not come again. */
export function rowsFrom(work, table, text, values) {
    return isStanding(table) ? work.rows(text, values) : work.rowsOnce(text, values);
}
//# sourceMappingURL=case-batch.js.map