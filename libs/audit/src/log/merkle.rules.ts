/**
 * The Merkle tree of RFC 9162, section 2.1: roots, inclusion and consistency proofs, and their verification.
 *
 * Pure on purpose, the hash function is handed in: the sequencer, the API and the verifier that runs alone share this
 * file, and the tests hold a second implementation against it.
 */

/** SHA-256 of all the parts, one after the other. */
export type Hash = (...parts: readonly Uint8Array[]) => Uint8Array;

/** A complete subtree: it covers the leaves from `position * 2^level` to just before `(position + 1) * 2^level`. */
export interface Subtree {
  readonly level: number;
  readonly position: number;
}

/** Leaves from `start` to just before `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** Hash of a leaf. @param parts what the leaf consists of: of ours, the salt and the canonical bytes. */
export function leafHash(hash: Hash, ...parts: readonly Uint8Array[]): Uint8Array {
  return hash(LEAF, ...parts);
}

/** Hash of an inner node. */
export function nodeHash(hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array {
  return hash(NODE, left, right);
}

/**
 * The root over a growing list of leaves: it keeps one hash for each complete subtree on the right edge, and no leaf.
 */
export class CompactRange {
  readonly #hash: Hash;
  /** From the largest subtree to the smallest. */
  readonly #edge: Uint8Array[];
  #size: number;

  /** @param edge hashes of the {@link completeSubtrees} of the range from 0 to `size`. */
  constructor(hash: Hash, size = 0, edge: readonly Uint8Array[] = []) {
    this.#hash = hash;
    this.#size = size;
    this.#edge = [...edge];
  }

  get size(): number {
    return this.#size;
  }

  /** Adds a leaf by its hash. @returns the subtrees that it completes, the leaf itself first. */
  append(leaf: Uint8Array): (Subtree & { readonly hash: Uint8Array })[] {
    const completed = [{ level: 0, position: this.#size, hash: leaf }];
    this.#size += 1;
    let current = leaf;
    for (let level = 1, width = 2; this.#size % width === 0; level += 1, width *= 2) {
      current = nodeHash(this.#hash, this.#edge.pop()!, current);
      completed.push({ level, position: this.#size / width - 1, hash: current });
    }
    this.#edge.push(current);
    return completed;
  }

  /** @returns the root; that of no leaves is the hash of nothing. */
  root(): Uint8Array {
    return this.#edge.length === 0 ? this.#hash() : folded(this.#hash, this.#edge);
  }
}

/** Hash of a range from the hashes of its {@link completeSubtrees}, of which there must be one. */
export function folded(hash: Hash, hashes: readonly Uint8Array[]): Uint8Array {
  return hashes.reduceRight((right, left) => nodeHash(hash, left, right));
}

/** The fewest complete subtrees that make up a range, which must be a node of some tree. From left to right. */
export function completeSubtrees({ start, end }: Range): Subtree[] {
  const found: Subtree[] = [];
  for (let at = start; at < end;) {
    const width = largestPowerUpTo(end - at);
    found.push({ level: Math.log2(width), position: at / width });
    at += width;
  }
  return found;
}

/** Which ranges the inclusion proof of a leaf is made of, from the leaf upwards. RFC 9162, 2.1.3.1. */
export function inclusionRanges(index: number, size: number): Range[] {
  const path: Range[] = [];
  let start = 0;
  let end = size;
  while (end - start > 1) {
    const middle = start + largestPowerBelow(end - start);
    if (index < middle) {
      path.push({ start: middle, end });
      end = middle;
    } else {
      path.push({ start, end: middle });
      start = middle;
    }
  }
  return path.reverse();
}

/** Which ranges the proof is made of that a tree of `to` leaves begins with the one of `from`. RFC 9162, 2.1.4.1. */
export function consistencyRanges(from: number, to: number): Range[] {
  const path: Range[] = [];
  let start = 0;
  let end = to;
  let isWhole = true;
  while (from < end) {
    const middle = start + largestPowerBelow(end - start);
    if (from <= middle) {
      path.push({ start: middle, end });
      end = middle;
    } else {
      path.push({ start, end: middle });
      start = middle;
      isWhole = false;
    }
  }
  if (!isWhole) path.push({ start, end });
  return path.reverse();
}

/** Whether a proof shows that a leaf stands at an index of the tree with a size and a root. RFC 9162, 2.1.3.2. */
export function isIncluded(
  hash: Hash,
  proof: {
    readonly leaf: Uint8Array;
    readonly index: number;
    readonly size: number;
    readonly path: readonly Uint8Array[];
  },
  root: Uint8Array,
): boolean {
  const { index, size, path } = proof;
  if (!isCount(index) || !isCount(size) || index >= size || !areHashes([proof.leaf, root, ...path])) return false;
  let node = index;
  let last = size - 1;
  let computed = proof.leaf;
  for (const sibling of path) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      computed = nodeHash(hash, sibling, computed);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
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
export function isConsistent(
  hash: Hash,
  from: { readonly size: number; readonly root: Uint8Array },
  to: { readonly size: number; readonly root: Uint8Array },
  path: readonly Uint8Array[],
): boolean {
  if (!isCount(from.size) || !isCount(to.size) || from.size === 0 || from.size > to.size) return false;
  if (!areHashes([from.root, to.root, ...path])) return false;
  if (from.size === to.size) return path.length === 0 && equal(from.root, to.root);
  const isWhole = Number.isInteger(Math.log2(from.size)) && largestPowerUpTo(from.size) === from.size;
  const [first, ...rest] = isWhole ? [from.root, ...path] : path;
  if (!first) return false;
  let node = from.size - 1;
  let last = to.size - 1;
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  let old = first;
  let computed = first;
  for (const sibling of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      old = nodeHash(hash, sibling, old);
      computed = nodeHash(hash, sibling, computed);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      computed = nodeHash(hash, computed, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && equal(old, from.root) && equal(computed, to.root);
}

/** Whether two hashes are the same. */
export function equal(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

function largestPowerUpTo(count: number): number {
  let power = 1;
  while (power * 2 <= count) power *= 2;
  return power;
}

function largestPowerBelow(count: number): number {
  return largestPowerUpTo(count - 1);
}

function half(count: number): number {
  return Math.floor(count / 2);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function areHashes(values: readonly Uint8Array[]): boolean {
  return values.every(({ length }) => length === 32);
}
