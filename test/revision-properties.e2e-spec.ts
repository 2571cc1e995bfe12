/** Whatever an author does to a draft, its past can be rebuilt from the log, compared and read back. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changed, changesBetween, type ContentChange, type ContentTree, type ContentValues, valuesOf } from '#cases';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { act, type CaseState, succeed } from './support/draft.js';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database, {
    pointsPerMinute: { anonymous: 1e9, key: 1e9, person: 1e9, global: 1e9 },
  });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const text = fc.string({ minLength: 1, maxLength: 30 }).filter((value) => value.trim() !== '' && !value.includes('\0'));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const some = (...of: readonly string[]) => fc.uniqueArray(fc.constantFrom(...of), { maxLength: of.length });
const date = fc.constantFrom('1999', '2019-05/2020', '2020-02-11', '2021-XX', '2018?', '2017/..');
const event = fc.record({
  type: fc.constantFrom('ISSUED', 'DELETED', 'ARREST', 'OTHER'),
  date: fc.constant('2020'),
  country: maybe(fc.constantFrom('ES', 'FR')),
  description: maybe(text),
});
const use = fc.record({
  mechanism: fc.constantFrom('interpol-red-notice', 'extradition-request'),
  requestingState: maybe(fc.constantFrom('TR', 'RU')),
  respondingStates: some('ES', 'FR', 'DE'),
  respondingProvider: maybe(text),
  ground: some('terrorism', 'fraud-economic'),
  codedFacts: fc.uniqueArray(
    fc.record({
      fact: fc.constantFrom('DUAL_CRIMINALITY', 'POLITICAL_CHARACTER', 'REMEDY_USED'),
      answer: fc.constantFrom('YES', 'NO'),
      reason: text,
    }),
    { selector: ({ fact }) => fact },
  ),
  outcome: fc.constantFrom('UNKNOWN', 'DELETED', 'EXTRADITED'),
  events: fc.array(event, { maxLength: 3 }),
  note: maybe(text),
});
const subject = fc.record({
  kind: fc.constantFrom('PERSON', 'GROUP'),
  profiles: some('journalist', 'lawyer'),
  personCount: maybe(fc.nat(100)),
});
const localized = fc.record({ text, language: fc.constantFrom('en', 'fr', 'ug-Arab') });

type Operation = readonly [mutation: string, inputType: string, input: object | ((version: number) => object)];
const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record(
        {
          title: localized,
          summary: maybe(localized),
          requestingState: maybe(fc.constantFrom('TR', 'RU')),
          hostStates: some('ES', 'FR', 'DE'),
          occurred: maybe(date),
          uses: fc.array(use, { maxLength: 3 }),
          subjects: fc.array(subject, { maxLength: 3 }),
        },
        { requiredKeys: [] },
      )
      .map((input): Operation => ['updateDraft', 'UpdateDraftInput', input]),
  },
  { weight: 2, arbitrary: use.map((of): Operation => ['addMechanismUse', 'AddMechanismUseInput', { use: of }]) },
  {
    weight: 2,
    arbitrary: fc
      .record({
        provision: fc.constant('uncc-zero-art-35'),
        relation: fc.constantFrom('WOULD_PERMIT', 'WOULD_COMPEL'),
        rationale: text,
        use: maybe(fc.constant(1)),
      })
      .map((link): Operation => ['linkProvision', 'LinkProvisionInput', { link }]),
  },
  {
    weight: 2,
    arbitrary: text.map((title): Operation => ['addSource', 'AddSourceInput', { title, kind: 'NEWS' }]),
  },
  {
    weight: 2,
    arbitrary: fc
      .nat()
      .map((nth): Operation => [
        'restoreVersion',
        'RestoreVersionInput',
        (version) => ({ version: 1 + (nth % version), reason: 'As it was' }),
      ]),
  },
);

interface Kept {
  readonly version: number;
  readonly changes: readonly ContentChange[] | null;
  readonly content: ContentTree;
}

/** Values whatever the order they come in. */
const sorted = (values: ContentValues) => [...values].sort(([one], [other]) => (one < other ? -1 : 1));
const RUNS = Number(process.env['REVISION_RUNS'] ?? 12);

describe('any sequence of changes of a draft', () => {
  it(`can be rebuilt from its log, compared both ways and read as of each moment (${RUNS} sequences)`, async () => {
    const researcher = api.as('researcher');
    let restored = 0;
    let effective = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 12 }), async (operations) => {
        let draft: CaseState = await succeed(researcher, 'createDraft', 'CreateDraftInput', {
          title: { text: 'Begun' },
        });
        const answers = [await answered(draft.reference)];
        for (const [mutation, inputType, input] of operations) {
          const { payload } = await act(researcher, mutation, inputType, {
            id: draft.id,
            expectedVersion: draft.version,
            ...(typeof input === 'function' ? input(draft.version) : input),
          });
          if (!payload?.case) continue; // a link to a use that is not there, a version that never was
          draft = payload.case;
          effective += 1;
          answers.push(await answered(draft.reference));
        }
        const kept = await database.asOwner<Kept & { made_at: Date; restores: number | null }>(
          `select r.*, v.restores from case_revision r join case_version v using (case_id, version)
           join case_file c on c.id = r.case_id where c.reference = $1 order by number`,
          [draft.reference],
        );
        expect(kept).toHaveLength(answers.length);
        let rebuilt = valuesOf(kept[0]!.content);
        for (const [index, { changes, content, made_at, restores }] of kept.entries()) {
          if (index > 0) rebuilt = changed(rebuilt, changes!);
          expect(sorted(rebuilt)).toEqual(sorted(valuesOf(content)));
          expect(await answered(draft.reference, made_at)).toEqual(answers[index]);
          if (restores !== null) {
            restored += 1;
            expect(content).toEqual(kept[restores - 1]!.content);
          }
        }
        for (const one of kept) {
          for (const other of kept) {
            const [from, to] = [valuesOf(one.content), valuesOf(other.content)];
            expect(sorted(changed(from, changesBetween(from, to)))).toEqual(sorted(to));
            const turned = changesBetween(to, from).map(({ path, before, after }) => ({
              path,
              ...(after === undefined ? {} : { before: after }),
              ...(before === undefined ? {} : { after: before }),
            }));
            expect(turned).toEqual(changesBetween(from, to));
            if (other.version !== one.version + 1) continue;
            const [row] = await database.asOwner<{ changes: ContentChange[] }>(
              'select content_changes($1, $2) as changes',
              [JSON.stringify(one.content), JSON.stringify(other.content)],
            );
            expect(sorted(byPath(row!.changes))).toEqual(sorted(byPath(changesBetween(from, to))));
          }
        }
      }),
      { numRuns: RUNS },
    );
    expect(effective).toBeGreaterThan(RUNS);
    expect(restored).toBeGreaterThan(0);
  }, 600_000);
});

const byPath = (changes: readonly ContentChange[]) =>
  new Map(changes.map((change) => [change.path, change as never])) as ContentValues;

const EVENTS = 'events { type date { edtf } country { code } description basis }';

/** What a case answers, now or as of a moment. */
async function answered(reference: string, asOf?: Date): Promise<unknown> {
  const { data, errors } = await api.as('researcher')(
    `query ($asOf: DateTime) { case(reference: "${reference}", asOf: $asOf) {
      version state title { text language } summary { text language } occurred { edtf lower upper } requestingState { code }
      outcome outcomeNote disputed hostStates { code } ${EVENTS}
      uses { number mechanism { slug } requestingState { code } respondingStates { code } respondingProvider
        ground { slug } codedFacts { fact answer basis reason } outcome sameMeasureAs note ${EVENTS} }
      subjects { number kind profiles { slug } personCount publicName }
      provisionLinks { number use provision { slug } citedAs relation rationale }
      sources(first: 50) { edges { node { id title } } } } }`,
    { asOf: asOf?.toISOString() },
  );
  expect(errors).toBeUndefined();
  return data.case;
}
