/** Signing in, tried out by those who should not get in and by those whom somebody wants to keep out. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLInputType,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { SAMPLE_PASSWORD } from '#identity';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';

const EMAIL = 'researcher@example.org';
const NO_RIGHT = '42501';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database, { trustedProxies: 1 });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});
beforeEach(async () => {
  await database.asOwner(`delete from sign_in_failure`);
  await database.asOwner(`update app_user set disabled_at = null`);
});

interface Sent {
  readonly status: number;
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly cookie: string | null;
}

async function send(
  query: string,
  variables: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Sent> {
  const response = await fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const cookie = response.headers.get('set-cookie');
  return { status: response.status, cookie, ...((await response.json()) as Omit<Sent, 'status' | 'cookie'>) };
}

const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) { token device viewer { displayName } errors { code message path } } }`;

interface Try {
  readonly email?: string;
  readonly password?: string;
  readonly device?: string;
  readonly session?: 'COOKIE' | 'BEARER';
  readonly from?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const signIn = ({ email = EMAIL, password = SAMPLE_PASSWORD, from = '203.0.113.1', headers = {}, ...rest }: Try = {}) =>
  send(SIGN_IN, { input: { email, password, ...rest } }, { 'x-forwarded-for': from, ...headers });

/** What came of a try, in one word. */
const outcome = ({ data, errors }: Sent): string =>
  errors?.[0]?.extensions.code ?? data.signIn.errors[0]?.code ?? 'SIGNED_IN';

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

const repeat = async (times: number, one: (index: number) => Promise<Sent>) => {
  const outcomes: string[] = [];
  for (let index = 0; index < times; index += 1) outcomes.push(outcome(await one(index)));
  return outcomes;
};

const refused = (login: Promise<unknown>) =>
  login.then(
    () => 'accepted',
    ({ code }: { code: string }) => code,
  );

describe('a session', () => {
  it('has a token of its own, whatever token the sign-in was sent with', async () => {
    const { token } = (await signIn()).data.signIn;
    const again = await signIn({ headers: bearer(token) });
    expect(again.data.signIn.token).toMatch(/^rcs_/);
    expect(again.data.signIn.token).not.toBe(token);
  });

  it('is of no use after signing out', async () => {
    const { token } = (await signIn()).data.signIn;
    await send(`mutation { signOut { errors { code } } }`, {}, bearer(token));
    const { errors } = await send(`{ viewer { id } }`, {}, bearer(token));
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is listed to its own person, who ends one or all', async () => {
    const [one, other] = [(await signIn()).data.signIn.token, (await signIn()).data.signIn.token];
    const list = async () => {
      const { data } = await send(`{ viewer { sessions { id isCurrent } } }`, {}, bearer(one));
      return data.viewer.sessions as { id: string; isCurrent: boolean }[];
    };
    const before = await list();
    expect(before.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    const end = `mutation ($id: ID!) { endSession(id: $id) { errors { code } } }`;
    expect((await send(end, { id: before[0]!.id }, bearer(api.tokenOf('editor')))).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    expect((await send(end, { id: before[0]!.id }, bearer(one))).data.endSession.errors).toEqual([]);
    expect(await list()).toHaveLength(before.length - 1);
    expect((await send(`{ viewer { id } }`, {}, bearer(other))).errors).toBeDefined();
    await send(`mutation { signOutEverywhere { errors { code } } }`, {}, bearer(one));
    expect((await send(`{ viewer { id } }`, {}, bearer(one))).errors).toBeDefined();
  });

  it('is refused to every request that begins after its end', async () => {
    const { token } = (await signIn()).data.signIn;
    let endedAt = Infinity;
    let begun = 0;
    const late: boolean[] = [];
    const reader = async () => {
      while (begun < 200) {
        begun += 1;
        const isLate = performance.now() > endedAt;
        const { data } = await send(`{ viewer { id } }`, {}, bearer(token));
        if (isLate) late.push(Boolean(data?.viewer));
      }
    };
    const end = async () => {
      while (begun < 100) await new Promise((next) => setTimeout(next, 1));
      await database.asOwner(`update session set ended_at = now() where token_hash = $1`, [
        createHash('sha256').update(token).digest(),
      ]);
      endedAt = performance.now();
    };
    await Promise.all([reader(), reader(), reader(), reader(), end()]);
    expect(late.length).toBeGreaterThan(0);
    expect(late).not.toContain(true);
  });

  it.each(['Bearer', 'Bearer rcs_', 'Bearer rck_x', 'Basic YTpi', `Bearer rcs_${'a'.repeat(43)}`, 'Bearer \u00ff'])(
    'is not opened by %j, which is refused without a fault of the server',
    async (authorization) => {
      const { status, errors } = await send(`{ viewer { id } }`, {}, { authorization });
      expect(status).toBeLessThan(500);
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    },
  );
});

describe('failed tries', () => {
  const wrong = 'a password that is wrong';

  it('are five to an account, wherever they come from; then even the right password has to wait', async () => {
    const from = (index: number) => `198.51.${index}.1`;
    expect(await repeat(7, (index) => signIn({ password: wrong, from: from(index) }))).toEqual([
      ...Array<string>(5).fill('SIGN_IN_FAILED'),
      'LIMIT_EXCEEDED',
      'LIMIT_EXCEEDED',
    ]);
    const late = await signIn({ from: '198.51.100.1' });
    expect(outcome(late)).toBe('LIMIT_EXCEEDED');
    expect(late.errors![0]!.message).toMatch(/Try again at \d{4}-\d\d-\d\dT/);
    await database.asOwner(`update sign_in_failure set failed_at = failed_at - interval '15 minutes'`);
    expect(outcome(await signIn())).toBe('SIGNED_IN');
  });

  it('of an enemy do not keep the owner out who comes from a known device', async () => {
    const { device } = (await signIn()).data.signIn;
    await repeat(30, (index) => signIn({ password: wrong, from: `203.0.113.${index}` }));
    expect(outcome(await signIn())).toBe('LIMIT_EXCEEDED');
    const owner = await signIn({ device });
    expect(outcome(owner)).toBe('SIGNED_IN');
    expect(owner.data.signIn.device).toBe(device);
    expect(outcome(await signIn())).toBe('LIMIT_EXCEEDED');
  });

  it('from a known device are five, too; its success forgets them', async () => {
    const { device } = (await signIn()).data.signIn;
    expect(new Set(await repeat(4, () => signIn({ password: wrong, device })))).toEqual(new Set(['SIGN_IN_FAILED']));
    expect(outcome(await signIn({ device }))).toBe('SIGNED_IN');
    expect(await repeat(6, () => signIn({ password: wrong, device }))).toEqual([
      ...Array<string>(5).fill('SIGN_IN_FAILED'),
      'LIMIT_EXCEEDED',
    ]);
    expect(outcome(await signIn())).toBe('SIGNED_IN');
  });

  it('are not helped by a device that knows another account', async () => {
    const { device } = (await signIn({ email: 'editor@example.org' })).data.signIn;
    await repeat(5, () => signIn({ password: wrong, device }));
    expect(outcome(await signIn({ device }))).toBe('LIMIT_EXCEEDED');
  });

  it('are twenty to a network, over all accounts', async () => {
    const outcomes = await repeat(22, (index) =>
      signIn({ email: `nobody-${index}@example.org`, from: `192.0.2.${index}` }),
    );
    expect(outcomes).toEqual([...Array<string>(20).fill('SIGN_IN_FAILED'), 'LIMIT_EXCEEDED', 'LIMIT_EXCEEDED']);
    expect(outcome(await signIn({ from: '192.0.2.200' }))).toBe('LIMIT_EXCEEDED');
    expect(outcome(await signIn({ from: '192.0.3.200' }))).toBe('SIGNED_IN');
  });

  it('are counted exactly when they come at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) => signIn({ password: wrong, from: `198.51.${index}.1` }).then(outcome)),
    );
    expect(outcomes.filter((one) => one === 'SIGN_IN_FAILED')).toHaveLength(5);
  });

  it('get the same answers for an account that there is, one that is disabled and one that there is not', async () => {
    await database.asOwner(`update app_user set disabled_at = now() where email = 'legal@example.org'`);
    const answers = [];
    for (const email of [EMAIL, 'legal@example.org', 'nobody@example.org']) {
      const tries: unknown[] = [];
      for (let index = 0; index < 6; index += 1) {
        const { status, data, errors } = await signIn({ email, password: wrong, from: `198.51.${index}.1` });
        tries.push({ status, data, codes: errors?.map(({ extensions }) => extensions.code) });
      }
      answers.push(tries);
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('leave a trace that does not name who there is not', async () => {
    await signIn({ email: 'nobody-at-all@example.org' });
    const [event] = await database.asOwner<{ action: string; text: string }>(
      `select action, e::text as text from audit_event e order by id desc limit 1`,
    );
    expect(event!.action).toBe('sign-in.refused');
    expect(event!.text).not.toContain('nobody-at-all');
  });
});

describe('how long a refusal takes', () => {
  it('is printed for an account that there is, one that is disabled and one that there is not', async () => {
    await database.asOwner(`update app_user set disabled_at = now() where email = 'legal@example.org'`);
    const tries = Number(process.env['SIGN_IN_TRIES'] ?? 3);
    const emails = [EMAIL, 'legal@example.org', 'nobody@example.org'];
    const times = new Map<string, number[]>(emails.map((email) => [email, []]));
    for (let index = 0; index < tries; index += 1) {
      for (const email of emails) {
        await database.asOwner(`delete from sign_in_failure`);
        const begun = performance.now();
        expect(outcome(await signIn({ email, password: 'a password that is wrong' }))).toBe('SIGN_IN_FAILED');
        times.get(email)!.push(performance.now() - begun);
      }
    }
    const lines = [...times].map(([email, of]) => `${email}: ${median(of).toFixed(1)} ms, median of ${of.length}`);
    if (process.env['SIGN_IN_TRIES']) process.stdout.write(`${lines.join('\n')}\n`);
  }, 600_000);
});

describe('the application’s login', () => {
  it('is told of a salt for every address, always the same', async () => {
    const challenge = async (email: string) =>
      (await database.asApplication(`select * from access.sign_in_challenge($1, null, null)`, [email]))[0];
    expect(await challenge('nobody@example.org')).toEqual(await challenge('nobody@example.org'));
    expect(Object.keys((await challenge(EMAIL))!)).toEqual(Object.keys((await challenge('nobody@example.org'))!));
    expect(await challenge('nobody@example.org')).toMatchObject({ memory_cost: 65_536, time_cost: 3, parallelism: 1 });
  });

  it.each([
    ['read a hash', `select password_hash from app_user`],
    ['read who failed', `select * from sign_in_failure`],
    ['read the secret of the salts', `select * from sign_in_secret`],
    ['make a device known', `insert into sign_in_device (user_id, token_hash) values (uuidv7(), sha256(''))`],
    ['begin a session by itself', `insert into session (user_id, token_hash) values (uuidv7(), sha256(''))`],
    ['begin a session without proof', `select access.begin_session(uuidv7(), sha256(''), 2::smallint)`],
    ['renew a session without proof', `select access.renew_session(sha256(''), 2::smallint, true)`],
    ['lift a confinement', `update session set confined_to = null`],
    ['step up', `update session set stepped_up_at = now()`],
    ['end somebody’s sessions', `select access.end_sessions(uuidv7())`],
    ['write an event as somebody else', `select access.note_event(uuidv7(), null, 'a.b', null, '{}')`],
    ['ask for the hash of an account', `select access.keyed_hash('account ${EMAIL}')`],
  ])('cannot %s, with a live token or without', async (_, text) => {
    expect(await refused(database.asApplication(text))).toBe(NO_RIGHT);
    expect(await refused(database.asBearer(api.tokenOf('editor'), text))).toBe(NO_RIGHT);
  });

  it('signs nobody in with a wrong or empty proof', async () => {
    for (const proof of ['', '$argon2id$', null]) {
      const [tried] = await database.asApplication<{ is_signed_in: boolean }>(
        `select is_signed_in from access.sign_in($1, $2, sha256('a'), null, null, sha256('b'))`,
        ['editor@example.org', proof],
      );
      expect(tried!.is_signed_in).toBe(false);
    }
  });
});

describe('a browser', () => {
  const ours = { 'x-recourse-csrf': '1' };
  const inBrowser = () => signIn({ session: 'COOKIE', headers: ours });
  const cookieOf = async () => (await inBrowser()).cookie!.split(';')[0]!;

  it('is given a cookie that no script reads and no other site sends, and no token', async () => {
    const { cookie, data } = await inBrowser();
    expect(cookie).toMatch(/^__Host-recourse=rcs_[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect(data.signIn).toMatchObject({ token: null, viewer: { displayName: 'Sample researcher' } });
  });

  it('is signed in by it', async () => {
    const { data } = await send(`{ viewer { displayName } }`, {}, { cookie: await cookieOf(), ...ours });
    expect(data.viewer.displayName).toBe('Sample researcher');
  });

  it.each([
    ['without the header', {}],
    ['from another site', { ...ours, 'sec-fetch-site': 'cross-site' }],
    ['from another origin', { ...ours, origin: 'https://example.org' }],
  ])('is not led by others: a request %s is refused', async (_, headers: Record<string, string>) => {
    const { errors } = await send(`{ viewer { id } }`, {}, { cookie: await cookieOf(), ...headers });
    expect(errors![0]!).toMatchObject({
      message: expect.stringContaining('X-Recourse-CSRF'),
      extensions: { code: 'UNAUTHENTICATED' },
    });
    expect(outcome(await signIn({ session: 'COOKIE', headers }))).toBe('UNAUTHENTICATED');
  });

  it('does not send a cookie by GET that would be heard', async () => {
    const url = `${api.url}?query=${encodeURIComponent('{ viewer { id } }')}`;
    const response = await fetch(url, {
      headers: { cookie: await cookieOf(), ...ours, accept: 'application/graphql-response+json' },
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('loses the cookie when it signs out, and when the session has ended', async () => {
    const cookie = await cookieOf();
    const out = await send(`mutation { signOut { errors { code } } }`, {}, { cookie, ...ours });
    expect(out.cookie).toMatch(/^__Host-recourse=; .*Max-Age=0$/);
    const late = await send(`{ viewer { id } }`, {}, { cookie, ...ours });
    expect(late.errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    expect(late.cookie).toMatch(/^__Host-recourse=; .*Max-Age=0$/);
  });
});

describe('a confined session', () => {
  it.each(['SECOND_FACTOR', 'ENROL_SECOND_FACTOR'])(
    'until %s: is told what it waits for, and ends itself',
    async (confinement) => {
      const { token } = (await signIn()).data.signIn;
      await database.asOwner(`update session set confined_to = $1 where token_hash = $2`, [
        confinement,
        createHash('sha256').update(token).digest(),
      ]);
      const { data } = await send(`{ viewer { confinedTo roles sessions { id } } }`, {}, bearer(token));
      expect(data.viewer).toEqual({ confinedTo: confinement, roles: [], sessions: [] });
      expect((await send(`mutation { signOut { errors { code } } }`, {}, bearer(token))).data.signOut.errors).toEqual(
        [],
      );
    },
  );

  it('opens no other operation of the whole schema, and each says what to do first', async () => {
    const schema = buildClientSchema((await send(getIntrospectionQuery())).data as IntrospectionQuery);
    const { token } = (await signIn()).data.signIn;
    await database.asOwner(`update session set confined_to = 'SECOND_FACTOR' where token_hash = $1`, [
      createHash('sha256').update(token).digest(),
    ]);
    const open: string[] = [];
    let closed = 0;
    for (const [kind, type] of [
      ['query', schema.getQueryType()!],
      ['mutation', schema.getMutationType()!],
    ] as const) {
      for (const field of Object.values(type.getFields()).filter(
        ({ name }) => !/^sign(In|Out|OutEverywhere)$/.test(name),
      )) {
        const given = field.args.filter(isRequiredArgument).map(({ name, type }) => `${name}: ${literal(type)}`);
        const call = `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}`;
        const shown = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
        const { errors } = await send(`${kind} { ${call}${shown} }`, {}, bearer(token));
        if (/is closed to this session until you prove your second factor/.test(errors?.[0]?.message ?? ''))
          closed += 1;
        else open.push(field.name);
      }
    }
    expect(open.sort()).toEqual([
      'beginWebAuthnProof',
      'endSession',
      'proveRecoveryCode',
      'proveTotp',
      'proveWebAuthn',
      'viewer',
    ]);
    expect(closed).toBeGreaterThan(40);
  });
});

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)]!;
}

/** A value that a type takes, as a document writes it. */
function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`;
  }
  const known: Readonly<Record<string, string>> = {
    Int: '1',
    Float: '1',
    Boolean: 'true',
    DateTime: '"2030-01-01T00:00:00Z"',
    Url: '"https://example.org/"',
    CountryCode: '"TR"',
  };
  return known[type.name] ?? '"x"';
}
