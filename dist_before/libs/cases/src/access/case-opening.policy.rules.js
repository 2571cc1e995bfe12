/** To whom a case was assigned or opened. */
import { open } from '#identity';
/** Who works with whom is for the author, and for those who assign and open. */
export const openings = {
    allow: [{ roles: ['SIGNED_IN'], relations: ['OWN'] }, { roles: ['EDITOR', 'TRIAGE_OFFICER'] }],
    otherwise: 'MASK',
};
/** What is stated about assignments and grants. Whoever was given one sees all of it. */
export const caseOpeningPolicy = {
    types: [
        {
            type: 'CaseAccessGrant',
            fields: {
                expiresAt: open,
                grantedAt: open,
                grantedBy: open,
                id: open,
                isOpen: open,
                organisation: open,
                person: open,
                reason: open,
                revokedAt: open,
                team: open,
            },
        },
        {
            type: 'CaseAssignment',
            fields: {
                assignedAt: open,
                assignedBy: open,
                endedAt: open,
                expiresAt: open,
                id: open,
                isOpen: open,
                person: open,
                team: open,
            },
        },
        {
            type: 'OpeningRefused',
            fields: { code: open, message: open, path: open, reason: open },
        },
    ],
    tables: [
        { table: 'case_assignment', protection: 'ROWS' },
        { table: 'case_grant', protection: 'ROWS' },
    ],
};
//# sourceMappingURL=case-opening.policy.rules.js.map