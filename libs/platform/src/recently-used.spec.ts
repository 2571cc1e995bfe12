import { describe, expect, it } from '@jest/globals';
import { RecentlyUsed } from './recently-used.js';

describe('what was asked for lately', () => {
  it('is found again, as it was set last', () => {
    const of = new RecentlyUsed<string, number>(10);
    of.set('a', 1);
    of.set('a', 2);
    expect([of.get('a'), of.get('b')]).toEqual([2, undefined]);
    of.delete('a');
    expect(of.get('a')).toBeUndefined();
  });

  it('stays, and there is never more than there is room for', () => {
    for (const count of [1, 7, 10, 1000]) {
      const of = new RecentlyUsed<number, number>(10);
      of.set(-1, -1);
      for (let key = 0; key < count; key += 1) {
        of.set(key, key);
        expect(of.get(-1)).toBe(-1);
      }
      const kept = Array.from({ length: count }, (_, at) => at).filter((at) => of.get(at) !== undefined);
      expect(kept.length).toBeLessThanOrEqual(10);
      expect(kept).toContain(count - 1);
    }
  });

  it('is forgotten when enough has been asked for since', () => {
    const of = new RecentlyUsed<number, number>(10);
    for (let key = 0; key < 20; key += 1) of.set(key, key);
    expect(of.get(0)).toBeUndefined();
  });

  it('makes room where all of it was asked for, too', () => {
    const of = new RecentlyUsed<number, number>(4);
    for (let key = 0; key < 4; key += 1) of.set(key, key);
    for (let key = 0; key < 4; key += 1) of.get(key);
    of.set(4, 4);
    expect([0, 1, 2, 3, 4].filter((key) => of.get(key) !== undefined)).toEqual([1, 2, 3, 4]);
  });

  it('is gone whole when it is cleared', () => {
    const of = new RecentlyUsed<number, number>(4);
    for (let key = 0; key < 3; key += 1) of.set(key, key);
    of.clear();
    expect([0, 1, 2].map((key) => of.get(key))).toEqual([undefined, undefined, undefined]);
  });
});
