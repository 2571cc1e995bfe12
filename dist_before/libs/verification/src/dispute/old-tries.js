/** Forgets who sent something without an account, once it counts no more. Works under the owner's login. */
import { asCommand } from '#platform';
/** Removes tries that are older than the longest span that counts. @returns how many. */
export async function forgetDisputeTries(work) {
    const removed = await asCommand('dispute.forget-tries', () => work.run(() => work.rows(`delete from dispute_try where tried_at < now() - interval '1 hour' returning 1`)));
    return removed.length;
}
//# sourceMappingURL=old-tries.js.map