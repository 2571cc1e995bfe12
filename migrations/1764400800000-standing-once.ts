import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How somebody stands to cases is worked out with one look at who they are. Asked within the statement, who they are was looked up
 * for each mention, and where the planner takes no index, for each row.
 *
 * The same ids as before.
 */
export class StandingOnce1764400800000 implements MigrationInterface {
  readonly name = 'StandingOnce1764400800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function access.teams_of(bearer access.bearer_of_token) returns uuid[]
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return array(select m.team_id from public.team_member m
                      where m.user_id = bearer.user_id and m.ended_at is null
                        and m.organisation_id = any (bearer.organisation_ids));
      end $$`);
    await runner.query(`revoke all on function access.teams_of(access.bearer_of_token) from public`);
    await standing(runner, 'team_ids', `teams`);
    await standing(
      runner,
      'assigned_case_ids',
      `array(
         select a.case_id from public.case_assignment a
          where a.ended_at is null and a.expires_at > now() and (a.user_id = bearer.user_id or a.team_id = any (teams))
         union
         select k.case_id from public.case_capacity k where k.user_id = bearer.user_id and k.capacity = 'DECIDER')`,
    );
    await standing(
      runner,
      'granted_case_ids',
      `array(
         select g.case_id from public.case_grant g
          where g.revoked_at is null and g.expires_at > now()
            and (g.user_id = bearer.user_id or g.team_id = any (teams) or g.organisation_id = any (bearer.organisation_ids)))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name, ids] of Object.entries(BEFORE)) await replace(runner, name, `begin return ${ids}; end`);
    await runner.query(`drop function access.teams_of(access.bearer_of_token)`);
  }
}

/** The ids as they were worked out before. */
const BEFORE: Readonly<Record<string, string>> = {
  team_ids: `array(
    select m.team_id from public.team_member m
     where m.user_id = access.user_id() and m.ended_at is null and m.organisation_id = any (access.organisation_ids()))`,
  assigned_case_ids: `array(
    select a.case_id from public.case_assignment a
     where a.ended_at is null and a.expires_at > now()
       and (a.user_id = access.user_id() or a.team_id = any (access.team_ids()))
    union
    select k.case_id from public.case_capacity k where k.user_id = access.user_id() and k.capacity = 'DECIDER')`,
  granted_case_ids: `array(
    select g.case_id from public.case_grant g
     where g.revoked_at is null and g.expires_at > now()
       and (g.user_id = access.user_id() or g.team_id = any (access.team_ids())
            or g.organisation_id = any (access.organisation_ids())))`,
};

/** A key and a session that is confined stand to no case. */
function standing(runner: QueryRunner, name: string, ids: string): Promise<void> {
  return replace(
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

async function replace(runner: QueryRunner, name: string, body: string): Promise<void> {
  await runner.query(`
    create or replace function access.${name}() returns uuid[]
    language plpgsql stable security definer ${SAFE} as $$ ${body} $$`);
}

/** A function with the owner's rights must not be led to other objects than it means. */
const SAFE = `set search_path = pg_catalog, pg_temp`;
