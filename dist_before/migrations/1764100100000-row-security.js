/**
 * Which rows a statement of the application can reach at all, whatever the statement says.
 *
 * Every table that holds more than reference data has row-level security, forced upon its owner, too. What the policies
 * compare with comes from the schema `access`, which derives it from the token of the transaction; each call stands in a
 * sub-select, so that it is made once a statement and not once a row.
 *
 * What everybody may read stands in views of the schema `published`. They belong to a role that may read the public
 * columns of public rows and nothing else, so a fault in a view shows no more than that. Without a token the tables
 * themselves answer with no row.
 *
 * Rows that hang on a case carry `is_public`, kept equal to the case's by a foreign key that is updated with it: a
 * case that ceases to be public takes all of its rows along in the same statement.
 */
export class RowSecurity1764100100000 {
    constructor() {
        this.name = 'RowSecurity1764100100000';
    }
    async up(runner) {
        await this.#publicRows(runner);
        await this.#cases(runner);
        await this.#content(runner);
        await this.#sources(runner);
        await this.#decisions(runner);
        await this.#organisations(runner);
        await this.#openings(runner);
        await this.#published(runner);
    }
    async #publicRows(runner) {
        await runner.query(`alter table case_file add is_public boolean not null default false`);
        for (const table of HANGING) {
            await runner.query(`alter table ${table} add is_public boolean not null default false`);
        }
        await runner.query(`
      create function case_file_is_public() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
      begin
        new.is_public := new.state in (${PUBLIC_STATES});
        return new;
      end $$`);
        await runner.query(`
      create trigger case_file_is_public before insert or update on case_file
        for each row execute function case_file_is_public()`);
        await runner.query(`
      create or replace function case_content_is_open() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        of_case uuid := case when tg_op = 'DELETE' then old.case_id else new.case_id end;
        found_state text;
      begin
        if tg_op = 'UPDATE' then
          -- Follows the case, whose key it carries; nothing else changes.
          if to_jsonb(new) - 'is_public' = to_jsonb(old) - 'is_public' then return new; end if;
        end if;
        -- Only the author is told in which state the case is. Of others the policies refuse the row, which are asked
        -- after the triggers, and in the same words whether there is such a case or not.
        if not has_table_privilege(session_user, 'public.documented_case', 'INSERT')
           and (select t.relrowsecurity from pg_class t where t.oid = tg_relid)
           and not exists (select from public.case_file c where c.id = of_case and c.author_id = access.user_id()) then
          return case when tg_op = 'DELETE' then old else new end;
        end if;
        select c.state into found_state from public.case_file c where c.id = of_case for share;
        if tg_op <> 'DELETE' then new.is_public := coalesce(found_state in (${PUBLIC_STATES}), false); end if;
        if found_state is null or found_state = 'DRAFT'
           or (found_state = 'DOCUMENTED' and has_table_privilege(session_user, 'public.documented_case', 'INSERT')) then
          return case when tg_op = 'DELETE' then old else new end;
        end if;
        raise exception 'the content of a case in state % is closed', found_state
          using errcode = 'check_violation', constraint = 'case_content_is_open';
      end $$`);
        await runner.query(`update case_file set is_public = true where state in (${PUBLIC_STATES})`);
        for (const table of HANGING) {
            await runner.query(`update ${table} t set is_public = true from case_file c where c.id = t.case_id and c.is_public`);
        }
        await runner.query(`alter table case_file add constraint case_file_is_public_key unique (id, is_public)`);
        await runner.query(`
      alter table case_file add constraint case_file_is_public_by_its_state
        check (is_public = (state in (${PUBLIC_STATES})))`);
        for (const table of HANGING) {
            await runner.query(`
        alter table ${table} add constraint ${table}_is_public_fkey foreign key (case_id, is_public)
          references case_file (id, is_public) on update cascade on delete cascade`);
        }
    }
    async #cases(runner) {
        await protect(runner, 'case_file');
        await runner.query(`
      create policy case_file_read on case_file for select to recourse_application, recourse_vault
        using (${CASE_ROWS})`);
        await runner.query(`
      create policy case_file_draft on case_file for insert to recourse_application
        with check (author_id = (select access.user_id()) and (select access.has_role('RESEARCHER'))
          and state = 'DRAFT' and documented_ref is null
          and (organisation_id is null or organisation_id = any ((select access.organisation_ids())::uuid[])))`);
        for (const [name, from, to, who] of [
            ['author', `'DRAFT', 'SUBMITTED'`, `'DRAFT', 'SUBMITTED', 'WITHDRAWN'`, IS_AUTHOR],
            ['triage', `'SUBMITTED'`, `'IN_REVIEW'`, `(select access.has_role('TRIAGE_OFFICER'))`],
            [
                'verifier',
                `'IN_REVIEW', 'SECOND_REVIEW'`,
                `'SECOND_REVIEW', 'VERIFIED'`,
                `(select access.has_role('VERIFIER'))`,
            ],
            ['editor', `'VERIFIED'`, `'PUBLISHED'`, `(select access.has_role('EDITOR'))`],
        ]) {
            await runner.query(`
        create policy case_file_${name} on case_file for update to recourse_application
          using (state in (${from}) and ${who}) with check (state in (${to}) and ${who})`);
        }
        await protect(runner, 'case_capacity');
        await runner.query(`
      create policy case_capacity_read on case_capacity for select to recourse_application
        using (user_id = (select access.user_id()))`);
        await runner.query(`
      create policy case_capacity_register on case_capacity for insert to recourse_application
        with check (user_id = (select access.user_id())
          and exists (select from case_file c where c.id = case_capacity.case_id
            and case capacity when 'CONTRIBUTOR' then c.author_id = (select access.user_id()) else true end))`);
        await protect(runner, 'case_version');
        await runner.query(`
      create policy case_version_read on case_version for select to recourse_application
        using (exists (select from case_file c where c.id = case_version.case_id))`);
        await runner.query(`
      create policy case_version_make on case_version for insert to recourse_application
        with check (made_by = (select access.user_id()) and ${draftOfMine('case_version')})`);
        await protect(runner, 'draft_idempotency_key');
        await runner.query(`
      create policy draft_idempotency_key_read on draft_idempotency_key for select to recourse_application
        using (user_id = (select access.user_id()))`);
        await runner.query(`
      create policy draft_idempotency_key_make on draft_idempotency_key for insert to recourse_application
        with check (user_id = (select access.user_id()))`);
        // The key comes before its draft, so no policy can ask whose that is; a key that a hidden case satisfied would tell
        // that there is one.
        await runner.query(`alter table case_file add constraint case_file_author_key unique (id, author_id)`);
        await runner.query(`
      alter table draft_idempotency_key
        drop constraint draft_idempotency_key_case_id_fkey,
        add constraint draft_idempotency_key_case_of_the_person_fkey foreign key (case_id, user_id)
          references case_file (id, author_id) on delete cascade deferrable initially deferred`);
    }
    async #content(runner) {
        for (const table of HANGING) {
            await protect(runner, table);
            await runner.query(`
        create policy ${table}_read on ${table} for select to recourse_application, recourse_vault
          using (exists (select from case_file c where c.id = ${table}.case_id))`);
            await runner.query(`
        create policy ${table}_write on ${table} for insert to recourse_application
          with check (${draftOfMine(table)}${MORE_ON_INSERT[table] ?? ''})`);
            await runner.query(`
        create policy ${table}_change on ${table} for update to recourse_application
          using (${draftOfMine(table)}) with check (${draftOfMine(table)})`);
            await runner.query(`
        create policy ${table}_remove on ${table} for delete to recourse_application
          using (${draftOfMine(table)})`);
        }
    }
    async #sources(runner) {
        await protect(runner, 'source');
        await runner.query(`
      create policy source_read on source for select to recourse_application, recourse_vault
        using (added_by = (select access.user_id())
          or exists (select from case_source s where s.source_id = source.id))`);
        await runner.query(`
      create policy source_add on source for insert to recourse_application
        with check (added_by = (select access.user_id()) and (select access.has_role('RESEARCHER')))`);
    }
    async #decisions(runner) {
        for (const [table, maker, more] of [
            ['decision', 'decided_by', `acting_role = any ((select access.roles())::text[])`],
            ['case_verification', 'second_verifier', `(select access.has_role('VERIFIER'))`],
            ['case_publication', 'editor', `(select access.has_role('EDITOR'))`],
        ]) {
            await protect(runner, table);
            await runner.query(`
        create policy ${table}_read on ${table} for select to recourse_application
          using (exists (select from case_file c where c.id = ${table}.case_id))`);
            await runner.query(`
        create policy ${table}_make on ${table} for insert to recourse_application
          with check (${maker} = (select access.user_id()) and ${more}
            and exists (select from case_file c where c.id = ${table}.case_id and c.version = ${table}.version))`);
        }
    }
    /** Who works where is known to those who work there, and to administrators, who alone change it, and never for themselves. */
    async #organisations(runner) {
        const administers = `(select access.has_role('ADMINISTRATOR'))`;
        const others = `${administers} and user_id <> (select access.user_id())`;
        for (const [table, organisation, changes] of [
            ['organisation', 'id', administers],
            ['organisation_member', 'organisation_id', others],
            ['team', 'organisation_id', administers],
            ['team_member', 'organisation_id', others],
        ]) {
            await protect(runner, table);
            await runner.query(`
        create policy ${table}_read on ${table} for select to recourse_application
          using (${organisation} = any ((select access.organisation_ids())::uuid[]) or ${administers})`);
            await runner.query(`
        create policy ${table}_make on ${table} for insert to recourse_application with check (${changes})`);
            await runner.query(`
        create policy ${table}_change on ${table} for update to recourse_application
          using (${changes}) with check (${changes})`);
        }
        await runner.query(`grant select on organisation, organisation_member, team, team_member to recourse_application`);
        await runner.query(`grant insert (name), update (name, ended_at) on organisation to recourse_application`);
        await runner.query(`grant insert (organisation_id, user_id), update (since, ended_at) on organisation_member to recourse_application`);
        await runner.query(`grant insert (organisation_id, name) on team to recourse_application`);
        await runner.query(`grant insert (team_id, organisation_id, user_id), update (since, ended_at) on team_member to recourse_application`);
    }
    /**
     * A case is assigned by those who lead it through the workflow, and opened to somebody by its author or an editor.
     *
     * Nobody opens one to themselves, moments are the database's own, and what has ended stays ended: a new opening is a
     * new row. Whoever opened a case can close it again, even when they do not see it any more.
     */
    async #openings(runner) {
        await this.#people(runner);
        const me = `(select access.user_id())`;
        const editor = `(select access.has_role('EDITOR'))`;
        const leads = `((select access.has_role('TRIAGE_OFFICER')) or ${editor})`;
        const authors = `(c.author_id = ${me} and (select access.has_role('RESEARCHER')))`;
        const ofCase = (table, condition) => `exists (select from case_file c where c.id = ${table}.case_id and ${condition})`;
        for (const { table, by, ended, mayMake, mayEnd, to } of [
            {
                table: 'case_assignment',
                by: 'assigned_by',
                ended: 'ended_at',
                mayMake: `${leads} and ${ofCase('case_assignment', `c.state <> 'WITHDRAWN'`)}
          and (team_id is null or team_id <> all ((select access.team_ids())::uuid[]))`,
                mayEnd: `${leads} and (assigned_by = ${me} or ${ofCase('case_assignment', 'true')})`,
                to: 'user_id, team_id, null',
            },
            {
                table: 'case_grant',
                by: 'granted_by',
                ended: 'revoked_at',
                mayMake: ofCase('case_grant', `c.state <> 'WITHDRAWN' and (${authors} or ${editor})`),
                mayEnd: `(granted_by = ${me} or ${ofCase('case_grant', `(${authors} or ${editor})`)})`,
                to: 'user_id, team_id, organisation_id',
            },
        ]) {
            await protect(runner, table);
            await runner.query(`
        create policy ${table}_read on ${table} for select to recourse_application
          using (${by} = ${me} or ${ofCase(table, `(c.author_id = ${me} or ${leads})`)})`);
            await runner.query(`
        create policy ${table}_make on ${table} for insert to recourse_application
          with check (${by} = ${me} and ${mayMake} and (select access.may_be_opened_to(${to})))`);
            await runner.query(`
        create policy ${table}_end on ${table} for update to recourse_application
          using (${ended} is null and ${mayEnd}) with check (${ended} = now() and ${mayEnd})`);
        }
        await runner.query(`grant select on case_assignment, case_grant to recourse_application`);
        await runner.query(`
      grant insert (case_id, user_id, team_id, assigned_by, expires_at), update (ended_at)
      on case_assignment to recourse_application`);
        await runner.query(`
      grant insert (case_id, user_id, team_id, organisation_id, reason, granted_by, expires_at), update (revoked_at)
      on case_grant to recourse_application`);
    }
    /**
     * Whom somebody may know by name, and to whom a case may be opened.
     *
     * Colleagues of an organisation know one another, and so do those who work on a case that is not public yet. That
     * a published case is open to every researcher does not tell them who wrote it.
     */
    async #people(runner) {
        await runner.query(`
      create function access.display_names(people uuid[]) returns table (id uuid, display_name text)
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      #variable_conflict use_column
      declare
        me uuid := access.user_id();
        of_organisations uuid[] := access.organisation_ids();
        knows_all boolean := access.roles() && '{ADMINISTRATOR,CUSTODIAN}';
      begin
        if me is null then return; end if;
        return query
          select u.id, u.display_name from public.app_user u
          where u.id = any (people)
            and (knows_all or u.id = me
              or exists (select from public.organisation_member m
                where m.user_id = u.id and m.ended_at is null and m.organisation_id = any (of_organisations))
              or exists (select from public.case_file
                where id in (
                    select c.id from public.case_file c where c.author_id = u.id
                    union select k.case_id from public.case_capacity k where k.user_id = u.id
                    union select a.case_id from public.case_assignment a where u.id in (a.user_id, a.assigned_by)
                    union select g.case_id from public.case_grant g where u.id in (g.user_id, g.granted_by))
                  and (state not in (${PUBLIC_STATES}) or author_id = me)
                  and ${CASE_ROWS}));
      end $$`);
        await runner.query(`
      create function access.may_be_opened_to(person uuid, team uuid, organisation uuid) returns boolean
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if person is not null then
          return person <> access.user_id()
            and exists (select from access.display_names(array[person]))
            and exists (select from public.app_user u where u.id = person and u.disabled_at is null)
            and exists (select from public.user_role r where r.user_id = person and r.revoked_at is null)
            and not exists (select from public.user_role r
              where r.user_id = person and r.role = 'ADMINISTRATOR' and r.revoked_at is null);
        end if;
        return coalesce((select t.organisation_id from public.team t where t.id = team), organisation)
          = any (access.organisation_ids());
      end $$`);
        for (const made of ['access.display_names(uuid[])', 'access.may_be_opened_to(uuid, uuid, uuid)']) {
            await runner.query(`revoke all on function ${made} from public`);
            await runner.query(`grant execute on function ${made} to recourse_application, recourse_vault`);
        }
    }
    async #published(runner) {
        await runner.query(`create schema published`);
        await runner.query(`grant usage on schema published to recourse_application`);
        // The owner of the database hands the views over, for which it must be allowed to act as their owner.
        await runner.query(`grant recourse_publication to current_user with inherit true, set true`);
        await runner.query(`grant create, usage on schema published to recourse_publication`);
        for (const [table, columns] of Object.entries(PUBLISHED)) {
            await runner.query(`grant select (${columns}) on ${table} to recourse_publication`);
            await runner.query(`create view published.${table} as select ${columns} from public.${table}`);
            await runner.query(`alter view published.${table} owner to recourse_publication`);
            await runner.query(`grant select on published.${table} to recourse_application`);
        }
        await runner.query(`grant select (is_public) on ${HANGING.join(', ')} to recourse_publication`);
        await runner.query(`
      create policy case_file_publication on case_file for select to recourse_publication
        using (state in (${PUBLIC_STATES}))`);
        for (const table of HANGING) {
            await runner.query(`
        create policy ${table}_publication on ${table} for select to recourse_publication using (is_public)`);
        }
        await runner.query(`
      create policy source_publication on source for select to recourse_publication
        using (exists (select from case_source s where s.source_id = source.id))`);
        await runner.query(`revoke create on schema published from recourse_publication`);
    }
    async down(runner) {
        await runner.query(`drop schema published cascade`);
        const tables = [
            ...['case_grant', 'case_assignment', 'team_member', 'team', 'organisation_member', 'organisation'],
            ...['case_publication', 'case_verification', 'decision', 'source', ...HANGING],
            ...['draft_idempotency_key', 'case_version', 'case_capacity', 'case_file'],
        ];
        await runner.query(`
      do $$
      declare found record;
      begin
        for found in select tablename, policyname from pg_policies where schemaname = 'public'
                      and tablename in (${tables.map((table) => `'${table}'`).join(', ')}) loop
          execute format('drop policy %I on %I', found.policyname, found.tablename);
        end loop;
      end $$`);
        await runner.query(`drop function access.may_be_opened_to, access.display_names`);
        for (const table of tables) {
            await runner.query(`alter table ${table} no force row level security, disable row level security`);
        }
        await runner.query(`revoke all on ${Object.keys(PUBLISHED).join(', ')} from recourse_publication`);
        for (const [table, columns] of Object.entries(PUBLISHED)) {
            await runner.query(`revoke select (${columns}) on ${table} from recourse_publication`);
        }
        for (const table of HANGING)
            await runner.query(`alter table ${table} drop column is_public cascade`);
        await runner.query(`
      alter table draft_idempotency_key
        drop constraint draft_idempotency_key_case_of_the_person_fkey,
        add constraint draft_idempotency_key_case_id_fkey foreign key (case_id) references case_file (id)
          on delete cascade deferrable initially deferred`);
        await runner.query(`alter table case_file drop constraint case_file_author_key`);
        await runner.query(`drop trigger case_file_is_public on case_file`);
        await runner.query(`drop function case_file_is_public`);
        await runner.query(`alter table case_file drop column is_public`);
        await runner.query(`
      create or replace function case_content_is_open() returns trigger
      language plpgsql security invoker set search_path = pg_catalog, public as $$
      declare
        of_case uuid;
        found_state text;
      begin
        of_case := case when tg_op = 'DELETE' then old.case_id else new.case_id end;
        select state into found_state from case_file where id = of_case for share;
        if found_state is null or found_state = 'DRAFT'
           or (found_state = 'DOCUMENTED' and has_table_privilege(current_user, 'documented_case', 'INSERT')) then
          return case when tg_op = 'DELETE' then old else new end;
        end if;
        raise exception 'the content of a case in state % is closed', found_state
          using errcode = 'check_violation', constraint = 'case_content_is_open';
      end $$`);
    }
}
const PUBLIC_STATES = `'PUBLISHED', 'DOCUMENTED'`;
/** Tables whose rows hang on a case and are public with it. */
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
/** Columns that everybody may read, of rows that everybody may read. */
const PUBLISHED = {
    case_file: `id, reference, state, title, title_language, summary, summary_language, requesting_state, occurred_edtf,
    occurred_lower, occurred_upper, outcome, outcome_note, disputed, confidence, documented_ref, updated_at`,
    case_host_state: 'case_id, country_code',
    mechanism_use: `case_id, number, mechanism_id, requesting_state, responding_provider, outcome, same_measure_as, note,
    dual_criminality, core_cybercrime, specific_request, political_character, judicial_authorisation, target_notified,
    remedy_used, coded_facts_basis`,
    use_responding_state: 'case_id, use_number, country_code',
    use_ground: 'case_id, use_number, offence_id',
    case_event: 'case_id, number, use_number, type, edtf, lower, upper, country_code, description, basis',
    subject: 'case_id, number, kind, person_count, public_name',
    subject_profile: 'case_id, subject_number, profile_id',
    provision_link: `case_id, number, use_number, text_version_id, provision_id, cited_as, relation, original_relation,
    rationale, article_number_basis, legal_review, note`,
    case_source: 'case_id, number, source_id',
    source: 'id, title, publisher, url, edtf, lower, upper, kind, seen',
};
const IS_AUTHOR = `author_id = (select access.user_id()) and (select access.has_role('RESEARCHER'))`;
/**
 * Rules of libs/cases/src/case/case.policy.rules.ts, from which a test derives the same condition.
 *
 * Whoever holds no role that reads cases reads none, not even one of their own or one that was opened to them: an
 * administrator decides users and configuration, never content.
 */
const CASE_ROWS = `
  (select access.roles()) && '{RESEARCHER,TRIAGE_OFFICER,VERIFIER,LEGAL_REVIEWER,EDITOR,DISPUTES_OFFICER,SAFETY_OFFICER,CUSTODIAN,ANALYST}'::text[] and (
    state in ('PUBLISHED', 'DOCUMENTED')
    or author_id = (select access.user_id())
    or (select access.has_role('RESEARCHER')) and state in ('DOCUMENTED', 'DRAFT', 'SUBMITTED', 'IN_REVIEW', 'SECOND_REVIEW', 'VERIFIED', 'PUBLISHED') and organisation_id = any ((select access.organisation_ids())::uuid[])
    or state in ('DOCUMENTED', 'SUBMITTED', 'IN_REVIEW', 'SECOND_REVIEW', 'VERIFIED', 'PUBLISHED') and id = any ((select access.assigned_case_ids())::uuid[])
    or state in ('DOCUMENTED', 'DRAFT', 'SUBMITTED', 'IN_REVIEW', 'SECOND_REVIEW', 'VERIFIED', 'PUBLISHED') and id = any ((select access.granted_case_ids())::uuid[])
    or (select access.has_role('TRIAGE_OFFICER')) and state in ('SUBMITTED')
    or (select access.has_role('VERIFIER')) and state in ('IN_REVIEW', 'SECOND_REVIEW')
    or (select access.has_role('LEGAL_REVIEWER')) and state in ('IN_REVIEW', 'SECOND_REVIEW', 'VERIFIED')
    or (select access.has_role('EDITOR')) and state in ('VERIFIED'))`;
/** The row hangs on a draft of whoever asks. */
function draftOfMine(table) {
    return `exists (select from case_file c where c.id = ${table}.case_id and c.state = 'DRAFT'
    and c.author_id = (select access.user_id()) and (select access.has_role('RESEARCHER')))`;
}
/** A foreign key finds rows that the person cannot see; what they refer to must be theirs to refer to. */
const MORE_ON_INSERT = {
    case_source: ` and (select access.added_source(source_id))`,
    provision_link: ` and author_id = (select access.user_id())`,
};
async function protect(runner, table) {
    await runner.query(`alter table ${table} enable row level security, force row level security`);
    await runner.query(`create policy ${table}_owner on ${table} to current_role using (true) with check (true)`);
}
//# sourceMappingURL=1764100100000-row-security.js.map