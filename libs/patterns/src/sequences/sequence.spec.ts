import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CountingDatabase, countingDatabase } from '../testing/counting-database.js';
import { aCase, aUse, type SampleUse } from '../../../registry/src/testing/sample-registry.js';
import { type Beginning, follows } from './sequence.rules.js';

let database: CountingDatabase;

beforeAll(async () => {
  database = await countingDatabase();
});

afterAll(() => database?.stop());

const ask = (first: string[], then: string[], withinDays: number) =>
  database.inquire(({ sequences }) => sequences.of({ first, then, withinDays }));

function began(mechanism: string, lower: string | null, upper = lower, rest: Partial<SampleUse> = {}): SampleUse {
  return aUse({ mechanism, events: [{ lower, upper }], ...rest });
}

describe('a sequence', () => {
  it('is certain where the other began up to so many days later, on the same day too', async () => {
    await database.hold([
      aCase({ uses: [began('red-notice', '2018-01-01'), began('extradition-request', '2018-01-31')] }),
      aCase({ uses: [began('red-notice', '2018-01-01'), began('extradition-request', '2018-01-01')] }),
      aCase({ uses: [began('red-notice', '2018-01-01'), began('extradition-request', '2018-02-01')] }),
      aCase({ uses: [began('red-notice', '2018-01-02'), began('extradition-request', '2018-01-01')] }),
    ]);

    const { patterns } = await ask(['red-notice'], ['extradition-request'], 30);

    expect(patterns).toMatchObject([{ certain: 2, possible: 2, undated: 0, medianDays: 0 }]);
  });

  it('is possible where the dates leave it open, and not known where there is none', async () => {
    await database.hold([
      aCase({
        uses: [began('red-notice', '2018-01-01', '2018-12-31'), began('diffusion', '2018-01-01', '2018-12-31')],
      }),
      aCase({ uses: [began('red-notice', null, '2018-12-31'), began('diffusion', '2018-05-01')] }),
      aCase({ uses: [aUse({ mechanism: 'red-notice' }), began('diffusion', '2018-05-01')] }),
    ]);

    const { patterns } = await ask(['red-notice', 'diffusion'], ['diffusion', 'red-notice'], 365);

    expect(
      patterns.map(({ first, then, certain, possible, undated }) => [
        first.slug,
        then.slug,
        certain,
        possible,
        undated,
      ]),
    ).toEqual([
      ['red-notice', 'diffusion', 0, 2, 1],
      ['red-notice', 'red-notice', 0, 0, 0],
      ['diffusion', 'diffusion', 0, 0, 0],
      ['diffusion', 'red-notice', 0, 2, 1],
    ]);
  });

  it('takes no date of the case for that of a measure, and two codings of one act for no sequence', async () => {
    const occurred = { lower: '2018-01-01', upper: '2018-01-01' };
    await database.hold([
      aCase({ occurred, uses: [aUse({ mechanism: 'red-notice' }), aUse({ mechanism: 'diffusion' })] }),
      aCase({
        uses: [began('red-notice', '2018-01-01'), began('diffusion', '2018-01-05', '2018-01-05', { sameMeasureAs: 1 })],
      }),
    ]);

    const { patterns } = await ask(['red-notice'], ['diffusion'], 365);

    expect(patterns).toMatchObject([{ certain: 0, possible: 0, undated: 1 }]);
  });

  it('names what it knows no mechanism for', async () => {
    await expect(ask(['red-notice'], ['red-carpet'], 30)).rejects.toMatchObject({
      problems: [
        { path: ['then', '0'], value: 'red-carpet', message: expect.stringContaining('see the query mechanisms') },
      ],
    });
  });

  it('is certain if it holds on every pair of possible days, and possible if on some', () => {
    const anyBeginning = fc
      .tuple(fc.integer({ min: 0, max: 12 }), fc.nat(6))
      .map(([lower, length]): Beginning => ({ lower, upper: lower + length }));
    fc.assert(
      fc.property(anyBeginning, anyBeginning, fc.nat(8), (first, then, within) => {
        const pairs = daysOf(first).flatMap((one) => daysOf(then).map((other) => other - one));
        const holding = pairs.filter((days) => days >= 0 && days <= within).length;
        const expected = holding === pairs.length ? 'CERTAIN' : holding > 0 ? 'POSSIBLE' : 'NO';
        expect(follows(first, then, within)).toBe(expected);
      }),
    );
  });
});

function daysOf({ lower, upper }: Beginning): number[] {
  return Array.from({ length: upper - lower + 1 }, (_, at) => lower + at);
}
