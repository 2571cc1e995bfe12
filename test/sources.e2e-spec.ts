/** Sources that cases share: told apart, counted, flagged, and never telling of a case that is hidden. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { nextVersion, withBearerOn } from './support/bearer.js';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { act, type CaseState, completeDraft, step, succeed } from './support/draft.js';
import { independentGroups, type KnownSource } from '../libs/evidence/src/source/independence.rules.js';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

let counter = 0;
const address = (name = 'article') => `https://example.org/${name}-${(counter += 1)}`;

async function draftOf(account: string): Promise<CaseState> {
  return succeed(api.as(account), 'createDraft', 'CreateDraftInput', { title: { text: `A case of ${account}` } });
}

/** Adds a source to a case and answers with the case and the id of the source. */
async function add(account: string, on: CaseState, source: object = {}): Promise<{ file: CaseState; source: string }> {
  const file = await succeed(api.as(account), 'addSource', 'AddSourceInput', {
    id: on.id,
    expectedVersion: on.version,
    title: 'An article',
    kind: 'NEWS',
    url: address(),
    ...source,
  });
  return { file, source: (await sourcesOf(account, file)).at(-1).id as string };
}

const SOURCE = `id title publisher publisherOwners url archivedUrl language reliability date { edtf }
  derivedFrom { id } alerts { id kind reason }`;

async function sourcesOf(account: string, { reference }: CaseState): Promise<any[]> {
  const { data } = await api.as(account)(
    `{ case(reference: "${reference}") { sources(first: 50) { edges { node { ${SOURCE} } } } } }`,
  );
  return data.case.sources.edges.map(({ node }: any) => node);
}

/** Counts of a case, by itself and in a list, which must agree. */
async function countsOf(account: string, { reference }: CaseState): Promise<{ all: number; independent: number }> {
  const fields = 'reference sourceCount independentSourceCount';
  const one = (await api.as(account)(`{ case(reference: "${reference}") { ${fields} } }`)).data.case;
  const { data } = await api.as(account)(`{ cases(first: 100) { edges { node { ${fields} } } } }`);
  expect(data.cases.edges.map(({ node }: any) => node).find((of: any) => of.reference === reference)).toEqual(one);
  return { all: one.sourceCount, independent: one.independentSourceCount };
}

/** Sends a mutation of a source and answers with its payload. */
async function change(account: string, mutation: string, type: string, input: object): Promise<any> {
  const { data, errors } = await api.as(account)(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { source { ${SOURCE} } errors { __typename code path } } }`,
    { input },
  );
  return data?.[mutation] ?? errors;
}
const derive = (account: string, source: string, origin: string) =>
  change(account, 'stateDerivation', 'DerivationInput', { source, origin, reason: 'It quotes it word for word.' });

describe('a source', () => {
  it('keeps what was said of it: publisher, copy, language, date and reliability, which is null where nobody rated it', async () => {
    const url = address();
    const { file } = await add('researcher', await draftOf('researcher'), {
      url,
      publisher: ' The Daily ',
      archivedUrl: 'https://archive.example.org/1',
      language: 'tr',
      date: '2020~',
      reliability: 'B',
    });
    const { file: second } = await add('researcher', file);
    expect(await sourcesOf('researcher', second)).toMatchObject([
      {
        url,
        publisher: 'The Daily',
        publisherOwners: [],
        archivedUrl: 'https://archive.example.org/1',
        language: 'tr',
        reliability: 'B',
        date: { edtf: '2020~' },
        derivedFrom: [],
        alerts: [],
      },
      { reliability: null, publisher: null, language: null },
    ]);
  });

  it('is one for two cases that cite its address, however it is spelled', async () => {
    const url = address('one');
    const first = await add('researcher', await draftOf('researcher'), { url });
    const second = await add('researcher', await draftOf('researcher'), {
      url: url.replace('https://example.org', 'HTTP://Example.ORG:80') + '?utm_source=mail#part',
    });
    expect(second.source).toBe(first.source);
    const third = await draftOf('researcher');
    const linked = await succeed(api.as('researcher'), 'linkSource', 'LinkSourceInput', {
      id: third.id,
      expectedVersion: third.version,
      source: first.source,
    });
    expect((await sourcesOf('researcher', linked)).map(({ id }) => id)).toEqual([first.source]);
    const { data } = await api.as('researcher')(`{ sourceByUrl(url: "${url}#x") { id } }`);
    expect(data.sourceByUrl).toEqual({ id: first.source });
  });

  it('is tied to a case once', async () => {
    const url = address();
    const { file, source } = await add('researcher', await draftOf('researcher'), { url });
    const again = { id: file.id, expectedVersion: file.version };
    const added = await act(api.as('researcher'), 'addSource', 'AddSourceInput', {
      ...again,
      url,
      title: 'Again',
      kind: 'NEWS',
    });
    expect(added.payload.errors).toMatchObject([{ code: 'VALIDATION_FAILED', path: ['url'] }]);
    const linked = await act(api.as('researcher'), 'linkSource', 'LinkSourceInput', { ...again, source });
    expect(linked.payload.errors).toMatchObject([{ code: 'VALIDATION_FAILED', path: ['source'] }]);
  });

  it('of a hidden case looks to others as if there were none', async () => {
    const url = address('hidden');
    const { source } = await add('researcher', await draftOf('researcher'), { url, publisher: 'A hidden paper' });
    const ask = api.as('researcher-two');
    expect((await ask(`{ sourceByUrl(url: "${url}") { id } }`)).data).toEqual({ sourceByUrl: null });
    const draft = await draftOf('researcher-two');
    const named = { id: draft.id, expectedVersion: draft.version };
    const hidden = await act(ask, 'linkSource', 'LinkSourceInput', { ...named, source });
    const absent = await act(ask, 'linkSource', 'LinkSourceInput', {
      ...named,
      source: Buffer.from('Source:00000000-0000-7000-8000-000000000000').toString('base64url'),
    });
    expect(hidden.errors?.[0]).toMatchObject({
      message: absent.errors![0]!.message,
      extensions: { code: 'NOT_FOUND' },
    });
    const own = await add('researcher-two', draft, { url, publisher: 'A hidden paper' });
    expect(own.source).not.toBe(source);
    expect((await derive('researcher-two', own.source, source))[0].extensions.code).toBe('NOT_FOUND');
  });

  it('of a hidden case cannot be cited by SQL either', async () => {
    const { source } = await add('researcher', await draftOf('researcher'));
    const key = Buffer.from(source, 'base64url').toString().split(':')[1]!;
    const mine = await draftOf('researcher-two');
    const mineKey = Buffer.from(mine.id, 'base64url').toString().split(':')[1]!;
    const cite = (id: string) =>
      database.asBearer(
        api.tokenOf('researcher-two'),
        `${nextVersion(mineKey)}
         insert into case_source (case_id, number, source_id, linked_by) values ('${mineKey}', 1, '${id}', access.user_id())`,
      );
    await expect(cite(key)).rejects.toMatchObject({ code: '42501' });
    await expect(cite('00000000-0000-7000-8000-000000000000')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('independent sources', () => {
  it('are fewer than sources where two articles repeat one press release', async () => {
    const release = await add('researcher', await draftOf('researcher'), { kind: 'OFFICIAL_STATEMENT' });
    let { file } = await add('researcher', await draftOf('researcher'));
    const first = (await sourcesOf('researcher', file))[0].id;
    const second = await add('researcher', file);
    file = second.file;
    expect(await countsOf('researcher', file)).toEqual({ all: 2, independent: 2 });
    // Through a document that this case does not cite.
    expect((await derive('researcher', first, release.source)).errors).toEqual([]);
    expect(await countsOf('researcher', file)).toEqual({ all: 2, independent: 2 });
    expect((await derive('researcher', second.source, release.source)).errors).toEqual([]);
    expect(await countsOf('researcher', file)).toEqual({ all: 2, independent: 1 });
    await change('researcher', 'endDerivation', 'EndDerivationInput', { source: first, origin: release.source });
    expect(await countsOf('researcher', file)).toEqual({ all: 2, independent: 2 });
  });

  it('are fewer than sources where their publishers share an owner, at any remove', async () => {
    const one = await add('researcher', await completeDraft(api), { publisher: 'The Morning', reliability: null });
    const two = await add('researcher', one.file, { publisher: 'The Evening' });
    const inReview = await step(
      api,
      'triage',
      'acceptForReview',
      await step(api, 'researcher', 'submitCase', two.file),
    );
    expect(await countsOf('verifier-one', inReview)).toEqual({ all: 3, independent: 3 });
    const own = (source: string, owners: string[]) =>
      change('verifier-one', 'statePublisherOwners', 'PublisherOwnersInput', {
        source,
        owners,
        reason: 'Its imprint.',
      });
    expect((await own(one.source, ['Holding', 'Group'])).source.publisherOwners).toEqual(['Holding', 'Group']);
    expect(await countsOf('verifier-one', inReview)).toEqual({ all: 3, independent: 3 });
    expect((await own(two.source, ['Group'])).source.publisherOwners).toEqual(['Group']);
    expect(await countsOf('verifier-one', inReview)).toEqual({ all: 3, independent: 2 });
    expect((await own(two.source, ['Holding', 'The Evening'])).errors).toMatchObject([{ code: 'SOURCE_CIRCLE' }]);
    await own(two.source, []);
    expect(await countsOf('verifier-one', inReview)).toEqual({ all: 3, independent: 3 });
  });

  it('are counted by the database as the rule says, whatever derives from what', async () => {
    const ids = (
      await database.asOwner<{ id: string }>(
        `insert into source (title, kind, seen) select 'Generated', 'OTHER', true from generate_series(1, 7) returning id`,
      )
    ).map(({ id }) => id);
    const [somebody] = await database.asOwner<{ id: string }>(`select id from app_user limit 1`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 7 }),
        fc.array(fc.option(fc.nat(3)), { minLength: 7, maxLength: 7 }),
        fc.array(fc.option(fc.nat(2)), { minLength: 4, maxLength: 4 }),
        fc.uniqueArray(fc.nat(6), { minLength: 1 }),
        async (pairs, publisherOf, ownerOf, cited) => {
          await database.asOwner('delete from source_derivation');
          await database.asOwner(`update source set publisher_id = null where title = 'Generated'`);
          await database.asOwner(`delete from publisher where name like 'Generated%'`);
          // Edges and owners lead upwards alone, so nothing is circular; one of the names is spelled in two ways.
          const edges = pairs.flatMap(([a, b]) => (a < b ? [[ids[a]!, ids[b]!] as const] : []));
          for (const [source, origin] of edges) {
            await database.asOwner(
              `insert into source_derivation (source_id, origin_id, reason, stated_by) values ($1, $2, 'x', $3) on conflict do nothing`,
              [source, origin, somebody!.id],
            );
          }
          const names = ['Generated 0', 'Generated 1', 'Generated 2', 'GENERATED 0'];
          const publishers: string[] = [];
          for (const name of names) {
            const [made] = await database.asOwner<{ id: string }>(
              'insert into publisher (name) values ($1) returning id',
              [name],
            );
            publishers.push(made!.id);
          }
          const ownerOfIndex = ownerOf.map((owner, at) =>
            owner !== null && owner + 1 > at && owner + 1 < 4 ? owner + 1 : null,
          );
          for (const [at, owner] of ownerOfIndex.entries()) {
            if (owner === null) continue;
            await database.asOwner('update publisher set owner_id = $2 where id = $1', [
              publishers[at],
              publishers[owner],
            ]);
          }
          const chain = (at: number): string[] => [
            names[at]!,
            ...(typeof ownerOfIndex[at] === 'number' ? chain(ownerOfIndex[at]) : []),
          ];
          const known = new Map<string, KnownSource>();
          for (const [at, id] of ids.entries()) {
            const publisher = publisherOf[at] ?? null;
            if (publisher !== null) {
              await database.asOwner('update source set publisher_id = $2 where id = $1', [id, publishers[publisher]]);
            }
            known.set(id, {
              id,
              origins: edges.filter(([source]) => source === id).map(([, origin]) => origin),
              publishers: publisher === null ? [] : chain(publisher),
            });
          }
          const cites = cited.map((at) => ids[at]!);
          const [counted] = await database.asApplication<{ count: number }>(
            'select access.independent_count($1::uuid[]) as count',
            [cites],
          );
          expect(counted!.count).toBe(independentGroups(cites, known).length);
        },
      ),
      { numRuns: 60 },
    );
    await database.asOwner('delete from source_derivation');
  });
});

describe('what derives from what', () => {
  it('never leads in a circle, at any remove', async () => {
    const { file, source: a } = await add('researcher', await draftOf('researcher'));
    const b = await add('researcher', file);
    const c = await add('researcher', b.file);
    expect((await derive('researcher', a, b.source)).errors).toEqual([]);
    expect((await derive('researcher', b.source, c.source)).errors).toEqual([]);
    expect((await derive('researcher', c.source, a)).errors).toMatchObject([{ __typename: 'SourceCircle' }]);
    expect((await derive('researcher', a, a)).errors).toMatchObject([{ code: 'VALIDATION_FAILED' }]);
    expect((await derive('researcher', a, b.source)).source.derivedFrom).toEqual([{ id: b.source }]);
  });

  it('never leads in a circle of which two people state one half each at once', async () => {
    const one = await add('researcher', await draftOf('researcher'));
    const two = await add('researcher', one.file);
    const [a, b] = [one.source, two.source].map((id) => Buffer.from(id, 'base64url').toString().split(':')[1]!);
    const clients = [0, 1].map(() => new pg.Client({ connectionString: database.applicationUrl }));
    const [first, second] = clients as [pg.Client, pg.Client];
    for (const client of clients) await client.connect();
    try {
      const state = (client: pg.Client, from: string, to: string) =>
        client.query(
          `insert into source_derivation (source_id, origin_id, reason, stated_by) values ($1, $2, 'x', access.user_id())`,
          [from, to],
        );
      for (const client of clients) await withBearerOn(client, api.tokenOf('researcher'));
      await state(first, a!, b!);
      const waits = state(second, b!, a!).then(
        () => 'accepted',
        (error: { constraint?: string }) => error.constraint,
      );
      await new Promise((resolve) => setTimeout(resolve, 200));
      await first.query('commit');
      expect(await waits).toBe('source_derivation_is_acyclic');
    } finally {
      for (const client of clients) await client.end();
    }
  });

  it('is told to nobody who may not see the sources, not even by the refusal of a circle', async () => {
    const one = await add('researcher', await draftOf('researcher'));
    const two = await add('researcher', one.file);
    await derive('researcher', one.source, two.source);
    const none = '00000000-0000-7000-8000-000000000000';
    const [a, b] = [one.source, two.source].map((id) => Buffer.from(id, 'base64url').toString().split(':')[1]!);
    const state = (from: string, to: string) =>
      database
        .asBearer(
          api.tokenOf('verifier-one'),
          `insert into source_derivation (source_id, origin_id, reason, stated_by) values ($1, $2, 'x', access.user_id())`,
          [from, to],
        )
        .then(
          () => 'accepted',
          ({ code, message }: { code: string; message: string }) => `${code} ${message}`,
        );
    expect(await state(b!, a!)).toMatch(/^42501/);
    expect(await state(b!, a!)).toBe(await state(none, a!));
  });

  it('is said by a researcher only of sources of their own, by a verifier of any', async () => {
    const { data } = await api.as('researcher')(
      `{ cases(first: 2, filter: { state: DOCUMENTED }) { edges { node { sources(first: 1) { edges { node { id } } } } } } }`,
    );
    const [a, b] = data.cases.edges.map(({ node }: any) => node.sources.edges[0].node.id);
    expect((await derive('researcher', a, b)).errors).toMatchObject([{ __typename: 'SourceNotYours' }]);
    expect((await derive('analyst', a, b))[0].extensions.code).toBe('FORBIDDEN');
    expect((await derive('verifier-one', a, b)).errors).toEqual([]);
    const seen = await api.anonymous(`{ node(id: "${a}") { ... on Source { derivedFrom { id } } } }`);
    expect(seen.data.node.derivedFrom).toEqual([{ id: b }]);
    await change('verifier-one', 'endDerivation', 'EndDerivationInput', { source: a, origin: b });
  });
});

const DERIVATION = `insert into source_derivation (source_id, origin_id, reason, stated_by)
  select a.id, b.id, 'x', access.user_id() from source a, source b
  where a.added_by is null and b.added_by is null and a.id < b.id and a.title <> 'Generated' and b.title <> 'Generated' limit 1`;

describe('an alert over a source', () => {
  const alertOver = (account: string, source: string, kind = 'RETRACTED') =>
    change(account, 'alertSource', 'AlertSourceInput', { source, kind, reason: 'Its editors said so.' });
  const flagged = async (ask: ReturnType<TestApi['as']>, list: string) =>
    (
      await ask(
        `{ ${list}(first: 100, filter: { overlay: [SOURCE_ALERT] }) { totalCount edges { node { reference overlays } } } }`,
      )
    ).data[list];

  it('flags every case that rests on the source, for everybody, and un-flags them when it is lifted', async () => {
    const published = await api.anonymous(
      `{ publicCases(first: 1) { edges { node { reference sources(first: 1) { edges { node { id url } } } } } } }`,
    );
    const { reference, sources } = published.data.publicCases.edges[0].node;
    const { id: source, url } = sources.edges[0].node;
    const mine = await add('researcher', await draftOf('researcher'), { url });
    expect(mine.source).toBe(source);

    const { source: alerted, errors } = await alertOver('disputes', source);
    expect(errors).toEqual([]);
    expect(alerted.alerts).toMatchObject([{ kind: 'RETRACTED', reason: 'Its editors said so.' }]);
    expect(await flagged(api.anonymous, 'publicCases')).toEqual({
      totalCount: 1,
      edges: [{ node: { reference, overlays: ['SOURCE_ALERT'] } }],
    });
    const seen = await api.anonymous(`{ node(id: "${source}") { ... on Source { alerts { kind reason } } } }`);
    expect(seen.data.node.alerts).toEqual([{ kind: 'RETRACTED', reason: null }]);
    const cases = await flagged(api.as('researcher'), 'cases');
    expect(cases.edges.map(({ node }: any) => node.reference).sort()).toEqual([reference, mine.file.reference].sort());
    expect((await flagged(api.as('researcher-two'), 'cases')).totalCount).toBe(1);

    const alert = alerted.alerts[0].id;
    const lift = () =>
      change('editor', 'liftSourceAlert', 'LiftSourceAlertInput', { alert, reason: 'It was a mistake.' });
    const [once, twice] = await Promise.all([lift(), lift()]);
    expect([...once.errors, ...twice.errors]).toMatchObject([{ __typename: 'SourceAlertLifted' }]);
    expect((await flagged(api.anonymous, 'publicCases')).totalCount).toBe(0);
    expect(
      (await api.as('researcher')(`{ case(reference: "${mine.file.reference}") { overlays } }`)).data.case,
    ).toEqual({
      overlays: [],
    });
  });

  it('stands until the last one is lifted', async () => {
    const { file, source } = await add('researcher', await completeDraft(api));
    await step(api, 'triage', 'acceptForReview', await step(api, 'researcher', 'submitCase', file));
    await alertOver('verifier-one', source, 'CHANGED');
    const { source: twice } = await alertOver('verifier-two', source, 'UNAVAILABLE');
    await change('verifier-one', 'liftSourceAlert', 'LiftSourceAlertInput', {
      alert: twice.alerts[0].id,
      reason: 'It says the same again.',
    });
    const { data } = await api.as('verifier-one')(`{ case(reference: "${file.reference}") { overlays } }`);
    expect(data.case.overlays).toEqual(['SOURCE_ALERT']);
  });

  it('is raised by those who decide, and over no source that they do not see', async () => {
    const { source } = await add('researcher', await draftOf('researcher'));
    for (const account of ['researcher', 'triage', 'analyst', 'administrator']) {
      expect((await alertOver(account, source))[0].extensions.code).toBe('FORBIDDEN');
    }
    expect((await alertOver('verifier-one', source))[0].extensions.code).toBe('NOT_FOUND');
  });

  it.each([
    [
      'an alert',
      `insert into source_alert (source_id, kind, reason, raised_by)
       select id, 'RETRACTED', 'x', access.user_id() from source limit 1`,
    ],
    [
      'a lift',
      `insert into source_alert_lift (alert_id, reason, lifted_by) select id, 'x', access.user_id() from source_alert limit 1`,
    ],
    ['a derivation of another’s source', DERIVATION],
  ])('and what else is said of sources is not said by SQL either by whoever may not: %s', async (_, statement) => {
    const [row] = await database.asOwner<{ id: string }>(
      `insert into source_alert (source_id, kind, reason, raised_by)
       select s.source_id, 'CHANGED', 'x', u.id from case_source s join case_file c on c.id = s.case_id, app_user u
       where c.state = 'DOCUMENTED' and u.email = 'editor@example.org' limit 1 returning id`,
    );
    try {
      await expect(database.asBearer(api.tokenOf('researcher'), statement)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await database.asOwner('delete from source_alert where id = $1', [row!.id]);
    }
  });

  it('and neither is a rating or an owner of a publisher', async () => {
    for (const statement of [
      `update source set reliability = 'A', rated_by = access.user_id() returning 1`,
      `update publisher set owner_id = null, owner_stated_by = access.user_id() returning 1`,
    ]) {
      expect(await database.asBearer(api.tokenOf('researcher'), statement)).toEqual([]);
    }
  });

  it('is never changed or taken away', async () => {
    for (const table of ['source_alert', 'source_alert_lift']) {
      for (const statement of [`update ${table} set reason = 'x'`, `delete from ${table}`]) {
        await expect(database.asBearer(api.tokenOf('editor'), statement)).rejects.toMatchObject({ code: '42501' });
      }
    }
  });
});

describe('a rating', () => {
  it('is given by those who decide, and taken back to none', async () => {
    const { data } = await api.anonymous(
      `{ publicCases(first: 1) { edges { node { sources(first: 1) { edges { node { id reliability } } } } } } }`,
    );
    const source = data.publicCases.edges[0].node.sources.edges[0].node;
    expect(source.reliability).toBeNull();
    const rate = (account: string, reliability: string | null) =>
      change(account, 'rateSource', 'RateSourceInput', { source: source.id, reliability, reason: 'Its record.' });
    expect((await rate('researcher', 'A'))[0].extensions.code).toBe('FORBIDDEN');
    expect((await rate('verifier-one', 'C')).source.reliability).toBe('C');
    expect((await rate('editor', null)).source.reliability).toBeNull();
  });
});
