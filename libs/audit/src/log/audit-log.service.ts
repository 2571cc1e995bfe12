import { Injectable } from '@nestjs/common';
import { badInput, type InputProblem, notFound, UnitOfWork } from '#platform';
import type { AuditConsistencyModel, AuditProofModel, TreeHeadModel } from './audit-log.model.js';
import { sha256 } from './hashing.js';
import { completeSubtrees, consistencyRanges, folded, inclusionRanges, type Range } from './merkle.rules.js';

interface HeadRow {
  readonly size: string;
  readonly root: Buffer;
  readonly checkpoint: string;
  readonly signed_at: Date;
}

/** What anybody may ask of the log. A hash tells nothing of what it is of, so all of it is open to everyone. */
@Injectable()
export class AuditLog {
  constructor(private readonly work: UnitOfWork) {}

  /** `null` while no head has been signed. */
  async latestHead(): Promise<TreeHeadModel | null> {
    return this.#head(null);
  }

  /**
   * @param leafHash 64 hex digits.
   * @param size of a signed head; the latest when left out.
   * @throws DomainError BAD_USER_INPUT when no head of that size was signed.
   * @throws DomainError NOT_FOUND when no such leaf stands under the head.
   */
  async proof(leafHash: string, size: number | null): Promise<AuditProofModel> {
    if (!/^[0-9a-f]{64}$/.test(leafHash)) {
      throw badInput([problem('leafHash', leafHash, 'is no hash of a leaf; give 64 hex digits in lower case')]);
    }
    const head = await this.#head(size);
    if (size !== null && !head) throw badInput([problem('size', size, 'is the size of no signed head; leave it out')]);
    const [row] = await this.work.rows<{ index: string | null }>('select audit.index_of_leaf($1) as index', [
      Buffer.from(leafHash, 'hex'),
    ]);
    const index = row?.index ? Number(row.index) : null;
    if (!head || index === null || index >= head.size) throw notFound('leaf under a signed head');
    return { leafIndex: index, head, path: await this.#path(inclusionRanges(index, head.size)) };
  }

  /** @throws DomainError BAD_USER_INPUT unless 1 <= from <= to <= the size of the latest head. */
  async consistency(from: number, to: number): Promise<AuditConsistencyModel> {
    const head = await this.#head(null);
    const last = head?.size ?? 0;
    const faults = [
      ...(from < 1
        ? [problem('from', from, 'must be at least 1: from a log without leaves nothing can be shown')]
        : []),
      ...(to < from ? [problem('to', to, 'must not be less than from')] : []),
      ...(to > last ? [problem('to', to, `is more than the ${last} leaves of the latest signed head`)] : []),
    ];
    if (faults.length > 0) throw badInput(faults);
    return { from, to, path: await this.#path(consistencyRanges(from, to)) };
  }

  async #head(size: number | null): Promise<TreeHeadModel | null> {
    const [row] = await this.work.rows<HeadRow>('select * from audit.heads($1)', [size]);
    if (!row) return null;
    return {
      size: Number(row.size),
      rootHash: row.root.toString('hex'),
      checkpoint: row.checkpoint,
      signedAt: row.signed_at,
    };
  }

  async #path(ranges: readonly Range[]): Promise<string[]> {
    const subtrees = ranges.map(completeSubtrees);
    const asked = subtrees.flat();
    const rows = await this.work.rows<{ level: number; position: string; hash: Buffer }>(
      'select * from audit.nodes($1, $2)',
      [asked.map(({ level }) => level), asked.map(({ position }) => position)],
    );
    const hashes = new Map(rows.map(({ level, position, hash }) => [`${level}/${position}`, hash]));
    const hashOf = ({ level, position }: { level: number; position: number }): Uint8Array => {
      const hash = hashes.get(`${level}/${position}`);
      if (!hash) throw new Error(`The tree of the audit log lacks the node ${level}/${position}.`);
      return hash;
    };
    return subtrees.map((of) => Buffer.from(folded(sha256, of.map(hashOf))).toString('hex'));
  }
}

function problem(field: string, value: string | number, what: string): InputProblem {
  return { path: [field], value: String(value).slice(0, 80), message: `"${String(value).slice(0, 80)}" ${what}.` };
}
