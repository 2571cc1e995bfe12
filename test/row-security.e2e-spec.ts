/** What a statement can reach under the application's login, whatever the statement says. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { entities, loadReferenceData } from '#exchange';
import { ensureSampleAccounts } from '#identity';
import { prepareDatabase, withDatabase } from '#platform';
import { migrations } from '../migrations/index.js';
import { Access1764100000000 } from '../migrations/1764100000000-access.js';
import {
  casesInEveryState,
  type MadeCase,
  type People,
  people,
  sessionOf,
  tokenNamed,
} from './support/case-in-every-state.js';
import { bareDatabase, loadedDatabase, type TestDatabase } from './support/database.js';

let database: TestDatabase;
let who: People;
let cases: readonly MadeCase[];
let tables: readonly string[];

beforeAll(async () => {
  database = await loadedDatabase();
  who = await people(database);
  cases = await casesInEveryState(database);
  tables = (
    await database.asOwner<{ name: string }>(
      `select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relrowsecurity and relforcerowsecurity order by 1`,
    )
  ).map(({ name }) => name);
  await database.asOwner(
    `insert into case_assignment (case_id, user_id, assigned_by, expires_at) values ($1, $2, $3, now() + interval '1 day')`,
    [caseOf('researcher-two', 'SUBMITTED').id, who.idOf('analyst'), who.idOf('triage')],
  );
  await database.asOwner(
    `insert into case_grant (case_id, user_id, reason, granted_by, expires_at) values ($1, $2, 'To learn', $3, now() + interval '1 day')`,
    [caseOf('researcher-two', 'DRAFT').id, who.idOf('custodian'), who.idOf('researcher-two')],
  );
  await database.asOwner(
    `insert into case_grant (case_id, user_id, reason, granted_by, granted_at, expires_at)
     values ($1, $2, 'To learn', $3, now() - interval '2 days', now() - interval '1 second')`,
    [caseOf('researcher-two', 'DRAFT').id, who.idOf('safety'), who.idOf('researcher-two')],
  );
});
afterAll(() => database.drop());

const caseOf = (author: string, state: MadeCase['state']) =>
  cases.find((made) => made.author === author && made.state === state)!;

/** Sends a statement with a token, or without one for `null`. */
const send = <R extends object>(token: string | null, text: string, values: readonly unknown[] = []) =>
  token === null ? database.asApplication<R>(text, values) : database.asBearer<R>(token, text, values);

/** How the database refuses, as the login would read it. */
const refusal = (token: string | null, text: string, values: readonly unknown[] = []) =>
  send(token, text, values).then(
    (rows) => ({ accepted: rows }),
    ({ code, message }: { code: string; message: string }) => ({ code, message }),
  );

const CLOSED = { code: '42501' };

/** Protected tables that show rows without a right to them. */
async function leaks(token: string | null): Promise<string[]> {
  const found: string[] = [];
  for (const table of tables) {
    const [row] = await send<{ count: number }>(token, `select count(*)::int as count from ${table}`);
    if (row!.count > 0) found.push(table);
  }
  return found;
}

const PUBLIC_ACCOUNTS = [
  'researcher',
  'colleague',
  'researcher-two',
  'triage',
  'verifier-one',
  'legal',
  'editor',
  'disputes',
  'safety',
  'custodian',
  'analyst',
];
const REVIEW = ['IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION'];
const IN_STATES: Readonly<Record<string, readonly string[]>> = {
  triage: ['SUBMITTED', 'TRIAGE', 'MERGED'],
  'verifier-one': REVIEW,
  legal: [...REVIEW, 'VERIFIED', 'SCHEDULED'],
  editor: ['VERIFIED', 'SCHEDULED', 'SUSPENDED', 'RETRACTED'],
  disputes: ['VERIFIED'],
  safety: ['SUSPENDED'],
};
/** States that close a case to whoever neither wrote it nor decides on it. */
const HIDDEN = ['WITHDRAWN', 'SUSPENDED', 'RETRACTED'];

/** The rule of docs/DOMAIN.md over again, without the database. */
function maySee(account: string, { author, state }: MadeCase): boolean {
  if (account === author) return true;
  if (account === 'administrator') return false;
  if (account === 'colleague' && author === 'researcher') return !HIDDEN.includes(state);
  if (account === 'analyst' && author === 'researcher-two' && state === 'SUBMITTED') return true;
  if (account === 'custodian' && author === 'researcher-two' && state === 'DRAFT') return true;
  return state === 'PUBLISHED' || Boolean(IN_STATES[account]?.includes(state));
}

describe('without a token', () => {
  it('every table that holds more than reference data is protected, against its owner, too', async () => {
    expect(tables).toEqual(
      expect.arrayContaining(['case_file', 'source', 'decision', 'organisation_member', 'case_grant']),
    );
    const open = await database.asOwner<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
         and not (c.relrowsecurity and c.relforcerowsecurity)
         and has_any_column_privilege('recourse_application', c.oid, 'INSERT, UPDATE') and c.relname <> 'session'`,
    );
    expect(open).toEqual([]);
  });

  it('no protected table shows a row', async () => {
    expect(await leaks(null)).toEqual([]);
  });

  it.each(['insert', 'update', 'delete'])('no %s touches a row', async (what) => {
    for (const table of tables) {
      const [column] = await database.asOwner<{ name: string }>(
        `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
         order by has_column_privilege('recourse_application', attrelid, attnum, 'UPDATE') desc limit 1`,
        [table],
      );
      const statement = {
        insert: `insert into ${table} default values returning 1`,
        update: `update ${table} set ${column!.name} = default returning 1`,
        delete: `delete from ${table} returning 1`,
      }[what]!;
      const answer = await refusal(null, statement);
      if ('accepted' in answer) expect(answer.accepted).toEqual([]);
      else expect([table, answer.code]).toEqual([table, expect.stringMatching(/^(42501|23502)$/)]);
    }
  });

  it('the views show the public rows, and no more', async () => {
    const [views] = await database.asApplication<{ cases: number; hidden: number; sources: number }>(
      `select (select count(*)::int from published.case_file) as cases,
              (select count(*)::int from published.case_file where state not in ('PUBLISHED', 'DOCUMENTED')) as hidden,
              (select count(*)::int from published.source where title = 'Canary source') as sources`,
    );
    expect(views).toEqual({ cases: 68 + 2, hidden: 0, sources: 2 });
    for (const table of [
      'mechanism_use',
      'case_host_state',
      'case_event',
      'subject',
      'provision_link',
      'case_source',
      'adopted_claim',
    ]) {
      const [strange] = await database.asApplication<{ count: number }>(
        `select count(*)::int as count from published.${table} where case_id <> all (select id from published.case_file)`,
      );
      expect([table, strange!.count]).toEqual([table, 0]);
    }
    const columns = await database.asOwner(
      `select attrelid::regclass::text || '.' || attname as name from pg_attribute join pg_class c on c.oid = attrelid
       where c.relnamespace = 'published'::regnamespace and attnum > 0
         and attname in ('author_id', 'organisation_id', 'file_reference', 'added_by', 'created_at', 'version', 'is_public',
                         'verified_version', 'published_version')`,
    );
    expect(columns).toEqual([]);
  });

  it.each(['author_id', 'organisation_id', 'file_reference'])(
    '%s is beyond the login that owns the views',
    async (column) => {
      const [may] = await database.asOwner(
        `select has_column_privilege('recourse_publication', 'case_file', $1, 'SELECT') as may`,
        [column],
      );
      expect(may).toEqual({ may: false });
    },
  );
});

describe('a token that is not live', () => {
  it.each<[string, (token: string) => Promise<unknown>]>([
    ['wrong', () => Promise.resolve()],
    ['empty', () => Promise.resolve()],
    ['ended', (token) => change(token, 'ended_at = now()')],
    [
      'expired',
      (token) => change(token, `created_at = now() - interval '2 hours', expires_at = now() - interval '1 second'`),
    ],
    ['unused for 31 minutes', (token) => change(token, `last_seen_at = now() - interval '31 minutes'`)],
    ['confined', (token) => change(token, `confined_to = 'SECOND_FACTOR'`)],
    [
      'of a disabled account',
      () => database.asOwner(`update app_user set disabled_at = now() where email = 'verifier-two@example.org'`),
    ],
  ])('%s shows what no token shows', async (what, spoil) => {
    const live = await sessionOf(database, 'verifier-two@example.org', `spoilt: ${what}`);
    if (what !== 'wrong' && what !== 'empty') expect(await leaks(live)).toContain('case_file');
    const token = { wrong: tokenNamed('nobody'), empty: '' }[what] ?? live;
    await spoil(live);
    expect(await leaks(token)).toEqual([]);
    await database.asOwner(`update app_user set disabled_at = null`);
  });

  const change = (token: string, what: string) =>
    database.asOwner(`update session set ${what} where token_hash = sha256(convert_to($1, 'UTF8'))`, [token]);
});

describe('with a token', () => {
  it.each([...PUBLIC_ACCOUNTS, 'administrator'])(
    '%s sees exactly the cases that the rule gives, and what hangs on them',
    async (account) => {
      const expected = cases.filter((made) => maySee(account, made)).map(({ id }) => id);
      for (const [table, column] of [
        ['case_file', 'id'],
        ...['case_version', 'mechanism_use', 'use_ground', 'use_responding_state', 'case_host_state', 'case_event'].map(
          (name) => [name, 'case_id'],
        ),
        ...['subject', 'subject_profile', 'provision_link', 'case_source', 'decision', 'claim', 'case_value_basis'].map(
          (name) => [name, 'case_id'],
        ),
        ...['source', 'publisher', 'source_alert'].map((name) => [name, 'id']),
        ['source_alert_lift', 'alert_id'],
      ] as const) {
        const rows = await database.asBearer<{ id: string }>(
          who.tokenOf(account),
          `select distinct ${column} as id from ${table} where ${column} = any($1)`,
          [cases.map(({ id }) => id)],
        );
        expect([table, rows.map(({ id }) => id).sort()]).toEqual([table, [...expected].sort()]);
      }
      const [documented] = await database.asBearer<{ count: number }>(
        who.tokenOf(account),
        `select count(*)::int as count from case_file where state = 'DOCUMENTED'`,
      );
      expect(documented).toEqual({ count: account === 'administrator' ? 0 : 68 });
    },
  );

  it.each([...PUBLIC_ACCOUNTS, 'administrator'])(
    '%s sees capacities and sent requests of their own alone',
    async (account) => {
      for (const table of ['case_capacity', 'idempotency_key']) {
        const rows = await database.asBearer(who.tokenOf(account), `select from ${table} where user_id <> $1`, [
          who.idOf(account),
        ]);
        expect([table, rows]).toEqual([table, []]);
      }
    },
  );
});

describe('whoever holds no role that reads cases any more', () => {
  it('sees no source that they added, as they see no case that they wrote', async () => {
    const sourcesOf = async (name: string) =>
      (await database.asBearer(who.tokenOf(name), `select from source where added_by = $1`, [who.idOf(name)])).length;
    const roleOf = (change: string) =>
      database.asOwner(`update user_role set revoked_at = ${change} where user_id = $1`, [who.idOf('researcher')]);
    expect(await sourcesOf('researcher')).toBeGreaterThan(0);
    await roleOf('now()');
    try {
      expect(await sourcesOf('researcher')).toBe(0);
    } finally {
      await roleOf('null');
    }
  });
});

describe('nobody writes by SQL what is not theirs to write', () => {
  it.each<[string, string, () => readonly [string, readonly unknown[]]]>([
    [
      'a case in another’s name',
      'researcher',
      () => [
        `insert into case_file (reference, state, title, author_id) values ('TNR-2999-900001', 'DRAFT', 'x', $1)`,
        [who.idOf('researcher-two')],
      ],
    ],
    [
      'a case that is born public',
      'researcher',
      () => [
        `insert into case_file (reference, state, title, author_id) values ('TNR-2999-900002', 'SUBMITTED', 'x', $1)`,
        [who.idOf('researcher')],
      ],
    ],
    [
      'a case of an organisation one is not in',
      'researcher',
      () => [
        `insert into case_file (reference, state, title, author_id, organisation_id) select 'TNR-2999-900003', 'DRAFT', 'x', $1, '00000000-0000-7000-8000-000000000000'`,
        [who.idOf('researcher')],
      ],
    ],
    [
      'a case by somebody who records none',
      'analyst',
      () => [
        `insert into case_file (reference, state, title, author_id) values ('TNR-2999-900004', 'DRAFT', 'x', $1)`,
        [who.idOf('analyst')],
      ],
    ],
    [
      'a decision in another’s name',
      'verifier-one',
      () => [
        `insert into decision (case_id, version, kind, decided_by, acting_role) values ($1, 1, 'FIRST_PASS', $2, 'VERIFIER')`,
        [caseOf('researcher', 'IN_REVIEW').id, who.idOf('verifier-two')],
      ],
    ],
    [
      'a decision in a role one does not hold',
      'verifier-one',
      () => [
        `insert into decision (case_id, version, kind, decided_by, acting_role) values ($1, 1, 'PUBLISH', $2, 'EDITOR')`,
        [caseOf('researcher', 'IN_REVIEW').id, who.idOf('verifier-one')],
      ],
    ],
    [
      'another’s capacity',
      'verifier-one',
      () => [
        `insert into case_capacity (case_id, user_id, capacity) values ($1, $2, 'DECIDER')`,
        [caseOf('researcher', 'IN_REVIEW').id, who.idOf('verifier-two')],
      ],
    ],
    [
      'oneself as contributor to another’s case',
      'verifier-one',
      () => [
        `insert into case_capacity (case_id, user_id, capacity) values ($1, $2, 'CONTRIBUTOR')`,
        [caseOf('researcher', 'IN_REVIEW').id, who.idOf('verifier-one')],
      ],
    ],
    [
      'a version in another’s name',
      'researcher',
      () => [
        `insert into case_version (case_id, version, made_by) values ($1, 2, $2)`,
        [caseOf('researcher', 'DRAFT').id, who.idOf('colleague')],
      ],
    ],
    [
      'a version of a colleague’s draft',
      'colleague',
      () => [
        `insert into case_version (case_id, version, made_by) values ($1, 2, $2)`,
        [caseOf('researcher', 'DRAFT').id, who.idOf('colleague')],
      ],
    ],
    [
      'content of a colleague’s draft',
      'colleague',
      () => [
        `insert into case_host_state (case_id, country_code) values ($1, 'FR')`,
        [caseOf('researcher', 'DRAFT').id],
      ],
    ],
    [
      'another’s source as one’s own',
      'researcher',
      () => [
        `insert into case_source (case_id, number, source_id) values ($1, 2, $2)`,
        [caseOf('researcher', 'DRAFT').id, caseOf('researcher-two', 'DRAFT').id],
      ],
    ],
    [
      'a source in another’s name',
      'researcher',
      () => [
        `insert into source (title, kind, seen, added_by) values ('x', 'NEWS', true, $1)`,
        [who.idOf('colleague')],
      ],
    ],
    [
      'a link in another’s name',
      'researcher',
      () => [
        `insert into provision_link (case_id, number, text_version_id, cited_as, relation, rationale, article_number_basis, author_id) select $1, 2, min(id), 'x', 'INVOKED', 'x', 'AUTHOR_READING', $2 from text_version`,
        [caseOf('researcher', 'DRAFT').id, who.idOf('colleague')],
      ],
    ],
    [
      'an assignment by somebody who leads no case',
      'verifier-one',
      () => [
        `insert into case_assignment (case_id, user_id, assigned_by, expires_at) values ($1, $2, $2, now() + interval '1 day')`,
        [caseOf('researcher', 'IN_REVIEW').id, who.idOf('verifier-one')],
      ],
    ],
    [
      'an assignment of a hidden case',
      'triage',
      () => [
        `insert into case_assignment (case_id, user_id, assigned_by, expires_at) values ($1, $2, $2, now() + interval '1 day')`,
        [caseOf('researcher', 'DRAFT').id, who.idOf('triage')],
      ],
    ],
    [
      'a grant of another’s case to oneself',
      'verifier-one',
      () => [
        `insert into case_grant (case_id, user_id, reason, granted_by, expires_at) values ($1, $2, 'x', $2, now() + interval '1 day')`,
        [caseOf('researcher', 'IN_REVIEW').id, who.idOf('verifier-one')],
      ],
    ],
    [
      'a member of an organisation',
      'researcher',
      () => [
        `insert into organisation_member (organisation_id, user_id) select id, $1 from organisation limit 1`,
        [who.idOf('researcher')],
      ],
    ],
  ])('%s', async (_, account, statement) => {
    expect(await refusal(who.tokenOf(account), ...statement())).toMatchObject(CLOSED);
  });

  it('another’s draft is changed and removed by nobody', async () => {
    const { id } = caseOf('researcher', 'DRAFT');
    for (const account of [...PUBLIC_ACCOUNTS, 'administrator'].filter((name) => name !== 'researcher')) {
      for (const statement of [
        `update case_file set title = 'taken' where id = $1 returning 1`,
        `update subject set public_name = 'taken' where case_id = $1 returning 1`,
        `delete from mechanism_use where case_id = $1 returning 1`,
      ]) {
        expect(await database.asBearer(who.tokenOf(account), statement, [id])).toEqual([]);
      }
    }
  });
});

describe('a hidden case cannot be told from an absent one', () => {
  const ABSENT = '00000000-0000-7000-8000-00000000dead';

  it.each<[string, string]>([
    ['a part of it', `insert into case_host_state (case_id, country_code) values ($1, 'FR')`],
    ['a use', `insert into mechanism_use (case_id, number, mechanism_id) select $1, 9, min(id) from mechanism`],
    ['a version', `insert into case_version (case_id, version, made_by) values ($1, 1, access.user_id())`],
    [
      'a decision',
      `insert into decision (case_id, version, kind, decided_by, acting_role) values ($1, 1, 'FIRST_PASS', access.user_id(), 'VERIFIER')`,
    ],
    ['a capacity', `insert into case_capacity (case_id, user_id, capacity) values ($1, access.user_id(), 'DECIDER')`],
    [
      'a grant',
      `insert into case_grant (case_id, user_id, reason, granted_by, expires_at) values ($1, access.user_id(), 'x', access.user_id(), now() + interval '1 day')`,
    ],
    [
      'a sent request',
      `insert into idempotency_key (user_id, key, fingerprint, case_id) values (access.user_id(), 'probe-' || $1::uuid, 'x', $1)`,
    ],
    ['a lock', `select access.lock_case($1)`],
  ])('by %s', async (_, statement) => {
    const absent = await refusal(who.tokenOf('researcher-two'), statement, [ABSENT]);
    for (const state of ['DRAFT', 'IN_REVIEW', 'VERIFIED'] as const) {
      const hidden = await refusal(who.tokenOf('researcher-two'), statement, [caseOf('researcher', state).id]);
      expect([state, hidden]).toEqual([state, absent]);
    }
  });

  it('by a key that is unique: none of them is of anything but keys, references and numbers', async () => {
    const columns = await database.asOwner<{ name: string }>(
      `select distinct a.attname as name from pg_index i join pg_class c on c.oid = i.indrelid
       join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
       where i.indisunique and c.relname = any ($1) and a.atttypid not in ('uuid'::regtype, 'smallint'::regtype, 'integer'::regtype, 'boolean'::regtype)
       order by 1`,
      [tables],
    );
    expect(columns.map(({ name }) => name)).toEqual([
      'capacity',
      'country_code',
      'declared_at', // together with the person
      'documented_ref',
      'drawn_at', // of a draw, which editors alone make
      'field', // of a value, together with its case
      'file_reference',
      'item', // together with the author, who can only be oneself
      'key', // together with the person
      'kind',
      'name', // of an organisation or team, which administrators alone make
      'occasion', // of a notification, together with the recipient
      'offence_id',
      'profile_id',
      'record_id', // of a proposal on the law; whoever proposes reads all of them
      'reference', // consecutive numbers
      'request', // together with the person
      'rule', // of a recusal, together with the case and the person
    ]);
  });
});

describe('the setting that carries the token', () => {
  const VISIBLE = `select count(*)::int as count from case_file`;

  it('ends with its transaction, also by rollback', async () => {
    await database.asBearer(who.tokenOf('editor'), VISIBLE);
    await expect(database.asBearer(who.tokenOf('editor'), 'select 1/0')).rejects.toThrow('division by zero');
    for (let time = 0; time < 8; time += 1) expect(await database.asApplication(VISIBLE)).toEqual([{ count: 0 }]);
  });

  it('may be changed by whoever holds the login, and gives nothing without another’s live token', async () => {
    for (const text of [
      `select set_config('app.user_id', $1, true)`,
      `select set_config('app.token', $1, true)`,
      `select set_config('role', $1, true)`,
      `select set_config('row_security', $1, true)`,
    ]) {
      const value = text.includes('row_security') ? 'off' : who.idOf('editor');
      await refusal(who.tokenOf('analyst'), text, [value]);
    }
    expect(await leaks(null)).toEqual([]);
  });

  it('is back as it was after a savepoint, never more', async () => {
    const token = who.tokenOf('researcher-two');
    const { id } = caseOf('researcher', 'DRAFT');
    expect(
      await database.asBearer(
        token,
        `with spoilt as (select set_config('app.token', '', true)) select c.id from spoilt, case_file c where c.id = '${id}'`,
      ),
    ).toEqual([]);
  });
});

describe('what was found out about who is asking', () => {
  const KEPT = `select current_setting('app.bearer', true) as kept, access.roles() as roles`;
  const ASKED = `select access.roles() as roles, access.user_id() as id`;

  /** Opens a transaction with a token and sends statements in it; answers with the rows of the last. */
  async function inTransaction(
    account: string,
    statements: readonly (readonly [text: string, values?: readonly unknown[]])[],
    begin = 'begin',
  ): Promise<Record<string, any>[]> {
    const client = new pg.Client({ connectionString: database.applicationUrl });
    await client.connect();
    try {
      await client.query(begin);
      await client.query(`select set_config('app.token', $1, true)`, [who.tokenOf(account)]);
      let rows: Record<string, unknown>[] = [];
      for (const [text, values] of statements) ({ rows } = await client.query(text, [...(values ?? [])]));
      return rows;
    } finally {
      await client.end();
    }
  }

  const READING = 'start transaction isolation level repeatable read, read only';

  it('is kept under a seal by what only reads, and reads one state of the data, and by nothing else', async () => {
    const [row] = await inTransaction('editor', [[ASKED], [KEPT]], READING);
    expect(row).toMatchObject({ roles: ['EDITOR'], kept: expect.stringMatching(/^[0-9a-f]{64}\(SESSION,/) });
    for (const begin of ['begin', 'start transaction read only', 'start transaction isolation level repeatable read']) {
      expect(await inTransaction('editor', [[ASKED], [KEPT]], begin)).toEqual([{ roles: ['EDITOR'], kept: null }]);
    }
  });

  it('is believed nobody who writes it by hand, or brings another’s along', async () => {
    const [editors] = await inTransaction('editor', [[ASKED], [KEPT]], READING);
    const [analysts] = await inTransaction('analyst', [[ASKED], [KEPT]], READING);
    const forged = [
      (editors as { kept: string }).kept,
      `${'0'.repeat(64)}${(editors as { kept: string }).kept.slice(64)}`,
      (analysts as { kept: string }).kept.replace('{ANALYST}', '{EDITOR}'),
      `${(analysts as { kept: string }).kept} `,
      '',
      'x',
    ];
    for (const kept of forged) {
      for (const begin of ['begin', READING]) {
        const rows = await inTransaction(
          'analyst',
          [[ASKED], [`select set_config('app.bearer', $1, true)`, [kept]], [ASKED]],
          begin,
        );
        expect(rows).toEqual([{ roles: ['ANALYST'], id: who.idOf('analyst') }]);
      }
    }
  });

  it('goes with the token: whoever else is named in the same transaction is asked about anew', async () => {
    const asAnother = `select set_config('app.token', $1, true)`;
    const rows = await inTransaction('editor', [[ASKED], [asAnother, [who.tokenOf('analyst')]], [ASKED]], READING);
    expect(rows).toEqual([{ roles: ['ANALYST'], id: who.idOf('analyst') }]);
    expect(await inTransaction('editor', [[ASKED], [asAnother, ['']], [ASKED]], READING)).toEqual([
      { roles: [], id: null },
    ]);
  });

  it('does not outlast a role, in what writes: the next statement knows that it was taken away', async () => {
    const client = new pg.Client({ connectionString: database.applicationUrl });
    await client.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('app.token', $1, true)`, [who.tokenOf('legal')]);
      expect((await client.query(ASKED)).rows).toMatchObject([{ roles: ['LEGAL_REVIEWER'] }]);
      await database.asOwner(`update user_role set revoked_at = now() where user_id = $1`, [who.idOf('legal')]);
      expect((await client.query(ASKED)).rows).toMatchObject([{ roles: [] }]);
      await client.query('rollback');
    } finally {
      await client.end();
      await database.asOwner(`update user_role set revoked_at = null where user_id = $1`, [who.idOf('legal')]);
    }
  });

  it.each([
    ['the end of the session', `update public.session set ended_at = now() where id = access.session_id()`],
    ['a role that is taken away', `update public.user_role set revoked_at = now() where user_id = access.user_id()`],
    ['a person who is shut out', `update public.app_user set disabled_at = now() where id = access.user_id()`],
  ])('is not kept where something may be written: the same statement knows of %s', async (_, change) => {
    await database.asOwner(`
      create function asked_before_and_after(token text) returns text[] language plpgsql as $$
      begin
        perform set_config('app.token', token, true);
        if access.roles() <> '{EDITOR}' then return '{somebody else}'; end if;
        ${change};
        return access.roles();
      end $$`);
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query(`select asked_before_and_after($1)::text as roles`, [who.tokenOf('editor')]);
      expect(rows).toEqual([{ roles: '{}' }]);
    } finally {
      await client.end();
      await database.asOwner('drop function asked_before_and_after(text)');
    }
  });

  it('is of its transaction: brought back on the same connection, it opens nothing that was taken away', async () => {
    const client = new pg.Client({ connectionString: database.applicationUrl });
    await client.connect();
    const inNext = async (kept: string) => {
      await client.query(READING);
      await client.query(`select set_config('app.token', $1, true)`, [who.tokenOf('legal')]);
      await client.query(`select set_config('app.bearer', $1, true)`, [kept]);
      await client.query(ASKED);
      const { rows } = await client.query<{ kept: string; roles: string[] }>(KEPT);
      await client.query('rollback');
      return rows[0]!;
    };
    try {
      const before = await inNext('');
      expect(before.roles).toEqual(['LEGAL_REVIEWER']);
      await database.asOwner(`update user_role set revoked_at = now() where user_id = $1`, [who.idOf('legal')]);
      expect((await inNext(before.kept)).roles).toEqual([]);
    } finally {
      await client.end();
      await database.asOwner(`update user_role set revoked_at = null where user_id = $1`, [who.idOf('legal')]);
    }
  });

  it('says the same moments whatever the connection writes them like', async () => {
    await database.asOwner(`update session set stepped_up_at = now() - interval '6 minutes' where user_id = $1`, [
      who.idOf('custodian'),
    ]);
    const moved = [`set local datestyle = 'SQL, DMY'`, `set local timezone = 'AAA8'`] as const;
    const back = [`set local timezone = 'AAA9'`, `select access.is_stepped_up() as "isSteppedUp"`] as const;
    const rows = await inTransaction('custodian', [[moved[0]], [moved[1]], [ASKED], [back[0]], [back[1]]], READING);
    expect(rows).toEqual([{ isSteppedUp: false }]);
    await database.asOwner(`update session set stepped_up_at = null where user_id = $1`, [who.idOf('custodian')]);
  });
});

describe('what is said of whoever sends a request', () => {
  const readerOf = async (token: string, seen: string | null) => {
    const [reader] = await database.asApplication<{ kind: string | null; isStandingSaid: boolean }>(
      `select (r.bearer).kind, (r.standing).organisation_ids is not null as "isStandingSaid"
       from access.reader_of_request($1, $2) r`,
      [token, seen],
    );
    return reader!;
  };
  const seenNow = async () =>
    (await database.asApplication<{ seen: string }>('select pg_current_snapshot()::text as seen'))[0]!.seen;
  /** Whether the policies show somebody all public cases and no other. */
  const seesPublicCasesAlone = async (account: string) => {
    const [{ seen, open }] = (await database.asBearer<{ seen: string[]; open: string[] }>(
      who.tokenOf(account),
      `select array(select id from case_file order by id) as seen, array(select id from published.case_file order by id) as open`,
    )) as [{ seen: string[]; open: string[] }];
    return JSON.stringify(seen) === JSON.stringify(open);
  };
  /** Takes back what `beforeAll` has opened to the analyst and the custodian. */
  const closed = async (isClosed: boolean) => {
    const ended = isClosed ? 'now()' : 'null';
    await database.asOwner(`update case_assignment set ended_at = ${ended} where user_id = $1`, [who.idOf('analyst')]);
    await database.asOwner(`update case_grant set revoked_at = ${ended} where user_id = $1`, [who.idOf('custodian')]);
  };
  const saidToReadPublicCasesAlone = async () => {
    const said: string[] = [];
    for (const account of [...PUBLIC_ACCOUNTS, 'administrator']) {
      const { isStandingSaid } = await readerOf(who.tokenOf(account), await seenNow());
      if (isStandingSaid) {
        said.push(account);
        expect([account, await seesPublicCasesAlone(account)]).toEqual([account, true]);
      }
    }
    return said;
  };

  it('is that they read public cases alone, where the policies show them all of these and no other', async () => {
    expect(await saidToReadPublicCasesAlone()).toEqual([]);
    await closed(true);
    try {
      expect(await saidToReadPublicCasesAlone()).toEqual(['custodian', 'analyst']);
    } finally {
      await closed(false);
    }
  });

  it('is no longer that once they are the author of one that is not public', async () => {
    await closed(true);
    const { id } = caseOf('researcher-two', 'WITHDRAWN');
    const author = (account: string) =>
      database.asOwner('update case_file set author_id = $2 where id = $1', [id, who.idOf(account)]);
    await author('analyst');
    try {
      expect(await saidToReadPublicCasesAlone()).toEqual(['custodian']);
    } finally {
      await author('researcher-two');
      await closed(false);
    }
  });

  it('is nothing of the kind where nothing had been seen, or of a token that opens nothing', async () => {
    await closed(true);
    try {
      expect(await readerOf(who.tokenOf('custodian'), null)).toEqual({ kind: 'SESSION', isStandingSaid: false });
      expect(await readerOf(tokenNamed('nobody'), await seenNow())).toEqual({ kind: null, isStandingSaid: false });
    } finally {
      await closed(false);
    }
  });

  it('is nothing of the kind where anything public is newer than what had been seen', async () => {
    await closed(true);
    const isSaid = async (seen: string) => (await readerOf(who.tokenOf('custodian'), seen)).isStandingSaid;
    try {
      const seen = await seenNow();
      expect(await isSaid(seen)).toBe(true);
      await database.asOwner(
        `insert into case_host_state (case_id, country_code)
         select c.id, 'IS' from case_file c where c.state = 'DOCUMENTED' order by c.id limit 1`,
      );
      expect(await isSaid(seen)).toBe(false);
      expect(await isSaid(await seenNow())).toBe(true);
    } finally {
      await closed(false);
    }
  });
});

describe('a token that is no session in which somebody works', () => {
  const STANDING = `select access.assigned_case_ids() as assigned, access.granted_case_ids() as granted, s.*
    from access.standing() s`;
  const NOTHING = { assigned: [], granted: [], user_id: null, assigned_case_ids: [], granted_case_ids: [] };

  it('stands to no case, though its person was given one to decide on and one to read', async () => {
    const analyst = who.idOf('analyst');
    await database.asOwner(
      `insert into case_grant (case_id, user_id, reason, granted_by, expires_at) values ($1, $2, 'To learn', $3, now() + interval '1 day')`,
      [caseOf('researcher-two', 'TRIAGE').id, analyst, who.idOf('researcher-two')],
    );
    const [own] = await database.asBearer<Record<string, unknown[]>>(who.tokenOf('analyst'), STANDING);
    expect([own!['assigned']!.length, own!['granted']!.length]).toEqual([1, 1]);
    expect([own!['assigned_case_ids'], own!['granted_case_ids']]).toEqual([own!['assigned'], own!['granted']]);

    const secret = randomBytes(32).toString('base64url');
    const [key] = await database.asOwner<{ id: string }>(
      `insert into api_key (created_by, label, roles, secret_hash, expires_at)
       values ($1, 'Key', '{ANALYST}', sha256(convert_to($2, 'UTF8')), now() + interval '1 day') returning id`,
      [analyst, secret],
    );
    const reading = new pg.Client({ connectionString: database.applicationUrl });
    await reading.connect();
    await reading.query('start transaction read only');
    await reading.query(`select set_config('app.token', $1, true)`, [`rck_${key!.id.replaceAll('-', '')}_${secret}`]);
    expect((await reading.query(STANDING)).rows).toEqual([{ ...NOTHING, roles: ['ANALYST'], organisation_ids: [] }]);
    await reading.end();

    const confined = randomBytes(32).toString('base64url');
    await database.asOwner(
      `insert into session (user_id, token_hash, expires_at, assurance, confined_to)
       values ($1, sha256(convert_to($2, 'UTF8')), now() + interval '1 hour', 1, 'SECOND_FACTOR')`,
      [analyst, confined],
    );
    const [row] = await database.asBearer(confined, STANDING);
    expect(row).toEqual({ ...NOTHING, roles: [], organisation_ids: [] });
  });
});

describe('the policies as they are written', () => {
  it('ask who is asking once a statement, never once a row', async () => {
    const policies = await database.asOwner<{ name: string; text: string }>(
      `select tablename || ' ' || policyname as name, coalesce(qual, '') || ' ' || coalesce(with_check, '') as text
       from pg_policies where schemaname = 'public' and policyname not like '%\\_owner'`,
    );
    const perRow = policies.filter(({ text }) => {
      const calls = text.match(/access\.\w+\(/g) ?? [];
      const wrapped = text.match(/SELECT access\.\w+\(|FROM access\.\w+\(\)/g) ?? [];
      return calls.length !== wrapped.length;
    });
    expect(perRow).toEqual([]);
    for (const table of tables) {
      const plan = await database.asBearer<{ 'QUERY PLAN': string }>(
        who.tokenOf('researcher'),
        `explain (verbose, costs off) select * from ${table}`,
      );
      const lines = plan.map((row) => row['QUERY PLAN']);
      expect([table, lines.filter((line) => /(Filter|Cond).*access\./.test(line))]).toEqual([table, []]);
      expect([table, lines.some((line) => line.includes('InitPlan'))]).toEqual([table, true]);
    }
  });

  it('find out once who is asking, where nothing is written, and once for each mention of cases how they stand to them', async () => {
    await database.asOwner(
      `alter database ${new URL(database.ownerUrl).pathname.slice(1)} set track_functions = 'all'`,
    );
    const client = new pg.Client({ connectionString: database.applicationUrl });
    await client.connect();
    try {
      await client.query('start transaction isolation level repeatable read, read only');
      await client.query(`select set_config('app.token', $1, true)`, [who.tokenOf('editor')]);
      const { rows } = await client.query<Record<string, string>>(
        `with c as materialized (select count(*) filter (where not is_public) as hidden from case_file),
              u as materialized (select count(*) as uses from mechanism_use)
         select c.hidden, u.uses, pg_stat_get_xact_function_calls('access.bearer_found'::regproc) as "lookedUp",
                pg_stat_get_xact_function_calls('access.standing'::regproc) as standing from c, u`,
      );
      const [{ hidden, uses, lookedUp, standing }] = rows as [Record<string, string>];
      expect([Number(hidden) > 2, Number(uses) > 2]).toEqual([true, true]);
      expect({ lookedUp, standing }).toEqual({ lookedUp: '1', standing: '2' });
    } finally {
      await client.end();
    }
  });

  it('no function that knows who is asking is everybody’s to call, and none can be led elsewhere', async () => {
    const functions = await database.asOwner(
      `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where (n.nspname in ('access', 'audit') and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) where grantee = 0)
              and p.prorettype <> 'trigger'::regtype)
          or (n.nspname !~ '^(pg_|information_schema)' and p.prosecdef
              and not coalesce(p.proconfig @> '{"search_path=pg_catalog, pg_temp"}', false))`,
    );
    expect(functions).toEqual([]);
  });
});

describe('a case that is no longer public', () => {
  const published = (id: string) =>
    database.asApplication<{ rows: number }>(
      `select (select count(*)::int from published.case_file where id = $1)
            + (select count(*)::int from published.mechanism_use where case_id = $1)
            + (select count(*)::int from published.use_ground where case_id = $1)
            + (select count(*)::int from published.subject_profile where case_id = $1)
            + (select count(*)::int from published.provision_link where case_id = $1)
            + (select count(*)::int from published.case_source where case_id = $1)
            + (select count(*)::int from published.source where id = $1) as rows`,
      [id],
    );

  it('takes all that hangs on it along in the same statement, and brings it back', async () => {
    const { id } = caseOf('researcher', 'PUBLISHED');
    expect(await published(id)).toEqual([{ rows: 7 }]);
    await database.asOwner(`alter table case_file disable trigger user`);
    await database.asOwner(`alter table case_file enable trigger case_file_is_public`);
    await database.asOwner(`update case_file set state = 'SUSPENDED', suspended_from = state where id = $1`, [id]);
    expect(await published(id)).toEqual([{ rows: 0 }]);
    await database.asOwner(`update case_file set state = suspended_from, suspended_from = null where id = $1`, [id]);
    expect(await published(id)).toEqual([{ rows: 7 }]);
    await database.asOwner(`alter table case_file enable trigger user`);
  });
});

describe('the migrations', () => {
  it('go back and forth with cases in the registry', async () => {
    const counted = () => database.asOwner(`select count(*)::int as count from case_file`);
    const before = await counted();
    const ofAccess = migrations.slice(migrations.indexOf(Access1764100000000));
    const owner = new DataSource({ type: 'postgres', url: database.ownerUrl, installExtensions: false });
    await owner.initialize();
    try {
      for (const Migration of ofAccess.toReversed()) {
        await owner.transaction(({ queryRunner }) => new Migration().down(queryRunner!));
      }
      for (const Migration of ofAccess) {
        await owner.transaction(({ queryRunner }) => new Migration().up(queryRunner!));
      }
    } finally {
      await owner.destroy();
    }
    expect(await counted()).toEqual(before);
    expect(await leaks(null)).toEqual([]);
    expect(await database.asApplication(`select count(*)::int as count from published.case_file`)).toEqual([
      { count: 70 },
    ]);
  });

  it('and all that the owner loads work for an owner who is no superuser', async () => {
    const bare = await bareDatabase();
    const plain = new URL(bare.ownerUrl);
    plain.username = `owner_${randomBytes(6).toString('hex')}`;
    plain.password = 'of-a-test';
    const admin = new pg.Client({ connectionString: bare.ownerUrl });
    await admin.connect();
    try {
      await admin.query(`create role ${plain.username} login createrole password 'of-a-test'`);
      await admin.query(`alter database ${plain.pathname.slice(1)} owner to ${plain.username}`);
      for (const role of ['recourse_application', 'recourse_vault', 'recourse_publication']) {
        await admin.query(`grant ${role} to ${plain.username} with admin option`);
      }
      await prepareDatabase({ databaseUrl: plain.toString(), migrations });
      await withDatabase(plain.toString(), entities, async (work) => {
        await loadReferenceData(work);
        expect(await ensureSampleAccounts(work)).toHaveLength(16);
        const rows = await work.reading(() => work.rows(`select count(*)::int as count from case_file`));
        expect(rows).toEqual([{ count: 68 }]);
      });
    } finally {
      await admin.end();
      await bare.drop();
      for (const name of [`${plain.username}_app`, `${plain.username}_vault`, plain.username]) {
        await database.asOwner(`drop role if exists ${name}`);
      }
    }
  });
});

describe('this suite', () => {
  it.each(['case_file', 'source', 'decision'])('sees a leak when %s loses its protection', async (table) => {
    await database.asOwner(`alter table ${table} disable row level security`);
    expect(await leaks(null)).toContain(table);
    await database.asOwner(`alter table ${table} enable row level security`);
    expect(await leaks(null)).toEqual([]);
  });

  it('sees a leak when one policy lets everybody in', async () => {
    await database.asOwner(`create policy hole on subject for select to recourse_application using (true)`);
    expect(await leaks(null)).toEqual(['subject']);
    await database.asOwner(`drop policy hole on subject`);
  });
});
