/**
 * Judges a log: the leaves against the signed heads, and the rows of the registry against the leaves.
 *
 * Pure, so that the verifier that runs alone and the check inside the database judge alike. The leaves come in order, one
 * at a time, and no more is kept of them than the last state of each row.
 */
import { CompactRange, equal, type Hash, leafHash } from './merkle.rules.js';
import { type NoteKey, parseHead, signatureBy, type SignedHead, type Verify } from './signed-note.rules.js';

/** A leaf as it is stored or exported. */
export interface Leaf {
  readonly index: number;
  readonly salt: Uint8Array;
  /** The canonical bytes. */
  readonly canonical: Uint8Array;
  /** The hash that stands beside them. */
  readonly hash: Uint8Array;
}

/** The state of a row as it is now. */
export interface RowState {
  readonly table: string;
  readonly key: string;
  /** Salted hash in hex; `null` when the salt is missing, so that it cannot be computed. */
  readonly state: string | null;
  /** Hash of the salt that was used, in hex, where the one who asks has it. */
  readonly saltHash?: string | null;
}

/** Something that is not as the log says. */
export interface Fault {
  /** What it is about: `leaf 17`, `row public.case_file ["…"]`, `event …`, `head 1000`. */
  readonly object: string;
  readonly what: string;
  /** The first leaf that it concerns, where it concerns one. */
  readonly leaf: number | null;
}

export type Verdict = 'GOOD' | 'TAMPERED' | 'CANNOT_TELL';

export interface Finding {
  readonly verdict: Verdict;
  /** Signs of tampering, those of the first leaf first. */
  readonly faults: readonly Fault[];
  /** What could not be told, and why. */
  readonly doubts: readonly string[];
  readonly leaves: number;
  /** Size of the last head that is good; 0 without one. */
  readonly signedSize: number;
  readonly rows: number;
}

/** What a leaf says about a row. */
interface LastState {
  readonly leaf: number;
  readonly state: string | null;
  readonly saltHash: string | null;
}

interface SaidEvent {
  readonly id?: unknown;
  readonly action?: unknown;
  readonly subject?: unknown;
  readonly details?: { readonly root?: unknown };
}

/** Index of a leaf that has no place yet: after all others. */
const UNSEALED = Number.MAX_SAFE_INTEGER;

export class LogCheck {
  readonly #range: CompactRange;
  readonly #faults: Fault[] = [];
  readonly #doubts: string[] = [];
  readonly #heads: (SignedHead & { readonly label: string })[] = [];
  readonly #lastStates = new Map<string, LastState>();
  readonly #rowsThatCame = new Set<string>();
  /** Events that stand in a leaf, by id, each with the digest of the leaf's text. */
  readonly #events = new Map<string, { readonly leaf: number; readonly digest: string }>();
  readonly #eventsThatCame = new Set<string>();
  readonly #digests = new Set<string>();
  /** Heads that a leaf tells of, by size. */
  readonly #announced = new Map<number, { readonly root: string; readonly leaf: number }>();
  /** Sizes of all heads that came, whoever signed them. */
  readonly #headsThatCame = new Set<number>();
  #checkedHeads = 0;
  #signedSize = 0;
  #unsealed = 0;
  #rowsOnUnsigned = 0;
  #expected = 0;

  constructor(private readonly hash: Hash) {
    this.#range = new CompactRange(hash);
  }

  /**
   * Takes a head. All heads come before the first leaf.
   *
   * @param keys of which one must have signed it.
   */
  head(text: string, keys: readonly NoteKey[], verify: Verify, label = 'head'): void {
    const head = parseHead(text);
    if (!head) return this.fault(label, 'is no signed head');
    const name = `${label} ${head.size}`;
    this.#headsThatCame.add(head.size);
    const signatures = keys.map((key) => signatureBy(this.hash, verify, head, key));
    if (!signatures.includes('GOOD')) {
      if (signatures.includes('BAD')) return this.fault(name, 'does not fit its signature');
      return this.doubt(`The ${name} is not signed by the key that was given.`);
    }
    if (head.size === 0) return this.doubt(`The ${name} covers nothing.`);
    if (this.#heads.some(({ origin }) => origin !== head.origin)) return this.fault(name, 'is of another log');
    const same = this.#heads.find(({ size }) => size === head.size);
    if (same && !equal(same.root, head.root)) this.fault(name, `has another root than the ${same.label} of that size`);
    this.#heads.push({ ...head, label });
    this.#heads.sort((one, other) => one.size - other.size);
  }

  /** Takes the next leaf; they come by index. @returns the subtrees that it completes, as they follow from its bytes. */
  leaf({ index, salt, canonical, hash }: Leaf): ReturnType<CompactRange['append']> {
    if (index > this.#expected) {
      this.fault(`leaf ${this.#expected}`, `is missing, with all up to ${index - 1}`, this.#expected);
    } else if (index < this.#expected) {
      this.fault(`leaf ${index}`, 'stands twice', index);
    }
    this.#expected = index + 1;
    const computed = leafHash(this.hash, salt, canonical);
    if (!equal(computed, hash)) this.fault(`leaf ${index}`, 'has other bytes than its hash is of', index);
    const completed = this.#range.append(computed);
    this.#read(index, canonical);
    this.#compareHeads();
    return completed;
  }

  /** Takes a leaf that has been written and has no place yet: it tells of rows and events like the others. */
  unsealed(number: number, { salt, canonical, hash }: Omit<Leaf, 'index'>): void {
    if (!equal(leafHash(this.hash, salt, canonical), hash)) {
      this.fault(`unsealed leaf ${number}`, 'has other bytes than its hash is of');
    }
    this.#unsealed += 1;
    this.#read(UNSEALED, canonical);
  }

  /** Takes a row as it is now. */
  row({ table, key, state, saltHash = null }: RowState): void {
    const row = `${table} ${key}`;
    this.#rowsThatCame.add(row);
    const last = this.#lastStates.get(row);
    if (!last) return this.fault(`row ${row}`, 'is in no leaf: it was inserted past the log');
    const { leaf } = last;
    if (last.state === null) return this.fault(`row ${row}`, 'was deleted, says the log, and is there', leaf);
    if (state === null) return this.fault(`row state ${row}`, 'is missing: the row cannot be compared', leaf);
    if (saltHash !== null && saltHash !== last.saltHash) {
      return this.fault(`row state ${row}`, 'has another salt than the log says', leaf);
    }
    if (state !== last.state) this.fault(`row ${row}`, 'is in another state than its last leaf says', leaf);
    else if (leaf >= this.#signedSize) this.#rowsOnUnsigned += 1;
  }

  /** Takes a row of which a salt is kept. The salt of one that is gone must be gone, too, once the leaf that says so is sealed. */
  saltKept(table: string, key: string): void {
    const last = this.#lastStates.get(`${table} ${key}`);
    if (!last || (last.state === null && last.leaf !== UNSEALED)) {
      this.fault(`row state ${table} ${key}`, 'is kept of no row');
    }
  }

  /** Says that all rows have come: what the log knows and has not come is missing. */
  rowsEnd(): void {
    for (const [row, { state, leaf }] of this.#lastStates) {
      if (state !== null && !this.#rowsThatCame.has(row)) {
        this.fault(`row ${row}`, 'is missing: it was deleted past the log', leaf);
      }
    }
  }

  /** Takes an event as the table of events has it. @param canonical what its leaf should say. */
  event(id: string, canonical: Uint8Array): void {
    this.#eventsThatCame.add(id);
    const known = this.#events.get(id);
    if (!known) return this.fault(`event ${id}`, 'is in no leaf: it was inserted past the log');
    if (known.digest !== this.#digest(canonical))
      this.fault(`event ${id}`, 'says something else than its leaf', known.leaf);
  }

  /** Says that all events have come. */
  eventsEnd(): void {
    for (const [id, { leaf }] of this.#events) {
      if (!this.#eventsThatCame.has(id)) this.fault(`event ${id}`, 'is missing: it was deleted past the log', leaf);
    }
  }

  /** Takes a fault that the caller found. */
  fault(object: string, what: string, leaf: number | null = null): void {
    this.#faults.push({ object, what, leaf: leaf === UNSEALED ? null : leaf });
  }

  /** Takes something that keeps the caller from telling. */
  doubt(why: string): void {
    this.#doubts.push(why);
  }

  /** @param headsAre whether all heads came that were ever signed, so that one that a leaf tells of must be among them. */
  finish(headsAre: 'ALL' | 'SOME'): Finding {
    for (const { label, size } of this.#heads.slice(this.#checkedHeads)) {
      const there = this.#range.size;
      this.fault(`${label} ${size}`, `covers more leaves than the ${there} that are there`, there);
    }
    for (const [size, { root }] of this.#announced) {
      const head = this.#heads.find((of) => of.size === size);
      if (head && Buffer.from(head.root).toString('hex') !== root) {
        this.fault(`head ${size}`, 'has another root than a leaf says');
      } else if (headsAre === 'ALL' && !this.#headsThatCame.has(size)) {
        this.fault(`head ${size}`, 'is missing: a leaf says that it was signed');
      }
    }
    if (this.#heads.length === 0) this.doubt('There is no signed head that counts: nothing says how the log was.');
    const unsigned = this.#unsignedLeaves();
    if (this.#heads.length > 0 && unsigned > 0) {
      this.doubt(
        `The last ${unsigned} leaves are under no signed head yet, and the state of ${this.#rowsOnUnsigned} rows rests on them.`,
      );
    }
    const order = ({ leaf }: Fault): number => leaf ?? UNSEALED;
    const faults = [...this.#faults].sort((one, other) => order(one) - order(other));
    return {
      verdict: faults.length > 0 ? 'TAMPERED' : this.#doubts.length > 0 ? 'CANNOT_TELL' : 'GOOD',
      faults,
      doubts: this.#doubts,
      leaves: this.#range.size,
      signedSize: this.#signedSize,
      rows: this.#rowsThatCame.size,
    };
  }

  /** Leaves after the last head, but for the one that tells of it, which says nothing new. */
  #unsignedLeaves(): number {
    return this.#range.size - this.#signedSize + this.#unsealed - (this.#announced.has(this.#signedSize) ? 1 : 0);
  }

  #read(index: number, canonical: Uint8Array): void {
    const object = index === UNSEALED ? 'an unsealed leaf' : `leaf ${index}`;
    const digest = this.#digest(canonical);
    if (this.#digests.has(digest)) return this.fault(object, 'says what another leaf says: it is a copy', index);
    this.#digests.add(digest);
    const said = parsed(Buffer.from(canonical).toString('utf8'));
    const event = said?.['event'] as SaidEvent | undefined;
    if (said?.['v'] === 1 && said['kind'] === 'event' && typeof event?.id === 'string') {
      if (this.#events.has(event.id)) this.fault(object, `tells of the event ${event.id} a second time`, index);
      else this.#events.set(event.id, { leaf: index, digest });
      this.#readHead(index, event);
    } else if (said?.['v'] === 1 && said['kind'] === 'row') {
      this.#lastStates.set(`${String(said['table'])} ${String(said['key'])}`, {
        leaf: index,
        state: said['state'] as string | null,
        saltHash: said['saltHash'] as string | null,
      });
    } else {
      this.fault(object, 'is no leaf of this log', index);
    }
  }

  #readHead(index: number, event: SaidEvent): void {
    if (event.action !== HEAD_SIGNED) return;
    this.#announced.set(Number(event.subject), { root: String(event.details?.root), leaf: index });
  }

  #compareHeads(): void {
    for (let head = this.#heads[this.#checkedHeads]; head && head.size <= this.#range.size;) {
      if (head.size === this.#range.size && equal(head.root, this.#range.root())) {
        this.#signedSize = head.size;
      } else if (!this.#faults.some(({ leaf }) => leaf !== null && leaf < head!.size)) {
        // A leaf that is known to be bad explains it, and the first head that does not fit explains the later ones.
        const first = this.#signedSize;
        const what = `or one up to ${head.size - 1} is another than the ${head.label} ${head.size} was signed over`;
        this.fault(`leaf ${first}`, what, first);
      }
      this.#checkedHeads += 1;
      head = this.#heads[this.#checkedHeads];
    }
  }

  #digest(canonical: Uint8Array): string {
    return Buffer.from(this.hash(canonical)).toString('base64');
  }
}

/** Action of the event that tells of a signed head: its size is the subject, its root in hex stands in the details. */
export const HEAD_SIGNED = 'tree-head.signed';

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
