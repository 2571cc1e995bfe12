export const RevisionKind = { MATERIAL: 'MATERIAL', TYPOGRAPHICAL: 'TYPOGRAPHICAL' };
/** What became of a proposal, as it is kept. That others took its place is worked out. */
export const KeptRevisionState = {
    PENDING: 'PENDING',
    ACCEPTED: 'ACCEPTED',
    REJECTED: 'REJECTED',
    WITHDRAWN: 'WITHDRAWN',
};
export const RevisionState = { ...KeptRevisionState, IN_FORCE: 'IN_FORCE', SUPERSEDED: 'SUPERSEDED' };
/** Verifiers that each kind takes. */
export const VERIFIERS_NEEDED = { MATERIAL: 2, TYPOGRAPHICAL: 1 };
/** Fields of a case that a revision can change, by their names in its content. The database has the same list. */
export const REVISED_FIELDS = [
    'title',
    'summary',
    'requestingState',
    'occurred',
    'hostStates',
    'uses',
    'subjects',
];
/** The part of a content that a revision can change. */
export function revisedPart(content) {
    return Object.fromEntries(REVISED_FIELDS.map((name) => [name, content[name] ?? null]));
}
/** Where a proposal stands. */
export function revisionState(kept) {
    if (kept.isInForce)
        return 'IN_FORCE';
    const isOpen = kept.state === 'PENDING' || kept.state === 'ACCEPTED';
    return isOpen && !kept.isOfNow ? 'SUPERSEDED' : kept.state;
}
/** Says whether some changes take one verifier or two. */
export function revisionKindOf(changes) {
    return changes.every(isTypographical) ? 'TYPOGRAPHICAL' : 'MATERIAL';
}
/** Texts in own words; the database has the same pattern, and lets nothing else go by one verifier. */
const TEXT = /^(?:title\/text|summary\/text|uses\/\d+\/note|uses\/\d+\/codedFacts\/[A-Z_]+\/reason|uses\/\d+\/events\/\d+\/description)$/;
/** The same, and names of companies: what is screened for names that are sealed. Names of subjects are given as public. */
export const PUBLIC_TEXT = new RegExp(`${TEXT.source}|^uses/\\d+/respondingProvider$`);
function isTypographical({ path, before, after }) {
    return TEXT.test(path) && typeof before === 'string' && typeof after === 'string' && isSameBarTypos(before, after);
}
/**
 * Says whether two texts are the same but for spelling: as many words, and each the same but for capitals, accents and
 * punctuation, or for one letter that is not its first, in a word of four letters or more that has no figure, is no name
 * (has no capital) and is written in an alphabet. An added "not", another number or another country is no spelling.
 */
export function isSameBarTypos(before, after) {
    const [was, is] = [wordsOf(before), wordsOf(after)];
    return was.length === is.length && was.every((word, index) => isSameWord(word, is[index]));
}
function wordsOf(text) {
    return text.split(/\s+/u).filter((word) => word !== '');
}
function isSameWord(before, after) {
    if (before === after)
        return true;
    if (/\p{N}/u.test(before + after))
        return false;
    const [was, is] = [bare(before), bare(after)];
    if (was === is)
        return was !== '';
    if (/\p{Lu}/u.test(before + after))
        return false;
    const letters = [...was];
    return (ALPHABETIC.test(was) &&
        ALPHABETIC.test(is) &&
        letters.length >= 4 &&
        [...is].length >= 4 &&
        letters[0] === [...is][0] &&
        isOneLetterApart(letters, [...is]));
}
/** Without capitals, accents and punctuation. */
function bare(word) {
    return word
        .normalize('NFKD')
        .replace(/[\p{M}\p{P}\p{S}]/gu, '')
        .toLowerCase();
}
/** Scripts in which one letter is not a word. */
const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Arabic}\p{Script=Hebrew}]+$/u;
/** One letter was added, left out or replaced, or two neighbours changed places. */
function isOneLetterApart(one, other) {
    const [short, long] = one.length <= other.length ? [one, other] : [other, one];
    const at = short.findIndex((letter, index) => letter !== long[index]);
    const from = at < 0 ? short.length : at;
    const rest = (letters, skipped) => letters.slice(from + skipped).join('');
    if (short.length === long.length) {
        const isSwapped = short[from] === long[from + 1] && short[from + 1] === long[from];
        return rest(short, 1) === rest(long, 1) || (isSwapped && rest(short, 2) === rest(long, 2));
    }
    return long.length - short.length === 1 && rest(short, 0) === rest(long, 1);
}
//# sourceMappingURL=proposed-revision.rules.js.map