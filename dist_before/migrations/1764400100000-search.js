/**
 * The index of the search over public cases, and searches that people keep.
 *
 * `search_document` has of each public case the words it is found by; `search_word` every word that occurs in any, in how many
 * cases, what it sounds like, and what is left of it when letters are missing. Both come from what everybody may read and from
 * nothing else: the application makes the words out of the views of `published`, and hands them to `access.index_cases`. Triggers
 * see to it that the counts are those of the documents. `is_public` follows the case in the transaction that changes it, so a case
 * that is public no more is found no more from that moment on, before anybody has touched the index.
 *
 * The index has all changes up to a position in the feed, and some that had no position yet; those are named one by one.
 *
 * A search that somebody keeps is theirs alone: no other person and no role reads it.
 */
export class Search1764400100000 {
    constructor() {
        this.name = 'Search1764400100000';
    }
    async up(runner) {
        await this.#tables(runner);
        await this.#counts(runner);
        await this.#upkeep(runner);
        await this.#published(runner);
        await this.#saved(runner);
    }
    async #tables(runner) {
        await runner.query(`
      create table search_document (
        case_id uuid not null,
        is_public boolean not null,
        body tsvector not null,
        constraint search_document_pkey primary key (case_id),
        constraint search_document_is_public_fkey foreign key (case_id, is_public)
          references case_file (id, is_public) on update cascade on delete cascade
      )`);
        await runner.query(`create index search_document_body_idx on search_document using gin (body)`);
        await runner.query(`create index search_document_title_idx on search_document using gin (ts_filter(body, '{a}'::"char"[]))`);
        await runner.query(`
      create table search_word (
        word text not null,
        script text not null,
        sound text not null,
        skeletons text[] not null,
        remainders integer[] not null,
        cases integer not null default 0,
        titles integer not null default 0,
        constraint search_word_pkey primary key (word),
        constraint search_word_counts_are_counts check (titles between 0 and cases)
      ) with (fillfactor = 70)`); // no index has the counts, so a count is changed where it stands
        await runner.query(`create index search_word_skeletons_idx on search_word using gin (skeletons)`);
        await runner.query(`create index search_word_remainders_idx on search_word using gin (remainders)`);
        await runner.query(`
      create table search_index (
        "only" boolean not null default true,
        version integer not null default 0,
        position bigint not null default 0,
        rebuilt_up_to uuid,
        constraint search_index_pkey primary key ("only"),
        constraint search_index_is_one check ("only")
      )`);
        await runner.query(`insert into search_index default values`);
        await runner.query(`
      create table search_seen_change (
        change_id uuid not null,
        constraint search_seen_change_pkey primary key (change_id)
      )`);
    }
    async #counts(runner) {
        const counted = (rows) => `
        with occurrence (word, cases, titles) as (
          select w.word, count(*), sum(w.titles) from (
            select o.lexeme as word, ('A' = any (o.weights))::integer as titles
              from ${rows} r cross join unnest(r.body) o) w
           group by w.word order by w.word
        )`;
        await runner.query(`
      create function access.count_search_words() returns trigger
      language plpgsql security definer ${SAFE} as $$
      begin
        if tg_op = 'INSERT' then
          ${counted('new_rows')}
          update public.search_word w set cases = w.cases + o.cases, titles = w.titles + o.titles
            from occurrence o where o.word = w.word;
        else
          ${counted('old_rows')}
          update public.search_word w set cases = w.cases - o.cases, titles = w.titles - o.titles
            from occurrence o where o.word = w.word;
        end if;
        return null;
      end $$`);
        await runner.query(`revoke all on function access.count_search_words() from public`);
        for (const [event, rows] of [
            ['insert', 'new table as new_rows'],
            ['delete', 'old table as old_rows'],
        ]) {
            await runner.query(`
        create trigger search_document_counts_${event} after ${event} on search_document referencing ${rows}
          for each statement execute function access.count_search_words()`);
        }
    }
    async #upkeep(runner) {
        // Whoever brings the index up to date does so alone; a newer way of making words begins it anew.
        await runner.query(`
      create function access.open_search_index(of_version integer) returns void
      language plpgsql volatile security definer ${SAFE} as $$
      begin
        perform pg_advisory_xact_lock(1764400100);
        if (select i.version from public.search_index i) < of_version then
          delete from public.search_document;
          delete from public.search_word;
          delete from public.search_seen_change;
          update public.search_index set version = of_version, rebuilt_up_to = ${FIRST},
            position = coalesce((select max(c.position) from public.case_change c), 0);
        end if;
      end $$`);
        // Up to which position these changes reach, and which of them have none; the index may have some of the former already.
        await runner.query(`
      create function access.search_news(at_most integer) returns table (case_ids uuid[], without_position uuid[], up_to bigint)
      language sql stable security definer ${SAFE} as $$
        with placed as (
          select c.id, c.case_id, c.position from public.case_change c
           where c.position > (select i.position from public.search_index i) and (c.is_public or c.was_public)
           order by c.position limit at_most
        ), unplaced as (
          select c.id, c.case_id from public.case_change c
           where c.position is null and (c.is_public or c.was_public)
             and not exists (select from public.search_seen_change s where s.change_id = c.id)
           order by c.id limit at_most
        )
        select array(
                 select p.case_id from placed p
                  where not exists (select from public.search_seen_change s where s.change_id = p.id)
                 union select u.case_id from unplaced u),
               array(select u.id from unplaced u),
               case when (select count(*) from placed) = at_most then (select max(p.position) from placed p)
                    else (select max(c.position) from public.case_change c) end
      $$`);
        await runner.query(`
      create function access.search_rebuild(at_most integer) returns table (case_id uuid)
      language sql stable security definer ${SAFE} as $$
        select c.id from public.case_file c
         where c.is_public and c.id > (select i.rebuilt_up_to from public.search_index i) order by c.id limit at_most
      $$`);
        await runner.query(`
      create function access.index_cases(changed uuid[], documents jsonb, words jsonb, without_position uuid[], up_to bigint, rebuilt uuid, is_rebuilt boolean)
        returns void
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        gone text[] := array(select distinct o.lexeme from public.search_document d cross join unnest(d.body) o
                              where d.case_id = any (changed));
      begin
        insert into public.search_word (word, script, sound, skeletons, remainders)
        select w.word, w.script, w.sound, w.skeletons, w.remainders
          from jsonb_to_recordset(words) as w (word text, script text, sound text, skeletons text[], remainders integer[])
         on conflict on constraint search_word_pkey do nothing;
        delete from public.search_document d where d.case_id = any (changed);
        insert into public.search_document (case_id, is_public, body)
        select c.id, true, d.body::tsvector
          from jsonb_to_recordset(documents) as d (id uuid, body text) join public.case_file c on c.id = d.id and c.is_public;
        delete from public.search_word w where w.word = any (gone) and w.cases = 0;
        insert into public.search_seen_change (change_id) select * from unnest(without_position) on conflict do nothing;
        delete from public.search_seen_change s using public.case_change c where c.id = s.change_id and c.position <= up_to;
        update public.search_index set position = greatest(position, up_to),
          rebuilt_up_to = case when is_rebuilt then null else coalesce(rebuilt, rebuilt_up_to) end;
      end $$`);
        // How many cases wait, of many ${MOST_COUNTED}; which of them the index has as they were before; and a name for what it has, which is
        // another after each change.
        await runner.query(`
      create function access.search_waiting(of_version integer) returns table (cases integer, outdated uuid[], state text)
      language sql stable security definer ${SAFE} as $$
        with waiting as (
          select distinct c.case_id from public.case_change c
           where (c.position is null or c.position > (select i.position from public.search_index i))
             and (c.is_public or c.was_public)
             and not exists (select from public.search_seen_change s where s.change_id = c.id)
        ), unread as (
          select from public.case_file c
           where c.is_public and c.id > (select case when i.version < of_version then ${FIRST} else i.rebuilt_up_to end
                                           from public.search_index i)
           limit ${MOST_COUNTED}
        )
        select ((select count(*) from waiting) + (select count(*) from unread))::integer,
               array(select w.case_id from waiting w join public.search_document d on d.case_id = w.case_id),
               concat_ws('/', i.version, i.position, (select count(*) from public.search_seen_change), i.rebuilt_up_to)
          from public.search_index i
      $$`);
        for (const made of FOR_THE_APPLICATION) {
            await runner.query(`revoke all on function ${made} from public`);
            await runner.query(`grant execute on function ${made} to recourse_application`);
        }
    }
    async #published(runner) {
        await runner.query(`grant create on schema published to recourse_publication`);
        await runner.query(`grant select on search_document, search_word to recourse_publication`);
        for (const [name, query] of [
            ['search_document', 'select case_id, body from public.search_document where is_public'],
            [
                'search_word',
                'select word, script, sound, skeletons, remainders, cases, titles from public.search_word where cases > 0',
            ],
        ]) {
            await runner.query(`create view published.${name} as ${query}`);
            await runner.query(`alter view published.${name} owner to recourse_publication`);
            await runner.query(`grant select on published.${name} to recourse_application`);
        }
        await runner.query(`revoke create on schema published from recourse_publication`);
    }
    async #saved(runner) {
        await runner.query(`
      create table saved_search (
        id uuid not null default uuidv7(),
        user_id uuid not null,
        name text not null,
        query text not null,
        cross_script boolean not null,
        filter jsonb,
        created_at timestamptz(3) not null default now(),
        looked_at timestamptz(3) not null default now(),
        constraint saved_search_pkey primary key (id),
        constraint saved_search_name_key unique (user_id, name),
        constraint saved_search_user_id_fkey foreign key (user_id) references app_user (id) on delete cascade,
        constraint saved_search_name_is_short check (char_length(name) between 1 and 100),
        constraint saved_search_query_is_short check (char_length(query) between 1 and 500),
        constraint saved_search_filter_is_small check (octet_length(filter::text) <= 20000)
      )`);
        await runner.query(`alter table saved_search enable row level security, force row level security`);
        await runner.query(`create policy saved_search_owner on saved_search to current_role using (true) with check (true)`);
        await runner.query(`
      create policy saved_search_own on saved_search to recourse_application
        using (user_id = (select access.user_id())) with check (user_id = (select access.user_id()))`);
        await runner.query(`
      grant select, insert (user_id, name, query, cross_script, filter),
            update (name, query, cross_script, filter, looked_at), delete on saved_search to recourse_application`);
    }
    /** What people have kept is lost. */
    async down(runner) {
        await runner.query(`drop table saved_search`);
        await runner.query(`drop view published.search_document, published.search_word`);
        await runner.query(`drop function ${FOR_THE_APPLICATION.join(', ')}`);
        await runner.query(`drop table search_seen_change, search_index, search_word, search_document`);
        await runner.query(`drop function access.count_search_words()`);
    }
}
/** A function with the owner's rights must not be led to other objects than it means. */
const SAFE = `set search_path = pg_catalog, pg_temp`;
/** Before the ids of all cases. */
const FIRST = `'00000000-0000-0000-0000-000000000000'::uuid`;
const MOST_COUNTED = 10_000;
const FOR_THE_APPLICATION = [
    'access.open_search_index(integer)',
    'access.search_news(integer)',
    'access.search_rebuild(integer)',
    'access.index_cases(uuid[], jsonb, jsonb, uuid[], bigint, uuid, boolean)',
    'access.search_waiting(integer)',
];
//# sourceMappingURL=1764400100000-search.js.map