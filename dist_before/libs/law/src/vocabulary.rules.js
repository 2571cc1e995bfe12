/** How the closed vocabularies of this library are written: each term once, with its meaning. */
/** @returns the terms as a const object, under the names that the database and GraphQL use too. */
export function termsOf(meanings) {
    return Object.fromEntries(Object.keys(meanings).map((term) => [term, term]));
}
/** @returns the meanings in the form in which a GraphQL enum takes them. */
export function describedBy(meanings) {
    return Object.fromEntries(Object.entries(meanings).map(([term, description]) => [term, { description }]));
}
/** @returns the SQL condition that an array column holds at least one term of the vocabulary and nothing else. */
export function areSomeOf(column, terms) {
    return `${areAmong(column, terms)} and cardinality(${column}) > 0`;
}
/** @returns the SQL condition that an array column holds nothing but terms of the vocabulary. */
export function areAmong(column, terms) {
    return `${column} <@ array[${quoted(terms)}]`;
}
function quoted(terms) {
    return Object.keys(terms)
        .map((term) => `'${term}'`)
        .join(', ');
}
//# sourceMappingURL=vocabulary.rules.js.map