/** Collects the values of a statement that is put together from parts; parts refer to them as `$1`, `$2` … */
export class SqlParameters {
  readonly values: unknown[] = [];

  /** @returns the placeholder of the value. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
