import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CaseFilter, CaseState } from '#cases';
import { ErrorCode } from '#platform';
import { MAX_DIMENSIONS, PATTERN_DIMENSIONS, type PatternDimension, type PatternMeasure } from '../pattern.rules.js';
import { anyCase } from '../../../registry/src/testing/arbitrary-case.js';
import { anyQuestion } from '../testing/arbitrary-question.js';
import { type AskedCube, type CountingDatabase, countingDatabase } from '../testing/counting-database.js';
import { expectRecounted } from '../testing/expect-recounted.js';
import { aCase, aUse, type SampleCase, type SampleDays } from '../../../registry/src/testing/sample-registry.js';

/** How many random registries are counted. */
const REGISTRIES = Number(process.env['PATTERN_REGISTRIES'] ?? 24);

let database: CountingDatabase;

beforeAll(async () => {
  database = await countingDatabase();
});

afterAll(() => database?.stop());

describe('what counts', () => {
  it('counts a case with two hosts once as a case, and once under each host', async () => {
    await database.hold([aCase({ hostStates: ['DE', 'TH'], uses: [aUse()] })]);

    const cube = await database.ask({ dimensions: ['HOST_STATE'], measure: 'CASES' });

    expect(figures(cube)).toEqual({ DE: 1, TH: 1 });
    expect(cube.total.value).toBe(1);
  });

  it('counts a use that codes the same act under a second mechanism as no further measure', async () => {
    const uses = [aUse({ mechanism: 'red-notice' }), aUse({ mechanism: 'diffusion', sameMeasureAs: 1 })];
    await database.hold([aCase({ uses })]);

    const cube = await database.ask({ dimensions: ['MECHANISM'], measure: 'MEASURES' });

    expect(figures(cube)).toEqual({ 'red-notice': 1, diffusion: 1 });
    expect(cube.total.value).toBe(1);
  });

  it('counts uses that name one another in a ring as one measure', async () => {
    const uses = [aUse({ sameMeasureAs: 2 }), aUse({ sameMeasureAs: 3 }), aUse({ sameMeasureAs: 2 })];
    await database.hold([aCase({ uses })]);

    const cube = await database.ask({ dimensions: ['MECHANISM'], measure: 'MEASURES' });

    expect(figures(cube)).toEqual({ 'red-notice': 1 });
    expect(cube.total.value).toBe(1);
  });

  it('does not take an unknown number of persons for zero', async () => {
    const known = { personCount: 3, profiles: ['journalist'] };
    const unknown = { personCount: null, profiles: ['journalist'] };
    await database.hold([
      aCase({ uses: [aUse()], subjects: [known, unknown] }),
      aCase({ uses: [aUse()], subjects: [unknown] }),
      aCase({ uses: [aUse()], subjects: [known] }),
    ]);

    const { cells, total } = await database.ask({ dimensions: ['MECHANISM'], measure: 'PERSONS' });

    expect(cells).toEqual([
      expect.objectContaining({ value: 6, casesOfUnknownNumber: 2 }), // and not 6 persons in three cases
    ]);
    expect(total).toMatchObject({ value: 6, casesOfUnknownNumber: 2 });
  });

  it('takes a case without a subject on record for one of unknown number', async () => {
    await database.hold([aCase({ uses: [aUse()] })]);

    const { total } = await database.ask({ dimensions: [], measure: 'PERSONS' });

    expect(total).toMatchObject({ value: 0, casesOfUnknownNumber: 1 });
  });

  it('counts under a profile only the persons who have it', async () => {
    const subjects = [
      { personCount: 2, profiles: ['journalist', 'refugee'] },
      { personCount: 5, profiles: ['refugee'] },
      { personCount: 1, profiles: [] },
    ];
    await database.hold([aCase({ uses: [aUse(), aUse()], subjects })]);

    const cube = await database.ask({ dimensions: ['PROFILE'], measure: 'PERSONS' });

    expect(figures(cube)).toEqual({ refugee: 7, journalist: 2, null: 1 });
    expect(cube.total.value).toBe(8);
  });

  it('has a draft, and every other record that is not public, in no cell', async () => {
    const states = Object.values(CaseState);
    await database.hold(states.map((state) => aCase({ state, uses: [aUse()], sources: [1] })));

    const cube = await database.ask({ dimensions: ['STATE'], measure: 'CASES' });
    const drafts = await database.ask({ dimensions: ['MECHANISM'], measure: 'CASES', filter: { state: ['DRAFT'] } });

    expect(figures(cube)).toEqual({ DOCUMENTED: 1, PUBLISHED: 1 });
    expect(cube.coverage).toMatchObject({ cases: 2, measures: 2, sources: 1 });
    expect(drafts).toMatchObject({
      cells: [],
      total: { value: 0 },
      coverage: { cases: 0, sources: 0, firstDay: null },
    });
  });

  it('counts a case without a recorded host under not recorded', async () => {
    await database.hold([aCase({ uses: [aUse()] })]);

    const { cells } = await database.ask({ dimensions: ['HOST_STATE'], measure: 'CASES' });

    expect(cells).toEqual([
      {
        keys: [{ dimension: 'HOST_STATE', key: null, label: 'No host State recorded' }],
        value: 1,
        atLeast: 1,
        wellFounded: 0,
        casesOfUnknownNumber: null,
      },
    ]);
  });

  it('counts all uses of a selected case, and not only those that the filter is about', async () => {
    await database.hold([
      aCase({ uses: [aUse({ mechanism: 'red-notice' }), aUse({ mechanism: 'extradition-request' })] }),
      aCase({ uses: [aUse({ mechanism: 'diffusion' })] }),
    ]);

    const filter = { mechanism: ['red-notice'] };
    const cube = await database.ask({ dimensions: ['MECHANISM'], measure: 'CASES', filter });

    expect(figures(cube)).toEqual({ 'red-notice': 1, 'extradition-request': 1 });
  });

  it('counts a link to one use for that use alone, and a link to the case for all of its uses', async () => {
    const uses = [aUse({ mechanism: 'red-notice' }), aUse({ mechanism: 'diffusion' })];
    const links = [
      { use: 2, version: 'ip-2023', provision: 'ip-3' },
      { use: null, version: 'uncc-zero', provision: null },
    ];
    await database.hold([aCase({ uses, links })]);

    const byProvision = await database.ask({ dimensions: ['MECHANISM', 'PROVISION'], measure: 'CASES' });
    const byInstrument = await database.ask({ dimensions: ['INSTRUMENT', 'PROVISION'], measure: 'CASES' });

    expect(figures(byProvision)).toEqual({ 'diffusion ip-3': 1, 'diffusion null': 1, 'red-notice null': 1 });
    expect(figures(byInstrument)).toEqual({ 'interpol ip-3': 1, 'uncc null': 1 });
  });

  it('takes the year from the earliest event of the use, else from the case, and none from an open beginning', async () => {
    const days = (lower: string | null): SampleDays => ({ lower, upper: null });
    const occurred = days('2016-01-01');
    await database.hold([
      aCase({
        occurred,
        uses: [aUse({ events: [days('2019-05-01'), days('2018-11-03')] })],
        events: [days('2001-01-01')],
      }),
      aCase({ occurred, uses: [aUse()] }),
      aCase({ occurred, uses: [aUse({ events: [days('2020-01-01'), days(null)] })] }),
      aCase({ uses: [aUse()] }),
    ]);

    expect(figures(await database.ask({ dimensions: ['YEAR'], measure: 'CASES' }))).toEqual({
      '2018': 1,
      '2016': 1,
      null: 2,
    });
  });

  it('says how much of a year certainly belongs to it, and how much is well borne out', async () => {
    const known = aUse({ events: [{ lower: '2018-02-01', upper: '2018-02-28' }] });
    const vague = aUse({ events: [{ lower: '2018-01-01', upper: '2019-12-31' }] });
    await database.hold([
      aCase({ state: 'PUBLISHED', grade: 'CONFIRMED', uses: [known] }),
      aCase({ state: 'PUBLISHED', grade: 'WEAK', uses: [vague] }),
      aCase({ uses: [vague, vague] }),
    ]);

    const byYear = await database.ask({ dimensions: ['YEAR'], measure: 'MEASURES' });
    const byQuarter = await database.ask({ dimensions: ['QUARTER', 'GRADE'], measure: 'CASES' });

    expect(byYear.cells).toMatchObject([{ value: 4, atLeast: 1, wellFounded: 1 }]);
    expect(byYear.total).toMatchObject({ value: 4, wellFounded: 1 });
    expect(byQuarter.rows).toMatchObject([
      { quarter: '2018-Q1', grade: 'CONFIRMED', year: null, value: 1, atLeast: 1, wellFounded: 1 },
      { quarter: '2018-Q1', grade: 'WEAK', value: 1, atLeast: 0, wellFounded: 0 },
      { quarter: '2018-Q1', grade: null, value: 1, atLeast: 0, wellFounded: 0 },
    ]);
  });

  it('shows keys in words', async () => {
    await database.hold([
      aCase({
        hostStates: ['TH'],
        uses: [aUse({ requestingState: 'TR', grounds: ['extremism'], outcome: 'DELETED' })],
        subjects: [{ personCount: 1, profiles: ['refugee'] }],
        links: [{ use: null, version: 'uncc-zero', provision: 'uncc-zero-35' }],
      }),
    ]);

    const labels: string[] = [];
    for (const dimension of Object.keys(PATTERN_DIMENSIONS) as PatternDimension[]) {
      const { cells } = await database.ask({ dimensions: [dimension], measure: 'CASES' });
      labels.push(...cells.flatMap(({ keys }) => keys.map(({ label }) => label)));
    }

    expect(labels).toEqual([
      'Name of TR',
      'Region 142',
      'No responding State recorded',
      'Name of TH',
      'Label of red-notice',
      'Police cooperation',
      'Label of extremism',
      'Label of refugee',
      'Deleted',
      'Year not recorded',
      'Quarter not recorded',
      'Month not recorded',
      'Not graded: documented, not verified',
      'Documented in public sources, not verified by this registry.',
      'Title of uncc',
      'Title of uncc, Text uncc-zero, Art. 35',
    ]);
  });

  it('says what the figures rest on, and that they are no ranking', async () => {
    await database.hold([
      aCase({
        uses: [
          aUse({ outcome: 'UNKNOWN' }),
          aUse({ outcome: 'DELETED' }),
          aUse({ outcome: 'UNKNOWN', sameMeasureAs: 2 }),
        ],
        events: [
          { lower: '2018-01-01', upper: '2018-12-31' },
          { lower: null, upper: '2017-01-01' },
          { lower: '2017-05-01', upper: null },
        ],
        sources: [1, 2],
      }),
      aCase({ state: 'PUBLISHED', sources: [2] }),
    ]);

    const { coverage } = await database.ask({ dimensions: [], measure: 'CASES' });

    expect(coverage).toMatchObject({
      cases: 2,
      casesByState: [
        expect.objectContaining({ state: 'PUBLISHED', cases: 1 }),
        expect.objectContaining({ state: 'DOCUMENTED', cases: 1, standing: expect.stringContaining('not verified') }),
      ],
      measures: 2,
      measuresOfUnknownOutcome: 1,
      shareOfUnknownOutcome: 0.5,
      sources: 2,
      sourcesByLanguage: [{ language: null, sources: 2 }],
      casesByGrade: [{ grade: null, cases: 2 }],
      undatedCases: 2,
      requestingStates: [],
      hostStates: [],
      firstDay: '2017-05-01',
      lastDay: '2018-12-31',
      note: expect.stringContaining('not representative'),
    });
  });
});

describe('what is refused', () => {
  it('refuses a dimension that is named twice, and says which', async () => {
    const asked = database.ask({ dimensions: ['YEAR', 'OFFENCE', 'YEAR'], measure: 'CASES' });

    await expect(asked).rejects.toMatchObject({
      code: ErrorCode.BadUserInput,
      problems: [
        { path: ['dimensions', '2'], value: 'YEAR', message: 'YEAR is named twice. Name each dimension once.' },
      ],
    });
  });

  it('refuses a fifth dimension', async () => {
    const dimensions = Object.keys(PATTERN_DIMENSIONS).slice(0, MAX_DIMENSIONS + 1) as PatternDimension[];

    await expect(database.ask({ dimensions, measure: 'CASES' })).rejects.toMatchObject({
      problems: [{ path: ['dimensions'] }],
    });
  });

  it('answers with 10,000 cells, and refuses one more', async () => {
    const uses = Array.from({ length: 5000 }, (_, index) => {
      const lower = `${String(index + 1).padStart(4, '0')}-01-01`;
      return aUse({ events: [{ lower, upper: null }] });
    });
    const full = aCase({ hostStates: ['DE', 'TH'], uses });
    const question = { dimensions: ['YEAR', 'HOST_STATE'], measure: 'CASES' } as const;

    await database.hold([full]);
    expect((await database.ask(question)).cells).toHaveLength(10_000);

    await database.hold([full, aCase({ uses: [aUse()] })]);
    await expect(database.ask(question)).rejects.toMatchObject({
      code: ErrorCode.LimitExceeded,
      message: expect.stringContaining('fewer dimensions'),
    });
  });

  it('refuses a number of persons that no figure can hold', async () => {
    const crowd = { personCount: 2_000_000_000, profiles: [] };
    await database.hold([aCase({ uses: [aUse()], subjects: [crowd, crowd] })]);

    await expect(database.ask({ dimensions: [], measure: 'PERSONS' })).rejects.toMatchObject({
      code: ErrorCode.LimitExceeded,
    });
    await expect(database.ask({ dimensions: ['MECHANISM'], measure: 'CASES' })).resolves.toMatchObject({
      total: { value: 1 },
    });
  });
});

describe('every cube', () => {
  it(
    'equals a recount by hand',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyCase(), { maxLength: 7 }),
          fc.array(anyQuestion(), { minLength: 8, maxLength: 8 }),
          async (cases, questions) => {
            await database.hold(cases);
            for (const question of questions) await askRecounted(cases, question);
          },
        ),
        { numRuns: REGISTRIES },
      );
    },
    REGISTRIES * 6_000,
  );

  it(
    'stays equal to a recount while cases come, change and go',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(anyCase(), { maxLength: 5 }), { minLength: 2, maxLength: 5 }),
          fc.array(anyQuestion(), { minLength: 5, maxLength: 5 }),
          async ([first, ...later], questions) => {
            await database.hold(first!);
            for (const question of questions) await askRecounted(first!, question);
            for (const cases of later) {
              await database.change(cases);
              for (const question of questions) await askRecounted(cases, question);
            }
          },
        ),
        { numRuns: Math.ceil(REGISTRIES / 3) },
      );
    },
    REGISTRIES * 6_000,
  );
});

async function askRecounted(
  cases: readonly SampleCase[],
  question: { dimensions: PatternDimension[]; measure: PatternMeasure; filter: CaseFilter },
): Promise<void> {
  expectRecounted(await database.ask(question), cases, question);
}

/** Figures by key; keys of several dimensions with a space between them. */
function figures({ cells }: AskedCube): Record<string, number> {
  return Object.fromEntries(cells.map(({ keys, value }) => [keys.map(({ key }) => String(key)).join(' '), value]));
}
