import { Injectable } from '@nestjs/common';
import { lastingly, PublicVersion, RecentlyUsed, UnitOfWork } from '#platform';
import type { PublicCaseView } from './case.view.js';

/** Most cases that are kept, each with what was read of it along with it; those asked for longest ago go first. */
const MOST_KEPT = 4_000;

interface Kept {
  /** The {@link PublicVersion} under which it was read. */
  readonly number: number;
  readonly view: PublicCaseView;
}

/**
 * Public cases that visitors were shown a moment ago, until anything changes that everybody may read: pages and filters differ from
 * one visitor to the next, and the cases that they show are largely the same.
 *
 * Whoever bears a token, and whoever has just written, is answered from the database.
 */
@Injectable()
export class KeptCases {
  readonly #kept = new RecentlyUsed<string, Kept>(MOST_KEPT);
  /** Short names for what is read along. */
  readonly #partsBy = new Map<string, number>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly version: PublicVersion,
  ) {}

  /** Whether whoever is asking now may be shown what is kept. */
  get areOpen(): boolean {
    return this.work.isForVisitors && this.version.current !== null;
  }

  /**
   * The public cases of some ids; nothing of those that are not there.
   *
   * @param parts names what is read along with each.
   * @param read reads those that are not kept.
   */
  async of(
    ids: readonly string[],
    parts: string,
    read: (missing: readonly string[]) => Promise<readonly PublicCaseView[]>,
  ): Promise<ReadonlyMap<string, PublicCaseView>> {
    const number = this.version.current;
    const along = this.#nameOf(parts);
    const found = new Map<string, PublicCaseView>();
    const missing: string[] = [];
    for (const id of ids) {
      const view = this.#find(`${id} ${along}`, number);
      if (view) found.set(id, view);
      else missing.push(id);
    }
    if (missing.length === 0) return found;
    const views = await read(missing);
    for (const view of views) {
      found.set(view.caseId, view);
      this.#keep(`${view.caseId} ${along}`, number, view);
    }
    return found;
  }

  /**
   * The public case of an id or reference; `null` where there is none, which is not kept.
   *
   * @param name the id or reference.
   * @param parts as of {@link of}.
   * @param read reads it where it is not kept.
   */
  async one(name: string, parts: string, read: () => Promise<PublicCaseView | null>): Promise<PublicCaseView | null> {
    const number = this.version.current;
    const key = `${name} ${this.#nameOf(parts)}`;
    const kept = this.#find(key, number);
    if (kept) return kept;
    const view = await read();
    if (view) this.#keep(key, number, view);
    return view;
  }

  /** What was read under a number that has moved since, or in a transaction from before it, may be older than it says. */
  #keep(key: string, number: number | null, view: PublicCaseView): void {
    if (number === null || this.version.current !== number || this.work.openedAt < this.version.since) return;
    this.#kept.set(key, { number, view: lastingly(view) });
  }

  #nameOf(parts: string): number {
    const known = this.#partsBy.get(parts);
    if (known !== undefined) return known;
    if (this.#partsBy.size === MOST_KEPT) {
      this.#partsBy.clear();
      this.#kept.clear();
    }
    this.#partsBy.set(parts, this.#partsBy.size);
    return this.#partsBy.size - 1;
  }

  #find(key: string, number: number | null): PublicCaseView | null {
    if (number === null) return null;
    const kept = this.#kept.get(key);
    if (!kept) return null;
    if (kept.number === number) return kept.view;
    this.#kept.delete(key);
    return null;
  }
}
