/**
 * The tamper-evident log: what happened, in leaves that are only ever added to, and the tree over them.
 *
 * A leaf is written in the transaction of what it tells of, into a queue that no writer waits for. The sequencer takes
 * what has been committed, gives it its place for good and keeps the inner nodes of the tree. It marks what it has taken
 * by moving it, and compares no positions: a commit that comes late is sealed late, and never missed.
 *
 * Two kinds of leaf. An event says what was done by whom. A row says which state a command left a row of a bound table
 * in, as a salted hash: no content, so that what was erased cannot be guessed from the log. A change outside a command
 * leaves no leaf, and the row then differs from its last one.
 *
 * No login but the owner's reaches the tables.
 */
export class AuditLog1764200000000 {
    constructor() {
        this.name = 'AuditLog1764200000000';
    }
    async up(runner) {
        await this.#tables(runner);
        await this.#leaves(runner);
        await this.#rows(runner);
        await this.#events(runner);
        await this.#reading(runner);
        for (const [table, ignored] of Object.entries(BOUND)) {
            await runner.query(`select audit.bind($1::regclass, $2::text[])`, [table, ignored]);
        }
        await runner.query(`insert into audit.pending_leaf (canonical, salt, leaf_hash)
       select l.* from audit_event e cross join lateral audit.sealed(audit.event_leaf(e)) l order by e.id`);
    }
    async #tables(runner) {
        await runner.query(`
      create table audit.pending_leaf (
        id bigint not null generated always as identity,
        canonical bytea not null,
        salt bytea not null,
        leaf_hash bytea not null,
        table_name text,
        row_key text,
        row_salt bytea,
        constraint pending_leaf_pkey primary key (id)
      )`);
        await runner.query(`
      create table audit.leaf (
        leaf_index bigint not null,
        canonical bytea not null,
        salt bytea not null,
        leaf_hash bytea not null,
        constraint leaf_pkey primary key (leaf_index),
        constraint leaf_hash_key unique (leaf_hash)
      )`);
        await runner.query(`
      create table audit.tree_node (
        level smallint not null,
        position bigint not null,
        hash bytea not null,
        constraint tree_node_pkey primary key (level, position)
      )`);
        await runner.query(`
      create table audit.tree_head (
        size bigint not null,
        root bytea not null,
        checkpoint text not null,
        signed_at timestamptz not null default clock_timestamp(),
        constraint tree_head_pkey primary key (size),
        constraint tree_head_is_over_something check (size > 0)
      )`);
        await runner.query(`
      create table audit.tree (
        "only" boolean not null default true,
        size bigint not null default 0,
        key_secret bytea not null default sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())),
        constraint tree_pkey primary key ("only"),
        constraint tree_is_one_row check ("only")
      )`);
        await runner.query(`insert into audit.tree default values`);
        // The salt of the last state of each row; those of earlier states are forgotten.
        await runner.query(`
      create table audit.row_state (
        table_name text not null,
        row_key text not null,
        row_salt bytea not null,
        constraint row_state_pkey primary key (table_name, row_key)
      )`);
        for (const table of ['leaf', 'tree_node', 'tree_head']) {
            await runner.query(`
        create trigger ${table}_is_append_only before update or delete or truncate on audit.${table}
          for each statement execute function audit.is_append_only()`);
        }
    }
    /** What leaves are made of. Bodies are parsed here and now, so that no search path leads them elsewhere. */
    async #leaves(runner) {
        await runner.query(`
      create function audit.random_salt() returns bytea language sql volatile
      return substring(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) from 1 for 16)`);
        await runner.query(`
      create function audit.hash_of_leaf(salt bytea, canonical bytea) returns bytea language sql immutable
      return sha256('\\x00'::bytea || salt || canonical)`);
        // Columns without a value are left out, so that a column that comes later changes the state of no earlier row.
        await runner.query(`
      create function audit.canonical_row(content jsonb, ignored text[]) returns text language sql immutable
      return (select jsonb_object_agg(f.key, f.value)::text from jsonb_each(content - ignored) f where f.value <> 'null'::jsonb)`);
        await runner.query(`
      create function audit.hash_of_row(row_salt bytea, content jsonb, ignored text[]) returns text language sql immutable
      return encode(sha256(row_salt || convert_to(audit.canonical_row(content, ignored), 'UTF8')), 'hex')`);
        // Keys are ids and numbers. What else is in one, such as a country or a profile, is content: a keyed hash stands for it.
        await runner.query(`
      create function audit.key_part(part jsonb) returns jsonb language sql stable
      return case
        when jsonb_typeof(part) <> 'string' or part #>> '{}' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then part
        else to_jsonb('#' || encode(substring(sha256((select t.key_secret from audit.tree t)
               || sha256((select t.key_secret from audit.tree t) || convert_to(part #>> '{}', 'UTF8'))) from 1 for 8), 'hex')) end`);
        await runner.query(`
      create function audit.key_of_row(content jsonb, key_columns text[]) returns text language sql stable
      return (select jsonb_agg(audit.key_part(content -> c.name) order by c.number)::text
              from unnest(key_columns) with ordinality c (name, number))`);
        await runner.query(`
      create function audit.sealed(leaf jsonb, out canonical bytea, out salt bytea, out leaf_hash bytea)
      language plpgsql volatile ${SAFE} as $$
      begin
        canonical := convert_to(leaf::text, 'UTF8');
        salt := audit.random_salt();
        leaf_hash := audit.hash_of_leaf(salt, canonical);
      end $$`);
        await runner.query(`
      create function audit.event_leaf(event public.audit_event) returns jsonb language sql stable ${CANONICAL}
      return jsonb_build_object('v', 1, 'kind', 'event', 'event', to_jsonb(event))`);
        await runner.query(`
      create function audit.append_event(event public.audit_event) returns void language sql volatile ${SAFE} as $$
        insert into audit.pending_leaf (canonical, salt, leaf_hash) select * from audit.sealed(audit.event_leaf(event))
      $$`);
    }
    async #rows(runner) {
        // What the trigger calls sets nothing of its own: the trigger has, and each setting costs as much as a lookup.
        // Who acts is found out once a statement. The login tells an owner who only names a command from the application.
        await runner.query(`
      create function audit.acting(out is_known boolean, out leaf jsonb) language plpgsql volatile as $$
      declare
        command text := nullif(current_setting('app.command', true), '');
        bearer access.bearer_of_token;
      begin
        is_known := command is not null or nullif(current_setting('app.token', true), '') is not null;
        if not is_known then return; end if;
        bearer := access.bearer();
        leaf := jsonb_build_object('v', 1, 'kind', 'row', 'at', to_jsonb(clock_timestamp()), 'tx', pg_current_xact_id()::text,
          'user', bearer.user_id, 'session', bearer.session_id, 'command', command, 'login', session_user);
      end $$`);
        await runner.query(`
      create function audit.append_rows(acting jsonb, of_table text, key_columns text[], ignored text[], present jsonb[], gone jsonb[])
      returns void language plpgsql volatile as $$
      begin
        insert into audit.pending_leaf (canonical, salt, leaf_hash, table_name, row_key, row_salt)
        select made.canonical, made.salt, audit.hash_of_leaf(made.salt, made.canonical), of_table, made.row_key, made.row_salt
        from (
          select drawn.number, drawn.row_key, drawn.row_salt, drawn.salt,
                 convert_to((acting || jsonb_build_object('table', of_table, 'key', drawn.row_key,
                   'state', audit.hash_of_row(drawn.row_salt, drawn.content, ignored),
                   'saltHash', encode(sha256(drawn.row_salt), 'hex')))::text, 'UTF8') as canonical
          from (
            select g.number, audit.key_of_row(g.content, key_columns) as row_key, g.content,
                   null::bytea as row_salt, audit.random_salt() as salt
              from unnest(gone) with ordinality g (content, number)
            union all
            select cardinality(gone) + p.number, audit.key_of_row(p.content, key_columns), p.content,
                   audit.random_salt(), audit.random_salt()
              from unnest(present) with ordinality p (content, number)) drawn
          order by drawn.number) made;
      end $$`);
        await runner.query(`
      create function audit.leave_rows() returns trigger language plpgsql volatile security definer ${CANONICAL}
      set plan_cache_mode = force_generic_plan as $$
      declare
        key_columns text[] := string_to_array(tg_argv[0], ',');
        ignored text[] := string_to_array(tg_argv[1], ',');
        acting jsonb;
        present jsonb[] := '{}';
        gone jsonb[] := '{}';
      begin
        select a.leaf into acting from audit.acting() a where a.is_known;
        if not found then return null; end if;
        if tg_op = 'INSERT' then
          present := array(select to_jsonb(c) from changed c);
        elsif tg_op = 'DELETE' then
          gone := array(select to_jsonb(b) from before b);
        else
          present := array(select to_jsonb(c) - ignored from changed c except all select to_jsonb(b) - ignored from before b);
          if present = '{}' then return null; end if;
          gone := array(select to_jsonb(b) from before b
                        where audit.key_of_row(to_jsonb(b), key_columns) not in
                              (select audit.key_of_row(to_jsonb(c), key_columns) from changed c));
        end if;
        if cardinality(present) + cardinality(gone) > 0 then
          perform audit.append_rows(acting, tg_table_schema || '.' || tg_table_name, key_columns, ignored, present, gone);
        end if;
        return null;
      end $$`);
        await runner.query(`
      create function audit.key_columns(of_table regclass) returns text[] language sql stable ${SAFE} as $$
        select array_agg(a.attname::text order by k.number)
        from pg_index i cross join unnest(i.indkey) with ordinality k (attnum, number)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
        where i.indrelid = of_table and i.indisprimary
      $$`);
        // For migrations: has the rows of a table leave leaves from now on, and takes those that are there as they are.
        await runner.query(`
      create function audit.bind(bound regclass, ignored text[] default '{}') returns void language plpgsql ${CANONICAL} as $$
      declare
        arguments text := format('%L, %L', array_to_string(audit.key_columns(bound), ','), array_to_string(ignored, ','));
      begin
        execute format('create trigger audit_insert after insert on %s referencing new table as changed
                        for each statement execute function audit.leave_rows(%s)', bound, arguments);
        execute format('create trigger audit_update after update on %s referencing old table as before new table as changed
                        for each statement execute function audit.leave_rows(%s)', bound, arguments);
        execute format('create trigger audit_delete after delete on %s referencing old table as before
                        for each statement execute function audit.leave_rows(%s)', bound, arguments);
        perform audit.adopt(bound, ignored);
      end $$`);
        // For migrations that give the rows of a bound table other values: says that this is how they are now.
        await runner.query(`
      create function audit.adopt(bound regclass, ignored text[] default '{}') returns void language plpgsql ${CANONICAL} as $$
      declare
        present jsonb[];
        acting jsonb := jsonb_build_object('v', 1, 'kind', 'row', 'at', to_jsonb(clock_timestamp()), 'tx', pg_current_xact_id()::text,
          'user', null, 'session', null, 'command', 'migration.adopted', 'login', session_user);
      begin
        execute format('select array(select to_jsonb(t) from %s t)', bound) into present;
        if cardinality(present) = 0 then return; end if;
        perform audit.append_rows(acting, n.nspname || '.' || c.relname, audit.key_columns(bound), ignored, present, '{}')
          from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = bound;
      end $$`);
    }
    /** Events leave their leaf in the functions that write them: a row that is put into the table by hand has none. */
    async #events(runner) {
        await runner.query(`
      create or replace function audit.record(action text, subject text default null, details jsonb default '{}') returns uuid
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        bearer access.bearer_of_token := access.bearer();
        made public.audit_event;
      begin
        insert into public.audit_event (user_id, session_id, action, subject, details)
        values (bearer.user_id, bearer.session_id, record.action, record.subject, record.details)
        returning * into made;
        perform audit.append_event(made);
        return made.id;
      end $$`);
        await runner.query(`
      create or replace function access.note_event(of_user uuid, of_session uuid, action text, subject text, details jsonb) returns void
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        made public.audit_event;
      begin
        insert into public.audit_event (user_id, session_id, action, subject, details)
        values (of_user, of_session, note_event.action, note_event.subject, note_event.details)
        returning * into made;
        perform audit.append_event(made);
      end $$`);
    }
    /** What everybody may know: hashes and signed heads. A hash tells nothing of what it is of. */
    async #reading(runner) {
        await runner.query(`
      create function audit.heads(at_size bigint default null, out size bigint, out root bytea, out checkpoint text, out signed_at timestamptz)
      returns setof record language sql stable security definer ${SAFE} as $$
        select h.size, h.root, h.checkpoint, h.signed_at from audit.tree_head h
        where at_size is null or h.size = at_size order by h.size desc limit 1
      $$`);
        await runner.query(`
      create function audit.index_of_leaf(of_hash bytea) returns bigint language sql stable security definer ${SAFE} as $$
        select l.leaf_index from audit.leaf l where l.leaf_hash = of_hash
      $$`);
        await runner.query(`
      create function audit.nodes(levels smallint[], positions bigint[]) returns table (level smallint, "position" bigint, hash bytea)
      language sql stable security definer ${SAFE} as $$
        select n.level, n.position, n.hash from unnest(levels, positions) w (level, "position")
        join audit.tree_node n on n.level = w.level and n.position = w.position
      $$`);
        await runner.query(`revoke all on all functions in schema audit from public`);
        await runner.query(`
      grant execute on function audit.heads(bigint), audit.index_of_leaf(bytea), audit.nodes(smallint[], bigint[])
        to recourse_application`);
    }
    async down(runner) {
        for (const table of Object.keys(BOUND)) {
            for (const operation of ['insert', 'update', 'delete']) {
                await runner.query(`drop trigger audit_${operation} on ${table}`);
            }
        }
        await runner.query(`
      create or replace function audit.record(action text, subject text default null, details jsonb default '{}') returns uuid
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
      create or replace function access.note_event(of_user uuid, of_session uuid, action text, subject text, details jsonb) returns void
      language sql volatile security definer ${SAFE} as $$
        insert into public.audit_event (user_id, session_id, action, subject, details)
        values (of_user, of_session, note_event.action, note_event.subject, note_event.details)
      $$`);
        await runner.query(`drop function audit.bind, audit.adopt, audit.leave_rows, audit.append_rows, audit.acting, audit.key_columns`);
        await runner.query(`drop function audit.append_event, audit.event_leaf, audit.sealed, audit.hash_of_row, audit.canonical_row`);
        await runner.query(`drop function audit.key_of_row, audit.key_part, audit.hash_of_leaf, audit.random_salt`);
        await runner.query(`drop function audit.heads, audit.index_of_leaf, audit.nodes`);
        await runner.query(`drop table audit.pending_leaf, audit.leaf, audit.tree_node, audit.tree_head, audit.tree, audit.row_state`);
    }
}
/** A function with the owner's rights must not be led to other objects than it means. */
const SAFE = `set search_path = pg_catalog, pg_temp`;
/** The same, and values are written in one way, whatever the session prefers. */
const CANONICAL = `${SAFE} set timezone = 'UTC' set bytea_output = 'hex' set extra_float_digits = 1`;
/** Tables whose rows leave leaves, with columns that change without a command (libs/audit/src/log/bound-tables.rules.ts). */
const BOUND = {
    documented_case: [],
    case_file: [],
    case_capacity: [],
    case_version: [],
    case_host_state: [],
    mechanism_use: [],
    use_responding_state: [],
    use_ground: [],
    case_event: [],
    subject: [],
    subject_profile: [],
    provision_link: [],
    source: [],
    case_source: [],
    decision: [],
    case_verification: [],
    case_publication: [],
    case_assignment: [],
    case_grant: [],
    app_user: [],
    user_role: [],
    organisation: [],
    organisation_member: [],
    team: [],
    team_member: [],
    role_change: [],
    account_invitation: [],
    federated_identity: [],
    api_key: ['last_used_at'],
    second_factor: ['last_used_at', 'last_step', 'sign_count'],
    access_setting: [],
    'vault.person': [],
    'vault.sealing': [],
    'vault.person_key': [],
    'vault.sealed_value': [],
    'vault.access_request': [],
    'vault.access_decision': [],
    'vault.access_revocation': [],
    'vault.unsealing': [],
    'vault.erasure': [],
    'vault.search': [],
};
//# sourceMappingURL=1764200000000-audit-log.js.map