/** The most sensitive class of fields that somebody may be shown, from none upwards. */
export const Clearance = {
    PUBLIC: 'PUBLIC',
    PARTNER: 'PARTNER',
    RESTRICTED: 'RESTRICTED',
    IDENTITY: 'IDENTITY',
};
/** In the order of the numbers that are stored. */
const IN_ORDER = ['PUBLIC', 'PARTNER', 'RESTRICTED', 'IDENTITY'];
/** @returns the number that is stored, from 0 to 3. */
export function clearanceNumber(clearance) {
    return IN_ORDER.indexOf(clearance);
}
/** @param stored from 0 to 3. */
export function clearanceOf(stored) {
    return IN_ORDER[stored];
}
//# sourceMappingURL=clearance.rules.js.map