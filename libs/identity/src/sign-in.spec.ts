import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createUser } from './accounts.js';
import { startTestDatabase, type TestDatabase } from './testing/identity-database.js';

const EMAIL = 'leyla@example.org';

let database: TestDatabase;
let thief: pg.Client;
let right: string;

beforeAll(async () => {
  database = await startTestDatabase();
  await createUser(database.owner, {
    email: EMAIL,
    displayName: 'Leyla A.',
    password: 'a long and quiet street',
    roles: ['RESEARCHER'],
  });
  right = String((await database.asOwner(`select password_hash from app_user`))[0]!['password_hash']);
  thief = new pg.Client({ connectionString: database.applicationUrl });
  await thief.connect();
});
afterAll(async () => {
  await thief.end();
  await database.stop();
});
beforeEach(async () => {
  await database.asOwner(`delete from sign_in_failure`);
});

const count = async (proof: string) =>
  (await thief.query<{ until: Date | null }>(`select access.count_try($1, $2, null, null) as until`, [EMAIL, proof]))
    .rows[0]!.until;

const isSignedIn = async (proof: string) =>
  (
    await thief.query<{ is_signed_in: boolean }>(
      `select is_signed_in from access.sign_in($1, $2, sha256(uuid_send(uuidv7())), null, null, sha256(uuid_send(uuidv7())))`,
      [EMAIL, proof],
    )
  ).rows[0]!.is_signed_in;

describe('a thief of the application’s login', () => {
  it('is told nothing about a guess that is not counted', async () => {
    expect(await isSignedIn(right)).toBe(false);
  });

  it('is told nothing about a guess whose count can still be taken back', async () => {
    for (const savepoint of ['select 1', 'savepoint guess']) {
      await thief.query('begin');
      await thief.query(savepoint);
      await count(right);
      expect(await isSignedIn(right)).toBe(false);
      await thief.query('rollback');
    }
  });

  it('is told about a guess that is counted, and about no other', async () => {
    await count(`${right}x`);
    expect(await isSignedIn(right)).toBe(false);
    await count(right);
    expect(await isSignedIn(right)).toBe(true);
    expect(await isSignedIn(right)).toBe(false);
  });

  it('has five guesses in fifteen minutes, however many of the answers are taken back', async () => {
    for (let guess = 0; guess < 5; guess += 1) {
      expect(await count(`${right}${guess}`)).toBeNull();
      await thief.query('begin');
      expect(await isSignedIn(`${right}${guess}`)).toBe(false);
      await thief.query('rollback');
    }
    expect(await count(right)).toBeInstanceOf(Date);
    expect(await isSignedIn(right)).toBe(false);
  });

  it('is not told about a guess that was counted more than a minute ago', async () => {
    await count(right);
    await database.asOwner(`update sign_in_failure set failed_at = failed_at - interval '1 minute'`);
    expect(await isSignedIn(right)).toBe(false);
  });
});
