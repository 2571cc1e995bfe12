/** Questions whose text was asked before: answered without the server's layers, and no differently. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CaseReading } from '#cases';
import { KnownQuestions } from '../libs/platform/src/answers/known-questions.js';
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

interface Question {
  readonly query: string;
  readonly variables?: object;
  readonly operationName?: string;
}
type Headers = Readonly<Record<string, string>>;

async function told(request: Promise<Response>) {
  const response = await request;
  const { date: _, 'keep-alive': __, ...headers } = Object.fromEntries(response.headers);
  return { status: response.status, headers, text: await response.text() };
}

const JSON_ANSWER = { accept: 'application/graphql-response+json' };

const byPost = (question: Question, headers: Headers = {}) =>
  told(
    fetch(api.url, {
      method: 'POST',
      headers: { ...JSON_ANSWER, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(question),
    }),
  );

const byGet = ({ query, variables, operationName }: Question, headers: Headers = {}) => {
  const asked = new URLSearchParams({ query, ...(operationName && { operationName }) });
  if (variables) asked.set('variables', JSON.stringify(variables));
  return told(fetch(`${api.url}?${asked}`, { headers: { ...JSON_ANSWER, ...headers } }));
};

/** How many questions go the whole way meanwhile, as far as being executed. */
async function wholeWays(ask: () => Promise<unknown>): Promise<number> {
  const learnt = jest.spyOn(KnownQuestions.prototype, 'learn');
  try {
    await ask();
    return learnt.mock.calls.length;
  } finally {
    learnt.mockRestore();
  }
}

let asked = 0;
const pageOf = (first: number) =>
  `query Q${(asked += 1)} { publicCases(first: ${first}) { edges { node { reference } } } }`;

describe('a question whose text was asked before', () => {
  it.each([
    ['by POST', byPost, {}],
    ['by GET', byGet, {}],
    ['in the older form', byPost, { accept: 'application/json' }],
    ['by whoever takes anything', byPost, { accept: '*/*' }],
    ['by a session', byPost, 'analyst'],
  ])('%s is answered as the first time, without the whole way', async (_, ask, as) => {
    const headers: Headers = typeof as === 'string' ? { authorization: `Bearer ${api.tokenOf(as)}` } : as;
    await ask({ query: pageOf(1) }, headers); // the form is known from here on
    const question = { query: pageOf(3) };
    const first = await ask(question, headers);
    let again: typeof first | undefined;
    expect(await wholeWays(async () => (again = await ask(question, headers)))).toBe(0);
    expect(again).toEqual(first);
    expect(first.status).toBe(200);
    expect(first.headers['cache-control']).toBe('authorization' in headers ? 'private, no-store' : 'no-store');
  });

  it('shows each what is theirs', async () => {
    const question = { query: '{ viewer { id } }' };
    const as = (account: string) => byPost(question, { authorization: `Bearer ${api.tokenOf(account)}` });
    const [analyst, editor] = [await as('analyst'), await as('editor')];
    expect(await as('analyst')).toEqual(analyst);
    expect(await as('editor')).toEqual(editor);
    expect(analyst.text).not.toBe(editor.text);
    expect(JSON.parse((await byPost(question)).text).data?.viewer ?? null).toBeNull();
  });

  it('is refused to a session that has ended, in the words of the first time', async () => {
    const question = { query: '{ viewer { id } }' };
    const token = api.tokenOf('verifier-two');
    const ask = () => byPost(question, { authorization: `Bearer ${token}` });
    expect((await ask()).text).toContain('"viewer":{"id"');
    expect(await wholeWays(ask)).toBe(0);
    expect((await api.bearing(token)('mutation { signOut { __typename } }')).errors).toBeUndefined();
    const refused = await byPost({ query: '{ viewer { id roles } }' }, { authorization: `Bearer ${token}` });
    expect(refused.text).toContain('UNAUTHENTICATED');
    expect(JSON.parse((await ask()).text)).toEqual(JSON.parse(refused.text));
  });

  it('has its variables checked, priced and answered anew', async () => {
    const query = 'query ($first: Int!) { publicCases(first: $first) { edges { node { reference } } } }';
    const of = async (first: unknown) => {
      const { status, text } = await byPost({ query, variables: { first } });
      return { status, edges: JSON.parse(text).data?.publicCases.edges.length ?? null, text };
    };
    expect(await of(2)).toMatchObject({ status: 200, edges: 2 });
    expect(await of(4)).toMatchObject({ status: 200, edges: 4 });
    expect(await of('x')).toMatchObject({ status: 400, edges: null });
    expect((await of(0)).text).toContain('first must be from 1 to 100; it was 0.');
    const deep =
      '{ publicCases(first: $first) { edges { node { uses { events { description } } sources(first: $first) { edges { node { title } } } } } } }';
    const large = (first: number) => byPost({ query: `query ($first: Int!) ${deep}`, variables: { first } });
    expect((await large(1)).status).toBe(200);
    expect((await large(100)).text).toContain('LIMIT_EXCEEDED');
  });

  it('that comes to a fault is executed once, and told of as the first time', async () => {
    const question = { query: '{ publicCase(id: "x", reference: "y") { reference } }' };
    const first = await byPost(question);
    expect(JSON.parse(first.text).errors[0].extensions.code).toBe('BAD_USER_INPUT');
    const executed = jest.spyOn(api.app.get(CaseReading, { strict: false }), 'publicOne');
    try {
      expect(await byPost(question)).toEqual(first);
      expect(executed).toHaveBeenCalledTimes(1);
    } finally {
      executed.mockRestore();
    }
  });

  it('is no way to change something by GET, nor with the name of another operation', async () => {
    const query = 'query Read { __typename } mutation Change { signOut { errors { code } } }';
    const session = { authorization: `Bearer ${api.tokenOf('triage')}` };
    expect((await byPost({ query, operationName: 'Change' })).status).toBe(200);
    const byLink = await byGet({ query, operationName: 'Change' }, session);
    expect(byLink.status).toBe(405);
    expect((await api.as('triage')('{ viewer { id } }')).data.viewer).not.toBeNull();
    expect((await byGet({ query, operationName: 'Read' })).text).toBe('{"data":{"__typename":"Query"}}');
    expect((await byGet({ query, operationName: 'Neither' })).status).toBe(400);
    expect((await byGet({ query })).status).toBe(400);
  });
});
