/** The reference by which people name a case. It tells nothing about how many cases there are. */
/** Any whole number, made into a reference of a year. */
export function referenceOf(year, number) {
    return `TNR-${year}-${String(number % 1_000_000).padStart(6, '0')}`;
}
/** First number to try for a documented case: the same in every registry, so that a reference can be cited. */
export function documentedNumber(ref) {
    let hash = 0x811c9dc5; // FNV-1a
    for (const byte of new TextEncoder().encode(ref))
        hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return hash % 1_000_000;
}
//# sourceMappingURL=case-reference.rules.js.map