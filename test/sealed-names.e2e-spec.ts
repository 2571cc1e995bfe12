/** Names sealed in the identity vault are found in what would become public of their case, and shown to nobody for that. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { entities } from '#exchange';
import { globalId, parseKeyRing, withDatabase } from '#platform';
import { rotateKeys } from '#vault';
import { publishScheduled, sealedNameMarks } from '#verification';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { attempt, type CaseState, completeDraft, moreStaff, RESERVATION, step, verifiedCase } from './support/draft.js';
import { eraseSubject, ExchangeableRing, type Place, sealIdentity, stepUp } from './support/vault.js';

let database: TestDatabase;
let api: TestApi;

const key = () => randomBytes(32).toString('base64');
const keys = { first: key(), second: key(), another: key() };
const ringOf = (...ids: (keyof typeof keys)[]) =>
  parseKeyRing(JSON.stringify(Object.fromEntries(ids.map((id) => [id, keys[id]]))), 'ring');

const ring = new ExchangeableRing(ringOf('first', 'second'));

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database, { keyRing: ring });
  await moreStaff(database);
  await stepUp(database, 'custodian');
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const keyOf = async ({ reference }: CaseState): Promise<string> =>
  (await database.asOwner<{ id: string }>('select id from case_file where reference = $1', [reference]))[0]!.id;

async function seal(account: string, place: Place, value: string, kind = 'NAME'): Promise<void> {
  expect((await sealIdentity(api.as(account), place, [{ kind, value }])).payload.errors).toEqual([]);
}

/** A verified case, for which a custodian has sealed names, one for each confidential source. */
async function caseWith(title: string, ...names: string[]): Promise<CaseState> {
  const verified = await verifiedCase(api, title);
  for (const [n, name] of names.entries()) await seal('custodian', { case: verified.id, source: `SOURCE-${n}` }, name);
  return verified;
}

/** As if its author had written that, and it had been reviewed. */
async function rewrite(of: CaseState, change: string, text: string): Promise<void> {
  const sql = change.replace('$1', `$t$${text}$t$`).replace('$2', `'${await keyOf(of)}'`);
  await database.asOwner(`begin; set local session_replication_role = replica; ${sql}; commit`);
}
const SUMMARY = 'update case_file set summary = $1 where id = $2';

const refusals = async (mutation: string, of: CaseState, more: object = {}): Promise<string[]> => {
  const { payload, errors } = await attempt(api, 'editor', mutation, of, more);
  expect(errors).toBeUndefined();
  return payload.errors.map(({ guard, message }: any) => `${guard}: ${message}`);
};
const LATER = { ...RESERVATION, publishAt: '2999-01-01T00:00:00Z' };

/** What keeps an account from publishing, as `allowedActions` says it. */
async function keptBy(account: string, { id }: CaseState): Promise<string[]> {
  const { data } = await api.as(account)(
    `query ($id: ID!) { case(id: $id) { allowedActions { action allowed unmet { guard message } } } }`,
    { id },
  );
  const publish = data!.case.allowedActions.find(({ action }: any) => action === 'PUBLISH');
  const found = publish.unmet.filter(({ guard }: any) => guard === 'PROJECTION_SAFE');
  return found.map(({ message }: any) => message);
}

const events = async (of: CaseState): Promise<number> =>
  (
    await database.asOwner(`select 1 from audit_event where action = 'identity.screened' and subject = $1`, [
      await keyOf(of),
    ])
  ).length;

describe('a name sealed for a case', () => {
  it.each([
    [
      'in Latin letters, in the title',
      'Anna Testova',
      'title',
      'update case_file set title = $1 where id = $2',
      'The arrest of TESTOVA, Anna',
    ],
    ['in Cyrillic, declined, in the summary', 'Анна Тестова', 'summary', SUMMARY, 'Арест Анны Петровны Тестовой.'],
    [
      'in Arabic, in a note',
      'محمد تجريبي',
      'uses/1/note',
      'update mechanism_use set note = $1 where case_id = $2',
      'قال ومحمد التجريبي ذلك',
    ],
    [
      'in Chinese, in an event',
      '张测试',
      'events/1/description',
      'update case_event set description = $1 where case_id = $2 and number = 1',
      '警方说张测试已被拘留。',
    ],
  ])(
    '%s, keeps it from publication; whoever asks is told where, and neither the name nor of whom',
    async (_, name, path, change, text) => {
      const verified = await caseWith('Holds a sealed name', 'Somebody Else', name);
      await rewrite(verified, change, text);
      const message = `What would be public holds personal data: a name sealed in the identity vault in ${path}. Send the case back (reopenCase) to have it taken out; what stands in a proposed revision, a verifier rejects (rejectRevision).`;
      expect(await refusals('publishCase', verified)).toEqual([`PROJECTION_SAFE: ${message}`]);
      expect(await refusals('scheduleCase', verified, LATER)).toEqual([`PROJECTION_SAFE: ${message}`]);
      expect(await keptBy('editor', verified)).toEqual([message]);
      await rewrite(verified, change, 'A person');
      expect(await keptBy('editor', verified)).toEqual([]);
      expect((await step(api, 'editor', 'publishCase', verified)).state).toBe('PUBLISHED');
    },
  );

  it('by the author, as an alias of a subject, is found as well; a contact that is sealed is none', async () => {
    const draft = await completeDraft(api, 'Known as Testfalcon');
    const place = { case: draft.id, subject: 1 };
    await seal('researcher', place, 'Testfalcon', 'ALIAS');
    await seal('researcher', place, 'journalist', 'OTHER_CONTACT');
    const inReview = await step(api, 'triage', 'acceptForReview', await step(api, 'researcher', 'submitCase', draft));
    const second = await step(api, 'verifier-one', 'passReview', inReview);
    const verified = await step(api, 'verifier-two', 'passReview', second);
    expect(await refusals('publishCase', verified)).toEqual([
      expect.stringContaining('sealed in the identity vault in title.'),
    ]);
  });

  it('is looked for in the caveat, too, and that somebody tried stays on record', async () => {
    const verified = await caseWith('Named by its editor', 'Anna Testova');
    const before = await events(verified);
    const more = { caveat: 'Anna Testova could not be reached.', identifiesNobody: true };
    expect(await refusals('publishCase', verified, more)).toEqual([expect.stringContaining('vault in caveat.')]);
    expect(await events(verified)).toBe(before + 1);
  });

  it('is of no matter in another case', async () => {
    await caseWith('The one', 'Anna Testova');
    const other = await caseWith('The other, of Anna Testova', 'Boris Probe');
    expect((await step(api, 'editor', 'publishCase', other)).state).toBe('PUBLISHED');
  });

  it('after its texts had been found clear is looked for anew', async () => {
    const verified = await verifiedCase(api, 'Anna Testova, sealed late');
    expect(await keptBy('editor', verified)).toEqual([]);
    await seal('custodian', { case: verified.id, source: 'SOURCE-1' }, 'Anna Testova');
    expect(await refusals('publishCase', verified)).toEqual([expect.stringContaining('vault in title.')]);
  });

  it('sealed at the very moment of publication is waited for, and the case is looked through again', async () => {
    const verified = await verifiedCase(api, 'Anna Testova, sealed at this moment');
    const id = await keyOf(verified);
    const sealing = new pg.Client({ connectionString: database.ownerUrl });
    await sealing.connect();
    try {
      await sealing.query(`begin; select from case_file where id = '${id}' for share;
        with p as (insert into vault.person (case_id, source_label) values ('${id}', 'SOURCE-1') returning id),
             s as (insert into vault.sealing (person_id, sealed_by) select p.id, c.author_id from p, case_file c where c.id = '${id}'
                   returning id, person_id),
             k as (insert into vault.person_key (sealing_id, person_id, ring_key_id, wrapped)
                   select id, person_id, 'second', '\\x00' from s returning sealing_id, person_id)
        insert into vault.sealed_value (id, person_id, sealing_id, number, kind, nonce, ciphertext, tag, name_marks, name_rules)
        select uuidv7(), person_id, sealing_id, 1, 'NAME', substring(sha256('') for 12), '\\x00', substring(sha256('') for 16),
               '{1}', 1 from k`);
      const publishing = refusals('publishCase', verified);
      await new Promise((resolve) => setTimeout(resolve, 700));
      await sealing.query('commit');
      expect(await publishing).toEqual([
        expect.stringContaining('has changed at this moment. Send the request again.'),
      ]);
    } finally {
      await sealing.end();
    }
    expect((await step(api, 'editor', 'publishCase', verified)).state).toBe('PUBLISHED');
    await eraseSubject(api.as('custodian'), { case: verified.id, source: 'SOURCE-1' }); // its key is none
  });

  it('is told of to editors alone', async () => {
    const verified = await caseWith('Anna Testova among colleagues', 'Anna Testova');
    expect(await keptBy('researcher', verified)).toEqual([]);
    expect(await events(verified)).toBe(0);
    expect(await keptBy('editor', verified)).toHaveLength(1);
  });

  it('is no hindrance once it was erased for ever', async () => {
    const verified = await caseWith('Anna Testova, erased', 'Anna Testova');
    expect(await refusals('publishCase', verified)).toHaveLength(1);
    const erased = await eraseSubject(api.as('custodian'), { case: verified.id, source: 'SOURCE-0' });
    expect(erased.payload.erased).toBe(true);
    const left = await database.asOwner(
      `select 1 from vault.sealed_value v join vault.person p on p.id = v.person_id where p.case_id = $1`,
      [await keyOf(verified)],
    );
    expect(left).toEqual([]);
    expect((await step(api, 'editor', 'publishCase', verified)).state).toBe('PUBLISHED');
  });
});

describe('a scheduled case', () => {
  const lift = () => withDatabase(database.ownerUrl, entities, publishScheduled);
  async function due(title: string, ...names: string[]): Promise<CaseState> {
    const scheduled = await step(api, 'editor', 'scheduleCase', await caseWith(title, ...names), LATER);
    await database.asOwner(`update case_file set publish_at = now() where reference = $1`, [scheduled.reference]);
    return scheduled;
  }

  it('is published when its moment comes by a worker who has no key of the vault', async () => {
    await due('Nobody is named', 'Anna Testova');
    expect(await lift()).toEqual({ published: 1, handedBack: 0 });
  });

  it('is handed back where a name was sealed since, though it be in no text of it', async () => {
    const scheduled = await due('Somebody was sealed since', 'Anna Testova');
    await seal('custodian', { case: scheduled.id, source: 'SOURCE-9' }, 'Boris Probe');
    expect(await lift()).toEqual({ published: 0, handedBack: 1 });
  });

  it('is handed back where a text has changed since', async () => {
    const scheduled = await due('Changed since', 'Anna Testova');
    await rewrite(scheduled, SUMMARY, 'The arrest of Anna Testova.');
    expect(await lift()).toEqual({ published: 0, handedBack: 1 });
  });

  it('is published though a name was erased since', async () => {
    const scheduled = await due('Erased since', 'Anna Testova', 'Boris Probe');
    await eraseSubject(api.as('custodian'), { case: scheduled.id, source: 'SOURCE-0' });
    expect(await lift()).toEqual({ published: 1, handedBack: 0 });
  });
});

describe('a proposed revision', () => {
  const FROM_THE_JUDGMENT = { reason: 'The judgment says so.' };
  const summary = (text: string) => ({ ...FROM_THE_JUDGMENT, summary: { text } });

  async function send(account: string, mutation: string, of: CaseState, more: object): Promise<any> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await api.as(account)(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { case { id reference version state proposedRevisions { id state } }
         errors { message ... on GuardNotMet { guard } } } }`,
      { input: { id: of.id, expectedVersion: of.version, ...more } },
    );
    expect(errors).toBeUndefined();
    return data![mutation];
  }
  const proposed = async (of: CaseState, change: object): Promise<string> =>
    (await send('researcher', 'proposeRevision', of, change)).case.proposedRevisions[0].id;
  const accept = (account: string, of: CaseState, revision: string) =>
    send(account, 'acceptRevision', of, { revision });
  const readPublic = async ({ reference }: CaseState) =>
    (
      await api.anonymous(`query ($reference: String!) { publicCase(reference: $reference) { summary { text } } }`, {
        reference,
      })
    ).data.publicCase.summary.text;
  const NAMED = {
    guard: 'PROJECTION_SAFE',
    message:
      'What would be public with the revision holds personal data: a name sealed in the identity vault in proposedRevision/summary/text. Reject it (rejectRevision), and have it proposed without.',
  };

  it('of a published case that holds a sealed name is accepted by nobody; each is told in which text', async () => {
    const published = await step(api, 'editor', 'publishCase', await caseWith('Revised', 'Anna Testova'));
    const before = await readPublic(published);
    const revision = await proposed(published, summary('The arrest of A. Testova, a journalist in exile.'));
    expect((await accept('verifier-one', published, revision)).errors).toEqual([NAMED]);
    expect((await accept('verifier-two', published, revision)).errors).toEqual([NAMED]);
    expect(await readPublic(published)).toBe(before);

    const another = await proposed(published, summary('The arrest of a journalist in exile.'));
    expect((await accept('verifier-one', published, another)).errors).toEqual([]);
    expect((await accept('verifier-two', published, another)).errors).toEqual([]);
    expect(await readPublic(published)).toBe('The arrest of a journalist in exile.');
  });

  it('is looked through again with the last acceptance: a name may have been sealed since the first', async () => {
    const published = await step(api, 'editor', 'publishCase', await caseWith('Sealed between', 'Anna Testova'));
    const revision = await proposed(published, summary('The arrest of Boris Probe.'));
    expect((await accept('verifier-one', published, revision)).errors).toEqual([]);
    await seal('custodian', { case: published.id, source: 'SOURCE-1' }, 'Boris Probe');
    expect((await accept('verifier-two', published, revision)).errors).toEqual([NAMED]);
  });

  it('is screened for no verifier who proposed it, none of whose guesses is answered', async () => {
    const published = await step(api, 'editor', 'publishCase', await caseWith('Guessed', 'Anna Testova'));
    await database.asOwner(`insert into user_role (user_id, role)
      select id, 'VERIFIER' from app_user where email = 'researcher@example.org'`);
    try {
      const revision = await proposed(published, summary('The arrest of Anna Testova.'));
      const before = await events(published);
      const { errors } = await accept('researcher', published, revision);
      expect(errors.map(({ guard }: any) => guard)).not.toContain('PROJECTION_SAFE');
      expect(errors).not.toEqual([]);
      expect(await events(published)).toBe(before);
    } finally {
      await database.asOwner(`update user_role set revoked_at = now() where role = 'VERIFIER' and user_id =
        (select id from app_user where email = 'researcher@example.org')`);
    }
  });

  it('of a verified case is looked through when an editor publishes the case with it', async () => {
    const verified = await caseWith('Revised before', 'Anna Testova');
    const revision = await proposed(verified, summary('The arrest of Testova, Anna.'));
    for (const account of ['verifier-one', 'verifier-two']) {
      expect((await accept(account, verified, revision)).errors).toEqual([]);
    }
    const found = expect.stringContaining('a name sealed in the identity vault in proposedRevision/summary/text.');
    expect(await keptBy('editor', verified)).toEqual([found]);
    expect(await refusals('publishCase', verified)).toEqual([found]);
    expect(await refusals('scheduleCase', verified, LATER)).toEqual([found]);
    expect((await send('disputes', 'rejectRevision', verified, { revision, reason: 'It names her.' })).errors).toEqual(
      [],
    );
    expect((await step(api, 'editor', 'publishCase', verified)).state).toBe('PUBLISHED');
  });

  it('that was accepted before the case was scheduled is in force when the moment comes; one of later is looked at by an editor', async () => {
    const lift = () => withDatabase(database.ownerUrl, entities, publishScheduled);
    const schedule = async (of: CaseState) => {
      const scheduled = await step(api, 'editor', 'scheduleCase', of, LATER);
      return async () =>
        database.asOwner(`update case_file set publish_at = now() where reference = $1`, [scheduled.reference]);
    };
    const acceptedFor = async (of: CaseState) => {
      const revision = await proposed(of, summary('A journalist in exile was held, and released by a court.'));
      for (const account of ['verifier-one', 'verifier-two']) {
        expect((await accept(account, of, revision)).errors).toEqual([]);
      }
    };
    const before = await caseWith('Accepted before', 'Anna Testova');
    await acceptedFor(before);
    await (
      await schedule(before)
    )();
    expect(await lift()).toEqual({ published: 1, handedBack: 0 });
    expect(await readPublic(before)).toBe('A journalist in exile was held, and released by a court.');

    const after = await caseWith('Accepted after', 'Anna Testova');
    const comes = await schedule(after);
    await acceptedFor(after);
    await comes();
    expect(await lift()).toEqual({ published: 0, handedBack: 1 });
    expect((await step(api, 'editor', 'publishCase', after)).state).toBe('PUBLISHED');
  });
});

describe('what stands beside a published record', () => {
  const NAME = 'Anna Testova';
  const ERRORS = 'errors { __typename ... on GuardNotMet { guard message } }';

  /** A published case for which a name is sealed, with a dispute about it that has a reply to be published. */
  async function disputed(title: string, reply: string, isAdmitted = true): Promise<{ of: CaseState; id: string }> {
    const of = await step(api, 'editor', 'publishCase', await caseWith(title, NAME));
    const opened = { reference: of.reference, party: 'STATE', fields: ['OUTCOME'], statement: 'It is not so.', reply };
    const { data } = await api.anonymous(
      'mutation ($input: OpenDisputeInput!) { openDispute(input: $input) { code errors { message } } }',
      { input: opened },
    );
    expect(data.openDispute.errors).toEqual([]);
    const [row] = await database.asOwner<{ id: string }>('select id from dispute where case_id = $1', [
      await keyOf(of),
    ]);
    const id = globalId('Dispute', `${await keyOf(of)}/${row!.id}`);
    if (isAdmitted) expect(await act('admitDispute', 'AdmitDisputeInput', { id, blocking: false })).toEqual([]);
    return { of, id };
  }

  async function act(mutation: string, type: string, input: object, account = 'disputes'): Promise<string[]> {
    const { data, errors } = await api.as(account)(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${ERRORS} } }`,
      { input },
    );
    expect(errors).toBeUndefined();
    return data[mutation].errors.map(({ __typename, guard, message }: any) => `${guard ?? __typename}: ${message}`);
  }
  const inText = (path: string, remedy: string) => [
    `PROJECTION_SAFE: What everybody would read holds personal data: a name sealed in the identity vault in ${path}. ${remedy}`,
  ];

  it('names nobody who is sealed: neither a reply, nor the note on how a dispute ended', async () => {
    const { id } = await disputed('A reply that names', 'We have never asked for Anna Petrovna TESTOVA.');
    const publish = () => act('publishReply', 'PublishReplyInput', { id, message: 2 });
    expect(await publish()).toEqual(inText('reply', 'Ask for another reply without it (answerDispute).'));
    const resolve = (publicNote: string) =>
      act('resolveDispute', 'ResolveDisputeInput', { id, outcome: 'DISMISSED', publicNote });
    expect(await resolve('Testova, Anna was asked.')).toEqual(inText('publicNote', 'Take it out.'));
    expect(await resolve('The notice is on file.')).toEqual([]);
  });

  it('is published where it names nobody, and what was looked through stays on record', async () => {
    const { of, id } = await disputed('A reply that names nobody', 'We have never asked for anybody.');
    const before = await events(of);
    expect(await act('publishReply', 'PublishReplyInput', { id, message: 2 })).toEqual([]);
    expect(await events(of)).toBe(before + 1);
  });

  it('is looked through for no officer before the dispute is admitted', async () => {
    const { of, id } = await disputed('Not admitted yet', 'About Anna Testova.', false);
    const before = await events(of);
    expect((await act('publishReply', 'PublishReplyInput', { id, message: 2 }))[0]).toMatch(/^IllegalDisputeStep/);
    expect(await events(of)).toBe(before);
  });

  it('holds no name or contact either where a case is to be retracted', async () => {
    const published = await step(api, 'editor', 'publishCase', await caseWith('To be retracted', NAME));
    const propose = (publicNote: string) =>
      attempt(api, 'editor-two', 'proposeRetraction', published, { reasonClass: 'FALSE', publicNote });
    for (const note of ['Anna Testova asked for it.', 'Write to somebody@example.org.']) {
      const { payload } = await propose(note);
      expect(payload.errors).toMatchObject([{ guard: 'PROJECTION_SAFE' }]);
      expect(payload.errors[0].message).not.toMatch(/Testova|somebody/);
    }
    expect((await propose('The record did not hold.')).payload.errors).toEqual([]);
  });
});

describe('the marks of a name', () => {
  const marks = async (of: CaseState) =>
    (
      await database.asOwner<{ marks: string[] | null }>(
        `select v.name_marks as marks from vault.sealed_value v join vault.person p on p.id = v.person_id
         where p.case_id = $1 order by v.id`,
        [await keyOf(of)],
      )
    ).flatMap(({ marks: some }) => some ?? []);
  const rotate = (keyRing = ringOf('first', 'second')) =>
    withDatabase(database.ownerUrl, [], (work) => rotateKeys(work, keyRing, sealedNameMarks, () => undefined));

  it('are others in another case', async () => {
    const [one, other] = [await caseWith('One of two', 'Anna Testova'), await caseWith('Two of two', 'Anna Testova')];
    const [some, others] = [await marks(one), await marks(other)];
    expect(some.length).toBeGreaterThan(3);
    expect(others).toHaveLength(some.length);
    expect(some.filter((mark) => others.includes(mark))).toEqual([]);
  });

  it('of before there were any are made with the keys; until then the case is not screened, and not published', async () => {
    const verified = await caseWith('Sealed long ago', 'Anna Testova');
    await database.asOwner(
      `update vault.sealed_value set name_marks = null, name_rules = null where person_id in
         (select id from vault.person where case_id = $1)`,
      [await keyOf(verified)],
    );
    const unscreened = [expect.stringContaining('Ask the operator to run rotate-keys.')];
    expect(await refusals('publishCase', verified)).toEqual(unscreened);
    expect(await refusals('scheduleCase', verified, LATER)).toEqual(unscreened);
    expect(await keptBy('editor', verified)).toEqual(unscreened);
    expect(await rotate()).toBe(1);
    expect(await marks(verified)).not.toEqual([]);
    expect(await rotate()).toBe(0);
    await rewrite(verified, SUMMARY, 'The arrest of Anna Testova.');
    expect(await refusals('publishCase', verified)).toEqual([expect.stringContaining('vault in summary.')]);
    await rewrite(verified, SUMMARY, 'An arrest.');
    expect((await step(api, 'editor', 'publishCase', verified)).state).toBe('PUBLISHED');
  });

  it('follow when the key of the ring is replaced', async () => {
    const verified = await caseWith('Key replaced: Anna Testova', 'Anna Testova');
    const before = await marks(verified);
    expect(await rotate(ringOf('second', 'first'))).toBeGreaterThan(0);
    expect((await marks(verified)).filter((mark) => before.includes(mark))).toEqual([]);
    expect(await refusals('publishCase', verified)).toEqual([expect.stringContaining('vault in title.')]);
    await rotate();
  });

  it('stay as they are while a text is screened: renewed meanwhile, they would not be found', async () => {
    const verified = await caseWith('Screened during a rotation', 'Anna Testova');
    const [screening, rotating] = [database.vaultUrl, database.ownerUrl].map(
      (connectionString) => new pg.Client({ connectionString }),
    ) as [pg.Client, pg.Client];
    await Promise.all([screening.connect(), rotating.connect()]);
    try {
      await screening.query('begin');
      await screening.query(`select set_config('app.token', $1, true)`, [api.tokenOf('editor')]);
      await screening.query('select vault.sealed_names($1, 1::smallint)', [await keyOf(verified)]);
      await rotating.query(`set lock_timeout = '200ms'`);
      await expect(
        rotating.query(
          `select from vault.person_key k join vault.person p on p.id = k.person_id where p.case_id = $1 for update of k`,
          [await keyOf(verified)],
        ),
      ).rejects.toThrow('lock timeout');
    } finally {
      await Promise.all([screening.end(), rotating.end()]);
    }
  });

  it('cannot be asked for without the keys: a server that lacks them publishes no case with a sealed name', async () => {
    const verified = await caseWith('Without keys', 'Anna Testova');
    const nameless = await verifiedCase(api, 'Nobody is sealed');
    ring.now = ringOf('another');
    expect(await refusals('publishCase', verified)).toEqual([expect.stringContaining('complete its key ring')]);
    expect(await keptBy('editor', verified)).toEqual([expect.stringContaining('complete its key ring')]);
    expect((await step(api, 'editor', 'publishCase', nameless)).state).toBe('PUBLISHED');
    ring.now = ringOf('first', 'second');
    expect((await step(api, 'editor', 'publishCase', verified)).state).toBe('PUBLISHED');
  });
});

describe('the vault’s login', () => {
  const asked = (token: string, text: string, values: readonly unknown[]) => database.asVault(token, text, values);
  const AMONG = 'select vault.names_among($1, $2) as mark';

  it('learns nothing with a token alone: marks are made with keys that the database does not have', async () => {
    const verified = await caseWith('Asked by SQL', 'Anna Testova');
    const id = await keyOf(verified);
    const editor = api.tokenOf('editor');
    const guesses = Array.from({ length: 1000 }, () => randomBytes(8).readBigInt64BE(0).toString());
    expect(await asked(editor, AMONG, [id, guesses])).toEqual([]);
    expect(await events(verified)).toBe(1);
    const [{ mark }] = (await database.asOwner<{ mark: string }>(
      `select v.name_marks[1] as mark from vault.sealed_value v join vault.person p on p.id = v.person_id where p.case_id = $1`,
      [id],
    )) as [{ mark: string }];
    expect(await asked(editor, AMONG, [id, [mark]])).toEqual([{ mark }]); // so the answer above was one
    for (const account of ['researcher', 'disputes']) {
      expect(await asked(api.tokenOf(account), AMONG, [id, [mark]])).toEqual([]);
      expect(
        await asked(api.tokenOf(account), 'select is_open, sealed_values from vault.sealed_names($1, 1::smallint)', [
          id,
        ]),
      ).toEqual([{ is_open: false, sealed_values: null }]);
    }
    expect(await asked('', AMONG, [id, [mark]])).toEqual([]);
    for (const columns of ['name_marks from vault.sealed_value', '* from vault.name_screening']) {
      await expect(asked(editor, `select ${columns}`, [])).rejects.toThrow('permission denied');
      await expect(database.asBearer(editor, `select ${columns}`)).rejects.toThrow('permission denied');
    }
    await expect(asked(editor, 'select vault.names_of($1)', [id])).rejects.toThrow('permission denied');
    await expect(database.asBearer(editor, AMONG, [id, [mark]])).rejects.toThrow('permission denied');
  });

  it('asks at most 20,000 marks at once, and of no case but one that waits for publication', async () => {
    const verified = await caseWith('Asked too much', 'Anna Testova');
    const id = await keyOf(verified);
    const editor = api.tokenOf('editor');
    await expect(asked(editor, AMONG, [id, Array.from({ length: 20_001 }, (_, n) => n)])).rejects.toThrow(
      'at most 20000',
    );
    await database.asOwner(`begin; set local session_replication_role = replica;
      update case_file set state = 'IN_REVIEW' where id = '${id}'; commit`);
    expect(await asked(editor, AMONG, [id, [1]])).toEqual([]);
    expect(await events(verified)).toBe(0);
  });

  it('has no case pass as screened but for an editor', async () => {
    const verified = await caseWith('Kept by SQL', 'Anna Testova');
    const id = await keyOf(verified);
    const keep = 'select vault.keep_screening($1, array[sha256($2)], $3)';
    await asked(api.tokenOf('researcher'), keep, [id, 'texts', []]);
    await asked('', keep, [id, 'texts', []]);
    await expect(database.asBearer(api.tokenOf('editor'), keep, [id, 'texts', []])).rejects.toThrow(
      'permission denied',
    );
    expect(await database.asOwner('select 1 from vault.name_screening where case_id = $1', [id])).toEqual([]);
  });
});
