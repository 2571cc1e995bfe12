/**
 * A tie to a case asks for recusal alike where somebody is told of it, where they are given a claim, and where a case is
 * reviewed again: whoever proposes a change of a case is an author of it, and a publisher is its owners’ as well.
 */
export class Ties1764301100000 {
    constructor() {
        this.name = 'Ties1764301100000';
    }
    async up(runner) {
        // Past the policies, which show no owner that has published nothing itself.
        await runner.query(`
      create function access.publishers_behind(sources uuid[]) returns setof text
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        with recursive publishing as (
          select p.id, p.name, p.owner_id from public.source s join public.publisher p on p.id = s.publisher_id
           where s.id = any (sources)
          union
          select p.id, p.name, p.owner_id from publishing b join public.publisher p on p.id = b.owner_id)
        select p.name from publishing p
      $$`);
        await runner.query(`revoke all on function access.publishers_behind(uuid[]) from public`);
        await runner.query(`grant execute on function access.publishers_behind(uuid[]) to recourse_application`);
        for (const [name, { author, authors }] of Object.entries(AUTHORS))
            await rewrite(runner, name, author, authors);
    }
    async down(runner) {
        for (const [name, { author, authors }] of Object.entries(AUTHORS))
            await rewrite(runner, name, authors, author);
        await runner.query(`drop function access.publishers_behind(uuid[])`);
    }
}
const OF_CASE = `(
              select c.author_id as id from public.case_file c where c.id = of_case
              union select r.proposed_by from public.proposed_revision r where r.case_id = of_case)`;
/** By function: what it asks of the author of a case, and of all who are. */
const AUTHORS = {
    'access.recusal_rules(uuid, uuid)': {
        author: `public.case_file c join public.organisation_member m on m.user_id = c.author_id and m.ended_at is null
             where c.id = of_case and c.author_id <> of_person and m.organisation_id = any (theirs))`,
        authors: `${OF_CASE} w join public.organisation_member m on m.user_id = w.id and m.ended_at is null
             where w.id <> of_person and m.organisation_id = any (theirs))`,
    },
    'access.re_reviewers(uuid)': {
        author: `public.case_file c join working a on a.user_id = c.author_id
               join working w on w.organisation_id = a.organisation_id where c.id = of_case and w.user_id = u.id)`,
        authors: `${OF_CASE} f join working a on a.user_id = f.id
               join working w on w.organisation_id = a.organisation_id where w.user_id = u.id)`,
    },
};
async function rewrite(runner, name, before, after) {
    const [found] = (await runner.query(`select pg_get_functiondef($1::regprocedure) as text`, [name]));
    if (!found.text.includes(before))
        throw new Error(`${name} does not say "${before}".`);
    await runner.query(found.text.replace(before, after));
}
//# sourceMappingURL=1764301100000-ties.js.map