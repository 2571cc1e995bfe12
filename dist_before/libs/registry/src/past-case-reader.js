/** Reads the cases that are public now as they were public at a moment. */
import { CODED_FACT_COLUMNS, } from '#cases';
import { OPEN_FUTURE, OPEN_PAST, UNDATED } from './days.rules.js';
import { standingOf } from './link-standing.rules.js';
/**
 * @param wanted bare ids; what is not public now, or was not at the moment, is left out.
 * @returns the cases in the order of their ids.
 */
export async function readPastCases(work, wanted, moment) {
    const rows = 'ids' in wanted
        ? await work.rows(OF_LIST, [moment, wanted.ids])
        : await work.rows(OF_RANGE, [moment, wanted.from, wanted.to]);
    return rows.map(rowOf);
}
function rowOf({ id, reference, state, grade, content }) {
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
            facts: Object.fromEntries(FACTS.map(([name, { key }]) => [key, use.facts[name]])),
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
function eventsOf(events, use) {
    return Object.values(events).map(({ type, days }) => ({ use, type, ...daysOf(days) }));
}
function daysOf(days) {
    return { lower: days?.lower ?? OPEN_PAST, upper: days?.upper ?? OPEN_FUTURE };
}
const FACTS = Object.entries(CODED_FACT_COLUMNS);
const OF_RANGE = 'select * from access.public_cases_at($1, $2, $3)';
const OF_LIST = `
  select p.* from unnest($2::uuid[]) w (id) cross join lateral access.public_cases_at($1, w.id, w.id) p order by p.id`;
//# sourceMappingURL=past-case-reader.js.map