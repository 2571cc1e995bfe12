/** Which cases the author of another one had looked at, as ones that may tell the same, when they handed theirs in. */
export class DuplicatesSeen1764300800000 {
    constructor() {
        this.name = 'DuplicatesSeen1764300800000';
    }
    async up(runner) {
        await runner.query(`
      create table duplicate_seen (
        case_id uuid not null,
        candidate_id uuid not null,
        version integer not null,
        score integer not null,
        rules_version integer not null,
        seen_by uuid not null,
        seen_at timestamptz not null default now(),
        constraint duplicate_seen_pkey primary key (case_id, candidate_id),
        constraint duplicate_seen_version_fkey foreign key (case_id, version) references case_version (case_id, version),
        constraint duplicate_seen_candidate_id_fkey foreign key (candidate_id) references case_file (id),
        constraint duplicate_seen_seen_by_fkey foreign key (seen_by) references app_user (id),
        constraint duplicate_seen_is_another_case check (candidate_id <> case_id),
        constraint duplicate_seen_score_is_of_100 check (score >= 0 and score <= 100)
      )`);
        await runner.query(`create index duplicate_seen_candidate_id_idx on duplicate_seen (candidate_id)`);
        await runner.query(`alter table duplicate_seen enable row level security, force row level security`);
        await runner.query(`create policy duplicate_seen_owner on duplicate_seen to current_role using (true) with check (true)`);
        // That a case was looked at tells that there is one: so both must be there for the reader.
        const candidate = `exists (select from case_file c where c.id = duplicate_seen.candidate_id)`;
        const me = `(select access.user_id())`;
        await runner.query(`
      create policy duplicate_seen_read on duplicate_seen for select to recourse_application
        using (((select access.roles()) && '{TRIAGE_OFFICER,VERIFIER,LEGAL_REVIEWER,EDITOR,DISPUTES_OFFICER,SAFETY_OFFICER}'::text[] or seen_by = ${me})
          and exists (select from case_file c where c.id = duplicate_seen.case_id) and ${candidate})`);
        await runner.query(`
      create policy duplicate_seen_make on duplicate_seen for insert to recourse_application
        with check (seen_by = ${me} and seen_at = now() and (select access.has_role('RESEARCHER'))
          and exists (select from case_file c where c.id = duplicate_seen.case_id and c.author_id = ${me}
            and c.state = 'DRAFT' and c.version = duplicate_seen.version)
          and ${candidate})`);
        await runner.query(`grant select, insert on duplicate_seen to recourse_application`);
        await runner.query(`select audit.bind('duplicate_seen')`);
    }
    async down(runner) {
        await runner.query(`drop table duplicate_seen`);
    }
}
//# sourceMappingURL=1764300800000-duplicates-seen.js.map