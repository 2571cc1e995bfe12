import { beforeEach, describe, expect, it } from '@jest/globals';
import type { PublicVersion, UnitOfWork } from '#platform';
import type { PublicCaseView } from './case.view.js';
import { KeptCases } from './kept-cases.service.js';

/** As much of the version and of the transaction as decides what may be kept. */
const version = { current: 1 as number | null, since: 100 };
const work = { isForVisitors: true, openedAt: 200 };

let kept: KeptCases;
let reads: string[][];

beforeEach(() => {
  Object.assign(version, { current: 1, since: 100 });
  Object.assign(work, { isForVisitors: true, openedAt: 200 });
  kept = new KeptCases(work as UnitOfWork, version as unknown as PublicVersion);
  reads = [];
});

const ask = async (ids: readonly string[], parts = 'uses', meanwhile = () => undefined as void) => {
  const views = await kept.of(ids, parts, (missing) => {
    reads.push([...missing]);
    meanwhile();
    return Promise.resolve(missing.filter((id) => id !== 'gone').map((caseId) => ({ caseId }) as PublicCaseView));
  });
  return [...views.keys()].sort();
};

describe('cases that were shown a moment ago', () => {
  it('are read once, and with each page those that are new to it', async () => {
    expect(await ask(['a', 'b'])).toEqual(['a', 'b']);
    expect(await ask(['b', 'c'])).toEqual(['b', 'c']);
    expect(await ask(['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);

    expect(reads).toEqual([['a', 'b'], ['c']]);
  });

  it('are read again with what was not read along', async () => {
    await ask(['a'], 'uses');
    await ask(['a'], 'uses, links');

    expect(reads).toEqual([['a'], ['a']]);
  });

  it('are read again once anything public has changed', async () => {
    await ask(['a']);
    Object.assign(version, { current: 2, since: 150 });
    await ask(['a']);
    await ask(['a']);

    expect(reads).toEqual([['a'], ['a']]);
  });

  it('are not kept from a transaction that was opened before what they were read under', async () => {
    Object.assign(version, { current: 2, since: 300 });
    await ask(['a']);
    await ask(['a']);

    expect(reads).toEqual([['a'], ['a']]);
  });

  it('are not kept when something has changed while they were read', async () => {
    await ask(['a'], 'uses', () => void Object.assign(version, { current: 2 }));
    version.current = 1;
    await ask(['a']);

    expect(reads).toEqual([['a'], ['a']]);
  });

  it('are neither kept nor shown while nobody knows whether anything has changed', async () => {
    await ask(['a']);
    version.current = null;
    await ask(['a']);

    expect(kept.areOpen).toBe(false);
    expect(reads).toEqual([['a'], ['a']]);
  });

  it('are shown to visitors alone', () => {
    expect(kept.areOpen).toBe(true);
    work.isForVisitors = false;
    expect(kept.areOpen).toBe(false);
  });

  it('are not there when they are public no more', async () => {
    expect(await ask(['a', 'gone'])).toEqual(['a']);
    expect(await ask(['a', 'gone'])).toEqual(['a']);
    expect(reads).toEqual([['a', 'gone'], ['gone']]);
  });
});
