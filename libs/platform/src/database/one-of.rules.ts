/** The condition of a CHECK that keeps a column to a closed vocabulary. */
export function oneOf(column: string, terms: Readonly<Record<string, unknown>>): string {
  return `${column} in (${Object.keys(terms)
    .map((term) => `'${term}'`)
    .join(', ')})`;
}
