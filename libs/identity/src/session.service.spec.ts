import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Refused, withBearer } from '#platform';
import { createUser } from './accounts.js';
import type { Actor } from './actor.js';
import { startTestDatabase, type TestDatabase } from './testing/identity-database.js';
import { Passwords } from './passwords.js';
import { SessionService } from './session.service.js';

const EMAIL = 'leyla@example.org';
const PASSWORD = 'a long and quiet street';

let database: TestDatabase;
let sessions: SessionService;
let leyla: string;

beforeAll(async () => {
  database = await startTestDatabase();
  leyla = await createUser(database.owner, {
    email: EMAIL,
    displayName: 'Leyla A.',
    password: PASSWORD,
    roles: ['VERIFIER', 'EDITOR'],
  });
});
afterAll(() => database.stop());

beforeEach(async () => {
  sessions = new SessionService(database.work, new Passwords(), database.arrivals);
  await database.asOwner(`delete from session`);
  await database.asOwner(`delete from sign_in_failure`);
  await database.asOwner(`update user_role set revoked_at = null`);
  await database.asOwner(`update app_user set disabled_at = null`);
});

/** Moves the only session into the past. */
const age = (minutes: number) =>
  database.asOwner(
    `update session set created_at = created_at - make_interval(mins => $1), expires_at = expires_at - make_interval(mins => $1),
       last_seen_at = last_seen_at - make_interval(mins => $1)`,
    [minutes],
  );

const signedIn = async () => (await sessions.signIn(EMAIL, PASSWORD)).token;

const refusalOf = async (email: string, password: string) => {
  const refused: unknown = await sessions.signIn(email, password).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refused);
  return (refused as Refused).errors;
};

describe('signing in', () => {
  it('gives a token of 256 bits, of which only the SHA-256 is stored', async () => {
    const { token, expiresAt, viewer } = await sessions.signIn(EMAIL, PASSWORD);
    expect(token).toMatch(/^rcs_[A-Za-z0-9_-]{43}$/);
    expect(expiresAt.getTime() - Date.now()).toBeGreaterThan(11.9 * 3_600_000);
    expect(viewer).toMatchObject({
      displayName: 'Leyla A.',
      roles: ['EDITOR', 'VERIFIER'],
      sessionExpiresAt: expiresAt,
    });
    const stored = await database.asOwner(
      `select token_hash = sha256($1) as "isHash", position($2 in session::text) as found from session`,
      [Buffer.from(token), token.slice(4)],
    );
    expect(stored).toEqual([{ isHash: true, found: 0 }]);
  });

  it('takes the e-mail in any case', async () => {
    await expect(sessions.signIn(' LEYLA@Example.org', PASSWORD)).resolves.toBeDefined();
  });

  it('gives each sign-in a token of its own', async () => {
    expect(await signedIn()).not.toBe(await signedIn());
  });

  it('answers the same to a wrong password, an unknown e-mail, a text that is none, a password too long and a disabled account', async () => {
    const wrong = await refusalOf(EMAIL, 'a long and quiet stream');
    expect(wrong).toEqual([
      expect.objectContaining({ code: 'SIGN_IN_FAILED', message: 'E-mail or password is wrong.', path: [] }),
    ]);
    expect(await refusalOf('nobody@example.org', PASSWORD)).toEqual(wrong);
    expect(await refusalOf('no\0body', PASSWORD)).toEqual(wrong);
    expect(await refusalOf(EMAIL, 'a'.repeat(129))).toEqual(wrong);
    await database.asOwner(`update app_user set disabled_at = now()`);
    expect(await refusalOf(EMAIL, PASSWORD)).toEqual(wrong);
  });

  it('begins no session when refused', async () => {
    await refusalOf(EMAIL, 'a long and quiet stream');
    expect(await database.asOwner(`select id from session`)).toEqual([]);
  });
});

describe('a token', () => {
  const refused = { code: 'UNAUTHENTICATED', message: expect.stringContaining('Sign in again') };

  it('says who its bearer is', async () => {
    const actor = await sessions.actorOf(await signedIn());
    expect(actor).toMatchObject({ userId: leyla, isAnonymous: false });
    expect([...actor.roles].sort()).toEqual(['EDITOR', 'VERIFIER']);
  });

  it.each(['', 'rcs_', 'rcs_short', `rcs_${'a'.repeat(44)}`, `xyz_${'a'.repeat(43)}`, 'rcs_\0'])(
    'is refused when malformed: %j',
    (token) => expect(sessions.actorOf(token)).rejects.toMatchObject(refused),
  );

  it('is refused when unknown', async () => {
    await expect(sessions.actorOf(`rcs_${'a'.repeat(43)}`)).rejects.toMatchObject(refused);
  });

  it('is refused after its session was ended, and no other is', async () => {
    const [token, other] = [await signedIn(), await signedIn()];
    await withBearer(token, () => sessions.signOut());
    await expect(sessions.actorOf(token)).rejects.toMatchObject(refused);
    await expect(sessions.actorOf(other)).resolves.toBeDefined();
  });

  it('is good for 29 minutes without use, and not for 30', async () => {
    const token = await signedIn();
    await age(29);
    await database.asOwner(`update session set last_seen_at = now() - interval '29 minutes 59 seconds'`);
    await expect(sessions.actorOf(token)).resolves.toBeDefined();
    await sessions.onModuleDestroy();
    await database.asOwner(`update session set last_seen_at = now() - interval '30 minutes'`);
    await expect(sessions.actorOf(token)).rejects.toMatchObject(refused);
  });

  it('is refused after 12 hours, however much it is used', async () => {
    const token = await signedIn();
    await age(12 * 60);
    await database.asOwner(`update session set last_seen_at = now()`);
    await expect(sessions.actorOf(token)).rejects.toMatchObject(refused);
  });

  it('is refused once the account is disabled', async () => {
    const token = await signedIn();
    await database.asOwner(`update app_user set disabled_at = now()`);
    await expect(sessions.actorOf(token)).rejects.toMatchObject(refused);
  });

  it('carries a role no more once the role is revoked', async () => {
    const token = await signedIn();
    await database.asOwner(`update user_role set revoked_at = now() where role = 'EDITOR'`);
    expect([...(await sessions.actorOf(token)).roles]).toEqual(['VERIFIER']);
  });

  it('has its use noted at most once a minute', async () => {
    const token = await signedIn();
    const lastSeen = async () => (await database.asOwner(`select last_seen_at as at from session`))[0]!['at'] as Date;
    const begun = await lastSeen();
    await sessions.actorOf(token);
    await sessions.onModuleDestroy();
    expect(await lastSeen()).toEqual(begun);

    await database.asOwner(`update session set last_seen_at = now() - interval '2 minutes'`);
    await Promise.all([sessions.actorOf(token), sessions.actorOf(token)]);
    await sessions.onModuleDestroy();
    expect((await lastSeen()).getTime()).toBeGreaterThanOrEqual(begun.getTime());
  });

  it('is recognised while the note of its use has to wait', async () => {
    const token = await signedIn();
    await database.asOwner(`update session set last_seen_at = now() - interval '2 minutes'`);
    let actor: Actor | undefined;
    await database.owner.run(async () => {
      await database.owner.rows(`select from session for update`);
      actor = await sessions.actorOf(token);
    });
    await sessions.onModuleDestroy();
    expect(actor).toMatchObject({ userId: leyla });
  });

  it('is looked up outside the transaction of the operation, which therefore still sees later writes', async () => {
    const token = await signedIn();
    const seen = await withBearer(token, () =>
      database.work.reading(async () => {
        await sessions.actorOf(token);
        await sessions.signOut();
        return database.work.rows(`select id from access.my_sessions()`);
      }),
    );
    expect(seen).toEqual([]);
  });
});

describe('the viewer', () => {
  it('is told who they are, as whom, and until when', async () => {
    const { token, viewer } = await sessions.signIn(EMAIL, PASSWORD);
    const actor = await sessions.actorOf(token);
    expect(await withBearer(token, () => sessions.viewerOf(actor))).toEqual(viewer);
  });
});
