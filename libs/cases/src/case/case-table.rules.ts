/** From where a case and what hangs on it are read. */

/** Names a table of the case record: the table itself, or the view that shows everybody the public part of it. */
export type Table = (name: string) => string;

/** The record, as far as row-level security lets the bearer of the token see it. */
export const RECORD: Table = (name) => name;

/** What everybody may read: public columns of public rows. */
export const PUBLISHED: Table = (name) => `published.${name}`;

/** Says whether a table is one of the two, so that statements that read from it repeat. */
export function isStanding(table: Table): boolean {
  return table === RECORD || table === PUBLISHED;
}

/** Something that was read from one of them; what hangs on it is read from the same. */
export interface ReadFrom {
  readonly caseId: string;
  readonly table: Table;
}
