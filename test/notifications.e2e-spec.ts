/** Who is told of what, who reads it, and which mails are sent about it. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { entities } from '#exchange';
import { type MailTransport, SmtpMail, UnitOfWork, withDatabase } from '#platform';
import { startMailServer } from '../libs/platform/src/testing/mail-server.js';
import { leaveMails, mailNotifications, publishScheduled, tellOfDeadlines } from '#verification';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import {
  attempt,
  caseInReview,
  type CaseState,
  claim,
  completeDraft,
  moreStaff,
  step,
  verifiedCase,
} from './support/draft.js';

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
beforeEach(() => database.asOwner('delete from notification'));

const PUBLIC_URL = 'https://registry.example.org';
const asOwner = <T>(work: (unit: UnitOfWork) => Promise<T>) => withDatabase(database.ownerUrl, entities, work);

const LIST = `notifications(first: 50) { totalCount edges { node { id kind message at readAt case { id reference } } } }`;
const toldTo = async (account: string): Promise<any[]> =>
  (await api.as(account)(`{ ${LIST} }`)).data.notifications.edges.map(({ node }: any) => node);
const messagesTo = async (account: string, { reference }: CaseState) =>
  (await toldTo(account)).filter((of) => of.case.reference === reference).map(({ message }) => message as string);
const unreadOf = async (account: string) =>
  (await api.as(account)('{ unreadNotificationCount }')).data.unreadNotificationCount as number;
const mutate = async (account: string, mutation: string, type: string, selection: string, input: object) =>
  (
    await api.as(account)(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} errors { code path message } } }`,
      { input },
    )
  ).data[mutation];
const markRead = (account: string, input: object) =>
  mutate(account, 'markNotificationsRead', 'MarkNotificationsReadInput', 'unreadCount', input);
const idOf = async (account: string) =>
  (await database.asOwner<{ id: string }>(`select id from app_user where email = $1 || '@example.org'`, [account]))[0]!
    .id;

describe('what happens to a case', () => {
  it('is told to its author step by step, and to nobody of what they did themselves', async () => {
    let found = await caseInReview(api, 'Followed by its author');
    found = await step(api, 'verifier-one', 'passReview', found);
    found = await step(api, 'verifier-two', 'passReview', found);
    found = await step(api, 'editor', 'publishCase', found);
    expect(await messagesTo('researcher', found)).toEqual([
      'It was published.',
      'It was verified.',
      'It was let into review.',
    ]);
    expect(await messagesTo('verifier-one', found)).toEqual(['It was published.', 'It was verified.']);
    expect(await messagesTo('verifier-two', found)).toEqual(['It was published.']);
    expect(await messagesTo('editor', found)).toEqual([]);
    expect(await messagesTo('researcher-two', found)).toEqual([]);
  });

  it('is told as changes that were asked for, and to whom asked that the author has made them', async () => {
    const asked = await step(api, 'verifier-one', 'requestChanges', await caseInReview(api, 'To be changed'));
    expect((await messagesTo('researcher', asked))[0]).toBe('A verifier asks you for changes.');
    const { payload } = await attempt(api, 'researcher', 'resubmitCase', asked);
    expect(payload.errors).toHaveLength(1); // nothing has changed yet
    const edited = await api.as('researcher')(
      `mutation ($input: UpdateDraftInput!) { updateDraft(input: $input) { case { id reference version state } errors { message } } }`,
      { input: { id: asked.id, expectedVersion: asked.version, title: { text: 'Changed' }, reason: 'As was asked' } },
    );
    await step(api, 'researcher', 'resubmitCase', edited.data.updateDraft.case);
    expect(await messagesTo('verifier-one', asked)).toEqual(['It was handed in again, changed.']);
    expect(await messagesTo('researcher', asked)).toHaveLength(2);
  });

  it('is told to disputes officers when it is disputed, once, and to its author once that is admitted', async () => {
    const found = await step(api, 'editor', 'publishCase', await verifiedCase(api, 'Public and disputed'));
    const open = () =>
      api.anonymous('mutation ($input: OpenDisputeInput!) { openDispute(input: $input) { code errors { message } } }', {
        input: {
          reference: found.reference,
          party: 'STATE',
          fields: ['OUTCOME'],
          statement: 'It was never published.',
        },
      });
    for (const _ of ['first', 'second']) expect((await open()).data!.openDispute.errors).toEqual([]);
    expect((await messagesTo('disputes', found)).filter((of) => of === 'It is disputed.')).toHaveLength(1);
    expect(await messagesTo('researcher', found)).not.toContain('It is disputed.');
    const { data } = await api.as('disputes')(
      '{ workQueue(kind: DISPUTES, first: 10) { edges { node { dispute { id } } } } }',
    );
    const admitted = await api.as('disputes')(
      'mutation ($input: AdmitDisputeInput!) { admitDispute(input: $input) { errors { message } } }',
      { input: { id: data!.workQueue.edges[0].node.dispute.id, blocking: false } },
    );
    expect(admitted.data!.admitDispute.errors).toEqual([]);
    expect(await messagesTo('researcher', found)).toContain('It is disputed.');
    expect(await messagesTo('verifier-one', found)).toContain('It is disputed.');
  });

  it('is told to verifiers who disagreed, and once the others have decided', async () => {
    let found = await step(api, 'verifier-one', 'passReview', await caseInReview(api, 'Disputed'));
    found = await step(api, 'verifier-two', 'disagree', found);
    expect(await messagesTo('verifier-one', found)).toEqual([
      'The second verifier disagreed with the first; three others decide.',
    ]);
    for (const account of ['legal', 'disputes']) {
      found = await step(api, account, 'adjudicate', found, { vote: 'UPHOLD' });
    }
    expect(await messagesTo('verifier-two', found)).toEqual([]);
    await step(api, 'safety', 'adjudicate', found, { vote: 'UPHOLD' });
    expect(await messagesTo('verifier-two', found)).toEqual(['It was verified.']);
    expect(await messagesTo('safety', found)).toEqual([]);
  });

  it('is told when the worker publishes it', async () => {
    const found = await verifiedCase(api, 'To be published later');
    await step(api, 'editor', 'scheduleCase', found, { publishAt: new Date(Date.now() + 60_000).toISOString() });
    await database.asOwner('update case_file set publish_at = now() where reference = $1', [found.reference]);
    await asOwner(publishScheduled);
    expect((await messagesTo('researcher', found))[0]).toBe('It was published.');
    expect((await messagesTo('verifier-two', found))[0]).toBe('It was published.');
    expect(await messagesTo('editor', found)).toEqual([]);
  });

  it('is told to whom it is assigned', async () => {
    const found = await caseInReview(api, 'Assigned');
    const id = Buffer.from(`User:${await idOf('verifier-one')}`).toString('base64url');
    const { data } = await api.as('triage')(
      `mutation ($input: AssignCaseInput!) { assignCase(input: $input) { errors { message } } }`,
      { input: { id: found.id, person: id, expiresAt: new Date(Date.now() + 86_400_000).toISOString() } },
    );
    expect(data.assignCase.errors).toEqual([]);
    expect(await messagesTo('verifier-one', found)).toEqual(['It was assigned to you or to a team of yours.']);
  });

  it('is not told where the step is rolled back', async () => {
    const found = await claim(api, 'verifier-one', await caseInReview(api, 'Rolled back'));
    await database.asOwner(`
      create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$;
      create constraint trigger refuse after insert on notification deferrable initially deferred
        for each row execute function refuse()`);
    const { errors } = await attempt(api, 'verifier-one', 'requestChanges', found);
    await database.asOwner('drop function refuse cascade');
    expect(errors).toHaveLength(1);
    expect(await messagesTo('researcher', found)).toEqual(['It was let into review.']);
    expect((await api.as('researcher')(`{ case(id: "${found.id}") { state } }`)).data.case.state).toBe('IN_REVIEW');
  });

  it('is not told to somebody whose account is disabled', async () => {
    const found = await caseInReview(api, 'Of somebody who has left');
    await database.asOwner(`update app_user set disabled_at = now() where email = 'researcher@example.org'`);
    await step(api, 'verifier-one', 'requestChanges', found);
    await database.asOwner(`update app_user set disabled_at = null where email = 'researcher@example.org'`);
    expect(await messagesTo('researcher', found)).toEqual(['It was let into review.']);
  });
});

describe('a notification', () => {
  it('is its recipient’s alone, by SQL under the application’s login too', async () => {
    const found = await step(api, 'verifier-one', 'requestChanges', await caseInReview(api, 'For one reader'));
    const rows = (account: string) => database.asBearer(api.tokenOf(account), 'select id from notification');
    expect(await rows('researcher')).toHaveLength(2);
    for (const other of ['verifier-one', 'administrator', 'researcher-two', 'custodian'])
      expect(await rows(other)).toEqual([]);
    expect(await database.asApplication('select id from notification')).toEqual([]);
    const [{ id }] = (await toldTo('researcher')) as [{ id: string }];
    expect(await markRead('verifier-one', { ids: [id] })).toEqual({ unreadCount: 0, errors: [] });
    expect(await markRead('verifier-one', { all: true })).toEqual({ unreadCount: 0, errors: [] });
    expect(await unreadOf('researcher')).toBe(2);
    expect(await messagesTo('researcher', found)).toHaveLength(2);
  });

  it('is made by nobody but with its step, and by no statement of the application', async () => {
    const found = await caseInReview(api, 'Nothing has happened');
    const id = (
      await database.asOwner<{ id: string }>('select id from case_file where reference = $1', [found.reference])
    )[0]!.id;
    const token = api.tokenOf('researcher');
    for (const statement of [
      `select access.notify('${id}', 'DECIDED', 'PUBLISHED', true, true)`,
      `insert into notification (recipient, kind, event, case_id) values ('${await idOf('editor')}', 'DECIDED', 'PUBLISHED', '${id}')`,
      `delete from notification`,
      `update notification set recipient = recipient`,
      `update notification set event = 'RETRACTED'`,
    ]) {
      await expect(database.asBearer(token, statement)).rejects.toMatchObject({ code: '42501' });
    }
    await expect(
      database.asBearer(token, `update notification set read_at = now() - interval '1 day'`),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      database.asOwner(
        `insert into notification (recipient, kind, event, case_id) values ('${await idOf('editor')}', 'ASSIGNED', 'PUBLISHED', '${id}')`,
      ),
    ).rejects.toMatchObject({ constraint: 'notification_event_is_of_its_kind' });
  });

  it('is marked as read once, some or all, and paged', async () => {
    await step(api, 'verifier-one', 'requestChanges', await caseInReview(api, 'Read'));
    const [first] = await toldTo('researcher');
    expect(await markRead('researcher', { ids: [first.id, 'nonsense'] })).toEqual({ unreadCount: 1, errors: [] });
    const readAt = (await toldTo('researcher'))[0].readAt;
    expect(readAt).not.toBeNull();
    await markRead('researcher', { ids: [first.id] });
    expect((await toldTo('researcher'))[0].readAt).toBe(readAt);
    const unread = await api.as('researcher')(
      '{ notifications(first: 1, unreadOnly: true) { totalCount pageInfo { hasNextPage } edges { node { kind } } } }',
    );
    expect(unread.data.notifications).toEqual({
      totalCount: 1,
      pageInfo: { hasNextPage: false },
      edges: [{ node: { kind: 'DECIDED' } }],
    });
    const page = await api.as('researcher')('{ notifications(first: 1) { pageInfo { endCursor } } }');
    const next = await api.as('researcher')(
      `{ notifications(first: 1, after: "${page.data.notifications.pageInfo.endCursor}") { edges { node { kind } } } }`,
    );
    expect(next.data.notifications.edges).toEqual([{ node: { kind: 'DECIDED' } }]);
    expect(await markRead('researcher', { all: true })).toEqual({ unreadCount: 0, errors: [] });
    for (const input of [{}, { all: true, ids: [first.id] }]) {
      expect((await markRead('researcher', input)).errors).toMatchObject([
        { code: 'VALIDATION_FAILED', path: ['ids'] },
      ]);
    }
  });

  it('of a case that its recipient may see no more is not there', async () => {
    const found = await step(api, 'editor', 'publishCase', await verifiedCase(api, 'To be hidden'));
    expect(await unreadOf('verifier-one')).toBe(2);
    await step(api, 'safety', 'suspendCase', found);
    expect(await toldTo('verifier-one')).toEqual([]);
    expect(await unreadOf('verifier-one')).toBe(0);
    expect((await messagesTo('researcher', found))[0]).toContain('hidden for safety');
  });
});

describe('a deadline', () => {
  const tell = () => asOwner(tellOfDeadlines);
  const kindsOf = async (account: string, { reference }: CaseState) =>
    (await toldTo(account)).filter((of) => of.case.reference === reference).map(({ kind }) => kind as string);
  const wait = ({ reference }: CaseState, days: number) =>
    database.asOwner(`
      begin;
      set local session_replication_role = replica;
      update case_revision set made_at = made_at - interval '1 day' * ${days}
       where case_id = (select id from case_file where reference = '${reference}');
      commit`);

  it('of a claim is told to whoever has it, once, and again when it was made longer', async () => {
    const found = await claim(api, 'verifier-one', await caseInReview(api, 'Claimed'));
    await tell();
    expect(await kindsOf('verifier-one', found)).toEqual([]);
    const end = (hours: number) =>
      database.asOwner(`update case_lease set expires_at = now() + interval '1 hour' * $1`, [hours]);
    await end(11);
    await tell();
    await tell();
    expect(await kindsOf('verifier-one', found)).toEqual(['TASK_EXPIRES']);
    await end(10);
    await tell();
    expect(await kindsOf('verifier-one', found)).toEqual(['TASK_EXPIRES', 'TASK_EXPIRES']);
    expect(await kindsOf('verifier-two', found)).toEqual([]);
  });

  it('of a queue is told once to those who work on it, and not to those who may not work on the case', async () => {
    const found = await step(api, 'verifier-one', 'passReview', await caseInReview(api, 'Waiting'));
    await tell();
    expect(await kindsOf('verifier-two', found)).toEqual([]);
    await wait(found, 13.5);
    await tell();
    await Promise.all([tell(), tell()]);
    expect(await kindsOf('verifier-two', found)).toEqual(['SERVICE_LEVEL']);
    for (const other of ['verifier-one', 'researcher', 'editor', 'triage']) {
      expect(await kindsOf(other, found)).not.toContain('SERVICE_LEVEL');
    }
  });

  it('of a queue is told to whoever has claimed the case, and to nobody else', async () => {
    const found = await claim(api, 'verifier-two', await caseInReview(api, 'Waiting, and claimed'));
    await wait(found, 13.5);
    await tell();
    expect(await kindsOf('verifier-two', found)).toEqual(['SERVICE_LEVEL']);
    expect(await kindsOf('verifier-one', found)).toEqual([]);
  });
});

describe('mails', () => {
  const due = () => database.asOwner(`update notification set mail_at = now()`);
  const faults: string[] = [];
  const log = { error: (message: string) => void faults.push(message) };
  const send = (transport: MailTransport) => asOwner((work) => mailNotifications(work, transport, PUBLIC_URL, log));
  const states = async () =>
    (await database.asOwner<{ mail: string }>('select distinct mail from notification order by 1')).map(
      ({ mail }) => mail,
    );
  const smtp = (url: string) => new SmtpMail({ url, from: 'registry@example.org', requireTls: false });
  const kept: { to: string; subject: string; text: string }[] = [];
  const keeping: MailTransport = {
    place: 'a list',
    send: async (mail) => {
      await new Promise((later) => setTimeout(later, 400));
      kept.push(mail);
    },
  };

  beforeEach(() => {
    faults.length = 0;
    kept.length = 0;
  });
  afterEach(() => database.asOwner('delete from notification_setting'));

  it('tell an author of several things at once, and hold no title, no name and no State', async () => {
    const found = await step(api, 'verifier-one', 'requestChanges', await caseInReview(api, 'A secret title'));
    expect(await send(keeping)).toBe(0); // others may come within minutes
    await database.asOwner(`update notification set mail_at = now() where event = 'ACCEPTED'`);
    expect(await send(keeping)).toBe(1);
    expect(kept).toMatchObject([{ to: 'researcher@example.org', subject: '2 notices of the registry' }]);
    expect(kept[0]!.text).toContain(`${found.reference}: A verifier asks you for changes.`);
    expect(kept[0]!.text).toContain(PUBLIC_URL);
    expect(JSON.stringify({ ...kept[0], to: '' })).not.toMatch(
      /secret title|Sample|researcher|journalist|TR\b|Spain|reason/i,
    );
    await due();
    expect(await send(keeping)).toBe(0);
    expect(await states()).toEqual(['SENT']);
  });

  it('survive a server that refuses twice, and are tried less and less often', async () => {
    await caseInReview(api, 'Refused twice');
    const server = await startMailServer({ refusals: 2 });
    for (const expected of [0, 0, 1]) {
      await due();
      expect(await send(smtp(server.url))).toBe(expected);
      expect(await send(smtp(server.url))).toBe(0); // not yet again
    }
    expect(server.mails).toHaveLength(1);
    expect(server.attempts()).toBe(3);
    expect(server.mails[0]!.text).toContain('It was let into review.');
    expect(faults).toHaveLength(2);
    expect(faults[0]).toMatch(
      /^the mail about the notifications [-0-9a-f]{36} was not sent \(EENVELOPE 451\): it will be/,
    );
    expect(faults.join()).not.toContain('@');
    await server.close();
  });

  it('are given up at last, which the log tells by ids alone', async () => {
    await caseInReview(api, 'Never taken');
    await database.asOwner('update notification set mail_tries = 9, mail_at = now()');
    const refusing: MailTransport = {
      place: '',
      send: () => Promise.reject(new Error('no such researcher@example.org')),
    };
    expect(await send(refusing)).toBe(0);
    expect(faults).toEqual([expect.stringMatching(/\(UNKNOWN\): given up$/)]);
    expect(faults.join()).not.toContain('@');
    expect(await states()).toEqual(['FAILED']);
  });

  it('are sent once by two workers at once', async () => {
    const cases = [await caseInReview(api, 'Once'), await caseInReview(api, 'Once more')];
    await due();
    const sent = await Promise.all([send(keeping), send(keeping), send(keeping)]);
    expect(sent.reduce((sum, of) => sum + of, 0)).toBe(1);
    expect(kept).toHaveLength(1);
    for (const { reference } of cases) expect(kept[0]!.text).toContain(reference);
  });

  it('are sent again by another worker where one ends in the middle', async () => {
    await caseInReview(api, 'In the middle');
    await due();
    const dying: MailTransport = { place: '', send: () => Promise.reject(new Error('killed')) };
    await send(dying);
    const [{ minutes }] = (await database.asOwner<{ minutes: number }>(
      `select round(extract(epoch from mail_at - now()) / 60)::int as minutes from notification`,
    )) as [{ minutes: number }];
    expect(minutes).toBe(2);
    await due();
    expect(await send(keeping)).toBe(1);
  });

  it('tell nobody of a case that they may see no more, nor anybody who has read it or has left', async () => {
    const found = await step(api, 'editor', 'publishCase', await verifiedCase(api, 'Lost'));
    await step(api, 'safety', 'suspendCase', found);
    await markRead('researcher', { all: true });
    await due();
    expect(await send(keeping)).toBe(0);
    expect(await states()).toEqual(['LEFT']);
    await caseInReview(api, 'Of somebody who leaves');
    await due();
    await database.asOwner(`update app_user set disabled_at = now() where email = 'researcher@example.org'`);
    expect(await send(keeping)).toBe(0);
    await database.asOwner(`update app_user set disabled_at = null where email = 'researcher@example.org'`);
    expect(kept).toEqual([]);
    const sessions = await database.asOwner(
      `select 1 from session where expires_at < created_at + interval '5 minutes'`,
    );
    expect(sessions).toEqual([]); // those in which it was asked what they may see
  });

  it('are sent about the kinds that somebody wants', async () => {
    const all = ['ASSIGNED', 'CHANGES_REQUESTED', 'DECIDED', 'DISPUTED', 'TASK_EXPIRES', 'SERVICE_LEVEL'];
    const { data } = await api.as('researcher')('{ notificationSettings { kind byMail } }');
    expect(data.notificationSettings).toEqual(all.map((kind) => ({ kind, byMail: true })));
    const changed = await mutate(
      'researcher',
      'changeNotificationSettings',
      'ChangeNotificationSettingsInput',
      'settings { kind byMail }',
      { settings: [{ kind: 'DECIDED', byMail: false }] },
    );
    expect(changed.settings).toEqual(all.map((kind) => ({ kind, byMail: kind !== 'DECIDED' })));
    const theirs = await api.as('verifier-one')('{ notificationSettings { byMail } }');
    expect(theirs.data.notificationSettings.every(({ byMail }: any) => byMail)).toBe(true);
    await step(api, 'verifier-one', 'requestChanges', await caseInReview(api, 'Some mails'));
    await due();
    expect(await send(keeping)).toBe(1);
    expect(kept[0]!.text).toContain('asks you for changes');
    expect(kept[0]!.text).not.toContain('let into review');
    expect(await unreadOf('researcher')).toBe(2);
  });

  it('are not kept for later where none are sent', async () => {
    await caseInReview(api, 'No server');
    await asOwner(leaveMails);
    await due();
    expect(await send(keeping)).toBe(0);
    expect(await unreadOf('researcher')).toBe(1);
  });
});

describe('a key', () => {
  it('reads no notifications of whoever made it', async () => {
    await completeDraft(api);
    const made = await api.as('researcher')(
      `mutation { createApiKey(input: { label: "Probe", roles: [], expiresAt: "${new Date(Date.now() + 60_000).toISOString()}" }) { key } }`,
    );
    const asked = await api.bearing(made.data.createApiKey.key as string)('{ unreadNotificationCount }');
    expect(asked.errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
