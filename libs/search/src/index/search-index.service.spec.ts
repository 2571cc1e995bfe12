import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { UnitOfWork } from '#platform';
import type { CaseTexts } from './case-texts.service.js';
import { SearchIndex } from './search-index.service.js';

/** A database that lacks all of some cases, and takes at most so many at once before it says that they took too long. */
class SlowDatabase {
  readonly taken: number[] = [];

  constructor(
    private left: number,
    private readonly most: number,
  ) {}

  reading = <T>(work: () => Promise<T>): Promise<T> => work();
  run = <T>(work: () => Promise<T>): Promise<T> => work();

  rows = (text: string, values: readonly unknown[]): Promise<readonly unknown[]> => {
    if (text.includes('search_waiting')) return Promise.resolve([{ cases: this.left, outdated: [], state: '' }]);
    if (text.includes('search_news')) return Promise.resolve([{ caseIds: [], withoutPosition: [], upTo: null }]);
    if (text.includes('search_rebuild')) {
      const ids = Array.from({ length: Math.min(this.left, Number(values[0])) }, (_, at) => ({ id: String(at) }));
      return Promise.resolve(ids);
    }
    if (text.includes('index_cases')) {
      const { length } = values[0] as readonly string[];
      if (length > this.most) return Promise.reject(new Error('canceling statement due to statement timeout'));
      this.taken.push(length);
      this.left -= length;
    }
    return Promise.resolve([]);
  };
}

beforeAll(() => Logger.overrideLogger(false));
afterAll(() => Logger.overrideLogger(['warn', 'error']));

describe('an index that is made anew', () => {
  it('takes fewer cases at once where the database could not take as many in time', async () => {
    const database = new SlowDatabase(1_000, 300);
    const texts = { of: () => Promise.resolve([]) } as unknown as CaseTexts;
    const index = new SearchIndex(database as unknown as UnitOfWork, texts);
    index.onApplicationBootstrap();
    while (database.taken.reduce((sum, cases) => sum + cases, 0) < 1_000) await index.catchUp();
    await index.onApplicationShutdown();
    expect(database.taken).toEqual([250, 250, 250, 250]);
  });
});
