/** A session whose token the bench knows. */
import { createHash } from 'node:crypto';
import pg from 'pg';
import { HEADERS } from './headers.mjs';

const TOKEN = `rcs_${'b'.repeat(43)}`;

/** Headers of requests with that session. */
export const SIGNED_IN = { ...HEADERS, authorization: `Bearer ${TOKEN}` };

/** Opens the session of the person with this address. */
export async function signIn(ownerUrl, email) {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(
    `insert into session (user_id, token_hash, expires_at, last_seen_at)
       select id, $1, now() + interval '11 hours', now() + interval '10 hours' from app_user where email = $2`,
    [createHash('sha256').update(TOKEN).digest(), email],
  );
  await owner.end();
}
