/** A word of any script in the letters a to z, as those who do not read the script hear it spelled. */
import anyAscii from 'any-ascii';
import { scriptOf } from './script.rules.js';
/**
 * A dot parts two letters that are no digraph: Arabic z and h are not zh.
 *
 * @param word in the one form of its letters. A word of which nothing can be said gives the empty text.
 */
export function romanised(word, script = scriptOf(word)) {
    const letters = (READERS[script] ?? anyAscii)(word);
    return letters.toLowerCase().replace(/[^a-z0-9.]/g, '');
}
/** Scripts that a general table reads less well than those who use them. */
const READERS = {
    Arabic: fromArabic,
    Hebrew: fromHebrew,
    Greek: fromGreek,
};
/** Syllables of a Chinese word, one a character. */
export function syllables(word) {
    return Array.from(word, (letter) => romanised(letter, 'Han'));
}
/** Whether a word is written without most of its vowels. */
export function leavesVowelsOut(word, script) {
    return script === 'Hebrew' || (script === 'Arabic' && !UYGHUR.test(word));
}
/** Vowels and letters that only Uyghur writes. */
const UYGHUR = /[\u06D0\u06C8\u06C6\u06C7\u06D5\u06AD\u06CB]/u;
/** The table is ours: general ones give one letter for what Arabic, Persian and Uyghur read differently, or leave alef out. */
function fromArabic(word) {
    const isUyghur = UYGHUR.test(word);
    return Array.from(word, (letter, at) => {
        if (letter === '\u0648')
            return isUyghur ? 'o' : 'w';
        if (letter === '\u064A')
            return isUyghur ? 'i' : 'y';
        if (letter === '\u0639')
            return at === 0 ? 'a' : '';
        return LETTERS[letter] ?? anyAscii(letter);
    })
        .join(' ')
        .replace(/(?<=[ckgpstzd]) (?=h)/g, '.')
        .replaceAll(' ', '');
}
/** Alef and ayin carry the vowel that a word begins with. Letters with two readings are hard, as foreign names have them. */
function fromHebrew(word) {
    return Array.from(word, (letter, at) => {
        if (letter === 'א' || letter === 'ע')
            return at === 0 ? 'a' : '';
        return HEBREW[letter] ?? anyAscii(letter);
    }).join('');
}
/** Modern Greek writes d, b and g with two letters each. */
function fromGreek(word) {
    return anyAscii(word.replace(/ντ/gu, 'd').replace(/μπ/gu, 'b').replace(/γκ/gu, 'g').replace(/χ/gu, 'kh'));
}
const HEBREW = {
    ב: 'b',
    ו: 'w',
    ח: 'h',
    כ: 'k',
    ך: 'k',
    פ: 'p',
    ש: 'sh',
    צ: 'ts',
    ץ: 'ts',
};
const LETTERS = {
    ا: 'a',
    ب: 'b',
    پ: 'p',
    ت: 't',
    ث: 'th',
    ج: 'j',
    چ: 'ch',
    ح: 'h',
    خ: 'kh',
    د: 'd',
    ذ: 'dh',
    ر: 'r',
    ز: 'z',
    ژ: 'zh',
    س: 's',
    ش: 'sh',
    ص: 's',
    ض: 'dh',
    ط: 't',
    ظ: 'z',
    غ: 'gh',
    ف: 'f',
    ق: 'q',
    ك: 'k',
    گ: 'g',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ه: 'h',
    ٹ: 't',
    ڈ: 'd',
    ڑ: 'r',
    ں: 'n',
    ڭ: 'ng',
    ې: 'e',
    ە: 'a',
    ۇ: 'u',
    ۆ: 'o',
    ۈ: 'u',
    ۋ: 'w',
};
//# sourceMappingURL=romanisation.js.map