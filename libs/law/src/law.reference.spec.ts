import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  folderWith,
  folderWithFile,
  type Loose,
  type LawDatabase,
  type LawFile,
  shipped,
  startLawDatabase,
} from './testing/law-database.js';

let database: LawDatabase;

beforeAll(async () => {
  database = await startLawDatabase();
  await database.load();
});

afterAll(() => database.stop());

async function rows<R extends object>(text: string, values: readonly unknown[] = []): Promise<R[]> {
  return database.owner.reading(() => database.owner.rows<R>(text, values));
}

async function idsIn(table: string): Promise<string[]> {
  return (await rows<{ id: string }>(`select id from ${table}`)).map(({ id }) => id).sort();
}

const idsOf = (file: LawFile) =>
  shipped(file)
    .items.map(({ id }) => id as string)
    .sort();

describe('loading the law', () => {
  it('brings every instrument, safeguard, provision, edge and participation of the files', async () => {
    expect(await idsIn('instrument')).toEqual(idsOf('instruments'));
    expect(await idsIn('safeguard')).toEqual(idsOf('safeguards'));
    expect(await idsIn('provision')).toEqual(idsOf('provisions'));
    expect(await idsIn('crosswalk_edge')).toEqual(idsOf('crosswalk'));
    expect(await idsIn('participation')).toEqual(idsOf('participation'));
  });

  it('brings every text version of every instrument', async () => {
    const versions = shipped('instruments').items.flatMap((item) => item.versions.map(({ id }: { id: string }) => id));
    expect(await idsIn('text_version')).toEqual(versions.sort());
  });

  it('brings every concern and every proposed amendment', async () => {
    const count = (field: string) => shipped('provisions').items.reduce((sum, item) => sum + item[field].length, 0);
    expect(await rows('select count(*)::int as n from provision_concern')).toEqual([{ n: count('concerns') }]);
    expect(await rows('select count(*)::int as n from proposed_amendment')).toEqual([
      { n: count('proposedAmendments') },
    ]);
  });

  it('says which instrument a text belongs to, and which text a provision stands in', async () => {
    const loaded = await database.load();
    expect(loaded.textVersions.get('uncc-zero-2023')).toBe('un-cybercrime-convention');
    expect(loaded.provisions.get('uncc-zero-art-35')).toBe('uncc-zero-2023');
    expect(loaded.instruments.has('budapest-convention')).toBe(true);
    expect(loaded.safeguards.has('core-crime-scope')).toBe(true);
  });

  it('changes nothing the second time', async () => {
    const before = await database.content();
    await database.load();
    expect(await database.content()).toBe(before);
  });

  it('passes every safeguard value on as it is, UNKNOWN as UNKNOWN', async () => {
    const expected = shipped('provisions').items.flatMap((item) =>
      Object.entries(item.safeguards.values).map(([safeguard, value]) => `${item.id} ${safeguard} ${value as string}`),
    );
    const held = await rows<{ line: string }>(
      `select provision_id || ' ' || safeguard_id || ' ' || value as line from provision_safeguard`,
    );
    expect(held.map(({ line }) => line).sort()).toEqual(expected.sort());
  });

  it('lists no safeguard for a definition, to which none applies', async () => {
    const [definition] = shipped('provisions').items.filter((item) => item.safeguards.basis === 'not-applicable');
    expect(await rows('select * from provision_safeguard where provision_id = $1', [definition.id])).toEqual([]);
  });

  it('reads the day out of a status that needs one', async () => {
    const dated = await rows(
      `select id, status, status_date::text from instrument where status_date is not null order by id`,
    );
    expect(dated).toEqual([
      { id: 'eu-e-evidence-directive', status: 'IN_FORCE_TRANSPOSITION_DUE', status_date: '2026-02-18' },
      { id: 'eu-e-evidence-regulation', status: 'IN_FORCE_APPLIES_FROM', status_date: '2026-08-18' },
      { id: 'vn-cybersecurity-law-2018', status: 'REPEALED', status_date: '2026-07-01' },
      { id: 'vn-decree-53-2022', status: 'STATUS_UNCERTAIN_AFTER', status_date: '2026-07-01' },
    ]);
  });

  it('reads a compound relation as several kinds and keeps the word', async () => {
    const [edge] = await rows(`select kinds, original_relation from crosswalk_edge where id = 'xw-17-to-4'`);
    expect(edge).toEqual({ kinds: ['MOVED', 'NARROWED'], original_relation: 'moved-and-narrowed' });
  });

  it('calls no edge identical whose wordings nobody compared', async () => {
    expect(await rows(`select id from crosswalk_edge where 'IDENTICAL' = any(kinds)`)).toEqual([]);
    const uncompared = shipped('crosswalk').items.filter(({ relation }) => relation === 'same-number').length;
    expect(await rows(`select count(*)::int as n from crosswalk_edge where kinds = '{SAME_NUMBER}'`)).toEqual([
      { n: uncompared },
    ]);
  });

  it('keeps a source once, however many records name it', async () => {
    const [row] = await rows<{ kind: string; is_copy: boolean }>(
      `select kind, is_copy from legal_source where id = 'eff-part3'`,
    );
    expect(row).toEqual({ kind: 'NGO_PUBLICATION', is_copy: false });
  });

  it('knows of a repository copy that it is a copy, and not what kind of document', async () => {
    expect(await rows(`select kind, is_copy from legal_source where id = 'ep-2019'`)).toEqual([
      { kind: null, is_copy: true },
    ]);
  });

  it('leaves no source out that a record names', async () => {
    const missing = await rows(
      `select source_id from (
         select unnest(source_ids) as source_id from instrument
         union all select unnest(source_ids) from provision
         union all select unnest(source_ids) from provision_concern
         union all select unnest(source_ids) from proposed_amendment
         union all select unnest(source_ids) from crosswalk_edge
         union all select unnest(source_ids) from participation) named
       where source_id not in (select id from legal_source)`,
    );
    expect(missing).toEqual([]);
  });
});

describe('a change of the files', () => {
  afterAll(async () => {
    await database.load();
  });

  it('removes a concern and a safeguard value that are gone', async () => {
    const folder = folderWith('provisions', 'uncc-zero-art-35', (record) => {
      record.concerns.splice(1);
      delete record.safeguards.values.specificity;
      record.safeguards.sourceBacked = record.safeguards.sourceBacked.filter((key: string) => key !== 'specificity');
    });
    await database.load(folder);
    const [left] = await rows(
      `select (select count(*)::int from provision_concern where provision_id = 'uncc-zero-art-35') as concerns,
              (select count(*)::int from provision_safeguard
               where provision_id = 'uncc-zero-art-35' and safeguard_id = 'specificity') as specificity`,
    );
    expect(left).toEqual({ concerns: 1, specificity: 0 });
  });

  it('keeps a provision that is gone, because cases may refer to it', async () => {
    const folder = folderWithFile('provisions', ({ items }) => {
      items.splice(
        items.findIndex(({ id }) => id === 'fatf-rec-8'),
        1,
      );
    });
    await database.load(folder);
    expect(await idsIn('provision')).toEqual(idsOf('provisions'));
  });

  it('corrects a field of a record in place', async () => {
    await database.load(folderWith('instruments', 'iccpr', (record) => (record.shortTitle = 'The Covenant')));
    expect(await rows(`select short_title from instrument where id = 'iccpr'`)).toEqual([
      { short_title: 'The Covenant' },
    ]);
  });
});

describe('a fault in the files', () => {
  const faults: readonly [LawFile, string, string, (record: Loose) => void, string][] = [
    [
      'instruments',
      'budapest-2ap',
      'parentInstrumentId',
      (r) => set(r, 'parentInstrumentId', 'no-such'),
      '"no-such" is not known',
    ],
    ['instruments', 'iccpr', 'jurisdictions', (r) => set(r, 'jurisdictions', ['QQ']), '"QQ" is not known'],
    ['instruments', 'iccpr', 'status', (r) => set(r, 'status', 'repealed'), '"repealed" is no known status'],
    ['instruments', 'iccpr', 'inForceOn', (r) => set(r, 'inForceOn', '23 March 1976'), 'is no EDTF date'],
    ['instruments', 'iccpr', 'kind', (r) => set(r, 'kind', 'covenant'), 'Invalid option'],
    [
      'instruments',
      'interpol-rpd',
      'versions.1.supersedesVersionId',
      (r) => set(r['versions'][1], 'supersedesVersionId', 'iccpr-1966'),
      '"iccpr-1966" is not known',
    ],
    [
      'instruments',
      'iccpr',
      'versions.0.id',
      (r) => set(r['versions'][0], 'id', 'budapest-2001'),
      'is a version of "budapest-convention" too',
    ],
    ['instruments', 'iccpr', 'sources.0.url', (r) => set(r['sources'][0], 'url', 'somewhere'), 'must be an address'],
    [
      'safeguards',
      'proportionality',
      'counterfactual.test',
      (r) => set(r['counterfactual'], 'test', { NO: 'barred' }),
      'has no test',
    ],
    [
      'provisions',
      'uncc-zero-art-35',
      'instrumentId',
      (r) => set(r, 'instrumentId', 'no-such'),
      '"no-such" is not known',
    ],
    [
      'provisions',
      'uncc-zero-art-35',
      'versionId',
      (r) => set(r, 'versionId', 'budapest-2001'),
      'is a text of "budapest-convention"',
    ],
    [
      'provisions',
      'uncc-zero-art-35-1',
      'parentId',
      (r) => set(r, 'parentId', 'uncc-final-art-35'),
      'stands in another text',
    ],
    [
      'provisions',
      'uncc-zero-art-35',
      'safeguards.values',
      (r) => set(r['safeguards']['values'], 'mercy', 'ABSENT'),
      '"mercy" is not known',
    ],
    [
      'provisions',
      'uncc-zero-art-35',
      'safeguards.values',
      (r) => set(r['safeguards']['values'], 'core-crime-scope', 'ABSENT'),
      'not coded for "core-crime-scope"',
    ],
    [
      'provisions',
      'uncc-zero-art-35',
      'safeguards.values.specificity',
      (r) => set(r['safeguards']['values'], 'specificity', 'MAYBE'),
      'Invalid option',
    ],
    [
      'provisions',
      'uncc-zero-art-35',
      'safeguards.sourceBacked',
      (r) => set(r['safeguards'], 'sourceBacked', ['core-crime-scope']),
      'is not known',
    ],
    [
      'provisions',
      'uncc-zero-art-3',
      'safeguards.values',
      (r) => set(r['safeguards'], 'values', { mercy: 'WEAK' }),
      '"mercy" is not known',
    ],
    [
      'provisions',
      'uncc-zero-art-3',
      'safeguards.basis',
      (r) => set(r['safeguards'], 'values', { specificity: 'WEAK' }),
      'no safeguard applies',
    ],
    [
      'provisions',
      'uncc-zero-art-3',
      'quotedTextLanguage',
      (r) => set(r, 'quotedText', 'This Convention'),
      'stand or miss together',
    ],
    [
      'provisions',
      'uncc-zero-art-17',
      'concerns.0.type',
      (r) => set(r['concerns'][0], 'type', 'no-such'),
      '"no-such" is not known',
    ],
    [
      'provisions',
      'uncc-zero-art-17',
      'concerns.0.sources.0.type',
      (r) => set(r['concerns'][0]['sources'][0], 'type', 'rumour'),
      '"rumour" is not known',
    ],
    [
      'provisions',
      'uncc-zero-art-17',
      'concerns.0.sources.0.url',
      (r) => set(r['concerns'][0]['sources'][0], 'url', 'https://example.org/'),
      'elsewhere',
    ],
    ['crosswalk', 'xw-17-to-4', 'fromVersionId', (r) => set(r, 'fromVersionId', 'no-such'), '"no-such" is not known'],
    ['crosswalk', 'xw-17-to-4', 'toProvisionId', (r) => set(r, 'toProvisionId', 'no-such'), '"no-such" is not known'],
    [
      'crosswalk',
      'xw-17-to-4',
      'toProvisionId',
      (r) => set(r, 'toProvisionId', 'uncc-zero-art-4'),
      'stands in another text',
    ],
    ['crosswalk', 'xw-17-to-4', 'toNumber', (r) => set(r, 'toNumber', 'Art. 5'), 'has the number "Art. 4"'],
    ['crosswalk', 'xw-17-to-4', 'relation', (r) => set(r, 'relation', 'identical'), 'Invalid option'],
    [
      'participation',
      'budapest-2ap/ad',
      'instrumentId',
      (r) => set(r, 'instrumentId', 'no-such'),
      '"no-such" is not known',
    ],
    ['participation', 'budapest-2ap/ad', 'countryCode', (r) => set(r, 'countryCode', 'QQ'), '"QQ" is not known'],
    [
      'participation',
      'budapest-2ap/ad',
      'sourceIds',
      (r) => set(r, 'sourceIds', ['eff-part3']),
      '"eff-part3" is not known',
    ],
    ['participation', 'budapest-2ap/ad', 'signedOn', (r) => set(r, 'signedOn', '2022-05'), 'must be a full date'],
    ['participation', 'budapest-2ap/ad', 'inForceOn', (r) => set(r, 'inForceOn', '2022-05-20'), 'no entry into force'],
    ['participation', 'budapest-2ap/ad', 'surprise', (r) => set(r, 'surprise', true), 'Unrecognized key'],
    ['source-kinds', 'news', 'description', (r) => set(r, 'description', 'Gossip.'), 'the code has'],
  ];

  it.each(faults)('in %s of %s, field %s, is named and nothing is loaded', async (file, id, field, change, problem) => {
    const before = await database.content();
    const failure = await database.load(folderWith(file, id, change)).catch((error: Error) => error);
    const record = file === 'source-kinds' ? id.toUpperCase() : id;
    expect(failure).toMatchObject({
      message: expect.stringContaining(`${file}.json, record "${record}", field "${field}"`),
    });
    expect(failure).toMatchObject({ message: expect.stringContaining(problem) });
    expect(await database.content()).toBe(before);
  });

  it('is found where a kind of source is missing', async () => {
    const folder = folderWithFile('source-kinds', ({ items }) => items.splice(0, 1));
    await expect(database.load(folder)).rejects.toThrow('source-kinds.json, record "NEWS", field "id"');
  });

  it('is found where a head lists a kind of concern without its meaning', async () => {
    const folder = folderWithFile('provisions', ({ meta }) => delete meta.concernTypes[0].description);
    await expect(database.load(folder)).rejects.toThrow('record "meta", field "concernTypes.0.description"');
  });
});

function set(target: Record<string, unknown>, field: string, value: unknown): void {
  target[field] = value;
}
