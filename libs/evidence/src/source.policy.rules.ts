/** Sources follow the case that rests on them: whoever may see it sees all of them. */
import { filePolicy } from './file/evidence.policy.rules.js';
import { connectionPolicy, open, type PolicyPart } from '#identity';

/** What this library states about its types and tables. */
export const evidencePolicy: PolicyPart = {
  types: [
    {
      type: 'Source',
      fields: { date: open, id: open, kind: open, publisher: open, seen: open, title: open, url: open },
    },
    ...connectionPolicy('Source'),
    ...filePolicy.types,
  ],
  tables: [{ table: 'source', protection: 'ROWS' }, { table: 'case_source', protection: 'ROWS' }, ...filePolicy.tables],
};
