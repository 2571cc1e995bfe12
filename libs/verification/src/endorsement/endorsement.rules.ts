/** Whether an organisation still stands behind what everybody reads of a case. Worked out, and stored nowhere. */
export const EndorsementState = { CURRENT: 'CURRENT', NEEDS_REVIEW: 'NEEDS_REVIEW' } as const;
export type EndorsementState = (typeof EndorsementState)[keyof typeof EndorsementState];

/** Longest statement, in characters. */
export const STATEMENT_LIMIT = 1000;

/** The organisation that somebody speaks for, or why it is not clear which. */
export type Speaking = { readonly organisation: string } | { readonly fault: string };

/**
 * @param named bare id of the organisation that they name; null where they name none.
 * @param theirs bare ids of the organisations that they work for.
 */
export function speaksFor(named: string | null, theirs: readonly string[]): Speaking {
  if (named !== null) {
    return theirs.includes(named)
      ? { organisation: named }
      : {
          fault:
            'You work for no organisation of this id. Name one of yours, as `viewer { organisations { id } }` lists them.',
        };
  }
  if (theirs.length === 1) return { organisation: theirs[0]! };
  return {
    fault:
      theirs.length === 0
        ? 'You work for no organisation, and a case is endorsed by organisations alone. Ask an administrator.'
        : 'You work for several organisations. Name the one that you speak for, as `viewer { organisations { id } }` lists them.',
  };
}
