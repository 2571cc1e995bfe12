/** The feed of changes: whoever follows it has, in the end, what the registry has. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { deliverChanges } from '#cases';
import { globalId, withDatabase } from '#platform';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { caseInReview, step } from './support/draft.js';

/** How often the consumer is killed. */
const KILLS = Number(process.env['CONSUMER_KILLS'] ?? 20);

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

const deliver = () => withDatabase(database.ownerUrl, [], deliverChanges);

interface Change {
  readonly kind: string;
  readonly caseId: string;
  readonly reference: string;
  readonly case: { readonly id: string; readonly title: { readonly text: string } | null } | null;
}

const CHANGES = `query ($first: Int!, $after: String) { changes(first: $first, after: $after) {
  edges { cursor node { kind caseId reference at case { id title { text } } } } pageInfo { hasNextPage endCursor } } }`;

async function page(after: string | null, first = 100) {
  const { data, errors } = await api.anonymous(CHANGES, { first, after });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.changes as {
    edges: { cursor: string; node: Change }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

/** All that comes after a cursor, and the last cursor. */
async function after(cursor: string | null): Promise<{ changes: Change[]; cursor: string | null }> {
  const changes: Change[] = [];
  for (let at = cursor; ;) {
    const { edges, pageInfo } = await page(at);
    changes.push(...edges.map(({ node }) => node));
    at = pageInfo.endCursor ?? at;
    if (!pageInfo.hasNextPage) return { changes, cursor: at };
  }
}

const now = async () => {
  await deliver();
  return (await after(null)).cursor;
};

/** Titles of all public cases, by id. */
async function publicCases(): Promise<Map<string, string | null>> {
  const rows = await database.asOwner<{ id: string; title: string | null }>(
    'select id, title from case_file where is_public',
  );
  return new Map(rows.map(({ id, title }) => [globalId('PublicCase', id), title]));
}

const CASE = `(select id from case_file where documented_ref is not null order by id limit 1)`;

/** Some documented cases, which the owner may change as the loader does. */
const documented = async (): Promise<string[]> =>
  (await database.asOwner<{ id: string }>(`select id from case_file where state = 'DOCUMENTED' order by id`)).map(
    ({ id }) => id,
  );

describe('the feed', () => {
  it('has from its beginning all public cases, and nothing else', async () => {
    await deliver();
    const { changes } = await after(null);
    const copy = new Map(changes.map((change) => [change.caseId, change.case?.title?.text ?? null]));
    expect(copy.size).toBe(68);
    expect(copy).toEqual(await publicCases());
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['ADDED']));
  });

  it('tells of a case once it is public, and of no draft', async () => {
    const from = await now();
    const inReview = await caseInReview(api, 'Public at last');
    const second = await step(api, 'verifier-one', 'passReview', inReview);
    const published = await step(api, 'editor', 'publishCase', await step(api, 'verifier-two', 'passReview', second));
    await deliver();
    const { changes } = await after(from);
    expect(changes).toMatchObject([{ kind: 'ADDED', reference: published.reference, case: { title: {} } }]);
  });

  it('tells of what hangs on a case, of its sources, and of all that one transaction does once', async () => {
    const from = await now();
    await database.asOwner(`update case_event set description = 'Another.' where case_id = ${CASE}`);
    await database.asOwner(
      `update source set title = 'Another' where id in (select source_id from case_source where case_id = ${CASE})`,
    );
    await database.asOwner(`
      begin;
      update case_file set title = 'One' where id = ${CASE};
      update case_file set title = 'Two' where id = ${CASE};
      delete from case_event where case_id = ${CASE};
      commit`);
    await deliver();
    const { changes } = await after(from);
    const own = changes.filter(({ reference }) => reference === changes[0]!.reference);
    expect(own.map(({ kind }) => kind)).toEqual(['CHANGED', 'CHANGED', 'CHANGED']);
    expect(own[0]!.case).toMatchObject({ title: { text: 'Two' } }); // as it is now
  });

  it('tells of what is said of a source: an alert, its end, from what it derives, and who owns its publisher', async () => {
    const { data } = await api.anonymous(
      `{ publicCases(first: 20) { edges { node { reference sources(first: 1) { edges { node { id publisher } } } } } } }`,
    );
    const [one, other] = data.publicCases.edges
      .map(({ node }: any) => ({ reference: node.reference as string, ...node.sources.edges[0]?.node }))
      .filter(({ publisher }: any) => publisher);
    const say = async (mutation: string, type: string, input: object) => {
      const from = await now();
      const answer = await api.as('editor')(
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { source { alerts { id } } errors { message } } }`,
        { input: { reason: 'Said of it', ...input } },
      );
      expect(answer.data[mutation].errors).toEqual([]);
      await deliver();
      const { changes } = await after(from);
      expect([mutation, changes]).toEqual([
        mutation,
        expect.arrayContaining([expect.objectContaining({ kind: 'CHANGED', reference: one.reference })]),
      ]);
      return answer.data[mutation].source;
    };
    const { alerts } = await say('alertSource', 'AlertSourceInput', { source: one.id, kind: 'RETRACTED' });
    await say('liftSourceAlert', 'LiftSourceAlertInput', { alert: alerts[0].id });
    await say('stateDerivation', 'DerivationInput', { source: one.id, origin: other.id });
    // The case feels it, too, when it is said of what its source derives from.
    await say('statePublisherOwners', 'PublisherOwnersInput', { source: other.id, owners: ['A holding'] });
  });

  it('tells of a case that was deleted, and shows nothing of it', async () => {
    const from = await now();
    const [gone] = await database.asOwner<{ id: string; reference: string }>(
      `delete from case_file where id = (select id from case_file where documented_ref is not null order by id desc limit 1) returning id, reference`,
    );
    await deliver();
    expect((await after(from)).changes).toEqual([
      {
        kind: 'REMOVED',
        caseId: globalId('PublicCase', gone!.id),
        reference: gone!.reference,
        at: expect.any(String),
        case: null,
      },
    ]);
  });

  it('leaves nobody behind who reads while a transaction that began earlier is not yet committed', async () => {
    const [one, other] = await documented();
    const slow = new pg.Client({ connectionString: database.ownerUrl });
    await slow.connect();
    const from = await now();
    await slow.query('begin');
    await slow.query(`update case_file set title = 'Began first' where id = $1`, [one]);
    await database.asOwner(`update case_file set title = 'Committed first' where id = $1`, [other]);
    await deliver();
    const first = await after(from);
    expect(first.changes.map(({ caseId }) => caseId)).toEqual([globalId('PublicCase', other!)]);
    await slow.query('commit');
    await slow.end();
    await deliver();
    const second = await after(first.cursor);
    expect(second.changes.map(({ caseId }) => caseId)).toEqual([globalId('PublicCase', one!)]);
  });

  it('is delivered once by several that deliver at once', async () => {
    const from = await now();
    const ids = await documented();
    for (const id of ids) await database.asOwner('update case_file set updated_at = now() where id = $1', [id]);
    const delivered = await Promise.all([deliver(), deliver(), deliver(), deliver()]);
    expect(delivered.reduce((sum, count) => sum + count, 0) + (await deliver())).toBe(ids.length);
    const { changes } = await after(from);
    expect(changes.map(({ caseId }) => caseId).sort()).toEqual(ids.map((id) => globalId('PublicCase', id)).sort());
  });

  it('is delivered by one at a time: another does not wait, and gives no place twice', async () => {
    await deliver();
    const from = (await after(null)).cursor;
    const ids = await documented();
    for (const id of ids.slice(0, 4))
      await database.asOwner('update case_file set updated_at = now() where id = $1', [id]);
    const first = new pg.Client({ connectionString: database.ownerUrl });
    await first.connect();
    await first.query('begin');
    const { rows } = await first.query<{ count: number }>('select access.deliver_changes(2) as count');
    expect(rows[0]!.count).toBe(2);
    expect(await deliver()).toBe(0);
    expect((await after(from)).changes).toEqual([]); // not committed yet
    await first.query('commit');
    await first.end();
    expect(await deliver()).toBe(2);
    expect((await after(from)).changes).toHaveLength(4);
  });

  it('cannot be written, read past its view, or delivered by the application’s login', async () => {
    for (const statement of [
      'select * from case_change',
      'delete from case_change',
      'select access.deliver_changes(10)',
    ]) {
      await expect(database.asApplication(statement)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('refuses the cursor of another list', async () => {
    const { data } = await api.anonymous('{ publicCases(first: 1) { pageInfo { endCursor } } }');
    const { errors } = await api.anonymous(CHANGES, { first: 1, after: data.publicCases.pageInfo.endCursor });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('a consumer that is killed and goes on from its last cursor', () => {
  it(`${KILLS} times, while others write, has in the end what the registry has`, async () => {
    const ids = await documented();
    let isWriting = true;
    let written = 0;
    const write = async (index: number): Promise<void> => {
      for (let round = 0; isWriting; round += 1) {
        const id = ids[(round * 7 + index) % ids.length];
        written += 1;
        if (round % 9 === 8) {
          await database.asOwner(`
            begin; update case_file set title = 'Rolled back' where id = '${id}'; rollback`);
        } else
          await database.asOwner('update case_file set title = $2 where id = $1', [id, `Round ${round} of ${index}`]);
      }
    };
    const writers = [0, 1].map(write);
    const delivering = (async () => {
      while (isWriting) await deliver();
    })();
    // What survives a kill: the copy and the cursor that belongs to it, kept together.
    const kept = { copy: new Map<string, string | null>(), cursor: null as string | null };
    for (let kill = 0; kill < KILLS; kill += 1) {
      const { edges } = await page(kept.cursor, 1 + (kill % 7));
      const done = edges.slice(0, 1 + (kill % 3)); // the rest of the page is lost with the consumer
      for (const { node } of done) apply(kept.copy, node);
      kept.cursor = done.at(-1)?.cursor ?? kept.cursor;
    }
    isWriting = false;
    await Promise.all([...writers, delivering]);
    await deliver();
    const rest = await after(kept.cursor);
    for (const change of rest.changes) apply(kept.copy, change);
    expect(written).toBeGreaterThan(10);
    expect(kept.copy).toEqual(await publicCases());
  });
});

function apply(copy: Map<string, string | null>, change: Change): void {
  if (change.case) copy.set(change.caseId, change.case.title?.text ?? null);
  else copy.delete(change.caseId);
}
