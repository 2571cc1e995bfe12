/** Reads the cases that are public now as they were public at a moment. */
import {
  CODED_FACT_COLUMNS,
  type CodedAnswer,
  type EventType,
  type LinkRelation,
  type Outcome,
  type PublicStanding,
} from '#cases';
import type { UnitOfWork } from '#platform';
import { OPEN_FUTURE, OPEN_PAST, UNDATED } from './days.rules.js';
import { standingOf } from './link-standing.rules.js';
import type { Wanted } from './public-case-reader.js';
import type { PossibleDays, PublicCaseRow } from './public-cases.js';

/**
 * @param wanted bare ids; what is not public now, or was not at the moment, is left out.
 * @returns the cases in the order of their ids.
 */
export async function readPastCases(work: UnitOfWork, wanted: Wanted, moment: Date): Promise<PublicCaseRow[]> {
  const rows =
    'ids' in wanted
      ? await work.rows<PastCase>(OF_LIST, [moment, wanted.ids])
      : await work.rows<PastCase>(OF_RANGE, [moment, wanted.from, wanted.to]);
  return rows.map(rowOf);
}

/** A case as `access.public_cases_at` tells it: what it has several of, by number. */
interface PastCase {
  readonly id: string;
  readonly reference: string;
  readonly state: PublicStanding;
  readonly grade: string | null;
  readonly content: {
    readonly disputed: boolean;
    readonly requestingState: string | null;
    readonly occurred: PastDays | null;
    readonly hostStates: readonly string[];
    readonly uses: Numbered<{
      readonly mechanism: string;
      readonly requestingState: string | null;
      readonly respondingStates: readonly string[];
      readonly ground: readonly string[];
      readonly outcome: Outcome;
      readonly sameMeasureAs: number | null;
      /** By the name in the schema, such as `DUAL_CRIMINALITY`. */
      readonly facts: Readonly<Record<string, CodedAnswer>>;
      readonly events: Numbered<PastEvent>;
    }>;
    readonly events: Numbered<PastEvent>;
    readonly subjects: Numbered<{ readonly profiles: readonly string[]; readonly personCount: number | null }>;
    readonly links: Numbered<{
      readonly use: number | null;
      readonly textVersion: string;
      readonly provision: string | null;
      readonly relation: LinkRelation;
      readonly opinions: readonly ('SIGNED' | 'DISSENT')[];
    }>;
    readonly sources: Numbered<{ readonly id: string; readonly language: string | null }>;
  };
}

type Numbered<T> = Readonly<Record<string, T>>;

/** Days as in `days.rules.ts`, null where they are open. */
interface PastDays {
  readonly lower: number | null;
  readonly upper: number | null;
}

interface PastEvent {
  readonly type: EventType;
  readonly days: PastDays | null;
}

function rowOf({ id, reference, state, grade, content }: PastCase): PublicCaseRow {
  const uses = Object.entries(content.uses);
  return {
    ...{ id, reference, state, grade },
    disputed: content.disputed,
    requestingState: content.requestingState,
    occurred: content.occurred ? daysOf(content.occurred) : { lower: UNDATED, upper: UNDATED },
    hostStates: content.hostStates,
    uses: uses.map(([number, use]) => ({
      number: Number(number),
      mechanism: use.mechanism,
      requestingState: use.requestingState,
      respondingStates: use.respondingStates,
      grounds: use.ground,
      outcome: use.outcome,
      sameMeasureAs: use.sameMeasureAs,
      facts: Object.fromEntries(
        FACTS.map(([name, { key }]) => [key, use.facts[name]!]),
      ) as PublicCaseRow['uses'][number]['facts'],
    })),
    events: [
      ...eventsOf(content.events, null),
      ...uses.flatMap(([number, { events }]) => eventsOf(events, Number(number))),
    ],
    subjects: Object.values(content.subjects).map(({ personCount, profiles }) => ({ persons: personCount, profiles })),
    links: Object.values(content.links).map(({ opinions, ...link }) => ({
      ...link,
      standing: standingOf(link.relation, opinions),
    })),
    sources: Object.values(content.sources),
  };
}

function eventsOf(events: Numbered<PastEvent>, use: number | null): PublicCaseRow['events'] {
  return Object.values(events).map(({ type, days }) => ({ use, type, ...daysOf(days) }));
}

function daysOf(days: PastDays | null): PossibleDays {
  return { lower: days?.lower ?? OPEN_PAST, upper: days?.upper ?? OPEN_FUTURE };
}

const FACTS = Object.entries(CODED_FACT_COLUMNS);

const OF_RANGE = 'select * from access.public_cases_at($1, $2, $3)';
const OF_LIST = `
  select p.* from unnest($2::uuid[]) w (id) cross join lateral access.public_cases_at($1, w.id, w.id) p order by p.id`;
