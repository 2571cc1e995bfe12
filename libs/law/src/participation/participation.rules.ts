/** How far an instrument binds a State. */
import { termsOf } from '../vocabulary.rules.js';

export const BOUND_STATUS_MEANINGS = {
  BOUND: 'In force for the State. Opens a route only from `inForceOn` on.',
  RATIFIED_NOT_IN_FORCE: 'The State has ratified; the instrument is not in force.',
  SIGNED_ONLY: 'Signed, and no ratification seen as of `asOf`. A signature opens no route.',
  NOT_SIGNED: 'Reported as not having signed as of `asOf`.',
  UNKNOWN: 'Not known.',
} as const;
export const BoundStatus = termsOf(BOUND_STATUS_MEANINGS);
export type BoundStatus = keyof typeof BoundStatus;

export const BOUND_BY_MEANINGS = {
  RATIFICATION: 'Ratification, acceptance or approval after signature.',
  ACCESSION: 'Accession without signature.',
  UNSPECIFIED: 'The State is bound; by which act is not recorded.',
} as const;
export const BoundBy = termsOf(BOUND_BY_MEANINGS);
export type BoundBy = keyof typeof BoundBy;
