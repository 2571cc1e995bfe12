/**
 * The Merkle tree of RFC 9162, section 2.1: roots, inclusion and consistency proofs, and their verification.
 *
 * Pure on purpose, the hash function is handed in: the sequencer, the API and the verifier that runs alone share this
 * file, and the tests hold a second implementation against it.
 */
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);
/** Hash of a leaf. @param parts what the leaf consists of: of ours, the salt and the canonical bytes. */
export function leafHash(hash, ...parts) {
    return hash(LEAF, ...parts);
}
/** Hash of an inner node. */
export function nodeHash(hash, left, right) {
    return hash(NODE, left, right);
}
/**
 * The root over a growing list of leaves: it keeps one hash for each complete subtree on the right edge, and no leaf.
 */
export class CompactRange {
    #hash;
    /** From the largest subtree to the smallest. */
    #edge;
    #size;
    /** @param edge hashes of the {@link completeSubtrees} of the range from 0 to `size`. */
    constructor(hash, size = 0, edge = []) {
        this.#hash = hash;
        this.#size = size;
        this.#edge = [...edge];
    }
    get size() {
        return this.#size;
    }
    /** Adds a leaf by its hash. @returns the subtrees that it completes, the leaf itself first. */
    append(leaf) {
        const completed = [{ level: 0, position: this.#size, hash: leaf }];
        this.#size += 1;
        let current = leaf;
        for (let level = 1, width = 2; this.#size % width === 0; level += 1, width *= 2) {
            current = nodeHash(this.#hash, this.#edge.pop(), current);
            completed.push({ level, position: this.#size / width - 1, hash: current });
        }
        this.#edge.push(current);
        return completed;
    }
    /** @returns the root; that of no leaves is the hash of nothing. */
    root() {
        return this.#edge.length === 0 ? this.#hash() : folded(this.#hash, this.#edge);
    }
}
/** Hash of a range from the hashes of its {@link completeSubtrees}, of which there must be one. */
export function folded(hash, hashes) {
    return hashes.reduceRight((right, left) => nodeHash(hash, left, right));
}
/** The fewest complete subtrees that make up a range, which must be a node of some tree. From left to right. */
export function completeSubtrees({ start, end }) {
    const found = [];
    for (let at = start; at < end;) {
        const width = largestPowerUpTo(end - at);
        found.push({ level: Math.log2(width), position: at / width });
        at += width;
    }
    return found;
}
/** Which ranges the inclusion proof of a leaf is made of, from the leaf upwards. RFC 9162, 2.1.3.1. */
export function inclusionRanges(index, size) {
    const path = [];
    let start = 0;
    let end = size;
    while (end - start > 1) {
        const middle = start + largestPowerBelow(end - start);
        if (index < middle) {
            path.push({ start: middle, end });
            end = middle;
        }
        else {
            path.push({ start, end: middle });
            start = middle;
        }
    }
    return path.reverse();
}
/** Which ranges the proof is made of that a tree of `to` leaves begins with the one of `from`. RFC 9162, 2.1.4.1. */
export function consistencyRanges(from, to) {
    const path = [];
    let start = 0;
    let end = to;
    let isWhole = true;
    while (from < end) {
        const middle = start + largestPowerBelow(end - start);
        if (from <= middle) {
            path.push({ start: middle, end });
            end = middle;
        }
        else {
            path.push({ start, end: middle });
            start = middle;
            isWhole = false;
        }
    }
    if (!isWhole)
        path.push({ start, end });
    return path.reverse();
}
/** Whether a proof shows that a leaf stands at an index of the tree with a size and a root. RFC 9162, 2.1.3.2. */
export function isIncluded(hash, proof, root) {
    const { index, size, path } = proof;
    if (!isCount(index) || !isCount(size) || index >= size || !areHashes([proof.leaf, root, ...path]))
        return false;
    let node = index;
    let last = size - 1;
    let computed = proof.leaf;
    for (const sibling of path) {
        if (last === 0)
            return false;
        if (node % 2 === 1 || node === last) {
            computed = nodeHash(hash, sibling, computed);
            while (node % 2 === 0 && node !== 0)
                [node, last] = [half(node), half(last)];
        }
        else {
            computed = nodeHash(hash, computed, sibling);
        }
        [node, last] = [half(node), half(last)];
    }
    return last === 0 && equal(computed, root);
}
/**
 * Whether a proof shows that one tree is the beginning of another. RFC 9162, 2.1.4.2.
 *
 * From a tree without leaves nothing can be shown: the answer is no.
 */
export function isConsistent(hash, from, to, path) {
    if (!isCount(from.size) || !isCount(to.size) || from.size === 0 || from.size > to.size)
        return false;
    if (!areHashes([from.root, to.root, ...path]))
        return false;
    if (from.size === to.size)
        return path.length === 0 && equal(from.root, to.root);
    const isWhole = Number.isInteger(Math.log2(from.size)) && largestPowerUpTo(from.size) === from.size;
    const [first, ...rest] = isWhole ? [from.root, ...path] : path;
    if (!first)
        return false;
    let node = from.size - 1;
    let last = to.size - 1;
    while (node % 2 === 1)
        [node, last] = [half(node), half(last)];
    let old = first;
    let computed = first;
    for (const sibling of rest) {
        if (last === 0)
            return false;
        if (node % 2 === 1 || node === last) {
            old = nodeHash(hash, sibling, old);
            computed = nodeHash(hash, sibling, computed);
            while (node % 2 === 0 && node !== 0)
                [node, last] = [half(node), half(last)];
        }
        else {
            computed = nodeHash(hash, computed, sibling);
        }
        [node, last] = [half(node), half(last)];
    }
    return last === 0 && equal(old, from.root) && equal(computed, to.root);
}
/** Whether two hashes are the same. */
export function equal(one, other) {
    return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
function largestPowerUpTo(count) {
    let power = 1;
    while (power * 2 <= count)
        power *= 2;
    return power;
}
function largestPowerBelow(count) {
    return largestPowerUpTo(count - 1);
}
function half(count) {
    return Math.floor(count / 2);
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function areHashes(values) {
    return values.every(({ length }) => length === 32);
}
//# sourceMappingURL=merkle.rules.js.map