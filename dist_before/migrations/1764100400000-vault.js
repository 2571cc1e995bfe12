/**
 * The identity vault: who the subjects and confidential sources of cases are.
 *
 * Names and contacts stand here sealed, under keys that the database does not have. The application's login has no
 * right in this schema; the vault's login has what it needs and no more. It cannot read what it seals. To read, it
 * must have an unsealing recorded by `vault.unseal`, and sees the rows of that person within that transaction alone:
 * no record, no row. The functions belong to the owner and derive who asks from the token, as those of `access` do.
 *
 * What somebody did (asked for, granted, denied, revoked, unsealed, erased) is only ever added to.
 */
export class Vault1764100400000 {
    constructor() {
        this.name = 'Vault1764100400000';
    }
    async up(runner) {
        await runner.query(`create schema vault`);
        await runner.query(`grant usage on schema vault to recourse_vault`);
        await this.#persons(runner);
        await this.#access(runner);
        await this.#functions(runner);
        await this.#policies(runner);
        await this.#grants(runner);
    }
    async #persons(runner) {
        await runner.query(`
      create table vault.person (
        id uuid not null default uuidv7(),
        case_id uuid not null,
        subject_number smallint,
        source_label text,
        constraint person_pkey primary key (id),
        constraint person_place_key unique nulls not distinct (case_id, subject_number, source_label),
        constraint person_case_id_fkey foreign key (case_id) references public.case_file (id),
        constraint person_subject_fkey foreign key (case_id, subject_number) references public.subject (case_id, number),
        constraint person_is_one check (num_nonnulls(subject_number, source_label) = 1),
        constraint person_source_label_has_form check (${LABEL})
      )`);
        await runner.query(`
      create table vault.sealing (
        id uuid not null default uuidv7(),
        person_id uuid not null,
        sealed_by uuid not null,
        sealed_at timestamptz not null default now(),
        made_in xid8 not null default pg_current_xact_id(),
        constraint sealing_pkey primary key (id),
        constraint sealing_of_person_key unique (id, person_id),
        constraint sealing_person_id_fkey foreign key (person_id) references vault.person (id),
        constraint sealing_sealed_by_fkey foreign key (sealed_by) references public.app_user (id)
      )`);
        await runner.query(`create index sealing_person_id_idx on vault.sealing (person_id)`);
        await runner.query(`create index sealing_made_in_idx on vault.sealing (made_in)`);
        await runner.query(`
      create table vault.person_key (
        sealing_id uuid not null,
        person_id uuid not null,
        ring_key_id text,
        wrapped bytea,
        destroyed_at timestamptz,
        constraint person_key_pkey primary key (sealing_id),
        constraint person_key_of_person_key unique (sealing_id, person_id),
        constraint person_key_sealing_fkey foreign key (sealing_id, person_id) references vault.sealing (id, person_id),
        constraint person_key_is_there_or_destroyed
          check (num_nonnulls(ring_key_id, wrapped) = case when destroyed_at is null then 2 else 0 end)
      )`);
        await runner.query(`create index person_key_person_id_idx on vault.person_key (person_id)`);
        await runner.query(`create index person_key_ring_key_id_idx on vault.person_key (ring_key_id, sealing_id)`);
        await runner.query(`
      create table vault.sealed_value (
        id uuid not null,
        person_id uuid not null,
        sealing_id uuid not null,
        number smallint not null,
        kind text not null,
        language text,
        nonce bytea not null,
        ciphertext bytea not null,
        tag bytea not null,
        blind_index bytea,
        constraint sealed_value_pkey primary key (id),
        constraint sealed_value_number_key unique (sealing_id, number),
        constraint sealed_value_key_fkey foreign key (sealing_id, person_id) references vault.person_key (sealing_id, person_id),
        constraint sealed_value_kind_is_known
          check (kind in ('NAME', 'ALIAS', 'EMAIL', 'PHONE', 'DOCUMENT_NUMBER', 'ADDRESS', 'OTHER_CONTACT')),
        constraint sealed_value_has_form check (length(nonce) = 12 and length(tag) = 16),
        constraint sealed_value_blind_index_is_of_what_is_hard_to_guess
          check ((blind_index is not null) = (kind in ('EMAIL', 'PHONE', 'DOCUMENT_NUMBER')) and length(blind_index) = 2)
      )`);
        await runner.query(`create index sealed_value_person_id_idx on vault.sealed_value (person_id)`);
        await runner.query(`create index sealed_value_blind_index_idx on vault.sealed_value (blind_index, kind)`);
    }
    async #access(runner) {
        // Asked for by the place in the case and not by the person: whether somebody is sealed there is not told.
        await runner.query(`
      create table vault.access_request (
        id uuid not null default uuidv7(),
        case_id uuid not null,
        case_reference text not null,
        subject_number smallint,
        source_label text,
        requested_by uuid not null,
        requested_at timestamptz not null default now(),
        purpose text not null,
        constraint access_request_pkey primary key (id),
        constraint access_request_of_person_key unique (id, requested_by),
        constraint access_request_case_id_fkey foreign key (case_id) references public.case_file (id),
        constraint access_request_requested_by_fkey foreign key (requested_by) references public.app_user (id),
        constraint access_request_is_for_one check (num_nonnulls(subject_number, source_label) = 1),
        constraint access_request_subject_number_is_positive check (subject_number > 0),
        constraint access_request_source_label_has_form check (${LABEL}),
        constraint access_request_purpose_is_given check (length(btrim(purpose)) between 10 and 2000)
      )`);
        await runner.query(`create index access_request_requested_by_idx on vault.access_request (requested_by, id)`);
        await runner.query(`create index access_request_case_id_idx on vault.access_request (case_id)`);
        // Four eyes without a trigger: the key binds the decision to who asked, and the check keeps that person from it.
        await runner.query(`
      create table vault.access_decision (
        request_id uuid not null,
        requested_by uuid not null,
        decided_by uuid not null,
        decided_at timestamptz not null default now(),
        decision text not null,
        reason text not null,
        expires_at timestamptz,
        constraint access_decision_pkey primary key (request_id),
        constraint access_decision_kind_key unique (request_id, decision),
        constraint access_decision_request_fkey foreign key (request_id, requested_by)
          references vault.access_request (id, requested_by),
        constraint access_decision_decided_by_fkey foreign key (decided_by) references public.app_user (id),
        constraint access_decision_is_by_somebody_else check (decided_by <> requested_by),
        constraint access_decision_is_known check (decision in ('GRANTED', 'DENIED')),
        constraint access_decision_reason_is_given check (length(btrim(reason)) between 1 and 2000),
        constraint access_decision_grant_expires check ((expires_at is not null) = (decision = 'GRANTED')),
        constraint access_decision_grant_expires_within_30_days
          check (expires_at > decided_at and expires_at <= decided_at + interval '30 days')
      )`);
        await runner.query(`
      create table vault.access_revocation (
        request_id uuid not null,
        decision text not null default 'GRANTED',
        revoked_by uuid not null,
        revoked_at timestamptz not null default now(),
        reason text not null,
        constraint access_revocation_pkey primary key (request_id),
        constraint access_revocation_grant_fkey foreign key (request_id, decision)
          references vault.access_decision (request_id, decision),
        constraint access_revocation_revoked_by_fkey foreign key (revoked_by) references public.app_user (id),
        constraint access_revocation_is_of_a_grant check (decision = 'GRANTED'),
        constraint access_revocation_reason_is_given check (length(btrim(reason)) between 1 and 2000)
      )`);
        await runner.query(`
      create table vault.unsealing (
        id uuid not null default uuidv7(),
        person_id uuid not null,
        request_id uuid not null,
        unsealed_by uuid not null,
        unsealed_at timestamptz not null default clock_timestamp(),
        made_in xid8 not null default pg_current_xact_id(),
        constraint unsealing_pkey primary key (id),
        constraint unsealing_person_id_fkey foreign key (person_id) references vault.person (id),
        constraint unsealing_request_fkey foreign key (request_id, unsealed_by)
          references vault.access_request (id, requested_by)
      )`);
        await runner.query(`create index unsealing_unsealed_by_idx on vault.unsealing (unsealed_by, unsealed_at)`);
        await runner.query(`create index unsealing_unsealed_at_idx on vault.unsealing (unsealed_at)`);
        await runner.query(`create index unsealing_made_in_idx on vault.unsealing (made_in)`);
        await runner.query(`create index unsealing_person_id_idx on vault.unsealing (person_id)`);
        await runner.query(`
      create table vault.erasure (
        person_id uuid not null,
        erased_by uuid not null,
        erased_at timestamptz not null default now(),
        reason text not null,
        constraint erasure_pkey primary key (person_id),
        constraint erasure_person_id_fkey foreign key (person_id) references vault.person (id),
        constraint erasure_erased_by_fkey foreign key (erased_by) references public.app_user (id),
        constraint erasure_reason_is_given check (length(btrim(reason)) between 1 and 2000)
      )`);
        await runner.query(`
      create table vault.search (
        id uuid not null default uuidv7(),
        kind text not null,
        searched_by uuid not null,
        searched_at timestamptz not null default clock_timestamp(),
        constraint search_pkey primary key (id),
        constraint search_searched_by_fkey foreign key (searched_by) references public.app_user (id)
      )`);
        await runner.query(`create index search_searched_by_idx on vault.search (searched_by, searched_at)`);
        await runner.query(`
      create function vault.is_append_only() returns trigger language plpgsql ${SAFE} as $$
      begin
        raise exception 'the history of the vault is only ever added to'
          using errcode = 'check_violation', constraint = 'vault_history_is_append_only';
      end $$`);
        for (const table of HISTORY) {
            await runner.query(`
        create trigger ${table}_is_append_only before update or delete or truncate on vault.${table}
          for each statement execute function vault.is_append_only()`);
        }
    }
    async #functions(runner) {
        const place = (table) => `${table}.case_id = of_case and ${table}.subject_number is not distinct from subject
              and ${table}.source_label is not distinct from source`;
        const args = `of_case uuid, subject smallint, source text`;
        // The author of a draft, and a custodian, may seal; neither learns whether something was sealed there before.
        await runner.query(`
      create function vault.begin_sealing(${args}, out outcome text, out person_id uuid, out sealing_id uuid)
      language plpgsql volatile security definer ${SAFE} as $$
      begin
        perform from public.case_file c
          where c.id = of_case
            and (access.has_role('CUSTODIAN')
                 or (c.author_id = access.user_id() and c.state = 'DRAFT' and access.has_role('RESEARCHER')))
          for share;
        if access.user_id() is null or not found then outcome := 'CLOSED'; return; end if;
        if subject is not null then
          perform from public.subject s where s.case_id = of_case and s.number = subject for key share;
          if not found then outcome := 'NO_SUBJECT'; return; end if;
        end if;
        insert into vault.person (case_id, subject_number, source_label) values (of_case, subject, source)
          on conflict do nothing;
        select p.id into person_id from vault.person p where ${place('p')} for share;
        if exists (select from vault.erasure e where e.person_id = begin_sealing.person_id) then
          outcome := 'ERASED'; person_id := null; return;
        end if;
        insert into vault.sealing (person_id, sealed_by) values (person_id, access.user_id()) returning id into sealing_id;
        perform audit.record('identity.sealed', person_id::text, jsonb_build_object('sealing', sealing_id));
        outcome := 'BEGUN';
      end $$`);
        await runner.query(`
      create function vault.sealings_now() returns uuid[]
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return array(select s.id from vault.sealing s
                     where s.made_in = pg_current_xact_id_if_assigned() and s.sealed_by = access.user_id());
      end $$`);
        await runner.query(`
      create function vault.live_grant(${args}) returns uuid
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return (
          select r.id from vault.access_request r
          join vault.access_decision d on d.request_id = r.id and d.decision = 'GRANTED' and d.expires_at > now()
          where ${place('r')} and r.requested_by = access.user_id()
            and not exists (select from vault.access_revocation x where x.request_id = r.id)
          order by d.expires_at desc limit 1);
      end $$`);
        // Answers what is missing in an order that tells nothing about whether somebody is sealed: that comes last.
        await runner.query(`
      create function vault.unseal(${args}, out outcome text, out person_id uuid)
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        grant_id uuid := vault.live_grant(of_case, subject, source);
        recent record;
      begin
        if grant_id is null then outcome := 'NOT_GRANTED'; return; end if;
        if access.clearance() < 3 then outcome := 'NO_CLEARANCE'; return; end if;
        if not access.is_stepped_up() then outcome := 'NOT_STEPPED_UP'; return; end if;
        perform pg_advisory_xact_lock(hashtextextended('vault.unseal', 0)); -- or two could both be the last one
        select p.id into person_id from vault.person p
          where ${place('p')} and exists (select from vault.person_key k where k.person_id = p.id and k.destroyed_at is null)
          for share;
        if person_id is null then outcome := 'NOT_GRANTED'; return; end if;
        select count(*) filter (where u.unsealed_by = access.user_id() and u.unsealed_at > clock_timestamp() - interval '1 hour') as hour,
               count(*) filter (where u.unsealed_by = access.user_id()) as day,
               count(*) as everybody
          into recent from vault.unsealing u where u.unsealed_at > clock_timestamp() - interval '1 day';
        if recent.hour >= 10 then outcome := 'HOUR_SPENT'; person_id := null; return; end if;
        if recent.day >= 30 then outcome := 'DAY_SPENT'; person_id := null; return; end if;
        if recent.everybody >= 100 then outcome := 'REGISTRY_SPENT'; person_id := null; return; end if;
        insert into vault.unsealing (person_id, request_id, unsealed_by) values (person_id, grant_id, access.user_id());
        perform audit.record('identity.unsealed', person_id::text, jsonb_build_object('request', grant_id));
        outcome := 'UNSEALED';
      end $$`);
        await runner.query(`
      create function vault.unsealed_now() returns uuid[]
      language plpgsql stable security definer ${SAFE} as $$
      begin
        if access.clearance() < 3 or not access.is_stepped_up() then return '{}'; end if;
        return array(
          select u.person_id from vault.unsealing u join vault.person p on p.id = u.person_id
          where u.made_in = pg_current_xact_id_if_assigned() and u.unsealed_by = access.user_id()
            and vault.live_grant(p.case_id, p.subject_number, p.source_label) is not null);
      end $$`);
        // Waits for the unsealing that is under way, and for a rotation that holds the key.
        await runner.query(`
      create function vault.erase(${args}, reason text, out outcome text)
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        person uuid;
      begin
        if not access.has_role('CUSTODIAN') then outcome := 'NOT_CUSTODIAN'; return; end if;
        if not access.is_stepped_up() then outcome := 'NOT_STEPPED_UP'; return; end if;
        select p.id into person from vault.person p where ${place('p')} for update;
        if person is null or exists (select from vault.erasure e where e.person_id = person) then
          outcome := 'ABSENT'; return;
        end if;
        insert into vault.erasure (person_id, erased_by, reason) values (person, access.user_id(), reason);
        update vault.person_key k set ring_key_id = null, wrapped = null, destroyed_at = now() where k.person_id = person;
        delete from vault.sealed_value v where v.person_id = person;
        perform audit.record('identity.erased', person::text);
        outcome := 'ERASED';
      end $$`);
        // Equal tags say that values may be equal: a test for existence, so it is for custodians, counted and recorded.
        await runner.query(`
      create function vault.find(of_kind text, tags bytea[], out outcome text, out person_ids uuid[])
      language plpgsql volatile security definer ${SAFE} as $$
      begin
        if not access.has_role('CUSTODIAN') then outcome := 'NOT_CUSTODIAN'; return; end if;
        if not access.is_stepped_up() then outcome := 'NOT_STEPPED_UP'; return; end if;
        perform pg_advisory_xact_lock(hashtextextended('vault.find', 0));
        if (select count(*) from vault.search s where s.searched_by = access.user_id()
              and s.searched_at > clock_timestamp() - interval '1 hour') >= 20 then
          outcome := 'HOUR_SPENT'; return;
        end if;
        insert into vault.search (kind, searched_by) values (of_kind, access.user_id());
        perform audit.record('identity.searched', null, jsonb_build_object('kind', of_kind));
        person_ids := array(select distinct v.person_id from vault.sealed_value v
                            where v.kind = of_kind and v.blind_index = any (tags));
        outcome := 'FOUND';
      end $$`);
        // Who took part in a request is named to whoever made it, and to custodians; nobody else meets the rows.
        await runner.query(`
      create function vault.name_of(person uuid) returns text
      language plpgsql stable security definer ${SAFE} as $$
      begin
        if access.has_role('CUSTODIAN') or person = access.user_id() or exists (
          select from vault.access_request r
          left join vault.access_decision d on d.request_id = r.id
          left join vault.access_revocation x on x.request_id = r.id
          where r.requested_by = access.user_id() and person in (d.decided_by, x.revoked_by)) then
          return (select u.display_name from public.app_user u where u.id = person);
        end if;
        return null;
      end $$`);
        await runner.query(`revoke all on all functions in schema vault from public`);
        await runner.query(`
      grant execute on function vault.begin_sealing, vault.sealings_now, vault.live_grant, vault.unseal, vault.unsealed_now,
        vault.erase, vault.find, vault.name_of to recourse_vault`);
    }
    async #policies(runner) {
        for (const table of TABLES) {
            await runner.query(`alter table vault.${table} enable row level security, force row level security`);
            await runner.query(`create policy ${table}_owner on vault.${table} to current_user using (true) with check (true)`);
        }
        const custodian = `((select access.has_role('CUSTODIAN')) and (select access.user_id()) is not null)`; // no key of theirs
        const me = `(select access.user_id())`;
        const unsealed = `any ((select vault.unsealed_now())::uuid[])`;
        for (const [name, table, condition] of [
            ['person_read', 'person', `${custodian} or id = ${unsealed}`],
            ['sealing_read', 'sealing', custodian],
            ['person_key_read', 'person_key', `person_id = ${unsealed}`],
            ['sealed_value_read', 'sealed_value', `person_id = ${unsealed}`],
            ['access_request_read', 'access_request', `requested_by = ${me} or ${custodian}`],
            ['access_decision_read', 'access_decision', `requested_by = ${me} or ${custodian}`],
            [
                'access_revocation_read',
                'access_revocation',
                `exists (select from vault.access_request r where r.id = access_revocation.request_id)`,
            ],
            ['unsealing_read', 'unsealing', `unsealed_by = ${me} or ${custodian}`],
            ['erasure_read', 'erasure', custodian],
        ]) {
            await runner.query(`create policy ${name} on vault.${table} for select to recourse_vault using (${condition})`);
        }
        for (const [name, table, condition] of [
            ['person_key_make', 'person_key', `sealing_id = any ((select vault.sealings_now())::uuid[])`],
            ['sealed_value_make', 'sealed_value', `sealing_id = any ((select vault.sealings_now())::uuid[])`],
            [
                'access_request_make',
                'access_request',
                `requested_by = ${me} and exists (
          select from public.case_file c where c.id = access_request.case_id and c.reference = access_request.case_reference)`,
            ],
            ['access_decision_make', 'access_decision', `decided_by = ${me} and ${custodian}`],
            [
                'access_revocation_make',
                'access_revocation',
                `revoked_by = ${me} and exists (select from vault.access_request r where r.id = access_revocation.request_id)`,
            ],
        ]) {
            await runner.query(`create policy ${name} on vault.${table} for insert to recourse_vault with check (${condition})`);
        }
    }
    async #grants(runner) {
        for (const [table, read, write] of [
            ['person', 'id, case_id, subject_number, source_label', null],
            ['sealing', 'id, person_id, sealed_by, sealed_at', null],
            ['person_key', 'sealing_id, person_id, ring_key_id, wrapped', 'sealing_id, person_id, ring_key_id, wrapped'],
            [
                'sealed_value',
                'id, person_id, sealing_id, number, kind, language, nonce, ciphertext, tag',
                'id, person_id, sealing_id, number, kind, language, nonce, ciphertext, tag, blind_index',
            ],
            [
                'access_request',
                'id, case_id, case_reference, subject_number, source_label, requested_by, requested_at, purpose',
                'id, case_id, case_reference, subject_number, source_label, requested_by, purpose',
            ],
            [
                'access_decision',
                'request_id, requested_by, decided_by, decided_at, decision, reason, expires_at',
                'request_id, requested_by, decided_by, decision, reason, expires_at',
            ],
            ['access_revocation', 'request_id, revoked_by, revoked_at, reason', 'request_id, revoked_by, reason'],
            ['unsealing', 'id, person_id, request_id, unsealed_by, unsealed_at', null],
            ['erasure', 'person_id, erased_by, erased_at, reason', null],
        ]) {
            await runner.query(`grant select (${read}) on vault.${table} to recourse_vault`);
            if (write)
                await runner.query(`grant insert (${write}) on vault.${table} to recourse_vault`);
        }
        await runner.query(`grant select (id, reference, author_id, state, organisation_id) on public.case_file to recourse_vault`);
    }
    async down(runner) {
        await runner.query(`revoke select (id, reference, author_id, state, organisation_id) on public.case_file from recourse_vault`);
        await runner.query(`drop schema vault cascade`);
    }
}
/** A confidential source has a code and no name. */
const LABEL = `source_label ~ '^[A-Z][A-Z0-9-]{0,19}$'`;
/** A function with the owner's rights must not be led to other objects than it means. */
const SAFE = `set search_path = pg_catalog, pg_temp`;
const HISTORY = ['sealing', 'access_request', 'access_decision', 'access_revocation', 'unsealing', 'erasure', 'search'];
const TABLES = ['person', 'person_key', 'sealed_value', ...HISTORY];
//# sourceMappingURL=1764100400000-vault.js.map