/**
 * What somebody gets who has stolen one part, and what not: the table of SECURITY.md, tried out. Each row of {@link SEIZED}
 * is a row of the table there.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { prepareDatabase } from '#platform';
import { migrations } from '../migrations/index.js';
import { casesInEveryState, type MadeCase, type People, people } from './support/case-in-every-state.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';

let database: TestDatabase;
let vault: pg.Client;
let who: People;
let cases: readonly MadeCase[];
let dump: string;
let protectedTables: readonly string[];

beforeAll(async () => {
  database = await loadedDatabase();
  who = await people(database);
  cases = await casesInEveryState(database);
  const { vaultUrl } = await prepareDatabase({ databaseUrl: database.ownerUrl, migrations });
  vault = new pg.Client({ connectionString: vaultUrl! });
  await vault.connect();
  const tables = await database.asOwner<{ name: string; isProtected: boolean }>(
    `select c.oid::regclass::text as name, c.relrowsecurity as "isProtected" from pg_class c
     join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema)'`,
  );
  protectedTables = tables.filter(({ isProtected }) => isProtected).map(({ name }) => name);
  // As a logical backup has them: every row of every table, binary columns in hexadecimal.
  const texts = [];
  for (const { name } of tables) {
    const rows = await database.asOwner<{ row: string }>(`select t::text as row from ${name} t`);
    texts.push(...rows.map(({ row }) => row));
  }
  dump = texts.join('\n');
});
afterAll(async () => {
  await vault.end();
  await database.drop();
});

type Login = (text: string) => Promise<readonly object[]>;
const application: Login = (text) => database.asApplication(text);
const vaultLogin: Login = async (text) => (await vault.query<object>(text)).rows;
const stolen: Login = (text) => database.asBearer(who.tokenOf('researcher-two'), text);

/** How the database refuses; `accepted` where it does not. */
const tried = (login: Login, text: string) =>
  login(text).then(
    () => 'accepted',
    ({ code }: { code: string }) => code,
  );

/** Rows of protected tables that the login reads. A table that it may not read at all counts none. */
async function rowsRead(login: Login): Promise<number> {
  let count = 0;
  for (const table of protectedTables) {
    const rows = await login(`select 1 from ${table}`).catch(({ code }: { code: string }) => {
      if (code !== '42501') throw new Error(`reading ${table} failed with ${code}`);
      return [];
    });
    count += rows.length;
  }
  return count;
}

const NO_RIGHT = '42501';

const POWERS: readonly (readonly [string, string])[] = [
  ['become the owner', `set role OWNER`],
  ['log in as the owner without a password', `set session authorization OWNER`],
  ['become the role that the views belong to', `set role recourse_publication`],
  ['take row security off', `alter table case_file disable row level security`],
  ['drop a policy', `drop policy case_file_read on case_file`],
  ['turn triggers off', `set session_replication_role = replica`],
  ['make a table', `create table public.loot (id integer)`],
  ['make a function', `create function public.loot() returns integer language sql return 1`],
  ['make a schema', `create schema loot`],
  ['make a role', `create role loot`],
  ['read files of the server', `select pg_read_file('postmaster.pid')`],
  ['run programs', `copy (select 1) to program 'true'`],
  ['read what has been audited', `select * from audit_event`],
  ['change what has been audited', `delete from audit_event`],
  ['read the password hashes of PostgreSQL', `select rolpassword from pg_authid`],
  ['change a setting of access', `update access_setting set second_factor_required = false`],
  ['give itself a role', `insert into user_role (user_id, role) values (uuidv7(), 'EDITOR')`],
  [
    'make an account',
    `insert into app_user (email, display_name, password_hash) values ('x@example.org', 'x', '$argon2id$')`,
  ],
];

/** What is seized, and how it is used. */
const SEIZED: readonly (readonly [string, Login])[] = [
  ['the application’s login, without a token', application],
  ['the vault’s login, without a token', vaultLogin],
  ['the application’s login and a live token of a researcher', stolen],
];

describe('a dump of the database', () => {
  it('holds no token and no password', () => {
    for (const account of ['researcher', 'editor', 'administrator', 'colleague']) {
      expect(dump).not.toContain(who.tokenOf(account));
    }
    expect(dump).not.toContain('recourse sample password');
    expect(dump).not.toMatch(/rc[sk]_[A-Za-z0-9_-]{43}/);
  });

  it('holds what the registry records of cases, so it must be kept as the registry itself', () => {
    expect(dump).toContain('Canary of researcher in DRAFT');
  });
});

describe.each(SEIZED)('%s', (_, login) => {
  it.each(POWERS)('does not let anybody %s', async (_what, text) => {
    const owner = pg.escapeIdentifier(decodeURIComponent(new URL(database.ownerUrl).username));
    expect(await tried(login, text.replace('OWNER', owner))).toBe(NO_RIGHT);
  });

  it('does not show what others ask', async () => {
    const rows = (await login(
      `select query from pg_stat_activity where usename <> session_user and query <> '<insufficient privilege>' and query <> ''`,
    )) as { query: string }[];
    expect(rows).toEqual([]);
  });
});

describe('the application’s login and the vault’s', () => {
  it.each(SEIZED.slice(0, 2))('%s: no row beyond what everybody may read', async (_, login) => {
    expect(await rowsRead(login)).toBe(0);
  });

  it('the application’s reads the public cases; the vault’s not even those', async () => {
    expect(await application(`select 1 from published.case_file`)).toHaveLength(68 + 2);
    expect(await tried(vaultLogin, `select 1 from published.case_file`)).toBe(NO_RIGHT);
    expect(await tried(vaultLogin, `select 1 from case_version`)).toBe(NO_RIGHT);
  });
});

describe('what proves who somebody is', () => {
  it.each([`select password_hash from app_user`, `select token_hash from session`])(
    'is closed to the application’s login: %s',
    async (text) => {
      expect(await tried(application, text)).toBe(NO_RIGHT);
    },
  );
});

describe('a live token of a researcher', () => {
  it('shows exactly what that researcher sees, and nothing from the moment that the session ends', async () => {
    const rows = (await stolen(`select id from case_file where documented_ref is null`)) as { id: string }[];
    const expected = cases.filter(({ author, state }) => author === 'researcher-two' || state === 'PUBLISHED');
    expect(rows.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
    expect(await rowsRead(stolen)).toBeGreaterThan(0);
    await database.asOwner(`update session set ended_at = now() where user_id = $1`, [who.idOf('researcher-two')]);
    expect(await rowsRead(stolen)).toBe(0);
  });
});

describe('this suite', () => {
  it('sees it when the application’s login can read one table too many', async () => {
    await database.asOwner(`create policy hole on case_version for select to recourse_application using (true)`);
    expect(await rowsRead(application)).toBeGreaterThan(0);
    await database.asOwner(`drop policy hole on case_version`);
    expect(await rowsRead(application)).toBe(0);
  });
});
