/** How the closed vocabularies of this library are written: each term once, with its meaning. */

/** A closed vocabulary: what each term means, in words for a lawyer. */
export type Meanings = Readonly<Record<string, string>>;

/** @returns the terms as a const object, under the names that the database and GraphQL use too. */
export function termsOf<T extends Meanings>(meanings: T): { readonly [K in keyof T & string]: K } {
  return Object.fromEntries(Object.keys(meanings).map((term) => [term, term])) as { [K in keyof T & string]: K };
}

/** @returns the meanings in the form in which a GraphQL enum takes them. */
export function describedBy<T extends Meanings>(meanings: T): { [K in keyof T & string]: { description: string } } {
  return Object.fromEntries(Object.entries(meanings).map(([term, description]) => [term, { description }])) as {
    [K in keyof T & string]: { description: string };
  };
}

/** @returns the SQL condition that an array column holds at least one term of the vocabulary and nothing else. */
export function areSomeOf(column: string, terms: Meanings): string {
  return `${areAmong(column, terms)} and cardinality(${column}) > 0`;
}

/** @returns the SQL condition that an array column holds nothing but terms of the vocabulary. */
export function areAmong(column: string, terms: Meanings): string {
  return `${column} <@ array[${quoted(terms)}]`;
}

function quoted(terms: Meanings): string {
  return Object.keys(terms)
    .map((term) => `'${term}'`)
    .join(', ');
}
