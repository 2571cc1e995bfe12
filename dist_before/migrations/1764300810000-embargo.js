/** Before when a case is not to be public. A trigger holds it against every login, the owner's and the worker's too. */
export class Embargo1764300810000 {
    constructor() {
        this.name = 'Embargo1764300810000';
    }
    async up(runner) {
        await runner.query(`
      create table case_embargo (
        case_id uuid not null,
        number integer not null,
        until timestamptz(3),
        reason text not null,
        set_by uuid not null,
        set_at timestamptz not null default now(),
        constraint case_embargo_pkey primary key (case_id, number),
        constraint case_embargo_case_id_fkey foreign key (case_id) references case_file (id),
        constraint case_embargo_set_by_fkey foreign key (set_by) references app_user (id),
        constraint case_embargo_says_why check (char_length(reason) between 1 and 2000)
      )`);
        await runner.query(`alter table case_embargo enable row level security, force row level security`);
        await runner.query(`create policy case_embargo_owner on case_embargo to current_role using (true) with check (true)`);
        const me = `(select access.user_id())`;
        await runner.query(`
      create policy case_embargo_read on case_embargo for select to recourse_application
        using (exists (select from case_file c where c.id = case_embargo.case_id and (c.author_id = ${me}
          or (select access.roles()) && '{TRIAGE_OFFICER,VERIFIER,LEGAL_REVIEWER,EDITOR,DISPUTES_OFFICER,SAFETY_OFFICER}'::text[])))`);
        await runner.query(`
      create policy case_embargo_set on case_embargo for insert to recourse_application
        with check (set_by = ${me} and set_at = now() and exists (
          select from case_file c where c.id = case_embargo.case_id and c.public_as is null and (
            c.author_id = ${me} and (select access.has_role('RESEARCHER')) and c.state in ('DRAFT', 'CHANGES_REQUESTED')
            or (select access.has_role('EDITOR')) and c.state in ('VERIFIED', 'SCHEDULED') and not exists (
              select from case_capacity k where k.case_id = c.id and k.user_id = ${me} and k.capacity = 'CONTRIBUTOR'))))`);
        await runner.query(`grant select, insert on case_embargo to recourse_application`);
        await runner.query(`select audit.bind('case_embargo')`);
        await runner.query(`
      create function access.case_keeps_its_embargo() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        ends timestamptz := (select e.until from public.case_embargo e where e.case_id = new.id order by e.number desc limit 1);
      begin
        if ends > now() and (new.state = 'PUBLISHED' or new.publish_at is null or new.publish_at < ends) then
          raise exception 'a case is not public before its embargo ends'
            using errcode = 'check_violation', constraint = 'case_file_keeps_its_embargo';
        end if;
        return new;
      end $$`);
        await runner.query(`revoke all on function access.case_keeps_its_embargo() from public`);
        await runner.query(`
      create trigger case_file_keeps_its_embargo before update of state on case_file
        for each row when (new.state in ('PUBLISHED', 'SCHEDULED') and new.state is distinct from old.state)
        execute function access.case_keeps_its_embargo()`);
    }
    async down(runner) {
        await runner.query(`drop trigger case_file_keeps_its_embargo on case_file`);
        await runner.query(`drop function access.case_keeps_its_embargo()`);
        await runner.query(`drop table case_embargo`);
    }
}
//# sourceMappingURL=1764300810000-embargo.js.map