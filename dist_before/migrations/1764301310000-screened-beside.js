/**
 * What everybody is to read beside a record is looked through for names sealed of its case, too: by disputes officers what they
 * publish of a dispute that was admitted, and by editors the note on a retraction.
 */
export class ScreenedBeside1764301310000 {
    constructor() {
        this.name = 'ScreenedBeside1764301310000';
    }
    async up(runner) {
        await rewrite(runner, 'vault.may_screen(uuid)', EDITOR, EDITOR_AND_OFFICER);
        await rewrite(runner, 'access.names_are_screened(uuid, bytea[])', READING, READING_AND_OFFICER);
    }
    async down(runner) {
        await rewrite(runner, 'access.names_are_screened(uuid, bytea[])', READING_AND_OFFICER, READING);
        await rewrite(runner, 'vault.may_screen(uuid)', EDITOR_AND_OFFICER, EDITOR);
    }
}
const EDITOR = `((c.state = 'VERIFIED' and access.has_role('EDITOR'))`;
const EDITOR_AND_OFFICER = `((c.state in ('VERIFIED', 'PUBLISHED', 'SUSPENDED') and access.has_role('EDITOR'))
               or (c.is_public and access.has_role('DISPUTES_OFFICER') and exists (
                     select from public.dispute_act a
                      where a.case_id = c.id and a.kind = 'ADMIT' and not exists (
                        select from public.dispute_act e
                         where e.case_id = a.case_id and e.dispute_id = a.dispute_id and e.kind = 'RESOLVE')))`;
const READING = `((c.state in ('VERIFIED', 'PUBLISHED') and access.has_role('EDITOR'))`;
const READING_AND_OFFICER = `((c.state in ('VERIFIED', 'PUBLISHED', 'SUSPENDED') and access.has_role('EDITOR'))
                            or (c.is_public and access.has_role('DISPUTES_OFFICER'))`;
async function rewrite(runner, name, before, after) {
    const [found] = (await runner.query(`select pg_get_functiondef($1::regprocedure) as text`, [name]));
    if (!found.text.includes(before))
        throw new Error(`${name} does not say "${before}".`);
    await runner.query(found.text.replace(before, after));
}
//# sourceMappingURL=1764301310000-screened-beside.js.map