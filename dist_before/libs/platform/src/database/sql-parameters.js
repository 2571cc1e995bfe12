/** Collects the values of a statement that is put together from parts; parts refer to them as `$1`, `$2` … */
export class SqlParameters {
    constructor() {
        this.values = [];
    }
    /** @returns the placeholder of the value. */
    add(value) {
        this.values.push(value);
        return `$${this.values.length}`;
    }
}
//# sourceMappingURL=sql-parameters.js.map