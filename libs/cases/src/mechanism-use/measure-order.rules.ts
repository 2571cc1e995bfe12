/** Events of a measure that cannot be true together: it ended before it began. */
import type { EventType } from '../vocabulary/closed-vocabulary.rules.js';

interface DatedEvent {
  readonly type: EventType;
  readonly date: { readonly lower: string | null; readonly upper: string | null };
}

const BEGINS: readonly EventType[] = ['REQUESTED', 'ISSUED', 'CIRCULATED'];
const ENDS: readonly EventType[] = ['DELETED', 'WITHDRAWN', 'EXTRADITED', 'REMOVED', 'DATA_DISCLOSED'];

/** @returns the index of the first event that ends the measure before any possible day of its beginning, or -1. */
export function endBeforeStart(events: readonly DatedEvent[]): number {
  const begins = events.filter(({ type }) => BEGINS.includes(type)).map(({ date }) => date.lower);
  if (begins.length === 0 || begins.includes(null)) return -1;
  const earliest = begins.reduce((left, right) => (left! < right! ? left : right))!;
  return events.findIndex(({ type, date }) => ENDS.includes(type) && date.upper !== null && date.upper < earliest);
}
