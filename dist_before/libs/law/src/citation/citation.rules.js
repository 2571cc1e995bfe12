import { findNumber } from './citation-match.rules.js';
import { written } from './citation-number.rules.js';
import { partsOf } from './citation-parts.rules.js';
import { EXAMPLE, instrumentsOf, refuse, textsOf, } from './citation-scope.rules.js';
import { relationOf } from './citation-subject.rules.js';
import { draftWarnings, rangeWarning, unreadWarning, unrecordedWarning } from './citation-warning.rules.js';
import { inTextsOf, listed, recordedIn, textName } from './citation-words.rules.js';
/** Longer texts are no citations. */
export const MAX_CITATION_LENGTH = 300;
/** @returns what the citation means, as far as it is recorded; never throws. */
export function readCitation(text, index) {
    if (text.trim() === '')
        return refuse(`The citation is empty. ${EXAMPLE}`);
    if (text.length > MAX_CITATION_LENGTH) {
        return refuse(`A citation has at most ${MAX_CITATION_LENGTH} characters; this has ${text.length}. ${EXAMPLE}`);
    }
    const parts = partsOf(text, index);
    const instruments = instrumentsOf(parts, index);
    if ('refused' in instruments)
        return instruments;
    const texts = textsOf(parts, instruments, index);
    if ('refused' in texts)
        return texts;
    return readIn(parts, instruments, texts, index);
}
function readIn(parts, instruments, meant, index) {
    const { numbers } = parts;
    const recorded = recordedIn(meant.texts, index);
    const names = listed(instruments.map(({ shortTitle }) => shortTitle));
    if (numbers.paragraphOnly)
        return refuse(`It names a paragraph of ${names} and no article. ${recorded}`);
    if (numbers.numbers.length === 0)
        return refuse(`It names ${names} and no article. Give one, such as "Art. 5". ${recorded}`);
    const found = numbers.numbers.map((number) => ({ number, matches: matchesIn(number, meant.texts, index) }));
    const matches = unique(found.flatMap((one) => one.matches));
    if (matches.length === 0)
        return notRecorded(numbers.numbers, instruments, meant, index);
    const ambiguities = ambiguitiesOf(matches, index);
    const missing = found.filter((one) => one.matches.length === 0).map(({ number }) => written(number));
    const instrumentIds = [...new Set(matches.map(({ textId }) => index.texts.get(textId).instrumentId))];
    const unrecorded = meant.texts.filter(({ id, instrumentId }) => instrumentIds.includes(instrumentId) && !matches.some(({ textId }) => textId === id));
    return {
        instrumentIds,
        textId: meant.named && meant.texts.length === 1 ? meant.texts[0].id : null,
        matches,
        ambiguities,
        unrecordedTextIds: unrecorded.map(({ id }) => id),
        warnings: [
            ...ambiguities.map(({ warning }) => warning),
            ...matches.flatMap(({ note }) => note ?? []),
            ...found.flatMap((one) => rangeWarning(one.number, one.matches)),
            ...missing.map((number) => `${number} is not recorded there. That does not mean that there is none.`),
            ...unrecordedWarning(unrecorded),
            ...draftWarnings(matches, index),
            ...(numbers.andFollowing ? ['Only the articles that it names were read, not those that follow.'] : []),
            ...meant.warnings,
            ...unreadWarning(parts, instruments, matches, index),
        ],
    };
}
function matchesIn(number, texts, index) {
    return texts.flatMap((text) => findNumber(number, text, index));
}
function unique(matches) {
    const seen = new Map(matches.map((match) => [`${match.number} ${match.provisionId}`, match]));
    return [...seen.values()];
}
function notRecorded(numbers, instruments, { texts }, index) {
    const cited = listed(numbers.map(written));
    const where = inTextsOf(instruments, texts, index);
    const own = texts.some(({ id }) => index.numberedIn.has(id)) ? '' : elsewhere(instruments, index);
    const are = numbers.length > 1 ? 'are' : 'is';
    return refuse(`${cited} ${are} not recorded in ${where}. That does not mean that there is none: this registry records only some provisions. ${recordedIn(texts, index)}${own}`);
}
/** Where the text that was named has no recorded provisions, texts of the same instrument that have some. */
function elsewhere(instruments, index) {
    const texts = instruments
        .flatMap(({ id }) => index.textsOf.get(id) ?? [])
        .filter(({ id }) => index.numberedIn.has(id));
    return texts.length > 0 ? ` Provisions are recorded of: ${texts.map(textName).join('; ')}.` : '';
}
function ambiguitiesOf(matches, index) {
    const byNumber = new Map();
    for (const match of matches)
        byNumber.set(match.number, [...(byNumber.get(match.number) ?? []), match]);
    return [...byNumber].flatMap(([number, same]) => {
        if (new Set(same.map(({ textId }) => textId)).size < 2)
            return [];
        const provisions = same.map(({ provisionId }) => index.provisions.get(provisionId));
        const { relation, words } = relationOf(provisions, index);
        const subjects = provisions.map((provision) => subjectIn(provision, index)).join('; ');
        const warning = `${number} can be read in several texts: ${subjects}. ${words} Name the text together with the number.`;
        return [{ number, provisionIds: provisions.map(({ id }) => id), relation, warning }];
    });
}
function subjectIn({ number, heading, textVersionId }, index) {
    return `in ${textName(index.texts.get(textVersionId))} ${number} is "${heading}"`;
}
//# sourceMappingURL=citation.rules.js.map