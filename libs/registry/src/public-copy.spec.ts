import { beforeEach, describe, expect, it } from '@jest/globals';
import type { UnitOfWork } from '#platform';
import { PublicCopy } from './public-copy.js';

const HERE = 'when the primary was started';

/** What the transaction that asks is told, and when it was opened. */
const said = { snapshot: '10:10:', isOlder: false, primary: HERE as string | null };
const work = {
  openedAt: 0,
  rows: (sql: string) =>
    Promise.resolve(sql.includes('public_news') ? [{ id: null, caseId: null, position: null, ...said }] : []),
};

let copy: PublicCopy;
beforeEach(() => {
  Object.assign(said, { isOlder: false, primary: HERE });
  work.openedAt = performance.now();
  copy = new PublicCopy(work as unknown as UnitOfWork, () => Promise.resolve([]));
});

const opened = (when: 'before' | 'after') => {
  work.openedAt = performance.now() + (when === 'after' ? 1 : -60_000);
};

describe('a reader who sees less than the copy', () => {
  it('and began before it was made is given the copy as it is', async () => {
    const made = await copy.current();
    opened('before');
    said.isOlder = true;
    expect(await copy.current()).toBe(made);
  });

  it('and began after it was made has met a primary that has forgotten transactions: all is read anew', async () => {
    const made = await copy.current();
    opened('after');
    said.isOlder = true;
    expect(await copy.current()).not.toBe(made);
  });

  it.each([
    ['asks a replica, which may be behind', HERE, null],
    ['asks the primary, which a replica may be ahead of by a moment', null, HERE],
  ])('is given the copy as it is where it %s', async (_, madeFrom, asked) => {
    said.primary = madeFrom;
    const made = await copy.current();
    opened('after');
    Object.assign(said, { isOlder: true, primary: asked });
    expect(await copy.current()).toBe(made);
  });
});

it('a server that was started anew is read anew, whatever its numbers', async () => {
  const made = await copy.current();
  said.primary = 'when it was started again';
  expect(await copy.current()).not.toBe(made);
});
