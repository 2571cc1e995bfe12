/** What verifiers say of single fields: whoever asks for changes names a field at least, and what is wrong with it. */
export class FieldReview1764300900000 {
    constructor() {
        this.name = 'FieldReview1764300900000';
    }
    async up(runner) {
        await runner.query(`
      create table field_review (
        case_id uuid not null,
        decision_id uuid not null,
        field text not null,
        number smallint not null,
        version integer not null,
        round integer not null,
        kind text not null,
        decided_by uuid not null,
        verdict text not null,
        reason text,
        constraint field_review_pkey primary key (case_id, decision_id, field, number),
        constraint field_review_decision_fkey foreign key (case_id, decision_id, version, round, kind, decided_by)
          references decision (case_id, id, version, round, kind, decided_by),
        constraint field_review_field_is_known check (field in (${FIELDS})),
        constraint field_review_verdict_is_known check (verdict in ('ACCEPTED', 'CHANGE', 'REJECTED')),
        constraint field_review_says_why check (verdict = 'ACCEPTED' or (reason is not null and btrim(reason) <> '')),
        constraint field_review_reason_within_limit check (char_length(reason) <= 1000),
        constraint field_review_is_of_a_review check (
          kind = 'REQUEST_CHANGES' or (kind in ('FIRST_PASS', 'SECOND_PASS') and verdict = 'ACCEPTED'))
      )`);
        await runner.query(`alter table field_review enable row level security, force row level security`);
        await runner.query(`create policy field_review_owner on field_review to current_role using (true) with check (true)`);
        await runner.query(`
      create policy field_review_read on field_review for select to recourse_application
        using (exists (select from case_file c where c.id = field_review.case_id))`);
        await runner.query(`
      create policy field_review_make on field_review for insert to recourse_application
        with check (decided_by = (select access.user_id())
          and exists (select from decision d where d.case_id = field_review.case_id and d.id = field_review.decision_id
                        and d.decided_at = now()))`);
        await runner.query(`grant select, insert on field_review to recourse_application`);
        await runner.query(`select audit.bind('field_review')`);
        await runner.query(`
      create function access.request_names_a_field() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not has_table_privilege(session_user, 'public.documented_case', 'INSERT')
           and not exists (select from public.field_review f where f.case_id = new.case_id and f.decision_id = new.id
                             and f.verdict <> 'ACCEPTED') then
          raise exception 'whoever asks for changes names a field to be changed'
            using errcode = 'check_violation', constraint = 'decision_request_names_a_field';
        end if;
        return null;
      end $$`);
        await runner.query(`revoke all on function access.request_names_a_field() from public`);
        await runner.query(`
      create constraint trigger decision_request_names_a_field after insert on decision
        deferrable initially deferred for each row when (new.kind = 'REQUEST_CHANGES')
        execute function access.request_names_a_field()`);
    }
    async down(runner) {
        await runner.query(`drop trigger decision_request_names_a_field on decision`);
        await runner.query(`drop function access.request_names_a_field()`);
        await runner.query(`drop table field_review`);
    }
}
const FIELDS = `'REQUESTING_STATE', 'HOST_STATES', 'OCCURRED', 'OUTCOME', 'USE_MECHANISM', 'USE_REQUESTING_STATE',
  'USE_RESPONDING_STATES', 'USE_RESPONDING_PROVIDER', 'USE_GROUND', 'USE_OUTCOME', 'USE_DUAL_CRIMINALITY', 'USE_CORE_CYBERCRIME',
  'USE_SPECIFIC_REQUEST', 'USE_POLITICAL_CHARACTER', 'USE_JUDICIAL_AUTHORISATION', 'USE_TARGET_NOTIFIED', 'USE_REMEDY_USED',
  'EVENT_DATE', 'SUBJECT_KIND', 'SUBJECT_PERSON_COUNT', 'SUBJECT_PROFILES', 'TITLE', 'SUMMARY', 'PROVISION_LINK'`;
//# sourceMappingURL=1764300900000-field-review.js.map