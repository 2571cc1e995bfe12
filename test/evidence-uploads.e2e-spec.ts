/**
 * Hostile files and streams (TRUST.md, T14): nothing is opened, nothing is served to be shown, disk and memory stay bounded,
 * digests are exact. `npm run suite:uploads` sends 300 of them.
 */
import { readFile } from 'node:fs/promises';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { EvidenceUploads } from '#evidence';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { type CaseState, completeDraft } from './support/draft.js';
import { announce, answerOn, dial, fetchFile, head, linkFor, onDisk, pathOf, put, sha256 } from './support/evidence.js';

const CASES = Number(process.env['HOSTILE_UPLOADS'] ?? 48);

/** Size of the one large file, in bytes. The most that a file may have, in the full suite. */
const LARGE = CASES >= 300 ? 200 * 1024 * 1024 : 64 * 1024 * 1024;

/** Most that server and client together may hold while the large file travels, above what they held before, in bytes. */
const MEMORY = 32 * 1024 * 1024;

let database: TestDatabase;
let api: TestApi;
let draft: CaseState;
let accepted = 0;

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database);
  draft = await completeDraft(api, 'Under attack');
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const bytes = (text: string) => Buffer.from(text, 'latin1');

/** A file that somebody may really hand in, and what its first bytes show. */
interface HostileFile {
  readonly declared: string;
  readonly detected: string;
  readonly octets: (seed: number) => Buffer;
}

const OCTETS = 'application/octet-stream';

const FILES: Readonly<Record<string, HostileFile>> = {
  'a bomb in a ZIP archive': {
    declared: 'application/zip',
    detected: 'application/zip',
    octets: () => {
      const packed = deflateRawSync(Buffer.alloc(20_000_000));
      const header = Buffer.alloc(30);
      header.writeUInt32LE(0x04034b50, 0);
      header.writeUInt16LE(8, 8);
      header.writeUInt32LE(packed.length, 18);
      header.writeUInt32LE(0xffffffff, 22);
      header.writeUInt16LE(1, 26);
      return Buffer.concat([header, bytes('a'), packed]);
    },
  },
  'a bomb in gzip': {
    declared: 'application/gzip',
    detected: OCTETS,
    octets: () => gzipSync(Buffer.alloc(20_000_000)),
  },
  'an office file whose names climb': {
    declared: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    detected: 'application/zip',
    octets: () => bytes(`PK\x03\x04${'\0'.repeat(22)}\x10\0\0\0../../etc/passwd`),
  },
  'a picture that is a script': {
    declared: 'image/gif',
    detected: 'image/gif',
    octets: () => bytes('GIF89a/*\x01\0*/=1;alert(1)//'),
  },
  'a PDF that is an archive': {
    declared: 'application/pdf',
    detected: 'application/pdf',
    octets: () => bytes('%PDF-1.7\nPK\x03\x04 /OpenAction /JavaScript'),
  },
  'a photograph that is PHP': {
    declared: 'image/jpeg',
    detected: 'image/jpeg',
    octets: () => bytes('\xff\xd8\xff\xe0<?php system($_GET[0]); ?>'),
  },
  'a picture with HTML in it': {
    declared: 'image/png',
    detected: 'image/png',
    octets: () => bytes('\x89PNG\r\n\x1a\n<html><script>alert(1)</script>'),
  },
  'a picture of 65,535 by 65,535 million pixels': {
    declared: 'image/png',
    detected: 'image/png',
    octets: () => bytes('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\x7f\xff\xff\xff\x7f\xff\xff\xff\x08\x06\0\0\0'),
  },
  'a TIFF whose directory points at itself': {
    declared: 'image/tiff',
    detected: 'image/tiff',
    octets: () => bytes('II*\0\x08\0\0\0\xff\xff\x08\0\0\0'),
  },
  'a film with an endless box': {
    declared: 'video/mp4',
    detected: 'video/mp4',
    octets: () => bytes('\0\0\0\x18ftypisom\0\0\0\0\xff\xff\xff\xffmoov\xff\xff\xff\xff\xff\xff\xff\xff'),
  },
  'SVG with a script': {
    declared: 'image/svg+xml',
    detected: OCTETS,
    octets: () => bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  },
  'HTML that is declared as text': {
    declared: 'text/plain',
    detected: OCTETS,
    octets: () => bytes('<!doctype html><script>fetch("/graphql")</script>'),
  },
  'HTML after much text': {
    declared: 'text/plain',
    detected: OCTETS,
    octets: () => bytes(`${'A statement. '.repeat(100)}<script>alert(1)</script>`),
  },
  'DjVu in a photograph’s clothes': {
    declared: 'image/jpeg',
    detected: OCTETS,
    octets: () => bytes('AT&TFORM\0\0\x03\xafDJVMDIRM (metadata "\\c${system(id)}")'),
  },
  'entities that multiply': {
    declared: 'application/xml',
    detected: OCTETS,
    octets: () => bytes('<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "&b;&b;">]><l>&a;</l>'),
  },
  PostScript: { declared: 'application/pdf', detected: OCTETS, octets: () => bytes('%!PS\n(%pipe%id) (r) file') },
  'an executable': {
    declared: 'application/pdf',
    detected: OCTETS,
    octets: (seed) => Buffer.concat([bytes('MZ\x90\0'), randomBytes(seed * 10)]),
  },
  'one byte': { declared: OCTETS, detected: OCTETS, octets: () => Buffer.from([0]) },
  noise: {
    declared: 'image/png',
    detected: OCTETS,
    octets: (seed) => Buffer.concat([Buffer.from([0xfe, 0]), randomBytes(1 + ((seed * 7919) % 300_000))]),
  },
};

/** Hands a file in, looks whether it is there as it was sent, and fetches it as a browser would. */
async function isKeptAndNotShown({ declared, detected, octets }: HostileFile, seed: number): Promise<void> {
  // Each is another file, so that none is mistaken for one that came before.
  const file = Buffer.concat([octets(seed), bytes(` ${seed}`)]);
  const type = detected === OCTETS && file.length < 10 ? OCTETS : detected;
  const link = await linkFor(api, draft.id, file, {
    declaredType: declared,
    description: '../../../etc/passwd\0'.slice(0, 19),
  });
  const { status, body } = await put(api, link, file, {
    'content-disposition': 'attachment; filename="../../../../etc/cron.d/evil"',
    'x-file-name': '/etc/passwd',
  });
  expect({ status, body }).toEqual({
    status: 201,
    body: {
      evidence: expect.any(String),
      sha256: sha256(file),
      detectedType: type,
      version: expect.any(Number),
    },
  });
  accepted += 1;
  const [row] = await database.asOwner<{ objectId: string; sha256: string; size: number }>(
    `select object_id as "objectId", encode(sha256, 'hex') as sha256, size from evidence order by id desc limit 1`,
  );
  expect(row).toMatchObject({ sha256: sha256(file), size: file.length });
  expect((await readFile(pathOf(api, row!.objectId))).equals(file)).toBe(true);
  const response = await fetchFile(api, 'researcher', body.evidence);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': OCTETS,
    'content-disposition': expect.stringMatching(/^attachment; filename="TNR-\d{4}-\d{6}-\d+\.bin"$/),
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(Buffer.from(await response.arrayBuffer()).equals(file)).toBe(true);
}

/** A stream that must not become a file. @returns what the server said. */
type HostileStream = (link: string, file: Buffer) => Promise<string>;

/** Writes to a connection, and hears what the server says. */
const say = async (...parts: readonly (string | Buffer)[]) => {
  const socket = await dial(api);
  const answer = answerOn(socket);
  for (const part of parts) socket.write(part);
  return answer;
};
const uploads = () => api.app.get(EvidenceUploads, { strict: false });
/** As {@link say}, while the server has less patience than a person would bear to wait for. */
const haste = async (work: () => Promise<string>) => {
  const { limits } = uploads();
  uploads().limits = { bytesPerSecond: 10_000, windowMs: 150, deadlineMs: 1_000 };
  try {
    return await work();
  } finally {
    uploads().limits = limits;
  }
};

/** Streams, what the server answers, and whether the link is good afterwards. */
const STREAMS: Readonly<Record<string, readonly [answer: RegExp, isLinkGood: boolean, send: HostileStream]>> = {
  'a length above what was declared': [
    / 422 [^]*OTHER_SIZE/,
    true,
    (link, file) => say(head(link, { 'content-length': file.length + 1 }), file, 'x'),
  ],
  'a length below what was declared': [
    / 422 [^]*OTHER_SIZE/,
    true,
    (link, file) => say(head(link, { 'content-length': file.length - 1 }), file.subarray(1)),
  ],
  'no octet': [/ 422 [^]*OTHER_SIZE/, true, (link) => say(head(link, { 'content-length': 0 }))],
  'other octets': [
    / 422 [^]*OTHER_DIGEST/,
    false,
    (link, file) => say(head(link, { 'content-length': file.length }), Buffer.from(file.map((byte) => byte ^ 1))),
  ],
  'a terabyte': [
    / 413 [^]*TOO_LARGE/,
    true,
    (link) => say(head(link, { 'content-length': 2 ** 40 }), Buffer.alloc(100_000)),
  ],
  'chunks without a length': [
    / 411 [^]*NO_LENGTH/,
    true,
    (link) => say(head(link, { 'transfer-encoding': 'chunked' }), '5\r\nabcde\r\n0\r\n\r\n'),
  ],
  'a body that never ends': [
    / 411 [^]*NO_LENGTH/,
    true,
    (link) => say(head(link, { 'transfer-encoding': 'chunked' }), 'fffffff\r\n', Buffer.alloc(500_000)),
  ],
  'a length and chunks': [
    / 400 /,
    true,
    (link) => say(head(link, { 'content-length': 5, 'transfer-encoding': 'chunked' }), '5\r\nabcde\r\n0\r\n\r\n'),
  ],
  'two lengths': [
    / 400 /,
    true,
    (link, file) => say(head(link, { 'content-length': file.length, 'Content-Length': 3 }), file),
  ],
  'a length that is no number': [
    / 400 /,
    true,
    (link, file) => say(head(link, { 'content-length': `-${file.length}` }), file),
  ],
  'a form in parts': [
    / 415 [^]*OTHER_MEDIA_TYPE/,
    true,
    (link, file) =>
      say(head(link, { 'content-type': 'multipart/form-data; boundary=x', 'content-length': file.length }), file),
  ],
  'JSON that no parser would take': [
    / 415 [^]*OTHER_MEDIA_TYPE/,
    true,
    (link) => say(head(link, { 'content-type': 'application/json', 'content-length': 1_000 }), '['.repeat(1_000)),
  ],
  'no media type': [
    / 415 /,
    true,
    (link, file) => say(head(link, { 'content-type': '', 'content-length': file.length }), file),
  ],
  'a packed body': [
    / 415 [^]*ENCODED/,
    true,
    (link, file) => say(head(link, { 'content-encoding': 'gzip', 'content-length': file.length }), file),
  ],
  'a stream that is cut': [
    /^$/,
    false,
    async (link, file) => {
      const socket = await dial(api);
      socket.write(head(link, { 'content-length': file.length }));
      socket.write(file.subarray(0, file.length / 2));
      await new Promise((sent) => setTimeout(sent, 100));
      socket.resetAndDestroy();
      return '';
    },
  ],
  'a stream that ends too early': [
    / 400 |^$/,
    false,
    async (link, file) => {
      const socket = await dial(api);
      const answer = answerOn(socket);
      socket.end(
        Buffer.concat([bytes(head(link, { 'content-length': file.length })), file.subarray(0, file.length / 2)]),
      );
      return answer;
    },
  ],
  silence: [
    / 408 [^]*TOO_SLOW/,
    false,
    (link, file) => haste(() => say(head(link, { 'content-length': file.length }))),
  ],
  'a byte now and then': [
    / 408 [^]*TOO_SLOW/,
    false,
    (link, file) =>
      haste(async () => {
        const socket = await dial(api);
        const answer = answerOn(socket);
        socket.write(head(link, { 'content-length': file.length }));
        const drip = setInterval(() => socket.write('x'), 20);
        return answer.finally(() => clearInterval(drip));
      }),
  ],
  'a link that climbs': [
    / 404 /,
    true,
    (_, file) => say(head('/uploads/..%2f..%2f..%2fetc%2fpasswd', { 'content-length': file.length }), file),
  ],
  'a link with a NUL': [
    / 404 /,
    true,
    (link, file) => say(head(`${link}%00.jpg`, { 'content-length': file.length }), file),
  ],
  'a link by half': [
    / 404 /,
    true,
    (link, file) => say(head(link.slice(0, -10), { 'content-length': file.length }), file),
  ],
  'the link by POST': [
    / 404 /,
    true,
    (link, file) => say(head(link, { 'content-length': file.length }).replace('PUT', 'POST'), file),
  ],
};

/** Waits until the server has done with a link: it hears of a cut later than the sender. */
async function hasEnded(file: Buffer): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const [ended] = await database.asOwner(
      'select 1 from evidence_upload where sha256 = sha256($1) and ended_at is not null',
      [file],
    );
    if (ended) return;
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error('The upload has not ended within five seconds.');
}

async function becomesNoFile(name: string, seed: number): Promise<void> {
  const [answer, isLinkGood, send] = STREAMS[name]!;
  const file = Buffer.concat([randomBytes(2_000 + seed * 10), bytes(` ${seed}`)]);
  const link = await linkFor(api, draft.id, file);
  const before = await onDisk(api);
  expect(await send(link, file)).toMatch(answer);
  if (!isLinkGood) await hasEnded(file);
  expect(await onDisk(api)).toEqual({ ...before, quarantine: [] });
  const again = await put(api, link, file);
  expect(again.status).toBe(isLinkGood ? 201 : 404);
  if (isLinkGood) accepted += 1;
}

/** All at once with one link: exactly one file. */
async function oneWins(seed: number): Promise<void> {
  const file = randomBytes(20_000 + seed);
  const link = await linkFor(api, draft.id, file);
  const statuses = await Promise.all(
    Array.from({ length: 8 }, async () => (await put(api, link, file).catch(() => ({ status: 0 }))).status),
  );
  expect(statuses.filter((status) => status === 201)).toEqual([201]);
  expect(statuses.filter((status) => status !== 201 && status !== 404 && status !== 0)).toEqual([]);
  accepted += 1;
}

/** What follows the octets of a file on its connection belongs to no file, whether the file arrived or was cut with it. */
async function takesNoMore(seed: number): Promise<void> {
  const file = randomBytes(5_000 + seed);
  const link = await linkFor(api, draft.id, file);
  await say(head(link, { 'content-length': file.length }), file, 'more of it, which is no request\r\n\r\n');
  // It arrived whole, or was cut with what followed; or nobody began to read it, and the link is good.
  const [, again] = await Promise.allSettled([hasEnded(file), put(api, link, file)]);
  expect(again).toMatchObject({ status: 'fulfilled' });
  const [upload] = await database.asOwner<{ outcome: string; digest: string | null }>(
    `select u.outcome, encode(e.sha256, 'hex') as digest from evidence_upload u left join evidence e on e.object_id = u.object_id
     where u.sha256 = sha256($1)`,
    [file],
  );
  expect([
    { outcome: 'RECEIVED', digest: sha256(file) },
    { outcome: 'CUT', digest: null },
  ]).toContainEqual(upload);
  if (upload!.outcome === 'RECEIVED') accepted += 1;
}

const kinds: readonly (readonly [name: string, run: (seed: number) => Promise<void>])[] = [
  ...Object.entries(FILES).map(
    ([name, file]) => [`${name} is kept and not shown`, (seed: number) => isKeptAndNotShown(file, seed)] as const,
  ),
  ...Object.keys(STREAMS).map(
    (name) => [`${name} becomes no file`, (seed: number) => becomesNoFile(name, seed)] as const,
  ),
  ['a link that eight use at once makes one file', oneWins],
  ['what follows the end of a file is no part of it', takesNoMore],
];

describe('a hostile sender', () => {
  it.each(Array.from({ length: CASES }, (_, seed) => [seed + 1, ...kinds[seed % kinds.length]!] as const))(
    '%d: %s',
    async (seed, _name, run) => run(seed),
  );
});

/**
 * What the process holds, in bytes, once what nobody needs is gone. Buffers found to be garbage are swept beside the program;
 * the next collection waits for that.
 */
function memoryHeld(): number {
  collectGarbage();
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

describe('a file as large as a file may be', () => {
  let watch: NodeJS.Timeout | undefined;
  afterEach(() => clearTimeout(watch));

  it('travels in and out without being held in memory', async () => {
    const chunk = randomBytes(1024 * 1024);
    const hash = createHash('sha256');
    for (let sent = 0; sent < LARGE; sent += chunk.length) hash.update(chunk);
    const digest = hash.digest('hex');
    const { url } = await announce(api, 'researcher', { id: draft.id, size: LARGE, sha256: digest });
    const before = memoryHeld();
    let peak = before;
    // Collecting garbage takes the time of client and server, too: on a busy machine it is done less often.
    const look = () => {
      const begun = performance.now();
      peak = Math.max(peak, memoryHeld());
      watch = setTimeout(look, Math.max(250, 5 * (performance.now() - begun)));
    };
    look();
    const socket = await dial(api);
    const answer = answerOn(socket, 100_000);
    socket.write(head(url, { 'content-length': LARGE, connection: 'close' }));
    for (let sent = 0; sent < LARGE && !socket.destroyed; sent += chunk.length) {
      if (!socket.write(chunk)) await Promise.race([once(socket, 'drain'), answer]); // it may be refused on the way
    }
    const text = await answer;
    expect(text).toMatch(/ 201 /);
    const { evidence } = JSON.parse(text.slice(text.indexOf('\r\n\r\n') + 4).replace(/^[^{]*/, '')) as {
      evidence: string;
    };
    accepted += 1;
    const response = await fetchFile(api, 'researcher', evidence);
    const received = createHash('sha256');
    for await (const part of response.body!) received.update(part as Uint8Array);
    expect(received.digest('hex')).toBe(digest);
    peak = Math.max(peak, memoryHeld());
    expect(peak - before).toBeLessThan(MEMORY);
    process.stderr.write(
      `${LARGE} bytes in and out; memory grew by ${peak - before} bytes at most, ${process.memoryUsage().rss} are resident.\n`,
    );
  });
});

describe('afterwards', () => {
  it('there is one file for each that was taken in, and nothing else', async () => {
    const { quarantine, objects } = await onDisk(api);
    const rows = await database.asOwner<{ id: string }>('select object_id as id from evidence order by 1');
    expect(quarantine).toEqual([]);
    expect(objects).toEqual(rows.map(({ id }) => id).sort());
    expect(objects).toHaveLength(accepted);
  });
});
