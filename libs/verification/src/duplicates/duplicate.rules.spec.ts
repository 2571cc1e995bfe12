import { describe, expect, it } from '@jest/globals';
import { type ComparedCase, LISTED_FROM, resemblance, SUSPECTED_FROM } from './duplicate.rules.js';

const base: ComparedCase = {
  title: 'A journalist held on a red notice',
  requestingStates: ['TR'],
  hostStates: ['ES'],
  mechanisms: ['interpol-red-notice'],
  profiles: ['journalist'],
  sources: ['//example.org/a'],
  occurred: { first: '2019-05-01', last: '2020-12-31' },
};
const unlike: ComparedCase = {
  title: 'Provider told to hand over keys',
  requestingStates: ['AZ'],
  hostStates: ['FR'],
  mechanisms: ['mlat-request'],
  profiles: ['opponent'],
  sources: ['//example.org/b'],
  occurred: { first: '2001-01-01', last: '2001-12-31' },
};
const scoreOf = (more: Partial<ComparedCase>) => resemblance(base, { ...unlike, ...more }).score;

describe('two cases', () => {
  it('that tell the same in all come to 100, and say what they have in common', () => {
    expect(resemblance(base, base)).toEqual({
      score: 100,
      reasons: [
        'In both, TR asked.',
        'In both, ES was asked or hosted.',
        'Both tell of interpol-red-notice.',
        'Both may have happened at the same time.',
        'In both, the target is: journalist.',
        'Both rest on one and the same source.',
        'Their titles are the same.',
      ],
    });
  });

  it('that have nothing in common come to nothing', () => {
    expect(resemblance(base, unlike)).toEqual({ score: 0, reasons: [] });
  });

  it.each([
    [{ requestingStates: ['AZ', 'TR'] }, 10],
    [{ hostStates: ['ES'] }, 15],
    [{ mechanisms: ['interpol-red-notice'] }, 10],
    [{ occurred: { first: '2020-12-31', last: null } }, 15],
    [{ occurred: { first: null, last: '2019-05-01' } }, 15],
    [{ profiles: ['journalist'] }, 5],
    [{ sources: ['//example.org/a', '//example.org/b'] }, 25],
    [{ title: 'RED NOTICE: on a held a Journalist' }, 20],
    [{ occurred: null }, 0],
    [{ occurred: { first: '2021-01-01', last: '2021-01-01' } }, 0],
  ] as const)('that share %j alone come to %i', (more, score) => {
    expect(scoreOf(more)).toBe(score);
  });

  it('are as alike one way as the other', () => {
    const near = { ...base, title: 'Journalist held', sources: [], occurred: null };
    expect(resemblance(base, near).score).toBe(resemblance(near, base).score);
  });

  it('are suspected when a source or a title comes to the rest, and not without', () => {
    const { title, sources } = unlike;
    expect(resemblance(base, { ...base, title, sources }).score).toBeLessThan(SUSPECTED_FROM);
    expect(resemblance(base, { ...base, title }).score).toBeGreaterThanOrEqual(SUSPECTED_FROM);
    expect(resemblance(base, { ...base, sources }).score).toBeGreaterThanOrEqual(SUSPECTED_FROM);
    expect(scoreOf({ sources: base.sources, title: base.title })).toBeLessThan(SUSPECTED_FROM);
    expect(LISTED_FROM).toBeLessThan(SUSPECTED_FROM);
  });

  it('have titles alike in any script, with marks or without', () => {
    const titled = (one: string, other: string) =>
      resemblance({ ...base, title: one }, { ...unlike, title: other }).score;
    expect(titled('Журналист задержан', 'журналист задержан')).toBe(20);
    expect(titled('Gazeteci İspanya’da gözaltında', 'Gazeteci Ispanya’da gozaltinda')).toBe(20);
    expect(titled('…', '…')).toBe(0);
  });
});
