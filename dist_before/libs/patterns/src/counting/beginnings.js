/** When measures began. Uses, subjects and rows are numbers of the columns. */
import { isDay } from '#registry';
/** No use or subject. */
export const NONE = -1;
/** First and last day on which a use may have begun; without a use, on which the case may have happened. */
export function beginningOf(cases, row, use) {
    return use === NONE
        ? [cases.occurredLower.at(row), cases.occurredUpper.at(row)]
        : [cases.useBegins.at(use), cases.useBeginsBy.at(use)];
}
/** The same by the events of the use alone; `null` where it has none that is dated on either side. */
export function ownBeginning(cases, row, use) {
    const number = cases.useNumber.at(use);
    for (let at = cases.firstEvent.start(row), end = cases.firstEvent.endOf(row); at < end; at += 1) {
        if (cases.eventUse.at(at) !== number)
            continue;
        const [lower, upper] = [cases.useBegins.at(use), cases.useBeginsBy.at(use)];
        return isDay(lower) || isDay(upper) ? { lower, upper } : null;
    }
    return null;
}
//# sourceMappingURL=beginnings.js.map