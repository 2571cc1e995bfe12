/**
 * People who use the registry, their roles and their sessions.
 *
 * Accounts and roles come through the owner's login alone: whoever holds the application's login can neither make an
 * account, nor give a role, nor change a password.
 */
export class Identity1764000300000 {
    constructor() {
        this.name = 'Identity1764000300000';
    }
    async up(runner) {
        await runner.query(`
      create table app_user (
        id uuid not null default uuidv7(),
        email text not null,
        display_name text not null,
        password_hash text not null,
        is_sample boolean not null default false,
        disabled_at timestamptz,
        created_at timestamptz not null default now(),
        constraint app_user_pkey primary key (id),
        constraint app_user_email_key unique (email),
        constraint app_user_email_is_lower_case check (email = lower(email)),
        constraint app_user_email_is_an_address check (email ~ '^[^[:space:]@]+@[^[:space:]@]+$' and length(email) <= 254),
        constraint app_user_display_name_is_given check (display_name = btrim(display_name) and length(display_name) between 1 and 100),
        constraint app_user_password_hash_is_argon2id check (password_hash like '$argon2id$%')
      )`);
        await runner.query(`
      create table user_role (
        user_id uuid not null,
        role text not null,
        granted_at timestamptz not null default now(),
        revoked_at timestamptz,
        constraint user_role_pkey primary key (user_id, role),
        constraint user_role_user_id_fkey foreign key (user_id) references app_user (id) on delete restrict,
        constraint user_role_role_is_known check (role in ('RESEARCHER', 'TRIAGE_OFFICER', 'VERIFIER', 'LEGAL_REVIEWER',
          'EDITOR', 'DISPUTES_OFFICER', 'SAFETY_OFFICER', 'CUSTODIAN', 'ANALYST', 'ADMINISTRATOR')),
        constraint user_role_is_revoked_after_grant check (revoked_at >= granted_at)
      )`);
        await runner.query(`
      create table session (
        id uuid not null default uuidv7(),
        user_id uuid not null,
        token_hash bytea not null,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        ended_at timestamptz,
        constraint session_pkey primary key (id),
        constraint session_token_hash_key unique (token_hash),
        constraint session_user_id_fkey foreign key (user_id) references app_user (id) on delete restrict,
        constraint session_token_hash_is_sha256 check (octet_length(token_hash) = 32),
        constraint session_lasts_at_most_12_hours check (expires_at > created_at and expires_at <= created_at + interval '12 hours'),
        constraint session_ends_after_its_start check (ended_at >= created_at)
      )`);
        await runner.query(`create index session_user_id_idx on session (user_id)`);
        await runner.query(`grant select on app_user, user_role, session to recourse_application`);
        await runner.query(`grant insert (user_id, token_hash, expires_at) on session to recourse_application`);
        await runner.query(`grant update (last_seen_at, ended_at) on session to recourse_application`);
    }
    async down(runner) {
        await runner.query(`drop table session`);
        await runner.query(`drop table user_role`);
        await runner.query(`drop table app_user`);
    }
}
//# sourceMappingURL=1764000300000-identity.js.map