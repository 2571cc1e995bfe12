import type pg from 'pg';

/** Opens a transaction on a connection that carries the token of a session, for tests that hold several at once. */
export async function withBearerOn(client: pg.Client, token: string): Promise<void> {
  await client.query('begin');
  await client.query(`select set_config('app.token', $1, true)`, [token]);
}
