export const ANSWER_MEANINGS = {
    MET: 'The adopted text has, as a duty, what was missing, or has dropped what was criticised.',
    PARTLY: 'The adopted text goes further than the draft, and not as far as what was asked for.',
    NOT_MET: 'The adopted text is no better in this than the draft.',
    UNKNOWN: 'The adopted text was not read in this, or the concern cannot be tested by what is coded.',
};
/** The safeguard that a type of concern misses. */
export const MISSED_SAFEGUARD = {
    'optional-dual-criminality': 'dual-criminality',
    'dropped-specific': 'specificity',
    'weak-data-protection': 'data-protection',
    'no-independent-oversight': 'independent-oversight',
    'no-judicial-authorisation': 'judicial-authorisation',
    'no-human-rights-refusal-ground': 'human-rights-refusal',
    'political-abuse': 'political-offence-refusal',
};
/** Types of concern that are about how far a provision reaches. */
const ABOUT_REACH = ['open-ended-scope', 'serious-crime-threshold', 'vague-offence-definitions'];
const STRENGTH = {
    ABSENT: 0,
    WEAK: 1,
    OPTIONAL: 2,
    MANDATORY: 3,
    UNKNOWN: -1,
};
export function concernAnswer({ type, then, now, kinds, changeVerified }) {
    if (type !== null && MISSED_SAFEGUARD[type])
        return bySafeguard(then, now);
    if (type !== null && ABOUT_REACH.includes(type) && changeVerified) {
        if (kinds.includes('DROPPED'))
            return 'MET';
        if (kinds.includes('NARROWED'))
            return 'PARTLY';
        if (kinds.includes('WIDENED'))
            return 'NOT_MET';
    }
    return 'UNKNOWN';
}
function bySafeguard(then, now) {
    if (now === null || now === 'UNKNOWN')
        return 'UNKNOWN';
    if (now === 'MANDATORY')
        return 'MET';
    if (now === 'ABSENT')
        return 'NOT_MET';
    // Whether it is better than a draft that was not read is not known.
    if (then === null || then === 'UNKNOWN')
        return 'UNKNOWN';
    return STRENGTH[now] > STRENGTH[then] ? 'PARTLY' : 'NOT_MET';
}
//# sourceMappingURL=concern-map.rules.js.map