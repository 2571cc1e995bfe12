/** What questions of this library cost beside their fields. */
/** Every selected case is looked at, so a request may hold only a few such questions. */
const COST_OF_COUNTING = 1000;
/** A past that nobody asked for lately is read anew, which takes some ten times as long as counting. */
export const COST_OF_A_PAST = 8000;
/** The cost of counting, of the present or as of a moment. */
export function costOfCounting({ asOf }) {
    return COST_OF_COUNTING + (asOf === undefined || asOf === null ? 0 : COST_OF_A_PAST);
}
/** The cost of a page. */
export function perRow(args, childComplexity) {
    const { first } = args;
    return childComplexity * (typeof first === 'number' && first > 0 ? first : 1);
}
//# sourceMappingURL=cost.rules.js.map