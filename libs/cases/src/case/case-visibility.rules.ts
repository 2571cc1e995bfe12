/**
 * Which cases a person may read: the one statement of it, applied alike to reading, listing, counting and filtering.
 *
 * DOMAIN rule 8, first cut: everyone reads what is public; authors read their own; those who review read what is under
 * review; administrators decide users, never content, and read what everyone reads.
 */
import type { Role } from '#identity';
import type { Parameter } from './case-filter.rules.js';
import { PUBLIC_STATES, REVIEW_STATES } from './case.rules.js';

/** As much of an actor as the rule needs. */
export interface Reader {
  readonly userId: string | null;
  readonly roles: ReadonlySet<Role>;
}

/** Roles that read cases under review. */
export const REVIEWING_ROLES: readonly Role[] = [
  'TRIAGE_OFFICER',
  'VERIFIER',
  'LEGAL_REVIEWER',
  'EDITOR',
  'DISPUTES_OFFICER',
  'SAFETY_OFFICER',
];

/** @returns the condition, over the alias `c` of `case_file`, that holds of the cases that the reader may see. */
export function visibleTo(reader: Reader, parameter: Parameter): string {
  const states = reviews(reader) ? [...PUBLIC_STATES, ...REVIEW_STATES] : PUBLIC_STATES;
  const inState = `c.state in (${states.map((state) => `'${state}'`).join(', ')})`;
  return reader.userId === null ? inState : `(${inState} or c.author_id = ${parameter(reader.userId)})`;
}

function reviews(reader: Reader): boolean {
  return REVIEWING_ROLES.some((role) => reader.roles.has(role));
}
