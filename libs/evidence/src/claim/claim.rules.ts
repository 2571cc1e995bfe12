/** What sources say about fields of a case: closed vocabularies, and when two of them conflict. */

/** Whether a source says that something is so, or it has been found to be so by somebody whose finding counts. */
export const ClaimStance = { ALLEGED: 'ALLEGED', ESTABLISHED: 'ESTABLISHED' } as const;
export type ClaimStance = (typeof ClaimStance)[keyof typeof ClaimStance];

/** On what it rests that something is established. */
export const ClaimBasis = {
  COURT_DECISION: 'COURT_DECISION',
  BODY_FINDING: 'BODY_FINDING',
  OFFICIAL_DOCUMENT: 'OFFICIAL_DOCUMENT',
  ADMISSION: 'ADMISSION',
  MULTIPLE_INDEPENDENT_SOURCES: 'MULTIPLE_INDEPENDENT_SOURCES',
} as const;
export type ClaimBasis = (typeof ClaimBasis)[keyof typeof ClaimBasis];

/** Most claims that one case may have. */
export const MAX_CLAIMS = 500;

interface Statement {
  readonly field: string;
  readonly number: number;
  readonly value: string;
  readonly isDismissed: boolean;
}

/** A field of which claims that stand give more than one value. */
export interface Conflict<C extends Statement> {
  readonly field: C['field'];
  readonly number: number;
  readonly values: readonly { readonly value: string; readonly claims: readonly C[] }[];
}

/** Claims that stand and give different values for one field, by field, in the order in which they were made. */
export function conflictsOf<C extends Statement>(claims: readonly C[]): readonly Conflict<C>[] {
  const standing = claims.filter(({ isDismissed }) => !isDismissed);
  return groupedBy(standing, ({ field, number }) => `${field} ${number}`).flatMap((ofField) => {
    const values = groupedBy(ofField, ({ value }) => value).map((of) => ({ value: of[0].value, claims: of }));
    const { field, number } = ofField[0];
    return values.length > 1 ? [{ field, number, values }] : [];
  });
}

function groupedBy<C>(claims: readonly C[], keyOf: (claim: C) => string): [C, ...C[]][] {
  const groups = new Map<string, [C, ...C[]]>();
  for (const claim of claims) {
    const group = groups.get(keyOf(claim));
    if (group) group.push(claim);
    else groups.set(keyOf(claim), [claim]);
  }
  return [...groups.values()];
}
