import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CaseFilter, CaseState, conditionOf, OUTCOMES, PUBLISHED } from '#cases';
import { SqlParameters } from '#platform';
import { anyCase } from './testing/arbitrary-case.js';
import { type RegistryDatabase, registryDatabase } from './testing/registry-database.js';
import { aCase, aUse, SAMPLE } from './testing/sample-registry.js';

let database: RegistryDatabase;

beforeAll(async () => {
  database = await registryDatabase();
});

afterAll(() => database?.stop());

describe('what a filter selects of the copy', () => {
  it('is what the same filter selects in the database', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyCase(), { maxLength: 8 }),
        fc.array(anyFilter(3), { minLength: 25, maxLength: 25 }),
        async (cases, filters) => {
          await database.replace(cases);
          const copy = database.copy();
          for (const filter of filters) {
            const selected = await database.work.reading(() => copy.selected(filter));
            const ids = [...selected.rows].map((row) => selected.cases.ids.at(row)).sort();
            expect({ filter, ids }).toEqual({ filter, ids: await idsInSql(filter) });
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it('is alive alone: a case that was changed is there once, and one that is gone no more', async () => {
    await database.replace([aCase({ uses: [aUse()] }), aCase({ hostStates: ['DE'] })]);
    const copy = database.copy();
    const before = await database.work.reading(() => copy.selected({}));

    await database.replace([aCase({ hostStates: ['TH'] })]);
    const after = await database.work.reading(() => copy.selected({}));

    expect(before.rows).toHaveLength(2);
    expect(after.rows).toHaveLength(1);
    expect(after.cases).toBe(before.cases);
    expect(await database.work.reading(() => copy.selected({ hostState: ['TH'] }))).toMatchObject({ rows: after.rows });
    expect((await database.work.reading(() => copy.selected({ hostState: ['DE'] }))).rows).toHaveLength(0);
  });
});

async function idsInSql(filter: CaseFilter): Promise<string[]> {
  const parameters = new SqlParameters();
  const condition = conditionOf(database.filters.resolve(filter), (value) => parameters.add(value), PUBLISHED);
  const rows = await database.work.reading(() =>
    database.work.rowsOnce<{ id: string }>(
      `select c.id from published.case_file c where ${condition} order by c.id::text collate "C"`,
      parameters.values,
    ),
  );
  return rows.map(({ id }) => id);
}

function anyFilter(depth: number): fc.Arbitrary<CaseFilter> {
  const countries = someOf(Object.keys(SAMPLE.regions));
  const flat: fc.Arbitrary<CaseFilter> = fc.record(
    {
      requestingState: countries,
      region: fc.constantFrom(['142'], ['150'], ['142', '150']),
      respondingState: countries,
      hostState: countries,
      mechanism: someOf(Object.keys(SAMPLE.families)),
      mechanismFamily: someOf(['POLICE_COOPERATION', 'JUDICIAL_COOPERATION']) as fc.Arbitrary<never[]>,
      offence: someOf(SAMPLE.offences),
      outcome: someOf(Object.keys(OUTCOMES).slice(-4)) as fc.Arbitrary<never[]>,
      profile: someOf(SAMPLE.profiles),
      state: someOf(Object.values(CaseState)) as fc.Arbitrary<never[]>,
      provision: someOf(Object.keys(SAMPLE.versions)),
      instrument: someOf([...new Set(Object.values(SAMPLE.instruments))]),
      disputed: fc.boolean(),
      text: fc.constantFrom('case', 'A CASE', 'no such words', '%'),
      updatedSince: fc.constantFrom(new Date(0), new Date(Date.now() + 86_400_000)),
      overlay: fc.constant(['SOURCE_ALERT'] as never[]),
      occurred: fc.record(
        Object.fromEntries(['within', 'overlaps', 'before', 'after'].map((field) => [field, anyPeriod()])),
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  );
  // One or two conditions at a time, or hardly any case would meet them all.
  const few = fc.tuple(flat, fc.nat(), fc.nat()).map(([filter, one, other]) => {
    const fields = Object.entries(filter);
    return Object.fromEntries([one, other].flatMap((at) => (fields.length > 0 ? [fields[at % fields.length]!] : [])));
  }) as fc.Arbitrary<CaseFilter>;
  if (depth === 0) return few;
  const below = anyFilter(depth - 1);
  const some = fc.array(below, { maxLength: 3 });
  return fc.oneof(
    { weight: 4, arbitrary: few },
    { weight: 1, arbitrary: fc.record({ and: some }) },
    { weight: 1, arbitrary: fc.record({ or: some }) },
    { weight: 1, arbitrary: fc.tuple(few, below).map(([filter, not]) => ({ ...filter, not })) },
  );
}

function anyPeriod(): fc.Arbitrary<string> {
  return fc.constantFrom(
    '0987',
    '2016',
    '2016-12-31',
    '2017',
    '2017-01',
    '2017/2019',
    '2017/..',
    '../2017',
    '2019-02-01',
  );
}

function someOf(values: readonly string[]): fc.Arbitrary<string[]> {
  return fc.subarray([...values], { minLength: 1 });
}
