/** How well names and words are found, by the scripts of question and text: measured on judged questions over the documented cases. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JUDGED_QUERIES, type JudgedQuery } from '../libs/search/src/testing/judged-queries.js';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { searched } from './support/search.js';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database);
  await searched(api);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const SEARCH = `query ($query: String!) { searchCases(query: $query, first: 10) { edges { node { documentation { ref } } } } }`;

interface Measured {
  /** Share of the relevant cases that are among the first ten, and of the first ten that are relevant. */
  readonly recall: number;
  readonly precision: number;
}

async function measure({ query, relevant }: JudgedQuery): Promise<Measured> {
  const { data, errors } = await api.anonymous(SEARCH, { query });
  if (errors) throw new Error(JSON.stringify(errors));
  const found: string[] = data.searchCases.edges.map(({ node }: any) => node.documentation.ref);
  const hits = found.filter((ref) => relevant.includes(ref)).length;
  return { recall: hits / relevant.length, precision: found.length === 0 ? 0 : hits / found.length };
}

const mean = (values: readonly number[]): number => values.reduce((all, of) => all + of, 0) / values.length;

/** What each pair of scripts reaches at least, recall and precision; a little below what was measured. */
const FLOORS: Readonly<Record<string, readonly [number, number]>> = {
  'Latin > Latin': [1, 0.95],
  'words > Latin': [1, 0.9],
  'slips > Latin': [1, 0.95],
  'Cyrillic > Latin': [1, 0.95],
  'Arabic > Latin': [1, 0.95],
  'Persian > Latin': [1, 0.95],
  'Uyghur > Latin': [1, 0.8],
  'Chinese > Latin': [1, 0.9],
  'Hebrew, Greek, Armenian, Georgian > Latin': [1, 0.9],
  'names of States': [1, 0.95],
  'second set: Cyrillic > Latin': [0.9, 0.8],
  'second set: Arabic and Persian > Latin': [1, 0.8],
  'second set: Chinese, Japanese, Korean > Latin': [0.6, 0.4],
  'second set: Indian, Greek, Georgian > Latin': [0.6, 0.6],
};

describe('of the judged questions', () => {
  const measured = new Map<string, Measured[]>();

  beforeAll(async () => {
    for (const judged of JUDGED_QUERIES) {
      measured.set(judged.pair, [...(measured.get(judged.pair) ?? []), await measure(judged)]);
    }
    const lines = Array.from(measured, ([pair, of]) => {
      const figures = [of.map(({ recall }) => recall), of.map(({ precision }) => precision)].map((all) =>
        mean(all).toFixed(2),
      );
      return `${pair.padEnd(48)} ${String(of.length).padStart(3)}  ${figures.join('  ')}`;
    });
    process.stdout.write(`${'scripts'.padEnd(48)}   n  recall@10  precision@10\n${lines.join('\n')}\n`);
  });

  it('there are more than 60, and each pair has its floor', () => {
    expect(JUDGED_QUERIES.length).toBeGreaterThan(60);
    expect([...measured.keys()]).toEqual(Object.keys(FLOORS));
  });

  it.each(Object.entries(FLOORS))('%s find what they should', (pair, [recall, precision]) => {
    const of = measured.get(pair)!;
    expect(mean(of.map((each) => each.recall))).toBeGreaterThanOrEqual(recall);
    expect(mean(of.map((each) => each.precision))).toBeGreaterThanOrEqual(precision);
  });
});
