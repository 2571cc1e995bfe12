/** Sources follow the cases that rest on them: whoever may see one of these sees them. */
import { filePolicy } from '../file/evidence.policy.rules.js';
import { connectionPolicy, grants, open } from '#identity';
/** Why an alert was raised may lead to who told of it. */
const forReaders = { allow: [{ roles: grants['case.read'] }], otherwise: 'MASK' };
const refusal = { code: open, message: open, path: open };
const statement = {
    credibility: open,
    field: open,
    number: open,
    offset: open,
    overlays: open,
    page: open,
    source: open,
    value: open,
};
/** Why something was adopted or set aside, and the words of a source, are read where the record is. */
const claim = {
    ...statement,
    adoptionReason: forReaders,
    dismissalReason: forReaders,
    id: open,
    isAdopted: open,
    isDismissed: open,
    madeAt: open,
    quotation: forReaders,
};
const value = { ...statement, claimId: open };
/** What this library states about its types and tables. */
export const evidencePolicy = {
    types: [
        { type: 'AllegedClaim', fields: claim },
        { type: 'AllegedValue', fields: value },
        { type: 'BasisMissing', fields: refusal },
        { type: 'CaseValue', fields: value },
        { type: 'Claim', fields: claim },
        { type: 'ClaimAdopted', fields: refusal },
        { type: 'ClaimConflict', fields: { field: open, number: open, values: open } },
        { type: 'ClaimDismissed', fields: refusal },
        { type: 'ConflictingValue', fields: { claims: open, value: open } },
        { type: 'EstablishedClaim', fields: { ...claim, basis: open } },
        { type: 'EstablishedValue', fields: { ...value, basis: open } },
        {
            type: 'Source',
            fields: {
                alerts: open,
                archivedUrl: open,
                date: open,
                derivedFrom: open,
                id: open,
                kind: open,
                language: open,
                publisher: open,
                publisherOwners: open,
                reliability: open,
                seen: open,
                title: open,
                url: open,
            },
        },
        {
            type: 'SourceAlert',
            fields: { id: open, kind: open, raisedAt: open, reason: forReaders },
        },
        { type: 'SourceAlertLifted', fields: refusal },
        { type: 'SourceCircle', fields: refusal },
        { type: 'SourceNotYours', fields: refusal },
        { type: 'SourcePayload', fields: { errors: open, source: open } },
        ...connectionPolicy('Source'),
        ...filePolicy.types,
    ],
    tables: [
        { table: 'publisher', protection: 'ROWS' },
        { table: 'source', protection: 'ROWS' },
        { table: 'case_source', protection: 'ROWS' },
        { table: 'source_derivation', protection: 'ROWS' },
        { table: 'source_alert', protection: 'ROWS' },
        { table: 'source_alert_lift', protection: 'ROWS' },
        { table: 'claim', protection: 'ROWS' },
        { table: 'case_value_basis', protection: 'ROWS' },
        ...filePolicy.tables,
    ],
};
//# sourceMappingURL=source.policy.rules.js.map