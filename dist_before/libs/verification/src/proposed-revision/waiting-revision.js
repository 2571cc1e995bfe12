/** What was accepted of a case and comes into force with its next publication, and the texts of a revision. */
import { valuesOf } from '#cases';
import { PUBLIC_TEXT } from './proposed-revision.rules.js';
/** @returns its bare id; null where nothing waits. */
export async function waitingRevision(work, caseId) {
    const [row] = await work.rows(`select r.id from proposed_revision r join case_file c on c.id = r.case_id and c.version = r.base_version
      where r.case_id = $1 and r.state = 'ACCEPTED' and r.made_version is null`, [caseId]);
    return row?.id ?? null;
}
/** What everybody would read of a case with a revision in its own words, under its paths; none for another's revision. */
export async function textsOfRevision(work, caseId, id) {
    const [row] = await work.rows(`select r.content from proposed_revision r where r.case_id = $1 and r.id = $2`, [caseId, id]);
    return [...valuesOf(row?.content ?? {})].flatMap(([path, text]) => typeof text === 'string' && PUBLIC_TEXT.test(path) ? [{ path, text }] : []);
}
//# sourceMappingURL=waiting-revision.js.map