/**
 * Signing in through an OpenID provider, as far as the database can hold it together.
 *
 * An account is found by issuer and subject, which its owner has linked before; never by an e-mail. The database cannot
 * check what a provider signs: that the subject is who has come back, is the word of the API. What it does bind is the
 * attempt: begun here, claimed once, by the browser that began it, within ten minutes; and a link to the session of the
 * person who asked for it. Whoever has the application's login alone, and knows the subject of somebody who is linked,
 * can claim to be them; subjects are read by nobody but the owner.
 */
export class FederatedIdentity1764100280000 {
    constructor() {
        this.name = 'FederatedIdentity1764100280000';
    }
    async up(runner) {
        await this.#tables(runner);
        await this.#beginning(runner);
        await this.#comingBack(runner);
        await this.#ownIdentities(runner);
        await runner.query(`revoke all on function ${OPEN.join(', ')} from public`);
        await runner.query(`grant execute on function ${OPEN.join(', ')} to recourse_application`);
    }
    async #tables(runner) {
        await runner.query(`
      create table federated_identity (
        id uuid not null default uuidv7(),
        issuer text not null,
        subject text not null,
        user_id uuid not null,
        linked_at timestamptz not null default now(),
        constraint federated_identity_pkey primary key (id),
        constraint federated_identity_subject_key unique (issuer, subject),
        constraint federated_identity_user_id_key unique (user_id, issuer),
        constraint federated_identity_user_id_fkey foreign key (user_id) references app_user (id),
        constraint federated_identity_issuer_is_an_address check (issuer ~ '^https?://' and length(issuer) <= 2000),
        constraint federated_identity_subject_is_given check (length(subject) between 1 and 255)
      )`);
        await runner.query(`
      create table oidc_attempt (
        state_hash bytea not null,
        browser_hash bytea not null,
        issuer text not null,
        purpose text not null,
        session_id uuid,
        client_prefix text,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null default now() + interval '10 minutes',
        claimed_at timestamptz,
        completed_at timestamptz,
        constraint oidc_attempt_pkey primary key (state_hash),
        constraint oidc_attempt_session_id_fkey foreign key (session_id) references session (id) on delete cascade,
        constraint oidc_attempt_hashes_are_sha256 check (octet_length(state_hash) = 32 and octet_length(browser_hash) = 32),
        constraint oidc_attempt_purpose_is_known check (purpose in ('SIGN_IN', 'LINK')),
        constraint oidc_attempt_link_is_of_a_session check ((purpose = 'LINK') = (session_id is not null)),
        constraint oidc_attempt_expires_within_10_minutes
          check (expires_at > created_at and expires_at <= created_at + interval '10 minutes'),
        constraint oidc_attempt_is_claimed_first check (completed_at is null or claimed_at <= completed_at)
      )`);
        await runner.query(`create index oidc_attempt_client_prefix_idx on oidc_attempt (client_prefix, created_at)`);
        await runner.query(`create index oidc_attempt_expires_at_idx on oidc_attempt (expires_at)`);
        await runner.query(`create index oidc_attempt_session_id_idx on oidc_attempt (session_id)`);
    }
    async #beginning(runner) {
        // Anybody may begin; so that nobody fills the table, one network begins 60 in ten minutes.
        await runner.query(`
      create function access.begin_oidc_attempt(issuer text, state_hash bytea, browser_hash bytea, client_prefix text) returns timestamptz
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        stops_until timestamptz;
      begin
        delete from public.oidc_attempt a using (
          select o.state_hash from public.oidc_attempt o where o.expires_at < now() - interval '1 day'
           limit 100 for update skip locked) old
         where a.state_hash = old.state_hash;
        select a.created_at + interval '10 minutes' into stops_until from public.oidc_attempt a
         where a.client_prefix is not distinct from begin_oidc_attempt.client_prefix and a.purpose = 'SIGN_IN'
           and a.created_at > now() - interval '10 minutes'
         order by a.created_at desc offset 59 limit 1;
        if stops_until is not null then return stops_until; end if;
        insert into public.oidc_attempt (state_hash, browser_hash, issuer, purpose, client_prefix)
        values (begin_oidc_attempt.state_hash, begin_oidc_attempt.browser_hash, begin_oidc_attempt.issuer, 'SIGN_IN',
                begin_oidc_attempt.client_prefix);
        return null;
      end $$`);
        await runner.query(`
      create function access.begin_federated_link(issuer text, state_hash bytea, browser_hash bytea) returns text
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        person uuid := access.user_id();
      begin
        if person is null then return 'NOT_SIGNED_IN'; end if;
        if not access.is_stepped_up() then return 'NOT_STEPPED_UP'; end if;
        if exists (select from public.federated_identity f
                    where f.user_id = person and f.issuer = begin_federated_link.issuer) then
          return 'LINKED_ALREADY';
        end if;
        insert into public.oidc_attempt (state_hash, browser_hash, issuer, purpose, session_id)
        values (begin_federated_link.state_hash, begin_federated_link.browser_hash, begin_federated_link.issuer, 'LINK',
                access.session_id());
        return 'BEGUN';
      end $$`);
    }
    async #comingBack(runner) {
        // Claimed before the code is redeemed, so that of two who come back with one state only one goes on. Another browser
        // does not use up what is not its own.
        await runner.query(`
      create function access.claim_oidc_attempt(state_hash bytea, browser_hash bytea) returns boolean
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        attempt public.oidc_attempt;
        reason text;
      begin
        select a.* into attempt from public.oidc_attempt a where a.state_hash = claim_oidc_attempt.state_hash for update;
        reason := case when attempt.state_hash is null then 'UNKNOWN_STATE'
                       when attempt.browser_hash is distinct from claim_oidc_attempt.browser_hash then 'OTHER_BROWSER'
                       when attempt.claimed_at is not null then 'USED_STATE'
                       when attempt.expires_at <= now() then 'EXPIRED_STATE' end;
        if reason is not null then
          perform access.note_event(null, null, 'federated-sign-in.refused', null, jsonb_build_object('reason', reason));
          return false;
        end if;
        update public.oidc_attempt a set claimed_at = now() where a.state_hash = attempt.state_hash;
        return true;
      end $$`);
        await runner.query(`
      create function access.complete_oidc_attempt(state_hash bytea, browser_hash bytea, issuer text, subject text,
        assurance smallint, token_hash bytea) returns text
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        attempt public.oidc_attempt;
        identity public.federated_identity;
        begun public.session;
        person uuid;
        reason text;
      begin
        update public.oidc_attempt a set completed_at = now()
         where a.state_hash = complete_oidc_attempt.state_hash and a.browser_hash = complete_oidc_attempt.browser_hash
           and a.issuer = complete_oidc_attempt.issuer and a.claimed_at is not null and a.completed_at is null
           and a.expires_at > now()
        returning * into attempt;
        if attempt.state_hash is null then
          reason := 'NOT_CLAIMED';
        elsif attempt.purpose = 'SIGN_IN' then
          select f.* into identity from public.federated_identity f join public.app_user u on u.id = f.user_id
           where f.issuer = attempt.issuer and f.subject = complete_oidc_attempt.subject and u.disabled_at is null;
          if identity.id is not null then
            begun := access.begin_session(identity.user_id, complete_oidc_attempt.token_hash, complete_oidc_attempt.assurance);
            perform access.note_event(identity.user_id, begun.id, 'federated-sign-in.accepted', identity.id::text, '{}');
            return 'SIGNED_IN';
          end if;
          reason := 'NO_ACCOUNT';
        else
          select s.user_id into person from public.session s join public.app_user u on u.id = s.user_id
           where s.id = attempt.session_id and s.ended_at is null and s.expires_at > now() and s.confined_to is null
             and s.last_seen_at > now() - interval '30 minutes' and u.disabled_at is null;
          reason := 'SESSION_ENDED';
          if person is not null then
            insert into public.federated_identity (issuer, subject, user_id)
            values (attempt.issuer, complete_oidc_attempt.subject, person)
            on conflict do nothing
            returning * into identity;
            if identity.id is not null then
              perform access.note_event(person, attempt.session_id, 'federated-identity.linked', identity.id::text, '{}');
              return 'LINKED';
            end if;
            reason := 'TAKEN';
          end if;
        end if;
        perform access.note_event(person, attempt.session_id, 'federated-sign-in.refused', null, jsonb_build_object('reason', reason));
        return reason;
      end $$`);
        await runner.query(`comment on function access.complete_oidc_attempt(bytea, bytea, text, text, smallint, bytea) is
       'Takes the word of the API that the provider has signed for this subject and assurance: a signature cannot be checked here. Binds the claimed attempt, its browser, its issuer and, for a link, the live session that began it.'`);
    }
    async #ownIdentities(runner) {
        await runner.query(`
      create function access.my_federated_identities() returns table (id uuid, issuer text, linked_at timestamptz)
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return query select f.id, f.issuer, f.linked_at from public.federated_identity f
                      where f.user_id = access.user_id() order by f.id;
      end $$`);
        await runner.query(`
      create function access.unlink_federated_identity(id uuid) returns boolean
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        person uuid := access.user_id();
      begin
        delete from public.federated_identity f where f.id = unlink_federated_identity.id and f.user_id = person;
        if not found then return false; end if;
        perform access.note_event(person, access.session_id(), 'federated-identity.unlinked', unlink_federated_identity.id::text, '{}');
        return true;
      end $$`);
    }
    async down(runner) {
        await runner.query(`drop function ${OPEN.join(', ')}`);
        await runner.query(`drop table oidc_attempt, federated_identity`);
    }
}
/** A function with the owner's rights must not be led to other objects than it means. */
const SAFE = `set search_path = pg_catalog, pg_temp`;
/** What the application may call: each works for the bearer, or on an attempt that its own browser alone can claim. */
const OPEN = [
    'access.begin_oidc_attempt(text, bytea, bytea, text)',
    'access.begin_federated_link(text, bytea, bytea)',
    'access.claim_oidc_attempt(bytea, bytea)',
    'access.complete_oidc_attempt(bytea, bytea, text, text, smallint, bytea)',
    'access.my_federated_identities()',
    'access.unlink_federated_identity(uuid)',
];
//# sourceMappingURL=1764100280000-federated-identity.js.map