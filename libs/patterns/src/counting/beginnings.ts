/** When measures began. Uses, subjects and rows are numbers of the columns. */
import { isDay, type PossibleDays, type PublicCases } from '#registry';

/** No use or subject. */
export const NONE = -1;

/** First and last day on which a use may have begun; without a use, on which the case may have happened. */
export function beginningOf(cases: PublicCases, row: number, use: number): readonly [lower: number, upper: number] {
  return use === NONE
    ? [cases.occurredLower.at(row), cases.occurredUpper.at(row)]
    : [cases.useBegins.at(use), cases.useBeginsBy.at(use)];
}

/** The same by the events of the use alone; `null` where it has none that is dated on either side. */
export function ownBeginning(cases: PublicCases, row: number, use: number): PossibleDays | null {
  const number = cases.useNumber.at(use);
  for (let at = cases.firstEvent.start(row), end = cases.firstEvent.endOf(row); at < end; at += 1) {
    if (cases.eventUse.at(at) !== number) continue;
    const [lower, upper] = [cases.useBegins.at(use), cases.useBeginsBy.at(use)];
    return isDay(lower) || isDay(upper) ? { lower, upper } : null;
  }
  return null;
}
