import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createUser } from './accounts.js';
import { startTestDatabase, type TestDatabase } from './testing/identity-database.js';

let database: TestDatabase;
let user: string;

beforeAll(async () => {
  database = await startTestDatabase();
  user = await createUser(database.owner, {
    email: 'leyla@example.org',
    displayName: 'Leyla A.',
    password: 'a long and quiet street',
    roles: ['VERIFIER'],
  });
});
afterAll(() => database.stop());

const SOMEONE = { email: 'a@example.org', display_name: 'A', password_hash: '$argon2id$' };

const insertUser = (fields: Partial<typeof SOMEONE>) =>
  database.asOwner(
    `insert into app_user (email, display_name, password_hash) values ($1, $2, $3)`,
    Object.values({ ...SOMEONE, ...fields }),
  );

describe('the tables of identity', () => {
  it.each([
    [{ email: 'A@example.org' }, 'app_user_email_is_lower_case'],
    [{ email: 'a' }, 'app_user_email_is_an_address'],
    [{ email: `${'a'.repeat(250)}@b.org` }, 'app_user_email_is_an_address'],
    [{ email: 'leyla@example.org' }, 'app_user_email_key'],
    [{ display_name: '' }, 'app_user_display_name_is_given'],
    [{ display_name: ' A' }, 'app_user_display_name_is_given'],
    [{ password_hash: 'a long and quiet street' }, 'app_user_password_hash_is_argon2id'],
  ])('refuse an account with %j', async (fields, constraint) => {
    await expect(insertUser(fields)).rejects.toMatchObject({ constraint });
  });

  it.each([
    [`insert into user_role (user_id, role) values ($1, 'READER')`, 'user_role_role_is_known'],
    [`insert into user_role (user_id, role) values ($1, 'VERIFIER')`, 'user_role_pkey'],
    [
      `update user_role set revoked_at = granted_at - interval '1 second' where user_id = $1`,
      'user_role_is_revoked_after_grant',
    ],
    [
      `insert into session (user_id, token_hash, expires_at) values ($1, '\\x00', now() + interval '1 hour')`,
      'session_token_hash_is_sha256',
    ],
    [
      `insert into session (user_id, token_hash, expires_at) values ($1, sha256(''), now() + interval '12 hours 1 second')`,
      'session_lasts_at_most_12_hours',
    ],
    [
      `insert into session (user_id, token_hash, expires_at) values ($1, sha256(''), now())`,
      'session_lasts_at_most_12_hours',
    ],
    [
      `insert into session (user_id, token_hash, expires_at, ended_at)
       values ($1, sha256(''), now() + interval '1 hour', now() - interval '1 second')`,
      'session_ends_after_its_start',
    ],
    [
      `insert into session (user_id, token_hash, expires_at)
       select $1, sha256(''), now() + interval '1 hour' from generate_series(1, 2)`,
      'session_token_hash_key',
    ],
    [`delete from app_user where id = $1`, 'user_role_user_id_fkey'],
  ])('refuse: %s', async (statement, constraint) => {
    await expect(database.asOwner(statement, [user])).rejects.toMatchObject({ constraint });
  });

  it.each([
    [{ label: '' }, 'api_key_label_is_given'],
    [{ label: ' A' }, 'api_key_label_is_given'],
    [{ roles: ['RESEARCHER'] }, 'api_key_roles_only_read'],
    [{ roles: ['ANALYST', 'ADMINISTRATOR'] }, 'api_key_roles_only_read'],
    [{ roles: ['ANALYST', 'ANALYST'] }, 'api_key_roles_only_read'],
    [{ secret_hash: Buffer.from('secret') }, 'api_key_secret_hash_is_sha256'],
    [{ days: 367 }, 'api_key_lasts_at_most_366_days'],
    [{ days: 0 }, 'api_key_lasts_at_most_366_days'],
    [{ revoked_at: '2999-01-01' }, 'api_key_is_revoked_by_somebody'],
  ])('refuse a key with %j', async (fields, constraint) => {
    const key = { label: 'A', roles: [], secret_hash: Buffer.alloc(32), days: 366, revoked_at: null, ...fields };
    await expect(
      database.asOwner(
        `insert into api_key (created_by, label, roles, secret_hash, expires_at, revoked_at)
         values ($1, $2, $3, $4, now() + make_interval(days => $5), $6)`,
        [user, key.label, key.roles, key.secret_hash, key.days, key.revoked_at],
      ),
    ).rejects.toMatchObject({ constraint });
  });

  it('refuse a session of nobody', async () => {
    await expect(
      database.asOwner(
        `insert into session (user_id, token_hash, expires_at) values (gen_random_uuid(), sha256(''), now() + interval '1 hour')`,
      ),
    ).rejects.toMatchObject({ constraint: 'session_user_id_fkey' });
  });

  it('let another table refer to a role that someone holds, and to no other', async () => {
    await database.asOwner(
      `create table trial (decided_by uuid, decided_as text,
         constraint trial_decided_as_fkey foreign key (decided_by, decided_as) references user_role (user_id, role))`,
    );
    await database.asOwner(`insert into trial values ($1, 'VERIFIER')`, [user]);
    await expect(database.asOwner(`insert into trial values ($1, 'EDITOR')`, [user])).rejects.toMatchObject({
      constraint: 'trial_decided_as_fkey',
    });
    await database.asOwner(`drop table trial`);
  });
});

describe('the application’s login', () => {
  it.each([
    `insert into app_user (email, display_name, password_hash) values ('a@example.org', 'A', '$argon2id$')`,
    `update app_user set password_hash = '$argon2id$'`,
    `update app_user set disabled_at = null`,
    `delete from app_user`,
    `insert into user_role (user_id, role) select id, 'EDITOR' from app_user`,
    `update user_role set revoked_at = null`,
    `delete from user_role`,
    `update session set user_id = user_id`,
    `update session set token_hash = token_hash`,
    `update session set expires_at = expires_at`,
    `insert into session (user_id, token_hash, expires_at, created_at) select id, sha256(''), now(), now() from app_user`,
    `delete from session`,
    `truncate session`,
    `select 1 from api_key`,
    `insert into api_key (created_by, label, secret_hash, expires_at) select id, 'A', sha256(''), now() from app_user`,
    `update api_key set revoked_at = null`,
    `delete from api_key`,
  ])('may not: %s', async (statement) => {
    await expect(database.asApplication(statement)).rejects.toMatchObject({ code: '42501' });
  });
});
