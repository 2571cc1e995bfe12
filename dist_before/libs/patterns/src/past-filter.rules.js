const OF_THE_PRESENT = {
    text: 'words are looked for in titles and summaries as they are now',
    overlay: 'what stands beside a record is known as of now',
    updatedSince: 'it asks for the last change, and as of a moment every later one is left out',
};
/** One problem for each such condition, wherever it stands in the filter. */
export function problemsOfPast(filter, path = ['filter']) {
    const own = Object.keys(OF_THE_PRESENT)
        .filter((field) => filter[field] !== undefined && filter[field] !== null)
        .map((field) => ({
        path: [...path, field],
        value: null,
        message: `${field} cannot be asked as of a moment: ${OF_THE_PRESENT[field]}. Leave out ${field}, or asOf.`,
    }));
    const nested = (name) => (filter[name] ?? []).flatMap((part, index) => problemsOfPast(part, [...path, name, String(index)]));
    return [
        ...own,
        ...nested('and'),
        ...nested('or'),
        ...(filter.not ? problemsOfPast(filter.not, [...path, 'not']) : []),
    ];
}
//# sourceMappingURL=past-filter.rules.js.map