import { describe, expect, it, jest } from '@jest/globals';
import { AnswerCache, type KeptAnswer, tagOf } from './answer-cache.js';

const answer = (length = 10): KeptAnswer => ({ body: Buffer.alloc(length), contentType: 'x', tag: '"x"', cost: 1 });
function cacheOf(maxBytes = 1_000_000) {
  const version = { current: 1 as number | null };
  const cache = new AnswerCache(maxBytes, version);
  const keep = (key: string, kept = answer()) => cache.begin(key)!.land(kept);
  return { version, cache, keep };
}

describe('a kept answer', () => {
  it('is given while nothing changes, and to the same question alone', () => {
    const { cache, keep } = cacheOf();
    keep('a');
    expect([cache.find('a'), cache.find('b')]).toEqual([answer(), undefined]);
  });

  it('is gone when something has changed, and its room is free', () => {
    const { cache, keep, version } = cacheOf();
    keep('a');
    version.current = 2;
    expect(cache.find('a')).toBeUndefined();
    expect(cache.size).toEqual({ answers: 0, bytes: 0 });
  });

  it('is neither given nor left while it is not known whether something has changed', () => {
    const { cache, keep, version } = cacheOf();
    keep('a');
    version.current = null;
    expect([cache.find('a'), cache.begin('b'), cache.underWay('a')]).toEqual([undefined, undefined, undefined]);
    version.current = 1;
    expect(cache.find('a')).toEqual(answer());
  });

  it('does not outlive what nobody told of', () => {
    const { cache, keep } = cacheOf();
    const now = jest.spyOn(performance, 'now');
    try {
      now.mockReturnValue(0);
      keep('a');
      now.mockReturnValue(AnswerCache.MAX_AGE_MS);
      expect(cache.find('a')).toBeDefined();
      now.mockReturnValue(AnswerCache.MAX_AGE_MS + 1);
      expect(cache.find('a')).toBeUndefined();
      expect(cache.size).toEqual({ answers: 0, bytes: 0 });
    } finally {
      now.mockRestore();
    }
  });
});

describe('an answer that is worked out', () => {
  it('while something changes is not kept under what is then', () => {
    const { cache, version } = cacheOf();
    const flight = cache.begin('a')!;
    version.current = 2;
    flight.land(answer());
    expect(cache.find('a')).toBeUndefined();
  });

  it('is not kept when nothing is known at its end', () => {
    const { cache, version } = cacheOf();
    const flight = cache.begin('a')!;
    version.current = null;
    flight.land(answer());
    version.current = 1;
    expect(cache.find('a')).toBeUndefined();
  });

  it('can be waited for by those who ask the same, until it is there or known not to come', async () => {
    const { cache } = cacheOf();
    expect(cache.underWay('a')).toBeUndefined();
    for (const landed of [answer(), null]) {
      const flight = cache.begin('b')!;
      const waiting = cache.underWay('b')!;
      flight.land(landed);
      flight.land(null);
      await waiting;
      expect(cache.underWay('b')).toBeUndefined();
    }
    expect(cache.find('b')).toEqual(answer());
  });

  it('is not waited for by who asks after something has changed', () => {
    const { cache, version } = cacheOf();
    cache.begin('a');
    version.current = 2;
    expect(cache.underWay('a')).toBeUndefined();
  });
});

describe('the room for answers', () => {
  it('goes to those that were asked for last', () => {
    const { cache, keep } = cacheOf(10_000);
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) {
      keep(key, answer(600));
      cache.find('a');
    }
    expect(['a', 'b', 'i'].map((key) => cache.find(key) !== undefined)).toEqual([true, true, true]);
    keep('j', answer(600));
    expect(['a', 'b', 'c', 'j'].map((key) => cache.find(key) !== undefined)).toEqual([true, true, false, true]);
    expect(cache.size.bytes).toBeLessThanOrEqual(10_000);
  });

  it('is not taken by one of them alone', () => {
    const { cache, keep } = cacheOf(10_000);
    keep('a', answer(1_250));
    expect(cache.size).toEqual({ answers: 0, bytes: 0 });
  });

  it('counts an answer once that is kept again', () => {
    const { cache, keep } = cacheOf();
    keep('a', answer(1_000));
    const { bytes } = cache.size;
    keep('a', answer(1_000));
    expect(cache.size).toEqual({ answers: 1, bytes });
  });
});

describe('an address', () => {
  it('leads to what it was noted for, while that is there', () => {
    const { cache, keep, version } = cacheOf();
    keep('a');
    cache.note('/?a', 'a');
    cache.note('/?b', 'b');
    expect([cache.findAt('/?a'), cache.findAt('/?b'), cache.findAt('a')]).toEqual([answer(), undefined, undefined]);
    version.current = 2;
    expect(cache.findAt('/?a')).toBeUndefined();
    keep('a', answer(20));
    expect(cache.findAt('/?a')).toBeUndefined();
  });

  it('takes room, which is free when the answer goes', () => {
    const { cache, keep } = cacheOf(10_000);
    keep('a');
    const { bytes } = cache.size;
    cache.note('x'.repeat(1000), 'a');
    cache.note('x'.repeat(1000), 'a');
    expect(cache.size.bytes).toBeGreaterThan(bytes + 1000);
    expect(cache.size.bytes).toBeLessThan(bytes + 2000);
    keep('a');
    expect(cache.size).toEqual({ answers: 1, bytes });
    for (const n of [1, 2, 3, 4, 5, 6]) cache.note(`${n}${'y'.repeat(3000)}`, 'a');
    expect(cache.size).toEqual({ answers: 0, bytes: 0 });
  });
});

describe('an entity tag', () => {
  it('differs by what the answer is and by its form', () => {
    const tags = [tagOf(Buffer.from('a'), 'x'), tagOf(Buffer.from('b'), 'x'), tagOf(Buffer.from('a'), 'y')];
    expect(new Set(tags).size).toBe(3);
    expect(tagOf(Buffer.from('a'), 'x')).toBe(tags[0]);
  });
});
