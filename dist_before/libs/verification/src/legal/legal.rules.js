/** What one lawyer says of a link. */
export const LinkOpinion = { SIGNED: 'SIGNED', DISSENT: 'DISSENT' };
/** What lawyers have said of a link, all in all. */
export const LegalReview = {
    PENDING: 'PENDING',
    SIGNED: 'SIGNED',
    DIVIDED: 'DIVIDED',
    REFUSED: 'REFUSED',
};
/** States in which a lawyer can give an opinion on a link of a case. */
export const OPEN_TO_OPINIONS = [
    'IN_REVIEW',
    'SECOND_REVIEW',
    'ADJUDICATION',
    'VERIFIED',
    'PUBLISHED',
];
/** @param opinions the last one of each lawyer on what the link says. */
export function legalReviewOf(opinions) {
    const [signed, dissents] = [opinions.includes('SIGNED'), opinions.includes('DISSENT')];
    if (signed && dissents)
        return 'DIVIDED';
    if (signed)
        return 'SIGNED';
    return dissents ? 'REFUSED' : 'PENDING';
}
//# sourceMappingURL=legal.rules.js.map