/** A database of its own for each test file, copied from one that has been prepared once for the run. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  /** Login of the owner, who made the tables. */
  readonly ownerUrl: string;
  /** Login of the application, which owns nothing. */
  readonly applicationUrl: string;
  /** Login of the identity vault, which owns nothing. */
  readonly vaultUrl: string;
  /** Sends one statement under the owner's login. */
  asOwner<R extends object>(text: string, values?: readonly unknown[]): Promise<R[]>;
  /** Sends one statement under the application's login. */
  asApplication<R extends object>(text: string, values?: readonly unknown[]): Promise<R[]>;
  /** Sends one statement under the application's login, in a transaction that carries the token of a session. */
  asBearer<R extends object>(token: string, text: string, values?: readonly unknown[]): Promise<R[]>;
  /** The same under the login of the identity vault. */
  asVault<R extends object>(token: string, text: string, values?: readonly unknown[]): Promise<R[]>;
  /** Takes row-level security away meanwhile, to see what the keys and triggers hold by themselves. */
  withoutPolicies<T>(work: () => Promise<T>): Promise<T>;
  drop(): Promise<void>;
}

/** Migrated, with the reference data. */
export const loadedDatabase = (): Promise<TestDatabase> => copyOf('recourse_loaded');

/** Migrated, without a row. */
export const emptyDatabase = (): Promise<TestDatabase> => copyOf('recourse_empty');

/** A database that nothing has been done to, for tests of the preparation itself. */
export async function bareDatabase(): Promise<{ readonly ownerUrl: string; drop(): Promise<void> }> {
  const name = newName();
  await onServer(`create database ${name}`);
  return { ownerUrl: urlOf(name), drop: () => onServer(`drop database ${name} with (force)`) };
}

async function copyOf(template: string): Promise<TestDatabase> {
  const name = newName();
  await onServer(`create database ${name} template ${template}`);
  const ownerUrl = urlOf(name);
  const applicationUrl = urlOf(name, 'TEST_APPLICATION_URL'); // the logins are those of the server
  const vaultUrl = urlOf(name, 'TEST_VAULT_URL');
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  const application = new pg.Pool({ connectionString: applicationUrl, max: 4 });
  const vault = new pg.Pool({ connectionString: vaultUrl, max: 2 });
  for (const pool of [owner, application, vault]) pool.on('error', () => undefined); // the drop may hang up on them
  const rowsFrom =
    (pool: pg.Pool) =>
    async <R extends object>(text: string, values: readonly unknown[] = []): Promise<R[]> =>
      (await pool.query<R>(text, [...values])).rows;
  const asOwner = rowsFrom(owner);
  return {
    ownerUrl,
    applicationUrl,
    vaultUrl,
    asOwner,
    asApplication: rowsFrom(application),
    asBearer: bearerOn(application),
    asVault: bearerOn(vault),
    withoutPolicies: async (work) => {
      const tables = await asOwner<{ name: string }>(
        `select c.oid::regclass::text as name from pg_class c where c.relrowsecurity`,
      );
      for (const { name } of tables) await asOwner(`alter table ${name} disable row level security`);
      try {
        return await work();
      } finally {
        for (const { name } of tables) await asOwner(`alter table ${name} enable row level security`);
      }
    },
    drop: async () => {
      await owner.end();
      await application.end();
      await vault.end();
      await onServer(`drop database ${name} with (force)`);
    },
  };
}

/** Statements in transactions that carry the token of a session. */
function bearerOn(pool: pg.Pool): TestDatabase['asBearer'] {
  return async <R extends object>(token: string, text: string, values: readonly unknown[] = []): Promise<R[]> => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('app.token', $1, true)`, [token]);
      const { rows } = await client.query<R>(text, [...values]);
      await client.query('commit');
      return rows;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  };
}

function newName(): string {
  return `recourse_test_${randomBytes(6).toString('hex')}`;
}

type Login = 'TEST_OWNER_URL' | 'TEST_APPLICATION_URL' | 'TEST_VAULT_URL';

/** The address of the server, with a login that jest-global-setup has made. */
function serverUrl(login: Login = 'TEST_OWNER_URL'): string {
  const url = process.env[login];
  if (!url) throw new Error(`${login} is not set: run the tests with npm test, which starts a database for them.`);
  return url;
}

function urlOf(database: string, login?: Login): string {
  const url = new URL(serverUrl(login));
  url.pathname = `/${database}`;
  return url.toString();
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await client.query(statement);
        return;
      } catch (error) {
        // Another test file is copying the same template at this moment.
        if ((error as { code?: string }).code !== '55006' || attempt === 50) throw error;
        await new Promise((retry) => setTimeout(retry, 100));
      }
    }
  } finally {
    await client.end();
  }
}
