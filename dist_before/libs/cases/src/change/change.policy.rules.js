/** What has happened to public cases is as public as they were. */
import { connectionPolicy, open } from '#identity';
/** What is stated about the feed of changes. */
export const changePolicy = {
    types: [
        { type: 'Change', fields: { at: open, case: open, caseId: open, kind: open, reference: open } },
        ...connectionPolicy('Change'),
    ],
    tables: [{ table: 'case_change', protection: 'CLOSED' }],
};
//# sourceMappingURL=change.policy.rules.js.map