import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { CaseTexts } from './case-texts.service.js';
import { documentOf, INDEX_VERSION, lexiconWordOf } from './document.js';

/** How many cases that have changed are brought up to date in one transaction. */
const AT_ONCE = 500;

/** The same while all of the index is made: most words come again, and are counted once. Fewer, where the database could not take as many in time. */
const ANEW_AT_ONCE = { most: 2_000, least: 100 };

/** How long an answer waits for the index before it leaves out what is not in it yet. */
const PATIENCE_MS = 2_000;

/** How often the index is brought up to date while nobody asks. */
const PAUSE_MS = 1_000;

/**
 * Brings the index of the search up to date: before each answer, and while nobody asks.
 *
 * It works in scopes of its own, by turns, for all requests that wait: it carries nobody's token, and a request that holds a
 * connection does not need a second one. Of several processes one works and the others find it done.
 */
@Injectable()
export class SearchIndex implements OnApplicationBootstrap, OnApplicationShutdown {
  #waiting: (() => void)[] = [];
  #wake: (() => void) | null = null;
  #isEnding = false;
  #isFailing = false;
  #anewAtOnce = ANEW_AT_ONCE.most;
  #keeping: Promise<void> | null = null;

  constructor(
    private readonly work: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  onApplicationBootstrap(): void {
    this.#keeping ??= this.#keep();
  }

  async onApplicationShutdown(): Promise<void> {
    this.#isEnding = true;
    this.#wake?.();
    await this.#keeping;
  }

  /** Resolves once the index has all that was committed before the call, or after two seconds. */
  async catchUp(): Promise<void> {
    await new Promise<void>((resolve) => {
      const patience = setTimeout(resolve, PATIENCE_MS).unref();
      this.#waiting.push(() => {
        clearTimeout(patience);
        resolve();
      });
      this.#wake?.();
    });
  }

  async #keep(): Promise<void> {
    while (!this.#isEnding) {
      const served = this.#waiting;
      this.#waiting = [];
      let isDone = true;
      try {
        isDone = await this.#round();
        this.#isFailing = false;
      } catch (error) {
        if (!this.#isFailing) {
          Logger.warn(`The index of the search is not brought up to date, which is tried again: ${messageOf(error)}`);
        }
        this.#isFailing = true;
        this.#anewAtOnce = Math.max(ANEW_AT_ONCE.least, Math.floor(this.#anewAtOnce / 2));
      }
      if (!isDone) {
        this.#waiting.unshift(...served);
        continue;
      }
      for (const resolve of served) resolve();
      if (this.#waiting.length === 0 && !this.#isEnding) await this.#pause();
    }
    for (const resolve of this.#waiting) resolve();
  }

  async #pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PAUSE_MS).unref();
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = null;
  }

  /** @returns whether nothing is left to be done. */
  async #round(): Promise<boolean> {
    const waits = await this.work.reading(() => stateOfIndex(this.work));
    if (waits.cases === 0) return true;
    return this.work.run(async () => {
      await this.work.rows('select access.open_search_index($1)', [INDEX_VERSION]);
      const [news] = await this.work.rows<News>(NEWS, [AT_ONCE]);
      const rebuilt = await this.work.rows<{ id: string }>(REBUILD, [this.#anewAtOnce]);
      const ids = [...new Set([...news!.caseIds, ...rebuilt.map(({ id }) => id)])].sort();
      const documents = (await this.texts.of(ids))
        .filter(({ texts }) => texts.length > 0)
        .map((of) => ({ id: of.caseId, ...documentOf(of) }));
      const words = await this.#unknown(new Set(documents.flatMap((of) => [...of.words])));
      await this.work.rows('select access.index_cases($1, $2, $3, $4, $5, $6, $7)', [
        ids,
        JSON.stringify(documents.map(({ id, body }) => ({ id, body }))),
        JSON.stringify(words.map(lexiconWordOf)),
        news!.withoutPosition,
        news!.upTo,
        rebuilt.at(-1)?.id ?? null,
        rebuilt.length < this.#anewAtOnce,
      ]);
      return false;
    });
  }

  async #unknown(words: ReadonlySet<string>): Promise<string[]> {
    const rows = await this.work.rows<{ word: string }>(
      'select w.word from published.search_word w where w.word = any ($1)',
      [[...words]],
    );
    const known = new Set(rows.map(({ word }) => word));
    return [...words].filter((word) => !known.has(word));
  }
}

/** What the open transaction sees of the index. */
export interface IndexState {
  /** How many public cases it does not have as they are; many are not counted to the end. */
  readonly cases: number;
  /** Which of these it has as they were. */
  readonly outdated: readonly string[];
  /** Another after each change of what it has. */
  readonly state: string;
}

export async function stateOfIndex(work: UnitOfWork): Promise<IndexState> {
  const [row] = await work.rows<IndexState>('select cases, outdated, state from access.search_waiting($1)', [
    INDEX_VERSION,
  ]);
  return row!;
}

interface News {
  readonly caseIds: readonly string[];
  readonly withoutPosition: readonly string[];
  readonly upTo: string | null;
}

const NEWS = `select case_ids as "caseIds", without_position as "withoutPosition", up_to::text as "upTo" from access.search_news($1)`;

const REBUILD = 'select case_id as id from access.search_rebuild($1)';

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
