import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsV4Signer } from 'aws4fetch';
import { StartupError } from '../errors/startup-error.js';
import { type ObjectStorage, ObjectExists } from './object-storage.js';
import type { QuarantinedFile } from './quarantine.js';

export interface S3Options {
  /** Where the service answers, such as `https://s3.example.org`. Buckets are named in the path. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Longest wait for the head of an answer. */
const ANSWER_MS = 30_000;

/** Longest that a file may take on its way to the service. */
const KEEP_MS = 600_000;

/** Is there to find out whether the service writes once. */
const PROBE = 'recourse-writes-once';

/**
 * Keeps each object in a bucket of an S3-compatible service, under its id. The service must honour `If-None-Match: *`, which
 * keeps it from replacing what is there; the first use finds out.
 *
 * The key needs the rights to put, get and list, and none to delete.
 */
export class S3Storage implements ObjectStorage {
  private constructor(private readonly options: S3Options) {}

  /** @throws StartupError when the service cannot be reached, refuses the key, or would replace what is there. */
  static async at(options: S3Options): Promise<S3Storage> {
    const storage = new S3Storage(options);
    await storage.#refuseUnlessItWritesOnce();
    return storage;
  }

  get place(): string {
    return `${this.options.endpoint}/${this.options.bucket}`;
  }

  async keep(id: string, file: QuarantinedFile): Promise<void> {
    const body = Readable.toWeb(createReadStream(file.path));
    const response = await this.#put(id, body, file);
    await response.body?.cancel();
    if (response.status === 412) throw new ObjectExists(id);
    if (!response.ok) throw unexpected('put', response);
    await rm(file.path, { force: true });
  }

  async read(id: string): Promise<Readable | null> {
    const response = await this.#send('GET', `/${id}`);
    if (response.ok && response.body) return Readable.fromWeb(response.body as ReadableStream);
    await response.body?.cancel();
    if (response.status === 404) return null;
    throw unexpected('get', response);
  }

  async *list(): AsyncGenerator<string> {
    let token: string | null = null;
    do {
      const page: string = token === null ? '' : `&continuation-token=${encodeURIComponent(token)}`;
      const response = await this.#send('GET', `?list-type=2${page}`);
      const text = await response.text();
      if (!response.ok) throw unexpected('list', response);
      for (const [, key] of text.matchAll(/<Key>([^<]*)<\/Key>/g)) if (key !== PROBE) yield plain(key!);
      token = plain(/<NextContinuationToken>([^<]*)</.exec(text)?.[1] ?? '') || null;
    } while (token !== null);
  }

  async #refuseUnlessItWritesOnce(): Promise<void> {
    const text = 'Is there to find out whether this bucket lets what is there be replaced.\n';
    const announced = { size: text.length, sha256: await sha256Of(text) };
    for (const attempt of [1, 2]) {
      let response: Response;
      try {
        response = await this.#put(PROBE, text, announced);
        await response.body?.cancel();
      } catch (error) {
        throw new StartupError(
          `The evidence storage ${this.place} cannot be reached (${causeOf(error)}). Check EVIDENCE_S3_ENDPOINT and that the service runs.`,
        );
      }
      if (response.status === 412) return;
      if (!response.ok) {
        throw new StartupError(
          `The evidence storage ${this.place} refused to take a file (${response.status}). Check EVIDENCE_S3_BUCKET, EVIDENCE_S3_REGION and the key, which needs the rights to put, get and list.`,
        );
      }
      if (attempt === 2) {
        throw new StartupError(
          `The evidence storage ${this.place} replaces what is there: it does not honour If-None-Match. Use a service that does, or a folder (EVIDENCE_DIR).`,
        );
      }
    }
  }

  #put(key: string, body: ReadableStream | string, { size, sha256 }: { size: number; sha256: string }) {
    const headers = {
      'content-length': String(size),
      'content-type': 'application/octet-stream',
      'if-none-match': '*',
      'x-amz-content-sha256': sha256, // signed, so the service compares what arrives with it
    };
    return this.#send('PUT', `/${key}`, { headers, body, answerMs: KEEP_MS });
  }

  async #send(
    method: string,
    path: string,
    { headers = {}, body, answerMs = ANSWER_MS }: Sent = {},
  ): Promise<Response> {
    const { endpoint, bucket, region, accessKeyId, secretAccessKey } = this.options;
    const signed = await new AwsV4Signer({
      method,
      url: `${endpoint}/${bucket}${path}`,
      headers: { 'x-amz-content-sha256': EMPTY_SHA256, ...headers },
      accessKeyId,
      secretAccessKey,
      region,
      service: 's3',
      allHeaders: true,
    }).sign();
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(new Error(`no answer within ${answerMs} ms`)), answerMs);
    try {
      return await fetch(signed.url, {
        method,
        headers: signed.headers,
        redirect: 'error', // what is signed for one place is for no other
        signal: late.signal,
        ...(body === undefined ? {} : { body: body as BodyInit, duplex: 'half' }),
      });
    } finally {
      clearTimeout(timer);
    }
  }
}

interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: ReadableStream | string;
  readonly answerMs?: number;
}

/** Of no octets. */
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

async function sha256Of(text: string): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(text))).toString('hex');
}

/** The text of an element of XML. */
function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** Without what the service says, which may name the key. */
function unexpected(what: string, { status }: Response): Error {
  return new Error(`The evidence storage answered ${status} to ${what}.`);
}

function causeOf(error: unknown): string {
  const { cause, message } = error as { cause?: { code?: string }; message: string };
  return cause?.code ?? message;
}
