/** What a verifier says of single fields of a case. */
import type { CaseField } from '#cases';

/** Of the texts of a case, there is no claim; all other fields are those that sources speak of. */
export const ReviewedText = { TITLE: 'TITLE', SUMMARY: 'SUMMARY', PROVISION_LINK: 'PROVISION_LINK' } as const;
export type ReviewedField = CaseField | keyof typeof ReviewedText;

/** What a verifier says of a field. */
export const FieldVerdict = { ACCEPTED: 'ACCEPTED', CHANGE: 'CHANGE', REJECTED: 'REJECTED' } as const;
export type FieldVerdict = (typeof FieldVerdict)[keyof typeof FieldVerdict];

/** What a verifier says of one field. */
export interface ReviewedOne {
  readonly field: ReviewedField;
  /** Of the use, subject, event or link that the field is of; 0 for the case itself. */
  readonly number: number;
  readonly verdict: FieldVerdict;
  readonly reason?: string | null;
}

/** What is wrong with one of them: its place in the list, what of it, and the remedy. */
export interface FieldFault {
  readonly index: number;
  readonly at: 'field' | 'number' | 'reason' | 'verdict';
  readonly message: string;
}

/**
 * What keeps some verdicts from being put on file.
 *
 * @param isPass the case is passed with them. @param isThere whether the case has such a field.
 */
export function fieldFaults(
  reviewed: readonly ReviewedOne[],
  isPass: boolean,
  isThere: (of: ReviewedOne) => boolean,
): readonly FieldFault[] {
  return reviewed.flatMap((one, index): FieldFault[] => {
    const { field, number, verdict, reason } = one;
    const first = reviewed.findIndex((other) => other.field === field && other.number === number);
    if (first < index) return [{ index, at: 'field', message: 'This field is named twice. Say one thing of it.' }];
    if (!isThere(one)) {
      return [{ index, at: 'number', message: `The case has no ${field} of number ${number}. Read it again.` }];
    }
    if (isPass && verdict !== 'ACCEPTED') {
      return [
        {
          index,
          at: 'verdict',
          message: 'A case is passed with all its fields. Ask for changes (requestChanges) instead.',
        },
      ];
    }
    return verdict !== 'ACCEPTED' && !reason?.trim()
      ? [{ index, at: 'reason', message: 'Say what is wrong with the field, for its author.' }]
      : [];
  });
}

/** Says whether verdicts ask the author for something. */
export function asksForChanges(reviewed: readonly ReviewedOne[]): boolean {
  return reviewed.some(({ verdict }) => verdict !== 'ACCEPTED');
}
