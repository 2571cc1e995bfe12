import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  CompactRange,
  completeSubtrees,
  consistencyRanges,
  equal,
  folded,
  type Hash,
  inclusionRanges,
  isConsistent,
  isIncluded,
  leafHash,
  type Range,
} from './merkle.rules.js';

const sha256: Hash = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** The tree as RFC 9162, 2.1, defines it, word for word: recursive, over all leaves, without one line in common. */
const second = {
  concat: (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest(),
  split: (n: number) => 2 ** (n.toString(2).length - 1 - Number((n & (n - 1)) === 0)),
  mth(d: readonly Buffer[]): Buffer {
    if (d.length === 0) return second.concat();
    if (d.length === 1) return second.concat(Buffer.from([0]), d[0]!);
    const k = second.split(d.length);
    return second.concat(Buffer.from([1]), second.mth(d.slice(0, k)), second.mth(d.slice(k)));
  },
  path(m: number, d: readonly Buffer[]): Buffer[] {
    if (d.length === 1) return [];
    const k = second.split(d.length);
    return m < k
      ? [...second.path(m, d.slice(0, k)), second.mth(d.slice(k))]
      : [...second.path(m - k, d.slice(k)), second.mth(d.slice(0, k))];
  },
  subproof(m: number, d: readonly Buffer[], b: boolean): Buffer[] {
    if (m === d.length) return b ? [] : [second.mth(d)];
    const k = second.split(d.length);
    return m <= k
      ? [...second.subproof(m, d.slice(0, k), b), second.mth(d.slice(k))]
      : [...second.subproof(m - k, d.slice(k), false), second.mth(d.slice(0, k))];
  },
  /** Verifies by walking down from the root instead of up from the leaf. */
  rootByPath(leaf: Buffer, m: number, n: number, path: readonly Buffer[]): Buffer | null {
    if (n === 1) return path.length === 0 ? leaf : null;
    const sibling = path.at(-1);
    if (!sibling) return null;
    const k = second.split(n);
    const inner =
      m < k
        ? second.rootByPath(leaf, m, k, path.slice(0, -1))
        : second.rootByPath(leaf, m - k, n - k, path.slice(0, -1));
    if (!inner) return null;
    return m < k ? second.concat(Buffer.from([1]), inner, sibling) : second.concat(Buffer.from([1]), sibling, inner);
  },
  rootsByProof(m: number, n: number, b: boolean, old: Buffer, path: readonly Buffer[]): [Buffer, Buffer] | null {
    if (m === n) {
      if (b) return path.length === 0 ? [old, old] : null;
      return path.length === 1 ? [path[0]!, path[0]!] : null;
    }
    const sibling = path.at(-1);
    if (!sibling) return null;
    const k = second.split(n);
    const left = m <= k;
    const inner = second.rootsByProof(left ? m : m - k, left ? k : n - k, left && b, old, path.slice(0, -1));
    if (!inner) return null;
    const node = (one: Buffer, two: Buffer) => second.concat(Buffer.from([1]), one, two);
    return left ? [inner[0], node(inner[1], sibling)] : [node(sibling, inner[0]), node(sibling, inner[1])];
  },
  includes(leaf: Buffer, m: number, n: number, path: readonly Buffer[], root: Buffer): boolean {
    return m >= 0 && m < n && (second.rootByPath(leaf, m, n, path)?.equals(root) ?? false);
  },
  isConsistent(m: number, old: Buffer, n: number, root: Buffer, path: readonly Buffer[]): boolean {
    if (m < 1 || m > n) return false;
    const roots = second.rootsByProof(m, n, true, old, path);
    return roots !== null && roots[0].equals(old) && roots[1].equals(root);
  },
};

/** The same leaves in ours: compact range, and all complete subtrees for the proofs. */
function ours(leaves: readonly Buffer[]) {
  const range = new CompactRange(sha256);
  const nodes = new Map<string, Uint8Array>();
  const roots = [range.root()];
  for (const leaf of leaves) {
    for (const { level, position, hash } of range.append(leafHash(sha256, leaf)))
      nodes.set(`${level}/${position}`, hash);
    roots.push(range.root());
  }
  const proof = (ranges: readonly Range[]) =>
    ranges.map((of) =>
      folded(
        sha256,
        completeSubtrees(of).map(({ level, position }) => nodes.get(`${level}/${position}`)!),
      ),
    );
  return {
    roots,
    inclusion: (index: number, size: number) => proof(inclusionRanges(index, size)),
    consistency: (from: number, to: number) => proof(consistencyRanges(from, to)),
  };
}

const VECTORS = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('the tree of RFC 9162', () => {
  it('has the roots that Certificate Transparency publishes for its eight leaves', () => {
    expect(ours(VECTORS.map((leaf) => Buffer.from(leaf, 'hex'))).roots.map(hex)).toEqual(ROOTS);
  });

  it('gives for every leaf and every pair of sizes up to 33 the proofs of the definition', () => {
    const leaves = Array.from({ length: 33 }, (_, index) => Buffer.from(`leaf ${index}`));
    const tree = ours(leaves);
    for (let size = 1; size <= leaves.length; size += 1) {
      const begun = leaves.slice(0, size);
      expect(hex(tree.roots[size]!)).toBe(hex(second.mth(begun)));
      for (let index = 0; index < size; index += 1) {
        expect(tree.inclusion(index, size).map(hex)).toEqual(second.path(index, begun).map(hex));
      }
      for (let from = 1; from <= size; from += 1) {
        expect(tree.consistency(from, size).map(hex)).toEqual(second.subproof(from, begun, true).map(hex));
      }
    }
  });

  it('shows nothing from a tree without leaves, and nothing about a leaf beyond the end', () => {
    const empty = { size: 0, root: sha256() };
    const one = { size: 1, root: leafHash(sha256, Buffer.from('a')) };
    expect(isConsistent(sha256, empty, empty, [])).toBe(false);
    expect(isConsistent(sha256, empty, one, [])).toBe(false);
    expect(isConsistent(sha256, one, empty, [])).toBe(false);
    expect(isIncluded(sha256, { leaf: one.root, index: 0, size: 0, path: [] }, one.root)).toBe(false);
    expect(isIncluded(sha256, { leaf: one.root, index: 1, size: 1, path: [] }, one.root)).toBe(false);
  });

  it('knows the places of trees too large for 32 bits', () => {
    const size = 2 ** 40 + 3;
    expect(inclusionRanges(2 ** 40 + 1, size)).toHaveLength(3);
    expect(completeSubtrees({ start: 0, end: size }).map(({ level }) => level)).toEqual([40, 1, 0]);
  });
});

/** How many proofs of each kind are made; three quarters of them are spoilt. */
const PROOFS = Number(process.env['PROOFS'] ?? 10_000);

describe(`${PROOFS} proofs, right and spoilt`, () => {
  const random = generator(20_261_126);
  const leaves = Array.from({ length: 300 }, (_, index) => Buffer.from(`leaf ${index} ${random(1e9)}`));
  const tree = ours(leaves);
  const buffers = (path: readonly Uint8Array[]) => path.map((bytes) => Buffer.from(bytes));

  it('are judged alike by the verifier and by the definition', () => {
    const verdicts = { right: 0, spoilt: 0 };
    for (let made = 0; made < PROOFS; made += 1) {
      const isInclusion = made % 2 === 0;
      const size = 1 + random(leaves.length);
      const at = isInclusion ? random(size) : 1 + random(size);
      const proof = {
        size,
        at,
        leaf: Buffer.from(leafHash(sha256, leaves[isInclusion ? at : 0]!)),
        old: Buffer.from(tree.roots[isInclusion ? 0 : at]!),
        root: Buffer.from(tree.roots[size]!),
        path: buffers(isInclusion ? tree.inclusion(at, size) : tree.consistency(at, size)),
      };
      const isSpoilt = made % 8 > 1;
      if (isSpoilt) spoil(proof, random);
      const judged = isInclusion
        ? isIncluded(sha256, { leaf: proof.leaf, index: proof.at, size: proof.size, path: proof.path }, proof.root)
        : isConsistent(sha256, { size: proof.at, root: proof.old }, { size: proof.size, root: proof.root }, proof.path);
      const defined = isInclusion
        ? second.includes(proof.leaf, proof.at, proof.size, proof.path, proof.root)
        : second.isConsistent(proof.at, proof.old, proof.size, proof.root, proof.path);
      if (judged !== defined) throw new Error(`proof ${made}: ${judged} against ${defined}: ${JSON.stringify(proof)}`);
      if (!isSpoilt && !judged) throw new Error(`proof ${made} is right and was refused`);
      verdicts[judged ? 'right' : 'spoilt'] += 1;
    }
    expect(verdicts.right).toBeGreaterThan(PROOFS / 5);
    expect(verdicts.spoilt).toBeGreaterThan(PROOFS / 2);
  });

  function spoil(
    proof: { size: number; at: number; leaf: Buffer; old: Buffer; root: Buffer; path: Buffer[] },
    draw: (below: number) => number,
  ): void {
    const flip = (bytes: Buffer) => {
      const changed = Buffer.from(bytes);
      changed[draw(32)]! ^= 1 << draw(8);
      return changed;
    };
    const place = draw(Math.max(1, proof.path.length));
    switch (draw(9)) {
      case 0:
        if (proof.path.length > 0) proof.path[place] = flip(proof.path[place]!);
        return;
      case 1:
        proof.path.splice(place, 1);
        return;
      case 2:
        proof.path.splice(place, 0, Buffer.from(tree.roots[1 + draw(299)]!));
        return;
      case 3:
        proof.path.reverse();
        return;
      case 4:
        proof.at = draw(320);
        return;
      case 5:
        proof.size = draw(320);
        return;
      case 6:
        proof.root = flip(proof.root);
        return;
      case 7:
        proof.leaf = flip(proof.leaf);
        proof.old = flip(proof.old);
        return;
      default:
        proof.root = Buffer.from(tree.roots[draw(301)]!);
    }
  }
});

it('compares hashes by length, too', () => {
  expect(equal(Buffer.from('ab'), Buffer.from('abc'))).toBe(false);
});

/** Numbers that look random and are the same in every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
