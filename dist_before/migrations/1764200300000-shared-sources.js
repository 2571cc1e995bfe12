/**
 * Sources that cases share: who published them and who owns the publisher, what they derive from, how reliable they are,
 * and what is wrong with them.
 *
 * Sharing tells nothing. Whoever cites a source must see it (`access.sees_source` asks the policies themselves), and no
 * key forbids a second row for an address: it would tell of a row in a case that is hidden.
 */
export class SharedSources1764200300000 {
    constructor() {
        this.name = 'SharedSources1764200300000';
    }
    async up(runner) {
        await this.#tables(runner);
        await this.#existing(runner);
        await this.#acyclic(runner);
        await this.#functions(runner);
        await this.#rows(runner);
        await this.#published(runner);
        await this.#remembered(runner);
    }
    async #tables(runner) {
        await runner.query(`
      create table publisher (
        id uuid not null default uuidv7(),
        name text not null,
        owner_id uuid,
        owner_reason text,
        owner_stated_by uuid,
        owner_stated_at timestamptz,
        added_by uuid,
        created_at timestamptz not null default now(),
        constraint publisher_pkey primary key (id),
        constraint publisher_owner_id_fkey foreign key (owner_id) references publisher (id),
        constraint publisher_owner_stated_by_fkey foreign key (owner_stated_by) references app_user (id),
        constraint publisher_added_by_fkey foreign key (added_by) references app_user (id),
        constraint publisher_name_is_given check (name = btrim(name) and char_length(name) between 1 and 200),
        constraint publisher_owner_reason_within_limit check (char_length(owner_reason) <= 1000),
        constraint publisher_does_not_own_itself check (owner_id <> id)
      )`);
        await runner.query(`create index publisher_name_idx on publisher (lower(name))`);
        await runner.query(`create index publisher_owner_id_idx on publisher (owner_id)`);
        await runner.query(`
      alter table source
        add publisher_id uuid,
        add archived_url text,
        add url_key text,
        add language text,
        add reliability text,
        add reliability_reason text,
        add rated_by uuid,
        add rated_at timestamptz,
        add constraint source_publisher_id_fkey foreign key (publisher_id) references publisher (id),
        add constraint source_rated_by_fkey foreign key (rated_by) references app_user (id),
        add constraint source_archived_url_within_limit check (char_length(archived_url) <= 2000),
        add constraint source_reliability_is_known check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
        add constraint source_reliability_reason_within_limit check (char_length(reliability_reason) <= 1000)`);
        await runner.query(`create index source_url_key_idx on source (url_key)`);
        await runner.query(`create index source_publisher_id_idx on source (publisher_id)`);
        await runner.query(`
      alter table case_source
        add linked_by uuid,
        add linked_at timestamptz not null default now(),
        add constraint case_source_linked_by_fkey foreign key (linked_by) references app_user (id)`);
        await runner.query(`
      create table source_derivation (
        id uuid not null default uuidv7(),
        source_id uuid not null,
        origin_id uuid not null,
        reason text not null,
        stated_by uuid not null,
        stated_at timestamptz not null default now(),
        ended_by uuid,
        ended_at timestamptz,
        constraint source_derivation_pkey primary key (id),
        constraint source_derivation_source_id_fkey foreign key (source_id) references source (id),
        constraint source_derivation_origin_id_fkey foreign key (origin_id) references source (id),
        constraint source_derivation_stated_by_fkey foreign key (stated_by) references app_user (id),
        constraint source_derivation_ended_by_fkey foreign key (ended_by) references app_user (id),
        constraint source_derivation_is_from_another check (source_id <> origin_id),
        constraint source_derivation_reason_is_given check (char_length(btrim(reason)) between 1 and 1000),
        constraint source_derivation_is_ended_by_somebody check (num_nonnulls(ended_by, ended_at) in (0, 2))
      )`);
        await runner.query(`create unique index source_derivation_live_key on source_derivation (source_id, origin_id) where ended_at is null`);
        await runner.query(`create index source_derivation_origin_id_idx on source_derivation (origin_id)`);
        await runner.query(`
      create table source_alert (
        id uuid not null default uuidv7(),
        source_id uuid not null,
        kind text not null,
        reason text not null,
        raised_by uuid not null,
        raised_at timestamptz not null default now(),
        constraint source_alert_pkey primary key (id),
        constraint source_alert_source_id_fkey foreign key (source_id) references source (id),
        constraint source_alert_raised_by_fkey foreign key (raised_by) references app_user (id),
        constraint source_alert_kind_is_known check (kind in ('RETRACTED', 'CHANGED', 'UNAVAILABLE')),
        constraint source_alert_reason_is_given check (char_length(btrim(reason)) between 1 and 1000)
      )`);
        await runner.query(`create index source_alert_source_id_idx on source_alert (source_id)`);
        await runner.query(`
      create table source_alert_lift (
        alert_id uuid not null,
        reason text not null,
        lifted_by uuid not null,
        lifted_at timestamptz not null default now(),
        constraint source_alert_lift_pkey primary key (alert_id),
        constraint source_alert_lift_alert_id_fkey foreign key (alert_id) references source_alert (id),
        constraint source_alert_lift_lifted_by_fkey foreign key (lifted_by) references app_user (id),
        constraint source_alert_lift_reason_is_given check (char_length(btrim(reason)) between 1 and 1000)
      )`);
    }
    /** Names of publishers become publishers, and addresses get the form that they are found by. */
    async #existing(runner) {
        await runner.query(`
      insert into publisher (name, added_by)
        select distinct on (lower(btrim(s.publisher)), s.added_by) left(btrim(s.publisher), 200), s.added_by
        from source s where btrim(s.publisher) <> '' order by lower(btrim(s.publisher)), s.added_by, s.id`);
        await runner.query(`
      update source s set publisher_id = p.id from publisher p
      where lower(p.name) = lower(left(btrim(s.publisher), 200)) and p.added_by is not distinct from s.added_by`);
        const sources = (await runner.query(`select id, url from source where url is not null`));
        for (const { id, url } of sources) {
            await runner.query(`update source set url_key = $2 where id = $1`, [id, keyOf(url)]);
        }
        await runner.query(`alter table source add constraint source_url_has_its_key check ((url is null) = (url_key is null))`);
        // Who tied a source to a case, and when, was not kept: until now it was whoever added it, then.
        await runner.query(`alter table case_source disable trigger case_source_content_is_open`);
        await runner.query(`
      update case_source c set linked_at = s.created_at, linked_by = s.added_by from source s where s.id = c.source_id`);
        await runner.query(`alter table case_source enable trigger case_source_content_is_open`);
    }
    /**
     * Two who each state one half of a circle at once wait for one another, and the second is refused. After the policies,
     * so that nobody learns of sources that they may not see what derives from what.
     */
    async #acyclic(runner) {
        for (const { table, from, to, live, lock, constraint } of [
            {
                table: 'source_derivation',
                from: 'source_id',
                to: 'origin_id',
                live: 'x.ended_at is null',
                lock: 1,
                constraint: 'source_derivation_is_acyclic',
            },
            {
                table: 'publisher',
                from: 'id',
                to: 'owner_id',
                live: 'true',
                lock: 2,
                constraint: 'publisher_owner_is_acyclic',
            },
        ]) {
            await runner.query(`
        create function ${constraint}() returns trigger
        language plpgsql security definer ${SAFE} as $$
        begin
          if new.${to} is null then return new; end if;
          -- The snapshot of a later isolation level would not show what the other has committed.
          if current_setting('transaction_isolation') <> 'read committed' then
            raise exception 'what derives from what is stated under READ COMMITTED' using errcode = 'check_violation', constraint = '${constraint}';
          end if;
          perform pg_advisory_xact_lock(7645, ${lock});
          if exists (
            with recursive above (at) as (
              select new.${to}
              union
              select x.${to} from above a join public.${table} x on x.${from} = a.at and ${live} and x.${to} is not null)
            select from above a where a.at = new.${from}) then
            raise exception 'it would lead in a circle' using errcode = 'check_violation', constraint = '${constraint}';
          end if;
          return new;
        end $$`);
            await runner.query(`
        create trigger ${constraint} after insert or update of ${from}, ${to} on ${table}
          for each row execute function ${constraint}()`);
        }
    }
    async #functions(runner) {
        // With the rights of whoever asks, so that the policies answer; a policy that read the table itself would be one of
        // its own conditions.
        for (const table of ['source', 'publisher']) {
            await runner.query(`
        create function access.sees_${table}(wanted uuid) returns boolean
        language plpgsql stable security invoker ${SAFE} as $$
        begin
          return exists (select from public.${table} x where x.id = wanted);
        end $$`);
        }
        await runner.query(`
      create function access.publisher_owners(publisher uuid) returns text[]
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return (
          with recursive owner (id, place) as (
            select p.owner_id, 1 from public.publisher p where p.id = publisher and p.owner_id is not null
            union all
            select p.owner_id, o.place + 1 from owner o join public.publisher p on p.id = o.id where p.owner_id is not null)
          select coalesce(array_agg(p.name order by o.place), '{}') from owner o join public.publisher p on p.id = o.id);
      end $$`);
        // Counts through sources that nobody may see who asks, too: that two documents have one origin is true of them
        // whoever looks, and the number names none. Publishers of one name are one publisher.
        await runner.query(`
      create function access.independent_count(sources uuid[]) returns integer
      language plpgsql stable security definer ${SAFE} as $$
      declare
        by_name integer;
        is_connected boolean;
      begin
        if coalesce(cardinality(sources), 0) < 2 then return coalesce(cardinality(sources), 0); end if;
        -- Mostly nothing is known but names.
        select count(distinct lower(p.name)) + count(*) filter (where p.id is null),
               coalesce(bool_or(p.owner_id is not null or exists (
                 select from public.source_derivation d where d.source_id = s.id and d.ended_at is null)), false)
          into by_name, is_connected
          from public.source s left join public.publisher p on p.id = s.publisher_id where s.id = any (sources);
        if not is_connected then return by_name; end if;
        return (
          with recursive
          above (source, at) as (
            select s.id, s.id from unnest(sources) s (id)
            union
            select a.source, d.origin_id from above a
            join public.source_derivation d on d.source_id = a.at and d.ended_at is null),
          stands_behind (source, publisher) as (
            select a.source, s.publisher_id from above a join public.source s on s.id = a.at where s.publisher_id is not null
            union
            select b.source, p.owner_id from stands_behind b
            join public.publisher p on p.id = b.publisher where p.owner_id is not null),
          mark (source, mark) as (
            select a.source::text, a.at::text from above a
            union
            select b.source::text, 'publisher ' || lower(p.name) from stands_behind b
            join public.publisher p on p.id = b.publisher),
          hub (source, hub) as (select m.source, min(m.source) over (partition by m.mark) from mark m),
          edge (a, b) as (select h.source, h.hub from hub h union select h.hub, h.source from hub h),
          reach (start, at) as (
            select s.id::text, s.id::text from unnest(sources) s (id)
            union
            select r.start, e.b from reach r join edge e on e.a = r.at)
          select count(distinct g.first)::integer from (select r.start, min(r.at) as first from reach r group by r.start) g);
      end $$`);
        for (const made of FUNCTIONS) {
            await runner.query(`revoke all on function ${made} from public`);
            await runner.query(`grant execute on function ${made} to recourse_application`);
        }
    }
    async #rows(runner) {
        const me = `(select access.user_id())`;
        const roles = (list) => `(select access.roles()) && '{${list}}'::text[]`;
        for (const table of ['publisher', 'source_derivation', 'source_alert', 'source_alert_lift']) {
            await runner.query(`alter table ${table} enable row level security, force row level security`);
            await runner.query(`create policy ${table}_owner on ${table} to current_role using (true) with check (true)`);
        }
        await runner.query(`
      create policy publisher_read on publisher for select to recourse_application
        using (added_by = ${me} and ${roles('RESEARCHER,VERIFIER,EDITOR')}
          or exists (select from source s where s.publisher_id = publisher.id))`);
        await runner.query(`
      create policy publisher_add on publisher for insert to recourse_application
        with check (added_by = ${me} and ${roles('RESEARCHER,VERIFIER,EDITOR')} and owner_id is null)`);
        await runner.query(`
      create policy publisher_owner_state on publisher for update to recourse_application
        using (${roles('VERIFIER,EDITOR')})
        with check (owner_stated_by = ${me} and ${roles('VERIFIER,EDITOR')}
          and (owner_id is null or (select access.sees_publisher(owner_id))))`);
        await runner.query(`
      create policy source_rate on source for update to recourse_application
        using (${roles('VERIFIER,EDITOR')}) with check (rated_by = ${me} and ${roles('VERIFIER,EDITOR')})`);
        await runner.query(`
      alter policy source_add on source
        with check (added_by = ${me} and (select access.has_role('RESEARCHER'))
          and (publisher_id is null or (select access.sees_publisher(publisher_id))))`);
        await runner.query(`
      alter policy case_source_write on case_source
        with check (${draftOfMine('case_source')} and linked_by = ${me} and (select access.sees_source(source_id)))`);
        await runner.query(`drop function access.added_source(uuid)`);
        const bothSeen = `exists (select from source s where s.id = source_derivation.source_id)
      and exists (select from source s where s.id = source_derivation.origin_id)`;
        await runner.query(`
      create policy source_derivation_read on source_derivation for select to recourse_application using (${bothSeen})`);
        await runner.query(`
      create policy source_derivation_state on source_derivation for insert to recourse_application
        with check (stated_by = ${me} and ended_at is null and ${bothSeen}
          and (${roles('VERIFIER,EDITOR')} or (select access.has_role('RESEARCHER'))
            and exists (select from source s where s.id = source_derivation.source_id and s.added_by = ${me})))`);
        const mayEnd = `(${roles('VERIFIER,EDITOR')} or stated_by = ${me} and (select access.has_role('RESEARCHER')))`;
        await runner.query(`
      create policy source_derivation_end on source_derivation for update to recourse_application
        using (ended_at is null and ${mayEnd}) with check (ended_by = ${me} and ended_at = now() and ${mayEnd})`);
        const seen = `exists (select from source s where s.id = source_alert.source_id)`;
        const alarms = roles('VERIFIER,EDITOR,DISPUTES_OFFICER');
        await runner.query(`
      create policy source_alert_read on source_alert for select to recourse_application using (${seen})`);
        await runner.query(`
      create policy source_alert_raise on source_alert for insert to recourse_application
        with check (raised_by = ${me} and ${alarms} and ${seen})`);
        const ofAlert = `exists (select from source_alert a where a.id = source_alert_lift.alert_id)`;
        await runner.query(`
      create policy source_alert_lift_read on source_alert_lift for select to recourse_application using (${ofAlert})`);
        await runner.query(`
      create policy source_alert_lift_lift on source_alert_lift for insert to recourse_application
        with check (lifted_by = ${me} and ${alarms} and ${ofAlert})`);
        await runner.query(`grant select on publisher, source_derivation, source_alert, source_alert_lift to recourse_application`);
        await runner.query(`
      grant insert (name, added_by), update (owner_id, owner_reason, owner_stated_by, owner_stated_at)
        on publisher to recourse_application`);
        await runner.query(`
      grant update (reliability, reliability_reason, rated_by, rated_at) on source to recourse_application`);
        await runner.query(`
      grant insert (source_id, origin_id, reason, stated_by), update (ended_by, ended_at)
        on source_derivation to recourse_application`);
        await runner.query(`grant insert (source_id, kind, reason, raised_by) on source_alert to recourse_application`);
        await runner.query(`grant insert (alert_id, reason, lifted_by) on source_alert_lift to recourse_application`);
    }
    async #published(runner) {
        await runner.query(`grant create on schema published to recourse_publication`);
        await runner.query(`drop view published.source`);
        await runner.query(`alter table source drop column publisher`);
        for (const [table, columns] of Object.entries(PUBLISHED))
            await publish(runner, table, columns);
        await runner.query(`grant select (ended_at) on source_derivation to recourse_publication`);
        await runner.query(`
      create policy publisher_publication on publisher for select to recourse_publication
        using (exists (select from source s where s.publisher_id = publisher.id))`);
        await runner.query(`
      create policy source_derivation_publication on source_derivation for select to recourse_publication
        using (exists (select from source s where s.id = source_derivation.source_id)
          and exists (select from source s where s.id = source_derivation.origin_id))`);
        await runner.query(`
      create policy source_alert_publication on source_alert for select to recourse_publication
        using (exists (select from source s where s.id = source_alert.source_id))`);
        await runner.query(`
      create policy source_alert_lift_publication on source_alert_lift for select to recourse_publication
        using (exists (select from source_alert a where a.id = source_alert_lift.alert_id))`);
        // What stands over a case, found and not stored: it is there as long as its cause is.
        await runner.query(`
      create view case_overlay with (security_invoker = true) as ${OVERLAYS}`);
        await runner.query(`create view published.case_overlay as ${OVERLAYS}`);
        await runner.query(`alter view published.case_overlay owner to recourse_publication`);
        await runner.query(`grant select on case_overlay, published.case_overlay to recourse_application`);
        await runner.query(`revoke create on schema published from recourse_publication`);
    }
    /** Readers of the feed of changes are told of what is said about sources, and the audit log. */
    async #remembered(runner) {
        // What derives from a source stands otherwise, too, when it does.
        await runner.query(`
      create function access.note_cases_of_sources(sources uuid[]) returns void
      language sql volatile security definer ${SAFE} as $$
        insert into public.case_change as t (case_id, reference, was_public, is_public)
        select c.id, c.reference, null, c.is_public from public.case_file c
        where c.id in (
          with recursive below (id) as (
            select * from unnest(sources)
            union
            select d.source_id from below b join public.source_derivation d on d.origin_id = b.id)
          select s.case_id from public.case_source s join below b on b.id = s.source_id)
        on conflict on constraint case_change_once_a_transaction_key do update
          set was_public = coalesce(t.was_public, excluded.was_public), is_public = excluded.is_public
          where t.was_public is null and excluded.was_public is not null or t.is_public <> excluded.is_public
      $$`);
        await runner.query(`revoke all on function access.note_cases_of_sources(uuid[]) from public`);
        for (const [table, { events, sources }] of Object.entries(STATEMENTS)) {
            await runner.query(`
        create function access.note_${table}() returns trigger
        language plpgsql security definer ${SAFE} as $$
        begin
          perform access.note_cases_of_sources(array(${sources}));
          return null;
        end $$`);
            await runner.query(`revoke all on function access.note_${table}() from public`);
            for (const event of events) {
                await runner.query(`
          create trigger ${table}_notes_${event} after ${event} on ${table} referencing new table as new_rows
            for each statement execute function access.note_${table}()`);
            }
        }
        for (const table of ['publisher', 'source_derivation', 'source_alert', 'source_alert_lift']) {
            await runner.query(`select audit.bind($1::regclass)`, [table]);
        }
        await runner.query(`select audit.adopt('source'), audit.adopt('case_source')`);
    }
    async down(runner) {
        await runner.query(`drop view case_overlay, published.case_overlay`);
        await runner.query(`drop view published.publisher, published.source, published.source_derivation, published.source_alert, published.source_alert_lift`);
        await runner.query(`alter table source add publisher text`);
        await runner.query(`update source s set publisher = p.name from publisher p where p.id = s.publisher_id`);
        await runner.query(`
      create function access.added_source(source uuid) returns boolean
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return exists (select from public.source s where s.id = source and s.added_by = access.user_id());
      end $$`);
        await runner.query(`revoke all on function access.added_source(uuid) from public`);
        await runner.query(`grant execute on function access.added_source(uuid) to recourse_application, recourse_vault`);
        await runner.query(`
      alter policy case_source_write on case_source
        with check (${draftOfMine('case_source')} and (select access.added_source(source_id)))`);
        await runner.query(`
      alter policy source_add on source
        with check (added_by = (select access.user_id()) and (select access.has_role('RESEARCHER')))`);
        await runner.query(`drop policy source_rate on source`);
        await runner.query(`drop policy publisher_read on publisher`);
        await runner.query(`drop policy publisher_publication on publisher`);
        await runner.query(`drop trigger publisher_notes_update on publisher`);
        await runner.query(`drop table source_alert_lift, source_alert, source_derivation`);
        await runner.query(`drop function ${Object.keys(STATEMENTS)
            .map((table) => `access.note_${table}()`)
            .join(', ')}, access.note_cases_of_sources(uuid[])`);
        await runner.query(`
      revoke update (reliability, reliability_reason, rated_by, rated_at) on source from recourse_application`);
        await runner.query(`alter table case_source drop column linked_by, drop column linked_at`);
        await runner.query(`
      alter table source drop column publisher_id, drop column archived_url, drop column url_key, drop column language,
        drop column reliability, drop column reliability_reason, drop column rated_by, drop column rated_at`);
        await runner.query(`drop table publisher`);
        for (const made of FUNCTIONS)
            await runner.query(`drop function ${made}`);
        await runner.query(`drop function source_derivation_is_acyclic, publisher_owner_is_acyclic`);
        await runner.query(`grant create on schema published to recourse_publication`);
        await publish(runner, 'source', 'id, title, publisher, url, edtf, lower, upper, kind, seen');
        await runner.query(`revoke create on schema published from recourse_publication`);
    }
}
/** What changes how cases stand that rest on sources, and on which. */
const STATEMENTS = {
    publisher: {
        events: ['update'],
        sources: `
      with recursive owned (id) as (
        select n.id from new_rows n
        union
        select p.id from owned o join public.publisher p on p.owner_id = o.id)
      select s.id from public.source s join owned o on o.id = s.publisher_id`,
    },
    source_derivation: { events: ['insert', 'update'], sources: `select n.source_id from new_rows n` },
    source_alert: { events: ['insert'], sources: `select n.source_id from new_rows n` },
    source_alert_lift: {
        events: ['insert'],
        sources: `select a.source_id from new_rows n join public.source_alert a on a.id = n.alert_id`,
    },
};
const FUNCTIONS = [
    'access.sees_source(uuid)',
    'access.sees_publisher(uuid)',
    'access.publisher_owners(uuid)',
    'access.independent_count(uuid[])',
];
/** Columns that everybody may read, of rows that everybody may read. The reasons are for those who work on the record. */
const PUBLISHED = {
    publisher: 'id, name, owner_id',
    source: `id, title, publisher_id, url, archived_url, language, edtf, lower, upper, kind, seen, reliability`,
    source_derivation: 'source_id, origin_id, ended_at',
    source_alert: 'id, source_id, kind, raised_at',
    source_alert_lift: 'alert_id',
};
async function publish(runner, table, columns) {
    await runner.query(`grant select (${columns}) on ${table} to recourse_publication`);
    await runner.query(`create view published.${table} as select ${columns} from public.${table}`);
    await runner.query(`alter view published.${table} owner to recourse_publication`);
    await runner.query(`grant select on published.${table} to recourse_application`);
}
const OVERLAYS = `
  select distinct c.case_id, 'SOURCE_ALERT'::text as kind
  from public.case_source c join public.source_alert a on a.source_id = c.source_id
  where not exists (select from public.source_alert_lift l where l.alert_id = a.id)`;
/** The row hangs on a draft of whoever asks. */
function draftOfMine(table) {
    return `exists (select from case_file c where c.id = ${table}.case_id and c.state = 'DRAFT'
    and c.author_id = (select access.user_id()) and (select access.has_role('RESEARCHER')))`;
}
/** The rule of libs/evidence/src/source/source-url.rules.ts as it was when this was written. */
function keyOf(text) {
    if (!URL.canParse(text))
        return text;
    const url = new URL(text);
    url.hash = '';
    url.username = '';
    url.password = '';
    for (const name of [...url.searchParams.keys()]) {
        if (/^(utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid)$/i.test(name))
            url.searchParams.delete(name);
    }
    return url.href.replace(/^https?:/, '').replace(/\?$/, '');
}
const SAFE = `set search_path = pg_catalog, pg_temp`;
//# sourceMappingURL=1764200300000-shared-sources.js.map