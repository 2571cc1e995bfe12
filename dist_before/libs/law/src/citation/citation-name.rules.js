import { isContent, isYear, tokensOf } from './citation-token.rules.js';
/** @returns the names in a citation, from left to right, the longest one at each place. */
export function findNames(tokens, index) {
    const found = [];
    const content = tokens.flatMap((token, place) => (isContent(token) ? [{ text: token.text, place }] : []));
    for (let at = 0; at < content.length;) {
        const name = slugAt(tokens, content[at].place, index) ?? nameAt(content, at, index);
        if (name)
            found.push(name);
        const last = name?.places.at(-1) ?? content[at].place;
        while (at < content.length && content[at].place <= last)
            at += 1;
    }
    return found;
}
function slugAt(tokens, place, index) {
    const matches = (pieces) => pieces.every((piece, at) => tokens[place + at]?.text === piece && (at === 0 || !tokens[place + at].spaced));
    const slug = index.slugs.filter(({ pieces }) => matches(pieces)).sort((a, b) => b.pieces.length - a.pieces.length)[0];
    return slug ? { targets: [slug.target], places: slug.pieces.map((_, at) => place + at) } : null;
}
function nameAt(content, at, index) {
    const fits = ({ words }) => words.every((word, ahead) => content[at + ahead]?.text === word);
    const name = index.names.get(content[at].text)?.find(fits);
    if (!name)
        return null;
    return { targets: name.targets, places: content.slice(at, at + name.words.length).map(({ place }) => place) };
}
/** @param taken places of names; words for texts are looked for among the others. */
export function findTextWords(tokens, taken) {
    const found = [];
    for (let at = 0; at < tokens.length;) {
        const words = taken.has(at) ? null : (revisionAt(tokens, at, taken) ?? phraseAt(tokens, at, taken));
        if (words)
            found.push(words);
        at = words ? words.places.at(-1) + 1 : at + 1;
    }
    return found;
}
/** Years among tokens that are part of no name and no number. */
export function findYears(tokens, taken) {
    return tokens.filter(({ text }, place) => !taken.has(place) && isYear(text)).map(({ text }) => text);
}
export function isOfYear(text, year) {
    return text.date?.startsWith(year) === true || text.label.includes(year);
}
/** "Rev.1", "rev 3", "L.15": the end of a document symbol. */
function revisionAt(tokens, at, taken) {
    const series = tokens[at].text;
    if (series !== 'rev' && series !== 'l' && series !== 'revision')
        return null;
    const next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    const number = tokens[next];
    if (number?.kind !== 'NUMBER' || taken.has(next))
        return null;
    const end = `/${series === 'l' ? 'l' : 'rev'}.${Number(number.text)}`;
    return {
        words: `${series === 'l' ? 'L' : 'Rev'}.${Number(number.text)}`,
        places: range(at, next),
        isDistinctive: false,
        picks: ({ documentSymbol }) => documentSymbol?.toLowerCase().endsWith(end) === true,
    };
}
function phraseAt(tokens, at, taken) {
    for (const { words, isDistinctive, picks } of PHRASES) {
        const places = placesOf(words, tokens, at, taken);
        if (places)
            return { words: words.join(' '), places, isDistinctive, picks };
    }
    return null;
}
/** The words may have hyphens between them: "zero-draft". */
function placesOf(words, tokens, at, taken) {
    let place = at;
    for (const [ahead, word] of words.entries()) {
        if (ahead > 0 && tokens[place]?.text === '-')
            place += 1;
        if (taken.has(place) || tokens[place]?.text !== word)
            return null;
        place += 1;
    }
    return range(at, place - 1);
}
function range(from, to) {
    return Array.from({ length: to - from + 1 }, (_, ahead) => from + ahead);
}
const DRAFT_STAGES = new Set(['DRAFT', 'WORKING_TEXT', 'NEGOTIATING_DOCUMENT']);
/** @returns whether a text was never more than a draft, so that it bound nobody. */
export function isDraft({ stage }) {
    return DRAFT_STAGES.has(stage);
}
function labelled(start, ...phrases) {
    const picks = ({ label }) => label.toLowerCase().startsWith(start);
    return phrases.map((phrase) => ({ words: plainWords(phrase), isDistinctive: true, picks }));
}
function staged(stages, ...phrases) {
    const picks = ({ stage }) => stages.includes(stage);
    return phrases.map((phrase) => ({ words: plainWords(phrase), isDistinctive: false, picks }));
}
function plainWords(phrase) {
    return tokensOf(phrase).map(({ text }) => text);
}
/** Longer ones first, so that "zero draft" is not read as any draft. */
const PHRASES = [
    ...labelled('zero draft', 'zero draft text', 'zero draft', 'draft zero', 'zero', 'нулевой проект', 'borrador cero'),
    ...labelled('further revised draft', 'further revised draft text', 'further revised draft', 'second revised draft'),
    ...labelled('revised draft', 'revised draft text', 'revised draft', 'first revised draft'),
    ...labelled('updated draft', 'updated draft text', 'updated draft'),
    ...staged(['WORKING_TEXT'], 'working version', 'working text'),
    ...staged(['NEGOTIATING_DOCUMENT'], 'consolidated negotiating document', 'negotiating document', 'cnd'),
    ...staged(['ADOPTED'], 'adopted text', 'adopted version', 'as adopted', 'adopted', 'final text', 'final version'),
    ...staged(['ADOPTED'], 'final', 'original text', 'original version', 'original', 'as enacted'),
    ...staged(['CONSOLIDATED'], 'consolidated text', 'consolidated version', 'consolidated'),
    ...staged(['AMENDMENT', 'CONSOLIDATED'], 'as amended', 'amended'),
    ...staged([...DRAFT_STAGES], 'draft text', 'draft', 'drafts', 'entwurf', 'projet', 'proyecto', 'borrador', 'проект'),
].sort((a, b) => b.words.length - a.words.length);
//# sourceMappingURL=citation-name.rules.js.map