import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { independentGroups, type KnownSource } from './independence.rules.js';

const source = (id: string, more: Partial<KnownSource> = {}): KnownSource => ({
  id,
  origins: [],
  publishers: [],
  ...more,
});
const count = (cited: readonly string[], ...sources: readonly KnownSource[]) =>
  independentGroups(cited, new Map(sources.map((of) => [of.id, of]))).length;

describe('independent sources', () => {
  it('are all of them where nothing is known to connect them, and where publishers are not known', () => {
    expect(count(['a', 'b', 'c'], source('a'), source('b'), source('c'))).toBe(3);
  });

  it('repeat one another through a document that the case does not cite', () => {
    const release = source('release');
    const articles = [source('a', { origins: ['release'] }), source('b', { origins: ['release'] })];
    expect(count(['a', 'b'], release, ...articles)).toBe(1);
  });

  it('have one publisher where it publishes what one of them repeats', () => {
    const wire = source('wire', { publishers: ['Agency'] });
    expect(
      count(
        ['a', 'b'],
        wire,
        source('a', { origins: ['wire'], publishers: ['Paper'] }),
        source('b', { publishers: ['AGENCY'] }),
      ),
    ).toBe(1);
  });

  it('are connected by way of a third', () => {
    const third = source('c', { origins: ['a'], publishers: ['B’s paper'] });
    const cited = [source('a'), source('b', { publishers: ['B’s paper'] }), third];
    expect(count(['a', 'b'], ...cited)).toBe(2);
    expect(count(['a', 'b', 'c'], ...cited)).toBe(1);
  });
});

const known = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 10 }),
    fc.array(fc.uniqueArray(fc.constantFrom('p', 'q', 'r'), { maxLength: 2 }), { minLength: 8, maxLength: 8 }),
  )
  .map(([pairs, publishers]) =>
    publishers.map((of, at) =>
      source(String(at), {
        publishers: of,
        origins: pairs.filter(([from, to]) => from === at && from < to).map(([, to]) => String(to)),
      }),
    ),
  );
const cited = fc.uniqueArray(fc.nat(7).map(String), { minLength: 1 });

describe('the groups', () => {
  it('have every source once, whatever the order', () => {
    fc.assert(
      fc.property(known, cited, fc.nat(7), (sources, ids, turn) => {
        const map = new Map(sources.map((of) => [of.id, of]));
        const groups = independentGroups(ids, map);
        expect(groups.flat().sort()).toEqual([...ids].sort());
        const turned = [...ids.slice(turn), ...ids.slice(0, turn)].reverse();
        const inOrder = (of: typeof groups) => of.map((group) => [...group].sort().join()).sort();
        expect(inOrder(independentGroups(turned, map))).toEqual(inOrder(groups));
      }),
    );
  });

  it('never become more by knowing more of where sources come from', () => {
    fc.assert(
      fc.property(known, cited, (sources, ids) => {
        const less = sources.map((of) => ({ ...of, origins: of.origins.slice(1), publishers: of.publishers.slice(1) }));
        expect(count(ids, ...sources)).toBeLessThanOrEqual(count(ids, ...less));
      }),
    );
  });
});
