/** Which cases go before others in the queues, and why. */
export class Urgency1764300820000 {
    constructor() {
        this.name = 'Urgency1764300820000';
    }
    async up(runner) {
        await runner.query(`
      create table case_urgency (
        case_id uuid not null,
        id uuid not null default uuidv7(),
        round integer not null,
        reason text not null,
        marked_by uuid not null,
        marked_at timestamptz not null default now(),
        ended_by uuid,
        ended_at timestamptz,
        end_reason text,
        constraint case_urgency_pkey primary key (case_id, id),
        constraint case_urgency_case_id_fkey foreign key (case_id) references case_file (id),
        constraint case_urgency_marked_by_fkey foreign key (marked_by) references app_user (id),
        constraint case_urgency_ended_by_fkey foreign key (ended_by) references app_user (id),
        constraint case_urgency_says_why check (char_length(reason) between 1 and 2000),
        constraint case_urgency_end_says_why check (char_length(end_reason) between 1 and 2000),
        constraint case_urgency_end_is_whole check (num_nonnulls(ended_at, ended_by, end_reason) in (0, 3))
      )`);
        await runner.query(`create unique index case_urgency_one_mark_idx on case_urgency (case_id, round) where ended_at is null`);
        await runner.query(`alter table case_urgency enable row level security, force row level security`);
        await runner.query(`create policy case_urgency_owner on case_urgency to current_role using (true) with check (true)`);
        const me = `(select access.user_id())`;
        const marks = `(select access.roles()) && '{TRIAGE_OFFICER,SAFETY_OFFICER,EDITOR}'::text[]`;
        const ofCase = (condition) => `exists (select from case_file c where c.id = case_urgency.case_id and c.round = case_urgency.round and (${condition}))`;
        await runner.query(`
      create policy case_urgency_read on case_urgency for select to recourse_application
        using (exists (select from case_file c where c.id = case_urgency.case_id and (c.author_id = ${me}
          or (select access.roles()) && '{TRIAGE_OFFICER,VERIFIER,LEGAL_REVIEWER,EDITOR,DISPUTES_OFFICER,SAFETY_OFFICER}'::text[])))`);
        await runner.query(`
      create policy case_urgency_mark on case_urgency for insert to recourse_application
        with check (marked_by = ${me} and marked_at = now() and ended_at is null and ${ofCase(`c.author_id = ${me} and (select access.has_role('RESEARCHER')) and c.state = 'DRAFT'
          or ${marks} and c.state in ('SUBMITTED', 'TRIAGE', 'IN_REVIEW', 'SECOND_REVIEW', 'ADJUDICATION', 'VERIFIED', 'SUSPENDED')`)})`);
        await runner.query(`
      create policy case_urgency_end on case_urgency for update to recourse_application
        using (ended_at is null and ${ofCase(marks)}) with check (ended_by = ${me} and ended_at = now() and ${ofCase(marks)})`);
        await runner.query(`grant select, insert, update (ended_by, ended_at, end_reason) on case_urgency to recourse_application`);
        await runner.query(`select audit.bind('case_urgency')`);
    }
    async down(runner) {
        await runner.query(`drop table case_urgency`);
    }
}
//# sourceMappingURL=1764300820000-urgency.js.map