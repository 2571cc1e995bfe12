/**
 * Organisations that stand behind a public case, one row each, pinned to the version of the public record that they saw.
 *
 * Everybody reads them through a view, with the case and no longer than it. Whether the version is still the one that is
 * public, and whether somebody of the organisation contributed to the case, is worked out when it is read, and so never stale.
 */
export class Endorsements1764300827000 {
    constructor() {
        this.name = 'Endorsements1764300827000';
    }
    async up(runner) {
        await runner.query(`
      create table case_endorsement (
        case_id uuid not null,
        organisation_id uuid not null,
        version integer not null,
        statement text not null,
        endorsed_by uuid not null,
        endorsed_at timestamptz not null default now(),
        withdrawn_by uuid,
        withdrawn_at timestamptz,
        constraint case_endorsement_pkey primary key (case_id, organisation_id),
        constraint case_endorsement_version_fkey foreign key (case_id, version) references case_version (case_id, version),
        constraint case_endorsement_organisation_id_fkey foreign key (organisation_id) references organisation (id),
        constraint case_endorsement_endorsed_by_fkey foreign key (endorsed_by) references app_user (id),
        constraint case_endorsement_withdrawn_by_fkey foreign key (withdrawn_by) references app_user (id),
        constraint case_endorsement_statement_within_limit check (char_length(statement) between 1 and 1000),
        constraint case_endorsement_withdrawal_is_whole check (num_nonnulls(withdrawn_by, withdrawn_at) in (0, 2))
      )`);
        await runner.query(`create index case_endorsement_organisation_id_idx on case_endorsement (organisation_id)`);
        await runner.query(`
      create function access.public_version(of_case uuid) returns integer
      language sql stable security definer ${SAFE} as $$
        select case c.public_as when 'PUBLISHED' then c.published_version else c.version end
          from public.case_file c where c.id = of_case and c.is_public
      $$`);
        // Whoever was ever of the organisation counts: it errs on the side of telling that it had a part in the case. Of a case that
        // is not public, and of an organisation that does not stand behind it, nothing is told.
        await runner.query(`
      create function access.organisation_contributed(of_case uuid, organisation uuid) returns boolean
      language sql stable security definer ${SAFE} as $$
        select exists (
          select from public.case_endorsement e join public.case_file c on c.id = e.case_id and c.is_public
           where e.case_id = of_case and e.organisation_id = organisation and e.withdrawn_at is null and (
             c.organisation_id = organisation
             or exists (select from public.case_capacity k join public.organisation_member m on m.user_id = k.user_id
                         where k.case_id = of_case and k.capacity = 'CONTRIBUTOR' and m.organisation_id = organisation)))
      $$`);
        // Functions within a view are called by whoever reads it.
        for (const made of ['access.public_version(uuid)', 'access.organisation_contributed(uuid, uuid)']) {
            await runner.query(`revoke all on function ${made} from public`);
            await runner.query(`grant execute on function ${made} to recourse_application`);
        }
        await this.#rows(runner);
        await this.#published(runner);
        await this.#remembered(runner);
    }
    async #rows(runner) {
        await runner.query(`alter table case_endorsement enable row level security, force row level security`);
        await runner.query(`create policy case_endorsement_owner on case_endorsement to current_role using (true) with check (true)`);
        const me = `(select access.user_id())`;
        const ofCase = `exists (select from case_file c where c.id = case_endorsement.case_id)`;
        const theirs = `organisation_id = any ((select access.organisation_ids())::uuid[])`;
        const speaks = `(select access.has_role('RESEARCHER')) and ${theirs}`;
        const ofWhatIsPublic = `exists (select from case_file c where c.id = case_endorsement.case_id and c.is_public
      and case_endorsement.version = case c.public_as when 'PUBLISHED' then c.published_version else c.version end)`;
        const made = `endorsed_by = ${me} and endorsed_at = now() and withdrawn_at is null and ${ofWhatIsPublic}`;
        await runner.query(`
      create policy case_endorsement_read on case_endorsement for select to recourse_application
        using ((${theirs} or (select access.roles()) && '{TRIAGE_OFFICER,VERIFIER,LEGAL_REVIEWER,EDITOR,DISPUTES_OFFICER,SAFETY_OFFICER}'::text[])
          and ${ofCase})`);
        await runner.query(`
      create policy case_endorsement_make on case_endorsement for insert to recourse_application
        with check (${speaks} and ${made})`);
        await runner.query(`
      create policy case_endorsement_change on case_endorsement for update to recourse_application
        using (${speaks} and ${ofCase})
        with check (${speaks} and (${made} or withdrawn_by = ${me} and withdrawn_at = now()))`);
        await runner.query(`
      grant select, insert, update (version, statement, endorsed_by, endorsed_at, withdrawn_by, withdrawn_at)
        on case_endorsement to recourse_application`);
        await runner.query(`select audit.bind('case_endorsement')`);
    }
    async #published(runner) {
        await runner.query(`grant select (case_id, organisation_id, version, statement, endorsed_at, withdrawn_at) on case_endorsement to recourse_publication`);
        await runner.query(`grant select (id, name) on organisation to recourse_publication`);
        await runner.query(`
      create policy case_endorsement_publication on case_endorsement for select to recourse_publication
        using (withdrawn_at is null and exists (select from case_file c where c.id = case_endorsement.case_id))`);
        await runner.query(`
      create policy organisation_publication on organisation for select to recourse_publication
        using (exists (select from case_endorsement e where e.organisation_id = organisation.id))`);
        await runner.query(`grant create on schema published to recourse_publication`);
        await runner.query(`
      create view published.case_endorsement as
      select e.case_id, o.name as organisation, e.statement, e.endorsed_at,
             e.version = access.public_version(e.case_id) as is_current,
             access.organisation_contributed(e.case_id, e.organisation_id) as is_contributor
        from public.case_endorsement e join public.organisation o on o.id = e.organisation_id`);
        await runner.query(`alter view published.case_endorsement owner to recourse_publication`);
        await runner.query(`revoke create on schema published from recourse_publication`);
        await runner.query(`grant select on published.case_endorsement to recourse_application`);
    }
    /** What everybody reads beside a case is news of the feed. */
    async #remembered(runner) {
        await runner.query(`
      create function access.note_case_endorsement() returns trigger
      language plpgsql security definer ${SAFE} as $$
      begin
        insert into public.case_change as t (case_id, reference, was_public, is_public)
        select c.id, c.reference, c.is_public, c.is_public from public.case_file c
         where c.is_public and c.id in (select n.case_id from new_rows n)
        on conflict on constraint case_change_once_a_transaction_key do nothing;
        return null;
      end $$`);
        await runner.query(`revoke all on function access.note_case_endorsement() from public`);
        for (const event of ['insert', 'update']) {
            await runner.query(`
        create trigger case_endorsement_notes_${event} after ${event} on case_endorsement referencing new table as new_rows
          for each statement execute function access.note_case_endorsement()`);
        }
    }
    async down(runner) {
        await runner.query(`drop view published.case_endorsement`);
        await runner.query(`drop policy organisation_publication on organisation`);
        await runner.query(`revoke select (id, name) on organisation from recourse_publication`);
        await runner.query(`drop table case_endorsement`);
        await runner.query(`drop function access.note_case_endorsement()`);
        await runner.query(`drop function access.organisation_contributed(uuid, uuid)`);
        await runner.query(`drop function access.public_version(uuid)`);
    }
}
const SAFE = `set search_path = pg_catalog, pg_temp`;
//# sourceMappingURL=1764300827000-endorsements.js.map