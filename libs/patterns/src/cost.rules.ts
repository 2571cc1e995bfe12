/** What questions of this library cost beside their fields. */

/** Every selected case is looked at, so a request may hold only a few such questions. */
export const COST_OF_COUNTING = 1000;

/** The cost of a page. */
export function perRow(args: Readonly<Record<string, unknown>>, childComplexity: number): number {
  const { first } = args;
  return childComplexity * (typeof first === 'number' && first > 0 ? first : 1);
}
