/** What was accepted of a case and comes into force with its next publication. */
import type { UnitOfWork } from '#platform';

/** @returns its bare id; null where nothing waits. */
export async function waitingRevision(work: UnitOfWork, caseId: string): Promise<string | null> {
  const [row] = await work.rows<{ id: string }>(
    `select r.id from proposed_revision r join case_file c on c.id = r.case_id and c.version = r.base_version
      where r.case_id = $1 and r.state = 'ACCEPTED' and r.made_version is null`,
    [caseId],
  );
  return row?.id ?? null;
}
