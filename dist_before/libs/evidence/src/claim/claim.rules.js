/** What sources say about fields of a case: closed vocabularies, and when two of them conflict. */
/** Whether a source says that something is so, or it has been found to be so by somebody whose finding counts. */
export const ClaimStance = { ALLEGED: 'ALLEGED', ESTABLISHED: 'ESTABLISHED' };
/** On what it rests that something is established. */
export const ClaimBasis = {
    COURT_DECISION: 'COURT_DECISION',
    BODY_FINDING: 'BODY_FINDING',
    OFFICIAL_DOCUMENT: 'OFFICIAL_DOCUMENT',
    ADMISSION: 'ADMISSION',
    MULTIPLE_INDEPENDENT_SOURCES: 'MULTIPLE_INDEPENDENT_SOURCES',
};
/** Most claims that one case may have. */
export const MAX_CLAIMS = 500;
/** Claims that stand and give different values for one field, by field, in the order in which they were made. */
export function conflictsOf(claims) {
    const standing = claims.filter(({ isDismissed }) => !isDismissed);
    return groupedBy(standing, ({ field, number }) => `${field} ${number}`).flatMap((ofField) => {
        const values = groupedBy(ofField, ({ value }) => value).map((of) => ({ value: of[0].value, claims: of }));
        const { field, number } = ofField[0];
        return values.length > 1 ? [{ field, number, values }] : [];
    });
}
function groupedBy(claims, keyOf) {
    const groups = new Map();
    for (const claim of claims) {
        const group = groups.get(keyOf(claim));
        if (group)
            group.push(claim);
        else
            groups.set(keyOf(claim), [claim]);
    }
    return [...groups.values()];
}
//# sourceMappingURL=claim.rules.js.map