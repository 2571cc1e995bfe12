/** Two API processes on a primary and a streaming replica: who reads where, and that nobody misses what they have written. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from './support/api.js';
import { completeDraft, inputOf, reasonOf, step } from './support/draft.js';
import { replicatedDatabase, type ReplicatedDatabase } from './support/replica.js';

let database: ReplicatedDatabase;
/** Two processes, which know of one another by the database alone. */
let one: TestApi;
let other: TestApi;

beforeAll(async () => {
  database = await replicatedDatabase();
  const options = { replicaUrl: database.replicaUrl, answerCacheBytes: 2 ** 20 };
  other = await startApi(database, options);
  one = await startApi(database, options); // the sample accounts have the tokens that it gave them
});

afterEach(async () => {
  await database?.resume().catch(() => undefined); // it may have been stopped
});

afterAll(async () => {
  await one?.close();
  await other?.close();
  await database?.stop();
});

/** Asks with headers, and tells the position that comes with the answer. */
async function ask(
  { url }: TestApi,
  headers: Readonly<Record<string, string>>,
  query: string,
  variables: object = {},
): Promise<{ data: any; position: string | null }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: any; errors?: unknown };
  expect(errors).toBeUndefined();
  return { data, position: response.headers.get('recourse-position') };
}

/** Whether visitors of a process find a case. */
async function isPublic(api: TestApi, reference: string, position?: string): Promise<boolean> {
  const headers: Record<string, string> = position ? { 'recourse-position': position } : {};
  const { data } = await ask(api, headers, `{ publicCase(reference: "${reference}") { reference } }`);
  return data.publicCase !== null;
}

/** How many transactions have read something on the replica, of whoever is not the owner. */
async function readsOnReplica(): Promise<number> {
  const [row] = await database.onReplica<{ count: string }>(
    `select xact_commit + xact_rollback as count from pg_stat_database where datname = 'recourse'`,
  );
  return Number(row!.count);
}

async function passed(api: TestApi): Promise<{ id: string; reference: string; version: number; state: string }> {
  let current = await completeDraft(api, `A notice of ${new Date().toISOString()}`);
  for (const [account, mutation] of [
    ['researcher', 'submitCase'],
    ['triage', 'acceptForReview'],
    ['verifier-one', 'passReview'],
    ['verifier-two', 'passReview'],
  ] as const) {
    current = await step(api, account, mutation, current);
  }
  return current;
}

describe('a replica', () => {
  it('answers visitors, with what was published a moment ago', async () => {
    const published = await step(one, 'editor', 'publishCase', await passed(one));
    await eventually(
      async () => (await isPublic(other, published.reference)) && (await isPublic(one, published.reference)),
    );

    const before = await readsOnReplica();
    for (let n = 0; n < 20; n += 1) {
      await other.anonymous(`{ publicCases(first: 1, filter: { text: "no such words ${n}" }) { totalCount } }`);
    }
    await eventually(async () => (await readsOnReplica()) - before >= 20);
  });

  it('that has fallen behind shows nobody what is suspended meanwhile', async () => {
    const published = await step(one, 'editor', 'publishCase', await passed(one));
    await eventually(() => isPublic(other, published.reference));
    await database.pause();

    await step(one, 'safety', 'suspendCase', published);

    await eventually(async () => !(await isPublic(other, published.reference)));
    expect(await isPublic(one, published.reference)).toBe(false);
    const [row] = await database.onReplica<{ public: boolean }>(
      `select is_public as public from case_file where reference = '${published.reference}'`,
    );
    expect(row!.public).toBe(true); // there, it is as it was
  });

  it('that has fallen behind answers nobody who has written what it does not have, in whichever process they ask', async () => {
    const verified = await passed(one);
    await database.pause();
    const { data, position } = await ask(
      one,
      { authorization: `Bearer ${one.tokenOf('editor')}` },
      `mutation ($input: ${inputOf('publishCase')}!) { publishCase(input: $input) { case { state } } }`,
      { input: { id: verified.id, expectedVersion: verified.version, ...reasonOf('publishCase') } },
    );
    expect(data.publishCase.case.state).toBe('PUBLISHED');
    expect(position).toMatch(/^[0-9A-F]+\/[0-9A-F]+$/);

    // At once: nobody has told the other process of anything yet.
    expect(await isPublic(other, verified.reference, position!)).toBe(true);
  });

  it('reads nothing for whoever is signed in', async () => {
    await database.pause();
    const draft = await completeDraft(one, 'A draft on the primary');

    const { data } = await other.bearing(one.tokenOf('researcher'))(
      `{ case(reference: "${draft.reference}") { state } }`,
    );

    expect(data.case.state).toBe('DRAFT');
  });

  it('that is gone leaves all to the primary', async () => {
    await database.stopReplica();

    const { data, errors } = await other.anonymous(`{ publicCases(first: 1) { totalCount } }`);

    expect(errors).toBeUndefined();
    expect(data.publicCases.totalCount).toBeGreaterThan(60);
  });
});

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (const until = Date.now() + 5000; Date.now() < until;) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('It did not come to hold within five seconds.');
}
