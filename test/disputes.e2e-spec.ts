/** Disputes and the right of reply: from somebody without an account to what everybody reads beside the record. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { entities } from '#exchange';
import { withDatabase } from '#platform';
import { deliverChanges } from '#cases';
import { forgetDisputeTries, publishScheduled } from '#verification';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { attempt, type CaseState, moreStaff, step, verifiedCase } from './support/draft.js';

let database: TestDatabase;
let api: TestApi;
let cases: CaseState[];

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database, {
    trustedProxies: 1,
    pointsPerMinute: { anonymous: 0, key: 0, person: 0, global: 0 },
  });
  await moreStaff(database);
  await database.asOwner(
    `insert into user_role (user_id, role) select id, 'DISPUTES_OFFICER' from app_user
      where email in ('safety@example.org', 'researcher@example.org', 'verifier-one@example.org')`,
  );
  await database.asOwner(
    `insert into interest_declaration (user_id) select id from app_user where email = 'researcher@example.org'`,
  );
  const { data } = await api.as('analyst')(
    '{ cases(first: 40, filter: { state: DOCUMENTED }) { edges { node { id reference version state } } } }',
  );
  cases = data.cases.edges.map(({ node }: any) => node);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});
beforeEach(() => database.asOwner('delete from dispute_try'));

const documented = () => cases.pop()!;
const idOf = async ({ reference }: CaseState) =>
  (await database.asOwner<{ id: string }>('select id from case_file where reference = $1', [reference]))[0]!.id;

/** Asks from a network, without an account unless a token is given. */
async function askFrom(network: string, query: string, variables: object = {}, token?: string): Promise<any> {
  const response = await fetch(api.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      'x-forwarded-for': network,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const ERRORS =
  'errors { __typename code message path ... on TooManyDisputes { tryAgainAt } ... on FourEyesViolation { guard } ... on GuardNotMet { guard } ... on IllegalDisputeStep { state } }';
const FOLLOWED =
  'reference party fields state outcome answer messages { number isFromOfficer text isForPublication isPublished }';
const OPENED = { party: 'STATE', fields: ['OUTCOME'], statement: 'The notice was never published.' };

async function tryToOpen(of: { reference: string }, more: object = {}, network = '203.0.113.7', token?: string) {
  const answer = await askFrom(
    network,
    `mutation ($input: OpenDisputeInput!) { openDispute(input: $input) { code ${ERRORS} } }`,
    { input: { reference: of.reference, ...OPENED, ...more } },
    token,
  );
  return { ...answer, payload: answer.data?.openDispute };
}

/** Opens a dispute that must be taken. @returns its code. */
async function open(of: { reference: string }, more: object = {}, network?: string): Promise<string> {
  const { payload, errors } = await tryToOpen(of, more, network);
  expect([errors, payload?.errors]).toEqual([undefined, []]);
  await database.asOwner('delete from dispute_try');
  return payload.code;
}

const follow = (code: string, network = '203.0.113.7') =>
  askFrom(network, `query ($code: String!) { disputeByCode(code: $code) { ${FOLLOWED} } }`, { code });

async function reply(code: string, text: string, more: object = {}) {
  const answer = await askFrom(
    '203.0.113.7',
    `mutation ($input: ReplyToDisputeInput!) { replyToDispute(input: $input) { dispute { ${FOLLOWED} } ${ERRORS} } }`,
    { input: { code, text, ...more } },
  );
  return { ...answer, payload: answer.data?.replyToDispute };
}

const DISPUTE = `id state isBlocking outcome party fields messages { number text isFromOfficer isForPublication isPublished }`;
const INPUTS: Readonly<Record<string, string>> = {
  admitDispute: 'AdmitDisputeInput',
  declineDispute: 'DeclineDisputeInput',
  answerDispute: 'AnswerDisputeInput',
  publishReply: 'PublishReplyInput',
  resolveDispute: 'ResolveDisputeInput',
};
const CONTENT: Readonly<Record<string, object>> = {
  admitDispute: { blocking: false },
  declineDispute: { reason: 'It says nothing of what would be wrong.' },
  answerDispute: { text: 'Where can that be seen?' },
  publishReply: { message: 2 },
  resolveDispute: { outcome: 'DISMISSED', publicNote: 'The notice is on file.' },
};

async function attemptAct(account: string, mutation: string, id: string, more: object = {}) {
  const answer = await api.as(account)(
    `mutation ($input: ${INPUTS[mutation]}!) { ${mutation}(input: $input) { dispute { ${DISPUTE} case { reference } } ${ERRORS} } }`,
    { input: { id, ...CONTENT[mutation], ...more } },
  );
  return { ...answer, payload: answer.data?.[mutation] };
}

/** An act that must take effect. */
async function act(account: string, mutation: string, id: string, more: object = {}) {
  const { payload, errors } = await attemptAct(account, mutation, id, more);
  expect([mutation, errors, payload?.errors]).toEqual([mutation, undefined, []]);
  return payload.dispute;
}

/** What keeps somebody from an act: types and guards of the errors, or codes. */
async function refusal(account: string, mutation: string, id: string, more: object = {}): Promise<string[]> {
  const { payload, errors } = await attemptAct(account, mutation, id, more);
  if (errors) return errors.map(({ extensions }: any) => extensions.code);
  expect(payload.dispute).toBeNull();
  return payload.errors.map((error: any) => [error.__typename, error.guard ?? error.state].filter(Boolean).join(' '));
}

const QUEUE = `{ workQueue(kind: DISPUTES, first: 50) { totalCount edges { node { case { reference } since ageHours dueAt isOverdue lease { isMine } dispute { ${DISPUTE} } } } } }`;
const queue = async (account: string): Promise<any[]> =>
  (await api.as(account)(QUEUE)).data.workQueue.edges.map(({ node }: any) => node);
/** The dispute of a case that waits. */
const waiting = async ({ reference }: CaseState): Promise<any> =>
  (await queue('disputes')).find((item) => item.case.reference === reference)?.dispute;

const BANNER = 'disputes { party fields openedOn state outcome publicNote resolvedAt reply } overlays disputed';
const publicRecord = async ({ reference }: { reference: string }) =>
  (await api.anonymous(`{ publicCase(reference: "${reference}") { reference ${BANNER} } }`)).data.publicCase;

/** A dispute of a documented case that was admitted. */
async function admitted(more: object = {}, opened: object = {}) {
  const of = documented();
  const code = await open(of, opened);
  const { id } = await waiting(of);
  await act('disputes', 'admitDispute', id, more);
  return { of, code, id };
}

describe('somebody without an account', () => {
  it('disputes a public case, follows it and writes about it by a code that only they have', async () => {
    const of = documented();
    const code = await open(of, { reply: 'We have never asked for anybody.' });
    expect(code).toMatch(/^RCD(-[0-9A-HJKMNP-TV-Z]{4}){7}$/);
    expect((await follow(code.toLowerCase().replaceAll('-', ' '))).data.disputeByCode).toEqual({
      reference: of.reference,
      party: 'STATE',
      fields: ['OUTCOME'],
      state: 'RECEIVED',
      outcome: null,
      answer: null,
      messages: [
        { number: 1, isFromOfficer: false, text: OPENED.statement, isForPublication: false, isPublished: false },
        {
          number: 2,
          isFromOfficer: false,
          text: 'We have never asked for anybody.',
          isForPublication: true,
          isPublished: false,
        },
      ],
    });
    const { id } = await waiting(of);
    await act('disputes', 'answerDispute', id);
    const { payload } = await reply(code, 'In the gazette.');
    expect(payload).toMatchObject({ errors: [], dispute: { state: 'RECEIVED' } });
    expect(payload.dispute.messages.slice(2)).toEqual([
      expect.objectContaining({ number: null, isFromOfficer: true, text: 'Where can that be seen?' }),
      expect.objectContaining({ number: 3, isFromOfficer: false, text: 'In the gazette.' }),
    ]);
    await act('disputes', 'declineDispute', id);
    expect((await follow(code)).data.disputeByCode).toMatchObject({
      state: 'DECLINED',
      outcome: null,
      answer: 'It says nothing of what would be wrong.',
    });
    expect((await reply(code, 'And yet.')).payload.errors).toMatchObject([{ __typename: 'DisputeClosed' }]);
  });

  it('leaves nothing of themselves, not even signed in, and no code', async () => {
    const of = documented();
    const { payload } = await tryToOpen(of, {}, '198.51.100.9', api.tokenOf('researcher-two'));
    expect(payload.errors).toEqual([]);
    const [leaf] = await database.asOwner<{ text: string }>(
      `select string_agg(convert_from(canonical, 'UTF8'), ' ') as text from audit.pending_leaf
        where table_name in ('public.dispute', 'public.dispute_message') and canonical like '%openDispute%'::bytea`,
    );
    expect(leaf!.text).toContain('"user": null');
    const [person] = await database.asOwner<{ id: string }>(
      `select id from app_user where email = 'researcher-two@example.org'`,
    );
    expect(leaf!.text).not.toContain(person!.id);
    for (const table of ['dispute', 'dispute_code', 'dispute_message', 'dispute_try']) {
      const rows = JSON.stringify(await database.asOwner(`select t::text as row from ${table} t`));
      for (const secret of [payload.code, payload.code.slice(4), '198.51.100', person!.id]) {
        expect([table, rows.includes(secret)]).toEqual([table, false]);
      }
    }
  });

  it.each([
    ['no such case', () => Promise.resolve('TNR-1999-000001')],
    ['a case that is not public', async () => (await verifiedCase(api, 'Not yet public')).reference],
  ])('is told the same of %s', async (_, reference) => {
    const answer = await tryToOpen({ reference: await reference() });
    expect(answer.data).toBeNull();
    expect(answer.errors).toMatchObject([
      {
        message: 'There is no public case of this id or reference that you may see.',
        extensions: { code: 'NOT_FOUND' },
      },
    ]);
  });

  it.each<[string, object]>([
    ['a blank statement', { statement: ' \n ' }],
    ['a statement that is too long', { statement: 'x'.repeat(4001) }],
    ['a blank reply', { reply: ' ' }],
  ])('is told what is wrong with %s', async (_, more) => {
    const { payload } = await tryToOpen(cases[0]!, more);
    expect(payload).toMatchObject({ code: null, errors: [{ __typename: 'ValidationFailed' }] });
  });

  it('is told of a mistyped code by its checksum, and of any other wrong one nothing', async () => {
    const code = await open(documented());
    const last = code.at(-1)!;
    const mistyped = code.slice(0, -1) + (last === 'A' ? 'B' : 'A');
    expect((await follow(mistyped)).errors).toMatchObject([
      { message: expect.stringContaining('is wrong'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect((await reply(mistyped, 'x')).payload.errors).toMatchObject([{ code: 'VALIDATION_FAILED', path: ['code'] }]);
    expect(await database.asOwner('select * from dispute_try')).toEqual([]);
    const unknown = 'RCD-0000-0000-0000-0000-0000-0000-0000';
    expect(await follow(unknown)).toEqual({ data: { disputeByCode: null } });
    expect((await reply(unknown, 'x')).payload.errors).toMatchObject([{ __typename: 'UnknownDisputeCode' }]);
  });

  it('has five messages wait for an officer, and no more', async () => {
    const of = documented();
    const code = await open(of);
    for (let number = 2; number <= 5; number += 1) await reply(code, `Message ${number}`);
    expect((await reply(code, 'One more')).payload.errors).toMatchObject([{ __typename: 'DisputeAwaitsAnswer' }]);
    const { id } = await waiting(of);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await act('disputes', 'answerDispute', id);
    expect((await reply(code, 'One more')).payload.errors).toEqual([]);
  });
});

describe('a flood', () => {
  const throttled = { __typename: 'TooManyDisputes', tryAgainAt: expect.stringMatching(/^20/) };

  it('from one network is stopped after five an hour, and other networks are not', async () => {
    const of = documented();
    const answers = await Promise.all(
      Array.from({ length: 9 }, (_, index) => tryToOpen(of, {}, `203.0.113.${index}`)), // one /24
    );
    expect(answers.filter(({ payload }) => payload.code !== null)).toHaveLength(5);
    const [refused] = answers.filter(({ payload }) => payload.code === null);
    expect(refused.payload.errors).toMatchObject([throttled]);
    const wait = new Date(refused.payload.errors[0].tryAgainAt).getTime() - Date.now();
    expect(wait).toBeGreaterThan(3_500_000);
    expect(wait).toBeLessThanOrEqual(3_600_000);
    expect((await tryToOpen(of, {}, '198.51.100.1')).payload.errors).toEqual([]);
    await database.asOwner(`update dispute_try set tried_at = tried_at - interval '1 hour'`);
    expect((await tryToOpen(of)).payload.errors).toEqual([]);
  });

  it('from everywhere is stopped after a hundred an hour', async () => {
    const of = documented();
    await database.asOwner(`insert into dispute_try (kind, network_hash)
      select 'OPEN', sha256(convert_to(n::text, 'UTF8')) from generate_series(1, 100) n`);
    expect((await tryToOpen(of)).payload.errors).toMatchObject([throttled]);
  });

  it('of cases that there are not is counted as well', async () => {
    for (let number = 1; number <= 5; number += 1) await tryToOpen({ reference: 'TNR-1999-000001' });
    expect((await tryToOpen(documented())).payload.errors).toMatchObject([throttled]);
  });

  it('of guesses stops its network, for the right code too, and nobody else', async () => {
    const code = await open(documented());
    const guesses = await Promise.all(
      Array.from({ length: 14 }, () => follow('RCD-0000-0000-0000-0000-0000-0000-0000')),
    );
    expect(guesses.filter(({ errors }) => errors?.[0].extensions.code === 'LIMIT_EXCEEDED')).toHaveLength(4);
    expect((await follow(code)).errors).toMatchObject([
      { message: expect.stringMatching(/again at 20/), extensions: { code: 'LIMIT_EXCEEDED' } },
    ]);
    expect((await reply(code, 'x')).payload.errors).toMatchObject([throttled]);
    expect((await follow(code, '198.51.100.1')).data.disputeByCode).toMatchObject({ state: 'RECEIVED' });
  });

  it('is forgotten when it counts no more', async () => {
    await follow('RCD-0000-0000-0000-0000-0000-0000-0000');
    const forget = () => withDatabase(database.ownerUrl, [], forgetDisputeTries);
    expect(await forget()).toBe(0);
    await database.asOwner(`update dispute_try set tried_at = tried_at - interval '61 minutes'`);
    expect(await forget()).toBe(1);
  });
});

describe('the banner of a dispute', () => {
  const NONE = { disputes: [], overlays: [] };

  it('stands beside the record once it is admitted, open and then resolved, and changes nothing in it', async () => {
    const of = documented();
    const before = await publicRecord(of);
    expect(before).toMatchObject(NONE);
    await open(of, { reply: 'We have never asked for anybody.' });
    const { id } = await waiting(of);
    expect(await publicRecord(of)).toEqual(before);
    await act('disputes', 'admitDispute', id);
    const banner = {
      party: 'STATE',
      fields: ['OUTCOME'],
      openedOn: `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`,
      state: 'ADMITTED',
      outcome: null,
      publicNote: null,
      resolvedAt: null,
      reply: null,
    };
    expect(await publicRecord(of)).toEqual({ ...before, disputes: [banner], overlays: ['OPEN_DISPUTE'] });
    const { data } = await api.anonymous(
      `{ publicCases(first: 50, filter: { overlay: [OPEN_DISPUTE] }) { edges { node { reference } } } }`,
    );
    expect(data.publicCases.edges.map(({ node }: any) => node.reference)).toContain(of.reference);
    await act('disputes', 'publishReply', id);
    const replied = { ...banner, reply: 'We have never asked for anybody.' };
    expect((await publicRecord(of)).disputes).toEqual([replied]);
    await act('disputes', 'resolveDispute', id, { outcome: 'PARTLY_UPHELD', publicNote: 'The outcome is corrected.' });
    expect(await publicRecord(of)).toEqual({
      ...before,
      disputes: [
        {
          ...replied,
          state: 'RESOLVED',
          outcome: 'PARTLY_UPHELD',
          publicNote: 'The outcome is corrected.',
          resolvedAt: expect.stringMatching(/^20/),
        },
      ],
    });
    const moment = new Date().toISOString();
    for (const asked of [
      `case(reference: "${of.reference}")`,
      `case(reference: "${of.reference}", asOf: "${moment}")`,
    ]) {
      const { data: record } = await api.as('analyst')(`{ ${asked} { ${BANNER} } }`);
      expect(record.case).toMatchObject({ disputes: [{ state: 'RESOLVED' }], overlays: [] });
    }
  });

  it('is not there for a dispute that was declined, nor for one that nobody has examined', async () => {
    const of = documented();
    const code = await open(of);
    await act('disputes', 'declineDispute', (await waiting(of)).id);
    await open(of);
    expect(await publicRecord(of)).toMatchObject(NONE);
    expect((await follow(code)).data.disputeByCode.state).toBe('DECLINED');
  });

  it('goes when the case is suspended, and comes back with it; its code goes on working', async () => {
    const { of, code, id } = await admitted();
    const { data: record } = await api.as('safety')(`{ case(id: "${of.id}") { id reference version state } }`);
    const suspended = await step(api, 'safety', 'suspendCase', record.case);
    expect(await publicRecord(of)).toBeNull();
    expect(
      await database.asApplication(`select * from published.case_dispute where case_id = '${await idOf(of)}'`),
    ).toEqual([]);
    expect(await waiting(of)).toBeUndefined();
    expect(await refusal('disputes', 'resolveDispute', id)).toEqual(['NOT_FOUND']);
    expect((await api.as('editor')(`{ case(id: "${of.id}") { ${BANNER} } }`)).data.case).toMatchObject(NONE);
    expect((await follow(code)).data.disputeByCode).toEqual({
      reference: of.reference,
      party: 'STATE',
      fields: ['OUTCOME'],
      state: 'ADMITTED',
      outcome: null,
      answer: null,
      messages: [expect.objectContaining({ text: OPENED.statement })],
    });
    expect((await reply(code, 'Still here')).payload.errors).toEqual([]);
    expect((await tryToOpen(of)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    await step(api, 'editor', 'liftSuspension', suspended);
    expect(await publicRecord(of)).toMatchObject({ disputes: [{ state: 'ADMITTED' }], overlays: ['OPEN_DISPUTE'] });
  });

  it('is news of the feed; a dispute that was received, answered or declined is none', async () => {
    const of = documented();
    const changes = async () => {
      await withDatabase(database.ownerUrl, [], deliverChanges);
      const [row] = await database.asOwner<{ count: number }>(
        `select count(*)::int as count from case_change where reference = $1 and position is not null`,
        [of.reference],
      );
      return row!.count;
    };
    const before = await changes();
    await open(of, { reply: 'A reply' });
    await open(of);
    const [first, second] = (await queue('disputes')).filter((item) => item.case.reference === of.reference);
    await act('disputes', 'answerDispute', first.dispute.id);
    await act('disputes', 'declineDispute', second.dispute.id);
    expect(await changes()).toBe(before);
    await act('disputes', 'admitDispute', first.dispute.id);
    expect(await changes()).toBe(before + 1);
    await act('disputes', 'publishReply', first.dispute.id);
    expect(await changes()).toBe(before + 2);
    await act('disputes', 'resolveDispute', first.dispute.id);
    expect(await changes()).toBe(before + 3);
  });
});

describe('what everybody would read of a dispute', () => {
  it.each([
    ['an e-mail address', 'Write to minister@example.org for the truth.'],
    ['a phone number', 'Call +90 532 123 45 67 for the truth.'],
    ['the number of a document', 'His passport no. U12345678 was cancelled.'],
  ])('is refused with %s in a reply or a note', async (what, text) => {
    const { of, id, code } = await admitted({}, { reply: text });
    const { payload } = await attemptAct('disputes', 'publishReply', id);
    expect(payload.errors).toMatchObject([
      { __typename: 'GuardNotMet', guard: 'PROJECTION_SAFE', message: expect.stringContaining(what) },
    ]);
    expect(payload.errors[0].message).not.toContain(text.split(' ')[2]);
    expect(await refusal('disputes', 'resolveDispute', id, { publicNote: text })).toEqual([
      'GuardNotMet PROJECTION_SAFE',
    ]);
    expect((await publicRecord(of)).disputes).toMatchObject([{ reply: null, state: 'ADMITTED' }]);
    await reply(code, 'Nothing of it is true.', { forPublication: true });
    await act('disputes', 'publishReply', id, { message: 3 });
    expect((await publicRecord(of)).disputes).toMatchObject([{ reply: 'Nothing of it is true.' }]);
  });

  it('is what was written for that, and nothing else', async () => {
    const { id } = await admitted({}, { reply: 'A reply' });
    for (const message of [1, 3, 0, -1, 40_000]) {
      expect([message, await refusal('disputes', 'publishReply', id, { message })]).toEqual([
        message,
        ['ValidationFailed'],
      ]);
    }
  });
});

describe('an officer', () => {
  it('examines a dispute once, and decides on what was admitted once', async () => {
    const of = documented();
    await open(of, { reply: 'A reply' });
    const { id } = await waiting(of);
    expect(await refusal('disputes', 'resolveDispute', id)).toEqual(['IllegalDisputeStep RECEIVED']);
    expect(await refusal('disputes', 'publishReply', id)).toEqual(['IllegalDisputeStep RECEIVED']);
    const idempotencyKey = `admit ${of.reference}`;
    await act('disputes', 'admitDispute', id, { idempotencyKey });
    expect(await act('disputes', 'admitDispute', id, { idempotencyKey })).toMatchObject({ state: 'ADMITTED' });
    for (const mutation of ['admitDispute', 'declineDispute']) {
      expect(await refusal('disputes', mutation, id)).toEqual(['IllegalDisputeStep ADMITTED']);
    }
    await act('disputes', 'resolveDispute', id);
    for (const mutation of ['resolveDispute', 'answerDispute', 'declineDispute']) {
      expect(await refusal('safety', mutation, id)).toEqual(['IllegalDisputeStep RESOLVED']);
    }
  });

  it('wins alone of two who resolve at once', async () => {
    const { id } = await admitted();
    const answers = await Promise.all(
      ['disputes', 'safety', 'disputes', 'safety'].map((account, index) =>
        attemptAct(account, 'resolveDispute', id, { publicNote: `Note ${index}` }),
      ),
    );
    const won = answers.filter(({ payload }) => payload.errors.length === 0);
    expect(won).toHaveLength(1);
    const lost = answers.filter(({ payload }) => payload.errors.length > 0);
    expect(lost.map(({ payload }) => payload.errors[0].__typename)).toEqual(Array(3).fill('IllegalDisputeStep'));
  });

  it('who contributed to the case, or verified it, leaves the dispute to others, and has it in no queue', async () => {
    const published = await step(api, 'editor', 'publishCase', await verifiedCase(api, 'Published and disputed'));
    await open(published, { reply: 'A reply' });
    const { id } = await waiting(published);
    const references = async (account: string) => (await queue(account)).map((item) => item.case.reference);
    for (const account of ['researcher', 'verifier-one']) {
      expect(await references(account)).not.toContain(published.reference);
    }
    for (const mutation of ['admitDispute', 'declineDispute']) {
      expect(await refusal('researcher', mutation, id)).toEqual(['FourEyesViolation FOUR_EYES']);
      expect(await refusal('verifier-one', mutation, id)).toEqual(['FourEyesViolation NOT_VERIFIER']);
    }
    await act('safety', 'admitDispute', id);
    expect(await refusal('researcher', 'resolveDispute', id)).toEqual(['FourEyesViolation FOUR_EYES']);
    expect(await refusal('verifier-one', 'resolveDispute', id)).toEqual(['FourEyesViolation NOT_VERIFIER']);
    await act('safety', 'resolveDispute', id);
  });

  it('who has not declared their interests, or is tied to the case, does nothing about it', async () => {
    const of = documented();
    await open(of);
    const { id } = await waiting(of);
    const [state] = await database.asOwner<{ code: string }>(
      `select coalesce(requesting_state, 'TR') as code from case_file where reference = $1`,
      [of.reference],
    );
    const declare = (input: object) =>
      api.as('disputes')(
        'mutation ($input: DeclareInterestInput!) { declareInterest(input: $input) { errors { message } } }',
        { input: { nationalities: [], ...input } },
      );
    await declare({ nationalities: [state!.code] });
    try {
      for (const mutation of ['admitDispute', 'declineDispute', 'answerDispute']) {
        expect(await refusal('disputes', mutation, id)).toEqual(['GuardNotMet RECUSAL']);
      }
    } finally {
      await declare({});
    }
    const mine = `user_id = (select id from app_user where email = 'disputes@example.org')`;
    await database.asOwner(`begin; set local session_replication_role = replica;
      update interest_declaration set declared_at = declared_at - interval '366 days' where ${mine}; commit`);
    try {
      expect(await refusal('disputes', 'admitDispute', id)).toEqual(['GuardNotMet INTEREST']);
    } finally {
      await declare({});
    }
    await act('disputes', 'admitDispute', id);
  });

  it('is told by when, and what has waited longest comes first', async () => {
    const [first, second] = [documented(), documented()];
    await open(first);
    await open(second);
    const at = async (of: CaseState, days: number) =>
      database.asOwner(`begin; set local session_replication_role = replica;
        update dispute set opened_at = now() - interval '${days} days' where case_id = '${await idOf(of)}'; commit`);
    await at(first, 6);
    await at(second, 8);
    const items = (await queue('disputes')).filter(({ case: of }) =>
      [first.reference, second.reference].includes(of.reference),
    );
    expect(items).toMatchObject([
      {
        case: { reference: second.reference },
        isOverdue: true,
        ageHours: 192,
        lease: null,
        dispute: { state: 'RECEIVED' },
      },
      { case: { reference: first.reference }, isOverdue: false, ageHours: 144, dispute: { state: 'RECEIVED' } },
    ]);
    await act('disputes', 'admitDispute', items[0].dispute.id);
    const [admittedItem] = (await queue('disputes')).filter(({ case: of }) => of.reference === second.reference);
    const days = (new Date(admittedItem.dueAt).getTime() - new Date(admittedItem.since).getTime()) / 86_400_000;
    expect([admittedItem.dispute.state, admittedItem.isOverdue, days]).toEqual(['ADMITTED', false, 30]);
    const page = async (after: string | null) =>
      (
        await api.as('disputes')(
          `query ($after: String) { workQueue(kind: DISPUTES, first: 1, after: $after) { totalCount pageInfo { hasNextPage } edges { cursor node { dispute { id } } } } }`,
          { after },
        )
      ).data.workQueue;
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { edges, pageInfo, totalCount } = await page(after);
      seen.push(edges[0].node.dispute.id);
      after = edges[0].cursor;
      if (pageInfo.hasNextPage) continue;
      expect([seen.length, new Set(seen).size]).toEqual([totalCount, totalCount]);
      break;
    }
    expect((await api.as('editor')(QUEUE)).data.workQueue).toEqual({ totalCount: 0, edges: [] });
  });

  it('alone reads disputes; to others they are not there', async () => {
    const of = documented();
    await open(of);
    const { id } = await waiting(of);
    const node = (account: string) => api.as(account)(`{ node(id: "${id}") { id ... on Dispute { ${DISPUTE} } } }`);
    expect((await node('disputes')).data.node).toMatchObject({ state: 'RECEIVED', messages: [{ number: 1 }] });
    for (const account of ['editor', 'triage', 'researcher-two', 'analyst']) {
      expect([account, (await node(account)).data.node]).toEqual([account, null]);
      expect([account, await refusal(account, 'admitDispute', id)]).toEqual([account, ['FORBIDDEN']]);
    }
    expect((await api.anonymous(`{ node(id: "${id}") { id } }`)).data.node).toBeNull();
    const absent = Buffer.from(`Dispute:${await idOf(of)}/${await idOf(of)}`).toString('base64url');
    for (const other of [absent, 'nonsense']) {
      expect(await refusal('disputes', 'admitDispute', other)).toEqual(['NOT_FOUND']);
    }
  });
});

describe('a blocking dispute', () => {
  let of: CaseState;
  let id: string;

  /** A documented case that was verified, over which a dispute is received. */
  async function verified(): Promise<CaseState> {
    of = documented();
    await open(of);
    ({ id } = await waiting(of));
    let at = of;
    for (const [account, mutation] of [
      ['triage', 'acceptForReview'],
      ['verifier-two', 'passReview'],
      ['legal', 'passReview'],
    ] as const) {
      at = await step(api, account, mutation, at);
    }
    return at;
  }
  const messages = async (mutation: string, at: CaseState, more: object = {}) =>
    (await attempt(api, 'editor', mutation, at, more)).payload.errors.map(({ message }: any) => message);
  const LATER = { publishAt: '2999-01-01T00:00:00Z' };

  it('has publication wait until it is resolved, and the editor is told for what', async () => {
    const at = await verified();
    await act('disputes', 'admitDispute', id, { blocking: true });
    const told = [expect.stringMatching(/over the open dispute that was admitted on 20.*resolveDispute/)];
    expect(await messages('publishCase', at)).toEqual(told);
    expect(await messages('scheduleCase', at, LATER)).toEqual(told);
    const { data } = await api.as('editor')(
      `{ case(id: "${at.id}") { allowedActions { action allowed unmet { guard } } } }`,
    );
    const actions = data.case.allowedActions.filter(({ action }: any) => ['PUBLISH', 'SCHEDULE'].includes(action));
    expect(actions).toEqual(
      ['PUBLISH', 'SCHEDULE'].map((action) => ({
        action,
        allowed: false,
        unmet: expect.arrayContaining([{ guard: 'NO_OPEN_BLOCKERS' }]),
      })),
    );
    await act('disputes', 'resolveDispute', id);
    expect((await step(api, 'editor', 'publishCase', at)).state).toBe('PUBLISHED');
  });

  it('that does not block, or was not admitted, has nothing wait', async () => {
    const at = await verified();
    await open(of);
    await act('disputes', 'admitDispute', id);
    expect((await step(api, 'editor', 'publishCase', at)).state).toBe('PUBLISHED');
  });

  it('has the worker hand a scheduled publication back to the editors', async () => {
    await step(api, 'editor', 'scheduleCase', await verified(), LATER);
    await act('disputes', 'admitDispute', id, { blocking: true });
    await database.asOwner(`update case_file set publish_at = now() - interval '1 second' where reference = $1`, [
      of.reference,
    ]);
    const lift = () => withDatabase(database.ownerUrl, entities, publishScheduled);
    expect(await lift()).toEqual({ published: 0, handedBack: 1 });
    const [row] = await database.asOwner(`select state, public_as from case_file where reference = $1`, [of.reference]);
    expect(row).toEqual({ state: 'VERIFIED', public_as: 'DOCUMENTED' });
  });

  it('keeps even the owner of the database from publishing', async () => {
    const at = await verified();
    await act('disputes', 'admitDispute', id, { blocking: true });
    const caseId = await idOf(at);
    await expect(
      database.asOwner(
        `insert into case_publication (case_id, version, round, decision_id, kind, editor)
         select '${caseId}', 1, 1, '${caseId}', 'PUBLISH', id from app_user where email = 'editor@example.org'`,
      ),
    ).rejects.toThrow('a dispute that blocks publication is open');
  });
});

describe('the database itself', () => {
  /** Sends a statement as the application's login with somebody's token. */
  async function asSomebody(account: string | null, text: string, values: unknown[] = []): Promise<pg.QueryResult> {
    const client = new pg.Client({ connectionString: database.applicationUrl });
    await client.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('app.token', $1, true)`, [account === null ? '' : api.tokenOf(account)]);
      const result = await client.query(text, values);
      await client.query('commit');
      return result;
    } finally {
      await client.end();
    }
  }
  const RESOLVE = `
    insert into dispute_act (case_id, dispute_id, kind, acted_by, acting_role, capacity, outcome, text, interest_declaration, interest_declared_at)
    select $1, $2, 'RESOLVE', u.id, 'DISPUTES_OFFICER', 'DECIDER', 'DISMISSED', 'By SQL', i.id, i.declared_at
      from interest_declaration i, (select access.user_id() as id) u order by i.declared_at desc limit 1`;
  const keyOfDispute = (id: string) => Buffer.from(id, 'base64url').toString().slice('Dispute:'.length).split('/');
  const register = (account: string, caseId: string) =>
    database.asOwner(
      `insert into case_capacity (case_id, user_id, capacity) select $1, id, 'DECIDER' from app_user where email = $2
         on conflict do nothing`,
      [caseId, `${account}@example.org`],
    );

  it('takes a resolution of nobody without the role, whatever they say they are', async () => {
    const { id } = await admitted();
    const key = keyOfDispute(id);
    for (const account of ['editor', 'triage', 'verifier-two', null]) {
      if (account) await register(account, key[0]!);
      const refused = asSomebody(account, RESOLVE, key);
      await (account === null
        ? expect(refused).resolves.toMatchObject({ rowCount: 0 })
        : expect(refused).rejects.toThrow('row-level security'));
    }
    await register('disputes', key[0]!);
    expect((await asSomebody('disputes', RESOLVE, key)).rowCount).toBe(1);
    await register('safety', key[0]!);
    await expect(asSomebody('safety', RESOLVE, key)).rejects.toThrow(/dispute_act|does not follow/);
  });

  it('takes none of a contributor, nor of whoever verified the case', async () => {
    const published = await step(api, 'editor', 'publishCase', await verifiedCase(api, 'Disputed by SQL'));
    await open(published);
    const { id } = await waiting(published);
    await act('safety', 'admitDispute', id);
    await expect(asSomebody('researcher', RESOLVE, keyOfDispute(id))).rejects.toThrow(
      'dispute_act_officer_is_no_contributor_fkey',
    );
    await expect(asSomebody('verifier-one', RESOLVE, keyOfDispute(id))).rejects.toThrow('row-level security');
  });

  it('takes no act in another’s name, out of order, or twice', async () => {
    const of = documented();
    await open(of, { reply: 'A reply' });
    const { id } = await waiting(of);
    const [caseId, disputeId] = keyOfDispute(id);
    await register('disputes', caseId!);
    const insert = (columns: string, values: string, by = '(select access.user_id())') =>
      asSomebody(
        'disputes',
        `insert into dispute_act (case_id, dispute_id, acted_by, interest_declaration, interest_declared_at, ${columns})
         select $1, $2, ${by}, i.id, i.declared_at, ${values} from interest_declaration i order by i.declared_at desc limit 1`,
        [caseId, disputeId],
      );
    await expect(insert('kind, outcome, text', `'RESOLVE', 'UPHELD', 'x'`)).rejects.toThrow('does not follow');
    await expect(insert('kind, reply', `'PUBLISH_REPLY', 2`)).rejects.toThrow('does not follow');
    await expect(insert('kind', `'ADMIT'`)).rejects.toThrow('dispute_act_says_what_it_does');
    await expect(insert('kind, is_blocking, text', `'ADMIT', true, 'x'`)).rejects.toThrow(
      'dispute_act_says_what_it_does',
    );
    await expect(insert('kind, is_blocking, acted_at', `'ADMIT', true, now() - interval '1 day'`)).rejects.toThrow(
      'row-level security',
    );
    await expect(
      insert(
        'kind, is_blocking',
        `'ADMIT', true`,
        `(select u.id from access.display_names(array(select acted_by from dispute_act where acted_by <> access.user_id() limit 1)) u)`,
      ),
    ).rejects.toThrow(/null value|row-level security/);
    await insert('kind, is_blocking', `'ADMIT', true`);
    await expect(insert('kind, is_blocking', `'ADMIT', false`)).rejects.toThrow('dispute_act_one_examination_idx');
    await expect(insert('kind, reply', `'PUBLISH_REPLY', 1`)).rejects.toThrow('not meant for publication');
    await expect(insert('kind, text', `'DECLINE', 'x'`)).rejects.toThrow('dispute_act_one_examination_idx');
    await expect(asSomebody('disputes', `update dispute_act set is_blocking = false`)).rejects.toThrow(
      'permission denied',
    );
    await expect(asSomebody('disputes', `delete from dispute_act`)).rejects.toThrow('permission denied');
  });

  it.each([
    ['put a dispute in', `insert into dispute (case_id, party) select id, 'READER' from case_file limit 1`],
    ['write in somebody’s name', `insert into dispute_message select case_id, id, 9, true, 'x', now() from dispute`],
    ['read codes', 'select * from dispute_code'],
    ['read who tried', 'select * from dispute_try'],
    ['forget who tried', 'delete from dispute_try'],
    ['count for others', `select access.note_dispute_try('OPEN', '203.0.113.0/24')`],
    ['look for limits', `select access.dispute_stops_until('OPEN', null, 1, 1, interval '1 day')`],
  ])('lets no officer %s', async (_, text) => {
    await expect(asSomebody('disputes', text)).rejects.toThrow('permission denied');
  });

  it('shows disputes to officers alone, and to others who decide that one was admitted or resolved', async () => {
    const { id } = await admitted({}, { reply: 'A reply' });
    const [caseId] = keyOfDispute(id);
    await act('disputes', 'answerDispute', id);
    const count = async (account: string | null, table: string) =>
      (await asSomebody(account, `select from ${table} where case_id = $1`, [caseId])).rowCount;
    const seen = async (account: string | null) =>
      Promise.all(
        ['dispute', 'dispute_message', 'dispute_act', 'published.case_dispute'].map((table) => count(account, table)),
      );
    expect(await seen('disputes')).toEqual([1, 2, 2, 1]);
    expect(await seen('editor')).toEqual([0, 0, 1, 1]);
    expect(await seen('analyst')).toEqual([0, 0, 0, 1]);
    expect(await seen(null)).toEqual([0, 0, 0, 1]);
  });
});
