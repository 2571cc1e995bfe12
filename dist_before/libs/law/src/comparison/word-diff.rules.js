/**
 * What differs between two texts, word by word, in any script.
 *
 * The parts that are the same and those that were removed give the first text back, letter by letter; those that are
 * the same and those that were added give the second. The method is that of Myers (An O(ND) Difference Algorithm and
 * Its Variations, 1986), on words, spaces and marks.
 */
import { termsOf } from '../vocabulary.rules.js';
export const DIFF_KIND_MEANINGS = {
    SAME: 'In both texts.',
    REMOVED: 'In text a, and not at this place of text b.',
    ADDED: 'In text b, and not at this place of text a.',
};
export const DiffKind = termsOf(DIFF_KIND_MEANINGS);
/** From so many differences on, what lies between the common beginning and end counts as wholly rewritten. */
export const MAX_DIFFERENCES = 1500;
/** @returns the segments in reading order; what was removed stands before what was added in its place. */
export function wordDiff(a, b) {
    const [before, after] = [piecesOf(a), piecesOf(b)];
    const start = commonStart(before, after);
    const end = commonStart(before.slice(start).reverse(), after.slice(start).reverse());
    const middleBefore = before.slice(start, before.length - end);
    const middleAfter = after.slice(start, after.length - end);
    return joined([
        ...as('SAME', before.slice(0, start)),
        ...(differences(middleBefore, middleAfter) ?? [...as('REMOVED', middleBefore), ...as('ADDED', middleAfter)]),
        ...as('SAME', before.slice(before.length - end)),
    ]);
}
/** Words by the rules of Unicode, which know those of Chinese too; spaces and marks are pieces of their own. */
const SEGMENTER = new Intl.Segmenter('und', { granularity: 'word' });
function piecesOf(text) {
    return Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}
function commonStart(a, b) {
    let length = 0;
    while (length < a.length && length < b.length && a[length] === b[length])
        length += 1;
    return length;
}
function as(kind, pieces) {
    return pieces.map((text) => ({ kind, text }));
}
/** @returns the shortest way from a to b; null where it takes more differences than the limit. */
function differences(a, b) {
    const reached = [];
    const limit = Math.min(a.length + b.length, MAX_DIFFERENCES);
    let last = new Int32Array(3);
    for (let edits = 0; edits <= limit; edits += 1) {
        const row = furthest(a, b, edits, last);
        reached.push(row.reached);
        if (row.isEnd)
            return wayBack(a, b, reached);
        last = row.reached;
    }
    return null;
}
/**
 * How far into `a` each diagonal gets with so many edits. A diagonal is the place in `a` less the place in `b`; it
 * stands at its number plus `edits` plus 1, with a free place at both ends.
 */
function furthest(a, b, edits, last) {
    const reached = new Int32Array(2 * edits + 3);
    let isEnd = false;
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
        let inA = edits === 0 ? 0 : stepFrom(last, edits, diagonal).inA;
        while (inA < a.length && inA - diagonal < b.length && a[inA] === b[inA - diagonal])
            inA += 1;
        reached[diagonal + edits + 1] = inA;
        isEnd = inA >= a.length && diagonal === a.length - b.length;
        if (isEnd)
            break;
    }
    return { reached, isEnd };
}
/** The better of adding a piece of `b` and leaving out a piece of `a`, from what one edit less had reached. */
function stepFrom(last, edits, diagonal) {
    const lastAt = (of) => last[of + edits]; // it was written with one edit less: edits - 1 + 1
    const added = diagonal === -edits || (diagonal !== edits && lastAt(diagonal - 1) < lastAt(diagonal + 1));
    return { added, inA: added ? lastAt(diagonal + 1) : lastAt(diagonal - 1) + 1 };
}
function wayBack(a, b, reached) {
    const backwards = [];
    let [inA, inB] = [a.length, b.length];
    for (let edits = reached.length - 1; edits > 0; edits -= 1) {
        const step = stepFrom(reached[edits - 1], edits, inA - inB);
        const from = inA - inB + (step.added ? 1 : -1);
        const startInA = step.added ? step.inA : step.inA - 1;
        for (; inA > step.inA; inA -= 1, inB -= 1)
            backwards.push({ kind: 'SAME', text: a[inA - 1] });
        backwards.push(step.added ? { kind: 'ADDED', text: b[inB - 1] } : { kind: 'REMOVED', text: a[inA - 1] });
        [inA, inB] = [startInA, startInA - from];
    }
    for (; inA > 0; inA -= 1)
        backwards.push({ kind: 'SAME', text: a[inA - 1] });
    return backwards.reverse();
}
/** Neighbours of one kind in one segment; between two that are the same, removals before additions. */
function joined(segments) {
    const result = [];
    let changed = { REMOVED: '', ADDED: '' };
    const flush = () => {
        for (const kind of ['REMOVED', 'ADDED'])
            if (changed[kind])
                result.push({ kind, text: changed[kind] });
        changed = { REMOVED: '', ADDED: '' };
    };
    let same = '';
    for (const { kind, text } of segments) {
        if (kind === 'SAME') {
            flush();
            same += text;
            continue;
        }
        if (same)
            result.push({ kind: 'SAME', text: same });
        same = '';
        changed[kind] += text;
    }
    flush();
    if (same)
        result.push({ kind: 'SAME', text: same });
    return result;
}
//# sourceMappingURL=word-diff.rules.js.map