/**
 * What people prove beside their password, and what a session opens before they have.
 *
 * The database keeps which factors somebody has, at which step a code was last used and how far a signature counter has
 * come, and gives a session its place once for each. It can check neither a code nor a signature: of those it takes the
 * word of whoever shows the factor's proof, which follows from the key ring. The application's login alone, which lacks
 * the ring, turns no password into a whole session. Recovery codes it compares itself.
 */
export class SecondFactor1764100500000 {
    constructor() {
        this.name = 'SecondFactor1764100500000';
    }
    async up(runner) {
        await this.#tables(runner);
        await this.#confinement(runner);
        await this.#internals(runner);
        await this.#enrolment(runner);
        await this.#proofs(runner);
        await this.#own(runner);
        await runner.query(`revoke all on function ${[...OPEN, ...INTERNAL].join(', ')} from public`);
        await runner.query(`grant execute on function ${OPEN.join(', ')} to recourse_application`);
    }
    async #tables(runner) {
        await runner.query(`
      create table second_factor (
        id uuid not null,
        user_id uuid not null,
        kind text not null,
        label text not null,
        ring_key_id text not null,
        proof_hash bytea not null,
        created_at timestamptz not null default now(),
        confirmed_at timestamptz,
        last_used_at timestamptz,
        nonce bytea,
        ciphertext bytea,
        tag bytea,
        last_step bigint,
        credential_id bytea,
        public_key bytea,
        sign_count bigint,
        transports text[],
        constraint second_factor_pkey primary key (id),
        constraint second_factor_user_id_fkey foreign key (user_id) references app_user (id),
        constraint second_factor_credential_id_key unique (credential_id),
        constraint second_factor_label_is_given check (label = btrim(label) and length(label) between 1 and 100),
        constraint second_factor_proof_hash_is_sha256 check (octet_length(proof_hash) = 32),
        constraint second_factor_is_confirmed_before_its_use check (confirmed_at is not null or last_used_at is null),
        constraint second_factor_is_of_one_kind check (
          case kind
            when 'TOTP' then num_nonnulls(nonce, ciphertext, tag) = 3 and num_nonnulls(credential_id, public_key, sign_count, transports) = 0
            when 'WEBAUTHN' then num_nonnulls(credential_id, public_key, sign_count, transports, confirmed_at) = 5
                                 and num_nonnulls(nonce, ciphertext, tag, last_step) = 0
            else false end)
      )`);
        await runner.query(`create index second_factor_user_id_idx on second_factor (user_id)`);
        await runner.query(`
      create unique index second_factor_open_key on second_factor (user_id) where confirmed_at is null`);
        await runner.query(`
      create table second_factor_challenge (
        session_id uuid not null,
        purpose text not null,
        challenge bytea not null,
        expires_at timestamptz not null default now() + interval '5 minutes',
        constraint second_factor_challenge_pkey primary key (session_id, purpose),
        constraint second_factor_challenge_session_id_fkey foreign key (session_id) references session (id) on delete cascade,
        constraint second_factor_challenge_purpose_is_known check (purpose in ('ENROL', 'PROVE')),
        constraint second_factor_challenge_is_32_bytes check (octet_length(challenge) = 32)
      )`);
        await runner.query(`
      create table recovery_code (
        user_id uuid not null,
        code_hash bytea not null,
        made_at timestamptz not null default now(),
        used_at timestamptz,
        constraint recovery_code_pkey primary key (user_id, code_hash),
        constraint recovery_code_user_id_fkey foreign key (user_id) references app_user (id),
        constraint recovery_code_hash_is_sha256 check (octet_length(code_hash) = 32)
      )`);
    }
    async #confinement(runner) {
        await runner.query(`alter table session drop constraint session_confinement_is_known`);
        await runner.query(`
      alter table session add constraint session_confinement_is_known
        check (confined_to in ('SECOND_FACTOR', 'ENROL_SECOND_FACTOR'))`);
        await runner.query(`
      create function access.has_second_factor(person uuid) returns boolean
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return exists (select from public.second_factor f where f.user_id = person and f.confirmed_at is not null);
      end $$`);
        await runner.query(`
      create function access.needs_second_factor(person uuid) returns boolean
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return (select a.second_factor_required from public.access_setting a)
           and (exists (select from public.app_user u where u.id = person and u.clearance > 0)
                or exists (select from public.user_role r where r.user_id = person and r.revoked_at is null
                              and r.role in ('CUSTODIAN', 'EDITOR', 'ADMINISTRATOR')));
      end $$`);
        await runner.query(`
      create or replace function access.confinement_of(of_user uuid, given_assurance smallint) returns text
      language sql stable security definer ${SAFE} as $$
        select case when given_assurance = 2 then null
                    when access.has_second_factor(of_user) then 'SECOND_FACTOR'
                    when access.needs_second_factor(of_user) then 'ENROL_SECOND_FACTOR' end
      $$`);
    }
    async #internals(runner) {
        // Whose factors are dealt with, of a confined session too. One after the other, so that what was used is used up.
        await runner.query(`
      create function access.proving_person() returns uuid
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        person uuid := (select b.user_id from access.bearer() b where b.kind = 'SESSION');
      begin
        if person is null then return null; end if;
        perform pg_advisory_xact_lock(1764100500, hashtext(person::text));
        return (select b.user_id from access.bearer() b where b.kind = 'SESSION');
      end $$`);
        await runner.query(`
      create function access.second_factor_is_proved(person uuid, factor uuid, new_token_hash bytea) returns void
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        renewed public.session;
      begin
        delete from public.sign_in_failure f where f.account_hash = access.keyed_hash('second factor of ' || person);
        renewed := access.renew_session(new_token_hash, 2::smallint, true);
        perform access.note_event(person, renewed.id, 'second-factor.proved', factor::text, '{}');
      end $$`);
        // The first factor of somebody is taken on the word of their password, so soon after it was given; each further one
        // on that of a factor that they have.
        await runner.query(`
      create function access.enrolment_fault(person uuid) returns text
      language plpgsql stable security definer ${SAFE} as $$
      declare
        bearer access.bearer_of_token := access.bearer();
      begin
        if person is null then return 'SESSION_ENDED'; end if;
        if bearer.confined_to = 'SECOND_FACTOR' then return 'PROVE_FIRST'; end if;
        if access.has_second_factor(person) then
          if coalesce(bearer.stepped_up_at <= now() - interval '5 minutes', true) then return 'NOT_STEPPED_UP'; end if;
        elsif not exists (select from public.session s where s.id = bearer.session_id and s.created_at > now() - interval '10 minutes') then
          return 'SIGN_IN_AGAIN';
        end if;
        if (select count(*) from public.second_factor f where f.user_id = person and f.confirmed_at is not null) >= 10 then
          return 'TOO_MANY';
        end if;
        return null;
      end $$`);
        await runner.query(`
      create function access.give_recovery_codes(person uuid, hashes bytea[]) returns void
      language plpgsql volatile security definer ${SAFE} as $$
      begin
        delete from public.recovery_code c where c.user_id = person;
        insert into public.recovery_code (user_id, code_hash) select person, unnest(hashes);
      end $$`);
        await runner.query(`
      create function access.second_factor_is_enrolled(person uuid, factor uuid, new_token_hash bytea, recovery_hashes bytea[]) returns boolean
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        is_first boolean := not exists (select from public.recovery_code c where c.user_id = person);
      begin
        if is_first then perform access.give_recovery_codes(person, recovery_hashes); end if;
        perform access.note_event(person, access.session_id(), 'second-factor.enrolled', factor::text, '{}');
        -- Other sessions of the person were begun with less.
        update public.session s set ended_at = greatest(now(), s.created_at)
         where s.user_id = person and s.id <> access.session_id() and s.ended_at is null;
        perform access.second_factor_is_proved(person, factor, new_token_hash);
        return is_first;
      end $$`);
    }
    async #enrolment(runner) {
        await runner.query(`
      create function access.begin_totp_enrolment(id uuid, label text, ring_key_id text, proof_hash bytea, nonce bytea,
        ciphertext bytea, tag bytea) returns text
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        person uuid := access.proving_person();
        fault text := access.enrolment_fault(person);
      begin
        if fault is not null then return fault; end if;
        delete from public.second_factor f where f.user_id = person and f.confirmed_at is null;
        insert into public.second_factor (id, user_id, kind, label, ring_key_id, proof_hash, nonce, ciphertext, tag)
        values (begin_totp_enrolment.id, person, 'TOTP', begin_totp_enrolment.label, begin_totp_enrolment.ring_key_id,
                begin_totp_enrolment.proof_hash, begin_totp_enrolment.nonce, begin_totp_enrolment.ciphertext, begin_totp_enrolment.tag);
        return 'BEGUN';
      end $$`);
        await runner.query(`
      create function access.confirm_totp(factor uuid, step bigint, proof bytea, new_token_hash bytea, recovery_hashes bytea[],
        out outcome text, out is_first boolean)
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        person uuid := access.proving_person();
      begin
        outcome := access.enrolment_fault(person);
        if outcome is not null then return; end if;
        update public.second_factor f set confirmed_at = now(), last_used_at = now(), last_step = confirm_totp.step
         where f.id = factor and f.user_id = person and f.kind = 'TOTP' and f.confirmed_at is null
           and f.created_at > now() - interval '10 minutes' and f.proof_hash = sha256(proof) and access.is_totp_step_now(step);
        if not found then outcome := 'EXPIRED'; return; end if;
        is_first := access.second_factor_is_enrolled(person, factor, new_token_hash, recovery_hashes);
        outcome := 'ENROLLED';
      end $$`);
        await runner.query(`
      create function access.new_webauthn_challenge(purpose text, challenge bytea) returns text
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        person uuid := access.proving_person();
        fault text;
      begin
        if person is null then return 'SESSION_ENDED'; end if;
        if new_webauthn_challenge.purpose = 'ENROL' then
          fault := access.enrolment_fault(person);
          if fault is not null then return fault; end if;
        elsif not exists (select from public.second_factor f where f.user_id = person and f.kind = 'WEBAUTHN') then
          return 'NO_CREDENTIAL';
        end if;
        delete from public.second_factor_challenge c where c.session_id = access.session_id() and c.purpose = new_webauthn_challenge.purpose;
        insert into public.second_factor_challenge (session_id, purpose, challenge)
        values (access.session_id(), new_webauthn_challenge.purpose, new_webauthn_challenge.challenge);
        return 'BEGUN';
      end $$`);
        // A challenge is used up by the answer that names it, right or wrong, before anybody knows which.
        await runner.query(`
      create function access.take_webauthn_challenge(purpose text) returns bytea
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        person uuid := access.proving_person();
        taken public.second_factor_challenge;
      begin
        if person is null then return null; end if;
        delete from public.second_factor_challenge c
         where c.session_id = access.session_id() and c.purpose = take_webauthn_challenge.purpose
        returning * into taken;
        return case when taken.expires_at > now() then taken.challenge end;
      end $$`);
        await runner.query(`
      create function access.enrol_webauthn(id uuid, label text, ring_key_id text, proof_hash bytea, credential_id bytea,
        public_key bytea, sign_count bigint, transports text[], new_token_hash bytea, recovery_hashes bytea[],
        out outcome text, out is_first boolean)
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        person uuid := access.proving_person();
      begin
        outcome := access.enrolment_fault(person);
        if outcome is not null then return; end if;
        insert into public.second_factor (id, user_id, kind, label, ring_key_id, proof_hash, confirmed_at, credential_id,
                                          public_key, sign_count, transports)
        values (enrol_webauthn.id, person, 'WEBAUTHN', enrol_webauthn.label, enrol_webauthn.ring_key_id,
                enrol_webauthn.proof_hash, now(), enrol_webauthn.credential_id, enrol_webauthn.public_key,
                enrol_webauthn.sign_count, enrol_webauthn.transports)
        on conflict on constraint second_factor_credential_id_key do nothing;
        if not found then outcome := 'KNOWN'; return; end if;
        is_first := access.second_factor_is_enrolled(person, enrol_webauthn.id, new_token_hash, recovery_hashes);
        outcome := 'ENROLLED';
      end $$`);
    }
    async #proofs(runner) {
        // Codes are of six digits. Counted before anybody learns whether the code is right, and apart from passwords.
        await runner.query(`
      create function access.count_second_factor_try() returns timestamptz
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        person uuid := access.proving_person();
        account bytea := access.keyed_hash('second factor of ' || person);
        try_again_at timestamptz;
      begin
        if person is null then return null; end if;
        try_again_at := access.sign_in_stops_until(account, null, null);
        if try_again_at is not null then
          perform access.note_event(person, access.session_id(), 'second-factor.throttled', null, '{}');
          return try_again_at;
        end if;
        insert into public.sign_in_failure (account_hash, proof_hash, counted_in)
        values (account, access.keyed_hash('proof '), pg_current_xact_id()::text);
        return null;
      end $$`);
        await runner.query(`
      create function access.is_totp_step_now(step bigint) returns boolean
      language sql volatile security definer ${SAFE} as $$
        select abs(step - floor(extract(epoch from clock_timestamp()) / 30)) <= 2
      $$`);
        await runner.query(`
      create function access.prove_totp(factor uuid, step bigint, proof bytea, new_token_hash bytea) returns boolean
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        person uuid := access.proving_person();
      begin
        update public.second_factor f set last_step = step, last_used_at = now()
         where f.id = factor and f.user_id = person and f.kind = 'TOTP' and f.confirmed_at is not null
           and f.proof_hash = sha256(proof) and f.last_step < step and access.is_totp_step_now(step);
        if not found then return false; end if;
        perform access.second_factor_is_proved(person, factor, new_token_hash);
        return true;
      end $$`);
        // A counter that does not go up was copied. Authenticators without one send 0 for ever (WebAuthn Level 3, 6.1.1).
        await runner.query(`
      create function access.prove_webauthn(factor uuid, new_count bigint, proof bytea, new_token_hash bytea) returns boolean
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        person uuid := access.proving_person();
      begin
        update public.second_factor f set sign_count = new_count, last_used_at = now()
         where f.id = factor and f.user_id = person and f.kind = 'WEBAUTHN' and f.proof_hash = sha256(proof)
           and (f.sign_count < new_count or (f.sign_count = 0 and new_count = 0));
        if not found then return false; end if;
        perform access.second_factor_is_proved(person, factor, new_token_hash);
        return true;
      end $$`);
        await runner.query(`
      create function access.prove_recovery_code(code text, new_token_hash bytea) returns boolean
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        person uuid := access.proving_person();
      begin
        update public.recovery_code c set used_at = now()
         where c.user_id = person and c.code_hash = sha256(convert_to(code, 'UTF8')) and c.used_at is null;
        if not found then return false; end if;
        perform access.note_event(person, access.session_id(), 'recovery-code.used', null, '{}');
        perform access.second_factor_is_proved(person, null, new_token_hash);
        return true;
      end $$`);
    }
    async #own(runner) {
        await runner.query(`
      create function access.my_second_factors() returns setof public.second_factor
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return query
          select f.* from public.second_factor f
           where f.user_id = (select b.user_id from access.bearer() b where b.kind = 'SESSION')
             and (f.confirmed_at is not null or f.created_at > now() - interval '10 minutes')
           order by f.created_at, f.id;
      end $$`);
        await runner.query(`
      create function access.my_recovery_codes_left() returns integer
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return (select count(*)::integer from public.recovery_code c
                 where c.user_id = (select b.user_id from access.bearer() b where b.kind = 'SESSION') and c.used_at is null);
      end $$`);
        await runner.query(`
      create function access.replace_recovery_codes(hashes bytea[]) returns text
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        person uuid := access.proving_person();
      begin
        if person is null then return 'SESSION_ENDED'; end if;
        if not access.is_stepped_up() then return 'NOT_STEPPED_UP'; end if;
        if not access.has_second_factor(person) then return 'NO_FACTOR'; end if;
        perform access.give_recovery_codes(person, hashes);
        perform audit.record('recovery-codes.replaced');
        return 'REPLACED';
      end $$`);
        await runner.query(`
      create function access.remove_second_factor(id uuid) returns text
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        person uuid := access.proving_person();
        others integer;
      begin
        if person is null then return 'SESSION_ENDED'; end if;
        if not exists (select from public.second_factor f
                        where f.id = remove_second_factor.id and f.user_id = person and f.confirmed_at is not null) then
          return 'ABSENT';
        end if;
        if not access.is_stepped_up() then return 'NOT_STEPPED_UP'; end if;
        others := (select count(*) from public.second_factor f
                    where f.id <> remove_second_factor.id and f.user_id = person and f.confirmed_at is not null);
        if others = 0 and access.needs_second_factor(person) then return 'COMPULSORY'; end if;
        delete from public.second_factor f where f.id = remove_second_factor.id;
        if others = 0 then delete from public.recovery_code c where c.user_id = person; end if;
        perform audit.record('second-factor.removed', remove_second_factor.id::text);
        return 'REMOVED';
      end $$`);
    }
    async down(runner) {
        await runner.query(`drop function ${[...OPEN, ...INTERNAL].join(', ')}`);
        await runner.query(`
      create or replace function access.confinement_of(of_user uuid, given_assurance smallint) returns text
      language sql stable security definer ${SAFE} as $$ select null::text $$`);
        await runner.query(`alter table session drop constraint session_confinement_is_known`);
        await runner.query(`
      alter table session add constraint session_confinement_is_known
        check (confined_to in ('SECOND_FACTOR', 'ENROL_SECOND_FACTOR', 'CHANGE_PASSWORD'))`);
        await runner.query(`drop table recovery_code, second_factor_challenge, second_factor`);
    }
}
/** A function with the owner's rights must not be led to other objects than it means. */
const SAFE = `set search_path = pg_catalog, pg_temp`;
/** What the application may call: each works for the bearer of the transaction's token alone. */
const OPEN = [
    'access.begin_totp_enrolment(uuid, text, text, bytea, bytea, bytea, bytea)',
    'access.confirm_totp(uuid, bigint, bytea, bytea, bytea[])',
    'access.new_webauthn_challenge(text, bytea)',
    'access.take_webauthn_challenge(text)',
    'access.enrol_webauthn(uuid, text, text, bytea, bytea, bytea, bigint, text[], bytea, bytea[])',
    'access.count_second_factor_try()',
    'access.prove_totp(uuid, bigint, bytea, bytea)',
    'access.prove_webauthn(uuid, bigint, bytea, bytea)',
    'access.prove_recovery_code(text, bytea)',
    'access.my_second_factors()',
    'access.my_recovery_codes_left()',
    'access.replace_recovery_codes(bytea[])',
    'access.remove_second_factor(uuid)',
];
const INTERNAL = [
    'access.has_second_factor(uuid)',
    'access.needs_second_factor(uuid)',
    'access.proving_person()',
    'access.second_factor_is_proved(uuid, uuid, bytea)',
    'access.enrolment_fault(uuid)',
    'access.give_recovery_codes(uuid, bytea[])',
    'access.second_factor_is_enrolled(uuid, uuid, bytea, bytea[])',
    'access.is_totp_step_now(bigint)',
];
//# sourceMappingURL=1764100500000-second-factor.js.map