export const STANDING_MEANINGS = {
    IN_FORCE: 'The instrument was in force for the State.',
    RATIFIED: 'The State had ratified it; it was not in force for the State.',
    SIGNED: 'The State had signed it. A signature opens no route.',
    OUTSIDE: 'The State had neither signed nor joined it, as a source says or the dates show.',
    WITHDRAWN: 'The State had withdrawn from it.',
    UNKNOWN: 'Not recorded for the State, or not for that day. It is not outside for that.',
};
/** @param day `YYYY-MM-DD`. */
export function standingOn(of, day) {
    if (of === null)
        return 'UNKNOWN';
    if (isReached(of.withdrawnOn, day))
        return 'WITHDRAWN';
    if (isReached(of.inForceOn, day))
        return 'IN_FORCE';
    if (isReached(of.boundOn, day)) {
        // Bound, and nobody has seen from which day on it was in force.
        return of.boundStatus === 'BOUND' && of.inForceOn === null ? 'UNKNOWN' : 'RATIFIED';
    }
    if (isReached(of.signedOn, day))
        return isBoundAtUnknownDay(of) ? 'UNKNOWN' : 'SIGNED';
    return withoutDay(of, day);
}
/** Whether a State has ratified or acceded by a day, and no withdrawal has taken effect. */
export function hasRatifiedOn(of, day) {
    return isReached(of.boundOn, day) && !isReached(of.withdrawnOn, day);
}
function isReached(on, day) {
    return on !== null && on <= day;
}
/** Something came after the signature, and on which day was not seen. */
function isBoundAtUnknownDay({ boundStatus, boundOn, inForceOn }) {
    const isLater = boundStatus === 'BOUND' || boundStatus === 'RATIFIED_NOT_IN_FORCE';
    return isLater && boundOn === null && inForceOn === null;
}
/** On a day on which nothing that has a day had happened yet. */
function withoutDay(of, day) {
    if (of.signedOn !== null)
        return 'OUTSIDE';
    if (of.boundBy === 'ACCESSION' && of.boundOn !== null)
        return 'OUTSIDE';
    if (of.boundStatus === 'SIGNED_ONLY' && isReached(of.asOf, day))
        return 'SIGNED';
    if (of.boundStatus === 'NOT_SIGNED' && of.asOf !== null && day <= of.asOf)
        return 'OUTSIDE';
    return 'UNKNOWN';
}
export const LINK_MEANINGS = {
    IN_FORCE: 'In force between the two: it opened a route.',
    SIGNED: 'Both had at least signed, and it was not in force between the two: no route.',
    NONE: 'One of the two had no part in it, or none any more.',
    UNKNOWN: 'Not recorded for one of the two.',
};
export function linkBetween(one, other) {
    const both = [one, other];
    if (both.includes('OUTSIDE') || both.includes('WITHDRAWN'))
        return 'NONE';
    if (both.includes('UNKNOWN'))
        return 'UNKNOWN';
    return one === 'IN_FORCE' && other === 'IN_FORCE' ? 'IN_FORCE' : 'SIGNED';
}
/** Whether a declaration holds on a day. One whose day is not recorded holds from the beginning. */
function holdsOn({ madeOn, withdrawnOn }, day) {
    return (madeOn === null || madeOn <= day) && !isReached(withdrawnOn, day);
}
/**
 * Whether an objection of one State keeps an instrument from being in force between it and another (Vienna Convention on the Law of
 * Treaties, 1969, Article 20(4)(b)).
 *
 * @param declarations of the one. @param other code of the other.
 */
export function isPrecluded(declarations, other, day) {
    return declarations.some((of) => of.kind === 'OBJECTION' && of.precludesForce && of.against.includes(other) && holdsOn(of, day));
}
/** Provisions that the reservations of a State exclude on a day, towards everybody (the same, Article 21(1)). */
export function excludedOn(declarations, day) {
    return new Set(declarations.flatMap((of) => (of.kind === 'RESERVATION' && holdsOn(of, day) ? of.provisionIds : [])));
}
/** Of the instruments of which participation is recorded. */
export const ENTRY_INTO_FORCE = {
    'un-cybercrime-convention': {
        ratifications: 40,
        after: { days: 90 },
        source: 'UN Convention against Cybercrime (2024), Article 65(1) and (2)',
    },
    'budapest-convention': {
        ratifications: 5,
        after: { months: 3 },
        source: 'Convention on Cybercrime (ETS 185, 2001), Article 36(3) and (4)',
    },
    'budapest-2ap': {
        ratifications: 5,
        after: { months: 3 },
        source: 'Second Additional Protocol (CETS 224, 2022), Article 16(3) and (4)',
    },
};
/**
 * From which day on an instrument is in force for a State that ratifies it on a day.
 *
 * @param ratified days of all ratifications, in any order, that of the State among them. @param on its own.
 * @returns null where there are too few.
 */
export function inForceFrom({ ratifications, after }, ratified, on) {
    const decisive = [...ratified].sort()[ratifications - 1];
    if (decisive === undefined)
        return null;
    const from = on > decisive ? on : decisive;
    return 'days' in after ? plusDays(from, after.days) : firstOfMonthAfter(from, after.months);
}
function plusDays(day, days) {
    const date = new Date(`${day}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + days);
    return date.toISOString().slice(0, 10);
}
/** The first day of the month that follows the end of a period of so many months. */
function firstOfMonthAfter(day, months) {
    const [year = 0, month = 0] = day.split('-').map(Number);
    return new Date(Date.UTC(year, month + months, 1)).toISOString().slice(0, 10);
}
//# sourceMappingURL=treaty-route.rules.js.map