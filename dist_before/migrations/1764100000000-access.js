/**
 * Who is asking, as the database itself finds out.
 *
 * A transaction carries the token of a session and nothing else. The functions of the schema `access` look up whose it
 * is; they belong to the owner, so that the application's login cannot read a session and cannot claim to be somebody.
 * Beside them: organisations and teams, assignments and grants, which rows of cases are opened by, and the events that
 * must leave a trace.
 */
export class Access1764100000000 {
    constructor() {
        this.name = 'Access1764100000000';
    }
    async up(runner) {
        await this.#roles(runner);
        await this.#organisations(runner);
        await this.#sessions(runner);
        await this.#openings(runner);
        await this.#functions(runner);
        await this.#audit(runner);
    }
    async #roles(runner) {
        for (const role of ['recourse_vault', 'recourse_publication']) {
            await runner.query(`
        do $$ begin
          create role ${role} nologin nosuperuser nobypassrls;
        exception when duplicate_object then null; end $$`);
        }
        await runner.query(`create schema access`);
        await runner.query(`grant usage on schema access to recourse_application, recourse_vault`);
        await runner.query(`grant usage on schema public to recourse_vault, recourse_publication`);
    }
    async #organisations(runner) {
        await runner.query(`
      create table organisation (
        id uuid not null default uuidv7(),
        name text not null,
        created_at timestamptz not null default now(),
        ended_at timestamptz,
        constraint organisation_pkey primary key (id),
        constraint organisation_name_key unique (name),
        constraint organisation_name_is_given check (name = btrim(name) and length(name) between 1 and 200)
      )`);
        await runner.query(`
      create table organisation_member (
        organisation_id uuid not null,
        user_id uuid not null,
        since timestamptz not null default now(),
        ended_at timestamptz,
        constraint organisation_member_pkey primary key (organisation_id, user_id),
        constraint organisation_member_organisation_id_fkey foreign key (organisation_id) references organisation (id),
        constraint organisation_member_user_id_fkey foreign key (user_id) references app_user (id),
        constraint organisation_member_ends_after_its_start check (ended_at >= since)
      )`);
        await runner.query(`create index organisation_member_user_id_idx on organisation_member (user_id)`);
        await runner.query(`
      create table team (
        id uuid not null default uuidv7(),
        organisation_id uuid not null,
        name text not null,
        created_at timestamptz not null default now(),
        constraint team_pkey primary key (id),
        constraint team_of_organisation_key unique (id, organisation_id),
        constraint team_name_key unique (organisation_id, name),
        constraint team_organisation_id_fkey foreign key (organisation_id) references organisation (id),
        constraint team_name_is_given check (name = btrim(name) and length(name) between 1 and 200)
      )`);
        await runner.query(`
      create table team_member (
        team_id uuid not null,
        organisation_id uuid not null,
        user_id uuid not null,
        since timestamptz not null default now(),
        ended_at timestamptz,
        constraint team_member_pkey primary key (team_id, user_id),
        constraint team_member_team_fkey foreign key (team_id, organisation_id) references team (id, organisation_id),
        constraint team_member_is_of_the_organisation_fkey foreign key (organisation_id, user_id)
          references organisation_member (organisation_id, user_id),
        constraint team_member_ends_after_its_start check (ended_at >= since)
      )`);
        await runner.query(`create index team_member_user_id_idx on team_member (user_id)`);
    }
    async #sessions(runner) {
        await runner.query(`
      alter table app_user
        add clearance smallint not null default 0,
        add constraint app_user_clearance_is_known check (clearance between 0 and 3)`);
        await runner.query(`
      alter table session
        add assurance smallint not null default 1,
        add stepped_up_at timestamptz,
        add confined_to text,
        add rotated_from uuid,
        add constraint session_assurance_is_known check (assurance in (1, 2)),
        add constraint session_confinement_is_known check (confined_to in ('SECOND_FACTOR', 'ENROL_SECOND_FACTOR', 'CHANGE_PASSWORD')),
        add constraint session_rotated_from_fkey foreign key (rotated_from) references session (id) on delete set null`);
        await runner.query(`
      create table access_setting (
        "only" boolean not null default true,
        second_factor_required boolean not null default true,
        constraint access_setting_pkey primary key ("only"),
        constraint access_setting_is_one_row check ("only")
      )`);
        await runner.query(`insert into access_setting default values`);
    }
    async #openings(runner) {
        await runner.query(`
      alter table case_file
        add organisation_id uuid,
        add constraint case_file_organisation_id_fkey foreign key (organisation_id) references organisation (id)`);
        await runner.query(`create index case_file_organisation_id_idx on case_file (organisation_id, id)`);
        await runner.query(`create index case_file_author_id_idx on case_file (author_id, id)`);
        await runner.query(`create index case_capacity_user_id_idx on case_capacity (user_id, case_id)`);
        await runner.query(`
      create table case_assignment (
        case_id uuid not null,
        id uuid not null default uuidv7(),
        user_id uuid,
        team_id uuid,
        assigned_by uuid not null,
        assigned_at timestamptz not null default now(),
        expires_at timestamptz not null,
        ended_at timestamptz,
        constraint case_assignment_pkey primary key (case_id, id),
        constraint case_assignment_case_id_fkey foreign key (case_id) references case_file (id) on delete cascade,
        constraint case_assignment_user_id_fkey foreign key (user_id) references app_user (id),
        constraint case_assignment_team_id_fkey foreign key (team_id) references team (id),
        constraint case_assignment_assigned_by_fkey foreign key (assigned_by) references app_user (id),
        constraint case_assignment_is_to_one check (num_nonnulls(user_id, team_id) = 1),
        constraint case_assignment_expires_within_a_year check (expires_at > assigned_at and expires_at <= assigned_at + interval '366 days')
      )`);
        await runner.query(`create index case_assignment_user_id_idx on case_assignment (user_id)`);
        await runner.query(`create index case_assignment_team_id_idx on case_assignment (team_id)`);
        await runner.query(`
      create table case_grant (
        case_id uuid not null,
        id uuid not null default uuidv7(),
        user_id uuid,
        team_id uuid,
        organisation_id uuid,
        reason text not null,
        granted_by uuid not null,
        granted_at timestamptz not null default now(),
        expires_at timestamptz not null,
        revoked_at timestamptz,
        constraint case_grant_pkey primary key (case_id, id),
        constraint case_grant_case_id_fkey foreign key (case_id) references case_file (id) on delete cascade,
        constraint case_grant_user_id_fkey foreign key (user_id) references app_user (id),
        constraint case_grant_team_id_fkey foreign key (team_id) references team (id),
        constraint case_grant_organisation_id_fkey foreign key (organisation_id) references organisation (id),
        constraint case_grant_granted_by_fkey foreign key (granted_by) references app_user (id),
        constraint case_grant_is_to_one check (num_nonnulls(user_id, team_id, organisation_id) = 1),
        constraint case_grant_reason_is_given check (length(btrim(reason)) between 1 and 1000),
        constraint case_grant_expires_within_a_year check (expires_at > granted_at and expires_at <= granted_at + interval '366 days')
      )`);
        await runner.query(`create index case_grant_user_id_idx on case_grant (user_id)`);
        await runner.query(`create index case_grant_team_id_idx on case_grant (team_id)`);
        await runner.query(`create index case_grant_organisation_id_idx on case_grant (organisation_id)`);
    }
    async #functions(runner) {
        await runner.query(`
      create type access.bearer_of_token as (
        kind text, session_id uuid, user_id uuid, roles text[], organisation_ids uuid[], clearance smallint,
        assurance smallint, confined_to text, stepped_up_at timestamptz, last_seen_at timestamptz)`);
        await runner.query(`
      create function access.bearer() returns access.bearer_of_token
      language plpgsql stable security definer ${SAFE} as $$
      declare
        token text := nullif(current_setting('app.token', true), '');
        found access.bearer_of_token;
      begin
        if token is null then return null; end if;
        select 'SESSION', s.id, s.user_id,
               case when s.confined_to is not null then '{}'
                    when 'ADMINISTRATOR' = any (held.roles) then '{ADMINISTRATOR}'
                    else held.roles end,
               array(select m.organisation_id from public.organisation_member m
                     join public.organisation o on o.id = m.organisation_id
                     where m.user_id = s.user_id and m.ended_at is null and o.ended_at is null),
               case when 'ADMINISTRATOR' = any (held.roles) or s.confined_to is not null then 0 else u.clearance end,
               s.assurance, s.confined_to, s.stepped_up_at, s.last_seen_at
          into found
          from public.session s
          join public.app_user u on u.id = s.user_id
          cross join lateral (
            select coalesce(array_agg(r.role order by r.role), '{}') as roles
            from public.user_role r where r.user_id = u.id and r.revoked_at is null) held
         where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.ended_at is null and s.expires_at > now()
           and s.last_seen_at > now() - interval '30 minutes' and u.disabled_at is null;
        return found;
      end $$`);
        for (const [name, type, body] of [
            ['user_id', 'uuid', `select b.user_id from access.bearer() b where b.kind = 'SESSION' and b.confined_to is null`],
            ['session_id', 'uuid', `select (access.bearer()).session_id`],
            ['roles', 'text[]', `select coalesce((access.bearer()).roles, '{}')`],
            [
                'organisation_ids',
                'uuid[]',
                `select coalesce((select b.organisation_ids from access.bearer() b where b.kind = 'SESSION' and b.confined_to is null), '{}')`,
            ],
            ['clearance', 'smallint', `select coalesce((access.bearer()).clearance, 0::smallint)`],
            [
                'is_stepped_up',
                'boolean',
                `select coalesce((select b.stepped_up_at > now() - interval '5 minutes' from access.bearer() b
                          where b.kind = 'SESSION' and b.confined_to is null), false)`,
            ],
            [
                'assigned_case_ids',
                'uuid[]',
                `select array(
           select a.case_id from public.case_assignment a
           where a.ended_at is null and a.expires_at > now()
             and (a.user_id = access.user_id() or a.team_id = any (access.team_ids()))
           union
           select k.case_id from public.case_capacity k
           where k.user_id = access.user_id() and k.capacity = 'DECIDER')`,
            ],
            [
                'granted_case_ids',
                'uuid[]',
                `select array(
           select g.case_id from public.case_grant g
           where g.revoked_at is null and g.expires_at > now()
             and (g.user_id = access.user_id() or g.team_id = any (access.team_ids())
                  or g.organisation_id = any (access.organisation_ids())))`,
            ],
            [
                'team_ids',
                'uuid[]',
                `select array(
           select m.team_id from public.team_member m
           where m.user_id = access.user_id() and m.ended_at is null
             and m.organisation_id = any (access.organisation_ids()))`,
            ],
        ]) {
            await runner.query(`
        create function access.${name}() returns ${type}
        language plpgsql stable security definer ${SAFE} as $$
        begin
          return (${body});
        end $$`);
        }
        await runner.query(`
      create function access.has_role(wanted text) returns boolean
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return wanted = any (access.roles());
      end $$`);
        await runner.query(`
      create function access.added_source(source uuid) returns boolean
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return exists (select from public.source s where s.id = source and s.added_by = access.user_id());
      end $$`);
        // Two who act on one case act one after the other. Whether they may see it is asked before, and again after.
        await runner.query(`
      create function access.lock_case(locked uuid) returns void
      language plpgsql volatile security definer ${SAFE} as $$
      begin
        if access.user_id() is null then return; end if;
        perform from public.case_file c where c.id = locked for update;
      end $$`);
        await runner.query(`
      create function access.note_use() returns void
      language plpgsql volatile security definer ${SAFE} as $$
      begin
        update public.session s set last_seen_at = now()
         where s.id = access.session_id() and s.last_seen_at <= now() - interval '1 minute';
      end $$`);
        await runner.query(`revoke all on all functions in schema access from public`);
        await runner.query(`grant execute on all functions in schema access to recourse_application, recourse_vault`);
    }
    /** What must leave a trace, in the transaction that does it. Nobody but the owner reads or changes the table. */
    async #audit(runner) {
        await runner.query(`create schema audit`);
        await runner.query(`grant usage on schema audit to recourse_application, recourse_vault`);
        await runner.query(`
      create table audit_event (
        id uuid not null default uuidv7(),
        happened_at timestamptz not null default clock_timestamp(),
        user_id uuid,
        session_id uuid,
        action text not null,
        subject text,
        details jsonb not null default '{}',
        constraint audit_event_pkey primary key (id),
        constraint audit_event_action_has_form check (action ~ '^[a-z-]+(\\.[a-z-]+)+$')
      )`);
        await runner.query(`create index audit_event_user_id_idx on audit_event (user_id, id)`);
        await runner.query(`
      create function audit.record(action text, subject text default null, details jsonb default '{}') returns uuid
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        bearer access.bearer_of_token := access.bearer();
        made uuid;
      begin
        insert into public.audit_event (user_id, session_id, action, subject, details)
        values (bearer.user_id, bearer.session_id, record.action, record.subject, record.details)
        returning id into made;
        return made;
      end $$`);
        await runner.query(`
      create function audit.is_append_only() returns trigger language plpgsql ${SAFE} as $$
      begin
        raise exception 'the audit log is only ever added to'
          using errcode = 'check_violation', constraint = 'audit_event_is_append_only';
      end $$`);
        await runner.query(`
      create trigger audit_event_is_append_only before update or delete or truncate on audit_event
        for each statement execute function audit.is_append_only()`);
        await runner.query(`revoke all on all functions in schema audit from public`);
        await runner.query(`grant execute on function audit.record(text, text, jsonb) to recourse_application, recourse_vault`);
    }
    async down(runner) {
        await runner.query(`drop table audit_event`);
        await runner.query(`drop schema audit cascade`);
        await runner.query(`drop schema access cascade`);
        await runner.query(`drop table case_grant, case_assignment, access_setting`);
        await runner.query(`drop index case_file_author_id_idx, case_capacity_user_id_idx`);
        await runner.query(`alter table case_file drop column organisation_id`);
        await runner.query(`alter table session drop column assurance, drop column stepped_up_at, drop column confined_to, drop column rotated_from`);
        await runner.query(`alter table app_user drop column clearance`);
        await runner.query(`drop table team_member, team, organisation_member, organisation`);
        await runner.query(`revoke usage on schema public from recourse_vault, recourse_publication`);
        // The roles stay: other databases of the server may use them.
    }
}
/** A function with the owner's rights must not be led to other objects than it means. */
const SAFE = `set search_path = pg_catalog, pg_temp`;
//# sourceMappingURL=1764100000000-access.js.map