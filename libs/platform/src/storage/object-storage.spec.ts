/** What holds of both places where files are kept: a folder, and an S3-compatible service. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type S3Server, startS3 } from '../testing/s3-server.js';
import { FolderStorage } from './folder-storage.js';
import type { ObjectStorage } from './object-storage.js';
import type { QuarantinedFile } from './quarantine.js';
import { S3Storage } from './s3-storage.js';

let folder: string;
let s3: S3Server;
const storages: Record<string, ObjectStorage> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recourse-storage-'));
  s3 = await startS3();
  storages['folder'] = await FolderStorage.in(join(folder, 'objects'));
  storages['S3'] = await S3Storage.at(s3.options);
});
afterAll(async () => {
  s3.close();
  await rm(folder, { recursive: true });
});

async function quarantined(octets: Buffer): Promise<QuarantinedFile> {
  const path = join(folder, `${randomUUID()}.part`);
  await writeFile(path, octets);
  return { path, size: octets.length, sha256: createHash('sha256').update(octets).digest('hex'), head: octets };
}

async function all(stream: Readable | null): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream!) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const names = async (storage: ObjectStorage) => {
  const found: string[] = [];
  for await (const name of storage.list()) found.push(name);
  return found.sort();
};

describe.each(['folder', 'S3'])('in the %s', (which) => {
  it('a file is kept octet for octet, and has left quarantine', async () => {
    const storage = storages[which]!;
    const octets = Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * 7) % 251));
    const file = await quarantined(octets);
    const id = randomUUID();
    await storage.keep(id, file);
    expect(existsSync(file.path)).toBe(false);
    expect((await all(await storage.read(id))).equals(octets)).toBe(true);
  });

  it('a file is never replaced: of ten under one id one is kept', async () => {
    const storage = storages[which]!;
    const id = randomUUID();
    const kept = await Promise.allSettled(
      Array.from({ length: 10 }, async (_, n) => {
        await storage.keep(id, await quarantined(Buffer.from(`number ${n}`)));
        return n;
      }),
    );
    const winners = kept.flatMap((of) => (of.status === 'fulfilled' ? [of.value] : []));
    expect(winners).toHaveLength(1);
    expect(String(await all(await storage.read(id)))).toBe(`number ${winners[0]}`);
    const losers = kept.flatMap((of) => (of.status === 'rejected' ? [(of.reason as Error).name] : []));
    expect(new Set(losers)).toEqual(new Set(['ObjectExists']));
  });

  it('nothing is under an id that nobody used', async () => {
    expect(await storages[which]!.read(randomUUID())).toBeNull();
  });

  it('all is listed, over several pages, with what somebody else put there', async () => {
    const storage = storages[which]!;
    const ids = [randomUUID(), randomUUID(), randomUUID()];
    for (const id of ids) await storage.keep(id, await quarantined(Buffer.from(id)));
    if (which === 'S3') s3.objects.set('a "stray" & <other>', Buffer.from('x'));
    else await writeFile(join(folder, 'objects', 'a "stray" & <other>'), 'x');
    expect(await names(storage)).toEqual(expect.arrayContaining([...ids, 'a "stray" & <other>']));
  });
});

describe('the folder', () => {
  it.each(['../../etc/passwd', 'A0000000-0000-0000-0000-000000000000', '', '.'])(
    'takes no path for an id: %j',
    async (id) => {
      await expect(storages['folder']!.read(id)).rejects.toThrow('UUID');
    },
  );

  it('follows no link to elsewhere', async () => {
    const id = randomUUID();
    await storages['folder']!.keep(id, await quarantined(Buffer.from('x')));
    const path = join(folder, 'objects', id.slice(0, 2), id);
    await rm(path);
    await symlink('/etc/passwd', path);
    await expect(storages['folder']!.read(id)).rejects.toMatchObject({ code: 'ELOOP' });
  });
});

describe('a service', () => {
  it('that replaces what is there is not used', async () => {
    const careless = await startS3({ writesOnce: false });
    await expect(S3Storage.at(careless.options)).rejects.toThrow('If-None-Match');
    careless.close();
  });

  it('that refuses the key, or is not there, is named at the start, without the secret', async () => {
    for (const wrong of [{ secretAccessKey: 'hunter2' }, { bucket: 'another' }, { endpoint: 'http://127.0.0.1:1' }]) {
      const failing = S3Storage.at({ ...s3.options, ...wrong });
      await expect(failing).rejects.toThrow(/Check EVIDENCE_S3/);
      await expect(failing).rejects.not.toThrow('hunter2');
    }
  });

  it('is told the digest, and takes no other octets', async () => {
    const file = await quarantined(Buffer.from('as announced'));
    await writeFile(file.path, 'as modified!');
    await expect(storages['S3']!.keep(randomUUID(), file)).rejects.toThrow('400');
  });
});
