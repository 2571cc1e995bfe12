/** Second factors, enrolled and proved, and tried by those who have less than both a password and a factor. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { AuthenticatorEmulator, WebAuthnEmulator } from 'nid-webauthn-emulator';
import { Secret, TOTP } from 'otpauth';
import {
  ensureSampleAccounts,
  factorKeysInUse,
  issuePasswordReset,
  removeSecondFactors,
  type Role,
  rotateFactorKeys,
  SAMPLE_PASSWORD,
} from '#identity';
import { parseKeyRing, withDatabase } from '#platform';
import { type Ask, startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';

const ORIGIN = 'https://registry.example.org';
const PASSWORD = 'a long and quiet street';
const NO_RIGHT = '42501';

/** Cheap, since everybody here signs in with the same password, time and again. */
const passwordHash = hash(PASSWORD, { memoryCost: 64, timeCost: 1, parallelism: 1, outputLen: 32 });

const ringOf = (...names: readonly string[]) =>
  parseKeyRing(
    JSON.stringify(Object.fromEntries(names.map((name) => [name, Buffer.alloc(32, `key ${name}`).toString('base64')]))),
    'The key ring for tests',
  );

let database: TestDatabase;
let api: TestApi;
let made = 0;

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database, { publicUrl: ORIGIN, keyRing: ringOf('a') });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});
beforeEach(() => database.asOwner('delete from sign_in_failure'));

interface Person {
  readonly key: string;
  readonly email: string;
  /** Signs in and answers with the token. */
  signIn(): Promise<string>;
}

/** Somebody who has just been given an account. */
async function person(...roles: readonly Role[]): Promise<Person> {
  const email = `person-${(made += 1)}@example.org`;
  const [account] = await database.asOwner<{ key: string }>(
    `with made as (insert into app_user (email, display_name, password_hash) values ($1, $2, $3) returning id),
          held as (insert into user_role (user_id, role) select id, unnest($4::text[]) from made)
     select id as key from made`,
    [email, `Person ${made}`, await passwordHash, roles],
  );
  return { key: account!.key, email, signIn: () => signIn(email, PASSWORD) };
}

async function signIn(email: string, password: string): Promise<string> {
  const { data } = await api.anonymous(
    `mutation ($input: SignInInput!) { signIn(input: $input) { token errors { code } } }`,
    { input: { email, password } },
  );
  return data.signIn.token as string;
}

const ERRORS = `errors { __typename code message path ... on SecondFactorChangeRefused { reason } }`;
const PROOF = `token viewer { displayName confinedTo steppedUpUntil roles } ${ERRORS}`;

/** What a mutation answers, with the first error's code where the operation itself was refused. */
async function mutate(token: string, call: string, variables: object, selection: string): Promise<any> {
  const [name] = /^\w+/.exec(call)!;
  const declared = Object.entries(variables).map(([key]) => `$${key}: ${TYPES[name]!}`);
  const { status, data, errors } = await api.bearing(token)(
    `mutation ${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${call} { ${selection} } }`,
    variables as Readonly<Record<string, unknown>>,
  );
  expect(status).toBeLessThan(500);
  return data?.[name] ?? { refused: errors?.[0]?.extensions['code'], message: errors?.[0]?.message };
}

const TYPES: Readonly<Record<string, string>> = {
  beginTotpEnrolment: 'BeginTotpEnrolmentInput!',
  confirmTotp: 'ConfirmTotpInput!',
  enrolWebAuthn: 'EnrolWebAuthnInput!',
  proveTotp: 'ProveTotpInput!',
  proveWebAuthn: 'ProveWebAuthnInput!',
  proveRecoveryCode: 'ProveRecoveryCodeInput!',
  removeSecondFactor: 'RemoveSecondFactorInput!',
};

const beginTotp = (token: string, label = 'Telephone') =>
  mutate(token, 'beginTotpEnrolment(input: $input)', { input: { label } }, `enrolment { id secret uri } ${ERRORS}`);
const confirmTotp = (token: string, enrolment: string, code: string) =>
  mutate(token, 'confirmTotp(input: $input)', { input: { enrolment, code } }, `recoveryCodes ${PROOF}`);
const proveTotp = (token: string, code: string) =>
  mutate(token, 'proveTotp(input: $input)', { input: { code } }, PROOF);
const proveRecoveryCode = (token: string, code: string) =>
  mutate(token, 'proveRecoveryCode(input: $input)', { input: { code } }, PROOF);
const beginEnrolment = (token: string) => mutate(token, 'beginWebAuthnEnrolment', {}, `options ${ERRORS}`);
const beginProof = (token: string) => mutate(token, 'beginWebAuthnProof', {}, `options ${ERRORS}`);
const enrolWebAuthn = (token: string, response: unknown, label = 'Blue key') =>
  mutate(
    token,
    'enrolWebAuthn(input: $input)',
    { input: { label, response: JSON.stringify(response) } },
    `recoveryCodes ${PROOF}`,
  );
const proveWebAuthn = (token: string, response: unknown) =>
  mutate(token, 'proveWebAuthn(input: $input)', { input: { response: JSON.stringify(response) } }, PROOF);
const replaceCodes = (token: string) => mutate(token, 'replaceRecoveryCodes', {}, `recoveryCodes ${ERRORS}`);
const remove = (token: string, factor: string) =>
  mutate(token, 'removeSecondFactor(input: $input)', { input: { factor } }, `removed ${ERRORS}`);

const viewer = async (token: string): Promise<any> => {
  const { data, errors } = await api.bearing(token)(
    `{ viewer { confinedTo roles steppedUpUntil recoveryCodesLeft secondFactors { id kind label enrolledAt lastUsedAt } } }`,
  );
  return data?.viewer ?? errors?.[0]?.extensions['code'];
};

/** The code that an app shows, some steps of 30 seconds from now. */
const codeOf = (secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });

/** Waits, where a step is about to end: the code of the step before it would be too old when it arrives. */
const earlyInAStep = async (): Promise<void> => {
  const left = 30_000 - (Date.now() % 30_000);
  if (left < 8_000) await new Promise((later) => setTimeout(later, left + 100));
};

/** A code that no step near now has. */
const wrongCode = (secret: string): string => {
  const near = [-2, -1, 0, 1, 2].map((step) => codeOf(secret, step));
  return ['123456', '234567', '345678', '456789', '567890', '678901'].find((code) => !near.includes(code))!;
};

interface WithApp extends Person {
  readonly token: string;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

/** Somebody whose telephone makes codes, signed in and stepped up. The code of this step is unused. */
async function withApp(...roles: readonly Role[]): Promise<WithApp> {
  const somebody = await person(...roles);
  const first = await somebody.signIn();
  const { enrolment } = await beginTotp(first);
  await earlyInAStep();
  const done = await confirmTotp(first, enrolment.id, codeOf(enrolment.secret, -1));
  expect(done.errors).toEqual([]);
  return { ...somebody, token: done.token, secret: enrolment.secret, recoveryCodes: done.recoveryCodes };
}

interface WithKey extends Person {
  readonly token: string;
  readonly securityKey: WebAuthnEmulator;
}

/** Somebody with a security key, signed in and stepped up. */
async function withKey(...roles: readonly Role[]): Promise<WithKey> {
  const somebody = await person(...roles);
  const first = await somebody.signIn();
  const securityKey = new WebAuthnEmulator();
  const { options } = await beginEnrolment(first);
  const done = await enrolWebAuthn(first, securityKey.createJSON(ORIGIN, JSON.parse(options)));
  expect(done.errors).toEqual([]);
  return { ...somebody, token: done.token, securityKey };
}

const answerOf = async (token: string, key: WebAuthnEmulator, origin = ORIGIN) =>
  key.getJSON(origin, JSON.parse((await beginProof(token)).options));

const age = (token: string, columns: string) =>
  database.asOwner(`update session set ${columns} where token_hash = $1`, [
    createHash('sha256').update(token).digest(),
  ]);

const sqlCode = (work: Promise<unknown>) =>
  work.then(
    () => 'accepted',
    ({ code }: { code: string }) => code,
  );

describe('who must have a second factor', () => {
  it.each(['EDITOR', 'CUSTODIAN', 'ADMINISTRATOR'] as const)(
    '%s: opens nothing with a password alone until one is enrolled',
    async (role) => {
      const somebody = await person(role);
      const token = await somebody.signIn();
      expect(await viewer(token)).toMatchObject({ confinedTo: 'ENROL_SECOND_FACTOR', roles: [], steppedUpUntil: null });
      const { errors } = await api.bearing(token)('{ organisations { name } }');
      expect(errors?.[0]?.message).toContain('until you enrol a second factor');
      const { enrolment } = await beginTotp(token);
      const done = await confirmTotp(token, enrolment.id, codeOf(enrolment.secret));
      expect(done).toMatchObject({ errors: [], viewer: { confinedTo: null, roles: [role] } });
      expect(Date.parse(done.viewer.steppedUpUntil)).toBeGreaterThan(Date.now() + 4 * 60_000);
      expect(await viewer(token)).toBe('UNAUTHENTICATED');
      expect((await viewer(done.token)).secondFactors).toMatchObject([{ kind: 'TOTP', label: 'Telephone' }]);
    },
  );

  it('is also whoever has a clearance, and nobody else', async () => {
    const [cleared, researcher] = [await person('RESEARCHER'), await person('RESEARCHER')];
    await database.asOwner('update app_user set clearance = 1 where id = $1', [cleared.key]);
    expect((await viewer(await cleared.signIn())).confinedTo).toBe('ENROL_SECOND_FACTOR');
    expect(await viewer(await researcher.signIn())).toMatchObject({ confinedTo: null, steppedUpUntil: null });
  });

  it('is nobody in development, where a password is a fresh proof of who has no factor', async () => {
    const editor = await person('EDITOR');
    const other = await withApp('EDITOR');
    await database.asOwner('update access_setting set second_factor_required = false');
    try {
      const relaxed = await viewer(await editor.signIn());
      expect(relaxed.confinedTo).toBeNull();
      expect(relaxed.steppedUpUntil).not.toBeNull();
      expect(await viewer(await other.signIn())).toMatchObject({ confinedTo: 'SECOND_FACTOR', steppedUpUntil: null });
    } finally {
      await database.asOwner('update access_setting set second_factor_required = true');
    }
  });
});

describe('whoever has one', () => {
  it('is let in by the password and the factor, not by the password alone', async () => {
    const { signIn: again, secret } = await withApp('RESEARCHER');
    const token = await again();
    expect(await viewer(token)).toMatchObject({ confinedTo: 'SECOND_FACTOR', roles: [] });
    expect((await api.bearing(token)('{ cases(first: 1) { totalCount } }')).errors?.[0]?.message).toContain(
      'until you prove your second factor',
    );
    const proved = await proveTotp(token, codeOf(secret));
    expect(proved).toMatchObject({ errors: [], viewer: { confinedTo: null, roles: ['RESEARCHER'] } });
    expect(await viewer(token)).toBe('UNAUTHENTICATED');
    expect((await viewer(proved.token)).secondFactors[0].lastUsedAt).not.toBeNull();
  });

  it('enrols no other one before the first is proved', async () => {
    const { signIn: again } = await withApp('RESEARCHER');
    const token = await again();
    const [begun, options] = [await beginTotp(token), await beginEnrolment(token)];
    expect([begun.refused, options.refused]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    // Nor by SQL, past the guard.
    const [row] = await database.asBearer<{ outcome: string }>(
      token,
      `select access.new_webauthn_challenge('ENROL', sha256('x')) as outcome`,
    );
    expect(row!.outcome).toBe('PROVE_FIRST');
  });

  it('steps up by proving it again, within the session, and the old token is of no use', async () => {
    const { token, secret } = await withApp('RESEARCHER');
    await age(token, `stepped_up_at = now() - interval '6 minutes'`);
    expect(await beginTotp(token)).toMatchObject({ errors: [{ code: 'STEP_UP_REQUIRED' }] });
    const { token: fresh } = await proveTotp(token, codeOf(secret));
    expect((await beginTotp(fresh, 'Second telephone')).errors).toEqual([]);
    expect(await viewer(token)).toBe('UNAUTHENTICATED');
  });

  it('keeps it when the password is set anew by a link', async () => {
    const { email, secret } = await withApp('RESEARCHER');
    const link = await withDatabase(database.ownerUrl, [], (work) => issuePasswordReset(work, email));
    await api.anonymous(
      `mutation ($input: CompletePasswordResetInput!) { completePasswordReset(input: $input) { completed } }`,
      { input: { token: link, newPassword: 'seven lamps behind a harbour' } },
    );
    const token = await signIn(email, 'seven lamps behind a harbour');
    expect((await viewer(token)).confinedTo).toBe('SECOND_FACTOR');
    expect((await proveTotp(token, codeOf(secret))).errors).toEqual([]);
  });

  it('ends the other sessions by enrolling: they were begun with less', async () => {
    const somebody = await person('RESEARCHER');
    const [one, other] = [await somebody.signIn(), await somebody.signIn()];
    const { enrolment } = await beginTotp(one);
    await confirmTotp(one, enrolment.id, codeOf(enrolment.secret));
    expect(await viewer(other)).toBe('UNAUTHENTICATED');
  });

  it('loses all when the operator takes them away, and only then', async () => {
    const { email, token, signIn: again } = await withApp('EDITOR');
    expect(await withDatabase(database.ownerUrl, [], (work) => removeSecondFactors(work, email))).toBe(1);
    expect(await viewer(token)).toBe('UNAUTHENTICATED');
    expect((await viewer(await again())).confinedTo).toBe('ENROL_SECOND_FACTOR');
  });

  it('as a sample account has none again at the next start', async () => {
    const first = await signIn('analyst@example.org', SAMPLE_PASSWORD);
    const { enrolment } = await beginTotp(first);
    expect((await confirmTotp(first, enrolment.id, codeOf(enrolment.secret))).errors).toEqual([]);
    expect((await viewer(await signIn('analyst@example.org', SAMPLE_PASSWORD))).confinedTo).toBe('SECOND_FACTOR');
    await withDatabase(database.ownerUrl, [], ensureSampleAccounts);
    expect(await viewer(await signIn('analyst@example.org', SAMPLE_PASSWORD))).toMatchObject({
      confinedTo: null,
      recoveryCodesLeft: 0,
    });
  });

  it('has a browser’s cookie replaced, so that no script sees the new token', async () => {
    const { signIn: again, secret } = await withApp('RESEARCHER');
    const old = await again();
    const response = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `__Host-recourse=${old}`, 'x-recourse-csrf': '1' },
      body: JSON.stringify({
        query: `mutation ($input: ProveTotpInput!) { proveTotp(input: $input) { token errors { code } } }`,
        variables: { input: { code: codeOf(secret) } },
      }),
    });
    expect(await response.json()).toEqual({ data: { proveTotp: { token: null, errors: [] } } });
    const cookie = /^__Host-recourse=(rcs_[\w-]{43}); Path=\/; HttpOnly; Secure; SameSite=Strict$/.exec(
      response.headers.get('set-cookie')!,
    );
    expect(await viewer(cookie![1]!)).toMatchObject({ confinedTo: null });
  });
});

describe('a code of an app', () => {
  it('is good once in 50 requests at the same time, whatever session they come with', async () => {
    const { secret, signIn: again } = await withApp('RESEARCHER');
    const tokens = [await again(), await again(), await again(), await again(), await again()];
    const code = codeOf(secret);
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => proveTotp(tokens[index % 5]!, code)));
    expect(answers.filter(({ token }) => token)).toHaveLength(1);
  });

  it('is good once in 50 requests at the same time where nobody counts tries', async () => {
    const { secret, signIn: again } = await withApp('RESEARCHER');
    const tokens = [await again(), await again()];
    const code = codeOf(secret);
    await database.asOwner(
      `create function nothing_is_counted() returns trigger language plpgsql as 'begin return null; end'`,
    );
    await database.asOwner(
      `create trigger nothing_is_counted before insert on sign_in_failure for each row execute function nothing_is_counted()`,
    );
    try {
      const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => proveTotp(tokens[index % 2]!, code)));
      expect(answers.filter(({ token }) => token)).toHaveLength(1);
    } finally {
      await database.asOwner('drop function nothing_is_counted cascade');
    }
  });

  it('is not taken again, nor one from before it', async () => {
    const { token, secret, signIn: again } = await withApp('RESEARCHER');
    const { token: fresh } = await proveTotp(token, codeOf(secret));
    for (const code of [codeOf(secret), codeOf(secret, -1)]) {
      expect((await proveTotp(fresh, code)).errors).toMatchObject([{ code: 'SECOND_FACTOR_REFUSED', path: ['code'] }]);
    }
    expect((await proveTotp(await again(), codeOf(secret, 1))).errors).toEqual([]);
  });

  it('is refused after five wrong ones, also in a new session, and the right one with them', async () => {
    const { secret, signIn: again } = await withApp('RESEARCHER');
    const wrong = wrongCode(secret);
    const token = await again();
    for (let index = 0; index < 5; index += 1) {
      expect((await proveTotp(token, wrong)).errors).toMatchObject([{ code: 'SECOND_FACTOR_REFUSED' }]);
    }
    expect(await proveTotp(token, codeOf(secret))).toMatchObject({ refused: 'LIMIT_EXCEEDED' });
    expect((await proveTotp(await again(), codeOf(secret))).message).toMatch(
      /Try again at 20.*somebody has your password/,
    );
    await database.asOwner(`update sign_in_failure set failed_at = failed_at - interval '16 minutes'`);
    expect((await proveTotp(token, codeOf(secret))).errors).toEqual([]);
  });

  it('of somebody else opens nothing', async () => {
    const [one, other] = [await withApp('RESEARCHER'), await withApp('RESEARCHER')];
    expect((await proveTotp(one.token, codeOf(other.secret))).token).toBeNull();
  });

  it.each(['', '12345', '1234567', 'abcdef', '１２３４５６', '12 34 5x', '\0\0\0\0\0\0'])(
    '%j is no code, which costs no try',
    async (text) => {
      const { token } = await withApp('RESEARCHER');
      const { errors } = await proveTotp(token, text);
      expect(errors).toMatchObject([{ code: 'VALIDATION_FAILED', path: ['code'] }]);
      expect(await database.asOwner('select 1 from sign_in_failure where client_prefix is null')).toEqual([]);
    },
  );

  it('enrols nothing when it is wrong, late, of another enrolment or of somebody else', async () => {
    const [somebody, other] = [await person('RESEARCHER'), await person('RESEARCHER')];
    const [token, theirs] = [await somebody.signIn(), await other.signIn()];
    const first = (await beginTotp(token)).enrolment;
    expect((await confirmTotp(token, first.id, wrongCode(first.secret))).errors[0].code).toBe('SECOND_FACTOR_REFUSED');
    const reasonOf = async (answer: Promise<any>) => (await answer).errors[0].reason;
    expect(await reasonOf(confirmTotp(theirs, first.id, codeOf(first.secret)))).toBe('EXPIRED');
    const second = (await beginTotp(token)).enrolment;
    expect(await reasonOf(confirmTotp(token, first.id, codeOf(first.secret)))).toBe('EXPIRED');
    await database.asOwner(`update second_factor set created_at = now() - interval '11 minutes' where user_id = $1`, [
      somebody.key,
    ]);
    expect(await reasonOf(confirmTotp(token, second.id, codeOf(second.secret)))).toBe('EXPIRED');
    expect((await viewer(token)).secondFactors).toEqual([]);
    expect(await reasonOf(confirmTotp(token, 'no id', '123456'))).toBe('EXPIRED');
  });
});

describe('a first factor', () => {
  it('is not enrolled by whoever finds an open session', async () => {
    const somebody = await person('RESEARCHER');
    const token = await somebody.signIn();
    await age(
      token,
      `created_at = created_at - interval '11 minutes', expires_at = expires_at - interval '11 minutes'`,
    );
    for (const answer of [await beginTotp(token), await beginEnrolment(token)]) {
      expect(answer.errors).toMatchObject([{ code: 'SECOND_FACTOR_CHANGE_REFUSED', reason: 'SIGN_IN_AGAIN' }]);
    }
  });

  it('brings ten recovery codes, and a further one none', async () => {
    const { token, recoveryCodes } = await withApp('RESEARCHER');
    expect(new Set(recoveryCodes).size).toBe(10);
    for (const code of recoveryCodes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    const { options } = await beginEnrolment(token);
    const further = await enrolWebAuthn(token, new WebAuthnEmulator().createJSON(ORIGIN, JSON.parse(options)));
    expect(further).toMatchObject({ errors: [], recoveryCodes: null });
    expect(await viewer(further.token)).toMatchObject({
      recoveryCodesLeft: 10,
      secondFactors: [{ kind: 'TOTP' }, { kind: 'WEBAUTHN', label: 'Blue key' }],
    });
  });

  it.each(['', '   ', 'x'.repeat(101), 'a\0b'])('needs a label that can be read, not %j', async (label) => {
    const token = await (await person('RESEARCHER')).signIn();
    expect((await beginTotp(token, label)).errors).toMatchObject([{ code: 'VALIDATION_FAILED', path: ['label'] }]);
  });
});

describe('a recovery code', () => {
  it('stands in for the factor once, in 20 requests at the same time', async () => {
    const { signIn: again, recoveryCodes } = await withApp('RESEARCHER');
    const tokens = [await again(), await again(), await again(), await again()];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => proveRecoveryCode(tokens[index % 4]!, recoveryCodes[0]!)),
    );
    const [proved, ...more] = answers.filter(({ token }) => token);
    expect(more).toEqual([]);
    expect(await viewer(proved.token)).toMatchObject({ confinedTo: null, recoveryCodesLeft: 9 });
    await database.asOwner('delete from sign_in_failure');
    expect((await proveRecoveryCode(await again(), recoveryCodes[0]!)).errors[0].code).toBe('SECOND_FACTOR_REFUSED');
    expect((await proveRecoveryCode(await again(), recoveryCodes[1]!.toLowerCase())).errors).toEqual([]);
  });

  it('of somebody else, or from before new ones were made, opens nothing', async () => {
    const [one, other] = [await withApp('RESEARCHER'), await withApp('RESEARCHER')];
    expect((await proveRecoveryCode(one.token, other.recoveryCodes[0]!)).token).toBeNull();
    const { recoveryCodes } = await replaceCodes(one.token);
    expect((await proveRecoveryCode(one.token, one.recoveryCodes[0]!)).token).toBeNull();
    expect((await proveRecoveryCode(one.token, recoveryCodes[0])).errors).toEqual([]);
  });

  it('is made anew only after a fresh proof, and for who has a factor', async () => {
    const { token } = await withApp('RESEARCHER');
    await age(token, `stepped_up_at = now() - interval '6 minutes'`);
    expect((await replaceCodes(token)).errors).toMatchObject([{ code: 'STEP_UP_REQUIRED' }]);
    const bare = await (await person('RESEARCHER')).signIn();
    await age(bare, 'stepped_up_at = now()');
    expect((await replaceCodes(bare)).errors).toMatchObject([{ reason: 'NO_FACTOR' }]);
  });

  it.each(['', 'ABCD', 'ABCD-EFGH-JKMN-PQRU', 'x'.repeat(200)])('%j is none', async (text) => {
    const { token } = await withApp('RESEARCHER');
    expect((await proveRecoveryCode(token, text)).errors).toMatchObject([
      { code: 'VALIDATION_FAILED', path: ['code'] },
    ]);
  });
});

describe('an authenticator', () => {
  it('is enrolled and proved, and the password alone opens nothing then', async () => {
    const { securityKey, token, signIn: again } = await withKey('CUSTODIAN');
    expect((await viewer(token)).secondFactors).toMatchObject([{ kind: 'WEBAUTHN', lastUsedAt: null }]);
    const confined = await again();
    expect((await viewer(confined)).confinedTo).toBe('SECOND_FACTOR');
    const proved = await proveWebAuthn(confined, await answerOf(confined, securityKey));
    expect(proved).toMatchObject({ errors: [], viewer: { confinedTo: null, roles: ['CUSTODIAN'] } });
    expect(await viewer(confined)).toBe('UNAUTHENTICATED');
  });

  it('keeps nothing of the person: its options name only the registry', async () => {
    const token = await (await person('RESEARCHER')).signIn();
    const options = JSON.parse((await beginEnrolment(token)).options);
    expect(options.rp).toEqual({ name: 'Recourse', id: 'registry.example.org' });
    expect(options.user).toMatchObject({ name: 'Recourse', displayName: '' });
    expect(options).toMatchObject({
      attestation: 'none',
      authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
    });
  });

  const refusals: readonly (readonly [string, (somebody: WithKey) => Promise<any>])[] = [
    [
      'from another origin',
      async ({ securityKey, token }) => {
        const options = JSON.parse((await beginProof(token)).options);
        return proveWebAuthn(token, securityKey.getJSON('https://evil.registry.example.org', options));
      },
    ],
    [
      'for another site',
      async ({ token }) => {
        const phished = new WebAuthnEmulator();
        const { options } = await beginEnrolment(token);
        const elsewhere = JSON.parse(options);
        elsewhere.rp.id = 'evil.example.org';
        return enrolWebAuthn(token, phished.createJSON('https://evil.example.org', elsewhere));
      },
    ],
    [
      'to a challenge that was answered before',
      async ({ securityKey, token }) => {
        const answer = await answerOf(token, securityKey);
        const { token: fresh } = await proveWebAuthn(token, answer);
        expect(fresh).toBeTruthy();
        return proveWebAuthn(fresh, answer);
      },
    ],
    [
      'to a challenge of another session',
      async ({ securityKey, token, signIn: again }) => {
        const other = await again();
        await beginProof(other);
        return proveWebAuthn(other, await answerOf(token, securityKey));
      },
    ],
    [
      'to a challenge that is six minutes old',
      async ({ securityKey, token }) => {
        const answer = await answerOf(token, securityKey);
        await database.asOwner(`update second_factor_challenge set expires_at = now() - interval '1 minute'`);
        return proveWebAuthn(token, answer);
      },
    ],
    [
      'to a challenge for enrolling',
      async ({ securityKey, token }) => {
        const { options } = await beginEnrolment(token);
        const { challenge } = JSON.parse(options);
        const request = JSON.parse((await beginProof(token)).options);
        return proveWebAuthn(token, securityKey.getJSON(ORIGIN, { ...request, challenge }));
      },
    ],
    [
      'that a copy made whose counter is behind',
      async ({ securityKey, token, key }) => {
        const answer = await answerOf(token, securityKey);
        await database.asOwner('update second_factor set sign_count = 1000 where user_id = $1', [key]);
        return proveWebAuthn(token, answer);
      },
    ],
    [
      'of somebody else’s authenticator',
      async ({ token }) => {
        const other = await withKey('RESEARCHER');
        const options = JSON.parse((await beginProof(token)).options);
        const { allowCredentials } = JSON.parse((await beginProof(other.token)).options);
        return proveWebAuthn(token, other.securityKey.getJSON(ORIGIN, { ...options, allowCredentials }));
      },
    ],
    [
      'whose signature was changed',
      async ({ securityKey, token }) => {
        const answer = await answerOf(token, securityKey);
        const signature = Buffer.from(answer.response.signature, 'base64url');
        signature[signature.length - 1]! ^= 1;
        return proveWebAuthn(token, {
          ...answer,
          response: { ...answer.response, signature: signature.toString('base64url') },
        });
      },
    ],
    [
      'without anybody touching it',
      async () => {
        const absent = new WebAuthnEmulator(
          new AuthenticatorEmulator({
            userMakeCredentialInteraction: (user) => ({ user, options: { uv: false, up: false } }),
          }),
        );
        const token = await (await person('RESEARCHER')).signIn();
        const { options } = await beginEnrolment(token);
        return enrolWebAuthn(token, absent.createJSON(ORIGIN, JSON.parse(options)));
      },
    ],
  ];

  it.each(refusals)('is refused %s', async (_, attempt) => {
    const answer = await attempt(await withKey('RESEARCHER'));
    expect(answer).toMatchObject({ token: null, errors: [{ code: 'SECOND_FACTOR_REFUSED', path: ['response'] }] });
  });

  it('of which a copy answers at the same moment is taken once', async () => {
    const { securityKey, token, signIn: again } = await withKey('RESEARCHER');
    const tokens = [token, await again(), await again(), await again()];
    const answers = [await answerOf(token, securityKey)];
    Object.assign(securityKey.authenticator.params, { signCounterIncrement: 0 }); // as copies, that know nothing of each other
    for (const one of tokens.slice(1)) answers.push(await answerOf(one, securityKey));
    const proved = await Promise.all(answers.map((answer, index) => proveWebAuthn(tokens[index]!, answer)));
    expect(proved.filter((one) => one.token)).toHaveLength(1);
  });

  it('that does not count is proved again and again', async () => {
    const somebody = await person('RESEARCHER');
    const first = await somebody.signIn();
    const key = new WebAuthnEmulator(new AuthenticatorEmulator({ signCounterIncrement: 0 }));
    const { options } = await beginEnrolment(first);
    let { token } = await enrolWebAuthn(first, key.createJSON(ORIGIN, JSON.parse(options)));
    for (let index = 0; index < 3; index += 1) {
      ({ token } = await proveWebAuthn(token, await answerOf(token, key)));
      expect(token).toBeTruthy();
    }
  });

  it('is enrolled once, by one person', async () => {
    const { securityKey, token } = await withKey('RESEARCHER');
    const { options } = await beginEnrolment(token);
    const parsed = JSON.parse(options);
    expect(parsed.excludeCredentials).toHaveLength(1);
    expect(() => securityKey.createJSON(ORIGIN, parsed)).toThrow();
    const answer = new WebAuthnEmulator().createJSON(ORIGIN, { ...parsed, excludeCredentials: [] });
    await database.asOwner(
      `update second_factor set credential_id = $1 where credential_id = (select credential_id from second_factor where kind = 'WEBAUTHN' order by created_at limit 1)`,
      [Buffer.from(answer.rawId, 'base64url')],
    );
    expect((await enrolWebAuthn(token, answer)).errors).toMatchObject([{ reason: 'KNOWN' }]);
  });

  it.each([
    'null',
    '',
    '{',
    '[]',
    '"text"',
    '{}',
    '{"id":1,"rawId":1,"type":"public-key","response":{}}',
    '{"id":"a","rawId":"b","type":"public-key","response":{}}',
    '{"id":"a","rawId":"a","type":"password","response":{}}',
    'x'.repeat(20_001),
  ])('answers in a form that can be read, not %j', async (response) => {
    const { token } = await withKey('RESEARCHER');
    for (const [name, input, type] of [
      ['proveWebAuthn', { response }, 'ProveWebAuthnInput!'],
      ['enrolWebAuthn', { label: 'Key', response }, 'EnrolWebAuthnInput!'],
    ] as const) {
      const { status, data } = await api.bearing(token)(
        `mutation ($input: ${type}) { ${name}(input: $input) { errors { code path } } }`,
        { input },
      );
      expect(status).toBe(200);
      expect(data[name].errors).toEqual([{ code: 'VALIDATION_FAILED', path: ['response'] }]);
    }
  });

  it.each([
    {},
    { clientDataJSON: 'AAAA', attestationObject: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' },
    { clientDataJSON: 1, attestationObject: {}, authenticatorData: [], signature: null },
    {
      clientDataJSON: Buffer.from('{"type":"webauthn.get"}').toString('base64url'),
      authenticatorData: '',
      signature: '',
    },
  ])('is refused when its answer holds %j', async (response) => {
    const { token } = await withKey('RESEARCHER');
    const { allowCredentials } = JSON.parse((await beginProof(token)).options);
    const id = allowCredentials[0].id;
    const answer = { id, rawId: id, type: 'public-key', response, clientExtensionResults: {} };
    expect((await proveWebAuthn(token, answer)).errors).toMatchObject([{ code: 'SECOND_FACTOR_REFUSED' }]);
    await beginEnrolment(token);
    expect((await enrolWebAuthn(token, answer)).errors).toMatchObject([{ code: 'SECOND_FACTOR_REFUSED' }]);
  });

  it('is not asked where the account has none', async () => {
    const { token } = await withApp('RESEARCHER');
    expect((await beginProof(token)).errors).toMatchObject([{ reason: 'NO_CREDENTIAL' }]);
  });
});

describe('removing a second factor', () => {
  const factorsOf = async (token: string) => (await viewer(token)).secondFactors as { id: string }[];

  it('needs a fresh proof', async () => {
    const { token } = await withApp('RESEARCHER');
    const [factor] = await factorsOf(token);
    await age(token, `stepped_up_at = now() - interval '6 minutes'`);
    expect((await remove(token, factor!.id)).errors).toMatchObject([{ code: 'STEP_UP_REQUIRED' }]);
  });

  it('takes the last one of a researcher, with the recovery codes, and not that of an editor', async () => {
    const [researcher, editor] = [await withApp('RESEARCHER'), await withApp('EDITOR')];
    const [theirs] = await factorsOf(editor.token);
    expect((await remove(editor.token, theirs!.id)).errors).toMatchObject([{ reason: 'COMPULSORY' }]);
    const [own] = await factorsOf(researcher.token);
    expect(await remove(researcher.token, own!.id)).toEqual({ removed: true, errors: [] });
    expect(await viewer(researcher.token)).toMatchObject({ secondFactors: [], recoveryCodesLeft: 0 });
  });

  it('takes nobody else’s', async () => {
    const [one, other] = [await withApp('RESEARCHER'), await withApp('RESEARCHER')];
    const [theirs] = await factorsOf(other.token);
    expect((await remove(one.token, theirs!.id)).refused).toBe('NOT_FOUND');
    expect((await remove(one.token, 'no id')).refused).toBe('NOT_FOUND');
    expect(await factorsOf(other.token)).toHaveLength(1);
  });
});

describe('the application’s login', () => {
  it.each(['second_factor', 'second_factor_challenge', 'recovery_code'])(
    'reads and writes nothing of %s',
    async (table) => {
      expect(await sqlCode(database.asApplication(`select * from ${table}`))).toBe(NO_RIGHT);
      expect(await sqlCode(database.asApplication(`delete from ${table}`))).toBe(NO_RIGHT);
    },
  );

  it('without the key ring turns no password into a whole session', async () => {
    const { securityKey, signIn: again } = await withKey('CUSTODIAN');
    void securityKey;
    const app = await withApp('CUSTODIAN');
    const step = Math.floor(Date.now() / 30_000);
    for (const [token, call] of [
      [await again(), `select access.prove_webauthn(id, 1000000, $1, $2) as is from access.my_second_factors()`],
      [await app.signIn(), `select access.prove_totp(id, ${step}, $1, $2) as is from access.my_second_factors()`],
    ] as const) {
      const [factor] = await database.asBearer<{ proof_hash: Buffer }>(
        token,
        'select proof_hash from access.my_second_factors()',
      );
      for (const proof of [factor!.proof_hash, Buffer.alloc(32), Buffer.alloc(0), null]) {
        const hash = createHash('sha256')
          .update(`new ${String(proof)} ${token}`)
          .digest();
        const [row] = await database.asBearer<{ is: boolean }>(token, call, [proof, hash]);
        expect(row!.is).toBe(false);
      }
      expect((await viewer(token)).confinedTo).toBe('SECOND_FACTOR');
    }
  });

  it('finds no secret of an app, which is sealed and bound to its factor and person', async () => {
    const [one, other] = [await withApp('RESEARCHER'), await withApp('RESEARCHER')];
    const [row] = await database.asOwner<{ text: string }>(
      `select string_agg(f::text, ' ') as text from second_factor f`,
    );
    for (const { secret, recoveryCodes } of [one, other]) {
      for (const canary of [secret, ...recoveryCodes, Buffer.from(secret).toString('hex')]) {
        expect(row!.text).not.toContain(canary);
      }
    }
    // Somebody who can write to the table gives one person the secret of another: it cannot be opened.
    await database.asOwner(
      `update second_factor f set ciphertext = o.ciphertext, nonce = o.nonce, tag = o.tag from second_factor o
       where f.user_id = $1 and o.user_id = $2`,
      [one.key, other.key],
    );
    expect(await proveTotp(one.token, codeOf(other.secret))).toMatchObject({ refused: 'INTERNAL' });
    await database.asOwner('delete from second_factor where user_id = $1', [one.key]);
  });

  it('begins and ends nothing for others, and calls no internals', async () => {
    for (const call of [
      `access.second_factor_is_proved(gen_random_uuid(), null, sha256('x'))`,
      `access.give_recovery_codes(gen_random_uuid(), '{}')`,
      'access.proving_person()',
      'access.has_second_factor(gen_random_uuid())',
    ]) {
      expect(await sqlCode(database.asApplication(`select ${call}`))).toBe(NO_RIGHT);
    }
    const { token } = await withApp('RESEARCHER');
    expect(await database.asBearer(`${token.slice(0, -1)}x`, 'select * from access.my_second_factors()')).toEqual([]);
  });
});

describe('the key ring', () => {
  it('is rotated, and every factor is proved with the new key alone', async () => {
    const [app, key] = [await withApp('RESEARCHER'), await withKey('RESEARCHER')];
    const both = ringOf('a', 'b');
    await withDatabase(database.ownerUrl, [], async (work) => {
      expect(await rotateFactorKeys(work, both, 3)).toBeGreaterThan(3);
      expect(await rotateFactorKeys(work, both)).toBe(0);
      expect((await factorKeysInUse(work)).map(({ ringKeyId }) => ringKeyId)).toEqual(['b']);
    });
    const rotated = await startApi(database, { publicUrl: ORIGIN, keyRing: ringOf('b') });
    const before = api;
    api = rotated;
    try {
      expect((await proveTotp(app.token, codeOf(app.secret))).errors).toEqual([]);
      expect((await proveWebAuthn(key.token, await answerOf(key.token, key.securityKey))).errors).toEqual([]);
    } finally {
      api = before;
      await rotated.close();
    }
  });
});

const trail = async (person: Person): Promise<string[]> =>
  (
    await database.asOwner<{ action: string }>(
      `select action from audit_event where user_id = $1 and action not like 'session.%' order by id`,
      [person.key],
    )
  ).map(({ action }) => action);

it('each step leaves a trace, and no trace holds a code', async () => {
  const somebody = await withApp('RESEARCHER');
  await proveTotp(somebody.token, wrongCode(somebody.secret));
  const { token } = await proveTotp(somebody.token, codeOf(somebody.secret));
  const { token: again } = await proveRecoveryCode(token, somebody.recoveryCodes[0]!);
  await replaceCodes(again);
  const [factor] = (await viewer(again)).secondFactors;
  await remove(again, factor.id);
  expect(await trail(somebody)).toEqual([
    'second-factor.enrolled',
    'second-factor.proved',
    'second-factor.refused',
    'command.refused',
    'second-factor.proved',
    'recovery-code.used',
    'second-factor.proved',
    'recovery-codes.replaced',
    'second-factor.removed',
  ]);
  const [row] = await database.asOwner<{ text: string }>(`select string_agg(e::text, ' ') as text from audit_event e`);
  expect(row!.text).not.toContain(somebody.secret);
  expect(row!.text).not.toContain(somebody.recoveryCodes[0]!);
});

it('a server without a key ring says so, and enrols nobody', async () => {
  const without = await startApi(database, { publicUrl: ORIGIN, keyRing: null });
  try {
    const ask: Ask = without.bearing(await (await person('RESEARCHER')).signIn());
    for (const call of ['beginTotpEnrolment(input: { label: "App" })', 'beginWebAuthnEnrolment']) {
      const { data } = await ask(
        `mutation { ${call} { errors { message ... on SecondFactorChangeRefused { reason } } } }`,
      );
      const [name] = /^\w+/.exec(call)!;
      expect(data[name].errors).toMatchObject([
        { reason: 'UNAVAILABLE', message: expect.stringContaining('KEY_RING_FILE') },
      ]);
    }
  } finally {
    await without.close();
  }
});
