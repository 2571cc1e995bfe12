/** The coded questions under their names in the schema: the key of each in a use's content, and its column. */
export const CODED_FACT_COLUMNS = {
    DUAL_CRIMINALITY: { key: 'dualCriminality', column: 'dual_criminality' },
    CORE_CYBERCRIME: { key: 'coreCybercrime', column: 'core_cybercrime' },
    SPECIFIC_REQUEST: { key: 'specificRequest', column: 'specific_request' },
    POLITICAL_CHARACTER: { key: 'politicalCharacter', column: 'political_character' },
    JUDICIAL_AUTHORISATION: { key: 'judicialAuthorisation', column: 'judicial_authorisation' },
    TARGET_NOTIFIED: { key: 'targetNotified', column: 'target_notified' },
    REMEDY_USED: { key: 'remedyUsed', column: 'remedy_used' },
};
//# sourceMappingURL=coded-fact.rules.js.map