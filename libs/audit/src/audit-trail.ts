import type { UnitOfWork } from '#platform';

/** Ids and codes that say more about an event; never names, contacts, texts or secrets. */
export type AuditDetails = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Leaves a trace of what the bearer of the transaction's token does, in that transaction: either both are there, or
 * neither.
 *
 * @param action what is done, in lower case, such as `identity.unsealed`.
 * @param subject id of what it is done to.
 */
export async function recordEvent(
  work: UnitOfWork,
  action: string,
  subject: string | null = null,
  details: AuditDetails = {},
): Promise<void> {
  await work.rows('select audit.record($1, $2, $3)', [action, subject, details]);
}
