/**
 * Vocabularies, the case record and who contributed to it.
 *
 * Every child key begins with the case's id, and foreign keys stay within a case or point to reference tables.
 * Two things are held here and not only in the services: whoever contributed to a case can never decide on it (one row
 * of `case_capacity` a person), and the content of a case that has left its author's hands stays as it is: no step leads
 * back to a draft.
 */
export class Cases1764000400000 {
    constructor() {
        this.name = 'Cases1764000400000';
    }
    async up(runner) {
        await this.#vocabularies(runner);
        await this.#caseFile(runner);
        await this.#content(runner);
        await this.#closedContent(runner);
        await this.#grants(runner);
    }
    async #vocabularies(runner) {
        await runner.query(`
      create table mechanism (
        id text not null,
        position integer not null,
        label text not null,
        aliases text[] not null default '{}',
        family text not null,
        parent_id text,
        description text not null,
        governed_by jsonb not null default '[]',
        abuse_patterns jsonb not null default '[]',
        safeguards jsonb not null default '[]',
        typical_evidence text[] not null default '{}',
        abuse_evidence text not null,
        basis text not null,
        verified boolean not null,
        verification_note text,
        constraint mechanism_pkey primary key (id),
        constraint mechanism_parent_id_fkey foreign key (parent_id) references mechanism (id) deferrable initially deferred,
        constraint mechanism_family_is_known check (family in ('POLICE_COOPERATION', 'JUDICIAL_COOPERATION', 'PROVIDER_PRESSURE', 'IMMIGRATION_AND_TRAVEL', 'FINANCIAL', 'INFORMAL')),
        constraint mechanism_abuse_evidence_is_known check (abuse_evidence in ('DOCUMENTED', 'CONCERN_RAISED', 'HYPOTHESISED')),
        constraint mechanism_basis_is_known check (basis in ('SOURCE', 'ANALYST'))
      )`);
        await runner.query(`
      create table offence (
        id text not null,
        position integer not null,
        label text not null,
        category text not null,
        parent_id text,
        description text not null,
        within_zero_draft_arts_6_to_16 text not null,
        zero_draft_articles text[] not null default '{}',
        final_articles text[] not null default '{}',
        cyber_dependent boolean not null,
        reachable_via_serious_crime_clause text not null,
        typical_pretext text,
        interpol_issue text,
        human_rights_note text,
        basis text not null,
        verified boolean not null,
        verification_note text,
        constraint offence_pkey primary key (id),
        constraint offence_parent_id_fkey foreign key (parent_id) references offence (id) deferrable initially deferred,
        constraint offence_category_is_known check (category in ('CYBER', 'ECONOMIC', 'EXPRESSION', 'MORALITY', 'PROPERTY', 'PUBLIC_ORDER', 'SECURITY', 'VIOLENT_CRIME')),
        constraint offence_core_is_known check (within_zero_draft_arts_6_to_16 in ('YES', 'PARTIAL', 'NO')),
        constraint offence_basis_is_known check (basis in ('SOURCE', 'ANALYST'))
      )`);
        await runner.query(`
      create table profile (
        id text not null,
        position integer not null,
        label text not null,
        axis text not null,
        description text not null,
        constraint profile_pkey primary key (id),
        constraint profile_axis_is_known check (axis in ('ROLE', 'STATUS', 'ENTITY'))
      )`);
        await runner.query(`
      create table documented_case (
        ref text not null,
        checksum text not null default '',
        verified boolean not null,
        verification_url text,
        notes text,
        original_terms jsonb not null,
        constraint documented_case_pkey primary key (ref)
      )`);
    }
    async #caseFile(runner) {
        await runner.query(`
      create table case_file (
        id uuid not null default uuidv7(),
        reference text not null,
        version integer not null default 1,
        state text not null,
        title text not null,
        title_language text not null default 'en',
        summary text,
        summary_language text not null default 'en',
        requesting_state text,
        occurred_edtf text,
        occurred_lower date,
        occurred_upper date,
        outcome text,
        outcome_note text,
        disputed boolean not null default false,
        confidence text,
        author_id uuid,
        file_reference text,
        documented_ref text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint case_file_pkey primary key (id),
        constraint case_file_reference_key unique (reference),
        constraint case_file_author_file_reference_key unique (author_id, file_reference),
        constraint case_file_documented_ref_key unique (documented_ref),
        constraint case_file_requesting_state_fkey foreign key (requesting_state) references country (code),
        constraint case_file_author_id_fkey foreign key (author_id) references app_user (id),
        constraint case_file_documented_ref_fkey foreign key (documented_ref) references documented_case (ref),
        constraint case_file_reference_has_form check (reference ~ '^TNR-[0-9]{4}-[0-9]{6}$'),
        constraint case_file_state_is_known check (state in ('DOCUMENTED', 'DRAFT', 'SUBMITTED', 'IN_REVIEW', 'SECOND_REVIEW', 'VERIFIED', 'PUBLISHED', 'WITHDRAWN')),
        constraint case_file_documented_comes_from_reference_data check (state <> 'DOCUMENTED' or documented_ref is not null),
        constraint case_file_has_an_origin check (num_nonnulls(author_id, documented_ref) = 1),
        constraint case_file_occurred_is_in_order check (occurred_lower <= occurred_upper),
        constraint case_file_occurred_has_its_text check (occurred_edtf is not null or (occurred_lower is null and occurred_upper is null)),
        constraint case_file_title_has_text check (char_length(title) between 1 and 200),
        constraint case_file_summary_within_limit check (char_length(summary) <= 5000),
        constraint case_file_outcome_is_known check (outcome in (${OUTCOMES})),
        constraint case_file_confidence_is_known check (confidence in ('HIGH', 'MEDIUM', 'LOW'))
      )`);
        await runner.query(`create index case_file_public_idx on case_file (id) where state in ('PUBLISHED', 'DOCUMENTED')`);
        await runner.query(`create index case_file_occurred_idx on case_file (coalesce(occurred_lower, '-infinity'), id) where state in ('PUBLISHED', 'DOCUMENTED')`);
        await runner.query(`create index case_file_state_idx on case_file (state, id)`);
        await runner.query(`create index case_file_requesting_state_idx on case_file (requesting_state, id)`);
        await runner.query(`
      create table case_capacity (
        case_id uuid not null,
        user_id uuid not null,
        capacity text not null,
        since timestamptz not null default now(),
        constraint case_capacity_pkey primary key (case_id, user_id),
        constraint case_capacity_key unique (case_id, user_id, capacity),
        constraint case_capacity_case_id_fkey foreign key (case_id) references case_file (id) on delete cascade,
        constraint case_capacity_user_id_fkey foreign key (user_id) references app_user (id),
        constraint case_capacity_is_known check (capacity in ('CONTRIBUTOR', 'DECIDER'))
      )`);
        await runner.query(`
      create table case_version (
        case_id uuid not null,
        version integer not null,
        made_by uuid,
        made_as text not null default 'CONTRIBUTOR',
        made_at timestamptz not null default now(),
        constraint case_version_pkey primary key (case_id, version),
        constraint case_version_case_id_fkey foreign key (case_id) references case_file (id) on delete cascade,
        constraint case_version_maker_contributes_fkey foreign key (case_id, made_by, made_as) references case_capacity (case_id, user_id, capacity),
        constraint case_version_is_made_by_a_contributor check (made_as = 'CONTRIBUTOR')
      )`);
        await runner.query(`
      create table draft_idempotency_key (
        user_id uuid not null,
        key text not null,
        fingerprint text not null,
        case_id uuid not null,
        created_at timestamptz not null default now(),
        constraint draft_idempotency_key_pkey primary key (user_id, key),
        constraint draft_idempotency_key_user_id_fkey foreign key (user_id) references app_user (id),
        constraint draft_idempotency_key_case_id_fkey foreign key (case_id) references case_file (id) on delete cascade deferrable initially deferred,
        constraint draft_idempotency_key_within_limit check (char_length(key) between 8 and 100)
      )`);
        await runner.query(`
      alter table case_file add constraint case_file_version_fkey foreign key (id, version)
        references case_version (case_id, version) deferrable initially deferred`);
    }
    async #content(runner) {
        await runner.query(`
      create table case_host_state (
        case_id uuid not null,
        country_code text not null,
        constraint case_host_state_pkey primary key (case_id, country_code),
        constraint case_host_state_case_id_fkey foreign key (case_id) references case_file (id) on delete cascade,
        constraint case_host_state_country_code_fkey foreign key (country_code) references country (code)
      )`);
        await runner.query(`create index case_host_state_country_code_idx on case_host_state (country_code, case_id)`);
        await runner.query(`
      create table mechanism_use (
        case_id uuid not null,
        number smallint not null,
        mechanism_id text not null,
        requesting_state text,
        responding_provider text,
        outcome text not null default 'UNKNOWN',
        same_measure_as smallint,
        note text,
        dual_criminality text not null default 'UNKNOWN',
        core_cybercrime text not null default 'UNKNOWN',
        specific_request text not null default 'UNKNOWN',
        political_character text not null default 'UNKNOWN',
        judicial_authorisation text not null default 'UNKNOWN',
        target_notified text not null default 'UNKNOWN',
        remedy_used text not null default 'UNKNOWN',
        coded_facts_basis jsonb not null default '{}',
        constraint mechanism_use_pkey primary key (case_id, number),
        constraint mechanism_use_case_id_fkey foreign key (case_id) references case_file (id) on delete cascade,
        constraint mechanism_use_mechanism_id_fkey foreign key (mechanism_id) references mechanism (id),
        constraint mechanism_use_requesting_state_fkey foreign key (requesting_state) references country (code),
        constraint mechanism_use_same_measure_as_fkey foreign key (case_id, same_measure_as) references mechanism_use (case_id, number) deferrable initially deferred,
        constraint mechanism_use_is_not_its_own_measure check (same_measure_as <> number),
        constraint mechanism_use_outcome_is_known check (outcome in (${OUTCOMES})),
        constraint mechanism_use_dual_criminality_is_known check (dual_criminality in ('YES', 'NO', 'UNKNOWN')),
        constraint mechanism_use_core_cybercrime_is_known check (core_cybercrime in ('YES', 'NO', 'UNKNOWN')),
        constraint mechanism_use_specific_request_is_known check (specific_request in ('YES', 'NO', 'UNKNOWN')),
        constraint mechanism_use_political_character_is_known check (political_character in ('YES', 'NO', 'UNKNOWN', 'DISPUTED')),
        constraint mechanism_use_judicial_authorisation_is_known check (judicial_authorisation in ('YES', 'NO', 'UNKNOWN')),
        constraint mechanism_use_target_notified_is_known check (target_notified in ('YES', 'NO', 'UNKNOWN')),
        constraint mechanism_use_remedy_used_is_known check (remedy_used in ('YES', 'NO', 'UNKNOWN'))
      )`);
        await runner.query(`create index mechanism_use_mechanism_id_idx on mechanism_use (mechanism_id, requesting_state, case_id)`);
        await runner.query(`create index mechanism_use_requesting_state_idx on mechanism_use (requesting_state, case_id)`);
        await runner.query(`
      create table use_responding_state (
        case_id uuid not null,
        use_number smallint not null,
        country_code text not null,
        constraint use_responding_state_pkey primary key (case_id, use_number, country_code),
        constraint use_responding_state_use_fkey foreign key (case_id, use_number) references mechanism_use (case_id, number) on delete cascade,
        constraint use_responding_state_country_code_fkey foreign key (country_code) references country (code)
      )`);
        await runner.query(`create index use_responding_state_country_code_idx on use_responding_state (country_code, case_id)`);
        await runner.query(`
      create table use_ground (
        case_id uuid not null,
        use_number smallint not null,
        offence_id text not null,
        constraint use_ground_pkey primary key (case_id, use_number, offence_id),
        constraint use_ground_use_fkey foreign key (case_id, use_number) references mechanism_use (case_id, number) on delete cascade,
        constraint use_ground_offence_id_fkey foreign key (offence_id) references offence (id)
      )`);
        await runner.query(`create index use_ground_offence_id_idx on use_ground (offence_id, case_id)`);
        await runner.query(`
      create table case_event (
        case_id uuid not null,
        number smallint not null,
        use_number smallint,
        type text not null,
        edtf text not null,
        lower date,
        upper date,
        country_code text,
        description text,
        basis text not null,
        constraint case_event_pkey primary key (case_id, number),
        constraint case_event_case_id_fkey foreign key (case_id) references case_file (id) on delete cascade,
        constraint case_event_use_fkey foreign key (case_id, use_number) references mechanism_use (case_id, number) on delete cascade,
        constraint case_event_country_code_fkey foreign key (country_code) references country (code),
        constraint case_event_type_is_known check (type in (${EVENT_TYPES})),
        constraint case_event_is_in_order check (lower <= upper),
        constraint case_event_basis_is_known check (basis in ('SOURCE', 'GENERAL_KNOWLEDGE'))
      )`);
        await runner.query(`
      create table subject (
        case_id uuid not null,
        number smallint not null,
        kind text not null,
        person_count integer,
        public_name text,
        constraint subject_pkey primary key (case_id, number),
        constraint subject_case_id_fkey foreign key (case_id) references case_file (id) on delete cascade,
        constraint subject_kind_is_known check (kind in ('PERSON', 'GROUP', 'COMPANY', 'ORGANISATION')),
        constraint subject_person_count_is_not_negative check (person_count >= 0)
      )`);
        await runner.query(`
      create table subject_profile (
        case_id uuid not null,
        subject_number smallint not null,
        profile_id text not null,
        constraint subject_profile_pkey primary key (case_id, subject_number, profile_id),
        constraint subject_profile_subject_fkey foreign key (case_id, subject_number) references subject (case_id, number) on delete cascade,
        constraint subject_profile_profile_id_fkey foreign key (profile_id) references profile (id)
      )`);
        await runner.query(`create index subject_profile_profile_id_idx on subject_profile (profile_id, case_id)`);
        await runner.query(`
      create table provision_link (
        case_id uuid not null,
        number smallint not null,
        use_number smallint,
        text_version_id text not null,
        provision_id text,
        cited_as text not null,
        relation text not null,
        original_relation text,
        rationale text not null,
        article_number_basis text not null,
        legal_review text not null default 'PENDING',
        note text,
        author_id uuid,
        constraint provision_link_pkey primary key (case_id, number),
        constraint provision_link_case_id_fkey foreign key (case_id) references case_file (id) on delete cascade,
        constraint provision_link_use_fkey foreign key (case_id, use_number) references mechanism_use (case_id, number) on delete cascade,
        constraint provision_link_text_version_id_fkey foreign key (text_version_id) references text_version (id),
        constraint provision_link_provision_is_of_its_version_fkey foreign key (provision_id, text_version_id) references provision (id, text_version_id),
        constraint provision_link_author_id_fkey foreign key (author_id) references app_user (id),
        constraint provision_link_relation_is_known check (relation in ('INVOKED', 'WOULD_COMPEL', 'WOULD_PERMIT', 'FAILS_TO_PREVENT', 'WOULD_HAVE_BARRED')),
        constraint provision_link_article_number_basis_is_known check (article_number_basis in ('FOUNDING_ARTICLE', 'GENERAL_KNOWLEDGE', 'AUTHOR_READING')),
        constraint provision_link_legal_review_is_known check (legal_review = 'PENDING')
      )`);
        await runner.query(`create index provision_link_provision_id_idx on provision_link (provision_id, case_id)`);
        await runner.query(`create index provision_link_text_version_id_idx on provision_link (text_version_id, case_id)`);
    }
    /** The application changes the content of a case only while its author holds it; the reference loader, its own. */
    async #closedContent(runner) {
        await runner.query(`
      create function case_content_is_open() returns trigger language plpgsql set search_path = pg_catalog, public as $$
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
        for (const table of CONTENT_TABLES) {
            await runner.query(`
        create trigger ${table}_content_is_open before insert or update or delete on ${table}
          for each row execute function case_content_is_open()`);
        }
        await runner.query(`
      create function case_file_content_is_open() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      declare
        is_loader boolean := has_table_privilege(current_user, 'documented_case', 'INSERT');
      begin
        if new.state <> old.state and not is_loader and (old.state, new.state) not in (${STEPS}) then
          raise exception 'no step leads from % to %', old.state, new.state
            using errcode = 'check_violation', constraint = 'case_file_moves_by_steps';
        end if;
        if (old.state = 'DRAFT' and new.state = 'DRAFT') or (old.state = 'DOCUMENTED' and is_loader) then
          return new;
        end if;
        if (old.version, old.title, old.title_language, old.summary, old.summary_language, old.requesting_state,
            old.occurred_edtf, old.occurred_lower, old.occurred_upper, old.outcome, old.outcome_note, old.disputed, old.confidence)
           is distinct from
           (new.version, new.title, new.title_language, new.summary, new.summary_language, new.requesting_state,
            new.occurred_edtf, new.occurred_lower, new.occurred_upper, new.outcome, new.outcome_note, new.disputed, new.confidence) then
          raise exception 'the content of a case in state % is closed', old.state
            using errcode = 'check_violation', constraint = 'case_content_is_open';
        end if;
        return new;
      end $$`);
        await runner.query(`
      create trigger case_file_content_is_open before update on case_file
        for each row execute function case_file_content_is_open()`);
    }
    async #grants(runner) {
        await runner.query(`grant select on mechanism, offence, profile, documented_case to recourse_application`);
        await runner.query(`grant select, insert on case_file, case_capacity, case_version, draft_idempotency_key to recourse_application`);
        await runner.query(`
      grant update (version, state, title, title_language, summary, summary_language, requesting_state, occurred_edtf,
                    occurred_lower, occurred_upper, outcome, outcome_note, updated_at)
        on case_file to recourse_application`);
        await runner.query(`
      grant select, insert, update, delete
        on ${CONTENT_TABLES.join(', ')} to recourse_application`);
    }
    async down(runner) {
        await runner.query(`alter table case_file drop constraint case_file_version_fkey`);
        await runner.query(`drop table ${[...CONTENT_TABLES].reverse().join(', ')}`);
        await runner.query(`drop table draft_idempotency_key, case_version, case_capacity, case_file, documented_case, profile, offence, mechanism`);
        await runner.query(`drop function case_content_is_open, case_file_content_is_open`);
    }
}
const CONTENT_TABLES = [
    'case_host_state',
    'mechanism_use',
    'use_responding_state',
    'use_ground',
    'case_event',
    'subject',
    'subject_profile',
    'provision_link',
];
const OUTCOMES = `'EXTRADITED', 'REMOVED', 'REFUSED', 'WITHDRAWN', 'DELETED', 'RELEASED', 'TRAVEL_BLOCKED', 'DATA_DISCLOSED', 'COMPLIED', 'PARTLY_COMPLIED', 'OVER_COMPLIED', 'SANCTIONED', 'REVERSED', 'PENDING', 'UNKNOWN'`;
/** The steps of the workflow (libs/verification/src/workflow.rules.ts); none leads back to a draft. */
const STEPS = `('DRAFT', 'SUBMITTED'), ('DRAFT', 'WITHDRAWN'), ('SUBMITTED', 'WITHDRAWN'), ('SUBMITTED', 'IN_REVIEW'), ('IN_REVIEW', 'SECOND_REVIEW'), ('SECOND_REVIEW', 'VERIFIED'), ('VERIFIED', 'PUBLISHED')`;
const EVENT_TYPES = `'LAW_ENACTED', 'CHARGED', 'CONVICTED', 'CONVICTED_IN_ABSENTIA', 'ACQUITTED', 'PROTECTION_SOUGHT', 'PROTECTION_GRANTED', 'REQUESTED', 'PRESSURED', 'ISSUED', 'CIRCULATED', 'AMENDED', 'SUSPENDED', 'DELETED', 'REISSUED', 'ENTRY_REFUSED', 'ARREST', 'DETENTION', 'RELEASED_CONDITIONALLY', 'RELEASED', 'SEARCH_SEIZURE', 'ABDUCTION_ATTEMPT', 'NOTIFIED', 'CHALLENGED', 'CHALLENGE_REJECTED', 'INTERIM_MEASURE', 'JUDGMENT_FOR_TARGET', 'JUDGMENT_AGAINST_TARGET', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'EXTRADITED', 'REMOVED', 'DATA_DISCLOSED', 'CONTENT_REMOVED', 'SERVICE_RESTRICTED', 'SANCTIONED', 'COMPLIED', 'RESTORED', 'RETURNED_TO_SAFETY', 'AGENT_PROSECUTED', 'REPORTED', 'OTHER'`;
//# sourceMappingURL=1764000400000-cases.js.map