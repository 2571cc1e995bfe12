/** How long a sign-in lasts. The numbers go into statements: the database's clock is the one clock. */
/** A session ends after so long, however much it is used. */
export const LIFETIME_HOURS = 12;
/** The last use is noted at most this often, so a session may count as idle up to this much early. */
export const NOTED_EVERY_MINUTES = 1;
//# sourceMappingURL=session.rules.js.map