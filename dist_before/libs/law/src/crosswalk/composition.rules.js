const TURNED = {
    NARROWED: 'WIDENED',
    WIDENED: 'NARROWED',
    SPLIT: 'MERGED',
    MERGED: 'SPLIT',
    NEW: 'DROPPED',
    DROPPED: 'NEW',
};
/**
 * All provisions of other texts to which edges lead from a provision, each over the fewest edges. No text is passed twice, so
 * that a renumbering is not followed back to another article of the text that it started from.
 *
 * @param edgesAt the edges that begin or end at a provision. @param isFollowed leaves edges out.
 */
export function passagesFrom(start, edgesAt, isFollowed = () => true) {
    const found = [];
    const seen = new Set([start.provisionId]);
    let ends = [
        { ...start, edges: [], kinds: [], verified: true, changeVerified: true, texts: [start.textVersionId] },
    ];
    while (ends.length > 0) {
        const next = ends.flatMap((end) => edgesAt(end.provisionId)
            .filter(isFollowed)
            .flatMap((edge) => {
            const step = stepOver(edge, end);
            return step === null || end.texts.includes(step.textVersionId) ? [] : [step];
        }));
        const fresh = next.filter(({ provisionId }, at) => {
            const isFirst = !seen.has(provisionId) && next.findIndex((other) => other.provisionId === provisionId) === at;
            return isFirst;
        });
        for (const { texts: _, ...passage } of fresh) {
            seen.add(passage.provisionId);
            found.push(passage);
        }
        ends = fresh;
    }
    return found;
}
function stepOver(edge, from) {
    const isForward = edge.fromProvisionId === from.provisionId;
    const provisionId = isForward ? edge.toProvisionId : edge.fromProvisionId;
    if (provisionId === null)
        return null;
    const textVersionId = isForward ? edge.toVersionId : edge.fromVersionId;
    const kinds = isForward ? edge.kinds : edge.kinds.map((kind) => TURNED[kind] ?? kind);
    return {
        provisionId,
        textVersionId,
        edges: [...from.edges, edge.id],
        kinds: [...new Set([...from.kinds, ...kinds])],
        verified: from.verified && edge.verified,
        changeVerified: from.changeVerified && edge.changeVerified,
        texts: [...from.texts, textVersionId],
    };
}
/**
 * Compares each edge between two texts with the ways over third texts between them.
 *
 * @returns where both exist and lead to different provisions.
 */
export function compositionGaps(edges, edgesAt) {
    return edges.flatMap((direct) => {
        const { fromProvisionId, fromVersionId, toProvisionId, toVersionId } = direct;
        if (fromProvisionId === null || toProvisionId === null)
            return [];
        const isOther = (edge) => !(edge.fromVersionId === fromVersionId && edge.toVersionId === toVersionId) &&
            !(edge.fromVersionId === toVersionId && edge.toVersionId === fromVersionId);
        const composed = passagesFrom({ provisionId: fromProvisionId, textVersionId: fromVersionId }, edgesAt, isOther).filter(({ textVersionId }) => textVersionId === toVersionId);
        const isSame = composed.length === 0 || composed.some(({ provisionId }) => provisionId === toProvisionId);
        return isSame ? [] : [{ direct, composed }];
    });
}
/** Whether what was linked to a provision is surely covered by what it became. */
export function isCoveredStill({ kinds }) {
    return !kinds.includes('NARROWED') && !kinds.includes('DROPPED');
}
//# sourceMappingURL=composition.rules.js.map