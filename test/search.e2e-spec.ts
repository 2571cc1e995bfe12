/** Looking for public cases by words: what is found, what is shown of it, and that nothing else plays a part. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';

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

const SEARCH = `query ($query: String!, $crossScript: Boolean! = true, $filter: CaseFilter, $orderBy: SearchOrder! = RELEVANCE, $first: Int! = 10, $after: String) {
  searchCases(query: $query, crossScript: $crossScript, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount isPartial waiting
    terms { text forms { word match cases } }
    edges { cursor score node { title { text } } snippets { field number segments { text match } } }
    pageInfo { hasNextPage endCursor }
    facets(by: [REQUESTING_STATE, MECHANISM, YEAR, INSTRUMENT, PROVISION, STANDING, PROFILE, HOST_STATE, OUTCOME], first: 3) { facet values { key label cases } }
  } }`;

const search = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await api.anonymous(SEARCH, { query, ...variables });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.searchCases;
};
const titles = async (query: string, variables: Record<string, unknown> = {}) =>
  (await search(query, variables)).edges.map(({ node }: any) => node.title.text as string);

describe('a search', () => {
  it('finds', async () => {
    console.log(JSON.stringify(await search('Dolkun Isa'), null, 1).slice(0, 3500));
    for (const q of [
      'Долкун Иса',
      'دولقۇن ئەيسا',
      '多力坤·艾沙',
      'Эрдоган',
      'Идрис Хасан',
      'ئىدرىس ھەسەن',
      'Навальный',
      'Россия',
      'Ходорковский',
      'حسن الربيع',
      'عبد الرحمن القرضاوي',
      '师涛',
      'Kulachenkof',
      'red notice',
      'Аблязов',
      'Gulen',
      'interpol',
    ])
      console.log(q, JSON.stringify((await titles(q)).slice(0, 4)));
  });
});
