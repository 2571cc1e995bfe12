/**
 * What whoever decides has declared of their ties, and what a verifier has looked at before passing a case.
 *
 * A decision names the declaration that it was made under: a key makes sure that it is the decider's own, and a check that
 * it was no older than 365 days. Decisions from before this migration name none.
 */
export class ReviewGuards1764300100000 {
    constructor() {
        this.name = 'ReviewGuards1764300100000';
    }
    async up(runner) {
        await this.#interests(runner);
        await this.#checklists(runner);
        await this.#queues(runner);
    }
    /** Since when a case has been in some states without a break: past the policies, which hide where it was before. */
    async #queues(runner) {
        await runner.query(`
      create function access.in_states_since(of_case uuid, states text[]) returns timestamptz
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select min(r.made_at) from public.case_revision r
         where access.roles() && '{TRIAGE_OFFICER,VERIFIER,LEGAL_REVIEWER,EDITOR,DISPUTES_OFFICER,SAFETY_OFFICER}'::text[]
           and r.case_id = of_case and r.number > coalesce((
             select max(before.number) from public.case_revision before
              where before.case_id = of_case and (before.state is null or before.state <> all (states))), 0)
      $$`);
        await runner.query(`revoke all on function access.in_states_since(uuid, text[]) from public`);
        await runner.query(`grant execute on function access.in_states_since(uuid, text[]) to recourse_application`);
    }
    async #interests(runner) {
        await runner.query(`
      create table interest_declaration (
        id uuid not null default uuidv7(),
        user_id uuid not null,
        declared_at timestamptz(3) not null default now(),
        nationalities text[] not null default '{}',
        residence text,
        organisations text[] not null default '{}',
        ties text,
        constraint interest_declaration_pkey primary key (id),
        constraint interest_declaration_facts_key unique (id, user_id, declared_at),
        constraint interest_declaration_user_id_fkey foreign key (user_id) references app_user (id),
        constraint interest_declaration_residence_fkey foreign key (residence) references country (code),
        constraint interest_declaration_ties_within_limit check (char_length(ties) between 1 and 2000),
        constraint interest_declaration_lists_within_limit check (cardinality(nationalities) <= 10 and cardinality(organisations) <= 20)
      )`);
        await runner.query(`create index interest_declaration_user_id_idx on interest_declaration (user_id, declared_at)`);
        await protect(runner, 'interest_declaration');
        const me = `user_id = (select access.user_id())`;
        await runner.query(`
      create policy interest_declaration_read on interest_declaration for select to recourse_application using (${me})`);
        await runner.query(`
      create policy interest_declaration_declare on interest_declaration for insert to recourse_application
        with check (${me} and declared_at = now()::timestamptz(3))`);
        await runner.query(`grant select, insert on interest_declaration to recourse_application`);
        await runner.query(`select audit.bind('interest_declaration')`);
        await runner.query(`
      alter table decision
        add interest_declaration uuid,
        add interest_declared_at timestamptz(3),
        add constraint decision_interest_fkey foreign key (interest_declaration, decided_by, interest_declared_at)
          references interest_declaration (id, user_id, declared_at),
        add constraint decision_interest_holds check (decided_at < interest_declared_at + interval '365 days')`);
        await runner.query(`
      alter table decision add constraint decision_is_made_under_a_declaration check (
        kind = 'SUSPEND' or (interest_declaration is not null and interest_declared_at is not null)) not valid`);
    }
    async #checklists(runner) {
        await runner.query(`alter table decision add checklist_version integer`);
        await runner.query(`
      create table decision_checklist (
        case_id uuid not null,
        decision_id uuid not null,
        item text not null,
        answer text not null,
        note text,
        constraint decision_checklist_pkey primary key (case_id, decision_id, item),
        constraint decision_checklist_decision_fkey foreign key (case_id, decision_id) references decision (case_id, id),
        constraint decision_checklist_item_is_known check (item in ('AUTHENTICITY', 'PROVENANCE', 'IDENTITY', 'INTEGRITY', 'CORROBORATION', 'CONTEXT', 'DO_NO_HARM')),
        constraint decision_checklist_answer_is_known check (answer in ('YES', 'NO', 'NOT_APPLICABLE')),
        constraint decision_checklist_says_why check (answer = 'YES' or (note is not null and btrim(note) <> '')),
        constraint decision_checklist_note_within_limit check (char_length(note) <= 1000),
        constraint decision_checklist_passes_nothing_harmful check (
          item not in ('AUTHENTICITY', 'INTEGRITY', 'DO_NO_HARM') or answer <> 'NO'),
        constraint decision_checklist_asks_of_harm_always check (item <> 'DO_NO_HARM' or answer <> 'NOT_APPLICABLE')
      )`);
        await protect(runner, 'decision_checklist');
        await runner.query(`
      create policy decision_checklist_read on decision_checklist for select to recourse_application
        using (exists (select from case_file c where c.id = decision_checklist.case_id))`);
        await runner.query(`
      create policy decision_checklist_answer on decision_checklist for insert to recourse_application
        with check (exists (select from decision d where d.case_id = decision_checklist.case_id and d.id = decision_checklist.decision_id
          and d.decided_by = (select access.user_id()) and d.decided_at = now()))`);
        await runner.query(`grant select, insert on decision_checklist to recourse_application`);
        await runner.query(`select audit.bind('decision_checklist')`);
        // Looked at when all of it is committed: a pass has an answer to every item of its version of the list.
        await runner.query(`
      create function access.pass_has_its_checklist() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not has_table_privilege(session_user, 'public.documented_case', 'INSERT')
           and (new.checklist_version is null
             or 7 <> (select count(*) from public.decision_checklist c where c.case_id = new.case_id and c.decision_id = new.id)) then
          raise exception 'a pass needs its whole checklist'
            using errcode = 'check_violation', constraint = 'decision_pass_has_its_checklist';
        end if;
        return null;
      end $$`);
        await runner.query(`revoke all on function access.pass_has_its_checklist() from public`);
        await runner.query(`
      create constraint trigger decision_pass_has_its_checklist after insert on decision
        deferrable initially deferred for each row when (new.kind in ('FIRST_PASS', 'SECOND_PASS'))
        execute function access.pass_has_its_checklist()`);
    }
    async down(runner) {
        await runner.query(`drop function access.in_states_since(uuid, text[])`);
        await runner.query(`drop trigger decision_pass_has_its_checklist on decision`);
        await runner.query(`drop function access.pass_has_its_checklist()`);
        await runner.query(`drop table decision_checklist`);
        await runner.query(`
      alter table decision drop constraint decision_is_made_under_a_declaration, drop constraint decision_interest_holds,
        drop constraint decision_interest_fkey, drop column interest_declaration, drop column interest_declared_at,
        drop column checklist_version`);
        await runner.query(`drop table interest_declaration`);
    }
}
async function protect(runner, table) {
    await runner.query(`alter table ${table} enable row level security, force row level security`);
    await runner.query(`create policy ${table}_owner on ${table} to current_role using (true) with check (true)`);
}
//# sourceMappingURL=1764300100000-review-guards.js.map