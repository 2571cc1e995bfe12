import { alphaOf, Difference, intervalAlphaOf, intervalOf, pairableOf, percentAgreement, } from './agreement.rules.js';
/** Fields that are coded again. The database has the same list (`access.coded_values`). */
export const CODED_AGAIN = [
    'REQUESTING_STATE',
    'HOST_STATES',
    'OCCURRED',
    'OUTCOME',
    'USE_MECHANISM',
    'USE_GROUND',
    'USE_OUTCOME',
    'USE_DUAL_CRIMINALITY',
    'USE_CORE_CYBERCRIME',
    'USE_SPECIFIC_REQUEST',
    'USE_POLITICAL_CHARACTER',
    'USE_JUDICIAL_AUTHORISATION',
    'USE_TARGET_NOTIFIED',
    'USE_REMEDY_USED',
];
/** What is answered, and what stands for the record, where the sources or the record do not say. */
export const NOT_STATED = 'NOT_STATED';
/** Fewest units of which alpha is told: of fewer, a single answer moves it by more than it says. */
export const FEWEST_UNITS = 10;
/**
 * What somebody answered, by field: each answer in the form of {@link CodedTwice}.
 *
 * @returns what is wrong with the set of answered fields, in words; empty when nothing is.
 */
export function answerFaults(asked, answered) {
    const twice = asked.filter((field) => answered.filter((of) => of === field).length > 1);
    const missing = asked.filter((field) => !answered.includes(field));
    const strange = [...new Set(answered)].filter((field) => !asked.includes(field));
    return [
        ...missing.map((field) => `${field} is not answered. Give its value, or ${NOT_STATED}.`),
        ...twice.map((field) => `${field} is answered more than once. Keep one answer.`),
        ...strange.map((field) => `${field} is not asked of this case. Leave it out.`),
    ];
}
/**
 * Agreement on every field that is coded again, in their order.
 *
 * @param yearOf the first year in which a date may lie; null where it has none.
 */
export function agreementOf(coded, yearOf) {
    // To be a year off is not to be a decade off, so of dates the distance counts; nothing lies at a distance from no date.
    const yearsOf = ({ recordValue, answer }) => [recordValue, answer].map((value) => (value === NOT_STATED ? null : yearOf(value)));
    return CODED_AGAIN.map((field) => {
        const ofField = coded.filter((of) => of.field === field);
        return field === 'OCCURRED'
            ? agreement(field, Difference.INTERVAL, ofField.map(yearsOf), intervalAlphaOf)
            : agreement(field, Difference.NOMINAL, ofField.map(valuesOf), alphaOf);
    });
}
function agreement(field, difference, rated, measure) {
    const units = pairableOf(rated);
    const none = { field, difference, units: units.length, percent: null, alpha: null, lower: null, upper: null };
    if (units.length < FEWEST_UNITS) {
        return { ...none, whyNot: `There are ${units.length} units; of fewer than ${FEWEST_UNITS} no alpha is told.` };
    }
    const alpha = measure(units);
    if (alpha === null) {
        const whyNot = 'All values are the same, so nothing shows whether others would have been told apart.';
        return { ...none, percent: percentAgreement(units), whyNot };
    }
    const interval = intervalOf(units, measure);
    return {
        ...none,
        percent: percentAgreement(units),
        alpha,
        lower: interval?.lower ?? null,
        upper: interval?.upper ?? null,
        whyNot: null,
    };
}
/** Two sets are the same value when they have the same members: both are written in one order. Nothing stated is a value. */
function valuesOf({ recordValue, answer }) {
    return [recordValue, answer];
}
//# sourceMappingURL=re-review.rules.js.map