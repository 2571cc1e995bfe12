/** Sources follow the cases that rest on them: whoever may see one of these sees them. */
import { connectionPolicy, type FieldRule, grants, open, type PolicyPart } from '#identity';

/** Why an alert was raised may lead to who told of it. */
const forReaders: FieldRule = { allow: [{ roles: grants['case.read'] }], otherwise: 'MASK' };

const refusal: Readonly<Record<string, FieldRule>> = { code: open, message: open, path: open };

/** What this library states about its types and tables. */
export const evidencePolicy: PolicyPart = {
  types: [
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
  ],
  tables: [
    { table: 'publisher', protection: 'ROWS' },
    { table: 'source', protection: 'ROWS' },
    { table: 'case_source', protection: 'ROWS' },
    { table: 'source_derivation', protection: 'ROWS' },
    { table: 'source_alert', protection: 'ROWS' },
    { table: 'source_alert_lift', protection: 'ROWS' },
  ],
};
