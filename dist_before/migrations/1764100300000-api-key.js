/**
 * Keys with which programs read: a secret that lasts longer than a session and may do less.
 *
 * A key reads what is public and, where it carries the role ANALYST, the records of public cases. It has no clearance and
 * belongs to no organisation, and `access.user_id()` is nobody for it, so that every policy about writing refuses it.
 * Beyond that it opens nothing at all in a transaction that could write.
 *
 * The table is closed: the application's login makes, lists and revokes keys by functions that derive from the token
 * whose keys they are.
 */
export class ApiKey1764100300000 {
    constructor() {
        this.name = 'ApiKey1764100300000';
    }
    async up(runner) {
        await runner.query(`
      create table api_key (
        id uuid not null default uuidv7(),
        created_by uuid not null,
        label text not null,
        roles text[] not null default '{}',
        secret_hash bytea not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        last_used_at timestamptz,
        revoked_at timestamptz,
        revoked_by uuid,
        constraint api_key_pkey primary key (id),
        constraint api_key_created_by_fkey foreign key (created_by) references app_user (id),
        constraint api_key_revoked_by_fkey foreign key (revoked_by) references app_user (id),
        constraint api_key_label_is_given check (label = btrim(label) and length(label) between 1 and 100),
        constraint api_key_roles_only_read check (roles <@ '{ANALYST}'::text[] and cardinality(roles) <= 1),
        constraint api_key_secret_hash_is_sha256 check (octet_length(secret_hash) = 32),
        constraint api_key_lasts_at_most_366_days check (expires_at > created_at and expires_at <= created_at + interval '366 days'),
        constraint api_key_is_revoked_by_somebody check ((revoked_at is null) = (revoked_by is null)),
        constraint api_key_is_revoked_after_its_start check (revoked_at >= created_at)
      )`);
        await runner.query(`create index api_key_created_by_idx on api_key (created_by, id)`);
        await this.#bearer(runner);
        await this.#keeping(runner);
    }
    /** A key is a token like that of a session; what opens by it is decided here and nowhere else. */
    async #bearer(runner) {
        await runner.query(`
      create function access.live_api_key(token text) returns public.api_key
      language plpgsql stable security definer ${SAFE} as $$
      declare
        found public.api_key;
      begin
        if token !~ '^rck_[0-9a-f]{32}_[A-Za-z0-9_-]{43}$' then return null; end if;
        select k.* into found from public.api_key k join public.app_user u on u.id = k.created_by
         where k.id = substr(token, 5, 32)::uuid and k.secret_hash = sha256(convert_to(substr(token, 38), 'UTF8'))
           and k.revoked_at is null and k.expires_at > now() and u.disabled_at is null;
        return found;
      end $$`);
        // Whoever holds any role about content sees at least what an analyst sees of public cases.
        await runner.query(`
      create function access.roles_for_keys_of(person uuid) returns text[]
      language plpgsql stable security definer ${SAFE} as $$
      declare
        held text[] := array(select r.role from public.user_role r where r.user_id = person and r.revoked_at is null);
      begin
        return case when held = '{}' or 'ADMINISTRATOR' = any (held) then '{}' else '{ANALYST}' end;
      end $$`);
        await runner.query(`alter function access.bearer() rename to bearer_of_session`);
        await runner.query(`
      create function access.bearer() returns access.bearer_of_token
      language plpgsql stable security definer ${SAFE} as $$
      declare
        token text := nullif(current_setting('app.token', true), '');
        key public.api_key;
        found access.bearer_of_token;
      begin
        if token is null then return null; end if;
        if left(token, 4) <> 'rck_' then return access.bearer_of_session(); end if;
        if current_setting('transaction_read_only') <> 'on' then return null; end if;
        key := access.live_api_key(token);
        if key.id is null then return null; end if;
        found.kind := 'KEY';
        found.user_id := key.created_by;
        found.roles := array(select unnest(key.roles) intersect select unnest(access.roles_for_keys_of(key.created_by)));
        found.organisation_ids := '{}';
        found.clearance := 0;
        found.assurance := 1;
        found.last_seen_at := key.last_used_at;
        return found;
      end $$`);
        await runner.query(`
      create function access.note_key_use(token text) returns void
      language plpgsql volatile security definer ${SAFE} as $$
      begin
        update public.api_key k set last_used_at = now()
         where k.id = (access.live_api_key(token)).id
           and (k.last_used_at is null or k.last_used_at <= now() - interval '1 minute');
      end $$`);
        await runner.query(`
      revoke all on function access.live_api_key(text), access.roles_for_keys_of(uuid), access.bearer_of_session(),
        access.bearer(), access.note_key_use(text) from public, recourse_application, recourse_vault`);
        await runner.query(`grant execute on function access.bearer() to recourse_application, recourse_vault`);
        await runner.query(`grant execute on function access.note_key_use(text) to recourse_application`);
    }
    /** Making, listing and revoking. No key does any of it: `access.user_id()` is nobody for a key. */
    async #keeping(runner) {
        await runner.query(`
      create function access.create_api_key(label text, roles text[], expires_at timestamptz, secret_hash bytea)
      returns uuid language plpgsql volatile security definer ${SAFE} as $$
      declare
        me uuid := access.user_id();
        made uuid;
      begin
        if me is null then
          raise exception 'only somebody who is signed in makes a key'
            using errcode = 'check_violation', constraint = 'api_key_is_made_by_a_person';
        end if;
        perform from public.app_user u where u.id = me for no key update; -- one after the other, or two would be the tenth
        if (select count(*) from public.api_key k
            where k.created_by = me and k.revoked_at is null and k.expires_at > now()) >= 10 then
          raise exception 'ten keys are live already'
            using errcode = 'check_violation', constraint = 'api_key_at_most_ten_are_live';
        end if;
        if not roles <@ access.roles_for_keys_of(me) then
          raise exception 'a key carries no more than its maker may give'
            using errcode = 'check_violation', constraint = 'api_key_roles_are_its_makers_to_give';
        end if;
        insert into public.api_key (created_by, label, roles, expires_at, secret_hash)
        values (me, create_api_key.label, create_api_key.roles, create_api_key.expires_at, create_api_key.secret_hash)
        returning id into made;
        perform audit.record('api-key.created', made::text,
          jsonb_build_object('roles', array_to_string(roles, ' '), 'expiresAt', expires_at));
        return made;
      end $$`);
        await runner.query(`
      create function access.revoke_api_key(key uuid) returns boolean
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        me uuid := access.user_id();
        is_live boolean;
      begin
        select k.revoked_at is null into is_live from public.api_key k
         where k.id = key and me is not null and (k.created_by = me or access.has_role('ADMINISTRATOR')) for update;
        if is_live is null then return false; end if;
        if is_live then
          update public.api_key set revoked_at = now(), revoked_by = me where id = key;
          perform audit.record('api-key.revoked', key::text);
        end if;
        return true;
      end $$`);
        await runner.query(`
      create function access.api_keys()
      returns table (id uuid, created_by uuid, label text, roles text[], created_at timestamptz, expires_at timestamptz,
                     last_used_at timestamptz, revoked_at timestamptz)
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return query
          select k.id, k.created_by, k.label, k.roles, k.created_at, k.expires_at, k.last_used_at, k.revoked_at
          from public.api_key k
          where access.user_id() is not null and (k.created_by = access.user_id() or access.has_role('ADMINISTRATOR'));
      end $$`);
        const functions = `access.create_api_key(text, text[], timestamptz, bytea), access.revoke_api_key(uuid), access.api_keys()`;
        await runner.query(`revoke all on function ${functions} from public`);
        await runner.query(`grant execute on function ${functions} to recourse_application`);
    }
    async down(runner) {
        await runner.query(`drop function access.api_keys, access.revoke_api_key, access.create_api_key, access.note_key_use`);
        await runner.query(`drop function access.bearer`);
        await runner.query(`alter function access.bearer_of_session() rename to bearer`);
        await runner.query(`grant execute on function access.bearer() to recourse_application, recourse_vault`);
        await runner.query(`drop function access.live_api_key, access.roles_for_keys_of`);
        await runner.query(`drop table api_key`);
    }
}
/** A function with the owner's rights must not be led to other objects than it means. */
const SAFE = `set search_path = pg_catalog, pg_temp`;
//# sourceMappingURL=1764100300000-api-key.js.map