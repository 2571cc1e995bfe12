/** Who may decide on a case in spite of a tie: a safety officer says so, for one person, case and rule, with a reason. */
export class Recusal1764300200000 {
    constructor() {
        this.name = 'Recusal1764300200000';
    }
    async up(runner) {
        await runner.query(`
      create table recusal_waiver (
        case_id uuid not null,
        user_id uuid not null,
        rule text not null,
        reason text not null,
        waived_by uuid not null,
        acting_role text not null default 'SAFETY_OFFICER',
        waived_at timestamptz not null default now(),
        constraint recusal_waiver_pkey primary key (case_id, user_id, rule),
        constraint recusal_waiver_case_id_fkey foreign key (case_id) references case_file (id),
        constraint recusal_waiver_user_id_fkey foreign key (user_id) references app_user (id),
        constraint recusal_waiver_role_fkey foreign key (waived_by, acting_role) references user_role (user_id, role),
        constraint recusal_waiver_rule_is_known check (rule in ('NATIONALITY_OF_REQUESTING_STATE', 'NATIONALITY_OF_HOST_STATE', 'RESIDENCE_IN_REQUESTING_STATE', 'RESIDENCE_IN_HOST_STATE', 'SAME_ORGANISATION_AS_AUTHOR', 'SAME_ORGANISATION_AS_PUBLISHER')),
        constraint recusal_waiver_is_for_somebody_else check (waived_by <> user_id),
        constraint recusal_waiver_is_of_a_safety_officer check (acting_role = 'SAFETY_OFFICER'),
        constraint recusal_waiver_says_why check (char_length(reason) between 1 and 2000)
      )`);
        await runner.query(`alter table recusal_waiver enable row level security, force row level security`);
        await runner.query(`create policy recusal_waiver_owner on recusal_waiver to current_role using (true) with check (true)`);
        const ofCase = `exists (select from case_file c where c.id = recusal_waiver.case_id)`;
        await runner.query(`
      create policy recusal_waiver_read on recusal_waiver for select to recourse_application
        using ((select access.roles()) && '{TRIAGE_OFFICER,VERIFIER,LEGAL_REVIEWER,EDITOR,DISPUTES_OFFICER,SAFETY_OFFICER}'::text[] and ${ofCase})`);
        await runner.query(`
      create policy recusal_waiver_make on recusal_waiver for insert to recourse_application
        with check (waived_by = (select access.user_id()) and waived_at = now()
          and (select access.has_role('SAFETY_OFFICER')) and ${ofCase})`);
        await runner.query(`grant select, insert on recusal_waiver to recourse_application`);
        await runner.query(`select audit.bind('recusal_waiver')`);
    }
    async down(runner) {
        await runner.query(`drop table recusal_waiver`);
    }
}
//# sourceMappingURL=1764300200000-recusal.js.map