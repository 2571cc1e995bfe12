/**
 * The share of measures that still last after some days, by the product-limit estimator: E. L. Kaplan and P. Meier, Nonparametric
 * Estimation from Incomplete Observations, Journal of the American Statistical Association 53 (1958) 457–481.
 *
 * Bounds are of 95 %, from the variance of M. Greenwood (1926) on the scale log(-log S) of J. D. Kalbfleisch and R. L. Prentice, The
 * Statistical Analysis of Failure Time Data (1980), which keeps them between 0 and 1.
 */
/** The 97.5th percentile of the normal distribution. */
const Z = 1.959963984540054;
/** The steps of the curve, in the order of the days; before the first it is 1. */
export function kaplanMeier(followed) {
    const byDay = new Map();
    for (const { days, ended } of followed) {
        let of = byDay.get(days);
        if (!of)
            byDay.set(days, (of = { ended: 0, all: 0 }));
        of.all += 1;
        if (ended)
            of.ended += 1;
    }
    const steps = [];
    let atRisk = followed.length;
    let survival = 1;
    let variance = 0;
    for (const [day, { ended, all }] of [...byDay].sort(([one], [other]) => one - other)) {
        if (ended > 0) {
            survival *= 1 - ended / atRisk;
            variance += ended / (atRisk * (atRisk - ended));
            steps.push({ day, atRisk, ended, survival, ...boundsOf(survival, variance) });
        }
        atRisk -= all;
    }
    return steps;
}
/** At 0 the scale has no value, and nothing but the curve itself is left to say. */
function boundsOf(survival, variance) {
    if (survival <= 0)
        return { lower: 0, upper: 0 };
    const deviation = (Z * Math.sqrt(variance)) / Math.log(survival);
    const [one, other] = [survival ** Math.exp(deviation), survival ** Math.exp(-deviation)];
    return { lower: Math.min(one, other), upper: Math.max(one, other) };
}
/** The first day on which half of the measures, or fewer, still last; `null` where more than half outlast the curve. */
export function medianOf(steps, of = ({ survival }) => survival) {
    return steps.find((step) => of(step) <= 0.5 + EPSILON)?.day ?? null;
}
/** Products of fractions miss a half by as much. */
const EPSILON = 1e-12;
//# sourceMappingURL=kaplan-meier.rules.js.map