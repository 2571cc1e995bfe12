/**
 * How a process learns, cheaply, that something everybody may read has changed.
 *
 * Every transaction that can change what a visitor is answered leaves its number in `public_change`. Who has seen the registry
 * in one snapshot asks whether a number is there that the snapshot does not see: so nothing is missed, whoever commits first,
 * and writers never wait for one another, as they would for a counter or for a notification.
 *
 * Cases, and what hangs on them, tell by the feed of changes; all other tables by themselves. What is written long before
 * anybody can see it, such as a source that no case cites yet, tells nothing: or each draft would look like news.
 */
export class PublicVersion1764400200000 {
    constructor() {
        this.name = 'PublicVersion1764400200000';
    }
    async up(runner) {
        await runner.query(`
      create table public_change (
        made_in bigint not null default pg_current_xact_id()::text::bigint,
        constraint public_change_pkey primary key (made_in)
      )`);
        await runner.query(`
      create function access.note_public_change() returns trigger
      language plpgsql security definer ${SAFE} as $$
      begin
        insert into public.public_change default values on conflict do nothing;
        return null;
      end $$`);
        await runner.query(`
      create function access.note_change_of_public_case() returns trigger
      language plpgsql security definer ${SAFE} as $$
      begin
        if exists (select from changed r join public.case_file c on c.id = r.case_id where c.is_public) then
          insert into public.public_change default values on conflict do nothing;
        end if;
        return null;
      end $$`);
        await runner.query(`
      create function access.has_public_news(seen pg_snapshot) returns boolean
      language sql stable security definer ${SAFE} as $$
        select pg_snapshot_xmax(pg_current_snapshot()) < pg_snapshot_xmax(seen)
            or exists (select from public.public_change p
                        where p.made_in >= pg_snapshot_xmin(seen)::text::bigint
                          and not pg_visible_in_snapshot(p.made_in::text::xid8, seen))
      $$`);
        await runner.query(`revoke all on function access.note_public_change(), access.note_change_of_public_case(), access.has_public_news(pg_snapshot) from public`);
        await runner.query(`grant execute on function access.has_public_news(pg_snapshot) to recourse_application`);
        await this.#triggers(runner);
    }
    async #triggers(runner) {
        // A row a case and transaction; of those that are not public the condition costs next to nothing.
        await runner.query(`
      create trigger case_change_is_public after insert or update on case_change for each row
        when (new.is_public or new.was_public) execute function access.note_public_change()`);
        for (const [table, events] of Object.entries(TELLING)) {
            await runner.query(`
        create trigger ${table}_is_public after ${events} on ${table}
          for each statement execute function access.note_public_change()`);
        }
        for (const table of OF_PUBLIC_CASES) {
            for (const [event, rows] of [
                ['insert', 'new table as changed'],
                ['update', 'new table as changed'],
                ['delete', 'old table as changed'],
            ]) {
                await runner.query(`
          create trigger ${table}_is_public_${event} after ${event} on ${table} referencing ${rows}
            for each statement execute function access.note_change_of_public_case()`);
            }
        }
    }
    async down(runner) {
        for (const table of OF_PUBLIC_CASES) {
            for (const event of ['insert', 'update', 'delete']) {
                await runner.query(`drop trigger ${table}_is_public_${event} on ${table}`);
            }
        }
        for (const table of ['case_change', ...Object.keys(TELLING)]) {
            await runner.query(`drop trigger ${table}_is_public on ${table}`);
        }
        await runner.query(`drop function access.note_public_change(), access.note_change_of_public_case(), access.has_public_news(pg_snapshot)`);
        await runner.query(`drop table public_change`);
    }
}
/** A function with the owner's rights must not be led to other objects than it means. */
const SAFE = `set search_path = pg_catalog, pg_temp`;
const ALWAYS = 'insert or update or delete or truncate';
/** New rows are seen when something else refers to them, which tells of itself. */
const ONCE_REFERRED_TO = 'update or delete or truncate';
/** Tables, and what happens to them that everybody may see. */
const TELLING = {
    reference_epoch: ALWAYS,
    // Countries and the law.
    country: ALWAYS,
    legal_source: ALWAYS,
    instrument: ALWAYS,
    text_version: ALWAYS,
    provision: ALWAYS,
    provision_safeguard: ALWAYS,
    provision_concern: ALWAYS,
    proposed_amendment: ALWAYS,
    concern_type: ALWAYS,
    crosswalk_edge: ALWAYS,
    participation: ALWAYS,
    safeguard: ALWAYS,
    law_change: ALWAYS,
    // Vocabularies and the documentation of cases.
    mechanism: ALWAYS,
    offence: ALWAYS,
    profile: ALWAYS,
    documented_case: ALWAYS,
    // What sources are, rest on and are warned of.
    source: ONCE_REFERRED_TO,
    publisher: ONCE_REFERRED_TO,
    source_derivation: ALWAYS,
    source_alert: ALWAYS,
    source_alert_lift: ALWAYS,
    // What is said about public cases.
    case_publication: ALWAYS,
    case_retraction: ALWAYS,
    decision_grade: ALWAYS,
    link_opinion: ALWAYS,
    case_endorsement: ALWAYS,
    organisation: ONCE_REFERRED_TO,
    organisation_member: ALWAYS,
    // A dispute is seen once it is admitted, and a reply once an act publishes it; anybody may write either before.
    dispute: ONCE_REFERRED_TO,
    dispute_message: ONCE_REFERRED_TO,
    dispute_act: ALWAYS,
};
/** Tables with a case's id whose rows matter where the case is public. Whether it is, the feed of changes tells. */
const OF_PUBLIC_CASES = ['proposed_revision', 'case_capacity'];
//# sourceMappingURL=1764400200000-public-version.js.map