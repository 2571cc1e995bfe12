import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is asking is found out once in a transaction that only reads, and how they stand to cases once for each mention of cases.
 *
 * The policies of a statement ask who bears the token ten times for each table that hangs on a case. What was found is kept in a setting
 * of the transaction, under a seal that nobody but the owner of the tables can make: whoever has the application's login may write any
 * setting, and is believed none.
 *
 * The same rows as before: libs/cases/src/case/case.policy.rules.ts, from which a test derives the same conditions.
 */
export class BearerKept1764400900000 implements MigrationInterface {
  readonly name = 'BearerKept1764400900000';

  async up(runner: QueryRunner): Promise<void> {
    await this.#seal(runner);
    await this.#bearer(runner);
    await this.#standing(runner);
    await open(runner, ROWS_BY_STANDING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await open(runner, ROWS_BY_FUNCTIONS);
    for (const [name, ids] of Object.entries(IDS)) {
      await ofCases(
        runner,
        name,
        `declare
           bearer access.bearer_of_token := access.bearer();
           teams uuid[];
         begin
           if bearer.kind is distinct from 'SESSION' or bearer.confined_to is not null then return '{}'; end if;
           teams := access.teams_of(bearer);
           return ${ids};
         end`,
      );
    }
    await runner.query(`drop function access.standing()`);
    await runner.query(`drop type access.standing_to_cases`);
    await runner.query(
      `drop function access.assigned_to(access.bearer_of_token, uuid[]), access.granted_to(access.bearer_of_token, uuid[])`,
    );
    await runner.query(`drop function access.bearer()`);
    await runner.query(`alter function access.bearer_found() rename to bearer`);
    await runner.query(`grant execute on function access.bearer() to recourse_application, recourse_vault`);
    await runner.query(`drop table access.bearer_seal`);
  }

  async #seal(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table access.bearer_seal (
        is_one boolean not null default true,
        secret bytea not null,
        constraint bearer_seal_pkey primary key (is_one),
        constraint bearer_seal_is_one check (is_one))`);
    // 244 bits of the server's generator of random numbers.
    await runner.query(`
      insert into access.bearer_seal (secret)
      values (sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())))`);
    await runner.query(`revoke all on access.bearer_seal from public, recourse_application, recourse_vault`);
  }

  /**
   * What was found holds for a transaction that only reads, and reads one state of the data from its first statement to its last; on this
   * connection alone, for this token alone. Whatever may write looks again each time: who waited for another may have lost a role to them.
   *
   * The secret stands on both sides of what is sealed, so that nothing can be added to it. Times are written in ISO 8601 with their
   * offset, whatever the connection has set: read back, they are the same moments.
   */
  async #bearer(runner: QueryRunner): Promise<void> {
    await runner.query(`alter function access.bearer() rename to bearer_found`);
    await runner.query(`revoke all on function access.bearer_found() from recourse_application, recourse_vault`);
    await runner.query(`
      create function access.bearer() returns access.bearer_of_token
      language plpgsql stable security definer ${SAFE} set datestyle = iso as $$
      declare
        token text := current_setting('app.token', true);
        kept text := current_setting('app.bearer', true);
        place bytea;
        secret bytea;
        found access.bearer_of_token;
      begin
        if token is null or token = '' then return null; end if;
        if current_setting('transaction_read_only') <> 'on' or current_setting('transaction_isolation') <> 'repeatable read' then
          return access.bearer_found();
        end if;
        place := sha256(convert_to(token, 'UTF8')) || int4send(pg_backend_pid()) || timestamptz_send(transaction_timestamp());
        secret := (select s.secret from access.bearer_seal s);
        if left(kept, 64) = encode(sha256(secret || place || convert_to(substr(kept, 65), 'UTF8') || secret), 'hex') then
          found := substr(kept, 65)::access.bearer_of_token;
          return found;
        end if;
        found := access.bearer_found();
        kept := found::text;
        perform set_config('app.bearer',
          encode(sha256(secret || place || convert_to(kept, 'UTF8') || secret), 'hex') || kept, true);
        return found;
      end $$`);
    await runner.query(`revoke all on function access.bearer() from public`);
    await runner.query(`grant execute on function access.bearer() to recourse_application, recourse_vault`);
  }

  async #standing(runner: QueryRunner): Promise<void> {
    for (const [name, ids] of [
      ['assigned_to', IDS['assigned_case_ids']],
      ['granted_to', IDS['granted_case_ids']],
    ] as const) {
      await runner.query(`
        create function access.${name}(bearer access.bearer_of_token, teams uuid[]) returns uuid[]
        language plpgsql stable security definer ${SAFE} as $$
        begin
          if bearer.kind is distinct from 'SESSION' or bearer.confined_to is not null then return '{}'; end if;
          return ${ids};
        end $$`);
      await runner.query(`revoke all on function access.${name}(access.bearer_of_token, uuid[]) from public`);
      await ofCases(
        runner,
        name.replace('_to', '_case_ids'),
        `declare
           bearer access.bearer_of_token := access.bearer();
         begin
           return access.${name}(bearer, access.teams_of(bearer));
         end`,
      );
    }
    await runner.query(`
      create type access.standing_to_cases as (
        user_id uuid, roles text[], organisation_ids uuid[], assigned_case_ids uuid[], granted_case_ids uuid[])`);
    // A key reads by the roles that it was given, and stands to no case; a session that is confined has no role.
    await runner.query(`
      create function access.standing() returns access.standing_to_cases
      language plpgsql stable security definer ${SAFE} as $$
      declare
        bearer access.bearer_of_token := access.bearer();
        teams uuid[] := access.teams_of(bearer);
        standing access.standing_to_cases;
      begin
        standing.roles := coalesce(bearer.roles, '{}');
        standing.organisation_ids := '{}';
        standing.assigned_case_ids := access.assigned_to(bearer, teams);
        standing.granted_case_ids := access.granted_to(bearer, teams);
        if bearer.kind = 'SESSION' and bearer.confined_to is null then
          standing.user_id := bearer.user_id;
          standing.organisation_ids := coalesce(bearer.organisation_ids, '{}');
        end if;
        return standing;
      end $$`);
    await runner.query(`revoke all on function access.standing() from public`);
    await runner.query(`grant execute on function access.standing() to recourse_application, recourse_vault`);
  }
}

/** How the ids are found, of `bearer` and their `teams`. */
const IDS: Readonly<Record<'assigned_case_ids' | 'granted_case_ids', string>> = {
  assigned_case_ids: `array(
    select a.case_id from public.case_assignment a
     where a.ended_at is null and a.expires_at > now() and (a.user_id = bearer.user_id or a.team_id = any (teams))
    union
    select k.case_id from public.case_capacity k where k.user_id = bearer.user_id and k.capacity = 'DECIDER')`,
  granted_case_ids: `array(
    select g.case_id from public.case_grant g
     where g.revoked_at is null and g.expires_at > now()
       and (g.user_id = bearer.user_id or g.team_id = any (teams) or g.organisation_id = any (bearer.organisation_ids)))`,
};

function ofCases(runner: QueryRunner, name: string, body: string): Promise<unknown> {
  return runner.query(`
    create or replace function access.${name}() returns uuid[]
    language plpgsql stable security definer ${SAFE} as $$ ${body} $$`);
}

async function open(runner: QueryRunner, rows: string): Promise<void> {
  await runner.query(`alter policy case_file_read on case_file using (${rows})`);
  await runner.query(`alter policy case_revision_read on case_revision using (exists (
    select from (select c.id, c.author_id, c.organisation_id, case_revision.state,
        case_revision.state in ('DOCUMENTED', 'PUBLISHED') or case_revision.public_as is not null as is_public
      from case_file c where c.id = case_revision.case_id) c
    where ${rows}))`);
}

const OF_RESEARCHERS = `'DOCUMENTED', 'DRAFT', 'SUBMITTED', 'TRIAGE', 'IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION', 'VERIFIED', 'SCHEDULED', 'PUBLISHED', 'REJECTED', 'MERGED'`;
const HANDED_IN = OF_RESEARCHERS.replace(`'DRAFT', `, '');

const WORK: Readonly<Record<string, string>> = {
  TRIAGE_OFFICER: `'SUBMITTED', 'TRIAGE', 'MERGED'`,
  VERIFIER: `'IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION'`,
  LEGAL_REVIEWER: `'IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION', 'VERIFIED', 'SCHEDULED'`,
  EDITOR: `'VERIFIED', 'SCHEDULED', 'SUSPENDED', 'RETRACTED'`,
  DISPUTES_OFFICER: `'VERIFIED'`,
  SAFETY_OFFICER: `'SUSPENDED'`,
};

const READS_CASES = `(select access.roles()) && '{RESEARCHER,TRIAGE_OFFICER,VERIFIER,LEGAL_REVIEWER,EDITOR,DISPUTES_OFFICER,SAFETY_OFFICER,CUSTODIAN,ANALYST}'::text[]`;

const ROWS_BY_STANDING = `${READS_CASES} and (is_public or exists (select from access.standing() s where ${[
  `author_id = s.user_id`,
  `state in (${OF_RESEARCHERS}) and 'RESEARCHER' = any (s.roles) and organisation_id = any (s.organisation_ids)`,
  `state in (${HANDED_IN}) and id = any (s.assigned_case_ids)`,
  `state in (${OF_RESEARCHERS}) and id = any (s.granted_case_ids)`,
  ...Object.entries(WORK).map(([role, states]) => `state in (${states}) and '${role}' = any (s.roles)`),
].join(' or ')}))`;

const ROWS_BY_FUNCTIONS = `${READS_CASES} and (${[
  `is_public`,
  `author_id = (select access.user_id())`,
  `state in (${OF_RESEARCHERS}) and (select access.has_role('RESEARCHER')) and organisation_id = any ((select access.organisation_ids())::uuid[])`,
  `state in (${HANDED_IN}) and id = any ((select access.assigned_case_ids())::uuid[])`,
  `state in (${OF_RESEARCHERS}) and id = any ((select access.granted_case_ids())::uuid[])`,
  ...Object.entries(WORK).map(([role, states]) => `state in (${states}) and (select access.has_role('${role}'))`),
].join(' or ')})`;

/** A function with the owner's rights must not be led to other objects than it means. */
const SAFE = `set search_path = pg_catalog, pg_temp`;
