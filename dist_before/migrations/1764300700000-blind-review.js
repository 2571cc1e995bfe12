/**
 * Blind re-review: a sample of verified versions is coded a second time from their sources, by somebody who has had
 * nothing to do with the case, and who is not shown what the record says.
 *
 * Whatever is written here is written by functions of schema `access`; the application's login reads. So the draw, whom a
 * review goes to and the record's values beside the answers are the database's doing, whoever asks. The ties that keep
 * somebody from a case are those of libs/verification/src/recusal/recusal.rules.ts, and a waiver lifts none of them.
 */
export class BlindReview1764300700000 {
    constructor() {
        this.name = 'BlindReview1764300700000';
    }
    async up(runner) {
        await this.#tables(runner);
        await this.#policies(runner);
        await this.#coding(runner);
        await this.#reviewers(runner);
        await this.#guards(runner);
        await this.#drawing(runner);
        await this.#reviewing(runner);
        await this.#measuring(runner);
    }
    async #tables(runner) {
        await runner.query(`
      create table re_review_draw (
        id uuid not null default uuidv7(),
        drawn_by uuid not null,
        acting_role text not null default 'EDITOR',
        request text not null,
        drawn_at timestamptz(3) not null,
        verified_from timestamptz(3) not null,
        verified_before timestamptz(3) not null,
        share_percent integer not null,
        seed text not null,
        population integer not null,
        sample integer not null,
        constraint re_review_draw_pkey primary key (id),
        constraint re_review_draw_request_key unique (drawn_by, request),
        constraint re_review_draw_order_key unique (drawn_at),
        constraint re_review_draw_role_fkey foreign key (drawn_by, acting_role) references user_role (user_id, role),
        constraint re_review_draw_is_of_an_editor check (acting_role = 'EDITOR'),
        constraint re_review_draw_share_is_a_percentage check (share_percent between 1 and 100),
        constraint re_review_draw_seed_within_limit check (char_length(seed) between 1 and 64),
        constraint re_review_draw_request_within_limit check (char_length(request) between 1 and 100),
        constraint re_review_draw_period_is_over check (verified_from < verified_before and verified_before <= drawn_at),
        constraint re_review_draw_sample_is_the_share check (sample = ceil(population * share_percent / 100.0))
      )`);
        await runner.query(`
      create table re_review (
        case_id uuid not null,
        version integer not null,
        round integer not null,
        id uuid not null default uuidv7(),
        draw_id uuid not null,
        place integer not null,
        reviewer uuid,
        assigned_at timestamptz(3),
        due_at timestamptz(3),
        declined uuid[] not null default '{}',
        handed_in_at timestamptz(3),
        constraint re_review_pkey primary key (case_id, version, round),
        constraint re_review_id_key unique (id),
        constraint re_review_place_key unique (draw_id, place),
        constraint re_review_verification_fkey foreign key (case_id, version, round)
          references case_verification (case_id, version, round),
        constraint re_review_draw_fkey foreign key (draw_id) references re_review_draw (id),
        constraint re_review_reviewer_fkey foreign key (reviewer) references app_user (id),
        constraint re_review_assignment_is_whole check (num_nonnulls(reviewer, assigned_at, due_at) in (0, 3)),
        constraint re_review_is_handed_in_by_its_reviewer check (handed_in_at is null or reviewer is not null)
      )`);
        await runner.query(`create index re_review_reviewer_idx on re_review (reviewer, id) where reviewer is not null`);
        await runner.query(`
      create table re_review_answer (
        case_id uuid not null,
        version integer not null,
        round integer not null,
        field text not null,
        answer text not null,
        record_value text not null,
        constraint re_review_answer_pkey primary key (case_id, version, round, field),
        constraint re_review_answer_review_fkey foreign key (case_id, version, round)
          references re_review (case_id, version, round),
        constraint re_review_answer_field_is_known check (field in (${FIELDS.map((field) => `'${field}'`).join(', ')})),
        constraint re_review_answer_is_given check (char_length(answer) between 1 and 2000)
      )`);
    }
    async #policies(runner) {
        const measures = `(select access.roles()) && '{TRIAGE_OFFICER,EDITOR}'::text[]`;
        const ofCase = (table) => `exists (select from case_file c where c.id = ${table}.case_id)`;
        for (const [table, condition] of [
            ['re_review_draw', `(select access.has_role('EDITOR'))`],
            ['re_review', `reviewer = (select access.user_id()) or ${measures} and ${ofCase('re_review')}`],
            ['re_review_answer', `${measures} and ${ofCase('re_review_answer')}`],
        ]) {
            await runner.query(`alter table ${table} enable row level security, force row level security`);
            await runner.query(`create policy ${table}_owner on ${table} to current_role using (true) with check (true)`);
            await runner.query(`create policy ${table}_read on ${table} for select to recourse_application using (${condition})`);
            await runner.query(`grant select on ${table} to recourse_application`);
            await runner.query(`select audit.bind('${table}')`);
        }
    }
    /** What a version of a case says in the fields that are coded again; NOT_STATED where it says nothing, or UNKNOWN. */
    async #coding(runner) {
        await runner.query(`
      create function access.coded_values(content jsonb) returns table (field text, value text)
      language sql immutable set search_path = pg_catalog, pg_temp as $$
        with uses as (
          select u.value as said from jsonb_each(content -> 'uses') u),
        only_use as (
          select said from uses where 1 = (select count(*) from uses))
        select said.field, coalesce(nullif(nullif(said.value, 'UNKNOWN'), ''), 'NOT_STATED') from (
          select 'REQUESTING_STATE' as field, content ->> 'requestingState' as value
          union all select 'HOST_STATES', (
            select string_agg(h.code, ',' order by h.code collate "C") from jsonb_array_elements_text(content -> 'hostStates') h (code))
          union all select 'OCCURRED', content #>> '{occurred,edtf}'
          union all select 'OUTCOME', content ->> 'outcome'
          union all select 'USE_MECHANISM', (
            select string_agg(m.id, ',' order by m.id collate "C") from (select distinct said ->> 'mechanism' as id from uses) m)
          union all select 'USE_GROUND', (
            select string_agg(g.id, ',' order by g.id collate "C")
              from (select distinct o.id from uses, jsonb_array_elements_text(said -> 'ground') o (id)) g)
          union all select 'USE_OUTCOME', said ->> 'outcome' from only_use
          union all select 'USE_' || f.fact, said #>> array['codedFacts', f.fact, 'answer']
            from only_use, unnest('{${FACTS.join(',')}}'::text[]) f (fact)) said
      $$`);
        await runner.query(`
      create function access.verified_content(of_case uuid, of_version integer) returns jsonb
      language sql stable set search_path = pg_catalog, pg_temp as $$
        select r.content from public.case_revision r
         where r.case_id = of_case and r.version = of_version and r.content is not null order by r.number desc limit 1
      $$`);
        for (const name of ['coded_values(jsonb)', 'verified_content(uuid, integer)']) {
            await runner.query(`revoke all on function access.${name} from public`);
        }
    }
    /** Verifiers who have had nothing to do with a case and have declared what ties nobody to it. */
    async #reviewers(runner) {
        await runner.query(`
      create function access.re_reviewers(of_case uuid) returns setof uuid
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        with recursive publishing as (
          select p.id, p.name, p.owner_id from public.case_source s join public.source o on o.id = s.source_id
            join public.publisher p on p.id = o.publisher_id where s.case_id = of_case
          union
          select p.id, p.name, p.owner_id from publishing b join public.publisher p on p.id = b.owner_id),
        states as (
          select array(select c.requesting_state from public.case_file c where c.id = of_case
                   union select u.requesting_state from public.mechanism_use u where u.case_id = of_case
                   union select h.country_code from public.case_host_state h where h.case_id = of_case
                   union select r.country_code from public.use_responding_state r where r.case_id = of_case) as codes),
        working as (
          select m.user_id, m.organisation_id from public.organisation_member m where m.ended_at is null)
        select u.id from public.app_user u
          join public.user_role r on r.user_id = u.id and r.role = 'VERIFIER' and r.revoked_at is null
          join lateral (select i.* from public.interest_declaration i where i.user_id = u.id
                         order by i.declared_at desc, i.id desc limit 1) i on i.declared_at > now() - interval '365 days'
         where u.disabled_at is null
           and not exists (select from public.case_capacity k where k.case_id = of_case and k.user_id = u.id) -- all who decided are among them
           and not exists (select from states s where i.nationalities && s.codes or i.residence = any (s.codes))
           and not exists (
             select from public.case_file c join working a on a.user_id = c.author_id
               join working w on w.organisation_id = a.organisation_id where c.id = of_case and w.user_id = u.id)
           and not exists (
             select from publishing p where lower(btrim(p.name)) in (
               select lower(btrim(o.name)) from unnest(i.organisations) o (name)
               union select lower(btrim(g.name)) from working w join public.organisation g on g.id = w.organisation_id
                where w.user_id = u.id))
      $$`);
        await runner.query(`revoke all on function access.re_reviewers(uuid) from public`);
    }
    async #guards(runner) {
        // The case is held meanwhile, so that nobody comes to decide on it at the same moment.
        await runner.query(`
      create function access.re_reviewer_is_uninvolved() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        perform 1 from public.case_file c where c.id = new.case_id for share;
        if not exists (select from access.re_reviewers(new.case_id) r (id) where r.id = new.reviewer) then
          raise exception 'a case is reviewed again by a verifier who is not involved in it'
            using errcode = 'check_violation', constraint = 're_review_reviewer_is_uninvolved';
        end if;
        return new;
      end $$`);
        await runner.query(`
      create trigger re_review_reviewer_is_uninvolved before insert or update of reviewer, handed_in_at on re_review
        for each row when (new.reviewer is not null) execute function access.re_reviewer_is_uninvolved()`);
        await runner.query(`
      create function access.re_review_is_handed_in_once() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if tg_op = 'DELETE' or old.handed_in_at is not null
           or (new.case_id, new.version, new.round, new.id, new.draw_id, new.place)
              is distinct from (old.case_id, old.version, old.round, old.id, old.draw_id, old.place) then
          raise exception 'what was drawn, and what was handed in, stays as it is'
            using errcode = 'check_violation', constraint = 're_review_is_handed_in_once';
        end if;
        return new;
      end $$`);
        await runner.query(`
      create trigger re_review_is_handed_in_once before update or delete on re_review
        for each row execute function access.re_review_is_handed_in_once()`);
        await runner.query(`
      create function access.re_review_stays_as_written() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        raise exception 'draws and answers are written once'
          using errcode = 'check_violation', constraint = 're_review_stays_as_written';
      end $$`);
        for (const table of ['re_review_draw', 're_review_answer']) {
            await runner.query(`
        create trigger ${table}_stays_as_written before update or delete on ${table}
          for each row execute function access.re_review_stays_as_written()`);
        }
        // Looked at when all of it is committed: every field has its answer, and the record's value beside it.
        await runner.query(`
      create function access.re_review_is_whole() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not exists (select from public.re_review r where r.case_id = new.case_id and r.version = new.version
                         and r.round = new.round and r.handed_in_at is not null)
           or exists (
             select from access.coded_values(access.verified_content(new.case_id, new.version)) v
               full join (select o.field, o.record_value from public.re_review_answer o
                           where o.case_id = new.case_id and o.version = new.version and o.round = new.round) o
                 on o.field = v.field and o.record_value = v.value
              where o.field is null or v.field is null) then
          raise exception 'a review that is handed in answers every field, beside the value of the version'
            using errcode = 'check_violation', constraint = 're_review_is_whole';
        end if;
        return null;
      end $$`);
        await runner.query(`
      create constraint trigger re_review_is_whole after update on re_review
        deferrable initially deferred for each row when (new.handed_in_at is not null)
        execute function access.re_review_is_whole()`);
        await runner.query(`
      create constraint trigger re_review_answer_is_of_a_whole_review after insert on re_review_answer
        deferrable initially deferred for each row execute function access.re_review_is_whole()`);
        for (const name of [
            're_reviewer_is_uninvolved',
            're_review_is_handed_in_once',
            're_review_stays_as_written',
            're_review_is_whole',
        ]) {
            await runner.query(`revoke all on function access.${name}() from public`);
        }
    }
    /** The sample follows from the period, the share, the seed and the draws before: whoever knows them can draw it again. */
    async #drawing(runner) {
        await runner.query(`
      create function access.re_review_population(since timestamptz, until timestamptz, drawn timestamptz)
        returns table (case_id uuid, version integer, round integer)
      language sql stable set search_path = pg_catalog, pg_temp as $$
        select v.case_id, v.version, v.round from public.case_verification v
         where (select max(d.decided_at) from public.decision d
                 where d.case_id = v.case_id and d.id in (v.second_decision, v.third_decision)) >= since
           and (select max(d.decided_at) from public.decision d
                 where d.case_id = v.case_id and d.id in (v.second_decision, v.third_decision)) < until
           and not exists (select from public.re_review r join public.re_review_draw b on b.id = r.draw_id
                            where r.case_id = v.case_id and r.version = v.version and r.round = v.round and b.drawn_at < drawn)
      $$`);
        await runner.query(`
      create function access.re_review_sample(
        since timestamptz, until timestamptz, share integer, seed text, drawn timestamptz)
        returns table (case_id uuid, version integer, round integer, place integer)
      language sql stable set search_path = pg_catalog, pg_temp as $$
        with ranked as (
          select p.*, row_number() over (order by sha256(convert_to(
                   concat_ws(' ', seed, p.case_id, p.version, p.round), 'UTF8')))::integer as place, count(*) over () as all_of_them
            from access.re_review_population(since, until, drawn) p)
        select r.case_id, r.version, r.round, r.place from ranked r
         where r.place <= ceil(r.all_of_them * share / 100.0)
      $$`);
        await runner.query(`
      create function access.give_re_reviews() returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        waiting record;
        chosen uuid;
      begin
        for waiting in
          select r.* from public.re_review r join public.re_review_draw d on d.id = r.draw_id
            join public.case_file c on c.id = r.case_id
           where r.reviewer is null and c.state <> all ('{${HIDING}}'::text[]) order by d.drawn_at, r.place
        loop
          select e.id into chosen from access.re_reviewers(waiting.case_id) e (id)
           where e.id <> all (waiting.declined)
           order by (select count(*) from public.re_review o where o.reviewer = e.id and o.handed_in_at is null),
                    sha256(convert_to(concat_ws(' ', waiting.id, e.id), 'UTF8')) limit 1;
          if found then
            update public.re_review set reviewer = chosen, assigned_at = now(), due_at = now() + interval '14 days'
             where id = waiting.id;
          end if;
        end loop;
      end $$`);
        await runner.query(`
      create function access.draw_re_reviews(asked text, share integer, chosen_seed text, since timestamptz, until timestamptz)
        returns uuid
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        drawn uuid;
        moment timestamptz(3);
      begin
        if not coalesce(access.has_role('EDITOR'), false) then
          raise exception 'an editor draws samples' using errcode = 'insufficient_privilege';
        end if;
        perform pg_advisory_xact_lock(hashtext('re_review_draw'));
        select d.id into drawn from public.re_review_draw d where d.drawn_by = access.user_id() and d.request = asked;
        if found then return drawn; end if;
        select greatest(date_trunc('milliseconds', clock_timestamp()), max(d.drawn_at) + interval '1 millisecond')
          into moment from public.re_review_draw d;
        insert into public.re_review_draw (drawn_by, request, drawn_at, verified_from, verified_before, share_percent, seed, population, sample)
          select access.user_id(), asked, moment, since, until, share, chosen_seed, n.population, ceil(n.population * share / 100.0)
            from (select count(*)::integer as population from access.re_review_population(since, until, moment)) n
          returning id into drawn;
        insert into public.re_review (case_id, version, round, draw_id, place)
          select s.case_id, s.version, s.round, drawn, s.place
            from access.re_review_sample(since, until, share, chosen_seed, moment) s;
        perform access.give_re_reviews();
        return drawn;
      end $$`);
        await runner.query(`
      create function access.draw_repeats(of_draw uuid) returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select not exists (
          (select r.case_id, r.version, r.round, r.place from public.re_review r where r.draw_id = d.id
           except select * from access.re_review_sample(d.verified_from, d.verified_before, d.share_percent, d.seed, d.drawn_at))
          union all
          (select * from access.re_review_sample(d.verified_from, d.verified_before, d.share_percent, d.seed, d.drawn_at)
           except select r.case_id, r.version, r.round, r.place from public.re_review r where r.draw_id = d.id))
          from public.re_review_draw d where d.id = of_draw and access.has_role('EDITOR')
      $$`);
        for (const name of [
            're_review_population(timestamptz, timestamptz, timestamptz)',
            're_review_sample(timestamptz, timestamptz, integer, text, timestamptz)',
            'give_re_reviews()',
        ]) {
            await runner.query(`revoke all on function access.${name} from public`);
        }
        await grantTo(runner, 'draw_re_reviews(text, integer, text, timestamptz, timestamptz)');
        await grantTo(runner, 'draw_repeats(uuid)');
    }
    /** What somebody is given who reviews a case again, and what they hand in or give back. */
    async #reviewing(runner) {
        await runner.query(`
      create function access.re_review_task(of_review uuid) returns jsonb
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select jsonb_build_object(
            'reference', c.reference,
            'fields', (select jsonb_agg(v.field) from access.coded_values(of.content) v),
            'sources', (
              select coalesce(jsonb_agg(jsonb_build_object('number', s.key::integer, 'title', o.title, 'kind', o.kind, 'date', o.edtf,
                  'publisher', p.name, 'url', o.url, 'archivedUrl', o.archived_url) order by s.key::integer), '[]')
                from jsonb_each(of.content -> 'sources') s join public.source o on o.id = (s.value ->> 'id')::uuid
                left join public.publisher p on p.id = o.publisher_id),
            'anchors', (
              select coalesce(jsonb_agg(jsonb_build_object('source', s.key::integer, 'page', l.value ->> 'page',
                  'offset', (l.value ->> 'offset')::integer) order by s.key::integer, l.value ->> 'page', l.value ->> 'offset'), '[]')
                from jsonb_each(of.content -> 'claims') l join jsonb_each(of.content -> 'sources') s
                  on s.value ->> 'id' = l.value #>> '{source,id}'
               where l.value ->> 'page' is not null or l.value ->> 'offset' is not null),
            'files', (
              select coalesce(jsonb_agg(jsonb_build_object('number', f.number, 'sha256', encode(f.sha256, 'hex'),
                  'mediaType', f.detected_type, 'sizeBytes', f.size) order by f.number), '[]')
                from jsonb_each(of.content -> 'evidence') e join public.evidence f on f.id = (e.value ->> 'id')::uuid))
          from public.re_review r join public.case_file c on c.id = r.case_id
          cross join lateral (select access.verified_content(r.case_id, r.version) as content) of
         where r.id = of_review and r.reviewer = access.user_id() and access.has_role('VERIFIER')
           and c.state <> all ('{${HIDING}}'::text[])
      $$`);
        await runner.query(`
      create function access.hand_in_re_review(of_review uuid, answers jsonb) returns text
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        review public.re_review;
      begin
        select r.* into review from public.re_review r join public.case_file c on c.id = r.case_id
         where r.id = of_review and r.reviewer = access.user_id() and access.has_role('VERIFIER')
           and c.state <> all ('{${HIDING}}'::text[]) for no key update of r;
        if not found then return 'NOT_YOURS'; end if;
        if review.handed_in_at is not null then return 'HANDED_IN'; end if;
        perform 1 from public.case_file c where c.id = review.case_id for share;
        if not exists (select from access.re_reviewers(review.case_id) e (id) where e.id = review.reviewer) then
          return 'INVOLVED';
        end if;
        update public.re_review set handed_in_at = now() where id = of_review;
        insert into public.re_review_answer (case_id, version, round, field, answer, record_value)
          select review.case_id, review.version, review.round, v.field, answers ->> v.field, v.value
            from access.coded_values(access.verified_content(review.case_id, review.version)) v;
        return 'DONE';
      end $$`);
        await runner.query(`
      create function access.release_re_review(of_review uuid) returns text
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        review public.re_review;
      begin
        select r.* into review from public.re_review r
         where r.id = of_review and (r.reviewer = access.user_id() or access.user_id() = any (r.declined)) for no key update;
        if not found then return 'NOT_YOURS'; end if;
        if review.reviewer is distinct from access.user_id() then return 'DONE'; end if;
        if review.handed_in_at is not null then return 'HANDED_IN'; end if;
        update public.re_review set reviewer = null, assigned_at = null, due_at = null, declined = declined || review.reviewer
         where id = of_review;
        perform access.give_re_reviews();
        return 'DONE';
      end $$`);
        await grantTo(runner, 're_review_task(uuid)');
        await grantTo(runner, 'hand_in_re_review(uuid, jsonb)');
        await grantTo(runner, 'release_re_review(uuid)');
    }
    /** From when until when cases were in which state: past the policies, which hide where a case was before. */
    async #measuring(runner) {
        await runner.query(`
      create function access.stays_in_states(of_cases uuid[])
        returns table (case_id uuid, state text, began_at timestamptz, ended_at timestamptz)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select m.case_id, m.state, m.made_at, lead(m.made_at) over (partition by m.case_id order by m.number)
          from (select r.case_id, r.state, r.made_at, r.number,
                       lag(r.state) over (partition by r.case_id order by r.number) as before
                  from public.case_revision r
                 where access.roles() && '{TRIAGE_OFFICER,EDITOR}'::text[] and r.case_id = any (of_cases) and r.state is not null) m
         where m.state is distinct from m.before
      $$`);
        await grantTo(runner, 'stays_in_states(uuid[])');
    }
    async down(runner) {
        await runner.query(`drop table re_review_answer, re_review, re_review_draw`);
        for (const name of [
            ...[
                'stays_in_states(uuid[])',
                'release_re_review(uuid)',
                'hand_in_re_review(uuid, jsonb)',
                're_review_task(uuid)',
            ],
            ...['draw_repeats(uuid)', 'draw_re_reviews(text, integer, text, timestamptz, timestamptz)', 'give_re_reviews()'],
            're_review_sample(timestamptz, timestamptz, integer, text, timestamptz)',
            're_review_population(timestamptz, timestamptz, timestamptz)',
            ...['re_review_is_whole()', 're_review_stays_as_written()', 're_review_is_handed_in_once()'],
            ...[
                're_reviewer_is_uninvolved()',
                're_reviewers(uuid)',
                'verified_content(uuid, integer)',
                'coded_values(jsonb)',
            ],
        ]) {
            await runner.query(`drop function access.${name}`);
        }
    }
}
/** Facts that are coded of each use of a mechanism. */
const FACTS = [
    ...['DUAL_CRIMINALITY', 'CORE_CYBERCRIME', 'SPECIFIC_REQUEST', 'POLITICAL_CHARACTER', 'JUDICIAL_AUTHORISATION'],
    ...['TARGET_NOTIFIED', 'REMEDY_USED'],
];
/** Fields that are coded again (libs/verification/src/agreement/re-review.rules.ts). */
const FIELDS = [
    ...['REQUESTING_STATE', 'HOST_STATES', 'OCCURRED', 'OUTCOME', 'USE_MECHANISM', 'USE_GROUND', 'USE_OUTCOME'],
    ...FACTS.map((fact) => `USE_${fact}`),
];
/** States of cases that are reviewed by nobody as long as they are in them. */
const HIDING = 'SUSPENDED,REJECTED,WITHDRAWN,MERGED,RETRACTED';
async function grantTo(runner, signature) {
    await runner.query(`revoke all on function access.${signature} from public`);
    await runner.query(`grant execute on function access.${signature} to recourse_application`);
}
//# sourceMappingURL=1764300700000-blind-review.js.map