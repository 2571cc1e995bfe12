import type { CountedCell } from './live-cube.js';

/** What is made of the cells of a cube, once: as long as nothing changes, they are the same list. */
export class PerCells<T extends object> {
  readonly #made = new WeakMap<readonly CountedCell[], T>();

  of(cells: readonly CountedCell[], make: () => T): T {
    let made = this.#made.get(cells);
    if (made === undefined) this.#made.set(cells, (made = make()));
    return made;
  }
}
