/**
 * From a text to the words it is found by.
 *
 * Letters are brought to one form (Unicode NFKC, no capitals, no marks over Latin, Cyrillic, Greek, Arabic and Hebrew letters, the
 * variants of kaf, yeh, heh and alef to one each, digits to ASCII), so that what readers take for the same word is the same.
 * Where a script sets no spaces, every pair of letters stands for a word; of Chinese every run of up to five characters, since names
 * have no other bounds. What is no letter and no digit separates.
 */
import { scriptOf, UNSPACED } from './script.rules.js';
/** Longest word, and most words of a text, that are looked at. */
export const MAX_LETTERS = 60;
const MAX_WORDS = 15_000;
/** Most characters of a Chinese run that are a word of their own. */
export const MAX_HAN = 5;
/** Is passed over inside of words: soft hyphens, joiners and non-joiners, marks of direction. */
const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF';
/** Halves of characters, which no text should have. */
const LONE = /\p{Cs}/gu;
const RUN = new RegExp(`[\\p{L}\\p{M}\\p{N}${INVISIBLE}]+`, 'gu');
const PIECE = new RegExp(`[${UNSPACED}][${UNSPACED}\\p{M}${INVISIBLE}]*|[^${UNSPACED}]+`, 'gu');
/** All words that the text is found by, in their order. */
export function wordsOf(text) {
    return read(text, (letters, position) => [...grams(letters, position)]);
}
/**
 * The words to look for where somebody writes `text`: of a run without spaces the run, where it is a word of its own, and else its
 * pairs.
 */
export function soughtWords(text) {
    const found = [];
    read(text, (letters, position) => {
        const whole = gram(letters, 0, letters.length, position);
        const isOne = letters.length === 1 || (letters.length <= MAX_HAN && isHan(whole.word)) || letters.length === 2;
        found.push(isOne ? [whole] : pairs(letters, position));
        return [];
    }).forEach((word) => found.push([word]));
    return found.sort((one, other) => one[0].start - other[0].start);
}
/** A word in the one form of its letters; empty where it has none. */
export function folded(word) {
    if (ASCII.test(word))
        return word.toLowerCase();
    const letters = word
        .replace(LONE, '\uFFFD')
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\u02B0-\u02FF\u0640]/gu, '')
        .normalize('NFD')
        .replace(MARKED, '$1')
        .normalize('NFC')
        .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
    return Array.from(letters.replace(/^\u0626(?=.)/u, ''), (letter) => ONE_FORM[letter] ?? digit(letter)).join('');
}
function read(text, unspaced) {
    const words = [];
    let position = 0;
    for (const run of text.replace(LONE, '\uFFFD').matchAll(RUN)) {
        for (const piece of run[0].matchAll(PIECE)) {
            if (position >= MAX_WORDS)
                return words;
            const start = run.index + piece.index;
            if (IS_UNSPACED.test(piece[0])) {
                const letters = lettersOf(piece[0], start);
                for (let at = 0; at < letters.length; at += LONGEST_RUN) {
                    const part = letters.slice(at, at + LONGEST_RUN);
                    words.push(...unspaced(part, position + 1));
                    position += part.length;
                }
                continue;
            }
            const word = folded(piece[0]);
            if (!HAS_LETTER.test(word))
                continue;
            position += 1;
            words.push({ word: shortened(word), start, end: start + piece[0].length, position });
        }
    }
    return words;
}
/** Runs without spaces are looked at in parts, so that one of ten thousand letters takes no longer than many short ones. */
const LONGEST_RUN = 400;
function lettersOf(piece, start) {
    const letters = [];
    let at = start;
    for (const letter of piece) {
        const text = folded(letter);
        const end = at + letter.length;
        if (text !== '' && /^\p{M}/u.test(text) && letters.length > 0) {
            const last = letters.pop();
            letters.push({ text: last.text + text, start: last.start, end });
        }
        else if (text !== '')
            letters.push({ text, start: at, end });
        at = end;
    }
    return letters;
}
function* grams(letters, position) {
    for (let from = 0; from < letters.length; from += 1) {
        for (let length = 1; length <= MAX_HAN && from + length <= letters.length; length += 1) {
            const word = gram(letters, from, from + length, position + from);
            if (length > 2 && !isHan(word.word))
                break;
            yield word;
        }
    }
}
function pairs(letters, position) {
    return letters.slice(1).map((_, from) => gram(letters, from, from + 2, position + from));
}
function gram(letters, from, to, position) {
    const word = letters.slice(from, to).reduce((all, { text }) => all + text, '');
    return { word, start: letters[from].start, end: letters[to - 1].end, position };
}
function isHan(word) {
    return Array.from(word).every((letter) => scriptOf(letter) === 'Han');
}
function shortened(word) {
    return word.length > MAX_LETTERS ? Array.from(word).slice(0, MAX_LETTERS).join('') : word;
}
function digit(letter) {
    const code = letter.codePointAt(0);
    const zero = ZEROS.find((of) => code >= of && code < of + 10);
    return zero === undefined ? letter : String(code - zero);
}
const ASCII = /^[a-zA-Z0-9]+$/;
const HAS_LETTER = /[\p{L}\p{N}]/u;
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
/** Marks over letters that are the same without them to most who look for them. */
const MARKED = /([\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu;
/** Zeros of the decimal digits that are in use beside ASCII's. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x1040, 0x17e0, 0x0f20];
/** What NFKC and the removal of marks leave apart. */
const ONE_FORM = {
    ı: 'i',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ł: 'l',
    ħ: 'h',
    ŋ: 'ng',
    ə: 'a',
    ς: 'σ',
    // Arabic, Persian, Urdu, Uyghur
    '\u0671': '\u0627',
    '\u0621': '',
    '\u0649': '\u064A',
    '\u06CC': '\u064A',
    '\u06D2': '\u064A',
    '\u0626': '\u064A',
    '\u06A9': '\u0643',
    '\u06AA': '\u0643',
    '\u0629': '\u0647',
    '\u06BE': '\u0647',
    '\u06C1': '\u0647',
    '\u06C3': '\u0647',
    '\u06C0': '\u0647',
};
//# sourceMappingURL=words.rules.js.map