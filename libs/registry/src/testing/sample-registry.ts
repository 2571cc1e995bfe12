/** Small registries for tests: what is in them, and how they get into the database. */
import pg from 'pg';

/** Possible days of an event or a case; null is open. */
export interface SampleDays {
  readonly lower: string | null;
  readonly upper: string | null;
}

export interface SampleEvent extends SampleDays {
  /** `ISSUED` when left out. */
  readonly type?: string;
}

export interface SampleUse {
  readonly mechanism: string;
  readonly requestingState: string | null;
  readonly respondingStates: readonly string[];
  readonly grounds: readonly string[];
  readonly outcome: string;
  /** Number of another use of the case, from 1. */
  readonly sameMeasureAs: number | null;
  readonly events: readonly SampleEvent[];
}

export interface SampleLink {
  /** Number of the use that it is about, from 1; null for the case as a whole. */
  readonly use: number | null;
  readonly version: string;
  /** Null for an article without a record. */
  readonly provision: string | null;
}

export interface SampleSubject {
  readonly personCount: number | null;
  readonly profiles: readonly string[];
}

export interface SampleCase {
  readonly state: string;
  /** Evidence grade, if it is published. */
  readonly grade: string | null;
  readonly occurred: SampleDays | null;
  readonly hostStates: readonly string[];
  readonly uses: readonly SampleUse[];
  readonly subjects: readonly SampleSubject[];
  /** Events that belong to no use. */
  readonly events: readonly SampleEvent[];
  readonly links: readonly SampleLink[];
  /** Numbers of sources, which cases may share. */
  readonly sources: readonly number[];
}

export const SAMPLE = {
  /** Country and its M49 region. */
  regions: { DE: '150', TH: '142', TR: '142', XK: null } as Readonly<Record<string, string | null>>,
  /** Mechanism and its family. */
  families: {
    'red-notice': 'POLICE_COOPERATION',
    diffusion: 'POLICE_COOPERATION',
    'extradition-request': 'JUDICIAL_COOPERATION',
  } as Readonly<Record<string, string>>,
  offences: ['extremism', 'fraud', 'lese-majeste'],
  profiles: ['journalist', 'minority', 'refugee'],
  /** Text version and its instrument. */
  instruments: { 'uncc-zero': 'uncc', 'uncc-final': 'uncc', 'ip-2023': 'interpol' } as Readonly<Record<string, string>>,
  /** Provision and its text version. */
  versions: {
    'uncc-zero-35': 'uncc-zero',
    'uncc-zero-40': 'uncc-zero',
    'uncc-final-35': 'uncc-final',
    'ip-3': 'ip-2023',
  } as Readonly<Record<string, string>>,
} as const;

/** A case in which nothing but its state is recorded; a test adds what it is about. */
export function aCase(facts: Partial<SampleCase> = {}): SampleCase {
  return {
    state: 'DOCUMENTED',
    grade: null,
    occurred: null,
    hostStates: [],
    uses: [],
    subjects: [],
    events: [],
    links: [],
    sources: [],
    ...facts,
  };
}

export function aUse(facts: Partial<SampleUse> = {}): SampleUse {
  return {
    mechanism: 'red-notice',
    requestingState: null,
    respondingStates: [],
    grounds: [],
    outcome: 'UNKNOWN',
    sameMeasureAs: null,
    events: [],
    ...facts,
  };
}

/** Inserts vocabularies, law and people that the cases refer to. */
export async function insertReferences(owner: pg.Client): Promise<void> {
  const countries = Object.entries(SAMPLE.regions).map(([code, region]) => ({ code, region }));
  await insert(
    owner,
    countries,
    `insert into country (code, name, kind, region_code, region_name)
     select r ->> 'code', 'Name of ' || (r ->> 'code'), 'STATE_OR_TERRITORY', r ->> 'region', 'Region ' || (r ->> 'region')`,
  );
  await insert(
    owner,
    Object.entries(SAMPLE.families).map(([id, family]) => ({ id, family })),
    `insert into mechanism (id, position, label, family, description, abuse_evidence, basis, verified)
     select r ->> 'id', 1, 'Label of ' || (r ->> 'id'), r ->> 'family', '', 'DOCUMENTED', 'SOURCE', true`,
  );
  await insert(
    owner,
    SAMPLE.offences.map((id) => ({ id })),
    `insert into offence (id, position, label, category, description, within_zero_draft_arts_6_to_16, cyber_dependent,
                          reachable_via_serious_crime_clause, basis, verified)
     select r ->> 'id', 1, 'Label of ' || (r ->> 'id'), 'EXPRESSION', '', 'NO', false, 'NO', 'SOURCE', true`,
  );
  await insert(
    owner,
    SAMPLE.profiles.map((id) => ({ id })),
    `insert into profile (id, position, label, axis, description)
     select r ->> 'id', 1, 'Label of ' || (r ->> 'id'), 'ROLE', ''`,
  );
  await insert(
    owner,
    [...new Set(Object.values(SAMPLE.instruments))].map((id) => ({ id })),
    `insert into instrument (id, title, short_title, kind, regime, summary, status, verified, position)
     select r ->> 'id', '', 'Title of ' || (r ->> 'id'), 'MULTILATERAL_TREATY', 'CYBERCRIME_COOPERATION', '', 'UNKNOWN', false, 1`,
  );
  await insert(
    owner,
    Object.entries(SAMPLE.instruments).map(([id, instrument]) => ({ id, instrument })),
    `insert into text_version (id, instrument_id, label, stage, verified, position)
     select r ->> 'id', r ->> 'instrument', 'Text ' || (r ->> 'id') || ': a draft', 'DRAFT', false, 1`,
  );
  await insert(
    owner,
    Object.entries(SAMPLE.versions).map(([id, version]) => ({ id, version, instrument: SAMPLE.instruments[version] })),
    `insert into provision (id, instrument_id, text_version_id, number, heading, summary, cooperation_powers, safeguards_basis,
                            safeguards_strength_basis, verified, position)
     select r ->> 'id', r ->> 'instrument', r ->> 'version', 'Art. ' || right(r ->> 'id', 2), '', '', '{NONE}', 'UNKNOWN',
            'NOT_APPLICABLE', false, 1`,
  );
  await insert(
    owner,
    Object.entries(PEOPLE).map(([name, { id, role }]) => ({ name, id, role })),
    `with people as (
       insert into app_user (id, email, display_name, password_hash)
       select (r ->> 'id')::uuid, lower(r ->> 'name') || '@example.org', r ->> 'name', '$argon2id$none' from rows returning id)
     insert into user_role (user_id, role) select (r ->> 'id')::uuid, r ->> 'role'`,
  );
}

/** Replaces all cases. Records come to their state with the decisions that it rests on. */
export async function replaceCases(owner: pg.Client, cases: readonly SampleCase[]): Promise<void> {
  const numbered = cases.map((record, index) => written(record, index + 1));
  await owner.query('begin');
  await owner.query('drop schema if exists vault cascade'); // which keeps its history, and refuses to be emptied along
  await owner.query('set local session_replication_role = replica'); // so does the history of cases
  await owner.query(NOTED_AS_GONE);
  await owner.query('truncate case_file, documented_case, source cascade');
  await owner.query('set local session_replication_role = origin');
  await insert(
    owner,
    numbered.filter(({ state }) => state === 'DOCUMENTED'),
    `insert into documented_case (ref, verified, original_terms) select r ->> 'id', true, '{}'`,
  );
  await insert(
    owner,
    numbered,
    `insert into case_file (id, reference, state, title, author_id, documented_ref, occurred_edtf, occurred_lower, occurred_upper)
     select (r ->> 'id')::uuid, 'TNR-2026-' || lpad(r ->> 'number', 6, '0'),
            case r ->> 'state' when 'DOCUMENTED' then 'DOCUMENTED' else 'DRAFT' end, 'A case',
            case when r ->> 'state' <> 'DOCUMENTED' then '${PEOPLE.Author.id}'::uuid end,
            case when r ->> 'state' = 'DOCUMENTED' then r ->> 'id' end, ${OCCURRED}`,
  );
  await insert(owner, numbered, `insert into case_version (case_id, version) select (r ->> 'id')::uuid, 1`);
  await insertContent(owner, numbered);
  await decide(owner, numbered);
  await owner.query('commit');
}

/** A case as it is written: the number that it was given, from 1, with its version and its round of review. */
export interface WrittenCase extends SampleCase {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly round: number;
}

export function written(record: SampleCase, number: number, version = 1, round = 1): WrittenCase {
  return { ...record, id: idOf(number), number, version, round };
}

/** Of the case `r`: its date as text, with first and last day. */
export const OCCURRED = `case when r ->> 'occurred' is not null then 'as given' end,
  (r -> 'occurred' ->> 'lower')::date, (r -> 'occurred' ->> 'upper')::date`;

/** Inserts what hangs on cases. */
export async function insertContent(owner: pg.Client, cases: readonly WrittenCase[]): Promise<void> {
  const lists = <T extends object>(of: (record: WrittenCase) => readonly T[]) =>
    cases.flatMap((record) => of(record).map((row, index) => ({ caseId: record.id, number: index + 1, ...row })));
  const uses = lists(({ uses: of }) => of);
  const subjects = lists(({ subjects: of }) => of);
  await insert(
    owner,
    lists(({ hostStates }) => hostStates.map((country) => ({ country }))),
    `insert into case_host_state select (r ->> 'caseId')::uuid, r ->> 'country'`,
  );
  await insert(
    owner,
    uses,
    `insert into mechanism_use (case_id, number, mechanism_id, requesting_state, outcome, same_measure_as)
     select (r ->> 'caseId')::uuid, (r ->> 'number')::int, r ->> 'mechanism', r ->> 'requestingState', r ->> 'outcome',
            (r ->> 'sameMeasureAs')::int`,
  );
  await insert(
    owner,
    uses.flatMap(({ caseId, number, respondingStates }) =>
      respondingStates.map((country) => ({ caseId, number, country })),
    ),
    `insert into use_responding_state select (r ->> 'caseId')::uuid, (r ->> 'number')::int, r ->> 'country'`,
  );
  await insert(
    owner,
    uses.flatMap(({ caseId, number, grounds }) => grounds.map((offence) => ({ caseId, number, offence }))),
    `insert into use_ground select (r ->> 'caseId')::uuid, (r ->> 'number')::int, r ->> 'offence'`,
  );
  await insert(
    owner,
    lists(({ events, uses: of }) => [
      ...events.map((days) => ({ ...days, use: null })),
      ...of.flatMap((use, index) => use.events.map((days) => ({ ...days, use: index + 1 }))),
    ]),
    `insert into case_event (case_id, number, use_number, type, edtf, lower, upper, basis)
     select (r ->> 'caseId')::uuid, (r ->> 'number')::int, (r ->> 'use')::int, coalesce(r ->> 'type', 'ISSUED'), 'as given', (r ->> 'lower')::date,
            (r ->> 'upper')::date, 'SOURCE'`,
  );
  await insert(
    owner,
    subjects,
    `insert into subject (case_id, number, kind, person_count)
     select (r ->> 'caseId')::uuid, (r ->> 'number')::int, 'GROUP', (r ->> 'personCount')::int`,
  );
  await insert(
    owner,
    subjects.flatMap(({ caseId, number, profiles }) => profiles.map((profile) => ({ caseId, number, profile }))),
    `insert into subject_profile select (r ->> 'caseId')::uuid, (r ->> 'number')::int, r ->> 'profile'`,
  );
  await insert(
    owner,
    lists(({ links }) => links),
    `insert into provision_link (case_id, number, use_number, text_version_id, provision_id, cited_as, relation, rationale,
                                 article_number_basis)
     select (r ->> 'caseId')::uuid, (r ->> 'number')::int, (r ->> 'use')::int, r ->> 'version', r ->> 'provision', 'as given',
            'WOULD_PERMIT', 'as given', 'AUTHOR_READING'`,
  );
  const sources = [...new Set(cases.flatMap((record) => record.sources))];
  await insert(
    owner,
    sources.map((number) => ({ id: idOf(number, 'a') })),
    `insert into source (id, title, kind, seen) select (r ->> 'id')::uuid, 'A source', 'NEWS', true`,
    'on conflict do nothing',
  );
  await insert(
    owner,
    lists((record) => record.sources.map((number) => ({ source: idOf(number, 'a') }))),
    `insert into case_source select (r ->> 'caseId')::uuid, (r ->> 'number')::int, (r ->> 'source')::uuid`,
  );
}

/** What the triggers would note of each case, were it deleted. */
const NOTED_AS_GONE = `
  insert into case_change (case_id, reference, was_public, is_public)
    select id, reference, is_public, false from case_file`;

/** Takes cases to their states, with the decisions that these rest on. */
export async function decide(owner: pg.Client, cases: readonly WrittenCase[]): Promise<void> {
  await rest(owner, cases);
  // A case is merged into another one: the only one there is stays a draft, which is public as little.
  const isDecided = (state: string) =>
    state !== 'DRAFT' && state !== 'DOCUMENTED' && (state !== 'MERGED' || cases.length > 1);
  await insert(
    owner,
    cases.filter(({ state }) => isDecided(state)),
    `update case_file c set state = r ->> 'state', round = ${ROUND},
            verified_version = case when r ->> 'state' in (${VERIFIED}) then ${VERSION} end,
            verified_round = case when r ->> 'state' in (${VERIFIED}) then ${ROUND} end,
            published_version = case when r ->> 'state' = 'PUBLISHED' then ${VERSION} end,
            published_round = case when r ->> 'state' = 'PUBLISHED' then ${ROUND} end,
            publish_at = case when r ->> 'state' = 'SCHEDULED' then now() + interval '1 day' end,
            merged_into = case when r ->> 'state' = 'MERGED' then (select o.id from case_file o where o.id <> c.id limit 1) end`,
    `where c.id = (r ->> 'id')::uuid`,
  );
}

/** Inserts the decisions that the states of cases rest on. */
export async function rest(owner: pg.Client, cases: readonly WrittenCase[]): Promise<void> {
  const decided = cases.filter(({ state }) => ['VERIFIED', 'SCHEDULED', 'PUBLISHED'].includes(state));
  const deciders = [PEOPLE.First, PEOPLE.Second, PEOPLE.Editor];
  await insert(
    owner,
    decided.flatMap(({ id }) => deciders.map((person) => ({ id, person: person.id }))),
    `insert into case_capacity (case_id, user_id, capacity) select (r ->> 'id')::uuid, (r ->> 'person')::uuid, 'DECIDER'`,
    'on conflict do nothing',
  );
  await insert(
    owner,
    deciders,
    `insert into interest_declaration (id, user_id) select (r ->> 'id')::uuid, (r ->> 'id')::uuid`,
    'on conflict do nothing',
  );
  await insert(
    owner,
    decided.flatMap((record) =>
      deciders.map((person, index) => ({
        ...record,
        person: person.id,
        role: person.role,
        kind: ['FIRST_PASS', 'SECOND_PASS', 'PUBLISH'][index],
      })),
    ),
    `insert into decision (case_id, id, version, round, kind, decided_by, acting_role, interest_declaration, interest_declared_at)
     select (r ->> 'id')::uuid, ${decisionOf(`r ->> 'kind'`)}, ${VERSION}, ${ROUND}, r ->> 'kind', i.user_id, r ->> 'role', i.id, i.declared_at`,
    `join interest_declaration i on i.id = (r ->> 'person')::uuid`,
  );
  await insert(
    owner,
    decided,
    `insert into case_verification (case_id, version, round, first_decision, first_verifier, second_decision, second_verifier)
     select (r ->> 'id')::uuid, ${VERSION}, ${ROUND}, ${decisionOf(`'FIRST_PASS'`)}, '${PEOPLE.First.id}', ${decisionOf(`'SECOND_PASS'`)}, '${PEOPLE.Second.id}'`,
  );
  await insert(
    owner,
    decided.filter(({ state }) => state === 'PUBLISHED'),
    `insert into case_publication (case_id, version, round, decision_id, editor)
     select (r ->> 'id')::uuid, ${VERSION}, ${ROUND}, ${decisionOf(`'PUBLISH'`)}, '${PEOPLE.Editor.id}'`,
  );
  await insert(
    owner,
    decided.filter(({ state, grade }) => state === 'PUBLISHED' && grade !== null),
    `insert into decision_grade (case_id, decision_id, version, round, kind, decided_by, rule_version, grade, assessment, caveat, identifies_nobody)
     select (r ->> 'id')::uuid, ${decisionOf(`'PUBLISH'`)}, ${VERSION}, ${ROUND}, 'PUBLISH', '${PEOPLE.Editor.id}', 1, r ->> 'grade',
            jsonb_build_object('grade', r ->> 'grade'), 'Read with care.', true`,
  );
}

/** States of cases that two verifiers have passed. */
const VERIFIED = `'VERIFIED', 'SCHEDULED', 'PUBLISHED'`;

/** Of the case `r`. */
const VERSION = `(r ->> 'version')::int`;
const ROUND = `(r ->> 'round')::int`;

export const PEOPLE = {
  Author: { id: idOf(1, 'b'), role: 'RESEARCHER' },
  First: { id: idOf(2, 'b'), role: 'VERIFIER' },
  Second: { id: idOf(3, 'b'), role: 'VERIFIER' },
  Editor: { id: idOf(4, 'b'), role: 'EDITOR' },
} as const;

/** Id of the decision of a kind on the version and in the round of the case `r`. */
function decisionOf(kind: string): string {
  return `md5(concat_ws(' ', r ->> 'id', ${kind}, r ->> 'version', r ->> 'round'))::uuid`;
}

function idOf(number: number, kind = '0'): string {
  return `${kind.repeat(8)}-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** Runs `<statement> from rows <rest>`, where `rows` has one column `r` with a record each. */
export async function insert(
  owner: pg.Client,
  records: readonly object[],
  statement: string,
  rest = '',
): Promise<void> {
  if (records.length === 0) return;
  const rows = 'rows (r) as (select value from jsonb_array_elements($1::jsonb))';
  const [head, body] = statement.startsWith('with ')
    ? [`with ${rows}, `, statement.slice(5)]
    : [`with ${rows} `, statement];
  await owner.query(`${head}${body} from rows ${rest}`, [JSON.stringify(records)]);
}
