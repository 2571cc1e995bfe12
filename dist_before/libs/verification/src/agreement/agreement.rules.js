/**
 * How far raters who judged the same units agree: any number of raters, and missing values; for judgements without order
 * (nominal data), and for numbers of which the distance counts (interval data).
 *
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (University of Pennsylvania, 2011), sections C and
 * E; the same measure: Content Analysis: An Introduction to Its Methodology (4th edition, 2018), chapter 12; A. F. Hayes
 * and K. Krippendorff, "Answering the Call for a Standard Reliability Measure for Coding Data", Communication Methods and
 * Measures 1 (2007).
 *
 * A value counts when its unit has another one to be compared with (it is pairable); a value alone in its unit says
 * nothing about agreement and is left out.
 */
/** What the difference of two values is: 1 where they are not the same (NOMINAL), or the square of their distance. */
export const Difference = { NOMINAL: 'NOMINAL', INTERVAL: 'INTERVAL' };
/**
 * Krippendorff's alpha for values without order: 1 minus observed over expected disagreement. 1 is perfect agreement, 0
 * what chance would bring, less than 0 disagreement by system.
 *
 * @returns `null` where alpha is not defined: no value is pairable, or all pairable values are the same. Then no
 * disagreement is expected and alpha would be 1 − 0/0: such data do not show whether the raters can tell values apart,
 * so they are neither perfect agreement nor agreement by chance.
 */
export function alphaOf(units) {
    return alpha(units, unequalWithin);
}
/** The same for numbers, of which the square of the distance counts: years, for one. @returns `null` as {@link alphaOf}. */
export function intervalAlphaOf(units) {
    return alpha(units, distantWithin);
}
/**
 * Observed agreement, in percent from 0 to 100, with no regard to chance. Every pairable value counts once: with the
 * share of the other values of its unit that equal it. With two raters and nothing missing this is the share of units
 * that both judged alike.
 *
 * @returns `null` where no value is pairable.
 */
export function percentAgreement(units) {
    const pairable = pairableOf(units);
    const values = pairable.flat().length;
    return values === 0 ? null : 100 * (1 - sumOf(pairable.map(unequalWithin)) / values);
}
/** Units whose values can be compared. */
export function pairableOf(units) {
    return units.map((unit) => unit.filter((value) => value !== null)).filter((values) => values.length > 1);
}
/** Of how many draws an interval is made. */
export const RESAMPLES = 1000;
/**
 * The middle 95 per cent of what alpha is in samples of as many units, drawn with replacement from those there are: the
 * percentile bootstrap. Draws of which alpha is not defined are left out. The same units give the same interval.
 *
 * Source: A. Zapf, S. Castell, L. Morawietz and A. Karch, "Measuring inter-rater reliability for nominal data: which
 * coefficients and confidence intervals are appropriate?", BMC Medical Research Methodology 16:93 (2016), which finds this
 * interval to hold where that of the asymptotic does not.
 *
 * @returns `null` where fewer than half of the draws have an alpha: the units hardly vary.
 */
export function intervalOf(units, measure) {
    const random = randomNumbers(units.length);
    const alphas = Array.from({ length: RESAMPLES }, () => measure(units.map(() => units[Math.floor(random() * units.length)])))
        .filter((of) => of !== null)
        .sort((one, other) => one - other);
    if (alphas.length * 2 < RESAMPLES)
        return null;
    const at = (share) => alphas[Math.round(share * (alphas.length - 1))];
    return { lower: at(0.025), upper: at(0.975) };
}
function alpha(units, disagreement) {
    const pairable = pairableOf(units);
    const all = pairable.flat();
    if (new Set(all).size < 2)
        return null;
    return 1 - sumOf(pairable.map(disagreement)) / disagreement(all);
}
/** For each of at least two values, the share of the others that differ from it; added up. */
function unequalWithin(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const unequalPairs = sumOf([...counts.values()].map((count) => count * (values.length - count)));
    return unequalPairs / (values.length - 1);
}
/** For each of at least two values, the mean of the squares of its distances from the others; added up. */
function distantWithin(values) {
    const mean = sumOf(values) / values.length;
    return (2 * values.length * sumOf(values.map((value) => (value - mean) ** 2))) / (values.length - 1);
}
function sumOf(numbers) {
    return numbers.reduce((sum, number) => sum + number, 0);
}
/** Numbers from 0 to 1 that follow from where they begin (mulberry32): for draws that can be repeated, and no secret. */
function randomNumbers(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}
//# sourceMappingURL=agreement.rules.js.map