const MOST = 3;
/** Share of common pairs of letters from which on a name is near; found by trying misspelt names. */
const NEAR = 0.45;
/** @returns short titles of at most three instruments, the nearest first. */
export function near(words, index) {
    const given = pairsOf(words);
    const scores = new Map();
    for (const names of index.names.values()) {
        for (const { words: name, targets } of names) {
            const score = likeness(given, pairsOf(name));
            for (const { instrumentId } of targets)
                scores.set(instrumentId, Math.max(score, scores.get(instrumentId) ?? 0));
        }
    }
    return [...scores]
        .filter(([, score]) => score >= NEAR)
        .sort(([, a], [, b]) => b - a)
        .slice(0, MOST)
        .flatMap(([id]) => index.instruments.get(id)?.shortTitle ?? []);
}
/** Dice's coefficient: twice the common pairs by all pairs. */
function likeness(a, b) {
    const common = [...a].filter((pair) => b.has(pair)).length;
    return (2 * common) / Math.max(1, a.size + b.size);
}
function pairsOf(words) {
    return new Set(words.flatMap((word) => Array.from({ length: word.length + 1 }, (_, at) => ` ${word} `.slice(at, at + 2))));
}
//# sourceMappingURL=citation-near.rules.js.map