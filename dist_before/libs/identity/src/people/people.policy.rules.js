/** Accounts, invitations and changes of roles are for administrators; a link is redeemed by whoever has it. */
import { connectionPolicy, open } from '../policy/policy.rules.js';
const administrators = { allow: [{ roles: ['ADMINISTRATOR'] }], otherwise: 'DENY' };
const refused = { code: open, message: open, path: open };
/** What is stated about who has an account and what they are. */
export const peoplePolicy = {
    types: [
        {
            type: 'Account',
            fields: {
                clearance: administrators,
                createdAt: administrators,
                disabledAt: administrators,
                displayName: administrators,
                email: administrators,
                id: administrators,
                roles: administrators,
            },
        },
        ...connectionPolicy('Account'),
        {
            type: 'AccountPayload',
            fields: { account: open, errors: open },
        },
        {
            type: 'AccountChangeRefused',
            fields: { ...refused, reason: open },
        },
        {
            type: 'IssuePasswordResetPayload',
            fields: { errors: open, token: administrators },
        },
        {
            type: 'RoleChange',
            fields: {
                add: administrators,
                clearance: administrators,
                decidedAt: administrators,
                decidedBy: administrators,
                id: administrators,
                person: administrators,
                proposedAt: administrators,
                proposedBy: administrators,
                reason: administrators,
                rejectionReason: administrators,
                remove: administrators,
                state: administrators,
            },
        },
        ...connectionPolicy('RoleChange'),
        {
            type: 'RoleChangePayload',
            fields: { errors: open, roleChange: open },
        },
        {
            type: 'RoleChangeRefused',
            fields: { ...refused, reason: open },
        },
        {
            type: 'Invitation',
            fields: {
                acceptedBy: administrators,
                email: administrators,
                expiresAt: administrators,
                id: administrators,
                invitedAt: administrators,
                invitedBy: administrators,
                roles: administrators,
                state: administrators,
            },
        },
        ...connectionPolicy('Invitation'),
        {
            type: 'InviteUserPayload',
            fields: { errors: open, invitation: open, token: administrators },
        },
        {
            type: 'RevokeInvitationPayload',
            fields: { errors: open, invitation: open },
        },
        {
            type: 'InvitationRefused',
            fields: { ...refused, reason: open },
        },
        {
            type: 'AcceptInvitationPayload',
            fields: { accepted: open, errors: open },
        },
        {
            type: 'LinkRefused',
            fields: refused,
        },
        {
            type: 'CompletePasswordResetPayload',
            fields: { completed: open, errors: open },
        },
        {
            type: 'ChangePasswordPayload',
            fields: { changed: open, errors: open },
        },
        {
            type: 'WrongPassword',
            fields: refused,
        },
    ],
    tables: [
        { table: 'account_invitation', protection: 'CLOSED' },
        { table: 'password_reset', protection: 'CLOSED' },
        { table: 'role_change', protection: 'CLOSED' },
    ],
};
//# sourceMappingURL=people.policy.rules.js.map