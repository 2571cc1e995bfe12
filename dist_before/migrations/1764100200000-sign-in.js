/**
 * Signing in, as the database does it itself.
 *
 * From here on the application's login reads no password hash and no session and begins none: it asks for the salt of an
 * account, computes the hash of what somebody typed, and hands it over to be compared. Whoever has the login alone can
 * guess passwords through it, as slowly as everybody, and nothing more.
 */
export class SignIn1764100200000 {
    constructor() {
        this.name = 'SignIn1764100200000';
    }
    async up(runner) {
        await this.#tables(runner);
        await this.#internals(runner);
        await this.#signIn(runner);
        await this.#ownSessions(runner);
        await runner.query(`revoke all on app_user, user_role, session from recourse_application`);
        await runner.query(`revoke all on all functions in schema access from public`);
        await runner.query(`grant execute on function ${OPEN.join(', ')} to recourse_application`);
    }
    async #tables(runner) {
        // Random bytes from two random UUIDs: 244 bits that PostgreSQL draws without an extension.
        await runner.query(`
      create table sign_in_secret (
        "only" boolean not null default true,
        secret bytea not null default sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())),
        constraint sign_in_secret_pkey primary key ("only"),
        constraint sign_in_secret_is_one_row check ("only"),
        constraint sign_in_secret_is_32_bytes check (octet_length(secret) = 32)
      )`);
        await runner.query(`insert into sign_in_secret default values`);
        await runner.query(`
      create table sign_in_device (
        user_id uuid not null,
        token_hash bytea not null,
        created_at timestamptz not null default now(),
        last_used_at timestamptz not null default now(),
        constraint sign_in_device_pkey primary key (user_id, token_hash),
        constraint sign_in_device_user_id_fkey foreign key (user_id) references app_user (id) on delete cascade,
        constraint sign_in_device_token_hash_is_sha256 check (octet_length(token_hash) = 32)
      )`);
        await runner.query(`
      create table sign_in_failure (
        id uuid not null default uuidv7(),
        account_hash bytea not null,
        client_prefix text,
        device_hash bytea,
        proof_hash bytea not null,
        counted_in text not null,
        failed_at timestamptz not null default clock_timestamp(),
        constraint sign_in_failure_pkey primary key (id)
      )`);
        await runner.query(`create index sign_in_failure_account_hash_idx on sign_in_failure (account_hash, failed_at)`);
        await runner.query(`create index sign_in_failure_client_prefix_idx on sign_in_failure (client_prefix, failed_at)`);
    }
    /** What other functions are made of. Nobody but the owner may call them: they take no proof. */
    async #internals(runner) {
        await runner.query(`
      create function access.note_event(of_user uuid, of_session uuid, action text, subject text, details jsonb) returns void
      language sql volatile security definer ${SAFE} as $$
        insert into public.audit_event (user_id, session_id, action, subject, details)
        values (of_user, of_session, note_event.action, note_event.subject, note_event.details)
      $$`);
        await runner.query(`
      create function access.confinement_of(of_user uuid, given_assurance smallint) returns text
      language sql stable security definer ${SAFE} as $$ select null::text $$`);
        await runner.query(`
      create function access.begin_session(of_user uuid, new_token_hash bytea, given_assurance smallint) returns public.session
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        made public.session;
      begin
        insert into public.session (user_id, token_hash, expires_at, assurance, confined_to, stepped_up_at)
        values (of_user, new_token_hash, now() + interval '12 hours', given_assurance,
                access.confinement_of(of_user, given_assurance),
                case when given_assurance = 2 or not (select a.second_factor_required from public.access_setting a) then now() end)
        returning * into made;
        perform access.note_event(of_user, made.id, 'session.begun', null,
                                  jsonb_build_object('assurance', given_assurance, 'confinedTo', made.confined_to));
        return made;
      end $$`);
        await runner.query(`
      create function access.renew_session(new_token_hash bytea, given_assurance smallint, is_step_up boolean) returns public.session
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        ended public.session;
        made public.session;
      begin
        update public.session s set ended_at = greatest(now(), s.created_at)
         where s.id = access.session_id() and s.ended_at is null
        returning * into ended;
        if ended.id is null then return null; end if;
        insert into public.session (user_id, token_hash, created_at, expires_at, assurance, confined_to, stepped_up_at, rotated_from)
        values (ended.user_id, new_token_hash, ended.created_at, ended.expires_at, given_assurance,
                access.confinement_of(ended.user_id, given_assurance),
                case when is_step_up then now() else ended.stepped_up_at end, ended.id)
        returning * into made;
        perform access.note_event(made.user_id, made.id, 'session.renewed', null,
                                  jsonb_build_object('assurance', given_assurance, 'confinedTo', made.confined_to, 'isStepUp', is_step_up));
        return made;
      end $$`);
        await runner.query(`
      create function access.end_sessions(of_user uuid) returns void
      language sql volatile security definer ${SAFE} as $$
        update public.session s set ended_at = greatest(now(), s.created_at) where s.user_id = of_user and s.ended_at is null
      $$`);
        await runner.query(`
      create function access.keyed_hash(text_of text) returns bytea
      language sql stable security definer ${SAFE} as $$
        select sha256(k.secret || sha256(k.secret || convert_to(text_of, 'UTF8'))) from public.sign_in_secret k
      $$`);
        // An enemy can use up what is left to strange devices, but not what a known device has of its own: whoever has
        // signed in with it before is stopped by its own failures alone.
        await runner.query(`
      create function access.sign_in_stops_until(account bytea, prefix text, known_device bytea) returns timestamptz
      language sql volatile security definer ${SAFE} as $$
        select max(reached.failed_at) + interval '15 minutes' from (
          (select f.failed_at from public.sign_in_failure f
            where f.account_hash = account and f.device_hash is not distinct from known_device
              and f.failed_at > clock_timestamp() - interval '15 minutes'
            order by f.failed_at desc offset 4 limit 1)
          union all
          (select f.failed_at from public.sign_in_failure f
            where known_device is null and f.client_prefix = prefix and f.device_hash is null
              and f.failed_at > clock_timestamp() - interval '15 minutes'
            order by f.failed_at desc offset 19 limit 1)) reached
      $$`);
        await runner.query(`
      create function access.known_device(of_email text, device bytea) returns bytea
      language sql stable security definer ${SAFE} as $$
        select d.token_hash from public.sign_in_device d join public.app_user u on u.id = d.user_id
         where u.email = of_email and d.token_hash = device and d.last_used_at > now() - interval '90 days'
      $$`);
    }
    async #signIn(runner) {
        // Where there is no such account the salt is made up, the same at each try, so that the answer tells nothing.
        await runner.query(`
      create function access.sign_in_challenge(email text, client_prefix text, device_hash bytea,
        out salt bytea, out memory_cost integer, out time_cost integer, out parallelism integer, out try_again_at timestamptz)
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        account bytea := access.keyed_hash('account ' || sign_in_challenge.email);
        stored text[];
      begin
        try_again_at := access.sign_in_stops_until(account, sign_in_challenge.client_prefix,
          access.known_device(sign_in_challenge.email, sign_in_challenge.device_hash));
        if try_again_at is not null then
          perform access.note_event(null, null, 'sign-in.throttled', encode(account, 'hex'),
                                    jsonb_build_object('clientPrefix', sign_in_challenge.client_prefix));
        end if;
        salt := substring(access.keyed_hash('salt ' || sign_in_challenge.email) from 1 for 16);
        memory_cost := 65536;
        time_cost := 3;
        parallelism := 1;
        select regexp_match(u.password_hash, '^\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([A-Za-z0-9+/]+)\\$[A-Za-z0-9+/]+$')
          into stored from public.app_user u where u.email = sign_in_challenge.email and u.disabled_at is null;
        if stored is not null then
          memory_cost := stored[1]::integer;
          time_cost := stored[2]::integer;
          parallelism := stored[3]::integer;
          salt := decode(rpad(stored[4], (length(stored[4]) + 3) / 4 * 4, '='), 'base64');
        end if;
      end $$`);
        // A try is counted before anybody learns whether it is right: who could take back both at once could guess for ever.
        // Two tries at one account, or from one place, wait for each other, so that no more pass than may.
        await runner.query(`
      create function access.count_try(email text, phc text, client_prefix text, device_hash bytea) returns timestamptz
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        account bytea := access.keyed_hash('account ' || count_try.email);
        known bytea := access.known_device(count_try.email, count_try.device_hash);
        try_again_at timestamptz;
      begin
        perform pg_advisory_xact_lock(1764100200, hashtext(encode(account, 'hex')));
        perform pg_advisory_xact_lock(1764100201, hashtext(coalesce(count_try.client_prefix, '')));
        try_again_at := access.sign_in_stops_until(account, count_try.client_prefix, known);
        if try_again_at is not null then
          perform access.note_event(null, null, 'sign-in.throttled', encode(account, 'hex'),
                                    jsonb_build_object('clientPrefix', count_try.client_prefix));
          return try_again_at;
        end if;
        insert into public.sign_in_failure (account_hash, client_prefix, device_hash, proof_hash, counted_in)
        values (account, count_try.client_prefix, known, access.keyed_hash('proof ' || coalesce(count_try.phc, '')),
                pg_current_xact_id()::text);
        return null;
      end $$`);
        // Compares only what an earlier transaction has counted. The same proof again gets the same answer, and tells nothing new.
        await runner.query(`
      create function access.sign_in(email text, phc text, token_hash bytea, client_prefix text, device_hash bytea, new_device_hash bytea,
        out is_signed_in boolean, out is_known_device boolean)
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        account bytea := access.keyed_hash('account ' || sign_in.email);
        known bytea := access.known_device(sign_in.email, sign_in.device_hash);
        counted uuid;
        person public.app_user;
      begin
        is_signed_in := false;
        is_known_device := false;
        select f.id into counted from public.sign_in_failure f
         where f.account_hash = account and f.device_hash is not distinct from known
           and f.proof_hash = access.keyed_hash('proof ' || coalesce(sign_in.phc, ''))
           and f.counted_in <> pg_current_xact_id()::text and f.failed_at > clock_timestamp() - interval '1 minute'
         order by f.failed_at desc limit 1 for update;
        select u.* into person from public.app_user u
         where u.email = sign_in.email and u.disabled_at is null and u.password_hash = sign_in.phc and counted is not null;
        if person.id is null then
          perform access.note_event(null, null, 'sign-in.refused', encode(account, 'hex'),
                                    jsonb_build_object('clientPrefix', sign_in.client_prefix));
          return;
        end if;
        delete from public.sign_in_failure f where f.id = counted;
        if known is not null then
          update public.sign_in_device d set last_used_at = now() where d.user_id = person.id and d.token_hash = known;
          delete from public.sign_in_failure f where f.account_hash = account and f.device_hash = known;
        else
          insert into public.sign_in_device (user_id, token_hash) values (person.id, sign_in.new_device_hash);
        end if;
        perform access.begin_session(person.id, sign_in.token_hash, 1::smallint);
        is_signed_in := true;
        is_known_device := known is not null;
      end $$`);
    }
    /** What a person may do with sessions of their own. A confined session ends itself and nothing else. */
    async #ownSessions(runner) {
        await runner.query(`
      create function access.sign_out() returns void
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        bearer access.bearer_of_token := access.bearer();
      begin
        if bearer.session_id is null then return; end if;
        update public.session s set ended_at = greatest(now(), s.created_at) where s.id = bearer.session_id and s.ended_at is null;
        perform access.note_event(bearer.user_id, bearer.session_id, 'session.ended', bearer.session_id::text, '{}');
      end $$`);
        await runner.query(`
      create function access.sign_out_everywhere() returns void
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        person uuid := access.user_id();
        asking uuid := access.session_id();
      begin
        if person is null then return; end if;
        perform access.end_sessions(person);
        perform access.note_event(person, asking, 'session.all-ended', null, '{}');
      end $$`);
        await runner.query(`
      create function access.end_my_session(id uuid) returns boolean
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        person uuid := access.user_id();
        asking uuid := access.session_id();
      begin
        update public.session s set ended_at = greatest(now(), s.created_at)
         where s.id = end_my_session.id and s.user_id = person and s.ended_at is null;
        if not found then return false; end if;
        perform access.note_event(person, asking, 'session.ended', end_my_session.id::text, '{}');
        return true;
      end $$`);
        await runner.query(`
      create function access.my_sessions() returns table (id uuid, created_at timestamptz, last_seen_at timestamptz,
        expires_at timestamptz, assurance smallint, is_current boolean)
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return query
          select s.id, s.created_at, s.last_seen_at, s.expires_at, s.assurance, s.id = access.session_id()
            from public.session s
           where s.user_id = access.user_id() and s.ended_at is null and s.expires_at > now()
             and s.last_seen_at > now() - interval '30 minutes'
           order by s.id desc;
      end $$`);
        await runner.query(`
      create function access.viewer() returns table (user_id uuid, display_name text, roles text[], expires_at timestamptz,
        confined_to text, stepped_up_until timestamptz)
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return query
          select b.user_id, u.display_name, b.roles, s.expires_at, b.confined_to,
                 case when b.confined_to is null and b.stepped_up_at > now() - interval '5 minutes'
                      then b.stepped_up_at + interval '5 minutes' end
            from access.bearer() b
            join public.app_user u on u.id = b.user_id
            join public.session s on s.id = b.session_id;
      end $$`);
        await runner.query(`
      create function access.enabled_sample_accounts() returns integer
      language sql stable security definer ${SAFE} as $$
        select count(*)::integer from public.app_user u where u.is_sample and u.disabled_at is null
      $$`);
    }
    async down(runner) {
        await runner.query(`grant select on app_user, user_role, session to recourse_application`);
        await runner.query(`grant insert (user_id, token_hash, expires_at) on session to recourse_application`);
        await runner.query(`grant update (last_seen_at, ended_at) on session to recourse_application`);
        await runner.query(`drop function ${[...OPEN, ...INTERNAL].join(', ')}`);
        await runner.query(`drop table sign_in_failure, sign_in_device, sign_in_secret`);
    }
}
/** A function with the owner's rights must not be led to other objects than it means. */
const SAFE = `set search_path = pg_catalog, pg_temp`;
/** What the application may call: each takes proof, or works for the bearer of the transaction's token alone. */
const OPEN = [
    'access.sign_in_challenge(text, text, bytea)',
    'access.count_try(text, text, text, bytea)',
    'access.sign_in(text, text, bytea, text, bytea, bytea)',
    'access.sign_out()',
    'access.sign_out_everywhere()',
    'access.end_my_session(uuid)',
    'access.my_sessions()',
    'access.viewer()',
    'access.enabled_sample_accounts()',
];
const INTERNAL = [
    'access.note_event(uuid, uuid, text, text, jsonb)',
    'access.confinement_of(uuid, smallint)',
    'access.begin_session(uuid, bytea, smallint)',
    'access.renew_session(bytea, smallint, boolean)',
    'access.end_sessions(uuid)',
    'access.keyed_hash(text)',
    'access.sign_in_stops_until(bytea, text, bytea)',
    'access.known_device(text, bytea)',
];
//# sourceMappingURL=1764100200000-sign-in.js.map