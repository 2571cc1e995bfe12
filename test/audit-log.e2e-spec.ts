/** The audit log: whatever is done leaves its leaf, and anybody can check that none was changed since. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { keyText, type LogSigner, parseHead, parseKey, sha256, signatureBy, signedHead, verifyEd25519 } from '#audit';
import { asCommand, withDatabase } from '#platform';
import { leafLine, parseLeafLine } from '../libs/audit/src/log/export-format.rules.js';
import {
  CompactRange,
  completeSubtrees,
  consistencyRanges,
  folded,
  isConsistent,
  isIncluded,
  leafHash,
} from '../libs/audit/src/log/merkle.rules.js';
import { startApi, type TestApi } from './support/api.js';
import { exported, judge, newSigner, run, seal } from './support/audit.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { act, caseInReview, completeDraft, signed, step } from './support/draft.js';
import { eraseSubject, sealIdentity, stepUp } from './support/vault.js';

/** How many pasts are rewritten; 200 in `npm run suite:rewrites`. */
const REWRITES = Number(process.env['REWRITES'] ?? 5);

jest.setTimeout(180_000 + REWRITES * 5_000);

let database: TestDatabase;
let api: TestApi;
const signer = newSigner();

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const HEAD = 'query { latestTreeHead { size rootHash checkpoint } }';
const PROOF =
  'query ($hash: String!, $size: Int) { auditProof(leafHash: $hash, size: $size) { leafIndex head { size rootHash } path } }';
const CONSISTENCY = 'query ($from: Int!, $to: Int!) { auditConsistency(from: $from, to: $to) { from to path } }';
const bytes = (hex: string) => Buffer.from(hex, 'hex');

/** What the log says, newest last. */
async function leaves(): Promise<Record<string, any>[]> {
  const rows = await database.asOwner<{ text: string }>(
    `select convert_from(canonical, 'UTF8') as text from (
       select canonical, leaf_index as n from audit.leaf
       union all select canonical, 1000000 + id from audit.pending_leaf) every order by n`,
  );
  return rows.map(({ text }) => JSON.parse(text) as Record<string, any>);
}

describe('a registry at work', () => {
  it('has no head before one was signed', async () => {
    expect((await api.anonymous(HEAD)).data).toEqual({ latestTreeHead: null });
    expect((await api.anonymous(CONSISTENCY, { from: 1, to: 1 })).errors?.[0]?.extensions['code']).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('is what its log says, from the loaded cases to a published one and an erased person', async () => {
    const reviewed = await caseInReview(api);
    await step(api, 'verifier-one', 'passReview', reviewed);
    await signed(api, reviewed);
    await step(api, 'verifier-two', 'passReview', reviewed);
    await step(api, 'editor', 'publishCase', reviewed);
    await stepUp(database, 'custodian');
    const place = { case: (await completeDraft(api, 'Another case')).id, subject: 1 };
    const sealed = await sealIdentity(api.as('researcher'), place, [{ kind: 'NAME', value: 'Aynur' }]);
    expect(sealed.payload.errors).toEqual([]);
    await seal(database, signer);
    expect(await judge(database, signer)).toMatchObject({ verdict: 'GOOD', faults: [], doubts: [] });

    expect((await eraseSubject(api.as('custodian'), place)).payload).toMatchObject({ erased: true, errors: [] });
    await seal(database, signer);
    expect(await judge(database, signer)).toMatchObject({ verdict: 'GOOD', faults: [], doubts: [] });
    const ofThePerson = (await leaves()).filter(({ table }) => table === 'vault.sealed_value');
    expect(ofThePerson.map(({ state }) => state === null)).toEqual([false, true]);
    const kept = await database.asOwner(`select from audit.row_state where table_name = 'vault.sealed_value'`);
    expect(kept).toEqual([]); // the salt is gone, so the hash that stays cannot be compared with a guess
  });

  it('keeps who changed a row by which command, and nothing of its content', async () => {
    const draft = await completeDraft(api, 'A title that nobody must find in the log');
    const all = await leaves();
    const made =
      all.find(({ table, key }) => table === 'public.case_file' && key === `["${draft.id.slice(-36)}"]`) ??
      all.filter(({ table }) => table === 'public.case_file').at(-1)!;
    const [researcher] = await database.asOwner<{ id: string }>(
      `select id from app_user where email = 'researcher@example.org'`,
    );
    expect(made).toMatchObject({ v: 1, kind: 'row', user: researcher!.id });
    expect(['createDraft', 'linkProvision', 'addSource']).toContain(made['command']);
    expect(JSON.stringify(all)).not.toContain('A title that nobody must find');
    expect(all.find(({ table }) => table === 'public.documented_case')).toMatchObject({
      command: 'reference.load',
      user: null,
    });
  });

  it('leaves a leaf of each sign-in, refused sign-in, denied operation and refused command', async () => {
    const before = (await leaves()).length;
    const signIn =
      'mutation ($password: String!) { signIn(input: { email: "analyst@example.org", password: $password }) { token } }';
    await api.anonymous(signIn, { password: 'recourse sample password' });
    await api.anonymous(signIn, { password: 'not the password at all' });
    await api.as('analyst')('{ accounts(first: 1) { totalCount } }');
    const reviewed = await caseInReview(api, 'One more');
    await act(api.as('verifier-one'), 'publishCase', 'PublishCaseInput', {
      id: reviewed.id,
      expectedVersion: reviewed.version,
    });
    await act(api.as('editor'), 'publishCase', 'PublishCaseInput', {
      id: reviewed.id,
      expectedVersion: reviewed.version,
    });
    const events = (await leaves()).slice(before).flatMap(({ event }) => (event ? [event as Record<string, any>] : []));
    const told = events.map(({ action, subject, details }) => [action, subject, details.codes ?? null]);
    expect(told).toContainEqual(['session.begun', null, null]);
    expect(events.some(({ action }) => action === 'sign-in.refused')).toBe(true);
    expect(told).toContainEqual(['operation.denied', 'accounts', 'FORBIDDEN']);
    // Each once: what the guard has not let through is no refused command, too.
    expect(told.filter(([, subject]) => subject === 'publishCase').map(([action]) => action)).toEqual([
      'operation.denied',
      'command.refused',
    ]);
  });
});

describe('the sequencer', () => {
  it('makes no writer wait, waits for none, and misses no commit that comes late', async () => {
    await seal(database, signer);
    const [slow, quick] = [
      new pg.Client({ connectionString: database.ownerUrl }),
      new pg.Client({ connectionString: database.ownerUrl }),
    ];
    await Promise.all([slow.connect(), quick.connect()]);
    await slow.query(`begin; select audit.record('test.slow')`);
    await quick.query(`set lock_timeout = '500ms'; begin; select audit.record('test.quick'); commit`);
    expect(await seal(database, signer)).toBe(2); // the quick one, and the leaf of its head
    await slow.query('commit');
    expect(await seal(database, signer)).toBe(2);
    await Promise.all([slow.end(), quick.end()]);
    const told = (await leaves()).flatMap(({ event }) => (event ? [String(event.action)] : []));
    expect(told.filter((action) => action.startsWith('test.'))).toEqual(['test.quick', 'test.slow']);
    expect((await judge(database, signer)).verdict).toBe('GOOD');
  });

  it('takes every leaf once while eight write and two seal', async () => {
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let number = 0; number < 25; number += 1) {
        await database.asOwner(`select audit.record('test.parallel', $1)`, [`${writer}/${number}`]);
      }
    });
    let isWriting = true;
    const sealers = [1, 2].map(async () => {
      while (isWriting) await seal(database, signer);
    });
    await Promise.all(writers);
    isWriting = false;
    await Promise.all(sealers);
    await seal(database, signer);
    const subjects = (await leaves()).flatMap(({ event }) =>
      event?.action === 'test.parallel' ? [event.subject as string] : [],
    );
    expect(new Set(subjects).size).toBe(200);
    expect(subjects).toHaveLength(200);
    expect((await judge(database, signer)).verdict).toBe('GOOD');
  });

  it('signs after 1,000 leaves, and else when the last head is old enough and there is something new', async () => {
    const sizes = async () =>
      (await database.asOwner<{ size: string }>('select size from audit.tree_head order by size')).map(({ size }) =>
        Number(size),
      );
    const before = await sizes();
    await seal(database, signer, 300);
    await seal(database, signer, 0);
    expect(await sizes()).toEqual(before);
    await database.asOwner(`select audit.record('test.many', n::text) from generate_series(1, 2500) n`);
    await seal(database, signer, 300);
    const after = (await sizes()).slice(before.length);
    expect(after).toEqual([before.at(-1)! + 1000, before.at(-1)! + 2000]);
    await seal(database, signer, 0);
    expect((await judge(database, signer)).verdict).toBe('GOOD');
  });

  it('signs nothing over a tree that does not continue its last head', async () => {
    const restore = await database.asOwner<{ hash: Buffer }>(
      `select hash from audit.tree_node where position = 0 and level = (select max(level) from audit.tree_node)`,
    );
    await asTamperer(
      `update audit.tree_node set hash = sha256('another') where position = 0 and level = (select max(level) from audit.tree_node)`,
    );
    await database.asOwner(`select audit.record('test.after')`);
    await expect(seal(database, signer)).rejects.toThrow('is not the one that was signed');
    await asTamperer(
      `update audit.tree_node set hash = '\\x${restore[0]!.hash.toString('hex')}' where position = 0 and level = (select max(level) from audit.tree_node)`,
    );
    await expect(seal(database, newSigner())).rejects.toThrow('is not signed by the key of this process');
    await seal(database, signer);
  });
});

describe('whoever asks', () => {
  it('is shown that a leaf stands in the log, and that the log continues an earlier one', async () => {
    const { latestTreeHead: head } = (await api.anonymous(HEAD)).data;
    const parsed = parseHead(head.checkpoint)!;
    expect(signatureBy(sha256, verifyEd25519, parsed, signer.key)).toBe('GOOD');
    expect({ size: parsed.size, root: Buffer.from(parsed.root).toString('hex') }).toEqual({
      size: head.size,
      root: head.rootHash,
    });

    for (const index of [0, 1, 777, head.size - 1]) {
      const [leaf] = await database.asOwner<{ hash: Buffer }>(
        'select leaf_hash as hash from audit.leaf where leaf_index = $1',
        [index],
      );
      const { auditProof: proof } = (await api.anonymous(PROOF, { hash: leaf!.hash.toString('hex') })).data;
      expect(proof).toMatchObject({ leafIndex: index, head: { size: head.size } });
      const given = { leaf: leaf!.hash, index, size: head.size, path: proof.path.map(bytes) };
      expect(isIncluded(sha256, given, bytes(head.rootHash))).toBe(true);
    }
    const earlier = await database.asOwner<{ size: string; root: Buffer }>(
      'select size, root from audit.tree_head order by size',
    );
    for (const { size, root } of earlier) {
      const { auditConsistency: proof } = (await api.anonymous(CONSISTENCY, { from: Number(size), to: head.size }))
        .data;
      const to = { size: head.size, root: bytes(head.rootHash) };
      expect(isConsistent(sha256, { size: Number(size), root }, to, proof.path.map(bytes))).toBe(true);
    }
  });

  it('is told what is wrong with the question, and not whether a leaf waits for its head', async () => {
    const { latestTreeHead: head } = (await api.anonymous(HEAD)).data;
    const code = async (query: string, variables: object) =>
      (await api.anonymous(query, { ...variables })).errors?.[0]?.extensions['code'];
    expect(await code(PROOF, { hash: 'abc' })).toBe('BAD_USER_INPUT');
    expect(await code(PROOF, { hash: 'A'.repeat(64) })).toBe('BAD_USER_INPUT');
    expect(await code(PROOF, { hash: '0'.repeat(64) })).toBe('NOT_FOUND');
    expect(await code(PROOF, { hash: '0'.repeat(64), size: 7 })).toBe('BAD_USER_INPUT');
    expect(await code(CONSISTENCY, { from: 0, to: 5 })).toBe('BAD_USER_INPUT');
    expect(await code(CONSISTENCY, { from: 6, to: 5 })).toBe('BAD_USER_INPUT');
    expect(await code(CONSISTENCY, { from: 1, to: head.size + 1 })).toBe('BAD_USER_INPUT');
    const [waiting] = await database.asOwner<{ hash: Buffer }>(
      'select leaf_hash as hash from audit.leaf where leaf_index = $1',
      [head.size],
    );
    expect(await code(PROOF, { hash: waiting!.hash.toString('hex') })).toBe('NOT_FOUND');
  });
});

describe('the verifier that runs alone', () => {
  let folder: string;
  let key: string;

  beforeAll(async () => {
    await seal(database, signer);
    ({ folder, key } = await exported(database, signer));
  });
  afterAll(() => rmSync(dirname(folder), { recursive: true }));

  const verify = (of = folder, ...more: string[]) => run('audit-verify', ['--export', of, '--key', key, ...more]);

  /** The export with one file changed. */
  async function spoilt(file: string, change: (text: string) => string): Promise<string> {
    const copy = mkdtempSync(join(tmpdir(), 'recourse-spoilt-'));
    cpSync(folder, copy, { recursive: true });
    const path = join(copy, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    return copy;
  }
  const lineChanged = (number: number, change: (line: string) => string) => (text: string) =>
    text
      .split('\n')
      .map((line, at) => (at === number ? change(line) : line))
      .join('\n');
  const headNames = () => readdirSync(join(folder, 'heads')).sort();

  it('finds an export good', async () => {
    expect(await verify()).toEqual({ code: 0, output: expect.stringMatching(/^GOOD: \d+ leaves/) });
  });

  it('finds nothing of a case, a person or a salt in it', async () => {
    const text = ['leaves.jsonl', 'rows.jsonl', 'unsealed.jsonl']
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('');
    const found = /journalist|human-rights|example\.org|Aynur|"TR"|RESEARCHER/.exec(text);
    expect(found?.[0]).toBeUndefined();
    const salts = await database.asOwner<{ salt: string }>(
      `select encode(row_salt, 'hex') as salt from audit.row_state limit 500`,
    );
    expect(salts.filter(({ salt }) => text.includes(salt))).toEqual([]);
  });

  it.each([
    [
      'a changed leaf',
      'leaves.jsonl',
      lineChanged(41, (line) => line.replace('"user', '"USER')),
      'First bad leaf: 41\n',
    ],
    [
      'a missing leaf',
      'leaves.jsonl',
      (text: string) => text.split('\n').toSpliced(41, 1).join('\n'),
      'First bad leaf: 41\n',
    ],
    [
      'a leaf twice',
      'leaves.jsonl',
      (text: string) => text.split('\n').toSpliced(41, 0, text.split('\n')[41]!).join('\n'),
      'First bad leaf: 41\n',
    ],
    ['a leaf that cannot be read', 'leaves.jsonl', lineChanged(41, () => '{'), 'First bad leaf: 41\n'],
    [
      'a cut log',
      'leaves.jsonl',
      (text: string) => `${text.split('\n').slice(0, 500).join('\n')}\n`,
      'covers more leaves than the 500',
    ],
    [
      'a row in another state',
      'rows.jsonl',
      lineChanged(3, (line) => line.replace(/"state":"./, '"state":"x')),
      'is in another state',
    ],
    ['a missing row', 'rows.jsonl', (text: string) => text.split('\n').slice(1).join('\n'), 'was deleted past the log'],
    [
      'a row too many',
      'rows.jsonl',
      (text: string) => `${text}{"table":"public.decision","key":"[\\"x\\"]","state":"00"}\n`,
      'row public.decision ["x"] is in no leaf',
    ],
  ] as const)('finds %s, and names it', async (_, file, change, named) => {
    const { code, output } = await verify(await spoilt(file, change));
    expect(output).toContain(named);
    expect(code).toBe(1);
  });

  it('finds a head that was changed, also by who holds the key', async () => {
    const name = `heads/${headNames()[1]!}`;
    const changed = await verify(
      await spoilt(name, (text) => text.replace(/^(\d+)$/m, (size) => String(Number(size) + 1))),
    );
    expect(changed).toEqual({ code: 1, output: expect.stringContaining('does not fit its signature') });
    const { code, output } = await verify(
      folder,
      '--trusted',
      join(
        await spoilt(name, (text) => text.replace(/\n[^\n]+=\n/, `\n${Buffer.alloc(32).toString('base64')}\n`)),
        name,
      ),
    );
    expect([code, output]).toEqual([1, expect.stringContaining('trusted head')]);
  });

  it('cannot tell without a head, a key, a file or a signature by the key, and never says good then', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'recourse-no-heads-'));
    expect((await verify(folder, '--heads', copy)).code).toBe(2);
    writeFileSync(
      join(copy, 'empty.txt'),
      'registry.example.org/audit\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— x AAAAAAAA\n',
    );
    expect((await verify(folder, '--heads', copy)).code).toBe(2);
    expect((await run('audit-verify', ['--export', folder])).code).toBe(2);
    expect((await run('audit-verify', ['--export', folder, '--key', 'no key'])).code).toBe(2);
    const other = keyText(sha256, newSigner().key);
    expect((await run('audit-verify', ['--export', folder, '--key', other])).code).toBe(2);
    expect(parseKey(sha256, other.replace(/\+[0-9a-f]{8}\+/, '+00000000+'))).toBeNull();
    for (const file of ['export.json', 'leaves.jsonl', 'rows.jsonl', 'unsealed.jsonl']) {
      const partial = await spoilt(file, (text) => text);
      rmSync(join(partial, file));
      expect([file, (await verify(partial)).code]).toEqual([file, 2]);
    }
    const unsigned = await spoilt('export.json', (text) => text);
    for (const name of headNames().slice(-1)) rmSync(join(unsigned, 'heads', name));
    expect((await verify(unsigned)).code).toBe(1); // a leaf tells of the head
    expect((await run('audit-verify', ['--exprot', folder])).code).toBe(2);
  });

  it('cannot tell of what came after the last head', async () => {
    await withDatabase(database.ownerUrl, [], (work) =>
      asCommand('test.late', () =>
        work.run(() =>
          work.rows(`update source set reliability = 'F' where id = (select min(id::text)::uuid from source)`),
        ),
      ),
    );
    const late = await exported(database, signer);
    const { code, output } = await run('audit-verify', ['--export', late.folder, '--key', late.key]);
    expect([code, output]).toEqual([2, expect.stringContaining('1 rows rests on them')]);
    await seal(database, signer);
  });
});

describe('a witness on another machine', () => {
  let place: string;
  let logKey: string;
  const file = (name: string) => join(place, name);
  const witness = (...more: string[]) =>
    run('audit-witness', [
      'cosign',
      ...['--name', 'witness.example.net', '--key', file('key.pem'), '--log-key', logKey],
      ...['--state', file('state'), '--out', file('cosigned.txt'), ...more],
    ]);

  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'recourse-witness-'));
    logKey = keyText(sha256, signer.key);
    const made = await run('audit-witness', ['make-key', '--name', 'witness.example.net', '--key', file('key.pem')]);
    expect(made.code).toBe(0);
    writeFileSync(file('witness-key.txt'), made.output);
  });
  afterAll(() => rmSync(place, { recursive: true }));

  it('cosigns the first head when told so, and a later one that continues it', async () => {
    expect((await witness('--url', api.url)).code).toBe(2); // no state, and not said to be the first
    expect((await witness('--url', api.url, '--first')).code).toBe(0);
    expect((await witness('--url', api.url, '--first')).code).toBe(2);
    for (let heads = 0; heads < 3; heads += 1) {
      await database.asOwner(`select audit.record('test.witnessed', n::text) from generate_series(1, 7) n`);
      await seal(database, signer);
      expect(await witness('--url', api.url)).toEqual({ code: 0, output: expect.stringContaining('Cosigned') });
    }
    const head = parseHead(readFileSync(file('cosigned.txt'), 'utf8'))!;
    const key = parseKey(sha256, readFileSync(file('witness-key.txt'), 'utf8'))!;
    expect(signatureBy(sha256, verifyEd25519, head, key)).toBe('GOOD');
    expect(signatureBy(sha256, verifyEd25519, { ...head, body: head.body.replace('registry', 'other') }, key)).toBe(
      'BAD',
    );
    expect(readdirSync(place).sort()).toEqual(['cosigned.txt', 'key.pem', 'state', 'witness-key.txt']);
  });

  it('signs nothing for a head that is not of the log, goes back, or comes without its proof', async () => {
    const { checkpoint } = (await api.anonymous(HEAD)).data.latestTreeHead;
    const state = readFileSync(file('state'), 'utf8');
    writeFileSync(
      file('old.txt'),
      (
        await database.asOwner<{ checkpoint: string }>('select checkpoint from audit.tree_head order by size limit 1')
      )[0]!.checkpoint,
    );
    expect((await witness('--head', file('old.txt'))).code).toBe(2);
    writeFileSync(file('foreign.txt'), headOf(newSigner(), 99_999, sha256()));
    expect((await witness('--head', file('foreign.txt'))).code).toBe(2);
    writeFileSync(file('next.txt'), headOf(signer, parseHead(checkpoint)!.size + 5, sha256()));
    expect((await witness('--head', file('next.txt'))).code).toBe(2);
    expect(readFileSync(file('state'), 'utf8')).toBe(state);
    for (const name of ['old.txt', 'foreign.txt', 'next.txt']) rmSync(file(name));
  });

  it('refuses a rewritten past, whoever holds the signing key, and so does the verifier that trusts its head', async () => {
    const last = parseHead(readFileSync(file('state'), 'utf8'))!;
    writeFileSync(file('two-faced.txt'), headOf(signer, last.size, sha256(Buffer.from('another past'))));
    expect((await witness('--head', file('two-faced.txt'))).code).toBe(1);

    const { folder, key } = await exported(database, signer);
    const trusted = ['--trusted', file('cosigned.txt'), '--witness-key', file('witness-key.txt')];
    expect((await run('audit-verify', ['--export', folder, '--key', key, ...trusted])).code).toBe(0);
    const random = numbers(7);
    for (let rewrites = 0; rewrites < REWRITES; rewrites += 1) {
      const { copy, head, proof } = rewritten(folder, Math.floor(random() * (last.size - 1)), last.size);
      // With the stolen key all of it fits together: without a head from elsewhere nobody could tell.
      const whole = ['--export', copy, '--key', key, '--heads', join(copy, 'heads')];
      expect((await run('audit-verify', whole)).code).toBe(0);
      expect((await run('audit-verify', [...whole, ...trusted])).code).toBe(1);
      writeFileSync(file('rewritten.txt'), head);
      writeFileSync(file('proof.json'), JSON.stringify({ path: proof }));
      expect((await witness('--head', file('rewritten.txt'), '--proof', file('proof.json'))).code).toBe(1);
      rmSync(copy, { recursive: true });
    }
  });

  function headOf(by: LogSigner, size: number, root: Uint8Array): string {
    return signedHead(sha256, { origin: by.key.name, size, root }, by.key, by.sign);
  }

  /** The export with the event of one leaf made another, all hashes and one head over all of it made anew with the log's own key. */
  function rewritten(folder: string, from: number, lastSize: number): { copy: string; head: string; proof: string[] } {
    const copy = mkdtempSync(join(tmpdir(), 'recourse-rewritten-'));
    cpSync(folder, copy, { recursive: true });
    for (const name of readdirSync(join(copy, 'heads'))) rmSync(join(copy, 'heads', name));
    const lines = readFileSync(join(copy, 'leaves.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => parseLeafLine(line)!);
    const range = new CompactRange(sha256);
    const nodes = new Map<string, Uint8Array>();
    const text = lines.map((leaf, index) => {
      const canonical =
        index === from ? Buffer.from(`${Buffer.from(leaf.canonical).toString('utf8')} `) : leaf.canonical;
      const hash = leafHash(sha256, leaf.salt, canonical);
      for (const node of range.append(hash)) nodes.set(`${node.level}/${node.position}`, node.hash);
      return leafLine({ ...leaf, canonical, hash });
    });
    writeFileSync(join(copy, 'leaves.jsonl'), text.join(''));
    const head = headOf(signer, lines.length, range.root());
    writeFileSync(join(copy, 'heads', 'rewritten.txt'), head);
    const proof = consistencyRanges(lastSize, lines.length).map((of) =>
      Buffer.from(
        folded(
          sha256,
          completeSubtrees(of).map(({ level, position }) => nodes.get(`${level}/${position}`)!),
        ),
      ).toString('hex'),
    );
    return { copy, head, proof };
  }
});

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What the owner of the database does past everything. */
async function asTamperer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query(`set session_replication_role = replica`);
  await client.query(statement);
  await client.end();
}
