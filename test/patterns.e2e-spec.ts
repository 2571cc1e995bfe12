/** Questions about the whole registry, over HTTP and over the real cases. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { UnitOfWork } from '#platform';
import { readPastCases } from '../libs/registry/src/past-case-reader.js';
import { readPublicCases } from '../libs/registry/src/public-case-reader.js';
import { completeDraft, moreStaff, step, succeed, verifiedCase } from './support/draft.js';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const ask = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
  const { data, errors } = await api.anonymous(query, variables);
  expect(errors).toBeUndefined();
  return data;
};

describe('the cases behind a figure', () => {
  it.each([
    ['REQUESTING_STATE', 'MECHANISM'],
    ['HOST_STATE', 'YEAR'],
    ['PROFILE', 'OFFENCE'],
    ['INSTRUMENT', 'STATE'],
    ['RESPONDING_STATE', 'OUTCOME'],
  ])('of %s and %s are as many as it says', async (...dimensions) => {
    const { patterns } = await ask(
      `query ($of: [PatternDimension!]!) { patterns(dimensions: $of, filter: { state: DOCUMENTED }) { cells { keys { dimension key } value } } }`,
      { of: dimensions },
    );
    const cells = patterns.cells.map(({ keys, value }: any) => ({ keys, value }));
    expect(cells.length).toBeGreaterThan(5);

    for (const { keys, value } of [...cells.slice(0, 4), ...cells.slice(-4)]) {
      const { patternCases } = await ask(
        `query ($cell: [PatternKeyInput!]!) { patternCases(cell: $cell, filter: { state: DOCUMENTED }, first: 100) { totalCount edges { node { reference } } } }`,
        { cell: keys },
      );
      expect({ keys, cases: patternCases.totalCount }).toEqual({ keys, cases: value });
      expect(new Set(patternCases.edges.map(({ node }: any) => node.reference)).size).toBe(value);
    }
  });

  it('are turned over page by page, none left out and none twice', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { patternCases } = await ask(
        `query ($after: String) { patternCases(cell: [], first: 7, after: $after) { totalCount edges { node { reference } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      seen.push(...patternCases.edges.map(({ node }: any) => node.reference));
      if (!patternCases.pageInfo.hasNextPage) {
        expect(new Set(seen).size).toBe(patternCases.totalCount);
        expect(seen).toHaveLength(patternCases.totalCount);
        return;
      }
      after = patternCases.pageInfo.endCursor;
    }
  });

  it('are none where a key occurs nowhere, and are refused for a dimension that is named twice', async () => {
    const none = await ask(
      `{ patternCases(cell: [{ dimension: REQUESTING_STATE, key: "AQ" }], first: 5) { totalCount } }`,
    );
    const { errors } = await api.anonymous(
      `{ patternCases(cell: [{ dimension: YEAR, key: "2018" }, { dimension: YEAR }], first: 5) { totalCount } }`,
    );

    expect(none.patternCases.totalCount).toBe(0);
    expect(errors![0]!.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [expect.objectContaining({ path: ['cell', '1', 'dimension'] })],
    });
  });
});

describe('questions about the real cases', () => {
  it('come with what they rest on', async () => {
    const { corridors, timeSeries, sequences, timeToOutcome } = await ask(
      `{
      corridors(to: RESPONDING) { total withoutRequestingState withoutOtherState coverage { cases note sources requestingStates { code } }
        list(first: 3) { totalCount edges { node { requestingState { code name } otherState { code } value byMechanism { value mechanism { slug } }
          cases(first: 100) { totalCount } } } } }
      timeSeries(interval: YEAR, by: MECHANISM_FAMILY) { calendar total series { key { key label } undated points { period firstDay value atLeast atMost wellFounded } } coverage { note } }
      sequences(first: ["interpol-red-notice"], then: ["extradition-request"], withinDays: 3650) { patterns { certain possible undated medianDays
        cases(first: 100) { totalCount } } coverage { note } }
      timeToOutcome(of: NOTICE_TO_DELETION) { curves { measures ended notKnownToHaveEnded leftOtherwise undated medianDays steps { day survival lower upper }
        cases(first: 100) { totalCount } } coverage { note } }
    }`,
    );

    expect(corridors.list.totalCount).toBeGreaterThan(20);
    for (const { node } of corridors.list.edges) {
      expect(node.cases.totalCount).toBe(node.value);
      expect(node.byMechanism.length).toBeGreaterThan(0);
      expect(Math.max(...node.byMechanism.map(({ value }: any) => value))).toBeLessThanOrEqual(node.value);
    }
    for (const { points } of timeSeries.series) {
      for (const { value, atLeast, atMost } of points) {
        expect(atLeast).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(atMost);
      }
      const years = points.map(({ period }: any) => Number(period));
      expect(years).toEqual(years.map((_: number, at: number) => years[0] + at));
    }
    for (const { possible, cases } of sequences.patterns) expect(cases.totalCount).toBe(possible);
    const [curve] = timeToOutcome.curves;
    expect(curve.ended + curve.notKnownToHaveEnded + curve.leftOtherwise).toBe(curve.measures);
    for (const { coverage } of [corridors, timeSeries, sequences, timeToOutcome]) {
      expect(coverage.note).toContain('not representative');
    }
  });

  it('answer the same rows flat and nested', async () => {
    const { patterns } = await ask(`{
      patterns(dimensions: [REQUESTING_STATE, YEAR, GRADE]) { cells { keys { key } value atLeast wellFounded } rows { requestingState year grade mechanism value atLeast wellFounded } }
    }`);

    expect(patterns.rows).toEqual(
      patterns.cells.map(({ keys: [state, year, grade], ...figures }: any) => ({
        requestingState: state.key,
        year: year.key,
        grade: grade.key,
        mechanism: null,
        ...figures,
      })),
    );
  });
});

describe('a case that is not public', () => {
  const everything = `{
    patterns(dimensions: [REQUESTING_STATE, MECHANISM]) { cells { keys { key } value atLeast wellFounded } total { value } coverage { cases measures sources
      sourcesByLanguage { language sources } requestingStates { code } hostStates { code } firstDay lastDay casesByState { cases } casesByGrade { grade cases } } }
    corridors { total withoutRequestingState withoutOtherState list(first: 50) { totalCount edges { cursor node { value requestingState { code } } } } }
    timeSeries(interval: MONTH) { series { points { period value atLeast atMost } undated } }
    sequences(first: ["interpol-red-notice"], then: ["extradition-request"], withinDays: 3650) { patterns { certain possible undated medianDays } }
    timeToOutcome(of: DETENTION_TO_RELEASE, by: REQUESTING_STATE) { curves { key { key } measures steps { day survival } } }
  }`;
  const answer = async () => JSON.stringify(await ask(everything));

  it('changes no byte of any answer, when it is written, when it is changed and when it is withdrawn', async () => {
    const before = await answer();

    const draft = await completeDraft(api);
    expect(await answer()).toBe(before);
    const submitted = await step(api, 'researcher', 'submitCase', draft);
    expect(await answer()).toBe(before);
    await step(api, 'researcher', 'withdrawCase', submitted);
    expect(await answer()).toBe(before);
  });
});

describe('as of a moment', () => {
  beforeAll(() => moreStaff(database));

  const figures = (args: string) => `{
    patterns(dimensions: [REQUESTING_STATE, MECHANISM], measure: MEASURES ${args}) { cells { keys { key } value atLeast wellFounded } rows { value } total { value }
      coverage { cases measures sources sourcesByLanguage { language sources } requestingStates { code } hostStates { code } firstDay lastDay
        casesByState { state cases } casesByGrade { grade cases } } }
    corridors(to: RESPONDING ${args}) { total list(first: 50) { totalCount edges { node { value requestingState { code } } } } } }`;
  const others = (args: string) => `{
    timeSeries(interval: YEAR, by: PROFILE ${args}) { series { key { key } points { period value atLeast atMost } undated } total }
    sequences(first: ["interpol-red-notice"], then: ["extradition-request"], withinDays: 3650 ${args}) { patterns { certain possible undated medianDays } } }`;
  const lives = (args: string) =>
    `{ timeToOutcome(of: NOTICE_TO_DELETION, by: REQUESTING_STATE ${args}) { curves { key { key } measures steps { day survival } } } }`;
  const answers = async (asOf?: string) => {
    const args = asOf ? `, asOf: "${asOf}"` : '';
    return Promise.all([figures(args), others(args), lives(args)].map((query) => ask(query)));
  };
  const now = async () => {
    const [{ now: moment }] = await database.asOwner<any>('select clock_timestamp() as now, pg_sleep(0.005)');
    return (moment as Date).toISOString();
  };
  const published = async (title: string) => step(api, 'editor', 'publishCase', await verifiedCase(api, title));

  it('every figure is that which was answered then', async () => {
    const [first, before] = [await now(), await answers()];
    const one = await published('Published between');
    const [second, between] = [await now(), await answers()];
    expect(between).not.toEqual(before);
    const suspended = await step(api, 'safety', 'suspendCase', one, { reason: 'Somebody is at risk.' });
    const third = await now();

    expect(await answers(first)).toEqual(before);
    expect(await answers(second)).toEqual(before); // without the case that was suspended since
    await step(api, 'editor', 'liftSuspension', suspended);
    expect(await answers(second)).toEqual(between);
    expect(await answers(third)).toEqual(before); // it was suspended then
  });

  it('a correction does not change what was counted before it, and none that waits changes anything', async () => {
    const of = await published('Corrected later');
    const hostShown = async (asOf: string | null) => {
      const { patternCases } = await ask(
        `query ($asOf: DateTime) { patternCases(cell: [{ dimension: HOST_STATE, key: "ES" }], filter: { requestingState: "TR" }, first: 100, asOf: $asOf) {
           edges { node { reference hostStates { code } } } } }`,
        { asOf },
      );
      return patternCases.edges.find(({ node }: any) => node.reference === of.reference)?.node.hostStates[0].code;
    };
    const before = await now();
    const { proposedRevisions } = await propose(of, { hostStates: ['PT'], reason: 'The judgment says so.' });
    const waiting = await now();
    expect([await hostShown(null), await hostShown(before), await hostShown(waiting)]).toEqual(['ES', 'ES', 'ES']);

    for (const verifier of ['verifier-one', 'verifier-two']) {
      await succeed(api.as(verifier), 'acceptRevision', 'AcceptRevisionInput', {
        ...{ id: of.id, expectedVersion: of.version, revision: proposedRevisions[0].id },
      });
    }
    // It belongs to the cell of then, and is shown as it is now.
    expect([await hostShown(null), await hostShown(before), await hostShown(waiting)]).toEqual([undefined, 'PT', 'PT']);
  });

  async function propose(of: { id: string; version: number }, more: object): Promise<any> {
    await database.asOwner(
      `insert into user_role (user_id, role) select id, 'RESEARCHER' from app_user where email = 'analyst@example.org' on conflict do nothing`,
    );
    const { data } = await api.as('analyst')(
      `mutation ($input: ProposeRevisionInput!) { proposeRevision(input: $input) { case { proposedRevisions { id } } errors { message } } }`,
      { input: { id: of.id, expectedVersion: of.version, ...more } },
    );
    expect(data.proposeRevision.errors).toEqual([]);
    return data.proposeRevision.case;
  }

  it('what is read of this moment is what is read of the present, to the link that a lawyer has signed', async () => {
    const dissent = { link: 1, opinion: 'DISSENT', reason: 'It does not say so.' };
    await step(api, 'legal', 'signProvisionLink', await published('Dissented from since'), dissent);
    const work = api.app.get(UnitOfWork, { strict: false });
    const every = { from: '00000000-0000-0000-0000-000000000000', to: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };
    const moment = new Date(await now());

    const [present, past] = await work.reading(async () => [
      await readPublicCases(work, every),
      await readPastCases(work, every, moment),
    ]);

    const unordered = ({ events, ...rest }: (typeof past)[number]) => ({
      ...rest,
      events: events.map((event) => JSON.stringify(event)).sort(),
    });
    expect(past.map(unordered)).toEqual(present.map(unordered));
    expect(past.flatMap(({ links }) => links.map(({ standing }) => standing))).toContain('SIGNED');
    const some = past.slice(-3).map(({ id }) => id);
    expect(await work.reading(() => readPastCases(work, { ids: some }, moment))).toEqual(past.slice(-3));
  });

  it('tells no text of a past, not even to the login of the application', async () => {
    const rows = await database.asApplication<any>(
      `select id, content from access.public_cases_at(now(), '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff')`,
    );
    const told = JSON.stringify(rows.map(({ content }) => content));
    const [texts] = await database.asOwner<any>(
      `select array_agg(distinct t.text) as all from (
         select title as text from case_file union select summary from case_file union select file_reference from case_file
         union select note from mechanism_use union select responding_provider from mechanism_use
         union select description from case_event union select public_name from subject
         union select rationale from provision_link union select cited_as from provision_link) t where t.text is not null`,
    );
    expect(texts.all.length).toBeGreaterThan(300);
    for (const text of texts.all) expect(told).not.toContain(JSON.stringify(text));
  });

  it('costs eight times as much beside its fields, so that two moments go into one request', async () => {
    const asked = (...years: number[]) =>
      api.anonymous(
        `{ ${years.map((year) => `a${year}: patterns(dimensions: [], asOf: "${year}-01-01T00:00:00Z") { asOf total { value } }`).join(' ')} }`,
      );

    expect((await asked(2024, 2025)).data).toMatchObject({
      a2024: { asOf: '2024-01-01T00:00:00.000Z', total: { value: 0 } },
    });
    expect((await asked(2023, 2024, 2025)).errors![0]!.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  it('the cases of a cell are turned over with the cursors of its moment', async () => {
    const moment = await now();
    const page = (more: string) =>
      api.anonymous(`{ patternCases(cell: [], first: 3 ${more}) { pageInfo { endCursor } edges { node { id } } } }`);
    const first = (await page(`, asOf: "${moment}"`)).data.patternCases;

    const next = await page(`, asOf: "${moment}", after: "${first.pageInfo.endCursor}"`);
    const ofThePresent = await page(`, after: "${first.pageInfo.endCursor}"`);

    expect(next.data.patternCases.edges).toHaveLength(3);
    expect(ofThePresent.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('a condition on words is refused, and says what to leave out', async () => {
    const { errors } = await api.anonymous(
      `{ corridors(asOf: "2026-01-01T00:00:00Z", filter: { text: "court" }) { total } }`,
    );

    expect(errors![0]!.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ path: ['filter', 'text'], message: expect.stringContaining('Leave out text, or asOf.') }],
    });
  });
});
