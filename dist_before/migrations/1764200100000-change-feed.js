/**
 * Which cases have changed, for whoever keeps a copy.
 *
 * A transaction that touches a case, or anything that hangs on it, leaves one row, whoever does it and by whatever
 * statement; it is there if and only if the change is. The row gets its position in the feed afterwards: a number
 * drawn in the transaction would lie, since one who draws first may commit last, and who reads "all after 5" would never
 * see that one. Positions are given one round after the other, to rows that are committed, so nothing ever appears
 * before what somebody has read.
 *
 * Beside it, idempotency keys for every change of a case, where there were such for new drafts alone.
 */
export class ChangeFeed1764200100000 {
    constructor() {
        this.name = 'ChangeFeed1764200100000';
    }
    async up(runner) {
        await this.#outbox(runner);
        await this.#triggers(runner);
        await this.#feed(runner);
        await this.#idempotency(runner);
    }
    async #outbox(runner) {
        await runner.query(`
      create table case_change (
        id uuid not null default uuidv7(),
        case_id uuid not null,
        recorded_in text not null default pg_current_xact_id()::text,
        recorded_at timestamptz not null default clock_timestamp(),
        reference text not null,
        was_public boolean,
        is_public boolean not null,
        position bigint,
        constraint case_change_pkey primary key (id),
        constraint case_change_once_a_transaction_key unique (case_id, recorded_in),
        constraint case_change_position_key unique (position)
      )`);
        await runner.query(`create index case_change_without_position_idx on case_change (id) where position is null`);
        await runner.query(`
      insert into case_change (case_id, reference, was_public, is_public)
      select c.id, c.reference, false, true from case_file c where c.is_public order by c.id`);
    }
    async #triggers(runner) {
        // What hangs on a case knows only what is: whether the case was public before, its own row says, if it changes at all.
        await runner.query(`
      create function access.note_case_change() returns trigger
      language plpgsql security definer ${SAFE} as $$
      begin
        if tg_table_name = 'case_file' then
          if tg_op = 'INSERT' then
            insert into public.case_change as t (case_id, reference, was_public, is_public)
            select n.id, n.reference, false, n.is_public from new_rows n ${ONCE};
          elsif tg_op = 'DELETE' then
            insert into public.case_change as t (case_id, reference, was_public, is_public)
            select o.id, o.reference, o.is_public, false from old_rows o ${ONCE};
          else
            insert into public.case_change as t (case_id, reference, was_public, is_public)
            select n.id, n.reference, o.is_public, n.is_public from new_rows n join old_rows o on o.id = n.id ${ONCE};
          end if;
        elsif tg_op = 'DELETE' then
          insert into public.case_change as t (case_id, reference, was_public, is_public)
          select c.id, c.reference, null, c.is_public from public.case_file c
           where c.id in (select o.case_id from old_rows o) ${ONCE};
        else
          insert into public.case_change as t (case_id, reference, was_public, is_public)
          select c.id, c.reference, null, c.is_public from public.case_file c
           where c.id in (select n.case_id from new_rows n) ${ONCE};
        end if;
        return null;
      end $$`);
        await runner.query(`revoke all on function access.note_case_change() from public`);
        for (const table of ['case_file', ...HANGING]) {
            for (const [event, rows] of [
                ['insert', 'new table as new_rows'],
                ['update', 'old table as old_rows new table as new_rows'],
                ['delete', 'old table as old_rows'],
            ]) {
                await runner.query(`
          create trigger ${table}_notes_${event} after ${event} on ${table} referencing ${rows}
            for each statement execute function access.note_case_change()`);
            }
        }
        await runner.query(`
      create function access.note_source_change() returns trigger
      language plpgsql security definer ${SAFE} as $$
      begin
        insert into public.case_change as t (case_id, reference, was_public, is_public)
        select c.id, c.reference, null, c.is_public from public.case_file c
         where c.id in (select s.case_id from public.case_source s join new_rows n on n.id = s.source_id) ${ONCE};
        return null;
      end $$`);
        await runner.query(`revoke all on function access.note_source_change() from public`);
        await runner.query(`
      create trigger source_notes_update after update on source referencing new table as new_rows
        for each statement execute function access.note_source_change()`);
    }
    async #feed(runner) {
        // Whoever is at it already does the work of all; rows that are being written are left for the next round.
        await runner.query(`
      create function access.deliver_changes(at_most integer) returns integer
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        last bigint;
        delivered integer;
      begin
        if not pg_try_advisory_xact_lock(1764200100) then return 0; end if;
        last := coalesce((select max(c.position) from public.case_change c), 0);
        with next as (
          select c.id from public.case_change c where c.position is null order by c.id limit at_most for update skip locked
        ), numbered as (
          select n.id, last + row_number() over (order by n.id) as position from next n
        )
        update public.case_change c set position = n.position from numbered n where c.id = n.id;
        get diagnostics delivered = row_count;
        return delivered;
      end $$`);
        await runner.query(`
      create function access.public_changes(after bigint, at_most integer)
        returns table ("position" bigint, case_id uuid, reference text, recorded_at timestamptz, was_public boolean, is_public boolean)
      language sql stable security definer ${SAFE} as $$
        select c.position, c.case_id, c.reference, c.recorded_at, coalesce(c.was_public, c.is_public), c.is_public
          from public.case_change c
         where c.position > after and (c.is_public or c.was_public)
         order by c.position limit at_most
      $$`);
        await runner.query(`
      create function access.public_change_count() returns integer
      language sql stable security definer ${SAFE} as $$
        select count(*)::integer from public.case_change c where c.position is not null and (c.is_public or c.was_public)
      $$`);
        await runner.query(`revoke all on function access.deliver_changes(integer), ${FOR_ALL.join(', ')} from public`);
        await runner.query(`grant execute on function ${FOR_ALL.join(', ')} to recourse_application`);
    }
    async #idempotency(runner) {
        await runner.query(`alter table draft_idempotency_key rename to idempotency_key`);
        for (const [from, to] of RENAMED) {
            await runner.query(`alter table idempotency_key rename constraint ${from} to ${to}`);
        }
        for (const name of ['read', 'make', 'owner']) {
            await runner.query(`alter policy draft_idempotency_key_${name} on idempotency_key rename to idempotency_key_${name}`);
        }
        // A key points at a case by its id alone: whoever repeats a request is told what they may see of it now.
        await runner.query(`alter table idempotency_key drop constraint draft_idempotency_key_case_of_the_person_fkey`);
        await runner.query(`alter table case_file drop constraint case_file_author_key`);
    }
    async down(runner) {
        await runner.query(`drop trigger source_notes_update on source`);
        for (const table of ['case_file', ...HANGING]) {
            for (const event of ['insert', 'update', 'delete']) {
                await runner.query(`drop trigger ${table}_notes_${event} on ${table}`);
            }
        }
        await runner.query(`drop function access.note_case_change(), access.note_source_change(), access.deliver_changes(integer), ${FOR_ALL.join(', ')}`);
        await runner.query(`drop table case_change`);
        await runner.query(`alter table case_file add constraint case_file_author_key unique (id, author_id)`);
        await runner.query(`
      delete from idempotency_key k
       where not exists (select from case_file c where c.id = k.case_id and c.author_id = k.user_id)`);
        for (const name of ['read', 'make', 'owner']) {
            await runner.query(`alter policy idempotency_key_${name} on idempotency_key rename to draft_idempotency_key_${name}`);
        }
        for (const [from, to] of RENAMED) {
            await runner.query(`alter table idempotency_key rename constraint ${to} to ${from}`);
        }
        await runner.query(`
      alter table idempotency_key add constraint draft_idempotency_key_case_of_the_person_fkey
        foreign key (case_id, user_id) references case_file (id, author_id) on delete cascade deferrable initially deferred`);
        await runner.query(`alter table idempotency_key rename to draft_idempotency_key`);
    }
}
/** A function with the owner's rights must not be led to other objects than it means. */
const SAFE = `set search_path = pg_catalog, pg_temp`;
const FOR_ALL = ['access.public_changes(bigint, integer)', 'access.public_change_count()'];
/** One row a case and transaction: what was before the first change, and what is after the last. */
const ONCE = `
  on conflict on constraint case_change_once_a_transaction_key do update
     set was_public = coalesce(t.was_public, excluded.was_public), is_public = excluded.is_public
   where t.was_public is null and excluded.was_public is not null or t.is_public <> excluded.is_public`;
/** Tables whose rows hang on a case. */
const HANGING = [
    'case_host_state',
    'mechanism_use',
    'use_responding_state',
    'use_ground',
    'case_event',
    'subject',
    'subject_profile',
    'provision_link',
    'case_source',
];
const RENAMED = ['pkey', 'user_id_fkey', 'within_limit'].map((name) => [`draft_idempotency_key_${name}`, `idempotency_key_${name}`]);
//# sourceMappingURL=1764200100000-change-feed.js.map