/**
 * Changes of a case that is verified or public, proposed as a whole content and accepted by verifiers.
 *
 * What everybody reads, and what verifiers passed, does not change by a proposal. The database itself brings in what was
 * accepted, in one transaction with its publication: as a new version under the name of whoever proposed it, which rests
 * on the acceptances as another version rests on two passes. Nobody else can change the content of such a case, and what
 * is brought in is the content that verifiers had before them.
 *
 * A change of letters in texts takes one verifier, any other two; which it is follows from what changes, and the database
 * lets nothing but texts go by one.
 */
export class ProposedRevisions1764301000000 {
    constructor() {
        this.name = 'ProposedRevisions1764301000000';
    }
    async up(runner) {
        await runner.query(FLUSH);
        await this.#decisions(runner);
        await this.#proposals(runner);
        await this.#opinions(runner);
        await this.#rests(runner);
        await this.#bringing(runner);
        await this.#settling(runner);
        await this.#telling(runner);
        await this.#overlay(runner);
        await runner.query(`select audit.bind('proposed_revision'), audit.bind('revision_opinion')`);
    }
    async #decisions(runner) {
        await runner.query(`
      alter table decision
        drop constraint decision_kind_needs_its_role,
        drop constraint decision_has_its_reason,
        add constraint decision_kind_needs_its_role check (
          (kind in ('ACCEPT', 'REJECT', 'RETURN', 'MERGE', 'UNMERGE') and acting_role = 'TRIAGE_OFFICER')
          or (kind in ('REQUEST_CHANGES', 'FIRST_PASS', 'SECOND_PASS', 'DISAGREE', 'UPHOLD', 'OVERTURN', 'ACCEPT_REVISION', 'REJECT_REVISION') and acting_role = 'VERIFIER')
          or (kind in ('PUBLISH', 'SCHEDULE', 'UNSCHEDULE', 'PROPOSE_RETRACTION', 'RETRACT') and acting_role = 'EDITOR')
          or (kind = 'REOPEN' and acting_role in ('EDITOR', 'DISPUTES_OFFICER'))
          or (kind = 'SUSPEND' and acting_role = 'SAFETY_OFFICER')
          or (kind in ('RATIFY_SUSPENSION', 'LIFT_SUSPENSION') and acting_role in ('SAFETY_OFFICER', 'EDITOR'))),
        add constraint decision_has_its_reason check (
          kind in ('ACCEPT', 'FIRST_PASS', 'SECOND_PASS', 'PUBLISH', 'SCHEDULE', 'RETRACT', 'ACCEPT_REVISION')
          or (note is not null and btrim(note) <> ''))`);
        await runner.query(`
      alter table decision_grade
        drop constraint decision_grade_suffices,
        add constraint decision_grade_suffices check (
          kind = 'FIRST_PASS'
          or (kind in ('SECOND_PASS', 'UPHOLD') and grade is not null and grade <> 'DISCOUNTED')
          or (kind in ('PUBLISH', 'SCHEDULE', 'ACCEPT_REVISION') and grade is not null and grade <> 'DISCOUNTED'
            and (grade in ('CONFIRMED', 'FAIR') or (caveat is not null and identifies_nobody))))`);
        await runner.query(`
      alter table field_review
        drop constraint field_review_is_of_a_review,
        add constraint field_review_is_of_a_review check (
          kind in ('REQUEST_CHANGES', 'REJECT_REVISION')
          or (kind in ('FIRST_PASS', 'SECOND_PASS', 'ACCEPT_REVISION') and verdict = 'ACCEPTED'))`);
    }
    async #proposals(runner) {
        // Whoever proposes is a contributor from then on; who has decided stays one who decides. Which of the two is told to them alone.
        await runner.query(`
      create function access.contribute(of_case uuid) returns text
      language plpgsql volatile security definer ${SAFE} as $$
      begin
        if not access.has_role('RESEARCHER') then return null; end if;
        insert into public.case_capacity (case_id, user_id, capacity)
        select c.id, access.user_id(), 'CONTRIBUTOR' from public.case_file c
         where c.id = of_case and (c.is_public or c.state in ('VERIFIED', 'SCHEDULED'))
        on conflict on constraint case_capacity_pkey do nothing;
        return (select k.capacity from public.case_capacity k where k.case_id = of_case and k.user_id = access.user_id());
      end $$`);
        await runner.query(`revoke all on function access.contribute(uuid) from public`);
        await runner.query(`grant execute on function access.contribute(uuid) to recourse_application`);
        await runner.query(`
      create table proposed_revision (
        case_id uuid not null,
        id uuid not null default uuidv7(),
        base_version integer not null,
        kind text not null,
        proposed_by uuid not null,
        capacity text not null default 'CONTRIBUTOR',
        on_behalf_of uuid,
        reason text not null,
        content jsonb not null,
        paths text[] not null default '{}',
        proposed_at timestamptz(3) not null default now(),
        state text not null default 'PENDING',
        settled_at timestamptz(3),
        accepting text not null default 'ACCEPT_REVISION',
        first_decision uuid,
        first_verifier uuid,
        second_decision uuid,
        second_verifier uuid,
        made_version integer,
        bringing_in boolean not null default false,
        constraint proposed_revision_pkey primary key (case_id, id),
        constraint proposed_revision_made_version_key unique (case_id, id, made_version),
        constraint proposed_revision_base_version_fkey foreign key (case_id, base_version) references case_version (case_id, version),
        constraint proposed_revision_proposer_is_a_contributor_fkey foreign key (case_id, proposed_by, capacity)
          references case_capacity (case_id, user_id, capacity),
        constraint proposed_revision_on_behalf_of_fkey foreign key (on_behalf_of) references organisation (id),
        constraint proposed_revision_kind_is_known check (kind in ('MATERIAL', 'TYPOGRAPHICAL')),
        constraint proposed_revision_state_is_known check (state in ('PENDING', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
        constraint proposed_revision_is_of_a_contributor check (capacity = 'CONTRIBUTOR'),
        constraint proposed_revision_reason_within_limit check (char_length(btrim(reason)) >= 1 and char_length(reason) <= 500),
        constraint proposed_revision_changes_what_an_author_writes check (cardinality(paths) > 0),
        constraint proposed_revision_typographical_is_of_texts check (
          kind = 'MATERIAL' or array_to_string(paths, ' ') ~ '^${TEXT_PATH}( ${TEXT_PATH})*$'),
        constraint proposed_revision_settled_state_has_its_moment check ((state = 'PENDING') = (settled_at is null)),
        constraint proposed_revision_rests_on_acceptances check (accepting = 'ACCEPT_REVISION'),
        constraint proposed_revision_first_acceptance_is_whole check (num_nonnulls(first_decision, first_verifier) in (0, 2)),
        constraint proposed_revision_second_acceptance_is_whole check (num_nonnulls(second_decision, second_verifier) in (0, 2)),
        constraint proposed_revision_accepted_by_enough check (
          state <> 'ACCEPTED' or (first_verifier is not null and (kind = 'TYPOGRAPHICAL' or second_verifier is not null))),
        constraint proposed_revision_has_two_verifiers check (first_verifier <> second_verifier),
        constraint proposed_revision_is_brought_in_when_accepted check (
          made_version is null or (state = 'ACCEPTED' and made_version = base_version + 1))
      )`);
        await runner.query(`create unique index proposed_revision_one_accepted_idx on proposed_revision (case_id, base_version) where state = 'ACCEPTED'`);
        await runner.query(`create index proposed_revision_waiting_idx on proposed_revision (proposed_at) where made_version is null`);
        await protect(runner, 'proposed_revision');
        // What changes is worked out here, so that nobody says less than they change; and what is no field of an author's stays.
        await runner.query(`
      create function access.proposed_revision_is_of_what_changes() returns trigger
      language plpgsql security definer ${SAFE} as $$
      declare
        base jsonb := (select jsonb_object_agg(f.key, f.value) from public.case_revision r cross join lateral jsonb_each(r.content) f
                        where r.case_id = new.case_id and r.number = (
                            select max(k.number) from public.case_revision k
                             where k.case_id = new.case_id and k.version = new.base_version and k.content is not null)
                          and f.key = any ('{${FIELDS}}'));
      begin
        -- Refused by the constraint, which is asked after the policies: nobody is told of a case that is not theirs to see.
        new.paths := case when array(select jsonb_object_keys(base) order by 1) = array(select jsonb_object_keys(new.content) order by 1)
          then array(select distinct c.value ->> 'path'
                       from jsonb_array_elements(public.content_changes(base, new.content)) c order by 1)
          else '{}' end;
        return new;
      end $$`);
        await runner.query(`revoke all on function access.proposed_revision_is_of_what_changes() from public`);
        await runner.query(`
      create trigger proposed_revision_is_of_what_changes before insert on proposed_revision
        for each row execute function access.proposed_revision_is_of_what_changes()`);
        await runner.query(`
      create policy proposed_revision_read on proposed_revision for select to recourse_application
        using (exists (select from case_file c where c.id = proposed_revision.case_id and (
          (select access.roles()) && ${STAFF} or ${ME} in (c.author_id, proposed_revision.proposed_by))))`);
        await runner.query(`
      create policy proposed_revision_make on proposed_revision for insert to recourse_application
        with check (proposed_by = ${ME} and (select access.has_role('RESEARCHER'))
          and state = 'PENDING' and made_version is null and not bringing_in
          and num_nonnulls(first_decision, first_verifier, second_decision, second_verifier) = 0
          and proposed_at = now()::timestamptz(3)
          and (on_behalf_of is null or on_behalf_of = any ((select access.organisation_ids())::uuid[]))
          and exists (select from case_file c where c.id = proposed_revision.case_id and c.version = proposed_revision.base_version
                        and (c.is_public or c.state in ('VERIFIED', 'SCHEDULED'))))`);
        await runner.query(`
      create policy proposed_revision_withdraw on proposed_revision for update to recourse_application
        using (proposed_by = ${ME} and state = 'PENDING')
        with check (proposed_by = ${ME} and state = 'WITHDRAWN' and settled_at = now()::timestamptz(3))`);
        await runner.query(`grant select, insert, update (state, settled_at) on proposed_revision to recourse_application`);
    }
    /** A verifier says one thing of a proposal; the decision that says it is pinned to the version that was proposed on. */
    async #opinions(runner) {
        await runner.query(`
      create table revision_opinion (
        case_id uuid not null,
        revision_id uuid not null,
        decision_id uuid not null,
        version integer not null,
        round integer not null,
        kind text not null,
        decided_by uuid not null,
        constraint revision_opinion_pkey primary key (case_id, decision_id),
        constraint revision_opinion_facts_key unique (case_id, revision_id, decision_id, kind, decided_by),
        constraint revision_opinion_one_each_key unique (case_id, revision_id, decided_by),
        constraint revision_opinion_revision_fkey foreign key (case_id, revision_id) references proposed_revision (case_id, id),
        constraint revision_opinion_decision_fkey foreign key (case_id, decision_id, version, round, kind, decided_by)
          references decision (case_id, id, version, round, kind, decided_by),
        constraint revision_opinion_kind_is_known check (kind in ('ACCEPT_REVISION', 'REJECT_REVISION'))
      )`);
        await protect(runner, 'revision_opinion');
        await runner.query(`
      create policy revision_opinion_read on revision_opinion for select to recourse_application
        using (exists (select from proposed_revision r where r.case_id = revision_opinion.case_id and r.id = revision_opinion.revision_id))`);
        await runner.query(`
      create policy revision_opinion_give on revision_opinion for insert to recourse_application
        with check (decided_by = ${ME}
          and exists (select from decision d where d.case_id = revision_opinion.case_id and d.id = revision_opinion.decision_id
                        and d.decided_at = now())
          and exists (select from proposed_revision r join case_file c on c.id = r.case_id
                       where r.case_id = revision_opinion.case_id and r.id = revision_opinion.revision_id
                         and r.state in ('PENDING', 'ACCEPTED') and r.made_version is null
                         and (revision_opinion.kind = 'REJECT_REVISION' or r.state = 'PENDING')
                         and r.base_version = c.version and r.base_version = revision_opinion.version))`);
        await runner.query(`grant select, insert on revision_opinion to recourse_application`);
        await runner.query(`
      alter table proposed_revision
        add constraint proposed_revision_first_acceptance_fkey foreign key (case_id, id, first_decision, accepting, first_verifier)
          references revision_opinion (case_id, revision_id, decision_id, kind, decided_by),
        add constraint proposed_revision_second_acceptance_fkey foreign key (case_id, id, second_decision, accepting, second_verifier)
          references revision_opinion (case_id, revision_id, decision_id, kind, decided_by)`);
    }
    /** A version that a revision made rests on its acceptances, and what is published of it on them or on an editor's decision. */
    async #rests(runner) {
        await runner.query(`
      alter table case_verification
        add revision uuid,
        alter first_decision drop not null,
        alter second_decision drop not null,
        alter second_kind drop not null,
        alter second_verifier drop not null,
        drop constraint case_verification_kinds_are_the_passes,
        drop constraint case_verification_has_two_verifiers,
        add constraint case_verification_revision_fkey foreign key (case_id, revision, version)
          references proposed_revision (case_id, id, made_version),
        add constraint case_verification_kinds_are_the_passes check (
          case when revision is null
            then first_kind = 'FIRST_PASS' and num_nonnulls(first_decision, second_decision, second_kind, second_verifier) = 4 and (
              (second_kind = 'SECOND_PASS' and num_nonnulls(third_decision, third_kind, third_verifier) = 0)
              or (second_kind = 'UPHOLD' and third_kind is not null and third_kind = 'UPHOLD'
                  and third_decision is not null and third_verifier is not null))
            else first_kind = 'ACCEPT_REVISION'
              and num_nonnulls(first_decision, second_decision, second_kind, third_decision, third_kind, third_verifier) = 0 end),
        add constraint case_verification_has_two_verifiers check (
          first_verifier <> second_verifier and first_verifier <> coalesce(third_verifier, second_verifier)
          and (revision is not null or second_verifier is distinct from third_verifier))`);
        await runner.query(`
      alter table case_publication
        add revision uuid,
        alter kind drop not null,
        alter editor drop not null,
        drop constraint case_publication_is_a_decision_to_publish,
        add constraint case_publication_revision_fkey foreign key (case_id, revision, version)
          references proposed_revision (case_id, id, made_version),
        add constraint case_publication_carried_decision_fkey foreign key (case_id, decision_id) references decision (case_id, id),
        add constraint case_publication_is_a_decision_to_publish check (
          case when revision is null then kind is not null and editor is not null and kind in ('PUBLISH', 'SCHEDULE')
               else num_nonnulls(kind, editor) = 0 end)`);
        await runner.query(`
      alter policy case_verification_make on case_verification with check (revision is null
        and exists (select from decision d where d.case_id = case_verification.case_id and d.version = case_verification.version
           and d.round = case_verification.round and d.decided_by = ${ME} and d.kind in ('SECOND_PASS', 'UPHOLD', 'OVERTURN'))
        and (select access.has_role('VERIFIER'))
        and exists (select from case_file c where c.id = case_verification.case_id
                     and c.version = case_verification.version and c.round = case_verification.round))`);
        await runner.query(`
      alter policy case_publication_make on case_publication with check (revision is null
        and editor = ${ME} and kind = 'PUBLISH' and (select access.has_role('EDITOR'))
        and exists (select from case_file c where c.id = case_publication.case_id
                     and c.version = case_publication.version and c.round = case_publication.round))`);
        // Whoever verified any version of what is public does not take it back.
        for (const [policy, rest] of [
            ['propose', `proposed_by = ${ME} and (select access.has_role('EDITOR')) and confirmed_by is null`],
            ['confirm', `confirmed_by = ${ME} and retracted_at = now() and (select access.has_role('EDITOR'))`],
        ]) {
            await runner.query(`alter policy case_retraction_${policy} on case_retraction with check (${rest} and ${DID_NOT_VERIFY('')} and ${OF_CASE})`);
        }
        await runner.query(`alter policy dispute_act_make on dispute_act with check (${MAKES_DISPUTE_ACT(VERIFIED_ANY_VERSION)})`);
        // A correction of what everybody reads already makes nothing more public, and may be what a dispute asks for.
        await rewriteFunction(runner, WAITS_FOR_DISPUTES, IF_DISPUTED, `${IF_NOT_PUBLISHED} and ${IF_DISPUTED}`);
        await runner.query(`
      create function access.revision_has_its_grade() returns trigger
      language plpgsql security definer ${SAFE} as $$
      begin
        if not exists (select from public.decision_grade g where g.case_id = new.case_id and g.decision_id = new.decision_id)
           or exists (select from access.unsigned_links(new.case_id)) then
          raise exception 'a revision is brought in with its grade and its signatures'
            using errcode = 'check_violation', constraint = 'case_publication_of_a_revision_has_its_grade';
        end if;
        return null;
      end $$`);
        await runner.query(`revoke all on function access.revision_has_its_grade() from public`);
        await runner.query(`
      create constraint trigger case_publication_of_a_revision_has_its_grade after insert on case_publication
        deferrable initially deferred for each row when (new.revision is not null)
        execute function access.revision_has_its_grade()`);
    }
    async #bringing(runner) {
        await runner.query(`
      create function access.is_bringing_in(of_case uuid) returns boolean
      language sql stable security definer ${SAFE} as $$
        select exists (select from public.proposed_revision r where r.case_id = of_case and r.bringing_in)
      $$`);
        await runner.query(`revoke all on function access.is_bringing_in(uuid) from public`);
        for (const [name, before, after] of OPEN_WHILE_BRINGING_IN)
            await rewriteFunction(runner, name, before, after);
        await runner.query(WRITE_CONTENT);
        await runner.query(`revoke all on function access.write_content(uuid, jsonb) from public`);
        // The decision is one of this transaction; only the worker, which publishes what was scheduled, has one from before.
        await runner.query(`
      create function access.bring_in_revision(of_case uuid, of_revision uuid, by_decision uuid) returns integer
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        is_worker boolean := has_table_privilege(session_user, 'public.documented_case', 'INSERT');
        found_case public.case_file;
        proposal public.proposed_revision;
        made integer;
      begin
        select * into found_case from public.case_file c where c.id = of_case for update;
        select * into proposal from public.proposed_revision r where r.case_id = of_case and r.id = of_revision for update;
        if proposal.state is distinct from 'ACCEPTED' or proposal.made_version is not null
           or proposal.base_version <> found_case.version
           or not exists (
             select from public.decision d
              where d.case_id = of_case and d.id = by_decision and d.version = found_case.version and d.round = found_case.round
                and (is_worker or (d.decided_by = access.user_id() and d.decided_at = now()))
                and case found_case.state
                      when 'VERIFIED' then d.kind = 'PUBLISH'
                      when 'SCHEDULED' then is_worker and d.kind = 'SCHEDULE'
                      when 'PUBLISHED' then d.id = coalesce(proposal.second_decision, proposal.first_decision)
                    end) then
          raise exception 'nothing is brought in but what was accepted on this version, when it is published'
            using errcode = 'check_violation', constraint = 'proposed_revision_is_brought_in_with_its_publication';
        end if;
        made := found_case.version + 1;
        insert into public.case_version (case_id, version, made_by, on_behalf_of, reason)
        values (of_case, made, proposal.proposed_by, proposal.on_behalf_of, proposal.reason);
        update public.proposed_revision r set made_version = made, bringing_in = true where r.case_id = of_case and r.id = of_revision;
        insert into public.case_verification (case_id, version, round, first_kind, first_verifier, second_kind, second_verifier, revision)
        values (of_case, made, found_case.round, 'ACCEPT_REVISION', proposal.first_verifier, null, proposal.second_verifier, of_revision);
        insert into public.case_publication (case_id, version, round, decision_id, kind, editor, revision)
        values (of_case, made, found_case.round, by_decision, null, null, of_revision);
        perform access.write_content(of_case, proposal.content);
        update public.case_file c
           set version = made, state = 'PUBLISHED', verified_version = made, verified_round = found_case.round,
               published_version = made, published_round = found_case.round, updated_at = now()
         where c.id = of_case;
        update public.proposed_revision r set bringing_in = false where r.case_id = of_case and r.id = of_revision;
        return made;
      end $$`);
        await runner.query(`revoke all on function access.bring_in_revision(uuid, uuid, uuid) from public`);
        await runner.query(`grant execute on function access.bring_in_revision(uuid, uuid, uuid) to recourse_application`);
    }
    /** What became of a proposal follows from what verifiers said of it, and from nothing else. */
    async #settling(runner) {
        await runner.query(`
      create function access.settle_revision() returns trigger
      language plpgsql security definer ${SAFE} as $$
      declare
        passed uuid[] := array(select o.decision_id from public.revision_opinion o
                                where o.case_id = new.case_id and o.revision_id = new.revision_id and o.kind = 'ACCEPT_REVISION'
                                order by o.decision_id);
      begin
        update public.proposed_revision r
           set state = case when new.kind = 'REJECT_REVISION' then 'REJECTED'
                            when cardinality(passed) >= case r.kind when 'MATERIAL' then 2 else 1 end then 'ACCEPTED'
                            else r.state end,
               settled_at = case when new.kind = 'REJECT_REVISION'
                                   or cardinality(passed) >= case r.kind when 'MATERIAL' then 2 else 1 end then now() end,
               first_decision = passed[1],
               first_verifier = (select d.decided_by from public.decision d where d.case_id = r.case_id and d.id = passed[1]),
               second_decision = passed[2],
               second_verifier = (select d.decided_by from public.decision d where d.case_id = r.case_id and d.id = passed[2])
         where r.case_id = new.case_id and r.id = new.revision_id;
        return null;
      end $$`);
        await runner.query(`revoke all on function access.settle_revision() from public`);
        await runner.query(`
      create trigger revision_opinion_settles after insert on revision_opinion
        for each row execute function access.settle_revision()`);
    }
    /** Whoever proposed it and the author are told what became of it; the feed, that something stands beside the record. */
    async #telling(runner) {
        await runner.query(`
      alter table notification
        drop constraint notification_event_is_of_its_kind,
        add constraint notification_event_is_of_its_kind check (
          event = kind or (kind = 'DECIDED' and event in (${OUTCOMES}, 'REVISION_ACCEPTED', 'REVISION_REJECTED')))`);
        await runner.query(`
      create function access.tell_of_revision() returns trigger
      language plpgsql security definer ${SAFE} as $$
      begin
        insert into public.notification (recipient, kind, event, case_id)
        select u.id, 'DECIDED', 'REVISION_' || new.state, new.case_id from public.app_user u
         where u.disabled_at is null and u.id is distinct from access.user_id()
           and (u.id = new.proposed_by or u.id = (select c.author_id from public.case_file c where c.id = new.case_id));
        return null;
      end $$`);
        await runner.query(`revoke all on function access.tell_of_revision() from public`);
        await runner.query(`
      create trigger proposed_revision_is_told after update on proposed_revision for each row
        when (old.state <> new.state and new.state in ('ACCEPTED', 'REJECTED')) execute function access.tell_of_revision()`);
        await runner.query(`
      create function access.note_proposed_revision() returns trigger
      language plpgsql security definer ${SAFE} as $$
      begin
        insert into public.case_change as t (case_id, reference, was_public, is_public)
        select c.id, c.reference, c.is_public, c.is_public from public.case_file c
         where c.is_public and c.id in (select n.case_id from new_rows n)
        on conflict on constraint case_change_once_a_transaction_key do nothing;
        return null;
      end $$`);
        await runner.query(`revoke all on function access.note_proposed_revision() from public`);
        for (const event of ['insert', 'update']) {
            await runner.query(`
        create trigger proposed_revision_notes_${event} after ${event} on proposed_revision referencing new table as new_rows
          for each statement execute function access.note_proposed_revision()`);
        }
    }
    /** Everybody reads that a correction waits, and nothing of it. */
    async #overlay(runner) {
        await runner.query(`grant select (version) on case_file to recourse_publication`);
        await runner.query(`grant select (case_id, base_version, state, made_version) on proposed_revision to recourse_publication`);
        await runner.query(`
      create policy proposed_revision_publication on proposed_revision for select to recourse_publication
        using (state in ('PENDING', 'ACCEPTED') and made_version is null
          and exists (select from case_file c where c.id = proposed_revision.case_id and c.version = proposed_revision.base_version))`);
        await runner.query(`grant create on schema published to recourse_publication`);
        await runner.query(`
      create view published.pending_revision as
      select distinct r.case_id from public.proposed_revision r`);
        await runner.query(`alter view published.pending_revision owner to recourse_publication`);
        await runner.query(`grant select on published.pending_revision to recourse_application`);
        await runner.query(`
      create or replace view case_overlay with (security_invoker = true) as ${OVERLAYS_BEFORE(OF_THE_WORK)}
      union all
      select c.id, 'CORRECTION_PENDING'::text from public.case_file c join published.pending_revision p on p.case_id = c.id`);
        await runner.query(`
      create or replace view published.case_overlay as ${OVERLAYS_BEFORE(OF_THE_PUBLIC)}
      union all
      select p.case_id, 'CORRECTION_PENDING'::text from published.pending_revision p`);
        await runner.query(`revoke create on schema published from recourse_publication`);
    }
    /** Refused once a revision is in force: the version that it made cannot stand without what it rests on. */
    async down(runner) {
        await runner.query(FLUSH);
        await runner.query(`create or replace view case_overlay with (security_invoker = true) as ${OVERLAYS_BEFORE(OF_THE_WORK)}`);
        await runner.query(`create or replace view published.case_overlay as ${OVERLAYS_BEFORE(OF_THE_PUBLIC)}`);
        await runner.query(`drop view published.pending_revision`);
        await runner.query(`revoke select (version) on case_file from recourse_publication`);
        for (const [name, before, after] of OPEN_WHILE_BRINGING_IN)
            await rewriteFunction(runner, name, after, before);
        await rewriteFunction(runner, WAITS_FOR_DISPUTES, `${IF_NOT_PUBLISHED} and ${IF_DISPUTED}`, IF_DISPUTED);
        const [brought] = (await runner.query(`select count(*)::int as count from proposed_revision where made_version is not null`));
        if (brought.count > 0) {
            throw new Error(`${brought.count} versions of public cases rest on proposed revisions. Restore a backup from before this migration instead.`);
        }
        await runner.query(`drop trigger case_publication_of_a_revision_has_its_grade on case_publication`);
        await runner.query(`
      delete from notification where event in ('REVISION_ACCEPTED', 'REVISION_REJECTED')`);
        await runner.query(`
      alter table notification
        drop constraint notification_event_is_of_its_kind,
        add constraint notification_event_is_of_its_kind check (
          event = kind or (kind = 'DECIDED' and event in (${OUTCOMES})))`);
        for (const [policy, rest] of [
            ['propose', `proposed_by = ${ME} and (select access.has_role('EDITOR')) and confirmed_by is null`],
            ['confirm', `confirmed_by = ${ME} and retracted_at = now() and (select access.has_role('EDITOR'))`],
        ]) {
            await runner.query(`alter policy case_retraction_${policy} on case_retraction with check (${rest} and ${DID_NOT_VERIFY('and v.version = case_retraction.version')} and ${OF_CASE})`);
        }
        await runner.query(`alter policy dispute_act_make on dispute_act with check (${MAKES_DISPUTE_ACT(VERIFIED_THIS_VERSION)})`);
        await runner.query(`
      alter policy case_verification_make on case_verification with check (
        exists (select from decision d where d.case_id = case_verification.case_id and d.version = case_verification.version
           and d.round = case_verification.round and d.decided_by = ${ME} and d.kind in ('SECOND_PASS', 'UPHOLD', 'OVERTURN'))
        and (select access.has_role('VERIFIER'))
        and exists (select from case_file c where c.id = case_verification.case_id
                     and c.version = case_verification.version and c.round = case_verification.round))`);
        await runner.query(`
      alter policy case_publication_make on case_publication with check (
        editor = ${ME} and kind = 'PUBLISH' and (select access.has_role('EDITOR'))
        and exists (select from case_file c where c.id = case_publication.case_id
                     and c.version = case_publication.version and c.round = case_publication.round))`);
        await runner.query(`
      alter table case_publication
        drop constraint case_publication_is_a_decision_to_publish,
        drop constraint case_publication_carried_decision_fkey,
        drop column revision,
        alter kind set not null,
        alter editor set not null,
        add constraint case_publication_is_a_decision_to_publish check (kind in ('PUBLISH', 'SCHEDULE'))`);
        await runner.query(`
      alter table case_verification
        drop constraint case_verification_kinds_are_the_passes,
        drop constraint case_verification_has_two_verifiers,
        drop column revision,
        alter first_decision set not null,
        alter second_decision set not null,
        alter second_kind set not null,
        alter second_verifier set not null,
        add constraint case_verification_kinds_are_the_passes check (
          first_kind = 'FIRST_PASS' and (
            (second_kind = 'SECOND_PASS' and num_nonnulls(third_decision, third_kind, third_verifier) = 0)
            or (second_kind = 'UPHOLD' and third_kind is not null and third_kind = 'UPHOLD'
                and third_decision is not null and third_verifier is not null))),
        add constraint case_verification_has_two_verifiers check (
          first_verifier <> second_verifier and first_verifier <> coalesce(third_verifier, second_verifier)
          and second_verifier is distinct from third_verifier)`);
        await runner.query(`drop function access.bring_in_revision(uuid, uuid, uuid)`);
        await runner.query(`drop function access.write_content(uuid, jsonb)`);
        await runner.query(`
      alter table proposed_revision drop constraint proposed_revision_first_acceptance_fkey,
        drop constraint proposed_revision_second_acceptance_fkey`);
        await runner.query(`drop table revision_opinion, proposed_revision`);
        for (const made of [
            'is_bringing_in(uuid)',
            'contribute(uuid)',
            'settle_revision()',
            'tell_of_revision()',
            'note_proposed_revision()',
            'revision_has_its_grade()',
            'proposed_revision_is_of_what_changes()',
        ]) {
            await runner.query(`drop function access.${made}`);
        }
        const ofRevisions = `kind in ('ACCEPT_REVISION', 'REJECT_REVISION')`;
        await runner.query(`delete from field_review where ${ofRevisions}`);
        await runner.query(`delete from decision where ${ofRevisions}`);
        await runner.query(FLUSH);
        await runner.query(`
      alter table field_review
        drop constraint field_review_is_of_a_review,
        add constraint field_review_is_of_a_review check (
          kind = 'REQUEST_CHANGES' or (kind in ('FIRST_PASS', 'SECOND_PASS') and verdict = 'ACCEPTED'))`);
        await runner.query(`
      alter table decision_grade
        drop constraint decision_grade_suffices,
        add constraint decision_grade_suffices check (
          kind = 'FIRST_PASS'
          or (kind in ('SECOND_PASS', 'UPHOLD') and grade is not null and grade <> 'DISCOUNTED')
          or (kind in ('PUBLISH', 'SCHEDULE') and grade is not null and grade <> 'DISCOUNTED'
            and (grade in ('CONFIRMED', 'FAIR') or (caveat is not null and identifies_nobody))))`);
        await runner.query(`
      alter table decision
        drop constraint decision_kind_needs_its_role,
        drop constraint decision_has_its_reason,
        add constraint decision_kind_needs_its_role check (
          (kind in ('ACCEPT', 'REJECT', 'RETURN', 'MERGE', 'UNMERGE') and acting_role = 'TRIAGE_OFFICER')
          or (kind in ('REQUEST_CHANGES', 'FIRST_PASS', 'SECOND_PASS', 'DISAGREE', 'UPHOLD', 'OVERTURN') and acting_role = 'VERIFIER')
          or (kind in ('PUBLISH', 'SCHEDULE', 'UNSCHEDULE', 'PROPOSE_RETRACTION', 'RETRACT') and acting_role = 'EDITOR')
          or (kind = 'REOPEN' and acting_role in ('EDITOR', 'DISPUTES_OFFICER'))
          or (kind = 'SUSPEND' and acting_role = 'SAFETY_OFFICER')
          or (kind in ('RATIFY_SUSPENSION', 'LIFT_SUSPENSION') and acting_role in ('SAFETY_OFFICER', 'EDITOR'))),
        add constraint decision_has_its_reason check (
          kind in ('ACCEPT', 'FIRST_PASS', 'SECOND_PASS', 'PUBLISH', 'SCHEDULE', 'RETRACT')
          or (note is not null and btrim(note) <> ''))`);
    }
}
const SAFE = 'set search_path = pg_catalog, pg_temp';
/** Checks now what would be checked at the commit: a table with rows that wait for that cannot be altered. */
const FLUSH = `set constraints all immediate; set constraints all deferred`;
const ME = `(select access.user_id())`;
/** Whoever decides on cases. */
const STAFF = `'{TRIAGE_OFFICER,VERIFIER,LEGAL_REVIEWER,EDITOR,DISPUTES_OFFICER,SAFETY_OFFICER}'::text[]`;
/** Fields of a case that an author writes (libs/verification/src/proposed-revision/proposed-revision.rules.ts). */
const FIELDS = 'title,summary,requestingState,occurred,hostStates,uses,subjects';
/** A text in own words, in which letters may be put right. */
const TEXT_PATH = '(title/text|summary/text|uses/[0-9]+/note|uses/[0-9]+/codedFacts/[A-Z_]+/reason|uses/[0-9]+/events/[0-9]+/description)';
const OUTCOMES = `'ACCEPTED', 'REJECTED', 'MERGED', 'UNMERGED', 'RESUBMITTED', 'DISAGREED', 'OVERTURNED', 'VERIFIED', 'PUBLISHED', 'REOPENED', 'SUSPENDED', 'SUSPENSION_RATIFIED', 'SUSPENSION_LIFTED', 'RETRACTED'`;
const OF_CASE = `exists (select from case_file c where c.id = case_retraction.case_id
  and c.version = case_retraction.version and c.round = case_retraction.round and c.reference = case_retraction.reference)`;
/** @param version which version the retraction looks at; all of them for nothing. */
function DID_NOT_VERIFY(version) {
    return `not exists (select from case_verification v where v.case_id = case_retraction.case_id ${version}
    and ${ME} in (v.first_verifier, v.second_verifier, v.third_verifier))`;
}
/** Who may act on a dispute. @param verified finds that they verified the case. */
function MAKES_DISPUTE_ACT(verified) {
    return `acted_by = ${ME} and (select access.has_role('DISPUTES_OFFICER')) and acted_at = now()::timestamptz(3)
    and exists (select from case_file c where c.id = dispute_act.case_id)
    and (kind in ('ANSWER', 'PUBLISH_REPLY') or not exists (${verified}))`;
}
const VERIFIED_ANY_VERSION = `
  select from decision v where v.case_id = dispute_act.case_id and v.decided_by = ${ME}
     and v.kind in ('FIRST_PASS', 'SECOND_PASS', 'UPHOLD', 'ACCEPT_REVISION')`;
const VERIFIED_THIS_VERSION = `
  select from decision v join case_file c on c.id = v.case_id and c.version = v.version
   where v.case_id = dispute_act.case_id and v.decided_by = ${ME} and v.kind in ('FIRST_PASS', 'SECOND_PASS', 'UPHOLD')`;
const WAITS_FOR_DISPUTES = 'access.case_publication_waits_for_disputes()';
const IF_DISPUTED = `exists (
          select from public.dispute_act a where a.case_id = new.case_id and a.kind = 'ADMIT'`;
const IF_NOT_PUBLISHED = `not exists (select from public.case_file c where c.id = new.case_id and c.state = 'PUBLISHED')`;
/** Functions that close the content of a case, with the words to which the exception is added. */
const OPEN_WHILE_BRINGING_IN = [
    [
        'case_content_is_open()',
        `or (found_case.state = 'DOCUMENTED' and is_loader) then`,
        `or (found_case.state = 'DOCUMENTED' and is_loader) or access.is_bringing_in(of_case) then`,
    ],
    [
        'case_file_content_is_open()',
        `or (old.state = 'DOCUMENTED' and is_loader) then`,
        `or (old.state = 'DOCUMENTED' and is_loader) or access.is_bringing_in(new.id) then`,
    ],
];
/** What stood beside records before. @param disputes selects those that are open. */
function OVERLAYS_BEFORE(disputes) {
    return `
  select distinct c.case_id, 'SOURCE_ALERT'::text as kind
  from public.case_source c join public.source_alert a on a.source_id = c.source_id
  where not exists (select from public.source_alert_lift l where l.alert_id = a.id)
  union all ${disputes}`;
}
const OF_THE_WORK = `
  select distinct c.id, 'OPEN_DISPUTE'::text from public.case_file c join published.case_dispute d on d.case_id = c.id
   where d.resolved_at is null`;
const OF_THE_PUBLIC = `
  select distinct d.case_id, 'OPEN_DISPUTE'::text from published.case_dispute d where d.resolved_at is null`;
/** The coded questions: name in the content, column, and key of the column's basis. */
const CODED_FACTS = [
    ['DUAL_CRIMINALITY', 'dual_criminality', 'dualCriminality'],
    ['CORE_CYBERCRIME', 'core_cybercrime', 'coreCybercrime'],
    ['SPECIFIC_REQUEST', 'specific_request', 'specificRequest'],
    ['POLITICAL_CHARACTER', 'political_character', 'politicalCharacter'],
    ['JUDICIAL_AUTHORISATION', 'judicial_authorisation', 'judicialAuthorisation'],
    ['TARGET_NOTIFIED', 'target_notified', 'targetNotified'],
    ['REMEDY_USED', 'remedy_used', 'remedyUsed'],
];
/**
 * Writes a content into the tables: the fields that an author writes, as far as they differ. Uses, subjects and events keep
 * their numbers, so that what is said about one is still about it.
 */
const WRITE_CONTENT = `
  create function access.write_content(of_case uuid, content jsonb) returns void
  language plpgsql volatile security definer ${SAFE} as $$
  declare
    before jsonb := public.case_content(of_case);
    shown boolean := (select c.is_public from public.case_file c where c.id = of_case);
  begin
    update public.case_file c
       set title = content #>> '{title,text}', title_language = content #>> '{title,language}',
           summary = content #>> '{summary,text}', summary_language = content #>> '{summary,language}',
           requesting_state = content ->> 'requestingState', occurred_edtf = content #>> '{occurred,edtf}',
           occurred_lower = (content #>> '{occurred,lower}')::date, occurred_upper = (content #>> '{occurred,upper}')::date
     where c.id = of_case;
    if before -> 'hostStates' is distinct from content -> 'hostStates' then
      delete from public.case_host_state h where h.case_id = of_case;
      insert into public.case_host_state (case_id, country_code, is_public)
      select of_case, h.code, shown from jsonb_array_elements_text(content -> 'hostStates') h (code);
    end if;
    if exists (select from public.provision_link l where l.case_id = of_case and l.use_number is not null
                  and not content -> 'uses' ? l.use_number::text) then
      raise exception 'provision links speak of a use that is taken away'
        using errcode = 'foreign_key_violation', constraint = 'provision_link_use_fkey';
    end if;
    if before -> 'subjects' is distinct from content -> 'subjects' then
      delete from public.subject_profile p where p.case_id = of_case;
      delete from public.subject s where s.case_id = of_case and not content -> 'subjects' ? s.number::text;
      insert into public.subject (case_id, number, kind, person_count, public_name, is_public)
      select of_case, s.key::smallint, s.value ->> 'kind', (s.value ->> 'personCount')::integer, s.value ->> 'publicName', shown
        from jsonb_each(content -> 'subjects') s order by s.key::smallint
      on conflict (case_id, number) do update
        set kind = excluded.kind, person_count = excluded.person_count, public_name = excluded.public_name;
      insert into public.subject_profile (case_id, subject_number, profile_id, is_public)
      select of_case, s.key::smallint, p.id, shown
        from jsonb_each(content -> 'subjects') s cross join lateral jsonb_array_elements_text(s.value -> 'profiles') p (id);
    end if;
    if before -> 'uses' is distinct from content -> 'uses' then
      delete from public.use_responding_state r where r.case_id = of_case;
      delete from public.use_ground g where g.case_id = of_case;
      delete from public.mechanism_use u where u.case_id = of_case and not content -> 'uses' ? u.number::text;
      insert into public.mechanism_use (case_id, number, mechanism_id, requesting_state, responding_provider, outcome,
        same_measure_as, note, ${CODED_FACTS.map(([, column]) => column).join(', ')}, coded_facts_basis, is_public)
      select of_case, u.key::smallint, u.value ->> 'mechanism', u.value ->> 'requestingState', u.value ->> 'respondingProvider',
             u.value ->> 'outcome', (u.value ->> 'sameMeasureAs')::smallint, u.value ->> 'note',
             ${CODED_FACTS.map(([fact]) => `u.value #>> '{codedFacts,${fact},answer}'`).join(', ')},
             jsonb_strip_nulls(jsonb_build_object(${CODED_FACTS.map(([fact, , key]) => `'${key}', case when u.value #>> '{codedFacts,${fact},basis}' is not null then (u.value #> '{codedFacts,${fact}}') - 'answer' end`).join(', ')})), shown
        from jsonb_each(content -> 'uses') u order by u.key::smallint
      on conflict (case_id, number) do update
        set mechanism_id = excluded.mechanism_id, requesting_state = excluded.requesting_state,
            responding_provider = excluded.responding_provider, outcome = excluded.outcome,
            same_measure_as = excluded.same_measure_as, note = excluded.note,
            ${CODED_FACTS.map(([, column]) => `${column} = excluded.${column}`).join(', ')},
            coded_facts_basis = excluded.coded_facts_basis;
      insert into public.use_responding_state (case_id, use_number, country_code, is_public)
      select of_case, u.key::smallint, r.code, shown
        from jsonb_each(content -> 'uses') u cross join lateral jsonb_array_elements_text(u.value -> 'respondingStates') r (code);
      insert into public.use_ground (case_id, use_number, offence_id, is_public)
      select of_case, u.key::smallint, g.id, shown
        from jsonb_each(content -> 'uses') u cross join lateral jsonb_array_elements_text(u.value -> 'ground') g (id);
      with wanted as (
        select u.key::smallint as use_number, e.key::integer as place, e.value, there.number
          from jsonb_each(content -> 'uses') u cross join lateral jsonb_each(u.value -> 'events') e
          left join (select c.use_number, c.number, row_number() over (partition by c.use_number order by c.number) as place
                       from public.case_event c where c.case_id = of_case) there
            on there.use_number = u.key::smallint and there.place = e.key::integer),
      gone as (
        delete from public.case_event c where c.case_id = of_case and c.use_number is not null
           and not exists (select from wanted w where w.number = c.number)),
      changed as (
        update public.case_event c
           set type = w.value ->> 'type', edtf = w.value #>> '{date,edtf}', lower = (w.value #>> '{date,lower}')::date,
               upper = (w.value #>> '{date,upper}')::date, country_code = w.value ->> 'country',
               description = w.value ->> 'description', basis = w.value ->> 'basis'
          from wanted w where c.case_id = of_case and c.number = w.number)
      insert into public.case_event (case_id, number, use_number, type, edtf, lower, upper, country_code, description, basis, is_public)
      select of_case, coalesce((select max(c.number) from public.case_event c where c.case_id = of_case), 0)
               + row_number() over (order by w.use_number, w.place),
             w.use_number, w.value ->> 'type', w.value #>> '{date,edtf}', (w.value #>> '{date,lower}')::date,
             (w.value #>> '{date,upper}')::date, w.value ->> 'country', w.value ->> 'description', w.value ->> 'basis', shown
        from wanted w where w.number is null;
    end if;
  end $$`;
/** Puts other words into the body of a function; those that are not there are a fault of this migration. */
async function rewriteFunction(runner, name, before, after) {
    const [found] = (await runner.query(`select pg_get_functiondef($1::regprocedure) as text`, [name]));
    if (!found.text.includes(before))
        throw new Error(`${name} does not say "${before}".`);
    await runner.query(found.text.replaceAll(before, after));
}
async function protect(runner, table) {
    await runner.query(`alter table ${table} enable row level security, force row level security`);
    await runner.query(`create policy ${table}_owner on ${table} to current_role using (true) with check (true)`);
}
//# sourceMappingURL=1764301000000-proposed-revisions.js.map