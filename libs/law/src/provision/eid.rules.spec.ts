import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { eIdOf } from './eid.rules.js';

describe('the id of a provision within its text', () => {
  it.each([
    ['Art. 36', 'art_36'],
    ['Art. 36(1)', 'art_36__para_1'],
    ['Art. 35(1)(c)', 'art_35__para_1__point_c'],
    ['Art. 6(a)', 'art_6__point_a'],
    ['Penal Code Art. 217/A', null],
    ['Extradition articles (Title VI)', null],
  ])('of %s is %s', (number, eId) => {
    expect(eIdOf(number)).toBe(eId);
  });

  it('tells the provisions of one text apart', () => {
    const { items } = JSON.parse(readFileSync('data/provisions.json', 'utf8')) as {
      items: { number: string; versionId: string }[];
    };
    const ids = items.flatMap(({ number, versionId }) =>
      eIdOf(number) === null ? [] : [`${versionId} ${eIdOf(number)}`],
    );
    expect(ids.length).toBeGreaterThan(180);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
