/** What of the workflow's figures is told, and how agreement of decisions is shown without showing one person's work. */
/** Fewest decisions on which a figure of agreement rests: of fewer, it would be known whose they are. */
export const FEWEST_DECISIONS = 5;
/** @returns the agreement as it may be told. */
export function told(decisions, agreed) {
    if (decisions >= FEWEST_DECISIONS)
        return { decisions, agreed, share: agreed / decisions, whyNot: null };
    const whyNot = `It would rest on ${decisions} decisions; of fewer than ${FEWEST_DECISIONS} it would show the work of one person.`;
    return { decisions, agreed: null, share: null, whyNot };
}
//# sourceMappingURL=metrics.rules.js.map