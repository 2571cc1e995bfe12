import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ErrorCode } from '#platform';
import { anyCase } from '../../../registry/src/testing/arbitrary-case.js';
import { isCounted } from '../testing/arbitrary-question.js';
import { type CountingDatabase, countingDatabase } from '../testing/counting-database.js';
import { daysOf, recountUses } from '../testing/recount.js';
import { aCase, aUse, type SampleCase, type SampleUse } from '../../../registry/src/testing/sample-registry.js';
import type { TimeSeriesArgs } from './time-series.args.js';

let database: CountingDatabase;

beforeAll(async () => {
  database = await countingDatabase();
});

afterAll(() => database?.stop());

const ask = (args: Omit<TimeSeriesArgs, 'measure'> & Partial<TimeSeriesArgs>) =>
  database.inquire(({ series }) => series.of({ measure: 'CASES', ...args }));

const inYear = (year: number) => aUse({ events: [{ lower: `${year}-01-01`, upper: `${year}-12-31` }] });
const onDay = (day: string) => aUse({ events: [{ lower: day, upper: day }] });

describe('a series', () => {
  it('has a point for each year between the first and the last, with zero where nothing is recorded', async () => {
    await database.hold([aCase({ uses: [inYear(2014)] }), aCase({ uses: [inYear(2017), inYear(2017)] })]);

    const { series, calendar } = await ask({ interval: 'YEAR' });

    expect(series).toHaveLength(1);
    expect(series[0]!.points.map(({ period, firstDay, value }) => [period, firstDay, value])).toEqual([
      ['2014', '2014-01-01', 1],
      ['2015', '2015-01-01', 0],
      ['2016', '2016-01-01', 0],
      ['2017', '2017-01-01', 1],
    ]);
    expect(calendar).toContain('no time zone');
  });

  it('counts what is dated to a year in its first month, and says that it is certain of none', async () => {
    await database.hold([aCase({ uses: [inYear(2014)] }), aCase({ uses: [onDay('2014-03-05')] })]);

    const { series } = await ask({ interval: 'MONTH', within: '2014-01/2014-04' });

    expect(series[0]!.points.map(({ period, value, atLeast, atMost }) => [period, value, atLeast, atMost])).toEqual([
      ['2014-01', 1, 0, 1],
      ['2014-02', 0, 0, 1],
      ['2014-03', 1, 1, 2],
      ['2014-04', 0, 0, 1],
    ]);
  });

  it('keeps what has no date, and what is open towards the past, out of every period and says how much', async () => {
    const open = aUse({ events: [{ lower: null, upper: '2015-06-01' }] });
    await database.hold([aCase({ uses: [aUse()] }), aCase({ uses: [open] }), aCase({ uses: [inYear(2015)] })]);

    const { series, total } = await ask({ interval: 'YEAR', within: '2014/2016' });

    expect(series[0]).toMatchObject({ undated: 2 });
    expect(series[0]!.points.map(({ value, atMost }) => [value, atMost])).toEqual([
      [0, 1],
      [1, 2],
      [0, 0],
    ]);
    expect(total).toBe(3);
  });

  it('is one for each key, largest first', async () => {
    const use = (mechanism: string) => ({ ...inYear(2016), mechanism });
    await database.hold([
      aCase({ uses: [use('diffusion')] }),
      aCase({ uses: [use('red-notice'), use('diffusion')] }),
      aCase({ uses: [] }),
    ]);

    const { series } = await ask({ interval: 'YEAR', by: 'MECHANISM' });

    expect(series.map(({ key, points }) => [key!.key, points.map(({ value }) => value)])).toEqual([
      ['diffusion', [2]],
      ['red-notice', [1]],
      [null, [0]],
    ]);
  });

  it('is refused by a period, in an open period, and with more points than an answer may have', async () => {
    await database.hold([aCase({ uses: [inYear(2016)] })]);

    await expect(ask({ interval: 'YEAR', by: 'MONTH' })).rejects.toMatchObject({
      problems: [expect.objectContaining({ path: ['by'], value: 'MONTH' })],
    });
    await expect(ask({ interval: 'YEAR', within: '2016/..' })).rejects.toMatchObject({
      problems: [expect.objectContaining({ path: ['within'], message: expect.stringContaining('open') })],
    });
    await expect(ask({ interval: 'MONTH', within: '1000/2000' })).rejects.toMatchObject({
      code: ErrorCode.LimitExceeded,
    });
  });

  it('equals a recount by hand, with what is possible', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyCase(), { maxLength: 6 }),
        fc.constantFrom('CASES' as const, 'MEASURES' as const, 'PERSONS' as const),
        async (cases, measure) => {
          await database.hold(cases);
          const counted = cases.filter((record) => isCounted(record, {}));
          const { series } = await ask({ interval: 'YEAR', measure, within: '2015/2020' });
          for (const { period, value, atLeast, atMost } of series.flatMap(({ points }) => points)) {
            const [first, last] = [`${period}-01-01`, `${period}-12-31`];
            const count = (holds: (begin: Begin) => boolean) =>
              recountUses(counted, measure, (of, use) => {
                const begin = beginOf(of, use);
                return begin !== null && holds(begin);
              });
            const startsIn = ({ lower }: Begin) => lower !== null && lower >= first && lower <= last;
            expect({ period, value, atLeast, atMost }).toEqual({
              period,
              value: count(startsIn),
              atLeast: count((begin) => startsIn(begin) && begin.upper !== null && begin.upper <= last),
              atMost: count(
                ({ lower, upper }) => (lower === null || lower <= last) && (upper === null || upper >= first),
              ),
            });
          }
        },
      ),
      { numRuns: 12 },
    );
  });
});

interface Begin {
  readonly lower: string | null;
  readonly upper: string | null;
}

function beginOf(of: SampleCase, use: SampleUse | null): Begin | null {
  const days = daysOf(of, use);
  if (days.length === 0) return null;
  const lowers = days.map(({ lower }) => lower);
  const uppers = days.flatMap(({ upper }) => upper ?? []).sort();
  return { lower: lowers.includes(null) ? null : lowers.sort()[0]!, upper: uppers[0] ?? null };
}
