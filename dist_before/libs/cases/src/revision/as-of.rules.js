import { CODED_FACT_COLUMNS } from './coded-fact.rules.js';
/** The record at a moment. What it names are sub-selects, each for use in a `from`. */
export function recordAsOf(moment) {
    const revisions = revisionsOf('case_file', moment);
    return (name) => {
        if (name === 'case_file')
            return `(select ${CASE_FILE} from ${revisions})`;
        if (OF_NO_CASE.has(name))
            return name;
        const given = GIVEN_AT[name];
        if (given)
            return `(select * from ${name} where ${given} <= '${moment.toISOString()}')`;
        const rows = ROWS[name];
        if (!rows)
            throw new Error(`The table ${name} has no past.`);
        return `(select f.id as case_id, ${rows.columns} from ${revisions} ${rows.from ?? ''})`;
    };
}
/** What belongs to no case is what it is now. */
const OF_NO_CASE = new Set([
    ...['source', 'publisher', 'source_derivation', 'source_alert', 'source_alert_lift'],
]);
/** What is given once and never changed was there from a moment of its own on. */
const GIVEN_AT = { link_opinion: 'given_at' };
/**
 * The cases at a moment, one after the other in the order of their ids, for a list that stops after a page: the planner
 * cannot know how many cases the policies leave, and would look up the revisions of all of them before it sorts.
 */
export function casesAsOf(moment, direction) {
    const inOrder = `(select * from case_file order by id ${direction} offset 0)`;
    return `(select ${CASE_FILE} from ${revisionsOf(inOrder, moment)})`;
}
/** `offset 0` has the revision looked up case by case. */
function revisionsOf(cases, moment) {
    return `${cases} f cross join lateral (
    select r.version, r.state, r.made_at, r.content from case_revision r
    where r.case_id = f.id and r.number = access.case_revision_at(f.id, '${moment.toISOString()}')
      and r.state is not null offset 0) r`;
}
const list = (value) => `cross join lateral jsonb_array_elements_text(${value})`;
const numbered = (name, alias) => `cross join lateral jsonb_each(r.content -> '${name}') ${alias} (key, value)`;
const CASE_FILE = `f.id, f.reference, f.author_id, f.organisation_id, f.documented_ref, f.created_at,
  f.state as state_now, r.version, r.state, r.made_at as updated_at,
  r.content #>> '{title,text}' as title, r.content #>> '{title,language}' as title_language,
  r.content #>> '{summary,text}' as summary, r.content #>> '{summary,language}' as summary_language,
  r.content ->> 'requestingState' as requesting_state, r.content #>> '{occurred,edtf}' as occurred_edtf,
  (r.content #>> '{occurred,lower}')::date as occurred_lower, (r.content #>> '{occurred,upper}')::date as occurred_upper,
  r.content ->> 'outcome' as outcome, r.content ->> 'outcomeNote' as outcome_note,
  (r.content ->> 'disputed')::boolean as disputed, r.content ->> 'fileReference' as file_reference`;
const EVENT = `e.value ->> 'type' as type, e.value #>> '{date,edtf}' as edtf, (e.value #>> '{date,lower}')::date as lower,
  (e.value #>> '{date,upper}')::date as upper, e.value ->> 'country' as country_code,
  e.value ->> 'description' as description, e.value ->> 'basis' as basis, e.key::smallint as number`;
const FACTS = Object.entries(CODED_FACT_COLUMNS);
/** Claims whose source the reader may see now, as of sources. */
const CLAIMS = `${numbered('claims', 'l')} join source seen on seen.id = (l.value #>> '{source,id}')::uuid`;
const CLAIM = `l.key::uuid as id, l.value ->> 'field' as field, (l.value ->> 'number')::smallint as number,
  l.value ->> 'value' as value, (l.value #>> '{source,id}')::uuid as source_id, l.value ->> 'page' as page,
  (l.value ->> 'offset')::integer as text_offset, (l.value ->> 'credibility')::smallint as credibility,
  case when l.value ->> 'basis' is null then 'ALLEGED' else 'ESTABLISHED' end as stance, l.value ->> 'basis' as basis`;
const ROWS = {
    documented_case: {
        columns: `d.value ->> 'ref' as ref, (d.value ->> 'verified')::boolean as verified,
      d.value ->> 'verificationUrl' as verification_url, d.value ->> 'notes' as notes, d.value ->> 'confidence' as confidence`,
        from: `cross join lateral (select r.content -> 'documentation' as value where r.content #> '{documentation,ref}' is not null) d`,
    },
    case_host_state: { columns: 'h.code as country_code', from: `${list(`r.content -> 'hostStates'`)} h (code)` },
    mechanism_use: {
        columns: `u.key::smallint as number, u.value ->> 'mechanism' as mechanism_id,
      u.value ->> 'requestingState' as requesting_state, u.value ->> 'respondingProvider' as responding_provider,
      u.value ->> 'outcome' as outcome, (u.value ->> 'sameMeasureAs')::smallint as same_measure_as,
      u.value ->> 'note' as note,
      ${FACTS.map(([fact, { column }]) => `u.value #>> '{codedFacts,${fact},answer}' as ${column}`).join(', ')},
      jsonb_strip_nulls(jsonb_build_object(${FACTS.map(([fact, { key }]) => `'${key}', (u.value #> '{codedFacts,${fact}}') - 'answer'`).join(', ')})) as coded_facts_basis`,
        from: numbered('uses', 'u'),
    },
    use_responding_state: {
        columns: 'u.key::smallint as use_number, s.code as country_code',
        from: `${numbered('uses', 'u')} ${list(`u.value -> 'respondingStates'`)} s (code)`,
    },
    use_ground: {
        columns: 'u.key::smallint as use_number, g.id as offence_id',
        from: `${numbered('uses', 'u')} ${list(`u.value -> 'ground'`)} g (id)`,
    },
    case_event: {
        columns: `e.use_number, ${EVENT}`,
        from: `cross join lateral (
      select null::smallint as use_number, o.key, o.value from jsonb_each(r.content -> 'events') o
      union all
      select u.key::smallint, o.key, o.value from jsonb_each(r.content -> 'uses') u, jsonb_each(u.value -> 'events') o) e`,
    },
    subject: {
        columns: `s.key::smallint as number, s.value ->> 'kind' as kind, (s.value ->> 'personCount')::integer as person_count,
      s.value ->> 'publicName' as public_name`,
        from: numbered('subjects', 's'),
    },
    subject_profile: {
        columns: 's.key::smallint as subject_number, p.id as profile_id',
        from: `${numbered('subjects', 's')} ${list(`s.value -> 'profiles'`)} p (id)`,
    },
    provision_link: {
        columns: `l.key::smallint as number, (l.value ->> 'use')::smallint as use_number,
      l.value ->> 'textVersion' as text_version_id, l.value ->> 'provision' as provision_id, l.value ->> 'citedAs' as cited_as,
      l.value ->> 'relation' as relation, l.value ->> 'originalRelation' as original_relation,
      l.value ->> 'rationale' as rationale, l.value ->> 'articleNumberBasis' as article_number_basis,
      l.value ->> 'note' as note`,
        from: numbered('provisionLinks', 'l'),
    },
    // Those that the reader may see now: one that has left the case since may be theirs to see no more.
    case_source: {
        columns: `s.key::smallint as number, (s.value ->> 'id')::uuid as source_id`,
        from: `${numbered('sources', 's')} join source seen on seen.id = (s.value ->> 'id')::uuid`,
    },
    // An alert that stands now, over a source that the case rested on then; and a dispute and a proposed change that wait now.
    case_overlay: {
        columns: 'o.kind',
        from: `cross join lateral (
      select 'SOURCE_ALERT'::text as kind where exists (
        select from jsonb_each(r.content -> 'sources') s join source_alert a on a.source_id = (s.value ->> 'id')::uuid
        where not exists (select from source_alert_lift l where l.alert_id = a.id))
      union all
      select 'OPEN_DISPUTE' where exists (
        select from published.case_dispute d where d.case_id = f.id and d.resolved_at is null)
      union all
      select 'CORRECTION_PENDING' where exists (
        select from published.pending_revision p where p.case_id = f.id)) o`,
    },
    claim: {
        columns: `${CLAIM}, l.value ->> 'quotation' as quotation, uuid_extract_timestamp(l.key::uuid) as made_at,
      (l.value ->> 'isDismissed')::boolean as dismissed, l.value ->> 'dismissalReason' as dismissal_reason`,
        from: CLAIMS,
    },
    adopted_claim: { columns: CLAIM, from: `${CLAIMS} and (l.value ->> 'isAdopted')::boolean` },
    case_value_basis: {
        columns: `l.key::uuid as claim_id, l.value ->> 'adoptionReason' as reason`,
        from: `${CLAIMS} and (l.value ->> 'isAdopted')::boolean`,
    },
};
//# sourceMappingURL=as-of.rules.js.map