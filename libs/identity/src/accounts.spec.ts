import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StartupError } from '#platform';
import { createUser, ensureSampleAccounts, refuseSampleAccounts, SAMPLE_PASSWORD } from './accounts.js';
import { startTestDatabase, type TestDatabase } from './testing/identity-database.js';
import { Passwords } from './passwords.js';
import { Role } from './role.rules.js';
import { SessionService } from './session.service.js';

let database: TestDatabase;
let sessions: SessionService;

beforeAll(async () => {
  database = await startTestDatabase();
  sessions = new SessionService(database.work, new Passwords(), database.arrivals);
});
afterAll(() => database.stop());

const newUser = {
  email: 'Maryam@Example.org',
  displayName: ' Maryam B. ',
  password: 'a long and quiet street',
  roles: [Role.ANALYST, Role.ANALYST],
};

describe('an account', () => {
  it('is made by the owner, with its e-mail in lower case, and can be used', async () => {
    await createUser(database.owner, newUser);
    const { viewer } = await sessions.signIn('maryam@example.org', newUser.password);
    expect(viewer).toMatchObject({ displayName: 'Maryam B.', roles: ['ANALYST'] });
  });

  it('is refused to a second person with the same e-mail', async () => {
    await expect(createUser(database.owner, { ...newUser, email: 'MARYAM@example.org' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ path: ['email'], value: 'maryam@example.org' }],
    });
  });

  it('is refused with every fault named, and without showing the password', async () => {
    const refused: unknown = await createUser(database.owner, {
      email: 'nobody',
      displayName: '',
      password: 'too short',
      roles: ['READER' as Role],
    }).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      problems: [
        { path: ['email'], value: 'nobody' },
        { path: ['displayName'] },
        { path: ['password'], value: null },
        { path: ['roles'], value: 'READER' },
      ],
    });
    expect(JSON.stringify(refused)).not.toContain('too short');
  });

  it('cannot be made under the application’s login', async () => {
    await expect(createUser(database.work, { ...newUser, email: 'other@example.org' })).rejects.toThrow(
      'permission denied for table app_user',
    );
  });
});

describe('sample accounts', () => {
  it('cover every role, with two researchers and editors and five verifiers, so that an adjudication and a retraction can be tried, a documented password and a token each', async () => {
    const samples = await ensureSampleAccounts(database.owner);
    expect(new Set(samples.flatMap(({ roles }) => roles))).toEqual(new Set(Object.values(Role)));
    expect(samples.filter(({ roles }) => roles.includes('VERIFIER'))).toHaveLength(5);
    expect(samples.filter(({ roles }) => roles.includes('EDITOR'))).toHaveLength(2);
    expect(samples.filter(({ roles }) => roles.includes('RESEARCHER'))).toHaveLength(2);
    for (const { token, roles } of samples) {
      expect([...(await sessions.actorOf(token)).roles]).toEqual(roles);
    }
    const { viewer } = await sessions.signIn('editor@example.org', SAMPLE_PASSWORD);
    expect(viewer.roles).toEqual(['EDITOR']);
  });

  it('are the same ones at the next start, with new tokens, and the old tokens are ended', async () => {
    const before = await ensureSampleAccounts(database.owner);
    await database.asOwner(
      `update user_role set revoked_at = now() where user_id in (select id from app_user where is_sample)`,
    );
    const after = await ensureSampleAccounts(database.owner);
    expect(after.map(({ email }) => email)).toEqual(before.map(({ email }) => email));
    expect(await database.asOwner(`select count(*)::int as count from app_user where is_sample`)).toEqual([
      { count: after.length },
    ]);
    await expect(sessions.actorOf(before[0]!.token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect([...(await sessions.actorOf(after[0]!.token)).roles]).toEqual(after[0]!.roles);
  });

  it('leave a person’s own account alone, whatever its e-mail', async () => {
    await database.asOwner(
      `update app_user set is_sample = false, display_name = 'A person' where email = 'legal@example.org'`,
    );
    const samples = await ensureSampleAccounts(database.owner);
    expect(samples.map(({ email }) => email)).not.toContain('legal@example.org');
    expect(await database.asOwner(`select display_name from app_user where email = 'legal@example.org'`)).toEqual([
      { display_name: 'A person' },
    ]);
  });

  it('keep production from starting while one is enabled, also when asked under the application’s login', async () => {
    await expect(refuseSampleAccounts(database.work)).rejects.toThrow(StartupError);
    await database.asOwner(
      `update app_user set disabled_at = now() where is_sample and email <> 'analyst@example.org'`,
    );
    await expect(refuseSampleAccounts(database.work)).rejects.toThrow('1 enabled sample accounts');
    await database.asOwner(`update app_user set disabled_at = now() where is_sample`);
    await expect(refuseSampleAccounts(database.work)).resolves.toBeUndefined();
  });

  it('stay disabled once they were', async () => {
    await database.asOwner(`update app_user set disabled_at = now() where is_sample`);
    expect(await ensureSampleAccounts(database.owner)).toEqual([]);
    await expect(refuseSampleAccounts(database.work)).resolves.toBeUndefined();
  });
});
