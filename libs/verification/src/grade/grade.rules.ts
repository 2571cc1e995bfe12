/**
 * The evidence grade of a case: how well what it says is borne out by its sources. Computed, version 1 of the rules.
 *
 * Pure on purpose: the service brings the sources and claims, this file says the grade, on what it rests, and what would
 * raise or lower it. What would is found by grading the case again as it would be then.
 *
 * Letters of reliability and figures of credibility are those of the Admiralty scale (STANAG 2511).
 */
import type { CaseField } from '#cases';
import type { SourceKind } from '#law';

export const EvidenceGrade = {
  CONFIRMED: 'CONFIRMED',
  FAIR: 'FAIR',
  WEAK: 'WEAK',
  CONTESTED: 'CONTESTED',
  DISCOUNTED: 'DISCOUNTED',
} as const;
export type EvidenceGrade = (typeof EvidenceGrade)[keyof typeof EvidenceGrade];

/** Version of these rules; kept with every grade that a decision rests on. */
export const GRADE_RULES_VERSION = 1;

/** Why a grade is what it is. */
export const GradeRule = {
  FINDING: 'FINDING',
  ADMISSION: 'ADMISSION',
  INDEPENDENT_SOURCES: 'INDEPENDENT_SOURCES',
  PRIMARY_DOCUMENT: 'PRIMARY_DOCUMENT',
  NOT_CORROBORATED: 'NOT_CORROBORATED',
  NONE_RATED: 'NONE_RATED',
  SOURCES_CONFLICT: 'SOURCES_CONFLICT',
  DISPUTED: 'DISPUTED',
  SHOWN_FALSE: 'SHOWN_FALSE',
  NO_SOURCE: 'NO_SOURCE',
} as const;
export type GradeRule = (typeof GradeRule)[keyof typeof GradeRule];

/** Fields by which a reader judges the abuse: who asked, who was asked, by what, on which ground, and how it ended. */
export const MATERIAL_FIELDS: readonly CaseField[] = [
  'REQUESTING_STATE',
  'HOST_STATES',
  'OUTCOME',
  'USE_MECHANISM',
  'USE_REQUESTING_STATE',
  'USE_RESPONDING_STATES',
  'USE_RESPONDING_PROVIDER',
  'USE_GROUND',
  'USE_OUTCOME',
  'SUBJECT_KIND',
];

/** Documents that are themselves part of what happened. */
export const PRIMARY_KINDS: readonly SourceKind[] = ['JUDGMENT', 'OFFICIAL_DOCUMENT', 'LAW', 'FILING'];

/** A source of a case, as far as the grade depends on it. */
export interface GradedSource {
  /** Its place among the sources of the case. */
  readonly number: number;
  /** Sources of one group say one thing once; see `independence.rules.ts`. */
  readonly group: string;
  readonly kind: SourceKind;
  readonly reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | null;
  /** Whoever added it had it before them. */
  readonly seen: boolean;
  /** Whoever published it has taken it back. */
  readonly isRetracted: boolean;
}

/** A claim that stands. */
export interface GradedClaim {
  readonly field: CaseField;
  readonly number: number;
  /** What it says: the members of a set, or one value. */
  readonly values: readonly string[];
  /** Number of its source. */
  readonly source: number;
  readonly basis:
    'COURT_DECISION' | 'BODY_FINDING' | 'OFFICIAL_DOCUMENT' | 'ADMISSION' | 'MULTIPLE_INDEPENDENT_SOURCES' | null;
  readonly credibility: number;
  /** It is the value of the case. */
  readonly isAdopted: boolean;
}

/** What a grade is computed from. */
export interface GradeFacts {
  readonly sources: readonly GradedSource[];
  readonly claims: readonly GradedClaim[];
  /** Original files of the case, of which the registry has checked the SHA-256 when it received them. */
  readonly files: number;
  /** The record says that a party, a court or serious sources contest it. */
  readonly isDisputed: boolean;
}

export interface GradeReason {
  readonly rule: GradeRule;
  readonly text: string;
}

/** What would bring the case to another grade. */
export interface GradeChange {
  readonly change: string;
  readonly grade: EvidenceGrade | null;
}

/** A grade with all that its reader needs to check it. */
export interface Assessment {
  readonly ruleVersion: number;
  /** Null where the case has no source that counts. */
  readonly grade: EvidenceGrade | null;
  readonly reasons: readonly GradeReason[];
  /** Numbers of the sources that count, those together that count once. */
  readonly independent: readonly (readonly number[])[];
  /** Sources that do not count, and why. */
  readonly leftOut: readonly { readonly number: number; readonly why: string }[];
  readonly raisedBy: readonly GradeChange[];
  readonly loweredBy: readonly GradeChange[];
}

/** Grades a case, and says why. */
export function assess(facts: GradeFacts): Assessment {
  const { grade, reasons } = gradeOf(facts);
  return {
    ruleVersion: GRADE_RULES_VERSION,
    grade,
    reasons,
    independent: groupsOf(facts.sources.filter(counts)).map((group) => group.map(({ number }) => number)),
    leftOut: facts.sources.flatMap((source) => {
      const why = whyLeftOut(source);
      return why === null ? [] : [{ number: source.number, why }];
    }),
    raisedBy: changes(improvements, facts).filter((change) => rank(change.grade) > rank(grade)),
    loweredBy: changes(losses, facts).filter((change) => rank(change.grade) < rank(grade)),
  };
}

/**
 * Why a grade lets a case be verified no further; null where it does.
 *
 * What was shown false is not verified, and neither is what no source says.
 */
export function insufficientToVerify(grade: EvidenceGrade | null): string | null {
  if (grade === null) return 'No source of the case counts: each was retracted or is rated E. Add one (addSource).';
  return grade === 'DISCOUNTED'
    ? 'A material field of the case has been shown to be false (grade DISCOUNTED). Ask for changes (requestChanges) to correct it.'
    : null;
}

/** What an editor says of a case that is published below the floor. */
export interface Reservation {
  /** What everybody reads beside the record. */
  readonly caveat: string | null;
  /** The editor has made sure that the record lets nobody be identified. */
  readonly identifiesNobody: boolean;
}

/**
 * Why a grade lets a case be published no further; null where it does. The floor is FAIR; what is WEAK or CONTESTED is
 * published with a caveat that everybody reads, and only where nobody can be identified by it.
 */
export function insufficientToPublish(
  grade: EvidenceGrade | null,
  { caveat, identifiesNobody }: Reservation,
): string | null {
  if (grade === 'CONFIRMED' || grade === 'FAIR') return null;
  const never = insufficientToVerify(grade);
  if (never !== null) return never.replace('requestChanges', 'reopenCase');
  const missing = [
    ...(caveat?.trim() ? [] : ['say in `caveat` what everybody is to read beside it']),
    ...(identifiesNobody ? [] : ['make sure, and say with `identifiesNobody`, that nobody can be identified by it']),
  ];
  return missing.length === 0
    ? null
    : `The evidence is ${grade}, below the floor for publication (FAIR). To publish it all the same, ${missing.join(', and ')}.`;
}

interface Graded {
  readonly grade: EvidenceGrade | null;
  readonly reasons: readonly GradeReason[];
}

function gradeOf(facts: GradeFacts): Graded {
  const sources = facts.sources.filter(counts);
  const shownFalse = falseFields(facts);
  if (shownFalse.length > 0) {
    return because('DISCOUNTED', 'SHOWN_FALSE', `Shown to be otherwise than the record says: ${inWords(shownFalse)}.`);
  }
  const conflicting = conflictingFields(facts);
  const contested = [
    ...(conflicting.length > 0
      ? [reason('SOURCES_CONFLICT', `Credible, independent sources conflict on ${inWords(conflicting)}.`)]
      : []),
    ...(facts.isDisputed
      ? [reason('DISPUTED', 'A party, a court or serious sources contest the abuse, the mechanism or material facts.')]
      : []),
  ];
  if (contested.length > 0) return { grade: 'CONTESTED', reasons: contested };
  if (sources.length === 0) return { grade: null, reasons: [reason('NO_SOURCE', 'No source of the case counts.')] };
  const found = findings(facts, sources).filter(({ isAdopted }) => isAdopted);
  if (found.length > 0) {
    const admitted = found.filter(({ basis }) => basis === 'ADMISSION');
    const decided = found.filter(({ basis }) => basis !== 'ADMISSION');
    return {
      grade: 'CONFIRMED',
      reasons: [
        ...(decided.length > 0 ? [reason('FINDING', `A court or competent body found ${inWords(decided)}.`)] : []),
        ...(admitted.length > 0 ? [reason('ADMISSION', `Those responsible admitted ${inWords(admitted)}.`)] : []),
      ],
    };
  }
  return corroboration(facts, sources);
}

/** FAIR or WEAK: what is left where nothing was found, admitted, contested or shown false. */
function corroboration(facts: GradeFacts, sources: readonly GradedSource[]): Graded {
  const groups = groupsOf(sources).length;
  const rated = sources.some(({ reliability }) => reliability === 'A' || reliability === 'B');
  const primary = sources.some(({ kind, seen }) => seen && PRIMARY_KINDS.includes(kind)) && facts.files > 0;
  const fair = [
    ...(groups >= 2 && rated
      ? [reason('INDEPENDENT_SOURCES', `${groups} sources are independent of one another, and one is rated A or B.`)]
      : []),
    ...(primary
      ? [
          reason(
            'PRIMARY_DOCUMENT',
            'A primary document was seen, and its file is kept with a SHA-256 that was checked.',
          ),
        ]
      : []),
  ];
  if (fair.length > 0) return { grade: 'FAIR', reasons: fair };
  return groups >= 2
    ? because('WEAK', 'NONE_RATED', `${groups} sources are independent of one another, but none is rated A or B.`)
    : because('WEAK', 'NOT_CORROBORATED', 'All that the case rests on is of one origin.');
}

function because(grade: EvidenceGrade, rule: GradeRule, text: string): Graded {
  return { grade, reasons: [reason(rule, text)] };
}

function reason(rule: GradeRule, text: string): GradeReason {
  return { rule, text };
}

function whyLeftOut({ isRetracted, reliability }: GradedSource): string | null {
  if (isRetracted) return 'Whoever published it has taken it back.';
  return reliability === 'E' ? 'It is rated E, unreliable.' : null;
}

function counts(source: GradedSource): boolean {
  return whyLeftOut(source) === null;
}

function groupsOf(sources: readonly GradedSource[]): readonly (readonly GradedSource[])[] {
  const groups = [...new Set(sources.map(({ group }) => group))];
  return groups.map((group) => sources.filter((source) => source.group === group));
}

const FINDINGS: readonly GradedClaim['basis'][] = ['COURT_DECISION', 'BODY_FINDING', 'ADMISSION'];

/** Claims on material fields that rest on a finding or an admission, from sources that count. */
function findings(facts: GradeFacts, sources = facts.sources.filter(counts)): readonly GradedClaim[] {
  return material(facts).filter(
    ({ basis, source }) => FINDINGS.includes(basis) && sources.some(({ number }) => number === source),
  );
}

/** Fields of which the record says one thing, and a finding, an admission or an official document another. */
function falseFields(facts: GradeFacts): readonly GradedClaim[] {
  const sources = facts.sources.filter(counts);
  const shown = material(facts).filter(
    ({ basis, source, isAdopted }) =>
      !isAdopted &&
      (FINDINGS.includes(basis) || basis === 'OFFICIAL_DOCUMENT') &&
      sources.some(({ number }) => number === source),
  );
  return material(facts).filter(
    (claim) =>
      claim.isAdopted &&
      !FINDINGS.includes(claim.basis) &&
      claim.basis !== 'OFFICIAL_DOCUMENT' &&
      shown.some((other) => isSameField(claim, other) && contradict(claim, other)),
  );
}

/** Fields of which credible claims from independent sources say different things; a finding decides, unless another finds otherwise. */
function conflictingFields(facts: GradeFacts): readonly GradedClaim[] {
  const bySource = new Map(facts.sources.filter(counts).map((source) => [source.number, source]));
  const found = findings(facts);
  const credible = material(facts).filter(({ source, credibility }) => {
    const { reliability } = bySource.get(source) ?? { reliability: 'E' };
    return credibility <= 3 && (reliability === null || 'ABC'.includes(reliability));
  });
  return firstOfEach([...found, ...credible]).filter((field) => {
    const decisive = found.filter((claim) => isSameField(claim, field));
    if (decisive.length > 0) return decisive.some((one) => decisive.some((other) => contradict(one, other)));
    const said = credible.filter((claim) => isSameField(claim, field));
    const groupOf = ({ source }: GradedClaim) => bySource.get(source)!.group;
    return said.some((one) => said.some((other) => contradict(one, other) && groupOf(one) !== groupOf(other)));
  });
}

/** One claim of each field that there are claims of. */
function firstOfEach(claims: readonly GradedClaim[]): readonly GradedClaim[] {
  return claims.filter((claim, index) => claims.findIndex((other) => isSameField(other, claim)) === index);
}

function material({ claims }: GradeFacts): readonly GradedClaim[] {
  return claims.filter(({ field }) => MATERIAL_FIELDS.includes(field));
}

function isSameField(one: GradedClaim, other: GradedClaim): boolean {
  return one.field === other.field && one.number === other.number;
}

/** Two values cannot both be so. Of two sets, one that says more than the other does not contradict it. */
function contradict(one: GradedClaim, other: GradedClaim): boolean {
  const [few, many] = one.values.length < other.values.length ? [one, other] : [other, one];
  return !few.values.every((member) => many.values.includes(member));
}

function inWords(claims: readonly GradedClaim[]): string {
  const fields = claims.map(({ field, number }) => (number > 0 ? `${field} of number ${number}` : field));
  return [...new Set(fields)].join(', ');
}

interface Change {
  readonly change: string;
  readonly facts: GradeFacts;
}

/** Better last. */
const ORDER: readonly (EvidenceGrade | null)[] = [null, 'DISCOUNTED', 'CONTESTED', 'WEAK', 'FAIR', 'CONFIRMED'];

function rank(grade: EvidenceGrade | null): number {
  return ORDER.indexOf(grade);
}

function changes(possible: (facts: GradeFacts) => readonly Change[], facts: GradeFacts): readonly GradeChange[] {
  return possible(facts).map(({ change, facts: then }) => ({ change, grade: gradeOf(then).grade }));
}

/** On any material field. */
const CLAIMED = { field: 'REQUESTING_STATE', number: 0, values: [''] } as const;

const ANOTHER: Omit<GradedSource, 'number' | 'reliability'> = {
  group: 'another',
  kind: 'NEWS',
  seen: true,
  isRetracted: false,
};

/** What could be added to a case, or settled in it. */
function improvements(facts: GradeFacts): readonly Change[] {
  const { sources } = facts;
  const next = Math.max(0, ...sources.map(({ number }) => number)) + 1;
  const unsettled = [...falseFields(facts), ...conflictingFields(facts)];
  const settled = facts.claims.filter((claim) => !unsettled.some((field) => isSameField(field, claim)));
  const found = { source: next, credibility: 1, isAdopted: true, basis: 'COURT_DECISION' } as const;
  return [
    {
      change: 'Another source that is independent of these (addSource).',
      facts: { ...facts, sources: [...sources, { ...ANOTHER, number: next, reliability: null }] },
    },
    {
      change: 'Another source that is independent of these and rated A or B (addSource, rateSource).',
      facts: { ...facts, sources: [...sources, { ...ANOTHER, number: next, reliability: 'B' }] },
    },
    {
      change: 'One of its sources being rated A or B (rateSource).',
      facts: {
        ...facts,
        sources: sources.map((source) => (counts(source) ? { ...source, reliability: 'B' } : source)),
      },
    },
    {
      change: 'A primary document (a judgment, filing, law or official document) that was seen, with its file.',
      facts: {
        ...facts,
        files: facts.files + 1,
        sources: [...sources, { ...ANOTHER, kind: 'JUDGMENT', number: next, reliability: null }],
      },
    },
    {
      change: 'A finding of a court or competent body, or an admission, on a material field (addClaim, adoptClaim).',
      facts: {
        ...facts,
        sources: [...sources, { ...ANOTHER, kind: 'JUDGMENT', number: next, reliability: 'A' }],
        claims: [
          ...settled,
          ...(unsettled.length > 0 ? unsettled : [CLAIMED]).map(({ field, number, values }) => ({
            ...found,
            field,
            number,
            values,
          })),
        ],
      },
    },
    ...(unsettled.length > 0
      ? [
          {
            change: `What is said otherwise of ${inWords(unsettled)} being adopted or dismissed, with a reason (adoptClaim, dismissClaim).`,
            facts: { ...facts, claims: settled },
          },
        ]
      : []),
    ...(facts.isDisputed
      ? [{ change: 'The record being disputed no more.', facts: { ...facts, isDisputed: false } }]
      : []),
  ];
}

/** What could be taken from a case. */
function losses(facts: GradeFacts): readonly Change[] {
  const counted = facts.sources.filter(counts);
  const without = (gone: readonly GradedSource[]): GradeFacts => ({
    ...facts,
    sources: facts.sources.map((source) => (gone.includes(source) ? { ...source, isRetracted: true } : source)),
  });
  return [
    ...groupsOf(counted).map((group) => ({
      change: `Source${group.length > 1 ? 's' : ''} ${group.map(({ number }) => number).join(', ')} being retracted.`,
      facts: without(group),
    })),
    ...(groupsOf(counted).length > 1
      ? [
          {
            change: 'Its sources turning out to derive from one another.',
            facts: { ...facts, sources: facts.sources.map((source) => ({ ...source, group: 'one' })) },
          },
        ]
      : []),
    { change: 'A party, a court or serious sources contesting it.', facts: { ...facts, isDisputed: true } },
  ];
}
