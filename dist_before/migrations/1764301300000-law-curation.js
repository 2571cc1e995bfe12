/**
 * What curators change of the law: a change is proposed by one person and accepted or rejected by another, and what was
 * accepted is a revision of the record, which everybody reads.
 *
 * The tables of the law stay closed to the application. What it may do are three functions: one keeps a proposal, one takes it
 * back, and one decides, and puts what is accepted in the place of what was there, if that is still what the proposal was made on.
 */
export class LawCuration1764301300000 {
    constructor() {
        this.name = 'LawCuration1764301300000';
    }
    async up(runner) {
        await runner.query(`
      create table law_change (
        id uuid not null default uuidv7(),
        kind text not null,
        record_id text not null,
        before jsonb,
        after jsonb not null,
        new_sources jsonb not null default '[]',
        placed_after text,
        reason text not null,
        proposed_by uuid not null,
        proposed_at timestamptz not null default now(),
        outcome text,
        decided_by uuid,
        decided_at timestamptz,
        note text,
        revision integer,
        constraint law_change_pkey primary key (id),
        constraint law_change_proposed_by_fkey foreign key (proposed_by) references app_user (id),
        constraint law_change_decided_by_fkey foreign key (decided_by) references app_user (id),
        constraint law_change_kind_is_known check (kind in (
          'INSTRUMENT', 'TEXT_VERSION', 'PROVISION', 'CROSSWALK_EDGE', 'PARTICIPATION')),
        constraint law_change_outcome_is_known check (outcome in ('ACCEPTED', 'REJECTED', 'WITHDRAWN')),
        constraint law_change_reason_within_limit check (char_length(reason) between 1 and 1000),
        constraint law_change_note_within_limit check (char_length(note) between 1 and 1000),
        constraint law_change_decision_is_whole check (
          (outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)),
        constraint law_change_is_decided_by_another check ((outcome = 'WITHDRAWN') = (decided_by = proposed_by)),
        constraint law_change_rejection_has_its_note check (outcome <> 'REJECTED' or note is not null),
        constraint law_change_revision_was_accepted check ((revision is not null) = (outcome is not distinct from 'ACCEPTED')),
        constraint law_change_kind_record_id_revision_key unique (kind, record_id, revision)
      )`);
        await runner.query(`create unique index law_change_one_open_key on law_change (kind, record_id) where outcome is null`);
        for (const made of FUNCTIONS)
            await runner.query(made);
        for (const signature of OF_THE_OWNER)
            await runner.query(`revoke all on function ${signature} from public`);
        for (const signature of OF_THE_APPLICATION) {
            await runner.query(`revoke all on function ${signature} from public`);
            await runner.query(`grant execute on function ${signature} to recourse_application`);
        }
        await this.#rows(runner);
        await this.#published(runner);
        await rewrite(runner, 'access.display_names(uuid[])', KNOWN, KNOWN_TO_CURATORS);
    }
    async #rows(runner) {
        await runner.query(`alter table law_change enable row level security, force row level security`);
        await runner.query(`create policy law_change_owner on law_change to current_role using (true) with check (true)`);
        await runner.query(`
      create policy law_change_read on law_change for select to recourse_application
        using ((select access.roles()) && '{LEGAL_REVIEWER,EDITOR}'::text[])`);
        await runner.query(`grant select on law_change to recourse_application`);
        await runner.query(`select audit.bind('law_change')`);
    }
    /** Who proposed and who accepted is for those who work on the law; that there were two, everybody knows. */
    async #published(runner) {
        await runner.query(`
      grant select (kind, record_id, revision, before, after, reason, outcome, decided_at) on law_change to recourse_publication`);
        await runner.query(`
      create policy law_change_publication on law_change for select to recourse_publication using (outcome = 'ACCEPTED')`);
        await runner.query(`grant create on schema published to recourse_publication`);
        await runner.query(`
      create view published.law_revision as
      select c.kind, c.record_id, c.revision, c.before, c.after, c.reason, c.decided_at as made_at from public.law_change c`);
        await runner.query(`alter view published.law_revision owner to recourse_publication`);
        await runner.query(`revoke create on schema published from recourse_publication`);
        await runner.query(`grant select on published.law_revision to recourse_application`);
    }
    async down(runner) {
        await rewrite(runner, 'access.display_names(uuid[])', KNOWN_TO_CURATORS, KNOWN);
        await runner.query(`drop view published.law_revision`);
        await runner.query(`drop table law_change`);
        for (const signature of [...OF_THE_APPLICATION, ...OF_THE_OWNER].toReversed()) {
            await runner.query(`drop function ${signature}`);
        }
    }
}
const SAFE = `set search_path = pg_catalog, pg_temp`;
/** Curators know who proposes and decides. */
const KNOWN = `(knows_all or u.id = me`;
const KNOWN_TO_CURATORS = `${KNOWN}
              or ((select access.roles()) && '{LEGAL_REVIEWER,EDITOR}'::text[]
                and exists (select from public.law_change l where u.id in (l.proposed_by, l.decided_by)))`;
async function rewrite(runner, name, before, after) {
    const [found] = (await runner.query(`select pg_get_functiondef($1::regprocedure) as text`, [name]));
    if (!found.text.includes(before))
        throw new Error(`${name} does not say "${before}".`);
    await runner.query(found.text.replace(before, after));
}
const OF_THE_OWNER = [
    'access.law_table(text)',
    'access.law_record(text, text)',
    'access.put_law_record(text, text, jsonb, text, boolean)',
    'access.put_curated_law()',
];
const OF_THE_APPLICATION = [
    'access.propose_law_change(text, text, jsonb, jsonb, text, text)',
    'access.withdraw_law_change(uuid)',
    'access.decide_law_change(uuid, boolean, text)',
];
const FUNCTIONS = [
    `create function access.law_table(of_kind text) returns regclass
   language sql immutable ${SAFE} as $$
     select (case of_kind when 'INSTRUMENT' then 'public.instrument' when 'TEXT_VERSION' then 'public.text_version'
       when 'PROVISION' then 'public.provision' when 'CROSSWALK_EDGE' then 'public.crosswalk_edge'
       when 'PARTICIPATION' then 'public.participation' end)::regclass
   $$`,
    // A record as its row, without its place; a provision with the values of its safeguards.
    `create function access.law_record(of_kind text, of_record text) returns jsonb
   language plpgsql stable ${SAFE} as $$
   declare
     found jsonb;
   begin
     execute format('select to_jsonb(t) - ''position'' from %s t where t.id = $1', access.law_table(of_kind)) into found using of_record;
     if of_kind = 'PROVISION' then
       found := found || jsonb_build_object('safeguards', (
         select coalesce(jsonb_agg(to_jsonb(s) - 'provision_id' order by s.safeguard_id), '[]')
           from public.provision_safeguard s where s.provision_id = of_record));
     end if;
     return found;
   end $$`,
    // Puts a record in the place of what is there. One that is placed anew, or was not there, stands after the one that is named,
    // or last.
    `create function access.put_law_record(of_kind text, of_record text, content jsonb, follows text, anew boolean) returns void
   language plpgsql ${SAFE} as $$
   declare
     home regclass := access.law_table(of_kind);
     present jsonb;
     place integer;
   begin
     execute format('select to_jsonb(t) from %s t where t.id = $1', home) into present using of_record;
     if of_kind <> 'PARTICIPATION' then
       place := (present->>'position')::integer;
       if place is null or anew then
         execute format('select position + 1 from %s where id = $1', home) into place using follows;
         if place is null then execute format('select coalesce(max(position), -1) + 1 from %s', home) into place; end if;
         execute format('update %s set position = position + 1 where position >= $1 and id <> $2', home) using place, of_record;
       end if;
       content := content || jsonb_build_object('position', place);
     end if;
     execute format(
       'insert into %1$s select * from jsonb_populate_record(null::%1$s, $1) on conflict (id) do update set %2$s', home,
       (select string_agg(format('%1$I = excluded.%1$I', a.attname), ', ') from pg_attribute a
         where a.attrelid = home and a.attnum > 0 and not a.attisdropped and a.attname <> 'id'))
       using coalesce(present, '{}') || content;
     if of_kind = 'PROVISION' then
       delete from public.provision_safeguard s where s.provision_id = of_record;
       insert into public.provision_safeguard (provision_id, safeguard_id, value, source_backed)
         select of_record, s.safeguard_id, s.value, s.source_backed
           from jsonb_to_recordset(content->'safeguards') s (safeguard_id text, value text, source_backed boolean);
     end if;
     -- Edges say the numbers of their provisions.
     update public.crosswalk_edge e set from_number = p.number from public.provision p
      where p.id = e.from_provision_id and p.number <> e.from_number and of_record in (e.id, p.id);
     update public.crosswalk_edge e set to_number = p.number from public.provision p
      where p.id = e.to_provision_id and p.number <> e.to_number and of_record in (e.id, p.id);
   end $$`,
    // For whoever has loaded the files: what curators decided stands over them. The last accepted content of each record, in the
    // order in which the records were first accepted; what they entered takes its place again, since the files number theirs anew.
    `create function access.put_curated_law() returns integer
   language plpgsql ${SAFE} as $$
   declare
     curated record;
     put integer := 0;
   begin
     for curated in
       select c.kind, c.record_id, f.placed_after, c.after, f.before is null as is_new
         from (select distinct on (kind, record_id) kind, record_id, after from public.law_change
                where outcome = 'ACCEPTED' order by kind, record_id, revision desc) c
         join public.law_change f on f.kind = c.kind and f.record_id = c.record_id and f.revision = 1
        order by f.decided_at, f.id
     loop
       perform access.put_law_record(curated.kind, curated.record_id, curated.after, curated.placed_after, curated.is_new);
       put := put + 1;
     end loop;
     return put;
   end $$`,
    // Null where another change of the record is open, or nothing would be changed.
    `create function access.propose_law_change(of_kind text, of_record text, content jsonb, sources jsonb, follows text, why text)
   returns uuid language plpgsql security definer ${SAFE} as $$
   declare
     present jsonb := access.law_record(of_kind, of_record);
     proposed jsonb;
     made uuid;
   begin
     if not access.has_role('LEGAL_REVIEWER') then
       raise exception 'a legal reviewer proposes changes of the law' using errcode = 'insufficient_privilege';
     end if;
     -- As the row would be, so that it can be compared with what is there.
     execute format('select to_jsonb(t) - ''position'' from jsonb_populate_record(null::%s, $1) t', access.law_table(of_kind))
       into proposed using content || jsonb_build_object('id', of_record);
     if of_kind = 'PROVISION' then proposed := proposed || jsonb_build_object('safeguards', (
       select coalesce(jsonb_agg(s order by s->>'safeguard_id'), '[]') from jsonb_array_elements(content->'safeguards') s));
     end if;
     if proposed = present then return null; end if;
     insert into public.law_change (kind, record_id, before, after, new_sources, placed_after, reason, proposed_by)
       values (of_kind, of_record, present, proposed, sources, follows, why, access.user_id())
       on conflict (kind, record_id) where outcome is null do nothing
       returning id into made;
     return made;
   end $$`,
    `create function access.withdraw_law_change(of_change uuid) returns boolean
   language plpgsql security definer ${SAFE} as $$
   begin
     update public.law_change set outcome = 'WITHDRAWN', decided_by = access.user_id(), decided_at = now()
      where id = of_change and outcome is null and proposed_by = access.user_id() and access.has_role('LEGAL_REVIEWER');
     return found;
   end $$`,
    // DONE, or why it was not: DECIDED, RECORD_CHANGED.
    `create function access.decide_law_change(of_change uuid, is_accepted boolean, why text) returns text
   language plpgsql security definer ${SAFE} as $$
   declare
     open_change public.law_change;
   begin
     if not access.roles() && '{LEGAL_REVIEWER,EDITOR}'::text[] then
       raise exception 'a legal reviewer or an editor decides changes of the law' using errcode = 'insufficient_privilege';
     end if;
     -- One decision at a time: what one accepts may be what another rests on.
     perform pg_advisory_xact_lock(hashtextextended('law_change', 3));
     select * into open_change from public.law_change c where c.id = of_change and c.outcome is null for update;
     if not found then return 'DECIDED'; end if;
     if is_accepted then
       if access.law_record(open_change.kind, open_change.record_id) is distinct from open_change.before then
         return 'RECORD_CHANGED';
       end if;
       insert into public.legal_source select * from jsonb_populate_recordset(null::public.legal_source, open_change.new_sources)
         on conflict (id) do nothing;
       perform access.put_law_record(open_change.kind, open_change.record_id, open_change.after, open_change.placed_after, false);
       -- What it names must be there now, and not only at the end.
       set constraints public.instrument_parent_id_fkey, public.text_version_supersedes_id_fkey, public.provision_parent_id_fkey
         immediate;
       update public.reference_epoch set epoch = epoch + 1;
     end if;
     update public.law_change set outcome = case when is_accepted then 'ACCEPTED' else 'REJECTED' end,
            decided_by = access.user_id(), decided_at = now(), note = why,
            revision = case when is_accepted then 1 + (
              select count(*) from public.law_change c
               where c.kind = open_change.kind and c.record_id = open_change.record_id and c.revision is not null) end
      where id = of_change;
     return 'DONE';
   end $$`,
];
//# sourceMappingURL=1764301300000-law-curation.js.map