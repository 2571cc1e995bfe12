/** Closed vocabularies of the case record, and which of its states mean what. */
/** Where a record stands in the verification workflow. */
export const CaseState = {
    DOCUMENTED: 'DOCUMENTED',
    DRAFT: 'DRAFT',
    SUBMITTED: 'SUBMITTED',
    TRIAGE: 'TRIAGE',
    IN_REVIEW: 'IN_REVIEW',
    CHANGES_REQUESTED: 'CHANGES_REQUESTED',
    SECOND_REVIEW: 'SECOND_REVIEW',
    ADJUDICATION: 'ADJUDICATION',
    VERIFIED: 'VERIFIED',
    SCHEDULED: 'SCHEDULED',
    PUBLISHED: 'PUBLISHED',
    SUSPENDED: 'SUSPENDED',
    REJECTED: 'REJECTED',
    WITHDRAWN: 'WITHDRAWN',
    MERGED: 'MERGED',
    RETRACTED: 'RETRACTED',
};
/**
 * As what a case is public, if it is. It follows the state and outlives the steps of a review: what everybody reads stays
 * as it was until a verified version takes its place.
 */
export const PublicStanding = { PUBLISHED: 'PUBLISHED', DOCUMENTED: 'DOCUMENTED' };
/** States that hide a case from everybody, whatever it was public as. */
export const HIDING_STATES = [
    CaseState.SUSPENDED,
    CaseState.REJECTED,
    CaseState.WITHDRAWN,
    CaseState.MERGED,
    CaseState.RETRACTED,
];
/** States in which the author may change the content, unless there is a public record of it. */
export const OPEN_STATES = [CaseState.DRAFT, CaseState.CHANGES_REQUESTED];
/** Says whether the author may change the content now. What is public is changed by nobody; it is replaced. */
export function isOpen({ state, publicAs }) {
    return OPEN_STATES.includes(state) && publicAs === null;
}
/** What a reader must be told about a public record's standing. */
export const STANDING = {
    DOCUMENTED: 'Documented in public sources, not verified by this registry.',
    PUBLISHED: 'Verified by this registry: two verifiers checked it against its sources.',
    VERIFIED: 'Verified by this registry, not yet published.',
    DRAFT: 'A draft of its author.',
    SUBMITTED: 'Submitted, not yet reviewed.',
    TRIAGE: 'Being looked at by a triage officer.',
    IN_REVIEW: 'Under first review.',
    CHANGES_REQUESTED: 'Back with its author, who was asked for changes.',
    SECOND_REVIEW: 'Under second review.',
    ADJUDICATION: 'The verifiers disagree; three others decide.',
    SCHEDULED: 'Verified by this registry; to be published at a set time.',
    SUSPENDED: 'Hidden for safety, until a second person has decided.',
    REJECTED: 'Not taken into the registry.',
    WITHDRAWN: 'Withdrawn by its author.',
    MERGED: 'Merged into another case.',
    RETRACTED: 'Taken back by this registry.',
};
/** What stands over a record beside its state, as long as its cause does. */
export const CaseOverlay = {
    OPEN_DISPUTE: 'OPEN_DISPUTE',
    CORRECTION_PENDING: 'CORRECTION_PENDING',
    SOURCE_ALERT: 'SOURCE_ALERT',
};
/** How sure the compilers of a documented case were. Not the evidence grade. */
export const Confidence = { HIGH: 'HIGH', MEDIUM: 'MEDIUM', LOW: 'LOW' };
/** Answer to a coded question about a measure. UNKNOWN is not NO. */
export const CodedAnswer = { YES: 'YES', NO: 'NO', UNKNOWN: 'UNKNOWN', DISPUTED: 'DISPUTED' };
/** Questions that are coded for every use of a mechanism; the counterfactual rules rest on them. */
export const CODED_FACTS = [
    'dualCriminality',
    'coreCybercrime',
    'specificRequest',
    'politicalCharacter',
    'judicialAuthorisation',
    'targetNotified',
    'remedyUsed',
];
/** On what an answer to a coded question rests. */
export const FactBasis = { RECORD_TEXT: 'RECORD_TEXT', ANALYST_NOTE: 'ANALYST_NOTE', DERIVED: 'DERIVED' };
/** On what the date and description of an event rest. */
export const EventBasis = { SOURCE: 'SOURCE', GENERAL_KNOWLEDGE: 'GENERAL_KNOWLEDGE' };
/** How a provision bears on a case. */
export const LinkRelation = {
    INVOKED: 'INVOKED',
    WOULD_COMPEL: 'WOULD_COMPEL',
    WOULD_PERMIT: 'WOULD_PERMIT',
    FAILS_TO_PREVENT: 'FAILS_TO_PREVENT',
    WOULD_HAVE_BARRED: 'WOULD_HAVE_BARRED',
};
/** Where the article number of a link comes from. */
export const ArticleNumberBasis = {
    FOUNDING_ARTICLE: 'FOUNDING_ARTICLE',
    GENERAL_KNOWLEDGE: 'GENERAL_KNOWLEDGE',
    AUTHOR_READING: 'AUTHOR_READING',
};
/** In which capacity a person has acted on a case. One person has one: a contributor can never decide. */
export const Capacity = { CONTRIBUTOR: 'CONTRIBUTOR', DECIDER: 'DECIDER' };
/** Longest texts, in characters. */
export const TEXT_LIMITS = {
    title: 200,
    summary: 5000,
    provider: 200,
    note: 2000,
    rationale: 2000,
    description: 1000,
    fileReference: 60,
    reason: 500,
};
/** Most rows of a kind that one case may have. */
export const COUNT_LIMITS = {
    uses: 50,
    subjects: 50,
    links: 100,
    sources: 200,
    states: 60,
    grounds: 20,
    events: 100,
};
//# sourceMappingURL=case.rules.js.map