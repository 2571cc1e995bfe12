/**
 * Days as numbers: how many since 1970-01-01 in the proleptic Gregorian calendar, as the sources give them, without a time zone.
 *
 * A date is two of them, its first and last possible day. A side that is open is as far away as a number can be, so that
 * comparing needs to know nothing of it.
 */
/** First and last possible day of what has no date at all: less than every day and than every open past. */
export const UNDATED = -(2 ** 31);
/** First possible day of what is open towards the past. */
export const OPEN_PAST = UNDATED + 1;
/** Last possible day of what is open towards the future. */
export const OPEN_FUTURE = 2 ** 31 - 1;
/** Whether it is a day, and neither open nor missing. */
export function isDay(day) {
    return day > OPEN_PAST && day < OPEN_FUTURE;
}
export const PERIOD_LENGTHS = { YEAR: 12, QUARTER: 3, MONTH: 1 };
/** The months from 1970-01 to that of a day. */
export function monthOf(day) {
    if (day >= FIRST_KNOWN && day < FIRST_KNOWN + KNOWN_MONTHS.length)
        return KNOWN_MONTHS[day - FIRST_KNOWN];
    return computedMonth(day);
}
/** The periods from that which began on 1970-01-01 to that of a day. */
export function periodOf(day, length) {
    return Math.floor(monthOf(day) / PERIOD_LENGTHS[length]);
}
/** `2018`, `2018-Q3` or `2018-07`; a year before our era has a minus, and there is a year 0. */
export function periodName(period, length) {
    const months = period * PERIOD_LENGTHS[length];
    const year = 1970 + Math.floor(months / 12);
    const month = ((months % 12) + 12) % 12;
    if (length === 'YEAR')
        return String(year);
    if (length === 'QUARTER')
        return `${year}-Q${month / 3 + 1}`;
    return `${year}-${String(month + 1).padStart(2, '0')}`;
}
/** The reverse of {@link periodName}; `null` where it is no name of a period. */
export function periodNamed(name, length) {
    const [, year, part] = /^(-?\d{1,4})(?:-(Q[1-4]|0[1-9]|1[0-2]))?$/.exec(name) ?? [];
    if (year === undefined)
        return null;
    const months = 12 * (Number(year) - 1970);
    if (length === 'YEAR')
        return part === undefined ? months / 12 : null;
    if (length === 'QUARTER')
        return part?.startsWith('Q') ? months / 3 + Number(part[1]) - 1 : null;
    return part && !part.startsWith('Q') ? months + Number(part) - 1 : null;
}
/** The first day of a period. */
export function firstDayOf(period, length) {
    return dayOfMonth(period * PERIOD_LENGTHS[length]);
}
/** The day of a date as `YYYY-MM-DD`. */
export function dayOf(iso) {
    return Math.floor(Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS);
}
/** `YYYY-MM-DD`; `null` where it is no day. */
export function isoOf(day) {
    if (!isDay(day))
        return null;
    const [date] = new Date(day * MILLISECONDS).toISOString().split('T');
    return date;
}
const MILLISECONDS = 86_400_000;
function computedMonth(day) {
    const date = new Date(day * MILLISECONDS);
    return 12 * (date.getUTCFullYear() - 1970) + date.getUTCMonth();
}
function dayOfMonth(month) {
    const date = new Date(0);
    date.setUTCFullYear(1970 + Math.floor(month / 12), ((month % 12) + 12) % 12, 1);
    return Math.floor(date.getTime() / MILLISECONDS);
}
/** 1900-01-01 and some two centuries on: nearly all days, and finding their months is most of the work of a series. */
const FIRST_KNOWN = -25_567;
const KNOWN_MONTHS = Int16Array.from({ length: 73_049 }, (_, at) => computedMonth(FIRST_KNOWN + at));
//# sourceMappingURL=days.rules.js.map