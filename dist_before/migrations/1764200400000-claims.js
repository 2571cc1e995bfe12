/**
 * What sources say about single fields of a case, and which value of the case was adopted from which of it.
 *
 * Keys hold that a value is adopted from a claim about that very field of that very case, and from none that is
 * dismissed. A trigger holds that the value is the one that the claim gives; when a new version is kept, the link is taken
 * away where the value has become another.
 */
export class Claims1764200400000 {
    constructor() {
        this.name = 'Claims1764200400000';
    }
    async up(runner) {
        await this.#tables(runner);
        await this.#values(runner);
        await this.#rows(runner);
        await this.#published(runner);
        await this.#remembered(runner);
    }
    async #tables(runner) {
        await runner.query(`
      create table claim (
        case_id uuid not null,
        id uuid not null default uuidv7(),
        field text not null,
        number smallint not null default 0,
        use_number smallint,
        subject_number smallint,
        event_number smallint,
        value text not null,
        source_id uuid not null,
        page text,
        text_offset integer,
        quotation text,
        credibility smallint not null,
        stance text not null,
        basis text,
        made_by uuid not null,
        made_at timestamptz not null default now(),
        dismissed boolean not null default false,
        dismissal_reason text,
        dismissed_by uuid,
        dismissed_at timestamptz,
        is_public boolean not null default false,
        constraint claim_pkey primary key (case_id, id),
        constraint claim_id_key unique (id),
        constraint claim_field_key unique (case_id, field, number, id, dismissed),
        constraint claim_case_id_fkey foreign key (case_id) references case_file (id) on delete cascade,
        constraint claim_is_public_fkey foreign key (case_id, is_public)
          references case_file (id, is_public) on update cascade on delete cascade,
        constraint claim_source_fkey foreign key (case_id, source_id) references case_source (case_id, source_id),
        constraint claim_use_fkey foreign key (case_id, use_number) references mechanism_use (case_id, number),
        constraint claim_subject_fkey foreign key (case_id, subject_number) references subject (case_id, number),
        constraint claim_event_fkey foreign key (case_id, event_number) references case_event (case_id, number),
        constraint claim_made_by_fkey foreign key (made_by) references app_user (id),
        constraint claim_dismissed_by_fkey foreign key (dismissed_by) references app_user (id),
        constraint claim_field_is_known check (field in (${FIELDS})),
        constraint claim_has_the_number_of_its_field check (
          number = coalesce(use_number, subject_number, event_number, 0)
          and (use_number is not null) = (field like 'USE\\_%')
          and (subject_number is not null) = (field like 'SUBJECT\\_%')
          and (event_number is not null) = (field like 'EVENT\\_%')),
        constraint claim_value_is_given check (char_length(btrim(value)) between 1 and 2000),
        constraint claim_is_anchored check (num_nonnulls(page, text_offset, quotation) >= 1),
        constraint claim_page_is_given check (char_length(btrim(page)) between 1 and 40),
        constraint claim_text_offset_is_not_negative check (text_offset >= 0),
        constraint claim_quotation_within_limit check (char_length(btrim(quotation)) >= 1 and char_length(quotation) <= 1000),
        constraint claim_credibility_is_known check (credibility between 1 and 6),
        constraint claim_stance_is_known check (stance in ('ALLEGED', 'ESTABLISHED')),
        constraint claim_basis_is_known check (basis in ('COURT_DECISION', 'BODY_FINDING', 'OFFICIAL_DOCUMENT', 'ADMISSION', 'MULTIPLE_INDEPENDENT_SOURCES')),
        constraint claim_established_has_its_basis check ((stance = 'ESTABLISHED') = (basis is not null)),
        constraint claim_is_dismissed_by_somebody check (num_nonnulls(dismissal_reason, dismissed_by, dismissed_at) = case when dismissed then 3 else 0 end),
        constraint claim_dismissal_reason_is_given check (char_length(btrim(dismissal_reason)) between 1 and 1000)
      )`);
        await runner.query(`create index claim_source_id_idx on claim (source_id)`);
        await runner.query(`create index claim_use_idx on claim (case_id, use_number)`);
        await runner.query(`
      create table case_value_basis (
        case_id uuid not null,
        field text not null,
        number smallint not null default 0,
        claim_id uuid not null,
        claim_dismissed boolean not null default false,
        reason text not null,
        adopted_by uuid not null,
        adopted_at timestamptz not null default now(),
        is_public boolean not null default false,
        constraint case_value_basis_pkey primary key (case_id, field, number),
        constraint case_value_basis_claim_fkey foreign key (case_id, field, number, claim_id, claim_dismissed)
          references claim (case_id, field, number, id, dismissed),
        constraint case_value_basis_case_id_fkey foreign key (case_id) references case_file (id) on delete cascade,
        constraint case_value_basis_is_public_fkey foreign key (case_id, is_public)
          references case_file (id, is_public) on update cascade on delete cascade,
        constraint case_value_basis_adopted_by_fkey foreign key (adopted_by) references app_user (id),
        constraint case_value_basis_is_not_dismissed check (not claim_dismissed),
        constraint case_value_basis_reason_is_given check (char_length(btrim(reason)) between 1 and 1000)
      )`);
        for (const table of TABLES) {
            await runner.query(`
        create trigger ${table}_content_is_open before insert or update or delete on ${table}
          for each row execute function case_content_is_open()`);
        }
    }
    /** What a case says in a field, in the form that claims give values in. */
    async #values(runner) {
        const of = (table, expression) => `(select ${expression} from public.${table} x where x.case_id = of_case and x.number = of_number)`;
        const members = (table, column, key) => `(select string_agg(x.${column}, ',' order by x.${column} collate "C") from public.${table} x
        where x.case_id = of_case${key === null ? '' : ` and x.${key} = of_number`})`;
        const ofCase = (column) => `(select x.${column} from public.case_file x where x.id = of_case)`;
        await runner.query(`
      create function access.case_value(of_case uuid, of_field text, of_number smallint) returns text
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return case of_field
          when 'REQUESTING_STATE' then ${ofCase('requesting_state')}
          when 'HOST_STATES' then ${members('case_host_state', 'country_code', null)}
          when 'OCCURRED' then ${ofCase('occurred_edtf')}
          when 'OUTCOME' then ${ofCase('outcome')}
          when 'USE_MECHANISM' then ${of('mechanism_use', 'x.mechanism_id')}
          when 'USE_REQUESTING_STATE' then ${of('mechanism_use', 'x.requesting_state')}
          when 'USE_RESPONDING_STATES' then ${members('use_responding_state', 'country_code', 'use_number')}
          when 'USE_RESPONDING_PROVIDER' then ${of('mechanism_use', 'x.responding_provider')}
          when 'USE_GROUND' then ${members('use_ground', 'offence_id', 'use_number')}
          when 'USE_OUTCOME' then ${of('mechanism_use', 'x.outcome')}
          when 'USE_DUAL_CRIMINALITY' then ${of('mechanism_use', 'x.dual_criminality')}
          when 'USE_CORE_CYBERCRIME' then ${of('mechanism_use', 'x.core_cybercrime')}
          when 'USE_SPECIFIC_REQUEST' then ${of('mechanism_use', 'x.specific_request')}
          when 'USE_POLITICAL_CHARACTER' then ${of('mechanism_use', 'x.political_character')}
          when 'USE_JUDICIAL_AUTHORISATION' then ${of('mechanism_use', 'x.judicial_authorisation')}
          when 'USE_TARGET_NOTIFIED' then ${of('mechanism_use', 'x.target_notified')}
          when 'USE_REMEDY_USED' then ${of('mechanism_use', 'x.remedy_used')}
          when 'EVENT_DATE' then ${of('case_event', 'x.edtf')}
          when 'SUBJECT_KIND' then ${of('subject', 'x.kind')}
          when 'SUBJECT_PERSON_COUNT' then ${of('subject', 'x.person_count::text')}
          when 'SUBJECT_PROFILES' then ${members('subject_profile', 'profile_id', 'subject_number')}
        end;
      end $$`);
        await runner.query(`revoke all on function access.case_value(uuid, text, smallint) from public`);
        // After the policies: what is asked about a case must not tell whoever may not see it that there is one.
        await runner.query(`
      create function case_value_basis_gives_the_value() returns trigger
      language plpgsql security definer ${SAFE} as $$
      begin
        if access.case_value(new.case_id, new.field, new.number) is distinct from
           (select c.value from public.claim c where c.case_id = new.case_id and c.id = new.claim_id) then
          raise exception 'the case has another value than the claim'
            using errcode = 'check_violation', constraint = 'case_value_basis_gives_the_value';
        end if;
        return new;
      end $$`);
        await runner.query(`
      create trigger case_value_basis_gives_the_value after insert or update of case_id, field, number, claim_id
        on case_value_basis for each row execute function case_value_basis_gives_the_value()`);
        await runner.query(`
      create function access.drop_outdated_bases(of_case uuid) returns void
      language sql volatile security definer ${SAFE} as $$
        delete from public.case_value_basis b
        where b.case_id = of_case
          and access.case_value(b.case_id, b.field, b.number) is distinct from
              (select c.value from public.claim c where c.case_id = b.case_id and c.id = b.claim_id)
      $$`);
        await runner.query(`revoke all on function access.drop_outdated_bases(uuid) from public`);
    }
    async #rows(runner) {
        for (const [table, maker, more] of [
            ['claim', 'made_by', 'not dismissed'],
            ['case_value_basis', 'adopted_by', 'true'],
        ]) {
            const me = `${maker} = (select access.user_id())`;
            await runner.query(`alter table ${table} enable row level security, force row level security`);
            await runner.query(`create policy ${table}_owner on ${table} to current_role using (true) with check (true)`);
            await runner.query(`
        create policy ${table}_read on ${table} for select to recourse_application
          using (exists (select from case_file c where c.id = ${table}.case_id))`);
            await runner.query(`
        create policy ${table}_write on ${table} for insert to recourse_application
          with check (${draftOfMine(table)} and ${me} and ${more})`);
            await runner.query(`
        create policy ${table}_change on ${table} for update to recourse_application
          using (${draftOfMine(table)} and ${more})
          with check (${draftOfMine(table)} and ${table === 'claim' ? 'dismissed and dismissed_by = (select access.user_id())' : me})`);
            await runner.query(`
        create policy ${table}_remove on ${table} for delete to recourse_application using (${draftOfMine(table)})`);
        }
        await runner.query(`grant select, delete on claim, case_value_basis to recourse_application`);
        await runner.query(`
      grant insert (case_id, id, field, number, use_number, subject_number, event_number, value, source_id, page,
          text_offset, quotation, credibility, stance, basis, made_by),
        update (dismissed, dismissal_reason, dismissed_by, dismissed_at)
      on claim to recourse_application`);
        await runner.query(`
      grant insert (case_id, field, number, claim_id, reason, adopted_by),
        update (claim_id, reason, adopted_by, adopted_at)
      on case_value_basis to recourse_application`);
    }
    /** Everybody may read what a public case adopted and from where; what was not adopted, and quotations, nobody else. */
    async #published(runner) {
        await runner.query(`grant create on schema published to recourse_publication`);
        await runner.query(`
      grant select (case_id, id, field, number, value, source_id, page, text_offset, credibility, stance, basis, is_public)
        on claim to recourse_publication`);
        await runner.query(`grant select (case_id, field, number, claim_id, is_public) on case_value_basis to recourse_publication`);
        for (const table of TABLES) {
            await runner.query(`
        create policy ${table}_publication on ${table} for select to recourse_publication using (is_public)`);
        }
        await runner.query(`create view adopted_claim with (security_invoker = true) as ${ADOPTED}`);
        await runner.query(`create view published.adopted_claim as ${ADOPTED}`);
        await runner.query(`alter view published.adopted_claim owner to recourse_publication`);
        await runner.query(`grant select on adopted_claim, published.adopted_claim to recourse_application`);
        await runner.query(`revoke create on schema published from recourse_publication`);
    }
    /** Readers of the feed of changes are told, and the audit log. */
    async #remembered(runner) {
        for (const table of TABLES) {
            for (const [event, rows] of [
                ['insert', 'new table as new_rows'],
                ['update', 'old table as old_rows new table as new_rows'],
                ['delete', 'old table as old_rows'],
            ]) {
                await runner.query(`
          create trigger ${table}_notes_${event} after ${event} on ${table} referencing ${rows}
            for each statement execute function access.note_case_change()`);
            }
            await runner.query(`select audit.bind($1::regclass)`, [table]);
        }
    }
    async down(runner) {
        await runner.query(`drop view adopted_claim, published.adopted_claim`);
        await runner.query(`drop table case_value_basis, claim`);
        await runner.query(`drop function case_value_basis_gives_the_value`);
        await runner.query(`drop function access.drop_outdated_bases(uuid), access.case_value(uuid, text, smallint)`);
    }
}
const TABLES = ['claim', 'case_value_basis'];
const FIELDS = `'REQUESTING_STATE', 'HOST_STATES', 'OCCURRED', 'OUTCOME', 'USE_MECHANISM', 'USE_REQUESTING_STATE', 'USE_RESPONDING_STATES', 'USE_RESPONDING_PROVIDER', 'USE_GROUND', 'USE_OUTCOME', 'USE_DUAL_CRIMINALITY', 'USE_CORE_CYBERCRIME', 'USE_SPECIFIC_REQUEST', 'USE_POLITICAL_CHARACTER', 'USE_JUDICIAL_AUTHORISATION', 'USE_TARGET_NOTIFIED', 'USE_REMEDY_USED', 'EVENT_DATE', 'SUBJECT_KIND', 'SUBJECT_PERSON_COUNT', 'SUBJECT_PROFILES'`;
const ADOPTED = `
  select c.case_id, c.id, c.field, c.number, c.value, c.source_id, c.page, c.text_offset, c.credibility, c.stance, c.basis
  from public.case_value_basis b
  join public.claim c on c.case_id = b.case_id and c.id = b.claim_id`;
/** The row hangs on a draft of whoever asks. */
function draftOfMine(table) {
    return `exists (select from case_file c where c.id = ${table}.case_id and c.state = 'DRAFT'
    and c.author_id = (select access.user_id()) and (select access.has_role('RESEARCHER')))`;
}
const SAFE = `set search_path = pg_catalog, pg_temp`;
//# sourceMappingURL=1764200400000-claims.js.map