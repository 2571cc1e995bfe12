/**
 * What was asked for lately, and no more of it than there is room for.
 *
 * In two generations: what is asked for stays in the younger or moves there, and when that is half of all there is room for, the
 * older is forgotten and the younger takes its place. An exact order would cost more with each look than what is found.
 */
export class RecentlyUsed {
    #younger = new Map();
    #older = new Map();
    /** @param most entries that there is room for, at least 2. */
    constructor(most) {
        this.most = most;
    }
    get(key) {
        const value = this.#younger.get(key);
        if (value !== undefined)
            return value;
        const older = this.#older.get(key);
        if (older !== undefined)
            this.set(key, older);
        return older;
    }
    set(key, value) {
        this.#younger.set(key, value);
        if (this.#younger.size < this.most / 2)
            return;
        this.#older = this.#younger;
        this.#younger = new Map();
    }
    delete(key) {
        this.#younger.delete(key);
        this.#older.delete(key);
    }
    clear() {
        this.#younger.clear();
        this.#older.clear();
    }
}
//# sourceMappingURL=recently-used.js.map