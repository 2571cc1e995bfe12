/** What may be said of two provisions, or of two texts, side by side, and what may not. */
import type { SafeguardsBasis, SafeguardValue } from '../safeguard/safeguard.rules.js';
import { termsOf } from '../vocabulary.rules.js';
import { type DiffSegment, wordDiff } from './word-diff.rules.js';

export const SAFEGUARD_CHANGE_MEANINGS = {
  SAME: 'Both hold it in the same way.',
  OTHER_STRENGTH: 'Both mention it and one more strongly, or more fully, than the other.',
  ONLY_IN_A: 'Provision a holds it, and it is absent from provision b.',
  ONLY_IN_B: 'Provision b holds it, and it is absent from provision a.',
  NOT_COMPARABLE: 'It is coded for one of the two only: it does not apply to the other, from which it is not ABSENT.',
  UNKNOWN: 'How one of the two holds it is not known, so nothing follows. Never to be shown as a change.',
} as const;
export const SafeguardChange = termsOf(SAFEGUARD_CHANGE_MEANINGS);
export type SafeguardChange = keyof typeof SafeguardChange;

export const NO_DIFF_REASON_MEANINGS = {
  NO_TEXT_OF_A: 'No official wording of provision a is recorded.',
  NO_TEXT_OF_B: 'No official wording of provision b is recorded.',
  NO_TEXT_OF_BOTH: 'No official wording of either is recorded.',
  OTHER_LANGUAGE: 'The recorded wordings are in different languages.',
} as const;
export const NoDiffReason = termsOf(NO_DIFF_REASON_MEANINGS);
export type NoDiffReason = keyof typeof NoDiffReason;

export const TEXT_PAIRING_MEANINGS = {
  PAIRED: 'A curated edge names a provision, or a number, on both sides.',
  ONE_SIDE: 'A curated edge names this side only; the kinds of the edge say why.',
  NOT_MAPPED: 'No curated edge names it. That says neither that it was dropped nor that it is new.',
} as const;
export const TextPairing = termsOf(TEXT_PAIRING_MEANINGS);
export type TextPairing = keyof typeof TextPairing;

/** How one side holds a safeguard. */
export interface HeldSafeguard {
  readonly safeguardId: string;
  readonly value: SafeguardValue;
}

/** One side of a comparison of safeguards; `basis` is what its values rest on. */
export interface SafeguardsOfSide<H extends HeldSafeguard> {
  readonly held: readonly H[];
  readonly basis: SafeguardsBasis;
}

export interface ComparedSafeguard<H extends HeldSafeguard> {
  readonly safeguardId: string;
  readonly a: H | null;
  readonly b: H | null;
  readonly change: SafeguardChange;
}

/** @returns each safeguard that is coded for a or b, in the order of `order`. */
export function compareSafeguards<H extends HeldSafeguard>(
  a: SafeguardsOfSide<H>,
  b: SafeguardsOfSide<H>,
  order: readonly string[],
): ComparedSafeguard<H>[] {
  const of = ({ held }: SafeguardsOfSide<H>, id: string): H | null =>
    held.find(({ safeguardId }) => safeguardId === id) ?? null;
  return order.flatMap((safeguardId) => {
    const [inA, inB] = [of(a, safeguardId), of(b, safeguardId)];
    if (!inA && !inB) return [];
    return [{ safeguardId, a: inA, b: inB, change: changeOf(valueOn(inA, a.basis), valueOn(inB, b.basis)) }];
  });
}

/** Where the text was not seen, a safeguard that is not coded is as unknown as one that is coded so. */
function valueOn(held: HeldSafeguard | null, basis: SafeguardsBasis): SafeguardValue | null {
  if (held) return held.value;
  return basis === 'UNKNOWN' ? 'UNKNOWN' : null;
}

function changeOf(a: SafeguardValue | null, b: SafeguardValue | null): SafeguardChange {
  if (a === 'UNKNOWN' || b === 'UNKNOWN') return 'UNKNOWN';
  if (a === null || b === null) return 'NOT_COMPARABLE';
  if (a === b) return 'SAME';
  if (a === 'ABSENT') return 'ONLY_IN_B';
  return b === 'ABSENT' ? 'ONLY_IN_A' : 'OTHER_STRENGTH';
}

/** The official wording of one side, as far as it is recorded. */
export interface QuotedSide {
  readonly quotedText: string | null;
  readonly quotedTextLanguage: string | null;
}

export type QuotedTextDiff =
  | { readonly segments: readonly DiffSegment[]; readonly reason: null }
  | { readonly segments: null; readonly reason: NoDiffReason };

/** @returns what differs between the recorded wordings, or why that cannot be said. */
export function diffOfQuotedTexts(a: QuotedSide, b: QuotedSide): QuotedTextDiff {
  if (a.quotedText === null && b.quotedText === null) return { segments: null, reason: 'NO_TEXT_OF_BOTH' };
  if (a.quotedText === null) return { segments: null, reason: 'NO_TEXT_OF_A' };
  if (b.quotedText === null) return { segments: null, reason: 'NO_TEXT_OF_B' };
  if (languageOf(a) !== languageOf(b)) return { segments: null, reason: 'OTHER_LANGUAGE' };
  return { segments: wordDiff(a.quotedText, b.quotedText), reason: null };
}

/** English is English in every country: "en-GB" and "en" are compared. */
function languageOf({ quotedTextLanguage }: QuotedSide): string | undefined {
  return quotedTextLanguage?.toLowerCase().split('-', 1)[0];
}

/** An edge of the crosswalk, as a comparison needs it. */
export interface ComparedEdge {
  readonly fromVersionId: string;
  readonly fromProvisionId: string | null;
  readonly toProvisionId: string | null;
  readonly fromNumber: string | null;
  readonly toNumber: string | null;
}

/** One line of two texts side by side. */
export interface ComparedRow<E extends ComparedEdge> {
  readonly aId: string | null;
  readonly bId: string | null;
  readonly aNumber: string | null;
  readonly bNumber: string | null;
  readonly pairing: TextPairing;
  readonly edge: E | null;
}

/** A text with its recorded provisions in their order. */
export interface ComparedText {
  readonly id: string;
  readonly provisions: readonly { readonly id: string; readonly number: string }[];
}

/**
 * Lays two texts side by side along the edges between them, whichever way these lead.
 *
 * @returns rows in the order of text a; then what stands in text b alone. Every recorded provision of both is in some row.
 */
export function compareAlong<E extends ComparedEdge>(
  a: ComparedText,
  b: ComparedText,
  edges: readonly E[],
): ComparedRow<E>[] {
  const rows = edges.map((edge) => rowOf(edge, edge.fromVersionId === a.id));
  const named = new Set(rows.flatMap(({ aId, bId }) => [aId, bId]));
  const left = a.provisions.flatMap((provision) => {
    if (named.has(provision.id)) return rows.filter(({ aId }) => aId === provision.id);
    return [{ ...NOBODY, aId: provision.id, aNumber: provision.number }];
  });
  const right = b.provisions
    .filter(({ id }) => !named.has(id))
    .map(({ id, number }) => ({ ...NOBODY, bId: id, bNumber: number }));
  return [...left, ...rows.filter(({ aId }) => aId === null), ...right];
}

const NOBODY = { aId: null, bId: null, aNumber: null, bNumber: null, pairing: 'NOT_MAPPED', edge: null } as const;

function rowOf<E extends ComparedEdge>(edge: E, startsInA: boolean): ComparedRow<E> {
  const from = { id: edge.fromProvisionId, number: edge.fromNumber };
  const to = { id: edge.toProvisionId, number: edge.toNumber };
  const [a, b] = startsInA ? [from, to] : [to, from];
  const pairing = a.number !== null && b.number !== null ? 'PAIRED' : 'ONE_SIDE';
  return { aId: a.id, bId: b.id, aNumber: a.number, bNumber: b.number, pairing, edge };
}
