/** Organisations, teams and the names of colleagues: which of them someone is given is decided by the rows. */
import { open } from '../policy/policy.rules.js';
/** What is stated about organisations and teams. */
export const organisationPolicy = {
    types: [
        {
            type: 'Membership',
            fields: { person: open, since: open },
        },
        {
            type: 'MembershipRefused',
            fields: { code: open, message: open, path: open, reason: open },
        },
        {
            type: 'NameTaken',
            fields: { code: open, message: open, path: open, takenBy: open },
        },
        {
            type: 'Organisation',
            fields: { createdAt: open, endedAt: open, id: open, members: open, name: open, teams: open },
        },
        {
            type: 'OrganisationPayload',
            fields: { errors: open, organisation: open },
        },
        {
            type: 'Person',
            fields: { displayName: open, id: open },
        },
        {
            type: 'Team',
            fields: { id: open, members: open, name: open, organisation: open },
        },
        {
            type: 'TeamPayload',
            fields: { errors: open, team: open },
        },
    ],
    tables: [
        { table: 'organisation', protection: 'ROWS' },
        { table: 'organisation_member', protection: 'ROWS' },
        { table: 'team', protection: 'ROWS' },
        { table: 'team_member', protection: 'ROWS' },
    ],
};
//# sourceMappingURL=organisation.policy.rules.js.map