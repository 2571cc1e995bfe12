import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type CaseFilter, CaseFilters, conditionOf, PUBLISHED, type ResolvedCaseFilter } from '#cases';
import { SqlParameters, UnitOfWork } from '#platform';
import { type Past, PastCopies } from './past-copies.js';
import { readPublicCases } from './public-case-reader.js';
import type { PublicCases, Selection } from './public-cases.js';
import { PublicCopy } from './public-copy.js';
import { type Leaf, leavesOf, selectionOf } from './selection.js';

/**
 * Holds all public cases in the process, as far as questions about the whole registry ask of them, and keeps up with what is
 * committed.
 *
 * What everybody may read is the same for whoever asks, so one copy serves all; of cases that are not public nothing is read.
 */
@Injectable()
export class PublicRegistry implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #present: PublicCopy;
  readonly #pasts: PastCopies;

  constructor(
    private readonly work: UnitOfWork,
    private readonly filters: CaseFilters,
  ) {
    this.#present = new PublicCopy(work, readPublicCases);
    this.#pasts = new PastCopies(work);
  }

  /**
   * The public cases that a filter selects, as the open transaction sees them or later. To be read through before the next
   * `await`: the copy changes with the registry.
   *
   * @throws DomainError BAD_USER_INPUT when the filter names what does not exist.
   */
  async selected(filter: CaseFilter | null | undefined): Promise<Selection> {
    return this.selectedBy(this.filters.resolve(filter));
  }

  /** As {@link selected}, by a filter whose names have been resolved. */
  async selectedBy(filter: ResolvedCaseFilter): Promise<Selection> {
    const found = new Map<Leaf, readonly string[]>();
    for (const leaf of leavesOf(filter)) found.set(leaf, await this.#idsOf(leaf));
    return selectionOf((await this.current()).every, filter, found);
  }

  /** All public cases, as the open transaction sees them or later; they change with the registry. */
  current(): Promise<PublicCases> {
    return this.#present.current();
  }

  /** @returns the past of a moment; `null` where the moment is yet to come, and the present is to answer. */
  pastAt(asOf: Date): Promise<Past | null> {
    return this.#pasts.at(asOf);
  }

  /**
   * The cases that were public at a moment and are still, as they stood then. They change, too: when one of them is public
   * no more, or comes back. Reading them for the first time takes two to three times as long as reading the present.
   */
  past(past: Past): Promise<PublicCases> {
    return this.#pasts.cases(past);
  }

  /** Whether {@link current} waits for no more than what has changed; otherwise for all cases to be read. */
  get isAtHand(): boolean {
    return this.#present.isAtHand;
  }

  /** The cases that meet what the columns do not hold. */
  async #idsOf(leaf: Leaf): Promise<readonly string[]> {
    const parameters = new SqlParameters();
    const condition = conditionOf(leaf, (value) => parameters.add(value), PUBLISHED);
    const found = await this.work.rowsOnce<{ id: string }>(
      `select c.id from published.case_file c where ${condition}`,
      parameters.values,
    );
    return found.map(({ id }) => id);
  }

  /** Reads the cases while others are answered already, so that the first question need not wait for all of it. */
  onApplicationBootstrap(): void {
    this.work
      .reading(() => this.current())
      .catch((error: unknown) => {
        Logger.warn(
          `Public cases could not be read at the start, and are when they are first asked for: ${String(error)}`,
        );
      });
  }

  /** Waits for readings that go on, so that no connection is taken away from it. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.#present.settled(), this.#pasts.settled()]);
  }
}
