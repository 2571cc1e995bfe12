import { Injectable } from '@nestjs/common';
import { RecentlyUsed, UnitOfWork } from '#platform';
import { type PublicCases, PublicRegistry, type Selection as Rows } from '#registry';
import { type Selection, Statement } from './hits.service.js';

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
  /** What is sought at this moment, by the selection of one request. */
  readonly #begun = new WeakMap<Selection, Promise<Rows>>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly registry: PublicRegistry,
  ) {}

  /**
   * To be read before the next `await`.
   *
   * Whoever asks for the hits of one selection while they are sought gets the same rows, in the same turn.
   */
  of(selection: Selection): Promise<Rows> {
    const begun = this.#begun.get(selection);
    if (begun) return begun;
    const sought = this.#seek(selection);
    this.#begun.set(selection, sought);
    const end = (): void => void this.#begun.delete(selection);
    sought.then(end, end);
    return sought;
  }

  async #seek(selection: Selection): Promise<Rows> {
    const { cases, marks } = await this.#marks(selection);
    const filtered = await this.registry.selectedBy(selection.filter);
    if (filtered.cases !== cases) return this.#seek(selection); // the copy was laid anew meanwhile
    return { cases, rows: filtered.rows.filter((row) => marks[row] === 1) };
  }

  async #marks(selection: Selection): Promise<Kept> {
    const key = selection.state && JSON.stringify([selection.state, selection.query]);
    const known = key === null ? undefined : this.#kept.get(key);
    if (known && known.cases === (await this.registry.current())) return known;
    const sql = new Statement({ ...selection, filter: {} });
    const [row] = await this.work.rowsOnce<{ ids: Buffer | null }>(
      `select string_agg(uuid_send(hit.case_id), '') as ids from (${sql.all()}) hit`,
      sql.values,
    );
    const cases = await this.registry.current();
    const found = { cases, marks: cases.marked(row!.ids ?? Buffer.alloc(0)) };
    if (key !== null) this.#kept.set(key, found);
    return found;
  }
}
