/**
 * What a case said and where it stood after each of its changes.
 *
 * The database writes a revision itself, when a transaction that has made a version or moved the state commits: no
 * mutation can forget it, and what it holds is what was committed. Content can change only while the case is at a version
 * that has no revision yet, so there is no change without one either. Nobody changes a revision, and none goes but with
 * its case.
 *
 * Content from before this migration was not kept; its revisions say so with null.
 */
export class Revisions1764200500000 {
    constructor() {
        this.name = 'Revisions1764200500000';
    }
    async up(runner) {
        await this.#versions(runner);
        await this.#revisions(runner);
        await this.#content(runner);
        await this.#keeping(runner);
        await this.#guards(runner);
        await this.#keptFromNowOn(runner);
        await runner.query(`select audit.bind('case_revision')`);
    }
    /** Why and for whom a version was made: told when it is made, by its maker. */
    async #versions(runner) {
        await runner.query(`
      alter table case_version
        add on_behalf_of uuid,
        add reason text,
        add restores integer,
        add constraint case_version_on_behalf_of_fkey foreign key (on_behalf_of) references organisation (id),
        add constraint case_version_restores_fkey foreign key (case_id, restores) references case_version (case_id, version),
        add constraint case_version_restores_an_earlier_one check (restores < version),
        add constraint case_version_restore_has_a_reason check (restores is null or reason is not null),
        add constraint case_version_reason_within_limit check (char_length(reason) between 1 and 500)`);
        await runner.query(`drop policy case_version_make on case_version`);
        await runner.query(`
      create policy case_version_make on case_version for insert to recourse_application
        with check (made_by = (select access.user_id()) and ${DRAFT_OF_MINE}
          and (on_behalf_of is null or on_behalf_of = any ((select access.organisation_ids())::uuid[])))`);
    }
    async #revisions(runner) {
        await runner.query(`
      create table case_revision (
        case_id uuid not null,
        number integer not null,
        version integer not null,
        state text,
        makes_version boolean not null,
        made_by uuid,
        made_at timestamptz not null,
        changes jsonb,
        content jsonb,
        constraint case_revision_pkey primary key (case_id, number),
        constraint case_revision_version_fkey foreign key (case_id, version) references case_version (case_id, version) on delete cascade,
        constraint case_revision_made_by_fkey foreign key (made_by) references app_user (id)
      )`);
        await runner.query(`create index case_revision_made_at_idx on case_revision (case_id, made_at)`);
        await runner.query(`create index case_revision_version_idx on case_revision (case_id, version)`);
        await runner.query(`alter table case_revision enable row level security, force row level security`);
        await runner.query(`create policy case_revision_owner on case_revision to current_role using (true) with check (true)`);
        await runner.query(`
      create policy case_revision_read on case_revision for select to recourse_application
        using (${REVISION_ROWS})`);
        await runner.query(`grant select on case_revision to recourse_application`);
        // Which revision was in force: asked past the policies, so that one that is not for the reader hides those before it.
        await runner.query(`
      create function access.case_revision_at(of_case uuid, moment timestamptz) returns integer
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select r.number from public.case_revision r
        where r.case_id = of_case and r.made_at <= moment order by r.made_at desc limit 1
      $$`);
        await runner.query(`revoke all on function access.case_revision_at(uuid, timestamptz) from public`);
        await runner.query(`grant execute on function access.case_revision_at(uuid, timestamptz) to recourse_application`);
    }
    /** What a case says, in the words of the schema, and how two such contents differ. */
    async #content(runner) {
        await runner.query(`
      create function content_date(edtf text, lower date, upper date) returns jsonb
      language sql immutable set search_path = pg_catalog, pg_temp as $$
        select case when edtf is not null then jsonb_build_object('edtf', edtf, 'lower', lower, 'upper', upper) end
      $$`);
        await runner.query(`
      create function content_events(of_case uuid, of_use smallint) returns jsonb
      language sql stable set search_path = pg_catalog, pg_temp as $$
        select coalesce(jsonb_object_agg(e.place, jsonb_build_object(
            'type', e.type, 'date', public.content_date(e.edtf, e.lower, e.upper), 'country', e.country_code,
            'description', e.description, 'basis', e.basis)), '{}')
        from (select *, row_number() over (order by number) as place from public.case_event
              where case_id = of_case and use_number is not distinct from of_use) e
      $$`);
        await runner.query(`
      create function content_uses(of_case uuid) returns jsonb
      language sql stable set search_path = pg_catalog, pg_temp as $$
        select coalesce(jsonb_object_agg(u.number, jsonb_build_object(
            'mechanism', u.mechanism_id, 'requestingState', u.requesting_state,
            'respondingStates', (select coalesce(jsonb_agg(r.country_code order by r.country_code), '[]')
              from public.use_responding_state r where r.case_id = u.case_id and r.use_number = u.number),
            'respondingProvider', u.responding_provider,
            'ground', (select coalesce(jsonb_agg(g.offence_id order by g.offence_id), '[]')
              from public.use_ground g where g.case_id = u.case_id and g.use_number = u.number),
            'outcome', u.outcome, 'sameMeasureAs', u.same_measure_as, 'note', u.note,
            'codedFacts', jsonb_build_object(${CODED_FACTS.map(([fact, column, key]) => `'${fact}', jsonb_build_object('answer', u.${column}, 'basis', u.coded_facts_basis #> '{${key},basis}', 'reason', u.coded_facts_basis #> '{${key},reason}')`).join(', ')}),
            'events', public.content_events(u.case_id, u.number))), '{}')
        from public.mechanism_use u where u.case_id = of_case
      $$`);
        await runner.query(`
      create function case_content(of_case uuid) returns jsonb
      language sql stable set search_path = pg_catalog, pg_temp as $$
        select jsonb_build_object(
          'title', jsonb_build_object('text', c.title, 'language', c.title_language),
          'summary', jsonb_build_object('text', c.summary, 'language', c.summary_language),
          'requestingState', c.requesting_state,
          'occurred', public.content_date(c.occurred_edtf, c.occurred_lower, c.occurred_upper),
          'outcome', c.outcome, 'outcomeNote', c.outcome_note, 'disputed', c.disputed,
          'fileReference', c.file_reference,
          'documentation', case when d.ref is not null then jsonb_build_object('ref', d.ref, 'verified', d.verified,
            'verificationUrl', d.verification_url, 'confidence', c.confidence, 'notes', d.notes) end,
          'hostStates', (select coalesce(jsonb_agg(h.country_code order by h.country_code), '[]')
            from public.case_host_state h where h.case_id = c.id),
          'uses', public.content_uses(c.id),
          'events', public.content_events(c.id, null),
          'subjects', (select coalesce(jsonb_object_agg(s.number, jsonb_build_object('kind', s.kind,
              'profiles', (select coalesce(jsonb_agg(p.profile_id order by p.profile_id), '[]')
                from public.subject_profile p where p.case_id = s.case_id and p.subject_number = s.number),
              'personCount', s.person_count, 'publicName', s.public_name)), '{}')
            from public.subject s where s.case_id = c.id),
          'provisionLinks', (select coalesce(jsonb_object_agg(l.number, jsonb_build_object('use', l.use_number,
              'textVersion', l.text_version_id, 'provision', l.provision_id, 'citedAs', l.cited_as,
              'relation', l.relation, 'originalRelation', l.original_relation, 'rationale', l.rationale,
              'articleNumberBasis', l.article_number_basis, 'legalReview', l.legal_review, 'note', l.note,
              'author', l.author_id)), '{}')
            from public.provision_link l where l.case_id = c.id),
          'sources', (select coalesce(jsonb_object_agg(s.number, jsonb_build_object('id', s.source_id)), '{}')
            from public.case_source s where s.case_id = c.id),
          -- By its id alone: who reads revisions may be somebody for whom the file is not.
          'evidence', (select coalesce(jsonb_object_agg(e.number, jsonb_build_object('id', e.id)), '{}')
            from public.evidence e where e.case_id = c.id),
          'claims', (select coalesce(jsonb_object_agg(l.id, jsonb_build_object('field', l.field, 'number', l.number,
              'value', l.value, 'source', jsonb_build_object('id', l.source_id), 'page', l.page, 'offset', l.text_offset,
              'quotation', l.quotation, 'credibility', l.credibility, 'basis', l.basis,
              'isAdopted', b.claim_id is not null, 'adoptionReason', b.reason,
              'isDismissed', l.dismissed, 'dismissalReason', l.dismissal_reason)), '{}')
            from public.claim l left join public.case_value_basis b on b.case_id = l.case_id and b.claim_id = l.id
            where l.case_id = c.id))
        from public.case_file c left join public.documented_case d on d.ref = c.documented_ref
        where c.id = of_case
      $$`);
        await runner.query(`
      create function content_values(content jsonb) returns table (path text, value jsonb)
      language sql immutable set search_path = pg_catalog, pg_temp as $$
        with recursive node (path, value) as (
          select f.key, f.value from jsonb_each(content) f
          union all
          select node.path || '/' || f.key, f.value
          from node cross join lateral jsonb_each(
            case when jsonb_typeof(node.value) = 'object' and not node.value ? 'edtf' then node.value else '{}' end) f)
        select node.path, node.value from node where jsonb_typeof(node.value) <> 'object' or node.value ? 'edtf'
      $$`);
        await runner.query(`
      create function content_changes(before jsonb, after jsonb) returns jsonb
      language sql immutable set search_path = pg_catalog, pg_temp as $$
        select coalesce(jsonb_agg(jsonb_build_object('path', path)
            || case when b.value is null then '{}' else jsonb_build_object('before', b.value) end
            || case when a.value is null then '{}' else jsonb_build_object('after', a.value) end
            order by path collate "C"), '[]')
        from public.content_values((select coalesce(jsonb_object_agg(f.key, f.value), '{}') from jsonb_each(before) f
            where f.value is distinct from after -> f.key)) b
          full join public.content_values((select coalesce(jsonb_object_agg(f.key, f.value), '{}') from jsonb_each(after) f
            where f.value is distinct from before -> f.key)) a using (path)
        where b.value is distinct from a.value
      $$`);
        for (const made of FUNCTIONS)
            await runner.query(`revoke all on function ${made} from public`);
    }
    async #keeping(runner) {
        await runner.query(`
      create function keep_case_revision() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        found_case public.case_file;
        last public.case_revision;
        made public.case_version;
        content jsonb;
        changes jsonb;
        is_new_version boolean;
      begin
        select * into found_case from public.case_file c where c.id = new.id;
        if not found then return null; end if;
        select * into last from public.case_revision r where r.case_id = new.id order by r.number desc limit 1;
        is_new_version := last.version is distinct from found_case.version;
        if not is_new_version and last.state is not distinct from found_case.state then return null; end if;
        select * into made from public.case_version v where v.case_id = new.id and v.version = found_case.version;
        if is_new_version and made.made_by is not null and made.reason is null
           and last.state not in ('DRAFT', 'DOCUMENTED') then
          raise exception 'a change after submission needs its reason'
            using errcode = 'check_violation', constraint = 'case_version_after_submission_has_a_reason';
        end if;
        -- What says where a value is from goes with the value.
        if is_new_version then perform access.drop_outdated_bases(new.id); end if;
        content := case when is_new_version or last.content is null then public.case_content(new.id) else last.content end;
        if last.content is not null then
          changes := public.content_changes(last.content, content);
          if last.state <> found_case.state then
            changes := changes || jsonb_build_object('path', 'state', 'before', last.state, 'after', found_case.state);
          end if;
        end if;
        insert into public.case_revision (case_id, number, version, state, makes_version, made_by, made_at, changes, content)
        values (new.id, coalesce(last.number, 0) + 1, found_case.version, found_case.state, is_new_version,
                case when is_new_version then made.made_by else access.user_id() end,
                -- By the clock and not by the beginning of the transaction, which may have waited for the one before.
                greatest(date_trunc('milliseconds', clock_timestamp()), last.made_at + interval '1 millisecond'),
                changes, content);
        return null;
      end $$`);
        await runner.query(`
      create constraint trigger case_file_beginning_is_kept after insert on case_file
        deferrable initially deferred for each row execute function keep_case_revision()`);
        await runner.query(`
      create constraint trigger case_file_change_is_kept after update on case_file
        deferrable initially deferred for each row
        when (old.version <> new.version or old.state <> new.state) execute function keep_case_revision()`);
    }
    async #guards(runner) {
        await runner.query(`
      create function case_revision_is_immutable() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if tg_op = 'DELETE' then
          if not exists (select from public.case_file c where c.id = old.case_id) then return old; end if;
        end if;
        raise exception 'the history of a case is only ever added to'
          using errcode = 'check_violation', constraint = tg_table_name || '_is_immutable';
      end $$`);
        for (const table of ['case_version', 'case_revision']) {
            await runner.query(`
        create trigger ${table}_is_immutable before update or delete on ${table}
          for each row execute function case_revision_is_immutable()`);
            await runner.query(`
        create trigger ${table}_is_not_emptied before truncate on ${table}
          for each statement execute function case_revision_is_immutable()`);
        }
        // The owner's logins load and repair; whoever else is not the author is refused by the policies, in their own words.
        await runner.query(`
      create function case_content_is_of_an_open_version() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        of_case uuid;
        of_version integer;
      begin
        if has_table_privilege(session_user, 'public.documented_case', 'INSERT') then
          return case when tg_op = 'DELETE' then old else new end;
        end if;
        if tg_table_name = 'case_file' then
          of_case := new.id;
          of_version := new.version;
        elsif tg_op = 'DELETE' then
          of_case := old.case_id;
        else
          of_case := new.case_id;
          if tg_op = 'UPDATE' then
            if to_jsonb(new) - 'is_public' = to_jsonb(old) - 'is_public' then return new; end if;
          end if;
        end if;
        if exists (select from public.case_file c
                   join public.case_revision r on r.case_id = c.id and r.version = coalesce(of_version, c.version)
                   where c.id = of_case and c.author_id = access.user_id() and c.state = 'DRAFT') then
          raise exception 'the content of a case changes in a new version'
            using errcode = 'check_violation', constraint = 'case_content_is_of_an_open_version';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$`);
        for (const table of CONTENT_TABLES) {
            await runner.query(`
        create trigger ${table}_content_is_of_an_open_version before insert or update or delete on ${table}
          for each row execute function case_content_is_of_an_open_version()`);
        }
        await runner.query(`
      create trigger case_file_content_is_of_an_open_version before update on case_file
        for each row when ((${FILE_COLUMNS.map((of) => `old.${of}`).join(', ')})
          is distinct from (${FILE_COLUMNS.map((of) => `new.${of}`).join(', ')}))
        execute function case_content_is_of_an_open_version()`);
    }
    /**
     * A draft and a documented case are as they were when their version was made. Of any other case it is known what it says,
     * but not since when it has stood where it stands: that begins now.
     */
    async #keptFromNowOn(runner) {
        await runner.query(`
      insert into case_revision (case_id, number, version, state, makes_version, made_by, made_at, content)
      select v.case_id, v.version, v.version,
             case when v.version = c.version and c.state in ('DRAFT', 'DOCUMENTED') then c.state end, true,
             v.made_by,
             max(date_trunc('milliseconds', v.made_at)) over (partition by v.case_id order by v.version)
               + v.version * interval '1 millisecond', -- a version may have begun before the one that it waited for
             case when v.version = c.version then case_content(c.id) end
      from case_version v join case_file c on c.id = v.case_id`);
        await runner.query(`
      insert into case_revision (case_id, number, version, state, makes_version, made_at, content)
      select c.id, c.version + 1, c.version, c.state, false, date_trunc('milliseconds', now()), case_content(c.id)
      from case_file c where c.state not in ('DRAFT', 'DOCUMENTED')`);
    }
    async down(runner) {
        for (const table of [...CONTENT_TABLES, 'case_file']) {
            await runner.query(`drop trigger ${table}_content_is_of_an_open_version on ${table}`);
        }
        await runner.query(`drop trigger case_file_beginning_is_kept on case_file`);
        await runner.query(`drop trigger case_file_change_is_kept on case_file`);
        await runner.query(`drop function access.case_revision_at`);
        await runner.query(`drop table case_revision`);
        await runner.query(`drop trigger case_version_is_immutable on case_version`);
        await runner.query(`drop trigger case_version_is_not_emptied on case_version`);
        await runner.query(`drop function keep_case_revision, case_revision_is_immutable, case_content_is_of_an_open_version`);
        await runner.query(`drop function ${[...FUNCTIONS].reverse().join(', ')}`);
        await runner.query(`drop policy case_version_make on case_version`);
        await runner.query(`
      create policy case_version_make on case_version for insert to recourse_application
        with check (made_by = (select access.user_id()) and ${DRAFT_OF_MINE})`);
        await runner.query(`alter table case_version drop column restores, drop column reason, drop column on_behalf_of`);
    }
}
const DRAFT_OF_MINE = `exists (select from case_file c where c.id = case_version.case_id and c.state = 'DRAFT'
  and c.author_id = (select access.user_id()) and (select access.has_role('RESEARCHER')))`;
/**
 * The case is there for the reader now, and would be if it stood where it stood then: drafts of a case that was published
 * since are for those who may read drafts. Rules of libs/cases/src/case/case.policy.rules.ts, from which a test derives
 * the same condition.
 */
const REVISION_ROWS = `exists (
  select from (select c.id, c.author_id, c.organisation_id, case_revision.state from case_file c where c.id = case_revision.case_id) c
  where (select access.roles()) && '{RESEARCHER,TRIAGE_OFFICER,VERIFIER,LEGAL_REVIEWER,EDITOR,DISPUTES_OFFICER,SAFETY_OFFICER,CUSTODIAN,ANALYST}'::text[] and (
    state in ('PUBLISHED', 'DOCUMENTED')
    or author_id = (select access.user_id())
    or (select access.has_role('RESEARCHER')) and state in ('DOCUMENTED', 'DRAFT', 'SUBMITTED', 'IN_REVIEW', 'SECOND_REVIEW', 'VERIFIED', 'PUBLISHED') and organisation_id = any ((select access.organisation_ids())::uuid[])
    or state in ('DOCUMENTED', 'SUBMITTED', 'IN_REVIEW', 'SECOND_REVIEW', 'VERIFIED', 'PUBLISHED') and id = any ((select access.assigned_case_ids())::uuid[])
    or state in ('DOCUMENTED', 'DRAFT', 'SUBMITTED', 'IN_REVIEW', 'SECOND_REVIEW', 'VERIFIED', 'PUBLISHED') and id = any ((select access.granted_case_ids())::uuid[])
    or (select access.has_role('TRIAGE_OFFICER')) and state in ('SUBMITTED')
    or (select access.has_role('VERIFIER')) and state in ('IN_REVIEW', 'SECOND_REVIEW')
    or (select access.has_role('LEGAL_REVIEWER')) and state in ('IN_REVIEW', 'SECOND_REVIEW', 'VERIFIED')
    or (select access.has_role('EDITOR')) and state in ('VERIFIED')))`;
const CONTENT_TABLES = [
    'case_host_state',
    'mechanism_use',
    'use_responding_state',
    'use_ground',
    'case_event',
    'subject',
    'subject_profile',
    'provision_link',
    'case_source',
    'claim',
    'case_value_basis',
];
/** Columns of a case that are content. */
const FILE_COLUMNS = [
    'title',
    'title_language',
    'summary',
    'summary_language',
    'requesting_state',
    'occurred_edtf',
    'occurred_lower',
    'occurred_upper',
    'outcome',
    'outcome_note',
    'disputed',
    'confidence',
    'file_reference',
];
/** Name in the schema, column, and key of its basis. */
const CODED_FACTS = [
    ['DUAL_CRIMINALITY', 'dual_criminality', 'dualCriminality'],
    ['CORE_CYBERCRIME', 'core_cybercrime', 'coreCybercrime'],
    ['SPECIFIC_REQUEST', 'specific_request', 'specificRequest'],
    ['POLITICAL_CHARACTER', 'political_character', 'politicalCharacter'],
    ['JUDICIAL_AUTHORISATION', 'judicial_authorisation', 'judicialAuthorisation'],
    ['TARGET_NOTIFIED', 'target_notified', 'targetNotified'],
    ['REMEDY_USED', 'remedy_used', 'remedyUsed'],
];
const FUNCTIONS = [
    'content_date(text, date, date)',
    'content_events(uuid, smallint)',
    'content_uses(uuid)',
    'case_content(uuid)',
    'content_values(jsonb)',
    'content_changes(jsonb, jsonb)',
];
//# sourceMappingURL=1764200500000-revisions.js.map