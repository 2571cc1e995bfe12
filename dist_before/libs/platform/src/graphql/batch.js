import DataLoader from 'dataloader';
/**
 * One look-up by key, sent as one statement for all keys that a request asks for at the same level.
 *
 * Declare it once as a field of a loader class; each request gets its own memory, so nothing is shared between callers.
 */
export class Batch {
    constructor(load) {
        this.load = load;
    }
    of(context) {
        const batches = (context.batches ??= new WeakMap());
        let loader = batches.get(this);
        if (!loader) {
            loader = new DataLoader((keys) => this.load(keys), { maxBatchSize: 1000 });
            batches.set(this, loader);
        }
        return loader;
    }
}
/** Puts rows under their keys, in the order asked; a key without rows gets an empty list. */
export function grouped(keys, rows, keyOf) {
    const groups = new Map(keys.map((key) => [key, []]));
    for (const row of rows)
        groups.get(keyOf(row))?.push(row);
    return keys.map((key) => groups.get(key));
}
//# sourceMappingURL=batch.js.map