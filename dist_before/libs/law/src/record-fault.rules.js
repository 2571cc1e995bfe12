/** How rules on the records of the law say what is wrong, for those who load them from files and those who change them here. */
/** @param found what each rule finds; false or null where it holds. */
export function faults(...found) {
    return found.filter((fault) => fault !== false && fault !== null);
}
//# sourceMappingURL=record-fault.rules.js.map