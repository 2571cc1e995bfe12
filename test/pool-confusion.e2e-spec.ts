/**
 * Hundreds of people share two connections, and requests are aborted, cancelled, timed out and rolled back: nobody is
 * ever shown what is another's. Short by default; `npm run suite:pool` sends 20,000 requests.
 */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { ProcessLogger, UnitOfWork, withBearer } from '#platform';
import { createApi } from '../apps/api/src/create-api.js';
import { tokenNamed } from './support/case-in-every-state.js';
import { emptyDatabase, type TestDatabase } from './support/database.js';

const REQUESTS = Number(process.env['POOL_REQUESTS'] ?? 400);
const PEOPLE = 500;
const POOL = 2;
const AT_ONCE = 24;
const DRAFTS = `select title from case_file where state = 'DRAFT'`;

let database: TestDatabase;
let app: NestFastifyApplication;
let work: UnitOfWork;
let url: string;

beforeAll(async () => {
  database = await emptyDatabase();
  const run = randomBytes(8).toString('hex');
  const people = Array.from({ length: PEOPLE }, (_, number) => ({ number, token: tokenOf(number) }));
  await database.asOwner(
    `insert into app_user (email, display_name, password_hash)
     select 'p' || n || '@example.org', 'Person ' || n, '$argon2id$none' from generate_series(0, ${PEOPLE - 1}) n`,
  );
  await database.asOwner(`insert into user_role (user_id, role) select id, 'RESEARCHER' from app_user`);
  await database.asOwner(
    `insert into session (user_id, token_hash, expires_at)
     select u.id, sha256(convert_to(t.token, 'UTF8')), now() + interval '11 hours'
     from unnest($1::int[], $2::text[]) as t (n, token) join app_user u on u.email = 'p' || t.n || '@example.org'`,
    [people.map(({ number }) => number), people.map(({ token }) => token)],
  );
  await database.asOwner(`
    begin;
    set local session_replication_role = replica;
    insert into case_file (id, reference, state, title, author_id)
      select id, 'TNR-2999-' || lpad(substr(email, 2, position('@' in email) - 2), 6, '0'), 'DRAFT',
             'Canary ${run} ' || substr(email, 2, position('@' in email) - 2) || '.', id from app_user;
    insert into case_capacity (case_id, user_id, capacity) select id, author_id, 'CONTRIBUTOR' from case_file;
    insert into case_version (case_id, version, made_by) select id, 1, author_id from case_file;
    commit`);
  canaryOf = (person) => (person === null ? [] : [`Canary ${run} ${person}.`]);
  app = await createApi(
    {
      databaseUrl: database.applicationUrl,
      poolSize: POOL,
      signingKey: 'a signing key for tests',
      publicUrl: 'https://registry.example.org',
      openToExploration: false,
    },
    new ProcessLogger('silent'),
  );
  await app.listen(0, '127.0.0.1');
  url = `${await app.getUrl()}/graphql`;
  work = app.get(UnitOfWork, { strict: false });
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const tokenOf = (person: number) => tokenNamed(`person ${person}`);

/** The titles of the drafts that a person sees; a visitor, `null`, sees none. */
let canaryOf: (person: number | null) => string[];

/** What a request came to: what it showed, or nothing where it was broken off. */
type Attempt = (person: number | null) => Promise<readonly string[] | null>;

const bearing = <T>(person: number | null, task: () => Promise<T>) =>
  withBearer(person === null ? null : tokenOf(person), task);
const titles = async () => (await work.rows<{ title: string }>(DRAFTS)).map(({ title }) => title);
const broken = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    () => null,
  );

async function overHttp(person: number | null, signal: AbortSignal | null = null): Promise<string[] | null> {
  const response = await fetch(url, {
    method: 'POST',
    signal,
    headers: {
      'content-type': 'application/json',
      ...(person === null ? {} : { authorization: `Bearer ${tokenOf(person)}` }),
    },
    body: JSON.stringify({
      query: '{ cases(first: 10, filter: { state: DRAFT }) { edges { node { title { text } } } } }',
    }),
  });
  const { data } = await response.json();
  if (person === null) return [];
  return data.cases.edges.map((edge: any) => edge.node.title.text as string);
}

const ATTEMPTS: Readonly<Record<string, Attempt>> = {
  'over HTTP': (person) => overHttp(person),
  'over HTTP, aborted': (person) =>
    overHttp(person, AbortSignal.timeout(1 + Math.floor(Math.random() * 8))).catch((error: Error) => {
      if (error.name === 'TimeoutError' || error.name === 'AbortError') return null;
      throw error;
    }),
  reading: (person) => bearing(person, () => work.reading(titles)),
  writing: (person) => bearing(person, () => work.run(titles)),
  'rolled back': async (person) => {
    let seen: readonly string[] = [];
    await broken(
      bearing(person, () =>
        work.run(async () => {
          seen = await titles();
          throw new Error('on purpose');
        }),
      ),
    );
    return seen;
  },
  'with an error': (person) => broken(bearing(person, () => work.reading(() => work.rows('select 1/0')))),
  'timed out': (person) =>
    broken(
      bearing(person, () =>
        work.reading(async () => {
          await work.rows(`select set_config('statement_timeout', '2', true)`);
          await work.rows('select pg_sleep(0.5)');
        }),
      ),
    ),
  cancelled: (person) =>
    broken(
      bearing(person, () =>
        work.reading(async () => {
          const [backend] = await work.rows<{ pid: number }>('select pg_backend_pid() as pid');
          const sleeping = work.rows('select pg_sleep(0.5)');
          await Promise.all([sleeping, database.asOwner('select pg_cancel_backend($1)', [backend!.pid])]);
        }),
      ),
    ),
};

/** Sends many requests of many people, some at once. @returns how many showed what is another's, or lost one's own. */
async function storm(requests: number, attempts: Readonly<Record<string, Attempt>>) {
  const names = Object.keys(attempts);
  const counts = { answered: 0, brokenOff: 0, foreign: 0, missing: 0 };
  let left = requests;
  const client = async () => {
    while (left > 0) {
      left -= 1;
      const person = Math.random() < 0.2 ? null : Math.floor(Math.random() * PEOPLE);
      const seen = await attempts[names[Math.floor(Math.random() * names.length)]!]!(person);
      if (seen === null) {
        counts.brokenOff += 1;
        continue;
      }
      counts.answered += 1;
      const own = canaryOf(person);
      if (seen.some((title) => !own.includes(title))) counts.foreign += 1;
      if (own.some((title) => !seen.includes(title))) counts.missing += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  return counts;
}

describe(`${PEOPLE} people on ${POOL} connections`, () => {
  it(
    `${REQUESTS} requests show nobody what is another’s, and no connection is lost`,
    async () => {
      const counts = await storm(REQUESTS, ATTEMPTS);
      process.stdout.write(`Pool confusion: ${REQUESTS} requests, ${JSON.stringify(counts)}\n`);
      expect(counts).toMatchObject({ foreign: 0, missing: 0 });
      expect(counts.answered).toBeGreaterThan(REQUESTS / 3);
      for (let time = 0; time < POOL * 4; time += 1) expect(await work.reading(titles)).toEqual([]);
      const busy = async () => {
        const [connections] = await database.asOwner<{ busy: number }>(
          `select count(*) filter (where state <> 'idle')::int as busy from pg_stat_activity
           where datname = current_database() and usename = $1`,
          [decodeURIComponent(new URL(database.applicationUrl).username)],
        );
        return connections!.busy;
      };
      // What a client no longer waits for may still be at work for a moment; a lost connection stays busy for ever.
      for (let tries = 0; tries < 50 && (await busy()) > 0; tries += 1) {
        await new Promise((again) => setTimeout(again, 100));
      }
      expect(await busy()).toBe(0);
    },
    60_000 + REQUESTS * 30,
  );

  it('would show it, were the token a setting of the connection', async () => {
    const pool = new pg.Pool({ connectionString: database.applicationUrl, max: POOL });
    const careless: Attempt = async (person) => {
      const client = await pool.connect();
      try {
        if (person !== null) await client.query(`select set_config('app.token', $1, false)`, [tokenOf(person)]);
        return (await client.query<{ title: string }>(DRAFTS)).rows.map(({ title }) => title);
      } finally {
        client.release();
      }
    };
    const { foreign } = await storm(200, { careless });
    await pool.end();
    expect(foreign).toBeGreaterThan(0);
  });
});
