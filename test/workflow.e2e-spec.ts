/** The whole workflow, as the people in it meet it: every state, every way back, and what everybody reads meanwhile. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import prettier from 'prettier';
import { entities } from '#exchange';
import { withDatabase } from '#platform';
import { publishScheduled, workflowDocument } from '#verification';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import {
  attempt,
  caseInReview,
  CHECKLIST,
  type CaseState,
  claim,
  completeDraft,
  moreStaff,
  signed,
  step,
  succeed,
  verifiedCase,
} from './support/draft.js';
import { sealIdentity } from './support/vault.js';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database, { pointsPerMinute: { anonymous: 0, key: 0, person: 0, global: 0 } });
  await moreStaff(database);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const idOf = async ({ reference }: { reference: string }) =>
  (await database.asOwner<{ id: string }>('select id from case_file where reference = $1', [reference]))[0]!.id;
const rowOf = async ({ reference }: { reference: string }) =>
  (
    await database.asOwner<{ state: string; round: number; public_as: string | null; author_id: string }>(
      'select state, round, public_as, author_id from case_file where reference = $1',
      [reference],
    )
  )[0]!;
const stateOf = async (of: CaseState) => (await rowOf(of)).state;
const submitted = async (title: string) => step(api, 'researcher', 'submitCase', await completeDraft(api, title));
const inTriage = async (title: string) => claim(api, 'triage', await submitted(title));
const publishedCase = async (title: string) => step(api, 'editor', 'publishCase', await verifiedCase(api, title));

/** Guards that a refused step names, or codes of other errors. */
async function refusal(account: string, mutation: string, of: CaseState, more: object = {}): Promise<string[]> {
  const { payload, errors } = await attempt(api, account, mutation, of, more);
  if (errors) return errors.map(({ extensions }: any) => extensions.code as string);
  const { data } = await api.as(account)(`{ case(id: "${of.id}") { allowedActions { action unmet { guard } } } }`);
  expect(payload.case).toBeNull();
  expect(data).toBeDefined();
  return payload.errors.map(({ __typename, message }: any) => `${__typename}: ${message}`);
}

const PUBLIC = `id reference state standing version: updatedAt title { text } summary { text } sourceCount`;
const publicRecord = async ({ reference }: { reference: string }) =>
  (await api.anonymous(`{ publicCase(reference: "${reference}") { ${PUBLIC} } }`)).data.publicCase;
const decisionsOf = async (account: string, of: CaseState) =>
  (await api.as(account)(`{ case(id: "${of.id}") { decisions { kind round note } } }`)).data.case.decisions;

/** A documented case, as the people of the registry see it. */
async function documented(place: number): Promise<CaseState> {
  const { data } = await api.as('analyst')(
    '{ cases(first: 20, filter: { state: DOCUMENTED }) { edges { node { id reference version state } } } }',
  );
  return data.cases.edges[place].node;
}

describe('the documentation', () => {
  it('is printed in docs/WORKFLOW.md as the steps are', async () => {
    const options = (await prettier.resolveConfig('docs/WORKFLOW.md')) ?? {};
    const printed = await prettier.format(workflowDocument(), { ...options, filepath: 'docs/WORKFLOW.md' });
    expect(readFileSync('docs/WORKFLOW.md', 'utf8')).toBe(printed);
  });
});

describe('a documented case', () => {
  it('goes through triage, two reviews and publication; its public record changes at publication alone', async () => {
    const found = await documented(0);
    const before = await publicRecord(found);
    expect(before).toMatchObject({ state: 'DOCUMENTED', standing: expect.stringContaining('not verified') });
    const changes = async () =>
      (
        await database.asOwner<{ count: number }>(
          `select count(*)::int as count from case_change where reference = $1 and recorded_at > now() - interval '1 minute'`,
          [found.reference],
        )
      )[0]!.count;
    const changed = await changes();
    let at = found;
    for (const [account, mutation] of [
      ['triage', 'acceptForReview'],
      ['verifier-one', 'passReview'],
      ['verifier-two', 'passReview'],
    ] as const) {
      at = await step(api, account, mutation, at);
      expect([mutation, await publicRecord(found)]).toEqual([mutation, before]);
    }
    expect(await changes()).toBe(changed);
    await step(api, 'editor', 'publishCase', at);
    const after = await publicRecord(found);
    expect(after).toMatchObject({ state: 'PUBLISHED', standing: expect.stringContaining('two verifiers') });
    expect({ ...after, state: null, standing: null, version: null }).toEqual({
      ...before,
      state: null,
      standing: null,
      version: null,
    });
    const { data } = await api.as('analyst')(
      `{ case(reference: "${found.reference}") { history(first: 20) { edges { node { state } } } } }`,
    );
    const states = data.case.history.edges.map(({ node }: any) => node.state);
    expect([states.at(0), states.at(-1)]).toEqual(['PUBLISHED', 'DOCUMENTED']);
  });

  it('that is put back was public all the time, and is not rejected', async () => {
    const found = await documented(1);
    const claimed = await claim(api, 'triage', found);
    expect(await refusal('triage', 'rejectCase', claimed)).toEqual([expect.stringContaining('public record')]);
    expect(await publicRecord(found)).toMatchObject({ state: 'DOCUMENTED' });
    expect((await step(api, 'triage', 'returnCase', claimed)).state).toBe('DOCUMENTED');
  });

  it('in review is not sent back to an author, whom it does not have', async () => {
    const accepted = await step(api, 'triage', 'acceptForReview', await documented(2));
    const claimed = await claim(api, 'verifier-one', accepted);
    expect(await refusal('verifier-one', 'requestChanges', claimed)).toEqual([
      expect.stringContaining('public record'),
    ]);
  });

  it('is hidden at once when it is suspended in the middle of its review, and comes back where it was', async () => {
    const accepted = await step(api, 'triage', 'acceptForReview', await documented(3));
    await step(api, 'safety', 'suspendCase', accepted);
    expect(await publicRecord(accepted)).toBeNull();
    expect((await step(api, 'editor', 'liftSuspension', accepted)).state).toBe('IN_REVIEW');
    expect(await publicRecord(accepted)).toMatchObject({ state: 'DOCUMENTED' });
  });
});

describe('failures of other systems', () => {
  it('a reviewer who is not assigned cannot decide (as in Bayanat)', async () => {
    const found = await caseInReview(api, 'Nobody has claimed it');
    expect(await refusal('verifier-one', 'passReview', found)).toEqual([expect.stringContaining('not claimed')]);
    await claim(api, 'verifier-two', found);
    expect(await refusal('verifier-one', 'passReview', found)).toEqual([expect.stringContaining('Somebody else')]);
    expect(await stateOf(found)).toBe('IN_REVIEW');
  });

  it('nor can they by SQL under the application’s login: the row of the decision is refused', async () => {
    const found = await caseInReview(api, 'Nobody has claimed it here either');
    const decide = () =>
      database.asBearer(
        api.tokenOf('verifier-one'),
        `insert into decision (case_id, version, round, kind, decided_by, acting_role, note, interest_declaration, interest_declared_at)
         select c.id, c.version, c.round, 'REQUEST_CHANGES', i.user_id, 'VERIFIER', 'x', i.id, i.declared_at
           from case_file c, interest_declaration i where c.reference = $1 returning id`,
        [found.reference],
      );
    await expect(decide()).rejects.toMatchObject({ code: '42501' });
    await claim(api, 'verifier-one', found);
    await expect(decide()).rejects.toMatchObject({ constraint: 'decision_maker_is_no_contributor_fkey' }); // past the policy
  });

  it('nobody approves their own draft, with whatever roles (as in OpenCTI #10599)', async () => {
    const roles = ['TRIAGE_OFFICER', 'VERIFIER', 'EDITOR', 'SAFETY_OFFICER'];
    const found = await submitted('By somebody with every role');
    await database.asOwner(
      `insert into user_role (user_id, role) select id, unnest($1::text[]) from app_user where email = 'researcher@example.org'`,
      [roles],
    );
    await database.asOwner(
      `insert into interest_declaration (user_id) select id from app_user where email = 'researcher@example.org'`,
    );
    try {
      expect(await refusal('researcher', 'claimTask', found)).toEqual([expect.stringContaining('FourEyesViolation')]);
      const verified = await verifiedCase(api, 'Verified, by the same');
      expect(await refusal('researcher', 'publishCase', verified)).toEqual([
        expect.stringContaining('FourEyesViolation'),
      ]);
    } finally {
      await database.asOwner(
        `update user_role set revoked_at = now() where role = any($1) and user_id = (select id from app_user where email = 'researcher@example.org')`,
        [roles],
      );
    }
  });

  it('an approval drops no edit (as in OpenCTI #14730)', async () => {
    const sent = await step(api, 'verifier-one', 'requestChanges', await caseInReview(api, 'To be edited'));
    const edited = await succeed(api.as('researcher'), 'updateDraft', 'UpdateDraftInput', {
      id: sent.id,
      expectedVersion: sent.version,
      title: { text: 'Edited as was asked' },
      reason: 'As was asked',
    });
    const again = await step(api, 'researcher', 'resubmitCase', edited);
    await claim(api, 'verifier-one', again);
    const stale = await attempt(api, 'verifier-one', 'passReview', { ...again, version: sent.version });
    expect(stale.payload.errors).toMatchObject([{ __typename: 'StaleVersion' }]);
    const passed = await step(api, 'verifier-one', 'passReview', again);
    const verified = await step(api, 'verifier-two', 'passReview', passed);
    const public_ = await publicRecord(await step(api, 'editor', 'publishCase', verified));
    expect(public_.title.text).toBe('Edited as was asked');
  });

  it('the author stays who the author is, whoever verifies (as in OpenCTI #14019)', async () => {
    const found = await submitted('Whose it is');
    const { author_id: author } = await rowOf(found);
    let at = await step(api, 'triage', 'acceptForReview', found);
    at = await step(api, 'verifier-one', 'passReview', at);
    at = await step(api, 'verifier-two', 'passReview', at);
    await step(api, 'editor', 'publishCase', at);
    expect((await rowOf(found)).author_id).toBe(author);
    const { data } = await api.as('researcher')(
      `{ case(id: "${found.id}") { isMine history(first: 50) { edges { node { state makesVersion: version actor { displayName } } } } } }`,
    );
    expect(data.case.isMine).toBe(true);
    const drafts = data.case.history.edges.filter(({ node }: any) => node.state === 'DRAFT');
    expect(new Set(drafts.map(({ node }: any) => node.actor.displayName))).toEqual(new Set(['Sample researcher']));
  });

  it('no history shows a name that is sealed (as in OpenCTI #6785)', async () => {
    const draft = await completeDraft(api, 'With a sealed name');
    await sealIdentity(api.as('researcher'), { case: draft.id, subject: 1 }, [{ kind: 'NAME', value: 'Sealedname' }]);
    let at = await step(api, 'researcher', 'submitCase', draft);
    at = await step(api, 'triage', 'acceptForReview', at);
    at = await step(api, 'verifier-one', 'requestChanges', at);
    const seen = await api.as('verifier-one')(
      `{ case(id: "${at.id}") { decisions { note } history(first: 50) { edges { node { reason changes { path before after } } } } } }`,
    );
    expect(seen.data.case.history.edges.length).toBeGreaterThan(2);
    expect(JSON.stringify(seen)).not.toContain('Sealedname');
  });

  it('a submission leaves the queue with a reason that its author reads (as in AI Incident Database #2783)', async () => {
    const found = await inTriage('To be rejected');
    expect(await refusal('triage', 'rejectCase', found, { reason: '  ' })).toEqual([
      expect.stringContaining('Say why'),
    ]);
    const without = await api.as('triage')(
      `mutation { rejectCase(input: { id: "${found.id}", expectedVersion: ${found.version} }) { errors { code } } }`,
    );
    expect(without.errors).toHaveLength(1);
    expect(await stateOf(found)).toBe('TRIAGE');
    await step(api, 'triage', 'rejectCase', found, { reason: 'It crosses no border.' });
    expect(await decisionsOf('researcher', found)).toEqual([
      { kind: 'REJECT', round: 1, note: 'It crosses no border.' },
    ]);
  });
});

describe('an author', () => {
  const change = (of: CaseState, more: object) =>
    api.as('researcher')(
      `mutation ($input: UpdateDraftInput!) { updateDraft(input: $input) { case { version } errors { __typename path message } } }`,
      { input: { id: of.id, expectedVersion: of.version, title: { text: 'Changed' }, ...more } },
    );

  it('changes a case that came back, each time with a reason, and none that is in review', async () => {
    const found = await caseInReview(api, 'Locked in review');
    const closed = [{ __typename: 'ContentClosed' }];
    expect((await change(found, { reason: 'x' })).data.updateDraft.errors).toMatchObject(closed);
    const back = await step(api, 'verifier-one', 'requestChanges', found, { reason: 'The date is not in the source.' });
    expect((await decisionsOf('researcher', back)).at(-1)).toMatchObject({ note: 'The date is not in the source.' });
    expect((await change(back, {})).data.updateDraft.errors).toMatchObject([
      { __typename: 'ValidationFailed', path: ['reason'] },
    ]);
    expect(await refusal('researcher', 'resubmitCase', back)).toEqual([expect.stringContaining('Nothing has changed')]);
    expect((await change(back, { reason: 'As was asked' })).data.updateDraft.errors).toEqual([]);
    const again = await step(api, 'researcher', 'resubmitCase', { ...back, version: back.version + 1 });
    expect(again.state).toBe('IN_REVIEW');
    expect((await change(again, { reason: 'x' })).data.updateDraft.errors).toMatchObject(closed);
  });
});

describe('a claim on a case', () => {
  it('is one person’s, and tells others until when', async () => {
    const found = await caseInReview(api, 'Claimed by one');
    await claim(api, 'verifier-one', found);
    const { payload } = await attempt(api, 'verifier-two', 'claimTask', found);
    expect(payload.errors).toMatchObject([{ __typename: 'TaskTaken' }]);
    const lease = async (account: string) =>
      (await api.as(account)(`{ case(id: "${found.id}") { lease { isMine expiresAt extended } } }`)).data.case.lease;
    expect(await lease('verifier-one')).toMatchObject({ isMine: true, extended: false });
    expect(await lease('verifier-two')).toMatchObject({ isMine: false });
    const hours = (new Date((await lease('verifier-two')).expiresAt).getTime() - Date.now()) / 3_600_000;
    expect(Math.round(hours)).toBe(72);
    await step(api, 'verifier-one', 'extendTask', found);
    expect(Math.round((new Date((await lease('verifier-two')).expiresAt).getTime() - Date.now()) / 3_600_000)).toBe(
      144,
    );
    expect(await refusal('verifier-one', 'extendTask', found)).toEqual([
      expect.stringContaining('made longer already'),
    ]);
  });

  it('that was given back, or has run out, is anybody’s', async () => {
    const found = await caseInReview(api, 'Given back');
    await claim(api, 'verifier-one', found);
    await step(api, 'verifier-one', 'releaseTask', found);
    expect(await refusal('verifier-one', 'releaseTask', found)).toEqual([expect.stringContaining('TaskNotClaimed')]);
    await claim(api, 'verifier-two', found);
    await database.asOwner(
      `update case_lease set claimed_at = now() - interval '73 hours', expires_at = now() - interval '1 hour' where case_id = $1`,
      [await idOf(found)],
    );
    expect(await refusal('verifier-two', 'passReview', found)).toEqual([expect.stringContaining('run out')]);
    expect((await step(api, 'verifier-one', 'passReview', found)).state).toBe('SECOND_REVIEW');
  });

  it('is by SQL, too, nobody else’s to take, to end or to be given, and lasts no longer', async () => {
    const found = await claim(api, 'verifier-one', await caseInReview(api, 'Claimed at a console'));
    const id = await idOf(found);
    const other = await caseInReview(api, 'Claimed by nobody');
    const as = (account: string, statement: string, of = id) =>
      database.asBearer(api.tokenOf(account), statement, [of]);
    const change = (account: string, values: string) =>
      as(account, `update case_lease set ${values} where case_id = $1 returning 1`);
    const take = `insert into case_lease (case_id, user_id, claimed_at, expires_at) values ($1, access.user_id(), now(), now() + interval '1 hour')`;
    const refused = { code: '42501' };
    expect(await change('verifier-two', 'user_id = access.user_id()')).toEqual([]);
    expect(await as('verifier-two', 'delete from case_lease where case_id = $1 returning 1')).toEqual([]);
    const [second] = await database.asOwner<{ id: string }>(
      `select id from app_user where email = 'verifier-two@example.org'`,
    );
    await expect(change('verifier-one', `user_id = '${second!.id}'`)).rejects.toMatchObject(refused);
    await expect(change('verifier-one', `claimed_at = now() + interval '1 minute'`)).rejects.toMatchObject(refused);
    for (const values of [
      `expires_at = claimed_at + interval '72 hours 1 second'`,
      `extended = true, expires_at = claimed_at + interval '144 hours 1 second'`,
    ]) {
      await expect(change('verifier-one', values)).rejects.toMatchObject({ constraint: 'case_lease_ends_in_time' });
    }
    const untaken = await idOf(other);
    await expect(as('researcher', take, untaken)).rejects.toMatchObject(refused);
    await expect(
      as('verifier-one', take.replace('now(), now()', `now() + interval '1 minute', now()`), untaken),
    ).rejects.toMatchObject(refused);
    await expect(as('verifier-one', take, await idOf(await completeDraft(api, 'A draft')))).rejects.toMatchObject(
      refused,
    );
    expect((await step(api, 'verifier-one', 'passReview', found)).state).toBe('SECOND_REVIEW');
  });

  it('ends with the decision: the next review is to be claimed anew, and not by who has spoken', async () => {
    const second = await step(api, 'verifier-one', 'passReview', await caseInReview(api, 'Passed on'));
    expect(await refusal('verifier-one', 'claimTask', second)).toEqual([expect.stringContaining('another verifier')]);
    await claim(api, 'verifier-two', second);
  });

  it('is made by one of twenty who try at once', async () => {
    const found = await caseInReview(api, 'Claimed in a race');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        attempt(api, ['verifier-one', 'verifier-two', 'legal', 'disputes'][index % 4]!, 'claimTask', found),
      ),
    );
    const holders = new Set(answers.flatMap(({ payload }, index) => (payload.case ? [index % 4] : [])));
    expect(holders.size).toBe(1);
  });

  it('is of fifteen cases at most, also for who asks for two at once', async () => {
    await database.asOwner('delete from case_lease');
    const made: CaseState[] = [];
    for (let count = 0; count < 17; count += 1) made.push(await caseInReview(api, `One of many, ${count}`));
    for (const found of made.slice(0, 14)) await claim(api, 'safety', found);
    const last = await Promise.all(made.slice(14).map((found) => attempt(api, 'safety', 'claimTask', found)));
    expect(last.flatMap(({ payload }) => payload.errors.map(({ __typename }: any) => __typename as string))).toEqual([
      'TooManyClaims',
      'TooManyClaims',
    ]);
    await database.asOwner('delete from case_lease');
  });
});

describe('whoever decides', () => {
  const declare = (account: string, input: object) =>
    api.as(account)(
      `mutation ($input: DeclareInterestInput!) { declareInterest(input: $input) {
         declaration { nationalities { code } residence { code } organisations ties expiresAt } errors { __typename path message } } }`,
      { input },
    );

  it('has declared their interests within 365 days', async () => {
    const found = await caseInReview(api, 'Decided on under a declaration');
    await database.asOwner(
      `update interest_declaration set declared_at = now() - interval '365 days'
        where user_id = (select id from app_user where email = 'disputes@example.org')`,
    );
    await claim(api, 'disputes', found);
    expect(await refusal('disputes', 'passReview', found)).toEqual([expect.stringContaining('declareInterest')]);
    const { data } = await declare('disputes', {
      nationalities: ['DE', 'FR'],
      residence: 'PT',
      organisations: ['A body'],
    });
    expect(data.declareInterest).toEqual({
      declaration: {
        nationalities: [{ code: 'DE' }, { code: 'FR' }],
        residence: { code: 'PT' },
        organisations: ['A body'],
        ties: null,
        expiresAt: expect.any(String),
      },
      errors: [],
    });
    expect((await attempt(api, 'disputes', 'passReview', found)).payload.case.state).toBe('SECOND_REVIEW');
  });

  it('declares ties to countries that there are', async () => {
    const { data } = await declare('editor', { nationalities: ['DE', 'QQ'], residence: 'QX' });
    expect(data.declareInterest).toMatchObject({
      declaration: null,
      errors: [{ path: ['nationalities', '1'] }, { path: ['residence'] }],
    });
  });

  it('reads their own declaration and nobody else’s', async () => {
    await declare('editor', { nationalities: [], ties: 'A cousin works there.' });
    const mine = async (account: string) => (await api.as(account)('{ myInterest { ties } }')).data?.myInterest;
    expect(await mine('editor')).toEqual({ ties: 'A cousin works there.' });
    expect(await mine('safety')).toEqual({ ties: 'A sample account, tied to nothing.' });
  });
});

describe('the row of a declaration of interests', () => {
  it('is made in one’s own name, of the moment, and stays as it is', async () => {
    const declare = (by: string, at = 'now()') =>
      database.asBearer(
        api.tokenOf('legal'),
        `insert into interest_declaration (user_id, declared_at) values (${by}, ${at}) returning 1`,
      );
    const refused = { code: '42501' };
    const [other] = await database.asOwner<{ id: string }>(
      `select id from app_user where email = 'disputes@example.org'`,
    );
    await expect(declare(`'${other!.id}'`)).rejects.toMatchObject(refused);
    await expect(declare('access.user_id()', `now() + interval '300 days'`)).rejects.toMatchObject(refused);
    await expect(declare('access.user_id()', `now() - interval '1 hour'`)).rejects.toMatchObject(refused);
    expect(await declare('access.user_id()')).toHaveLength(1);
    for (const statement of [
      'update interest_declaration set declared_at = now()',
      'delete from interest_declaration',
    ]) {
      await expect(database.asBearer(api.tokenOf('legal'), statement)).rejects.toMatchObject(refused);
    }
  });
});

describe('somebody who is tied to a case', () => {
  const declare = (account: string, input: object) =>
    succeedIn(account, 'declareInterest', 'DeclareInterestInput', { nationalities: [], ...input });
  async function succeedIn(account: string, mutation: string, type: string, input: object): Promise<void> {
    const { data, errors } = await api.as(account)(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { errors { message } } }`,
      { input },
    );
    expect([mutation, errors, data?.[mutation].errors]).toEqual([mutation, undefined, []]);
  }
  const recusals = async (account: string, of: CaseState) =>
    (await api.as(account)(`{ case(id: "${of.id}") { recusals { rule message isWaived } } }`)).data.case.recusals;

  afterEach(() => declare('disputes', {}));

  it('steps back from it, and is told why', async () => {
    const found = await caseInReview(api, 'Of TR and ES');
    await declare('disputes', { nationalities: ['TR'], residence: 'ES', organisations: ['Nobody here'] });
    expect(await refusal('disputes', 'claimTask', found)).toEqual([
      expect.stringMatching(/nationality of TR, which is the requesting State of this case.*live in ES.*waiveRecusal/),
    ]);
    expect(await recusals('disputes', found)).toEqual([
      { rule: 'NATIONALITY_OF_REQUESTING_STATE', message: expect.any(String), isWaived: false },
      { rule: 'RESIDENCE_IN_HOST_STATE', message: expect.any(String), isWaived: false },
    ]);
    expect(await recusals('verifier-one', found)).toEqual([]);
  });

  it('may decide where a safety officer says so, and everybody who reviews the case sees it', async () => {
    const found = await caseInReview(api, 'Waived for one');
    await declare('disputes', { nationalities: ['TR'] });
    const [who, safety] = await Promise.all(
      ['disputes', 'safety'].map(async (account) => (await api.as(account)('{ viewer { id } }')).data.viewer.id),
    );
    for (const account of ['disputes', 'safety']) {
      await database.asOwner(
        `insert into case_assignment (case_id, user_id, assigned_by, expires_at)
         select $1, u.id, t.id, now() + interval '1 day' from app_user u, app_user t
          where u.email = $2 || '@example.org' and t.email = 'triage@example.org'`,
        [await idOf(found), account],
      );
    }
    const waiver = { person: who, rule: 'NATIONALITY_OF_REQUESTING_STATE' };
    expect(await refusal('verifier-one', 'waiveRecusal', found, waiver)).toEqual(['FORBIDDEN']);
    expect(await refusal('safety', 'waiveRecusal', found, { ...waiver, person: safety })).toEqual([
      expect.stringContaining('of their own'),
    ]);
    await step(api, 'safety', 'waiveRecusal', found, { ...waiver, reason: 'Stripped of it as a child.' });
    expect(await recusals('disputes', found)).toMatchObject([{ isWaived: true }]);
    await claim(api, 'disputes', found);
    const { data } = await api.as('verifier-one')(
      `{ case(id: "${found.id}") { recusalWaivers { rule reason person { displayName } } } }`,
    );
    expect(data.case.recusalWaivers).toEqual([
      {
        rule: 'NATIONALITY_OF_REQUESTING_STATE',
        reason: 'Stripped of it as a child.',
        person: { displayName: 'Sample disputes officer' },
      },
    ]);
    const author = await api.as('researcher')(`{ case(id: "${found.id}") { recusalWaivers { reason } } }`);
    expect(author.data?.case.recusalWaivers ?? []).toEqual([]);
  });
});

describe('the row of a waiver', () => {
  it('is a safety officer’s to make, in their own name, for somebody else, of a case that they see', async () => {
    const found = await caseInReview(api, 'Waived at a console');
    const draft = await completeDraft(api, 'Waived unseen');
    const people = Object.fromEntries(
      (
        await database.asOwner<{ id: string; name: string }>(
          `select id, split_part(email, '@', 1) as name from app_user`,
        )
      ).map(({ id, name }) => [name, id]),
    );
    for (const account of ['safety', 'disputes']) {
      await database.asOwner(
        `insert into case_assignment (case_id, user_id, assigned_by, expires_at) values ($1, $2, $3, now() + interval '1 day')`,
        [await idOf(found), people[account], people['triage']],
      );
    }
    const waive = async (account: string, more: { of?: CaseState; by?: string; person?: string; at?: string } = {}) =>
      database.asBearer(
        api.tokenOf(account),
        `insert into recusal_waiver (case_id, user_id, rule, reason, waived_by, waived_at)
         values ($1, $2, 'RESIDENCE_IN_HOST_STATE', 'x', $3, ${more.at ?? 'now()'}) returning 1`,
        [await idOf(more.of ?? found), people[more.person ?? 'disputes'], people[more.by ?? account]],
      );
    const refused = { code: '42501' };
    await expect(waive('verifier-one')).rejects.toMatchObject(refused);
    await expect(waive('verifier-one', { by: 'safety' })).rejects.toMatchObject(refused);
    await expect(waive('safety', { of: draft })).rejects.toMatchObject(refused);
    await expect(waive('safety', { at: `now() - interval '1 day'` })).rejects.toMatchObject(refused);
    await expect(waive('safety', { person: 'safety' })).rejects.toMatchObject({
      constraint: 'recusal_waiver_is_for_somebody_else',
    });
    const isOfficer = (isOne: boolean) =>
      database.asOwner(
        `update user_role set revoked_at = ${isOne ? 'null' : 'now()'} where role = 'SAFETY_OFFICER' and user_id = $1`,
        [people['safety']],
      );
    await isOfficer(false);
    await expect(waive('safety')).rejects.toMatchObject(refused);
    await isOfficer(true);
    expect(await waive('safety')).toHaveLength(1);
    await expect(waive('safety')).rejects.toMatchObject({ constraint: 'recusal_waiver_pkey' });
    for (const statement of [`update recusal_waiver set reason = 'y'`, 'delete from recusal_waiver']) {
      await expect(database.asBearer(api.tokenOf('safety'), statement)).rejects.toMatchObject(refused);
    }
  });
});

describe('a checklist', () => {
  it('is answered whole by whoever passes a case, and its author reads what was looked at', async () => {
    const found = await claim(api, 'verifier-one', await caseInReview(api, 'Looked at'));
    const part = CHECKLIST.filter(({ item }) => item !== 'CONTEXT');
    expect(await refusal('verifier-one', 'passReview', found, { checklist: part })).toEqual([
      expect.stringContaining('CONTEXT is not answered'),
    ]);
    const harmful = [...part, { item: 'CONTEXT', answer: 'NO' }].map((of) =>
      of.item === 'DO_NO_HARM' ? { ...of, answer: 'NO', note: 'The family is named.' } : of,
    );
    expect(await refusal('verifier-one', 'passReview', found, { checklist: harmful })).toEqual([
      expect.stringMatching(/CONTEXT is NO without a note.*DO_NO_HARM is NO, so the case cannot be passed/),
    ]);
    expect(await stateOf(found)).toBe('IN_REVIEW');
    const checklist = [...part, { item: 'CONTEXT', answer: 'NOT_APPLICABLE', note: 'A law, and nothing else.' }];
    await step(api, 'verifier-one', 'passReview', found, { checklist });
    const { data } = await api.as('researcher')(
      `{ case(id: "${found.id}") { decisions { kind checklist { item answer note } } } }`,
    );
    const pass = data.case.decisions.find(({ kind }: any) => kind === 'FIRST_PASS');
    expect(pass.checklist.map(({ item }: any) => item)).toEqual(CHECKLIST.map(({ item }) => item));
    expect(pass.checklist[5]).toEqual({
      item: 'CONTEXT',
      answer: 'NOT_APPLICABLE',
      note: 'A law, and nothing else.',
    });
  });
});

describe('a queue', () => {
  const queue = async (account: string, kind: string, more = '') => {
    const { data, errors } = await api.as(account)(
      `{ workQueue(kind: ${kind}, first: 100${more}) { totalCount pageInfo { hasNextPage endCursor }
         edges { node { since dueAt ageHours isOverdue lease { isMine } case { reference state } } } } }`,
    );
    return errors ? errors : data.workQueue;
  };
  const references = (page: any) => page.edges.map(({ node }: any) => node.case.reference as string);

  it('holds what waits for those who work on it, what has waited longest first, with the day by which it is to be done', async () => {
    const first = await submitted('Waiting first');
    const second = await submitted('Waiting second');
    await claim(api, 'triage', first);
    const page = await queue('triage', 'TRIAGE');
    const waiting = references(page);
    expect(page.totalCount).toBe(waiting.length);
    expect(waiting.indexOf(first.reference)).toBeLessThan(waiting.indexOf(second.reference));
    const { node } = page.edges.find((edge: any) => edge.node.case.reference === first.reference);
    expect(node).toMatchObject({ ageHours: 0, isOverdue: false, lease: { isMine: true }, case: { state: 'TRIAGE' } });
    expect(new Date(node.dueAt).getTime() - new Date(node.since).getTime()).toBe(72 * 3_600_000);
    const [row] = await database.asOwner<{ at: Date }>(
      `select made_at as at from case_revision where case_id = $1 and state = 'SUBMITTED'`,
      [await idOf(first)],
    );
    expect(new Date(node.since)).toEqual(row!.at);
  });

  it('is handed out page by page, each case once', async () => {
    await submitted('One more to wait');
    const all = references(await queue('triage', 'TRIAGE'));
    const met: string[] = [];
    for (let after = 'null', goesOn = true; goesOn;) {
      const { data } = await api.as('triage')(
        `{ workQueue(kind: TRIAGE, first: 2, after: ${after}) { edges { node { case { reference } } } pageInfo { hasNextPage endCursor } } }`,
      );
      met.push(...references(data.workQueue));
      goesOn = data.workQueue.pageInfo.hasNextPage;
      after = `"${data.workQueue.pageInfo.endCursor}"`;
    }
    expect(met.length).toBeGreaterThan(2);
    expect(met).toEqual(all);
  });

  it('leaves out those whom somebody may not work on, unless they ask for all', async () => {
    const second = await step(api, 'verifier-one', 'passReview', await caseInReview(api, 'Not for the first'));
    expect(references(await queue('verifier-one', 'SECOND_REVIEW'))).not.toContain(second.reference);
    expect(references(await queue('verifier-one', 'SECOND_REVIEW', ', all: true'))).toContain(second.reference);
    expect(references(await queue('verifier-two', 'SECOND_REVIEW'))).toContain(second.reference);
    const hidden = await step(api, 'safety', 'suspendCase', await publishedCase('Who is to lift it'));
    expect(references(await queue('safety', 'SUSPENSION'))).not.toContain(hidden.reference);
    expect(references(await queue('editor', 'SUSPENSION'))).toContain(hidden.reference);
  });

  it('is empty for whoever works on another one, and closed to whoever decides on nothing', async () => {
    expect((await queue('editor', 'FIRST_REVIEW')).edges).toEqual([]);
    expect((await queue('analyst', 'FIRST_REVIEW'))[0].extensions.code).toBe('FORBIDDEN');
  });

  it('counts the time of a case that is reviewed anew from then on', async () => {
    const found = await publishedCase('Reviewed anew, and waiting');
    const opened = await step(api, 'editor', 'reopenCase', found);
    const page = await queue('verifier-one', 'FIRST_REVIEW');
    const { node } = page.edges.find((edge: any) => edge.node.case.reference === opened.reference);
    const [row] = await database.asOwner<{ at: Date }>(
      `select max(made_at) as at from case_revision where case_id = $1 and state = 'IN_REVIEW'`,
      [await idOf(found)],
    );
    expect(new Date(node.since)).toEqual(row!.at);
    expect(references(page).at(-1)).toBe(opened.reference);
  });
});

describe('verifiers who disagree', () => {
  const contested = async (title: string) => {
    const second = await step(api, 'verifier-one', 'passReview', await caseInReview(api, title));
    await signed(api, second);
    return step(api, 'verifier-two', 'disagree', second, { reason: 'The source says otherwise.' });
  };

  it('are decided on by three others by majority, and the dissent stays on file', async () => {
    const found = await contested('Upheld');
    for (const involved of ['verifier-one', 'verifier-two']) {
      expect(await refusal(involved, 'adjudicate', found, { vote: 'UPHOLD' })).toEqual([
        expect.stringContaining('another verifier'),
      ]);
    }
    await step(api, 'legal', 'adjudicate', found, { vote: 'OVERTURN', reason: 'I see it as the second does.' });
    expect(await refusal('legal', 'adjudicate', found, { vote: 'UPHOLD' })).toHaveLength(1);
    expect((await step(api, 'disputes', 'adjudicate', found, { vote: 'UPHOLD' })).state).toBe('ADJUDICATION');
    expect((await step(api, 'safety', 'adjudicate', found, { vote: 'UPHOLD' })).state).toBe('VERIFIED');
    const notes = (await decisionsOf('researcher', found)).map(({ kind, note }: any) => `${kind}: ${note}`);
    expect(notes).toEqual(
      expect.arrayContaining(['DISAGREE: The source says otherwise.', 'OVERTURN: I see it as the second does.']),
    );
    expect((await step(api, 'editor', 'publishCase', found)).state).toBe('PUBLISHED');
  });

  it('send the case to a new round when it is overturned, in which nothing that was said counts', async () => {
    const found = await contested('Overturned');
    await step(api, 'legal', 'adjudicate', found, { vote: 'OVERTURN' });
    await step(api, 'disputes', 'adjudicate', found, { vote: 'OVERTURN' });
    const back = await step(api, 'safety', 'adjudicate', found, { vote: 'UPHOLD' });
    expect(await rowOf(back)).toMatchObject({ state: 'IN_REVIEW', round: 2 });
    const passed = await step(api, 'verifier-two', 'passReview', back);
    expect((await step(api, 'verifier-one', 'passReview', passed)).state).toBe('VERIFIED');
  });
});

describe('a published case', () => {
  it('that is opened again stays public, needs two fresh passes, and is published anew', async () => {
    const found = await publishedCase('Opened again');
    const before = await publicRecord(found);
    const opened = await step(api, 'disputes', 'reopenCase', found, { reason: 'A reader doubts the date.' });
    expect(await rowOf(opened)).toMatchObject({ state: 'IN_REVIEW', round: 2, public_as: 'PUBLISHED' });
    expect(await publicRecord(found)).toEqual(before);
    const passed = await step(api, 'verifier-two', 'passReview', opened);
    const verified = await step(api, 'verifier-one', 'passReview', passed);
    expect((await step(api, 'editor', 'publishCase', verified)).state).toBe('PUBLISHED');
    const rounds = (await decisionsOf('editor', found)).map(({ kind, round }: any) => `${kind} ${round}`);
    expect(rounds.filter((of: string) => of.startsWith('PUBLISH'))).toEqual(['PUBLISH 1', 'PUBLISH 2']);
  });
});

describe('what is about to be published', () => {
  it('holds no contacts and no numbers of documents; the editor is told where, and not what', async () => {
    const draft = await completeDraft(api, 'With a contact');
    const changed = await succeed(api.as('researcher'), 'updateDraft', 'UpdateDraftInput', {
      id: draft.id,
      expectedVersion: draft.version,
      summary: { text: 'Write to her brother at brother.of.hers@example.org, or call +90 532 123 45 67.' },
    });
    let at = await step(api, 'researcher', 'submitCase', changed);
    at = await step(api, 'triage', 'acceptForReview', at);
    at = await step(api, 'verifier-one', 'passReview', at);
    at = await step(api, 'verifier-two', 'passReview', at);
    for (const [mutation, more] of [
      ['publishCase', {}],
      ['scheduleCase', { publishAt: '2999-01-01T00:00:00Z' }],
    ] as const) {
      const [told] = await refusal('editor', mutation, at, more);
      expect(told).toContain('an e-mail address in summary, from character 25 on; a phone number in summary');
      expect(told).not.toContain('brother.of.hers');
    }
    const back = await step(api, 'editor', 'reopenCase', at, { reason: 'A contact stands in the summary.' });
    const sent = await step(api, 'verifier-one', 'requestChanges', back);
    const mended = await succeed(api.as('researcher'), 'updateDraft', 'UpdateDraftInput', {
      id: sent.id,
      expectedVersion: sent.version,
      summary: { text: 'Her brother was questioned on 2019-05-12.' },
      reason: 'The contact is out',
    });
    at = await step(api, 'researcher', 'resubmitCase', mended);
    at = await step(api, 'verifier-one', 'passReview', at);
    at = await step(api, 'verifier-two', 'passReview', at);
    expect((await step(api, 'editor', 'publishCase', at)).state).toBe('PUBLISHED');
    expect((await publicRecord(at)).summary.text).not.toContain('@');
  });
});

describe('a suspension', () => {
  it('is made by one person, hides the case everywhere at once, and stays until a second person decides', async () => {
    const found = await publishedCase('Dangerous, as it turns out');
    const id = await idOf(found);
    expect(await refusal('editor', 'suspendCase', found)).toEqual(['FORBIDDEN']);
    await step(api, 'safety', 'suspendCase', found, { reason: 'The family is threatened.' });
    const everywhere = await api.anonymous(`{
      publicCase(reference: "${found.reference}") { id }
      publicCases(first: 5, filter: { text: "Dangerous, as it turns out" }) { totalCount }
      node(id: "${Buffer.from(`PublicCase:${id}`).toString('base64url')}") { id }
      patterns(dimensions: [REQUESTING_STATE], filter: { text: "Dangerous, as it turns out" }) { total { value } }
      tombstone(reference: "${found.reference}") { note } }`);
    expect(everywhere.data).toEqual({
      publicCase: null,
      publicCases: { totalCount: 0 },
      node: null,
      patterns: { total: { value: 0 } },
      tombstone: null,
    });
    for (const account of ['analyst', 'verifier-one', 'researcher-two', 'triage', 'custodian']) {
      const { data } = await api.as(account)(`{ case(reference: "${found.reference}") { id } }`);
      if (account !== 'custodian') expect([account, data.case]).toEqual([account, null]);
    }
    expect(await refusal('safety', 'liftSuspension', found)).toEqual([expect.stringContaining('second person')]);
    await step(api, 'editor', 'ratifySuspension', found);
    expect(await publicRecord(found)).toBeNull();
    expect((await step(api, 'editor', 'liftSuspension', found)).state).toBe('PUBLISHED');
    expect(await publicRecord(found)).toMatchObject({ state: 'PUBLISHED' });
  });

  it('is not lifted by the one who made it, by SQL under the application’s login either', async () => {
    const found = await publishedCase('Lifted past the API');
    await step(api, 'safety', 'suspendCase', found);
    const lift = (account: string) =>
      database.asBearer(api.tokenOf(account), `update case_file set state = 'PUBLISHED' where id = $1`, [
        Buffer.from(found.id, 'base64url').toString().split(':')[1],
      ]);
    await expect(lift('safety')).rejects.toMatchObject({ constraint: 'case_suspension_needs_a_second_person' });
    await expect(lift('editor')).rejects.toMatchObject({ constraint: 'case_suspension_needs_a_second_person' });
    expect(await publicRecord(found)).toBeNull();
  });

  it('is told by the feed of changes as a removal', async () => {
    const found = await publishedCase('Removed from copies');
    await step(api, 'safety', 'suspendCase', found);
    const [change] = await database.asOwner<{ was_public: boolean; is_public: boolean }>(
      `select was_public, is_public from case_change where reference = $1 order by recorded_at desc limit 1`,
      [found.reference],
    );
    expect(change).toEqual({ was_public: true, is_public: false });
  });
});

describe('a retraction', () => {
  const proposal = { reasonClass: 'FALSE', publicNote: 'The court has found that it did not happen.' };

  it('takes two editors, neither of whom verified it, and leaves a tombstone for good', async () => {
    const found = await publishedCase('Not true');
    expect(await refusal('editor', 'retractCase', found)).toEqual([expect.stringContaining('proposeRetraction')]);
    await step(api, 'editor', 'proposeRetraction', found, proposal);
    expect(await publicRecord(found)).toMatchObject({ state: 'PUBLISHED' });
    expect(await refusal('editor', 'retractCase', found)).toEqual([expect.stringContaining('another editor')]);
    await database.asOwner(
      `insert into user_role (user_id, role) select id, 'EDITOR' from app_user where email = 'verifier-one@example.org'`,
    );
    expect(await refusal('verifier-one', 'retractCase', found)).toEqual([expect.stringContaining('You verified')]);
    await database.asOwner(
      `update user_role set revoked_at = now() where role = 'EDITOR' and user_id = (select id from app_user where email = 'verifier-one@example.org')`,
    );
    expect((await step(api, 'custodian', 'retractCase', found)).state).toBe('RETRACTED');
    const { data } = await api.anonymous(
      `{ publicCase(reference: "${found.reference}") { id } tombstone(reference: "${found.reference}") { reference reasonClass note retractedAt } }`,
    );
    expect(data).toEqual({
      publicCase: null,
      tombstone: {
        reference: found.reference,
        reasonClass: 'FALSE',
        note: proposal.publicNote,
        retractedAt: expect.any(String),
      },
    });
    await expect(
      database.asOwner(
        `insert into case_file (reference, state, title, documented_ref) values ($1, 'DOCUMENTED', 'x', 'x')`,
        [found.reference],
      ),
    ).rejects.toMatchObject({ code: expect.stringMatching(/^23/) });
  });

  it('is confirmed of what was proposed: of a case that was reviewed anew, it is to be proposed anew', async () => {
    const found = await publishedCase('Proposed before');
    await step(api, 'editor', 'proposeRetraction', found, proposal);
    let at = await step(api, 'editor', 'reopenCase', found);
    at = await step(api, 'verifier-one', 'passReview', at);
    at = await step(api, 'verifier-two', 'passReview', at);
    at = await step(api, 'editor', 'publishCase', at);
    expect(await refusal('custodian', 'retractCase', at)).toEqual([expect.stringContaining('No editor has proposed')]);
  });
});

describe('a merge', () => {
  it('of a documented case leads its readers to the one that stays, until it is taken back', async () => {
    const [gone, stays] = [await documented(5), await documented(6)];
    const claimed = await claim(api, 'triage', gone);
    expect(await refusal('triage', 'mergeCase', claimed, { into: gone.reference })).toEqual([
      expect.stringContaining('into itself'),
    ]);
    const draft = await completeDraft(api, 'Not for triage officers');
    expect(await refusal('triage', 'mergeCase', claimed, { into: draft.id })).toEqual([
      expect.stringContaining('no such case'),
    ]);
    const merged = await step(api, 'triage', 'mergeCase', claimed, { into: stays.reference });
    expect(await publicRecord(gone)).toMatchObject({ reference: stays.reference });
    const { data } = await api.as('triage')(`{ case(id: "${merged.id}") { state mergedInto } }`);
    expect(data.case).toEqual({ state: 'MERGED', mergedInto: stays.reference });
    await step(api, 'triage', 'unmergeCase', merged);
    expect(await publicRecord(gone)).toMatchObject({ reference: gone.reference, state: 'DOCUMENTED' });
  });

  it('of a submission tells nobody that there was one', async () => {
    const claimed = await inTriage('Told twice');
    await step(api, 'triage', 'mergeCase', claimed, { into: (await documented(7)).id });
    expect(await publicRecord(claimed)).toBeNull();
  });

  it('stands once the case that stays has been published', async () => {
    const stays = await inTriage('The one that stays');
    const gone = await inTriage('The one that goes');
    await step(api, 'triage', 'mergeCase', gone, { into: stays.id });
    let at = await step(api, 'triage', 'acceptForReview', stays);
    at = await step(api, 'verifier-one', 'passReview', at);
    at = await step(api, 'verifier-two', 'passReview', at);
    await step(api, 'editor', 'publishCase', at);
    expect(await refusal('triage', 'unmergeCase', gone)).toEqual([expect.stringContaining('has been published since')]);
  });

  it('takes no public record away for a case that nobody reads', async () => {
    const stays = await inTriage('Not public');
    const claimed = await claim(api, 'triage', await documented(8));
    expect(await refusal('triage', 'mergeCase', claimed, { into: stays.id })).toEqual([
      expect.stringContaining('not public'),
    ]);
  });
});

describe('a scheduled publication', () => {
  let found: CaseState;
  const lift = () => withDatabase(database.ownerUrl, entities, publishScheduled);
  const comes = async () =>
    database.asOwner(`update case_file set publish_at = now() - interval '1 second' where id = $1`, [
      await idOf(found),
    ]);

  beforeEach(async () => {
    const verified = await verifiedCase(api, 'To come');
    const past = { publishAt: new Date(Date.now() - 1000).toISOString() };
    expect(await refusal('editor', 'scheduleCase', verified, past)).toEqual([expect.stringContaining('still to come')]);
    found = await step(api, 'editor', 'scheduleCase', verified, { publishAt: '2999-01-01T00:00:00Z' });
  });

  it('is public when its moment has come, and not before', async () => {
    expect(await lift()).toEqual({ published: 0, handedBack: 0 });
    expect(await publicRecord(found)).toBeNull();
    await comes();
    expect(await publicRecord(found)).toBeNull();
    expect(await lift()).toEqual({ published: 1, handedBack: 0 });
    expect(await publicRecord(found)).toMatchObject({ state: 'PUBLISHED' });
  });

  it('is handed back when the editor is none any more at that moment', async () => {
    const editor = `role = 'EDITOR' and user_id = (select id from app_user where email = 'editor@example.org')`;
    await comes();
    await database.asOwner(`update user_role set revoked_at = now() where ${editor}`);
    try {
      expect(await lift()).toEqual({ published: 0, handedBack: 1 });
    } finally {
      await database.asOwner(`update user_role set revoked_at = null where ${editor}`);
    }
    expect(await stateOf(found)).toBe('VERIFIED');
    expect(await publicRecord(found)).toBeNull();
  });

  it('can be taken back, and two workers publish it once', async () => {
    const back = await step(api, 'editor', 'unscheduleCase', found);
    await comes();
    expect(await lift()).toEqual({ published: 0, handedBack: 0 });
    await step(api, 'editor', 'scheduleCase', back, { publishAt: '2999-01-01T00:00:00Z' });
    await comes();
    const both = await Promise.all([lift(), lift()]);
    expect(both.reduce((sum, { published }) => sum + published, 0)).toBe(1);
  });
});
