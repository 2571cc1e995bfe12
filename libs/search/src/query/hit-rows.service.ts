import { Injectable } from '@nestjs/common';
import { RecentlyUsed, UnitOfWork } from '#platform';
import {
  isInColumns,
  PerSelection,
  type PublicCases,
  PublicRegistry,
  type Selection as Rows,
  selectionOf,
} from '#registry';
import { type Selection, Statement, type Where } from './statement.js';

/** Most sets of hits that are kept: a byte for each public case there is, each. */
const MOST_KEPT = 16;

interface Kept {
  readonly cases: PublicCases;
  readonly marks: Uint8Array;
}

/**
 * All hits of a search, as rows of the copy of the public cases: what is counted over all of them, and whatever a filter leaves of them, is
 * worked out there. The database finds the cases of some words once for each state of the index.
 */
@Injectable()
export class HitRows {
  readonly #kept = new RecentlyUsed<string, Kept>(MOST_KEPT);
  /** By the selection of one request. */
  readonly #begun = new WeakMap<Selection, Promise<Rows>>();
  /** The hits among all cases, as long as none of these changes. */
  readonly #found = new PerSelection<Rows>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly registry: PublicRegistry,
  ) {}

  /** Whoever asks again for the hits of one selection gets the same rows, so that all of an answer is about the same cases. */
  of(selection: Selection): Promise<Rows> {
    let begun = this.#begun.get(selection);
    if (!begun) this.#begun.set(selection, (begun = this.#seek(selection)));
    return begun;
  }

  /** By the number of the row, 1 where the title or a name has the words; for rows of {@link of}. */
  async titles(selection: Selection): Promise<Uint8Array> {
    const { cases } = await this.of(selection);
    return (await this.#marks(selection, 'titles', cases)).marks;
  }

  async #seek(selection: Selection): Promise<Rows> {
    const { state, query, filter } = selection;
    const { cases, marks } = await this.#marks(selection, 'cases');
    if (state !== null && isInColumns(filter)) {
      const { every } = cases;
      return this.#found.of(every, [state, query, filter], () => marked(selectionOf(every, filter), marks));
    }
    const filtered = await this.registry.selectedBy(filter);
    return filtered.cases === cases ? marked(filtered, marks) : this.#seek(selection); // the copy was laid anew meanwhile
  }

  /** @param among the cases to be marked, where that is known. */
  async #marks(selection: Selection, where: Where, among?: PublicCases): Promise<Kept> {
    const key = selection.state && JSON.stringify([selection.state, selection.query, where]);
    const known = key === null ? undefined : this.#kept.get(key);
    if (known && known.cases === (among ?? (await this.registry.current()))) return known;
    const sql = new Statement({ ...selection, filter: {} });
    const [row] = await this.work.rowsOnce<{ ids: Buffer | null }>(
      `select string_agg(uuid_send(hit.case_id), '') as ids from (${sql.all(where)}) hit`,
      sql.values,
    );
    const cases = among ?? (await this.registry.current());
    const found = { cases, marks: cases.marked(row!.ids ?? Buffer.alloc(0)) };
    if (key !== null) this.#kept.set(key, found);
    return found;
  }
}

/** What came into the copy later than the marks were made bears none. */
function marked({ cases, rows }: Rows, marks: Uint8Array): Rows {
  return { cases, rows: rows.filter((row) => marks[row] === 1) };
}
