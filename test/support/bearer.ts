import type pg from 'pg';

/** Opens a transaction on a connection that carries the token of a session, for tests that hold several at once. */
export async function withBearerOn(client: pg.Client, token: string): Promise<void> {
  await client.query('begin');
  await client.query(`select set_config('app.token', $1, true)`, [token]);
}

/** SQL that makes the next version of a draft, for tests that change its content by hand in the same transaction. */
export function nextVersion(caseId: string): string {
  return `insert into case_version (case_id, version, made_by)
      select id, version + 1, access.user_id() from case_file where id = '${caseId}';
    update case_file set version = version + 1, updated_at = now() where id = '${caseId}';`;
}
