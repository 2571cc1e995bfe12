/** Looking for public cases by words: what is found and shown, and that nothing that is not public plays any part. */
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { Hits } from '../libs/search/src/query/hits.service.js';
import { RankedRows } from '../libs/search/src/query/ranked-rows.service.js';
import { type Answer, startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { searched } from './support/search.js';
import { completeDraft, step, succeed, verifiedCase } from './support/draft.js';

let database: TestDatabase;
let api: TestApi;

const UNLIMITED = { pointsPerMinute: { anonymous: 0, key: 0, person: 0, global: 0 } };

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database, UNLIMITED);
  await searched(api);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const SEARCH = `query ($query: String!, $crossScript: Boolean! = true, $filter: CaseFilter, $orderBy: SearchOrder! = RELEVANCE, $first: Int! = 10, $after: String) {
  searchCases(query: $query, crossScript: $crossScript, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount isPartial waiting
    terms { text forms { word match cases } }
    edges { cursor score node { id reference title { text } documentation { ref } } snippets(first: 5) { field number segments { text match } } }
    pageInfo { hasNextPage endCursor }
    facets(first: 300) { facet values { key label cases } }
  } }`;

/** As much as long lists may ask for. */
const LIST = `query ($query: String!, $filter: CaseFilter, $orderBy: SearchOrder! = RELEVANCE, $first: Int! = 100, $after: String) {
  searchCases(query: $query, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    edges { node { reference documentation { ref } } } } }`;

const listed = async (query: string, variables: Record<string, unknown> = {}): Promise<string[]> => {
  const { data, errors } = await api.anonymous(LIST, { query, ...variables });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.searchCases.edges.map(({ node }: any) => node.documentation?.ref ?? node.reference);
};

const ask = (query: string, variables: Record<string, unknown> = {}): Promise<Answer> =>
  api.anonymous(SEARCH, { query, ...variables });

async function search(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await ask(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.searchCases;
}

const found = async (query: string, variables: Record<string, unknown> = {}): Promise<string[]> =>
  (await search(query, variables)).edges.map(({ node }: any) => node.documentation?.ref ?? node.reference);

const refusal = async (query: string, variables: Record<string, unknown> = {}) =>
  (await ask(query, variables)).errors?.[0]?.extensions['code'];

const publishedCase = async (title: string) => step(api, 'editor', 'publishCase', await verifiedCase(api, title));

/** Changes a documented case, as a reload of the reference data does. */
const change = (ref: string, what: string, values: readonly unknown[] = []) =>
  database.asOwner(`update case_file set ${what} where documented_ref = '${ref}'`, values);

const titleOf = async (ref: string): Promise<string> =>
  (await database.asOwner<{ title: string }>('select title from case_file where documented_ref = $1', [ref]))[0]!.title;

/** Lets a documented case have another title meanwhile. */
async function withTitle(ref: string, title: string, work: () => Promise<void>): Promise<void> {
  const before = await titleOf(ref);
  await change(ref, 'title = $1', [title]);
  try {
    await work();
  } finally {
    await change(ref, 'title = $1', [before]);
  }
}

const ANY = 'pamma-in-pt-2015';

describe('what is found', () => {
  it('has all of the words, in any order', async () => {
    expect(await found('Isa Dolkun')).toEqual(['dolkun-isa-cn-1997-2018']);
    expect(await found('Dolkun Ablyazov')).toEqual([]);
  });

  it('lacks one of three words at most, and says so, where no case has all', async () => {
    expect(await search('Dolkun Isa qwertzuiop')).toMatchObject({ isPartial: true, totalCount: 1 });
    expect(await search('Dolkun Isa Germany')).toMatchObject({ isPartial: false, totalCount: 1 });
  });

  it('stands the higher the more telling the place is in which it has the words', async () => {
    const { edges } = await search('Telegram');
    expect(edges[0].node.documentation.ref).toBe('telegram-russia-2018');
    const places = edges.map(({ snippets }: any) => snippets.map(({ field }: any) => field));
    const isNamed = places.map((fields: string[]) => fields.some((field) => ['TITLE', 'SUBJECT'].includes(field)));
    expect(isNamed).toEqual([...isNamed].sort((one, other) => Number(other) - Number(one)));
  });

  it('stands higher when it has the word itself than when it has one that is read alike', async () => {
    await withTitle(ANY, 'Дело: Долкун Иса', async () => {
      expect(await found('Dolkun Isa')).toEqual(['dolkun-isa-cn-1997-2018', ANY]);
      expect(await found('Долкун Иса')).toEqual([ANY, 'dolkun-isa-cn-1997-2018']);
      expect(await found('Dolkun Isa', { crossScript: false })).toEqual(['dolkun-isa-cn-1997-2018']);
      expect(await found('Долкун Иса', { crossScript: false })).toEqual([ANY]);
    });
  });

  it.each([
    ['Cyrillic', 'Ильхам Тохти приговорён', 'Ilham Tohti', 'тохти'],
    ['Uyghur', 'ئىلھام توختى', 'Ilham Tohti', 'ئىلھام'],
    ['Arabic', 'القضية ضد إلهام توختي', 'Ilham Tohti', 'الهام'],
    ['Persian', 'پرونده کاوه', 'Kaveh', 'كاوه'],
    ['Chinese', '伊力哈木被判无期徒刑', 'Ilham', '无期'],
    ['Turkish', 'İnfaz: IŞIK Özgür', 'isik ozgur', 'ışık'],
    ['Vietnamese', 'Đặng Xuân Diệu bị bắt', 'dang xuan dieu', 'Đặng'],
    ['Greek', 'Υπόθεση Ιλχάμ Τοχτί', 'Ilham Tohti', 'ιλχαμ'],
    ['Georgian', 'ილჰამ თოხტი', 'Ilham Tohti', 'თოხტი'],
    ['Korean', '일함 토티 사건', '토티', '일함'],
    ['Japanese', 'イリハム・トフティ事件', '事件', 'イリハム'],
    ['Thai', 'คดีอิลฮามโตห์ตี', 'คดี', 'โตห์ตี'],
    ['Hindi', 'इल्हाम तोहती', 'तोहती', 'इल्हाम'],
    [
      'a script of no rule',
      '\u{1E900}\u{1E901}\u{1E902}',
      '\u{1E922}\u{1E923}\u{1E924}',
      '\u{1E900}\u{1E901}\u{1E902}',
    ],
  ])('is found in %s texts, in their own letters and, of names, in Latin ones', async (_, title, one, other) => {
    await withTitle(ANY, title, async () => {
      expect(await found(one)).toContain(ANY);
      expect((await found(other))[0]).toBe(ANY);
    });
  });

  it('differs by a slip only where the word itself occurs nowhere', async () => {
    expect((await search('Kulachenkof')).terms[0].forms).toMatchObject([{ word: 'kulachenkov', match: 'SIMILAR' }]);
    await withTitle(ANY, 'Kulachenkof: another one', async () => {
      expect(await found('Kulachenkof')).toEqual([ANY]);
    });
    expect(await found('Isc')).toEqual([]); // of three letters no slip is forgiven
  });

  it('meets the filter, which may speak of uncertain dates', async () => {
    const all = await listed('Turkey');
    const some = await listed('Turkey', { filter: { occurred: { overlaps: '2017' } } });
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    const { data } = await api.anonymous(
      `{ publicCases(first: 100, filter: { occurred: { overlaps: "2017" } }) { edges { node { documentation { ref } } } } }`,
    );
    const within = data.publicCases.edges.map(({ node }: any) => node.documentation.ref);
    expect([...some].sort()).toEqual(all.filter((ref) => within.includes(ref)).sort());
  });

  it('is counted as often as a list has it, in all and by facets', async () => {
    const { totalCount, facets } = await search('red notice');
    expect(totalCount).toBe((await listed('red notice')).length);
    const values = facets.find((of: any) => of.facet === 'REQUESTING_STATE').values;
    for (const { key, cases } of values.slice(0, 5)) {
      expect([key, (await search('red notice', { filter: { requestingState: [key] } })).totalCount]).toEqual([
        key,
        cases,
      ]);
    }
  });
});

describe('a list of hits', () => {
  it.each(['RELEVANCE', 'NEWEST'])('in the order of %s goes on where its page ended', async (orderBy) => {
    const whole = await listed('notice', { orderBy });
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const { edges, pageInfo } = await search('notice', { orderBy, first: 7, after });
      paged.push(...edges.map(({ node }: any) => node.documentation.ref));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(whole.length).toBeGreaterThan(20);
    expect(paged).toEqual(whole);
  });

  it('does not take the cursor of another', async () => {
    const { pageInfo } = await search('notice', { first: 2 });
    expect(await refusal('arrest', { first: 2, after: pageInfo.endCursor })).toBe('BAD_USER_INPUT');
  });
});

describe('hits that a filter leaves of a common word', () => {
  const RANKED = { ...Hits.RANKED };
  const FILTERS = [
    { disputed: false },
    { requestingState: ['TR', 'RU', 'CN'] },
    { not: { requestingState: ['CN'] } },
    { or: [{ hostState: ['TH'] }, { mechanism: ['interpol-red-notice'] }] },
    { occurred: { overlaps: '2015/2024' } },
  ];
  const WORDS = ['arrest', 'Interpol', 'Turkey', 'court', 'red notice', 'journalist', 'arrested Thailand'];
  afterEach(() => void Object.assign(Hits.RANKED, RANKED));

  /** All pages of a list, from the database or from the copy of the public cases. */
  async function pages(variables: Record<string, unknown>, canRank: boolean): Promise<string[]> {
    const ranking = jest.spyOn(RankedRows.prototype, 'canRank');
    if (!canRank) ranking.mockReturnValue(false);
    try {
      const found: string[] = [];
      for (let after: string | null = null; ;) {
        const { edges, pageInfo }: any = await search(String(variables['query']), { ...variables, first: 3, after });
        found.push(...edges.map(({ node, score }: any) => `${node.reference} ${score}`));
        if (!pageInfo.hasNextPage) return found;
        after = pageInfo.endCursor;
      }
    } finally {
      ranking.mockRestore();
    }
  }

  it.each([1, 4, 1000])('are ranked by the process as by the database, %d of the newest', async (newest) => {
    Object.assign(Hits.RANKED, { all: 0, newest });
    const best = jest.spyOn(RankedRows.prototype, 'best');
    let hits = 0;
    for (const query of WORDS) {
      for (const filter of FILTERS) {
        const expected = await pages({ query, filter }, false);
        best.mockClear();
        expect(await pages({ query, filter }, true)).toEqual(expected);
        expect(await pages({ query, filter }, true)).toEqual(expected);
        expect(best).toHaveBeenCalled();
        hits += expected.length;
      }
    }
    best.mockRestore();
    expect(hits).toBeGreaterThan(30);
  });
});

describe('a snippet', () => {
  it('gives, put together, a part of the public text, with what was sought marked', async () => {
    const { edges } = await search('Ablyazov daughter', { first: 1 });
    const [{ field, segments }] = edges[0].snippets;
    expect(field).toBe('SUMMARY');
    const text = segments
      .map((of: any) => of.text)
      .join('')
      .replace(/^… | …$/g, '');
    const [row] = await database.asOwner<{ summary: string }>(
      `select summary from case_file where documented_ref = 'shalabayeva-kz-it-2013'`,
    );
    expect(row!.summary).toContain(text);
    expect(segments.filter((of: any) => of.match).map((of: any) => of.text)).toEqual(['Ablyazov', 'daughter']);
  });

  it('of a name of a State in another language is its English name', async () => {
    const { edges } = await search('Groenland');
    expect(edges[0].snippets).toContainEqual({
      field: 'STATE',
      number: null,
      segments: [{ text: 'Greenland', match: 'EXACT' }],
    });
  });
});

describe('the index', () => {
  it('has a change with its commit, and what was there before no longer', async () => {
    await withTitle(ANY, 'Quetzalcoatl', async () => {
      expect(await found('Quetzalcoatl')).toEqual([ANY]);
      await change(ANY, `title = 'Xiuhtecuhtli'`);
      expect(await found('Xiuhtecuhtli')).toEqual([ANY]);
      expect(await search('Quetzalcoatl')).toMatchObject({ totalCount: 0, terms: [{ forms: [] }] });
    });
  });

  it('shows nothing of a case from the moment on at which it is public no more', async () => {
    const published = await publishedCase('Tezcatlipoca');
    expect(await found('Tezcatlipoca')).toEqual([published.reference]);
    await step(api, 'safety', 'suspendCase', published);
    const rows = await database.asApplication(
      `select d.case_id from published.search_document d where d.body @@ 'tezcatlipoca'::tsquery`,
    );
    expect(rows).toEqual([]);
    expect(await search('Tezcatlipoca')).toMatchObject({ totalCount: 0, terms: [{ forms: [] }] });
  });
});

describe('what is not public', () => {
  const QUESTIONS = [
    'notice',
    'Turkey journalist',
    'Kulachenkof',
    'Долкун',
    'Huitzilopochtli',
    'Huitzilopochtlo',
    'أحمد',
    'red notice court',
  ];
  const answers = async () => JSON.stringify(await Promise.all(QUESTIONS.map(async (of) => (await ask(of)).data)));

  it('changes no byte of any answer, when it is drafted, submitted, reviewed, or public no more', async () => {
    const before = await answers();
    const draft = await completeDraft(api, 'Huitzilopochtli Kulachenkof Долкун notice notice Turkey');
    expect(await answers()).toBe(before);
    const submitted = await succeed(api.as('researcher'), 'submitCase', 'SubmitCaseInput', {
      id: draft.id,
      expectedVersion: draft.version,
    });
    expect(submitted.state).toBe('SUBMITTED');
    expect(await answers()).toBe(before);
    const published = await publishedCase('Huitzilopochtli Kulachenkof notice Turkey');
    expect(await answers()).not.toBe(before);
    await step(api, 'safety', 'suspendCase', published);
    expect(await answers()).toBe(before);
  });

  it('is out of reach of the login of the application, with the index', async () => {
    for (const table of ['search_document', 'search_word', 'search_index', 'search_seen_change']) {
      await expect(database.asApplication(`select from ${table}`)).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('a question', () => {
  it.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['punctuation', '?! … —'],
    ['emoji', '🙂🏳️‍🌈'],
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['the character NUL', 'Dolkun\0Isa'],
    ['half a character', '\uD83D'],
  ])('of %s is refused with what would make it pass', async (_, query) => {
    const { errors, status } = await ask(query);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(status).toBeLessThan(500);
  });

  it('of whatever characters never fails otherwise', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom("'", '\\', ':', '&', '|', '!', '<', '-', '>', '(', '*', 'a', ' ', 'ئ', '的', '/'),
        maxLength: 60,
      }),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.boolean(), async (query, crossScript) => {
        const { errors } = await ask(query, { crossScript });
        expect(errors?.map(({ extensions }) => extensions['code']) ?? []).toEqual(errors ? ['BAD_USER_INPUT'] : []);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a search that somebody keeps', () => {
  const KEPT = '{ id name query crossScript filter lookedAt newCount }';
  const kept = async (account: string): Promise<any[]> =>
    (
      await api.as(account)(`{ savedSearches(first: 50) { totalCount edges { node ${KEPT} } } }`)
    ).data.savedSearches.edges.map(({ node }: any) => node);
  const act = async (account: string, mutation: string, input: object) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const of = mutation === 'deleteSavedSearch' ? '' : `savedSearch ${KEPT}`;
    const answer = await api.as(account)(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${of} errors { __typename path message } } }`,
      { input },
    );
    return answer.errors ? answer.errors[0]!.extensions['code'] : answer.data[mutation];
  };
  const save = (account: string, input: object) =>
    act(account, 'saveSearch', { name: 'Whom I ask for', query: 'Dolkun Isa', ...input });

  afterEach(() => database.asOwner('delete from saved_search'));

  it('is theirs alone: nobody else sees, changes or deletes it, and nobody is told that there is one', async () => {
    const { savedSearch } = await save('researcher', {
      filter: { requestingState: ['CN'], updatedSince: '2020-01-01T00:00:00Z' },
    });
    expect(savedSearch).toMatchObject({ name: 'Whom I ask for', query: 'Dolkun Isa', newCount: 0 });
    expect(JSON.parse(savedSearch.filter)).toEqual({
      requestingState: ['CN'],
      updatedSince: '2020-01-01T00:00:00.000Z',
    });
    for (const other of ['administrator', 'custodian', 'editor', 'researcher-two']) {
      expect(await kept(other)).toEqual([]);
      expect(await act(other, 'changeSavedSearch', { id: savedSearch.id, name: 'Mine' })).toBe('NOT_FOUND');
      expect(await act(other, 'deleteSavedSearch', { id: savedSearch.id })).toBe('NOT_FOUND');
      expect(await save(other, {})).toMatchObject({ errors: [] });
    }
    expect(await kept('researcher')).toEqual([savedSearch]);
    expect((await api.anonymous('{ savedSearches(first: 1) { totalCount } }')).errors![0]!.extensions['code']).toBe(
      'UNAUTHENTICATED',
    );
    expect(await act('researcher', 'deleteSavedSearch', { id: savedSearch.id })).toEqual({ errors: [] });
    expect(await kept('researcher')).toEqual([]);
  });

  it('has what has changed since they looked', async () => {
    const { savedSearch } = await save('researcher', { query: 'Dolkun', filter: { state: ['DOCUMENTED'] } });
    await change('dolkun-isa-cn-1997-2018', 'updated_at = clock_timestamp()');
    expect(await kept('researcher')).toMatchObject([{ newCount: 1 }]);
    expect(await act('researcher', 'changeSavedSearch', { id: savedSearch.id, seen: true })).toMatchObject({
      savedSearch: { newCount: 0, name: 'Whom I ask for', query: 'Dolkun', filter: savedSearch.filter },
    });
  });

  it.each([
    ['the name of another', { name: 'Taken' }, ['name']],
    ['no name', { name: ' ' }, ['name']],
    ['nothing to look for', { query: '!' }, ['query']],
    ['a filter that names nothing', { filter: { mechanism: ['no-such'] } }, ['filter', 'mechanism']],
  ])('is refused with %s', async (_, input, path) => {
    await save('researcher', { name: 'Taken' });
    expect(await save('researcher', input)).toMatchObject({
      savedSearch: null,
      errors: [{ __typename: 'ValidationFailed', path }],
    });
  });

  it('is one of a hundred at most', async () => {
    await database.asOwner(`insert into saved_search (user_id, name, query, cross_script)
      select u.id, n::text, 'x', true from app_user u, generate_series(1, 100) n where u.email = 'researcher@example.org'`);
    expect(await save('researcher', {})).toMatchObject({ errors: [{ path: ['name'] }] });
  });
});

describe('several processes', () => {
  it('keep the index what it is when it is made anew', async () => {
    const other = await startApi(database, UNLIMITED);
    try {
      const refs = await listed('notice', { first: 20 });
      await Promise.all(
        refs.map(async (ref, at) => {
          await change(ref, 'outcome_note = $1', [`Changed by ${at} zalgo${at % 3}`]);
          await (at % 2 ? api : other).anonymous(SEARCH, { query: `zalgo${at % 3}` });
        }),
      );
      expect((await search('zalgo1')).totalCount).toBe(refs.filter((_, at) => at % 3 === 1).length);
      const content = () =>
        Promise.all([
          database.asOwner('select case_id, is_public, body from search_document order by 1'),
          database.asOwner('select * from search_word order by word'),
        ]);
      const kept = await content();
      await database.asOwner('update search_index set version = 0');
      expect((await search('zalgo1')).waiting).toBe(0);
      expect(await content()).toEqual(kept);
    } finally {
      await other.close();
    }
  });
});
