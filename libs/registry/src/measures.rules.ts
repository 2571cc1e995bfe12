/** Which uses of a case are one measure. */

interface CodedUse {
  readonly number: number;
  /** Number of another use of the case that codes the same act under another mechanism. */
  readonly sameMeasureAs: number | null;
}

/**
 * For each use the number of that which stands for its measure: the end of the chain that it names. Uses that name one another
 * in a ring have no end; the lowest number of the ring stands for them, so a ring is one measure.
 */
export function measuresOf(uses: readonly CodedUse[]): ReadonlyMap<number, number> {
  const next = new Map(uses.map(({ number, sameMeasureAs }) => [number, sameMeasureAs]));
  return new Map(uses.map(({ number }) => [number, endOf(number, next)]));
}

function endOf(number: number, next: ReadonlyMap<number, number | null>): number {
  const passed: number[] = [];
  let at = number;
  for (;;) {
    const further = next.get(at) ?? null;
    if (further === null) return at;
    if (passed.includes(at)) return Math.min(...passed.slice(passed.indexOf(at)));
    passed.push(at);
    at = further;
  }
}
