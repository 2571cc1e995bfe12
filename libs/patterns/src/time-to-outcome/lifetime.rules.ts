/**
 * How long measures live, from the events of their records.
 *
 * A measure is followed from the first event that begins it to the first that ends it. Where its record has no such end, nothing is
 * known of it beyond the last dated event of the case: it leaves the sample there (is censored), for what nobody reported has neither
 * ended nor gone on. So does a measure that came to an end of another kind.
 */
import type { EventType } from '#cases';

interface Lifetime {
  readonly description: string;
  readonly begins: readonly EventType[];
  readonly ends: readonly EventType[];
  /** Ends of another kind: the measure leaves the sample. */
  readonly leaves: readonly EventType[];
}

export const LIFETIMES = {
  NOTICE_TO_DELETION: {
    description:
      'From the day an alert was issued or circulated to the day it was deleted or withdrawn. One after which the person was extradited or removed leaves the sample there.',
    begins: ['ISSUED', 'CIRCULATED'],
    ends: ['DELETED', 'WITHDRAWN'],
    leaves: ['EXTRADITED', 'REMOVED'],
  },
  DETENTION_TO_RELEASE: {
    description:
      'From arrest or detention to release, on conditions or without. A person who was extradited or removed leaves the sample there.',
    begins: ['ARREST', 'DETENTION'],
    ends: ['RELEASED', 'RELEASED_CONDITIONALLY'],
    leaves: ['EXTRADITED', 'REMOVED'],
  },
  REQUEST_TO_SURRENDER: {
    description:
      'From the request to extradition or removal. A request that was refused or withdrawn leaves the sample there.',
    begins: ['REQUESTED'],
    ends: ['EXTRADITED', 'REMOVED'],
    leaves: ['REFUSED', 'WITHDRAWN'],
  },
  REMOVAL_TO_RESTORATION: {
    description:
      'From the day content, an app or an account was removed or a service restricted to the day it was restored.',
    begins: ['CONTENT_REMOVED', 'SERVICE_RESTRICTED'],
    ends: ['RESTORED'],
    leaves: [],
  },
} as const satisfies Readonly<Record<string, Lifetime>>;
export type LifetimeKind = keyof typeof LIFETIMES;
