/**
 * Evidence files, how they come in and go out, and whose hands they went through.
 *
 * The octets lie outside the database. A row says which they must be, and is written once. What happened to a file is a
 * chain: each event carries a hash over itself, the row of its file and the event before it, so that whoever changes one of
 * them has to change all that follow. Rows are made by functions alone: a link that is used once stands for the person who
 * was given it, and for the one file that they announced.
 *
 * A file comes with a version of its case, and stands in the content of that version's revision and of all that follow, by
 * its id alone: who reads revisions may be somebody for whom the file is not.
 */
export class EvidenceFiles1764200200000 {
    constructor() {
        this.name = 'EvidenceFiles1764200200000';
    }
    async up(runner) {
        await this.#files(runner);
        await this.#custody(runner);
        await this.#links(runner);
        await this.#rows(runner);
        await this.#chain(runner);
        await this.#uploads(runner);
        await this.#downloads(runner);
        await this.#statements(runner);
        await runner.query(`revoke all on function ${[...OPEN, ...INTERNAL].join(', ')} from public`);
        await runner.query(`grant execute on function ${OPEN.join(', ')} to recourse_application`);
        await runner.query(`select audit.bind('evidence'), audit.bind('custody_event')`);
    }
    async #files(runner) {
        await runner.query(`
      create table evidence (
        id uuid not null default uuidv7(),
        case_id uuid not null,
        number integer not null,
        version integer not null,
        object_id uuid not null,
        sha256 bytea not null,
        size integer not null,
        declared_type text not null,
        detected_type text not null,
        kind text not null,
        master_id uuid,
        description text,
        received_by uuid not null,
        received_at timestamptz not null default now(),
        custody_number integer not null default 0,
        custody_hash bytea not null default '\\x${GENESIS}',
        constraint evidence_pkey primary key (id),
        constraint evidence_number_key unique (case_id, number),
        constraint evidence_case_key unique (id, case_id),
        constraint evidence_object_id_key unique (object_id),
        constraint evidence_case_id_fkey foreign key (case_id) references case_file (id),
        constraint evidence_version_fkey foreign key (case_id, version) references case_version (case_id, version),
        constraint evidence_master_fkey foreign key (master_id, case_id) references evidence (id, case_id),
        constraint evidence_received_by_fkey foreign key (received_by) references app_user (id),
        constraint evidence_kind_is_known check (kind in (${KINDS})),
        constraint evidence_master_has_none check ((kind = 'MASTER') = (master_id is null)),
        constraint evidence_sha256_is_sha256 check (octet_length(sha256) = 32),
        constraint evidence_custody_hash_is_sha256 check (octet_length(custody_hash) = 32),
        constraint evidence_size_within_limit check (size between 1 and ${MAX_BYTES}),
        constraint evidence_type_within_limit check (length(declared_type) <= 100 and length(detected_type) <= 100),
        constraint evidence_description_within_limit check (length(description) between 1 and 500)
      )`);
        await runner.query(`create index evidence_master_id_idx on evidence (master_id)`);
        await runner.query(`
      create function evidence_is_written_once() returns trigger language plpgsql ${SAFE} as $$
      begin
        if tg_op = 'UPDATE' and to_jsonb(new) - '{custody_number,custody_hash}'::text[] = to_jsonb(old) - '{custody_number,custody_hash}'::text[] then
          return new;
        end if;
        raise exception 'a file is written once'
          using errcode = 'check_violation', constraint = 'evidence_is_written_once';
      end $$`);
        await runner.query(`
      create trigger evidence_is_written_once before update or delete on evidence
        for each row execute function evidence_is_written_once()`);
        await runner.query(`
      create trigger evidence_is_not_truncated before truncate on evidence
        for each statement execute function evidence_is_written_once()`);
    }
    async #custody(runner) {
        await runner.query(`
      create table custody_event (
        evidence_id uuid not null,
        number integer not null,
        kind text not null,
        user_id uuid not null,
        actor text,
        edtf text,
        lower date,
        upper date,
        note text,
        derivative_id uuid,
        recorded_at timestamptz not null default clock_timestamp(),
        previous_hash bytea not null,
        hash bytea not null,
        constraint custody_event_pkey primary key (evidence_id, number),
        constraint custody_event_evidence_id_fkey foreign key (evidence_id) references evidence (id),
        constraint custody_event_derivative_id_fkey foreign key (derivative_id) references evidence (id),
        constraint custody_event_user_id_fkey foreign key (user_id) references app_user (id),
        constraint custody_event_kind_is_known check (kind in (${EVENT_KINDS})),
        constraint custody_event_is_stated_by_somebody check (kind in (${STATED}) or num_nonnulls(actor, edtf, note) = 0),
        constraint custody_event_derives_a_file check ((kind = 'DERIVED') = (derivative_id is not null)),
        constraint custody_event_is_in_order check (lower <= upper),
        constraint custody_event_actor_within_limit check (length(actor) between 1 and 200),
        constraint custody_event_note_within_limit check (length(note) between 1 and 1000),
        constraint custody_event_hash_is_sha256 check (octet_length(hash) = 32 and octet_length(previous_hash) = 32)
      )`);
        await runner.query(`
      create function custody_event_is_append_only() returns trigger language plpgsql ${SAFE} as $$
      begin
        raise exception 'the custody of a file is only ever added to'
          using errcode = 'check_violation', constraint = 'custody_event_is_append_only';
      end $$`);
        await runner.query(`
      create trigger custody_event_is_append_only before update or delete or truncate on custody_event
        for each statement execute function custody_event_is_append_only()`);
    }
    async #links(runner) {
        await runner.query(`
      create table evidence_upload (
        object_id uuid not null,
        token_hash bytea not null,
        case_id uuid not null,
        user_id uuid not null,
        size integer not null,
        sha256 bytea not null,
        declared_type text not null,
        kind text not null,
        master_id uuid,
        description text,
        on_behalf_of uuid,
        reason text,
        idempotency_key text,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null default now() + interval '15 minutes',
        claimed_at timestamptz,
        ended_at timestamptz,
        outcome text,
        constraint evidence_upload_pkey primary key (object_id),
        constraint evidence_upload_token_hash_key unique (token_hash),
        constraint evidence_upload_idempotency_key_key unique (user_id, idempotency_key),
        constraint evidence_upload_case_id_fkey foreign key (case_id) references case_file (id),
        constraint evidence_upload_master_fkey foreign key (master_id, case_id) references evidence (id, case_id),
        constraint evidence_upload_user_id_fkey foreign key (user_id) references app_user (id),
        constraint evidence_upload_on_behalf_of_fkey foreign key (on_behalf_of) references organisation (id),
        constraint evidence_upload_token_hash_is_sha256 check (octet_length(token_hash) = 32),
        constraint evidence_upload_sha256_is_sha256 check (octet_length(sha256) = 32),
        constraint evidence_upload_size_within_limit check (size between 1 and ${MAX_BYTES}),
        constraint evidence_upload_kind_is_known check (kind in (${KINDS})),
        constraint evidence_upload_lasts_at_most_15_minutes check (expires_at > created_at and expires_at <= created_at + interval '15 minutes'),
        constraint evidence_upload_ends_after_it_began check (claimed_at is not null or ended_at is null),
        constraint evidence_upload_ends_with_an_outcome check ((ended_at is null) = (outcome is null)),
        constraint evidence_upload_outcome_is_known check (outcome in (${OUTCOMES}))
      )`);
        await runner.query(`create index evidence_upload_user_id_idx on evidence_upload (user_id, created_at)`);
        await runner.query(`
      create table evidence_download (
        token_hash bytea not null,
        evidence_id uuid not null,
        user_id uuid not null,
        session_id uuid not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null default now() + interval '1 minute',
        used_at timestamptz,
        constraint evidence_download_pkey primary key (token_hash),
        constraint evidence_download_evidence_id_fkey foreign key (evidence_id) references evidence (id),
        constraint evidence_download_user_id_fkey foreign key (user_id) references app_user (id),
        constraint evidence_download_session_id_fkey foreign key (session_id) references session (id) on delete cascade,
        constraint evidence_download_token_hash_is_sha256 check (octet_length(token_hash) = 32),
        constraint evidence_download_lasts_at_most_a_minute check (expires_at > created_at and expires_at <= created_at + interval '1 minute')
      )`);
        await runner.query(`create index evidence_download_session_id_idx on evidence_download (session_id)`);
    }
    /**
     * A file is for the author of its case, for those who review it or decided on it, and for those whom it was assigned or
     * opened to. That a case is public, or of one's organisation, opens none of its files.
     */
    async #rows(runner) {
        await protect(runner, 'evidence');
        await runner.query(`
      create policy evidence_read on evidence for select to recourse_application
        using (exists (select from case_file c where c.id = evidence.case_id and ${FILES_OF_CASE}))`);
        await protect(runner, 'custody_event');
        await runner.query(`
      create policy custody_event_read on custody_event for select to recourse_application
        using (exists (select from evidence e where e.id = custody_event.evidence_id))`);
        await runner.query(`grant select on evidence, custody_event to recourse_application`);
    }
    /** The same text, and so the same hash, as libs/evidence/src/file/custody-chain.ts. */
    async #chain(runner) {
        // Each value with its length, so that no two lists of values make one text.
        await runner.query(`
      create function access.custody_text(fields text[]) returns text
      language sql immutable security definer ${SAFE} as $$
        select string_agg(coalesce(octet_length(convert_to(f.value, 'UTF8')) || ':' || f.value, '-') || ',', '' order by f.place)
        from unnest(fields) with ordinality f (value, place)
      $$`);
        await runner.query(`
      create function access.custody_moment(moment timestamptz) returns text
      language sql stable security definer ${SAFE} as $$
        select to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
      $$`);
        await runner.query(`
      create function access.append_custody(of_evidence uuid, kind text, person uuid, actor text, edtf text, lower date, upper date,
        note text, derivative uuid) returns integer
      language plpgsql volatile security definer ${SAFE} set datestyle = iso as $$
      declare
        file public.evidence;
        at timestamptz;
        fields text[];
        made bytea;
      begin
        select e.* into strict file from public.evidence e where e.id = of_evidence for update;
        at := clock_timestamp();
        fields := array['recourse custody 1',
          file.id::text, file.case_id::text, file.number::text, file.version::text, file.object_id::text, encode(file.sha256, 'hex'), file.size::text,
          file.declared_type, file.detected_type, file.kind, file.master_id::text, file.description, file.received_by::text,
          access.custody_moment(file.received_at),
          (file.custody_number + 1)::text, append_custody.kind, person::text, append_custody.actor, append_custody.edtf,
          append_custody.lower::text, append_custody.upper::text, append_custody.note, derivative::text, access.custody_moment(at)];
        made := sha256(file.custody_hash || convert_to(access.custody_text(fields), 'UTF8'));
        insert into public.custody_event (evidence_id, number, kind, user_id, actor, edtf, lower, upper, note, derivative_id,
          recorded_at, previous_hash, hash)
        values (file.id, file.custody_number + 1, append_custody.kind, person, append_custody.actor, append_custody.edtf,
          append_custody.lower, append_custody.upper, append_custody.note, derivative, at, file.custody_hash, made);
        update public.evidence e set custody_number = file.custody_number + 1, custody_hash = made where e.id = file.id;
        return file.custody_number + 1;
      end $$`);
    }
    async #uploads(runner) {
        await runner.query(`
      create function access.create_upload(token_hash bytea, of_case uuid, size integer, sha256 bytea, declared_type text,
        kind text, master uuid, description text, on_behalf_of uuid, reason text, idempotency_key text) returns text
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        me uuid := access.user_id();
        found_state text;
        of_today record;
      begin
        if me is null or not access.has_role('RESEARCHER') then return 'ABSENT'; end if;
        select c.state into found_state from public.case_file c where c.id = of_case and c.author_id = me for share;
        if found_state is null then return 'ABSENT'; end if;
        if found_state <> 'DRAFT' then return 'CLOSED'; end if;
        if master is not null and not exists (
          select from public.evidence e where e.id = master and e.case_id = of_case and e.kind = 'MASTER') then
          return 'NO_MASTER';
        end if;
        if (select count(*) from public.evidence e where e.case_id = of_case) >= ${MAX_FILES} then return 'CASE_FULL'; end if;
        perform pg_advisory_xact_lock(1764200200, hashtext(me::text)); -- or two at once would both find room
        select count(*) as files, coalesce(sum(u.size), 0) as bytes into of_today from public.evidence_upload u
         where u.user_id = me and u.created_at > now() - interval '24 hours' and (u.claimed_at is not null or u.expires_at > now());
        if of_today.files >= ${FILES_A_DAY} or of_today.bytes + create_upload.size > ${BYTES_A_DAY} then return 'QUOTA'; end if;
        insert into public.evidence_upload (object_id, token_hash, case_id, user_id, size, sha256, declared_type, kind, master_id, description,
          on_behalf_of, reason, idempotency_key)
        values (gen_random_uuid(), create_upload.token_hash, of_case, me, create_upload.size, create_upload.sha256, create_upload.declared_type,
                create_upload.kind, master, create_upload.description, create_upload.on_behalf_of, create_upload.reason,
                create_upload.idempotency_key);
        return 'CREATED';
      end $$`);
        // Tokens are kept as hashes, so a link that was lost on its way is replaced by another for the same file.
        await runner.query(`
      create function access.renew_upload(token_hash bytea, idempotency_key text) returns timestamptz
      language sql volatile security definer ${SAFE} as $$
        update public.evidence_upload u set token_hash = renew_upload.token_hash
         where u.user_id = access.user_id() and u.idempotency_key = renew_upload.idempotency_key
           and u.claimed_at is null and u.expires_at > now()
        returning u.expires_at
      $$`);
        // Whoever was given the link may still do what it is for.
        await runner.query(`
      create function access.upload_is_open(token text) returns boolean
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return exists (
          select from public.evidence_upload u
          join public.case_file c on c.id = u.case_id and c.state = 'DRAFT' and c.author_id = u.user_id
          join public.app_user p on p.id = u.user_id and p.disabled_at is null
          join public.user_role r on r.user_id = u.user_id and r.role = 'RESEARCHER' and r.revoked_at is null
          where u.token_hash = sha256(convert_to(token, 'UTF8')) and u.ended_at is null);
      end $$`);
        // Used up from here on, whatever comes of it; of two at once the second finds it used up.
        await runner.query(`
      create function access.claim_upload(token text, length integer, out outcome text, out object_id uuid, out sha256 text)
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        upload public.evidence_upload;
      begin
        select u.* into upload from public.evidence_upload u
         where u.token_hash = sha256(convert_to(token, 'UTF8')) and u.claimed_at is null and u.expires_at > now() for update;
        if upload.object_id is null or not access.upload_is_open(token) then outcome := 'ABSENT'; return; end if;
        if upload.size <> length then outcome := 'OTHER_SIZE'; return; end if;
        if (select count(*) from public.evidence_upload u
             where u.user_id = upload.user_id and u.claimed_at > now() - interval '1 hour' and u.ended_at is null) >= ${AT_A_TIME} then
          outcome := 'BUSY'; return;
        end if;
        update public.evidence_upload u set claimed_at = now() where u.object_id = upload.object_id;
        outcome := 'CLAIMED';
        object_id := upload.object_id;
        sha256 := encode(upload.sha256, 'hex');
      end $$`);
        await runner.query(`
      create function access.record_upload(token text, detected_type text, out outcome text, out evidence_id uuid, out version integer)
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        upload public.evidence_upload;
      begin
        select u.* into upload from public.evidence_upload u
         where u.token_hash = sha256(convert_to(token, 'UTF8')) and u.claimed_at is not null and u.ended_at is null for update;
        if upload.object_id is null then outcome := 'ABSENT'; return; end if;
        select c.version + 1 into version from public.case_file c where c.id = upload.case_id for update;
        if not access.upload_is_open(token) then outcome := 'CLOSED'; return; end if;
        -- A file is content: what was decided on the version before was decided without it.
        insert into public.case_version (case_id, version, made_by, on_behalf_of, reason)
        values (upload.case_id, record_upload.version, upload.user_id, upload.on_behalf_of, upload.reason);
        update public.case_file c set version = record_upload.version, updated_at = now() where c.id = upload.case_id;
        insert into public.evidence (case_id, number, version, object_id, sha256, size, declared_type, detected_type, kind, master_id,
          description, received_by)
        select upload.case_id, coalesce(max(e.number), 0) + 1, record_upload.version, upload.object_id, upload.sha256, upload.size, upload.declared_type,
          record_upload.detected_type, upload.kind, upload.master_id, upload.description, upload.user_id
          from public.evidence e where e.case_id = upload.case_id
        returning id into evidence_id;
        perform access.append_custody(evidence_id, 'RECEIVED', upload.user_id, null, null, null, null, null, null);
        if upload.master_id is not null then
          perform access.append_custody(upload.master_id, 'DERIVED', upload.user_id, null, null, null, null, null, evidence_id);
        end if;
        update public.evidence_upload u set ended_at = now(), outcome = 'RECEIVED' where u.object_id = upload.object_id;
        perform access.note_event(upload.user_id, null, 'evidence.received', evidence_id::text, '{}');
        outcome := 'RECEIVED';
      end $$`);
        await runner.query(`
      create function access.refuse_upload(token text, reason text) returns void
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        upload public.evidence_upload;
      begin
        update public.evidence_upload u set ended_at = now(), outcome = refuse_upload.reason
         where u.token_hash = sha256(convert_to(token, 'UTF8')) and u.claimed_at is not null and u.ended_at is null
        returning u.* into upload;
        if upload.object_id is null then return; end if;
        perform access.note_event(upload.user_id, null, 'evidence.refused', upload.object_id::text, jsonb_build_object('reason', refuse_upload.reason));
      end $$`);
    }
    /** The link goes to a browser, which shows no token with it: it stands for its session, and is used once. */
    async #downloads(runner) {
        await runner.query(`
      create function access.create_download(token_hash bytea, evidence uuid) returns timestamptz
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        until timestamptz;
      begin
        if not exists (
          select from public.evidence e join public.case_file c on c.id = e.case_id
          where e.id = create_download.evidence and ${FILES_OF_CASE}) then return null; end if;
        insert into public.evidence_download (token_hash, evidence_id, user_id, session_id)
        values (create_download.token_hash, create_download.evidence, access.user_id(), access.session_id())
        returning expires_at into until;
        return until;
      end $$`);
        await runner.query(`
      create function access.claim_download(token text, out object_id uuid, out size integer, out sha256 text, out name text)
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        download public.evidence_download;
      begin
        update public.evidence_download d set used_at = now()
         where d.token_hash = sha256(convert_to(token, 'UTF8')) and d.used_at is null and d.expires_at > now()
           and exists (select from public.session s join public.app_user p on p.id = s.user_id
                       where s.id = d.session_id and s.ended_at is null and s.expires_at > now() and p.disabled_at is null)
        returning d.* into download;
        if download.evidence_id is null then return; end if;
        select e.object_id, e.size, encode(e.sha256, 'hex'), c.reference || '-' || e.number into object_id, size, sha256, name
          from public.evidence e join public.case_file c on c.id = e.case_id where e.id = download.evidence_id;
        perform access.append_custody(download.evidence_id, 'ACCESSED', download.user_id, null, null, null, null, null, null);
        perform access.note_event(download.user_id, download.session_id, 'evidence.accessed', download.evidence_id::text, '{}');
      end $$`);
    }
    async #statements(runner) {
        await runner.query(`
      create function access.record_custody(of_evidence uuid, kind text, actor text, edtf text, lower date, upper date, note text)
        returns text
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        me uuid := access.user_id();
      begin
        if me is null or not access.has_role('RESEARCHER') or not exists (
          select from public.evidence e join public.case_file c on c.id = e.case_id
          where e.id = of_evidence and c.author_id = me) then return 'ABSENT'; end if;
        if record_custody.kind not in (${STATED}) then return 'NOT_STATED'; end if;
        if (select count(*) from public.custody_event v where v.evidence_id = of_evidence and v.kind in (${STATED})) >= ${MAX_STATED} then
          return 'TOO_MANY';
        end if;
        perform access.append_custody(of_evidence, record_custody.kind, me, record_custody.actor, record_custody.edtf,
          record_custody.lower, record_custody.upper, record_custody.note, null);
        perform audit.record('evidence.custody-recorded', of_evidence::text, jsonb_build_object('kind', record_custody.kind));
        return 'RECORDED';
      end $$`);
    }
    async down(runner) {
        await runner.query(`drop function ${[...OPEN, ...INTERNAL].join(', ')}`);
        await runner.query(`drop table evidence_download, evidence_upload, custody_event, evidence`);
        await runner.query(`drop function custody_event_is_append_only, evidence_is_written_once`);
    }
}
/** A function with the owner's rights must not be led to other objects than it means. */
const SAFE = `set search_path = pg_catalog, pg_temp`;
const KINDS = `'MASTER', 'REDACTED', 'WORKING'`;
const EVENT_KINDS = `'COLLECTED', 'RECEIVED', 'ACCESSED', 'TRANSFERRED', 'EXPORTED', 'DERIVED'`;
/**
 * Whose the files of a case `c` are. Rules of libs/cases/src/case/case.policy.rules.ts; the same for rows that are read and
 * for links, which are made with the owner's rights.
 */
const FILES_OF_CASE = `(select access.user_id()) is not null
  and (select access.roles()) && '{RESEARCHER,TRIAGE_OFFICER,VERIFIER,LEGAL_REVIEWER,EDITOR,DISPUTES_OFFICER,SAFETY_OFFICER,CUSTODIAN}'::text[] and (
    c.author_id = (select access.user_id())
    or c.state in ('SUBMITTED', 'IN_REVIEW', 'SECOND_REVIEW', 'VERIFIED', 'PUBLISHED') and c.id = any ((select access.assigned_case_ids())::uuid[])
    or c.state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'SECOND_REVIEW', 'VERIFIED', 'PUBLISHED') and c.id = any ((select access.granted_case_ids())::uuid[])
    or (select access.has_role('TRIAGE_OFFICER')) and c.state = 'SUBMITTED'
    or (select access.has_role('VERIFIER')) and c.state in ('IN_REVIEW', 'SECOND_REVIEW')
    or (select access.has_role('LEGAL_REVIEWER')) and c.state in ('IN_REVIEW', 'SECOND_REVIEW', 'VERIFIED')
    or (select access.has_role('EDITOR')) and c.state = 'VERIFIED')`;
/** Events that a person tells of; the others the registry notes by itself. */
const STATED = `'COLLECTED', 'TRANSFERRED', 'EXPORTED'`;
const OUTCOMES = `'RECEIVED', 'TOO_LONG', 'TOO_SHORT', 'OTHER_DIGEST', 'TOO_SLOW', 'CUT', 'NO_SPACE', 'CLOSED', 'FAULT'`;
/** What the first event of a chain follows. */
const GENESIS = '0'.repeat(64);
const MAX_BYTES = 200 * 1024 * 1024;
const MAX_FILES = 500;
const FILES_A_DAY = 500;
const BYTES_A_DAY = 5 * 1024 * 1024 * 1024;
/** Of one person. Those of a process that was killed count for an hour. */
const AT_A_TIME = 4;
const MAX_STATED = 200;
const OPEN = [
    'access.create_upload(bytea, uuid, integer, bytea, text, text, uuid, text, uuid, text, text)',
    'access.renew_upload(bytea, text)',
    'access.upload_is_open(text)',
    'access.claim_upload(text, integer)',
    'access.record_upload(text, text)',
    'access.refuse_upload(text, text)',
    'access.create_download(bytea, uuid)',
    'access.claim_download(text)',
    'access.record_custody(uuid, text, text, text, date, date, text)',
];
const INTERNAL = [
    'access.custody_text(text[])',
    'access.custody_moment(timestamptz)',
    'access.append_custody(uuid, text, uuid, text, text, date, date, text, uuid)',
];
async function protect(runner, table) {
    await runner.query(`alter table ${table} enable row level security, force row level security`);
    await runner.query(`create policy ${table}_owner on ${table} to current_role using (true) with check (true)`);
}
//# sourceMappingURL=1764200200000-evidence-files.js.map