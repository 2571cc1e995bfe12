import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { bareDatabase } from '../../../../test/support/database.js';
import { databaseFaults, type Query, unwrappedCalls } from './database-faults.js';
import { Policy, type TablePolicy } from './policy.rules.js';

/** A small database that is as its policy says. */
const SOUND = `
  create schema access;
  create function access.user_id() returns uuid language sql stable security definer
    set search_path = pg_catalog, pg_temp as 'select null::uuid';
  revoke all on function access.user_id() from public;
  create table record (id int, owner_id uuid);
  alter table record enable row level security, force row level security;
  create policy record_owner on record to current_role using (true) with check (true);
  create policy record_read on record for select to recourse_application
    using (owner_id = (select access.user_id()));
  grant select, insert on record to recourse_application;
  create table country (code text);
  grant select on country to recourse_application;
  create table secret (value text);`;

const TABLES: readonly TablePolicy[] = [
  { table: 'record', protection: 'ROWS' },
  { table: 'country', protection: 'REFERENCE' },
  { table: 'secret', protection: 'CLOSED' },
];

let database: Awaited<ReturnType<typeof bareDatabase>>;
let client: pg.Client;
const query: Query = async <R extends object>(text: string, values: readonly unknown[] = []) =>
  (await client.query<R>(text, [...values])).rows;

beforeAll(async () => {
  database = await bareDatabase();
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query(SOUND);
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** What is found when the sound database is changed so, for the time of the question. */
async function faultsAfter(change: string, tables = TABLES): Promise<string[]> {
  await client.query('begin');
  try {
    if (change) await client.query(change);
    return await databaseFaults(query, new Policy([{ types: [], tables }]));
  } finally {
    await client.query('rollback');
  }
}

describe('a database that protects its tables as the policy says', () => {
  it('has no faults', async () => {
    expect(await faultsAfter('')).toEqual([]);
  });

  it.each([
    ['a table that nobody decided on', 'create table note (text text)', 'the table public.note has no entry'],
    [
      'a table of another schema that nobody decided on',
      'create schema vault create table person (id int)',
      'the table vault.person has no entry',
    ],
    [
      'a materialised copy of rows',
      'create materialized view copy as select * from record',
      'the table public.copy has no entry',
    ],
    ['an entry whose table has gone', 'drop table country', 'the entry public.country names no table'],
    [
      'row-level security that is off',
      'alter table record disable row level security',
      'the table public.record does not ENABLE row-level security',
    ],
    [
      'row-level security that spares the owner',
      'alter table record no force row level security',
      'the table public.record does not FORCE row-level security',
    ],
    [
      'no policy but the owner’s',
      'drop policy record_read on record',
      'the table public.record has no policy for anyone but its owner',
    ],
    [
      'reference data that the application may change',
      'grant update on country to recourse_application',
      'the table public.country is REFERENCE, and recourse_application may UPDATE on it',
    ],
    [
      'one column of a closed table that everybody may read',
      'grant select (value) on secret to public',
      'the table public.secret is CLOSED, and recourse_application may SELECT on it',
    ],
    [
      'a closed table that the vault’s login may empty',
      'grant truncate on secret to recourse_vault',
      'the table public.secret is CLOSED, and recourse_vault may TRUNCATE on it',
    ],
    [
      'a function that is called once a row',
      'create policy slow on record for insert to recourse_application with check (owner_id = access.user_id())',
      'the policy slow on public.record calls access.user_id once a row: write (select access.user_id(…))',
    ],
    [
      'a policy for PUBLIC',
      'create policy loose on record for select using (false)',
      'the policy loose on public.record is for PUBLIC',
    ],
    [
      'a function of access that everybody may call',
      `create function access.roles() returns text[] language sql stable as $$ select '{}'::text[] $$`,
      `the function access.roles() runs with its owner's rights or is part of access, and PUBLIC may execute it`,
    ],
    [
      'a function with its owner’s rights that can be led elsewhere',
      `create function all_secrets() returns setof text language sql security definer as 'select value from public.secret';
       revoke all on function all_secrets() from public`,
      `the function all_secrets() runs with its owner's rights and sets no search_path`,
    ],
    [
      'a view that reads past the policies',
      'create view everything as select * from record; grant select on everything to recourse_application',
      'the view public.everything reads with the rights of an owner of tables, whom no policy binds',
    ],
  ])('is found out to have %s', async (_, change, fault) => {
    expect(await faultsAfter(change)).toContain(fault);
  });

  it('may let the application do more where the policy says so, and says no more than is true', async () => {
    const excepted: TablePolicy[] = [
      ...TABLES.slice(0, 2),
      {
        table: 'secret',
        protection: 'CLOSED',
        except: [{ role: 'recourse_application', privileges: ['SELECT'], because: 'of a test' }],
      },
    ];
    expect(await faultsAfter('grant select on secret to recourse_application', excepted)).toEqual([]);
    expect(await faultsAfter('', excepted)).toEqual([
      'the exception that recourse_application may SELECT on public.secret is not needed',
    ]);
  });
});

describe('a call of access in a condition', () => {
  it('counts as wrapped only in a sub-select of its own', () => {
    expect(unwrappedCalls('(owner_id = ( SELECT access.user_id() AS user_id))')).toEqual([]);
    expect(unwrappedCalls('(EXISTS ( SELECT FROM access.standing() s(user_id) WHERE (owner_id = s.user_id)))')).toEqual(
      [],
    );
    expect(unwrappedCalls('(EXISTS ( SELECT FROM access.standing_to(id) s))')).toEqual(['access.standing_to']);
    expect(unwrappedCalls('(owner_id = access.user_id())')).toEqual(['access.user_id']);
    expect(unwrappedCalls('(EXISTS ( SELECT FROM c WHERE (c.o = access.user_id())))')).toEqual(['access.user_id']);
  });
});
