import { createHash } from 'node:crypto';
/**
 * Answers to what visitors have asked, for as long as nothing has changed that everybody may read.
 *
 * For visitors alone: who asks with a credential, even one that opens nothing, neither gets such an answer nor leaves one. When
 * it is not known whether something has changed, nothing is given and nothing kept. Those that were not asked for longest go
 * when there is no more room.
 */
export class AnswerCache {
    /** Longest that an answer is kept, in milliseconds: against changes that tell of nothing, made without triggers. */
    static { this.MAX_AGE_MS = 300_000; }
    #entries = new Map();
    /** Keys of entries, by addresses under which they were asked for. */
    #keys = new Map();
    #flights = new Map();
    #bytes = 0;
    /** The version that all entries are of. */
    #of = null;
    /** @param maxBytes of all answers together; one alone may have an eighth of it. */
    constructor(maxBytes, version) {
        this.maxBytes = maxBytes;
        this.version = version;
    }
    /** How much is kept. */
    get size() {
        return { answers: this.#entries.size, bytes: this.#bytes };
    }
    /** The answer to a question; `undefined` when there is none. */
    find(key) {
        if (!this.#isCurrent())
            return undefined;
        const entry = this.#entries.get(key);
        if (!entry)
            return undefined;
        if (performance.now() - entry.keptAt > AnswerCache.MAX_AGE_MS) {
            this.#forget(key, entry);
            return undefined;
        }
        this.#entries.delete(key);
        this.#entries.set(key, entry); // now the last to go
        return entry.answer;
    }
    /** The answer that was found before under an address: that need not be read again to know what it asks. */
    findAt(address) {
        const key = this.#keys.get(address);
        return key === undefined ? undefined : this.find(key);
    }
    /** Has an answer that is there be found under an address, too. */
    note(address, key) {
        const entry = this.#isCurrent() ? this.#entries.get(key) : undefined;
        if (!entry || entry.addresses.length === MAX_ADDRESSES || this.#keys.has(address))
            return;
        entry.addresses.push(address);
        entry.bytes += address.length + ADDRESS_BYTES;
        this.#bytes += address.length + ADDRESS_BYTES;
        this.#keys.set(address, key);
        this.#makeRoom();
    }
    /** Somebody else’s working out of the same question, to be waited for; `undefined` when nobody is at it. */
    underWay(key) {
        return this.#isCurrent() ? this.#flights.get(`${this.#of} ${key}`) : undefined;
    }
    /**
     * Announces that a question is worked out now, for others to wait for. Call it before anything of the registry is read: the
     * answer is kept only if the registry is then still what it was.
     *
     * @returns `undefined` when nothing can be kept at this moment.
     */
    begin(key) {
        if (!this.#isCurrent())
            return undefined;
        const begunWith = this.#of;
        const name = `${begunWith} ${key}`;
        let end = () => undefined;
        this.#flights.set(name, new Promise((done) => (end = done)));
        let isOver = false;
        return {
            land: (answer) => {
                if (isOver)
                    return;
                isOver = true;
                this.#flights.delete(name);
                if (answer && this.#isCurrent() && this.#of === begunWith)
                    this.#keep(key, answer);
                end();
            },
        };
    }
    #keep(key, answer) {
        const bytes = answer.body.length + ENTRY_BYTES;
        if (bytes > this.maxBytes / 8)
            return;
        const former = this.#entries.get(key);
        if (former)
            this.#forget(key, former);
        this.#bytes += bytes;
        this.#entries.set(key, { answer, bytes, keptAt: performance.now(), addresses: [] });
        this.#makeRoom();
    }
    #makeRoom() {
        for (const [oldest, entry] of this.#entries) {
            if (this.#bytes <= this.maxBytes)
                return;
            this.#forget(oldest, entry);
        }
    }
    #forget(key, entry) {
        this.#entries.delete(key);
        for (const address of entry.addresses)
            this.#keys.delete(address);
        this.#bytes -= entry.bytes;
    }
    /** Whether the version is known; what was kept of another one is gone then. */
    #isCurrent() {
        const { current } = this.version;
        if (current === null)
            return false;
        if (current !== this.#of) {
            this.#entries.clear();
            this.#keys.clear();
            this.#bytes = 0;
            this.#of = current;
        }
        return true;
    }
}
/** About what an entry takes beside its body: key, tag, places in the map. */
const ENTRY_BYTES = 500;
const ADDRESS_BYTES = 100;
/** Most addresses of one answer that are remembered: as many spellings as clients are likely to have. */
const MAX_ADDRESSES = 4;
/** An answer whose tag is worked out when it is first sent with one: over POST, none is. */
export class WholeAnswer {
    #tag;
    constructor(body, contentType, cost) {
        this.body = body;
        this.contentType = contentType;
        this.cost = cost;
    }
    get tag() {
        return (this.#tag ??= tagOf(this.body, this.contentType));
    }
}
/** The strong entity tag of an answer. */
export function tagOf(body, contentType) {
    return `"${createHash('sha256').update(contentType).update('\0').update(body).digest('base64url')}"`;
}
//# sourceMappingURL=answer-cache.js.map