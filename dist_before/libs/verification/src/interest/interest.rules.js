/** For how long a declaration of interests holds. */
/** Days for which somebody’s declaration holds; from then on they decide nothing until they declare anew. */
export const INTEREST_DAYS = 365;
const DAY_MS = 86_400_000;
/** The moment from which on a declaration holds no more. */
export function interestEnds(declaredAt) {
    return new Date(declaredAt.getTime() + INTEREST_DAYS * DAY_MS);
}
/** Says whether a declaration holds at a moment. */
export function holdsAt(declaredAt, moment) {
    return moment < interestEnds(declaredAt);
}
//# sourceMappingURL=interest.rules.js.map