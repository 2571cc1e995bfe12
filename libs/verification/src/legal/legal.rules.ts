/** What lawyers say of the link between a case and a provision. Two may disagree, and both opinions stand. */
import type { CaseState } from '#cases';

/** What one lawyer says of a link. */
export const LinkOpinion = { SIGNED: 'SIGNED', DISSENT: 'DISSENT' } as const;
export type LinkOpinion = (typeof LinkOpinion)[keyof typeof LinkOpinion];

/** What lawyers have said of a link, all in all. */
export const LegalReview = {
  PENDING: 'PENDING',
  SIGNED: 'SIGNED',
  DIVIDED: 'DIVIDED',
  REFUSED: 'REFUSED',
} as const;
export type LegalReview = (typeof LegalReview)[keyof typeof LegalReview];

/** States in which a lawyer can give an opinion on a link of a case. */
export const OPEN_TO_OPINIONS: readonly CaseState[] = [
  'IN_REVIEW',
  'SECOND_REVIEW',
  'ADJUDICATION',
  'VERIFIED',
  'PUBLISHED',
];

/** @param opinions the last one of each lawyer on what the link says. */
export function legalReviewOf(opinions: readonly LinkOpinion[]): LegalReview {
  const [signed, dissents] = [opinions.includes('SIGNED'), opinions.includes('DISSENT')];
  if (signed && dissents) return 'DIVIDED';
  if (signed) return 'SIGNED';
  return dissents ? 'REFUSED' : 'PENDING';
}
