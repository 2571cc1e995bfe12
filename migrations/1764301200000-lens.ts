import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which public cases have changed, for a process that holds a copy of them; what a lawyer says of a link of a public case is
 * a change of it; and reservations and objections of States have a place.
 *
 * Changes that have no place in the feed yet are among them: the copy is to be as new as the question. So a case may be named
 * twice, and none is left out.
 */
export class Lens1764301200000 implements MigrationInterface {
  readonly name = 'Lens1764301200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function access.public_news(after bigint, holds_copy boolean) returns table (case_id uuid, "position" bigint)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select c.case_id, c.position from public.case_change c
         where holds_copy and (c.position > after or c.position is null) and (c.is_public or c.was_public)
        union all
        select null, max(c.position) from public.case_change c where not holds_copy
      $$`);
    await runner.query(`revoke all on function access.public_news(bigint, boolean) from public`);
    await runner.query(`grant execute on function access.public_news(bigint, boolean) to recourse_application`);
    await runner.query(`alter table participation add declarations jsonb not null default '[]'`);
    // Everybody reads what lawyers said of a case that was published; of one that is documented and in review it is no news.
    await runner.query(`
      create function access.note_link_opinion() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        insert into public.case_change (case_id, reference, was_public, is_public)
        select c.id, c.reference, null, c.is_public from public.case_file c
         where c.id in (select n.case_id from new_rows n)
           and exists (select from public.case_publication p where p.case_id = c.id)
        on conflict on constraint case_change_once_a_transaction_key do nothing;
        return null;
      end $$`);
    await runner.query(`revoke all on function access.note_link_opinion() from public`);
    await runner.query(`
      create trigger link_opinion_notes_insert after insert on link_opinion referencing new table as new_rows
        for each statement execute function access.note_link_opinion()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table participation drop declarations`);
    await runner.query(`drop trigger link_opinion_notes_insert on link_opinion`);
    await runner.query(`drop function access.note_link_opinion()`);
    await runner.query(`drop function access.public_news(bigint, boolean)`);
  }
}
