/** The reference data of the project, loaded: all of it as the files say, again without a trace, or not at all. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { entities, loadReferenceData } from '#exchange';
import { ReferenceFault, withDatabase } from '#platform';
import { loadedDatabase, type TestDatabase } from './support/database.js';

interface File {
  meta: object;
  items: any[];
}

const read = (file: string, folder = 'data') => JSON.parse(readFileSync(join(folder, file), 'utf8')) as File;
const cases = read('cases.json').items;
const ofCases = <T>(rows: (record: any) => T[]): T[] => cases.flatMap(rows);

let database: TestDatabase;
const folders: string[] = [];

/** A copy of the data in which `change` was made to one file. */
function changed(file: string, change: (items: any[]) => unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-data-'));
  folders.push(folder);
  cpSync('data', folder, { recursive: true });
  const content = read(file, folder);
  const items = change(content.items);
  writeFileSync(
    join(folder, file),
    JSON.stringify({ ...content, items: Array.isArray(items) ? items : content.items }),
  );
  return folder;
}

const load = (folder = 'data') => withDatabase(database.ownerUrl, entities, (work) => loadReferenceData(work, folder));

/** A hash of the rows of each table. */
async function contents(): Promise<Record<string, string>> {
  const tables = await database.asOwner<{ name: string }>(
    `select quote_ident(relname) as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  );
  const hashes = tables.map(async ({ name }) => {
    const [row] = await database.asOwner<{ hash: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(r::text, '|' order by r::text)), '') as hash from ${name} r`,
    );
    return [name, row!.hash] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}

beforeAll(async () => {
  database = await loadedDatabase();
});
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
afterAll(() => database.drop());

describe('the registry holds what the files say', () => {
  it('all cases, in a state of their own: documented by others, verified by nobody here', async () => {
    const rows = await database.asOwner<{ ref: string; state: string }>(
      'select documented_ref as ref, state from case_file order by documented_ref',
    );
    expect(rows).toHaveLength(68);
    expect(rows).toEqual(
      [...cases].map(({ ref }) => ({ ref, state: 'DOCUMENTED' })).sort((a, b) => (a.ref < b.ref ? -1 : 1)),
    );
  });

  it('all uses, events, provision links and sources of each', async () => {
    const count = (table: string) => `(select count(*)::int from ${table} where case_id = c.id)`;
    const rows = await database.asOwner<object>(
      `select documented_ref as ref, ${count('mechanism_use')} as uses, ${count('case_event')} as events,
              ${count('provision_link')} as links, ${count('case_source')} as sources
       from case_file c`,
    );
    const written = cases.map(({ ref, uses, events, provisionLinks, sources }) => ({
      ref,
      uses: uses.length,
      events: events.length + uses.flatMap((use: any) => use.events).length,
      links: provisionLinks.length,
      sources: new Set(sources.map(({ url, title }: any) => url ?? title)).size, // one document counts once
    }));
    expect(rows).toEqual(expect.arrayContaining(written));
    expect(rows).toHaveLength(written.length);
  });

  it('every coded fact as it was coded: what is unknown stays unknown, and is no “no”', async () => {
    const rows = await database.asOwner<object>(
      `select documented_ref || '/' || number as id,
              json_build_object('dualCriminality', dual_criminality, 'coreCybercrime', core_cybercrime,
                'specificRequest', specific_request, 'politicalCharacter', political_character,
                'judicialAuthorisation', judicial_authorisation, 'targetNotified', target_notified,
                'remedyUsed', remedy_used) as "codedFacts"
       from mechanism_use join case_file on id = case_id`,
    );
    const coded = ofCases(({ uses }) => uses as any[]).map(({ id, codedFacts }) => ({ id, codedFacts }));
    expect(
      coded.filter(({ codedFacts }) => Object.values(codedFacts as object).includes('UNKNOWN')).length,
    ).toBeGreaterThan(50);
    expect(rows).toEqual(expect.arrayContaining(coded));
    expect(rows).toHaveLength(coded.length);
  });

  it('the number of people where it is known, and none where it is not', async () => {
    const rows = await database.asOwner<object>(
      'select documented_ref as ref, person_count as "victimCount" from subject join case_file on id = case_id',
    );
    const known = cases.map(({ ref, victimCount }) => ({ ref, victimCount }));
    expect(known.filter(({ victimCount }) => victimCount === null).length).toBeGreaterThan(10);
    expect(rows).toEqual(expect.arrayContaining(known));
  });
});

describe('loading', () => {
  it('does nothing when the files were loaded before', async () => {
    const before = await contents();
    expect(await load()).toEqual({ changed: false, cases: 0 });
    expect(await contents()).toEqual(before);
  });

  it('again from the first file to the last leaves every row as it was', async () => {
    const withoutNotes = async () => {
      const { reference_epoch: _, public_change: __, ...records } = await contents();
      return records;
    };
    const before = await withoutNotes();
    await database.asOwner(`update reference_epoch set checksum = ''`);
    expect(await load()).toEqual({ changed: true, cases: 68 });
    expect(await withoutNotes()).toEqual(before);
  });

  it('twice at the same time is loading once', async () => {
    await database.asOwner(`update reference_epoch set checksum = ''`);
    const both = await Promise.all([load(), load()]);
    expect(both.map((loaded) => loaded.changed).sort()).toEqual([false, true]);
  });
});

describe('a fault in the files is refused, naming file, record and field, and nothing changes', () => {
  let before: Record<string, string>;
  beforeEach(async () => {
    before = await contents();
  });
  afterEach(async () => {
    expect(await contents()).toEqual(before);
  });

  const record = 40;
  const { ref, uses } = cases[record];
  const link = cases.findIndex(({ provisionLinks }) => provisionLinks.some(({ provisionId }: any) => provisionId));
  const linked = cases[link].provisionLinks.findIndex(({ provisionId }: any) => provisionId);
  const inCases = (change: (record: any) => void, at = record) => ({
    file: 'cases.json',
    change: (items: any[]) => change(items[at]),
  });

  it.each<[string, { file: string; change: (items: any[]) => unknown }, string, string, string]>([
    [
      'an unknown mechanism in a use',
      inCases((item) => {
        item.mechanismIds = item.mechanismIds.map((id: string) => (id === uses[0].mechanismId ? 'red-notise' : id));
        for (const use of item.uses) if (use.mechanismId === uses[0].mechanismId) use.mechanismId = 'red-notise';
      }),
      ref,
      'uses.0.mechanismId',
      '"red-notise" is not known',
    ],
    [
      'a provision of another version than the one cited',
      inCases((item) => (item.provisionLinks[linked].provisionId = provisionOfAnotherVersion()), link),
      cases[link].ref,
      `provisionLinks.${linked}.provisionId`,
      'is no provision of',
    ],
    [
      'a date that no calendar has',
      inCases((item) => item.events.push({ ...anEvent, date: '2023-02-30' })),
      ref,
      `events.${cases[record].events.length}.date`,
      'There is no day 30 in 2023-02',
    ],
    ['an unknown country', inCases((item) => item.hostStates.push('QZ')), ref, 'hostStates', '"QZ" is not known'],
    [
      'two cases with one ref',
      { file: 'cases.json', change: (items) => (items[record + 1].ref = ref) },
      ref,
      'ref',
      'another record',
    ],
    ['a field that nobody knows', inCases((item) => (item.victimCuont = 3)), ref, 'victimCuont', 'Unrecognized'],
    [
      'a fact coded with a word that is none',
      inCases((item) => (item.uses[0].codedFacts.remedyUsed = 'MAYBE')),
      ref,
      'uses.0.codedFacts.remedyUsed',
      'Invalid',
    ],
    [
      'a source of an unknown kind',
      inCases((item) => (item.sources[0].kind = 'rumour')),
      ref,
      'sources.0.kind',
      '"rumour" is not known',
    ],
    [
      'a mechanism under a parent that is not there',
      { file: 'mechanisms.json', change: (items) => (items[3].parentId = 'no-such-mechanism') },
      read('mechanisms.json').items[3].id,
      'parentId',
      '"no-such-mechanism" is not known',
    ],
  ])('%s', async (_, { file, change }, faulty, field, problem) => {
    const folder = changed(file, (items) => {
      items[0]['label' in items[0] ? 'label' : 'title'] = 'Changed before the fault';
      return change(items);
    });
    const refused: unknown = await load(folder).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ReferenceFault);
    const { message } = refused as ReferenceFault;
    expect(message).toContain(`Reference data: ${file}, record "${faulty}", field "${field}": `);
    expect(message).toContain(problem);
    expect(message).toMatch(/Nothing was loaded\.$/);
  });

  const anEvent = ofCases(({ events }) => events as any[])[0];

  function provisionOfAnotherVersion(): string {
    const { textVersionId } = cases[link].provisionLinks[linked];
    return read('provisions.json').items.find((provision) => provision.textVersionId !== textVersionId).id as string;
  }
});

describe('a correction', () => {
  const identities = () =>
    database.asOwner(
      'select id, reference, documented_ref from case_file where documented_ref is not null order by id',
    );
  const titleOf = async (ref: string) =>
    (await database.asOwner<{ title: string }>('select title from case_file where documented_ref = $1', [ref]))[0]!
      .title;

  it('is taken over, and the case keeps the id and reference that others cite', async () => {
    const before = await identities();
    const folder = changed('cases.json', (items) => {
      items[7].title = 'A corrected title';
      items[7].uses[0].codedFacts.remedyUsed = 'YES';
    });
    expect(await load(folder)).toEqual({ changed: true, cases: 68 });
    expect(await titleOf(cases[7].ref)).toBe('A corrected title');
    expect(await titleOf(cases[8].ref)).toBe(cases[8].title);
    expect(await identities()).toEqual(before);
    await load();
    expect(await titleOf(cases[7].ref)).toBe(cases[7].title);
  });

  it('that removes a record removes nothing here: others may cite it', async () => {
    const before = await identities();
    await load(changed('cases.json', (items) => items.slice(0, -1)));
    expect(await identities()).toEqual(before);
  });

  it('does not touch a case that people of the registry have taken up', async () => {
    await database.asOwner(`update case_file set state = 'IN_REVIEW' where documented_ref = $1`, [cases[9].ref]);
    await load(changed('cases.json', (items) => void (items[9].title = 'Too late')));
    expect(await titleOf(cases[9].ref)).toBe(cases[9].title);
  });
});

describe('the application’s login cannot make reference data', () => {
  it.each([
    [
      'a documented case',
      `insert into documented_case (ref, verified, original_terms) values ('x', true, '{}')`,
      'permission denied',
    ],
    ['a mechanism', `update mechanism set label = 'x'`, 'permission denied'],
    ['the epoch', `update reference_epoch set epoch = epoch + 1`, 'permission denied'],
    [
      'a case that claims to be documented, of its own',
      `insert into case_file (reference, state, title, author_id) values ('TNR-2026-000001', 'DOCUMENTED', 'x', uuidv7())`,
      'case_file_documented_comes_from_reference_data',
    ],
    [
      'a case that claims to be documented, under a ref that is none',
      `insert into case_file (reference, state, title, documented_ref) values ('TNR-2026-000001', 'DOCUMENTED', 'x', 'no-such-ref')`,
      'case_file_documented_ref_fkey',
    ],
    [
      'a second case under a ref that has one',
      `insert into case_file (reference, state, title, documented_ref)
       select 'TNR-2026-000001', 'DOCUMENTED', 'x', min(ref) from documented_case`,
      'case_file_documented_ref_key',
    ],
    [
      'another text for a documented case',
      `update case_file set title = 'x' where state = 'DOCUMENTED'`,
      'the content of a case in state DOCUMENTED is closed',
    ],
    [
      'another fact for a documented case',
      `update mechanism_use set remedy_used = 'NO' where case_id = (select min(id::text)::uuid from case_file where state = 'DOCUMENTED')`,
      'the content of a case in state DOCUMENTED is closed',
    ],
  ])('%s', async (_, statement, reason) => {
    const before = await contents();
    await database.withoutPolicies(() => expect(database.asApplication(statement)).rejects.toThrow(reason));
    expect(await contents()).toEqual(before);
  });
});
