/** What everybody is made to ask: every query, with every field of what it answers, on every path to an object. */
import {
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  type GraphQLNamedType,
} from 'graphql';
import { globalId } from '#platform';
import type { Audience } from './truth.js';
import { type Canary, KNOWN_CODE, type World, WORLD, type WorldCase } from './world.js';

/** One request, the same for everybody. */
export interface Operation {
  /** By which way it leads to what it shows. */
  readonly path: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly audience: Audience;
  /** Root fields that it asks for. */
  readonly roots: readonly string[];
  /** Says whether it shows the object in which a canary stands; that it asks for the field is found out from its text. */
  readonly shows: (canary: Canary) => boolean;
  /** Cases whose number it asks for, by the name of the field in the answer. */
  readonly counts?: readonly Count[];
  /** One of many of its kind, about different objects, or about what is the same for everybody. */
  readonly isInSeries?: boolean;
}

/** A number that must be that of the visible cases of a kind. */
export interface Count {
  readonly label: string;
  readonly of: (data: any) => unknown;
  readonly isCounted: (made: WorldCase) => boolean;
}

/** Types of reference data, which are everybody's: of them the matrix asks one field. */
export const REFERENCE: ReadonlySet<string> = new Set([
  ...['AuditConsistency', 'AuditProof', 'TreeHead'], // hashes and signatures, of no use without what they are of
  ...['CitationAmbiguity', 'CitationMatch', 'CitationReading', 'DiffSegment', 'ProvisionComparison'],
  ...['CrosswalkGap', 'TreatyDeclaration'],
  ...['LawFieldChange', 'LawRevision'], // of records of the law, which are everybody's
  ...['SafeguardComparison', 'TextComparison', 'TextComparisonRow'], // provisions, read or laid side by side
  ...['ConcernType', 'Counterpart', 'Country', 'CrosswalkEdge', 'Instrument', 'LegalSource', 'Mechanism'],
  ...[
    'MechanismStatement',
    'Offence',
    'Participation',
    'Profile',
    'ProposedAmendment',
    'Provision',
    'ProvisionConcern',
  ],
  ...['ProvisionSafeguard', 'Safeguard', 'SafeguardTestOutcome', 'TextVersion'],
  ...['ConcernInText', 'CounterfactualChange', 'CounterfactualPreset', 'OpenedPower', 'TreatyLink', 'TreatyRoute'],
]);

/** What stands whole elsewhere in the same answer. */
const BRIEFLY: Readonly<Record<string, string>> = {
  'Claim.source': 'id title',
  'CaseValue.source': 'id title',
  'ConflictingValue.claims': 'id',
  'CaseAccessGrant.organisation': 'id name',
  'CaseAccessGrant.team': 'id name',
  'CaseAssignment.team': 'id name',
  'Dispute.case': 'id',
  'WorkItem.dispute': 'id messages { text }',
  'WorkItem.revision': 'id reason',
  'NumberedSource.source': 'id title',
  'LeftOutSource.source': 'id title',
  'Notification.case': 'id reference title { text } summary { text } outcomeNote',
  'DuplicateCandidate.case': 'id reference title { text } summary { text }',
  'WorkItem.case': 'id reference title { text } summary { text } outcomeNote',
  'CaseSearchEdge.snippets': 'field number segments { match text }',
  'CaseSearchEdge.node': 'id reference title { text } summary { text } outcomeNote',
  'CounterfactualCase.case': 'id reference title { text } summary { text } outcomeNote',
  'SampleDraw.cases': 'id reference title { text } summary { text } outcomeNote',
};

/** What a list of cases would be too deep or too dear with; it is asked for of each case. */
const NOT_IN_LISTS: ReadonlySet<string> = new Set([
  ...['history', 'diff', 'custody', 'claims', 'conflicts', 'evidenceAssessment', 'legalOpinions', 'proposedRevisions'],
]);

/** Rows that are asked for where a list stands within a list, or the answer would be too dear. */
const ROWS_OF: Readonly<Record<string, number>> = { history: 2, sources: 2, evidence: 2, custody: 3 };

/** Writes selections of all that a schema has. */
export class Selections {
  constructor(private readonly schema: GraphQLSchema) {}

  /** Every field of a type and of what hangs on it; no type inside itself, and of reference data one field. */
  everyFieldOf(name: string, rows = 10): string {
    return this.#fields(this.schema.getType(name)!, [], rows);
  }

  /** The same for what a query or mutation answers with. */
  ofOperation(field: GraphQLField<unknown, unknown>, rows: number): string {
    const type = getNamedType(field.type);
    return isCompositeType(type) ? ` { ${this.#fields(type, [], rows)} }` : '';
  }

  #fields(type: GraphQLNamedType, within: readonly string[], rows: number): string {
    if (isAbstractType(type)) {
      const own = 'getFields' in type ? Object.values(type.getFields()) : [];
      const inside = [...within, type.name];
      const more = this.schema.getPossibleTypes(type).flatMap((possible) => {
        const fields = Object.values(possible.getFields()).filter(({ name }) => !own.some((of) => of.name === name));
        if (fields.length === 0 || type.name === 'Node') return [];
        const alias = (name: string) => (type.name === 'UserError' ? `${possible.name}_${name}: ` : '');
        const asked = fields.map((field) => `${alias(field.name)}${this.#field(field, inside, rows)}`);
        return [`... on ${possible.name} { ${asked.join(' ')} }`];
      });
      return ['__typename', ...own.map((field) => this.#field(field, inside, rows)), ...more].join(' ');
    }
    if (!isObjectType(type)) return '';
    if (REFERENCE.has(type.name)) return Object.values(type.getFields()).find(isPlain)!.name;
    const inside = [...within, type.name];
    const fields = Object.values(type.getFields())
      .filter((field) => !inside.includes(getNamedType(field.type).name))
      .filter(({ name }) => !NOT_IN_LISTS.has(name) || !inside.includes('CaseConnection'))
      .map((field) => this.#field(field, inside, rows));
    return fields.join(' ') || '__typename';
  }

  #field(field: GraphQLField<unknown, unknown>, within: readonly string[], rows: number): string {
    const type = getNamedType(field.type);
    const brief = BRIEFLY[`${within.at(-1)}.${field.name}`];
    if (brief) return `${field.name} { ${brief} }`;
    const isPaged = field.args.some(({ name }) => name === 'first');
    const needed = field.args.filter((argument) => isNonNullType(argument.type) && argument.name !== 'first');
    const given = [
      ...(isPaged ? [`first: ${ROWS_OF[field.name] ?? (within.length === 0 ? rows : 10)}`] : []),
      ...needed.map(({ name }) => `${name}: 1`),
    ];
    const args = given.length > 0 ? `(${given.join(', ')})` : '';
    return isCompositeType(type) ? `${field.name}${args} { ${this.#fields(type, within, rows)} }` : field.name;
  }
}

function isPlain({ type, args }: GraphQLField<unknown, unknown>): boolean {
  return !isCompositeType(getNamedType(type)) && args.every((argument) => !isNonNullType(argument.type));
}

const NOBODY = () => false;

/** How many ids or filters are asked for in one request: the server allows 30 aliases and 500 fields. */
const ALIASES = 25;
const PARTS_OF_CASES = 7;
const PATTERNS = 17;
const WHOLE_CASES = 1;

/** Everything that everybody asks, for a schema and a world. */
export function everyQuestion(schema: GraphQLSchema, world: World): Operation[] {
  const every = new Selections(schema);
  return [
    ...casesOneByOne(every, world),
    ...casesTogether(every, world),
    ...searches(world),
    ...filters(world),
    ...publicLists(every, world),
    ...patterns(every, world),
    ...lens(every, world),
    ...sources(world),
    ...files(every, world),
    ...organisations(every, world),
    ...accounts(every),
    ...interests(every),
    ...besideCases(every, world),
    ...queues(every),
    ...notifications(every),
    ...wordSearches(every, world),
    ...savedSearches(every),
    ...reReviews(every),
    ...identities(every, world),
    ...referenceData(world),
    ...tombstones(world),
    ...disputes(every, world),
  ];
}

const CASE_FAMILY =
  /^(Case|PublicCase|MechanismUse|CodedFact|Subject|ProvisionLink|Source|Documentation|Decision|CaseEmbargo|CaseUrgency|CaseEndorsement|AnsweredItem|FieldReview|ProposedRevision|RevisionOpinion|LegalOpinion|RecusalWaiver|CaseDispute|Revision|ContentChange|CaseAccessGrant|CaseAssignment|Evidence|CustodyEvent|SourceAlert|AllegedClaim|EstablishedClaim|AllegedValue|EstablishedValue|ConflictingValue)\./;

/** Canaries of some cases. */
function ofCases(cases: readonly WorldCase[]): (canary: Canary) => boolean {
  const ids = new Set(cases.map(({ id }) => id));
  return ({ field, record }) => CASE_FAMILY.test(field) && ids.has(record);
}

function ofField(...types: readonly string[]): (canary: Canary) => boolean {
  return ({ field }) => types.includes(field.split('.')[0]!);
}

/** A field of each table and of each rule, where all fields of many cases would take long. */
const SOME_FIELDS = `id reference title { text } summary { text } outcomeNote subjects { publicName }
  uses { note respondingProvider codedFacts { reason } events { description } } events { description }
  provisionLinks { rationale } sources(first: 1) { edges { node { url } } } values { value page }`;
const SOME_FIELDS_OF_THE_RECORD = `${SOME_FIELDS} fileReference decisions { note } organisation { name }
  accessGrants { reason grantedBy { displayName } person { displayName } team { name } organisation { name } }
  assignments { assignedBy { displayName } person { displayName } team { name } }
  evidence(first: 2) { totalCount edges { node { id sha256 description } } }
  claims { value quotation } conflicts { values { value } }`;

/** A moment at which the last revision of every case is in force. */
const TO_COME = '2999-01-01T00:00:00Z';

const HISTORY = `history(first: 5) { totalCount edges { cursor node { number version state madeAt reason restores
  actor { id displayName } onBehalfOf { name } changes { path kind before after isMasked } } } }`;

function casesOneByOne(every: Selections, { cases }: World): Operation[] {
  const operation = (
    path: string,
    root: string,
    audience: Audience,
    asked: readonly WorldCase[],
    key: (made: WorldCase) => string,
    selection: string,
  ): Operation => ({
    path,
    audience,
    roots: [root],
    isInSeries: true,
    query: `{ ${asked.map((made, index) => `a${index}: ${root}(${key(made)}) { ${selection} }`).join(' ')} }`,
    shows: ofCases(asked),
  });
  const id = (type: string) => (made: WorldCase) => `id: "${globalId(type, made.id)}"`;
  const asOf = (made: WorldCase) => `id: "${globalId('Case', made.id)}", asOf: "${TO_COME}"`;
  const reference = (made: WorldCase) => `reference: "${made.reference}"`;
  return [
    ...chunks(cases, WHOLE_CASES).map((asked) =>
      operation('root by id', 'case', 'record', asked, id('Case'), every.everyFieldOf('Case')),
    ),
    ...chunks(cases, PARTS_OF_CASES).flatMap((asked) => [
      operation('as of a moment', 'case', 'record', asked, asOf, SOME_FIELDS_OF_THE_RECORD),
      operation('history', 'case', 'record', asked, id('Case'), HISTORY),
      operation('root by reference', 'case', 'record', asked, reference, SOME_FIELDS_OF_THE_RECORD),
      operation('node', 'node', 'record', asked, id('Case'), `... on Case { ${SOME_FIELDS_OF_THE_RECORD} }`),
      operation('root by id', 'publicCase', 'public', asked, id('PublicCase'), SOME_FIELDS),
      operation('root by the id of the record', 'publicCase', 'public', asked, id('Case'), SOME_FIELDS),
      operation('root by reference', 'publicCase', 'public', asked, reference, SOME_FIELDS),
      operation('node', 'node', 'public', asked, id('PublicCase'), `... on PublicCase { ${SOME_FIELDS} }`),
    ]),
  ];
}

function casesTogether(every: Selections, { cases }: World): Operation[] {
  return [
    ...(['Case', 'PublicCase'] as const).map((type): Operation => ({
      path: 'nodes',
      audience: type === 'Case' ? 'record' : 'public',
      roots: ['nodes'],
      query: `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on ${type} { ${every.everyFieldOf(type)} } } }`,
      variables: { ids: cases.map(({ id }) => globalId(type, id)) },
      shows: ofCases(cases),
    })),
    ...(['NEWEST', 'OCCURRED_LAST'] as const).map((orderBy) => ({
      path: `list ${orderBy}`,
      audience: 'record' as const,
      roots: ['cases'],
      isInSeries: orderBy === 'NEWEST',
      query: `query ($filter: CaseFilter, $orderBy: CaseOrder!) { cases(first: 50, filter: $filter, orderBy: $orderBy) {
        ${orderBy === 'NEWEST' ? every.everyFieldOf('CaseConnection') : `totalCount edges { cursor node { ${SOME_FIELDS_OF_THE_RECORD} } }`} } }`,
      variables: { filter: { text: WORLD }, orderBy },
      shows: ofCases(cases),
      counts: [{ label: 'of the list', of: (data: any) => data.cases.totalCount as unknown, isCounted: () => true }],
    })),
    {
      path: 'list as of a moment',
      audience: 'record',
      roots: ['cases'],
      isInSeries: true,
      query: `{ cases(first: 50, asOf: "${TO_COME}", filter: { text: "${WORLD}" }) { totalCount edges { cursor node { ${SOME_FIELDS_OF_THE_RECORD} } } } }`,
      shows: ofCases(cases),
      counts: [{ label: 'of the list', of: (data) => data.cases.totalCount as unknown, isCounted: () => true }],
    },
  ];
}

/** Asks for how many cases hold a text, or anything else, that may be hidden: the number must not tell. */
function counting(
  path: string,
  asked: readonly { readonly label: string; readonly filter: object; readonly isCounted: Count['isCounted'] }[],
): Operation[] {
  return (['cases', 'publicCases'] as const).flatMap((root) =>
    chunks(asked, ALIASES).map((chunk): Operation => {
      const variables = chunk.map((_, index) => `$f${index}: CaseFilter`).join(', ');
      const fields = chunk.map(
        (_, index) =>
          `a${index}: ${root}(first: 3, filter: $f${index}) { totalCount edges { cursor node { id reference } } }`,
      );
      return {
        path,
        audience: root === 'cases' ? 'record' : 'public',
        roots: [root],
        isInSeries: true,
        query: `query (${variables}) { ${fields.join(' ')} }`,
        variables: Object.fromEntries(chunk.map(({ filter }, index) => [`f${index}`, filter])),
        shows: NOBODY,
        counts: chunk.map(({ label, isCounted }, index) => ({
          label,
          isCounted: (made) => isCounted(root === 'cases' ? made : { ...made, state: made.publicAs ?? made.state }),
          of: (data: any) => data[`a${index}`].totalCount as unknown,
        })),
      };
    }),
  );
}

/** Fields whose text a search must not find, as few of them as show each kind. */
const NOT_SEARCHED = [
  'Case.fileReference',
  'Decision.note',
  'Source.title',
  'CaseAccessGrant.reason',
  'Subject.publicName',
];

function searches({ cases, canaries }: World): Operation[] {
  const hidden = canaries.filter(
    ({ field, label }) => NOT_SEARCHED.includes(field) && /^(North|South) (DRAFT|IN_REVIEW|PUBLISHED)$/.test(label),
  );
  return counting('search', [
    ...cases.flatMap((made) =>
      (['title', 'summary'] as const).map((part) => ({
        label: `${part} of ${made.label}`,
        filter: { text: made[part] },
        isCounted: ({ id }: WorldCase) => id === made.id,
      })),
    ),
    ...hidden.map(({ value, field, label }) => ({
      label: `${field} of ${label}`,
      filter: { text: value },
      isCounted: NOBODY,
    })),
  ]);
}

function filters({ cases, provision, instrument }: World): Operation[] {
  const in_ = { text: WORLD };
  const asked = cases.flatMap((made) => {
    const within = { occurred: { within: made.year } };
    const itself = ({ id }: WorldCase) => id === made.id;
    return [
      { label: `year of ${made.label}`, filter: within, isCounted: itself },
      ...(['requestingState', 'respondingState', 'hostState'] as const).map((place) => ({
        label: `${place} of ${made.label}`,
        filter: { ...in_, [place]: [made.country] },
        isCounted: ({ country }: WorldCase) => country === made.country,
      })),
    ];
  });
  const distinct = <K extends keyof WorldCase>(key: K) => [...new Set(cases.map((made) => made[key]))].slice(0, 8);
  const other = (['mechanism', 'offence', 'profile', 'outcome', 'state', 'disputed'] as const).flatMap((key) =>
    distinct(key).flatMap((value) => {
      const filter = { [key]: typeof value === 'boolean' ? value : [value] };
      return [
        {
          label: `${key} ${value}`,
          filter: { ...in_, ...filter },
          isCounted: (made: WorldCase) => made[key] === value,
        },
        {
          label: `not ${key} ${value}`,
          filter: { ...in_, not: filter },
          isCounted: (made: WorldCase) => made[key] !== value,
        },
      ];
    }),
  );
  const all = [
    { provision: [provision] },
    { instrument: [instrument] },
    { updatedSince: '2000-01-01T00:00:00Z' },
    { or: [{ disputed: true }, { disputed: false }] },
    { occurred: { before: '1900' } },
    { occurred: { after: '0900' } },
    { occurred: { overlaps: '0900/1900' } },
    { region: ['World'] },
  ];
  return counting('filter', [
    ...asked,
    ...other,
    ...all.slice(0, -1).map((filter) => ({
      label: Object.keys(filter).join(),
      filter: { and: [in_, filter] },
      isCounted: () => true,
    })),
  ]);
}

function publicLists(every: Selections, { cases, provision }: World): Operation[] {
  const years = chunks(cases, PATTERNS);
  return [
    {
      path: 'list',
      audience: 'public',
      roots: ['publicCases'],
      isInSeries: true,
      query: `{ publicCases(first: 50, filter: { text: "${WORLD}" }) { ${every.everyFieldOf('PublicCaseConnection')} } }`,
      shows: ofCases(cases),
      counts: [{ label: 'of the list', of: (data) => data.publicCases.totalCount as unknown, isCounted: () => true }],
    },
    {
      path: 'the feed of changes',
      audience: 'public',
      roots: ['changes'],
      isInSeries: true,
      query: `{ changes(first: 50) { ${every.everyFieldOf('ChangeConnection')} } }`,
      shows: ofCases(cases),
    },
    {
      path: 'nested in a provision',
      audience: 'public',
      roots: ['provision', 'node'],
      isInSeries: true,
      query: `{ provision(slug: "${provision}") { cases(first: 50) { ${every.everyFieldOf('PublicCaseConnection')} } }
        node(id: "${globalId('Provision', provision)}") { ... on Provision { cases(first: 50) { totalCount edges { node { id } } } } } }`,
      shows: ofCases(cases),
      counts: [
        { label: 'of the provision', of: (data) => data.provision.cases.totalCount as unknown, isCounted: () => true },
        { label: 'of the node', of: (data) => data.node.cases.totalCount as unknown, isCounted: () => true },
      ],
    },
    {
      path: 'patterns',
      audience: 'public',
      roots: ['patterns'],
      isInSeries: true,
      query: `{ patterns(dimensions: [REQUESTING_STATE, MECHANISM], filter: { text: "${WORLD}" }) { ${every.everyFieldOf('PatternCube')} } }`,
      shows: NOBODY,
      counts: [
        { label: 'in all', of: (data) => data.patterns.total.value as unknown, isCounted: () => true },
        { label: 'covered', of: (data) => data.patterns.coverage.cases as unknown, isCounted: () => true },
      ],
    },
    ...years.flatMap((asked): Operation[] =>
      (['CASES', 'MEASURES', 'PERSONS'] as const).map((measure) => ({
        path: `patterns ${measure}`,
        audience: 'public',
        roots: ['patterns'],
        isInSeries: true,
        query: `query (${asked.map((_, index) => `$f${index}: CaseFilter`).join(', ')}) { ${asked
          .map(
            (_, index) =>
              `a${index}: patterns(dimensions: [REQUESTING_STATE], measure: ${measure}, filter: $f${index}) { total { value } cells { value } }`,
          )
          .join(' ')} }`,
        variables: Object.fromEntries(asked.map(({ year }, index) => [`f${index}`, { occurred: { within: year } }])),
        shows: NOBODY,
        counts: asked.map((made, index) => ({
          label: `year of ${made.label}`,
          of: (data: any) => data[`a${index}`].total.value as unknown,
          isCounted: ({ id }) => id === made.id,
        })),
      })),
    ),
    ...years.map((asked): Operation => {
      const isAsked = ({ id }: WorldCase) => asked.some((made) => made.id === id);
      return {
        path: 'patterns as of a moment',
        audience: 'public',
        roots: ['patterns', 'patternCases'],
        isInSeries: true,
        query: `query ($asOf: DateTime!, $filter: CaseFilter) {
          patterns(dimensions: [REQUESTING_STATE], asOf: $asOf, filter: $filter) { total { value } coverage { cases sources } }
          patternCases(cell: [], first: 50, asOf: $asOf, filter: $filter) { totalCount ${LISTED} } }`,
        variables: {
          asOf: new Date(Date.now() - HALF_A_DAY).toISOString(),
          filter: { or: asked.map(({ year }) => ({ occurred: { within: year } })) },
        },
        shows: ofCases(asked),
        counts: [
          { label: 'in all', of: (data) => data.patterns.total.value as unknown, isCounted: isAsked },
          { label: 'covered', of: (data) => data.patterns.coverage.cases as unknown, isCounted: isAsked },
          { label: 'listed', of: (data) => data.patternCases.totalCount as unknown, isCounted: isAsked },
        ],
      };
    }),
  ];
}

/** Milliseconds; half of the time since which the cases of the world have stood where they stand. */
const HALF_A_DAY = 12 * 3_600_000;

/** Of the cases of the world. */
const within = `filter: { text: "${WORLD}" }`;

/** Writes a question about all public cases, the same for everybody. */
function questionOf(cases: readonly WorldCase[]) {
  return (root: string, args: string, selection: string, counts: Operation['counts'] = []): Operation => ({
    path: root,
    audience: 'public',
    roots: [root],
    isInSeries: true,
    query: `{ ${root}(${args}) { ${selection} } }`,
    shows: `${args} ${selection}`.includes('first: 50') ? ofCases(cases) : NOBODY,
    counts,
  });
}

/** What counts public cases, and lists those behind a figure. */
function patterns(every: Selections, { cases }: World): Operation[] {
  const of = questionOf(cases);
  const all = (label: string, figure: (data: any) => unknown) => ({ label, of: figure, isCounted: () => true });
  const coverage = `coverage { ${every.everyFieldOf('PatternCoverage')} }`;
  return [
    of('patternCases', `cell: [], first: 50, ${within}`, `${LISTED} totalCount`, [
      all('of a cell', (data) => data.patternCases.totalCount),
    ]),
    of(
      'corridors',
      within,
      `to measure asOf total withoutRequestingState withoutOtherState ${coverage} list(first: 10) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
        requestingState { code } otherState { code } value wellFounded casesOfUnknownNumber byMechanism { value mechanism { slug } }
        cases(first: 10) { totalCount } } } }`,
      [all('in all corridors', (data) => data.corridors.total)],
    ),
    of('timeSeries', `interval: YEAR, by: REQUESTING_STATE, ${within}`, every.everyFieldOf('TimeSeries'), [
      all('of a series', (data) => data.timeSeries.total),
    ]),
    of(
      'sequences',
      `first: ["interpol-red-notice"], then: ["extradition-request"], withinDays: 365, ${within}`,
      `withinDays asOf ${coverage} patterns { first { slug } then { slug } certain possible undated wellFounded medianDays
        cases(first: 10) { totalCount } }`,
    ),
    of(
      'timeToOutcome',
      `of: NOTICE_TO_DELETION, ${within}`,
      `of asOf ${coverage} curves { key { key label dimension } measures ended notKnownToHaveEnded leftOtherwise undated medianDays
        medianLower medianUpper shortestMedianDays longestMedianDays steps { ${every.everyFieldOf('SurvivalStep')} }
        cases(first: 10) { totalCount } }`,
    ),
  ];
}

/** Figures over all public cases, and the lists behind them. */
function lens(every: Selections, { cases, provision, textVersion: text }: World): Operation[] {
  const of = questionOf(cases);
  const all = (label: string, figure: (data: any) => unknown) => ({ label, of: figure, isCounted: () => true });
  const row = (data: any) => data.safeguardMatrix.rows.find((one: any) => one.provision.slug === provision);
  return [
    of('provisionExposure', `provision: "${provision}", ${within}`, EXPOSED, [
      all('of the exposure', (data) => data.provisionExposure[0].cases),
      all('of its list', (data) => data.provisionExposure[0].linkedCases.totalCount),
    ]),
    of(
      'counterfactual',
      `textVersion: "${text}", add: ["dual-criminality"], ${within}`,
      every.everyFieldOf('Counterfactual').replace('cases(first: 10)', 'cases(first: 2)'),
      [all('selected', (data) => data.counterfactual.selected)],
    ),
    of(
      'counterfactual',
      `textVersion: "${text}", add: ["dual-criminality"], ${within}`,
      `cases(first: 50) { totalCount edges { node { case { id reference title { text } summary { text } outcomeNote } } } }`,
    ),
    of(
      'safeguardMatrix',
      `by: PROVISION, textVersion: "${text}", ${within}`,
      `${every.everyFieldOf('SafeguardMatrix')} rows { provision { slug } }`,
      [all('of the row', (data) => row(data).cases)],
    ),
    of('newRoutes', 'instrument: "un-cybercrime-convention"', every.everyFieldOf('NewRoutes')),
    of('concernMap', 'instrument: "un-cybercrime-convention"', every.everyFieldOf('ConcernMap')),
    of('treatyRoute', 'from: "TR", to: "DE"', 'on'),
    { ...of('counterfactualPresets', '', 'slug'), query: '{ counterfactualPresets { slug } }' },
  ];
}

/** As much of a case of a list as has texts of its own. */
const LISTED = 'edges { node { id reference title { text } summary { text } outcomeNote } }';

const EXPOSED = `cases narrowedAway note provision { slug } byStanding { standing cases }
  byRelation { relation cases } byRequestingState { cases country { code } } byMechanism { cases mechanism { slug } }
  byYear { year cases } equivalents { linkedTo { slug } kinds verified cases }
  linkedCases(first: 50) { totalCount ${LISTED} }`;

/** Asked by the reference of every case: of one that was not taken back, it tells nothing. */
function tombstones({ cases }: World): Operation[] {
  return chunks(cases, ALIASES).map((some) => ({
    path: 'tombstones',
    audience: 'public',
    roots: ['tombstone'],
    query: `{ ${some.map(({ reference }, index) => `a${index}: tombstone(reference: "${reference}") { reference reasonClass note retractedAt }`).join(' ')} }`,
    shows: (canary) => canary.field.startsWith('Tombstone.') && some.some(({ id }) => id === canary.record),
  }));
}

function disputes(every: Selections, { disputes: keys, disputeCode }: World): Operation[] {
  const ids = [...new Set(keys.map((key) => key.split('/')[0]!))];
  return [
    ...chunks(ids, ALIASES).map((some): Operation => {
      const cases = new Set(some);
      return {
        path: 'nodes of disputes',
        audience: 'record',
        roots: ['nodes'],
        query: `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Dispute { ${every.everyFieldOf('Dispute')} } } }`,
        variables: {
          ids: keys.filter((key) => cases.has(key.split('/')[0]!)).map((key) => globalId('Dispute', key)),
        },
        shows: ({ field, record }) => field.startsWith('DisputeMessage.') && cases.has(record),
      };
    }),
    {
      path: 'a dispute by its code',
      audience: 'public',
      roots: ['disputeByCode'],
      query: `{ disputeByCode(code: "${disputeCode}") { ${every.everyFieldOf('FollowedDispute')} } }`,
      shows: ({ field, label }) => /^(FollowedDispute|DisputeMessage)\./.test(field) && label === KNOWN_CODE,
    },
  ];
}

function sources({ cases, canaries, claims }: World): Operation[] {
  const addresses = new Map(
    canaries.filter(({ field }) => field === 'Source.url').map(({ record, value }) => [record, value]),
  );
  const ids = new Set(cases.map(({ id }) => id));
  return [
    {
      path: 'nodes of sources',
      audience: 'either',
      roots: ['nodes'],
      query: `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Source { id title publisher publisherOwners url archivedUrl kind seen date { edtf }
        alerts { id reason } derivedFrom { id title } } } }`,
      variables: { ids: cases.map(({ source }) => globalId('Source', source)) },
      shows: ({ field, record }) => /^Source(Alert)?\./.test(field) && ids.has(record),
    },
    ...cases.map((made): Operation => ({
      path: 'source by its address',
      audience: 'record',
      roots: ['sourceByUrl'],
      isInSeries: true,
      query: `query ($url: Url!) { sourceByUrl(url: $url) { title } }`,
      variables: { url: `https://${addresses.get(made.id)!}.example.org` },
      shows: ({ field, record }) => field === 'Source.title' && record === made.id,
    })),
    ...chunks(cases, 20).map((some): Operation => ({
      path: 'nodes of claims',
      audience: 'record',
      roots: ['nodes'],
      query: `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Claim {
        field number value page offset quotation credibility isAdopted adoptionReason isDismissed dismissalReason madeAt overlays
        source { id } } ... on EstablishedClaim { basis } } }`,
      variables: {
        ids: claims
          .filter(({ caseId }) => some.some(({ id }) => id === caseId))
          .map(({ id, type }) => globalId(type, id)),
      },
      shows: (canary) => ofField('AllegedClaim', 'EstablishedClaim')(canary) && ofCases(some)(canary),
    })),
  ];
}

function files(every: Selections, { files: ids }: World): Operation[] {
  return chunks(ids, 100).map((some) => ({
    path: 'nodes of files',
    audience: 'record',
    roots: ['nodes'],
    query: `query ($ids: [ID!]!) { nodes(ids: $ids) {
      ... on Evidence { ${every.everyFieldOf('Evidence')} derivatives { id sha256 description } } } }`,
    variables: { ids: some.map((id) => globalId('Evidence', id)) },
    shows: ofField('Evidence', 'CustodyEvent'),
  }));
}

function organisations(every: Selections, world: World): Operation[] {
  const ids = [
    ...world.organisations.map((id) => globalId('Organisation', id)),
    ...world.teams.map((id) => globalId('Team', id)),
  ];
  return [
    {
      path: 'list',
      audience: 'record',
      roots: ['organisations'],
      query: `{ organisations { ${every.everyFieldOf('Organisation')} } }`,
      shows: ofField('Organisation'),
    },
    {
      path: 'nodes',
      audience: 'record',
      roots: ['nodes'],
      query: `query ($ids: [ID!]!) { nodes(ids: $ids) {
        ... on Organisation { ${every.everyFieldOf('Organisation')} } ... on Team { ${every.everyFieldOf('Team')} } } }`,
      variables: { ids },
      shows: ofField('Organisation', 'Team'),
    },
    {
      path: 'viewer',
      audience: 'record',
      roots: ['viewer'],
      query: `{ viewer { ${every.everyFieldOf('Viewer')} } }`,
      shows: ofField('Viewer', 'FederatedIdentity', 'SecondFactor'),
    },
  ];
}

/** Which cases stand in which queue, and for whom, is tried elsewhere; here, that none shows a case that is hidden. */
function queues(every: Selections): Operation[] {
  return ['TRIAGE', 'FIRST_REVIEW', 'SECOND_REVIEW', 'ADJUDICATION', 'PUBLICATION', 'SUSPENSION', 'DISPUTES'].map(
    (kind) => ({
      path: `queue ${kind}`,
      audience: 'record',
      roots: ['workQueue'],
      query: `{ workQueue(kind: ${kind}, all: true, first: 50) { ${every.everyFieldOf('WorkItemConnection')} } }`,
      shows: NOBODY,
    }),
  );
}

/** What somebody was told of which case is tried elsewhere; here, that no notification shows a case that is hidden. */
function notifications(every: Selections): Operation[] {
  return [
    {
      path: 'one’s own notifications',
      audience: 'record',
      roots: ['notifications', 'unreadNotificationCount', 'notificationSettings'],
      query: `{ notifications(first: 50) { ${every.everyFieldOf('NotificationConnection')} } unreadNotificationCount
        notificationSettings { ${every.everyFieldOf('NotificationSetting')} } }`,
      shows: NOBODY,
    },
  ];
}

/** Cases that everybody sees, found by a word that all of them have. */
function wordSearches(every: Selections, { cases }: World): Operation[] {
  return [
    {
      path: 'searchCases',
      audience: 'public',
      roots: ['searchCases'],
      query: `{ searchCases(query: "${WORLD}", first: 50) { ${every.everyFieldOf('CaseSearchConnection')} } }`,
      shows: ofCases(cases),
      counts: [{ label: 'of the search', of: (data) => data.searchCases.totalCount as unknown, isCounted: () => true }],
    },
  ];
}

function savedSearches(every: Selections): Operation[] {
  return [
    {
      path: 'one’s own searches',
      audience: 'record',
      roots: ['savedSearches'],
      query: `{ savedSearches(first: 50) { ${every.everyFieldOf('SavedSearchConnection')} } }`,
      shows: ofField('SavedSearch'),
    },
  ];
}

/** What is drawn shows no case that is hidden; figures and tasks, of which nobody here has one, show no text of a case. */
function reReviews(every: Selections): Operation[] {
  const moments = `from: "2020-01-01T00:00:00Z", to: "${TO_COME}"`;
  const questions: readonly (readonly [root: string, args: string, type: string])[] = [
    ['sampleDraws', 'first: 50', 'SampleDrawConnection'],
    ['reReviews', 'first: 50', 'ReReviewConnection'],
    ['reReviewTask', `id: "${globalId('ReReview', '0190ffff-0000-7000-8000-000000000000')}"`, 'ReReviewTask'],
    ['workflowMetrics', moments, 'WorkflowMetrics'],
  ];
  return questions.map(([root, args, type]) => ({
    path: root,
    audience: 'record',
    roots: [root],
    query: `{ ${root}(${args}) { ${every.everyFieldOf(type)} } }`,
    shows: NOBODY,
  }));
}

/** Which cases resemble which, and who could work on them, is tried elsewhere; here, that nothing is shown that is hidden. */
function besideCases(every: Selections, { cases }: World): Operation[] {
  return cases.flatMap(({ id }) => {
    const of = globalId('Case', id);
    return [
      ['duplicateCandidates', `{ duplicateCandidates(case: "${of}") { ${every.everyFieldOf('DuplicateCandidate')} } }`],
      ['candidatesFor', `{ candidatesFor(case: "${of}") { ${every.everyFieldOf('TaskCandidate')} } }`],
      ['case', `{ case(id: "${of}") { duplicatesSeen { case { id reference title { text } } } } }`],
    ].map(([root, query]) => ({
      path: 'beside a case',
      audience: 'record' as const,
      roots: [root!],
      isInSeries: true,
      query: query!,
      shows: NOBODY,
    }));
  });
}

function interests(every: Selections): Operation[] {
  return [
    {
      path: 'one’s own interests',
      audience: 'record',
      roots: ['myInterest'],
      query: `{ myInterest { ${every.everyFieldOf('InterestDeclaration')} } }`,
      shows: ofField('InterestDeclaration'),
    },
  ];
}

function accounts(every: Selections): Operation[] {
  const lists: Readonly<Record<string, string>> = {
    accounts: 'Account',
    apiKeys: 'ApiKey',
    invitations: 'Invitation',
    roleChanges: 'RoleChange',
    lawChanges: 'LawChange',
  };
  return Object.entries(lists).flatMap(([root, type]) => [
    {
      path: 'list',
      audience: 'record',
      roots: [root],
      query: `{ ${root}(first: 100) { ${every.everyFieldOf(`${type}Connection`)} } }`,
      shows: ofField(type),
    },
  ]);
}

function identities(every: Selections, { cases, canaries }: World): Operation[] {
  const values = canaries.filter(({ field }) => field === 'IdentityValue.value');
  const sealed = cases.filter(({ label }) => ['North PUBLISHED', 'South PUBLISHED', 'North DRAFT'].includes(label));
  return [
    {
      path: 'list',
      audience: 'record',
      roots: ['identityAccessRequests'],
      query: `{ identityAccessRequests(first: 100) { ${every.everyFieldOf('IdentityAccessRequestConnection')} } }`,
      shows: ofField('IdentityAccessRequest'),
    },
    {
      path: 'history',
      audience: 'record',
      roots: ['identityHistory'],
      query: `{ identityHistory(first: 100) { ${every.everyFieldOf('IdentityEventConnection')} } }`,
      shows: ofField('IdentityEvent'),
    },
    ...sealed.map((made): Operation => ({
      path: 'history',
      audience: 'record',
      roots: ['identityHistory'],
      query: `{ identityHistory(first: 100, case: "${globalId('Case', made.id)}") { totalCount edges { node { by case reason } } } }`,
      shows: ({ field, caseId }) => field.startsWith('IdentityEvent.') && caseId === made.id,
    })),
    ...sealed.map((made): Operation => ({
      path: 'unsealing',
      audience: 'record',
      roots: ['identity'],
      query: `{ identity(case: "${globalId('Case', made.id)}", subject: 1) { ${every.everyFieldOf('Identity')} } }`,
      shows: ({ field, caseId }) => field.startsWith('IdentityValue.') && caseId === made.id,
    })),
    ...values.map(({ value }): Operation => ({
      path: 'search of identities',
      audience: 'record',
      roots: ['findIdentities'],
      query: `mutation { findIdentities(input: { kind: EMAIL, value: "${value}@example.org" }) {
          places { case subject source } errors { code message path } } }`,
      shows: ({ field, record }) => field === 'IdentityPlace.case' && record === value,
    })),
  ];
}

/** Asked because no answer may hold a canary, whatever it is about. */
function referenceData({ instrument, provision }: World): Operation[] {
  return [
    {
      path: 'reference data',
      audience: 'public',
      roots: [
        'countries',
        'instruments',
        'instrument',
        'mechanisms',
        'offences',
        'profiles',
        'safeguards',
        'crosswalk',
        'provisionByCitation',
        'compareProvisions',
        'compareTexts',
        'crosswalkGaps',
      ],
      query: `{ countries { code } instruments { id } instrument(slug: "${instrument}") { id versions { id provisions { id } } }
        mechanisms { id } offences { id } profiles { id } safeguards { id } provision(slug: "${provision}") { id }
        crosswalk(from: "uncc-zero-2023", to: "uncc-zero-2023") { id }
        provisionByCitation(text: "Art. 17, zero draft") { warnings } compareProvisions(a: "${provision}", b: "${provision}") { noDiffReason }
        compareTexts(a: "uncc-zero-2023", b: "uncc-final-2024") { isCurated }
        crosswalkGaps(instrument: "${instrument}") { direct { id } } }`,
      shows: NOBODY,
    },
    ...[
      ['latestTreeHead', '{ latestTreeHead { size } }'],
      ['auditProof', `{ auditProof(leafHash: "${'0'.repeat(64)}") { leafIndex } }`],
      ['auditConsistency', '{ auditConsistency(from: 1, to: 1) { from } }'],
    ].map(([root, query]) => ({
      path: 'the audit log',
      audience: 'public' as const,
      roots: [root!],
      query: query!,
      shows: NOBODY,
    })),
  ];
}

export function chunks<E>(all: readonly E[], size: number): E[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
