import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { type WalPosition, walPosition } from '../database/wal-position.rules.js';
import { Watch } from '../database/watch.js';
import type { ReferenceSnapshots } from './reference-snapshots.js';

/**
 * A number that changes when anything changes that everybody may read, in whichever process it is written.
 *
 * It looks into the database again and again, over a connection of its own. An answer that was worked out under a number is
 * still right while the number stands; when nothing is known of the last second, there is no number.
 */
@Injectable()
export class PublicVersion implements OnApplicationBootstrap, OnApplicationShutdown {
  /** Longest that a number is believed without having been confirmed, in milliseconds. */
  static readonly MAX_AGE_MS = 1000;
  /** How often it looks, in milliseconds. */
  static readonly EVERY_MS = 100;

  /** What the last look saw of the registry, as `pg_snapshot`; null before the first, and when a connection was lost. */
  #seen: string | null = null;
  #number = 0;
  #position: WalPosition | null = null;
  #since = Infinity;
  #day = 0;
  #confirmedAt = -Infinity;
  #doubtedAt = -Infinity;
  #isNeeded = false;
  readonly #watch: Watch;
  /** Runs what it is given as part of no request, or a look would belong to the transaction of whoever has written. */
  readonly #apart = AsyncLocalStorage.snapshot();

  constructor(
    url: string,
    work: UnitOfWork,
    private readonly snapshots: ReferenceSnapshots,
  ) {
    this.#watch = new Watch({
      url,
      name: 'recourse public version',
      everyMs: PublicVersion.EVERY_MS,
      look: (client, isConnected) => this.#look(client, isConnected),
      onLost: () => this.#forget(),
    });
    work.afterEachCommand(() => this.doubt());
  }

  /** The number, for answers that depend on what everybody may read and on the day (UTC); null while it is not known. */
  get current(): number | null {
    if (performance.now() - this.#confirmedAt > PublicVersion.MAX_AGE_MS || this.#confirmedAt <= this.#doubtedAt) {
      return null;
    }
    const day = Math.floor(Date.now() / DAY_MS);
    if (day !== this.#day) {
      this.#day = day;
      this.#begin();
    }
    return this.#number;
  }

  /**
   * What was seen when the number was confirmed last, as `pg_snapshot`: `access.has_public_news` says of it whether a transaction sees
   * anything newer than the number stands for. Null while there is no number.
   */
  get snapshot(): string | null {
    return this.current === null ? null : this.#seen;
  }

  /** When the number became what it is, by `performance.now()`: a transaction that was opened later sees what it stands for. */
  get since(): number {
    return this.#since;
  }

  /** Up to where the log must have been replayed by whoever is to answer under {@link current}; null while that is not known. */
  get position(): WalPosition | null {
    return this.current === null ? null : this.#position;
  }

  /** For whoever needs the number. Without them nobody looks, and there is none. */
  watchOnceStarted(): void {
    this.#isNeeded = true;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.#isNeeded) await this.#watch.start();
  }

  /** The number is not believed until it has been looked for again: this process has written something just now. */
  doubt(): void {
    this.#doubtedAt = performance.now();
    void this.confirmed();
  }

  /**
   * Resolves when the number is known, or has been looked for in vain: a look costs less than working out an answer that is kept,
   * however many wait for it. At once where nobody looks.
   */
  async confirmed(): Promise<void> {
    if (!this.#watch.isOn || this.current !== null) return;
    await this.#apart(async () => {
      await this.#watch.ended(); // it may have begun before the doubt
      if (this.#watch.isOn && this.current === null) await this.#watch.now();
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#watch.stop();
  }

  #begin(): void {
    this.#number += 1;
    this.#since = performance.now();
  }

  /** What is copied into the process is as new as the number before the number is told. */
  async #look(client: pg.Client, isConnected: () => boolean): Promise<void> {
    const begun = performance.now();
    const { rows } = await client.query<{ snapshot: string; hasNews: boolean | null; position: string }>({
      ...NEWS,
      values: [this.#seen],
    });
    const { snapshot, hasNews, position } = rows[0]!;
    if (hasNews !== false) {
      await this.snapshots.refresh();
      this.#begin();
      this.#position = walPosition(position);
    }
    if (!isConnected()) return; // lost meanwhile
    this.#seen = snapshot;
    this.#confirmedAt = begun;
  }

  /** What was committed meanwhile, nobody knows: the next look begins a new number. */
  #forget(): void {
    this.#seen = null;
    this.#confirmedAt = -Infinity;
  }
}

const DAY_MS = 86_400_000;

const NEWS = {
  name: 'public_news',
  text: `select pg_current_snapshot()::text as snapshot, access.has_public_news($1::pg_snapshot) as "hasNews",
      pg_current_wal_insert_lsn()::text as position`,
};
