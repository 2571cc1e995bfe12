/** Whether an organisation still stands behind what everybody reads of a case. Worked out, and stored nowhere. */
export const EndorsementState = { CURRENT: 'CURRENT', NEEDS_REVIEW: 'NEEDS_REVIEW' };
/** Longest statement, in characters. */
export const STATEMENT_LIMIT = 1000;
/**
 * @param named bare id of the organisation that they name; null where they name none.
 * @param theirs bare ids of the organisations that they work for.
 */
export function speaksFor(named, theirs) {
    if (named !== null) {
        return theirs.includes(named)
            ? { organisation: named }
            : {
                fault: 'You work for no organisation of this id. Name one of yours, as `viewer { organisations { id } }` lists them.',
            };
    }
    if (theirs.length === 1)
        return { organisation: theirs[0] };
    return {
        fault: theirs.length === 0
            ? 'You work for no organisation, and a case is endorsed by organisations alone. Ask an administrator.'
            : 'You work for several organisations. Name the one that you speak for, as `viewer { organisations { id } }` lists them.',
    };
}
//# sourceMappingURL=endorsement.rules.js.map