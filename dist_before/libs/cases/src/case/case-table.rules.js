/** From where a case and what hangs on it are read. */
/** The record, as far as row-level security lets the bearer of the token see it. */
export const RECORD = (name) => name;
/** What everybody may read: public columns of public rows. */
export const PUBLISHED = (name) => `published.${name}`;
/** Says whether a table is one of the two, so that statements that read from it repeat. */
export function isStanding(table) {
    return table === RECORD || table === PUBLISHED;
}
//# sourceMappingURL=case-table.rules.js.map