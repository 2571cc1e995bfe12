import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alphaOf, intervalAlphaOf, intervalOf, percentAgreement, type RatedUnit } from './agreement.rules.js';

/** One line for each rater, one character for each unit, a point for a missing value; as the sources print them. */
const unitsOf = (...raters: readonly string[]): RatedUnit[] =>
  [...raters[0]!].map((_, unit) => raters.map((of) => (of[unit] === '.' ? null : of[unit]!)));

/** Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), sections A, B and C. */
const SECTION_A = unitsOf('0100000010', '1110010000');
const SECTION_B = unitsOf('aabbdcccedda', 'babbbccceddd');
const SECTION_C = unitsOf('123321412...', '1233224125.3', '.3332342251.', '12332441251.');

describe('alpha of the published examples', () => {
  it('is 0.095 for two observers and binary data (section A)', () => {
    expect(alphaOf(SECTION_A)).toBeCloseTo(0.095, 3);
  });

  it('is 0.692 for two observers and nominal data (section B)', () => {
    expect(alphaOf(SECTION_B)).toBeCloseTo(0.692, 3);
    expect(alphaOf(SECTION_B)).toBeCloseTo(310 / 448, 12); // the fraction of the paper
  });

  it('is 0.743 for four observers with missing values (section C)', () => {
    expect(alphaOf(SECTION_C)).toBeCloseTo(0.743, 3);
  });
});

describe('alpha of numbers, of which the distance counts', () => {
  const numbersOf = (units: readonly RatedUnit[]) => units.map((unit) => unit.map((of) => (of === null ? null : +of)));

  it('is 0.849 for the data of section C (section E)', () => {
    expect(intervalAlphaOf(numbersOf(SECTION_C))).toBeCloseTo(0.849, 3);
  });

  it('is what the definition says of two raters: a year off costs less than ten', () => {
    // Observed: (0 + 0 + 1 + 0) · 2 / 8; expected: the squares of all distances between eight values, over 8 · 7.
    const near = [
      [2000, 2000],
      [2010, 2010],
      [2010, 2011],
      [2020, 2020],
    ];
    const values = near.flat();
    const squares = values.flatMap((one, i) => values.filter((_, j) => i !== j).map((other) => (one - other) ** 2));
    const expected = squares.reduce((sum, square) => sum + square, 0) / 56;
    expect(intervalAlphaOf(near)).toBeCloseTo(1 - 2 / 8 / expected, 12);
    expect(intervalAlphaOf(near.with(2, [2010, 2020]))!).toBeLessThan(intervalAlphaOf(near)!);
  });

  it('is not defined where the numbers do not vary', () => {
    expect(
      intervalAlphaOf([
        [2000, 2000],
        [2000, 2000],
      ]),
    ).toBeNull();
  });
});

describe('the interval of alpha', () => {
  it('holds alpha, is the same each time, and gets narrower with more units', () => {
    const [few, many] = [SECTION_B, Array.from({ length: 20 }, () => SECTION_B).flat()];
    const [wide, narrow] = [intervalOf(few, alphaOf)!, intervalOf(many, alphaOf)!];
    expect(intervalOf(few, alphaOf)).toEqual(wide);
    for (const { lower, upper } of [wide, narrow]) {
      expect(lower).toBeLessThan(310 / 448);
      expect(upper).toBeGreaterThan(310 / 448);
    }
    expect(narrow.upper - narrow.lower).toBeLessThan((wide.upper - wide.lower) / 2);
  });

  it('is not given where most draws would not vary', () => {
    expect(intervalOf(unitsOf('aaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaa'), alphaOf)).toBeNull();
  });
});

/** The definition, pair by pair: slow, and written from the text instead of from the counts. */
function alphaByPairs(units: readonly RatedUnit[]): number | null {
  const pairable = units.map((unit) => unit.filter((value) => value !== null)).filter(({ length }) => length > 1);
  const unequal = (values: readonly string[]) =>
    values.flatMap((a, i) => values.filter((b, j) => i !== j && a !== b)).length;
  const all = pairable.flat();
  const observed = pairable.reduce((sum, of) => sum + unequal(of) / (of.length - 1), 0) / all.length;
  const expected = unequal(all) / (all.length * (all.length - 1));
  return all.length === 0 || expected === 0 ? null : 1 - observed / expected;
}

const value = fc.option(fc.constantFrom('YES', 'NO', 'UNKNOWN', '__proto__'), { nil: null });
const rated = fc
  .integer({ min: 1, max: 5 })
  .chain((raters) => fc.array(fc.array(value, { minLength: raters, maxLength: raters }), { maxLength: 12 }));

/** @returns the places of a list in another order. */
const orderOf = (length: number) =>
  fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length });

const expectSame = (one: number | null, other: number | null) =>
  one === null || other === null ? expect(one).toBe(other) : expect(one).toBeCloseTo(other, 10);

describe('alpha', () => {
  it('is what its definition says, pair by pair', () => {
    fc.assert(fc.property(rated, (units) => expectSame(alphaOf(units), alphaByPairs(units))));
  });

  it('does not hang on the order of the units', () => {
    const reordered = rated.chain((units) => fc.tuple(fc.constant(units), orderOf(units.length)));
    fc.assert(
      fc.property(reordered, ([units, order]) => expectSame(alphaOf(order.map((at) => units[at]!)), alphaOf(units))),
    );
  });

  it('does not hang on the order of the raters', () => {
    const reordered = rated.chain((units) => fc.tuple(fc.constant(units), orderOf(units[0]?.length ?? 0)));
    fc.assert(
      fc.property(reordered, ([units, order]) =>
        expectSame(alphaOf(units.map((unit) => order.map((at) => unit[at]!))), alphaOf(units)),
      ),
    );
  });

  it('does not hang on what the values are called', () => {
    const names = fc.uniqueArray(fc.string(), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(rated, names, (units, [yes, no, unknown, proto]) => {
        const named: Record<string, string> = { YES: yes!, NO: no!, UNKNOWN: unknown!, ['__proto__']: proto! };
        const renamed = units.map((unit) => unit.map((of) => (of === null ? null : named[of]!)));
        expectSame(alphaOf(renamed), alphaOf(units));
      }),
    );
  });

  it('is exactly 1 where all raters agree on every unit and the units differ', () => {
    const agreed = fc.array(fc.tuple(value, fc.integer({ min: 2, max: 5 })), { maxLength: 8 });
    fc.assert(
      fc.property(agreed, (more) => {
        const units = [
          ['YES', 'YES'],
          ['NO', 'NO'],
          ...more.map(([of, raters]) => Array<string | null>(raters).fill(of)),
        ];
        expect(alphaOf(units)).toBe(1);
      }),
    );
  });

  it('is never more than 1, and 1 only without any disagreement', () => {
    fc.assert(
      fc.property(rated, (units) => {
        const alpha = alphaOf(units);
        fc.pre(alpha !== null);
        expect(alpha).toBeLessThanOrEqual(1);
        expect(alpha === 1).toBe(percentAgreement(units) === 100);
      }),
    );
  });

  it('is less than 0 where raters disagree more than chance would let them', () => {
    expect(alphaOf(unitsOf('0101', '1010'))).toBeCloseTo(-0.75, 12);
  });

  it('leaves out a value that is alone in its unit', () => {
    expect(alphaOf([...SECTION_B, ['a', null], [null, 'z'], [null, null], []])).toBe(alphaOf(SECTION_B));
  });

  it('is not defined where nothing can be compared', () => {
    expect(alphaOf([])).toBeNull();
    expect(alphaOf(unitsOf('ab..', '..ab'))).toBeNull();
  });

  it('is not defined where the values do not vary, though all raters agree', () => {
    expect(alphaOf(unitsOf('aaaa', 'aaaa'))).toBeNull();
    expect(alphaOf([...unitsOf('aaaa', 'aaaa'), ['b', null]])).toBeNull();
  });
});

describe('percent agreement', () => {
  it('of two raters is the share of units that they judged alike', () => {
    expect(percentAgreement(SECTION_A)).toBeCloseTo(60, 12);
    expect(percentAgreement(SECTION_B)).toBeCloseTo(75, 12);
  });

  it('of several raters counts each value with the share of its unit that equals it', () => {
    expect(percentAgreement(unitsOf('a', 'a', 'b'))).toBeCloseTo(100 / 3, 12);
    expect(
      percentAgreement([
        ['a', 'a', 'b'],
        ['c', 'c', null],
      ]),
    ).toBeCloseTo(60, 12);
  });

  it('leaves out a value that is alone in its unit, and is not defined without others', () => {
    expect(
      percentAgreement([
        ['a', 'b'],
        ['c', 'c'],
        ['d', null],
      ]),
    ).toBe(50);
    expect(percentAgreement([['d', null]])).toBeNull();
    expect(percentAgreement([])).toBeNull();
  });

  it('is 100 where the values do not vary, where alpha is not defined', () => {
    expect(percentAgreement(unitsOf('aaaa', 'aaaa'))).toBe(100);
  });
});
