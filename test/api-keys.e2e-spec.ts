/** What a program can do with a key, and what nobody can: over HTTP, and by SQL under the application's login. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import pg from 'pg';
import { type Answer, startApi, type TestApi } from './support/api.js';
import { casesInEveryState } from './support/case-in-every-state.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { createKey, everyOperation, inDays, keyOfAccount, type MadeKey, revokeKey } from './support/keys.js';

let database: TestDatabase;
let api: TestApi;
/** Made by the sample researcher. */
let plain: MadeKey;
let analytic: MadeKey;

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database);
  await casesInEveryState(database);
  plain = await keyOfAccount(api.as('researcher'));
  analytic = await keyOfAccount(api.as('researcher'), { roles: ['ANALYST'] });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});
beforeEach(async () => {
  await database.asOwner(`update app_user set disabled_at = null`);
  await database.asOwner(`update user_role set revoked_at = null`);
});

const CASES = '{ cases(first: 100) { edges { node { reference state } } } }';
const PUBLIC_CASES = '{ publicCases(first: 1) { totalCount } }';

const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions['code'];
const isRefused = (answer: Answer) => ['FORBIDDEN', 'UNAUTHENTICATED'].includes(codeOf(answer) as string);

describe('whoever is signed in', () => {
  it('makes a key, which is shown once and of which only the secret’s SHA-256 is stored', async () => {
    const made = await createKey(api.as('verifier-one'), { label: 'Dashboard of the press office' });
    expect(made).toMatchObject({
      key: expect.stringMatching(/^rck_[0-9a-f]{32}_[A-Za-z0-9_-]{43}$/),
      apiKey: {
        label: 'Dashboard of the press office',
        roles: [],
        createdBy: { displayName: 'First sample verifier' },
        lastUsedAt: null,
        revokedAt: null,
      },
      errors: [],
    });
    expect(made.key.startsWith(made.apiKey.startsWith)).toBe(true);
    const secret = (made.key as string).slice(made.apiKey.startsWith.length);
    const stored = await database.asOwner(
      `select secret_hash = sha256($1) as "isHash", position($2 in k::text) as found from api_key k
       where label = 'Dashboard of the press office'`,
      [Buffer.from(secret), secret],
    );
    expect(stored).toEqual([{ isHash: true, found: 0 }]);
  });

  it.each([
    ['that has ended already', { expiresAt: inDays(-1) }, ['expiresAt'], /in the future, at most 366 days/],
    ['that lasts more than 366 days', { expiresAt: inDays(367) }, ['expiresAt'], /in the future, at most 366 days/],
    ['without a label', { label: '' }, ['label'], /what the key is for/],
    ['with a blank label', { label: '  ' }, ['label'], /what the key is for/],
    ['with a label of two lines', { label: 'a\nb' }, ['label'], /in one line/],
    ['with a label with a NUL', { label: 'a\0b' }, ['label'], /in one line/],
    ['with a label that is too long', { label: 'x'.repeat(101) }, ['label'], /at most 100 characters/],
  ])('makes no key %s', async (_, fault, path, message) => {
    expect(await createKey(api.as('verifier-one'), fault)).toMatchObject({
      key: null,
      apiKey: null,
      errors: [{ __typename: 'ValidationFailed', path, message: expect.stringMatching(message) }],
    });
  });

  it('makes no key without an end', async () => {
    const { status } = await api.as('verifier-one')(
      'mutation { createApiKey(input: { label: "For ever" }) { key errors { code } } }',
    );
    expect(status).toBe(400);
  });

  it.each([
    'RESEARCHER',
    'TRIAGE_OFFICER',
    'VERIFIER',
    'LEGAL_REVIEWER',
    'EDITOR',
    'DISPUTES_OFFICER',
    'SAFETY_OFFICER',
    'CUSTODIAN',
    'ADMINISTRATOR',
  ])('gives no key the role %s, whoever they are', async (role) => {
    for (const account of ['researcher', 'editor', 'custodian', 'administrator']) {
      expect((await createKey(api.as(account), { roles: [role] })).errors).toMatchObject([
        { path: ['roles', '0'], message: expect.stringContaining(`cannot carry ${role}`) },
      ]);
    }
  });

  it('gives a key the role ANALYST when they hold a role about content; an administrator gives none', async () => {
    for (const account of ['analyst', 'editor', 'custodian']) {
      expect((await createKey(api.as(account), { roles: ['ANALYST'] })).errors).toEqual([]);
    }
    expect((await createKey(api.as('administrator'), { roles: ['ANALYST'] })).errors).toMatchObject([
      { path: ['roles', '0'], message: expect.stringContaining('no role about content') },
    ]);
    expect((await createKey(api.as('administrator'))).errors).toEqual([]);
  });

  it('has at most ten live keys, also in a race, and room for another when one is revoked', async () => {
    const ask = api.as('disputes');
    const made = await Promise.all(Array.from({ length: 14 }, () => createKey(ask)));
    expect(made.filter(({ key }) => key)).toHaveLength(10);
    expect(made.find(({ key }) => !key).errors).toMatchObject([
      { __typename: 'TooManyApiKeys', message: expect.stringContaining('Revoke one') },
    ]);
    await revokeKey(ask, made.find(({ key }) => key).apiKey.id);
    expect((await createKey(ask)).errors).toEqual([]);
    expect((await createKey(ask)).errors).toHaveLength(1);
  });

  it('sees their own keys, newest first and page by page, without a secret; an administrator sees all', async () => {
    const ask = api.as('legal');
    for (const label of ['One', 'Two', 'Three']) await createKey(ask, { label });
    const page = (after?: string) =>
      ask(
        `query ($after: String) { apiKeys(first: 2, after: $after) {
           totalCount edges { node { label } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
    const { data: first } = await page();
    const { data: second } = await page(first.apiKeys.pageInfo.endCursor);
    const labels = [first, second].flatMap(({ apiKeys }) => apiKeys.edges.map(({ node }: any) => node.label));
    expect([first.apiKeys.totalCount, labels]).toEqual([3, ['Three', 'Two', 'One']]);

    const ALL = '{ apiKeys(first: 100) { totalCount edges { node { startsWith createdBy { displayName } } } } }';
    const all = await api.as('administrator')(ALL);
    const [{ count }] = (await database.asOwner<{ count: number }>(`select count(*)::int from api_key`)) as [any];
    expect(all.data.apiKeys.totalCount).toBe(count);
    expect(all.data.apiKeys.edges.some(({ node }: any) => node.createdBy.displayName === 'Sample researcher')).toBe(
      true,
    );
    expect(JSON.stringify(all)).not.toMatch(/rck_[0-9a-f]{32}_[A-Za-z0-9_-]/);
  });

  it('revokes their own key and nobody else’s; an administrator revokes anybody’s', async () => {
    const one = await keyOfAccount(api.as('triage'));
    const two = await keyOfAccount(api.as('triage'));
    const notFound = await revokeKey(api.as('researcher'), one.id);
    expect(notFound).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    for (const id of ['nonsense', Buffer.from('ApiKey:nonsense').toString('base64url'), two.id.slice(0, -8)]) {
      expect((await revokeKey(api.as('triage'), id))[0].message).toBe(notFound[0].message);
    }
    expect(await revokeKey(api.as('triage'), one.id)).toMatchObject({ apiKey: { id: one.id }, errors: [] });
    expect((await revokeKey(api.as('administrator'), two.id)).apiKey.revokedAt).not.toBeNull();
    const again = await revokeKey(api.as('triage'), one.id);
    expect(again.errors).toEqual([]);
  });

  it('leaves an event of each key that comes or goes, and one only', async () => {
    const { id } = await keyOfAccount(api.as('safety'), { roles: ['ANALYST'] });
    await revokeKey(api.as('safety'), id);
    await revokeKey(api.as('safety'), id);
    const key = Buffer.from(id, 'base64url').toString().split(':')[1];
    expect(
      await database.asOwner(
        `select e.action, u.email, e.session_id is not null as "inSession", e.details->>'roles' as roles
         from audit_event e join app_user u on u.id = e.user_id where e.subject = $1 order by e.id`,
        [key],
      ),
    ).toEqual([
      { action: 'api-key.created', email: 'safety@example.org', inSession: true, roles: 'ANALYST' },
      { action: 'api-key.revoked', email: 'safety@example.org', inSession: true, roles: null },
    ]);
  });

  it('is the only one who does any of it: a visitor is asked to sign in', async () => {
    expect((await createKey(api.anonymous))[0].extensions.code).toBe('UNAUTHENTICATED');
    expect((await revokeKey(api.anonymous, plain.id))[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('a key', () => {
  it('reads what is public, by POST and by GET', async () => {
    const visitor = await api.anonymous(PUBLIC_CASES);
    expect(await api.bearing(plain.key)(PUBLIC_CASES)).toEqual(visitor);
    const byGet = await fetch(`${api.url}?query=${encodeURIComponent(PUBLIC_CASES)}`, {
      headers: { authorization: `Bearer ${plain.key}`, accept: 'application/json' },
    });
    expect((await byGet.json()).data).toEqual(visitor.data);
  });

  it('without a role reads no case record, and says which key would', async () => {
    const answer = await api.bearing(plain.key)(CASES);
    expect(codeOf(answer)).toBe('FORBIDDEN');
    expect(answer.errors![0]!.message).toContain('Make a key with the role ANALYST');
  });

  it('with the role ANALYST reads records of public cases, and none of its maker’s own', async () => {
    const seen = await api.bearing(analytic.key)(CASES);
    const states = new Set(seen.data.cases.edges.map(({ node }: any) => node.state as string));
    expect([...states].sort()).toEqual(['DOCUMENTED', 'PUBLISHED']);
    const own = await api.as('researcher')(CASES);
    expect(own.data.cases.edges.some(({ node }: any) => node.state === 'DRAFT')).toBe(true);
  });

  it('shows fields that an analyst sees, and none that asks who reads', async () => {
    const { data, errors } = await api.bearing(analytic.key)(
      '{ cases(first: 100) { edges { node { isMine allowedActions { action } } } } }',
    );
    expect(errors).toBeUndefined();
    for (const { node } of data.cases.edges) expect(node).toEqual({ isMine: false, allowedActions: [] });
  });

  it('passes no mutation of the schema, and changes no row', async () => {
    const { schema } = api.app.get(GraphQLSchemaHost);
    const mutations = everyOperation(schema, 'mutation');
    expect(mutations.length).toBeGreaterThan(20);
    const before = await fingerprints();
    for (const { key } of [plain, analytic]) {
      for (const { name, query, variables } of mutations) {
        const answer = await api.bearing(key)(query, variables);
        expect([name, answer.status, answer.data ?? null, codeOf(answer)]).toEqual([name, 200, null, 'FORBIDDEN']);
      }
    }
    expect(await fingerprints()).toEqual(before);
  });

  it('passes no query that a visitor does not, and none about a person; with ANALYST also case and cases', async () => {
    const { schema } = api.app.get(GraphQLSchemaHost);
    const passed = async (ask: TestApi['anonymous']) => {
      const names = [];
      for (const { name, query, variables } of everyOperation(schema, 'query')) {
        const answer = await ask(query, variables);
        expect([name, answer.status]).toEqual([name, 200]);
        if (!isRefused(answer)) names.push(name);
      }
      return names;
    };
    const ofPeople = ['viewer', 'disputeByCode'];
    const open = (await passed(api.anonymous)).filter((name) => !ofPeople.includes(name));
    expect(open.length).toBeGreaterThan(10);
    expect(await passed(api.bearing(plain.key))).toEqual(open);
    expect(await passed(api.bearing(analytic.key))).toEqual([...open, 'case', 'cases'].sort());
  });

  it('opens no more of a Node than its queries do', async () => {
    const rows = await database.asOwner<{ id: string; state: string }>(`select id, state from case_file`);
    const ids = rows.map(({ id }) => Buffer.from(`Case:${id}`).toString('base64url'));
    const nodes = async (key: string) => {
      const { data } = await api.bearing(key)('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
      return rows.filter((_, index) => data.nodes[index] !== null).map(({ state }) => state);
    };
    expect(await nodes(plain.key)).toEqual([]);
    expect([...new Set(await nodes(analytic.key))].sort()).toEqual(['DOCUMENTED', 'PUBLISHED']);
  });

  it('notes its use, up to a minute late', async () => {
    const { key, id } = await keyOfAccount(api.as('researcher-two'));
    const uuid = Buffer.from(id, 'base64url').toString().split(':')[1];
    const lastUsed = async () =>
      (await database.asOwner<{ at: Date | null }>(`select last_used_at as at from api_key where id = $1`, [uuid]))[0]!
        .at;
    const until = async (isThere: (at: Date | null) => boolean) => {
      for (let tries = 0; tries < 100 && !isThere(await lastUsed()); tries += 1) {
        await new Promise((later) => setTimeout(later, 20));
      }
      return lastUsed();
    };
    expect(await lastUsed()).toBeNull();
    await api.bearing(key)(PUBLIC_CASES);
    const first = await until((at) => at !== null);
    expect(first).not.toBeNull();
    await api.bearing(key)(PUBLIC_CASES);
    await new Promise((later) => setTimeout(later, 100));
    expect(await lastUsed()).toEqual(first);
    await database.asOwner(`update api_key set last_used_at = now() - interval '2 minutes' where id = $1`, [uuid]);
    await api.bearing(key)(PUBLIC_CASES);
    expect((await until((at) => at! >= first!))!.getTime()).toBeGreaterThanOrEqual(first!.getTime());
  });

  it('stays a key after its maker’s session has ended', async () => {
    const { key } = await keyOfAccount(api.as('verifier-two'));
    await api.as('verifier-two')('mutation { signOut { errors { code } } }');
    expect((await api.bearing(key)(PUBLIC_CASES)).errors).toBeUndefined();
  });
});

describe('at the next request', () => {
  it('a key carries a role no more that its maker cannot give any more', async () => {
    const { key } = await keyOfAccount(api.as('editor'), { roles: ['ANALYST'] });
    const reads = async () => codeOf(await api.bearing(key)(CASES)) ?? 'READ';
    expect(await reads()).toBe('READ');
    await database.asOwner(`update user_role set revoked_at = now() where role = 'EDITOR'`);
    expect(await reads()).toBe('FORBIDDEN');
    expect((await api.bearing(key)(PUBLIC_CASES)).errors).toBeUndefined();
    await database.asOwner(
      `insert into user_role (user_id, role) select id, 'ADMINISTRATOR' from app_user where email = 'editor@example.org'`,
    );
    expect(await reads()).toBe('FORBIDDEN');
    await database.asOwner(
      `delete from user_role where role = 'ADMINISTRATOR' and user_id = (select id from app_user where email = 'editor@example.org')`,
    );
    await database.asOwner(`update user_role set revoked_at = null where role = 'EDITOR'`);
    expect(await reads()).toBe('READ');
  });

  it('a key opens nothing once its maker’s account is disabled', async () => {
    await database.asOwner(`update app_user set disabled_at = now() where email = 'researcher@example.org'`);
    expect(codeOf(await api.bearing(plain.key)(PUBLIC_CASES))).toBe('UNAUTHENTICATED');
  });

  it('no request of a stream of 1,000 that begins after the revocation has been answered passes', async () => {
    const { key, id } = await keyOfAccount(api.as('researcher'));
    const ask = api.bearing(key);
    const sent: { readonly isAfter: boolean; readonly passed: boolean }[] = [];
    let isRevoked = false;
    let begun = 0;
    let revoking: Promise<void> | undefined;
    await Promise.all(
      Array.from({ length: 12 }, async () => {
        while (begun < 1000) {
          begun += 1;
          const isAfter = isRevoked;
          const passed = !isRefused(await ask(PUBLIC_CASES));
          sent.push({ isAfter, passed });
          if (sent.length === 400) {
            revoking = revokeKey(api.as('researcher'), id).then(() => {
              isRevoked = true;
            });
          }
        }
      }),
    );
    await revoking;
    expect(sent).toHaveLength(1000);
    expect(sent.filter(({ isAfter, passed }) => isAfter && passed)).toEqual([]);
    expect(sent.filter(({ isAfter }) => isAfter).length).toBeGreaterThan(300);
    expect(sent.slice(0, 400).every(({ passed }) => passed)).toBe(true);
  });
});

describe('what opens nothing', () => {
  it('is answered alike, malformed, unknown, mistyped, expired or revoked, or of a disabled account', async () => {
    const revoked = await keyOfAccount(api.as('researcher-two'));
    await revokeKey(api.as('researcher-two'), revoked.id);
    const expired = await keyOfAccount(api.as('researcher-two'));
    await database.asOwner(
      `update api_key set created_at = now() - interval '2 days', expires_at = now() - interval '1 second'
       where id = (select max(id::text)::uuid from api_key)`,
    );
    const disabled = await keyOfAccount(api.as('analyst'));
    await database.asOwner(`update app_user set disabled_at = now() where email = 'analyst@example.org'`);
    const swapped = plain.key.slice(0, 37) + analytic.key.slice(37);
    const last = plain.key.at(-1) === 'A' ? 'B' : 'A';
    const tokens = [
      revoked.key,
      expired.key,
      disabled.key,
      swapped,
      plain.key.slice(0, -1) + last,
      `rck_${'0'.repeat(32)}_${'a'.repeat(43)}`,
      'rck_',
      'rck__',
      `rck_${'0'.repeat(32)}_`,
      `rck_${'g'.repeat(32)}_${'a'.repeat(43)}`,
      `rck_${'0'.repeat(31)}_${'a'.repeat(43)}`,
      plain.key.toUpperCase().replace('RCK_', 'rck_'),
      `${plain.key}x`,
      plain.key.slice(0, -1),
      `rck_${plain.key.slice(37)}`,
      `rck_';drop/**/table/**/api_key;--`,
      'rck_%00',
    ];
    const answers = [];
    for (const token of tokens) {
      for (const query of [PUBLIC_CASES, CASES, '{ viewer { id } }', 'mutation { signOut { errors { code } } }']) {
        const { status, errors, data } = await api.bearing(token)(query);
        answers.push(
          JSON.stringify([status, data && Object.values(data), errors?.[0]?.message, codeOf({ errors } as Answer)]),
        );
      }
    }
    const distinct = [...new Set(answers)].map((text) => JSON.parse(text));
    for (const [status, , message, code] of distinct) {
      expect([status, code, message]).toEqual([200, 'UNAUTHENTICATED', distinct[0][2]]);
    }
    expect(distinct[0][2]).toContain('The API key is not valid');
  });

  it('is a key in an address, which is told that it must be revoked, and in a body or another header', async () => {
    const body = JSON.stringify({ query: CASES });
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const post = async (url: string, more: Record<string, string> = {}, sent = body) =>
      (await (await fetch(url, { method: 'POST', headers: { ...headers, ...more }, body: sent })).json()) as Answer;
    for (const name of ['key', 'api_key', 'apiKey', 'token', 'access_token', 'authorization']) {
      const answer = await post(`${api.url}?${name}=${analytic.key}`);
      expect([name, codeOf(answer), answer.data ?? null]).toEqual([name, 'UNAUTHENTICATED', null]);
      expect(answer.errors![0]!.message).toContain('revoke it with revokeApiKey');
      expect(JSON.stringify(answer)).not.toContain(analytic.key);
    }
    // Nor beside a good header: it stands in the logs all the same.
    expect(codeOf(await post(`${api.url}?key=${analytic.key}`, { authorization: `Bearer ${analytic.key}` }))).toBe(
      'UNAUTHENTICATED',
    );
    for (const header of ['x-api-key', 'cookie', 'proxy-authorization', 'x-authorization']) {
      const value = header === 'cookie' ? `token=${analytic.key}` : `Bearer ${analytic.key}`;
      expect([header, codeOf(await post(api.url, { [header]: value }))]).toEqual([header, 'UNAUTHENTICATED']);
    }
    const inBody = JSON.stringify({ query: CASES, authorization: `Bearer ${analytic.key}`, key: analytic.key });
    expect(codeOf(await post(api.url, {}, inBody))).not.toBeUndefined();
    const basic = Buffer.from(`${analytic.key}:`).toString('base64');
    expect(codeOf(await post(api.url, { authorization: `Basic ${basic}` }))).toBe('UNAUTHENTICATED');
  });
});

describe('by SQL under the application’s login, a key as the token of a transaction', () => {
  interface Table {
    readonly name: string;
    readonly columns: string[];
  }
  let tables: readonly Table[];
  let application: pg.Client;

  beforeAll(async () => {
    application = new pg.Client({ connectionString: database.applicationUrl });
    await application.connect();
    tables = await database.asOwner<Table>(
      `select c.oid::regclass::text as name,
              array(select quote_ident(a.attname) from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum)::text[] as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)' order by 1`,
    );
    expect(tables.length).toBeGreaterThan(40);
  });
  afterAll(() => application.end());

  /** What comes of a statement: how many rows, or how the database refuses. Nothing is kept. */
  const outcome = async (token: string | null, mode: 'read only' | 'read write', text: string) => {
    await application.query(`begin transaction ${mode}`);
    try {
      if (token) await application.query(`select set_config('app.token', $1, true)`, [token]);
      return (await application.query(text)).rowCount ?? 0;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await application.query('rollback');
    }
  };

  const outcomes = async (token: string | null, mode: 'read only' | 'read write', textOf: (table: Table) => string) =>
    Object.fromEntries(
      await mapInTurn(tables, async (table) => [table.name, await outcome(token, mode, textOf(table))] as const),
    );

  const read = ({ name }: Table) => `select 1 from ${name}`;

  it('opens no row that a visitor does not read', async () => {
    expect(await outcomes(plain.key, 'read only', read)).toEqual(await outcomes(null, 'read only', read));
    expect(await outcome(plain.key, 'read only', 'select 1 from case_file')).toBe(0);
  });

  it('opens nothing more in a transaction that could write, whatever it carries', async () => {
    const visitor = await outcomes(null, 'read write', read);
    for (const { key } of [plain, analytic]) expect(await outcomes(key, 'read write', read)).toEqual(visitor);
  });

  it('with ANALYST opens the rows of public cases, in a transaction that only reads', async () => {
    const states = `select 1 from case_file where state not in ('PUBLISHED', 'DOCUMENTED')`;
    expect(await outcome(analytic.key, 'read only', states)).toBe(0);
    expect(await outcome(analytic.key, 'read only', 'select 1 from case_file')).toBeGreaterThan(60);
    const key = await outcomes(analytic.key, 'read only', read);
    const analyst = await outcomes(api.tokenOf('analyst'), 'read only', read);
    for (const [name, rows] of Object.entries(key)) {
      expect([name, rows]).toEqual([name, analyst[name]]);
    }
  });

  it('inserts, updates and deletes nothing that a visitor could not', async () => {
    const writes: readonly ((table: Table) => string)[] = [
      ({ name }) => `insert into ${name} default values`,
      ({ name, columns }) => `update ${name} set ${columns[0]!} = ${columns[0]!}`,
      ({ name, columns }) => `update ${name} set ${columns.at(-1)!} = ${columns.at(-1)!}`,
      ({ name }) => `delete from ${name}`,
      ({ name }) => `truncate ${name}`,
      ({ name }) => `select 1 from ${name} for update`,
    ];
    for (const write of writes) {
      const visitor = await outcomes(null, 'read write', write);
      for (const { key } of [plain, analytic]) {
        expect(await outcomes(key, 'read write', write)).toEqual(visitor);
        const counts = Object.values(await outcomes(key, 'read only', write)).filter((of) => typeof of === 'number');
        expect(counts.filter((rows) => rows > 0)).toEqual([]);
      }
    }
  });

  it('is nobody: no person, no session, no organisation, no clearance, no step-up', async () => {
    for (const mode of ['read only', 'read write'] as const) {
      await application.query(`begin transaction ${mode}`);
      await application.query(`select set_config('app.token', $1, true)`, [analytic.key]);
      const { rows } = await application.query(
        `select access.user_id() as person, access.session_id() as session, access.organisation_ids() as organisations,
                access.clearance() as clearance, access.is_stepped_up() as "isSteppedUp", access.roles() as roles,
                access.assigned_case_ids() as assigned, access.granted_case_ids() as granted`,
      );
      await application.query('rollback');
      expect(rows).toEqual([
        {
          person: null,
          session: null,
          organisations: [],
          clearance: 0,
          isSteppedUp: false,
          roles: mode === 'read only' ? ['ANALYST'] : [],
          assigned: [],
          granted: [],
        },
      ]);
    }
  });

  it('makes, lists and revokes no key, and finds no other', async () => {
    const create = `select access.create_api_key('x', '{}', now() + interval '1 day', sha256('x'))`;
    expect(await outcome(analytic.key, 'read write', create)).toBe('23514');
    expect(await outcome(analytic.key, 'read only', 'select 1 from access.api_keys()')).toBe(0);
    const uuid = Buffer.from(plain.id, 'base64url').toString().split(':')[1]!;
    await database.asBearer(analytic.key, 'select access.revoke_api_key($1)', [uuid]);
    expect((await api.bearing(plain.key)(PUBLIC_CASES)).errors).toBeUndefined();
    for (const closed of [
      'select 1 from api_key',
      `select access.live_api_key('${plain.key}')`,
      'select access.roles_for_keys_of(uuidv7())',
      'select access.bearer_of_session()',
    ]) {
      expect([closed, await outcome(api.tokenOf('researcher'), 'read only', closed)]).toEqual([closed, '42501']);
    }
  });

  it('cannot be made with roles beyond the maker’s, nor without an end, by SQL either', async () => {
    const made = (roles: string, ends: string, account = 'researcher') =>
      outcome(
        api.tokenOf(account),
        'read write',
        `select access.create_api_key('x', '${roles}', now() + interval '${ends}', sha256('x'))`,
      );
    expect(await made('{ANALYST}', '366 days')).toBe(1);
    expect(await made('{ANALYST}', '1 day', 'administrator')).toBe('23514');
    expect(await made('{}', '1 day', 'administrator')).toBe(1);
    expect(await made('{ANALYST}', '366 days 1 second')).toBe('23514');
    expect(await made('{}', '0 seconds')).toBe('23514');
    for (const role of ['RESEARCHER', 'EDITOR', 'CUSTODIAN', 'ADMINISTRATOR']) {
      expect(await made(`{${role}}`, '1 day')).toBe('23514');
      expect(await made(`{ANALYST,${role}}`, '1 day')).toBe('23514');
    }
  });
});

/** One after the other: the statements share a connection. */
async function mapInTurn<T, R>(values: readonly T[], work: (value: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const value of values) results.push(await work(value));
  return results;
}

/** What each table holds, apart from when keys and sessions were last used. */
async function fingerprints(): Promise<Record<string, string>> {
  const names = await database.asOwner<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'`,
  );
  const found: Record<string, string> = {};
  for (const { name } of names) {
    const [row] = await database.asOwner<{ print: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(line, ' ' order by line)), '') as print
       from (select (to_jsonb(t) - 'last_used_at' - 'last_seen_at')::text as line from ${name} t) lines`,
    );
    found[name] = row!.print;
  }
  return found;
}
