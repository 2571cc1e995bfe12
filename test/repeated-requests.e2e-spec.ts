/** Requests that are sent again, because an answer was lost or somebody pressed twice: one effect, and the truth about it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startApi, type TestApi } from './support/api.js';
import { type BreakingProxy, breakingProxy } from './support/breaking-proxy.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { act, caseInReview, type CaseState, CHECKLIST, claim, completeDraft } from './support/draft.js';

let database: TestDatabase;
let proxy: BreakingProxy;
let api: TestApi;
let made = 0;

beforeAll(async () => {
  database = await loadedDatabase();
  proxy = await breakingProxy(database.applicationUrl);
  api = await startApi({ ...database, applicationUrl: proxy.url });
});
afterAll(async () => {
  await api.close();
  await proxy.close();
  await database.drop();
});

const newKey = () => `key of a request ${(made += 1)}`;
const draft = (title = 'Sent again') => ({ title: { text: title }, requestingState: 'TR' });
const once = (account: string, ...asked: [mutation: string, inputType: string, input: object]) =>
  act(api.as(account), ...asked);
const create = (input: object) => insist('researcher', 'createDraft', 'CreateDraftInput', input);
const update = (input: object) => insist('researcher', 'updateDraft', 'UpdateDraftInput', input);

/** As a client does that is told to: as long as the registry is busy, it sends the same again. */
async function insist(...asked: Parameters<typeof once>): ReturnType<typeof once> {
  for (;;) {
    const answer = await once(...asked);
    if (answer.errors?.[0]?.extensions['code'] !== 'BUSY') return answer;
  }
}

const versionOf = async ({ reference }: CaseState) =>
  (await database.asOwner<{ version: number }>('select version from case_file where reference = $1', [reference]))[0]!
    .version;
const drafts = async (title: string) =>
  (await database.asOwner('select 1 from case_file where title = $1', [title])).length;

const TIMES = 50;
const atOnce = <T>(one: () => Promise<T>) => Promise.all(Array.from({ length: TIMES }, one));

describe('a request that is sent 50 times at once under one key', () => {
  it('makes one draft, and every answer is that draft', async () => {
    const input = { ...draft('Fifty at once'), idempotencyKey: newKey() };
    const answers = await atOnce(() => create(input));
    const references = answers.map(({ payload }) => payload.case?.reference as string);
    expect(new Set(references).size).toBe(1);
    expect(references[0]).toMatch(/^TNR-/);
    expect(await drafts('Fifty at once')).toBe(1);
  });

  it('changes a draft once', async () => {
    const { payload } = await create(draft());
    const { id, version } = payload.case as CaseState;
    const input = { id, expectedVersion: version, title: { text: 'Changed once' }, idempotencyKey: newKey() };
    const answers = await atOnce(() => update(input));
    expect(answers.flatMap((answer) => answer.payload.errors)).toEqual([]);
    expect(await versionOf(payload.case)).toBe(version + 1);
  });

  it('takes a step of the workflow once', async () => {
    const inReview = await claim(api, 'verifier-one', await caseInReview(api, 'Passed once'));
    const input = { id: inReview.id, expectedVersion: inReview.version, idempotencyKey: newKey() };
    const answers = await atOnce(() =>
      insist('verifier-one', 'passReview', 'PassReviewInput', { ...input, checklist: CHECKLIST }),
    );
    expect(answers.flatMap((answer) => answer.payload.errors)).toEqual([]);
    const [{ count }] = (await database.asOwner<{ count: number }>(
      `select count(*)::int as count from decision d join case_file c on c.id = d.case_id
       where c.reference = $1 and d.kind in ('FIRST_PASS', 'SECOND_PASS')`,
      [inReview.reference],
    )) as [{ count: number }];
    expect(count).toBe(1);
  });
});

describe('a request that others are in the way of', () => {
  it('is told to be sent again, and has its effect once', async () => {
    const { payload } = await create(draft());
    const { id, version } = payload.case as CaseState;
    const input = { id, expectedVersion: version, title: { text: 'Waited for' }, idempotencyKey: newKey() };
    const other = new pg.Client({ connectionString: database.ownerUrl });
    await other.connect();
    await other.query('begin');
    await other.query('select from case_file where reference = $1 for update', [payload.case.reference]);
    // More than the API has connections, so that the last wait for one, and not for the case.
    const answers = await atOnce(() => once('researcher', 'updateDraft', 'UpdateDraftInput', input));
    expect(new Set(answers.map(({ errors }) => errors?.[0]?.extensions['code']))).toEqual(new Set(['BUSY']));
    expect(await versionOf(payload.case)).toBe(version);
    await other.query('rollback');
    await other.end();
    expect((await update(input)).payload.errors).toEqual([]);
    expect(await versionOf(payload.case)).toBe(version + 1);
  });
});

describe('a key', () => {
  it('serves no other input, and no other mutation', async () => {
    const idempotencyKey = newKey();
    const { payload } = await create({ ...draft(), idempotencyKey });
    const reused = [{ __typename: 'IdempotencyKeyReused', path: ['idempotencyKey'] }];
    expect((await create({ ...draft('Another'), idempotencyKey })).payload.errors).toMatchObject(reused);
    const { id, version } = payload.case as CaseState;
    const change = { id, expectedVersion: version, title: { text: 'Another' }, idempotencyKey };
    expect((await update(change)).payload.errors).toMatchObject(reused);
    expect(await drafts('Another')).toBe(0);
    const submitted = await completeDraft(api, 'Handed in under a key');
    const step = { id: submitted.id, expectedVersion: submitted.version, idempotencyKey: newKey() };
    expect((await act(api.as('researcher'), 'submitCase', 'SubmitCaseInput', step)).payload.errors).toEqual([]);
    const withdrawn = await act(api.as('researcher'), 'withdrawCase', 'CaseStepInput', step);
    expect(withdrawn.payload.errors).toMatchObject(reused);
  });

  it('is of one person: somebody else’s request under it is their own', async () => {
    const idempotencyKey = newKey();
    const mine = await create({ ...draft(), idempotencyKey });
    const theirs = await act(api.as('researcher-two'), 'createDraft', 'CreateDraftInput', {
      ...draft(),
      idempotencyKey,
    });
    expect(theirs.payload.case.reference).not.toBe(mine.payload.case.reference);
  });

  it('is not kept for what was refused: the corrected request may use it', async () => {
    const { payload } = await create(draft());
    const { id, version } = payload.case as CaseState;
    const input = { id, title: { text: 'At last' }, idempotencyKey: newKey() };
    expect((await update({ ...input, expectedVersion: version + 1 })).payload.errors).toMatchObject([
      { __typename: 'StaleVersion' },
    ]);
    expect((await update({ ...input, expectedVersion: version })).payload.errors).toEqual([]);
  });

  it('answers with the case as it is now, not as it was then', async () => {
    const submitted = await completeDraft(api, 'Further by now');
    const at = { id: submitted.id, expectedVersion: submitted.version };
    await act(api.as('researcher'), 'submitCase', 'SubmitCaseInput', at);
    await act(api.as('triage'), 'claimTask', 'CaseStepInput', at);
    const accept = { ...at, idempotencyKey: newKey() };
    const accepted = () => act(api.as('triage'), 'acceptForReview', 'WorkflowStepInput', accept);
    expect((await accepted()).payload).toMatchObject({ errors: [], case: { state: 'IN_REVIEW' } });
    await act(api.as('verifier-one'), 'claimTask', 'CaseStepInput', at);
    await act(api.as('verifier-one'), 'passReview', 'PassReviewInput', { ...at, checklist: CHECKLIST });
    expect((await accepted()).payload).toMatchObject({ errors: [], case: { state: 'SECOND_REVIEW' } });
  });

  it.each(['short', 'x'.repeat(101)])('has from 8 to 100 characters, not %j', async (idempotencyKey) => {
    const { payload } = await create(draft());
    const { id, version } = payload.case as CaseState;
    const refused = await update({ id, expectedVersion: version, title: { text: 'x' }, idempotencyKey });
    expect(refused.payload.errors).toMatchObject([{ code: 'VALIDATION_FAILED', path: ['idempotencyKey'] }]);
  });
});

describe('a commit whose answer is lost', () => {
  it('is told as unknown, never as failed, and the same key finds out', async () => {
    const input = { ...draft('Answer lost'), idempotencyKey: newKey() };
    proxy.loseNextCommit();
    const { errors } = await create(input);
    expect(errors).toMatchObject([{ extensions: { code: 'UNKNOWN_OUTCOME' } }]);
    expect(errors![0]!.message).toContain('Send it again with the same idempotencyKey');
    expect(proxy.lost).toBe(1);
    expect(await drafts('Answer lost')).toBe(1);
    const again = await create(input);
    expect(again.payload).toMatchObject({ errors: [], case: { version: 1 } });
    expect(await drafts('Answer lost')).toBe(1);
  });

  it('is told as unknown when the server was shut down in the middle of it', async () => {
    await database.asOwner(`
      create function slow_commit() returns trigger language plpgsql as $$ begin perform pg_sleep(1); return null; end $$`);
    await database.asOwner(`
      create constraint trigger slow_commit after insert on case_file deferrable initially deferred
        for each row when (new.title = 'Shut down') execute function slow_commit()`);
    try {
      const input = { ...draft('Shut down'), idempotencyKey: newKey() };
      const answer = create(input);
      await new Promise((later) => setTimeout(later, 500));
      const [ended] = await database.asOwner<{ count: number }>(
        `select count(pg_terminate_backend(pid))::int as count from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()`,
      );
      expect(ended!.count).toBe(1);
      expect((await answer).errors).toMatchObject([{ extensions: { code: 'UNKNOWN_OUTCOME' } }]);
      expect(await drafts('Shut down')).toBe(0);
    } finally {
      await database.asOwner('drop function slow_commit cascade');
    }
    expect(await create({ ...draft('Shut down'), idempotencyKey: newKey() })).toMatchObject({
      payload: { errors: [] },
    });
  });
});
