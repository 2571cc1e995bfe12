/** Takes in octets from somebody who is not trusted: counted and hashed as they come, looked into by nobody. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** What was announced. */
export interface Announced {
  /** In bytes. */
  readonly size: number;
  /** In lower-case hexadecimal. */
  readonly sha256: string;
}

/** A file that arrived as it was announced, whole and on the disk. */
export interface QuarantinedFile extends Announced {
  readonly path: string;
  /** Its first bytes, at most {@link HEAD_BYTES}. */
  readonly head: Buffer;
}

/** As much of a file as is kept in memory, to tell its type. */
export const HEAD_BYTES = 4_096;

export interface StreamLimits {
  /** Least that must arrive in each window. */
  readonly bytesPerSecond: number;
  readonly windowMs: number;
  /** For all of it. */
  readonly deadlineMs: number;
}

export type StreamFault = 'TOO_LONG' | 'TOO_SHORT' | 'OTHER_DIGEST' | 'TOO_SLOW' | 'CUT' | 'NO_SPACE';

/** The stream was not what was announced, or did not come as it must. Nothing of it is left. */
export class StreamRefused extends Error {
  override readonly name = 'StreamRefused';

  constructor(readonly fault: StreamFault) {
    super(`The stream was refused: ${fault}.`);
  }
}

/** Free space that no upload may use up, in bytes. */
const RESERVE_BYTES = 256 * 1024 * 1024;

export class Quarantine {
  private constructor(private readonly folder: string) {}

  /** @throws Error when the folder cannot be made. */
  static async in(folder: string): Promise<Quarantine> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return new Quarantine(folder);
  }

  /**
   * Takes in a stream. Does not destroy it, so that its sender can be answered.
   *
   * @throws StreamRefused when it differs from what was announced in length or digest, comes too slowly, is cut, or the
   *   disk is full; nothing is left of it then.
   */
  async receive(stream: Readable, announced: Announced, limits: StreamLimits): Promise<QuarantinedFile> {
    stream.on('error', () => undefined); // one that is cut before it is read tells when it is read, and ends no process
    await this.#refuseWithoutSpace(announced.size);
    const path = join(this.folder, `${randomUUID()}.part`);
    const file = await open(path, 'wx', 0o600);
    try {
      const hash = createHash('sha256');
      const head: Buffer[] = [];
      let size = 0;
      for await (const chunk of paced(stream, limits)) {
        size += chunk.length;
        if (size > announced.size) throw new StreamRefused('TOO_LONG');
        if (size - chunk.length < HEAD_BYTES) head.push(chunk);
        hash.update(chunk);
        await file.appendFile(chunk);
      }
      if (size < announced.size) throw new StreamRefused('TOO_SHORT');
      if (hash.digest('hex') !== announced.sha256) throw new StreamRefused('OTHER_DIGEST');
      await file.sync();
      await file.close();
      return { ...announced, path, head: Buffer.concat(head).subarray(0, HEAD_BYTES) };
    } catch (error) {
      await file.close().catch(() => undefined);
      await rm(path, { force: true });
      throw (error as NodeJS.ErrnoException).code === 'ENOSPC' ? new StreamRefused('NO_SPACE') : error;
    }
  }

  /** Removes a file that nobody keeps. */
  async discard(file: QuarantinedFile): Promise<void> {
    await rm(file.path, { force: true });
  }

  /** Names of what lies in quarantine: what is arriving, and what a process left that was killed. */
  async list(): Promise<string[]> {
    return readdir(this.folder);
  }

  async #refuseWithoutSpace(size: number): Promise<void> {
    const { bavail, bsize } = await statfs(this.folder);
    if (bavail * bsize < size + RESERVE_BYTES) throw new StreamRefused('NO_SPACE');
  }
}

/** The chunks of a stream, as long as they come fast enough. */
async function* paced(stream: Readable, limits: StreamLimits): AsyncGenerator<Buffer> {
  let isTooSlow = false;
  let stopWaiting = (): void => undefined;
  const giveUp = (): void => {
    isTooSlow = true;
    stopWaiting();
  };
  let inWindow = 0;
  const least = (limits.bytesPerSecond * limits.windowMs) / 1000;
  const window = setInterval(() => {
    if (inWindow < least) giveUp();
    inWindow = 0;
  }, limits.windowMs);
  const deadline = setTimeout(giveUp, limits.deadlineMs);
  const chunks = stream.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>;
  // A promise for each chunk, and no race with one for all of them: that one would hold every chunk to the end.
  const next = () =>
    new Promise<IteratorResult<Buffer> | null>((come, failed) => {
      stopWaiting = () => come(null);
      chunks.next().then(come, failed);
    });
  try {
    while (!isTooSlow) {
      const result = await next();
      if (result?.done) return;
      if (!result) break;
      inWindow += result.value.length;
      yield result.value;
    }
  } catch {
    throw new StreamRefused('CUT');
  } finally {
    clearInterval(window);
    clearTimeout(deadline);
  }
  throw new StreamRefused('TOO_SLOW');
}
