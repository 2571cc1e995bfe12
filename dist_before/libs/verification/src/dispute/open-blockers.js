/** One entry a dispute, in words for an editor, those that were admitted first before others. */
export async function openBlockers(work, caseId) {
    const rows = await work.rows(`select a.acted_at as "actedAt" from dispute_act a
      where a.case_id = $1 and a.kind = 'ADMIT' and a.is_blocking and not exists (
        select from dispute_act r where r.case_id = a.case_id and r.dispute_id = a.dispute_id and r.kind = 'RESOLVE')
      order by a.acted_at, a.id`, [caseId]);
    return rows.map(({ actedAt }) => `the open dispute that was admitted on ${actedAt.toISOString().slice(0, 10)}`);
}
//# sourceMappingURL=open-blockers.js.map