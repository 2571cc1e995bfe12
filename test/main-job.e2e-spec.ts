/** The main job: a researcher's case reaches an analyst's pattern, and nothing of it is public before. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Ask, startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { act, claim, caseInReview, completeDraft, step } from './support/draft.js';

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

const redNoticesOfTurkey = async () => {
  const { data } = await api.anonymous(
    '{ patterns(dimensions: [REQUESTING_STATE, MECHANISM], measure: CASES) { total { value } cells { keys { key } value } } }',
  );
  const cell = data.patterns.cells.find(
    ({ keys }: any) => keys[0].key === 'TR' && keys[1].key === 'interpol-red-notice',
  );
  return { total: data.patterns.total.value as number, cell: cell.value as number };
};
const isPublic = async (reference: string) => {
  const { data } = await api.anonymous(`{ publicCase(reference: "${reference}") { reference } }`);
  return data.publicCase !== null;
};

describe('a researcher’s case', () => {
  it('is public and counted when two verifiers and an editor have passed it, and not a moment before', async () => {
    const before = await redNoticesOfTurkey();
    const draft = await completeDraft(api);
    let current = draft;
    for (const [account, mutation] of [
      ['researcher', 'submitCase'],
      ['triage', 'acceptForReview'],
      ['verifier-one', 'passReview'],
      ['verifier-two', 'passReview'],
    ] as const) {
      current = await step(api, account, mutation, current);
      expect([current.state, await isPublic(draft.reference), await redNoticesOfTurkey()]).toEqual([
        current.state,
        false,
        before,
      ]);
    }
    current = await step(api, 'editor', 'publishCase', current);
    expect(current.state).toBe('PUBLISHED');
    expect(await redNoticesOfTurkey()).toEqual({ total: before.total + 1, cell: before.cell + 1 });

    const { data } = await api.anonymous(`{
      publicCases(first: 1, filter: { state: PUBLISHED, requestingState: "TR", mechanism: "interpol-red-notice" }) {
        totalCount
        edges { node {
          reference standing title { text language } occurred { edtf lower upper }
          hostStates { code } sourceCount sources(first: 5) { edges { node { title date { edtf } } } }
          uses { mechanism { slug } respondingStates { code } outcome events { type date { edtf } } codedFacts { answer } }
          subjects { kind personCount publicName profiles { slug } }
          provisionLinks { use relation legalReview provision { slug } citedAs }
        } }
      }
    }`);
    expect(data.publicCases).toEqual({
      totalCount: 1,
      edges: [
        {
          node: {
            reference: draft.reference,
            standing: 'Verified by this registry: two verifiers checked it against its sources.',
            title: { text: 'A red notice against a journalist', language: 'en' },
            occurred: { edtf: '2019-05/2020', lower: '2019-05-01', upper: '2020-12-31' },
            hostStates: [{ code: 'ES' }],
            sourceCount: 1,
            sources: { edges: [{ node: { title: 'Court orders release', date: { edtf: '2020-02-11' } } }] },
            uses: [
              {
                mechanism: { slug: 'interpol-red-notice' },
                respondingStates: [{ code: 'ES' }],
                outcome: 'DELETED',
                events: [
                  { type: 'ISSUED', date: { edtf: '2019-05' } },
                  { type: 'DELETED', date: { edtf: '2020' } },
                ],
                codedFacts: Array.from({ length: 7 }, () => ({ answer: 'UNKNOWN' })),
              },
            ],
            subjects: [{ kind: 'PERSON', personCount: 1, publicName: null, profiles: [{ slug: 'journalist' }] }],
            provisionLinks: [
              {
                use: 1,
                relation: 'WOULD_PERMIT',
                legalReview: 'SIGNED',
                provision: { slug: 'uncc-zero-art-35' },
                citedAs: 'UN Cybercrime Convention (A/AC.291/22), Art. 35',
              },
            ],
          },
        },
      ],
    });
  });

  it('is told what it lacks before it is handed in, and nothing is written by asking', async () => {
    const researcher = api.as('researcher');
    const made = await act(researcher, 'createDraft', 'CreateDraftInput', { title: { text: 'A bare draft' } });
    const { id, version } = made.payload.case;
    const { data } = await researcher(`{ validateSubmission(id: "${id}") { complete lacks } }`);
    expect(data.validateSubmission).toEqual({
      complete: false,
      lacks: [
        'a summary (updateDraft)',
        'a use of a mechanism (addMechanismUse)',
        'a subject (updateDraft)',
        'a source (addSource)',
      ],
    });
    const refused = await act(researcher, 'submitCase', 'SubmitCaseInput', { id, expectedVersion: version });
    expect(refused.payload.errors).toMatchObject([{ __typename: 'GuardNotMet', code: 'GUARD_NOT_MET' }]);
    const after = await researcher(`{ case(id: "${id}") { state version } }`);
    expect(after.data.case).toEqual({ state: 'DRAFT', version });
  });

  it('tells beforehand what each person may do with it', async () => {
    const inReview = await caseInReview(api, 'Who may do what');
    const actionsOf = async (account: string) => {
      const { data } = await api.as(account)(
        `{ case(id: "${inReview.id}") { allowedActions { action unmet { guard } } } }`,
      );
      return Object.fromEntries(
        data.case.allowedActions.map(({ action, unmet }: any) => [action, unmet.map(({ guard }: any) => guard)]),
      );
    };
    const all = (...unmet: string[]) => ({
      SIGN_LINK: ['ROLE'],
      CLAIM: unmet,
      REQUEST_CHANGES: unmet,
      PASS_REVIEW: unmet,
    });
    expect(await actionsOf('verifier-one')).toEqual({ ...all('LEASE'), CLAIM: [] });
    expect(await actionsOf('legal')).toEqual({ ...all('ROLE'), SIGN_LINK: [] });
    expect(await actionsOf('researcher')).toEqual({ ...all('ROLE', 'FOUR_EYES'), SIGN_LINK: ['ROLE', 'FOUR_EYES'] });
    await claim(api, 'verifier-one', inReview);
    expect(await actionsOf('verifier-one')).toEqual(all());
    expect(await actionsOf('verifier-two')).toEqual({ ...all('LEASE'), CLAIM: [] });
  });

  it('is made once, however often the request is sent under one idempotency key', async () => {
    const make = (account: string, text: string) =>
      act(api.as(account), 'createDraft', 'CreateDraftInput', {
        title: { text },
        idempotencyKey: 'sent-more-than-once',
      });
    const answers = await Promise.all(Array.from({ length: 10 }, () => make('researcher', 'Sent again')));
    expect(answers.map(({ payload }) => payload.errors)).toEqual(answers.map(() => []));
    expect(new Set(answers.map(({ payload }) => payload.case.id)).size).toBe(1);
    const { data } = await api.as('researcher')('{ cases(first: 9, filter: { text: "Sent again" }) { totalCount } }');
    expect(data.cases.totalCount).toBe(1);
    const other = await make('researcher', 'Another text');
    expect(other.payload).toMatchObject({ case: null, errors: [{ __typename: 'IdempotencyKeyReused' }] });
    expect((await make('researcher-two', 'Sent again')).payload.case.id).not.toBe(answers[0]?.payload.case.id);
  });

  it('without a date or a summary meets no condition on them, so it meets their denial', async () => {
    const researcher = api.as('researcher');
    await act(researcher, 'createDraft', 'CreateDraftInput', { title: { text: 'Undated and bare' } });
    const found = async (filter: string) =>
      (
        await researcher(
          `{ cases(first: 1, filter: { and: [{ text: "Undated and bare" }, ${filter}] }) { totalCount } }`,
        )
      ).data.cases.totalCount;
    expect(await found('{ occurred: { overlaps: "1900/2100" } }')).toBe(0);
    expect(await found('{ not: { occurred: { overlaps: "1900/2100" } } }')).toBe(1);
    expect(await found('{ not: { text: "something else" } }')).toBe(1);
  });

  it('can be taken back by its author until it is in review, and by nobody else', async () => {
    const submitted = await step(api, 'researcher', 'submitCase', await completeDraft(api, 'To be taken back'));
    const other = await act(api.as('researcher-two'), 'withdrawCase', 'CaseStepInput', {
      id: submitted.id,
      expectedVersion: submitted.version,
    });
    expect(other.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect((await step(api, 'researcher', 'withdrawCase', submitted)).state).toBe('WITHDRAWN');
  });

  it('keeps its content once it has been handed in', async () => {
    const submitted = await step(api, 'researcher', 'submitCase', await completeDraft(api, 'Handed in'));
    const change = await act(api.as('researcher'), 'updateDraft', 'UpdateDraftInput', {
      id: submitted.id,
      expectedVersion: submitted.version,
      title: { text: 'Another title' },
    });
    expect(change.payload).toMatchObject({ case: null, errors: [{ __typename: 'ContentClosed' }] });
  });
});

describe('the outsider', () => {
  it('learns nothing of a draft: another researcher, an analyst and a visitor get the answer for what does not exist', async () => {
    const draft = await completeDraft(api, 'Unseen by others');
    const missing = 'Q2FzZTowMTlhYmNkZS0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDA';
    for (const account of ['researcher-two', 'analyst', 'administrator', 'verifier-one']) {
      const ask = api.as(account);
      const hidden = await ask(`{ case(id: "${draft.id}") { id } node(id: "${draft.id}") { id } }`);
      const absent = await ask(`{ case(id: "${missing}") { id } node(id: "${missing}") { id } }`);
      if (account === 'administrator') {
        expect(hidden.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
        continue;
      }
      expect([account, hidden]).toEqual([account, absent]);
      const listed = await ask(
        '{ cases(first: 100, filter: { state: DRAFT, text: "Unseen by others" }) { totalCount edges { node { reference } } } }',
      );
      expect([account, listed.data.cases]).toEqual([account, { totalCount: 0, edges: [] }]);
    }
    const byText = await api.anonymous(
      '{ publicCases(first: 5, filter: { text: "Unseen by others" }) { totalCount } }',
    );
    expect(byText.data.publicCases.totalCount).toBe(0);
    const signedOut = await api.anonymous(`{ case(id: "${draft.id}") { id } }`);
    expect(signedOut.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('finds a source again by its id where they may see a case that rests on it, and nowhere else', async () => {
    const idOf = async (ask: Ask, query: string): Promise<string> => {
      const { data } = await ask(`{ ${query} { sources(first: 1) { edges { node { id } } } } }`);
      return Object.values<any>(data)[0].sources.edges[0].node.id as string;
    };
    const found = async (ask: Ask, id: string) =>
      (await ask('query ($id: ID!) { node(id: $id) { id ... on Source { title } } }', { id })).data.node as unknown;
    const draft = await completeDraft(api, 'With a source');
    const id = await idOf(api.as('researcher'), `case(id: "${draft.id}")`);
    expect(await found(api.as('researcher'), id)).toEqual({ id, title: 'Court orders release' });
    for (const ask of [api.as('researcher-two'), api.as('editor'), api.as('administrator'), api.anonymous]) {
      expect(await found(ask, id)).toBeNull();
    }
    const [documented] = await database.asOwner<{ reference: string }>(
      `select reference from case_file where state = 'DOCUMENTED' limit 1`,
    );
    const open = await idOf(api.anonymous, `publicCase(reference: "${documented!.reference}")`);
    for (const ask of [api.anonymous, api.as('researcher-two'), api.as('administrator')]) {
      expect(await found(ask, open)).toMatchObject({ id: open });
    }
  });

  it('sees of a public case no field that is for those who work on it', async () => {
    const { status, errors } = await api.anonymous('{ publicCases(first: 1) { edges { node { fileReference } } } }');
    expect([status, errors?.[0]?.extensions['code']]).toEqual([400, 'BAD_USER_INPUT']);
  });
});
