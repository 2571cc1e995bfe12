/**
 * Leaves a trace of what the bearer of the transaction's token does, in that transaction: either both are there, or
 * neither.
 *
 * @param action what is done, in lower case, such as `identity.unsealed`.
 * @param subject id of what it is done to.
 */
export async function recordEvent(work, action, subject = null, details = {}) {
    await work.rows('select audit.record($1, $2, $3)', [action, subject, details]);
}
//# sourceMappingURL=audit-trail.js.map