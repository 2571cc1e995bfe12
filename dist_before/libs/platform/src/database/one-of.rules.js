/** The condition of a CHECK that keeps a column to a closed vocabulary. */
export function oneOf(column, terms) {
    return `${column} in (${Object.keys(terms)
        .map((term) => `'${term}'`)
        .join(', ')})`;
}
//# sourceMappingURL=one-of.rules.js.map