/** Whether one measure followed another, by what is known of when they began. */
/** First and last day on which a measure may have begun, one of them open at most; see `days.rules.ts` of the registry. */
export interface Beginning {
  readonly lower: number;
  readonly upper: number;
}

/** `CERTAIN`: on whichever of its possible days either began. `POSSIBLE`: on some of them. */
export type Follows = 'CERTAIN' | 'POSSIBLE' | 'NO';

/** Whether a measure began on the day of another or up to `withinDays` days later. */
export function follows(first: Beginning, then: Beginning, withinDays: number): Follows {
  const [shortest, longest] = [then.lower - first.upper, then.upper - first.lower];
  if (longest < 0 || shortest > withinDays) return 'NO';
  return shortest >= 0 && longest <= withinDays ? 'CERTAIN' : 'POSSIBLE';
}

/** How many days lie between them; `null` where not both days are known. */
export function daysBetween(first: Beginning, then: Beginning): number | null {
  const isExact = ({ lower, upper }: Beginning) => lower === upper;
  return isExact(first) && isExact(then) ? then.lower - first.lower : null;
}

/** The middle of some numbers, the lower one of two; `null` of none. */
export function medianOf(numbers: readonly number[]): number | null {
  return [...numbers].sort((one, other) => one - other)[Math.floor((numbers.length - 1) / 2)] ?? null;
}
