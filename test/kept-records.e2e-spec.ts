/** Records of public cases, kept for whoever was shown them: never old, never another’s, and the same as when they are read. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
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

const FIELDS = `reference title { text } summary { text } state standing version isMine fileReference createdAt outcome disputed
  requestingState { code } hostStates { code } overlays sourceCount independentSourceCount documentation { ref verified notes }
  uses { number note outcome mechanism { id } requestingState { code } respondingStates { code } ground { id }
    codedFacts { fact answer basis reason } events { number description } }
  events { number date { edtf } } subjects { number kind personCount publicName profiles { id } }
  provisionLinks { number citedAs relation rationale note provision { number } }
  sources(first: 3) { totalCount edges { node { title url publisher alerts { kind reason } } } }`;
const PAGE = `query ($after: String, $filter: CaseFilter) {
  cases(first: 50, after: $after, filter: $filter) { edges { node { ${FIELDS} } } pageInfo { hasNextPage endCursor } } }`;

/** Sessions are those that the process has made which was started last. */
const ask = (api: TestApi, account: string) => api.bearing(plain.tokenOf(account));

/** What somebody is shown of all cases that they see. */
async function all(api: TestApi, account: string): Promise<readonly { readonly reference: string }[]> {
  const found = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await ask(api, account)(PAGE, { after });
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
      const cases = await all(keeping, account);
      expect({ account, cases }).toEqual({ account, cases: await all(plain, account) });
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
