import { isDraft } from './citation-name.rules.js';
import { written } from './citation-number.rules.js';
import { placeOf } from './citation-step.rules.js';
import { wordsOf } from './citation-token.rules.js';
import { listed, textName } from './citation-words.rules.js';
export function unrecordedWarning(texts) {
    if (texts.length === 0)
        return [];
    const names = texts.map(textName).join('; ');
    return [
        `The citation may also mean texts of which no such number is recorded; it may stand for something else there: ${names}.`,
    ];
}
export function draftWarnings(matches, index) {
    const texts = [...new Set(matches.map(({ textId }) => textId))].map((id) => index.texts.get(id));
    return texts.filter(isDraft).map((text) => `${textName(text)} was a draft: it bound nobody.`);
}
/** A range of articles of which only some are recorded. */
export function rangeWarning(number, matches) {
    if (number.to === null || matches.length === 0)
        return [];
    const asked = placeOf(number.to) - placeOf(number.steps.at(-1)) + 1;
    const shown = new Set(matches.filter(({ kind }) => kind === 'EXACT').map((match) => match.number)).size;
    if (shown >= asked)
        return [];
    return [`Of ${written(number)}, only what is recorded is shown. That does not mean that there is no more.`];
}
/** Words that are in no title or heading of what was read, and numbers that were left over: it may cite something else. */
export function unreadWarning({ rest, unread }, instruments, matches, index) {
    const headings = matches.map(({ provisionId }) => index.provisions.get(provisionId).heading);
    const titles = instruments.flatMap(({ title, shortTitle, aliases }) => [title, shortTitle, ...aliases]);
    const known = new Set([...titles, ...headings].flatMap(wordsOf));
    const words = [...rest.filter((word) => !known.has(word)), ...unread];
    if (words.length === 0)
        return [];
    const names = listed(instruments.map(({ shortTitle }) => shortTitle));
    return [`It was read as citing ${names}; this in it was not understood: ${words.join(' ').slice(0, 80)}.`];
}
//# sourceMappingURL=citation-warning.rules.js.map