/** Finds a cited number among the provisions that are recorded of a text. */
import { termsOf } from '../vocabulary.rules.js';
import { written } from './citation-number.rules.js';
import { isNumeric, placeOf } from './citation-step.rules.js';
import { textName } from './citation-words.rules.js';
export const CITATION_MATCH_MEANINGS = {
    EXACT: 'The provision has the cited number.',
    CONTAINING: 'The cited paragraph or point has no record of its own; this is the nearest recorded provision that contains it.',
    PART: 'The cited article has no record of its own; this is a recorded part of it. Seldom all that it has.',
};
export const CitationMatchKind = termsOf(CITATION_MATCH_MEANINGS);
/** @returns the provision of that number; else the nearest that contains it; else the recorded parts of it. */
export function findNumber(cited, text, index) {
    const all = index.numberedIn.get(text.id) ?? [];
    const exact = all.filter(({ numbers }) => numbers.length === 1 && isSame(numbers[0], cited));
    if (exact.length > 0)
        return exact.map((one) => match(one, written(cited), text, 'EXACT'));
    const within = cited.to === null ? [] : findRange(cited, all, text);
    if (within.length > 0)
        return within;
    const whole = cited.to === null ? cited : { ...cited, steps: cited.steps.slice(0, -1), to: null };
    const [containing] = all
        .map((one) => ({ one, depth: depthOf(one, whole) }))
        .filter(({ depth }) => depth > 0)
        .sort((a, b) => b.depth - a.depth);
    if (containing)
        return [match(containing.one, written(cited), text, 'CONTAINING')];
    if (cited.to !== null)
        return [];
    const parts = all.filter(({ numbers }) => numbers.some((number) => startsWith(number.steps, cited.steps)));
    return parts.map((one) => match(one, written(cited), text, 'PART'));
}
/** The recorded provisions within a range, each under its own number. */
function findRange(cited, all, text) {
    const within = all.filter(({ numbers }) => numbers.some(({ steps }) => steps.length === cited.steps.length && isWithin(steps, cited)));
    return within.map((one) => match(one, written(one.numbers[0]), text, 'EXACT'));
}
function match(one, number, text, kind) {
    const { id, number: recorded } = one.provision;
    return { number, textId: text.id, provisionId: id, kind, note: noteOn(kind, number, recorded, textName(text)) };
}
function noteOn(kind, number, recorded, text) {
    switch (kind) {
        case 'EXACT':
            return null;
        case 'CONTAINING':
            return `${number} has no record of its own in ${text}; the nearest recorded provision that contains it is ${recorded}.`;
        case 'PART':
            return `${number} has no record of its own in ${text}; ${recorded} is a recorded part of it.`;
    }
}
function isSame(a, b) {
    return a.to === b.to && a.steps.length === b.steps.length && startsWith(a.steps, b.steps);
}
function startsWith(steps, start) {
    return start.length <= steps.length && start.every((step, at) => step === steps[at]);
}
/** @returns how many steps of the cited number the recorded one contains it by; 0 where it does not. */
function depthOf({ numbers }, cited) {
    return Math.max(0, ...numbers.filter((number) => contains(number, cited)).map(({ steps }) => steps.length));
}
function contains(number, cited) {
    if (number.to === null)
        return startsWith(cited.steps, number.steps);
    return isWithin(cited.steps.slice(0, number.steps.length), number);
}
function isWithin(steps, { steps: from, to }) {
    const [last, first] = [steps.at(-1) ?? '', from.at(-1)];
    const samePlace = steps.length === from.length && startsWith(steps, from.slice(0, -1));
    if (to === null || !samePlace || isNumeric(last) !== isNumeric(first))
        return false;
    return placeOf(last) >= placeOf(first) && placeOf(last) <= placeOf(to);
}
//# sourceMappingURL=citation-match.rules.js.map