/**
 * What a person may be in the registry. One person may hold several roles; who may decide about which record is
 * decided record by record, where the records are.
 *
 * Keys and values are the same, because the keys are what the GraphQL schema shows.
 */
export const Role = {
    /** Records cases with their sources and follows them until they are verified. */
    RESEARCHER: 'RESEARCHER',
    /** Takes submitted cases in: accepts, rejects or merges them. */
    TRIAGE_OFFICER: 'TRIAGE_OFFICER',
    /** Checks a case against its sources and decides. */
    VERIFIER: 'VERIFIER',
    /** Signs the link between a case and a treaty provision. */
    LEGAL_REVIEWER: 'LEGAL_REVIEWER',
    /** Publishes verified cases, and reopens or retracts published ones. */
    EDITOR: 'EDITOR',
    /** Answers disputes about published cases. */
    DISPUTES_OFFICER: 'DISPUTES_OFFICER',
    /** Hides a public case at once when someone is in danger. */
    SAFETY_OFFICER: 'SAFETY_OFFICER',
    /** Keeps the identity vault and grants access to it. */
    CUSTODIAN: 'CUSTODIAN',
    /** Asks for patterns across cases. */
    ANALYST: 'ANALYST',
    /** Decides users and configuration, never content. */
    ADMINISTRATOR: 'ADMINISTRATOR',
};
//# sourceMappingURL=role.rules.js.map