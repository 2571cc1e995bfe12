/** How a text, or what governs a mechanism, holds a safeguard; and when a case fell through a gap of it. */
import type { SafeguardValue } from '#law';
import type { Truth } from '../counterfactual/truth.rules.js';

/** A safeguard that a text has, and does not oblige to, is a gap as one that it has not. UNKNOWN is none. */
export function isGap(value: SafeguardValue | null): boolean {
  return value === 'ABSENT' || value === 'WEAK' || value === 'OPTIONAL';
}

const ORDER: readonly SafeguardValue[] = ['MANDATORY', 'OPTIONAL', 'WEAK', 'UNKNOWN', 'ABSENT'];

/**
 * What several provisions that govern one mechanism come to: the strongest of them, since one duty is enough. That it is absent
 * is said only where each was read.
 *
 * @param values at least one. @returns null where the safeguard applies to none.
 */
export function strongest(values: readonly (SafeguardValue | null)[]): SafeguardValue | null {
  return ORDER.find((value) => values.includes(value)) ?? null;
}

/** What became of a case at a safeguard. */
export type Fall = 'FELL_THROUGH' | 'MAY_HAVE' | 'NOT';

/** A case falls through a gap where the safeguard, had it been applied, would have stopped the request. */
export function fallThrough(bars: Truth): Fall {
  if (bars === null) return 'MAY_HAVE';
  return bars ? 'FELL_THROUGH' : 'NOT';
}
