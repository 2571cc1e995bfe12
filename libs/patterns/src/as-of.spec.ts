import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ErrorCode } from '#platform';
import { anyCase } from '../../registry/src/testing/arbitrary-case.js';
import { aCase, aUse, type SampleCase } from '../../registry/src/testing/sample-registry.js';
import { anyQuestion } from './testing/arbitrary-question.js';
import { type AskedCube, type CountingDatabase, countingDatabase } from './testing/counting-database.js';
import { expectRecounted } from './testing/expect-recounted.js';

/** How many random histories are told. */
const HISTORIES = Number(process.env['PATTERN_HISTORIES'] ?? 12);

let database: CountingDatabase;

beforeAll(async () => {
  database = await countingDatabase();
});

afterAll(() => database?.stop());

const hosts = async (asOf?: Date): Promise<Record<string, number>> => {
  const { cells } = await database.ask({ dimensions: ['HOST_STATE'], measure: 'CASES', ...(asOf && { asOf }) });
  return Object.fromEntries(cells.map(({ keys, value }) => [String(keys[0]!.key), value]));
};

describe('as of a moment', () => {
  it('a case counts as it stood then, whatever was corrected later', async () => {
    await database.hold([
      aCase({ hostStates: ['DE'] }),
      aCase({ state: 'PUBLISHED', grade: 'FAIR', hostStates: ['TH'] }),
    ]);
    const before = await database.moment();
    await database.correct(1, aCase({ hostStates: ['TR'] }));
    const between = await database.moment();
    await database.correct(2, aCase({ state: 'PUBLISHED', grade: 'WEAK', hostStates: ['XK'] }));

    expect(await hosts(before)).toEqual({ DE: 1, TH: 1 });
    expect(await hosts(between)).toEqual({ TR: 1, TH: 1 });
    expect(await hosts()).toEqual({ TR: 1, XK: 1 });
  });

  it('what was not public yet is not counted, nor what a draft said', async () => {
    const draft = aCase({ state: 'DRAFT', hostStates: ['TH'] });
    await database.hold([aCase({ hostStates: ['DE'] }), draft]);
    await database.correct(2, { ...draft, hostStates: ['TR'] });
    const before = await database.moment();
    await database.decide(2, { ...draft, state: 'PUBLISHED', grade: 'FAIR' });

    expect(await hosts(before)).toEqual({ DE: 1 });
    expect(await hosts()).toEqual({ DE: 1, TR: 1 });
  });

  it('a case that is suspended vanishes at once, and is there again when it comes back', async () => {
    await database.hold([aCase({ hostStates: ['DE'] }), aCase({ hostStates: ['TH'] })]);
    const before = await database.moment();
    expect(await hosts(before)).toEqual({ DE: 1, TH: 1 });

    await database.move(1, 'SUSPENDED');
    expect(await hosts(before)).toEqual({ TH: 1 });
    const suspended = await database.moment();

    await database.move(1, 'DOCUMENTED');
    expect(await hosts(before)).toEqual({ DE: 1, TH: 1 });
    expect(await hosts(suspended)).toEqual({ TH: 1 });
  });

  it('a case in review stands as everybody reads it, and has the grade of the publication of then', async () => {
    const graded = async (asOf: Date) => {
      const { cells } = await database.ask({ dimensions: ['GRADE', 'STATE'], measure: 'CASES', asOf });
      return cells.map(({ keys }) => keys.map(({ key }) => key));
    };
    const record = aCase();
    await database.hold([record]);
    await database.move(1, 'IN_REVIEW');
    const reviewed = await database.moment();
    await database.decide(1, { ...record, state: 'PUBLISHED', grade: 'WEAK' });
    const weak = await database.moment();
    await database.move(1, 'IN_REVIEW');
    const reopened = await database.moment();
    await database.decide(1, { ...record, state: 'PUBLISHED', grade: 'CONFIRMED' });
    const confirmed = await database.moment();

    expect(await graded(reviewed)).toEqual([[null, 'DOCUMENTED']]);
    expect(await graded(weak)).toEqual([['WEAK', 'PUBLISHED']]);
    expect(await graded(reopened)).toEqual([['WEAK', 'PUBLISHED']]);
    expect(await graded(confirmed)).toEqual([['CONFIRMED', 'PUBLISHED']]);
  });

  it('a case that is published anew has its new grade in the present, too, whoever has published it', async () => {
    const grades = async () => {
      const { coverage } = await database.ask({ dimensions: [], measure: 'CASES' });
      return coverage.casesByGrade;
    };
    const record = aCase({ state: 'PUBLISHED', grade: 'WEAK' });
    await database.hold([record]);
    expect(await grades()).toEqual([{ grade: 'WEAK', cases: 1 }]);
    await database.move(1, 'IN_REVIEW');
    expect(await grades()).toEqual([{ grade: 'WEAK', cases: 1 }]);
    await database.decide(1, { ...record, grade: 'CONFIRMED' });
    expect(await grades()).toEqual([{ grade: 'CONFIRMED', cases: 1 }]);
  });

  it('before anything was kept there is nothing; a moment to come is the present, and said to be', async () => {
    await database.hold([aCase({ hostStates: ['DE'] })]);
    const now = await database.moment();
    const asOf = (moment: Date) => database.ask({ dimensions: [], measure: 'CASES', asOf: moment });

    const [long, just, soon] = [new Date('1990-01-01'), now, new Date(now.getTime() + 86_400_000)];

    expect(await asOf(long)).toMatchObject({ total: { value: 0 }, asOf: long, coverage: { cases: 0 } });
    expect(await asOf(just)).toMatchObject({ total: { value: 1 }, asOf: just });
    expect(await asOf(soon)).toMatchObject({ total: { value: 1 }, asOf: null });
  });

  it('every question is answered of then', async () => {
    const days = (day: string) => ({ lower: day, upper: day });
    const uses = [
      aUse({ requestingState: 'TR', events: [days('2017-01-01'), { ...days('2017-03-01'), type: 'DELETED' }] }),
      aUse({ mechanism: 'extradition-request', requestingState: 'TR', events: [days('2017-02-01')] }),
    ];
    await database.hold([aCase({ hostStates: ['DE'], uses })]);
    const before = await database.moment();
    await database.correct(1, aCase({ hostStates: ['TH'] }));
    const ask = (asOf: Date | null) =>
      database.inquire(async ({ corridors, series, sequences, times }) => {
        const follows = { first: ['red-notice'], then: ['extradition-request'], withinDays: 365 };
        const [lanes, years, rows, lives] = [
          await corridors.of({ measure: 'CASES', to: 'HOST', asOf }),
          await series.of({ measure: 'MEASURES', interval: 'YEAR', asOf }),
          await sequences.of({ ...follows, asOf }),
          await times.of({ of: 'NOTICE_TO_DELETION', asOf }),
        ];
        return {
          corridors: lanes.page({ first: 5 }).edges.map(({ node }) => node.otherState.code),
          years: years.series.flatMap(({ points }) => points.map(({ period, value }) => [period, value])),
          certain: rows.patterns.map(({ certain }) => certain),
          ended: lives.curves.map(({ ended }) => ended),
          asOf: [lanes, years, rows, lives].map((answer) => answer.asOf),
          cases: [lanes, years, rows, lives].map((answer) => answer.coverage().cases),
        };
      });

    expect(await ask(before)).toEqual({
      corridors: ['DE'],
      years: [['2017', 2]],
      certain: [1],
      ended: [1],
      asOf: [before, before, before, before],
      cases: [1, 1, 1, 1],
    });
    expect(await ask(null)).toEqual({
      corridors: [],
      years: [],
      certain: [0],
      ended: [],
      asOf: [null, null, null, null],
      cases: [1, 1, 1, 1],
    });
  });

  it.each([
    [{ text: 'Ankara' }, ['filter', 'text']],
    [{ or: [{}, { not: { overlay: ['SOURCE_ALERT' as const] } }] }, ['filter', 'or', '1', 'not', 'overlay']],
    [{ and: [{ updatedSince: new Date() }] }, ['filter', 'and', '0', 'updatedSince']],
  ])('a filter that knows the present alone is refused: %j', async (filter, path) => {
    await database.hold([aCase()]);
    const question = { dimensions: [], measure: 'CASES', filter } as const;

    await expect(database.ask({ ...question, asOf: new Date('2020-01-01') })).rejects.toMatchObject({
      code: ErrorCode.BadUserInput,
      problems: [
        { path, message: expect.stringMatching(/cannot be asked as of a moment: .* Leave out .*, or asOf\.$/) },
      ],
    });
    await expect(database.ask(question)).resolves.toMatchObject({ asOf: null });
  });
});

describe('any history of cases', () => {
  it(
    'answers as of each moment what was answered then, without those that are public no more',
    async () => {
      const seen = { same: 0, fewer: 0 };
      await fc.assert(
        fc.asyncProperty(
          anyHistory(),
          fc.array(anyQuestion(), { minLength: 3, maxLength: 3 }),
          async (told, questions) => {
            const history = new History(told.cases);
            await database.hold(told.cases.map((record) => ({ ...record })));
            const kept: { moment: Date; records: ReadonlyMap<number, SampleCase>; answers: object[] }[] = [];
            const keep = async () => {
              const moment = await database.moment();
              const answers: object[] = [];
              for (const question of questions) answers.push(figuresOf(await database.ask(question)));
              kept.push({ moment, records: history.public(), answers });
            };
            await keep();
            for (const step of told.steps) if (await history.take(step)) await keep();

            const now = history.public();
            for (const process of ['running', 'just started']) {
              if (process === 'just started') database.restart();
              for (const { moment, records, answers } of kept) {
                const still = [...records].flatMap(([number, record]) => (now.has(number) ? [record] : []));
                for (const [at, question] of questions.entries()) {
                  const answer = await database.ask({ ...question, asOf: moment });
                  expectRecounted(answer, still, question);
                  if (still.length === records.size) expect(figuresOf(answer)).toEqual(answers[at]);
                  seen[still.length === records.size ? 'same' : 'fewer'] += 1;
                }
              }
            }
          },
        ),
        { numRuns: HISTORIES },
      );
      expect(Math.min(seen.same, seen.fewer)).toBeGreaterThan(0);
    },
    HISTORIES * 60_000,
  );
});

/** All that an answer says of the cases. */
function figuresOf({ cells, total, rows, coverage }: AskedCube): object {
  const { cases, casesByState, casesByGrade, undatedCases, measuresOfUnknownOutcome, sources, sourcesByLanguage } =
    coverage;
  const { requestingStates, hostStates, firstDay, lastDay } = coverage;
  return {
    ...{ cells, total, rows, cases, casesByState, casesByGrade, undatedCases, measuresOfUnknownOutcome },
    ...{ sources, sourcesByLanguage, requestingStates, hostStates, firstDay, lastDay },
  };
}

const STEPS = ['CORRECT', 'REVIEW', 'PUBLISH', 'SUSPEND', 'REINSTATE'] as const;

interface Step {
  readonly number: number;
  readonly step: (typeof STEPS)[number];
  /** What a correction makes of the case; its grade is that of a publication. */
  readonly record: SampleCase;
}

function anyHistory() {
  const begins = fc.constantFrom('DRAFT', 'DOCUMENTED', 'PUBLISHED');
  return fc
    .array(fc.tuple(anyCase(), begins), { minLength: 1, maxLength: 4 })
    .map((cases) => cases.map(([record, state]) => ({ ...record, state })))
    .chain((cases) =>
      fc.record({
        cases: fc.constant(cases),
        steps: fc.array(
          fc.record({
            number: fc.integer({ min: 1, max: cases.length }),
            step: fc.constantFrom(...STEPS, 'SUSPEND' as const),
            record: anyCase(),
          }),
          { minLength: 3, maxLength: 8 },
        ),
      }),
    );
}

interface Told {
  /** As it is, with its state. */
  readonly record: SampleCase;
  /** As everybody reads it, unless it is suspended. */
  readonly publicAs: SampleCase | null;
  readonly suspendedFrom: string | null;
}

/** A second opinion of what is public after each step. */
class History {
  readonly #cases = new Map<number, Told>();

  constructor(cases: readonly SampleCase[]) {
    for (const [index, record] of cases.entries()) {
      this.#cases.set(index + 1, { record, publicAs: record.state === 'DRAFT' ? null : record, suspendedFrom: null });
    }
  }

  /** The public cases by number. */
  public(): ReadonlyMap<number, SampleCase> {
    return new Map(
      [...this.#cases].flatMap(([number, { publicAs, suspendedFrom }]) =>
        publicAs && suspendedFrom === null ? [[number, publicAs] as const] : [],
      ),
    );
  }

  /** @returns whether the case can take the step, and has. */
  async take({ number, step, record: other }: Step): Promise<boolean> {
    const told = this.#cases.get(number)!;
    const { state } = told.record;
    const become = (to: Partial<Told>) => void this.#cases.set(number, { ...told, ...to });
    switch (step) {
      case 'CORRECT': {
        if (!['DRAFT', 'DOCUMENTED', 'PUBLISHED'].includes(state)) return false;
        const record = { ...other, state };
        await database.correct(number, record);
        become({ record, publicAs: told.publicAs && record });
        return true;
      }
      case 'REVIEW':
        if (!['DOCUMENTED', 'PUBLISHED'].includes(state)) return false;
        await database.move(number, 'IN_REVIEW');
        become({ record: { ...told.record, state: 'IN_REVIEW' } });
        return true;
      case 'PUBLISH': {
        if (!['DRAFT', 'DOCUMENTED', 'IN_REVIEW'].includes(state)) return false;
        const record = { ...told.record, grade: other.grade, state: 'PUBLISHED' };
        await database.decide(number, record);
        become({ record, publicAs: record });
        return true;
      }
      case 'SUSPEND':
        if (!['DOCUMENTED', 'PUBLISHED', 'IN_REVIEW'].includes(state)) return false;
        await database.move(number, 'SUSPENDED');
        become({ record: { ...told.record, state: 'SUSPENDED' }, suspendedFrom: state });
        return true;
      case 'REINSTATE':
        if (told.suspendedFrom === null) return false;
        await database.move(number, told.suspendedFrom);
        become({ record: { ...told.record, state: told.suspendedFrom }, suspendedFrom: null });
        return true;
    }
  }
}
