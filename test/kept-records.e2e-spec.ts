/** Records of public cases, kept for whoever was shown them: never old, never another’s, and the same as when they are read. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { CaseDirectory, CaseParts, PUBLISHED, type Table } from '#cases';
import { PublicVersion, UnitOfWork, withBearer } from '#platform';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { completeDraft, moreStaff, step, verifiedCase } from './support/draft.js';

let database: TestDatabase;
/** Two processes on one registry, of which one keeps nothing. */
let keeping: TestApi;
let plain: TestApi;
let reference: string;

const ACCOUNTS = ['analyst', 'researcher', 'researcher-two', 'verifier-one', 'editor', 'triage', 'safety'];

beforeAll(async () => {
  database = await loadedDatabase();
  [keeping, plain] = [await startApi(database, { answerCacheBytes: 2 ** 20 }), await startApi(database)];
  await moreStaff(database);
  const published = await step(
    plain,
    'editor',
    'publishCase',
    await verifiedCase(plain, 'Published, and somebody’s own'),
  );
  reference = published.reference;
  await completeDraft(plain, 'A draft that is its author’s alone');
  await alertOverASource();
  await settled();
});
afterAll(async () => {
  await Promise.all([keeping.close(), plain.close()]);
  await database.drop();
});

/** Of a source of a public case: its reason is for those who are signed in. */
async function alertOverASource(): Promise<void> {
  const { data } = await plain.as('disputes')(
    `{ cases(first: 1, filter: { state: [DOCUMENTED] }) { edges { node { sources(first: 1) { edges { node { id } } } } } } }`,
  );
  const [{ node: source }] = data.cases.edges[0].node.sources.edges;
  const made = await plain.as('disputes')(
    `mutation ($input: AlertSourceInput!) { alertSource(input: $input) { source { id } errors { code } } }`,
    { input: { source: source.id, kind: 'RETRACTED', reason: 'Its editors said so.' } },
  );
  expect(made.data.alertSource).toMatchObject({ source: { id: source.id }, errors: [] });
}

/** Waits until the process that keeps knows what is public. */
async function settled(): Promise<void> {
  const version = keeping.app.get(PublicVersion, { strict: false });
  while (version.current === null) await new Promise((later) => setTimeout(later, 10));
}

/** Of a case, what is the same for everybody. */
const FIELDS = `reference title { text } summary { text } state standing version isMine fileReference createdAt outcome disputed
  requestingState { code } hostStates { code } overlays sourceCount independentSourceCount documentation { ref verified notes }
  uses { number note outcome mechanism { id } requestingState { code } respondingStates { code } ground { id }
    codedFacts { fact answer basis reason } events { number description } }
  events { number date { edtf } } subjects { number kind personCount publicName profiles { id } }
  provisionLinks { number citedAs relation rationale note provision { number } }`;
/** What is not: the reasons of alerts are for those who are signed in. */
const SOURCES = 'sources(first: 3) { totalCount edges { node { title url publisher alerts { kind reason } } } }';
const pageOf = (fields: string) => `query ($after: String, $filter: CaseFilter, $orderBy: CaseOrder) {
  cases(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {
    edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } }`;
const WITH_SOURCES = pageOf(`${FIELDS} ${SOURCES}`);
const PAGE = pageOf(FIELDS);

/** Sessions are those that the process has made which was started last. */
const ask = (api: TestApi, account: string) => api.bearing(plain.tokenOf(account));

/** What somebody is shown of all cases that they see. */
async function all(api: TestApi, account: string, page = PAGE): Promise<readonly { readonly reference: string }[]> {
  const found = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await ask(api, account)(page, { after });
    expect(errors).toBeUndefined();
    found.push(...data.cases.edges.map(({ node }: any) => node));
    if (!data.cases.pageInfo.hasNextPage) return found;
    after = data.cases.pageInfo.endCursor;
  }
}

const named = (cases: readonly { readonly reference: string }[]): any => cases.find((of) => of.reference === reference);

describe('the record of public cases, kept for whoever was shown it', () => {
  it('is what is read where nothing is kept, for everybody', async () => {
    const reasons = new Set<string>();
    for (const account of [...ACCOUNTS, ...ACCOUNTS]) {
      const cases = await all(keeping, account, WITH_SOURCES);
      expect({ account, cases }).toEqual({ account, cases: await all(plain, account, WITH_SOURCES) });
      expect({ account, cases: await all(keeping, account) }).toEqual({ account, cases: await all(plain, account) });
      for (const [, reason] of JSON.stringify(cases).matchAll(/"alerts":\[{"kind":"RETRACTED","reason":([^}]*)}/g)) {
        reasons.add(reason!);
      }
    }
    expect([...reasons]).toEqual(['"Its editors said so."']);
  });

  it('is not read again for who was shown it, and is for everybody else', async () => {
    const query = `{ cases(first: 20, orderBy: OLDEST) { edges { node { reference uses { note } hostStates { code } } } } }`;
    const parts = jest.spyOn(CaseDirectory.prototype, 'partsOf');
    const reads = async (account: string) => {
      await settled();
      parts.mockClear();
      expect((await ask(keeping, account)(query)).errors).toBeUndefined();
      return parts.mock.calls.length;
    };
    try {
      expect(await reads('analyst')).toBe(1);
      expect(await reads('analyst')).toBe(0);
      expect(await reads('editor')).toBe(1);
      expect(await reads('analyst')).toBe(0);
    } finally {
      parts.mockRestore();
    }
  });

  it('needs nothing of the database but who is asking, for somebody who sees public cases alone', async () => {
    const compared = jest.spyOn(CaseDirectory.prototype, 'compared');
    const reads = async (account: string, query: string, variables: object = {}) => {
      await settled();
      compared.mockClear();
      expect((await ask(keeping, account)(query, { ...variables })).errors).toBeUndefined();
      return compared.mock.calls.length;
    };
    try {
      for (const account of ['analyst', 'editor', 'researcher']) await reads(account, PAGE);
      expect(await reads('analyst', PAGE)).toBe(0);
      expect(await reads('analyst', WITH_SOURCES)).toBe(1);
      expect(await reads('analyst', PAGE, { orderBy: 'OCCURRED_FIRST' })).toBe(1);
      expect(await reads('analyst', PAGE, { filter: { state: ['DOCUMENTED'] } })).toBe(1);
      expect(await reads('editor', PAGE)).toBe(1);
      expect(await reads('researcher', PAGE)).toBe(1);
    } finally {
      compared.mockRestore();
    }
  });

  it('is not all that somebody sees from the moment when a case is opened to them', async () => {
    const [{ id, reference: draft }] = (await database.asOwner<{ id: string; reference: string }>(
      `select id, reference from case_file where state = 'DRAFT'`,
    )) as [{ id: string; reference: string }];
    const sees = async () => {
      await settled();
      return (await all(keeping, 'analyst')).some((of) => of.reference === draft);
    };
    expect(await sees()).toBe(false);
    await database.asOwner(
      `insert into case_grant (case_id, user_id, reason, granted_by, expires_at)
       select $1, u.id, 'To learn', c.author_id, now() + interval '1 day' from app_user u, case_file c
        where u.email = 'analyst@example.org' and c.id = $1`,
      [id],
    );
    expect(await sees()).toBe(true);
    await database.asOwner('update case_grant set revoked_at = now() where case_id = $1', [id]);
    expect(await sees()).toBe(false);
  });

  it.each([
    [
      'granted them',
      `insert into case_grant (case_id, user_id, reason, granted_by, expires_at)
                      select c.id, $2, 'To learn', c.author_id, now() + interval '1 day' from case_file c where c.id = $1`,
    ],
    ['theirs', `update case_file set author_id = $2 where id = $1`],
  ])('is another once a public case is %s', async (_, statement) => {
    const [[{ id }], [{ analyst }]] = (await Promise.all([
      database.asOwner(`select id from case_file where reference = $1`, [reference]),
      database.asOwner(`select id as analyst from app_user where email = 'analyst@example.org'`),
    ])) as [[{ id: string }], [{ analyst: string }]];
    const [{ author }] = (await database.asOwner('select author_id as author from case_file where id = $1', [id])) as [
      { author: string },
    ];
    await settled();
    const before = await all(keeping, 'analyst');
    expect(await all(keeping, 'analyst')).toEqual(before);
    await database.asOwner(statement, [id, analyst]);
    const after = await all(keeping, 'analyst');
    expect(after).toEqual(await all(plain, 'analyst'));
    await database.asOwner('update case_file set author_id = $2 where id = $1', [id, author]);
    await database.asOwner('delete from case_grant where case_id = $1', [id]);
    expect(await all(keeping, 'analyst')).toEqual(await all(plain, 'analyst'));
  });

  it('tells of each change of what it says beyond what everybody reads', async () => {
    const [{ id }] = (await database.asOwner('select id from case_file where reference = $1', [reference])) as [
      { id: string },
    ];
    const [{ organisation }] = (await database.asOwner('select max(id::text) as organisation from organisation')) as [
      { organisation: string },
    ];
    const rules = await database.asOwner<{ name: string }>(
      `select conname as name from pg_constraint where conrelid = 'case_file'::regclass and contype = 'c'`,
    );
    const silent: string[] = [];
    for (const change of [
      'version = version + 1',
      `created_at = created_at - interval '1 second'`,
      `file_reference = 'Of our own'`,
      `organisation_id = nullif('${organisation}'::uuid, organisation_id)`,
      `author_id = (select id from app_user where email = 'editor@example.org')`,
      `state = 'DOCUMENTED'`,
    ]) {
      const client = new pg.Client({ connectionString: database.ownerUrl });
      await client.connect();
      try {
        await client.query('begin');
        for (const { name } of rules) await client.query(`alter table case_file drop constraint ${name}`);
        await client.query('alter table case_file disable trigger user');
        await client.query('alter table case_file enable trigger case_file_record_is_public');
        await client.query(`update case_file set ${change} where id = $1`, [id]);
        const told = await client.query(`select from public_change where made_in = pg_current_xact_id()::text::bigint`);
        if (told.rowCount === 0) silent.push(change);
      } finally {
        await client.query('rollback');
        await client.end();
      }
    }
    expect(silent).toEqual([]);
  });

  it('shows its author alone what is theirs', async () => {
    const seen = async (account: string) => named(await all(keeping, account)).isMine as boolean;
    expect(await seen('researcher')).toBe(true);
    expect(await seen('analyst')).toBe(false);
    expect(await seen('researcher')).toBe(true);
    expect(await seen('researcher-two')).toBe(false);
  });

  it('is what it is now, whichever process has changed it', async () => {
    const hosts = async () => {
      const [of] = (await ask(keeping, 'analyst')(PAGE, { filter: { state: ['DOCUMENTED'] } })).data.cases.edges;
      return of.node.hostStates.map(({ code }: any) => code) as string[];
    };
    const [{ id }] = (await database.asOwner<{ id: string }>(
      `select id from case_file where state = 'DOCUMENTED' order by id desc limit 1`,
    )) as [{ id: string }];
    const countries = await database.asOwner<{ code: string }>(
      `select code from country where code not in (select country_code from case_host_state where case_id = $1) order by 1 limit 20`,
      [id],
    );
    for (const { code } of countries) {
      await settled();
      expect(await hosts()).not.toContain(code);
      await database.asOwner('insert into case_host_state (case_id, country_code) values ($1, $2)', [id, code]);
      expect(await hosts()).toContain(code);
    }
  });

  it('is gone once the case is suspended', async () => {
    expect(named(await all(keeping, 'analyst'))).toBeDefined();
    const [{ id, version }] = (await database.asOwner<{ id: string; version: number }>(
      'select id, version from case_file where reference = $1',
      [reference],
    )) as [{ id: string; version: number }];
    await step(plain, 'safety', 'suspendCase', { id, reference, version, state: 'PUBLISHED' });
    expect(named(await all(keeping, 'analyst'))).toBeUndefined();
  });
});

describe('what of a public case is everybody’s', () => {
  /** The tables of the record, and not the place where everybody reads. */
  const record: Table = (name) => name;
  const ASKED: ReadonlySet<string> = new Set(
    'hostStates overlays sources sourceCount independentSourceCount uses uses.note uses.respondingStates uses.ground uses.codedFacts uses.events events subjects provisionLinks provisionLinks.rationale provisionLinks.note'.split(
      ' ',
    ),
  );

  it('is in the record what it is for everybody', async () => {
    const [parts, work] = [
      keeping.app.get(CaseParts, { strict: false }),
      keeping.app.get(UnitOfWork, { strict: false }),
    ];
    const own = parts.asked(ASKED, record).filter(({ isEverybodys }) => isEverybodys);
    const everybodys = parts.asked(ASKED, PUBLISHED).filter(({ isEverybodys }) => isEverybodys);
    expect(own.map(({ name }) => name)).toEqual(everybodys.map(({ name }) => name));
    expect(own.length).toBeGreaterThanOrEqual(9);
    const columns = [
      ...own.map(({ name, column }) => `${column} as own_${name}`),
      ...everybodys.map(({ name, column }) => `${column} as all_${name}`),
    ];
    for (const account of ACCOUNTS) {
      const rows = await withBearer(plain.tokenOf(account), () =>
        work.reading(() =>
          work.rowsOnce<Record<string, unknown>>(
            `select ${columns.join(', ')} from case_file c left join published.case_card k on k.case_id = c.id where c.is_public`,
          ),
        ),
      );
      expect(rows.length).toBeGreaterThan(20);
      for (const row of rows) {
        for (const { name } of own)
          expect({ account, [name]: row[`own_${name}`] }).toEqual({ account, [name]: row[`all_${name}`] });
      }
    }
  });
});
