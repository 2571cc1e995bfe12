import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { bareDatabase } from '../../../../test/support/database.js';
import { StartupError } from '../errors/startup-error.js';
import { APPLICATION_ROLE, prepareDatabase, type PrepareDatabaseOptions } from './prepare-database.js';

class MakeRole1000000000000 {
  readonly name = 'MakeRole1000000000000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin create role ${APPLICATION_ROLE} nologin;
      exception when duplicate_object then null; end $$`);
    await runner.query(`grant select on schema_migration to ${APPLICATION_ROLE}`);
  }
  async down(): Promise<void> {}
}
class MakeTable1000000000001 {
  readonly name = 'MakeTable1000000000001';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table thing (id integer primary key)');
    await runner.query(`grant select, insert on thing to ${APPLICATION_ROLE}`);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table thing');
  }
}
const migrations = [MakeRole1000000000000, MakeTable1000000000001];

const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const task of cleanUp.splice(0).reverse()) await task();
});

async function bare(): Promise<string> {
  const database = await bareDatabase();
  cleanUp.push(() => database.drop());
  return database.ownerUrl;
}

async function rowsOf<R extends object>(url: string, text: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<R>(text)).rows;
  } finally {
    await client.end();
  }
}

/** A login of this test, removed after it; `attributes` as in CREATE ROLE. */
async function login(ownerUrl: string, attributes: string, password = 'first password'): Promise<string> {
  const name = newLogin(ownerUrl);
  await rowsOf(ownerUrl, `create role ${name} login ${attributes} password '${password}'`);
  return withLogin(ownerUrl, name, password);
}

function newLogin(ownerUrl: string): string {
  const name = `test_${randomBytes(6).toString('hex')}`;
  cleanUp.push(() => rowsOf(withDatabase(ownerUrl, 'postgres'), `drop role if exists ${name}`));
  cleanUp.push(() => rowsOf(ownerUrl, `drop owned by ${name}`).catch(() => undefined));
  return name;
}

function withLogin(url: string, name: string, password: string): string {
  const changed = new URL(url);
  changed.username = name;
  changed.password = encodeURIComponent(password);
  return changed.toString();
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}

const relations = (url: string) =>
  rowsOf<{ name: string }>(
    url,
    `select relnamespace::regnamespace || '.' || relname as name from pg_class
     where relnamespace >= 16384 or relnamespace = 'public'::regnamespace order by 1`,
  ).then((rows) => rows.map(({ name }) => name));

async function refusal(options: Omit<PrepareDatabaseOptions, 'migrations'> & Partial<PrepareDatabaseOptions>) {
  const refused: unknown = await prepareDatabase({ migrations, ...options }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(StartupError);
  const { message } = refused as StartupError;
  expect(message).not.toContain('\n');
  expect(message).not.toContain(new URL(options.databaseUrl).password || 'no password at all');
  return message;
}

describe('an empty database', () => {
  it('gets the tables, and an application login that owns nothing', async () => {
    const ownerUrl = await bare();
    const said: string[] = [];
    const { applicationUrl } = await prepareDatabase({
      databaseUrl: ownerUrl,
      migrations,
      report: (line) => said.push(line),
    });
    expect(said).toEqual(['Applied 2 migrations.']);
    await rowsOf(applicationUrl, 'insert into thing values (1)');
    await expect(rowsOf(applicationUrl, 'drop table thing')).rejects.toThrow('must be owner');
    await expect(rowsOf(applicationUrl, 'create table mine (id integer)')).rejects.toThrow('permission denied');
  });

  it('is prepared once by two processes that start together', async () => {
    const ownerUrl = await bare();
    const applicationUrl = withLogin(ownerUrl, newLogin(ownerUrl), 'a password');
    const both = await Promise.all(
      [1, 2].map(() => prepareDatabase({ databaseUrl: applicationUrl, ownerUrl, migrations })),
    );
    const vaultUrl = both[0]!.vaultUrl;
    expect(new URL(vaultUrl!).username).toMatch(/_vault$/);
    expect(both).toEqual([
      { applicationUrl, vaultUrl, ownerUrl },
      { applicationUrl, vaultUrl, ownerUrl },
    ]);
    const applied = await rowsOf(ownerUrl, 'select name from schema_migration order by id');
    expect(applied).toEqual(migrations.map(({ name }) => ({ name })));
  });

  it('gets one application login from many processes that start together', async () => {
    const ownerUrl = await bare();
    await prepareDatabase({ databaseUrl: ownerUrl, migrations });
    const databaseUrl = withLogin(ownerUrl, newLogin(ownerUrl), 'a password');
    await Promise.all(Array.from({ length: 6 }, () => prepareDatabase({ databaseUrl, ownerUrl, migrations })));
    expect(await rowsOf(databaseUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is left empty by a login that may not make tables', async () => {
    const ownerUrl = await bare();
    const applicationUrl = await login(ownerUrl, '');
    expect(await refusal({ databaseUrl: applicationUrl })).toContain('set DATABASE_OWNER_URL');
    expect(await relations(ownerUrl)).toEqual([]);
  });
});

describe('a database that is not ours', () => {
  it.each([
    ['a table', 'create table invoice (id integer primary key)', 'public.invoice'],
    ['a table in another schema', 'create schema shop create table invoice (id integer)', 'shop.invoice'],
    ['a view', 'create view everything as select 1 as one', 'public.everything'],
  ])('because it holds %s is refused and stays as it is', async (_, statement, example) => {
    const ownerUrl = await bare();
    await rowsOf(ownerUrl, statement);
    const before = await relations(ownerUrl);
    const message = await refusal({ databaseUrl: ownerUrl });
    expect(message).toContain(`it holds ${example}`);
    expect(message).toContain('Nothing was changed.');
    expect(await relations(ownerUrl)).toEqual(before);
  });
});

describe('the application’s login alone', () => {
  it('is enough when all migrations have been applied', async () => {
    const ownerUrl = await bare();
    const applicationUrl = withLogin(ownerUrl, newLogin(ownerUrl), 'a password');
    await prepareDatabase({ databaseUrl: applicationUrl, ownerUrl, migrations });
    expect(await prepareDatabase({ databaseUrl: applicationUrl, migrations })).toEqual({
      applicationUrl,
      vaultUrl: null,
      ownerUrl: null,
    });
  });

  it('is refused when one is missing, with its name and who can apply it', async () => {
    const ownerUrl = await bare();
    const applicationUrl = withLogin(ownerUrl, newLogin(ownerUrl), 'a password');
    await prepareDatabase({ databaseUrl: applicationUrl, ownerUrl, migrations: migrations.slice(0, 1) });
    const message = await refusal({ databaseUrl: applicationUrl });
    expect(message).toContain('lacks migrations (1, the first is MakeTable1000000000001)');
    expect(message).toContain('Start the worker with DATABASE_OWNER_URL first');
    expect(await relations(ownerUrl)).not.toContain('public.thing');
  });
});

describe('a login that could do too much is refused as the application’s, before anything is changed', () => {
  it.each([
    ['a superuser', 'superuser', 'is a superuser'],
    ['one that bypasses row-level security', 'bypassrls', 'bypasses row-level security'],
  ])('%s', async (_, attributes, reason) => {
    const ownerUrl = await bare();
    const databaseUrl = await login(ownerUrl, attributes);
    expect(await refusal({ databaseUrl, ownerUrl })).toContain(reason);
    expect(await relations(ownerUrl)).toEqual([]);
  });

  it('the owner itself', async () => {
    const ownerUrl = await bare();
    const plainOwner = await login(ownerUrl, 'createrole');
    await rowsOf(ownerUrl, `grant create on schema public to ${new URL(plainOwner).username}`);
    expect(await refusal({ databaseUrl: plainOwner, ownerUrl: plainOwner })).toContain('is that of the owner');
    expect(await relations(ownerUrl)).toEqual([]);
  });
});

describe('a password', () => {
  it('of a login of ours follows the setting', async () => {
    const ownerUrl = await bare();
    const name = newLogin(ownerUrl);
    for (const password of ['the first', 'the 2nd: 100% different']) {
      const databaseUrl = withLogin(ownerUrl, name, password);
      await prepareDatabase({ databaseUrl, ownerUrl, migrations });
      expect(await rowsOf(databaseUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    }
  });

  it('of somebody else’s login is never changed', async () => {
    const ownerUrl = await bare();
    const theirs = await login(ownerUrl, '', 'known to them alone');
    const databaseUrl = withLogin(ownerUrl, new URL(theirs).username, 'a guess');
    for (const _ of ['first start', 'second start']) {
      expect(await refusal({ databaseUrl, ownerUrl })).toContain('refused the login');
    }
    expect(await rowsOf(theirs, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('a server that does not let us in is named in one line', () => {
  it.each([
    ['nobody listens', (url: string) => url.replace(/:\d+\//, ':1/'), /cannot be reached \(ECONNREFUSED\)/],
    ['no such host', (url: string) => url.replace('127.0.0.1', 'db.invalid'), /db\.invalid.* cannot be reached/],
    [
      'a wrong password',
      (url: string) => withLogin(url, 'nobody_we_know', 'wrong'),
      /refused the login nobody_we_know/,
    ],
    ['no such database', (url: string) => withDatabase(url, 'not_there'), /has no database not_there. Create it/],
  ])('%s', async (_, change, expected) => {
    expect(await refusal({ databaseUrl: change(process.env['TEST_OWNER_URL']!) })).toMatch(expected);
  });

  it('two URLs that name two databases', async () => {
    const [ownerUrl, other] = [await bare(), await bare()];
    const databaseUrl = withLogin(other, newLogin(ownerUrl), 'a password');
    expect(await refusal({ databaseUrl, ownerUrl })).toContain('name different databases');
  });
});
