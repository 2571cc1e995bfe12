/** States in which the author of a case may still change it. */
const AUTHORS = ['DRAFT', 'CHANGES_REQUESTED'];
/** States in which an editor has it before them, to publish it. */
const EDITORS = ['VERIFIED', 'SCHEDULED'];
/** @returns why somebody may not set or take back the embargo of a case; null when they may. */
export function embargoRefusal(facts) {
    const { state, isPublic, isAuthor, roles, hasContributed } = facts;
    if (isPublic)
        return 'CLOSED';
    if (isAuthor && roles.has('RESEARCHER') && AUTHORS.includes(state))
        return null;
    if (!roles.has('EDITOR') || !EDITORS.includes(state))
        return 'CLOSED';
    return hasContributed ? 'FOUR_EYES' : null;
}
//# sourceMappingURL=embargo.rules.js.map