/**
 * Which public cases have changed, for a process that holds a copy of them; and reservations and objections of States have a
 * place.
 *
 * Changes that have no place in the feed yet are among them: the copy is to be as new as the question. They are named by their
 * ids, so that whoever has read one need not read it again for as long as it waits.
 */
export class Lens1764301200000 {
    constructor() {
        this.name = 'Lens1764301200000';
    }
    async up(runner) {
        await runner.query(`
      create function access.public_news(after bigint, holds_copy boolean) returns table (id uuid, case_id uuid, "position" bigint)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select c.id, c.case_id, c.position from public.case_change c
         where holds_copy and (c.position > after or c.position is null) and (c.is_public or c.was_public)
        union all
        select null, null, max(c.position) from public.case_change c where not holds_copy
      $$`);
        await runner.query(`revoke all on function access.public_news(bigint, boolean) from public`);
        await runner.query(`grant execute on function access.public_news(bigint, boolean) to recourse_application`);
        await runner.query(`alter table participation add declarations jsonb not null default '[]'`);
    }
    async down(runner) {
        await runner.query(`alter table participation drop declarations`);
        await runner.query(`drop function access.public_news(bigint, boolean)`);
    }
}
//# sourceMappingURL=1764301200000-lens.js.map