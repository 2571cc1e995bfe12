import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';

/** A copy of reference data in the process: small, read on every request, changed rarely. */
export interface Snapshot<T> {
  /** The copy, never older than {@link ReferenceSnapshots.MAX_AGE_MS} behind the database. */
  readonly current: T;
}

interface Entry {
  readonly load: () => Promise<unknown>;
  value: unknown;
}

/**
 * Keeps reference tables (hundreds of rows, read by every request) in the process.
 *
 * All copies are taken in one transaction, so they agree with one another; a change of the epoch, which the loader of
 * the reference data advances, has them taken anew.
 */
@Injectable()
export class ReferenceSnapshots implements OnApplicationBootstrap, OnApplicationShutdown {
  /** How far a copy may lag behind the database, in milliseconds. */
  static readonly MAX_AGE_MS = 5000;

  readonly #entries: Entry[] = [];
  #epoch: number | undefined;
  #turn: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly work: UnitOfWork) {}

  /** Announces a copy. Call it in a constructor: the copies are taken when the application has been wired. */
  register<T>(load: () => Promise<T>): Snapshot<T> {
    const entry: Entry = { load, value: undefined };
    this.#entries.push(entry);
    return {
      get current(): T {
        if (entry.value === undefined)
          throw new Error('Reference data was asked for before the application had started.');
        return entry.value as T;
      },
    };
  }

  /** Which state of the reference data the copies are of: another number once they have been taken anew. */
  get epoch(): number {
    return this.#epoch ?? 0;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.refresh();
    this.#timer = setInterval(() => {
      this.refresh().catch((error: unknown) => Logger.warn(`Reference data could not be refreshed: ${String(error)}`));
    }, ReferenceSnapshots.MAX_AGE_MS);
    this.#timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  /** Takes all copies anew if the epoch has moved: one after the other, so that none is replaced by an older one. */
  refresh(): Promise<void> {
    const mine = this.#turn.then(() => this.#refresh());
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async #refresh(): Promise<void> {
    await this.work.reading(async () => {
      const [row] = await this.work.rows<{ epoch: number }>('select epoch from reference_epoch');
      const epoch = row?.epoch ?? 0;
      if (this.#epoch !== undefined && epoch <= this.#epoch) return; // a transaction that began earlier may ask later
      const values = await Promise.all(this.#entries.map((entry) => entry.load()));
      this.#entries.forEach((entry, index) => (entry.value = values[index]));
      this.#epoch = epoch;
    });
  }
}
