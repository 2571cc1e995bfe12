/**
 * The conditions of who reads which case look at the state of the row first, and at the role of the reader only where the state makes it
 * matter. Each look at a role looks up the session: for one case that is not public among those of a page, six of them were asked
 * about whoever asked.
 *
 * The same rows as before: libs/cases/src/case/case.policy.rules.ts, from which a test derives the same conditions.
 */
export class StateBeforeRole1764400600000 {
    constructor() {
        this.name = 'StateBeforeRole1764400600000';
    }
    async up(runner) {
        await open(runner, (state, role) => `${state} and ${role}`);
    }
    async down(runner) {
        await open(runner, (state, role) => `${role} and ${state}`);
    }
}
async function open(runner, both) {
    const rows = rowsBy(both);
    await runner.query(`alter policy case_file_read on case_file using (${rows})`);
    await runner.query(`alter policy case_revision_read on case_revision using (exists (
    select from (select c.id, c.author_id, c.organisation_id, case_revision.state,
        case_revision.state in ('DOCUMENTED', 'PUBLISHED') or case_revision.public_as is not null as is_public
      from case_file c where c.id = case_revision.case_id) c
    where ${rows}))`);
}
function rowsBy(both) {
    const inWork = (role, states) => both(`state in (${states})`, `(select access.has_role('${role}'))`);
    const ofResearchers = `'DOCUMENTED', 'DRAFT', 'SUBMITTED', 'TRIAGE', 'IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION', 'VERIFIED', 'SCHEDULED', 'PUBLISHED', 'REJECTED', 'MERGED'`;
    const handedIn = ofResearchers.replace(`'DRAFT', `, '');
    const clauses = [
        `is_public`,
        `author_id = (select access.user_id())`,
        `${inWork('RESEARCHER', ofResearchers)} and organisation_id = any ((select access.organisation_ids())::uuid[])`,
        `state in (${handedIn}) and id = any ((select access.assigned_case_ids())::uuid[])`,
        `state in (${ofResearchers}) and id = any ((select access.granted_case_ids())::uuid[])`,
        inWork('TRIAGE_OFFICER', `'SUBMITTED', 'TRIAGE', 'MERGED'`),
        inWork('VERIFIER', `'IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION'`),
        inWork('LEGAL_REVIEWER', `'IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION', 'VERIFIED', 'SCHEDULED'`),
        inWork('EDITOR', `'VERIFIED', 'SCHEDULED', 'SUSPENDED', 'RETRACTED'`),
        inWork('DISPUTES_OFFICER', `'VERIFIED'`),
        inWork('SAFETY_OFFICER', `'SUSPENDED'`),
    ];
    return `(select access.roles()) && '{RESEARCHER,TRIAGE_OFFICER,VERIFIER,LEGAL_REVIEWER,EDITOR,DISPUTES_OFFICER,SAFETY_OFFICER,CUSTODIAN,ANALYST}'::text[] and (${clauses.join(' or ')})`;
}
//# sourceMappingURL=1764400600000-state-before-role.js.map