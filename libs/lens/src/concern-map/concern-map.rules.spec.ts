import { describe, expect, it } from '@jest/globals';
import { concernAnswer, type ConcernFacts } from './concern-map.rules.js';

const facts = (of: Partial<ConcernFacts>): ConcernFacts => ({
  type: 'optional-dual-criminality',
  then: 'OPTIONAL',
  now: 'UNKNOWN',
  kinds: ['SAME_NUMBER'],
  changeVerified: false,
  ...of,
});

describe('a concern about a missing safeguard', () => {
  it.each([
    ['OPTIONAL', 'MANDATORY', 'MET'],
    ['OPTIONAL', 'WEAK', 'NOT_MET'],
    ['OPTIONAL', 'OPTIONAL', 'NOT_MET'],
    ['ABSENT', 'WEAK', 'PARTLY'],
    ['UNKNOWN', 'WEAK', 'UNKNOWN'],
    ['UNKNOWN', 'ABSENT', 'NOT_MET'],
    ['ABSENT', 'UNKNOWN', 'UNKNOWN'],
    ['ABSENT', null, 'UNKNOWN'],
  ] as const)('of which the draft says %s and the adopted text %s is %s', (then, now, answer) => {
    expect(concernAnswer(facts({ then, now }))).toBe(answer);
  });
});

describe('a concern about reach', () => {
  it('is answered by what became of the provision, where that was seen', () => {
    const reach = (kinds: ConcernFacts['kinds'], changeVerified = true) =>
      concernAnswer(facts({ type: 'open-ended-scope', kinds, changeVerified }));
    expect([reach(['MOVED', 'NARROWED']), reach(['WIDENED']), reach(['CHANGED'])]).toEqual([
      'PARTLY',
      'NOT_MET',
      'UNKNOWN',
    ]);
    expect(reach(['MOVED', 'NARROWED'], false)).toBe('UNKNOWN');
  });
});

describe('any other concern', () => {
  it('is not answered: nothing that is coded tests it', () => {
    expect(concernAnswer(facts({ type: 'survivor-rights', now: 'MANDATORY' }))).toBe('UNKNOWN');
    expect(concernAnswer(facts({ type: null, now: 'MANDATORY' }))).toBe('UNKNOWN');
  });
});
