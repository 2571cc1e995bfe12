/**
 * Words that differ by a slip of the hand: a letter too many, too few, another one, or two of them swapped.
 *
 * Two words are within a distance if some of what is left of each after as many deletions is the same: so the lexicon keeps, of each
 * word, what is left (as numbers), and finds the few that may be meant through an index. `distance` then decides.
 */
/** How many slips are forgiven in a word of so many letters. */
export function slipsForgiven(letters) {
    if (letters < 4)
        return 0;
    return letters <= 7 ? 1 : 2;
}
/** Letters of the beginning that deletions are made of; what comes after is compared only by `distance`. */
const BEGINNING = 7;
/** What is left of the beginning of a word after deletions, each as a number of 32 bits; empty where no slip is forgiven. */
export function remainders(word) {
    const letters = Array.from(word);
    const slips = slipsForgiven(letters.length + 1); // a longer word may be meant
    if (slips === 0)
        return [];
    let left = new Set([letters.slice(0, BEGINNING).join('')]);
    const all = new Set(left);
    for (let slip = 0; slip < slips; slip += 1) {
        const next = new Set();
        for (const text of left) {
            const of = Array.from(text);
            for (let at = 0; at < of.length; at += 1)
                next.add([...of.slice(0, at), ...of.slice(at + 1)].join(''));
        }
        for (const text of next)
            all.add(text);
        left = next;
    }
    return [...new Set(Array.from(all, numberOf))];
}
/** Slips between two words (Damerau and Levenshtein, each pair of letters swapped once), at most `limit` + 1. */
export function distance(one, other, limit) {
    const [a, b] = [Array.from(one), Array.from(other)];
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const isSame = a[i - 1] === b[j - 1];
            let least = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (isSame ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                least = Math.min(least, before[j - 2] + 1);
            row.push(least);
        }
        if (Math.min(...row) > limit && Math.min(...last) > limit)
            return limit + 1;
        [before, last] = [last, row];
    }
    return Math.min(last[b.length], limit + 1);
}
/** FNV-1a, as a signed number: what the database calls an integer. */
function numberOf(text) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return hash | 0;
}
//# sourceMappingURL=typo.rules.js.map