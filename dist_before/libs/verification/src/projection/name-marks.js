/** Marks of sealed names, and of the texts that are screened for them. */
import { markKey, markOf } from '#platform';
import { formsOfName, NAME_RULES } from './sealed-name.rules.js';
/** The marks that the vault keeps with each name. */
export const sealedNameMarks = {
    rules: NAME_RULES,
    async of(name, ring, ringKeyId, caseId) {
        const key = await nameMarkKey(ring, ringKeyId, caseId);
        return Array.from(formsOfName(name), (form) => markOf(key, form));
    },
};
/** One for each case: that somebody stands in two cases does not show in their marks. */
export function nameMarkKey(ring, ringKeyId, caseId) {
    return markKey(ring, ringKeyId, `names of case ${caseId}`);
}
//# sourceMappingURL=name-marks.js.map