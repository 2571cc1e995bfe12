/** Which uses of a case are one measure. */
/**
 * For each use the number of that which stands for its measure: the end of the chain that it names. Uses that name one another
 * in a ring have no end; the lowest number of the ring stands for them, so a ring is one measure.
 */
export function measuresOf(uses) {
    const next = new Map(uses.map(({ number, sameMeasureAs }) => [number, sameMeasureAs]));
    return new Map(uses.map(({ number }) => [number, endOf(number, next)]));
}
function endOf(number, next) {
    const passed = [];
    let at = number;
    for (;;) {
        const further = next.get(at) ?? null;
        if (further === null)
            return at;
        if (passed.includes(at))
            return Math.min(...passed.slice(passed.indexOf(at)));
        passed.push(at);
        at = further;
    }
}
//# sourceMappingURL=measures.rules.js.map