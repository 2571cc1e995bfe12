import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Followed, kaplanMeier, medianOf } from './kaplan-meier.rules.js';

/** Weeks of remission on 6-mercaptopurine, of E. J. Freireich et al., Blood 21 (1963) 699; + is censored. */
const REMISSION = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+';

describe('the product-limit estimator', () => {
  it('gives the published curve of the remissions of Freireich', () => {
    const steps = kaplanMeier(followed(REMISSION));

    expect(steps.map(({ day, atRisk, ended }) => [day, atRisk, ended])).toEqual([
      [6, 21, 3],
      [7, 17, 1],
      [10, 15, 1],
      [13, 12, 1],
      [16, 11, 1],
      [22, 7, 1],
      [23, 6, 1],
    ]);
    expect(steps.map(({ survival }) => survival.toFixed(4))).toEqual([
      ...['0.8571', '0.8067', '0.7529', '0.6902', '0.6275', '0.5378', '0.4482'],
    ]);
    expect(medianOf(steps)).toBe(23);
  });

  it('gives the bounds that R prints for it with conf.type "log-log"', () => {
    const [first, ...later] = kaplanMeier(followed(REMISSION));

    expect([first!.lower, first!.upper].map((bound) => bound.toFixed(3))).toEqual(['0.620', '0.952']);
    expect([later.at(-1)!.lower, later.at(-1)!.upper].map((bound) => bound.toFixed(3))).toEqual(['0.188', '0.680']);
  });

  it('without censoring is the share that lasts longer', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 60 }), (days) => {
        for (const { day, survival } of kaplanMeier(days.map((of) => ({ days: of, ended: true })))) {
          expect(survival).toBeCloseTo(days.filter((of) => of > day).length / days.length, 10);
        }
      }),
    );
  });

  it('never rises, and keeps its bounds around it and between 0 and 1', () => {
    const anyFollowed = fc.record({ days: fc.nat(30), ended: fc.boolean() });
    fc.assert(
      fc.property(fc.array(anyFollowed, { maxLength: 40 }), (all) => {
        let before = 1;
        for (const { survival, lower, upper } of kaplanMeier(all)) {
          expect(survival).toBeLessThan(before);
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(survival + 1e-12);
          expect(upper).toBeGreaterThanOrEqual(survival - 1e-12);
          expect(upper).toBeLessThanOrEqual(1);
          before = survival;
        }
      }),
    );
  });

  it('has no median where more than half outlast it', () => {
    expect(medianOf(kaplanMeier(followed('3 9+ 9+ 9+')))).toBeNull();
    expect(medianOf(kaplanMeier(followed('3 5 9+ 9+')))).toBe(5);
  });
});

function followed(text: string): Followed[] {
  return text.split(' ').map((of) => ({ days: Number.parseInt(of, 10), ended: !of.endsWith('+') }));
}
