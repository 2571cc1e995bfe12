/** Cards of public cases: what the tables say to the letter, or void; whoever changes a case, and in whichever order it is committed. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { CaseParts, PUBLISHED, type ReadPart } from '#cases';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { inputOf, moreStaff, reasonOf, step, verifiedCase } from './support/draft.js';

let database: TestDatabase;
let api: TestApi;
let parts: readonly ReadPart[];
let clients: pg.Client[];

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database);
  await moreStaff(database);
  const asked = 'hostStates uses uses.respondingStates uses.ground uses.codedFacts events subjects provisionLinks';
  parts = api.app
    .get(CaseParts, { strict: false })
    .asked(new Set([...asked.split(' '), 'sourceCount']), PUBLISHED)
    .filter(({ ofTables }) => ofTables !== null);
  clients = [await connected(), await connected()];
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.end()));
  await api.close();
  await database.drop();
});

async function connected(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  return client;
}

/** Public cases, each with whether its card says what the tables say, in all its parts; null for a card that is void or not there. */
async function cards(client: Pick<pg.Client, 'query'> = clients[0]!): Promise<ReadonlyMap<string, boolean | null>> {
  const same = parts.map(({ column, ofTables }) => `(${column})::text = (${ofTables})::text`);
  const { rows } = await client.query<{ reference: string; holds: boolean | null }>(
    `select c.reference, ${same.join(' and ')} as holds
       from published.case_file c left join published.case_card k on k.case_id = c.id`,
  );
  return new Map(rows.map(({ reference, holds }) => [reference, holds]));
}

async function expectAllToHold(): Promise<void> {
  const found = await cards();
  expect([...found].filter(([, holds]) => holds !== true)).toEqual([]);
  expect(found.size).toBeGreaterThan(20);
}

const numberOf = async (reference: string, table: string) =>
  (
    await database.asOwner<{ count: number }>(
      `select count(*)::int as count from ${table} k join case_file c on c.id = k.case_id where c.reference = $1`,
      [reference],
    )
  )[0]!.count;

const published = async (title: string) => step(api, 'editor', 'publishCase', await verifiedCase(api, title));

/** A documented case with a row in each of the tables. */
async function documented(): Promise<{ id: string; reference: string }> {
  const [found] = await database.asOwner<{ id: string; reference: string }>(
    `select c.id, c.reference from case_file c
      where c.state = 'DOCUMENTED' and ${TABLES.map((table) => `exists (select from ${table} x where x.case_id = c.id)`).join(' and ')}
      order by c.id limit 1`,
  );
  return found!;
}

/** Those whose rows a card is made of. */
const TABLES = [
  'case_host_state',
  'mechanism_use',
  'use_responding_state',
  'use_ground',
  'case_event',
  'subject',
  'subject_profile',
  'provision_link',
  'case_source',
];

describe('the card of a public case', () => {
  it('has what its parts are read from the tables as', async () => {
    expect(parts.map(({ name }) => name).sort()).toEqual([
      ...['coded_facts', 'events', 'host_states', 'provision_links', 'source_count', 'subjects', 'uses'],
    ]);
    await expectAllToHold();
  });

  it('is written with the reference data, and for no case that is not public', async () => {
    const [counts] = await database.asOwner(
      `select count(*)::int as cards, count(*) filter (where c.is_public)::int as public,
              (select count(*)::int from case_file where is_public) as cases
         from case_card k join case_file c on c.id = k.case_id`,
    );
    const { cases } = counts as { cases: number };
    expect(counts).toEqual({ cards: cases, public: cases, cases });
  });

  it.each(TABLES)(
    'is void from the statement that touches %s until the commit, which writes it anew',
    async (table) => {
      const [client] = clients as [pg.Client];
      const { id, reference } = await documented();
      await client.query('begin');
      await client.query(`update ${table} set case_id = case_id where case_id = $1`, [id]);
      expect((await cards(client)).get(reference)).toBeNull();
      await client.query('commit');
      expect((await cards()).get(reference)).toBe(true);
    },
  );

  it('is never what was there between: where it was written before the last change, it stays void', async () => {
    const [client] = clients as [pg.Client];
    const { id, reference } = await documented();
    const written = 'case_change_keeps_card_insert, case_change_keeps_card_update';
    const hosts = `{ publicCase(reference: "${reference}") { hostStates { code } } }`;
    const before = await api.anonymous(hosts);
    await client.query('begin');
    await client.query(`set constraints ${written} immediate`);
    const deleted = await client.query<{ code: string }>(
      `delete from case_host_state where case_id = $1 returning country_code as code`,
      [id],
    );
    expect((await cards(client)).get(reference)).toBe(true); // of what is left
    await client.query(`set constraints ${written} deferred`);
    for (const { code } of deleted.rows) {
      await client.query(`insert into case_host_state (case_id, country_code) values ($1, $2)`, [id, code]);
    }
    await client.query('commit');
    expect((await cards()).get(reference)).toBeNull();
    expect(await api.anonymous(hosts)).toEqual(before);
    await client.query(`update case_host_state set country_code = country_code where case_id = $1`, [id]);
    await expectAllToHold();
  });

  it('has what both have changed of two who change it at once', async () => {
    const [one, other] = clients as [pg.Client, pg.Client];
    const { id, reference } = await documented();
    await one.query('begin');
    await one.query(`update mechanism_use set responding_provider = 'One' where case_id = $1`, [id]);
    await other.query('begin');
    const second = other.query(`update case_event set description = 'Another' where case_id = $1`, [id]);
    await new Promise((later) => setTimeout(later, 200));
    await one.query('commit');
    await second;
    expect((await cards(other)).get(reference)).toBeNull();
    await other.query('commit');
    expect((await cards()).get(reference)).toBe(true);
    const [card] = await database.asOwner<{ uses: object[]; events: object[] }>(
      `select uses, events from case_card where case_id = $1`,
      [id],
    );
    expect(card!.uses).toEqual(card!.uses.map((use) => ({ ...use, respondingProvider: 'One' })));
    expect(card!.events).toEqual(card!.events.map((event) => ({ ...event, description: 'Another' })));
  });

  it('is there when whoever published the case is answered', async () => {
    const { id, version, reference } = await verifiedCase(api, 'Published, and read at once');
    const fields = `reference sourceCount hostStates { code } subjects { kind } provisionLinks { relation }
      uses { number respondingStates { code } ground { id } codedFacts { fact answer } events { type } }`;
    const { data } = await api.as('editor')(`query ($id: ID!) { case(id: $id) { ${fields} } }`, { id });
    const published = await api.as('editor')(
      `mutation ($input: ${inputOf('publishCase')}!) { publishCase(input: $input) { case { ${fields} } errors { code } } }`,
      { input: { id, expectedVersion: version, ...reasonOf('publishCase') } },
    );
    expect(published.data.publishCase).toEqual({ case: data.case, errors: [] });
    expect(data.case).toMatchObject({ reference, sourceCount: 1, hostStates: [{ code: 'ES' }], uses: [{ number: 1 }] });
    await expectAllToHold();
  });

  it('goes in the transaction in which the case is public no more, and comes back with it', async () => {
    const [client] = clients as [pg.Client];
    const of = await published('Published, and suspended');
    expect((await cards()).get(of.reference)).toBe(true);
    const uncovered = client.query(
      `update case_card set is_public = false where case_id = (select id from case_file where reference = $1)`,
      [of.reference],
    );
    await expect(uncovered).rejects.toMatchObject({ constraint: 'case_card_is_public_fkey' }); // it is as public as its case
    await client.query('begin; set local session_replication_role = replica; update case_card set is_public = false');
    expect((await client.query('select from published.case_card')).rowCount).toBe(0); // and is read by nobody else
    await client.query('rollback');
    const suspended = await step(api, 'safety', 'suspendCase', of);
    expect(await numberOf(of.reference, 'case_card')).toBe(0);
    const lifted = await step(api, 'editor', 'liftSuspension', suspended);
    expect(lifted.state).toBe('PUBLISHED');
    expect((await cards()).get(of.reference)).toBe(true);
    await expectAllToHold();
  });
});
