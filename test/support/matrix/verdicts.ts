/** What came of asking: how many cells there were, and which of them are not as they must be. */

/** A cell that is not as it must be. */
export interface Offence {
  readonly kind: 'LEAK' | 'WRONG DENIAL' | 'TELLS APART' | 'WRONG COUNT' | 'WRONG ORDER' | 'DOOR';
  readonly principal: string;
  readonly path: string;
  readonly what: string;
}

/** What came of asking. */
export class Verdicts {
  readonly offences: Offence[] = [];
  readonly #cells = new Map<string, number>();
  /** Canaries that somebody was shown, by field. */
  readonly shown = new Set<string>();

  /** Counts a cell, and notes it where it is not as it must be. */
  cell(isRight: boolean, offence: () => Offence, group: string): void {
    this.#cells.set(group, (this.#cells.get(group) ?? 0) + 1);
    if (!isRight) this.offences.push(offence());
  }

  get cells(): number {
    return [...this.#cells.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Cells by what was tried, for people. */
  get summary(): string {
    return [...this.#cells].map(([group, count]) => `${group}: ${count}`).join(', ');
  }

  /** The first offences of each kind, as a failing test shows them; empty when there is none. */
  get report(): string[] {
    const lines = new Map<string, string[]>();
    for (const { kind, principal, path, what } of this.offences) {
      lines.set(kind, [...(lines.get(kind) ?? []), `${kind}: ${principal}, ${path}: ${what}`]);
    }
    return [...lines.values()].flatMap((of) => [
      ...of.slice(0, 12),
      ...(of.length > 12 ? [`… and ${of.length - 12} more of these`] : []),
    ]);
  }
}
