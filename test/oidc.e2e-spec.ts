/** Signing in through an OpenID provider: a real one, and one that lies. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import pg from 'pg';
import { ProcessLogger } from '#platform';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import {
  CLIENT_ID,
  CLIENT_SECRET,
  type Faults,
  type HostileProvider,
  type RealProvider,
  startHostileProvider,
  startRealProvider,
} from './support/openid-providers.js';

const PUBLIC_URL = 'http://localhost:3000';
const SUBJECT = 'leyla-7f3a';

let database: TestDatabase;
let provider: HostileProvider;
let real: RealProvider;
let api: TestApi;
let realApi: TestApi;
let offApi: TestApi;
const logged: string[] = [];
const secrets = new Set<string>();

const startWith = (issuer: string) =>
  startApi(database, {
    trustedProxies: 1,
    logger: new ProcessLogger('debug', { write: (line) => logged.push(line) }),
    oidc: { issuer, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, publicUrl: PUBLIC_URL, continueTo: '/graphql' },
  });

beforeAll(async () => {
  database = await loadedDatabase();
  provider = await startHostileProvider();
  real = await startRealProvider(`${PUBLIC_URL}/auth/oidc/callback`);
  offApi = await startApi(database);
  realApi = await startWith(real.issuer);
  api = await startWith(provider.issuer); // the last one whose sample accounts have live tokens
});
afterAll(async () => {
  for (const one of [api, realApi, offApi]) await one.close();
  for (const one of [provider, real]) await one.close();
  await database.drop();
});
beforeEach(async () => {
  await database.asOwner(`delete from federated_identity`);
  await database.asOwner(`delete from oidc_attempt`);
  await database.asOwner(`update app_user set disabled_at = null`);
  await database.asOwner(`update session set stepped_up_at = now() where ended_at is null`);
});

interface Page {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  readonly cookies: readonly string[];
}

async function visit(path: string, headers: Readonly<Record<string, string>> = {}, at = api): Promise<Page> {
  const response = await fetch(new URL(path, at.url), {
    redirect: 'manual',
    headers: { accept: 'text/html', ...headers },
  });
  return {
    status: response.status,
    text: await response.text(),
    headers: response.headers,
    cookies: response.headers.getSetCookie(),
  };
}

/** A browser that was sent to the provider. */
interface Departed {
  readonly url: string;
  readonly cookie: string;
}

async function begin(at = api): Promise<Departed> {
  const { headers, cookies } = await visit('/auth/oidc/start', {}, at);
  return departed(headers.get('location')!, cookies[0]!);
}

function departed(url: string, setCookie: string): Departed {
  const cookie = setCookie.split(';')[0]!;
  secrets.add(cookie.split('=')[1]!).add(new URL(url).searchParams.get('state')!);
  return { url, cookie };
}

const arrive = async (query: string, cookie: string, at = api) => {
  const code = new URLSearchParams(query).get('code') ?? '';
  if (code.length > 20) secrets.add(code);
  const page = await visit(`/auth/oidc/callback${query}`, cookie ? { cookie } : {}, at);
  const token = tokenOf(page);
  if (token) secrets.add(token);
  return page;
};

const tokenOf = ({ cookies }: Page): string | null =>
  cookies.map((cookie) => /^__Host-recourse=(rcs_[^;]+);/.exec(cookie)?.[1]).find((token) => token) ?? null;

/** Signs in at the lying provider. */
async function signIn(faults: Faults = {}, subject = SUBJECT): Promise<Page> {
  const { url, cookie } = await begin();
  return arrive(provider.signIn(url, subject, faults), cookie);
}

async function send(query: string, token: string | null, variables: object = {}, at = api) {
  const response = await fetch(at.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data: any;
    errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  };
  return {
    data,
    code: errors?.[0]?.extensions.code,
    message: errors?.[0]?.message,
    cookies: response.headers.getSetCookie(),
  };
}

const BEGIN_LINK = `mutation { beginFederatedLink { url errors { code } } }`;

async function beginLink(token: string, at = api): Promise<Departed> {
  const { data, cookies } = await send(BEGIN_LINK, token, {}, at);
  return departed(data.beginFederatedLink.url as string, cookies[0]!);
}

async function link(account: string, subject = SUBJECT): Promise<Page> {
  const { url, cookie } = await beginLink(api.tokenOf(account));
  return arrive(provider.signIn(url, subject), cookie);
}

const idOf = async (account: string) => {
  const [row] = await database.asOwner<{ id: string }>(`select id from app_user where email = $1`, [
    `${account}@example.org`,
  ]);
  return row!.id;
};

/** Links without the way through the browser. */
const linked = async (account: string, subject = SUBJECT, issuer = provider.issuer) =>
  database.asOwner(`insert into federated_identity (issuer, subject, user_id) values ($1, $2, $3)`, [
    issuer,
    subject,
    await idOf(account),
  ]);

const sessions = async () => {
  const [row] = await database.asOwner<{ count: number }>(`select count(*)::int as count from session`);
  return row!.count;
};

/** What was noted last, of all that this part of the registry notes. */
const lastEvent = async () => {
  const [row] = await database.asOwner<{ action: string; details: { reason?: string; code?: string } }>(
    `select action, details from audit_event where action like 'federated%' order by id desc limit 1`,
  );
  return row;
};

const VIEWER = `{ viewer { displayName federatedIdentities { id issuer } } }`;

describe('a real provider', () => {
  it('signs in whoever has linked their account with it before, and knows them by issuer and subject', async () => {
    await linked('researcher', SUBJECT, real.issuer);
    const { url, cookie } = await begin(realApi);
    const page = await arrive(await real.signIn(url, SUBJECT), cookie, realApi);
    expect(page.status).toBe(200);
    const { data } = await send(VIEWER, tokenOf(page), {}, realApi);
    expect(data.viewer.displayName).toMatch(/researcher/i);
    expect(data.viewer.federatedIdentities).toEqual([{ id: expect.any(String), issuer: real.issuer }]);
  });

  it.each([
    [[], 1],
    [['pwd'], 1],
    [['pwd', 'otp'], 2],
    [['mfa'], 2],
  ])('that says %j of how somebody has signed in gives the session an assurance of %i', async (methods, assurance) => {
    await linked('researcher', SUBJECT, real.issuer);
    const { url, cookie } = await begin(realApi);
    const page = await arrive(await real.signIn(url, SUBJECT, methods), cookie, realApi);
    const [session] = await database.asOwner(`select assurance from session where token_hash = $1`, [
      createHash('sha256').update(tokenOf(page)!).digest(),
    ]);
    expect(session).toEqual({ assurance });
  });

  it('takes a code once, and nobody gets in with it again', async () => {
    await linked('researcher', SUBJECT, real.issuer);
    const { url, cookie } = await begin(realApi);
    const query = await real.signIn(url, SUBJECT);
    expect((await arrive(query, cookie, realApi)).status).toBe(200);
    expect(await arrive(query, cookie, realApi)).toMatchObject({ status: 400, cookies: [] });
  });

  it('links a sign-in with the account of whoever asks', async () => {
    const { url, cookie } = await beginLink(api.tokenOf('verifier-one'), realApi);
    expect((await arrive(await real.signIn(url, 'verifier-at-home'), cookie, realApi)).status).toBe(200);
    const again = await begin(realApi);
    const page = await arrive(await real.signIn(again.url, 'verifier-at-home'), again.cookie, realApi);
    expect((await send(`{ viewer { id } }`, tokenOf(page))).data.viewer).not.toBeNull();
  });
});

describe('a browser', () => {
  it('is sent to the provider with a state, a nonce and a challenge of its own, and asks for no name', async () => {
    const [one, other] = [await begin(), await begin()];
    const { searchParams } = new URL(one.url);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      client_id: CLIENT_ID,
      scope: 'openid',
      redirect_uri: `${PUBLIC_URL}/auth/oidc/callback`,
      code_challenge_method: 'S256',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(searchParams.get(name)).toMatch(/^[\w-]{43}$/);
      expect(searchParams.get(name)).not.toBe(new URL(other.url).searchParams.get(name));
    }
  });

  it('keeps a secret for ten minutes, and a session where no script reads it', async () => {
    await linked('researcher');
    const start = await visit('/auth/oidc/start');
    expect(start.status).toBe(302);
    expect(start.cookies).toEqual([
      expect.stringMatching(/^__Host-recourse-oidc=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax; Max-Age=600$/),
    ]);
    const page = await signIn();
    expect(page.cookies).toEqual([
      '__Host-recourse-oidc=; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=0',
      expect.stringMatching(/^__Host-recourse=rcs_[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/),
    ]);
    expect(page.text).toContain('url=/graphql');
    expect(page.text).not.toContain('rcs_');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const response = await fetch(api.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-recourse-csrf': '1',
        cookie: `__Host-recourse=${tokenOf(page)}`,
      },
      body: JSON.stringify({ query: `{ viewer { displayName } }` }),
    });
    expect((await response.json()).data.viewer).not.toBeNull();
  });

  it('begins at most 60 sign-ins in ten minutes from one network, and nobody else is kept out', async () => {
    const from = (address: string) => visit('/auth/oidc/start', { 'x-forwarded-for': address });
    for (let count = 0; count < 60; count += 1) expect((await from('198.51.100.7')).status).toBe(302);
    expect(await from('198.51.100.8')).toMatchObject({ status: 429, cookies: [] });
    expect((await from('203.0.113.9')).status).toBe(302);
  });
});

describe('what stands in the database', () => {
  it('holds neither state nor verifier nor nonce nor secret of an attempt', async () => {
    const { url, cookie } = await begin();
    const text = JSON.stringify(await database.asOwner(`select a::text from oidc_attempt a`));
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(text).not.toContain(new URL(url).searchParams.get(name));
    expect(text).not.toContain(cookie.split('=')[1]);
  });

  it.each([
    `select * from federated_identity`,
    `insert into federated_identity (issuer, subject, user_id) values ('https://x', 'x', gen_random_uuid())`,
    `select * from oidc_attempt`,
    `update oidc_attempt set claimed_at = null`,
    `select access.begin_session(gen_random_uuid(), sha256(''), 2::smallint)`,
  ])('is closed to the application’s login: %s', async (statement) => {
    await expect(database.asApplication(statement)).rejects.toMatchObject({ code: '42501' });
  });

  const COMPLETE = `select access.complete_oidc_attempt(sha256('state'), sha256($1), $2, $3, 2::smallint, sha256('token')) as outcome`;
  const attempt = (fields = `now(), now() + interval '5 minutes', now()`) =>
    database.asOwner(
      `insert into oidc_attempt (state_hash, browser_hash, issuer, purpose, created_at, expires_at, claimed_at)
       select sha256('state'), sha256('browser'), $1, 'SIGN_IN', ${fields}`,
      [provider.issuer],
    );

  it.each([
    ['that nobody has begun', null, 'browser'],
    ['that was not claimed', `now(), now() + interval '5 minutes', null::timestamptz`, 'browser'],
    ['of another browser', undefined, 'another browser'],
    ['that has expired', `now() - interval '9 minutes', now() - interval '1 second', now()`, 'browser'],
  ])('completes no attempt %s', async (_, fields, browser) => {
    await linked('researcher');
    if (fields !== null) await attempt(fields);
    const before = await sessions();
    expect(await database.asApplication(COMPLETE, [browser, provider.issuer, SUBJECT])).toEqual([
      { outcome: 'NOT_CLAIMED' },
    ]);
    expect(await sessions()).toBe(before);
  });

  it('lets the second who claims an attempt wait for the first, and not have it', async () => {
    await attempt(`now(), now() + interval '5 minutes', null::timestamptz`);
    const claim = `select access.claim_oidc_attempt(sha256('state'), sha256('browser')) as "isClaimed"`;
    const first = new pg.Client({ connectionString: database.applicationUrl });
    await first.connect();
    try {
      await first.query('begin');
      expect((await first.query(claim)).rows).toEqual([{ isClaimed: true }]);
      const second = database.asApplication(claim);
      await new Promise((passed) => setTimeout(passed, 200)); // until it waits
      await first.query('commit');
      expect(await second).toEqual([{ isClaimed: false }]);
    } finally {
      await first.end();
    }
  });

  it('completes an attempt once, and at its own issuer', async () => {
    await linked('researcher');
    await linked('researcher', SUBJECT, 'https://elsewhere.example.org');
    await attempt();
    const complete = (issuer: string) => database.asApplication(COMPLETE, ['browser', issuer, SUBJECT]);
    expect(await complete('https://elsewhere.example.org')).toEqual([{ outcome: 'NOT_CLAIMED' }]);
    expect(await complete(provider.issuer)).toEqual([{ outcome: 'SIGNED_IN' }]);
    expect(await complete(provider.issuer)).toEqual([{ outcome: 'NOT_CLAIMED' }]);
  });

  it.each([
    [
      `insert into federated_identity (issuer, subject, user_id) values ('x', 'x', $1)`,
      'federated_identity_issuer_is_an_address',
    ],
    [
      `insert into federated_identity (issuer, subject, user_id) values ('https://x', '', $1)`,
      'federated_identity_subject_is_given',
    ],
    [
      `insert into federated_identity (issuer, subject, user_id) select 'https://x', n::text, $1 from generate_series(1, 2) n`,
      'federated_identity_user_id_key',
    ],
    [
      `insert into federated_identity (issuer, subject, user_id) select 'https://x', 'x', id from app_user where $1::uuid is not null`,
      'federated_identity_subject_key',
    ],
    [
      `insert into oidc_attempt (state_hash, browser_hash, issuer, purpose) select sha256(''), '\\x00', $1::uuid::text, 'SIGN_IN'`,
      'oidc_attempt_hashes_are_sha256',
    ],
    [
      `insert into oidc_attempt (state_hash, browser_hash, issuer, purpose) select sha256(''), sha256(''), $1::uuid::text, 'LINK'`,
      'oidc_attempt_link_is_of_a_session',
    ],
    [
      `insert into oidc_attempt (state_hash, browser_hash, issuer, purpose) select sha256(''), sha256(''), $1::uuid::text, 'OTHER'`,
      'oidc_attempt_purpose_is_known',
    ],
    [
      `insert into oidc_attempt (state_hash, browser_hash, issuer, purpose, expires_at)
       select sha256(''), sha256(''), $1::uuid::text, 'SIGN_IN', now() + interval '11 minutes'`,
      'oidc_attempt_expires_within_10_minutes',
    ],
  ])('refuses: %s', async (statement, constraint) => {
    await expect(database.asOwner(statement, [await idOf('researcher')])).rejects.toMatchObject({ constraint });
  });
});

/** Nothing is signed in, nothing is linked, the page tells no more than it must, and a trace is left. */
async function expectRefused(
  attempt: () => Promise<Page>,
  { status = 400, reason, code }: { readonly status?: number; readonly reason: string; readonly code?: string },
): Promise<void> {
  const before = await sessions();
  const page = await attempt();
  expect([page.status, page.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
  expect(tokenOf(page)).toBeNull();
  expect(page.text).not.toMatch(/OAUTH_|@|canary/);
  expect(await sessions()).toBe(before);
  expect(await lastEvent()).toEqual({
    action: 'federated-sign-in.refused',
    details: code === undefined ? { reason } : { reason, code },
  });
}

describe('a provider that lies', () => {
  beforeEach(() => linked('researcher'));

  it('is believed when for once it does not', async () => {
    const page = await signIn();
    expect(page.status).toBe(200);
    expect(tokenOf(page)).not.toBeNull();
  });

  const past = Math.floor(Date.now() / 1000) - 3600;
  it.each<[string, Faults, string]>([
    [
      'a token of another issuer',
      { claims: { iss: 'https://elsewhere.example.org' } },
      'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
    ],
    ['a token for another client', { claims: { aud: 'another-client' } }, 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'],
    [
      'a token for several clients',
      { claims: { aud: [CLIENT_ID, 'another-client'] } },
      'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
    ],
    ['the nonce of another sign-in', { claims: { nonce: 'x'.repeat(43) } }, 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'],
    ['no nonce', { claims: { nonce: undefined } }, 'OAUTH_INVALID_RESPONSE'],
    ['a token that has expired', { claims: { iat: past, exp: past + 60 } }, 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED'],
    ['a token that never expires', { claims: { exp: undefined } }, 'OAUTH_INVALID_RESPONSE'],
    ['no subject', { claims: { sub: undefined } }, 'OAUTH_INVALID_RESPONSE'],
    ['a subject that is no text', { claims: { sub: 7 } }, 'OAUTH_INVALID_RESPONSE'],
    ['a subject without end', { claims: { sub: 'x'.repeat(256) } }, 'SUBJECT'],
    ['a subject that PostgreSQL cannot store', { claims: { sub: 'x\u0000' } }, 'SUBJECT'],
    ['a token that nobody signed', { signedBy: 'NOBODY' }, 'OAUTH_INVALID_RESPONSE'],
    ['a token that a stranger signed', { signedBy: 'STRANGER' }, 'OAUTH_INVALID_RESPONSE'],
    ['a token signed with the client’s secret', { signedBy: 'CLIENT_SECRET' }, 'OAUTH_INVALID_RESPONSE'],
    ['a token signed with the public key as a secret', { signedBy: 'PUBLIC_KEY' }, 'OAUTH_INVALID_RESPONSE'],
    ['what is no JSON', { body: '{"access_token": canary' }, 'OAUTH_PARSE_ERROR'],
    ['nothing', { body: '' }, 'OAUTH_PARSE_ERROR'],
    ['a list', { body: '[]' }, 'OAUTH_INVALID_RESPONSE'],
    [
      'a token that is none',
      { body: '{"access_token":"a","token_type":"Bearer","id_token":"canary"}' },
      'OAUTH_INVALID_RESPONSE',
    ],
    ['no ID token', { body: '{"access_token":"a","token_type":"Bearer"}' }, 'OAUTH_INVALID_RESPONSE'],
    ['a page', { body: '<p>canary</p>', type: 'text/html' }, 'OAUTH_RESPONSE_IS_NOT_JSON'],
    ['a fault of its own', { status: 500 }, 'OAUTH_RESPONSE_IS_NOT_CONFORM'],
  ])('signs nobody in with %s', async (_, faults, code) => {
    await expectRefused(() => signIn(faults), { reason: 'PROVIDER_ANSWER_INVALID', code });
  });

  it('leads the server nowhere', async () => {
    const faults = { status: 302, location: `${provider.issuer}/inside` };
    await expectRefused(() => signIn(faults), {
      reason: 'PROVIDER_ANSWER_INVALID',
      code: 'OAUTH_RESPONSE_IS_NOT_CONFORM',
    });
    expect(provider.strangeRequests).toEqual([]);
  });

  it('says that nobody has signed in, and is not quoted', async () => {
    const { url, cookie } = await begin();
    const state = new URL(url).searchParams.get('state')!;
    const query = `?${new URLSearchParams({ state, error: 'access_denied', error_description: '<b>canary</b>' }).toString()}`;
    await expectRefused(() => arrive(query, cookie), {
      status: 401,
      reason: 'PROVIDER_REFUSED',
      code: 'OAUTH_AUTHORIZATION_RESPONSE_ERROR',
    });
  });

  it('is not believed in the name of another (RFC 9207)', async () => {
    const { url, cookie } = await begin();
    const query = `${provider.signIn(url, SUBJECT)}&iss=${encodeURIComponent('https://elsewhere.example.org')}`;
    await expectRefused(() => arrive(query, cookie), {
      reason: 'PROVIDER_ANSWER_INVALID',
      code: 'OAUTH_INVALID_RESPONSE',
    });
  });

  it('gives a program a refusal that it can read', async () => {
    const { url, cookie } = await begin();
    const query = provider.signIn(url, SUBJECT, { signedBy: 'STRANGER' });
    const { status, text } = await visit(`/auth/oidc/callback${query}`, { cookie, accept: 'application/json' });
    expect([status, JSON.parse(text)]).toEqual([
      400,
      { error: { code: 'PROVIDER_ANSWER_INVALID', message: expect.stringContaining('cannot be accepted') } },
    ]);
  });

  it('cannot claim two factors from hours ago', async () => {
    const assurance = async (claims: object) => {
      const page = await signIn({ claims: { amr: ['mfa'], ...claims } });
      const hash = createHash('sha256').update(tokenOf(page)!).digest();
      return (await database.asOwner(`select assurance from session where token_hash = $1`, [hash]))[0];
    };
    expect(await assurance({ auth_time: past })).toEqual({ assurance: 1 });
    expect(await assurance({})).toEqual({ assurance: 1 });
    expect(await assurance({ auth_time: Math.floor(Date.now() / 1000) })).toEqual({ assurance: 2 });
  });
});

describe('a provider that describes itself wrongly', () => {
  it.each<[string, Record<string, unknown>, string]>([
    [
      'under the name of another',
      { issuer: 'https://elsewhere.example.org' },
      'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
    ],
    ['without a word of JSON', { body: 'canary' }, 'OAUTH_PARSE_ERROR'],
  ])('%s sends nobody anywhere', async (_, description, code) => {
    const other = await startHostileProvider();
    Object.assign(other.description, description);
    const otherApi = await startWith(other.issuer);
    try {
      await expectRefused(() => visit('/auth/oidc/start', {}, otherApi), { reason: 'PROVIDER_ANSWER_INVALID', code });
      expect((await send(BEGIN_LINK, otherApi.tokenOf('researcher'), {}, otherApi)).code).toBe('CONFLICT');
    } finally {
      await otherApi.close();
      await other.close();
      api = await restarted(api);
    }
  });

  it('as one that takes unsigned tokens still signs nobody in with one', async () => {
    const other = await startHostileProvider();
    other.description['id_token_signing_alg_values_supported'] = ['RS256', 'none', 'HS256'];
    const otherApi = await startWith(other.issuer);
    await linked('researcher', SUBJECT, other.issuer);
    try {
      for (const signedBy of ['NOBODY', 'CLIENT_SECRET', 'PUBLIC_KEY'] as const) {
        await expectRefused(
          async () => {
            const { url, cookie } = await begin(otherApi);
            return arrive(other.signIn(url, SUBJECT, { signedBy }), cookie, otherApi);
          },
          { reason: 'PROVIDER_ANSWER_INVALID', code: 'OAUTH_UNSUPPORTED_OPERATION' },
        );
      }
    } finally {
      await otherApi.close();
      await other.close();
      api = await restarted(api);
    }
  });
});

/** Starting a process for one database gives the sample accounts new tokens. */
async function restarted(old: TestApi): Promise<TestApi> {
  await old.close();
  return startWith(provider.issuer);
}

describe('a provider that does not answer', () => {
  it('within five seconds is waited for no longer', async () => {
    await linked('researcher');
    await expectRefused(() => signIn({ hangs: true }), {
      reason: 'PROVIDER_UNAVAILABLE',
      code: expect.stringMatching(/TIMEOUT|TimeoutError/) as never,
    });
  });

  it('keeps nobody from a clear word, on the way there and on the way back', async () => {
    const other = await startHostileProvider();
    const otherApi = await startWith(other.issuer);
    try {
      const { url, cookie } = await begin(otherApi);
      const query = other.signIn(url, SUBJECT);
      await other.close();
      const code = expect.stringMatching(/^(ECONNREFUSED|ECONNRESET|UND_ERR_SOCKET)$/) as never;
      await expectRefused(() => arrive(query, cookie, otherApi), { reason: 'PROVIDER_UNAVAILABLE', code });
      const late = await startWith(other.issuer);
      try {
        await expectRefused(() => visit('/auth/oidc/start', {}, late), { reason: 'PROVIDER_UNAVAILABLE', code });
        await database.asOwner(`update session set stepped_up_at = now() where ended_at is null`);
        expect((await send(BEGIN_LINK, late.tokenOf('researcher'), {}, late)).code).toBe('CONFLICT');
      } finally {
        await late.close();
      }
    } finally {
      await otherApi.close();
      api = await restarted(api);
    }
  });
});

describe('whoever comes back without having been sent', () => {
  beforeEach(() => linked('researcher'));

  it.each([
    ['without a state', '?code=canary', 'NO_STATE'],
    ['without anything', '', 'NO_STATE'],
    ['with two states', `?code=a&state=${'a'.repeat(43)}&state=${'b'.repeat(43)}`, 'NO_STATE'],
    ['with a state that is none', '?code=a&state=canary', 'NO_STATE'],
    ['with a state that nobody gave out', `?code=a&state=${'a'.repeat(43)}`, 'UNKNOWN_STATE'],
  ])('is refused %s', async (_, query, reason) => {
    const { cookie } = await begin();
    await expectRefused(
      () => arrive(query, cookie),
      reason === 'NO_STATE' ? { reason, code: null as never } : { reason },
    );
  });

  it('is refused without the cookie, or with a cookie that is none', async () => {
    const { url } = await begin();
    const query = provider.signIn(url, SUBJECT);
    for (const cookie of ['', '__Host-recourse-oidc=', '__Host-recourse-oidc=canary', 'other=1']) {
      await expectRefused(() => arrive(query, cookie), { reason: 'NO_COOKIE', code: null as never });
    }
  });

  it('is refused in another browser, and the right one still gets in', async () => {
    const [victim, attacker] = [await begin(), await begin()];
    const query = provider.signIn(victim.url, SUBJECT);
    await expectRefused(() => arrive(query, attacker.cookie), { reason: 'OTHER_BROWSER' });
    expect((await arrive(query, victim.cookie)).status).toBe(200);
  });

  it('is refused with the code of another sign-in', async () => {
    const [victim, attacker] = [await begin(), await begin()];
    const code = new URLSearchParams(provider.signIn(victim.url, SUBJECT)).get('code')!;
    const state = new URL(attacker.url).searchParams.get('state')!;
    await expectRefused(() => arrive(`?${new URLSearchParams({ code, state }).toString()}`, attacker.cookie), {
      reason: 'PROVIDER_ANSWER_INVALID',
      code: 'OAUTH_RESPONSE_BODY_ERROR',
    });
  });

  it('is refused a second time, even when the first has failed', async () => {
    const { url, cookie } = await begin();
    const query = provider.signIn(url, SUBJECT, { signedBy: 'STRANGER' });
    expect((await arrive(query, cookie)).status).toBe(400);
    await expectRefused(() => arrive(provider.signIn(url, SUBJECT), cookie), { reason: 'USED_STATE' });
  });

  it('is refused 19 times of 20 when all come at once', async () => {
    const { url, cookie } = await begin();
    const query = provider.signIn(url, SUBJECT);
    const pages = await Promise.all(Array.from({ length: 20 }, () => arrive(query, cookie)));
    expect(pages.filter((page) => tokenOf(page) !== null)).toHaveLength(1);
    expect(pages.filter(({ status }) => status === 400)).toHaveLength(19);
  });

  it('is refused after ten minutes', async () => {
    const { url, cookie } = await begin();
    await database.asOwner(
      `update oidc_attempt set created_at = now() - interval '11 minutes', expires_at = now() - interval '1 minute'`,
    );
    await expectRefused(() => arrive(provider.signIn(url, SUBJECT), cookie), { reason: 'EXPIRED_STATE' });
  });

  it('at another provider than they were sent to is refused', async () => {
    const { url, cookie } = await begin();
    await linked('researcher', SUBJECT, real.issuer);
    await expectRefused(() => arrive(provider.signIn(url, SUBJECT), cookie, realApi), {
      reason: 'PROVIDER_ANSWER_INVALID',
      code: expect.any(String) as never,
    });
  });
});

describe('an account', () => {
  it('is made for nobody: whoever has none needs an invitation, whatever e-mail the provider tells', async () => {
    await expectRefused(() => signIn({ claims: { email: 'researcher@example.org', email_verified: true } }), {
      status: 403,
      reason: 'NO_ACCOUNT',
    });
    expect((await signIn()).text).toContain('invitation by an administrator');
  });

  it('of somebody whom another provider calls the same is not theirs', async () => {
    await database.asOwner(`delete from federated_identity`);
    await linked('researcher', SUBJECT, real.issuer);
    await expectRefused(() => signIn(), { status: 403, reason: 'NO_ACCOUNT' });
  });

  it('that is disabled lets nobody in, and the page does not say so', async () => {
    const stranger = await signIn();
    await linked('researcher');
    await database.asOwner(`update app_user set disabled_at = now() where email = 'researcher@example.org'`);
    await expectRefused(() => signIn(), { status: 403, reason: 'NO_ACCOUNT' });
    expect((await signIn()).text).toBe(stranger.text);
  });

  it('is linked by its owner, who signs in with it and takes the link away', async () => {
    expect((await link('researcher')).status).toBe(200);
    expect(await lastEvent()).toMatchObject({ action: 'federated-identity.linked' });
    const token = tokenOf(await signIn())!;
    expect(await lastEvent()).toMatchObject({ action: 'federated-sign-in.accepted' });
    const { data } = await send(VIEWER, token);
    const [identity] = data.viewer.federatedIdentities as { id: string; issuer: string }[];
    expect(identity!.issuer).toBe(provider.issuer);
    const unlink = `mutation ($id: ID!) { unlinkFederatedIdentity(id: $id) { errors { code } } }`;
    expect((await send(unlink, api.tokenOf('editor'), { id: identity!.id })).code).toBe('NOT_FOUND');
    expect((await send(unlink, null, { id: identity!.id })).code).toBe('UNAUTHENTICATED');
    expect((await send(unlink, token, { id: 'canary' })).code).toBe('NOT_FOUND');
    expect((await send(unlink, token, { id: identity!.id })).data.unlinkFederatedIdentity.errors).toEqual([]);
    expect(await lastEvent()).toMatchObject({ action: 'federated-identity.unlinked' });
    expect((await signIn()).status).toBe(403);
  });

  it('shows nobody but its owner with what it is linked', async () => {
    await linked('researcher');
    expect((await send(VIEWER, api.tokenOf('editor'))).data.viewer.federatedIdentities).toEqual([]);
    expect((await send(VIEWER, api.tokenOf('administrator'))).data.viewer.federatedIdentities).toEqual([]);
  });

  it('is linked by nobody who has not signed in, or proved lately who they are, or has a link already', async () => {
    expect((await send(BEGIN_LINK, null)).code).toBe('UNAUTHENTICATED');
    await database.asOwner(`update session set stepped_up_at = now() - interval '6 minutes'`);
    const old = await send(BEGIN_LINK, api.tokenOf('researcher'));
    expect([old.code, old.cookies]).toEqual(['FORBIDDEN', []]);
    expect(old.message).toContain('fresh proof');
    await database.asOwner(`update session set stepped_up_at = now(), confined_to = 'SECOND_FACTOR'`);
    expect((await send(BEGIN_LINK, api.tokenOf('researcher'))).code).toBe('FORBIDDEN');
    await database.asOwner(`update session set confined_to = null`);
    await linked('researcher');
    expect((await send(BEGIN_LINK, api.tokenOf('researcher'))).code).toBe('CONFLICT');
    expect(await database.asOwner(`select 1 from oidc_attempt`)).toEqual([]);
  });

  it('is not linked by another site that has the browser ask', async () => {
    const response = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `__Host-recourse=${api.tokenOf('researcher')}` },
      body: JSON.stringify({ query: BEGIN_LINK }),
    });
    expect((await response.json()).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(
      (await visit('/auth/oidc/start?link=1', { cookie: `__Host-recourse=${api.tokenOf('researcher')}` })).status,
    ).toBe(302);
    expect(await database.asOwner(`select purpose from oidc_attempt`)).toEqual([{ purpose: 'SIGN_IN' }]);
  });

  it('is not linked in another browser than that of whoever asked', async () => {
    const { url } = await beginLink(api.tokenOf('researcher'));
    const victim = await begin();
    await expectRefused(() => arrive(provider.signIn(url, 'victim'), victim.cookie), { reason: 'OTHER_BROWSER' });
    expect(await database.asOwner(`select 1 from federated_identity`)).toEqual([]);
  });

  it('is not linked once the session that asked has ended', async () => {
    const { url, cookie } = await beginLink(api.tokenOf('analyst'));
    await database.asOwner(`update session set ended_at = now() where user_id = $1 and ended_at is null`, [
      await idOf('analyst'),
    ]);
    await expectRefused(() => arrive(provider.signIn(url, SUBJECT), cookie), { status: 401, reason: 'SESSION_ENDED' });
    expect(await database.asOwner(`select 1 from federated_identity`)).toEqual([]);
  });

  it('is not linked with the sign-in of somebody else', async () => {
    await linked('verifier-one');
    await expectRefused(() => link('researcher'), { status: 403, reason: 'TAKEN' });
    const token = tokenOf(await signIn());
    expect((await send(`{ viewer { roles } }`, token)).data.viewer.roles).toEqual(['VERIFIER']);
  });
});

describe('a registry without a provider', () => {
  it('has no such routes, and links nothing', async () => {
    for (const path of ['/auth/oidc/start', '/auth/oidc/callback?code=a&state=b']) {
      expect((await visit(path, {}, offApi)).status).toBe(404);
    }
    const { code, message } = await send(BEGIN_LINK, api.tokenOf('researcher'), {}, offApi);
    expect([code, message]).toEqual(['CONFLICT', expect.stringContaining('no OpenID provider')]);
  });
});

describe('the log', () => {
  it('says what came to nothing, and holds no token, no secret, no subject and no e-mail', () => {
    const text = logged.join('');
    expect(text).toContain('PROVIDER_ANSWER_INVALID (OAUTH_JWT_CLAIM_COMPARISON_FAILED)');
    expect(secrets.size).toBeGreaterThan(50);
    for (const secret of [...secrets, SUBJECT, CLIENT_SECRET, 'researcher@example.org', 'canary', 'rcs_', 'eyJ']) {
      expect(text).not.toContain(secret);
    }
  });
});
