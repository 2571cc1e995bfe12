/**
 * Whether an adopted text met a concern that was raised of a provision.
 *
 * Said only where a rule can say it from what is coded: of a concern about a missing safeguard, from how the adopted counterpart
 * holds that safeguard; of one about reach, from what became of the provision. All else is unknown. It is a reading of codings,
 * which are provisional where their strength was assigned here.
 */
import type { CrosswalkKind, SafeguardValue } from '#law';

export const ANSWER_MEANINGS = {
  MET: 'The adopted text has, as a duty, what was missing, or has dropped what was criticised.',
  PARTLY: 'The adopted text goes further than the draft, and not as far as what was asked for.',
  NOT_MET: 'The adopted text is no better in this than the draft.',
  UNKNOWN: 'The adopted text was not read in this, or the concern cannot be tested by what is coded.',
} as const;
export type ConcernAnswer = keyof typeof ANSWER_MEANINGS;

/** The safeguard that a type of concern misses. */
export const MISSED_SAFEGUARD: Readonly<Record<string, string>> = {
  'optional-dual-criminality': 'dual-criminality',
  'dropped-specific': 'specificity',
  'weak-data-protection': 'data-protection',
  'no-independent-oversight': 'independent-oversight',
  'no-judicial-authorisation': 'judicial-authorisation',
  'no-human-rights-refusal-ground': 'human-rights-refusal',
  'political-abuse': 'political-offence-refusal',
};

/** Types of concern that are about how far a provision reaches. */
const ABOUT_REACH: readonly string[] = ['open-ended-scope', 'serious-crime-threshold', 'vague-offence-definitions'];

/** What is known of the provision and its counterpart in the adopted text. */
export interface ConcernFacts {
  readonly type: string | null;
  /** Of the missed safeguard, in the text of which the concern was raised. */
  readonly then: SafeguardValue | null;
  /** In the adopted text; null: it does not apply there, or there is no counterpart. */
  readonly now: SafeguardValue | null;
  /** What changed on the way; empty where the concern is about the adopted text itself. */
  readonly kinds: readonly CrosswalkKind[];
  /** Both wordings, or a description of the old one, were seen. */
  readonly changeVerified: boolean;
}

const STRENGTH: Readonly<Record<SafeguardValue, number>> = {
  ABSENT: 0,
  WEAK: 1,
  OPTIONAL: 2,
  MANDATORY: 3,
  UNKNOWN: -1,
};

export function concernAnswer({ type, then, now, kinds, changeVerified }: ConcernFacts): ConcernAnswer {
  if (type !== null && MISSED_SAFEGUARD[type]) return bySafeguard(then, now);
  if (type !== null && ABOUT_REACH.includes(type) && changeVerified) {
    if (kinds.includes('DROPPED')) return 'MET';
    if (kinds.includes('NARROWED')) return 'PARTLY';
    if (kinds.includes('WIDENED')) return 'NOT_MET';
  }
  return 'UNKNOWN';
}

function bySafeguard(then: SafeguardValue | null, now: SafeguardValue | null): ConcernAnswer {
  if (now === null || now === 'UNKNOWN') return 'UNKNOWN';
  if (now === 'MANDATORY') return 'MET';
  if (now === 'ABSENT') return 'NOT_MET';
  // Whether it is better than a draft that was not read is not known.
  if (then === null || then === 'UNKNOWN') return 'UNKNOWN';
  return STRENGTH[now] > STRENGTH[then] ? 'PARTLY' : 'NOT_MET';
}
