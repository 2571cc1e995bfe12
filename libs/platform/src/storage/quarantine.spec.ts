import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { HEAD_BYTES, Quarantine } from './quarantine.js';

const FAST = { bytesPerSecond: 10_000, windowMs: 200, deadlineMs: 2_000 };
/** The same, but for a deadline so late that it does not stand in for the rate. */
const PATIENT = { ...FAST, deadlineMs: 60_000 };
const octets = Buffer.alloc(100_000, 'octets');
const announced = { size: octets.length, sha256: createHash('sha256').update(octets).digest('hex') };

let folder: string;
let quarantine: Quarantine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recourse-quarantine-'));
  quarantine = await Quarantine.in(folder);
});
afterAll(() => rm(folder, { recursive: true }));

describe('a stream that is what was announced', () => {
  it('becomes a file of the process alone, and is not destroyed', async () => {
    const stream = Readable.from([octets.subarray(0, 10), octets.subarray(10)], { objectMode: false });
    const file = await quarantine.receive(stream, announced, FAST);
    expect(await readFile(file.path)).toEqual(octets);
    expect((await stat(file.path)).mode & 0o777).toBe(0o600);
    expect(file.head).toEqual(octets.subarray(0, HEAD_BYTES));
    await quarantine.discard(file);
  });
});

describe('a stream is refused and leaves nothing, when', () => {
  afterEach(async () => expect(await readdir(folder)).toEqual([]));

  const slow = (chunk: Buffer, everyMs: number) =>
    Readable.from(
      (async function* () {
        for (;;) {
          yield chunk;
          await new Promise((next) => setTimeout(next, everyMs));
        }
      })(),
      { objectMode: false },
    );
  const cut = () => {
    const stream = new PassThrough();
    stream.write(octets.subarray(0, 10));
    setTimeout(() => stream.destroy(new Error('reset')), 20);
    return stream;
  };

  it.each<[string, string, () => Readable, typeof FAST?]>([
    ['it is longer', 'TOO_LONG', () => Readable.from([octets, Buffer.from('x')], { objectMode: false })],
    ['it never ends', 'TOO_LONG', () => slow(octets, 1)],
    ['it is shorter', 'TOO_SHORT', () => Readable.from([octets.subarray(1)], { objectMode: false })],
    ['it is empty', 'TOO_SHORT', () => Readable.from([], { objectMode: false })],
    [
      'one bit of it differs',
      'OTHER_DIGEST',
      () => Readable.from([Buffer.from(octets.map((byte, at) => byte ^ Number(at === 777)))], { objectMode: false }),
    ],
    ['it is cut', 'CUT', cut],
    ['nothing comes', 'TOO_SLOW', () => new PassThrough(), PATIENT],
    ['it comes byte by byte', 'TOO_SLOW', () => slow(Buffer.from('x'), 20), PATIENT],
    ['it keeps the rate and not the deadline', 'TOO_SLOW', () => slow(Buffer.alloc(1_000), 40)],
  ])('%s: %s', async (_, fault, stream, limits = FAST) => {
    const source = stream();
    await expect(quarantine.receive(source, announced, limits)).rejects.toMatchObject({ fault });
    source.destroy();
  });
});

it('a file for which there is no room is refused before its first octet', async () => {
  const huge = { ...announced, size: 2 ** 60 };
  await expect(quarantine.receive(new PassThrough(), huge, FAST)).rejects.toMatchObject({ fault: 'NO_SPACE' });
});
