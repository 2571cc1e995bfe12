/** The pieces of a citation, and of the names it may use, in one spelling. Every pattern here reads its text once. */
/** @returns the pieces of a text: words, numbers and single marks, in small letters without accents. */
export function tokensOf(text) {
    const tokens = [];
    let end = 0;
    for (const match of oneSpelling(text).matchAll(/\p{L}+|[0-9]+|\S/gu)) {
        const [piece] = match;
        tokens.push({ text: piece, kind: kindOf(piece), spaced: match.index > end });
        end = match.index + piece.length;
    }
    return tokens;
}
/** @returns the words and numbers of a name, without those that are left out at will. */
export function wordsOf(text) {
    return tokensOf(text)
        .filter(isContent)
        .map((token) => token.text);
}
/** Marks, and words that people write or leave out at will, count for nothing in a name. */
export function isContent(token) {
    return token.kind !== 'MARK' && !LEFT_OUT_AT_WILL.has(token.text);
}
/** A number that is more likely a year than an article. */
export function isYear(text) {
    return /^(?:19|20)[0-9]{2}$/.test(text);
}
const LEFT_OUT_AT_WILL = new Set(['the', 'of', 'no', 'nr']);
function kindOf(piece) {
    if (/^[0-9]/.test(piece))
        return 'NUMBER';
    return /^\p{L}/u.test(piece) ? 'WORD' : 'MARK';
}
/** Small letters, no accents, plain digits and dashes, one space, and one form of what is abbreviated in several. */
function oneSpelling(text) {
    const plain = text
        .normalize('NFKC')
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
        .replace(/[\p{Pd}\u2212]/gu, '-')
        .replace(/[\p{Z}\p{Cc}\p{Cf}]/gu, ' ')
        .replace(/ +/g, ' ')
        .replace(/['\u2019\u02bc]s(?!\p{L})/gu, '')
        .replace(/(?<!\p{L})(?:\p{L}\.){2,}\p{L}(?!\p{L})\.?/gu, (letters) => `${letters.replaceAll('.', '')} `);
    return SPELLINGS.reduce((spelt, [written, read]) => spelt.replace(written, read), plain);
}
const SPELLINGS = [
    [/(?<![\p{L}0-9])u\.? ?s\.? ?c\.?(?!\p{L})/gu, 'usc'],
    [/(?<![\p{L}0-9])u\. ?n\.?(?!\p{L})/gu, 'un'],
    [/(?<![\p{L}0-9])(?:title )?18 usc(?!\p{L})/gu, 'usceighteen'],
    [/united nations/g, 'un'],
    [/european union/g, 'eu'],
    [/co-operation/g, 'cooperation'],
    [/cyber[- ]crime/g, 'cybercrime'],
    [/cyber[- ]security/g, 'cybersecurity'],
    [/(?<!\p{L})resolution(?!\p{L})/gu, 'res'],
    [/第 ?([0-9]{1,4}) ?条/g, ' art $1 '],
    [/第 ?([0-9]{1,4}) ?款/g, ' para $1 '],
];
//# sourceMappingURL=citation-token.rules.js.map