import { newSessionToken, sessionTokenHash } from './session-token.js';
/**
 * Reads what a person would read now, under the owner's login: as the application, in a session of theirs that nobody else
 * ever meets, since it is rolled back before the transaction ends. So the policies of the database answer, and not a
 * second statement of them. Of somebody whose account is disabled there is nothing.
 *
 * @param read only reads: what it writes is rolled back, too.
 */
export async function readAs(work, userId, read) {
    const token = newSessionToken();
    return work.run(async () => {
        await work.rows('savepoint as_somebody');
        await work.rows(`insert into session (user_id, token_hash, expires_at) values ($1, $2, now() + interval '1 minute')`, [userId, sessionTokenHash(token)]);
        await work.rows(`select set_config('app.token', $1, true), set_config('role', 'recourse_application', true)`, [
            token,
        ]);
        const found = await read();
        await work.rows('rollback to savepoint as_somebody');
        return found;
    });
}
//# sourceMappingURL=reading-as.js.map