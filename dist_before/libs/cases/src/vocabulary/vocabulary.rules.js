/** Codes that the curated vocabularies use about their terms. */
export const MechanismFamily = {
    POLICE_COOPERATION: 'POLICE_COOPERATION',
    JUDICIAL_COOPERATION: 'JUDICIAL_COOPERATION',
    PROVIDER_PRESSURE: 'PROVIDER_PRESSURE',
    IMMIGRATION_AND_TRAVEL: 'IMMIGRATION_AND_TRAVEL',
    FINANCIAL: 'FINANCIAL',
    INFORMAL: 'INFORMAL',
};
/** How well the abuse of a mechanism is attested. */
export const AbuseEvidence = {
    DOCUMENTED: 'DOCUMENTED',
    CONCERN_RAISED: 'CONCERN_RAISED',
    HYPOTHESISED: 'HYPOTHESISED',
};
/** On what a statement of the vocabulary rests. */
export const StatementBasis = { SOURCE: 'SOURCE', ANALYST: 'ANALYST' };
export const OffenceCategory = {
    CYBER: 'CYBER',
    ECONOMIC: 'ECONOMIC',
    EXPRESSION: 'EXPRESSION',
    MORALITY: 'MORALITY',
    PROPERTY: 'PROPERTY',
    PUBLIC_ORDER: 'PUBLIC_ORDER',
    SECURITY: 'SECURITY',
    VIOLENT_CRIME: 'VIOLENT_CRIME',
};
/** Whether an offence is one of the zero draft's core cybercrimes (Articles 6 to 16). */
export const CoreCrime = { YES: 'YES', PARTIAL: 'PARTIAL', NO: 'NO' };
/** What a profile says of a person: a role, a status, or what kind of entity it is. */
export const ProfileAxis = { ROLE: 'ROLE', STATUS: 'STATUS', ENTITY: 'ENTITY' };
//# sourceMappingURL=vocabulary.rules.js.map