/**
 * Judges a log: the leaves against the signed heads, and the rows of the registry against the leaves.
 *
 * Pure, so that the verifier that runs alone and the check inside the database judge alike. The leaves come in order, one
 * at a time, and no more is kept of them than the last state of each row.
 */
import { CompactRange, equal, leafHash } from './merkle.rules.js';
import { parseHead, signatureBy } from './signed-note.rules.js';
/** Index of a leaf that has no place yet: after all others. */
const UNSEALED = Number.MAX_SAFE_INTEGER;
export class LogCheck {
    #range;
    #faults = [];
    #doubts = [];
    #heads = [];
    #lastStates = new Map();
    #rowsThatCame = new Set();
    /** Events that stand in a leaf, by id, each with the digest of the leaf's text. */
    #events = new Map();
    #eventsThatCame = new Set();
    #digests = new Set();
    /** Heads that a leaf tells of, by size. */
    #announced = new Map();
    /** Sizes of all heads that came, whoever signed them. */
    #headsThatCame = new Set();
    #checkedHeads = 0;
    #signedSize = 0;
    #unsealed = 0;
    #rowsOnUnsigned = 0;
    #expected = 0;
    constructor(hash) {
        this.hash = hash;
        this.#range = new CompactRange(hash);
    }
    /**
     * Takes a head. All heads come before the first leaf.
     *
     * @param keys of which one must have signed it.
     */
    head(text, keys, verify, label = 'head') {
        const head = parseHead(text);
        if (!head)
            return this.fault(label, 'is no signed head');
        const name = `${label} ${head.size}`;
        this.#headsThatCame.add(head.size);
        const signatures = keys.map((key) => signatureBy(this.hash, verify, head, key));
        if (!signatures.includes('GOOD')) {
            if (signatures.includes('BAD'))
                return this.fault(name, 'does not fit its signature');
            return this.doubt(`The ${name} is not signed by the key that was given.`);
        }
        if (head.size === 0)
            return this.doubt(`The ${name} covers nothing.`);
        if (this.#heads.some(({ origin }) => origin !== head.origin))
            return this.fault(name, 'is of another log');
        const same = this.#heads.find(({ size }) => size === head.size);
        if (same && !equal(same.root, head.root))
            this.fault(name, `has another root than the ${same.label} of that size`);
        this.#heads.push({ ...head, label });
        this.#heads.sort((one, other) => one.size - other.size);
    }
    /** Takes the next leaf; they come by index. @returns the subtrees that it completes, as they follow from its bytes. */
    leaf({ index, salt, canonical, hash }) {
        if (index > this.#expected) {
            this.fault(`leaf ${this.#expected}`, `is missing, with all up to ${index - 1}`, this.#expected);
        }
        else if (index < this.#expected) {
            this.fault(`leaf ${index}`, 'stands twice', index);
        }
        this.#expected = index + 1;
        const computed = leafHash(this.hash, salt, canonical);
        if (!equal(computed, hash))
            this.fault(`leaf ${index}`, 'has other bytes than its hash is of', index);
        const completed = this.#range.append(computed);
        this.#read(index, canonical);
        this.#compareHeads();
        return completed;
    }
    /** Takes a leaf that has been written and has no place yet: it tells of rows and events like the others. */
    unsealed(number, { salt, canonical, hash }) {
        if (!equal(leafHash(this.hash, salt, canonical), hash)) {
            this.fault(`unsealed leaf ${number}`, 'has other bytes than its hash is of');
        }
        this.#unsealed += 1;
        this.#read(UNSEALED, canonical);
    }
    /** Takes a row as it is now. */
    row({ table, key, state, saltHash = null }) {
        const row = `${table} ${key}`;
        this.#rowsThatCame.add(row);
        const last = this.#lastStates.get(row);
        if (!last)
            return this.fault(`row ${row}`, 'is in no leaf: it was inserted past the log');
        const { leaf } = last;
        if (last.state === null)
            return this.fault(`row ${row}`, 'was deleted, says the log, and is there', leaf);
        if (state === null)
            return this.fault(`row state ${row}`, 'is missing: the row cannot be compared', leaf);
        if (saltHash !== null && saltHash !== last.saltHash) {
            return this.fault(`row state ${row}`, 'has another salt than the log says', leaf);
        }
        if (state !== last.state)
            this.fault(`row ${row}`, 'is in another state than its last leaf says', leaf);
        else if (leaf >= this.#signedSize)
            this.#rowsOnUnsigned += 1;
    }
    /** Takes a row of which a salt is kept. The salt of one that is gone must be gone, too, once the leaf that says so is sealed. */
    saltKept(table, key) {
        const last = this.#lastStates.get(`${table} ${key}`);
        if (!last || (last.state === null && last.leaf !== UNSEALED)) {
            this.fault(`row state ${table} ${key}`, 'is kept of no row');
        }
    }
    /** Says that all rows have come: what the log knows and has not come is missing. */
    rowsEnd() {
        for (const [row, { state, leaf }] of this.#lastStates) {
            if (state !== null && !this.#rowsThatCame.has(row)) {
                this.fault(`row ${row}`, 'is missing: it was deleted past the log', leaf);
            }
        }
    }
    /** Takes an event as the table of events has it. @param canonical what its leaf should say. */
    event(id, canonical) {
        this.#eventsThatCame.add(id);
        const known = this.#events.get(id);
        if (!known)
            return this.fault(`event ${id}`, 'is in no leaf: it was inserted past the log');
        if (known.digest !== this.#digest(canonical))
            this.fault(`event ${id}`, 'says something else than its leaf', known.leaf);
    }
    /** Says that all events have come. */
    eventsEnd() {
        for (const [id, { leaf }] of this.#events) {
            if (!this.#eventsThatCame.has(id))
                this.fault(`event ${id}`, 'is missing: it was deleted past the log', leaf);
        }
    }
    /** Takes a fault that the caller found. */
    fault(object, what, leaf = null) {
        this.#faults.push({ object, what, leaf: leaf === UNSEALED ? null : leaf });
    }
    /** Takes something that keeps the caller from telling. */
    doubt(why) {
        this.#doubts.push(why);
    }
    /** @param headsAre whether all heads came that were ever signed, so that one that a leaf tells of must be among them. */
    finish(headsAre) {
        for (const { label, size } of this.#heads.slice(this.#checkedHeads)) {
            const there = this.#range.size;
            this.fault(`${label} ${size}`, `covers more leaves than the ${there} that are there`, there);
        }
        for (const [size, { root }] of this.#announced) {
            const head = this.#heads.find((of) => of.size === size);
            if (head && Buffer.from(head.root).toString('hex') !== root) {
                this.fault(`head ${size}`, 'has another root than a leaf says');
            }
            else if (headsAre === 'ALL' && !this.#headsThatCame.has(size)) {
                this.fault(`head ${size}`, 'is missing: a leaf says that it was signed');
            }
        }
        if (this.#heads.length === 0)
            this.doubt('There is no signed head that counts: nothing says how the log was.');
        const unsigned = this.#unsignedLeaves();
        if (this.#heads.length > 0 && unsigned > 0) {
            this.doubt(`The last ${unsigned} leaves are under no signed head yet, and the state of ${this.#rowsOnUnsigned} rows rests on them.`);
        }
        const order = ({ leaf }) => leaf ?? UNSEALED;
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
    #unsignedLeaves() {
        return this.#range.size - this.#signedSize + this.#unsealed - (this.#announced.has(this.#signedSize) ? 1 : 0);
    }
    #read(index, canonical) {
        const object = index === UNSEALED ? 'an unsealed leaf' : `leaf ${index}`;
        const digest = this.#digest(canonical);
        if (this.#digests.has(digest))
            return this.fault(object, 'says what another leaf says: it is a copy', index);
        this.#digests.add(digest);
        const said = parsed(Buffer.from(canonical).toString('utf8'));
        const event = said?.['event'];
        if (said?.['v'] === 1 && said['kind'] === 'event' && typeof event?.id === 'string') {
            if (this.#events.has(event.id))
                this.fault(object, `tells of the event ${event.id} a second time`, index);
            else
                this.#events.set(event.id, { leaf: index, digest });
            this.#readHead(index, event);
        }
        else if (said?.['v'] === 1 && said['kind'] === 'row') {
            this.#lastStates.set(`${String(said['table'])} ${String(said['key'])}`, {
                leaf: index,
                state: said['state'],
                saltHash: said['saltHash'],
            });
        }
        else {
            this.fault(object, 'is no leaf of this log', index);
        }
    }
    #readHead(index, event) {
        if (event.action !== HEAD_SIGNED)
            return;
        this.#announced.set(Number(event.subject), { root: String(event.details?.root), leaf: index });
    }
    #compareHeads() {
        for (let head = this.#heads[this.#checkedHeads]; head && head.size <= this.#range.size;) {
            if (head.size === this.#range.size && equal(head.root, this.#range.root())) {
                this.#signedSize = head.size;
            }
            else if (!this.#faults.some(({ leaf }) => leaf !== null && leaf < head.size)) {
                // A leaf that is known to be bad explains it, and the first head that does not fit explains the later ones.
                const first = this.#signedSize;
                const what = `or one up to ${head.size - 1} is another than the ${head.label} ${head.size} was signed over`;
                this.fault(`leaf ${first}`, what, first);
            }
            this.#checkedHeads += 1;
            head = this.#heads[this.#checkedHeads];
        }
    }
    #digest(canonical) {
        return Buffer.from(this.hash(canonical)).toString('base64');
    }
}
/** Action of the event that tells of a signed head: its size is the subject, its root in hex stands in the details. */
export const HEAD_SIGNED = 'tree-head.signed';
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : null;
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=log-check.rules.js.map