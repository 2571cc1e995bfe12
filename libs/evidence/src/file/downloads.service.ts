import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { isOneTimeToken, newOneTimeToken, oneTimeTokenHash } from '#identity';
import { FileStore, keyOf, notFound, UnitOfWork, isUuid } from '#platform';

/** Files that one process hands out at a time. */
const MAX_STREAMS = 16;

export interface CreatedDownload {
  /** Path on this server, with the token. */
  readonly url: string;
  readonly expiresAt: Date;
}

/** A file on its way out. */
export interface Download {
  /** In bytes. */
  readonly size: number;
  /** In lower-case hexadecimal. */
  readonly sha256: string;
  /** What it is called outside: reference of the case and number of the file. */
  readonly name: string;
  readonly octets: Readable;
}

type Claim = Pick<Download, 'size' | 'sha256' | 'name'> & { readonly objectId: string | null };

/** Hands out links to files, and the files. That somebody fetched one stands in its custody before its first octet goes. */
@Injectable()
export class EvidenceDownloads {
  #streams = 0;

  constructor(
    private readonly work: UnitOfWork,
    private readonly store: FileStore,
  ) {}

  /** Makes a link to a file that the bearer may see. @throws DomainError NOT_FOUND. */
  create(evidence: string): Promise<CreatedDownload> {
    const token = newOneTimeToken('rcd');
    const id = evidenceKey(evidence);
    return this.work.run(async () => {
      const [row] = await this.work.rows<{ expiresAt: Date | null }>(
        'select access.create_download($1, $2) as "expiresAt"',
        [oneTimeTokenHash(token), id],
      );
      if (!row?.expiresAt) throw notFound('file');
      return { url: `/evidence/${token}`, expiresAt: row.expiresAt };
    });
  }

  /**
   * Uses a link up and opens its file.
   *
   * @returns `ABSENT` for a link that opens nothing, `BUSY` when too many are on their way, `MISSING` when the octets are
   *   not there.
   */
  async open(token: string): Promise<Download | 'ABSENT' | 'BUSY' | 'MISSING'> {
    if (!isOneTimeToken('rcd', token)) return 'ABSENT';
    if (this.#streams >= MAX_STREAMS) return 'BUSY';
    this.#streams += 1;
    let octets: Readable | null = null;
    try {
      const [claim] = await this.work.run(() =>
        this.work.rows<Claim>(
          'select d.object_id as "objectId", d.size, d.sha256, d.name from access.claim_download($1) d',
          [token],
        ),
      );
      if (!claim?.objectId) return 'ABSENT';
      octets = await this.store.storage.read(claim.objectId);
      if (!octets) return 'MISSING';
      octets.once('close', () => (this.#streams -= 1));
      const { size, sha256, name } = claim;
      return { size, sha256, name, octets: Readable.from(unaltered(octets, claim), { objectMode: false }) };
    } finally {
      if (!octets) this.#streams -= 1;
    }
  }
}

/** @throws DomainError NOT_FOUND when it can be the id of no file. */
export function evidenceKey(id: string): string {
  const key = keyOf(id, 'Evidence');
  if (!isUuid(key ?? '')) throw notFound('file');
  return key!;
}

/** Keeps the last octets back until it is known that the file is the one that was received: no other goes out whole. */
async function* unaltered(octets: Readable, { sha256 }: Claim): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let last: Buffer | null = null;
  for await (const chunk of octets) {
    if (last) yield last;
    last = chunk as Buffer;
    hash.update(last);
  }
  if (hash.digest('hex') !== sha256) throw new Error('A file of evidence is not what was received: verify it.');
  if (last) yield last;
}
