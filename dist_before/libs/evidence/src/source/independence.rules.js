/**
 * How many of a case's sources are independent of one another.
 *
 * A source stands with all that it derives from, at any remove, and with whoever published any of that or owns the
 * publisher, at any remove. Two that stand with the same document or the same owner say one thing once. What stands
 * together, directly or by way of others, is one group; the groups are counted.
 *
 * The database counts by the same rule (`access.independent_count`), for lists; a test holds the two against one another.
 */
/**
 * @param cited ids of the case's sources, each once.
 * @param known every document that one of them derives from at any remove, and they themselves.
 */
export function independentGroups(cited, known) {
    const groups = [];
    for (const id of cited) {
        const marks = marksOf(id, known);
        const same = groups.filter((group) => [...marks].some((mark) => group.marks.has(mark)));
        for (const group of same)
            groups.splice(groups.indexOf(group), 1);
        groups.push({
            sources: [...same.flatMap(({ sources }) => sources), id],
            marks: new Set([...same.flatMap((group) => [...group.marks]), ...marks]),
        });
    }
    return groups.map(({ sources }) => sources);
}
function marksOf(id, known) {
    const marks = new Set();
    const above = [id];
    for (let at = above.pop(); at !== undefined; at = above.pop()) {
        if (marks.has(`document ${at}`))
            continue;
        marks.add(`document ${at}`);
        const source = known.get(at);
        for (const publisher of source?.publishers ?? [])
            marks.add(`publisher ${publisher.toLowerCase()}`);
        above.push(...(source?.origins ?? []));
    }
    return marks;
}
//# sourceMappingURL=independence.rules.js.map