/** Codes that the curated vocabularies use about their terms. */

export const MechanismFamily = {
  POLICE_COOPERATION: 'POLICE_COOPERATION',
  JUDICIAL_COOPERATION: 'JUDICIAL_COOPERATION',
  PROVIDER_PRESSURE: 'PROVIDER_PRESSURE',
  IMMIGRATION_AND_TRAVEL: 'IMMIGRATION_AND_TRAVEL',
  FINANCIAL: 'FINANCIAL',
  INFORMAL: 'INFORMAL',
} as const;
export type MechanismFamily = (typeof MechanismFamily)[keyof typeof MechanismFamily];

/** How well the abuse of a mechanism is attested. */
export const AbuseEvidence = {
  DOCUMENTED: 'DOCUMENTED',
  CONCERN_RAISED: 'CONCERN_RAISED',
  HYPOTHESISED: 'HYPOTHESISED',
} as const;
export type AbuseEvidence = (typeof AbuseEvidence)[keyof typeof AbuseEvidence];

/** On what a statement of the vocabulary rests. */
export const StatementBasis = { SOURCE: 'SOURCE', ANALYST: 'ANALYST' } as const;
export type StatementBasis = (typeof StatementBasis)[keyof typeof StatementBasis];

export const OffenceCategory = {
  CYBER: 'CYBER',
  ECONOMIC: 'ECONOMIC',
  EXPRESSION: 'EXPRESSION',
  MORALITY: 'MORALITY',
  PROPERTY: 'PROPERTY',
  PUBLIC_ORDER: 'PUBLIC_ORDER',
  SECURITY: 'SECURITY',
  VIOLENT_CRIME: 'VIOLENT_CRIME',
} as const;
export type OffenceCategory = (typeof OffenceCategory)[keyof typeof OffenceCategory];

/** Whether an offence is one of the zero draft's core cybercrimes (Articles 6 to 16). */
export const CoreCrime = { YES: 'YES', PARTIAL: 'PARTIAL', NO: 'NO' } as const;
export type CoreCrime = (typeof CoreCrime)[keyof typeof CoreCrime];

/** What a profile says of a person: a role, a status, or what kind of entity it is. */
export const ProfileAxis = { ROLE: 'ROLE', STATUS: 'STATUS', ENTITY: 'ENTITY' } as const;
export type ProfileAxis = (typeof ProfileAxis)[keyof typeof ProfileAxis];
