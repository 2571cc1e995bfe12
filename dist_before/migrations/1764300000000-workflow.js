/**
 * The whole workflow: every state and step, rounds of review, claims on cases, suspension and retraction by two.
 *
 * What the registry works on and what everybody reads are two things from here on. `public_as` says as what a case is
 * public, if it is: it follows the states DOCUMENTED and PUBLISHED, outlives the steps of a review, and is shown in place
 * of the state. The content of a case with a public record is closed, so the record that is public is the one that the
 * tables hold. Suspended, retracted and merged cases are hidden whatever they were.
 *
 * Held by keys and triggers, whoever asks: the steps and the role of each; one opinion a verifier, version and round; two
 * verifiers, or one and the majority of an adjudication, under every verified version; the second person of a suspension
 * and of a retraction; a fresh round after each reopening.
 */
export class Workflow1764300000000 {
    constructor() {
        this.name = 'Workflow1764300000000';
    }
    async up(runner) {
        await runner.query(FLUSH);
        await this.#states(runner);
        await this.#leases(runner);
        await this.#decisions(runner);
        await this.#suspensions(runner);
        await this.#retractions(runner);
        await this.#openContent(runner);
        await this.#steps(runner);
        await this.#revisions(runner);
        await this.#reading(runner);
        await this.#published(runner);
        await runner.query(BIND);
        await runner.query(ADOPT);
    }
    async #states(runner) {
        await runner.query(`
      alter table case_file
        add round integer,
        add public_as text,
        add suspended_from text,
        add merged_into uuid,
        add publish_at timestamptz,
        add verified_round integer,
        add published_round integer,
        drop constraint case_file_state_is_known,
        drop constraint case_file_is_public_by_its_state,
        drop constraint case_file_verified_version_fkey,
        drop constraint case_file_published_version_fkey,
        drop constraint case_file_verified_state_rests_on_a_verification,
        drop constraint case_file_published_state_rests_on_a_publication`);
        await runner.query(`
      update case_file set round = 1, public_as = case when is_public then state end,
        verified_round = case when verified_version is not null then 1 end,
        published_round = case when published_version is not null then 1 end`);
        await runner.query(FLUSH);
        await runner.query(`
      alter table case_file
        alter round set not null,
        alter round set default 1,
        add constraint case_file_merged_into_fkey foreign key (merged_into) references case_file (id),
        add constraint case_file_state_is_known check (state in (${STATES})),
        add constraint case_file_public_as_is_known check (public_as in ('DOCUMENTED', 'PUBLISHED')),
        add constraint case_file_is_public_as_its_state_says check (
          state not in ('DOCUMENTED', 'PUBLISHED') or (public_as is not null and public_as = state)),
        add constraint case_file_is_public_by_its_state check (
          is_public = (public_as is not null and state not in (${HIDING}))),
        add constraint case_file_suspended_state_knows_its_origin check (
          (state = 'SUSPENDED') = (suspended_from is not null)),
        add constraint case_file_merged_state_has_a_target check ((state = 'MERGED') = (merged_into is not null)),
        add constraint case_file_is_not_merged_into_itself check (merged_into <> id),
        add constraint case_file_scheduled_state_has_its_moment check (state <> 'SCHEDULED' or publish_at is not null),
        add constraint case_file_verified_state_rests_on_a_verification check (
          state not in ('VERIFIED', 'SCHEDULED', 'PUBLISHED')
          or (verified_version is not null and verified_version = version and verified_round is not null and verified_round = round)),
        add constraint case_file_published_state_rests_on_a_publication check (
          state <> 'PUBLISHED' or (published_round is not null and published_round = round)),
        add constraint case_file_public_record_is_what_was_published check (
          public_as is distinct from 'PUBLISHED' or (published_version is not null and published_version = version))`);
        await runner.query(`create index case_file_merged_into_idx on case_file (merged_into) where merged_into is not null`);
        await runner.query(`create index case_file_publish_at_idx on case_file (publish_at) where state = 'SCHEDULED'`);
        await runner.query(`
      grant update (round, merged_into, publish_at, verified_round, published_round)
        on case_file to recourse_application`);
        await runner.query(`
      create or replace function case_file_is_public() returns trigger
      language plpgsql set search_path = pg_catalog, pg_temp as $$
      begin
        new.public_as := case when new.state in ('DOCUMENTED', 'PUBLISHED') then new.state
                              when tg_op = 'UPDATE' then old.public_as end;
        new.is_public := new.public_as is not null and new.state not in (${HIDING});
        return new;
      end $$`);
    }
    /** Decisions belong to a round of review, and what rests on one names it. */
    async #decisions(runner) {
        // The log knows rows by their keys, which change.
        await runner.query(`
      create function audit.unbind(bound regclass) returns void language plpgsql ${CANONICAL} as $$
      declare
        gone jsonb[];
        acting jsonb := jsonb_build_object('v', 1, 'kind', 'row', 'at', to_jsonb(clock_timestamp()), 'tx', pg_current_xact_id()::text,
          'user', null, 'session', null, 'command', 'migration.unbound', 'login', session_user);
      begin
        execute format('drop trigger audit_insert on %1$s; drop trigger audit_update on %1$s; drop trigger audit_delete on %1$s', bound);
        execute format('select array(select to_jsonb(t) from %s t)', bound) into gone;
        if cardinality(gone) = 0 then return; end if;
        perform audit.append_rows(acting, n.nspname || '.' || c.relname, audit.key_columns(bound), '{}', '{}', gone)
          from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = bound;
      end $$`);
        await runner.query(`revoke all on function audit.unbind(regclass) from public`);
        await runner.query(UNBIND);
        await runner.query(`
      alter table case_publication
        drop constraint case_publication_pkey,
        drop constraint case_publication_decision_fkey,
        drop constraint case_publication_verification_fkey,
        drop constraint case_publication_is_a_decision_to_publish,
        add round integer,
        add decision_id uuid`);
        await runner.query(`
      alter table case_verification
        drop constraint case_verification_pkey,
        drop constraint case_verification_first_pass_fkey,
        drop constraint case_verification_second_pass_fkey,
        drop constraint case_verification_kinds_are_the_passes,
        drop constraint case_verification_has_two_verifiers,
        add round integer,
        add first_decision uuid,
        add second_decision uuid,
        add third_decision uuid,
        add third_kind text,
        add third_verifier uuid`);
        await runner.query(`
      alter table decision
        drop constraint decision_once_a_version,
        drop constraint decision_maker_key,
        drop constraint decision_kind_needs_its_role,
        drop constraint decision_is_made_by_a_decider,
        add round integer`);
        await runner.query(`update decision set round = 1`);
        await runner.query(`
      update case_verification v set round = 1,
        first_decision = (select d.id from decision d where d.case_id = v.case_id and d.version = v.version and d.kind = v.first_kind),
        second_decision = (select d.id from decision d where d.case_id = v.case_id and d.version = v.version and d.kind = v.second_kind)`);
        await runner.query(`
      update case_publication p set round = 1,
        decision_id = (select d.id from decision d where d.case_id = p.case_id and d.version = p.version and d.kind = p.kind)`);
        await runner.query(FLUSH);
        await runner.query(`
      alter table decision
        alter round set not null,
        add constraint decision_facts_key unique (case_id, id, version, round, kind, decided_by),
        add constraint decision_is_made_by_a_decider check (capacity = 'DECIDER' or kind = 'SUSPEND'),
        add constraint decision_kind_needs_its_role check (
          (kind in ('ACCEPT', 'REJECT', 'RETURN', 'MERGE', 'UNMERGE') and acting_role = 'TRIAGE_OFFICER')
          or (kind in ('REQUEST_CHANGES', ${OPINIONS}) and acting_role = 'VERIFIER')
          or (kind in ('PUBLISH', 'SCHEDULE', 'UNSCHEDULE', 'PROPOSE_RETRACTION', 'RETRACT') and acting_role = 'EDITOR')
          or (kind = 'REOPEN' and acting_role in ('EDITOR', 'DISPUTES_OFFICER'))
          or (kind = 'SUSPEND' and acting_role = 'SAFETY_OFFICER')
          or (kind in ('RATIFY_SUSPENSION', 'LIFT_SUSPENSION') and acting_role in ('SAFETY_OFFICER', 'EDITOR'))),
        add constraint decision_has_its_reason check (
          kind in ('ACCEPT', 'FIRST_PASS', 'SECOND_PASS', 'PUBLISH', 'SCHEDULE', 'RETRACT')
          or (note is not null and btrim(note) <> ''))`);
        await runner.query(`
      create unique index decision_one_opinion_each_idx on decision (case_id, version, round, decided_by)
        where kind in (${OPINIONS})`);
        await runner.query(`
      create unique index decision_one_first_opinion_idx on decision (case_id, version, round) where kind = 'FIRST_PASS'`);
        await runner.query(`
      create unique index decision_one_second_opinion_idx on decision (case_id, version, round)
        where kind in ('SECOND_PASS', 'DISAGREE')`);
        await runner.query(`
      alter table case_verification
        alter round set not null,
        alter first_decision set not null,
        alter second_decision set not null,
        add constraint case_verification_pkey primary key (case_id, version, round),
        add constraint case_verification_first_pass_fkey foreign key (case_id, first_decision, version, round, first_kind, first_verifier)
          references decision (case_id, id, version, round, kind, decided_by),
        add constraint case_verification_second_pass_fkey foreign key (case_id, second_decision, version, round, second_kind, second_verifier)
          references decision (case_id, id, version, round, kind, decided_by),
        add constraint case_verification_third_vote_fkey foreign key (case_id, third_decision, version, round, third_kind, third_verifier)
          references decision (case_id, id, version, round, kind, decided_by),
        add constraint case_verification_kinds_are_the_passes check (
          first_kind = 'FIRST_PASS' and (
            (second_kind = 'SECOND_PASS' and num_nonnulls(third_decision, third_kind, third_verifier) = 0)
            or (second_kind = 'UPHOLD' and third_kind is not null and third_kind = 'UPHOLD'
                and third_decision is not null and third_verifier is not null))),
        add constraint case_verification_has_two_verifiers check (
          first_verifier <> second_verifier and first_verifier <> coalesce(third_verifier, second_verifier)
          and second_verifier is distinct from third_verifier)`);
        await runner.query(`
      alter table case_publication
        alter round set not null,
        alter decision_id set not null,
        add constraint case_publication_pkey primary key (case_id, version, round),
        add constraint case_publication_decision_fkey foreign key (case_id, decision_id, version, round, kind, editor)
          references decision (case_id, id, version, round, kind, decided_by),
        add constraint case_publication_verification_fkey foreign key (case_id, version, round)
          references case_verification (case_id, version, round),
        add constraint case_publication_is_a_decision_to_publish check (kind in ('PUBLISH', 'SCHEDULE'))`);
        await runner.query(`
      alter table case_file
        add constraint case_file_verified_version_fkey foreign key (id, verified_version, verified_round)
          references case_verification (case_id, version, round),
        add constraint case_file_published_version_fkey foreign key (id, published_version, published_round)
          references case_publication (case_id, version, round)`);
        await runner.query(`drop policy decision_make on decision`);
        await runner.query(`
      create policy decision_make on decision for insert to recourse_application
        with check (decided_by = (select access.user_id()) and acting_role = any ((select access.roles())::text[])
          and exists (select from case_file c
                       where c.id = decision.case_id and c.version = decision.version and c.round = decision.round)
          and (kind not in (${LEASED}) or exists (
            select from case_lease l where l.case_id = decision.case_id and l.user_id = (select access.user_id())
               and l.expires_at > now())))`);
        const me = `(select access.user_id())`;
        for (const [table, maker, role] of [
            [
                'case_verification',
                `exists (select from decision d where d.case_id = case_verification.case_id and d.version = case_verification.version
           and d.round = case_verification.round and d.decided_by = ${me} and d.kind in ('SECOND_PASS', 'UPHOLD', 'OVERTURN'))`,
                'VERIFIER',
            ],
            ['case_publication', `editor = ${me} and kind = 'PUBLISH'`, 'EDITOR'],
        ]) {
            await runner.query(`drop policy ${table}_make on ${table}`);
            await runner.query(`
        create policy ${table}_make on ${table} for insert to recourse_application
          with check (${maker} and (select access.has_role('${role}'))
            and exists (select from case_file c where c.id = ${table}.case_id
                         and c.version = ${table}.version and c.round = ${table}.round))`);
        }
    }
    /** Who has claimed a case to work on, until when. */
    async #leases(runner) {
        await runner.query(`
      create table case_lease (
        case_id uuid not null,
        user_id uuid not null,
        claimed_at timestamptz not null default now(),
        expires_at timestamptz not null,
        extended boolean not null default false,
        constraint case_lease_pkey primary key (case_id),
        constraint case_lease_case_id_fkey foreign key (case_id) references case_file (id) on delete cascade,
        constraint case_lease_user_id_fkey foreign key (user_id) references app_user (id),
        constraint case_lease_ends_in_time check (
          expires_at <= claimed_at + case when extended then interval '144 hours' else interval '72 hours' end)
      )`);
        await runner.query(`create index case_lease_user_id_idx on case_lease (user_id, expires_at)`);
        await protect(runner, 'case_lease');
        const me = `user_id = (select access.user_id())`;
        const isFree = `(${me} or expires_at <= now())`;
        const mayClaim = `${me} and (select access.roles()) && '{TRIAGE_OFFICER,VERIFIER}'::text[] and claimed_at <= now()
      and exists (select from case_file c where c.id = case_lease.case_id)`;
        await runner.query(`
      create policy case_lease_read on case_lease for select to recourse_application
        using (((select access.roles()) && ${STAFF} or ${me}) and exists (select from case_file c where c.id = case_lease.case_id))`);
        await runner.query(`create policy case_lease_claim on case_lease for insert to recourse_application with check (${mayClaim})`);
        await runner.query(`
      create policy case_lease_change on case_lease for update to recourse_application
        using (${isFree}) with check (${mayClaim})`);
        await runner.query(`create policy case_lease_end on case_lease for delete to recourse_application using (${isFree})`);
        await runner.query(`
      grant select, insert, update (user_id, claimed_at, expires_at, extended), delete
        on case_lease to recourse_application`);
        await runner.query(`select audit.bind('case_lease')`);
    }
    /** One person suspends, at once; another decides what becomes of it. */
    async #suspensions(runner) {
        await runner.query(`
      create table case_suspension (
        case_id uuid not null,
        decision_id uuid not null,
        version integer not null,
        round integer not null,
        kind text not null default 'SUSPEND',
        suspended_by uuid not null,
        second_decision uuid,
        second_kind text,
        second_by uuid,
        constraint case_suspension_pkey primary key (case_id, decision_id),
        constraint case_suspension_decision_fkey foreign key (case_id, decision_id, version, round, kind, suspended_by)
          references decision (case_id, id, version, round, kind, decided_by),
        constraint case_suspension_second_decision_fkey foreign key (case_id, second_decision, version, round, second_kind, second_by)
          references decision (case_id, id, version, round, kind, decided_by),
        constraint case_suspension_is_a_decision_to_suspend check (kind = 'SUSPEND'),
        constraint case_suspension_second_decides_on_it check (second_kind in ('RATIFY_SUSPENSION', 'LIFT_SUSPENSION')),
        constraint case_suspension_second_decision_is_whole check (
          num_nonnulls(second_decision, second_kind, second_by) in (0, 3)),
        constraint case_suspension_has_two_people check (second_by <> suspended_by)
      )`);
        await protect(runner, 'case_suspension');
        const me = `(select access.user_id())`;
        const ofCase = `exists (select from case_file c where c.id = case_suspension.case_id)`;
        const decides = `(select access.roles()) && '{SAFETY_OFFICER,EDITOR}'::text[]`;
        await runner.query(`
      create policy case_suspension_read on case_suspension for select to recourse_application
        using ((select access.roles()) && ${STAFF} and ${ofCase})`);
        await runner.query(`
      create policy case_suspension_make on case_suspension for insert to recourse_application
        with check (suspended_by = ${me} and (select access.has_role('SAFETY_OFFICER')) and second_by is null and ${ofCase})`);
        await runner.query(`
      create policy case_suspension_decide on case_suspension for update to recourse_application
        using (second_by is null and ${decides} and ${ofCase}) with check (second_by = ${me} and ${decides} and ${ofCase})`);
        await runner.query(`
      grant select, insert,
        update (second_decision, second_kind, second_by) on case_suspension to recourse_application`);
        await runner.query(`select audit.bind('case_suspension')`);
    }
    /** Two editors retract, neither of whom verified it; what everybody reads in its place is written by the first. */
    async #retractions(runner) {
        await runner.query(`
      create table case_retraction (
        case_id uuid not null,
        decision_id uuid not null,
        version integer not null,
        round integer not null,
        kind text not null default 'PROPOSE_RETRACTION',
        proposed_by uuid not null,
        reference text not null,
        reason_class text not null,
        public_note text not null,
        second_decision uuid,
        second_kind text,
        confirmed_by uuid,
        retracted_at timestamptz,
        constraint case_retraction_pkey primary key (case_id, decision_id),
        constraint case_retraction_reference_fkey foreign key (reference) references case_file (reference),
        constraint case_retraction_decision_fkey foreign key (case_id, decision_id, version, round, kind, proposed_by)
          references decision (case_id, id, version, round, kind, decided_by),
        constraint case_retraction_second_decision_fkey foreign key (case_id, second_decision, version, round, second_kind, confirmed_by)
          references decision (case_id, id, version, round, kind, decided_by),
        constraint case_retraction_begins_as_a_proposal check (kind = 'PROPOSE_RETRACTION'),
        constraint case_retraction_second_confirms check (second_kind = 'RETRACT'),
        constraint case_retraction_confirmation_is_whole check (
          num_nonnulls(second_decision, second_kind, confirmed_by, retracted_at) in (0, 4)),
        constraint case_retraction_has_two_editors check (confirmed_by <> proposed_by),
        constraint case_retraction_reason_is_known check (reason_class in (${RETRACTION_REASONS})),
        constraint case_retraction_note_within_limit check (char_length(public_note) between 1 and 1000)
      )`);
        await runner.query(`create unique index case_retraction_once_idx on case_retraction (case_id) where confirmed_by is not null`);
        await protect(runner, 'case_retraction');
        const me = `(select access.user_id())`;
        const editor = `(select access.has_role('EDITOR'))`;
        const ofCase = `exists (select from case_file c where c.id = case_retraction.case_id
      and c.version = case_retraction.version and c.round = case_retraction.round and c.reference = case_retraction.reference)`;
        const didNotVerify = `not exists (select from case_verification v where v.case_id = case_retraction.case_id
      and v.version = case_retraction.version and ${me} in (v.first_verifier, v.second_verifier, v.third_verifier))`;
        await runner.query(`
      create policy case_retraction_read on case_retraction for select to recourse_application
        using ((select access.roles()) && ${STAFF} and exists (select from case_file c where c.id = case_retraction.case_id))`);
        await runner.query(`
      create policy case_retraction_propose on case_retraction for insert to recourse_application
        with check (proposed_by = ${me} and ${editor} and confirmed_by is null and ${didNotVerify} and ${ofCase})`);
        await runner.query(`
      create policy case_retraction_confirm on case_retraction for update to recourse_application
        using (confirmed_by is null and ${editor} and ${ofCase})
        with check (confirmed_by = ${me} and retracted_at = now() and ${editor} and ${didNotVerify} and ${ofCase})`);
        await runner.query(`
      grant select, insert,
        update (second_decision, second_kind, confirmed_by, retracted_at) on case_retraction to recourse_application`);
        await runner.query(`select audit.bind('case_retraction')`);
    }
    /** Where the author may change the content: in a draft, and where changes were asked for; never of a public record. */
    async #openContent(runner) {
        await this.#rewritePolicies(runner, IS_DRAFT, IS_OPEN);
        for (const [name, before, after] of OPEN_IN_FUNCTIONS)
            await rewriteFunction(runner, name, before, after);
        await runner.query(CONTENT_IS_OPEN);
    }
    /** Puts other words into the conditions of all policies on what hangs on a case. */
    async #rewritePolicies(runner, before, after) {
        const policies = (await runner.query(`
      select p.polname as name, p.polrelid::regclass::text as "table",
             pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check
        from pg_policy p
       where strpos(concat(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)), '${before.replaceAll(`'`, `''`)}') > 0
       order by 2, 1`));
        for (const policy of policies) {
            const part = (word, condition) => condition === null ? '' : ` ${word} (${condition.replaceAll(before, after)})`;
            await runner.query(`alter policy ${policy.name} on ${policy.table}${part('using', policy.using)}${part('with check', policy.check)}`);
        }
    }
    /** The steps of the workflow, each with who takes it (libs/verification/src/workflow.rules.ts; a test compares them). */
    async #steps(runner) {
        await runner.query(`
      create table workflow_step (
        role text not null,
        from_state text not null,
        to_state text not null,
        constraint workflow_step_pkey primary key (role, from_state, to_state)
      )`);
        await runner.query(`grant select on workflow_step to recourse_application`);
        await runner.query(`
      insert into workflow_step (role, from_state, to_state)
      values ${STEPS.map(([role, from, to]) => `('${role}', '${from}', '${to}')`).join(', ')}`);
        await runner.query(CASE_FILE_CONTENT_IS_OPEN);
        for (const name of ['author', 'triage', 'verifier', 'editor']) {
            await runner.query(`drop policy case_file_${name} on case_file`);
        }
        for (const role of new Set(STEPS.map(([of]) => of))) {
            const steps = STEPS.filter(([of]) => of === role);
            const open = role === 'AUTHOR' ? ['DRAFT', 'CHANGES_REQUESTED'] : [];
            const states = (which) => quoted([...new Set([...open, ...steps.map((step) => step[which])])]);
            const who = role === 'AUTHOR' ? IS_AUTHOR : `(select access.has_role('${role}'))`;
            await runner.query(`
        create policy case_file_${role.toLowerCase()} on case_file for update to recourse_application
          using (state in (${states(1)}) and ${who}) with check (state in (${states(2)}) and ${who})`);
        }
    }
    async #revisions(runner) {
        // Null where the state itself says so: rows that there are keep their hashes.
        await runner.query(`
      alter table case_revision add public_as text,
        add constraint case_revision_public_as_is_known check (public_as in ('DOCUMENTED', 'PUBLISHED'))`);
        for (const [name, before, after] of FOR_PUBLIC_RECORDS)
            await rewriteFunction(runner, name, before, after);
    }
    async #reading(runner) {
        await runner.query(`alter policy case_file_read on case_file using (${CASE_ROWS})`);
        await runner.query(`alter policy case_revision_read on case_revision using (${REVISION_ROWS})`);
        await rewriteEnd(runner, 'access.display_names(uuid[])', `and (state not in ('PUBLISHED', 'DOCUMENTED')`, `and (not is_public or author_id = me) and ${CASE_ROWS})); end`);
        await rewriteEnd(runner, 'access.create_download(bytea, uuid)', `(select access.user_id()) is not null`, `${FILES_OF_CASE}) then return null; end if;
        insert into public.evidence_download (token_hash, evidence_id, user_id, session_id)
        values (create_download.token_hash, create_download.evidence, access.user_id(), access.session_id())
        returning expires_at into until;
        return until;
      end`);
        await runner.query(`alter policy evidence_read on evidence using (exists (
      select from case_file c where c.id = evidence.case_id and ${FILES_OF_CASE}))`);
    }
    async #published(runner) {
        await runner.query(`drop index case_file_public_idx`);
        await runner.query(`create index case_file_public_idx on case_file (id) where is_public`);
        await runner.query(`grant select (public_as, is_public) on case_file to recourse_publication`);
        await runner.query(`alter policy case_file_publication on case_file using (is_public)`);
        await runner.query(`
      create or replace view published.case_file as
      select id, reference, public_as as state, title, title_language, summary, summary_language, requesting_state,
             occurred_edtf, occurred_lower, occurred_upper, outcome, outcome_note, disputed, confidence, documented_ref,
             updated_at
        from public.case_file`);
        await runner.query(`grant select (reference, reason_class, public_note, retracted_at, confirmed_by) on case_retraction to recourse_publication`);
        await runner.query(`
      create policy case_retraction_publication on case_retraction for select to recourse_publication
        using (confirmed_by is not null)`);
        await runner.query(`grant create on schema published to recourse_publication`);
        await runner.query(`
      create view published.tombstone as
      select reference, reason_class, public_note, retracted_at from public.case_retraction`);
        await runner.query(`alter view published.tombstone owner to recourse_publication`);
        await runner.query(`revoke create on schema published from recourse_publication`);
        await runner.query(`grant select on published.tombstone to recourse_application`);
        // Of what was never public, it is told to nobody that it was merged.
        await runner.query(`
      create function access.case_that_stays(of_reference text) returns uuid
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        with recursive way (id, merged_into, is_public) as (
          select c.id, c.merged_into, c.is_public from public.case_file c
           where c.reference = of_reference and c.state = 'MERGED' and c.public_as is not null
          union
          select c.id, c.merged_into, c.is_public from way join public.case_file c on c.id = way.merged_into)
        select way.id from way where way.merged_into is null and way.is_public
      $$`);
        await runner.query(`revoke all on function access.case_that_stays(text) from public`);
        await runner.query(`grant execute on function access.case_that_stays(text) to recourse_application`);
    }
    /** What only this migration knows of is brought to the nearest state that there was before, and its decisions are lost. */
    async down(runner) {
        await runner.query(`
      create or replace view published.case_file as
      select id, reference, state, title, title_language, summary, summary_language, requesting_state,
             occurred_edtf, occurred_lower, occurred_upper, outcome, outcome_note, disputed, confidence, documented_ref,
             updated_at
        from public.case_file`);
        await runner.query(`drop view published.tombstone`);
        await runner.query(`drop function access.case_that_stays(text)`);
        await runner.query(FLUSH);
        await runner.query(UNBIND);
        await this.#forget(runner);
        await runner.query(FLUSH);
        await runner.query(`drop table case_retraction, case_suspension`);
        await this.#closeAgain(runner);
        await this.#decideAsBefore(runner);
        await runner.query(`revoke select (public_as, is_public) on case_file from recourse_publication`);
        await runner.query(`
      alter table case_file
        drop column round, drop column public_as, drop column suspended_from, drop column merged_into, drop column publish_at,
        drop column verified_round, drop column published_round,
        add constraint case_file_state_is_known check (state in (${STATES_BEFORE})),
        add constraint case_file_is_public_by_its_state check (is_public = (state in ('PUBLISHED', 'DOCUMENTED'))),
        add constraint case_file_verified_version_fkey foreign key (id, verified_version) references case_verification (case_id, version),
        add constraint case_file_published_version_fkey foreign key (id, published_version) references case_publication (case_id, version),
        add constraint case_file_verified_state_rests_on_a_verification check (
          state not in ('VERIFIED', 'PUBLISHED') or (verified_version is not null and verified_version = version)),
        add constraint case_file_published_state_rests_on_a_publication check (
          state <> 'PUBLISHED' or (published_version is not null and published_version = version))`);
        await runner.query(`create index case_file_public_idx on case_file (id) where state in ('PUBLISHED', 'DOCUMENTED')`);
        await runner.query(`drop table case_lease, workflow_step`);
        await runner.query(BIND);
        await runner.query(ADOPT);
        await runner.query(`drop function audit.unbind(regclass)`);
    }
    async #forget(runner) {
        await runner.query(`
      alter table case_file
        drop constraint case_file_state_is_known, drop constraint case_file_public_as_is_known,
        drop constraint case_file_is_public_as_its_state_says, drop constraint case_file_is_public_by_its_state,
        drop constraint case_file_suspended_state_knows_its_origin, drop constraint case_file_merged_state_has_a_target,
        drop constraint case_file_is_not_merged_into_itself, drop constraint case_file_scheduled_state_has_its_moment,
        drop constraint case_file_verified_state_rests_on_a_verification,
        drop constraint case_file_published_state_rests_on_a_publication,
        drop constraint case_file_public_record_is_what_was_published,
        drop constraint case_file_verified_version_fkey, drop constraint case_file_published_version_fkey`);
        await runner.query(`drop index case_file_public_idx`);
        await runner.query(`alter table case_file disable trigger user`);
        await runner.query(`
      update case_file c set state = case c.state
        when 'TRIAGE' then 'SUBMITTED' when 'CHANGES_REQUESTED' then 'IN_REVIEW' when 'ADJUDICATION' then 'SECOND_REVIEW'
        when 'SCHEDULED' then 'VERIFIED' when 'SUSPENDED' then 'WITHDRAWN' when 'REJECTED' then 'WITHDRAWN'
        when 'MERGED' then 'WITHDRAWN' when 'RETRACTED' then 'WITHDRAWN' else c.state end,
        merged_into = null, suspended_from = null`);
        await runner.query(`
      update case_file set state = 'IN_REVIEW', verified_version = null, published_version = null
       where state in ('VERIFIED', 'PUBLISHED') and exists (
         select from case_verification v where v.case_id = case_file.id and (v.round > 1 or v.second_kind <> 'SECOND_PASS'))`);
        await runner.query(`update case_file set is_public = state in ('PUBLISHED', 'DOCUMENTED')`);
        await runner.query(`
      update case_file set verified_version = null, published_version = null where state not in ('VERIFIED', 'PUBLISHED')`);
        await runner.query(FLUSH);
        await runner.query(`alter table case_file enable trigger user`);
        await runner.query(`delete from case_suspension`);
        await runner.query(`delete from case_retraction`);
        await runner.query(`delete from case_publication p where p.round > 1 or p.kind <> 'PUBLISH'
      or exists (select from case_verification v where v.case_id = p.case_id and v.version = p.version and v.second_kind <> 'SECOND_PASS')`);
        await runner.query(`delete from case_verification where round > 1 or second_kind <> 'SECOND_PASS'`);
        await runner.query(`
      delete from decision d where d.round > 1 or d.kind not in ('ACCEPT', 'FIRST_PASS', 'SECOND_PASS', 'PUBLISH')
        or exists (select from decision e where e.case_id = d.case_id and e.version = d.version and e.kind = d.kind
                    and e.round = 1 and e.id < d.id)`);
    }
    /** Functions and policies as they were; those that asked for open content ask for drafts. */
    async #closeAgain(runner) {
        await this.#rewritePolicies(runner, IS_OPEN, IS_DRAFT);
        for (const [name, before, after] of OPEN_IN_FUNCTIONS.toReversed()) {
            await rewriteFunction(runner, name, after, before);
        }
        for (const [name, before, after] of [...FOR_PUBLIC_RECORDS].reverse()) {
            await rewriteFunction(runner, name, after, before);
        }
        await runner.query(CONTENT_IS_OPEN.replaceAll(`(found_case.state in ('DRAFT', 'CHANGES_REQUESTED') and found_case.public_as is null)`, `found_case.state = 'DRAFT'`).replaceAll('c.public_as, ', ''));
        await runner.query(`
      create or replace function case_file_is_public() returns trigger
      language plpgsql set search_path = pg_catalog, pg_temp as $$
      begin
        new.is_public := new.state in ('PUBLISHED', 'DOCUMENTED');
        return new;
      end $$`);
        await runner.query(`
      create or replace function case_file_content_is_open() returns trigger
      language plpgsql set search_path = pg_catalog, public as $$
      declare
        is_loader boolean := has_table_privilege(current_user, 'documented_case', 'INSERT');
      begin
        if new.state <> old.state and not is_loader and (old.state, new.state) not in (${STEPS_BEFORE}) then
          raise exception 'no step leads from % to %', old.state, new.state
            using errcode = 'check_violation', constraint = 'case_file_moves_by_steps';
        end if;
        if (old.state = 'DRAFT' and new.state = 'DRAFT') or (old.state = 'DOCUMENTED' and is_loader) then
          return new;
        end if;
        if (${contentColumns('old')}) is distinct from (${contentColumns('new')}) then
          raise exception 'the content of a case in state % is closed', old.state
            using errcode = 'check_violation', constraint = 'case_content_is_open';
        end if;
        return new;
      end $$`);
        for (const role of new Set(STEPS.map(([of]) => of))) {
            await runner.query(`drop policy case_file_${role.toLowerCase()} on case_file`);
        }
        const holds = (role) => `(select access.has_role('${role}'))`;
        for (const [name, from, to, who] of [
            ['author', `'DRAFT', 'SUBMITTED'`, `'DRAFT', 'SUBMITTED', 'WITHDRAWN'`, IS_AUTHOR],
            ['triage', `'SUBMITTED'`, `'IN_REVIEW'`, holds('TRIAGE_OFFICER')],
            ['verifier', `'IN_REVIEW', 'SECOND_REVIEW'`, `'SECOND_REVIEW', 'VERIFIED'`, holds('VERIFIER')],
            ['editor', `'VERIFIED'`, `'PUBLISHED'`, holds('EDITOR')],
        ]) {
            await runner.query(`
        create policy case_file_${name} on case_file for update to recourse_application
          using (state in (${from}) and ${who}) with check (state in (${to}) and ${who})`);
        }
        await runner.query(`alter policy case_file_publication on case_file using (state in ('PUBLISHED', 'DOCUMENTED'))`);
        await runner.query(`alter policy case_file_read on case_file using (${CASE_ROWS_BEFORE})`);
        await runner.query(`alter policy case_revision_read on case_revision using (exists (
      select from (select c.id, c.author_id, c.organisation_id, case_revision.state from case_file c where c.id = case_revision.case_id) c
      where ${CASE_ROWS_BEFORE}))`);
        await rewriteEnd(runner, 'access.display_names(uuid[])', `and (not is_public or author_id = me)`, `and (state not in ('PUBLISHED', 'DOCUMENTED') or author_id = me) and ${CASE_ROWS_BEFORE})); end`);
        await runner.query(`alter policy evidence_read on evidence using (exists (
      select from case_file c where c.id = evidence.case_id and ${FILES_OF_CASE}))`);
        await runner.query(`alter table case_revision drop column public_as`);
    }
    async #decideAsBefore(runner) {
        for (const table of ['decision', 'case_verification', 'case_publication']) {
            await runner.query(`drop policy ${table}_make on ${table}`);
        }
        await runner.query(`
      alter table case_publication drop constraint case_publication_pkey, drop constraint case_publication_decision_fkey,
        drop constraint case_publication_verification_fkey, drop constraint case_publication_is_a_decision_to_publish,
        drop column round, drop column decision_id`);
        await runner.query(`
      alter table case_verification drop constraint case_verification_pkey, drop constraint case_verification_first_pass_fkey,
        drop constraint case_verification_second_pass_fkey, drop constraint case_verification_third_vote_fkey,
        drop constraint case_verification_kinds_are_the_passes, drop constraint case_verification_has_two_verifiers,
        drop column round, drop column first_decision, drop column second_decision, drop column third_decision,
        drop column third_kind, drop column third_verifier`);
        await runner.query(`drop index decision_one_opinion_each_idx, decision_one_first_opinion_idx, decision_one_second_opinion_idx`);
        await runner.query(`
      alter table decision drop constraint decision_facts_key, drop constraint decision_is_made_by_a_decider,
        drop constraint decision_kind_needs_its_role, drop constraint decision_has_its_reason, drop column round,
        add constraint decision_once_a_version unique (case_id, version, kind),
        add constraint decision_maker_key unique (case_id, version, kind, decided_by),
        add constraint decision_is_made_by_a_decider check (capacity = 'DECIDER'),
        add constraint decision_kind_needs_its_role check (
          (kind = 'ACCEPT' and acting_role = 'TRIAGE_OFFICER')
          or (kind in ('FIRST_PASS', 'SECOND_PASS') and acting_role = 'VERIFIER')
          or (kind = 'PUBLISH' and acting_role = 'EDITOR'))`);
        await runner.query(`
      alter table case_verification
        add constraint case_verification_pkey primary key (case_id, version),
        add constraint case_verification_first_pass_fkey foreign key (case_id, version, first_kind, first_verifier) references decision (case_id, version, kind, decided_by),
        add constraint case_verification_second_pass_fkey foreign key (case_id, version, second_kind, second_verifier) references decision (case_id, version, kind, decided_by),
        add constraint case_verification_kinds_are_the_passes check (first_kind = 'FIRST_PASS' and second_kind = 'SECOND_PASS'),
        add constraint case_verification_has_two_verifiers check (first_verifier <> second_verifier)`);
        await runner.query(`
      alter table case_publication
        add constraint case_publication_pkey primary key (case_id, version),
        add constraint case_publication_decision_fkey foreign key (case_id, version, kind, editor) references decision (case_id, version, kind, decided_by),
        add constraint case_publication_verification_fkey foreign key (case_id, version) references case_verification (case_id, version),
        add constraint case_publication_is_a_decision_to_publish check (kind = 'PUBLISH')`);
        for (const [table, maker, more] of [
            ['decision', 'decided_by', `acting_role = any ((select access.roles())::text[])`],
            ['case_verification', 'second_verifier', `(select access.has_role('VERIFIER'))`],
            ['case_publication', 'editor', `(select access.has_role('EDITOR'))`],
        ]) {
            await runner.query(`
        create policy ${table}_make on ${table} for insert to recourse_application
          with check (${maker} = (select access.user_id()) and ${more}
            and exists (select from case_file c where c.id = ${table}.case_id and c.version = ${table}.version))`);
        }
    }
}
/** Checks now what would be checked at the commit: a table with rows that wait for that cannot be altered. */
const FLUSH = `set constraints all immediate; set constraints all deferred`;
/** Rows that the log knows in another state. */
const ADOPT = `select audit.adopt('case_file'), audit.adopt('decision')`;
/** Tables whose key changes: the log knows their rows by it. */
const UNBIND = `select audit.unbind('case_verification'), audit.unbind('case_publication')`;
const BIND = `select audit.bind('case_verification'), audit.bind('case_publication')`;
/** Rows are written in one way, whatever the session prefers, and no search path leads names elsewhere. */
const CANONICAL = `set search_path = pg_catalog, pg_temp set timezone = 'UTC' set bytea_output = 'hex' set extra_float_digits = 1`;
const HIDING = `'SUSPENDED', 'REJECTED', 'WITHDRAWN', 'MERGED', 'RETRACTED'`;
const STATES = `'DOCUMENTED', 'DRAFT', 'SUBMITTED', 'TRIAGE', 'IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION', 'VERIFIED', 'SCHEDULED', 'PUBLISHED', 'SUSPENDED', 'REJECTED', 'WITHDRAWN', 'MERGED', 'RETRACTED'`;
const OPINIONS = `'FIRST_PASS', 'SECOND_PASS', 'DISAGREE', 'UPHOLD', 'OVERTURN'`;
/** Decisions for which the case must be claimed. */
const LEASED = `'ACCEPT', 'REJECT', 'RETURN', 'MERGE', 'REQUEST_CHANGES', 'FIRST_PASS', 'SECOND_PASS', 'DISAGREE'`;
const RETRACTION_REASONS = `'FALSE', 'HARM', 'CONSENT_WITHDRAWN', 'LEGAL_ORDER', 'DUPLICATE', 'OTHER'`;
/** Whoever decides on cases. */
const STAFF = `'{TRIAGE_OFFICER,VERIFIER,LEGAL_REVIEWER,EDITOR,DISPUTES_OFFICER,SAFETY_OFFICER}'::text[]`;
const IS_AUTHOR = `author_id = (select access.user_id()) and (select access.has_role('RESEARCHER'))`;
/** States in which a case with a public record may be suspended, and to which it may come back. */
const MAY_BE_PUBLIC = [
    'DOCUMENTED',
    'PUBLISHED',
    'TRIAGE',
    'IN_REVIEW',
    'SECOND_REVIEW',
    'ADJUDICATION',
    'VERIFIED',
    'SCHEDULED',
];
/** Who takes a case from where to where. */
const STEPS = [
    ['AUTHOR', 'DRAFT', 'SUBMITTED'],
    ['AUTHOR', 'DRAFT', 'WITHDRAWN'],
    ['AUTHOR', 'SUBMITTED', 'WITHDRAWN'],
    ['AUTHOR', 'CHANGES_REQUESTED', 'IN_REVIEW'],
    ['TRIAGE_OFFICER', 'SUBMITTED', 'TRIAGE'],
    ['TRIAGE_OFFICER', 'DOCUMENTED', 'TRIAGE'],
    ['TRIAGE_OFFICER', 'TRIAGE', 'IN_REVIEW'],
    ['TRIAGE_OFFICER', 'TRIAGE', 'REJECTED'],
    ['TRIAGE_OFFICER', 'TRIAGE', 'DOCUMENTED'],
    ['TRIAGE_OFFICER', 'TRIAGE', 'MERGED'],
    ['TRIAGE_OFFICER', 'MERGED', 'TRIAGE'],
    ['VERIFIER', 'IN_REVIEW', 'CHANGES_REQUESTED'],
    ['VERIFIER', 'IN_REVIEW', 'SECOND_REVIEW'],
    ['VERIFIER', 'SECOND_REVIEW', 'VERIFIED'],
    ['VERIFIER', 'SECOND_REVIEW', 'ADJUDICATION'],
    ['VERIFIER', 'ADJUDICATION', 'VERIFIED'],
    ['VERIFIER', 'ADJUDICATION', 'IN_REVIEW'],
    ['EDITOR', 'VERIFIED', 'PUBLISHED'],
    ['EDITOR', 'VERIFIED', 'SCHEDULED'],
    ['EDITOR', 'SCHEDULED', 'VERIFIED'],
    ['EDITOR', 'VERIFIED', 'IN_REVIEW'],
    ['EDITOR', 'PUBLISHED', 'IN_REVIEW'],
    ['DISPUTES_OFFICER', 'VERIFIED', 'IN_REVIEW'],
    ['DISPUTES_OFFICER', 'PUBLISHED', 'IN_REVIEW'],
    ['EDITOR', 'PUBLISHED', 'RETRACTED'],
    ['EDITOR', 'SUSPENDED', 'RETRACTED'],
    ...MAY_BE_PUBLIC.flatMap((state) => [
        ['SAFETY_OFFICER', state, 'SUSPENDED'],
        ['SAFETY_OFFICER', 'SUSPENDED', state],
        ['EDITOR', 'SUSPENDED', state],
    ]),
];
const IS_DRAFT = `(c.state = 'DRAFT'::text)`;
const IS_OPEN = `(c.state = ANY (ARRAY['DRAFT'::text, 'CHANGES_REQUESTED'::text])) AND (c.public_as IS NULL)`;
/** Functions that ask whether content is open, with the words that they ask in. */
const OPEN_IN_FUNCTIONS = [
    [
        'access.create_upload(bytea, uuid, integer, bytea, text, text, uuid, text, uuid, text, text)',
        'select c.state into found_state from public.case_file c where c.id = of_case and c.author_id = me for share;',
        `select case when ${IS_OPEN} then 'OPEN' else c.state end into found_state
          from public.case_file c where c.id = of_case and c.author_id = me for share;`,
    ],
    [
        'access.create_upload(bytea, uuid, integer, bytea, text, text, uuid, text, uuid, text, text)',
        `if found_state <> 'DRAFT' then`,
        `if found_state <> 'OPEN' then`,
    ],
    ['access.upload_is_open(text)', `c.state = 'DRAFT'`, IS_OPEN],
    ['case_content_is_of_an_open_version()', `c.state = 'DRAFT'`, IS_OPEN],
    ['vault.begin_sealing(uuid, smallint, text)', `c.state = 'DRAFT'`, IS_OPEN],
];
/** What revisions keep of the public record, and what the feed tells of it. */
const FOR_PUBLIC_RECORDS = [
    [
        'keep_case_revision()',
        'makes_version, made_by, made_at, changes, content)',
        'makes_version, public_as, made_by, made_at, changes, content)',
    ],
    [
        'keep_case_revision()',
        'found_case.state, is_new_version,',
        `found_case.state, is_new_version,
                case when found_case.is_public and found_case.state not in ('DOCUMENTED', 'PUBLISHED') then found_case.public_as end,`,
    ],
    // That the registry works on a public case is no news as long as nothing changes that everybody reads.
    [
        'access.note_case_change()',
        'join old_rows o on o.id = n.id',
        `join old_rows o on o.id = n.id
             where not (o.is_public and n.is_public) or (${publicColumns('o')}) is distinct from (${publicColumns('n')})`,
    ],
];
const CONTENT_IS_OPEN = `
  create or replace function case_content_is_open() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    of_case uuid := case when tg_op = 'DELETE' then old.case_id else new.case_id end;
    found_case record;
    is_loader boolean := has_table_privilege(session_user, 'public.documented_case', 'INSERT');
  begin
    if tg_op = 'UPDATE' then
      -- Follows the case, whose key it carries; nothing else changes.
      if to_jsonb(new) - 'is_public' = to_jsonb(old) - 'is_public' then return new; end if;
    end if;
    -- Only the author is told in which state the case is. Of others the policies refuse the row, which are asked
    -- after the triggers, and in the same words whether there is such a case or not.
    if not is_loader and (select t.relrowsecurity from pg_class t where t.oid = tg_relid)
       and not exists (select from public.case_file c where c.id = of_case and c.author_id = access.user_id()) then
      return case when tg_op = 'DELETE' then old else new end;
    end if;
    select c.state, c.public_as, c.is_public into found_case from public.case_file c where c.id = of_case for share;
    if tg_op <> 'DELETE' then new.is_public := coalesce(found_case.is_public, false); end if;
    if found_case.state is null or (found_case.state in ('DRAFT', 'CHANGES_REQUESTED') and found_case.public_as is null)
       or (found_case.state = 'DOCUMENTED' and is_loader) then
      return case when tg_op = 'DELETE' then old else new end;
    end if;
    raise exception 'the content of a case in state % is closed', found_case.state
      using errcode = 'check_violation', constraint = 'case_content_is_open';
  end $$`;
const CASE_FILE_CONTENT_IS_OPEN = `
  create or replace function case_file_content_is_open() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    is_loader boolean := has_table_privilege(session_user, 'public.documented_case', 'INSERT');
  begin
    if new.state <> old.state then
      if not is_loader and not exists (
        select from public.workflow_step s where s.from_state = old.state and s.to_state = new.state
           and case s.role when 'AUTHOR' then new.author_id = access.user_id() and access.has_role('RESEARCHER')
               else access.has_role(s.role) end) then
        raise exception 'no step leads from % to %', old.state, new.state
          using errcode = 'check_violation', constraint = 'case_file_moves_by_steps';
      end if;
      if new.state = 'SUSPENDED' then new.suspended_from := old.state; end if;
      if old.state = 'SUSPENDED' then
        if new.state not in (old.suspended_from, 'RETRACTED') then
          raise exception 'a suspended case goes back to where it was, or is retracted'
            using errcode = 'check_violation', constraint = 'case_file_moves_by_steps';
        end if;
        if not is_loader and new.state <> 'RETRACTED' and exists (
          select from public.case_suspension s where s.case_id = new.id and s.second_by is null) then
          raise exception 'a second person decides on a suspension'
            using errcode = 'check_violation', constraint = 'case_suspension_needs_a_second_person';
        end if;
        new.suspended_from := null;
      end if;
      if not is_loader and new.state = 'RETRACTED' and not exists (
        select from public.case_retraction r where r.case_id = new.id and r.version = old.version and r.round = old.round
           and r.confirmed_by is not null) then
        raise exception 'two editors retract a case'
          using errcode = 'check_violation', constraint = 'case_retraction_needs_two_editors';
      end if;
    elsif new.suspended_from is distinct from old.suspended_from then
      raise exception 'where a suspended case comes from is not changed'
        using errcode = 'check_violation', constraint = 'case_file_moves_by_steps';
    end if;
    -- What verifiers said before a case was opened again is no part of the review that follows.
    if not is_loader and new.round <> old.round + (case when new.state = 'IN_REVIEW' and old.state in ('ADJUDICATION', 'VERIFIED', 'PUBLISHED')
                                      then 1 else 0 end) then
      raise exception 'a round of review begins when a case goes back to review'
        using errcode = 'check_violation', constraint = 'case_file_round_follows_the_steps';
    end if;
    if (old.state in ('DRAFT', 'CHANGES_REQUESTED') and old.public_as is null and new.state = old.state) or (old.state = 'DOCUMENTED' and is_loader) then
      return new;
    end if;
    if (${contentColumns('old')}) is distinct from (${contentColumns('new')}) then
      raise exception 'the content of a case in state % is closed', old.state
        using errcode = 'check_violation', constraint = 'case_content_is_open';
    end if;
    return new;
  end $$`;
/** What everybody reads of a public case, of a row that goes by a name. */
function publicColumns(row) {
    return [
        ...['public_as', 'title', 'title_language', 'summary', 'summary_language', 'requesting_state', 'occurred_edtf'],
        ...['outcome', 'outcome_note', 'disputed', 'confidence', 'updated_at'],
    ]
        .map((column) => `${row}.${column}`)
        .join(', ');
}
/** What is closed with the content of a case, of a row that goes by a name. */
function contentColumns(row) {
    return [
        ...['version', 'title', 'title_language', 'summary', 'summary_language', 'requesting_state', 'occurred_edtf'],
        ...['occurred_lower', 'occurred_upper', 'outcome', 'outcome_note', 'disputed', 'confidence'],
    ]
        .map((column) => `${row}.${column}`)
        .join(', ');
}
const STATES_BEFORE = `'DOCUMENTED', 'DRAFT', 'SUBMITTED', 'IN_REVIEW', 'SECOND_REVIEW', 'VERIFIED', 'PUBLISHED', 'WITHDRAWN'`;
const STEPS_BEFORE = `('DRAFT', 'SUBMITTED'), ('DRAFT', 'WITHDRAWN'), ('SUBMITTED', 'WITHDRAWN'), ('SUBMITTED', 'IN_REVIEW'), ('IN_REVIEW', 'SECOND_REVIEW'), ('SECOND_REVIEW', 'VERIFIED'), ('VERIFIED', 'PUBLISHED')`;
const CASE_ROWS_BEFORE = `
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
/** Rules of libs/cases/src/case/case.policy.rules.ts, from which a test derives the same conditions. */
const CASE_ROWS = `
  (select access.roles()) && '{RESEARCHER,TRIAGE_OFFICER,VERIFIER,LEGAL_REVIEWER,EDITOR,DISPUTES_OFFICER,SAFETY_OFFICER,CUSTODIAN,ANALYST}'::text[] and (
    is_public
    or author_id = (select access.user_id())
    or (select access.has_role('RESEARCHER')) and state in ('DOCUMENTED', 'DRAFT', 'SUBMITTED', 'TRIAGE', 'IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION', 'VERIFIED', 'SCHEDULED', 'PUBLISHED', 'REJECTED', 'MERGED') and organisation_id = any ((select access.organisation_ids())::uuid[])
    or state in ('DOCUMENTED', 'SUBMITTED', 'TRIAGE', 'IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION', 'VERIFIED', 'SCHEDULED', 'PUBLISHED', 'REJECTED', 'MERGED') and id = any ((select access.assigned_case_ids())::uuid[])
    or state in ('DOCUMENTED', 'DRAFT', 'SUBMITTED', 'TRIAGE', 'IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION', 'VERIFIED', 'SCHEDULED', 'PUBLISHED', 'REJECTED', 'MERGED') and id = any ((select access.granted_case_ids())::uuid[])
    or (select access.has_role('TRIAGE_OFFICER')) and state in ('SUBMITTED', 'TRIAGE', 'MERGED')
    or (select access.has_role('VERIFIER')) and state in ('IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION')
    or (select access.has_role('LEGAL_REVIEWER')) and state in ('IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION', 'VERIFIED', 'SCHEDULED')
    or (select access.has_role('EDITOR')) and state in ('VERIFIED', 'SCHEDULED', 'SUSPENDED', 'RETRACTED')
    or (select access.has_role('DISPUTES_OFFICER')) and state in ('VERIFIED')
    or (select access.has_role('SAFETY_OFFICER')) and state in ('SUSPENDED'))`;
const REVISION_ROWS = `exists (
  select from (select c.id, c.author_id, c.organisation_id, case_revision.state,
      case_revision.state in ('DOCUMENTED', 'PUBLISHED') or case_revision.public_as is not null as is_public
    from case_file c where c.id = case_revision.case_id) c
  where (select access.roles()) && '{RESEARCHER,TRIAGE_OFFICER,VERIFIER,LEGAL_REVIEWER,EDITOR,DISPUTES_OFFICER,SAFETY_OFFICER,CUSTODIAN,ANALYST}'::text[] and (
    is_public
    or author_id = (select access.user_id())
    or (select access.has_role('RESEARCHER')) and state in ('DOCUMENTED', 'DRAFT', 'SUBMITTED', 'TRIAGE', 'IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION', 'VERIFIED', 'SCHEDULED', 'PUBLISHED', 'REJECTED', 'MERGED') and organisation_id = any ((select access.organisation_ids())::uuid[])
    or state in ('DOCUMENTED', 'SUBMITTED', 'TRIAGE', 'IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION', 'VERIFIED', 'SCHEDULED', 'PUBLISHED', 'REJECTED', 'MERGED') and id = any ((select access.assigned_case_ids())::uuid[])
    or state in ('DOCUMENTED', 'DRAFT', 'SUBMITTED', 'TRIAGE', 'IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION', 'VERIFIED', 'SCHEDULED', 'PUBLISHED', 'REJECTED', 'MERGED') and id = any ((select access.granted_case_ids())::uuid[])
    or (select access.has_role('TRIAGE_OFFICER')) and state in ('SUBMITTED', 'TRIAGE', 'MERGED')
    or (select access.has_role('VERIFIER')) and state in ('IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION')
    or (select access.has_role('LEGAL_REVIEWER')) and state in ('IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION', 'VERIFIED', 'SCHEDULED')
    or (select access.has_role('EDITOR')) and state in ('VERIFIED', 'SCHEDULED', 'SUSPENDED', 'RETRACTED')
    or (select access.has_role('DISPUTES_OFFICER')) and state in ('VERIFIED')
    or (select access.has_role('SAFETY_OFFICER')) and state in ('SUSPENDED')))`;
const FILES_OF_CASE = `(select access.user_id()) is not null
  and (select access.roles()) && '{RESEARCHER,TRIAGE_OFFICER,VERIFIER,LEGAL_REVIEWER,EDITOR,DISPUTES_OFFICER,SAFETY_OFFICER,CUSTODIAN}'::text[] and (
    c.author_id = (select access.user_id())
    or c.state not in ('DRAFT', 'DOCUMENTED', 'WITHDRAWN', 'SUSPENDED', 'RETRACTED') and c.id = any ((select access.assigned_case_ids())::uuid[])
    or c.state not in ('DOCUMENTED', 'WITHDRAWN', 'SUSPENDED', 'RETRACTED') and c.id = any ((select access.granted_case_ids())::uuid[])
    or (select access.has_role('TRIAGE_OFFICER')) and c.state in ('SUBMITTED', 'TRIAGE', 'MERGED')
    or (select access.has_role('VERIFIER')) and c.state in ('IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION')
    or (select access.has_role('LEGAL_REVIEWER')) and c.state in ('IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION', 'VERIFIED', 'SCHEDULED')
    or (select access.has_role('EDITOR')) and c.state in ('VERIFIED', 'SCHEDULED', 'SUSPENDED', 'RETRACTED')
    or (select access.has_role('DISPUTES_OFFICER')) and c.state in ('VERIFIED')
    or (select access.has_role('SAFETY_OFFICER')) and c.state in ('SUSPENDED'))`;
function quoted(states) {
    return states.map((state) => `'${state}'`).join(', ');
}
/** Puts other words into the body of a function; those that are not there are a fault of this migration. */
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
//# sourceMappingURL=1764300000000-workflow.js.map