const STANDING = Symbol('standing');
/** Notes on an object of which record it shows something, and how its reader stands to that record. */
export function standsAs(object, standing) {
    object[STANDING] = standing;
    return object;
}
/** State and relations that were noted on an object; `null` where nothing was, which opens no rule that asks for them. */
export function recordStanding(object) {
    return object?.[STANDING] ?? null;
}
//# sourceMappingURL=standing.js.map