/** Why a case is not assigned or opened to somebody. */
export const OpeningRefusal = {
    NOT_YOURS_TO_OPEN: 'NOT_YOURS_TO_OPEN',
    TO_YOURSELF: 'TO_YOURSELF',
    UNKNOWN_RECIPIENT: 'UNKNOWN_RECIPIENT',
    WITHDRAWN: 'WITHDRAWN',
};
/** Longest time that a case is assigned or opened for, in days. */
export const LONGEST_OPENING_DAYS = 366;
/** Longest reason of an access grant, in characters. */
export const REASON_LIMIT = 1000;
//# sourceMappingURL=case-opening.rules.js.map