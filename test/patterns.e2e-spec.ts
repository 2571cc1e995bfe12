/** Questions about the whole registry, over HTTP and over the real cases. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { completeDraft, step } from './support/draft.js';

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
