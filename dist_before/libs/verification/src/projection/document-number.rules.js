/** Finds numbers of identity documents and accounts in folded texts: by their check digits, or by the word before them. */
import { foldedPattern, spansOf } from './folded-text.rules.js';
/** @param text with its URLs, dates and references blanked. */
export function documentNumbersIn(text) {
    return [
        ...spansOf(text, MACHINE_READABLE).filter(({ start, end }) => isMachineReadable(text.slice(start, end))),
        ...ibansIn(text),
        ...checked(text, CHINESE_ID, isChineseId),
        ...checked(text, TURKISH_ID, isTurkishId),
        ...checked(text, CARD_OR_DEVICE, hasLuhnDigit),
        ...numbersByKeyword(text),
    ];
}
function checked(text, pattern, holds) {
    return spansOf(text, pattern).filter(({ start, end }) => holds(compact(text.slice(start, end))));
}
function compact(written) {
    return written.replace(/[ -]/g, '');
}
/** The lower lines of passports and cards (ICAO Doc 9303): long, and either filled up or with two dates and a sex. */
const MACHINE_READABLE = /[a-z\d<]{28,}/g;
const DATES_AND_SEX = /[a-z<]{3}\d{7}[mfx<]\d{7}|\d{7}[mfx<]\d{7}[a-z<]{3}/;
function isMachineReadable(line) {
    return line.includes('<<') || DATES_AND_SEX.test(line);
}
const IBAN_START = /(?<![a-z\d])[a-z]{2}\d{2}/g;
const IBAN_REST = /(?:[ -]?[a-z\d])+/y;
const IBAN_LENGTHS = { shortest: 15, longest: 34 };
const MOST_SEPARATORS = 9; // they are written in groups of four
/** Account numbers (ISO 13616), which end wherever the check digits hold. */
function ibansIn(text) {
    return spansOf(text, IBAN_START).flatMap(({ start }) => {
        const written = text.slice(start, start + IBAN_LENGTHS.longest + MOST_SEPARATORS);
        const end = endOfIban(written);
        return end === null ? [] : [{ start, end: start + end }];
    });
}
function endOfIban(written) {
    IBAN_REST.lastIndex = 0;
    const longest = IBAN_REST.exec(written)?.[0] ?? '';
    const ends = spansOf(longest, /[a-z\d](?![a-z\d])/g).map(({ end }) => end);
    return ends.findLast((end) => isIban(compact(longest.slice(0, end)))) ?? null;
}
function isIban(iban) {
    if (iban.length < IBAN_LENGTHS.shortest || iban.length > IBAN_LENGTHS.longest)
        return false;
    let remainder = 0;
    for (const character of iban.slice(4) + iban.slice(0, 4)) {
        const value = parseInt(character, 36); // ten and more for letters, which count as two digits
        remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
    }
    return remainder === 1;
}
/** Resident identity number of the People's Republic of China (GB 11643). */
const CHINESE_ID = /(?<![a-z\d])\d{6}[ -]?(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])[ -]?\d{3}[\dx](?![a-z\d])/g;
const CHINESE_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
function isChineseId(id) {
    const sum = CHINESE_WEIGHTS.reduce((total, weight, index) => total + weight * Number(id.charAt(index)), 0);
    return '10x98765432'.charAt(sum % 11) === id.charAt(17);
}
/** Identity number of the Republic of Türkiye (T.C. kimlik no). */
const TURKISH_ID = /(?<![a-z\d])[1-9]\d{2}[ -]?\d{3}[ -]?\d{3}[ -]?\d{2}(?![a-z\d])/g;
function isTurkishId(id) {
    const digits = Array.from(id, Number);
    const sumAt = (places) => places.reduce((sum, place) => sum + (digits[place] ?? 0), 0);
    const tenth = (7 * sumAt([0, 2, 4, 6, 8]) + 9 * sumAt([1, 3, 5, 7])) % 10; // 9 is -1
    return digits[9] === tenth && digits[10] === sumAt([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) % 10;
}
/** Numbers of payment cards and of telephones (IMEI), which end in a digit of Luhn. */
const CARD_OR_DEVICE = /(?<![a-z\d])(?:(?:[3-6]\d|2[2-7])\d{2}(?:[ -]?\d{4}){3}|\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d)(?![a-z\d])/g;
function hasLuhnDigit(number) {
    const doubled = Array.from(number, Number)
        .reverse()
        .map((digit, place) => (place % 2 === 0 ? digit : 2 * digit - (digit > 4 ? 9 : 0)));
    return doubled.reduce((sum, digit) => sum + digit, 0) % 10 === 0;
}
const LATIN_WORDS = 'passports?|passe?port|reisepass|pasaporte|pasaport|pass(?:port)?-?nr|national id|identity (?:card|document|number)|' +
    "id (?:card|no|nr|number)|(?:driving|driver'?s) licen[cs]e|residence permit|social security|ssn|tax id|imei|" +
    "t\\.?c\\.? ?(?:kimlik|no)|kimlik|tckn|nüfus cüzdanı|personalausweis|carte d'identité";
const CYRILLIC_WORDS = '(?:загран)?паспорт|удостоверени[еяию]{1,2} личности|вид на жительство|внж|инн|снилс|иин|водительск|свидетельство о рождении';
const ARABIC_WORDS = 'جواز|گذرنامه|پاسپورت|بطاقة|الهوية|هوية|الرقم الوطني|الرقم القومي|شناسنامه|کد ملی|شماره ملی|کارت ملی';
const CHINESE_WORDS = '护照|護照|身份证|身份證|证件号|證件號|通行证|通行證|签证|驾照';
const DOCUMENT_WORD = `(?:(?<!\\p{L})(?:${LATIN_WORDS}|${CYRILLIC_WORDS})|${ARABIC_WORDS}|${CHINESE_WORDS})`;
const BEHIND_WORD = foldedPattern(DOCUMENT_WORD);
const BEFORE_WORD = foldedPattern(`^[ ,;:()-]{1,4}(?:[a-z]+ )?${DOCUMENT_WORD}`, 'u');
/** Letters and digits, and groups of them that start with a digit. */
const NUMBER = /(?<![a-z\d])(?=[a-z]*\d)[a-z\d]+(?:(?: ?no ?|[ -])\d[a-z\d]*)*/g;
const REACH = 60;
const FEWEST_DIGITS = 5;
const SHORTEST = 6;
/** Numbers that only a word tells from others: the word stands before them in the same line, or directly behind. */
function numbersByKeyword(text) {
    return [...numbersBehindWord(text), ...numbersBeforeWord(text)];
}
function numbersBehindWord(text) {
    return spansOf(text, BEHIND_WORD).flatMap(({ end: start }) => {
        const line = text.slice(start, start + REACH).split('\n', 1)[0] ?? '';
        const number = spansOf(line, NUMBER).find((span) => isDocumentNumber(line.slice(span.start, span.end)));
        return number ? [{ start: start + number.start, end: start + number.end }] : [];
    });
}
const BEFORE = /(?<![a-z\d])[a-z]{0,3}\d{6,}[a-z]{0,2}(?![a-z\d])/g;
function numbersBeforeWord(text) {
    return spansOf(text, BEFORE).filter(({ start, end }) => isDocumentNumber(text.slice(start, end)) && BEFORE_WORD.test(text.slice(end, end + REACH)));
}
/** Round numbers without letters are those of people. */
function isDocumentNumber(written) {
    const number = compact(written);
    const digits = number.replace(/\D/g, '').length;
    return digits >= FEWEST_DIGITS && number.length >= SHORTEST && !/^\d{1,4}000$/.test(number);
}
//# sourceMappingURL=document-number.rules.js.map