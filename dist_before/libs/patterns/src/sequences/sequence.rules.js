/** Whether a measure began on the day of another or up to `withinDays` days later. */
export function follows(first, then, withinDays) {
    const [shortest, longest] = [then.lower - first.upper, then.upper - first.lower];
    if (longest < 0 || shortest > withinDays)
        return 'NO';
    return shortest >= 0 && longest <= withinDays ? 'CERTAIN' : 'POSSIBLE';
}
/** How many days lie between them; `null` where not both days are known. */
export function daysBetween(first, then) {
    const isExact = ({ lower, upper }) => lower === upper;
    return isExact(first) && isExact(then) ? then.lower - first.lower : null;
}
/** The middle of some numbers, the lower one of two; `null` of none. */
export function medianOf(numbers) {
    return [...numbers].sort((one, other) => one - other)[Math.floor((numbers.length - 1) / 2)] ?? null;
}
//# sourceMappingURL=sequence.rules.js.map