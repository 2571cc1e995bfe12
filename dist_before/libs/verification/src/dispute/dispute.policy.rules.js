/** Who sees disputes: officers see all of them, everybody those that were admitted, and whoever has the code that one. */
import { grants, open } from '#identity';
const officers = { allow: [{ roles: grants['dispute.decide'] }], otherwise: 'DENY' };
/** What is stated about disputes. */
export const disputePolicy = {
    types: [
        {
            type: 'CaseDispute',
            fields: {
                fields: open,
                openedOn: open,
                outcome: open,
                party: open,
                publicNote: open,
                reply: open,
                resolvedAt: open,
                state: open,
            },
        },
        {
            type: 'Dispute',
            fields: {
                case: officers,
                fields: officers,
                id: officers,
                isBlocking: officers,
                messages: officers,
                openedAt: officers,
                outcome: officers,
                party: officers,
                state: officers,
            },
        },
        {
            type: 'DisputeMessage', // of a dispute that was given to its reader
            fields: {
                isForPublication: open,
                isFromOfficer: open,
                isPublished: open,
                number: open,
                sentAt: open,
                text: open,
            },
        },
        {
            type: 'FollowedDispute', // given to whoever has its code
            fields: {
                answer: open,
                fields: open,
                messages: open,
                openedAt: open,
                outcome: open,
                party: open,
                reference: open,
                state: open,
            },
        },
        { type: 'DisputePayload', fields: { dispute: open, errors: open } },
        { type: 'OpenDisputePayload', fields: { code: open, errors: open } },
        { type: 'ReplyToDisputePayload', fields: { dispute: open, errors: open } },
        { type: 'DisputeAwaitsAnswer', fields: { code: open, message: open, path: open } },
        { type: 'DisputeClosed', fields: { code: open, message: open, path: open } },
        { type: 'IllegalDisputeStep', fields: { code: open, message: open, path: open, state: open } },
        { type: 'TooManyDisputes', fields: { code: open, message: open, path: open, tryAgainAt: open } },
        { type: 'UnknownDisputeCode', fields: { code: open, message: open, path: open } },
    ],
    tables: [
        { table: 'dispute', protection: 'ROWS' },
        { table: 'dispute_act', protection: 'ROWS' },
        { table: 'dispute_code', protection: 'CLOSED' },
        { table: 'dispute_message', protection: 'ROWS' },
        { table: 'dispute_try', protection: 'CLOSED' },
    ],
};
//# sourceMappingURL=dispute.policy.rules.js.map