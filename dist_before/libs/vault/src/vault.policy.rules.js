/** Identities at risk. Whoever is given one, a request or its history was let to it by the vault's own rules and rows. */
import { connectionPolicy, open } from '#identity';
const refusal = (type) => ({ type, fields: { code: open, message: open, path: open } });
/** What this library states about its types and tables. */
export const vaultPolicy = {
    types: [
        refusal('AccessRequestDecided'),
        {
            type: 'EraseSubjectPayload',
            fields: { erased: open, errors: open },
        },
        {
            type: 'FindIdentitiesPayload',
            fields: { errors: open, places: open },
        },
        {
            type: 'Identity',
            fields: { values: open },
        },
        {
            type: 'IdentityAccessPayload',
            fields: { errors: open, request: open },
        },
        {
            type: 'IdentityAccessRequest',
            fields: {
                case: open,
                caseReference: open,
                decidedAt: open,
                decidedBy: open,
                expiresAt: open,
                id: open,
                purpose: open,
                reason: open,
                requestedAt: open,
                requestedBy: open,
                revocationReason: open,
                revokedAt: open,
                revokedBy: open,
                source: open,
                status: open,
                subject: open,
            },
        },
        refusal('IdentityErased'),
        {
            type: 'IdentityEvent',
            fields: {
                at: open,
                by: open,
                case: open,
                expiresAt: open,
                kind: open,
                reason: open,
                source: open,
                subject: open,
            },
        },
        {
            type: 'IdentityPlace',
            fields: { case: open, source: open, subject: open },
        },
        {
            type: 'IdentityValue',
            fields: { kind: open, language: open, value: open },
        },
        refusal('NoGrantToRevoke'),
        refusal('OwnAccessRequest'),
        {
            type: 'SealIdentityPayload',
            fields: { errors: open, sealed: open },
        },
        refusal('SealingClosed'),
        refusal('StepUpRequired'),
        ...connectionPolicy('IdentityAccessRequest'),
        ...connectionPolicy('IdentityEvent'),
    ],
    tables: [
        { table: 'vault.person', protection: 'ROWS' },
        { table: 'vault.sealing', protection: 'ROWS' },
        { table: 'vault.person_key', protection: 'ROWS' },
        { table: 'vault.sealed_value', protection: 'ROWS' },
        { table: 'vault.access_request', protection: 'ROWS' },
        { table: 'vault.access_decision', protection: 'ROWS' },
        { table: 'vault.access_revocation', protection: 'ROWS' },
        { table: 'vault.unsealing', protection: 'ROWS' },
        { table: 'vault.erasure', protection: 'ROWS' },
        { table: 'vault.search', protection: 'CLOSED' },
        { table: 'vault.name_screening', protection: 'CLOSED' },
    ],
};
//# sourceMappingURL=vault.policy.rules.js.map