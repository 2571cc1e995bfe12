/** Who has an account and what they are: two administrators decide, and one alone gets nowhere, over HTTP or by SQL. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import pg from 'pg';
import { createUser, issuePasswordReset, type Role, SAMPLE_PASSWORD } from '#identity';
import { globalId, withDatabase } from '#platform';
import { startApi, type TestApi } from './support/api.js';
import { sessionOf } from './support/case-in-every-state.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';

const NO_RIGHT = '42501';
const PASSWORD = 'a long and quiet street';
const OTHER_PASSWORD = 'seven lamps behind a harbour';

let database: TestDatabase;
let api: TestApi;
let made = 0;

/** Administrators. */
let anna: Person;
let boris: Person;
let clara: Person;

interface Person {
  readonly key: string;
  /** As the API says it. */
  readonly id: string;
  readonly email: string;
  /** Of a session that has just been stepped up. */
  readonly token: string;
}

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});
beforeEach(async () => {
  await database.asOwner('delete from sign_in_failure');
  await database.asOwner(`update role_change set decision = 'REJECTED', decided_by = proposed_by, decided_in = proposed_in,
    decided_at = now(), rejection_reason = 'Of another test.' where decision is null`);
  [anna, boris, clara] = [await person('ADMINISTRATOR'), await person('ADMINISTRATOR'), await person('ADMINISTRATOR')];
});

/** Somebody new, signed in and stepped up, whose password nobody knows. */
async function person(...roles: readonly Role[]): Promise<Person> {
  const email = `person-${(made += 1)}@example.org`;
  const [row] = await database.asOwner<{ id: string }>(
    `insert into app_user (email, display_name, password_hash) values ($1, $1, '$argon2id$none') returning id`,
    [email],
  );
  await database.asOwner('insert into user_role (user_id, role) select $1, unnest($2::text[])', [row!.id, roles]);
  return { key: row!.id, id: globalId('User', row!.id), email, token: await steppedUp(email) };
}

/** Begins another session of somebody, stepped up. */
async function steppedUp(email: string): Promise<string> {
  const token = await sessionOf(database, email, `session ${(made += 1)}`);
  await database.asOwner('update session set stepped_up_at = now() where token_hash = $1', [sha256(token)]);
  return token;
}

/** Somebody with a password. */
async function withPassword(...roles: readonly Role[]): Promise<Person> {
  const email = `person-${(made += 1)}@example.org`;
  const key = await withDatabase(database.ownerUrl, [], (work) =>
    createUser(work, { email, displayName: email, password: PASSWORD, roles }),
  );
  return { key, id: globalId('User', key), email, token: await steppedUp(email) };
}

/** A transaction under the application's login that stays open, to see who waits for it. */
async function transactionOf(by: Person | null) {
  const client = new pg.Client({ connectionString: database.applicationUrl });
  await client.connect();
  await client.query('begin');
  if (by) await client.query(`select set_config('app.token', $1, true)`, [by.token]);
  return {
    outcomeOf: async (call: string, values: readonly unknown[]): Promise<unknown> => {
      const { rows } = await client.query<{ outcome: unknown }>(`select ${call} as outcome`, [...values]);
      return rows[0]!.outcome;
    },
    commit: () => client.query('commit'),
    end: () => client.end(),
  };
}

/** What two transactions answer, of which the second asks before the first has ended. */
async function oneWhileTheOther(
  calls: readonly (readonly [by: Person | null, call: string, values: readonly unknown[]])[],
): Promise<readonly unknown[]> {
  const [[firstBy, ...one], [secondBy, ...other]] = calls as [(typeof calls)[number], (typeof calls)[number]];
  const [first, second] = [await transactionOf(firstBy), await transactionOf(secondBy)];
  try {
    const answer = await first.outcomeOf(...one);
    const waiting = second.outcomeOf(...other);
    await new Promise((later) => setTimeout(later, 200));
    await first.commit();
    const answers = [answer, await waiting];
    await second.commit();
    return answers;
  } finally {
    await Promise.all([first.end(), second.end()]);
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest();

interface Answer {
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function ask(by: { readonly token: string } | null, query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(api.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(by ? { authorization: `Bearer ${by.token}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

const SHOWN: Readonly<Record<string, string>> = {
  proposeRoleChange: 'roleChange { id state }',
  confirmRoleChange: 'roleChange { id state }',
  rejectRoleChange: 'roleChange { id state rejectionReason }',
  inviteUser: 'token invitation { id state roles email }',
  revokeInvitation: 'invitation { state }',
  acceptInvitation: 'accepted',
  disableAccount: 'account { disabledAt }',
  enableAccount: 'account { disabledAt roles }',
  issuePasswordReset: 'token',
  completePasswordReset: 'completed',
  changePassword: 'changed',
};

/** Sends a mutation. @returns its payload; the errors of the request when there is none. */
async function send(by: { readonly token: string } | null, mutation: string, input: object): Promise<any> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await ask(
    by,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${SHOWN[mutation]}
       errors { __typename code message path ... on ValidationFailed { value } ... on RoleChangeRefused { because: reason }
                ... on InvitationRefused { why: reason } ... on AccountChangeRefused { whyNot: reason } } } }`,
    { input },
  );
  return data?.[mutation] ?? { errors: errors!.map(({ extensions }) => ({ code: extensions.code })) };
}

/** What came of a mutation, in one word. */
const outcome = ({ errors }: any): string => {
  const [error] = errors;
  return error?.because ?? error?.why ?? error?.whyNot ?? error?.code ?? 'DONE';
};

const propose = (by: Person, of: Person, change: object) =>
  send(by, 'proposeRoleChange', { person: of.id, reason: 'As agreed on Monday.', ...change });

/** A proposal's id. */
async function proposed(by: Person, of: Person, change: object): Promise<string> {
  const { roleChange, errors } = await propose(by, of, change);
  expect(errors).toEqual([]);
  return roleChange.id as string;
}

const confirm = (by: Person, roleChange: string) => send(by, 'confirmRoleChange', { roleChange });
const reject = (by: Person, roleChange: string) =>
  send(by, 'rejectRoleChange', { roleChange, reason: 'Not before the training.' });

const rolesOf = async ({ key }: Person) =>
  (
    await database.asOwner<{ role: string }>(
      'select role from user_role where user_id = $1 and revoked_at is null order by role',
      [key],
    )
  ).map(({ role }) => role);

const eventsOf = async (subject: string) =>
  (
    await database.asOwner<{ action: string }>('select action from audit_event where subject = $1 order by id', [
      subject,
    ])
  ).map(({ action }) => action);

const keyOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1]!;

const opens = async (token: string) => Boolean((await ask({ token }, '{ viewer { id } }')).data?.viewer);

const signIn = async (email: string, password: string) => {
  const { data } = await ask(
    null,
    'mutation ($input: SignInInput!) { signIn(input: $input) { token viewer { roles } errors { code } } }',
    { input: { email, password } },
  );
  return data.signIn as { token: string | null; viewer: { roles: string[] } | null; errors: { code: string }[] };
};

const refused = (login: Promise<unknown>) =>
  login.then(
    () => 'accepted',
    ({ code, constraint }: { code: string; constraint?: string }) => constraint ?? code,
  );

describe('a change of roles', () => {
  it('is proposed by one administrator, confirmed by another, and in force from then on', async () => {
    const remo = await person('RESEARCHER');
    const id = await proposed(anna, remo, {
      add: ['VERIFIER', 'EDITOR'],
      remove: ['RESEARCHER'],
      clearance: 'RESTRICTED',
    });
    expect(await rolesOf(remo)).toEqual(['RESEARCHER']);

    expect(await confirm(boris, id)).toMatchObject({ roleChange: { id, state: 'CONFIRMED' }, errors: [] });
    expect(await rolesOf(remo)).toEqual(['EDITOR', 'VERIFIER']);
    const { data } = await ask(
      clara,
      `{ roleChanges(first: 1) { edges { node { id state add remove clearance reason person { id displayName }
           proposedBy { id displayName } decidedBy { id } decidedAt rejectionReason } } } }`,
    );
    expect(data.roleChanges.edges[0].node).toEqual({
      id,
      state: 'CONFIRMED',
      add: ['EDITOR', 'VERIFIER'],
      remove: ['RESEARCHER'],
      clearance: 'RESTRICTED',
      reason: 'As agreed on Monday.',
      person: { id: remo.id, displayName: remo.email },
      proposedBy: { id: anna.id, displayName: anna.email },
      decidedBy: { id: boris.id },
      decidedAt: expect.any(String),
      rejectionReason: null,
    });
    expect(await eventsOf(keyOf(id))).toEqual(['role-change.proposed', 'role-change.confirmed']);
  });

  it('ends the sessions of whom it concerns when it is confirmed, and not before', async () => {
    const remo = await person('RESEARCHER');
    const other = await steppedUp(remo.email);
    const id = await proposed(anna, remo, { add: ['EDITOR'] });
    expect([await opens(remo.token), await opens(other)]).toEqual([true, true]);
    await confirm(boris, id);
    expect([await opens(remo.token), await opens(other)]).toEqual([false, false]);
    expect((await ask(remo, `{ accounts(first: 1) { totalCount } }`)).errors![0]!.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('is not confirmed by who proposed it', async () => {
    const remo = await person('RESEARCHER');
    const id = await proposed(anna, remo, { add: ['EDITOR'] });
    expect(outcome(await confirm(anna, id))).toBe('OWN_PROPOSAL');
    expect(await rolesOf(remo)).toEqual(['RESEARCHER']);
  });

  it('is neither proposed nor decided by whom it concerns', async () => {
    expect(outcome(await propose(anna, anna, { add: ['EDITOR'], remove: ['ADMINISTRATOR'] }))).toBe('YOURSELF');
    const id = await proposed(boris, anna, { remove: ['ADMINISTRATOR'] });
    expect(outcome(await confirm(anna, id))).toBe('YOURSELF');
    expect(outcome(await reject(anna, id))).toBe('YOURSELF');
    expect(outcome(await confirm(clara, id))).toBe('DONE');
    expect(await rolesOf(anna)).toEqual([]);
  });

  it('is applied once when two confirm it at once', async () => {
    const remo = await person('RESEARCHER');
    const id = await proposed(anna, remo, { add: ['EDITOR'] });
    const outcomes = await Promise.all([boris, clara, boris, clara].map(async (by) => outcome(await confirm(by, id))));
    expect(outcomes.sort()).toEqual(['DECIDED', 'DECIDED', 'DECIDED', 'DONE']);
    expect((await eventsOf(keyOf(id))).filter((action) => action === 'role-change.confirmed')).toHaveLength(1);
  });

  it('is decided once: not confirmed after it was rejected, nor rejected after it was confirmed', async () => {
    const remo = await person('RESEARCHER');
    const first = await proposed(anna, remo, { add: ['EDITOR'] });
    expect(await reject(boris, first)).toMatchObject({
      roleChange: { state: 'REJECTED', rejectionReason: 'Not before the training.' },
    });
    expect(outcome(await confirm(clara, first))).toBe('DECIDED');
    expect(await rolesOf(remo)).toEqual(['RESEARCHER']);
    const second = await proposed(anna, remo, { add: ['EDITOR'] });
    await confirm(boris, second);
    expect(outcome(await reject(clara, second))).toBe('DECIDED');
    expect(await rolesOf(remo)).toEqual(['EDITOR', 'RESEARCHER']);
  });

  it('waits alone for each person, and is withdrawn by who proposed it', async () => {
    const remo = await person('RESEARCHER');
    const id = await proposed(anna, remo, { add: ['EDITOR'] });
    expect(outcome(await propose(boris, remo, { add: ['VERIFIER'] }))).toBe('OPEN_CHANGE');
    expect(outcome(await reject(anna, id))).toBe('DONE');
    expect(outcome(await propose(boris, remo, { add: ['VERIFIER'] }))).toBe('DONE');
    const { data } = await ask(anna, `{ roleChanges(first: 5, open: true) { totalCount edges { node { add } } } }`);
    expect(data.roleChanges).toEqual({ totalCount: 1, edges: [{ node: { add: ['VERIFIER'] } }] });
  });

  it('lapses with the administration of who proposed it', async () => {
    const remo = await person('RESEARCHER');
    const id = await proposed(anna, remo, { add: ['EDITOR'] });
    await send(clara, 'disableAccount', { person: anna.id });
    expect(outcome(await confirm(boris, id))).toBe('PROPOSER_GONE');
    expect(await rolesOf(remo)).toEqual(['RESEARCHER']);
  });

  it('takes the role of one of two administrators who take each other’s at once', async () => {
    const ofAnna = await proposed(clara, anna, { remove: ['ADMINISTRATOR'] });
    const ofBoris = await proposed(clara, boris, { remove: ['ADMINISTRATOR'] });
    const outcomes = await Promise.all([confirm(boris, ofAnna), confirm(anna, ofBoris)]);
    expect(outcomes.map(outcome).filter((word) => word === 'DONE')).toHaveLength(1);
    expect([...(await rolesOf(anna)), ...(await rolesOf(boris))]).toEqual(['ADMINISTRATOR']);
  });

  it('waits for the administrator before, and is refused when that one took the confirming role away', async () => {
    const ofAnna = await proposed(clara, anna, { remove: ['ADMINISTRATOR'] });
    const ofBoris = await proposed(clara, boris, { remove: ['ADMINISTRATOR'] });
    const confirming = 'access.confirm_role_change($1)';
    expect(
      await oneWhileTheOther([
        [anna, confirming, [keyOf(ofBoris)]],
        [boris, confirming, [keyOf(ofAnna)]],
      ]),
    ).toEqual(['CONFIRMED', 'NOT_ADMINISTRATOR']);
    expect([await rolesOf(anna), await rolesOf(boris)]).toEqual([['ADMINISTRATOR'], []]);
  });

  it('ends links for a new password that were made before', async () => {
    const remo = await withPassword('RESEARCHER');
    const { token } = await send(anna, 'issuePasswordReset', { person: remo.id });
    await confirm(boris, await proposed(anna, remo, { add: ['CUSTODIAN'] }));
    expect(outcome(await send(null, 'completePasswordReset', { token, newPassword: OTHER_PASSWORD }))).toBe(
      'LINK_REFUSED',
    );
  });

  it.each([
    ['an administrator another role', ['ADMINISTRATOR'], { add: ['EDITOR'] }, 'ADMINISTRATOR_ALONE'],
    ['an administrator a clearance', ['ADMINISTRATOR'], { clearance: 'PARTNER' }, 'ADMINISTRATOR_ALONE'],
    ['an editor who stays one administration', ['EDITOR'], { add: ['ADMINISTRATOR'] }, 'ADMINISTRATOR_ALONE'],
    ['administration to who gives up the rest', ['EDITOR'], { add: ['ADMINISTRATOR'], remove: ['EDITOR'] }, 'DONE'],
    ['and takes the same role', ['EDITOR'], { add: ['VERIFIER'], remove: ['VERIFIER'] }, 'CONTRADICTION'],
    ['what the person has', ['EDITOR'], { add: ['EDITOR'], clearance: 'PUBLIC' }, 'NOTHING_CHANGES'],
    ['nothing at all', ['EDITOR'], {}, 'NOTHING_CHANGES'],
    ['for no reason', ['EDITOR'], { add: ['VERIFIER'], reason: ' ' }, 'VALIDATION_FAILED'],
    [
      'to nobody',
      ['EDITOR'],
      { add: ['VERIFIER'], person: globalId('User', crypto.randomUUID()) },
      'VALIDATION_FAILED',
    ],
    ['to what is no id', ['EDITOR'], { add: ['VERIFIER'], person: 'x' }, 'VALIDATION_FAILED'],
  ] as const)('that would give %s is answered', async (_, roles, change, expected) => {
    expect(outcome(await propose(anna, await person(...roles), change))).toBe(expected);
  });

  it('of an id that is none is not found', async () => {
    for (const id of ['x', globalId('RoleChange', crypto.randomUUID())]) {
      expect(outcome(await confirm(anna, id))).toBe('NOT_FOUND');
      expect(outcome(await reject(anna, id))).toBe('NOT_FOUND');
    }
  });
});

describe('administration', () => {
  const everything = (of: Person): readonly (readonly [string, object])[] => [
    ['proposeRoleChange', { person: of.id, add: ['EDITOR'], reason: 'x' }],
    ['confirmRoleChange', { roleChange: globalId('RoleChange', crypto.randomUUID()) }],
    ['rejectRoleChange', { roleChange: globalId('RoleChange', crypto.randomUUID()), reason: 'x' }],
    ['inviteUser', { email: `somebody-${(made += 1)}@example.org` }],
    ['revokeInvitation', { invitation: globalId('Invitation', crypto.randomUUID()) }],
    ['disableAccount', { person: of.id }],
    ['enableAccount', { person: of.id }],
    ['issuePasswordReset', { person: of.id }],
  ];

  it('needs a fresh step-up', async () => {
    const remo = await person('RESEARCHER');
    for (const at of ['null', `now() - interval '5 minutes 1 second'`]) {
      await database.asOwner(`update session set stepped_up_at = ${at} where token_hash = $1`, [sha256(anna.token)]);
      for (const [mutation, input] of everything(remo)) {
        expect([mutation, outcome(await send(anna, mutation, input))]).toEqual([mutation, 'STEP_UP_REQUIRED']);
      }
    }
  });

  it('is for administrators alone', async () => {
    const remo = await person('RESEARCHER');
    const others = [await person('CUSTODIAN'), await person('EDITOR'), await person()];
    for (const [mutation, input] of everything(remo)) {
      for (const other of others) expect(outcome(await send(other, mutation, input))).toBe('FORBIDDEN');
      expect(outcome(await send(null, mutation, input))).toBe('UNAUTHENTICATED');
    }
    for (const query of ['accounts(first: 1)', 'roleChanges(first: 1)', 'invitations(first: 1)']) {
      expect((await ask(others[0]!, `{ ${query} { totalCount } }`)).errors![0]!.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('shows all accounts page by page, with roles and without content', async () => {
    const page = async (after: string | null) =>
      (
        await ask(
          anna,
          `query ($after: String) { accounts(first: 7, after: $after) { totalCount pageInfo { hasNextPage endCursor }
             edges { node { id email displayName roles clearance disabledAt createdAt } } } }`,
          { after },
        )
      ).data.accounts;
    const seen: { email: string; roles: string[]; clearance: string }[] = [];
    let { edges, pageInfo, totalCount } = await page(null);
    seen.push(...edges.map(({ node }: any) => node));
    while (pageInfo.hasNextPage) {
      ({ edges, pageInfo, totalCount } = await page(pageInfo.endCursor));
      seen.push(...edges.map(({ node }: any) => node));
    }
    expect(new Set(seen.map(({ email }) => email)).size).toBe(totalCount);
    expect(seen).toContainEqual(
      expect.objectContaining({ email: 'custodian@example.org', roles: ['CUSTODIAN'], clearance: 'IDENTITY' }),
    );
  });
});

describe('the application’s login with the token of one administrator', () => {
  const asAnna = <R extends object>(text: string, values: readonly unknown[] = []) =>
    database.asBearer<R>(anna.token, text, values);

  it.each([
    ['give a role', `insert into user_role (user_id, role) values (uuidv7(), 'EDITOR')`],
    ['take a role away', `update user_role set revoked_at = now()`],
    ['raise a clearance', `update app_user set clearance = 3`],
    ['propose on behalf of somebody else', `insert into role_change (user_id) values (uuidv7())`],
    ['confirm by hand', `update role_change set decision = 'CONFIRMED'`],
    ['read what was proposed past the function', `select * from role_change`],
    ['make an invitation of another', `insert into account_invitation (email) values ('x@example.org')`],
    [
      'read the hashes of links',
      `select token_hash from account_invitation union select token_hash from password_reset`,
    ],
    ['make a link of another', `insert into password_reset (user_id) values (uuidv7())`],
    ['set a password', `update app_user set password_hash = ''`],
    ['step itself up', `update session set stepped_up_at = now()`],
    ['pass the check of who asks', `select access.administering()`],
    ['ask who administers', `select access.is_administrator(uuidv7())`],
    ['take links back', `select access.revoke_password_resets(uuidv7())`],
    ['turn a trigger off', `alter table user_role disable trigger administrator_is_nothing_else`],
  ])('cannot %s', async (_, text) => {
    expect(await refused(asAnna(text))).toBe(NO_RIGHT);
    expect(await refused(database.asApplication(text))).toBe(NO_RIGHT);
  });

  it('cannot confirm what it proposed, nor change what it is itself', async () => {
    const remo = await person('RESEARCHER');
    const [change] = await asAnna<{ outcome: string; id: string }>(
      `select outcome, change_id as id from access.propose_role_change($1, '{EDITOR}', '{}', null, 'x')`,
      [remo.key],
    );
    expect(change!.outcome).toBe('PROPOSED');
    expect(await asAnna('select access.confirm_role_change($1) as outcome', [change!.id])).toEqual([
      { outcome: 'OWN_PROPOSAL' },
    ]);
    expect(
      await asAnna(`select outcome from access.propose_role_change($1, '{}', '{}', 3::smallint, 'x')`, [anna.key]),
    ).toEqual([{ outcome: 'YOURSELF' }]);
    expect(await rolesOf(remo)).toEqual(['RESEARCHER']);
  });

  it('cannot become two by entering the account of another administrator', async () => {
    const issue = (who: Person) =>
      asAnna<{ outcome: string }>(`select access.issue_password_reset($1, sha256('mine')) as outcome`, [who.key]);
    expect(await issue(boris)).toEqual([{ outcome: 'IS_ADMINISTRATOR' }]);
    await asAnna('select access.disable_account($1)', [boris.key]);
    expect(await issue(boris)).toEqual([{ outcome: 'DISABLED' }]);
  });

  it('cannot make an administrator of somebody whose link it holds', async () => {
    const remo = await withPassword('RESEARCHER');
    const { token } = await send(anna, 'issuePasswordReset', { person: remo.id });
    await confirm(boris, await proposed(anna, remo, { add: ['ADMINISTRATOR'], remove: ['RESEARCHER'] }));
    const redeemed = await send(null, 'completePasswordReset', { token, newPassword: OTHER_PASSWORD });
    expect(outcome(redeemed)).toBe('LINK_REFUSED');
  });

  it.each([
    [`select access.propose_role_change($1, '{GOD}', '{}', null, 'x')`, 'role_change_roles_are_known'],
    [`select access.propose_role_change($1, '{EDITOR}', '{}', 4::smallint, 'x')`, 'role_change_clearance_is_known'],
    [`select access.propose_role_change($1, '{EDITOR}', '{}', null, ' ')`, 'role_change_reason_is_given'],
  ])('is refused by a constraint: %s', async (text, constraint) => {
    const remo = await person('RESEARCHER');
    expect(await refused(asAnna(text, [remo.key]))).toBe(constraint);
  });
});

describe('the application’s login without an administrator’s token', () => {
  it('is told nothing and changes nothing', async () => {
    const remo = await person('RESEARCHER');
    const calls: readonly (readonly [string, readonly unknown[]])[] = [
      [`select outcome from access.propose_role_change($1, '{EDITOR}', '{}', null, 'x')`, [remo.key]],
      [`select access.confirm_role_change(uuidv7()) as outcome`, []],
      [`select access.reject_role_change(uuidv7(), 'x') as outcome`, []],
      [`select outcome from access.invite_user(sha256('x'), 'x@example.org', '{}', null)`, []],
      [`select access.revoke_invitation(uuidv7()) as outcome`, []],
      [`select access.issue_password_reset($1, sha256('x')) as outcome`, [remo.key]],
      [`select access.disable_account($1) as outcome`, [remo.key]],
      [`select access.enable_account($1) as outcome`, [remo.key]],
    ];
    for (const [text, values] of calls) {
      expect(await database.asApplication(text, values)).toEqual([{ outcome: 'NOT_ADMINISTRATOR' }]);
      expect(await database.asBearer(remo.token, text, values)).toEqual([{ outcome: 'NOT_ADMINISTRATOR' }]);
    }
    for (const rows of ['accounts', 'role_changes', 'invitations']) {
      expect(await database.asApplication(`select * from access.${rows}()`)).toEqual([]);
      expect(await database.asBearer(remo.token, `select * from access.${rows}()`)).toEqual([]);
    }
  });

  it('is not an administrator’s while the session is confined', async () => {
    await database.asOwner(`update session set confined_to = 'SECOND_FACTOR' where token_hash = $1`, [
      sha256(anna.token),
    ]);
    expect(await database.asBearer(anna.token, `select access.disable_account($1) as outcome`, [boris.key])).toEqual([
      { outcome: 'NOT_ADMINISTRATOR' },
    ]);
    expect(await database.asBearer(anna.token, 'select * from access.accounts()')).toEqual([]);
  });
});

describe('the owner’s login, too,', () => {
  it.each([
    ['another role', `insert into user_role (user_id, role) values ($1, 'EDITOR')`],
    ['a clearance', `update app_user set clearance = 1 where id = $1`],
  ])('gives an administrator no more than that: not %s', async (_, text) => {
    expect(await refused(database.asOwner(text, [anna.key]))).toBe('administrator_is_nothing_else');
  });

  it('makes no account that is an administrator and something else', async () => {
    await expect(withPassword('ADMINISTRATOR', 'EDITOR')).rejects.toMatchObject({
      problems: [{ path: ['roles'], message: expect.stringContaining('ADMINISTRATOR alone') }],
    });
  });

  it.each([
    ['by who proposed it', `decided_by = proposed_by`, 'role_change_is_confirmed_by_somebody_else'],
    ['in the session that proposed it', `decided_in = proposed_in`, 'role_change_is_confirmed_by_somebody_else'],
    ['by whom it concerns', `decided_by = user_id`, 'role_change_is_not_by_who_it_concerns'],
    ['by nobody', `decided_by = null`, 'role_change_is_decided_by_one'],
    ['with what it never proposed', `added = '{}', removed = '{}'`, 'role_change_changes_something'],
  ])('writes no change confirmed %s', async (_, setting, constraint) => {
    const remo = await person('RESEARCHER');
    const id = keyOf(await proposed(anna, remo, { add: ['EDITOR'] }));
    await confirm(boris, globalId('RoleChange', id));
    expect(await refused(database.asOwner(`update role_change set ${setting} where id = $1`, [id]))).toBe(constraint);
  });
});

describe('an invitation', () => {
  const invite = (by: Person, input: object = {}) =>
    send(by, 'inviteUser', { email: `guest-${(made += 1)}@example.org`, ...input });
  const accept = (token: string, input: object = {}) =>
    send(null, 'acceptInvitation', { token, displayName: 'Guest', password: PASSWORD, ...input });

  it('makes an account that is nothing, until a second administrator confirms what was proposed', async () => {
    const { token, invitation } = await invite(anna, { roles: ['RESEARCHER', 'ANALYST'] });
    expect(token).toMatch(/^rci_[\w-]{43}$/);
    expect(invitation).toMatchObject({ state: 'OPEN', roles: ['ANALYST', 'RESEARCHER'] });
    expect(await accept(token)).toEqual({ accepted: true, errors: [] });
    expect((await signIn(invitation.email, PASSWORD)).viewer).toEqual({ roles: [] });

    const { data } = await ask(
      anna,
      `{ roleChanges(first: 1, open: true) { edges { node { id add proposedBy { id } } } } }`,
    );
    const { node } = data.roleChanges.edges[0];
    expect(node).toMatchObject({ add: ['ANALYST', 'RESEARCHER'], proposedBy: { id: anna.id } });
    expect(outcome(await confirm(anna, node.id))).toBe('OWN_PROPOSAL');
    expect(outcome(await confirm(boris, node.id))).toBe('DONE');
    expect((await signIn(invitation.email, PASSWORD)).viewer).toEqual({ roles: ['ANALYST', 'RESEARCHER'] });
    expect(await eventsOf(keyOf(invitation.id))).toEqual(['invitation.made', 'invitation.accepted']);
  });

  it('is stored as a hash, and a dump does not redeem it', async () => {
    const { token } = await invite(anna);
    const rows = await database.asOwner<{ hash: Buffer; row: string }>(
      'select token_hash as hash, i::text as row from account_invitation i order by id desc limit 1',
    );
    expect(rows[0]!.hash).toEqual(sha256(token));
    expect(rows[0]!.row).not.toContain(token.slice(4));
    for (const stored of [rows[0]!.hash.toString('hex'), `\\x${rows[0]!.hash.toString('hex')}`]) {
      expect(await database.asApplication('select access.is_open_invitation($1) as is', [stored])).toEqual([
        { is: false },
      ]);
    }
  });

  it('answers alike when it is malformed, unknown, used, expired, taken back, replaced, or of a former administrator', async () => {
    const used = await invite(anna);
    await accept(used.token);
    const expired = await invite(anna);
    await database.asOwner(
      `update account_invitation set invited_at = now() - interval '2 hours', expires_at = now() - interval '1 hour' where token_hash = $1`,
      [sha256(expired.token)],
    );
    const revoked = await invite(anna);
    await send(boris, 'revokeInvitation', { invitation: revoked.invitation.id });
    const replaced = await invite(anna);
    await invite(anna, { email: replaced.invitation.email });
    const former = await invite(clara);
    await send(anna, 'disableAccount', { person: clara.id });
    const answers = [];
    for (const token of [
      'x',
      'rci_\0',
      `rci_${'a'.repeat(43)}`,
      ...[used, expired, revoked, replaced, former].map((made) => made.token as string),
    ]) {
      answers.push(JSON.stringify(await accept(token)));
    }
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0]!)).toMatchObject({
      accepted: null,
      errors: [{ code: 'LINK_REFUSED', path: ['token'] }],
    });
  });

  it('makes exactly one account when two accept it at once', async () => {
    const { token, invitation } = await invite(anna);
    const answers = await Promise.all(Array.from({ length: 6 }, () => accept(token)));
    expect(answers.map(outcome).sort()).toEqual(['DONE', ...Array.from({ length: 5 }, () => 'LINK_REFUSED')]);
    expect(
      await database.asOwner('select count(*)::int as count from app_user where email = $1', [invitation.email]),
    ).toEqual([{ count: 1 }]);
  });

  it.each([
    ['a short password', { password: 'too short' }, 'password', null],
    ['a well-known password', { password: 'password password password' }, 'password', null],
    ['no name', { displayName: '  ' }, 'displayName', '  '],
  ])('is not accepted with %s, and shows no secret', async (_, input, field, value) => {
    const { token } = await invite(anna);
    const { errors } = await accept(token, input);
    expect(errors).toEqual([expect.objectContaining({ code: 'VALIDATION_FAILED', path: [field], value })]);
    expect(outcome(await accept(token))).toBe('DONE');
  });

  it('brings into the organisation that it names', async () => {
    const [organisation] = await database.asOwner<{ id: string }>(
      `select id from organisation where name = 'Sample organisation'`,
    );
    const { token, invitation } = await invite(anna, { organisation: globalId('Organisation', organisation!.id) });
    await accept(token);
    const { token: session } = await signIn(invitation.email, PASSWORD);
    expect((await ask({ token: session! }, '{ viewer { organisations { name } } }')).data.viewer.organisations).toEqual(
      [{ name: 'Sample organisation' }],
    );
  });

  it.each([
    ['for an e-mail that has an account', { email: 'EDITOR@example.org' }, 'HAS_ACCOUNT'],
    ['as an administrator and something else', { roles: ['ADMINISTRATOR', 'EDITOR'] }, 'ADMINISTRATOR_ALONE'],
    ['into no organisation', { organisation: globalId('Organisation', crypto.randomUUID()) }, 'NO_ORGANISATION'],
    ['without an address', { email: 'nobody' }, 'VALIDATION_FAILED'],
  ])('is not made %s', async (_, input, expected) => {
    expect(outcome(await invite(anna, input))).toBe(expected);
  });

  it('is listed to administrators and taken back once', async () => {
    const { invitation } = await invite(anna);
    expect(await send(boris, 'revokeInvitation', { invitation: invitation.id })).toMatchObject({
      invitation: { state: 'REVOKED' },
    });
    expect(outcome(await send(boris, 'revokeInvitation', { invitation: invitation.id }))).toBe('CLOSED');
    const { data } = await ask(
      clara,
      `{ invitations(first: 1) { edges { node { id state invitedBy { id } acceptedBy { id } } } } }`,
    );
    expect(data.invitations.edges[0].node).toEqual({
      id: invitation.id,
      state: 'REVOKED',
      invitedBy: { id: anna.id },
      acceptedBy: null,
    });
  });

  it('takes from the application no hash that is cheap to guess, or too dear to check', async () => {
    const { token } = await invite(anna);
    for (const cost of ['m=8,t=3,p=1', 'm=65536,t=1,p=1', 'm=999999,t=3,p=1', 'm=65536,t=99,p=1', 'm=65536,t=3,p=9']) {
      const phc = `$argon2id$v=19$${cost}$${'a'.repeat(22)}$${'b'.repeat(43)}`;
      expect(
        await refused(database.asApplication('select access.accept_invitation($1, $2, $3)', [token, 'Guest', phc])),
      ).toBe('password_hash_is_fit');
    }
  });
});

describe('a link for a new password', () => {
  const complete = (token: string, newPassword = OTHER_PASSWORD) =>
    send(null, 'completePasswordReset', { token, newPassword });

  it('changes nothing until it is used, and then ends all sessions', async () => {
    const remo = await withPassword('RESEARCHER');
    const { token } = await send(anna, 'issuePasswordReset', { person: remo.id });
    expect(token).toMatch(/^rcp_[\w-]{43}$/);
    expect((await signIn(remo.email, PASSWORD)).errors).toEqual([]);
    expect(await opens(remo.token)).toBe(true);

    expect(await complete(token)).toEqual({ completed: true, errors: [] });
    expect(await opens(remo.token)).toBe(false);
    expect((await signIn(remo.email, PASSWORD)).errors).toEqual([{ code: 'SIGN_IN_FAILED' }]);
    expect((await signIn(remo.email, OTHER_PASSWORD)).viewer).toEqual({ roles: ['RESEARCHER'] });
  });

  it('is used once, also by two at once', async () => {
    const remo = await withPassword('RESEARCHER');
    const { token } = await send(anna, 'issuePasswordReset', { person: remo.id });
    const answers = await Promise.all(Array.from({ length: 4 }, () => complete(token)));
    expect(answers.map(outcome).sort()).toEqual(['DONE', 'LINK_REFUSED', 'LINK_REFUSED', 'LINK_REFUSED']);
  });

  it('is used once, also while the first use is not yet written', async () => {
    const remo = await withPassword('RESEARCHER');
    const { token } = await send(anna, 'issuePasswordReset', { person: remo.id });
    const completing = 'access.complete_password_reset($1, $2)';
    const hash = (letter: string) => `$argon2id$v=19$m=65536,t=3,p=1$${letter.repeat(22)}$${letter.repeat(43)}`;
    expect(
      await oneWhileTheOther([
        [null, completing, [token, hash('a')]],
        [null, completing, [token, hash('b')]],
      ]),
    ).toEqual([true, false]);
    expect(await database.asOwner('select password_hash as hash from app_user where id = $1', [remo.key])).toEqual([
      { hash: hash('a') },
    ]);
  });

  it('answers alike when it is malformed, unknown, used, expired, replaced, or of a disabled account', async () => {
    const link = async () => {
      const who = await person('RESEARCHER');
      return { who, token: (await send(anna, 'issuePasswordReset', { person: who.id })).token as string };
    };
    const used = await link();
    await complete(used.token);
    const expired = await link();
    await database.asOwner(
      `update password_reset set issued_at = now() - interval '2 hours', expires_at = now() - interval '1 hour' where token_hash = $1`,
      [sha256(expired.token)],
    );
    const replaced = await link();
    await send(boris, 'issuePasswordReset', { person: replaced.who.id });
    const disabled = await link();
    await send(boris, 'disableAccount', { person: disabled.who.id });
    await send(boris, 'enableAccount', { person: disabled.who.id });
    const answers = [];
    for (const token of [
      'x',
      `rcp_${'a'.repeat(43)}`,
      ...[used, expired, replaced, disabled].map((made) => made.token),
    ]) {
      answers.push(JSON.stringify(await complete(token)));
    }
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0]!).errors[0].code).toBe('LINK_REFUSED');
  });

  it('is made for nobody by themselves, for no administrator, and for no disabled account', async () => {
    const remo = await person('RESEARCHER');
    await send(anna, 'disableAccount', { person: remo.id });
    expect(outcome(await send(anna, 'issuePasswordReset', { person: anna.id }))).toBe('YOURSELF');
    expect(outcome(await send(anna, 'issuePasswordReset', { person: boris.id }))).toBe('IS_ADMINISTRATOR');
    expect(outcome(await send(anna, 'issuePasswordReset', { person: remo.id }))).toBe('DISABLED');
  });

  it('is made for an administrator under the owner’s login', async () => {
    const dora = await withPassword('ADMINISTRATOR');
    const token = await withDatabase(database.ownerUrl, [], (work) => issuePasswordReset(work, dora.email));
    expect(outcome(await complete(token))).toBe('DONE');
    expect((await signIn(dora.email, OTHER_PASSWORD)).viewer).toEqual({ roles: [] }); // a second factor comes first
    await expect(
      withDatabase(database.ownerUrl, [], (work) => issuePasswordReset(work, 'nobody@example.org')),
    ).rejects.toThrow('No enabled account');
  });
});

describe('one’s own password', () => {
  const change = (by: { token: string }, currentPassword: string, newPassword = OTHER_PASSWORD) =>
    send(by, 'changePassword', { currentPassword, newPassword });

  it('is changed by the one that holds, which ends all other sessions and links', async () => {
    const remo = await withPassword('RESEARCHER');
    const other = await steppedUp(remo.email);
    const { token } = await send(anna, 'issuePasswordReset', { person: remo.id });
    expect(await change(remo, PASSWORD)).toEqual({ changed: true, errors: [] });
    expect([await opens(remo.token), await opens(other)]).toEqual([true, false]);
    expect(outcome(await send(null, 'completePasswordReset', { token, newPassword: PASSWORD }))).toBe('LINK_REFUSED');
    expect((await signIn(remo.email, PASSWORD)).errors).toEqual([{ code: 'SIGN_IN_FAILED' }]);
    expect((await signIn(remo.email, OTHER_PASSWORD)).errors).toEqual([]);
  });

  it('stays when the current one is wrong; after five such tries the next waits, and signing in does not', async () => {
    const remo = await withPassword('RESEARCHER');
    for (let tries = 0; tries < 5; tries += 1) {
      expect(outcome(await change(remo, OTHER_PASSWORD))).toBe('WRONG_PASSWORD');
    }
    expect(outcome(await change(remo, PASSWORD))).toBe('LIMIT_EXCEEDED');
    expect((await signIn(remo.email, PASSWORD)).errors).toEqual([]);
  });

  it('is not changed to a short or well-known one, nor by a visitor, nor from a confined session', async () => {
    const remo = await withPassword('RESEARCHER');
    expect((await change(remo, PASSWORD, 'too short')).errors).toEqual([
      expect.objectContaining({ code: 'VALIDATION_FAILED', path: ['newPassword'], value: null }),
    ]);
    expect(outcome(await change(remo, PASSWORD, 'password password password'))).toBe('VALIDATION_FAILED');
    expect(
      outcome(await send(null, 'changePassword', { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD })),
    ).toBe('UNAUTHENTICATED');
    await database.asOwner(`update session set confined_to = 'SECOND_FACTOR' where token_hash = $1`, [
      sha256(remo.token),
    ]);
    expect(outcome(await change(remo, PASSWORD))).toBe('FORBIDDEN');
  });

  it('is compared by the database, and only what was counted before', async () => {
    const remo = await withPassword('RESEARCHER');
    const [{ hash } = { hash: '' }] = await database.asOwner<{ hash: string }>(
      'select password_hash as hash from app_user where id = $1',
      [remo.key],
    );
    const compare = 'select access.change_password($1, $1) as "isDone"';
    expect(await database.asBearer(remo.token, compare, [hash])).toEqual([{ isDone: false }]);
    expect(
      await database.asBearer(
        remo.token,
        'select access.count_password_try($1), access.change_password($1, $1) as "isDone"',
        [hash],
      ),
    ).toMatchObject([{ isDone: false }]);
    expect(await database.asApplication(compare, [hash])).toEqual([{ isDone: false }]);
    const other = await person('RESEARCHER');
    expect(await database.asBearer(other.token, compare, [hash])).toEqual([{ isDone: false }]);
  });
});

describe('a disabled account', () => {
  it('is shut at once, and opened again as it was', async () => {
    const remo = await withPassword('RESEARCHER');
    expect(await send(anna, 'disableAccount', { person: remo.id })).toMatchObject({
      account: { disabledAt: expect.any(String) },
      errors: [],
    });
    expect(await opens(remo.token)).toBe(false);
    expect((await signIn(remo.email, PASSWORD)).errors).toEqual([{ code: 'SIGN_IN_FAILED' }]);
    expect(await send(boris, 'enableAccount', { person: remo.id })).toEqual({
      account: { disabledAt: null, roles: ['RESEARCHER'] },
      errors: [],
    });
    expect(await opens(remo.token)).toBe(false);
    expect((await signIn(remo.email, PASSWORD)).viewer).toEqual({ roles: ['RESEARCHER'] });
    expect(await eventsOf(remo.key)).toEqual(['account.disabled', 'account.enabled']);
  });

  it('is nobody’s own, and of two administrators who disable each other at once one stays', async () => {
    expect(outcome(await send(anna, 'disableAccount', { person: anna.id }))).toBe('YOURSELF');
    const outcomes = await Promise.all([
      send(anna, 'disableAccount', { person: boris.id }),
      send(boris, 'disableAccount', { person: anna.id }),
    ]);
    expect(outcomes.map(outcome).filter((word) => word === 'DONE')).toHaveLength(1);
  });

  it('that is a sample stays shut where a second factor is required, since everybody knows its password', async () => {
    const [sample] = await database.asOwner<{ id: string }>(
      `select id from app_user where email = 'analyst@example.org'`,
    );
    const input = { person: globalId('User', sample!.id) };
    await send(anna, 'disableAccount', input);
    expect(outcome(await send(anna, 'enableAccount', input))).toBe('SAMPLE');
    await database.asOwner('update access_setting set second_factor_required = false');
    try {
      expect(outcome(await send(anna, 'enableAccount', input))).toBe('DONE');
      expect((await signIn('analyst@example.org', SAMPLE_PASSWORD)).errors).toEqual([]);
    } finally {
      await database.asOwner('update access_setting set second_factor_required = true');
    }
  });
});
