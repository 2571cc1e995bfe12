/** Answers that are kept for visitors: given again, never old, never another's, and never in the place of the refusal of one. */
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { serverAudits } from 'graphql-http';
import { execute, parse, type GraphQLSchema } from 'graphql';
import pg from 'pg';
import { CaseReading } from '#cases';
import { PublicVersion, UnitOfWork, withBearer } from '#platform';
import { KEPT_FIELDS, NOT_KEPT } from '../apps/api/src/kept-answers.rules.js';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { completeDraft, moreStaff, step, verifiedCase } from './support/draft.js';
import { Selections } from './support/matrix/operations.js';

let database: TestDatabase;
let api: TestApi;
let work: UnitOfWork;
let reading: CaseReading;
let version: PublicVersion;

const NO_LIMIT = { anonymous: 0, key: 0, person: 0, global: 0 };

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database, { answerCacheBytes: 2 ** 24, pointsPerMinute: NO_LIMIT });
  await moreStaff(database);
  work = api.app.get(UnitOfWork, { strict: false });
  reading = api.app.get(CaseReading, { strict: false });
  version = api.app.get(PublicVersion, { strict: false });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

async function got(response: Promise<Response>): Promise<Got> {
  const { status, headers, ...rest } = await response.then(async (answer) => ({
    status: answer.status,
    headers: answer.headers,
    text: await answer.text(),
  }));
  return { status, headers, ...rest };
}

const JSON_ANSWER = { accept: 'application/graphql-response+json' };

const byGet = (query: string, headers: Record<string, string> = {}, variables?: object): Promise<Got> => {
  const parameters = new URLSearchParams({ query, ...(variables && { variables: JSON.stringify(variables) }) });
  return got(fetch(`${api.url}?${parameters}`, { headers: { ...JSON_ANSWER, ...headers } }));
};
const byPost = (query: string, headers: Record<string, string> = {}, variables?: object): Promise<Got> =>
  got(
    fetch(api.url, {
      method: 'POST',
      headers: { ...JSON_ANSWER, 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    }),
  );

/** How many times an answer with public cases was worked out meanwhile. */
async function readings(ask: () => Promise<unknown>): Promise<number> {
  const page = jest.spyOn(reading, 'publicPage');
  const one = jest.spyOn(reading, 'publicOne');
  try {
    await ask();
    return page.mock.calls.length + one.mock.calls.length;
  } finally {
    page.mockRestore();
    one.mockRestore();
  }
}

let asked = 0;
/** A question that nobody has asked before. */
const newQuestion = (selection = 'reference title { text }', first = 5) =>
  `query Q${(asked += 1)} { publicCases(first: ${first}) { edges { node { ${selection} } } } }`;

/** Waits until a condition holds, at most a second. @returns after how many milliseconds it held. */
async function within(condition: () => Promise<boolean>): Promise<number> {
  const begun = performance.now();
  while (!(await condition())) {
    if (performance.now() - begun > 1000) throw new Error('It did not come within a second.');
    await after(10);
  }
  return performance.now() - begun;
}

/** Until what was changed so far is seen, so that what is kept from here on is of now. */
async function settled(): Promise<void> {
  version.doubt();
  await version.confirmed();
}

describe('what a visitor asks again', () => {
  it.each([
    ['GET', byGet],
    ['POST', byPost],
  ])('by %s is answered without the database, in the same bytes', async (_, ask) => {
    await settled();
    const question = newQuestion();
    let first: Got | undefined;
    expect(await readings(async () => (first = await ask(question)))).toBe(1);
    let again: Got | undefined;
    expect(await readings(async () => (again = await ask(question)))).toBe(0);
    expect([again!.status, again!.text]).toEqual([200, first!.text]);
    expect(again!.headers.get('content-type')).toBe(first!.headers.get('content-type'));
    expect(JSON.parse(again!.text).data.publicCases.edges).toHaveLength(5);
  });

  it('waits for the database to say that nothing has changed, when nobody knows, and is not worked out', async () => {
    await settled();
    const question = newQuestion();
    const first = await byGet(question);
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query('begin; lock table public_change in access exclusive mode');
    version.doubt();
    const again = readings(async () => expect((await byGet(question)).text).toBe(first.text));
    await after(200);
    await owner.query('rollback');
    await owner.end();
    expect(await again).toBe(0);
  });

  it('by POST is what others have asked by GET, however it is spelled', async () => {
    await settled();
    const question = `query Of${(asked += 1)}($first: Int!, $filter: CaseFilter) { publicCases(first: $first, filter: $filter) { totalCount edges { cursor } } }`;
    const filter = { requestingState: 'TR', outcome: 'DELETED' };
    const first = await byGet(question, {}, { first: 3, filter });
    let again: Got | undefined;
    const variables = { filter: { outcome: 'DELETED', requestingState: 'TR' }, first: 3 };
    expect(await readings(async () => (again = await byPost(question, {}, variables)))).toBe(0);
    expect(again!.text).toBe(first.text);
    const other = { ...variables, first: 2 };
    expect(await readings(() => byPost(question, {}, other))).toBeGreaterThan(0);
  });

  it('is told in the form that is accepted', async () => {
    await settled();
    const question = newQuestion();
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      for (const _ of ['worked out', 'kept']) {
        const { headers } = await byGet(question, { accept });
        expect(headers.get('content-type')).toContain(accept);
      }
    }
  });

  it('is worked out once when many ask at the same moment', async () => {
    await settled();
    const question = newQuestion();
    const answers: Got[] = [];
    const asking = () => Promise.all(Array.from({ length: 20 }, async () => answers.push(await byGet(question))));
    expect(await readings(asking)).toBe(1);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it('and already has, is answered with 304 until it is another answer', async () => {
    await settled();
    const [{ id, title }] = await database.asOwner<any>(
      `select id, title from case_file where state = 'DOCUMENTED' order by id desc limit 1`,
    );
    const question = newQuestion();
    const first = await byGet(question);
    const tag = first.headers.get('etag')!;
    expect(tag).toMatch(/^"[\w-]{43}"$/);
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(first.headers.get('vary')).toBe('Accept, Authorization, Cookie, Accept-Encoding, Recourse-Position');
    const held = await byGet(question, { 'if-none-match': `"other", W/${tag}` });
    expect([held.status, held.text, held.headers.get('etag')]).toEqual([304, '', tag]);
    expect(held.headers.get('vary')).toBe(first.headers.get('vary'));
    await database.asOwner(`update case_file set title = 'Another title' where id = $1`, [id]);
    await within(async () => (await byGet(question, { 'if-none-match': tag })).status === 200);
    await database.asOwner(`update case_file set title = $2 where id = $1`, [id, title]);
    await within(async () => (await byGet(question, { 'if-none-match': tag })).status === 304);
  });

  it('is stored by nobody on its way where it was posted or refused', async () => {
    for (const answer of [await byPost(newQuestion()), await byGet('{ nothing }'), await byGet('{ viewer { id } }')]) {
      expect([answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual(['no-store', null]);
    }
  });
});

describe('whoever shows a credential', () => {
  const SHOWN: readonly [string, () => Record<string, string>][] = [
    ['a session', () => ({ authorization: `Bearer ${api.tokenOf('analyst')}` })],
    ['a token that opens nothing', () => ({ authorization: 'Bearer rcs_nothing' })],
    ['no token at all', () => ({ authorization: '' })],
    ['a session in a cookie', () => ({ cookie: `__Host-recourse=${api.tokenOf('analyst')}` })],
    ['any other cookie', () => ({ cookie: 'language=en' })],
  ];

  it.each(SHOWN)('is not given what visitors had: %s', async (_, headers) => {
    await settled();
    for (const ask of [byGet, byPost]) {
      const question = newQuestion();
      await ask(question);
      expect(await readings(() => ask(question))).toBe(0);
      let answer: Got | undefined;
      await readings(async () => (answer = await ask(question, headers())));
      expect(answer!.headers.get('cache-control')).toBe('private, no-store');
      expect(answer!.headers.get('etag')).toBeNull();
    }
  });

  it.each(SHOWN)('leaves nothing for visitors: %s', async (_, headers) => {
    await settled();
    for (const ask of [byGet, byPost]) {
      const question = newQuestion();
      await ask(question, headers());
      await ask(question, headers());
      expect(await readings(() => ask(question))).toBe(1);
    }
  });

  it('reads anew each time, though visitors do not', async () => {
    await settled();
    const question = newQuestion();
    const headers = { authorization: `Bearer ${api.tokenOf('analyst')}` };
    await byGet(question);
    expect(await readings(() => byGet(question, headers))).toBe(1);
    expect(await readings(() => byGet(question, headers))).toBe(1);
  });
});

describe('the protocol', () => {
  it('passes every audit of GraphQL over HTTP, the first time and the second', async () => {
    for (const _ of ['worked out', 'kept']) {
      const faults = await Promise.all(
        serverAudits({ url: api.url }).map(async (audit) => {
          const result = await audit.fn();
          return result.status === 'ok' ? [] : [`${audit.name}: ${result.reason}`];
        }),
      );
      expect(faults.flat()).toEqual([]);
    }
  });
});

describe('what is not kept', () => {
  it.each([
    ['an answer with a fault', '{ publicCases(first: 1, filter: { mechanism: "no-such" }) { totalCount } }'],
    ['half an answer', '{ publicCases(first: 5) { edges { cursor } } case(id: "x") { id } }'],
    ['the answer to a question about whoever asks', '{ viewer { id } publicCases(first: 5) { edges { cursor } } }'],
    ['what a node is', '{ nodes(ids: []) { id } publicCases(first: 5) { edges { cursor } } }'],
    ['the schema', '{ __schema { queryType { name } } publicCases(first: 5) { edges { cursor } } }'],
  ])('is %s', async (_, question) => {
    await settled();
    const opened = jest.spyOn(work, 'reading');
    try {
      const [first, again] = [await byGet(question), await byGet(question)];
      expect(opened.mock.calls.length).toBeGreaterThanOrEqual(2);
      expect(again.text).toBe(first.text);
      expect(again.headers.get('etag')).toBeNull();
    } finally {
      opened.mockRestore();
    }
  });

  it('is what a mutation answers', async () => {
    const signOut = 'mutation { signOut { errors { code } } }';
    const [first, again] = [await byPost(signOut), await byPost(signOut)];
    expect([first.status, first.text]).toEqual([again.status, again.text]);
    expect((await byGet(signOut)).status).toBe(405);
  });

  it('every root field says whether it is, and why not', () => {
    const { schema } = api.app.get(GraphQLSchemaHost, { strict: false });
    const roots = Object.keys(schema.getQueryType()!.getFields()).sort();
    expect([...KEPT_FIELDS, ...Object.keys(NOT_KEPT)].sort()).toEqual(roots);
  });
});

describe('a change is in the answer within a second', () => {
  const textOf = async (question: string) => (await byGet(question)).text;

  it('of a publication, a suspension, its end and a retraction', async () => {
    const list = `query Of${(asked += 1)} { publicCases(first: 100) { edges { node { reference } } } }`;
    const verified = await verifiedCase(api, 'To be published and taken back');
    const one = `query One($of: String!) { publicCase(reference: $of) { title { text } } tombstone(reference: $of) { reference } }`;
    const single = () => byGet(one, {}, { of: verified.reference });
    const isThere = async () => {
      const [listed, shown] = [await textOf(list), JSON.parse((await single()).text).data];
      const isListed = listed.includes(verified.reference);
      return isListed === (shown.publicCase !== null) ? isListed : null;
    };
    expect(await isThere()).toBe(false);
    let at = verified;
    for (const [account, mutation, expected, more] of [
      ['editor', 'publishCase', true, {}],
      ['safety', 'suspendCase', false, { reason: 'Somebody is at risk.' }],
      ['editor', 'liftSuspension', true, {}],
      ['editor', 'proposeRetraction', true, { reasonClass: 'FALSE', publicNote: 'It was wrong.' }],
      ['custodian', 'retractCase', false, {}],
    ] as const) {
      at = await step(api, account, mutation, at, more);
      expect(await isThere()).toBe(expected); // at once: this process wrote it
    }
    expect((await single()).text).toContain(`"tombstone":{"reference":"${verified.reference}"}`);
  });

  it('of a suspension and its end, also as of a moment before them', async () => {
    const published = await step(api, 'editor', 'publishCase', await verifiedCase(api, 'Counted as of then'));
    const question = `query Of${(asked += 1)} { patterns(dimensions: [], asOf: "${new Date().toISOString()}") { total { value } } }`;
    const total = async () => JSON.parse(await textOf(question)).data.patterns.total.value as number;
    const before = await total();
    expect(await total()).toBe(before);
    const suspended = await step(api, 'safety', 'suspendCase', published, { reason: 'Somebody is at risk.' });
    expect(await total()).toBe(before - 1);
    await step(api, 'editor', 'liftSuspension', suspended);
    expect(await total()).toBe(before);
  });

  const REFERENCE = `(select id from case_file where state = 'DOCUMENTED' order by id desc limit 1)`;
  it.each([
    ['the title of a case', 'title { text }', `update case_file set title = title || '!' where id = ${REFERENCE}`],
    [
      'an event',
      'events { description }',
      `update case_event set description = 'Made for a test' where case_id = ${REFERENCE}`,
    ],
    [
      'a source',
      'sources(first: 5) { edges { node { title } } }',
      `update source set title = title || '!' where id in (select source_id from case_source where case_id = ${REFERENCE})`,
    ],
    [
      'an alert',
      'overlays',
      `insert into source_alert (source_id, kind, reason, raised_by)
         select (select source_id from case_source where case_id = ${REFERENCE} limit 1), 'RETRACTED', 'Taken back by its publisher.', id from app_user limit 1`,
    ],
    [
      'its end',
      'overlays',
      `insert into source_alert_lift (alert_id, reason, lifted_by) select a.id, 'It was right.', u.id from source_alert a, app_user u limit 1`,
    ],
  ])('of %s, by whatever process', async (_, selection, statement) => {
    const question = newQuestion(selection, 20);
    const before = await textOf(question);
    expect(await textOf(question)).toBe(before);
    await database.asOwner(statement);
    await within(async () => (await textOf(question)) !== before);
  });

  it.each([
    [
      'of a vocabulary',
      `query V${(asked += 1)} { mechanisms { label } publicCases(first: 1) { totalCount } }`,
      `update mechanism set label = label || '!' where id = 'interpol-red-notice'`,
    ],
    [
      'of the law',
      `query V${(asked += 1)} { provision(slug: "uncc-zero-art-35") { heading } }`,
      `update provision set heading = heading || '!' where id = 'uncc-zero-art-35'`,
    ],
    [
      'of a country',
      `query V${(asked += 1)} { countries { name } }`,
      `update country set name = name || '!' where code = 'TR'`,
    ],
  ])('%s, when another process has loaded it', async (_, question, statement) => {
    const before = await textOf(question);
    expect(await textOf(question)).toBe(before);
    await database.asOwner(`with changed as (${statement} returning 1) update reference_epoch set epoch = epoch + 1`);
    await within(async () => (await textOf(question)) !== before);
  });

  it('while others read and write all the time', async () => {
    const [{ id, reference }] = await database.asOwner<any>(
      `select id, reference from case_file where state = 'DOCUMENTED' order by id limit 1`,
    );
    const question = `query L${(asked += 1)} { publicCase(reference: "${reference}") { title { text } } }`;
    const committed: { readonly value: number; readonly at: number }[] = [{ value: 0, at: -Infinity }];
    await database.asOwner(`update case_file set title = '0' where id = $1`, [id]);
    await settled();
    const until = performance.now() + 3000;
    const write = async () => {
      for (let value = 1; performance.now() < until; value += 1) {
        await database.asOwner(`update case_file set title = $2 where id = $1`, [id, String(value)]);
        committed.push({ value, at: performance.now() });
        await after(value % 3 === 0 ? 250 : 15);
      }
    };
    let answers = 0;
    const read = async () => {
      while (performance.now() < until) {
        const sent = performance.now();
        const value = Number(JSON.parse(await textOf(question)).data.publicCase.title.text);
        const owed = committed.findLast(({ at }) => at <= sent - 1000)?.value ?? 0;
        expect(value).toBeGreaterThanOrEqual(owed);
        answers += 1;
      }
    };
    const misses = await readings(() => Promise.all([write(), read(), read(), read()]));
    expect(misses).toBeGreaterThan(3);
    expect(misses).toBeLessThan(answers);
  });
});

describe('what nobody sees', () => {
  it('such as a draft, or that somebody has signed in, is no news', async () => {
    const noted = async () =>
      (await database.asOwner<{ n: number }>('select count(*)::int as n from public_change'))[0]!.n;
    const before = await noted();
    const draft = await completeDraft(api, 'Not yet public');
    await step(api, 'triage', 'acceptForReview', await step(api, 'researcher', 'submitCase', draft));
    await api.as('analyst')('{ viewer { id } }');
    expect(await noted()).toBe(before);
  });
});

describe('the look for what is new', () => {
  it('goes to what is newer at once, and reads none of all that has changed before', async () => {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    try {
      await client.query('begin');
      await client.query('select access.has_public_news(pg_current_snapshot())');
      const { rows } = await client.query(
        `select seq_scan::int as "readWhole", idx_scan::int as "lookedUp" from pg_stat_xact_all_tables where relname = 'public_change'`,
      );
      expect(rows).toEqual([{ readWhole: 0, lookedUp: 1 }]);
    } finally {
      await client.end();
    }
  });
});

describe('when it is not known whether something has changed', () => {
  it('every answer is worked out, until it is known again', async () => {
    await settled();
    const question = newQuestion();
    await byGet(question);
    expect(await readings(() => byGet(question))).toBe(0);
    const [{ name }] = await database.asOwner<any>('select current_database() as name');
    await database.asOwner(`alter database ${name} connection limit 0`);
    try {
      const ended = await database.asOwner(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and application_name = 'recourse public version'`,
      );
      expect(ended).toHaveLength(1);
      await after(50);
      for (const ask of [byGet, byPost, byGet]) expect(await readings(() => ask(question))).toBe(1);
      await after(700); // it has tried to look again meanwhile
      expect(await readings(() => byGet(question))).toBe(1);
    } finally {
      await database.asOwner(`alter database ${name} connection limit -1`);
    }
    await within(async () => (await readings(() => byGet(question))) === 0);
  });
});

describe('a visitor', () => {
  it('pays for what is kept, too: a tenth', async () => {
    const limit = 20_000;
    const own = await startApi(database, {
      answerCacheBytes: 2 ** 20,
      pointsPerMinute: { anonymous: limit, key: 0, person: 0, global: 0 },
    });
    try {
      const parameters = new URLSearchParams({
        query:
          '{ publicCases(first: 50) { edges { node { id reference title { text } summary { text } hostStates { name } } } } }',
      });
      const ask = () => got(fetch(`${own.url}?${parameters}`, { headers: JSON_ANSWER }));
      let answered = 0;
      let last = await ask();
      for (; last.status === 200 && answered < 2000; last = await ask()) answered += 1;
      expect(last.status).toBe(429);
      expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
      const cost = Number(/costs (\d+)/.exec(last.text)![1]);
      expect(answered).toBeGreaterThan((limit / cost) * 3);
      expect(answered).toBeLessThan((limit / cost) * 12);
    } finally {
      await own.close();
    }
  });
});

describe('everything that answers to visitors depend on', () => {
  /** Tables of which some changes tell of nothing, each with the reason. */
  const SILENT: Readonly<Record<string, { readonly events: readonly string[]; readonly why: string }>> = {
    schema_migration: { events: ['INSERT', 'UPDATE', 'DELETE'], why: 'No answer tells of migrations.' },
    workflow_step: {
      events: ['INSERT', 'UPDATE', 'DELETE'],
      why: 'Only migrations write it, and no visitor asks for it.',
    },
    case_change: { events: ['DELETE'], why: 'The feed is only added to.' },
    source: { events: ['INSERT'], why: 'Nobody sees it until a case cites it or another derives from it.' },
    publisher: { events: ['INSERT'], why: 'Nobody sees it until a source names it.' },
    organisation: { events: ['INSERT'], why: 'Nobody sees it until it endorses a case.' },
    dispute: { events: ['INSERT'], why: 'Nobody sees it until it is admitted, which is an act.' },
    dispute_message: { events: ['INSERT'], why: 'Nobody sees it until an act publishes it.' },
    case_card: {
      events: ['INSERT', 'UPDATE', 'DELETE'],
      why: 'It is written with a change of what it is made of, which tells.',
    },
    case_revision: {
      events: ['INSERT', 'UPDATE', 'DELETE'],
      why: 'It is written with a change of its case, which tells.',
    },
    public_change: { events: ['INSERT', 'UPDATE', 'DELETE'], why: 'It is what tells.' },
  };

  /** `table event` of all changes that are told. */
  async function told(): Promise<ReadonlySet<string>> {
    const rows = await database.asOwner<{ table: string; event: string }>(`
      select distinct c.relname as table, e.name as event
        from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
        join (values (4, 'INSERT'), (8, 'DELETE'), (16, 'UPDATE')) e (bit, name) on t.tgtype & e.bit <> 0
       where t.tgenabled = 'O' and p.pronamespace = 'access'::regnamespace and p.proname in
             ('note_public_change', 'note_change_of_public_case', 'note_case_change', 'note_source_change')`);
    return new Set(rows.map(({ table, event }) => `${table} ${event}`));
  }

  async function untold(tables: readonly string[]): Promise<string[]> {
    const all = await told();
    return tables.flatMap((table) =>
      ['INSERT', 'UPDATE', 'DELETE']
        .filter((event) => !SILENT[table]?.events.includes(event) && !all.has(`${table} ${event}`))
        .map((event) => `${table} ${event}`),
    );
  }

  const names = async (query: string) => (await database.asOwner<{ name: string }>(query)).map(({ name }) => name);

  it('tells when it changes: the tables behind the views of what is published, their policies and functions', async () => {
    const tables = await names(`
      with recursive needed (class, id) as (
        select 'pg_class'::regclass, c.oid from pg_class c where c.relnamespace = 'published'::regnamespace
        union
        select d.refclassid::regclass, d.refobjid from needed n
          join lateral (
            select d.refclassid, d.refobjid from pg_rewrite r
              join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
             where n.class = 'pg_class'::regclass and r.ev_class = n.id
            union all
            select d.refclassid, d.refobjid from pg_policy p
              join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid
             where n.class = 'pg_class'::regclass and p.polrelid = n.id
               and 'recourse_publication'::regrole = any (p.polroles)
            union all
            select 'pg_class'::regclass, c.oid from pg_proc p
              join pg_class c on c.relnamespace = 'public'::regnamespace and p.prosrc ~ ('\\mpublic\\.' || c.relname || '\\M')
             where n.class = 'pg_proc'::regclass and p.oid = n.id
          ) d on d.refclassid in ('pg_class'::regclass, 'pg_proc'::regclass))
      select distinct c.relname as name from needed n join pg_class c on c.oid = n.id
       where n.class = 'pg_class'::regclass and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`);
    expect(tables).toEqual(expect.arrayContaining(['case_file', 'dispute_act', 'organisation_member', 'link_opinion']));
    expect(await untold(tables.filter((table) => !OF_THE_INDEX.includes(table)))).toEqual([]);
  });

  it('tells when it changes: the tables that everybody reads whole', async () => {
    const tables = await names(`
      select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
         and not relrowsecurity and has_any_column_privilege('recourse_application', oid, 'select') order by 1`);
    expect(tables.length).toBeGreaterThan(15);
    expect(await untold(tables)).toEqual([]);
  });

  it('asks for no moment: what is published is the same whenever it is read', async () => {
    const timed = await names(`
      select c.oid::regclass::text as name from pg_class c
       where c.relnamespace = 'published'::regnamespace
         and pg_get_viewdef(c.oid) ~* '\\m(now|clock_timestamp|statement_timestamp|current_(date|time|timestamp)|random|uuidv[47])\\M'`);
    expect(timed).toEqual([]);
  });

  /** Tables of the index of the search, whose answers are not kept; see `kept-answers.rules.ts`. */
  const OF_THE_INDEX = ['search_document', 'search_word'];

  /** Arguments that each kept field needs. */
  const ARGUMENTS: Readonly<Record<string, string>> = {
    publicCase: '(reference: "$reference")',
    publicCases: '(first: 20)',
    tombstone: '(reference: "TNR-2026-000000")',
    changes: '(first: 20)',
    patterns: '(dimensions: [REQUESTING_STATE, MECHANISM])',
    patternCases: '(cell: [{ dimension: REQUESTING_STATE, key: "TR" }], first: 20)',
    corridors: '(to: RESPONDING)',
    timeSeries: '(interval: QUARTER, by: MECHANISM)',
    sequences: '(first: ["interpol-red-notice"], then: ["extradition-request"], withinDays: 365)',
    timeToOutcome: '(of: NOTICE_TO_DELETION)',
    instrument: '(slug: "un-cybercrime-convention")',
    provision: '(slug: "uncc-zero-art-35")',
    provisionByCitation: '(text: "UNCC zero draft art. 35")',
    compareProvisions: '(a: "uncc-zero-art-35", b: "uncc-final-art-40")',
    compareTexts: '(a: "uncc-zero-2023", b: "uncc-final-2024")',
    crosswalk: '(from: "uncc-zero-2023", to: "uncc-final-2024")',
    crosswalkGaps: '(instrument: "un-cybercrime-convention")',
    concernMap: '(instrument: "un-cybercrime-convention")',
    counterfactual: '(textVersion: "uncc-zero-2023", add: ["dual-criminality"])',
    provisionExposure: '(textVersion: "uncc-zero-2023", includeEquivalent: true)',
    safeguardMatrix: '(by: PROVISION, textVersion: "uncc-zero-2023")',
    treatyRoute: '(from: "TR", to: "ES")',
    newRoutes: '(instrument: "un-cybercrime-convention")',
  };

  /** Kept fields that answer as of a moment. */
  const OF_THE_PAST = ['patterns', 'patternCases', 'corridors', 'timeSeries', 'sequences', 'timeToOutcome'];

  it.each([...KEPT_FIELDS])('tells when it changes: whatever %s reads for a visitor', async (root) => {
    expect(await untold(await tablesReadBy(root, ARGUMENTS[root] ?? ''))).toEqual([]);
  });

  it.each(OF_THE_PAST)('tells when it changes: whatever %s reads of a past', async (root) => {
    // A past that nobody has asked for: those that were asked for lately are held by the process.
    const [{ at }] = await database.asOwner<any>(
      `select made_at as at from case_revision where state = 'DOCUMENTED' order by made_at offset $1 limit 1`,
      [7 * OF_THE_PAST.indexOf(root)],
    );
    const read = await tablesReadBy(root, ARGUMENTS[root]!.replace(')', `, asOf: "${at.toISOString()}")`));
    expect(read).toEqual(expect.arrayContaining(['case_revision', 'case_publication', 'decision_grade', 'source']));
    expect(await untold(read)).toEqual([]);
  });

  async function tablesReadBy(root: string, given: string): Promise<string[]> {
    const { schema } = api.app.get<{ schema: GraphQLSchema }>(GraphQLSchemaHost, { strict: false });
    const field = schema.getQueryType()!.getFields()[root]!;
    const [{ reference }] = await database.asOwner<any>(`select reference from case_file where is_public limit 1`);
    const args = given.replace('$reference', reference);
    const selection =
      root === 'crosswalkGaps'
        ? '{ direct { to { slug } } composed { slug } }'
        : new Selections(schema).ofOperation(field, 10);
    const query = `{ ${root}${args}${selection} }`;
    const contextValue = { req: { headers: {}, method: 'POST' } };
    return withBearer(null, () =>
      work.reading(async () => {
        const { errors } = await execute({ schema, document: parse(query), contextValue });
        expect(errors).toBeUndefined();
        // Every table that a statement, a view, a policy or a function of this transaction has read is locked until its end.
        const read = await work.rows<{ name: string }>(
          `select distinct c.relname as name from pg_locks l join pg_class c on c.oid = l.relation
            where l.pid = pg_backend_pid() and c.relkind = 'r' and c.relnamespace <> 'pg_catalog'::regnamespace`,
        );
        return read.map(({ name }) => name);
      }),
    );
  }

  it('this suite sees when one is forgotten', async () => {
    await database.asOwner('alter table link_opinion disable trigger link_opinion_is_public');
    try {
      expect(await untold(['link_opinion'])).toEqual([
        'link_opinion INSERT',
        'link_opinion UPDATE',
        'link_opinion DELETE',
      ]);
    } finally {
      await database.asOwner('alter table link_opinion enable trigger link_opinion_is_public');
    }
  });
});
