/** What of the workflow's figures is told, and how agreement of decisions is shown without showing one person's work. */

/** Fewest decisions on which a figure of agreement rests: of fewer, it would be known whose they are. */
export const FEWEST_DECISIONS = 5;

/** How many of some decisions agreed. */
export interface Agreement {
  readonly decisions: number;
  /** Null, as the share is, where it would show the work of one person. */
  readonly agreed: number | null;
  /** From 0 to 1. */
  readonly share: number | null;
  /** Why neither is told, in words; null where both are. */
  readonly whyNot: string | null;
}

/** @returns the agreement as it may be told. */
export function told(decisions: number, agreed: number): Agreement {
  if (decisions >= FEWEST_DECISIONS) return { decisions, agreed, share: agreed / decisions, whyNot: null };
  const whyNot = `It would rest on ${decisions} decisions; of fewer than ${FEWEST_DECISIONS} it would show the work of one person.`;
  return { decisions, agreed: null, share: null, whyNot };
}
