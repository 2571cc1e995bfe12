/** Bad input: a typed error that names the field and the remedy, the status that the specification asks for, no row. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { act, completeDraft } from './support/draft.js';

let database: TestDatabase;
let api: TestApi;
let rowsBefore: number;

const rowsNow = async () =>
  (
    await database.asOwner<{ rows: number }>(
      `select (select count(*) from case_file) + (select count(*) from mechanism_use) + (select count(*) from case_version)
            + (select count(*) from provision_link) + (select count(*) from source) + (select sum(version) from case_file)::int as rows`,
    )
  )[0]!.rows;

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database);
  rowsBefore = await rowsNow();
});
afterEach(async () => {
  expect(await rowsNow()).toBe(rowsBefore);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const title = { text: 'A case' };
const use = { mechanism: 'interpol-red-notice', requestingState: 'TR' };

describe('a draft with a fault is refused whole', () => {
  it.each([
    [
      'an unknown country',
      { requestingState: 'QZ' },
      ['requestingState'],
      'QZ',
      /no country code "QZ".*see the query countries/,
    ],
    ['an unknown host State', { hostStates: ['ES', 'ZZ'] }, ['hostStates', '1'], 'ZZ', /no country code "ZZ"/],
    [
      'an unknown mechanism',
      { uses: [{ ...use, mechanism: 'red-notice' }] },
      ['uses', '0', 'mechanism'],
      'red-notice',
      /See the query mechanisms/,
    ],
    [
      'an unknown offence',
      { uses: [use, { ...use, ground: ['blasphemy?'] }] },
      ['uses', '1', 'ground'],
      'blasphemy?',
      /See the query offences/,
    ],
    [
      'an unknown profile',
      { subjects: [{ kind: 'PERSON', profiles: ['poet-laureate'] }] },
      ['subjects', '0', 'profiles'],
      'poet-laureate',
      /See the query profiles/,
    ],
    [
      'a measure that ends before it begins',
      {
        uses: [
          {
            ...use,
            events: [
              { type: 'ISSUED', date: '2020-05' },
              { type: 'DELETED', date: '2019' },
            ],
          },
        ],
      },
      ['uses', '0', 'events', '1', 'date'],
      '2019',
      /ends \(DELETED, 2019\) before it begins/,
    ],
    [
      'a title over its limit',
      { title: { text: 'x'.repeat(201) } },
      ['title', 'text'],
      /^x{79}…$/,
      /201 characters; at most 200/,
    ],
    ['a blank title', { title: { text: '   ' } }, ['title', 'text'], '   ', /blank/],
    [
      'a summary over its limit',
      { summary: { text: 'x'.repeat(5001) } },
      ['summary', 'text'],
      /^x{79}…$/,
      /5001 characters; at most 5000/,
    ],
    [
      'a provider over its limit',
      { uses: [{ ...use, respondingProvider: 'y'.repeat(201) }] },
      ['uses', '0', 'respondingProvider'],
      /^y{79}…$/,
      /at most 200 characters/,
    ],
    [
      'a negative number of persons',
      { subjects: [{ kind: 'GROUP', personCount: -1 }] },
      ['subjects', '0', 'personCount'],
      '-1',
      /cannot be negative/,
    ],
    ['a State named twice', { hostStates: ['ES', 'ES'] }, ['hostStates'], 'ES', /named twice/],
    [
      'a use that is its own measure',
      { uses: [{ ...use, sameMeasureAs: 1 }] },
      ['uses', '0', 'sameMeasureAs'],
      '1',
      /an earlier use of the case/,
    ],
    [
      'a coded fact that cannot be disputed',
      { uses: [{ ...use, codedFacts: [{ fact: 'REMEDY_USED', answer: 'DISPUTED', reason: 'x' }] }] },
      ['uses', '0', 'codedFacts', '0', 'answer'],
      'DISPUTED',
      /Only POLITICAL_CHARACTER/,
    ],
    [
      'a file reference with a space',
      { fileReference: 'no spaces please' },
      ['fileReference'],
      'no spaces please',
      /letters, digits/,
    ],
  ])('%s', async (_, fault, path, value, message) => {
    const { status, payload } = await act(api.as('researcher'), 'createDraft', 'CreateDraftInput', { title, ...fault });
    expect(status).toBe(200);
    expect(payload.case).toBeNull();
    expect(payload.errors).toHaveLength(1);
    expect(payload.errors[0]).toMatchObject({
      __typename: 'ValidationFailed',
      code: 'VALIDATION_FAILED',
      path,
      value: value instanceof RegExp ? expect.stringMatching(value) : value,
      message: expect.stringMatching(message),
    });
  });

  it.each([
    ['a day that does not exist', { occurred: '2023-02-30' }, /2023-02-30.*(February|day|month)/i],
    ['a reversed interval', { occurred: '2019/2017' }, /2019\/2017.*(before|after|order|first)/i],
    ['a month 13', { uses: [{ ...use, events: [{ type: 'ISSUED', date: '2020-13' }] }] }, /2020-13/],
    ['a lower-case country', { requestingState: 'tr' }, /two capitals/],
    ['an unknown outcome', { uses: [{ ...use, outcome: 'FORGOTTEN' }] }, /FORGOTTEN/],
    ['an unknown kind of subject', { subjects: [{ kind: 'MARTIAN' }] }, /MARTIAN/],
    ['no language', { title: { text: 'A', language: 'nonsense-language-tag-x' } }, /BCP 47/],
    ['an unknown field', { nickname: 'x' }, /nickname/],
  ])('%s, before anything is run', async (_, fault, message) => {
    const { status, data, errors } = await act(api.as('researcher'), 'createDraft', 'CreateDraftInput', {
      title,
      ...fault,
    });
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('tells all faults at once', async () => {
    const { payload } = await act(api.as('researcher'), 'createDraft', 'CreateDraftInput', {
      title,
      requestingState: 'QZ',
      uses: [{ mechanism: 'nothing', requestingState: 'QQ' }],
    });
    expect(payload.errors.map(({ path }: any) => path.join('.'))).toEqual([
      'requestingState',
      'uses.0.mechanism',
      'uses.0.requestingState',
    ]);
  });
});

describe('a list is refused', () => {
  const codeOf = ({ status, errors }: any) => [status, errors?.[0]?.extensions.code];

  it.each([
    ['without first', '{ publicCases { totalCount } }', 400],
    ['with first: 0', '{ publicCases(first: 0) { totalCount } }', 200],
    ['with first: 101', '{ publicCases(first: 101) { totalCount } }', 200],
    ['with first: -1', '{ publicCases(first: -1) { totalCount } }', 200],
    ['with an unknown enum value', '{ publicCases(first: 1, filter: { outcome: FORGOTTEN }) { totalCount } }', 400],
    ['with an unknown country', '{ publicCases(first: 1, filter: { requestingState: "QZ" }) { totalCount } }', 200],
    ['with an unknown mechanism', '{ publicCases(first: 1, filter: { not: { mechanism: "x" } }) { totalCount } }', 200],
    [
      'with an unknown provision',
      '{ publicCases(first: 1, filter: { provision: "uncc-zero-art-999" }) { totalCount } }',
      200,
    ],
    [
      'with an impossible date',
      '{ publicCases(first: 1, filter: { occurred: { within: "2023-02-30" } }) { totalCount } }',
      400,
    ],
    ['with a forged cursor', '{ publicCases(first: 1, after: "bm90IGEgY3Vyc29y") { totalCount } }', 200],
    [
      'with a filter that nests too deep',
      `{ publicCases(first: 1, filter: ${'{ not: '.repeat(6)}{}${' }'.repeat(6)}) { totalCount } }`,
      200,
    ],
    ['too deep', `{ provision(slug: "uncc-zero-art-35") ${'{ parent '.repeat(12)}{ slug }${' }'.repeat(12)} }`, 400],
    [
      'too dear',
      '{ publicCases(first: 100) { edges { node { sources(first: 100) { edges { node { id title url kind } } } } } } }',
      400,
    ],
  ])('%s', async (_, query, status) => {
    const answer = await api.anonymous(query);
    expect([answer.status, answer.errors?.[0]?.extensions['code']]).toEqual([
      status,
      expect.stringMatching(/^(BAD_USER_INPUT|LIMIT_EXCEEDED)$/),
    ]);
    expect(answer.errors?.[0]?.message.length).toBeGreaterThan(20);
  });

  it('names the field, the value and the remedy', async () => {
    const { errors } = await api.anonymous(
      '{ publicCases(first: 1, filter: { or: [{ requestingState: ["TR", "QZ"] }] }) { totalCount } }',
    );
    expect(errors?.[0]?.extensions['problems']).toEqual([
      {
        path: ['filter', 'or', '0', 'requestingState'],
        value: 'QZ',
        message: 'There is no country code "QZ"; ISO 3166-1 alpha-2 lists them; see countries.',
      },
    ]);
  });

  it('whose cursor comes from another filter or order', async () => {
    const { data } = await api.anonymous(
      '{ publicCases(first: 2, filter: { hostState: "ES" }) { pageInfo { endCursor } } }',
    );
    const cursor = data.publicCases.pageInfo.endCursor as string;
    for (const args of ['filter: { hostState: "DE" }', 'filter: { hostState: "ES" }, orderBy: OLDEST', '']) {
      const answer = await api.anonymous(
        `{ publicCases(first: 2, after: "${cursor}"${args && `, ${args}`}) { totalCount } }`,
      );
      expect([args, ...codeOf(answer)]).toEqual([args, 200, 'BAD_USER_INPUT']);
    }
  });

  it('whose variables ask for too much, as with literals', async () => {
    const query =
      'query ($n: Int!) { publicCases(first: $n) { edges { node { sources(first: $n) { edges { node { id title url kind } } } } } } }';
    expect(codeOf(await api.anonymous(query, { n: 100 }))).toEqual([400, 'LIMIT_EXCEEDED']);
    expect((await api.anonymous(query, { n: 5 })).errors).toBeUndefined();
  });
});

describe('a provision link is refused', () => {
  it.each([
    [
      'to a provision of another text version',
      { provision: 'uncc-zero-art-35', textVersion: 'uncc-final-2024' },
      ['link', 'textVersion'],
      /is of the text version "uncc-zero-2023", not of "uncc-final-2024"/,
    ],
    ['to an unknown provision', { provision: 'uncc-zero-art-999' }, ['link', 'provision'], /no provision/],
    ['to a use that the case has not', { provision: 'uncc-zero-art-35', use: 7 }, ['link', 'use'], /no use number 7/],
    [
      'with a rationale over its limit',
      { provision: 'uncc-zero-art-35', rationale: 'z'.repeat(2001) },
      ['link', 'rationale'],
      /from 1 to 2000/,
    ],
  ])('%s', async (_, fault, path, message) => {
    const draft = await completeDraft(api, 'For links');
    rowsBefore = await rowsNow();
    const { payload } = await act(api.as('researcher'), 'linkProvision', 'LinkProvisionInput', {
      id: draft.id,
      expectedVersion: draft.version,
      link: { relation: 'WOULD_PERMIT', rationale: 'x', ...fault },
    });
    expect(payload).toMatchObject({
      case: null,
      errors: [{ __typename: 'ValidationFailed', path, message: expect.stringMatching(message) }],
    });
  });
});

describe('a reference', () => {
  it('that the author already used is refused, also in a race, and another author’s is no hindrance', async () => {
    const make = (account: string) =>
      act(api.as(account), 'createDraft', 'CreateDraftInput', { title, fileReference: 'FILE-7' });
    const raced = await Promise.all(Array.from({ length: 8 }, () => make('researcher')));
    expect(raced.filter(({ payload }) => payload.case)).toHaveLength(1);
    expect(raced.find(({ payload }) => !payload.case)?.payload.errors).toMatchObject([
      { __typename: 'DuplicateReference', path: ['fileReference'], message: expect.stringMatching(/Choose another/) },
    ]);
    expect((await make('researcher-two')).payload.errors).toEqual([]);
    rowsBefore = await rowsNow();
  });
});

describe('over HTTP', () => {
  const send = (body: string, headers: Record<string, string> = {}) =>
    fetch(api.url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    });

  it.each([
    ['malformed JSON', '{ "query": ', 400],
    ['no query', '{}', 400],
    ['a query that does not parse', JSON.stringify({ query: '{ publicCases(' }), 400],
    ['two operations and no name', JSON.stringify({ query: 'query A { __typename } query B { __typename }' }), 400],
    ['variables that are no object', JSON.stringify({ query: '{ __typename }', variables: 'x' }), 400],
    ['a batch', JSON.stringify([{ query: '{ __typename }' }]), 400],
    [
      'two mutations in one request',
      JSON.stringify({ query: 'mutation { a: signOut { errors { code } } b: signOut { errors { code } } }' }),
      400,
    ],
    ['a document of too many tokens', JSON.stringify({ query: `{ ${'__typename '.repeat(3000)} }` }), 400],
    [
      'thirty-one aliases',
      JSON.stringify({ query: `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: __typename`).join(' ')} }` }),
      400,
    ],
  ])('%s is answered with status %#', async (_, body, status) => {
    const response = await send(body);
    expect(response.status).toBe(status);
    const { errors, data } = await response.json();
    expect(data).toBeUndefined();
    expect(errors[0].message.length).toBeGreaterThan(10);
  });

  it('a body over 100 KB is refused, and the next request is answered', async () => {
    const response = await send(JSON.stringify({ query: `{ __typename } # ${'x'.repeat(150_000)}` }));
    expect(response.status).toBe(413);
    expect((await send(JSON.stringify({ query: '{ __typename }' }))).status).toBe(200);
  });

  it('a mutation by GET is refused', async () => {
    const response = await fetch(`${api.url}?query=${encodeURIComponent('mutation { signOut { errors { code } } }')}`);
    expect(response.status).toBe(405);
  });

  it.each(['Bearer nonsense', 'Bearer rcs_0000000000000000000000000000000000000000000', 'Basic dXNlcjpwYXNz'])(
    'the authorization "%s" is UNAUTHENTICATED, also for what is open to everyone',
    async (authorization) => {
      const response = await send(JSON.stringify({ query: '{ publicCases(first: 1) { totalCount } }' }), {
        authorization,
      });
      expect((await response.json()).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    },
  );
});

describe('what fails on our side', () => {
  it('is masked, with a correlation id and without a word of its cause', async () => {
    await database.asOwner('alter view published.case_file rename column outcome_note to outcome_note_hidden');
    try {
      const { errors } = await api.anonymous('{ publicCases(first: 1) { totalCount edges { node { id } } } }');
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'INTERNAL',
        correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(JSON.stringify([errors?.[0]?.message, errors?.[0]?.extensions])).not.toMatch(
        /outcome_note|column|select/i,
      );
    } finally {
      await database.asOwner('alter view published.case_file rename column outcome_note_hidden to outcome_note');
    }
  });
});
