/** How rules on the records of the law say what is wrong, for those who load them from files and those who change them here. */

/** What a record breaks, and what would pass: names the field of the record. */
export interface RecordFault {
  readonly field: string;
  readonly problem: string;
}

/** @param found what each rule finds; false or null where it holds. */
export function faults(...found: readonly (RecordFault | false | null)[]): RecordFault[] {
  return found.filter((fault) => fault !== false && fault !== null);
}
