import type { PublicCases, Watcher } from './public-cases.js';

/** The public cases in the order of their ids, and kept in it while cases come and go. */
export class RowsInOrder implements Watcher {
  #rows: Uint32Array;
  #count: number;

  constructor(private readonly cases: PublicCases) {
    this.#rows = cases.every.rows.slice();
    this.#count = this.#rows.length;
    // They were read in this order, and few have changed since.
    if (!this.#isInOrder()) this.#rows.sort((one, other) => cases.ids.compare(one, other));
    cases.watch(this);
  }

  /** Ids of the first cases after one, from the lowest on; of the first of all where it is null. */
  after(id: string | null, limit: number): string[] {
    const from = id === null ? 0 : this.#firstFrom(this.cases.ids.after(id));
    return this.#idsOf(this.#rows.slice(from, Math.min(from + limit, this.#count)));
  }

  /** Ids of the last cases before one, from the highest on; of the last of all where it is null. */
  before(id: string | null, limit: number): string[] {
    const to = id === null ? this.#count : this.#placeOf(id);
    return this.#idsOf(this.#rows.slice(Math.max(to - limit, 0), to).reverse());
  }

  added(row: number): void {
    const at = this.#firstFrom((other) => this.cases.ids.compare(other, row) > 0);
    if (this.#count === this.#rows.length) {
      const larger = new Uint32Array(Math.ceil(1.25 * this.#count) + 16);
      larger.set(this.#rows);
      this.#rows = larger;
    }
    this.#rows.copyWithin(at + 1, at, this.#count);
    this.#rows[at] = row;
    this.#count += 1;
  }

  removed(row: number): void {
    const at = this.#firstFrom((other) => this.cases.ids.compare(other, row) >= 0);
    this.#rows.copyWithin(at, at + 1, this.#count);
    this.#count -= 1;
  }

  /** The place of an id, or the one where it would stand. */
  #placeOf(id: string): number {
    const next = this.#firstFrom(this.cases.ids.after(id));
    return next > 0 && this.cases.ids.at(this.#rows[next - 1]!) === id ? next - 1 : next;
  }

  /** The first place from which on all rows meet a condition. */
  #firstFrom(holds: (row: number) => boolean): number {
    let [from, to] = [0, this.#count];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (holds(this.#rows[middle]!)) to = middle;
      else from = middle + 1;
    }
    return from;
  }

  #isInOrder(): boolean {
    return this.#rows.every((row, at) => at === 0 || this.cases.ids.compare(this.#rows[at - 1]!, row) < 0);
  }

  #idsOf(rows: Uint32Array): string[] {
    const ids: string[] = [];
    for (const row of rows) ids.push(this.cases.ids.at(row));
    return ids;
  }
}
