/** A case that is not to be public before a moment is not, whoever tries. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entities } from '#exchange';
import { withDatabase } from '#platform';
import { publishScheduled } from '#verification';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { attempt, type CaseState, completeDraft, step, verifiedCase } from './support/draft.js';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database, { pointsPerMinute: { anonymous: 0, key: 0, person: 0, global: 0 } });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const FAR = '2998-01-01T00:00:00.000Z';
const LATER = '2999-01-01T00:00:00.000Z';
const idOf = async ({ reference }: CaseState) =>
  (await database.asOwner<{ id: string }>('select id from case_file where reference = $1', [reference]))[0]!.id;
const stateOf = async ({ reference }: CaseState) =>
  (await database.asOwner<{ state: string }>('select state from case_file where reference = $1', [reference]))[0]!
    .state;
const embargoed = (of: CaseState, until: string | null = FAR, account = 'editor') =>
  step(api, account, 'setEmbargo', of, { until });
const refusal = async (account: string, mutation: string, of: CaseState, more: object = {}): Promise<string[]> => {
  const { payload, errors } = await attempt(api, account, mutation, of, more);
  if (errors) return errors.map(({ extensions }: any) => extensions.code as string);
  return payload.errors.map(({ __typename, message }: any) => `${__typename}: ${message}`);
};
const embargoFor = async (account: string, { id }: CaseState) => {
  const { data } = await api.as(account)(`{ case(id: "${id}") { embargo { until isOver reason } } }`);
  return data.case.embargo;
};
const lift = () => withDatabase(database.ownerUrl, entities, publishScheduled);
/** Brings the end of an embargo, or the moment of a publication, about. */
const passes = async (of: CaseState, what: 'embargo' | 'moment') =>
  database.asOwner(
    what === 'embargo'
      ? `update case_embargo set until = now() - interval '1 second' where case_id = $1`
      : `update case_file set publish_at = now() - interval '1 second' where id = $1`,
    [await idOf(of)],
  );

describe('an embargo', () => {
  it('that the author set keeps an editor from publishing, until it has ended', async () => {
    const draft = await embargoed(await completeDraft(api, 'Embargoed by its author'), FAR, 'researcher');
    let at = await step(api, 'researcher', 'submitCase', draft);
    at = await step(api, 'triage', 'acceptForReview', at);
    at = await step(api, 'verifier-one', 'passReview', at);
    at = await step(api, 'verifier-two', 'passReview', at);
    expect(await embargoFor('researcher', at)).toEqual({
      until: FAR,
      isOver: false,
      reason: 'The reason of setEmbargo',
    });
    expect(await refusal('editor', 'publishCase', at)).toEqual([
      expect.stringContaining(`not to be public before ${FAR}`),
    ]);
    const { data } = await api.as('editor')(`{ case(id: "${at.id}") { allowedActions { action unmet { guard } } } }`);
    expect(data.case.allowedActions).toContainEqual({
      action: 'PUBLISH',
      unmet: [{ guard: 'EMBARGO' }, { guard: 'SUFFICIENT' }],
    });
    expect(data.case.allowedActions).toContainEqual({ action: 'SCHEDULE', unmet: [{ guard: 'SUFFICIENT' }] });
    await passes(at, 'embargo');
    expect((await step(api, 'editor', 'publishCase', at)).state).toBe('PUBLISHED');
  });

  it('lets nobody schedule for before its end, and anybody who may for then or after', async () => {
    const found = await embargoed(await verifiedCase(api, 'Scheduled under an embargo'));
    expect(await refusal('editor', 'scheduleCase', found, { publishAt: '2997-12-31T23:59:59.999Z' })).toEqual([
      expect.stringContaining('GuardNotMet'),
    ]);
    expect((await step(api, 'editor', 'scheduleCase', found, { publishAt: FAR })).state).toBe('SCHEDULED');
  });

  it('that is set once the case is scheduled makes the worker hand it back at that moment', async () => {
    const scheduled = await step(api, 'editor', 'scheduleCase', await verifiedCase(api, 'Set afterwards'), {
      publishAt: FAR,
    });
    await embargoed(scheduled, LATER);
    await passes(scheduled, 'moment');
    expect(await lift()).toEqual({ published: 0, handedBack: 1 });
    expect(await stateOf(scheduled)).toBe('VERIFIED');
    const again = await step(api, 'editor', 'scheduleCase', scheduled, { publishAt: LATER });
    await passes(again, 'moment');
    await passes(again, 'embargo');
    expect(await lift()).toEqual({ published: 1, handedBack: 0 });
  });

  it('is taken back by the editor, and what was said stays on file', async () => {
    const found = await embargoed(await verifiedCase(api, 'Taken back'));
    await embargoed(found);
    await embargoed(found, null);
    expect(await embargoFor('editor', found)).toBeNull();
    const said = await database.asOwner(`select number, until from case_embargo where case_id = $1 order by number`, [
      await idOf(found),
    ]);
    expect(said).toEqual([
      { number: 1, until: new Date(FAR) },
      { number: 2, until: null },
    ]);
    expect((await step(api, 'editor', 'publishCase', found)).state).toBe('PUBLISHED');
  });

  it('is set by nobody else, at no other time, and ends at a moment to come', async () => {
    const found = await completeDraft(api, 'Whose it is to say');
    for (const until of ['2001-01-01T00:00:00Z', undefined]) {
      expect(await refusal('researcher', 'setEmbargo', found, { until })).toEqual([
        expect.stringContaining('still to come'),
      ]);
    }
    expect(await refusal('verifier-one', 'setEmbargo', found, { until: FAR })).toEqual(['FORBIDDEN']);
    expect(await refusal('researcher-two', 'setEmbargo', found, { until: FAR })).toEqual(['NOT_FOUND']);
    const submitted = await step(api, 'researcher', 'submitCase', found);
    expect(await refusal('researcher', 'setEmbargo', submitted, { until: FAR })).toEqual([
      expect.stringContaining('The case is SUBMITTED'),
    ]);
    const published = await step(api, 'editor', 'publishCase', await verifiedCase(api, 'Public already'));
    expect(await refusal('editor', 'setEmbargo', published, { until: FAR })).toEqual([
      expect.stringContaining('suspendCase'),
    ]);
    expect(await refusal('researcher', 'setEmbargo', { ...submitted, version: 1 }, { until: FAR })).toEqual([
      expect.stringContaining('StaleVersion'),
    ]);
  });

  it('is for the author and those who review to know, and for no colleague', async () => {
    const found = await embargoed(await verifiedCase(api, 'Who may know of it'));
    expect(await embargoFor('researcher', found)).toMatchObject({ until: FAR });
    expect(await embargoFor('verifier-one', found)).toMatchObject({ until: FAR });
    await database.asOwner(
      `insert into case_grant (case_id, user_id, reason, granted_by, expires_at)
       select $1, u.id, 'x', (select author_id from case_file where id = $1), now() + interval '1 day'
         from app_user u where u.email = 'analyst@example.org'`,
      [await idOf(found)],
    );
    expect(await embargoFor('analyst', found)).toBeNull();
    const rows = await database.asBearer(api.tokenOf('analyst'), 'select 1 from case_embargo where case_id = $1', [
      await idOf(found),
    ]);
    expect(rows).toEqual([]);
  });
});

describe('the database', () => {
  const publish = (id: string) =>
    `update case_file set state = 'PUBLISHED', published_version = version, published_round = round where id = '${id}'`;

  it('refuses to publish before the end of an embargo, also the owner and the worker', async () => {
    const found = await embargoed(await verifiedCase(api, 'Past the service'));
    const id = await idOf(found);
    const refused = { constraint: 'case_file_keeps_its_embargo' };
    await expect(database.asOwner(publish(id))).rejects.toMatchObject(refused);
    await expect(database.asBearer(api.tokenOf('editor'), publish(id))).rejects.toMatchObject(refused);
    const schedule = (at: string) =>
      database.asOwner(`update case_file set state = 'SCHEDULED', publish_at = '${at}' where id = $1`, [id]);
    await expect(schedule('2997-01-01')).rejects.toMatchObject(refused);
    await schedule(FAR);
    await expect(database.asOwner(publish(id))).rejects.toMatchObject(refused);
  });

  it('takes an embargo from nobody else, and lets nobody change one', async () => {
    const found = await verifiedCase(api, 'Rows of embargoes');
    const set = async (account: string, of: CaseState, number = 1) =>
      database.asBearer(
        api.tokenOf(account),
        `insert into case_embargo (case_id, number, until, reason, set_by) values ($1, ${number}, '${FAR}', 'x', access.user_id()) returning 1`,
        [await idOf(of)],
      );
    for (const account of ['researcher', 'verifier-one', 'safety', 'analyst']) {
      await expect(set(account, found)).rejects.toMatchObject({ code: '42501' });
    }
    expect(await set('editor', found)).toHaveLength(1);
    await expect(set('editor', found)).rejects.toMatchObject({ constraint: 'case_embargo_pkey' });
    for (const change of ['update case_embargo set until = null', 'delete from case_embargo']) {
      await expect(database.asBearer(api.tokenOf('editor'), change)).rejects.toMatchObject({ code: '42501' });
    }
    await database.asOwner(
      `insert into user_role (user_id, role) select id, 'EDITOR' from app_user where email = 'researcher@example.org'`,
    );
    try {
      await expect(set('researcher', found, 2)).rejects.toMatchObject({ code: '42501' });
      expect(await refusal('researcher', 'setEmbargo', found, { until: null })).toEqual([
        expect.stringContaining('FourEyesViolation'),
      ]);
    } finally {
      await database.asOwner(
        `update user_role set revoked_at = now() where role = 'EDITOR' and user_id = (select id from app_user where email = 'researcher@example.org')`,
      );
    }
  });

  it('publishes no case whose embargo is set at the same moment, or it was published before', async () => {
    for (let time = 0; time < 8; time += 1) {
      const found = await verifiedCase(api, `Raced ${'abcdefgh'[time]}`);
      const [published, set] = await Promise.all([
        attempt(api, 'editor', 'publishCase', found),
        attempt(api, 'editor', 'setEmbargo', found, { until: FAR }),
      ]);
      const state = await stateOf(found);
      expect([state === 'PUBLISHED', published.payload.errors.length === 0]).toEqual([
        set.payload.errors.length > 0,
        set.payload.errors.length > 0,
      ]);
    }
  });
});
