/**
 * Texts in a form in which different ways to write the same letters and digits are equal: for looking, never for showing.
 *
 * Compatibility forms (NFKD), case, marks over and under letters, invisible characters, the digits of other scripts, and
 * letters that look alike in Latin, Cyrillic and Greek all fall together. So do a few pairs that merely are written for
 * each other (Turkish dotless i, Persian and Arabic yeh and kaf, Cyrillic е and ё).
 */
export function folded(text) {
    const source = Array.from(text);
    const origin = [];
    const parts = [];
    source.forEach((character, index) => {
        const part = foldedCharacter(character);
        parts.push(part);
        for (let unit = 0; unit < part.length; unit += 1)
            origin.push(index);
    });
    return { text: parts.join(''), origin, source };
}
/** Code points of the original that a stretch comes from, with the marks and invisible characters behind its last one. */
export function originalSpan({ origin, source }, { start, end }) {
    const first = origin[start] ?? source.length;
    const behindLast = (origin[end - 1] ?? source.length - 1) + 1;
    return { start: first, end: Math.max(behindLast, origin[end] ?? source.length) };
}
/** The stretches that a global pattern finds. */
export function spansOf(text, pattern) {
    return Array.from(text.matchAll(pattern), (found) => ({ start: found.index, end: found.index + found[0].length }));
}
/** Stretches that touch or overlap, as one. */
export function merged(spans) {
    const result = [];
    for (const span of spans.toSorted((one, other) => one.start - other.start)) {
        const last = result.at(-1);
        if (last && span.start < last.end)
            result[result.length - 1] = { ...last, end: Math.max(last.end, span.end) };
        else
            result.push(span);
    }
    return result;
}
export function covers(outer, inner) {
    return outer.start <= inner.start && inner.end <= outer.end;
}
/** Tatweel and the lone hamza are letters by their category only: names are written with and without them. */
const IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u0640\u0621]|(?=\p{Cc})\S/u;
/** Marks that may be left out. The vowel signs of Indic scripts are marks too, but without them a name is another. */
const MARK = /(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Syriac}]/u;
const APOSTROPHE = /['`´‘’‛′ʹʻʼʽʾʿˈ＇]/u;
const DASH = /[-‐‑‒–—―−﹘﹣－]/u;
function foldedCharacter(character) {
    if (character >= ' ' && character <= '~' && character !== '`')
        return character.toLowerCase();
    if (IGNORED.test(character))
        return '';
    if (APOSTROPHE.test(character))
        return "'";
    if (DASH.test(character))
        return '-';
    return Array.from(character.normalize('NFKD'), foldedPart).join('');
}
function foldedPart(part) {
    if (MARK.test(part))
        return '';
    const lower = part.toLowerCase();
    return SAME_LETTERS.get(lower) ?? foldedDigit(lower);
}
/** Where the digits of scripts start that have their own: Arabic, Persian, Devanagari, Bengali, Thai, Tibetan, … */
const ZEROS = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810];
function foldedDigit(character) {
    const code = character.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code <= first + 9);
    return zero === undefined ? character : String(code - zero);
}
const SAME_LETTERS = new Map([
    ...facing('ıłøđħŧŋðəǝ', 'ilodhtndaa'),
    ['ß', 'ss'],
    ['æ', 'ae'],
    ['œ', 'oe'],
    ['þ', 'th'],
    // Cyrillic letters that look like Latin ones, in upper or in lower case.
    ...facing('авекмнорстухіјѕһӏԁԛԝѵ', 'abekmhopctyxijshldqwv'),
    // Letters of Central Asian and Ukrainian names that Russian texts write with their nearest Russian letter.
    ...facing('әқңғүұөґєӊҳҷ', 'akhгyyoгehxч'),
    ...facing('αβεζηικμνορτυχςϲ', 'abezhikmnoptyxσc'),
    // Arabic and Persian letters that are written for each other: of yeh, kaf, alef and heh.
    ...facing('\u0649\u06cc\u06d2', '\u064a\u064a\u064a'),
    ...facing('\u06a9\u06aa\u0671', '\u0643\u0643\u0627'),
    ...facing('\u0629\u06c1\u06be\u06d5', '\u0647\u0647\u0647\u0647'),
]);
/** Each letter of the first string with the one that faces it in the second. */
function facing(letters, equals) {
    const others = Array.from(equals);
    return Array.from(letters, (letter, index) => [letter, others[index] ?? letter]);
}
/** A pattern for folded texts, from one written in ordinary letters. Escapes stay what they are. */
export function foldedPattern(pattern, flags = 'gu') {
    const parts = pattern.split(/(\\p\{[^}]*\}|\\.)/);
    return new RegExp(parts.map((part, index) => (index % 2 === 1 ? part : folded(part).text)).join(''), flags);
}
//# sourceMappingURL=folded-text.rules.js.map