/**
 * The statements that count, put together from fixed parts.
 *
 * Pure: the condition that selects the cases comes from outside, over the alias `c` of `published.case_file`, and its
 * values travel as parameters. What is counted is what everybody may read, whoever asks. Cases are selected first; joins multiply rows freely after that, because each unit is made
 * distinct within its cell before it is counted.
 */
import type { PatternDimension, PatternMeasure } from './pattern.rules.js';

/**
 * Counts the cells: rows of `keys` (in the order of `dimensions`), `value` and, for persons, `casesOfUnknownNumber`.
 *
 * @param dimensions at least one, each once.
 * @param condition selects the cases.
 * @param limit most rows to return.
 */
export function cellsStatement(
  dimensions: readonly PatternDimension[],
  measure: PatternMeasure,
  condition: string,
  limit: number,
): string {
  const unit = UNITS[measure];
  const needed = new Set([...dimensions.flatMap((dimension) => KEYS[dimension].joins), ...unit.joins]);
  const joins = JOIN_ORDER.filter((join) => needed.has(join)).map((join) => JOINS[join]);
  const keys = dimensions.map((dimension, index) => `${KEYS[dimension].key} as k${index}`);
  const names = dimensions.map((_, index) => `k${index}`).join(', ');
  return `with recursive ${[selected(condition), ...(measure === 'MEASURES' ? [FIRST_CODING] : [])].join(', ')},
    unit as (
      select distinct ${keys.join(', ')}, ${unit.columns}
      from selected c ${joins.join(' ')}
      ${measure === 'MEASURES' ? 'where u.number is not null' : ''})
    select array[${names}]::text[] as keys, ${unit.figures} from unit group by ${names} limit ${limit}`;
}

/** Counts the whole in all units, and what the reader must know of it: one row of {@link TotalsRow}. */
export function totalsStatement(condition: string): string {
  return `with recursive ${selected(condition)}, ${FIRST_CODING},
    measured as (
      select u.case_id, coalesce(f.measure, u.number) as measure, bool_and(u.outcome = 'UNKNOWN') as ended_unknown
      from selected c ${JOINS.use} ${JOINS.measure} where u.number is not null group by 1, 2)
    select * from
      (select coalesce(sum(n), 0)::int as cases, coalesce(jsonb_object_agg(state, n), '{}') as "casesByState"
       from (select state, count(*) as n from selected group by state) of_state) counted_cases,
      (select count(*)::int as measures, (count(*) filter (where ended_unknown))::int as "measuresOfUnknownOutcome"
       from measured) counted_measures,
      (select ${PERSON_FIGURES.replace('as value', 'as persons')}
       from (select c.id, s.person_count from selected c ${JOINS.subject}) unit) counted_persons,
      (select count(distinct r.source_id)::int as sources
       from selected c join published.case_source r on r.case_id = c.id) counted_sources,
      (select min(e.lower)::text as "firstDay", max(e.upper)::text as "lastDay"
       from selected c join published.case_event e on e.case_id = c.id) covered_days`;
}

export interface TotalsRow {
  readonly cases: number;
  /** States that no case is in are left out. */
  readonly casesByState: Readonly<Record<string, number>>;
  readonly measures: number;
  /** Measures for which no use records how they ended. */
  readonly measuresOfUnknownOutcome: number;
  readonly persons: number;
  readonly casesOfUnknownNumber: number;
  readonly sources: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

type Join = (typeof JOIN_ORDER)[number];

/** A join stands after those whose aliases it uses. */
const JOIN_ORDER = [
  'use',
  'measure',
  'requester',
  'responder',
  'host',
  'mechanism',
  'ground',
  'beginning',
  'link',
  'textVersion',
  'subject',
  'profile',
] as const;

/** All are outer joins: what has no value stays, under a null key. */
const JOINS: Readonly<Record<Join, string>> = {
  use: 'left join published.mechanism_use u on u.case_id = c.id',
  measure: 'left join first_coding f on f.case_id = u.case_id and f.number = u.number',
  requester: 'left join country q on q.code = u.requesting_state',
  responder: 'left join published.use_responding_state r on r.case_id = u.case_id and r.use_number = u.number',
  host: 'left join published.case_host_state h on h.case_id = c.id',
  mechanism: 'left join mechanism m on m.id = u.mechanism_id',
  ground: 'left join published.use_ground g on g.case_id = u.case_id and g.use_number = u.number',
  // An event that is open towards the past makes the beginning unknown, whatever the others say.
  beginning: `left join (
      select e.case_id, e.use_number, case when bool_and(e.lower is not null) then min(e.lower) end as day
      from selected c join published.case_event e on e.case_id = c.id
      where e.use_number is not null group by e.case_id, e.use_number
    ) b on b.case_id = u.case_id and b.use_number = u.number`,
  link: 'left join published.provision_link l on l.case_id = c.id and (l.use_number is null or l.use_number = u.number)',
  textVersion: 'left join text_version t on t.id = l.text_version_id',
  subject: 'left join published.subject s on s.case_id = c.id',
  profile: 'left join published.subject_profile p on p.case_id = s.case_id and p.subject_number = s.number',
};

const KEYS: Readonly<Record<PatternDimension, { readonly key: string; readonly joins: readonly Join[] }>> = {
  REQUESTING_STATE: { key: 'u.requesting_state', joins: ['use'] },
  REQUESTING_REGION: { key: 'q.region_code', joins: ['use', 'requester'] },
  RESPONDING_STATE: { key: 'r.country_code', joins: ['use', 'responder'] },
  HOST_STATE: { key: 'h.country_code', joins: ['host'] },
  MECHANISM: { key: 'u.mechanism_id', joins: ['use'] },
  MECHANISM_FAMILY: { key: 'm.family', joins: ['use', 'mechanism'] },
  OFFENCE: { key: 'g.offence_id', joins: ['use', 'ground'] },
  PROFILE: { key: 'p.profile_id', joins: ['subject', 'profile'] },
  OUTCOME: { key: 'u.outcome', joins: ['use'] },
  YEAR: {
    key: `extract(year from case when b.case_id is null then c.occurred_lower else b.day end)::int`,
    joins: ['use', 'beginning'],
  },
  STATE: { key: 'c.state', joins: [] },
  INSTRUMENT: { key: 't.instrument_id', joins: ['use', 'link', 'textVersion'] },
  PROVISION: { key: 'l.provision_id', joins: ['use', 'link'] },
};

/** A case without a subject is one of unknown number: somebody was targeted. */
const PERSON_FIGURES = `coalesce(sum(person_count), 0)::float8 as value,
  (count(distinct id) filter (where person_count is null))::int as "casesOfUnknownNumber"`;

const COUNT = 'count(*)::int as value, null::int as "casesOfUnknownNumber"';

/** What is made distinct within a cell, and what is then counted of it. */
const UNITS: Readonly<
  Record<PatternMeasure, { readonly columns: string; readonly joins: readonly Join[]; readonly figures: string }>
> = {
  CASES: { columns: 'c.id', joins: [], figures: COUNT },
  MEASURES: { columns: 'c.id, coalesce(f.measure, u.number) as measure', joins: ['use', 'measure'], figures: COUNT },
  PERSONS: { columns: 'c.id, s.number, s.person_count', joins: ['subject'], figures: PERSON_FIGURES },
};

function selected(condition: string): string {
  return `selected as materialized (select c.id, c.state, c.occurred_lower from published.case_file c where ${condition})`;
}

/**
 * For each use that codes the act of another use: the use that stands for the measure, at the end of the chain. Uses
 * that name one another in a ring have no end; the lowest number of the ring stands for them, so a ring is one measure.
 */
const FIRST_CODING = `further as (
      select u.case_id, u.number, u.same_measure_as as leads_to
      from selected c join published.mechanism_use u on u.case_id = c.id where u.same_measure_as is not null
      union
      select o.case_id, o.number, u.same_measure_as
      from further o join published.mechanism_use u on u.case_id = o.case_id and u.number = o.leads_to
      where u.same_measure_as is not null),
    first_coding as (
      select o.case_id, o.number, min(o.leads_to) as measure
      from further o join published.mechanism_use u on u.case_id = o.case_id and u.number = o.leads_to
      where u.same_measure_as is null
         or exists (select from further r where r.case_id = o.case_id and r.number = o.leads_to and r.leads_to = r.number)
      group by o.case_id, o.number)`;
