/**
 * Which cases may tell what another one tells, worked out from what both say: States, mechanisms, dates, profiles, sources
 * and titles. Nothing of who anybody is goes into it.
 *
 * The points are the registry's own: they order what somebody is to look at, and measure nothing. Everything but a source
 * or a title in common comes to 55, which many cases of one State have; so the threshold asks for one of the two as well.
 */
import { folded } from '../projection/folded-text.rules.js';
/** Version of the points and of the threshold; it stands with each score that is kept. */
export const DUPLICATE_RULES_VERSION = 1;
/** Score, of 100, from which on an author must have looked at a case before handing theirs in. */
export const SUSPECTED_FROM = 60;
/** Score from which on a case is listed at all. */
export const LISTED_FROM = 30;
/** The most that each likeness adds. */
const POINTS = {
    requestingState: 10,
    hostState: 15,
    mechanism: 10,
    dates: 15,
    profile: 5,
    source: 25,
    title: 20,
};
/** Titles less alike than this, of 1, are not alike. */
const ALIKE_FROM = 0.2;
/** @returns how alike two cases are; which is named first does not matter. */
export function resemblance(one, other) {
    const found = LIKENESSES.map((likeness) => likeness(one, other)).filter(({ points }) => points > 0);
    return {
        score: Math.round(found.reduce((sum, { points }) => sum + points, 0)),
        reasons: found.map(({ reason }) => reason),
    };
}
const LIKENESSES = [
    (one, other) => inCommon(POINTS.requestingState, shared(one.requestingStates, other.requestingStates), (codes) => `In both, ${codes} asked.`),
    (one, other) => inCommon(POINTS.hostState, shared(one.hostStates, other.hostStates), (codes) => `In both, ${codes} was asked or hosted.`),
    (one, other) => inCommon(POINTS.mechanism, shared(one.mechanisms, other.mechanisms), (slugs) => `Both tell of ${slugs}.`),
    (one, other) => ({
        points: overlap(one.occurred, other.occurred) ? POINTS.dates : 0,
        reason: 'Both may have happened at the same time.',
    }),
    (one, other) => inCommon(POINTS.profile, shared(one.profiles, other.profiles), (slugs) => `In both, the target is: ${slugs}.`),
    (one, other) => {
        const { length } = shared(one.sources, other.sources);
        return {
            points: length > 0 ? POINTS.source : 0,
            reason: length === 1 ? 'Both rest on one and the same source.' : `Both rest on the same ${length} sources.`,
        };
    },
    (one, other) => {
        const alike = likenessOfTitles(one.title, other.title);
        return {
            points: alike >= ALIKE_FROM ? POINTS.title * alike : 0,
            reason: alike === 1 ? 'Their titles are the same.' : `Their titles are alike (${Math.round(alike * 100)} of 100).`,
        };
    },
];
function inCommon(points, terms, words) {
    return { points: terms.length > 0 ? points : 0, reason: words(terms.join(', ')) };
}
function shared(one, other) {
    return [...new Set(one)].filter((term) => other.includes(term)).sort();
}
function overlap(one, other) {
    if (one === null || other === null)
        return false;
    const startsBefore = (first, last) => first === null || last === null || first <= last;
    return startsBefore(one.first, other.last) && startsBefore(other.first, one.last);
}
/** Dice's coefficient over the three-letter stretches of the words, whatever the case, the marks and the order of words. */
function likenessOfTitles(one, other) {
    const [first, second] = [stretches(one), stretches(other)];
    if (first.size + second.size === 0)
        return 0;
    const both = [...first].filter((stretch) => second.has(stretch)).length;
    return (2 * both) / (first.size + second.size);
}
function stretches(text) {
    const words = folded(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(words.flatMap((word) => {
        const padded = ` ${word} `;
        return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
    }));
}
//# sourceMappingURL=duplicate.rules.js.map