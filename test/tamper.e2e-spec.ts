/**
 * Tampering by the owner of the database, past everything: with one statement, triggers and foreign keys switched off. Each
 * is found, the object that was changed is named, and taking it back makes the registry good again.
 *
 * TAMPERINGS says how many are tried: 1,000 in `npm run suite:tamper`.
 */
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { BOUND_TABLES, type Finding } from '#audit';
import { startApi, type TestApi } from './support/api.js';
import { judge, newSigner, seal } from './support/audit.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { type CaseState, caseInReview, claim, completeDraft, signed, step, succeed } from './support/draft.js';
import { fetchFile, handIn } from './support/evidence.js';
import { grantAccess, requestAccess, sealIdentity, stepUp } from './support/vault.js';

const TAMPERINGS = Number(process.env['TAMPERINGS'] ?? 24);

jest.setTimeout(180_000 + TAMPERINGS * 2_000);

let database: TestDatabase;
let tamperer: pg.Client;
const signer = newSigner();

/** A registry in which all sorts of things have happened. */
beforeAll(async () => {
  database = await loadedDatabase();
  const api = await startApi(database);
  const reviewed = await caseInReview(api);
  await step(api, 'verifier-one', 'passReview', reviewed);
  await signed(api, reviewed);
  await step(api, 'verifier-two', 'passReview', reviewed);
  await step(api, 'editor', 'publishCase', reviewed);
  await step(api, 'safety', 'suspendCase', reviewed);
  await step(api, 'editor', 'liftSuspension', reviewed);
  const retraction = { reasonClass: 'OTHER', publicNote: 'A note' };
  await step(api, 'editor', 'proposeRetraction', reviewed, retraction);
  await claim(api, 'verifier-one', await caseInReview(api, 'Being worked on'));
  await admittedDispute(api);
  const place = { case: (await claimedDraft(api)).id, subject: 1 };
  await stepUp(database, 'custodian');
  await sealIdentity(api.as('researcher'), place, [{ kind: 'NAME', value: 'Somebody' }]);
  const { payload } = await requestAccess(api.as('researcher'), place);
  await grantAccess(api.as('custodian'), payload.request.id as string);
  const master = await handIn(api, place.case, Buffer.from('a file of evidence'));
  await handIn(api, place.case, Buffer.from('a redacted copy'), { kind: 'REDACTED', derivedFrom: master });
  await (await fetchFile(api, 'researcher', master)).arrayBuffer();
  await api.close();
  for (let heads = 0; heads < 3; heads += 1) {
    await database.asOwner(`select audit.record('test.event', n::text) from generate_series(1, 20) n`);
    await seal(database, signer);
  }
  tamperer = new pg.Client({ connectionString: database.ownerUrl });
  await tamperer.connect();
  await tamperer.query('set session_replication_role = replica');
});
afterAll(async () => {
  await tamperer.end();
  await database.drop();
});

/** A dispute of a documented case that stands beside it. */
async function admittedDispute(api: TestApi): Promise<void> {
  const { data } = await api.anonymous('{ publicCases(first: 1) { edges { node { reference } } } }');
  await api.anonymous('mutation ($input: OpenDisputeInput!) { openDispute(input: $input) { code } }', {
    input: { reference: data.publicCases.edges[0].node.reference, party: 'READER', statement: 'Not so.' },
  });
  const officer = api.as('disputes');
  const queue = await officer('{ workQueue(kind: DISPUTES, first: 1) { edges { node { dispute { id } } } } }');
  const { id } = queue.data.workQueue.edges[0].node.dispute;
  await succeedWith(officer, { id, blocking: false });
}

async function succeedWith(ask: TestApi['anonymous'], input: object): Promise<void> {
  const { data, errors } = await ask(
    'mutation ($input: AdmitDisputeInput!) { admitDispute(input: $input) { errors { message } } }',
    { input },
  );
  if (errors || data.admitDispute.errors.length > 0)
    throw new Error(JSON.stringify(errors ?? data.admitDispute.errors));
}

/** A draft with claims, one of them adopted, and with a source of which something is said. */
async function claimedDraft(api: TestApi): Promise<CaseState> {
  const ask = api.as('researcher');
  let draft = await completeDraft(api, 'Another case');
  const source = async () => {
    const { data } = await ask(`{ case(reference: "${draft.reference}") {
      sources(first: 9) { edges { node { id alerts { id } } } } claims { id } } }`);
    return { sources: data.case.sources.edges.map(({ node }: any) => node), claims: data.case.claims };
  };
  const change = async (mutation: string, type: string, input: object) => {
    draft = await succeed(ask, mutation, type, { id: draft.id, expectedVersion: draft.version, ...input });
  };
  await change('addSource', 'AddSourceInput', { title: 'A press release', kind: 'NEWS', publisher: 'An agency' });
  const { sources } = await source();
  for (const value of ['2019-05', '2019-06']) {
    const claim = {
      field: 'OCCURRED',
      value,
      source: sources[0].id,
      quotation: 'x',
      credibility: 2,
      stance: 'ALLEGED',
    };
    await change('addClaim', 'AddClaimInput', { claim });
  }
  await change('adoptClaim', 'ClaimDecisionInput', { claim: (await source()).claims[0].id, reason: 'It was there' });
  const say = async (mutation: string, type: string, input: object) => {
    const account = mutation === 'stateDerivation' ? 'researcher' : 'editor';
    const { data, errors } = await api.as(account)(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { source { alerts { id } } errors { message } } }`,
      { input },
    );
    if (errors || data[mutation].errors.length > 0) throw new Error(JSON.stringify(errors ?? data[mutation].errors));
    return data[mutation].source.alerts;
  };
  await say('stateDerivation', 'DerivationInput', {
    source: sources[0].id,
    origin: sources[1].id,
    reason: 'Word for word',
  });
  const { data } = await api.as('editor')(
    `{ publicCases(first: 1) { edges { node { sources(first: 1) { edges { node { id } } } } } } }`,
  );
  const known = data.publicCases.edges[0].node.sources.edges[0].node.id;
  const alerts = await say('alertSource', 'AlertSourceInput', { source: known, kind: 'CHANGED', reason: 'It was cut' });
  await say('liftSourceAlert', 'LiftSourceAlertInput', { alert: alerts[0].id, reason: 'It is whole again' });
  return draft;
}

it('is good before anybody touches it', async () => {
  expect(await judge(database, signer)).toMatchObject({ verdict: 'GOOD', faults: [] });
});

it(`finds ${TAMPERINGS} random edits, deletions and insertions, names each and finds nothing else`, async () => {
  const random = generator(2026);
  const columns = await columnsOf();
  const tables = await filled([...Object.keys(BOUND_TABLES), 'public.audit_event', ...LOG]);
  expect(Object.keys(BOUND_TABLES).filter((table) => !tables.includes(table))).toEqual(WITHOUT_ROWS);
  const kinds = { UPDATE: 0, DELETE: 0, INSERT: 0 };
  for (let made = 0; made < TAMPERINGS; made += 1) {
    const table = tables[made % tables.length]!;
    const tampering = await tamper(table, columns.get(table)!, random);
    kinds[tampering.kind] += 1;
    const finding = await judge(database, signer);
    if (finding.verdict !== 'TAMPERED' || !isNamed(finding, tampering)) {
      throw new Error(
        `${JSON.stringify(tampering)} was not found, or not named: ${JSON.stringify(finding).slice(0, 2000)}`,
      );
    }
    await undo(tampering);
  }
  expect(await judge(database, signer)).toMatchObject({ verdict: 'GOOD', faults: [] });
  for (const count of Object.values(kinds)) expect(count).toBeGreaterThan(Math.floor(TAMPERINGS / 100));
});

it('finds triggers that were dropped or disabled, and tables that were emptied', async () => {
  await tamperer.query('alter table decision disable trigger audit_update');
  expect((await judge(database, signer)).faults[0]).toMatchObject({ object: 'table public.decision' });
  await tamperer.query('alter table decision enable trigger audit_update');
  await tamperer.query('begin; create table kept as table case_source; delete from case_source; commit');
  const { faults } = await judge(database, signer);
  expect(new Set(faults.map(({ object }) => object.split(' ')[1]))).toEqual(new Set(['public.case_source', 'of'])); // and the cards of their cases
  await tamperer.query('insert into case_source select * from kept; drop table kept');
  await tamperer.query('begin; create table kept as table audit.tree_head; truncate audit.tree_head; commit');
  expect((await judge(database, signer)).verdict).toBe('TAMPERED');
  await tamperer.query('insert into audit.tree_head select * from kept; drop table kept');
  expect((await judge(database, signer)).verdict).toBe('GOOD');
});

it('finds a card that says something else than the record, or that a case has which is not public', async () => {
  const [card] = (await tamperer.query<{ id: string }>('select case_id as id from case_card limit 1')).rows;
  const [draft] = (await tamperer.query<{ id: string }>('select id from case_file where not is_public limit 1')).rows;
  await tamperer.query(`
    create table kept as select * from case_card where case_id = '${card!.id}';
    update case_card set uses = replace(uses::text, '"outcome":"', '"outcome":"NOT_')::json where case_id = '${card!.id}';
    insert into case_card select '${draft!.id}', true, host_states, uses, coded_facts, events, subjects, provision_links, source_count from kept`);
  const { verdict, faults } = await judge(database, signer);
  expect(verdict).toBe('TAMPERED');
  expect(faults.map(({ object }) => object).sort()).toEqual(
    [card!.id, draft!.id].sort().map((id) => `card of case ${id}`),
  );
  await tamperer.query(`
    delete from case_card where case_id in ('${card!.id}', '${draft!.id}'); insert into case_card select * from kept; drop table kept`);
  expect((await judge(database, signer)).verdict).toBe('GOOD');
});

it('finds a leaf that was changed together with its hash and its node', async () => {
  await tamperer.query(`
    create table kept as select * from audit.leaf where leaf_index = 700;
    update audit.leaf set canonical = convert_to(replace(convert_from(canonical, 'UTF8'), '"v": 1', '"v": 1, "w": 2'), 'UTF8') where leaf_index = 700;
    update audit.leaf set leaf_hash = audit.hash_of_leaf(salt, canonical) where leaf_index = 700;
    update audit.tree_node set hash = (select leaf_hash from audit.leaf where leaf_index = 700) where level = 0 and position = 700`);
  const objects = (await judge(database, signer)).faults.map(({ object }) => object);
  expect(objects).toContain('node 1/350');
  expect(objects).toContain('leaf 0'); // or one up to the size of the first head that does not fit
  await tamperer.query(`
    update audit.leaf l set canonical = k.canonical, leaf_hash = k.leaf_hash from kept k where l.leaf_index = k.leaf_index;
    update audit.tree_node set hash = (select leaf_hash from kept) where level = 0 and position = 700;
    drop table kept`);
  expect((await judge(database, signer)).verdict).toBe('GOOD');
});

const LOG = ['audit.leaf', 'audit.tree_node', 'audit.tree_head', 'audit.row_state', 'audit.tree'];

/** Bound as the others are, and empty in this registry: of who works here, and who asked for names. */
const WITHOUT_ROWS: readonly string[] = [
  ...[
    'recusal_waiver',
    'field_review',
    're_review_draw',
    're_review',
    're_review_answer',
    'duplicate_seen',
    'case_embargo',
    'case_urgency',
    'case_endorsement',
    'proposed_revision',
    'revision_opinion',
    'case_assignment',
    'case_grant',
    'law_change',
    'team',
    'team_member',
    'role_change',
    'account_invitation',
  ].map((table) => `public.${table}`),
  ...['federated_identity', 'api_key', 'second_factor'].map((table) => `public.${table}`),
  ...['access_revocation', 'unsealing', 'erasure', 'search'].map((table) => `vault.${table}`),
];

interface Column {
  readonly name: string;
  readonly type: string;
  readonly isKey: boolean;
}

interface Tampering {
  readonly kind: 'UPDATE' | 'DELETE' | 'INSERT';
  readonly table: string;
  /** Condition that finds the row after an insertion. */
  readonly where: string;
  /** The row as it was, or the one that was put in. */
  readonly row: Record<string, unknown>;
  /** The row as it was, as the database writes it: numbers of 64 bits lose digits in a JavaScript number. */
  readonly written?: string;
  readonly column?: string;
}

async function tamper(
  table: string,
  columns: readonly Column[],
  random: (below: number) => number,
): Promise<Tampering> {
  const { rows } = await tamperer.query<{ row: Record<string, unknown>; written: string }>(
    `select to_jsonb(t) as row, to_jsonb(t)::text as written from ${table} t order by to_jsonb(t)::text collate "C"`,
  );
  const { row, written } = rows[random(rows.length)]!;
  const keys = columns.filter(({ isKey }) => isKey);
  const where = await conditionOf(table, keys, row);
  const ignored = [...(BOUND_TABLES[table] ?? []), ...(IGNORED[table] ?? [])];
  const changeable = columns.filter(({ name }) => !ignored.includes(name));
  const kind = (['UPDATE', 'UPDATE', 'DELETE', 'INSERT'] as const)[random(4)]!;
  if (kind === 'DELETE') {
    await tamperer.query(`delete from ${table} where ${where}`);
    return { kind, table, where, row, written };
  }
  if (kind === 'INSERT') {
    const key = keys.toSorted((one, other) => RANK.indexOf(other.type) - RANK.indexOf(one.type))[0]!;
    const made = await tryAll([key, ...keys], (column) => insertCopy(table, columns, column, where));
    if (made) return { kind, table, where: await conditionOf(table, keys, made), row: made };
  }
  const order = changeable.map((_, at) => changeable[(at + random(changeable.length)) % changeable.length]!);
  for (const column of [...order, ...changeable]) {
    if (column.isKey) continue;
    if (
      await changes(
        `update ${table} set ${column.name} = ${another(column)} where ${where} and ${column.name} is distinct from ${another(column)}`,
      )
    ) {
      return { kind: 'UPDATE', table, where, row, written, column: column.name };
    }
  }
  await tamperer.query(`delete from ${table} where ${where}`);
  return { kind: 'DELETE', table, where, row, written };
}

/** A copy of a row under a key of its own. */
async function insertCopy(
  table: string,
  columns: readonly Column[],
  key: Column,
  where: string,
): Promise<Record<string, unknown> | null> {
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  // Whatever must be unique beside the key gets another value, too.
  for (const others of [[], columns.filter(({ isKey, type }) => !isKey && ['uuid', 'bytea', 'text'].includes(type))]) {
    const values = columns
      .map((column) => (column === key || others.includes(column) ? another(column) : `t."${column.name}"`))
      .join(', ');
    const made = await attempt(
      `insert into ${table} (${names}) select ${values} from ${table} t where ${where} returning to_jsonb(${table.split('.')[1]}.*) as row`,
    );
    if (made.length > 0) return made[0]!['row'] as Record<string, unknown>;
  }
  return null;
}

async function undo({ kind, table, where, written }: Tampering): Promise<void> {
  if (kind !== 'DELETE') await tamperer.query(`delete from ${table} where ${where}`);
  if (kind === 'INSERT') return;
  await tamperer.query(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [written]);
}

/** Whether what was found is about the row that was touched. */
function isNamed({ faults }: Finding, { table, row, kind }: Tampering): boolean {
  const caseId = String(table === 'public.case_file' ? row['id'] : row['case_id']);
  // The card of the case still says what the row said.
  const objects = faults.map(({ object }) => object).filter((object) => object !== `card of case ${caseId}`);
  const about = (pattern: string): boolean => objects.some((object) => object.startsWith(pattern));
  switch (table) {
    case 'public.audit_event':
      return objects.length === 1 && about(`event ${String(row['id'])}`);
    case 'audit.leaf':
      return about(`leaf ${String(row['leaf_index'])}`) || (kind === 'INSERT' && about('tree'));
    case 'audit.tree_node':
      return about(
        row['level'] === 0
          ? `leaf ${String(row['position'])}`
          : `node ${String(row['level'])}/${String(row['position'])}`,
      );
    case 'audit.tree_head':
      return about('head');
    case 'audit.tree':
      return objects.length > 0;
    case 'audit.row_state':
      return about(`row state ${String(row['table_name'])} ${String(row['row_key'])}`);
    default: {
      const ids = Object.values(row).filter(
        (value) => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value),
      ) as string[];
      const key = objects[0] ?? '';
      return (
        objects.length === 1 &&
        key.startsWith(`row ${table} `) &&
        (ids.length === 0 || !/[0-9a-f-]{36}/.test(key) || ids.some((id) => key.includes(id)))
      );
    }
  }
}

/** Columns that say nothing the log could be held to: when a head was written down. */
const IGNORED: Readonly<Record<string, readonly string[]>> = {
  'audit.tree_head': ['signed_at'],
};

/** Types of which another value is easiest to find last. */
const RANK = [
  'boolean',
  'jsonb',
  'date',
  'timestamp with time zone',
  'text',
  'smallint',
  'integer',
  'bigint',
  'bytea',
  'uuid',
];

/** An expression for a value that the column does not have. */
function another({ name, type }: Column): string {
  switch (type) {
    case 'boolean':
      return `not "${name}"`;
    case 'uuid':
      return `'deadbeef-dead-4ead-8ead-deadbeefdead'::uuid`;
    case 'bytea':
      return `sha256(coalesce("${name}", '') || 'x')`;
    case 'smallint':
      return `(coalesce("${name}", 0) + 1000)::smallint`;
    case 'integer':
    case 'bigint':
      return `coalesce("${name}", 0) + 100000`;
    case 'date':
      return `coalesce("${name}", '2000-01-01') + 1`;
    case 'timestamp with time zone':
      return `coalesce("${name}", '2000-01-01') + interval '1 millisecond'`;
    case 'jsonb':
      return `jsonb_build_object('was', "${name}")`;
    case 'text[]':
      return `coalesce("${name}", '{}') || '{x}'::text[]`;
    default:
      return `coalesce("${name}", '') || 'x'`;
  }
}

async function attempt(statement: string): Promise<Record<string, unknown>[]> {
  try {
    return (await tamperer.query<Record<string, unknown>>(statement)).rows;
  } catch {
    return []; // a check of the table's own refused it
  }
}

async function changes(statement: string): Promise<boolean> {
  return (await attempt(`${statement} returning 1`)).length > 0;
}

async function tryAll<T, R>(things: readonly T[], way: (thing: T) => Promise<R | null>): Promise<R | null> {
  for (const thing of things) {
    const found = await way(thing);
    if (found) return found;
  }
  return null;
}

async function conditionOf(table: string, keys: readonly Column[], row: Record<string, unknown>): Promise<string> {
  const names = keys.map(({ name }) => `"${name}"`).join(', ');
  const { rows } = await tamperer.query<{ literal: string }>(
    `select ${keys.map(({ name }) => `quote_literal(r."${name}")`).join(` || ', ' || `)} as literal from jsonb_populate_record(null::${table}, $1) r`,
    [JSON.stringify(row)],
  );
  return `(${names}) = (${rows[0]!.literal})`;
}

async function columnsOf(): Promise<Map<string, Column[]>> {
  const { rows } = await tamperer.query<Column & { table: string }>(
    `select a.attrelid::regclass::text as raw, n.nspname || '.' || c.relname as table, a.attname as name,
            format_type(a.atttypid, null) as type,
            exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any (i.indkey)) as "isKey"
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'vault', 'audit') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
     order by c.oid, a.attnum`,
  );
  const found = new Map<string, Column[]>();
  for (const { table, ...column } of rows) found.set(table, [...(found.get(table) ?? []), column]);
  return found;
}

async function filled(tables: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const table of tables) {
    const { rows } = await tamperer.query(`select from ${table} limit 1`);
    if (rows.length > 0) found.push(table);
  }
  return found;
}

/** Numbers that look random and are the same in every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
