import { describe, expect, it, jest } from '@jest/globals';
import { Batch, grouped, type RequestContext } from './batch.js';

const lengths = () => jest.fn((keys: readonly string[]) => Promise.resolve(keys.map((key) => key.length)));

describe('a batch', () => {
  it('asks once for all keys of a request, and for each key once', async () => {
    const load = lengths();
    const batch = new Batch(load);
    const context: RequestContext = {};
    const asked = ['TR', 'CHN', 'TR'].map((key) => batch.of(context).load(key));
    expect(await Promise.all(asked)).toEqual([2, 3, 2]);
    expect(load.mock.calls).toEqual([[['TR', 'CHN']]]);
  });

  it('shares nothing between two requests', async () => {
    const load = lengths();
    const batch = new Batch(load);
    await batch.of({}).load('TR');
    await batch.of({}).load('TR');
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('keeps apart from other batches of the request', async () => {
    const context: RequestContext = {};
    const [one, other] = [new Batch(lengths()), new Batch((keys: readonly string[]) => Promise.resolve(keys))];
    expect([await one.of(context).load('TR'), await other.of(context).load('TR')]).toEqual([2, 'TR']);
  });

  it('fails for the key that has an error, and for no other', async () => {
    const batch = new Batch<string, string>((keys) =>
      Promise.resolve(keys.map((key) => (key === 'bad' ? new Error('not this one') : key))),
    );
    const context: RequestContext = {};
    const [good, bad] = await Promise.allSettled([batch.of(context).load('good'), batch.of(context).load('bad')]);
    expect([good.status, bad.status]).toEqual(['fulfilled', 'rejected']);
  });

  it('asks in portions of a thousand', async () => {
    const load = lengths();
    await new Batch(load).of({}).loadMany(Array.from({ length: 1001 }, (_, index) => `key ${index}`));
    expect(load.mock.calls.map(([keys]) => keys.length)).toEqual([1000, 1]);
  });
});

describe('grouped', () => {
  it('puts rows under their keys in the order asked, with an empty list for a key without any', () => {
    const rows = [
      { of: 'b', n: 1 },
      { of: 'a', n: 2 },
      { of: 'b', n: 3 },
      { of: 'nobody asked', n: 4 },
    ];
    expect(grouped(['a', 'none', 'b'], rows, (row) => row.of)).toEqual([[rows[1]], [], [rows[0], rows[2]]]);
  });
});
