/** How long somebody may work on a case that they have claimed. */
/** Hours that a claim lasts, and by which it can be made longer, once. */
export const LEASE_HOURS = 72;
/** Cases that one person may have claimed at a time. */
export const MOST_LEASES = 15;
//# sourceMappingURL=lease.rules.js.map