/**
 * Decisions, and what a state of the record must be able to show for itself.
 *
 * The two-person rule is held by keys alone, without a trigger or an isolation level to rely on:
 * - a decision is pinned to a version, and its maker is registered as a decider of the case, which no contributor can
 *   be (`case_capacity` has one row a person);
 * - a verification names the makers of the first and the second pass of that version, who differ;
 * - VERIFIED and PUBLISHED need the verification, and PUBLISHED the publication, of the version that the case is at.
 */
export class Verification1764000600000 {
    constructor() {
        this.name = 'Verification1764000600000';
    }
    async up(runner) {
        await runner.query(`
      create table decision (
        id uuid not null default uuidv7(),
        case_id uuid not null,
        version integer not null,
        kind text not null,
        decided_by uuid not null,
        acting_role text not null,
        capacity text not null default 'DECIDER',
        note text,
        decided_at timestamptz not null default now(),
        constraint decision_pkey primary key (case_id, id),
        constraint decision_once_a_version unique (case_id, version, kind),
        constraint decision_maker_key unique (case_id, version, kind, decided_by),
        constraint decision_version_fkey foreign key (case_id, version) references case_version (case_id, version),
        constraint decision_maker_is_no_contributor_fkey foreign key (case_id, decided_by, capacity) references case_capacity (case_id, user_id, capacity),
        constraint decision_maker_has_the_role_fkey foreign key (decided_by, acting_role) references user_role (user_id, role),
        constraint decision_is_made_by_a_decider check (capacity = 'DECIDER'),
        constraint decision_kind_needs_its_role check (
          (kind = 'ACCEPT' and acting_role = 'TRIAGE_OFFICER')
          or (kind in ('FIRST_PASS', 'SECOND_PASS') and acting_role = 'VERIFIER')
          or (kind = 'PUBLISH' and acting_role = 'EDITOR')),
        constraint decision_note_within_limit check (char_length(note) <= 2000)
      )`);
        await runner.query(`
      create table case_verification (
        case_id uuid not null,
        version integer not null,
        first_kind text not null default 'FIRST_PASS',
        first_verifier uuid not null,
        second_kind text not null default 'SECOND_PASS',
        second_verifier uuid not null,
        constraint case_verification_pkey primary key (case_id, version),
        constraint case_verification_first_pass_fkey foreign key (case_id, version, first_kind, first_verifier) references decision (case_id, version, kind, decided_by),
        constraint case_verification_second_pass_fkey foreign key (case_id, version, second_kind, second_verifier) references decision (case_id, version, kind, decided_by),
        constraint case_verification_kinds_are_the_passes check (first_kind = 'FIRST_PASS' and second_kind = 'SECOND_PASS'),
        constraint case_verification_has_two_verifiers check (first_verifier <> second_verifier)
      )`);
        await runner.query(`
      create table case_publication (
        case_id uuid not null,
        version integer not null,
        kind text not null default 'PUBLISH',
        editor uuid not null,
        published_at timestamptz not null default now(),
        constraint case_publication_pkey primary key (case_id, version),
        constraint case_publication_decision_fkey foreign key (case_id, version, kind, editor) references decision (case_id, version, kind, decided_by),
        constraint case_publication_verification_fkey foreign key (case_id, version) references case_verification (case_id, version),
        constraint case_publication_is_a_decision_to_publish check (kind = 'PUBLISH')
      )`);
        await runner.query(`alter table case_file add verified_version integer, add published_version integer`);
        await runner.query(`
      alter table case_file
        add constraint case_file_verified_version_fkey foreign key (id, verified_version) references case_verification (case_id, version),
        add constraint case_file_published_version_fkey foreign key (id, published_version) references case_publication (case_id, version),
        add constraint case_file_verified_state_rests_on_a_verification check (
          state not in ('VERIFIED', 'PUBLISHED') or (verified_version is not null and verified_version = version)),
        add constraint case_file_published_state_rests_on_a_publication check (
          state <> 'PUBLISHED' or (published_version is not null and published_version = version))`);
        await runner.query(`grant select, insert on decision, case_verification, case_publication to recourse_application`);
        await runner.query(`grant update (verified_version, published_version) on case_file to recourse_application`);
    }
    async down(runner) {
        await runner.query(`alter table case_file drop column verified_version, drop column published_version`);
        await runner.query(`drop table case_publication, case_verification, decision`);
    }
}
//# sourceMappingURL=1764000600000-verification.js.map