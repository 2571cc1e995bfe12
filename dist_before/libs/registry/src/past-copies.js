import { readPastCases } from './past-case-reader.js';
import { PublicCases } from './public-cases.js';
import { PublicCopy } from './public-copy.js';
/** Most copies of a past: each is about as large as that of the present. */
const MOST_KEPT = 2;
/**
 * Each is read once, and keeps up as that of the present does: what is public no more goes from all of them at once. Whoever
 * asks while it is read waits for the same reading.
 */
export class PastCopies {
    /** By the moment since which it has been so; those that were asked for longest ago come first. */
    #kept = new Map();
    constructor(work) {
        this.work = work;
    }
    /** @returns the past of a moment; `null` where the moment is yet to come. */
    async at(asOf) {
        const [found] = await this.work.rows('select access.public_moment($1) as since, $1::timestamptz > now() as "isToCome"', [asOf]);
        return found.isToCome ? null : { asOf, since: found.since };
    }
    async cases({ since }) {
        return since === null ? new PublicCases() : this.#copyOf(since).current();
    }
    async settled() {
        await Promise.all([...this.#kept.values()].map((copy) => copy.settled()));
    }
    #copyOf(since) {
        const key = since.getTime();
        const copy = this.#kept.get(key) ?? new PublicCopy(this.work, (work, wanted) => readPastCases(work, wanted, since));
        this.#kept.delete(key);
        this.#kept.set(key, copy);
        const [oldest] = this.#kept.keys();
        if (this.#kept.size > MOST_KEPT)
            this.#kept.delete(oldest);
        return copy;
    }
}
//# sourceMappingURL=past-copies.js.map