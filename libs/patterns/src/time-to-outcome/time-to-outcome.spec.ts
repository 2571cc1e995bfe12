import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CountingDatabase, countingDatabase } from '../testing/counting-database.js';
import { aCase, aUse, type SampleEvent } from '../../../registry/src/testing/sample-registry.js';

let database: CountingDatabase;

beforeAll(async () => {
  database = await countingDatabase();
});

afterAll(() => database?.stop());

const on = (type: string, lower: string | null, upper = lower): SampleEvent => ({ type, lower, upper });
const notices = (...events: SampleEvent[]) => aUse({ events });

describe('the life of a measure', () => {
  it('goes from its first beginning to its first end', async () => {
    await database.hold([
      aCase({ uses: [notices(on('ISSUED', '2018-01-01'), on('REPORTED', '2018-03-01'), on('DELETED', '2018-01-11'))] }),
      aCase({
        uses: [notices(on('CIRCULATED', '2018-01-05'), on('ISSUED', '2018-01-01'), on('WITHDRAWN', '2018-01-21'))],
      }),
    ]);

    const { curves } = await database.inquire(({ times }) => times.of({ of: 'NOTICE_TO_DELETION' }));

    expect(curves).toMatchObject([{ key: null, measures: 2, ended: 2, notKnownToHaveEnded: 0, medianDays: 10 }]);
    expect(curves[0]!.steps.map(({ day, survival }) => [day, survival])).toEqual([
      [10, 0.5],
      [20, 0],
    ]);
  });

  it('is followed to the last event of its case where no end is recorded, and no further', async () => {
    await database.hold([
      aCase({ uses: [notices(on('ISSUED', '2018-01-01'))], events: [on('REPORTED', '2018-02-10')] }),
      aCase({ uses: [notices(on('ISSUED', '2018-01-01'), on('DELETED', '2018-03-02'))] }),
    ]);

    const { curves } = await database.inquire(({ times }) => times.of({ of: 'NOTICE_TO_DELETION' }));

    expect(curves).toMatchObject([{ measures: 2, ended: 1, notKnownToHaveEnded: 1 }]);
    expect(curves[0]!.steps).toMatchObject([{ day: 60, atRisk: 1, survival: 0 }]); // the other one was lost sight of on day 40
  });

  it('leaves the sample with an end of another kind', async () => {
    await database.hold([
      aCase({ uses: [notices(on('ARREST', '2018-01-01'), on('EXTRADITED', '2018-01-08'))] }),
      aCase({ uses: [notices(on('ARREST', '2018-01-01'), on('RELEASED', '2018-01-08'))] }),
    ]);

    const { curves } = await database.inquire(({ times }) => times.of({ of: 'DETENTION_TO_RELEASE' }));

    expect(curves).toMatchObject([{ measures: 2, ended: 1, leftOtherwise: 1 }]);
    expect(curves[0]!.steps).toMatchObject([{ day: 7, atRisk: 2, ended: 1, survival: 0.5 }]);
  });

  it('says how far the dates leave the median open, and how many could not be followed', async () => {
    await database.hold([
      aCase({ uses: [notices(on('ISSUED', '2018-01-01', '2018-01-31'), on('DELETED', '2018-03-01', '2018-03-31'))] }),
      aCase({ uses: [notices(on('ISSUED', null, '2018-01-31'), on('DELETED', '2018-03-01'))] }),
      aCase({ uses: [notices(on('REPORTED', '2018-03-01'))] }),
    ]);

    const { curves } = await database.inquire(({ times }) => times.of({ of: 'NOTICE_TO_DELETION' }));

    expect(curves).toMatchObject([
      { measures: 1, undated: 1, medianDays: 59, shortestMedianDays: 29, longestMedianDays: 89 },
    ]);
  });

  it('is one, however many mechanisms code it, and has a curve under the keys of each', async () => {
    const uses = [
      aUse({ mechanism: 'red-notice', events: [on('ISSUED', '2018-01-01')] }),
      aUse({ mechanism: 'diffusion', sameMeasureAs: 1, events: [on('DELETED', '2018-01-31')] }),
    ];
    await database.hold([aCase({ uses })]);

    const all = await database.inquire(({ times }) => times.of({ of: 'NOTICE_TO_DELETION' }));
    const byMechanism = await database.inquire(({ times }) => times.of({ of: 'NOTICE_TO_DELETION', by: 'MECHANISM' }));

    expect(all.curves).toMatchObject([{ measures: 1, ended: 1, medianDays: 30 }]);
    expect(byMechanism.curves.map(({ key, measures }) => [key!.key, measures])).toEqual([
      ['diffusion', 1],
      ['red-notice', 1],
    ]);
  });
});
