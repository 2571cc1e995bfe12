export const EvidenceGrade = {
    CONFIRMED: 'CONFIRMED',
    FAIR: 'FAIR',
    WEAK: 'WEAK',
    CONTESTED: 'CONTESTED',
    DISCOUNTED: 'DISCOUNTED',
};
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
};
/** Fields by which a reader judges the abuse: who asked, who was asked, by what, on which ground, and how it ended. */
export const MATERIAL_FIELDS = [
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
export const PRIMARY_KINDS = ['JUDGMENT', 'OFFICIAL_DOCUMENT', 'LAW', 'FILING'];
/** Grades a case, and says why. */
export function assess(facts) {
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
export function insufficientToVerify(grade) {
    if (grade === null)
        return 'No source of the case counts: each was retracted or is rated E. Add one (addSource).';
    return grade === 'DISCOUNTED'
        ? 'A material field of the case has been shown to be false (grade DISCOUNTED). Ask for changes (requestChanges) to correct it.'
        : null;
}
/**
 * Why a grade lets a case be published no further; null where it does. The floor is FAIR; what is WEAK or CONTESTED is
 * published with a caveat that everybody reads, and only where nobody can be identified by it.
 */
export function insufficientToPublish(grade, { caveat, identifiesNobody }) {
    if (grade === 'CONFIRMED' || grade === 'FAIR')
        return null;
    const never = insufficientToVerify(grade);
    if (never !== null)
        return never.replace('requestChanges', 'reopenCase');
    const missing = [
        ...(caveat?.trim() ? [] : ['say in `caveat` what everybody is to read beside it']),
        ...(identifiesNobody ? [] : ['make sure, and say with `identifiesNobody`, that nobody can be identified by it']),
    ];
    return missing.length === 0
        ? null
        : `The evidence is ${grade}, below the floor for publication (FAIR). To publish it all the same, ${missing.join(', and ')}.`;
}
function gradeOf(facts) {
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
    if (contested.length > 0)
        return { grade: 'CONTESTED', reasons: contested };
    if (sources.length === 0)
        return { grade: null, reasons: [reason('NO_SOURCE', 'No source of the case counts.')] };
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
function corroboration(facts, sources) {
    const groups = groupsOf(sources).length;
    const rated = sources.some(({ reliability }) => reliability === 'A' || reliability === 'B');
    const primary = sources.some(({ kind, seen }) => seen && PRIMARY_KINDS.includes(kind)) && facts.files > 0;
    const fair = [
        ...(groups >= 2 && rated
            ? [reason('INDEPENDENT_SOURCES', `${groups} sources are independent of one another, and one is rated A or B.`)]
            : []),
        ...(primary
            ? [
                reason('PRIMARY_DOCUMENT', 'A primary document was seen, and its file is kept with a SHA-256 that was checked.'),
            ]
            : []),
    ];
    if (fair.length > 0)
        return { grade: 'FAIR', reasons: fair };
    return groups >= 2
        ? because('WEAK', 'NONE_RATED', `${groups} sources are independent of one another, but none is rated A or B.`)
        : because('WEAK', 'NOT_CORROBORATED', 'All that the case rests on is of one origin.');
}
function because(grade, rule, text) {
    return { grade, reasons: [reason(rule, text)] };
}
function reason(rule, text) {
    return { rule, text };
}
function whyLeftOut({ isRetracted, reliability }) {
    if (isRetracted)
        return 'Whoever published it has taken it back.';
    return reliability === 'E' ? 'It is rated E, unreliable.' : null;
}
function counts(source) {
    return whyLeftOut(source) === null;
}
function groupsOf(sources) {
    const groups = [...new Set(sources.map(({ group }) => group))];
    return groups.map((group) => sources.filter((source) => source.group === group));
}
const FINDINGS = ['COURT_DECISION', 'BODY_FINDING', 'ADMISSION'];
/** Claims on material fields that rest on a finding or an admission, from sources that count. */
function findings(facts, sources = facts.sources.filter(counts)) {
    return material(facts).filter(({ basis, source }) => FINDINGS.includes(basis) && sources.some(({ number }) => number === source));
}
/** Fields of which the record says one thing, and a finding, an admission or an official document another. */
function falseFields(facts) {
    const sources = facts.sources.filter(counts);
    const shown = material(facts).filter(({ basis, source, isAdopted }) => !isAdopted &&
        (FINDINGS.includes(basis) || basis === 'OFFICIAL_DOCUMENT') &&
        sources.some(({ number }) => number === source));
    return material(facts).filter((claim) => claim.isAdopted &&
        !FINDINGS.includes(claim.basis) &&
        claim.basis !== 'OFFICIAL_DOCUMENT' &&
        shown.some((other) => isSameField(claim, other) && contradict(claim, other)));
}
/** Fields of which credible claims from independent sources say different things; a finding decides, unless another finds otherwise. */
function conflictingFields(facts) {
    const bySource = new Map(facts.sources.filter(counts).map((source) => [source.number, source]));
    const found = findings(facts);
    const credible = material(facts).filter(({ source, credibility }) => {
        const { reliability } = bySource.get(source) ?? { reliability: 'E' };
        return credibility <= 3 && (reliability === null || 'ABC'.includes(reliability));
    });
    return firstOfEach([...found, ...credible]).filter((field) => {
        const decisive = found.filter((claim) => isSameField(claim, field));
        if (decisive.length > 0)
            return decisive.some((one) => decisive.some((other) => contradict(one, other)));
        const said = credible.filter((claim) => isSameField(claim, field));
        const groupOf = ({ source }) => bySource.get(source).group;
        return said.some((one) => said.some((other) => contradict(one, other) && groupOf(one) !== groupOf(other)));
    });
}
/** One claim of each field that there are claims of. */
function firstOfEach(claims) {
    return claims.filter((claim, index) => claims.findIndex((other) => isSameField(other, claim)) === index);
}
function material({ claims }) {
    return claims.filter(({ field }) => MATERIAL_FIELDS.includes(field));
}
function isSameField(one, other) {
    return one.field === other.field && one.number === other.number;
}
/** Two values cannot both be so. Of two sets, one that says more than the other does not contradict it. */
function contradict(one, other) {
    const [few, many] = one.values.length < other.values.length ? [one, other] : [other, one];
    return !few.values.every((member) => many.values.includes(member));
}
function inWords(claims) {
    const fields = claims.map(({ field, number }) => (number > 0 ? `${field} of number ${number}` : field));
    return [...new Set(fields)].join(', ');
}
/** Better last. */
const ORDER = [null, 'DISCOUNTED', 'CONTESTED', 'WEAK', 'FAIR', 'CONFIRMED'];
function rank(grade) {
    return ORDER.indexOf(grade);
}
function changes(possible, facts) {
    return possible(facts).map(({ change, facts: then }) => ({ change, grade: gradeOf(then).grade }));
}
/** On any material field. */
const CLAIMED = { field: 'REQUESTING_STATE', number: 0, values: [''] };
const ANOTHER = {
    group: 'another',
    kind: 'NEWS',
    seen: true,
    isRetracted: false,
};
/** What could be added to a case, or settled in it. */
function improvements(facts) {
    const { sources } = facts;
    const next = Math.max(0, ...sources.map(({ number }) => number)) + 1;
    const unsettled = [...falseFields(facts), ...conflictingFields(facts)];
    const settled = facts.claims.filter((claim) => !unsettled.some((field) => isSameField(field, claim)));
    const found = { source: next, credibility: 1, isAdopted: true, basis: 'COURT_DECISION' };
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
function losses(facts) {
    const counted = facts.sources.filter(counts);
    const without = (gone) => ({
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
//# sourceMappingURL=grade.rules.js.map