const BEGINS = ['REQUESTED', 'ISSUED', 'CIRCULATED'];
const ENDS = ['DELETED', 'WITHDRAWN', 'EXTRADITED', 'REMOVED', 'DATA_DISCLOSED'];
/** @returns the index of the first event that ends the measure before any possible day of its beginning, or -1. */
export function endBeforeStart(events) {
    const begins = events.filter(({ type }) => BEGINS.includes(type)).map(({ date }) => date.lower);
    if (begins.length === 0 || begins.includes(null))
        return -1;
    const earliest = begins.reduce((left, right) => (left < right ? left : right));
    return events.findIndex(({ type, date }) => ENDS.includes(type) && date.upper !== null && date.upper < earliest);
}
//# sourceMappingURL=measure-order.rules.js.map