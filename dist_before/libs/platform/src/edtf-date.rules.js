/**
 * Dates of the world, as far as anyone knows them: reads EDTF, says which days a date may mean, compares by those days.
 *
 * Source: Extended Date/Time Format (EDTF) Specification, Library of Congress, 2019, levels 0 and 1 (ISO 8601-2:2019).
 *
 * The grammar of these levels is two patterns, so it stands here and this file imports nothing. The `edtf` package is
 * the second opinion of the tests instead: it has no types, takes 1900-02-29 and times of day for dates, ends `2019/`
 * in 1970, and cannot say in words what was wrong. Nothing is read here that the package would refuse.
 */
export const EdtfPrecision = {
    DAY: 'DAY',
    MONTH: 'MONTH',
    SEASON: 'SEASON',
    YEAR: 'YEAR',
    DECADE: 'DECADE',
    CENTURY: 'CENTURY',
    INTERVAL: 'INTERVAL',
};
/** A text that is no date of ours: `rule` says what was broken, `remedy` what would pass. Both speak to its writer. */
export class InvalidEdtf extends Error {
    constructor(value, rule, remedy) {
        super(`${rule} ${remedy}`); // Without the value: a message may reach a log, and a date may be somebody's.
        this.rule = rule;
        this.remedy = remedy;
        this.name = 'InvalidEdtf';
        this.value = value.slice(0, LONGEST);
    }
}
/**
 * Reads a date, a season or an interval of EDTF level 0 or 1, years 0001 to 9999.
 *
 * A season (`2018-21` to `2018-24`) is bounded by its whole year, since its months depend on the hemisphere. A winter
 * that runs into the next year is written as an interval.
 *
 * An interval is reversed when no day is left in it: `2019/2019-03` is read, `2019-05/2019-04` is not.
 *
 * @throws InvalidEdtf when the text is of no such form, names a day or month that no calendar has, a time of day, a
 *   year out of range, a reversed interval or one open at both ends, or when it is empty, padded or too long.
 */
export function parseEdtf(text) {
    if (text === '')
        throw new InvalidEdtf(text, 'A date is empty.', 'Leave the field out when nothing is known.');
    if (text.length > LONGEST) {
        throw new InvalidEdtf(text, `A date has more than ${LONGEST} characters.`, 'Put words about the date in a note.');
    }
    if (text !== text.trim()) {
        throw new InvalidEdtf(text, 'A date has white space around it.', 'Take the white space away.');
    }
    const known = text.includes('/') ? readInterval(text) : readSingle(text, text);
    return { edtf: text, ...known, uncertain: /[?%]/.test(text), approximate: /[~%]/.test(text) };
}
/** Whether some day lies in both. SQL: `a && b` over `daterange(lower, upper, '[]')`. */
export function overlaps(a, b) {
    return !isBefore(a, b) && !isBefore(b, a);
}
/** Whether every day of `a` lies in `b`. SQL: `a <@ b`. */
export function within(a, b) {
    const startsInside = b.lower === null || (a.lower !== null && a.lower >= b.lower);
    const endsInside = b.upper === null || (a.upper !== null && a.upper <= b.upper);
    return startsInside && endsInside;
}
/** Whether every day of `a` is earlier than every day of `b`, so that the order is sure. SQL: `a << b`. */
export function isBefore(a, b) {
    return a.upper !== null && b.lower !== null && a.upper < b.lower;
}
/** Whether every day of `a` is later than every day of `b`. SQL: `a >> b`. */
export function isAfter(a, b) {
    return isBefore(b, a);
}
/**
 * The smallest date or interval that covers all, in the words of the dates at its ends: `1999` and `2018-02~` give
 * `1999/2018-02~`. The order of the dates does not matter.
 *
 * Where several dates share an end, the finest wording is kept together with the doubts of each (`2018-01` and `2018~`
 * begin in `2018-01~`). Level 1 allows no season and no `X` in an interval, so these become the years or months of
 * the same bounds: `201X` and `2012` give `2010/2019`.
 *
 * @returns `null` when there is no date, or when the dates together have no limit on either side.
 */
export function spanOf(dates) {
    const [first] = dates;
    if (first === undefined)
        return null;
    if (dates.every(({ edtf }) => edtf === first.edtf))
        return first;
    const start = outermost(dates.map(startOf), (bound, other) => bound < other);
    const end = outermost(dates.map(endOf), (bound, other) => bound > other);
    if (start.bound === null && end.bound === null)
        return null;
    return parseEdtf(start.words === end.words ? start.words : `${start.words}/${end.words}`);
}
const LONGEST = 64;
const FORMS = 'Write it as 2018, 2018-11, 2018-11-05, 2018~, 2018-11?, 201X, 2018-XX, 2018-21, 2017/2019 or 2017/.. instead.';
const PLAIN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?$/;
const UNSPECIFIED = /^(?:\d{3}X|\d{2}XX|\d{4}-XX(?:-XX)?|\d{4}-\d{2}-XX)$/;
const SEASON = /^\d{4}-2[1-4]$/;
/** What is often written and is near to a date of ours. None of the patterns fits a date that is read. */
const NEAR_MISSES = [
    [/\dT\d|:/, 'A date carries a time of day.', 'Write the day only; hours belong in a note.'],
    [/^[-+Y]|^\d{5}/, 'A year lies outside 0001 to 9999.', 'Write the year with four digits.'],
    [/^\d{2}$/, 'A year has only two digits.', 'Write 2005 for a year, 2019-05 for a month, 20XX for a century.'],
    [/^\d{4}-2[1-4][?~%]$/, 'A season takes no ?, ~ or %.', 'Write the season alone, or the year with the sign.'],
    [/X.*[?~%]$/, 'A date with X takes no ?, ~ or %.', 'Leave the sign out: X says already that it is not known.'],
    [/^\[|^\{|^[?~%]|[?~%]-|^\d*X\d|\dX-|-X\d|-\dX/, 'A date is beyond level 1 of EDTF.', FORMS],
];
function readInterval(text) {
    const [start = '', end = '', ...more] = text.split('/');
    if (more.length > 0) {
        throw new InvalidEdtf(text, 'An interval has more than two ends.', 'Write the first and the last, as in 2017/2019.');
    }
    const lower = isOpen(start) ? null : readEnd(start, text).lower;
    const upper = isOpen(end) ? null : readEnd(end, text).upper;
    if (lower === null && upper === null) {
        throw new InvalidEdtf(text, 'An interval is open at both ends.', 'Give one end, or leave the field out.');
    }
    if (lower !== null && upper !== null && lower > upper) {
        throw new InvalidEdtf(text, 'An interval ends before it begins.', 'Write the earlier end first.');
    }
    return { lower, upper, precision: EdtfPrecision.INTERVAL };
}
function isOpen(end) {
    return end === '..' || end === '';
}
function readEnd(end, text) {
    if (UNSPECIFIED.test(end) || SEASON.test(end)) {
        throw new InvalidEdtf(text, 'An interval has a season or an X at one end.', 'Write a year, a month or a day there.');
    }
    return readSingle(end, text);
}
function readSingle(date, text) {
    const nearMiss = NEAR_MISSES.find(([pattern]) => pattern.test(date));
    if (nearMiss)
        throw new InvalidEdtf(text, nearMiss[1], nearMiss[2]);
    if (!PLAIN.test(date) && !UNSPECIFIED.test(date)) {
        throw new InvalidEdtf(text, 'A date has none of the forms of EDTF level 0 or 1.', FORMS);
    }
    const [year = '', month = 'XX', day = 'XX'] = unsigned(date).split('-');
    const [from, to] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
    if (from === '0000')
        throw new InvalidEdtf(text, 'A year lies outside 0001 to 9999.', 'Correct the year.');
    if (month === 'XX' || SEASON.test(date)) {
        const precision = month === 'XX' ? precisionOf(year) : EdtfPrecision.SEASON;
        return { lower: `${from}-01-01`, upper: `${to}-12-31`, precision };
    }
    if (month < '01' || month > '12') {
        throw new InvalidEdtf(text, `There is no month ${month}.`, 'Months run from 01 to 12; 21 to 24, without a day, are seasons.');
    }
    const lastDay = daysIn(Number(year), Number(month));
    if (day === 'XX') {
        return { lower: `${year}-${month}-01`, upper: `${year}-${month}-${lastDay}`, precision: EdtfPrecision.MONTH };
    }
    if (day < '01' || day > String(lastDay)) {
        const rule = `There is no day ${day} in ${year}-${month}, which has ${lastDay} days.`;
        throw new InvalidEdtf(text, rule, `Correct the day, or write ${year}-${month} if it is not known.`);
    }
    return { lower: `${year}-${month}-${day}`, upper: `${year}-${month}-${day}`, precision: EdtfPrecision.DAY };
}
function precisionOf(year) {
    if (year.endsWith('XX'))
        return EdtfPrecision.CENTURY;
    return year.endsWith('X') ? EdtfPrecision.DECADE : EdtfPrecision.YEAR;
}
function daysIn(year, month) {
    if (month !== 2)
        return [4, 6, 9, 11].includes(month) ? 30 : 31;
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return isLeap ? 29 : 28;
}
function startOf({ edtf, lower }) {
    const written = edtf.split('/').at(0) ?? '';
    return { bound: lower, written, words: wordsInInterval(written, '0') };
}
function endOf({ edtf, upper }) {
    const written = edtf.split('/').at(-1) ?? '';
    return { bound: upper, written, words: wordsInInterval(written, '9') };
}
function wordsInInterval(written, digit) {
    const date = SEASON.test(written) ? written.slice(0, 4) : unsigned(written);
    return date.replace(/(?:-XX)+$/, '').replaceAll('X', digit);
}
function outermost(ends, isFurther) {
    const further = (a, b) => (a === null || b === null ? null : isFurther(a, b) ? a : b);
    const bound = ends.map((end) => end.bound).reduce(further);
    const shared = ends.filter((end) => end.bound === bound);
    // The longest words are the finest, and among open ends `..` stands before nothing.
    const finest = shared.map(({ words }) => words).reduce((a, b) => (b.length > a.length ? b : a));
    return { bound, words: finest + doubtsOf(shared.map(({ written }) => written).join()) };
}
function unsigned(date) {
    return date.replace(/[?~%]$/, '');
}
function doubtsOf(written) {
    const [isUncertain, isApproximate] = [/[?%]/.test(written), /[~%]/.test(written)];
    if (isUncertain && isApproximate)
        return '%';
    if (isUncertain)
        return '?';
    return isApproximate ? '~' : '';
}
//# sourceMappingURL=edtf-date.rules.js.map