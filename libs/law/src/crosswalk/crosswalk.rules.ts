/** How the provisions of one text map onto those of another. */
import { termsOf } from '../vocabulary.rules.js';

export const CROSSWALK_KIND_MEANINGS = {
  SAME_NUMBER: 'It has the same number in both texts. The wordings were not compared: this is not IDENTICAL.',
  IDENTICAL: 'The wordings were compared and are the same.',
  CHANGED: 'It differs in substance; `changeVerified` says whether both wordings were seen.',
  RENUMBERED: 'It has another number.',
  MOVED: 'It stands in another place of the text.',
  NARROWED: 'It covers less than before.',
  WIDENED: 'It covers more than before.',
  SPLIT: 'One provision became several, of which this is one.',
  MERGED: 'Several provisions became one.',
  DROPPED: 'It has no counterpart in the later text.',
  NEW: 'It has no counterpart in the earlier text.',
  BORROWED: 'It was taken from another instrument.',
  NEW_OR_UNCONFIRMED: 'Whether the earlier text had a counterpart was not checked. Do not show it as NEW.',
} as const;
export const CrosswalkKind = termsOf(CROSSWALK_KIND_MEANINGS);
export type CrosswalkKind = keyof typeof CrosswalkKind;

/** What each relation of the curated crosswalk says, term by term. */
export const KINDS_OF_RELATION = {
  'same-number': ['SAME_NUMBER'],
  'same-number-changed': ['SAME_NUMBER', 'CHANGED'],
  renumbered: ['RENUMBERED'],
  moved: ['MOVED'],
  'moved-and-extended': ['MOVED', 'WIDENED'],
  'moved-and-narrowed': ['MOVED', 'NARROWED'],
  split: ['SPLIT'],
  'new-or-unconfirmed': ['NEW_OR_UNCONFIRMED'],
} as const satisfies Readonly<Record<string, readonly CrosswalkKind[]>>;
export type CrosswalkRelation = keyof typeof KINDS_OF_RELATION;

export const MAPPING_BASIS_MEANINGS = {
  BOTH_SIDES_SEEN: 'Number and subject were seen on both sides.',
  ONE_SIDE_SEEN: 'Only one side was seen; the pairing is inferred from the rule of renumbering.',
  NUMBER_ONLY: 'Numbers are corroborated in part; the pairing of subjects is general knowledge.',
  GENERAL_KNOWLEDGE: 'General knowledge; not seen in a source.',
} as const;
export const MappingBasis = termsOf(MAPPING_BASIS_MEANINGS);
export type MappingBasis = keyof typeof MappingBasis;

export const COUNTERPART_DIRECTION_MEANINGS = {
  FROM: 'The counterpart is where this provision comes from: the edge leads from it to this provision.',
  TO: 'The counterpart is what became of this provision: the edge leads from this provision to it.',
} as const;
export const CounterpartDirection = termsOf(COUNTERPART_DIRECTION_MEANINGS);
export type CounterpartDirection = keyof typeof CounterpartDirection;
