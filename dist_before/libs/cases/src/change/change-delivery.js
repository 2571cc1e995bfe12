/** How many places are given in one transaction. */
const AT_ONCE = 1_000;
/**
 * Delivers all changes that are committed. Of several processes one does; what is committed meanwhile is for the next
 * round.
 *
 * @returns how many were delivered.
 */
export async function deliverChanges(work) {
    for (let delivered = 0;;) {
        const [row] = await work.run(() => work.rows('select access.deliver_changes($1) as count', [AT_ONCE]));
        delivered += row.count;
        if (row.count < AT_ONCE)
            return delivered;
    }
}
//# sourceMappingURL=change-delivery.js.map