/** Fields of a case that a source can say something about: their values are adopted from claims. */
export const CaseField = {
    REQUESTING_STATE: 'REQUESTING_STATE',
    HOST_STATES: 'HOST_STATES',
    OCCURRED: 'OCCURRED',
    OUTCOME: 'OUTCOME',
    USE_MECHANISM: 'USE_MECHANISM',
    USE_REQUESTING_STATE: 'USE_REQUESTING_STATE',
    USE_RESPONDING_STATES: 'USE_RESPONDING_STATES',
    USE_RESPONDING_PROVIDER: 'USE_RESPONDING_PROVIDER',
    USE_GROUND: 'USE_GROUND',
    USE_OUTCOME: 'USE_OUTCOME',
    USE_DUAL_CRIMINALITY: 'USE_DUAL_CRIMINALITY',
    USE_CORE_CYBERCRIME: 'USE_CORE_CYBERCRIME',
    USE_SPECIFIC_REQUEST: 'USE_SPECIFIC_REQUEST',
    USE_POLITICAL_CHARACTER: 'USE_POLITICAL_CHARACTER',
    USE_JUDICIAL_AUTHORISATION: 'USE_JUDICIAL_AUTHORISATION',
    USE_TARGET_NOTIFIED: 'USE_TARGET_NOTIFIED',
    USE_REMEDY_USED: 'USE_REMEDY_USED',
    EVENT_DATE: 'EVENT_DATE',
    SUBJECT_KIND: 'SUBJECT_KIND',
    SUBJECT_PERSON_COUNT: 'SUBJECT_PERSON_COUNT',
    SUBJECT_PROFILES: 'SUBJECT_PROFILES',
};
export function levelOf(field) {
    const [first] = field.split('_');
    return first === 'USE' || first === 'SUBJECT' || first === 'EVENT' ? first : 'CASE';
}
/** Between the members of a value that is a set, which are distinct and in the order of their letters. */
export const BETWEEN_MEMBERS = ',';
//# sourceMappingURL=case-field.rules.js.map