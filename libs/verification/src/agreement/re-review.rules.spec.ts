import { describe, expect, it } from '@jest/globals';
import { alphaOf } from './agreement.rules.js';
import { agreementOf, answerFaults, type CodedTwice, FEWEST_UNITS } from './re-review.rules.js';

const yearOf = (edtf: string) => Number(edtf.slice(0, 4));
const coded = (field: CodedTwice['field'], record: string, answers: string): CodedTwice[] =>
  [...record].map((recordValue, index) => ({ field, recordValue, answer: answers[index]! }));
const of = (field: CodedTwice['field'], values: readonly CodedTwice[]) =>
  agreementOf(values, yearOf).find((found) => found.field === field)!;

describe('agreement of records and re-reviews', () => {
  it('is the published 0.692 for the published data', () => {
    const found = of('OUTCOME', coded('OUTCOME', 'aabbdcccedda', 'babbbccceddd'));
    expect(found).toMatchObject({ difference: 'NOMINAL', units: 12, percent: 75, whyNot: null });
    expect(found.alpha).toBeCloseTo(0.692, 3);
    expect(found.lower!).toBeLessThan(found.alpha!);
    expect(found.upper!).toBeGreaterThan(found.alpha!);
  });

  it('is not told of nine units, and says why', () => {
    const nine = coded('OUTCOME', 'ababababa', 'ababababa');
    expect(of('OUTCOME', nine)).toMatchObject({
      units: 9,
      alpha: null,
      lower: null,
      percent: null,
      whyNot: `There are 9 units; of fewer than ${FEWEST_UNITS} no alpha is told.`,
    });
    expect(of('OUTCOME', [...nine, ...coded('OUTCOME', 'b', 'b')]).alpha).toBe(1);
  });

  it('is not defined where nothing varies, and says why', () => {
    expect(of('OUTCOME', coded('OUTCOME', 'aaaaaaaaaa', 'aaaaaaaaaa'))).toMatchObject({
      units: 10,
      percent: 100,
      alpha: null,
      whyNot: expect.stringContaining('All values are the same'),
    });
  });

  it('is told of each field by itself', () => {
    const values = [
      ...coded('OUTCOME', 'abababababab', 'abababababab'),
      ...coded('HOST_STATES', 'abababababab', 'bababaabbaab'),
    ];
    expect(of('OUTCOME', values).alpha).toBe(1);
    expect(of('HOST_STATES', values).alpha).toBeCloseTo(
      alphaOf(
        coded('HOST_STATES', 'abababababab', 'bababaabbaab').map(({ recordValue, answer }) => [recordValue, answer]),
      )!,
      12,
    );
    expect(of('USE_GROUND', values)).toMatchObject({ units: 0, alpha: null });
  });

  it('counts that nothing is stated as a value, but of dates, which nothing is at a distance from', () => {
    const unstated = { recordValue: 'NOT_STATED', answer: 'NOT_STATED' };
    const outcomes = [...coded('OUTCOME', 'aaaaaaaaa', 'aaaaaaaaa'), { field: 'OUTCOME' as const, ...unstated }];
    expect(of('OUTCOME', outcomes)).toMatchObject({ units: 10, alpha: 1 });
    const dates = Array.from({ length: 10 }, (_, index) => ({
      field: 'OCCURRED' as const,
      recordValue: `${2000 + index}-05`,
      answer: `${2000 + index}`,
    }));
    expect(of('OCCURRED', [...dates, { field: 'OCCURRED', ...unstated }])).toMatchObject({
      difference: 'INTERVAL',
      units: 10,
      alpha: 1,
    });
  });
});

describe('the answers of a re-review', () => {
  it('are one for each field that is asked, and none for another', () => {
    expect(answerFaults(['OUTCOME', 'OCCURRED'], ['OCCURRED', 'OUTCOME'])).toEqual([]);
    expect(answerFaults(['OUTCOME', 'OCCURRED'], ['OUTCOME', 'OUTCOME', 'USE_GROUND'])).toEqual([
      expect.stringContaining('OCCURRED is not answered'),
      expect.stringContaining('OUTCOME is answered more than once'),
      expect.stringContaining('USE_GROUND is not asked'),
    ]);
  });
});
