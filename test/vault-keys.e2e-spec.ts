/**
 * The keys of the vault are replaced while people read, and nothing that was sealed stands anywhere in clear.
 *
 * FULL=1 (`npm run suite:crypto`) takes 500 canaries, and otherwise 50.
 */
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CannotOpen, parseKeyRing, ProcessLogger, type UnitOfWork, withDatabase } from '#platform';
import { ringKeysInUse, rotateKeys } from '#vault';
import { sealedNameMarks } from '#verification';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { completeDraft } from './support/draft.js';
import {
  clearForIdentities,
  eraseSubject,
  ExchangeableRing,
  grantedTo,
  type Place,
  readIdentity,
  requestAccess,
  sealIdentity,
  stepUp,
} from './support/vault.js';

const CANARIES = process.env['FULL'] === '1' ? 500 : 50;

const key = () => randomBytes(32).toString('base64');
const keys = { first: key(), second: key(), third: key() };
const ringOf = (...ids: (keyof typeof keys)[]) =>
  parseKeyRing(JSON.stringify(Object.fromEntries(ids.map((id) => [id, keys[id]]))), 'ring');

let database: TestDatabase;
let api: TestApi;
const ring = new ExchangeableRing(ringOf('first'));
const logged: string[] = [];

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database, {
    keyRing: ring,
    logger: new ProcessLogger('debug', { write: (line) => logged.push(line) }),
  });
  await clearForIdentities(database);
  for (const account of ['researcher', 'custodian']) await stepUp(database, account);
  await database.asOwner('alter table vault.unsealing disable trigger all'); // so that the caps can be begun anew
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const underOwner = <T>(work: (unitOfWork: UnitOfWork) => Promise<T>): Promise<T> =>
  withDatabase(database.ownerUrl, [], work);

async function read(place: Place): Promise<any> {
  await database.asOwner('delete from vault.unsealing');
  const answer = await readIdentity(api.as('researcher'), place);
  if (!answer.data?.identity) throw new Error(JSON.stringify(answer.errors));
  return answer.data.identity.values;
}

describe('the keys of the ring', () => {
  const places: Place[] = [];
  const expected = (n: number) => [
    { kind: 'NAME', value: `Somebody ${n}`, language: null },
    { kind: 'DOCUMENT_NUMBER', value: `U 0000-${n}`, language: null },
  ];
  const indexes = async () =>
    (
      await database.asOwner<{ tag: string }>(`select encode(blind_index, 'hex') as tag from vault.sealed_value
       where blind_index is not null order by sealing_id`)
    ).map(({ tag }) => tag);

  beforeAll(async () => {
    const { id } = await completeDraft(api);
    for (let n = 0; n < 40; n += 1) {
      const place = { case: id, source: `SOURCE-${n}` };
      expect((await sealIdentity(api.as('researcher'), place, expected(n))).payload.errors).toEqual([]);
      places.push(place);
    }
    for (const place of places.slice(0, 5)) await grantedTo(api, 'researcher', place);
  });

  it('are replaced twice while people read, and no reading fails', async () => {
    expect(await underOwner(ringKeysInUse)).toEqual([{ ringKeyId: 'first', count: 40 }]);
    const before = await indexes();
    let reading = true;
    let readings = 0;
    const reader = (async () => {
      for (; reading || readings < 20; readings += 1) {
        const n = readings % 5;
        expect(await read(places[n]!)).toEqual(expected(n));
      }
    })();
    try {
      for (const ids of [
        ['first', 'second'],
        ['first', 'second', 'third'],
      ] as const) {
        ring.now = ringOf(...ids);
        const progress: string[] = [];
        const done = await underOwner((work) =>
          rotateKeys(work, ring, sealedNameMarks, (count, total) => progress.push(`${count}/${total}`), 3),
        );
        expect(done).toBe(40);
        expect([progress[0], progress.at(-1)]).toEqual(['3/40', '40/40']);
        expect(await underOwner(ringKeysInUse)).toEqual([{ ringKeyId: ids.at(-1), count: 40 }]);
      }
    } finally {
      reading = false;
      await reader;
    }
    expect(readings).toBeGreaterThanOrEqual(20);
    const changed = (await indexes()).filter((tag, n) => tag !== before[n]);
    expect(changed.length).toBeGreaterThan(35); // their key follows from that of the ring
    expect(await underOwner((work) => rotateKeys(work, ring, sealedNameMarks, () => undefined))).toBe(0);
    ring.now = ringOf('third');
    for (const n of [0, 4]) expect(await read(places[n]!)).toEqual(expected(n));
  });

  it('an aborted replacement goes on where it was', async () => {
    ring.now = ringOf('third', 'first');
    let left = 10;
    const failing = new ExchangeableRing(ring.now);
    failing.wrap = (...of) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('the power went')) : ring.now.wrap(...of);
    };
    await expect(underOwner((work) => rotateKeys(work, failing, sealedNameMarks, () => undefined, 4))).rejects.toThrow(
      'the power went',
    );
    expect(await underOwner(ringKeysInUse)).toEqual([
      { ringKeyId: 'first', count: 8 },
      { ringKeyId: 'third', count: 32 },
    ]);
    expect(await read(places[0]!)).toEqual(expected(0));
    expect(await underOwner((work) => rotateKeys(work, ring, sealedNameMarks, () => undefined, 4))).toBe(32);
    expect(await read(places[4]!)).toEqual(expected(4));
  });

  it('two replacements at once do each data key once', async () => {
    ring.now = ringOf('first', 'second');
    const done = await Promise.all(
      [1, 2].map(() => underOwner((work) => rotateKeys(work, ring, sealedNameMarks, () => undefined, 4))),
    );
    expect(done[0]! + done[1]!).toBe(40);
  });

  it('a key that is taken out too early is named, and the values are not lost', async () => {
    ring.now = ringOf('third');
    const answer = await readIdentity(api.as('researcher'), places[0]!);
    expect(answer.errors![0]!.extensions['code']).toBe('INTERNAL');
    await expect(underOwner((work) => rotateKeys(work, ring, sealedNameMarks, () => undefined))).rejects.toThrow(
      CannotOpen,
    );
    expect(logged.join('')).not.toContain(keys.third);
    ring.now = ringOf('first', 'second');
    expect(await read(places[0]!)).toEqual(expected(0));
  });

  it('what was erased is not among the replaced', async () => {
    const erased = await eraseSubject(api.as('custodian'), places[39]!);
    expect(erased.payload.erased).toBe(true);
    ring.now = ringOf('second', 'third');
    expect(await underOwner((work) => rotateKeys(work, ring, sealedNameMarks, () => undefined))).toBe(39);
  });
});

describe('what is sealed', () => {
  /** Each canary holds the mark of its kind, so that one search finds any of them. */
  const mark = () => `Canary${randomBytes(9).toString('hex')}`;

  /** The bytes that a mark may stand as: in clear, in UTF-16, in hexadecimal, and in base64 at each of its three offsets. */
  const formsOf = (text: string): Buffer[] => {
    const plain = Buffer.from(text);
    const wide = Buffer.from(text, 'utf16le');
    const base64 = [0, 1, 2].map((offset) => {
      const encoded = Buffer.concat([Buffer.alloc(offset), plain]).toString('base64');
      return encoded.slice(Math.ceil((offset * 8) / 6), -4); // whole characters of the mark alone
    });
    return [
      plain,
      wide,
      Buffer.from(wide).swap16(),
      ...[...base64, plain.toString('hex')].map((form) => Buffer.from(form)),
    ];
  };
  const found = (forms: readonly Buffer[], bytes: Buffer): boolean[] => forms.map((form) => bytes.includes(form));

  const [sealed, control] = [mark(), mark()];
  const answers: string[] = [];

  beforeAll(async () => {
    ring.now = ringOf('third');
    const kinds = ['NAME', 'ALIAS', 'EMAIL', 'PHONE', 'DOCUMENT_NUMBER', 'ADDRESS', 'OTHER_CONTACT'];
    const { id } = await completeDraft(api);
    let place: Place = { case: id, subject: 1 };
    for (let n = 0; n < CANARIES; n += 1) {
      place = n === 0 ? place : { case: id, source: `S-${n}` };
      const value = { kind: kinds[n % kinds.length], value: `${sealed}-${n}@example.org` };
      const answer = await sealIdentity(api.as('researcher'), place, [value]);
      expect(answer.payload.errors).toEqual([]);
      answers.push(JSON.stringify(answer));
    }
    const tooLong = { kind: 'NAME', value: sealed.repeat(100) };
    answers.push(JSON.stringify(await sealIdentity(api.as('researcher'), place, [tooLong])));
    answers.push(
      JSON.stringify(
        await sealIdentity(api.as('researcher'), { case: id, subject: 9 }, [{ kind: 'NAME', value: sealed }]),
      ),
    );
    answers.push(JSON.stringify(await sealIdentity(api.as('verifier-one'), place, [{ kind: 'NAME', value: sealed }])));
    answers.push(JSON.stringify(await requestAccess(api.as('researcher'), place)));
    await grantedTo(api, 'researcher', place);
    expect((await read(place))[0].value).toBe(`${sealed}-${CANARIES - 1}@example.org`);
    // A fault of ours while the values are in the process: what it logs must not hold them.
    ring.now = {
      ...ringOf('third'),
      newestId: 'third',
      ids: [],
      wrap: () => Promise.reject(new Error('a fault')),
      unwrap: () => Promise.reject(new Error('a fault')),
      derive: () => Promise.reject(new Error('a fault')),
    };
    answers.push(JSON.stringify(await sealIdentity(api.as('researcher'), place, [{ kind: 'NAME', value: sealed }])));
    answers.push(JSON.stringify(await readIdentity(api.as('researcher'), place)));
    expect(logged.join('')).toContain('unexpected failure');
    ring.now = ringOf('third');
    await database.asOwner('create table scratch (clear text, wide bytea, swapped bytea, base64 text, hex text)');
    const wide = Buffer.from(control, 'utf16le');
    await database.asOwner('insert into scratch values ($1, $2, $3, $4, $5)', [
      `x ${control} x`,
      wide,
      Buffer.from(wide).swap16(),
      [0, 1, 2]
        .map((offset) => Buffer.concat([Buffer.alloc(offset), Buffer.from(`${control} x`)]).toString('base64'))
        .join(' '),
      Buffer.from(control).toString('hex'),
    ]);
    await database.asOwner('checkpoint');
  }, 600_000);

  it(`stands nowhere in the data directory (${CANARIES} canaries), where a value in clear would be found`, async () => {
    const [{ folder }] = (await database.asOwner<{ folder: string }>(
      `select current_setting('data_directory') as folder`,
    )) as [{ folder: string }];
    const [forms, controls] = [formsOf(sealed), formsOf(control)];
    const hits: string[] = [];
    const seen = controls.map(() => false);
    let files = 0;
    for (const path of filesUnder(dirname(folder))) {
      const bytes = readIfThere(path);
      if (!bytes) continue;
      files += 1;
      if (found(forms, bytes).includes(true)) hits.push(path);
      found(controls, bytes).forEach((hit, n) => (seen[n] ||= hit));
    }
    expect(files).toBeGreaterThan(100);
    expect(hits).toEqual([]);
    expect(seen).toEqual(controls.map(() => true));
  });

  it('stands in no row of any table, where a value in clear would be found', async () => {
    const tables = await database.asOwner<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`,
    );
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['vault.sealed_value', 'audit_event']));
    let dump = '';
    for (const { name } of tables) {
      const rows = await database.asOwner<{ row: string }>(`select t::text as row from ${name} t`);
      dump += rows.map(({ row }) => `${row}\n`).join('');
    }
    expect(dump).toContain(control);
    expect(found(formsOf(sealed), Buffer.from(dump))).not.toContain(true);
    expect(dump.toLowerCase()).not.toContain(sealed.toLowerCase());
  });

  it('stands in no log and in no answer but the one that opens it', () => {
    expect(found(formsOf(sealed), Buffer.from(logged.join('')))).not.toContain(true);
    expect(found(formsOf(sealed), Buffer.from(answers.join('')))).not.toContain(true);
  });
});

function* filesUnder(folder: string): Generator<string> {
  for (const entry of unlessGone(() => readdirSync(folder, { withFileTypes: true })) ?? []) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (entry.isFile()) yield path;
  }
}

function readIfThere(path: string): Buffer | null {
  return unlessGone(() => (statSync(path).size > 0 ? readFileSync(path) : null));
}

/** Files and folders come and go under a server at work. */
function unlessGone<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
