/**
 * Who has an account and what they may be, as administrators decide it, the application's login alone never.
 *
 * A change of roles or clearance is proposed by one administrator and confirmed by another; neither is the person
 * concerned. Each function derives who acts from the token of the transaction, and asks for a fresh step-up. Links for
 * the invited and for who forgot a password are redeemed with the token itself, of which only the SHA-256 is stored: a
 * dump redeems nothing. What the database cannot check is how good a password is, since it never sees one.
 */
export class AccountAdministration1764100270000 {
    constructor() {
        this.name = 'AccountAdministration1764100270000';
    }
    async up(runner) {
        await this.#tables(runner);
        await this.#administratorsAreNothingElse(runner);
        await this.#internals(runner);
        await this.#roleChanges(runner);
        await this.#invitations(runner);
        await this.#passwords(runner);
        await this.#accounts(runner);
        await runner.query(`revoke all on function ${[...OPEN, ...INTERNAL].join(', ')} from public`);
        await runner.query(`grant execute on function ${OPEN.join(', ')} to recourse_application`);
    }
    async #tables(runner) {
        // The sessions are kept without a key: they are removed 30 days after their end, and this is not.
        await runner.query(`
      create table role_change (
        id uuid not null default uuidv7(),
        user_id uuid not null,
        added text[] not null,
        removed text[] not null,
        clearance smallint,
        reason text not null,
        proposed_by uuid not null,
        proposed_in uuid not null,
        proposed_at timestamptz not null default now(),
        decision text,
        decided_by uuid,
        decided_in uuid,
        decided_at timestamptz,
        rejection_reason text,
        constraint role_change_pkey primary key (id),
        constraint role_change_user_id_fkey foreign key (user_id) references app_user (id),
        constraint role_change_proposed_by_fkey foreign key (proposed_by) references app_user (id),
        constraint role_change_decided_by_fkey foreign key (decided_by) references app_user (id),
        constraint role_change_roles_are_known check (added <@ ${ROLES} and removed <@ ${ROLES}),
        constraint role_change_changes_something
          check (not added && removed and (cardinality(added) + cardinality(removed) > 0 or clearance is not null)),
        constraint role_change_clearance_is_known check (clearance between 0 and 3),
        constraint role_change_reason_is_given check (length(btrim(reason)) between 1 and 1000),
        constraint role_change_decision_is_known check (decision in ('CONFIRMED', 'REJECTED')),
        constraint role_change_is_decided_by_one
          check (num_nonnulls(decision, decided_by, decided_in, decided_at) in (0, 4)),
        constraint role_change_is_not_by_who_it_concerns check (proposed_by <> user_id and decided_by <> user_id),
        constraint role_change_is_confirmed_by_somebody_else
          check (decision <> 'CONFIRMED' or (decided_by <> proposed_by and decided_in <> proposed_in)),
        constraint role_change_rejection_has_a_reason
          check (case when decision = 'REJECTED' then length(btrim(rejection_reason)) between 1 and 1000
                      else rejection_reason is null end)
      )`);
        await runner.query(`create unique index role_change_open_key on role_change (user_id) where decision is null`);
        await runner.query(`
      create table account_invitation (
        id uuid not null default uuidv7(),
        token_hash bytea not null,
        email text not null,
        roles text[] not null,
        organisation_id uuid,
        invited_by uuid not null,
        invited_in uuid not null,
        invited_at timestamptz not null default now(),
        expires_at timestamptz not null,
        accepted_at timestamptz,
        user_id uuid,
        revoked_at timestamptz,
        constraint account_invitation_pkey primary key (id),
        constraint account_invitation_token_hash_key unique (token_hash),
        constraint account_invitation_user_id_key unique (user_id),
        constraint account_invitation_organisation_id_fkey foreign key (organisation_id) references organisation (id),
        constraint account_invitation_invited_by_fkey foreign key (invited_by) references app_user (id),
        constraint account_invitation_user_id_fkey foreign key (user_id) references app_user (id),
        constraint account_invitation_token_hash_is_sha256 check (octet_length(token_hash) = 32),
        constraint account_invitation_email_is_an_address
          check (email = lower(email) and email ~ '^[^[:space:]@]+@[^[:space:]@]+$' and length(email) <= 254),
        constraint account_invitation_roles_are_known check (roles <@ ${ROLES}),
        constraint account_invitation_lasts_at_most_72_hours
          check (expires_at > invited_at and expires_at <= invited_at + interval '72 hours'),
        constraint account_invitation_makes_one_account check ((accepted_at is null) = (user_id is null)),
        constraint account_invitation_ends_one_way check (num_nonnulls(accepted_at, revoked_at) <= 1)
      )`);
        await runner.query(`
      create unique index account_invitation_open_key on account_invitation (email)
        where accepted_at is null and revoked_at is null`);
        await runner.query(`
      create table password_reset (
        id uuid not null default uuidv7(),
        user_id uuid not null,
        token_hash bytea not null,
        issued_by uuid,
        issued_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz,
        revoked_at timestamptz,
        constraint password_reset_pkey primary key (id),
        constraint password_reset_token_hash_key unique (token_hash),
        constraint password_reset_user_id_fkey foreign key (user_id) references app_user (id),
        constraint password_reset_issued_by_fkey foreign key (issued_by) references app_user (id),
        constraint password_reset_token_hash_is_sha256 check (octet_length(token_hash) = 32),
        constraint password_reset_is_issued_by_somebody_else check (issued_by <> user_id),
        constraint password_reset_lasts_at_most_24_hours
          check (expires_at > issued_at and expires_at <= issued_at + interval '24 hours'),
        constraint password_reset_ends_one_way check (num_nonnulls(used_at, revoked_at) <= 1)
      )`);
        await runner.query(`
      create unique index password_reset_open_key on password_reset (user_id) where used_at is null and revoked_at is null`);
    }
    /** Whoever decides about accounts reads no content: holds no other role, and no clearance. Whoever writes it, the owner too. */
    async #administratorsAreNothingElse(runner) {
        await runner.query(`
      create function administrator_is_nothing_else() returns trigger language plpgsql security definer ${SAFE} as $$
      declare
        person uuid := to_jsonb(new) ->> case tg_table_name when 'user_role' then 'user_id' else 'id' end;
        cleared smallint;
      begin
        select u.clearance into cleared from public.app_user u where u.id = person for no key update;
        if exists (select from public.user_role r where r.user_id = person and r.role = 'ADMINISTRATOR' and r.revoked_at is null)
           and (cleared > 0 or exists (
             select from public.user_role r where r.user_id = person and r.role <> 'ADMINISTRATOR' and r.revoked_at is null)) then
          raise exception 'an administrator holds no other role and no clearance'
            using errcode = 'check_violation', constraint = 'administrator_is_nothing_else';
        end if;
        return null;
      end $$`);
        await runner.query(`
      create constraint trigger administrator_is_nothing_else after insert or update on user_role
        deferrable initially deferred for each row when (new.revoked_at is null) execute function administrator_is_nothing_else()`);
        await runner.query(`
      create constraint trigger administrator_is_nothing_else after insert or update of clearance on app_user
        deferrable initially deferred for each row when (new.clearance > 0) execute function administrator_is_nothing_else()`);
    }
    /** What the others are made of; nobody but the owner may call these. */
    async #internals(runner) {
        // Administrators act one after another, so that two who take each other's role away cannot both succeed. Asked again
        // when the turn has come, since the one before may have been about whoever asks.
        await runner.query(`
      create function access.administering() returns text
      language plpgsql volatile security definer ${SAFE} as $$
      begin
        if not access.has_role('ADMINISTRATOR') or access.user_id() is null then return 'NOT_ADMINISTRATOR'; end if;
        if not access.is_stepped_up() then return 'NOT_STEPPED_UP'; end if;
        perform pg_advisory_xact_lock(1764100270);
        if not access.has_role('ADMINISTRATOR') then return 'NOT_ADMINISTRATOR'; end if;
        return null;
      end $$`);
        await runner.query(`
      create function access.is_administrator(person uuid) returns boolean
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return exists (select from public.user_role r join public.app_user u on u.id = r.user_id
                       where r.user_id = person and r.role = 'ADMINISTRATOR' and r.revoked_at is null and u.disabled_at is null);
      end $$`);
        await runner.query(`
      create function access.role_change_fault(person uuid, added text[], removed text[], new_clearance smallint) returns text
      language plpgsql stable security definer ${SAFE} as $$
      declare
        held text[] := array(select r.role from public.user_role r where r.user_id = person and r.revoked_at is null);
        cleared smallint := (select u.clearance from public.app_user u where u.id = person);
        wanted text[] := array(select unnest(held) union select unnest(added) except select unnest(removed));
      begin
        if added && removed then return 'CONTRADICTION'; end if;
        if wanted <@ held and held <@ wanted and coalesce(new_clearance, cleared) = cleared then return 'NOTHING_CHANGES'; end if;
        if 'ADMINISTRATOR' = any (wanted) and (cardinality(wanted) > 1 or coalesce(new_clearance, cleared) > 0) then
          return 'ADMINISTRATOR_ALONE';
        end if;
        return null;
      end $$`);
        // Bounds on both sides: a hash that is too cheap is guessed, and one that is too dear stops the server at each sign-in.
        await runner.query(`
      create function access.require_fit_hash(phc text) returns void
      language plpgsql immutable security definer ${SAFE} as $$
      declare
        cost integer[] := regexp_match(phc, '^\\$argon2id\\$v=19\\$m=(\\d{1,6}),t=(\\d{1,2}),p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}$')::integer[];
      begin
        if cost is null or cost[1] not between 65536 and 262144 or cost[2] not between 3 and 10 then
          raise exception 'a password is stored as argon2id of 64 to 256 MiB and 3 to 10 passes'
            using errcode = 'check_violation', constraint = 'password_hash_is_fit';
        end if;
      end $$`);
        await runner.query(`
      create function access.password_parameters(phc text,
        out salt bytea, out memory_cost integer, out time_cost integer, out parallelism integer)
      language plpgsql immutable security definer ${SAFE} as $$
      declare
        stored text[] := regexp_match(phc, '^\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([A-Za-z0-9+/]+)\\$[A-Za-z0-9+/]+$');
      begin
        memory_cost := stored[1]::integer;
        time_cost := stored[2]::integer;
        parallelism := stored[3]::integer;
        salt := decode(rpad(stored[4], (length(stored[4]) + 3) / 4 * 4, '='), 'base64');
      end $$`);
        await runner.query(`
      create function access.revoke_password_resets(of_user uuid) returns void
      language sql volatile security definer ${SAFE} as $$
        update public.password_reset p set revoked_at = now()
         where p.user_id = of_user and p.used_at is null and p.revoked_at is null
      $$`);
    }
    async #roleChanges(runner) {
        await runner.query(`
      create function access.propose_role_change(person uuid, added text[], removed text[], new_clearance smallint, reason text,
        out outcome text, out change_id uuid)
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        adding text[] := array(select distinct unnest(propose_role_change.added) order by 1);
        removing text[] := array(select distinct unnest(propose_role_change.removed) order by 1);
        me uuid := access.user_id();
      begin
        outcome := access.administering();
        if outcome is not null then return; end if;
        if person = me then outcome := 'YOURSELF'; return; end if;
        perform from public.app_user u where u.id = person for no key update;
        if not found then outcome := 'NOBODY'; return; end if;
        if exists (select from public.role_change c where c.user_id = person and c.decision is null) then
          outcome := 'OPEN_CHANGE'; return;
        end if;
        outcome := access.role_change_fault(person, adding, removing, new_clearance);
        if outcome is not null then return; end if;
        insert into public.role_change (user_id, added, removed, clearance, reason, proposed_by, proposed_in)
        values (person, adding, removing, new_clearance, propose_role_change.reason, me, access.session_id())
        returning id into change_id;
        perform audit.record('role-change.proposed', change_id::text, jsonb_build_object('person', person));
        outcome := 'PROPOSED';
      end $$`);
        // Applies what was proposed in the transaction that confirms it. Whoever it concerns signs in anew, as what they are now.
        await runner.query(`
      create function access.confirm_role_change(id uuid) returns text
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        me uuid := access.user_id();
        refused text := access.administering();
        change public.role_change;
      begin
        if refused is not null then return refused; end if;
        select c.* into change from public.role_change c where c.id = confirm_role_change.id for update;
        if change.id is null then return 'ABSENT'; end if;
        if change.decision is not null then return 'DECIDED'; end if;
        if change.user_id = me then return 'YOURSELF'; end if;
        if change.proposed_by = me then return 'OWN_PROPOSAL'; end if;
        if not access.is_administrator(change.proposed_by) then return 'PROPOSER_GONE'; end if;
        perform from public.app_user u where u.id = change.user_id for no key update;
        refused := access.role_change_fault(change.user_id, change.added, change.removed, change.clearance);
        if refused is not null then return refused; end if;
        update public.role_change c
           set decision = 'CONFIRMED', decided_by = me, decided_in = access.session_id(), decided_at = now()
         where c.id = change.id;
        update public.user_role r set revoked_at = greatest(now(), r.granted_at)
         where r.user_id = change.user_id and r.role = any (change.removed) and r.revoked_at is null;
        insert into public.user_role (user_id, role) select change.user_id, unnest(change.added)
          on conflict (user_id, role) do update set granted_at = now(), revoked_at = null where user_role.revoked_at is not null;
        update public.app_user u set clearance = change.clearance
         where u.id = change.user_id and change.clearance is not null;
        perform access.end_sessions(change.user_id);
        perform access.revoke_password_resets(change.user_id); -- a link from before would open more than it was issued for
        perform audit.record('role-change.confirmed', change.id::text, jsonb_build_object('person', change.user_id));
        return 'CONFIRMED';
      end $$`);
        // Also withdraws: whoever proposed it may reject it, whoever it concerns may not.
        await runner.query(`
      create function access.reject_role_change(id uuid, reason text) returns text
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        me uuid := access.user_id();
        refused text := access.administering();
        change public.role_change;
      begin
        if refused is not null then return refused; end if;
        select c.* into change from public.role_change c where c.id = reject_role_change.id for update;
        if change.id is null then return 'ABSENT'; end if;
        if change.decision is not null then return 'DECIDED'; end if;
        if change.user_id = me then return 'YOURSELF'; end if;
        update public.role_change c
           set decision = 'REJECTED', decided_by = me, decided_in = access.session_id(), decided_at = now(),
               rejection_reason = reject_role_change.reason
         where c.id = change.id;
        perform audit.record('role-change.rejected', change.id::text, jsonb_build_object('person', change.user_id));
        return 'REJECTED';
      end $$`);
        await runner.query(`
      create function access.role_changes() returns setof public.role_change
      language plpgsql stable security definer ${SAFE} as $$
      begin
        if access.has_role('ADMINISTRATOR') then return query select c.* from public.role_change c; end if;
      end $$`);
    }
    async #invitations(runner) {
        // Roles are proposed with it and not given: they wait for a second administrator once there is an account.
        await runner.query(`
      create function access.invite_user(token_hash bytea, email text, roles text[], organisation uuid,
        out outcome text, out invitation_id uuid)
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        proposed text[] := array(select distinct unnest(invite_user.roles) order by 1);
      begin
        outcome := access.administering();
        if outcome is not null then return; end if;
        if exists (select from public.app_user u where u.email = invite_user.email) then outcome := 'HAS_ACCOUNT'; return; end if;
        if 'ADMINISTRATOR' = any (proposed) and cardinality(proposed) > 1 then outcome := 'ADMINISTRATOR_ALONE'; return; end if;
        if organisation is not null and not exists (
          select from public.organisation o where o.id = organisation and o.ended_at is null) then
          outcome := 'NO_ORGANISATION'; return;
        end if;
        update public.account_invitation i set revoked_at = now()
         where i.email = invite_user.email and i.accepted_at is null and i.revoked_at is null;
        insert into public.account_invitation (token_hash, email, roles, organisation_id, invited_by, invited_in, expires_at)
        values (invite_user.token_hash, invite_user.email, proposed, organisation, access.user_id(), access.session_id(),
                now() + interval '72 hours')
        returning id into invitation_id;
        perform audit.record('invitation.made', invitation_id::text);
        outcome := 'INVITED';
      end $$`);
        await runner.query(`
      create function access.revoke_invitation(id uuid) returns text
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        refused text := access.administering();
      begin
        if refused is not null then return refused; end if;
        update public.account_invitation i set revoked_at = now()
         where i.id = revoke_invitation.id and i.accepted_at is null and i.revoked_at is null;
        if found then
          perform audit.record('invitation.revoked', revoke_invitation.id::text);
          return 'REVOKED';
        end if;
        return case when exists (select from public.account_invitation i where i.id = revoke_invitation.id) then 'CLOSED' else 'ABSENT' end;
      end $$`);
        await runner.query(`
      create function access.invitations() returns table (id uuid, email text, roles text[], organisation_id uuid, invited_by uuid,
        invited_at timestamptz, expires_at timestamptz, accepted_at timestamptz, user_id uuid, revoked_at timestamptz)
      language plpgsql stable security definer ${SAFE} as $$
      begin
        if not access.has_role('ADMINISTRATOR') then return; end if;
        return query
          select i.id, i.email, i.roles, i.organisation_id, i.invited_by, i.invited_at, i.expires_at, i.accepted_at, i.user_id,
                 i.revoked_at
            from public.account_invitation i;
      end $$`);
        // Unknown, used, expired and revoked are one answer. An invitation ends with the administration of who made it.
        await runner.query(`
      create function access.is_open_invitation(token text) returns boolean
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return exists (
          select from public.account_invitation i
           where i.token_hash = sha256(convert_to(token, 'UTF8')) and i.accepted_at is null and i.revoked_at is null
             and i.expires_at > now() and access.is_administrator(i.invited_by)
             and not exists (select from public.app_user u where u.email = i.email));
      end $$`);
        await runner.query(`
      create function access.accept_invitation(token text, display_name text, password_hash text) returns boolean
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        invitation public.account_invitation;
        person uuid;
        change uuid;
      begin
        perform access.require_fit_hash(accept_invitation.password_hash);
        select i.* into invitation from public.account_invitation i
         where i.token_hash = sha256(convert_to(token, 'UTF8')) for update;
        if invitation.id is null or not access.is_open_invitation(token) then return false; end if;
        insert into public.app_user (email, display_name, password_hash)
        values (invitation.email, accept_invitation.display_name, accept_invitation.password_hash)
          on conflict (email) do nothing returning id into person;
        if person is null then return false; end if;
        update public.account_invitation i set accepted_at = now(), user_id = person where i.id = invitation.id;
        insert into public.organisation_member (organisation_id, user_id)
          select o.id, person from public.organisation o where o.id = invitation.organisation_id and o.ended_at is null;
        perform access.note_event(person, null, 'invitation.accepted', invitation.id::text, jsonb_build_object('person', person));
        if cardinality(invitation.roles) > 0 then
          insert into public.role_change (user_id, added, removed, reason, proposed_by, proposed_in)
          values (person, invitation.roles, '{}', 'Proposed with the invitation.', invitation.invited_by, invitation.invited_in)
          returning id into change;
          perform access.note_event(invitation.invited_by, invitation.invited_in, 'role-change.proposed', change::text,
                                    jsonb_build_object('person', person, 'invitation', invitation.id));
        end if;
        return true;
      end $$`);
    }
    async #passwords(runner) {
        // One administrator who resets the password of another could be two; theirs are reset under the owner's login.
        await runner.query(`
      create function access.issue_password_reset(person uuid, token_hash bytea) returns text
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        refused text := access.administering();
        account public.app_user;
        made uuid;
      begin
        if refused is not null then return refused; end if;
        if person = access.user_id() then return 'YOURSELF'; end if;
        select u.* into account from public.app_user u where u.id = person for no key update;
        if account.id is null then return 'NOBODY'; end if;
        if account.disabled_at is not null then return 'DISABLED'; end if;
        if access.is_administrator(person) then return 'IS_ADMINISTRATOR'; end if;
        perform access.revoke_password_resets(person);
        insert into public.password_reset (user_id, token_hash, issued_by, expires_at)
        values (person, issue_password_reset.token_hash, access.user_id(), now() + interval '24 hours')
        returning id into made;
        perform audit.record('password-reset.issued', made::text, jsonb_build_object('person', person));
        return 'DONE';
      end $$`);
        await runner.query(`
      create function access.is_open_password_reset(token text) returns boolean
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return exists (
          select from public.password_reset p join public.app_user u on u.id = p.user_id
           where p.token_hash = sha256(convert_to(token, 'UTF8')) and p.used_at is null and p.revoked_at is null
             and p.expires_at > now() and u.disabled_at is null
             and (p.issued_by is null or not access.is_administrator(p.user_id)));
      end $$`);
        await runner.query(`
      create function access.complete_password_reset(token text, password_hash text) returns boolean
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        reset public.password_reset;
      begin
        perform access.require_fit_hash(complete_password_reset.password_hash);
        select p.* into reset from public.password_reset p
         where p.token_hash = sha256(convert_to(token, 'UTF8')) for update;
        if reset.id is null or not access.is_open_password_reset(token) then return false; end if;
        update public.password_reset p set used_at = now() where p.id = reset.id;
        update public.app_user u set password_hash = complete_password_reset.password_hash where u.id = reset.user_id;
        perform access.end_sessions(reset.user_id);
        perform access.note_event(reset.user_id, null, 'password-reset.completed', reset.id::text, '{}');
        return true;
      end $$`);
        await runner.query(`
      create function access.my_password_challenge(
        out salt bytea, out memory_cost integer, out time_cost integer, out parallelism integer, out try_again_at timestamptz)
      language plpgsql stable security definer ${SAFE} as $$
      declare
        person uuid := access.user_id();
      begin
        if person is null then return; end if;
        select c.salt, c.memory_cost, c.time_cost, c.parallelism into salt, memory_cost, time_cost, parallelism
          from public.app_user u cross join lateral access.password_parameters(u.password_hash) c where u.id = person;
        try_again_at := access.sign_in_stops_until(access.keyed_hash('password of ' || person), null, null);
      end $$`);
        // Counted as when signing in, in a transaction that has ended before the next one compares: whoever found an open
        // session must not guess its password faster. Counted apart from sign-ins, so that neither keeps out the other.
        await runner.query(`
      create function access.count_password_try(phc text) returns timestamptz
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        person uuid := access.user_id();
        account bytea := access.keyed_hash('password of ' || person);
        try_again_at timestamptz;
      begin
        if person is null then return null; end if;
        perform pg_advisory_xact_lock(1764100200, hashtext(encode(account, 'hex')));
        try_again_at := access.sign_in_stops_until(account, null, null);
        if try_again_at is not null then
          perform audit.record('password.throttled');
          return try_again_at;
        end if;
        insert into public.sign_in_failure (account_hash, proof_hash, counted_in)
        values (account, access.keyed_hash('proof ' || coalesce(phc, '')), pg_current_xact_id()::text);
        return null;
      end $$`);
        await runner.query(`
      create function access.change_password(phc text, new_password_hash text) returns boolean
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        person uuid := access.user_id();
        account bytea := access.keyed_hash('password of ' || person);
        counted uuid;
      begin
        if person is null then return false; end if;
        perform access.require_fit_hash(new_password_hash);
        select f.id into counted from public.sign_in_failure f
         where f.account_hash = account and f.proof_hash = access.keyed_hash('proof ' || coalesce(change_password.phc, ''))
           and f.counted_in <> pg_current_xact_id()::text and f.failed_at > clock_timestamp() - interval '1 minute'
         order by f.failed_at desc limit 1 for update;
        update public.app_user u set password_hash = new_password_hash
         where u.id = person and u.password_hash = change_password.phc and counted is not null;
        if not found then
          perform audit.record('password.refused');
          return false;
        end if;
        delete from public.sign_in_failure f where f.account_hash = account;
        update public.session s set ended_at = greatest(now(), s.created_at)
         where s.user_id = person and s.id <> access.session_id() and s.ended_at is null;
        perform access.revoke_password_resets(person);
        perform audit.record('password.changed');
        return true;
      end $$`);
    }
    async #accounts(runner) {
        await runner.query(`
      create function access.accounts() returns table (id uuid, email text, display_name text, roles text[], clearance smallint,
        created_at timestamptz, disabled_at timestamptz)
      language plpgsql stable security definer ${SAFE} as $$
      begin
        if not access.has_role('ADMINISTRATOR') then return; end if;
        return query
          select u.id, u.email, u.display_name,
                 array(select r.role from public.user_role r where r.user_id = u.id and r.revoked_at is null order by r.role),
                 u.clearance, u.created_at, u.disabled_at
            from public.app_user u;
      end $$`);
        await runner.query(`
      create function access.disable_account(person uuid) returns text
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        refused text := access.administering();
      begin
        if refused is not null then return refused; end if;
        if person = access.user_id() then return 'YOURSELF'; end if;
        update public.app_user u set disabled_at = now() where u.id = person and u.disabled_at is null;
        if found then
          perform access.end_sessions(person);
          perform access.revoke_password_resets(person);
          perform audit.record('account.disabled', person::text);
        elsif not exists (select from public.app_user u where u.id = person) then
          return 'NOBODY';
        end if;
        return 'DONE';
      end $$`);
        // Gives back what two administrators once gave, and no more. Everybody knows the password of a sample account.
        await runner.query(`
      create function access.enable_account(person uuid) returns text
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        refused text := access.administering();
      begin
        if refused is not null then return refused; end if;
        if (select u.is_sample and a.second_factor_required from public.app_user u, public.access_setting a where u.id = person) then
          return 'SAMPLE';
        end if;
        update public.app_user u set disabled_at = null where u.id = person and u.disabled_at is not null;
        if found then
          perform audit.record('account.enabled', person::text);
        elsif not exists (select from public.app_user u where u.id = person) then
          return 'NOBODY';
        end if;
        return 'DONE';
      end $$`);
    }
    async down(runner) {
        await runner.query(`drop function ${[...OPEN, ...INTERNAL].join(', ')}`);
        await runner.query(`drop trigger administrator_is_nothing_else on app_user`);
        await runner.query(`drop trigger administrator_is_nothing_else on user_role`);
        await runner.query(`drop function administrator_is_nothing_else`);
        await runner.query(`drop table role_change, account_invitation, password_reset`);
    }
}
/** A function with the owner's rights must not be led to other objects than it means. */
const SAFE = `set search_path = pg_catalog, pg_temp`;
const ROLES = `array['RESEARCHER', 'TRIAGE_OFFICER', 'VERIFIER', 'LEGAL_REVIEWER', 'EDITOR', 'DISPUTES_OFFICER', 'SAFETY_OFFICER', 'CUSTODIAN', 'ANALYST', 'ADMINISTRATOR']`;
/** What the application may call: each demands a token that was given once, or works for the bearer of the transaction's. */
const OPEN = [
    'access.propose_role_change(uuid, text[], text[], smallint, text)',
    'access.confirm_role_change(uuid)',
    'access.reject_role_change(uuid, text)',
    'access.role_changes()',
    'access.invite_user(bytea, text, text[], uuid)',
    'access.revoke_invitation(uuid)',
    'access.invitations()',
    'access.is_open_invitation(text)',
    'access.accept_invitation(text, text, text)',
    'access.issue_password_reset(uuid, bytea)',
    'access.is_open_password_reset(text)',
    'access.complete_password_reset(text, text)',
    'access.my_password_challenge()',
    'access.count_password_try(text)',
    'access.change_password(text, text)',
    'access.accounts()',
    'access.disable_account(uuid)',
    'access.enable_account(uuid)',
];
const INTERNAL = [
    'access.administering()',
    'access.is_administrator(uuid)',
    'access.role_change_fault(uuid, text[], text[], smallint)',
    'access.require_fit_hash(text)',
    'access.revoke_password_resets(uuid)',
    'access.password_parameters(text)',
];
//# sourceMappingURL=1764100270000-account-administration.js.map