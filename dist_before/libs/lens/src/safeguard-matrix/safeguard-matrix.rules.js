/** A safeguard that a text has, and does not oblige to, is a gap as one that it has not. UNKNOWN is none. */
export function isGap(value) {
    return value === 'ABSENT' || value === 'WEAK' || value === 'OPTIONAL';
}
const ORDER = ['MANDATORY', 'OPTIONAL', 'WEAK', 'UNKNOWN', 'ABSENT'];
/**
 * What several provisions that govern one mechanism come to: the strongest of them, since one duty is enough. That it is absent
 * is said only where each was read.
 *
 * @param values at least one. @returns null where the safeguard applies to none.
 */
export function strongest(values) {
    return ORDER.find((value) => values.includes(value)) ?? null;
}
/** A case falls through a gap where the safeguard, had it been applied, would have stopped the request. */
export function fallThrough(bars) {
    if (bars === null)
        return 'MAY_HAVE';
    return bars ? 'FELL_THROUGH' : 'NOT';
}
//# sourceMappingURL=safeguard-matrix.rules.js.map