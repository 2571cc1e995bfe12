/** The memory of a case: every change is kept, every past can be read, and only by those who may read the present. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType } from 'graphql';
import { DataSource } from 'typeorm';
import { Sufficiency1764300300000 } from '../migrations/1764300300000-sufficiency.js';
import { Revisions1764200500000 } from '../migrations/1764200500000-revisions.js';
import type { ContentChange, ContentTree } from '#cases';
import { dataSourceOptions } from '#platform';
import { type Answer, type Ask, startApi, type TestApi } from './support/api.js';
import { people } from './support/case-in-every-state.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { act, type CaseState, completeDraft, inputOf, moreStaff, reasonOf, step, succeed } from './support/draft.js';

let database: TestDatabase;
let api: TestApi;
let researcher: Ask;
/** A researcher of the same organisation as `researcher`. */
let colleague: Ask;

beforeAll(async () => {
  database = await loadedDatabase();
  const { tokenOf } = await people(database);
  await moreStaff(database);
  api = await startApi(database);
  colleague = api.bearing(tokenOf('colleague'));
  researcher = api.as('researcher');
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

interface Kept {
  readonly number: number;
  readonly version: number;
  readonly state: string | null;
  readonly made_at: Date;
  readonly changes: readonly ContentChange[] | null;
  readonly content: ContentTree | null;
}

const kept = ({ reference }: { reference: string }) =>
  database.asOwner<Kept>(
    `select r.* from case_revision r join case_file c on c.id = r.case_id where c.reference = $1 order by number`,
    [reference],
  );
const keyOf = async ({ reference }: { reference: string }) =>
  (await database.asOwner<{ id: string }>('select id from case_file where reference = $1', [reference]))[0]!.id;
const update = (draft: CaseState, input: object, ask = researcher) =>
  succeed(ask, 'updateDraft', 'UpdateDraftInput', { id: draft.id, expectedVersion: draft.version, ...input });
const draftOf = (input: object = {}, ask = researcher) =>
  succeed(ask, 'createDraft', 'CreateDraftInput', { title: { text: 'A draft' }, ...input });
/** A published case: by the sample researcher, all the way. */
const published = async (title: string) => {
  let found = await completeDraft(api, title);
  found = await update(found, { title: { text: `${title}, revised` }, reason: 'A name was taken out' });
  for (const [account, mutation] of [
    ['researcher', 'submitCase'],
    ['triage', 'acceptForReview'],
    ['verifier-one', 'passReview'],
    ['verifier-two', 'passReview'],
    ['editor', 'publishCase'],
  ] as const) {
    found = await step(api, account, mutation, found);
  }
  return found;
};

const CHANGES = 'changes { path kind before after isMasked }';
const HISTORY = `history(first: 100) { totalCount edges { node { number version state madeAt actor { displayName }
  onBehalfOf { name } reason restores ${CHANGES} } } }`;
const historyOf = async (ask: Ask, { reference }: { reference: string }) =>
  ((await ask(`{ case(reference: "${reference}") { ${HISTORY} } }`)).data.case?.history.edges ?? []).map(
    ({ node }: { node: any }) => node,
  );
const CONTENT = `reference version state standing fileReference title { text language } summary { text language }
  occurred { edtf lower upper } requestingState { code } outcome outcomeNote disputed hostStates { code } isMine createdAt
  documentation { ref verified verificationUrl confidence notes }
  uses { number mechanism { slug } requestingState { code } respondingStates { code } respondingProvider ground { slug }
    codedFacts { fact answer basis reason } outcome inFavourOf sameMeasureAs note
    events { type date { edtf } country { code } description basis } }
  events { type date { edtf } country { code } description basis }
  subjects { number kind profiles { slug } personCount publicName }
  provisionLinks { number use textVersion { id } provision { slug } citedAs relation originalRelation rationale
    articleNumberBasis legalReview note }
  sourceCount sources(first: 50) { totalCount edges { node { id title } } }`;
const read = async (ask: Ask, { reference }: { reference: string }, asOf?: Date) => {
  const { data, errors } = await ask(
    `query ($asOf: DateTime) { case(reference: "${reference}", asOf: $asOf) { ${CONTENT} } }`,
    { asOf: asOf?.toISOString() },
  );
  expect(errors).toBeUndefined();
  return data.case;
};

describe('every mutation that changes a case', () => {
  const link = { provision: 'uncc-zero-art-35', relation: 'WOULD_PERMIT', rationale: 'Nothing would stop it.' };
  const source = { title: 'An article', kind: 'NEWS' };
  type More = object | ((found: CaseState) => Promise<object>);
  type Step = readonly [mutation: string, input: string, account: string, more?: More];
  const CLAIM = { field: 'OCCURRED', value: '2019', quotation: 'In 2019', credibility: 2, stance: 'ALLEGED' };
  const named = async ({ reference }: CaseState) => {
    const { data } = await api.as('researcher')(
      `{ case(reference: "${reference}") { sources(first: 1) { edges { node { id } } } claims { id } } }`,
    );
    return { source: data.case.sources.edges[0].node.id as string, claim: data.case.claims[0]?.id as string };
  };
  const addClaim: Step = [
    ...(['addClaim', 'AddClaimInput', 'researcher'] as const),
    async (found) => ({ claim: { ...CLAIM, source: (await named(found)).source } }),
  ];
  const decide = (mutation: string, input = 'ClaimDecisionInput'): Step => [
    ...([mutation, input, 'researcher'] as const),
    async (found) => ({ claim: (await named(found)).claim, reason: 'It is so' }),
  ];
  const flowStep = (by: string, mutation: string, more: object = {}): Step => [
    mutation,
    inputOf(mutation),
    by,
    { ...reasonOf(mutation), ...more },
  ];
  const flow = (...steps: readonly string[]) => steps.map((of) => flowStep(of.split(' ')[0]!, of.split(' ')[1]!));
  const documented = async () => {
    const { data } = await researcher('{ cases(first: 1, filter: { state: DOCUMENTED }) { edges { node { id } } } }');
    return data.cases.edges[0].node as { id: string };
  };
  const firstVerifier = async () => {
    const [row] = await database.asOwner<{ id: string }>(
      `select id from app_user where email = 'verifier-one@example.org'`,
    );
    return Buffer.from(`User:${row!.id}`).toString('base64url');
  };
  const lastRevision = async ({ id }: { id: string }) => {
    const { data } = await researcher('query ($id: ID!) { case(id: $id) { proposedRevisions { id } } }', { id });
    return { revision: data.case.proposedRevisions[0].id as string };
  };
  const WALKS: readonly (readonly Step[])[] = [
    [
      ['createDraft', 'CreateDraftInput', 'researcher', { title: { text: 'Walked' } }],
      ['updateDraft', 'UpdateDraftInput', 'researcher', { summary: { text: 'x' }, subjects: [{ kind: 'PERSON' }] }],
      flowStep('researcher', 'setEmbargo', { until: '2998-01-01T00:00:00Z' }),
      ['addMechanismUse', 'AddMechanismUseInput', 'researcher', { use: { mechanism: 'interpol-red-notice' } }],
      ['linkProvision', 'LinkProvisionInput', 'researcher', { link }],
      ['addSource', 'AddSourceInput', 'researcher', source],
      ['restoreVersion', 'RestoreVersionInput', 'researcher', { version: 4, reason: 'The source was wrong' }],
      ['addSource', 'AddSourceInput', 'researcher', source],
      ...flow('researcher submitCase', 'triage claimTask', 'triage extendTask'),
      ...flow('triage markUrgent', 'triage unmarkUrgent', 'triage acceptForReview'),
      [...(['assignTask', 'AssignTaskInput', 'triage'] as const), async () => ({ assignee: await firstVerifier() })],
      ...flow('verifier-one releaseTask', 'verifier-one claimTask', 'verifier-one requestChanges'),
      ['updateDraft', 'UpdateDraftInput', 'researcher', { summary: { text: 'y' }, reason: 'As was asked' }],
      ...flow('researcher resubmitCase', 'verifier-one claimTask', 'verifier-one releaseTask'),
      ...flow('verifier-one claimTask', 'verifier-one passReview', 'legal signProvisionLink'),
      ...flow('verifier-two claimTask', 'verifier-two disagree'),
      ...['legal', 'disputes', 'safety'].map((by): Step => flowStep(by, 'adjudicate', { vote: 'UPHOLD' })),
      ...flow('editor reopenCase', 'verifier-one claimTask', 'verifier-one passReview'),
      ...flow('verifier-two claimTask', 'verifier-two passReview'),
      flowStep('editor', 'scheduleCase', { publishAt: '2999-01-01T00:00:00Z' }),
      flowStep('editor', 'setEmbargo', { until: null }),
      ...flow('editor unscheduleCase', 'editor publishCase'),
      flowStep('researcher-two', 'endorseCase', { statement: 'We know of it.' }),
      flowStep('researcher-two', 'withdrawEndorsement'),
      ['proposeRevision', 'ProposeRevisionInput', 'researcher', { requestingState: 'IR', reason: 'It is so' }],
      ['withdrawRevision', 'WithdrawRevisionInput', 'researcher', lastRevision],
      ['proposeRevision', 'ProposeRevisionInput', 'researcher', { requestingState: 'IR', reason: 'It is so' }],
      [
        ...(['rejectRevision', 'RejectRevisionInput', 'verifier-one'] as const),
        async (found) => ({ ...(await lastRevision(found)), reason: 'It is not so' }),
      ],
      ['proposeRevision', 'ProposeRevisionInput', 'researcher', { requestingState: 'IR', reason: 'It is, though' }],
      ['acceptRevision', 'AcceptRevisionInput', 'verifier-one', lastRevision],
      ['acceptRevision', 'AcceptRevisionInput', 'verifier-two', lastRevision],
      ...flow('safety suspendCase', 'editor ratifySuspension', 'editor liftSuspension'),
      flowStep('editor', 'proposeRetraction', { reasonClass: 'HARM', publicNote: 'It endangered somebody.' }),
      ...flow('custodian retractCase'),
    ],
    [
      ['createDraft', 'CreateDraftInput', 'researcher', { title: { text: 'Merged' }, summary: { text: 'x' } }],
      ['updateDraft', 'UpdateDraftInput', 'researcher', { subjects: [{ kind: 'PERSON' }] }],
      ['addMechanismUse', 'AddMechanismUseInput', 'researcher', { use: { mechanism: 'interpol-red-notice' } }],
      ['addSource', 'AddSourceInput', 'researcher', source],
      ...flow('researcher submitCase', 'triage claimTask'),
      [
        ...(['mergeCase', 'MergeCaseInput', 'triage'] as const),
        async () => ({ into: (await documented()).id, reason: 'They tell the same' }),
      ],
      ...flow('triage unmergeCase', 'triage claimTask', 'triage rejectCase'),
    ],
    [
      ['createDraft', 'CreateDraftInput', 'researcher', { title: { text: 'Claimed' } }],
      ['addSource', 'AddSourceInput', 'researcher', source],
      [
        ...(['linkSource', 'LinkSourceInput', 'researcher'] as const),
        async () => ({ source: (await named(await completeDraft(api))).source }),
      ],
      addClaim,
      decide('dismissClaim'),
      decide('removeClaim', 'RemoveClaimInput'),
      addClaim,
      decide('adoptClaim'),
      ['restoreVersion', 'RestoreVersionInput', 'researcher', { version: 5, reason: 'It was dismissed rightly' }],
      ['restoreVersion', 'RestoreVersionInput', 'researcher', { version: 8, reason: 'Or not' }],
    ],
    [
      ['createDraft', 'CreateDraftInput', 'researcher', { title: { text: 'Taken back' } }],
      ['withdrawCase', 'CaseStepInput', 'researcher'],
    ],
  ];
  /** They change who may read a case, and nothing in it; and what only a documented case knows, which is made by none. */
  const OPENINGS = [
    'returnCase',
    'waiveRecusal',
    'assignCase',
    'endCaseAssignment',
    'grantCaseAccess',
    'revokeCaseAccess',
  ];

  it('is walked here', () => {
    const { schema } = api.app.get(GraphQLSchemaHost);
    const answering = Object.values(schema.getMutationType()!.getFields())
      .filter(({ type }) => getNamedType(type).name === 'CasePayload')
      .map(({ name }) => name);
    const walked = WALKS.flat().map(([mutation]) => mutation);
    expect([...new Set([...walked, ...OPENINGS])].sort()).toEqual(answering.sort());
  });

  it.each(WALKS.map((walk) => [walk.at(-1)![0], walk] as const))(
    'leaves a revision, and with it what the case says and where it stands, until %s',
    async (_, walk) => {
      let found: CaseState | undefined;
      let count = 0;
      for (const [mutation, input, account, more] of walk) {
        const of = found && { id: found.id, expectedVersion: found.version };
        const after = await succeed(api.as(account), mutation, input, {
          ...of,
          ...(typeof more === 'function' ? await more(found!) : more),
        });
        const revisions = await kept(after);
        const id = await keyOf(after);
        const [now] = await database.asOwner<{ content: ContentTree }>('select case_content($1) as content', [id]);
        // Who has claimed a case, and what has been said of it so far, is no part of what it says or where it stands.
        if (after.version !== found?.version || after.state !== found.state) count += 1;
        expect([mutation, revisions.length]).toEqual([mutation, count]);
        expect(revisions.at(-1)).toMatchObject({ number: count, version: after.version, state: after.state });
        expect(revisions.at(-1)!.content).toEqual(now!.content);
        found = after;
      }
    },
  );
});

describe('the history of a case', () => {
  it('tells its author who changed what, for whom and why, newest first', async () => {
    const { data } = await researcher('{ viewer { organisations { id name } } }');
    const [organisation] = data.viewer.organisations;
    const draft = await draftOf({ title: { text: 'First' }, hostStates: ['ES'] });
    const second = await update(draft, {
      title: { text: 'Second' },
      hostStates: ['ES', 'FR'],
      occurred: '2020',
      reason: 'The court has decided',
      onBehalfOf: organisation.id,
    });
    await succeed(researcher, 'withdrawCase', 'CaseStepInput', { id: second.id, expectedVersion: 2 });
    const [third, changedOnce, first] = await historyOf(researcher, draft);
    expect(third).toMatchObject({
      number: 3,
      version: 2,
      state: 'WITHDRAWN',
      changes: [{ path: 'state', kind: 'CHANGED', before: ['DRAFT'], after: ['WITHDRAWN'] }],
    });
    expect(changedOnce).toMatchObject({
      version: 2,
      reason: 'The court has decided',
      onBehalfOf: { name: organisation.name },
      changes: [
        { path: 'hostStates', kind: 'CHANGED', before: ['ES'], after: ['ES', 'FR'] },
        { path: 'occurred', kind: 'CHANGED', before: null, after: ['2020'] },
        { path: 'title/text', kind: 'CHANGED', before: ['First'], after: ['Second'] },
      ],
    });
    expect(first).toMatchObject({ version: 1, state: 'DRAFT', reason: null });
    expect(first.actor.displayName).toEqual(expect.any(String));
    expect(first.changes).toContainEqual(
      expect.objectContaining({ path: 'title/text', kind: 'ADDED', before: null, after: ['First'] }),
    );
  });

  it('is read in pages, to its end', async () => {
    let draft = await draftOf();
    for (const title of ['b', 'c', 'd', 'e']) draft = await update(draft, { title: { text: title } });
    const numbers: number[] = [];
    let after: string | null = null;
    do {
      const answer: any = await researcher(
        `query ($after: String) { case(reference: "${draft.reference}") { history(first: 2, after: $after) {
          totalCount pageInfo { hasNextPage endCursor } edges { node { number } } } } }`,
        { after },
      );
      const { history } = answer.data.case;
      expect(history.totalCount).toBe(5);
      numbers.push(...history.edges.map(({ node }: any) => node.number));
      after = history.pageInfo.hasNextPage ? history.pageInfo.endCursor : null;
    } while (after !== null);
    expect(numbers).toEqual([5, 4, 3, 2, 1]);
  });

  it('refuses to act for an organisation that is not one’s own', async () => {
    const [other] = await database.asOwner<{ id: string }>(
      `insert into organisation (name) values ('Another organisation') returning id`,
    );
    const draft = await draftOf();
    const onBehalfOf = Buffer.from(`Organisation:${other!.id}`).toString('base64url');
    const answer = await act(researcher, 'updateDraft', 'UpdateDraftInput', {
      id: draft.id,
      expectedVersion: 1,
      title: { text: 'x' },
      onBehalfOf,
    });
    expect(answer.payload.errors).toMatchObject([{ __typename: 'ValidationFailed', path: ['onBehalfOf'] }]);
    const token = api.tokenOf('researcher');
    await expect(
      database.asBearer(
        token,
        `insert into case_version (case_id, version, made_by, on_behalf_of) values ($1, 2, access.user_id(), $2)`,
        [await keyOf(draft), other!.id],
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('is read in the same number of statements for one case and for many', async () => {
    const count = async (first: number) => {
      const statements = async () =>
        (
          await database.asOwner<{ calls: number }>(`select sum(calls)::int as calls from pg_stat_statements s
           join pg_database d on d.oid = s.dbid where d.datname = current_database()`)
        )[0]!.calls;
      await database.asOwner('create extension if not exists pg_stat_statements');
      const before = await statements();
      await researcher(`{ cases(first: ${first}) { edges { node { history(first: 3) { edges { node {
        reason actor { displayName } onBehalfOf { name } ${CHANGES} } } } } } } }`);
      return (await statements()) - before;
    };
    await count(1);
    // The least of three: the process looks after its snapshots meanwhile.
    const least = async (first: number) => Math.min(await count(first), await count(first), await count(first));
    expect(await least(20)).toBe(await least(9));
  });
});

describe('the difference between two versions', () => {
  const diff = async (ask: Ask, { reference }: CaseState, from: number, to: number) =>
    (
      await ask(
        `{ case(reference: "${reference}") { diff(from: ${from}, to: ${to}) { path kind before after isMasked } } }`,
      )
    ).data.case.diff;

  it('is told for any two, in both directions', async () => {
    const draft = await completeDraft(api, 'Compared');
    const last = await update(draft, { title: { text: 'Compared again' } });
    expect(await diff(researcher, draft, 1, 1)).toEqual([]);
    const there = await diff(researcher, draft, 1, last.version);
    const back = await diff(researcher, draft, last.version, 1);
    expect(there).toContainEqual({
      path: 'title/text',
      kind: 'CHANGED',
      before: ['Compared'],
      after: ['Compared again'],
      isMasked: false,
    });
    expect(there).toContainEqual(expect.objectContaining({ path: 'sources/1/id', kind: 'ADDED', isMasked: false }));
    expect(back).toEqual(
      there.map((change: any) => ({
        ...change,
        kind: ({ ADDED: 'REMOVED', REMOVED: 'ADDED', CHANGED: 'CHANGED' } as Record<string, string>)[change.kind],
        before: change.after,
        after: change.before,
      })),
    );
  });

  it('is null where there is no such version', async () => {
    const draft = await draftOf();
    expect(await diff(researcher, draft, 1, 2)).toBeNull();
    expect(await diff(researcher, draft, -1, 1)).toBeNull();
  });
});

describe('a case as it was at a moment', () => {
  it('is what was answered then, after every one of its changes', async () => {
    const answers: any[] = [];
    let found = await draftOf({ title: { text: 'Remembered' }, fileReference: 'CABINET-77' });
    answers.push(await read(researcher, found));
    for (const [mutation, input, more] of [
      [
        'updateDraft',
        'UpdateDraftInput',
        { occurred: '2019-05/2020', summary: { text: 'Leur récit', language: 'fr' } },
      ],
      [
        'updateDraft',
        'UpdateDraftInput',
        {
          hostStates: ['FR', 'ES'],
          requestingState: 'TR',
          subjects: [{ kind: 'PERSON', profiles: ['journalist'], personCount: 1 }, { kind: 'GROUP' }],
        },
      ],
      [
        'addMechanismUse',
        'AddMechanismUseInput',
        {
          use: {
            mechanism: 'interpol-red-notice',
            requestingState: 'TR',
            respondingStates: ['FR', 'ES'],
            ground: ['terrorism'],
            outcome: 'DELETED',
            note: 'A note',
            codedFacts: [{ fact: 'POLITICAL_CHARACTER', answer: 'DISPUTED', reason: 'Two courts disagree' }],
            events: [
              { type: 'ISSUED', date: '2019-05' },
              { type: 'DELETED', date: '2020-03', country: 'ES', description: 'd' },
            ],
          },
        },
      ],
      [
        'linkProvision',
        'LinkProvisionInput',
        { link: { provision: 'uncc-zero-art-35', relation: 'WOULD_PERMIT', rationale: 'r', use: 1 } },
      ],
      ['addSource', 'AddSourceInput', { title: 'An article', kind: 'NEWS' }],
      ['updateDraft', 'UpdateDraftInput', { uses: [], summary: null, occurred: null }],
      ['restoreVersion', 'RestoreVersionInput', { version: 6, reason: 'Deleted by mistake' }],
      ['submitCase', 'SubmitCaseInput', {}],
      ['withdrawCase', 'CaseStepInput', {}],
    ] as const) {
      found = await succeed(researcher, mutation, input, { id: found.id, expectedVersion: found.version, ...more });
      answers.push(await read(researcher, found));
    }
    const history = await historyOf(researcher, found);
    expect(history).toHaveLength(answers.length);
    for (const [index, revision] of [...history].reverse().entries()) {
      expect(await read(researcher, found, new Date(revision.madeAt))).toEqual(answers[index]);
      const { data } = await researcher(
        `query ($asOf: DateTime) { cases(first: 100, asOf: $asOf) { edges { node { ${CONTENT.replaceAll(/sources\(.*/g, '')} } } } }`,
        { asOf: revision.madeAt },
      );
      const { sources: _, ...listed } = answers[index];
      expect(data.cases.edges.map(({ node }: any) => node)).toContainEqual(listed);
    }
    expect(answers[7]).toEqual({ ...answers[5], version: 8 });
  });

  it('is not there before it was made, nor in the list, nor in its count', async () => {
    const before = new Date(Date.now() - 1);
    await new Promise((later) => setTimeout(later, 5));
    const draft = await draftOf({ title: { text: 'Came later' } });
    expect(await read(researcher, draft, before)).toBeNull();
    const list = async (asOf: Date) =>
      (
        await researcher(
          `query ($asOf: DateTime) { cases(first: 1, asOf: $asOf) { totalCount edges { node { reference asOf } } } }`,
          {
            asOf: asOf.toISOString(),
          },
        )
      ).data.cases;
    const [then, now] = [await list(before), await list(new Date())];
    expect(now.totalCount).toBe(then.totalCount + 1);
    expect(now.edges[0].node.reference).toBe(draft.reference);
    expect(then.edges[0].node).toMatchObject({ asOf: before.toISOString() });
    expect(then.edges[0].node.reference).not.toBe(draft.reference);
  });

  it('is found by what it said then, and a cursor is good for that moment only', async () => {
    const draft = await draftOf({ title: { text: 'Zanzibar then' }, occurred: '1999' });
    const then = new Date((await kept(draft))[0]!.made_at);
    await update(draft, { title: { text: 'Timbuktu now' }, occurred: '2024' });
    const ask = (asOf: Date | null, filter: object, more = '') =>
      researcher(
        `query ($asOf: DateTime, $filter: CaseFilter) { cases(first: 1, asOf: $asOf, filter: $filter, orderBy: OCCURRED_FIRST${more}) {
          pageInfo { endCursor } edges { node { title { text } occurred { edtf } } } } }`,
        { asOf: asOf?.toISOString() ?? null, filter },
      );
    const titles = async (asOf: Date | null, filter: object) =>
      (await ask(asOf, filter)).data.cases.edges.map(({ node }: any) => node.title.text);
    expect(await titles(then, { text: 'zanzibar', occurred: { within: '1999' } })).toEqual(['Zanzibar then']);
    expect(await titles(then, { text: 'timbuktu' })).toEqual([]);
    expect(await titles(null, { text: 'zanzibar' })).toEqual([]);
    const { endCursor } = (await ask(then, {})).data.cases.pageInfo;
    expect((await ask(then, {}, `, after: "${endCursor}"`)).errors).toBeUndefined();
    for (const asOf of [null, new Date(then.getTime() + 1)]) {
      expect((await ask(asOf, {}, `, after: "${endCursor}"`)).errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    }
  });

  it('shows the decisions of then, and no step that could be taken', async () => {
    const found = await published('Decided');
    const revisions = await kept(found);
    const at = async (state: string) =>
      (
        await researcher(
          `query ($asOf: DateTime) { case(reference: "${found.reference}", asOf: $asOf) {
          state standing decisions { kind } allowedActions { action } history(first: 50) { totalCount } } }`,
          {
            asOf: revisions.find((of) => of.state === state)!.made_at.toISOString(),
          },
        )
      ).data.case;
    expect(await at('SECOND_REVIEW')).toMatchObject({
      state: 'SECOND_REVIEW',
      standing: 'Under second review.',
      decisions: [{ kind: 'ACCEPT' }, { kind: 'FIRST_PASS' }],
      allowedActions: [],
      history: { totalCount: revisions.findIndex((of) => of.state === 'SECOND_REVIEW') + 1 },
    });
  });
});

describe('whoever may not see something now sees it in no past', () => {
  const everything = async (ask: Ask, found: CaseState) => {
    const answers: Answer[] = [];
    const revisions = await kept(found);
    const versions = [...new Set(revisions.map(({ version }) => version))];
    answers.push(await ask(`{ case(reference: "${found.reference}") { ${CONTENT} ${HISTORY} } }`));
    for (const from of versions) {
      for (const to of versions) {
        answers.push(
          await ask(
            `{ case(reference: "${found.reference}") { diff(from: ${from}, to: ${to}) { path before after } } }`,
          ),
        );
      }
    }
    for (const { made_at } of revisions) {
      const asOf = made_at.toISOString();
      answers.push(await ask(`{ case(reference: "${found.reference}", asOf: "${asOf}") { ${CONTENT} ${HISTORY} } }`));
      answers.push(
        await ask(`{ cases(first: 20, asOf: "${asOf}") { totalCount edges { node { reference fileReference title { text }
          ${HISTORY.replace('first: 100', 'first: 20')} } } } }`),
      );
    }
    expect(answers.filter(({ errors }) => errors)).toEqual([]);
    return JSON.stringify(answers);
  };

  it('a file reference is its author’s alone, in history, difference and past', async () => {
    const found = await completeDraft(api, 'Canary of a file');
    await database.asOwner(`update case_file set file_reference = 'CANARY-FILE-1' where id = $1`, [await keyOf(found)]);
    const changedOnce = await update(found, { title: { text: 'With a file' } });
    await database.asOwner(`update case_file set file_reference = 'CANARY-FILE-2' where id = $1`, [await keyOf(found)]);
    const last = await update(changedOnce, { title: { text: 'With another file' } });
    const inReview = await step(api, 'triage', 'acceptForReview', await step(api, 'researcher', 'submitCase', last));
    expect(await everything(researcher, inReview)).toContain('CANARY-FILE-1');
    for (const ask of [colleague, api.as('verifier-one'), api.as('legal')]) {
      const all = await everything(ask, inReview);
      expect(all).toContain('With another file');
      expect(all).not.toContain('CANARY-FILE');
      expect(all).not.toMatch(/"path":"fileReference"/);
    }
  });

  it('a value whose path the policy does not state is shown to nobody', async () => {
    const found = await completeDraft(api, 'Canary of an author');
    const links = (await kept(found)).at(-1)!.content!['provisionLinks'] as any;
    expect(links[1].author).toEqual(expect.any(String));
    expect(await everything(researcher, found)).not.toContain(links[1].author);
  });

  it('what was written before a case was published is not for everybody who reads it published', async () => {
    const found = await published('CANARY-NAME in the draft');
    const outsider = api.as('researcher-two');
    expect(await everything(researcher, found)).toContain('CANARY-NAME in the draft"');
    const all = await everything(outsider, found);
    expect(all).toContain('CANARY-NAME in the draft, revised');
    expect(all).not.toContain('CANARY-NAME in the draft"');
    expect(all).not.toContain('A name was taken out');
    expect(await historyOf(outsider, found)).toMatchObject([
      { state: 'PUBLISHED', changes: null, actor: null, reason: null },
    ]);
  });

  it('a case that was not public at a moment is not shown as it was public before', async () => {
    const found = await published('Hidden for a while');
    await step(api, 'safety', 'suspendCase', found);
    await step(api, 'editor', 'liftSuspension', found);
    const outsider = api.as('researcher-two');
    const [before, hidden, after] = (await kept(found)).slice(-3).map(({ made_at }) => made_at);
    expect(await read(outsider, found, before)).toMatchObject({ state: 'PUBLISHED' });
    expect(await read(outsider, found, hidden)).toBeNull();
    expect(await read(outsider, found, after)).toMatchObject({ state: 'PUBLISHED' });
    expect(await read(api.as('editor'), found, hidden)).toMatchObject({ state: 'SUSPENDED' });
  });

  it('a published case that is reviewed anew was public all the time, as it was published', async () => {
    const found = await published('Reviewed anew');
    await step(api, 'editor', 'reopenCase', found);
    const [before, reopened] = (await kept(found)).slice(-2).map(({ made_at }) => made_at);
    const outsider = api.as('researcher-two');
    const { state: _, standing: __, ...then } = await read(outsider, found, before);
    expect(await read(outsider, found, reopened)).toMatchObject(then);
  });

  it('who changed a public case, and why, is not for those who read it because it is public', async () => {
    const [found] = await database.asOwner<CaseState>(
      `select id, reference from case_file where state = 'DOCUMENTED' limit 1`,
    );
    await database.asOwner(
      `insert into case_capacity (case_id, user_id, capacity)
       select $1, id, 'CONTRIBUTOR' from app_user where email = 'researcher@example.org'`,
      [found!.id],
    );
    await database.asOwner(
      `begin;
       insert into case_version (case_id, version, made_by, reason)
         select '${found!.id}', 2, user_id, 'CANARY-REASON' from case_capacity where case_id = '${found!.id}';
       update case_file set version = 2, title = 'Changed in public' where id = '${found!.id}';
       commit`,
    );
    const [change] = await historyOf(api.as('researcher-two'), found!);
    expect(change).toMatchObject({ version: 2, actor: null, reason: null });
    expect(change.changes).toMatchObject([{ path: 'title/text', after: ['Changed in public'] }]);
    expect(await historyOf(colleague, found!)).toMatchObject([{ reason: null }, { version: 1 }]);
    expect((await historyOf(api.as('editor'), found!))[0].reason).toBe('CANARY-REASON');
  });

  it('who decided is for those who review', async () => {
    const draft = await completeDraft(api, 'Decided by somebody');
    const inReview = await step(api, 'triage', 'acceptForReview', await step(api, 'researcher', 'submitCase', draft));
    const actors = async (ask: Ask) =>
      (await historyOf(ask, inReview)).slice(0, 3).map(({ actor }: any) => actor?.displayName ?? null);
    expect(await actors(researcher)).toEqual([null, null, 'Sample researcher']);
    expect((await actors(api.as('verifier-one')))[0]).toBe('Sample triage officer');
  });

  it('a hidden case is hidden in every past', async () => {
    const found = await draftOf({ title: { text: 'CANARY-HIDDEN' } });
    expect(await everything(api.as('researcher-two'), found)).not.toContain(found.reference);
    const taken = await succeed(researcher, 'withdrawCase', 'CaseStepInput', { id: found.id, expectedVersion: 1 });
    expect(await everything(colleague, taken)).not.toContain('CANARY-HIDDEN');
    expect(await everything(researcher, taken)).toContain('CANARY-HIDDEN');
  });
});

describe('restoring a version', () => {
  const restore = (ask: Ask, input: object) => act(ask, 'restoreVersion', 'RestoreVersionInput', input);

  it('makes a new version with the content of the old one, and leaves both where they are', async () => {
    const first = await completeDraft(api, 'Restored');
    const emptied = await update(first, { uses: [], summary: null, hostStates: [] });
    const third = await succeed(researcher, 'addSource', 'AddSourceInput', {
      id: first.id,
      expectedVersion: emptied.version,
      title: 'Another article',
      kind: 'NEWS',
    });
    const restored = await succeed(researcher, 'restoreVersion', 'RestoreVersionInput', {
      id: first.id,
      version: first.version,
      expectedVersion: third.version,
      reason: 'Emptied by mistake',
    });
    expect(restored.version).toBe(third.version + 1);
    const revisions = await kept(first);
    expect(revisions.at(-1)!.content).toEqual(revisions[first.version - 1]!.content);
    expect(revisions.at(-1)!.content).not.toEqual(revisions.at(-2)!.content);
    expect((await historyOf(researcher, first))[0]).toMatchObject({
      reason: 'Emptied by mistake',
      restores: first.version,
    });
  });

  it('hides a source that has left the case from whoever sees it through nothing else', async () => {
    const first = await completeDraft(api, 'With a source too many');
    const second = await succeed(researcher, 'addSource', 'AddSourceInput', {
      id: first.id,
      expectedVersion: first.version,
      title: 'CANARY-SOURCE',
      kind: 'NEWS',
    });
    const ids = (await kept(first)).at(-1)!.content!['sources'] as any;
    await succeed(researcher, 'restoreVersion', 'RestoreVersionInput', {
      id: first.id,
      version: first.version,
      expectedVersion: second.version,
      reason: 'It names the person',
    });
    const then = (await kept(first)).at(-2)!.made_at;
    const mention = (history: any[]) =>
      history.flatMap(({ changes }) => changes).filter(({ path }) => path === 'sources/2/id');
    expect(mention(await historyOf(researcher, first))).toMatchObject([
      { kind: 'REMOVED', before: [expect.any(String)], isMasked: false },
      { kind: 'ADDED', after: [expect.any(String)], isMasked: false },
    ]);
    expect(mention(await historyOf(colleague, first))).toMatchObject([
      { kind: 'REMOVED', before: null, after: null, isMasked: true },
      { kind: 'ADDED', before: null, after: null, isMasked: true },
    ]);
    expect(await read(researcher, first, then)).toMatchObject({ sourceCount: 2, sources: { totalCount: 2 } });
    expect(await read(colleague, first, then)).toMatchObject({ sourceCount: 1, sources: { totalCount: 1 } });
    const listed = await colleague(
      `{ cases(first: 20, asOf: "${then.toISOString()}") { edges { node { reference sourceCount } } } }`,
    );
    expect(listed.data.cases.edges).toContainEqual({ node: { reference: first.reference, sourceCount: 1 } });
    const all = JSON.stringify([await read(colleague, first, then), await historyOf(colleague, first)]);
    expect(all).not.toContain('CANARY-SOURCE');
    expect(all).not.toContain(ids[2].id);
    expect(all).not.toContain(Buffer.from(`Source:${ids[2].id}`).toString('base64url'));
  });

  it('is refused for what was not kept, at a version seen before, by somebody else, and when the case is handed in', async () => {
    const draft = await completeDraft(api, 'Not to be restored');
    const input = { id: draft.id, version: 1, expectedVersion: draft.version, reason: 'x' };
    const before = await kept(draft);
    const refusals = async () => [
      (await restore(researcher, { ...input, version: draft.version + 1 })).payload.errors[0].__typename,
      (await restore(researcher, { ...input, version: -1 })).payload.errors[0].__typename,
      (await restore(researcher, { ...input, expectedVersion: 1 })).payload.errors[0].__typename,
      (await restore(researcher, { ...input, reason: '' })).payload.errors[0].__typename,
      (await restore(colleague, input)).payload.errors[0].__typename,
      (await restore(api.as('researcher-two'), input)).errors?.[0]!.extensions['code'],
    ];
    expect(await refusals()).toEqual([
      'VersionNotKept',
      'VersionNotKept',
      'StaleVersion',
      'ValidationFailed',
      'ContentClosed',
      'NOT_FOUND',
    ]);
    await step(api, 'researcher', 'submitCase', draft);
    expect((await restore(researcher, input)).payload.errors).toMatchObject([{ __typename: 'ContentClosed' }]);
    expect(await kept(draft)).toHaveLength(before.length + 1);
  });
});

describe('the database', () => {
  it('takes no change of content outside a new version, whichever statement makes it', async () => {
    const draft = await completeDraft(api, 'Attacked outside a version');
    const id = await keyOf(draft);
    const token = api.tokenOf('researcher');
    for (const statement of [
      `update case_file set title = 'Forged' where id = $1`,
      `update case_file set occurred_edtf = null, occurred_lower = null, occurred_upper = null where id = $1`,
      `insert into case_host_state (case_id, country_code) values ($1, 'FR')`,
      `delete from case_host_state where case_id = $1`,
      `update mechanism_use set note = 'Forged' where case_id = $1`,
      `update subject set person_count = 7 where case_id = $1`,
      `update provision_link set rationale = 'Forged' where case_id = $1`,
      `delete from case_event where case_id = $1`,
      `delete from use_ground where case_id = $1`,
      `delete from use_responding_state where case_id = $1`,
      `delete from subject_profile where case_id = $1`,
      `delete from case_source where case_id = $1`,
    ]) {
      await expect(database.asBearer(token, statement, [id])).rejects.toMatchObject({
        constraint: 'case_content_is_of_an_open_version',
      });
    }
  });

  it('keeps what was committed, whatever was made before and after the version', async () => {
    const draft = await draftOf();
    const id = await keyOf(draft);
    await database.asBearer(
      api.tokenOf('researcher'),
      `with made as (insert into case_version (case_id, version, made_by, reason) values ('${id}', 2, access.user_id(), 'By hand') returning 1)
       update case_file set version = 2, title = 'By hand' where id = '${id}'`,
    );
    expect((await kept(draft)).at(-1)).toMatchObject({ version: 2, content: { title: { text: 'By hand' } } });
  });

  it('closes a version that was kept early', async () => {
    const draft = await draftOf();
    const id = await keyOf(draft);
    await expect(
      database.asBearer(
        api.tokenOf('researcher'),
        `do $$ begin
           insert into case_version (case_id, version, made_by) values ('${id}', 2, access.user_id());
           update case_file set version = 2 where id = '${id}';
           set constraints all immediate;
           update case_file set title = 'After the fact' where id = '${id}';
         end $$`,
      ),
    ).rejects.toMatchObject({ constraint: 'case_content_is_of_an_open_version' });
  });

  it('lets nobody change, remove or write a revision, its owner included', async () => {
    const draft = await draftOf();
    const id = await keyOf(draft);
    for (const table of ['case_revision', 'case_version']) {
      for (const statement of [
        `update ${table} set made_by = null where case_id = '${id}'`,
        `delete from ${table} where case_id = '${id}'`,
        `truncate ${table} cascade`,
      ]) {
        await expect(database.asOwner(statement)).rejects.toThrow('only ever added to');
        await expect(database.asBearer(api.tokenOf('researcher'), statement)).rejects.toThrow('permission denied');
      }
    }
    await expect(
      database.asBearer(
        api.tokenOf('researcher'),
        `insert into case_revision (case_id, number, version, makes_version, made_at) values ('${id}', 2, 1, true, now())`,
      ),
    ).rejects.toThrow('permission denied');
  });

  it('takes no version without a reason once the case has been handed in, nor a restored one', async () => {
    const draft = await completeDraft(api, 'Changed after submission');
    const submitted = await step(api, 'researcher', 'submitCase', draft);
    const [id, version] = [await keyOf(draft), submitted.version + 1];
    const change = (reason: string | null, restores: number | null = null) =>
      database
        .asOwner(
          `begin;
         alter table case_file disable trigger case_file_content_is_open;
         insert into case_version (case_id, version, made_by, reason, restores)
           select id, ${version}, author_id, ${reason === null ? 'null' : `'${reason}'`}, ${restores} from case_file where id = '${id}';
         update case_file set version = ${version} where id = '${id}';
         set constraints all immediate;
         alter table case_file enable trigger case_file_content_is_open;
         commit`,
        )
        .finally(() => database.asOwner('rollback'));
    await expect(change(null)).rejects.toMatchObject({ constraint: 'case_version_after_submission_has_a_reason' });
    await expect(change(null, 1)).rejects.toMatchObject({ constraint: 'case_version_restore_has_a_reason' });
    await expect(change('x', version)).rejects.toMatchObject({ constraint: 'case_version_restores_an_earlier_one' });
    await change('A verifier has asked for it');
    expect((await kept(draft)).at(-1)).toMatchObject({ version, state: 'SUBMITTED' });
  });

  it('has a case that is loaded with the reference data at its first version, with all that it says', async () => {
    const [count] = await database.asOwner<{ cases: number; kept: number }>(
      `select count(*)::int as cases, count(*) filter (where r.content = case_content(c.id) and r.state = 'DOCUMENTED'
         and r.made_by is null)::int as kept
       from case_file c left join case_revision r on r.case_id = c.id and r.number = 1 where c.documented_ref is not null and c.version = 1`,
    );
    expect(count!.cases).toBeGreaterThan(20);
    expect(count!.kept).toBe(count!.cases);
  });

  it('says null of what was there before revisions were, and makes nothing up', async () => {
    const other = await loadedDatabase();
    const otherApi = await startApi(other);
    const ask = otherApi.as('researcher');
    const made = async (title: string) => {
      const first = await draftOf({ title: { text: title } }, ask);
      return update(first, { title: { text: `${title} again` } }, ask);
    };
    const [draft, gone] = [await made('A draft'), await made('Withdrawn')];
    await succeed(ask, 'withdrawCase', 'CaseStepInput', { id: gone.id, expectedVersion: 2 });
    const source = await new DataSource(
      dataSourceOptions({ url: other.ownerUrl, entities: [], poolSize: 1 }),
    ).initialize();
    const runner = source.createQueryRunner();
    const started = new Date();
    const ways = [
      [new Sufficiency1764300300000(), 'down'],
      [new Revisions1764200500000(), 'down'],
      [new Revisions1764200500000(), 'up'],
      [new Sufficiency1764300300000(), 'up'],
    ] as const;
    for (const [migration, way] of ways) {
      await runner.startTransaction();
      await migration[way](runner);
      await runner.commitTransaction();
    }
    await runner.release();
    await source.destroy();
    const brief = async (found: CaseState) =>
      (await historyOf(ask, found)).map(({ version, state, changes, madeAt }: any) => ({
        version,
        state,
        changes,
        isSince: new Date(madeAt) >= started,
      }));
    expect(await brief(draft)).toEqual([
      { version: 2, state: 'DRAFT', changes: null, isSince: false },
      { version: 1, state: null, changes: null, isSince: false },
    ]);
    expect(await brief(gone)).toEqual([
      { version: 2, state: 'WITHDRAWN', changes: null, isSince: true },
      { version: 2, state: null, changes: null, isSince: false },
      { version: 1, state: null, changes: null, isSince: false },
    ]);
    expect(await read(ask, gone, started)).toBeNull();
    expect(await read(ask, draft, started)).toMatchObject({ version: 2, title: { text: 'A draft again' } });
    const next = await update(draft, { title: { text: 'A draft, kept' } }, ask);
    expect((await historyOf(ask, next))[0].changes).toEqual([
      { path: 'title/text', kind: 'CHANGED', before: ['A draft again'], after: ['A draft, kept'], isMasked: false },
    ]);
    await otherApi.close();
    await other.drop();
  });
});

describe('writers at the same moment', () => {
  const UPDATES = Number(process.env['LOST_UPDATES'] ?? 80);

  it(`lose no update: the version counts those that succeeded, of ${UPDATES} by 20 writers`, async () => {
    const draft = await draftOf({ title: { text: 'Contested' } });
    let tries = 0;
    let successes = 0;
    const writer = async (name: number) => {
      let expectedVersion = 1;
      while (tries < UPDATES) {
        tries += 1;
        const answer = await act(researcher, 'updateDraft', 'UpdateDraftInput', {
          id: draft.id,
          expectedVersion,
          title: { text: `Writer ${name} at ${expectedVersion}` },
        });
        const { case: after, errors } = answer.payload ?? { errors: answer.errors };
        if (after) {
          successes += 1;
          expectedVersion = after.version; // perhaps a later one already; then the next try is one that may succeed
        } else {
          expect(errors).toMatchObject([{ __typename: 'StaleVersion' }]);
          const [row] = await database.asOwner<{ version: number }>(
            'select version from case_file where reference = $1',
            [draft.reference],
          );
          expectedVersion = row!.version;
        }
      }
    };
    await Promise.all(Array.from({ length: 20 }, (_, name) => writer(name)));
    const revisions = await kept(draft);
    expect(successes).toBeGreaterThan(UPDATES / 40); // of 20 who try at once one succeeds
    expect(revisions.at(-1)!.version).toBe(1 + successes);
    expect(revisions.map(({ version }) => version)).toEqual(Array.from({ length: 1 + successes }, (_, n) => n + 1));
    for (const { version, content } of revisions.slice(1)) {
      expect((content!['title'] as any).text).toMatch(new RegExp(`at ${version - 1}$`));
    }
    const moments = revisions.map(({ made_at }) => made_at.getTime());
    expect(moments.every((moment, n) => n === 0 || moment > moments[n - 1]!)).toBe(true);
  }, 600_000);
});
