/** Files of evidence. For whom those of a case are, the entry of `Case.evidence` says. */
import { connectionPolicy, open } from '#identity';
/** What is stated about files. Whoever was given one sees all of it. */
export const filePolicy = {
    types: [
        {
            type: 'CreateUploadPayload',
            fields: { errors: open, expiresAt: open, url: open },
        },
        {
            type: 'CustodyEvent',
            fields: {
                actor: open,
                by: open,
                date: open,
                derivative: open,
                hash: open,
                kind: open,
                note: open,
                number: open,
                recordedAt: open,
            },
        },
        {
            type: 'CustodyRefused',
            fields: { code: open, message: open, path: open },
        },
        {
            type: 'DownloadEvidencePayload',
            fields: { errors: open, expiresAt: open, url: open },
        },
        {
            type: 'Evidence',
            fields: {
                custody: open,
                declaredType: open,
                derivatives: open,
                description: open,
                detectedType: open,
                id: open,
                kind: open,
                master: open,
                number: open,
                receivedAt: open,
                receivedBy: open,
                sha256: open,
                size: open,
                typesAgree: open,
                version: open,
            },
        },
        {
            type: 'RecordCustodyPayload',
            fields: { errors: open, evidence: open },
        },
        {
            type: 'UploadRefused',
            fields: { code: open, message: open, path: open, reason: open },
        },
        {
            type: 'VerifyEvidencePayload',
            fields: { custodyBrokenAt: open, errors: open, foundSha256: open, state: open },
        },
        ...connectionPolicy('CustodyEvent'),
        ...connectionPolicy('Evidence'),
    ],
    tables: [
        { table: 'evidence', protection: 'ROWS' },
        { table: 'custody_event', protection: 'ROWS' },
        { table: 'evidence_upload', protection: 'CLOSED' },
        { table: 'evidence_download', protection: 'CLOSED' },
    ],
};
//# sourceMappingURL=evidence.policy.rules.js.map