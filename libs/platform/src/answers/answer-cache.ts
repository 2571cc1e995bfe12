import { createHash } from 'node:crypto';

/** A whole answer to a question, ready to be sent. */
export interface KeptAnswer {
  readonly body: Buffer;
  readonly contentType: string;
  /** Strong entity tag: the same for the same bytes and form, whenever they were worked out. */
  readonly tag: string;
  /** What the question cost whoever asked first, in points. */
  readonly cost: number;
}

interface Entry {
  readonly answer: KeptAnswer;
  bytes: number;
  readonly keptAt: number;
  /** Addresses under which it is found without being read. */
  readonly addresses: string[];
}

/** How a process knows whether anything has changed that answers depend on. */
export interface Version {
  /** Null while it is not known. */
  readonly current: number | null;
  /** Resolves when it is known, or has been looked for in vain. */
  confirmed(): Promise<void>;
}

/** Whoever works out an answer that others may wait for. */
export interface Flight {
  /** Ends the waiting. Keeps the answer, unless there is none to keep or the registry has changed meanwhile. */
  land(answer: KeptAnswer | null): void;
}

/**
 * Answers to what visitors have asked, for as long as nothing has changed that everybody may read.
 *
 * For visitors alone: who asks with a credential, even one that opens nothing, neither gets such an answer nor leaves one. When
 * it is not known whether something has changed, nothing is given and nothing kept. Those that were not asked for longest go
 * when there is no more room.
 */
export class AnswerCache {
  /** Longest that an answer is kept, in milliseconds: against changes that tell of nothing, made without triggers. */
  static readonly MAX_AGE_MS = 300_000;

  readonly #entries = new Map<string, Entry>();
  /** Keys of entries, by addresses under which they were asked for. */
  readonly #keys = new Map<string, string>();
  readonly #flights = new Map<string, { readonly of: number | null; readonly ended: Promise<void> }>();
  #bytes = 0;
  /** The version that all entries are of. */
  #of: number | null = null;

  /** @param maxBytes of all answers together; one alone may have an eighth of it. */
  constructor(
    private readonly maxBytes: number,
    private readonly version: Pick<Version, 'current'>,
  ) {}

  /** How much is kept. */
  get size(): { readonly answers: number; readonly bytes: number } {
    return { answers: this.#entries.size, bytes: this.#bytes };
  }

  /** The answer to a question; `undefined` when there is none. */
  find(key: string): KeptAnswer | undefined {
    if (!this.#isCurrent()) return undefined;
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    if (performance.now() - entry.keptAt > AnswerCache.MAX_AGE_MS) {
      this.#forget(key, entry);
      return undefined;
    }
    this.#entries.delete(key);
    this.#entries.set(key, entry); // now the last to go
    return entry.answer;
  }

  /** The answer that was found before under an address: that need not be read again to know what it asks. */
  findAt(address: string): KeptAnswer | undefined {
    const key = this.#keys.get(address);
    return key === undefined ? undefined : this.find(key);
  }

  /** Has an answer that is there be found under an address, too. */
  note(address: string, key: string): void {
    const entry = this.#isCurrent() ? this.#entries.get(key) : undefined;
    if (!entry || entry.addresses.length === MAX_ADDRESSES || this.#keys.has(address)) return;
    entry.addresses.push(address);
    entry.bytes += address.length + ADDRESS_BYTES;
    this.#bytes += address.length + ADDRESS_BYTES;
    this.#keys.set(address, key);
    this.#makeRoom();
  }

  /** Somebody else’s working out of the same question, to be waited for; `undefined` when nobody is at it. */
  underWay(key: string): Promise<void> | undefined {
    if (!this.#isCurrent()) return undefined;
    const flight = this.#flights.get(key);
    return flight?.of === this.#of ? flight.ended : undefined;
  }

  /**
   * Announces that a question is worked out now, for others to wait for. Call it before anything of the registry is read: the
   * answer is kept only if the registry is then still what it was.
   *
   * @returns `undefined` when nothing can be kept at this moment.
   */
  begin(key: string): Flight | undefined {
    if (!this.#isCurrent()) return undefined;
    const begunWith = this.#of;
    let end = (): void => undefined;
    const flight = { of: begunWith, ended: new Promise<void>((done) => (end = done)) };
    this.#flights.set(key, flight);
    let isOver = false;
    return {
      land: (answer) => {
        if (isOver) return;
        isOver = true;
        if (this.#flights.get(key) === flight) this.#flights.delete(key);
        if (answer && this.#isCurrent() && this.#of === begunWith) this.#keep(key, answer);
        end();
      },
    };
  }

  #keep(key: string, answer: KeptAnswer): void {
    const bytes = answer.body.length + 2 * key.length + ENTRY_BYTES;
    if (bytes > this.maxBytes / 8) return;
    const former = this.#entries.get(key);
    if (former) this.#forget(key, former);
    this.#bytes += bytes;
    this.#entries.set(key, { answer, bytes, keptAt: performance.now(), addresses: [] });
    this.#makeRoom();
  }

  #makeRoom(): void {
    for (const [oldest, entry] of this.#entries) {
      if (this.#bytes <= this.maxBytes) return;
      this.#forget(oldest, entry);
    }
  }

  #forget(key: string, entry: Entry): void {
    this.#entries.delete(key);
    for (const address of entry.addresses) this.#keys.delete(address);
    this.#bytes -= entry.bytes;
  }

  /** Whether the version is known; what was kept of another one is gone then. */
  #isCurrent(): boolean {
    const { current } = this.version;
    if (current === null) return false;
    if (current !== this.#of) {
      this.#entries.clear();
      this.#keys.clear();
      this.#bytes = 0;
      this.#of = current;
    }
    return true;
  }
}

/** About what an entry takes beside its body and its key: tag, places in the map. */
const ENTRY_BYTES = 500;
const ADDRESS_BYTES = 100;

/** Most addresses of one answer that are remembered: as many spellings as clients are likely to have. */
const MAX_ADDRESSES = 4;

/** An answer whose tag is worked out when it is first sent with one: over POST, none is. */
export class WholeAnswer implements KeptAnswer {
  #tag: string | undefined;

  constructor(
    readonly body: Buffer,
    readonly contentType: string,
    readonly cost: number,
  ) {}

  get tag(): string {
    return (this.#tag ??= tagOf(this.body, this.contentType));
  }
}

/** The strong entity tag of an answer. */
export function tagOf(body: Buffer, contentType: string): string {
  return `"${createHash('sha256').update(contentType).update('\0').update(body).digest('base64url')}"`;
}
