/** The figures on the workflow, against a small history that was counted by hand. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '#platform';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import {
  caseInReview,
  type CaseState,
  CHECKLIST,
  completeDraft,
  moreStaff,
  step,
  verifiedCase,
} from './support/draft.js';

let database: TestDatabase;
let api: TestApi;
let began: string;
let verified: CaseState[];

/**
 * Seven cases. Four are passed by two verifiers; a fifth, too, but the second answers one item of the checklist otherwise;
 * the sixth goes to adjudication, which upholds it by two of three; the seventh is handed in and no more. One is published.
 */
beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database, { pointsPerMinute: { anonymous: 0, key: 0, person: 0, global: 0 } });
  await moreStaff(database);
  began = new Date().toISOString();
  verified = [];
  for (let made = 0; made < 4; made += 1) verified.push(await verifiedCase(api, `Passed by two, number ${made}`));
  const checklist = CHECKLIST.map((of) => (of.item === 'CONTEXT' ? { ...of, answer: 'NO', note: 'One-sided' } : of));
  const fifth = await step(api, 'verifier-one', 'passReview', await caseInReview(api, 'The second sees it otherwise'));
  verified.push(await step(api, 'verifier-two', 'passReview', fifth, { checklist }));
  const sixth = await step(api, 'verifier-one', 'passReview', await caseInReview(api, 'They disagree'));
  let disputed = await step(api, 'verifier-two', 'disagree', sixth);
  for (const [account, vote] of [
    ['legal', 'UPHOLD'],
    ['disputes', 'OVERTURN'],
    ['safety', 'UPHOLD'],
  ] as const) {
    disputed = await step(api, account, 'adjudicate', disputed, { vote });
  }
  verified.push(disputed);
  await step(api, 'researcher', 'submitCase', await completeDraft(api, 'Handed in and no more'));
  await step(api, 'editor', 'publishCase', verified[0]!);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const AGREEMENT = 'decisions agreed share whyNot';
const METRICS = `decisions { kind count } states { state reached cases medianHours p90Hours }
  queues { kind hours cases medianHours p90Hours due late } secondReviews { ${AGREEMENT} } adjudications { ${AGREEMENT} }
  checklist { item agreement { ${AGREEMENT} } } reReviewed { verified reReviewed share }
  fields { field difference units percent alpha lower upper whyNot }`;
const figures = async (account: string, from = began, to = new Date(Date.now() + 1000).toISOString()) => {
  const { data, errors } = await api.as(account)(
    `query ($from: DateTime!, $to: DateTime!) { workflowMetrics(from: $from, to: $to) { ${METRICS} } }`,
    { from, to },
  );
  return errors ? errors[0]!.extensions['code'] : data.workflowMetrics;
};
const counts = (list: readonly any[], key: string, of: string) =>
  Object.fromEntries(list.map((row) => [row[key], row[of]]));
const idOf = async ({ reference }: CaseState) =>
  (await database.asOwner<{ id: string }>('select id from case_file where reference = $1', [reference]))[0]!.id;

describe('the figures of a small history', () => {
  it('count decisions, and the states that cases came into, as a hand does', async () => {
    const { decisions, states } = await figures('editor');
    expect(counts(decisions, 'kind', 'count')).toEqual({
      ACCEPT: 6,
      DISAGREE: 1,
      FIRST_PASS: 6,
      OVERTURN: 1,
      PUBLISH: 1,
      SECOND_PASS: 5,
      UPHOLD: 2,
    });
    expect(counts(states, 'state', 'reached')).toEqual({
      ADJUDICATION: 1,
      DOCUMENTED: 0,
      DRAFT: 6,
      IN_REVIEW: 6,
      PUBLISHED: 1,
      SECOND_REVIEW: 6,
      SUBMITTED: 6,
      TRIAGE: 6,
      VERIFIED: 6,
    });
    expect(counts(states, 'state', 'cases')).toMatchObject({ DOCUMENTED: 68, PUBLISHED: 1, VERIFIED: 5, SUBMITTED: 0 });
  });

  it('tell how far second verifiers agree with first ones, and where that would be one person’s work they do not', async () => {
    const { secondReviews, adjudications, checklist } = await figures('editor');
    expect(secondReviews).toEqual({ decisions: 6, agreed: 5, share: 5 / 6, whyNot: null });
    expect(adjudications).toEqual({
      decisions: 1,
      agreed: null,
      share: null,
      whyNot: expect.stringContaining('the work of one person'),
    });
    for (const { item, agreement } of checklist) {
      const alike = item === 'CONTEXT' ? 4 : 5;
      expect([item, agreement]).toEqual([item, { decisions: 5, agreed: alike, share: alike / 5, whyNot: null }]);
    }
    const later = new Date(Date.now() + 1000).toISOString();
    const none = await figures('editor', later, new Date(Date.now() + 5000).toISOString());
    expect(none.decisions).toEqual([]);
    expect(none.secondReviews).toMatchObject({ decisions: 0, agreed: null, share: null });
  });

  it('name nobody', async () => {
    const text = JSON.stringify([await figures('editor'), await figures('triage')]);
    for (const { id, display_name: name } of await database.asOwner<{ id: string; display_name: string }>(
      `select id, display_name from app_user`,
    )) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(name);
    }
  });

  it('are of the cases that who asks may see, and of no others', async () => {
    for (const account of ['verifier-one', 'researcher', 'analyst', 'administrator']) {
      expect([account, await figures(account)]).toEqual([account, 'FORBIDDEN']);
    }
    // A triage officer who has decided on none of them.
    await database.asOwner(
      `insert into user_role (user_id, role) select id, 'TRIAGE_OFFICER' from app_user where email = 'analyst@example.org'`,
    );
    const { states, decisions } = await figures('analyst');
    expect(counts(states, 'state', 'cases')).toMatchObject({ DOCUMENTED: 68, PUBLISHED: 1, SUBMITTED: 1 });
    expect(counts(states, 'state', 'reached')).toMatchObject({ VERIFIED: 1, SUBMITTED: 2 });
    expect(counts(decisions, 'kind', 'count')).toEqual({ ACCEPT: 1, FIRST_PASS: 1, SECOND_PASS: 1, PUBLISH: 1 });
    const stays = (account: string) =>
      database.asBearer(
        api.tokenOf(account),
        `select s.state from case_file c, access.stays_in_states(array[c.id]) s where c.is_public limit 1`,
      );
    expect(await stays('triage')).toHaveLength(1);
    expect(await stays('verifier-one')).toEqual([]);
  });

  it('refuse a period that ends before it begins', async () => {
    expect(await figures('editor', '2026-02-01T00:00:00Z', '2026-01-01T00:00:00Z')).toBe('BAD_USER_INPUT');
  });

  it('tell how long cases have waited, and which were late', async () => {
    const [, second] = verified;
    const monthAgo = new Date(Date.now() - 30 * 86_400_000).toISOString();
    const before = (await figures('editor', monthAgo)).queues.find(({ kind }: any) => kind === 'PUBLICATION');
    expect(before).toMatchObject({ hours: 168, cases: 5, due: 0, late: 0 });
    expect(before.p90Hours).toBeLessThan(1);
    // Verified 240 hours ago, to be published within 168; the four others just now.
    await database.asOwner(
      `begin; set local session_replication_role = replica;
       update case_revision set made_at = now() - interval '240 hours' where case_id = '${await idOf(second!)}' and state = 'VERIFIED';
       update case_revision set made_at = now() - interval '250 hours' where case_id = '${await idOf(second!)}' and state <> 'VERIFIED';
       commit`,
    );
    const { queues, states } = await figures('editor', monthAgo);
    const publication = queues.find(({ kind }: any) => kind === 'PUBLICATION');
    expect(publication).toMatchObject({ cases: 5, due: 1, late: 1 });
    expect(publication.medianHours).toBeLessThan(1);
    expect(publication.p90Hours).toBeCloseTo(0.6 * 240, 0); // between the fourth and the fifth of five
    expect(states.find(({ state }: any) => state === 'VERIFIED').p90Hours).toBeCloseTo(0.6 * 240, 0);
    const week = new Date(Date.now() - 48 * 3_600_000).toISOString();
    expect((await figures('editor', week)).queues.find(({ kind }: any) => kind === 'PUBLICATION')).toMatchObject({
      due: 0, // it was due 72 hours ago
      late: 0,
    });
  });
});

describe('blind re-reviews in the figures', () => {
  const handIn = async () => {
    const { data } = await api.as('editor')(
      `mutation ($input: DrawSampleInput!) { drawSample(input: $input) { draw { sample } errors { message } } }`,
      { input: { verifiedFrom: began, verifiedBefore: new Date().toISOString(), sharePercent: 20 } },
    );
    expect(data.drawSample).toEqual({ draw: { sample: 2 }, errors: [] });
    const [row] = await database.asOwner<{ id: string; email: string }>(
      `select r.id, u.email from re_review r join app_user u on u.id = r.reviewer limit 1`,
    );
    const id = globalId('ReReview', row!.id);
    const ask = api.as(row!.email.split('@')[0]!);
    const { fields } = (await ask(`{ reReviewTask(id: "${id}") { fields } }`)).data.reReviewTask;
    const answers = fields.map((field: string) => ({ field, value: 'NOT_STATED' }));
    const done = await ask(
      `mutation ($input: HandInReReviewInput!) { handInReReview(input: $input) { errors { message } } }`,
      { input: { id, answers } },
    );
    expect(done.data.handInReReview.errors).toEqual([]);
  };

  it('are counted with the versions that were verified; of one, no alpha is told', async () => {
    await handIn();
    const { reReviewed, fields } = await figures('editor');
    expect(reReviewed).toEqual({ verified: 6, reReviewed: 1, share: 1 / 6 });
    expect(fields).toHaveLength(14);
    expect(fields[0]).toEqual({
      field: 'REQUESTING_STATE',
      difference: 'NOMINAL',
      units: 1,
      percent: null,
      alpha: null,
      lower: null,
      upper: null,
      whyNot: expect.stringContaining('There are 1 units'),
    });
  });

  it('give the published alpha for the published data', async () => {
    // Krippendorff (2011), section B, as the answers of twelve reviews of one case.
    const [record, answers] = ['aabbdcccedda', 'babbbccceddd'];
    await database.asOwner(
      `begin; set local session_replication_role = replica;
       insert into re_review (case_id, version, round, draw_id, place, reviewer, assigned_at, due_at, handed_in_at)
         select '${await idOf(verified[1]!)}', 1, 100 + n, d.id, 100 + n, u.id, now(), now(), '2001-01-01'
           from generate_series(1, 12) n, re_review_draw d, app_user u where u.email = 'legal@example.org';
       insert into re_review_answer (case_id, version, round, field, answer, record_value)
         select '${await idOf(verified[1]!)}', 1, 100 + n, 'OUTCOME', substr('${answers}', n, 1), substr('${record}', n, 1)
           from generate_series(1, 12) n;
       commit`,
    );
    const { fields } = await figures('editor', '2001-01-01T00:00:00Z', '2001-01-02T00:00:00Z');
    const outcome = fields.find(({ field }: any) => field === 'OUTCOME');
    expect(outcome).toMatchObject({ units: 12, percent: 75, whyNot: null });
    expect(outcome.alpha).toBeCloseTo(0.692, 3);
    expect(outcome.lower).toBeLessThan(outcome.alpha);
    expect(outcome.upper).toBeGreaterThan(outcome.alpha);
    const { fields: ofAnother } = await figures('analyst', '2001-01-01T00:00:00Z', '2001-01-02T00:00:00Z');
    expect(ofAnother.find(({ field }: any) => field === 'OUTCOME').units).toBe(0); // of a case that they do not see
  });
});
