/**
 * How long a declaration of interests holds. That there is one: Berkeley Protocol on Digital Open Source Investigations
 * (OHCHR and Human Rights Center, UC Berkeley, 2022), part II, independence. The time is this registry's own rule.
 */

/** A declaration holds for so many days of 24 hours, whatever the calendar and the clocks of a place do. */
export const INTEREST_VALID_DAYS = 365;

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** @returns the first instant at which the declaration holds no longer. */
export function expiresAt(declaredAt: Date): Date {
  return new Date(declaredAt.getTime() + INTEREST_VALID_DAYS * DAY_MILLISECONDS);
}

/** It holds from the instant at which it is made, and no longer at the one that {@link expiresAt} gives. */
export function isCurrent(declaredAt: Date, now: Date): boolean {
  return declaredAt <= now && now < expiresAt(declaredAt);
}
