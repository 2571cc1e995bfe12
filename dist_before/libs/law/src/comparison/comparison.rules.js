import { termsOf } from '../vocabulary.rules.js';
import { wordDiff } from './word-diff.rules.js';
export const SAFEGUARD_CHANGE_MEANINGS = {
    SAME: 'Both hold it in the same way.',
    OTHER_STRENGTH: 'Both mention it and one more strongly, or more fully, than the other.',
    ONLY_IN_A: 'Provision a holds it, and it is absent from provision b.',
    ONLY_IN_B: 'Provision b holds it, and it is absent from provision a.',
    NOT_COMPARABLE: 'It is coded for one of the two only: it does not apply to the other, from which it is not ABSENT.',
    UNKNOWN: 'How one of the two holds it is not known, so nothing follows. Never to be shown as a change.',
};
export const SafeguardChange = termsOf(SAFEGUARD_CHANGE_MEANINGS);
export const NO_DIFF_REASON_MEANINGS = {
    NO_TEXT_OF_A: 'No official wording of provision a is recorded.',
    NO_TEXT_OF_B: 'No official wording of provision b is recorded.',
    NO_TEXT_OF_BOTH: 'No official wording of either is recorded.',
    OTHER_LANGUAGE: 'The recorded wordings are in different languages.',
};
export const NoDiffReason = termsOf(NO_DIFF_REASON_MEANINGS);
export const TEXT_PAIRING_MEANINGS = {
    PAIRED: 'A curated edge names a provision, or a number, on both sides.',
    ONE_SIDE: 'A curated edge names this side only; the kinds of the edge say why.',
    NOT_MAPPED: 'No curated edge names it. That says neither that it was dropped nor that it is new.',
};
export const TextPairing = termsOf(TEXT_PAIRING_MEANINGS);
/** @returns each safeguard that is coded for a or b, in the order of `order`. */
export function compareSafeguards(a, b, order) {
    const of = ({ held }, id) => held.find(({ safeguardId }) => safeguardId === id) ?? null;
    return order.flatMap((safeguardId) => {
        const [inA, inB] = [of(a, safeguardId), of(b, safeguardId)];
        if (!inA && !inB)
            return [];
        return [{ safeguardId, a: inA, b: inB, change: changeOf(valueOn(inA, a.basis), valueOn(inB, b.basis)) }];
    });
}
/** Where the text was not seen, a safeguard that is not coded is as unknown as one that is coded so. */
function valueOn(held, basis) {
    if (held)
        return held.value;
    return basis === 'UNKNOWN' ? 'UNKNOWN' : null;
}
function changeOf(a, b) {
    if (a === 'UNKNOWN' || b === 'UNKNOWN')
        return 'UNKNOWN';
    if (a === null || b === null)
        return 'NOT_COMPARABLE';
    if (a === b)
        return 'SAME';
    if (a === 'ABSENT')
        return 'ONLY_IN_B';
    return b === 'ABSENT' ? 'ONLY_IN_A' : 'OTHER_STRENGTH';
}
/** @returns what differs between the recorded wordings, or why that cannot be said. */
export function diffOfQuotedTexts(a, b) {
    if (a.quotedText === null && b.quotedText === null)
        return { segments: null, reason: 'NO_TEXT_OF_BOTH' };
    if (a.quotedText === null)
        return { segments: null, reason: 'NO_TEXT_OF_A' };
    if (b.quotedText === null)
        return { segments: null, reason: 'NO_TEXT_OF_B' };
    if (languageOf(a) !== languageOf(b))
        return { segments: null, reason: 'OTHER_LANGUAGE' };
    return { segments: wordDiff(a.quotedText, b.quotedText), reason: null };
}
/** English is English in every country: "en-GB" and "en" are compared. */
function languageOf({ quotedTextLanguage }) {
    return quotedTextLanguage?.toLowerCase().split('-', 1)[0];
}
/**
 * Lays two texts side by side along the edges between them, whichever way these lead.
 *
 * @returns rows in the order of text a; then what stands in text b alone. Every recorded provision of both is in some row.
 */
export function compareAlong(a, b, edges) {
    const rows = edges.map((edge) => rowOf(edge, edge.fromVersionId === a.id));
    const named = new Set(rows.flatMap(({ aId, bId }) => [aId, bId]));
    const left = a.provisions.flatMap((provision) => {
        if (named.has(provision.id))
            return rows.filter(({ aId }) => aId === provision.id);
        return [{ ...NOBODY, aId: provision.id, aNumber: provision.number }];
    });
    const right = b.provisions
        .filter(({ id }) => !named.has(id))
        .map(({ id, number }) => ({ ...NOBODY, bId: id, bNumber: number }));
    return [...left, ...rows.filter(({ aId }) => aId === null), ...right];
}
const NOBODY = { aId: null, bId: null, aNumber: null, bNumber: null, pairing: 'NOT_MAPPED', edge: null };
function rowOf(edge, startsInA) {
    const from = { id: edge.fromProvisionId, number: edge.fromNumber };
    const to = { id: edge.toProvisionId, number: edge.toNumber };
    const [a, b] = startsInA ? [from, to] : [to, from];
    const pairing = a.number !== null && b.number !== null ? 'PAIRED' : 'ONE_SIDE';
    return { aId: a.id, bId: b.id, aNumber: a.number, bNumber: b.number, pairing, edge };
}
//# sourceMappingURL=comparison.rules.js.map