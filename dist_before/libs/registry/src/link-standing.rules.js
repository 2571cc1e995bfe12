export const LINK_STANDING_MEANINGS = {
    DOCUMENTED: 'The record says that the provision was invoked; no lawyer has said anything of the link.',
    ANALYST_INFERRED: 'A reading of an author, of which no lawyer has said anything.',
    SIGNED: 'A lawyer who did not write it has signed it, and none dissents.',
    DIVIDED: 'Lawyers disagree; both opinions stand.',
    REFUSED: 'Lawyers dissent, and none has signed it.',
};
export const LINK_STANDINGS = Object.keys(LINK_STANDING_MEANINGS);
/** @param opinions of lawyers on the link. */
export function standingOf(relation, opinions) {
    const [isSigned, isDissentedFrom] = [opinions.includes('SIGNED'), opinions.includes('DISSENT')];
    if (isSigned)
        return isDissentedFrom ? 'DIVIDED' : 'SIGNED';
    if (isDissentedFrom)
        return 'REFUSED';
    return relation === 'INVOKED' ? 'DOCUMENTED' : 'ANALYST_INFERRED';
}
//# sourceMappingURL=link-standing.rules.js.map