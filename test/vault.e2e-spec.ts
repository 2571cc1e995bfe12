/** Who may seal, ask for, grant, read and erase an identity, over GraphQL and against the logins of the database. */
import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sealedNameMarks } from '#verification';
import { type Answer, startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { act, type CaseState, completeDraft, step } from './support/draft.js';
import {
  clearForIdentities,
  denyAccess,
  eraseSubject,
  findIdentities,
  grantAccess,
  grantedTo,
  readIdentity,
  requestAccess,
  revokeAccess,
  sealIdentity,
  stepUp,
} from './support/vault.js';

const NAME = { kind: 'NAME', value: 'ئادىل تۇردى', language: 'ug-Arab' };
const PHONE = { kind: 'PHONE', value: '+90 312 555 01 42', language: null };

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database);
  await clearForIdentities(database);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});
beforeEach(async () => {
  for (const account of ['researcher', 'custodian', 'disputes', 'verifier-one']) await stepUp(database, account);
  await forgetUnsealings();
});

/** Lets the caps begin anew. */
async function forgetUnsealings(): Promise<void> {
  await database.asOwner('alter table vault.unsealing disable trigger all');
  await database.asOwner('delete from vault.unsealing');
  await database.asOwner('alter table vault.unsealing enable trigger all');
}

/** A draft with a sealed subject, and one of the same shape without. */
async function sealedDraft(): Promise<CaseState> {
  const draft = await completeDraft(api);
  const { payload } = await sealIdentity(api.as('researcher'), { case: draft.id, subject: 1 }, [NAME, PHONE]);
  expect(payload).toEqual({ sealed: 2, errors: [] });
  return draft;
}

const codeOf = (answer: Answer) => answer.errors?.[0]?.extensions['code'];
const messageOf = (answer: Answer) => answer.errors?.[0]?.message ?? '';
const bareId = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1]!;
const idOf = async (account: string) =>
  (await database.asOwner<{ id: string }>('select id from app_user where email = $1', [`${account}@example.org`]))[0]!
    .id;

/** What an answer says, apart from the ids and times in it. */
const shapeOf = (answer: object) =>
  JSON.stringify(answer)
    .replace(/"[\w-]{40,}"/g, '"<id>"')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replace(/TNR-\d{4}-\d{6}/g, '<reference>');

describe('an identity', () => {
  it('is sealed by the author, asked for with a purpose, granted by a custodian, and then read', async () => {
    const draft = await sealedDraft();
    const place = { case: draft.id, subject: 1 };
    expect(codeOf(await readIdentity(api.as('researcher'), place))).toBe('NOT_FOUND');
    const asked = await requestAccess(api.as('researcher'), place);
    expect(asked.payload).toMatchObject({
      errors: [],
      request: {
        caseReference: draft.reference,
        subject: 1,
        source: null,
        status: 'OPEN',
        requestedBy: 'Sample researcher',
      },
    });
    const granted = await grantAccess(api.as('custodian'), asked.payload.request.id);
    expect(granted.payload).toMatchObject({
      errors: [],
      request: { status: 'GRANTED', decidedBy: 'Sample custodian', reason: 'The hearing is next week.' },
    });
    const read = await readIdentity(api.as('researcher'), place);
    expect(read).toEqual({ status: 200, data: { identity: { values: [NAME, PHONE] } } });
  });

  it('of a confidential source is sealed under a code, and its values come back in the order of their sealing', async () => {
    const place = { case: (await completeDraft(api)).id, source: 'SOURCE-1' };
    await sealIdentity(api.as('researcher'), place, [PHONE]);
    await sealIdentity(api.as('researcher'), place, [NAME]); // under another key: the first one is not for the sealer
    await grantedTo(api, 'researcher', place);
    expect((await readIdentity(api.as('researcher'), place)).data.identity.values).toEqual([PHONE, NAME]);
  });

  it('is read only with clearance and a fresh step-up, and the answer says which of them is missing', async () => {
    const place = { case: (await sealedDraft()).id, subject: 1 };
    await grantedTo(api, 'researcher', place);
    await stepUp(database, 'researcher', '6 minutes');
    const stale = await readIdentity(api.as('researcher'), place);
    expect([codeOf(stale), messageOf(stale)]).toEqual(['FORBIDDEN', expect.stringContaining('step up')]);
    await stepUp(database, 'researcher');
    await database.asOwner(`update app_user set clearance = 2 where email = 'researcher@example.org'`);
    const low = await readIdentity(api.as('researcher'), place);
    await database.asOwner(`update app_user set clearance = 3 where email = 'researcher@example.org'`);
    expect([codeOf(low), messageOf(low)]).toEqual(['FORBIDDEN', expect.stringContaining('clearance')]);
    expect((await readIdentity(api.as('researcher'), place)).data.identity.values).toHaveLength(2);
  });

  it('is not for a custodian without a grant of another custodian', async () => {
    const place = { case: (await sealedDraft()).id, subject: 1 };
    expect(codeOf(await readIdentity(api.as('custodian'), place))).toBe('NOT_FOUND');
    expect(codeOf(await readIdentity(api.anonymous, place))).toBe('UNAUTHENTICATED');
    expect(codeOf(await readIdentity(api.as('administrator'), place))).toBe('FORBIDDEN');
  });

  it('is closed again when the grant expires or is taken back', async () => {
    const place = { case: (await sealedDraft()).id, subject: 1 };
    const request = await grantedTo(api, 'researcher', place);
    await database.asOwner('alter table vault.access_decision disable trigger all');
    await database.asOwner(
      `update vault.access_decision set decided_at = now() - interval '2 days', expires_at = now() - interval '1 second'
       where request_id = $1`,
      [bareId(request)],
    );
    await database.asOwner('alter table vault.access_decision enable trigger all');
    expect(codeOf(await readIdentity(api.as('researcher'), place))).toBe('NOT_FOUND');

    const second = await grantedTo(api, 'researcher', place);
    expect((await readIdentity(api.as('researcher'), place)).data.identity.values).toHaveLength(2);
    const revoked = await revokeAccess(api.as('disputes'), second);
    expect(revoked.payload.request).toMatchObject({ status: 'REVOKED', revocationReason: 'The hearing is over.' });
    expect(codeOf(await readIdentity(api.as('researcher'), place))).toBe('NOT_FOUND');
    const again = await revokeAccess(api.as('researcher'), second);
    expect(again.payload.errors[0].code).toBe('NO_GRANT_TO_REVOKE');
  });

  it('is closed when the case is no longer for the reader, whatever the grant says', async () => {
    const draft = await sealedDraft();
    const place = { case: draft.id, subject: 1 };
    await step(api, 'triage', 'acceptForReview', await step(api, 'researcher', 'submitCase', draft));
    await grantedTo(api, 'verifier-one', place);
    expect((await readIdentity(api.as('verifier-one'), place)).data.identity.values).toEqual([NAME, PHONE]);
    const id = await idOf('verifier-one');
    await database.asOwner(`insert into user_role (user_id, role) values ($1, 'EDITOR')`, [id]);
    await database.asOwner(`update user_role set revoked_at = now() where role = 'VERIFIER' and user_id = $1`, [id]);
    const answer = await readIdentity(api.as('verifier-one'), place); // editors see no case under review
    await database.asOwner(`update user_role set revoked_at = null where role = 'VERIFIER' and user_id = $1`, [id]);
    expect(codeOf(answer)).toBe('NOT_FOUND');
  });
});

describe('whether somebody is sealed', () => {
  it('shows neither when access is asked for nor when it is denied, granted or used without clearance', async () => {
    const [sealed, bare] = [await sealedDraft(), await completeDraft(api)];
    const answers: string[][] = [];
    for (const { id } of [sealed, bare]) {
      const place = { case: id, subject: 1 };
      const researcher = api.as('researcher');
      const before = await readIdentity(researcher, place);
      const denied = await requestAccess(researcher, place);
      const asked = await requestAccess(researcher, place);
      const denial = await denyAccess(api.as('custodian'), denied.payload.request.id);
      const grant = await grantAccess(api.as('custodian'), asked.payload.request.id);
      await stepUp(database, 'researcher', '1 hour');
      const stale = await readIdentity(researcher, place);
      await stepUp(database, 'researcher');
      answers.push([before, denied, asked, denial, grant, stale].map(shapeOf));
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  it('and whether a case is there at all, shows to nobody who may not see it', async () => {
    const draft = await sealedDraft();
    const absent = Buffer.from('Case:0198c0de-0000-7000-8000-000000000000').toString('base64url');
    const outsider = api.as('researcher-two');
    const answers = await Promise.all(
      [draft.id, absent].map(async (id) => {
        const place = { case: id, subject: 1 };
        return [
          await readIdentity(outsider, place),
          await requestAccess(outsider, place),
          await sealIdentity(outsider, place, [NAME]),
        ].map((answer) => JSON.stringify(answer));
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]!.every((answer) => answer.includes('NOT_FOUND'))).toBe(true);
  });
});

describe('four eyes', () => {
  it('nobody decides a request of their own', async () => {
    const [{ id: published }] = (await database.asOwner<{ id: string }>(
      `select id from case_file where state = 'DOCUMENTED' limit 1`,
    )) as [{ id: string }];
    const asked = await requestAccess(api.as('custodian'), { case: published, subject: 1 });
    for (const decide of [grantAccess, denyAccess]) {
      const own = await decide(api.as('custodian'), asked.payload.request.id);
      expect(own.payload).toMatchObject({ request: null, errors: [{ code: 'OWN_ACCESS_REQUEST' }] });
    }
    const granted = await grantAccess(api.as('disputes'), asked.payload.request.id);
    expect(granted.payload.request.status).toBe('GRANTED');
  });

  it('of two custodians who decide at once, one does', async () => {
    const place = { case: (await completeDraft(api)).id, subject: 1 };
    for (let round = 0; round < 10; round += 1) {
      const id = (await requestAccess(api.as('researcher'), place)).payload.request.id as string;
      const decisions = await Promise.all([
        grantAccess(api.as('custodian'), id),
        denyAccess(api.as('disputes'), id),
        grantAccess(api.as('disputes'), id),
      ]);
      const codes = decisions.map(({ payload }) => payload.errors[0]?.code ?? 'TAKEN').sort();
      expect(codes).toEqual(['ACCESS_REQUEST_DECIDED', 'ACCESS_REQUEST_DECIDED', 'TAKEN']);
    }
  });

  it('is only for custodians, and a decision needs a reason and an end within 30 days', async () => {
    const place = { case: (await completeDraft(api)).id, subject: 1 };
    const id = (await requestAccess(api.as('researcher'), place)).payload.request.id as string;
    expect(codeOf(await grantAccess(api.as('editor'), id))).toBe('FORBIDDEN');
    const long = await grantAccess(api.as('custodian'), id, 31);
    expect(long.payload.errors[0]).toMatchObject({ __typename: 'ValidationFailed', path: ['expiresAt'] });
    const past = await grantAccess(api.as('custodian'), id, -1);
    expect(past.payload.errors[0].path).toEqual(['expiresAt']);
    const mute = await denyAccess(api.as('custodian'), id, '  ');
    expect(mute.payload.errors[0].path).toEqual(['reason']);
    expect(codeOf(await denyAccess(api.as('custodian'), 'nothing'))).toBe('NOT_FOUND');
    const idle = await requestAccess(api.as('researcher'), place, 'curious');
    expect(idle.payload.errors[0].path).toEqual(['purpose']);
  });

  it.each([
    ['in one’s own name', (request: string, me: string) => [request, me, me], 'access_decision_is_by_somebody_else'],
    [
      'of a request that is said to be another’s',
      (request: string, me: string, other: string) => [request, other, me],
      'access_decision_request_fkey',
    ],
    ['in another’s name', (request: string, me: string, other: string) => [request, me, other], 'row-level security'],
  ])('holds under the vault’s login: no grant %s', async (_, valuesOf, reason) => {
    const token = api.tokenOf('custodian');
    const [me, other] = [await idOf('custodian'), await idOf('disputes')];
    const [found] = await database.asOwner<{ id: string }>(
      `select id from case_file where state = 'DOCUMENTED' limit 1`,
    );
    const asked = await requestAccess(api.as('custodian'), { case: found!.id, subject: 2 });
    const attempt = database.asVault(
      token,
      `insert into vault.access_decision (request_id, requested_by, decided_by, decision, reason, expires_at)
       values ($1, $2, $3, 'GRANTED', 'because', now() + interval '1 day')`,
      valuesOf(bareId(asked.payload.request.id), me, other),
    );
    await expect(attempt).rejects.toThrow(reason);
  });
});

describe('the logins of the database', () => {
  const tables = async () =>
    (
      await database.asOwner<{ name: string }>(
        `select c.oid::regclass::text as name from pg_class c where relnamespace = 'vault'::regnamespace and relkind = 'r'`,
      )
    ).map(({ name }) => name);

  it('the application’s has no right in the vault, nor may it call its functions', async () => {
    const token = api.tokenOf('custodian');
    expect(await tables()).toHaveLength(11);
    for (const name of await tables()) {
      for (const statement of [`select from ${name}`, `insert into ${name} default values`, `delete from ${name}`]) {
        await expect(database.asBearer(token, statement)).rejects.toThrow('permission denied');
      }
    }
    await expect(database.asBearer(token, 'select vault.unsealed_now()')).rejects.toThrow('permission denied');
  });

  it('the vault’s shows no row without a token, and of the values none to anybody who has not unsealed them', async () => {
    const place = { case: (await sealedDraft()).id, subject: 1 };
    await grantedTo(api, 'researcher', place);
    for (const name of ['sealed_value', 'person_key']) {
      for (const account of ['researcher', 'custodian', 'administrator']) {
        expect(await database.asVault(api.tokenOf(account), `select person_id from vault.${name}`)).toEqual([]);
      }
    }
    for (const name of ['person', 'sealing', 'access_request', 'access_decision', 'unsealing', 'erasure']) {
      const column = { person: 'id', sealing: 'id', access_request: 'id', unsealing: 'id' }[name] ?? 'reason';
      expect(await database.asVault('', `select ${column} from vault.${name}`)).toEqual([]);
    }
  });

  it('the vault’s shows the rows of a person in the transaction that has recorded it, and in no other', async () => {
    const [one, other] = [await sealedDraft(), await sealedDraft()];
    await grantedTo(api, 'researcher', { case: one.id, subject: 1 });
    const token = api.tokenOf('researcher');
    const client = new pg.Client({ connectionString: database.vaultUrl });
    await client.connect();
    const values = async () => (await client.query('select distinct person_id from vault.sealed_value')).rows;
    try {
      await client.query('begin');
      await client.query(`select set_config('app.token', $1, true)`, [token]);
      expect(await values()).toEqual([]);
      const unsealing = 'select outcome, person_id from vault.unseal($1, 1::smallint, null)';
      const [opened] = (await client.query(unsealing, [bareId(one.id)])).rows as [
        { outcome: string; person_id: string },
      ];
      expect(opened.outcome).toBe('UNSEALED');
      expect(await values()).toEqual([{ person_id: opened.person_id }]);
      const [refused] = (await client.query(unsealing, [bareId(other.id)])).rows as [{ outcome: string }];
      expect(refused.outcome).toBe('NOT_GRANTED');
      await client.query(`select set_config('app.token', $1, true)`, [api.tokenOf('custodian')]);
      expect(await values()).toEqual([]); // what one person has opened is not opened for another
      await client.query(`select set_config('app.token', $1, true)`, [token]);
      await client.query('commit');
      await client.query('begin');
      await client.query(`select set_config('app.token', $1, true)`, [token]);
      expect(await values()).toEqual([]);
      await client.query('rollback');
    } finally {
      await client.end();
    }
    const [recorded] = await database.asOwner<{ count: number }>(
      `select count(*)::int as count from audit_event where action = 'identity.unsealed' and user_id = $1`,
      [await idOf('researcher')],
    );
    expect(recorded!.count).toBeGreaterThan(0);
  });

  it('the vault’s can change, delete and erase nothing, nor read a blind index, nor seal in another’s case', async () => {
    const token = api.tokenOf('custodian');
    for (const name of await tables()) {
      await expect(database.asVault(token, `delete from ${name}`)).rejects.toThrow('permission denied');
    }
    await expect(database.asVault(token, `update vault.access_decision set expires_at = now()`)).rejects.toThrow(
      'permission denied',
    );
    await expect(database.asVault(token, `select blind_index from vault.sealed_value`)).rejects.toThrow(
      'permission denied',
    );
    await expect(database.asVault(token, `select password_hash from app_user`)).rejects.toThrow('permission denied');
    const { id } = await sealedDraft();
    const [person] = await database.asOwner<{ sealing_id: string; person_id: string }>(
      'select sealing_id, person_id from vault.person_key order by sealing_id desc limit 1',
    );
    await expect(
      database.asVault(
        api.tokenOf('researcher'),
        `insert into vault.sealed_value (id, person_id, sealing_id, number, kind, nonce, ciphertext, tag)
         values (uuidv7(), $1, $2, 9, 'NAME', decode(repeat('00', 12), 'hex'), 'x', decode(repeat('00', 16), 'hex'))`,
        [person!.person_id, person!.sealing_id],
      ),
    ).rejects.toThrow('row-level security');
    const [begun] = await database.asVault<{ outcome: string }>(
      api.tokenOf('researcher-two'),
      `select outcome from vault.begin_sealing($1, 1::smallint, null)`,
      [bareId(id)],
    );
    expect(begun!.outcome).toBe('CLOSED');
  });

  it('and the history is changed by nobody, the owner included', async () => {
    for (const name of [
      'sealing',
      'access_request',
      'access_decision',
      'access_revocation',
      'unsealing',
      'erasure',
      'search',
    ]) {
      await expect(database.asOwner(`delete from vault.${name}`)).rejects.toThrow('only ever added to');
    }
  });
});

describe('no record, no plaintext', () => {
  it('when the audit record fails, nothing is read and no reading is counted', async () => {
    const place = { case: (await sealedDraft()).id, subject: 1 };
    await grantedTo(api, 'researcher', place);
    await database.asOwner('alter function audit.record(text, text, jsonb) rename to record_kept');
    await database.asOwner(`
      create function audit.record(text, text, jsonb) returns uuid language plpgsql as
        $$ begin raise exception 'the disk is full'; end $$`);
    await database.asOwner('grant execute on function audit.record(text, text, jsonb) to recourse_vault');
    try {
      const answer = await readIdentity(api.as('researcher'), place);
      expect(codeOf(answer)).toBe('INTERNAL');
      expect(JSON.stringify(answer)).not.toContain(NAME.value);
    } finally {
      await database.asOwner('drop function audit.record(text, text, jsonb)');
      await database.asOwner('alter function audit.record_kept(text, text, jsonb) rename to record');
    }
    expect(await database.asOwner('select id from vault.unsealing')).toEqual([]);
    expect((await readIdentity(api.as('researcher'), place)).data.identity.values).toHaveLength(2);
    expect(await database.asOwner('select id from vault.unsealing')).toHaveLength(1);
  });

  it('one person reads at most 10 in an hour, however many are asked for at once', async () => {
    const place = { case: (await sealedDraft()).id, subject: 1 };
    await grantedTo(api, 'researcher', place);
    const answers = await Promise.all(Array.from({ length: 14 }, () => readIdentity(api.as('researcher'), place)));
    expect(answers.filter(({ data }) => data?.identity)).toHaveLength(10);
    expect(answers.filter((answer) => codeOf(answer) === 'LIMIT_EXCEEDED')).toHaveLength(4);
    await setUnsealings(`update vault.unsealing set unsealed_at = unsealed_at - interval '2 hours'`);
    expect((await readIdentity(api.as('researcher'), place)).data.identity).toBeTruthy();
  });

  it('and the last one is not given twice: who asks meanwhile waits, and is then refused', async () => {
    const place = { case: (await sealedDraft()).id, subject: 1 };
    await grantedTo(api, 'researcher', place);
    for (let n = 0; n < 9; n += 1) await readIdentity(api.as('researcher'), place);
    const clients = [1, 2].map(() => new pg.Client({ connectionString: database.vaultUrl }));
    const outcomeOf = async (client: pg.Client) => {
      await client.query('begin');
      await client.query(`select set_config('app.token', $1, true)`, [api.tokenOf('researcher')]);
      const { rows } = await client.query<{ outcome: string }>(
        'select outcome from vault.unseal($1, 1::smallint, null)',
        [bareId(place.case)],
      );
      return rows[0]!.outcome;
    };
    try {
      for (const client of clients) await client.connect();
      expect(await outcomeOf(clients[0]!)).toBe('UNSEALED');
      const second = outcomeOf(clients[1]!);
      await new Promise((later) => setTimeout(later, 200));
      await clients[0]!.query('commit');
      expect(await second).toBe('HOUR_SPENT');
    } finally {
      for (const client of clients) await client.end();
    }
  });

  it.each([
    ['30 in a day for one person', 30, 'researcher', 'At most 30'],
    ['100 in a day for all together', 100, 'editor', 'closed until tomorrow'],
  ])('and %s', async (_, count, account, message) => {
    const place = { case: (await sealedDraft()).id, subject: 1 };
    const request = await grantedTo(api, 'researcher', place);
    await readIdentity(api.as('researcher'), place);
    const other =
      account === 'researcher'
        ? request
        : (await requestAccess(api.as(account), { case: await documented(), subject: 1 })).payload.request.id;
    await setUnsealings(
      `insert into vault.unsealing (person_id, request_id, unsealed_by, unsealed_at)
       select person_id, '${bareId(other)}', '${await idOf(account)}', now() - interval '3 hours'
       from vault.unsealing, generate_series(1, ${count})`,
    );
    const answer = await readIdentity(api.as('researcher'), place);
    expect([codeOf(answer), messageOf(answer)]).toEqual(['LIMIT_EXCEEDED', expect.stringContaining(message)]);
  });

  async function setUnsealings(statement: string): Promise<void> {
    await database.asOwner('alter table vault.unsealing disable trigger all');
    await database.asOwner(statement);
    await database.asOwner('alter table vault.unsealing enable trigger all');
  }

  async function documented(): Promise<string> {
    const [found] = await database.asOwner<{ id: string }>(
      `select id from case_file where state = 'DOCUMENTED' limit 1`,
    );
    return found!.id;
  }
});

describe('sealing', () => {
  it('is for the author of a draft: not for a colleague, and not once it is handed in', async () => {
    const draft = await completeDraft(api);
    const submitted = await step(api, 'researcher', 'submitCase', draft);
    const late = await sealIdentity(api.as('researcher'), { case: draft.id, subject: 1 }, [NAME]);
    expect(late.payload).toMatchObject({ sealed: null, errors: [{ code: 'SEALING_CLOSED' }] });
    expect(submitted.state).toBe('SUBMITTED');
    expect(codeOf(await sealIdentity(api.as('verifier-one'), { case: draft.id, subject: 1 }, [NAME]))).toBe(
      'FORBIDDEN',
    );
  });

  it('is also for a custodian, of a case that they see', async () => {
    const [found] = await database.asOwner<{ id: string; number: number }>(
      `select c.id, s.number from case_file c join subject s on s.case_id = c.id where c.state = 'DOCUMENTED' limit 1`,
    );
    const sealed = await sealIdentity(api.as('custodian'), { case: found!.id, subject: found!.number }, [NAME]);
    expect(sealed.payload).toEqual({ sealed: 1, errors: [] });
  });

  it.each([
    ['a subject that is not there', { subject: 9 }, [NAME], ['subject']],
    ['neither subject nor source', {}, [NAME], ['subject']],
    ['both', { subject: 1, source: 'S-1' }, [NAME], ['source']],
    ['a source with a name', { source: 'Adil Turdi' }, [NAME], ['source']],
    ['no value', { subject: 1 }, [], ['values']],
    ['an empty value', { subject: 1 }, [{ ...NAME, value: ' ' }], ['values', '0', 'value']],
    [
      'a value that is too long',
      { subject: 1 },
      [NAME, { ...NAME, value: 'Adil '.repeat(300) }],
      ['values', '1', 'value'],
    ],
  ])('is refused with %s, and the answer repeats no value', async (_, place, values, path) => {
    const draft = await completeDraft(api);
    const answer = await sealIdentity(api.as('researcher'), { case: draft.id, ...place }, values);
    expect(answer.payload.errors[0]).toMatchObject({ __typename: 'ValidationFailed', path });
    expect(JSON.stringify(answer)).not.toContain('Adil');
    expect(JSON.stringify(answer)).not.toContain(NAME.value);
  });

  it('keeps the subjects of the draft from being replaced, and says what to do', async () => {
    const draft = await sealedDraft();
    const change = { id: draft.id, expectedVersion: draft.version };
    const replaced = await act(api.as('researcher'), 'updateDraft', 'UpdateDraftInput', {
      ...change,
      subjects: [{ kind: 'PERSON', profiles: [], personCount: 1 }],
    });
    expect(replaced.payload).toMatchObject({
      case: null,
      errors: [{ __typename: 'SubjectsSealed', path: ['subjects'] }],
    });
    const retitled = await act(api.as('researcher'), 'updateDraft', 'UpdateDraftInput', {
      ...change,
      title: { text: 'Else' },
    });
    expect(retitled.payload.errors).toEqual([]);
  });
});

describe('erasure', () => {
  it('destroys the keys for ever, and keeps the history', async () => {
    const draft = await sealedDraft();
    const place = { case: draft.id, subject: 1 };
    await grantedTo(api, 'researcher', place);
    await readIdentity(api.as('researcher'), place);
    await stepUp(database, 'custodian', '10 minutes');
    const stale = await eraseSubject(api.as('custodian'), place);
    expect(stale.payload).toMatchObject({ erased: null, errors: [{ code: 'STEP_UP_REQUIRED' }] });
    await stepUp(database, 'custodian');
    expect(codeOf(await eraseSubject(api.as('researcher'), place))).toBe('FORBIDDEN');
    expect((await eraseSubject(api.as('custodian'), place, ' ')).payload.errors[0].path).toEqual(['reason']);
    expect((await eraseSubject(api.as('custodian'), place)).payload).toEqual({ erased: true, errors: [] });

    expect(codeOf(await readIdentity(api.as('researcher'), place))).toBe('NOT_FOUND');
    expect(codeOf(await eraseSubject(api.as('custodian'), place))).toBe('NOT_FOUND');
    const again = await sealIdentity(api.as('researcher'), place, [NAME]);
    expect(again.payload.errors[0].code).toBe('IDENTITY_ERASED');
    const left = await database.asOwner(
      `select k.wrapped, k.ring_key_id, k.destroyed_at is not null as destroyed,
              (select count(*)::int from vault.sealed_value v where v.person_id = p.id) as values
       from vault.person p join vault.person_key k on k.person_id = p.id where p.case_id = $1`,
      [bareId(draft.id)],
    );
    expect(left).toEqual([{ wrapped: null, ring_key_id: null, destroyed: true, values: 0 }]);

    const history = await api.as('custodian')(
      `query ($case: ID) { identityHistory(case: $case, first: 20) { totalCount edges { node { kind by subject reason expiresAt } } } }`,
      { case: draft.id },
    );
    expect(history.data.identityHistory.edges.map(({ node }: any) => [node.kind, node.by])).toEqual([
      ['ERASED', 'Sample custodian'],
      ['UNSEALED', 'Sample researcher'],
      ['GRANTED', 'Sample custodian'],
      ['REQUESTED', 'Sample researcher'],
      ['SEALED', 'Sample researcher'],
    ]);
    expect(history.data.identityHistory.totalCount).toBe(5);
    expect(history.data.identityHistory.edges[0].node.reason).toBe('The person asked for it.');
  });
});

describe('a search', () => {
  const NUMBER = { kind: 'DOCUMENT_NUMBER', value: 'U-4711 0815', language: null };

  it('finds a number, however it is written, in all cases, and opens nothing', async () => {
    const [one, other] = [await completeDraft(api), await completeDraft(api)];
    await sealIdentity(api.as('researcher'), { case: one.id, subject: 1 }, [NAME, NUMBER]);
    await sealIdentity(api.as('researcher'), { case: other.id, source: 'S-1' }, [{ ...NUMBER, value: 'u47110815' }]);
    const { payload } = await findIdentities(api.as('custodian'), 'DOCUMENT_NUMBER', ' u4711-0815');
    expect(payload.places).toEqual([
      { case: one.id, subject: 1, source: null },
      { case: other.id, subject: null, source: 'S-1' },
    ]);
    expect((await findIdentities(api.as('custodian'), 'PHONE', NUMBER.value)).payload.places).toEqual([]);
    const [event] = await database.asOwner<{ details: object }>(
      `select details from audit_event where action = 'identity.searched' order by id limit 1`,
    );
    expect(event!.details).toEqual({ kind: 'DOCUMENT_NUMBER' });
    await eraseSubject(api.as('custodian'), { case: one.id, subject: 1 });
    const left = await findIdentities(api.as('custodian'), 'DOCUMENT_NUMBER', NUMBER.value);
    expect(left.payload.places).toEqual([{ case: other.id, subject: null, source: 'S-1' }]);
  });

  it('is for custodians after a fresh step-up, never for a name, and at most 20 in an hour', async () => {
    expect(codeOf(await findIdentities(api.as('researcher'), 'PHONE', PHONE.value))).toBe('FORBIDDEN');
    const name = await findIdentities(api.as('custodian'), 'NAME', NAME.value);
    expect(name.payload.errors[0]).toMatchObject({ __typename: 'ValidationFailed', path: ['kind'] });
    const short = await findIdentities(api.as('custodian'), 'PHONE', '+1 2');
    expect(short.payload.errors[0].path).toEqual(['value']);
    await stepUp(database, 'disputes', '1 hour');
    const stale = await findIdentities(api.as('disputes'), 'PHONE', PHONE.value);
    expect(stale.payload.errors[0].code).toBe('STEP_UP_REQUIRED');
    await stepUp(database, 'disputes');
    const all = await Promise.all(
      Array.from({ length: 24 }, () => findIdentities(api.as('disputes'), 'PHONE', PHONE.value)),
    );
    expect(all.filter((answer) => codeOf(answer) === 'LIMIT_EXCEEDED')).toHaveLength(4);
    expect(all.filter(({ payload }) => payload?.places.length > 0)).toHaveLength(20);
    const [begun] = await database.asVault<{ outcome: string }>(
      api.tokenOf('researcher'),
      `select outcome from vault.find('PHONE', array['\\x0000'::bytea])`,
    );
    expect(begun!.outcome).toBe('NOT_CUSTODIAN');
  });
});

describe('the queries of custodians', () => {
  const REQUESTS = `query ($open: Boolean!, $first: Int!, $after: String) {
    identityAccessRequests(open: $open, first: $first, after: $after) {
      totalCount edges { node { id status requestedBy } } pageInfo { hasNextPage endCursor } } }`;

  it('list all requests, page by page, and to others their own alone', async () => {
    const place = { case: (await completeDraft(api)).id, subject: 1 };
    for (let n = 0; n < 3; n += 1) await requestAccess(api.as('researcher'), place);
    const seen: string[] = [];
    let after: string | null = null;
    let total: number;
    do {
      const { data } = await api.as('custodian')(REQUESTS, { open: true, first: 2, after });
      const page = data.identityAccessRequests;
      expect(page.edges.every(({ node }: any) => node.status === 'OPEN')).toBe(true);
      seen.push(...page.edges.map(({ node }: any) => node.id));
      total = page.totalCount;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(total);
    const own = await api.as('researcher-two')(REQUESTS, { open: false, first: 10 });
    expect(own.data.identityAccessRequests).toMatchObject({ totalCount: 0, edges: [] });
    const history = await api.as('researcher')('{ identityHistory(first: 1) { totalCount } }');
    expect(codeOf(history)).toBe('FORBIDDEN');
  });

  it('show a denial with its reason to whoever asked', async () => {
    const place = { case: (await completeDraft(api)).id, source: 'S-9' };
    const asked = await requestAccess(api.as('researcher'), place);
    await denyAccess(api.as('custodian'), asked.payload.request.id);
    const { data } = await api.as('researcher')(
      '{ identityAccessRequests(first: 1) { edges { node { status reason decidedBy source } } } }',
    );
    expect(data.identityAccessRequests.edges[0].node).toEqual({
      status: 'DENIED',
      reason: 'The purpose does not need the name.',
      decidedBy: 'Sample custodian',
      source: 'S-9',
    });
  });
});

describe('a server without a key ring or the vault’s login', () => {
  it('has no vault, and says what opens it', async () => {
    const { Vault } = await import('../libs/vault/src/vault.js');
    expect(() => new Vault(null, null, sealedNameMarks).work).toThrow('setting KEY_RING_FILE');
  });
});

describe('an opened identity', () => {
  it('shows itself to no log, however it is written', async () => {
    const { IdentityModel, IdentityValueModel } = await import('../libs/vault/src/identity.model.js');
    const value = new IdentityValueModel('NAME', 'en', 'A canary');
    const identity = new IdentityModel([value]);
    for (const opened of [value, identity]) {
      for (const shown of [
        JSON.stringify({ opened }),
        inspect(opened, { depth: 9, showHidden: true }),
        opened.toString(),
        JSON.stringify({ ...opened }),
      ]) {
        expect(shown).not.toContain('A canary');
      }
    }
    expect(value.value).toBe('A canary');
  });
});
