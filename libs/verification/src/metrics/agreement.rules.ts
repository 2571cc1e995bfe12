/**
 * How far raters who judged the same units agree, for judgements without order (nominal data), any number of raters,
 * and missing values.
 *
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (University of Pennsylvania, 2011), section C;
 * the same measure: Content Analysis: An Introduction to Its Methodology (4th edition, 2019), chapter 12.
 *
 * A value counts when its unit has another one to be compared with (it is pairable); a value alone in its unit says
 * nothing about agreement and is left out.
 */

/** The values of one unit, at most one from each rater; `null` where a rater gave none. */
export type RatedUnit = readonly (string | null)[];

/**
 * Krippendorff's alpha: 1 minus observed over expected disagreement. 1 is perfect agreement, 0 what chance would bring,
 * less than 0 disagreement by system.
 *
 * @returns `null` where alpha is not defined: no value is pairable, or all pairable values are the same. Then no
 * disagreement is expected and alpha would be 1 − 0/0: such data do not show whether the raters can tell values apart,
 * so they are neither perfect agreement nor agreement by chance.
 */
export function alphaOf(units: readonly RatedUnit[]): number | null {
  const pairable = pairableOf(units);
  const all = pairable.flat();
  if (new Set(all).size < 2) return null;
  return 1 - sumOf(pairable.map(disagreementWithin)) / disagreementWithin(all);
}

/**
 * Observed agreement, in percent from 0 to 100, with no regard to chance. Every pairable value counts once: with the
 * share of the other values of its unit that equal it. With two raters and nothing missing this is the share of units
 * that both judged alike.
 *
 * @returns `null` where no value is pairable.
 */
export function percentAgreement(units: readonly RatedUnit[]): number | null {
  const pairable = pairableOf(units);
  const values = pairable.flat().length;
  return values === 0 ? null : 100 * (1 - sumOf(pairable.map(disagreementWithin)) / values);
}

function pairableOf(units: readonly RatedUnit[]): readonly (readonly string[])[] {
  return units.map((unit) => unit.filter((value) => value !== null)).filter((values) => values.length > 1);
}

/** For each of at least two values, the share of the others that differ from it; added up. */
function disagreementWithin(values: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const unequalPairs = sumOf([...counts.values()].map((count) => count * (values.length - count)));
  return unequalPairs / (values.length - 1);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
