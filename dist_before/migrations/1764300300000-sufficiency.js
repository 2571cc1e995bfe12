/**
 * How well a case is borne out by its sources, and what lawyers say of its provision links.
 *
 * A decision by which a case is passed or published names the grade that was computed for it then, with the rules and
 * all that it rests on. Whether a lawyer has signed a link follows from their opinions, so the link no longer says it.
 */
export class Sufficiency1764300300000 {
    constructor() {
        this.name = 'Sufficiency1764300300000';
    }
    async up(runner) {
        await this.#groups(runner);
        await this.#grades(runner);
        await this.#opinions(runner);
        await this.#signatures(runner);
        await this.#links(runner);
        await this.#published(runner);
    }
    /** Which sources stand together, by the rule by which they are counted. */
    async #groups(runner) {
        await runner.query(`
      create function access.independent_groups(sources uuid[]) returns table (source_id uuid, group_id uuid)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
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
        select r.start::uuid, min(r.at)::uuid from reach r group by r.start
      $$`);
        await runner.query(`revoke all on function access.independent_groups(uuid[]) from public`);
        await runner.query(`grant execute on function access.independent_groups(uuid[]) to recourse_application`);
        await rewriteEnd(runner, 'access.independent_count(uuid[])', 'return (\n          with recursive', `return (select count(distinct g.group_id)::integer from access.independent_groups(sources) g);
      end`);
    }
    async #grades(runner) {
        await runner.query(`
      create table decision_grade (
        case_id uuid not null,
        decision_id uuid not null,
        version integer not null,
        round integer not null,
        kind text not null,
        decided_by uuid not null,
        rule_version smallint not null,
        grade text,
        assessment jsonb not null,
        caveat text,
        identifies_nobody boolean not null default false,
        constraint decision_grade_pkey primary key (case_id, decision_id),
        constraint decision_grade_decision_fkey foreign key (case_id, decision_id, version, round, kind, decided_by)
          references decision (case_id, id, version, round, kind, decided_by),
        constraint decision_grade_is_known check (grade in ('CONFIRMED', 'FAIR', 'WEAK', 'CONTESTED', 'DISCOUNTED')),
        constraint decision_grade_suffices check (
          kind = 'FIRST_PASS'
          or (kind in ('SECOND_PASS', 'UPHOLD') and grade is not null and grade <> 'DISCOUNTED')
          or (kind in ('PUBLISH', 'SCHEDULE') and grade is not null and grade <> 'DISCOUNTED'
            and (grade in ('CONFIRMED', 'FAIR') or (caveat is not null and identifies_nobody)))),
        constraint decision_grade_caveat_within_limit check (char_length(btrim(caveat)) >= 1 and char_length(caveat) <= 1000)
      )`);
        await protect(runner, 'decision_grade');
        await runner.query(`
      create policy decision_grade_read on decision_grade for select to recourse_application
        using (exists (select from case_file c where c.id = decision_grade.case_id))`);
        await runner.query(`
      create policy decision_grade_make on decision_grade for insert to recourse_application
        with check (decided_by = (select access.user_id())
          and exists (select from decision d where d.case_id = decision_grade.case_id and d.id = decision_grade.decision_id
                        and d.decided_at = now()))`);
        await runner.query(`grant select, insert on decision_grade to recourse_application`);
        await runner.query(`select audit.bind('decision_grade')`);
        // Looked at when all of it is committed: what a case was passed or published on is on file.
        await runner.query(`
      create function access.decision_has_its_grade() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not has_table_privilege(session_user, 'public.documented_case', 'INSERT')
           and not exists (select from public.decision_grade g where g.case_id = new.case_id and g.decision_id = new.id) then
          raise exception 'a case is passed and published with its grade'
            using errcode = 'check_violation', constraint = 'decision_has_its_grade';
        end if;
        return null;
      end $$`);
        await runner.query(`revoke all on function access.decision_has_its_grade() from public`);
        await runner.query(`
      create constraint trigger decision_has_its_grade after insert on decision
        deferrable initially deferred for each row
        when (new.kind in ('FIRST_PASS', 'SECOND_PASS', 'UPHOLD', 'PUBLISH', 'SCHEDULE'))
        execute function access.decision_has_its_grade()`);
    }
    /** An opinion is on the words of a link, kept with it: on a link that says something else, it says nothing. */
    async #opinions(runner) {
        await runner.query(`
      create table link_opinion (
        case_id uuid not null,
        id uuid not null default uuidv7(),
        link_number smallint not null,
        use_number smallint,
        text_version_id text not null,
        provision_id text,
        cited_as text not null,
        relation text not null,
        rationale text not null,
        opinion text not null,
        reason text,
        reviewer uuid not null,
        acting_role text not null default 'LEGAL_REVIEWER',
        capacity text not null default 'DECIDER',
        interest_declaration uuid not null,
        interest_declared_at timestamptz(3) not null,
        given_at timestamptz(3) not null default now(),
        constraint link_opinion_pkey primary key (case_id, id),
        constraint link_opinion_case_id_fkey foreign key (case_id) references case_file (id),
        constraint link_opinion_reviewer_is_no_contributor_fkey foreign key (case_id, reviewer, capacity)
          references case_capacity (case_id, user_id, capacity),
        constraint link_opinion_reviewer_has_the_role_fkey foreign key (reviewer, acting_role) references user_role (user_id, role),
        constraint link_opinion_interest_fkey foreign key (interest_declaration, reviewer, interest_declared_at)
          references interest_declaration (id, user_id, declared_at),
        constraint link_opinion_interest_holds check (given_at < interest_declared_at + interval '365 days'),
        constraint link_opinion_is_of_a_lawyer check (acting_role = 'LEGAL_REVIEWER'),
        constraint link_opinion_is_of_no_contributor check (capacity = 'DECIDER'),
        constraint link_opinion_is_known check (opinion in ('SIGNED', 'DISSENT')),
        constraint link_opinion_dissent_says_why check (opinion = 'SIGNED' or (reason is not null and btrim(reason) <> '')),
        constraint link_opinion_reason_within_limit check (char_length(btrim(reason)) >= 1 and char_length(reason) <= 2000)
      )`);
        await protect(runner, 'link_opinion');
        await runner.query(`
      create policy link_opinion_read on link_opinion for select to recourse_application
        using (exists (select from case_file c where c.id = link_opinion.case_id))`);
        await runner.query(`
      create policy link_opinion_give on link_opinion for insert to recourse_application
        with check (reviewer = (select access.user_id()) and (select access.has_role('LEGAL_REVIEWER'))
          and given_at = now()::timestamptz(3)
          and exists (select from provision_link l join case_file c on c.id = l.case_id
                       where l.case_id = link_opinion.case_id and l.number = link_opinion.link_number
                         and c.state in ('IN_REVIEW', 'SECOND_REVIEW', 'ADJUDICATION', 'VERIFIED', 'PUBLISHED')
                         and ${SAME_LINK}))`);
        await runner.query(`grant select, insert on link_opinion to recourse_application`);
        await runner.query(`select audit.bind('link_opinion')`);
    }
    /** A link is signed by a lawyer whose last word on it that is, and it still says what they signed. */
    async #signatures(runner) {
        await runner.query(`
      create function access.unsigned_links(of_case uuid) returns setof smallint
      language sql stable set search_path = pg_catalog, pg_temp as $$
        select l.number from public.provision_link l
         where l.case_id = of_case and not exists (
           select from public.link_opinion
            where link_opinion.case_id = l.case_id and link_opinion.link_number = l.number and link_opinion.opinion = 'SIGNED'
              and ${SAME_LINK}
              and not exists (select from public.link_opinion later
                where later.case_id = l.case_id and later.link_number = l.number
                  and later.reviewer = link_opinion.reviewer and later.id > link_opinion.id))
      $$`);
        await runner.query(`revoke all on function access.unsigned_links(uuid) from public`);
        await runner.query(`grant execute on function access.unsigned_links(uuid) to recourse_application`);
        await runner.query(`
      create function access.links_are_signed() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not has_table_privilege(session_user, 'public.documented_case', 'INSERT')
           and exists (select from access.unsigned_links(new.case_id)) then
          raise exception 'a case is verified with its provision links signed'
            using errcode = 'check_violation', constraint = 'decision_links_are_signed';
        end if;
        return null;
      end $$`);
        await runner.query(`revoke all on function access.links_are_signed() from public`);
        await runner.query(`
      create constraint trigger decision_links_are_signed after insert on decision
        deferrable initially deferred for each row when (new.kind in ('SECOND_PASS', 'UPHOLD'))
        execute function access.links_are_signed()`);
    }
    async #links(runner) {
        await rewriteFunction(runner, `case_content(uuid)`, `'legalReview', l.legal_review, `, '');
        await runner.query(`drop view published.provision_link`);
        await runner.query(`alter table provision_link drop constraint provision_link_legal_review_is_known, drop column legal_review`);
        await this.#view(runner, 'provision_link', `select case_id, number, use_number, text_version_id, provision_id, cited_as, relation, original_relation, rationale,
              article_number_basis, note from public.provision_link`);
    }
    /** Everybody reads the grade that a case was published with, and the opinions that were given by then. */
    async #published(runner) {
        await runner.query(`grant select (published_version, published_round) on case_file to recourse_publication`);
        await runner.query(`grant select (case_id, version, round, decision_id, published_at) on case_publication to recourse_publication`);
        await runner.query(`
      create policy case_publication_publication on case_publication for select to recourse_publication
        using (exists (select from case_file c where c.id = case_publication.case_id and c.public_as = 'PUBLISHED'
          and c.published_version = case_publication.version and c.published_round = case_publication.round))`);
        const isPublished = (table) => `exists (select from case_publication p where p.case_id = ${table}.case_id`;
        await runner.query(`grant select (case_id, decision_id, rule_version, grade, assessment, caveat) on decision_grade to recourse_publication`);
        await runner.query(`
      create policy decision_grade_publication on decision_grade for select to recourse_publication
        using (${isPublished('decision_grade')} and p.decision_id = decision_grade.decision_id))`);
        await this.#view(runner, 'decision_grade', `select case_id, rule_version, grade, assessment, caveat from public.decision_grade`);
        await runner.query(`grant select (case_id, id, link_number, use_number, text_version_id, provision_id, cited_as, relation, rationale, opinion,
         reason, given_at) on link_opinion to recourse_publication`);
        // Who gave it is kept apart from what it says: a later opinion of the same lawyer takes the place of an earlier one.
        await runner.query(`
      create function access.is_superseded(of_case uuid, given uuid, until timestamptz) returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select exists (select from public.link_opinion o join public.link_opinion later on later.case_id = o.case_id
            and later.link_number = o.link_number and later.reviewer = o.reviewer and later.id > o.id
            and (until is null or later.given_at <= until)
          where o.case_id = of_case and o.id = given)
      $$`);
        await runner.query(`revoke all on function access.is_superseded(uuid, uuid, timestamptz) from public`);
        await runner.query(`grant execute on function access.is_superseded(uuid, uuid, timestamptz) to recourse_application, recourse_publication`);
        await runner.query(`
      create policy link_opinion_publication on link_opinion for select to recourse_publication
        using (${isPublished('link_opinion')} and link_opinion.given_at <= p.published_at))`);
        await this.#view(runner, 'link_opinion', `select o.case_id, o.id, o.link_number, o.use_number, o.text_version_id, o.provision_id, o.cited_as, o.relation,
              o.rationale, o.opinion, o.reason, o.given_at
         from public.link_opinion o join public.case_publication p on p.case_id = o.case_id
        where not access.is_superseded(o.case_id, o.id, p.published_at)`);
    }
    async #view(runner, name, query) {
        await runner.query(`grant create on schema published to recourse_publication`);
        await runner.query(`create view published.${name} as ${query}`);
        await runner.query(`alter view published.${name} owner to recourse_publication`);
        await runner.query(`revoke create on schema published from recourse_publication`);
        await runner.query(`grant select on published.${name} to recourse_application`);
    }
    /** Grades and opinions are lost; every link is unsigned again. */
    async down(runner) {
        await runner.query(`drop view published.decision_grade, published.link_opinion, published.provision_link`);
        await runner.query(`drop policy link_opinion_publication on link_opinion`);
        await runner.query(`drop function access.is_superseded(uuid, uuid, timestamptz)`);
        await runner.query(`drop trigger decision_links_are_signed on decision`);
        await runner.query(`drop function access.links_are_signed()`);
        await runner.query(`drop function access.unsigned_links(uuid)`);
        await runner.query(`drop table link_opinion`);
        await runner.query(`drop trigger decision_has_its_grade on decision`);
        await runner.query(`drop function access.decision_has_its_grade()`);
        await runner.query(`drop table decision_grade`);
        await runner.query(`drop policy case_publication_publication on case_publication`);
        await runner.query(`revoke select (case_id, version, round, decision_id, published_at) on case_publication from recourse_publication`);
        await runner.query(`revoke select (published_version, published_round) on case_file from recourse_publication`);
        await runner.query(`
      alter table provision_link add legal_review text not null default 'PENDING',
        add constraint provision_link_legal_review_is_known check (legal_review = 'PENDING')`);
        await runner.query(`grant select (legal_review) on provision_link to recourse_publication`);
        await this.#view(runner, 'provision_link', `select case_id, number, use_number, text_version_id, provision_id, cited_as, relation, original_relation, rationale,
              article_number_basis, legal_review, note from public.provision_link`);
        await rewriteFunction(runner, `case_content(uuid)`, `'articleNumberBasis', l.article_number_basis, `, `'articleNumberBasis', l.article_number_basis, 'legalReview', l.legal_review, `);
        await this.#ungroup(runner);
    }
    async #ungroup(runner) {
        const [found] = (await runner.query(`select prosrc as text from pg_proc where oid = 'access.independent_groups(uuid[])'::regprocedure`));
        const count = found.text.replace('select r.start::uuid, min(r.at)::uuid from reach r group by r.start', 'select count(distinct g.first)::integer from (select r.start, min(r.at) as first from reach r group by r.start) g');
        await rewriteEnd(runner, 'access.independent_count(uuid[])', 'return (select count(distinct g.group_id)', `return (\n          ${count.trim()});
      end`);
        await runner.query(`drop function access.independent_groups(uuid[])`);
    }
}
const SAME_LINK = `(l.use_number, l.text_version_id, l.provision_id, l.cited_as, l.relation, l.rationale)
  is not distinct from (link_opinion.use_number, link_opinion.text_version_id, link_opinion.provision_id,
    link_opinion.cited_as, link_opinion.relation, link_opinion.rationale)`;
async function rewriteFunction(runner, name, before, after) {
    const [found] = (await runner.query(`select pg_get_functiondef($1::regprocedure) as text`, [name]));
    if (!found.text.includes(before))
        throw new Error(`${name} does not say "${before}".`);
    await runner.query(found.text.replaceAll(before, after));
}
/** Puts another end to a function, from some words on. */
async function rewriteEnd(runner, name, from, end) {
    const [found] = (await runner.query(`select pg_get_functiondef($1::regprocedure) as text`, [name]));
    const at = found.text.indexOf(from);
    if (at < 0)
        throw new Error(`${name} does not say "${from}".`);
    await runner.query(`${found.text.slice(0, at)}${end} $function$`);
}
async function protect(runner, table) {
    await runner.query(`alter table ${table} enable row level security, force row level security`);
    await runner.query(`create policy ${table}_owner on ${table} to current_role using (true) with check (true)`);
}
//# sourceMappingURL=1764300300000-sufficiency.js.map