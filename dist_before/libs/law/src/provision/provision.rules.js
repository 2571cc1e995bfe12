/** What a provision does, and which parts of its record were seen in a source. */
import { faults } from '../record-fault.rules.js';
import { termsOf } from '../vocabulary.rules.js';
export const COOPERATION_POWER_MEANINGS = {
    ASSET_RECOVERY: 'Freezing, confiscating and returning assets.',
    CONDITIONS_AND_SAFEGUARDS: 'Conditions and safeguards that other powers are subject to.',
    CRIMINAL_RECORDS: 'Use or exchange of criminal records.',
    CRIMINALISATION: 'Duty to make conduct an offence.',
    DATA_LOCALISATION_MANDATE: 'Duty to keep data within a State.',
    DATA_PROTECTION: 'Protection of personal data.',
    DATA_TRANSFER: 'Handing data over to another State or organisation.',
    DEFINITION: 'Definition of a term.',
    DIRECT_PROVIDER_DISCLOSURE: 'Disclosure that a provider abroad makes to an authority directly.',
    EMERGENCY_REQUEST: 'Request on a short path because of an emergency.',
    EXPEDITED_DISCLOSURE: 'Swift disclosure of data, in part.',
    EXTRADITION: 'Surrender of a person.',
    FINANCIAL_MEASURE: 'Measure against payments, accounts or financing.',
    HUMAN_RIGHTS_STANDARD: 'Right or standard against which powers are measured; no power.',
    INTERCEPTION: 'Interception of content.',
    JOINT_INVESTIGATION: 'Joint investigations or teams.',
    JURISDICTION: 'Which State may prosecute.',
    LAW_ENFORCEMENT_COOPERATION: 'Cooperation between police and other authorities.',
    LOCAL_PRESENCE_MANDATE: 'Duty of a provider to have an office or a representative in a State.',
    MUTUAL_LEGAL_ASSISTANCE: 'Assistance in criminal matters on request.',
    NETWORK_24_7: 'Contact points that can be reached at all hours.',
    NONE: 'Neither a power nor one of the other functions.',
    NOTIFICATION: 'Telling the person concerned, or another State.',
    OVERSIGHT: 'Review of what was done.',
    POLICE_ALERT_BLUE_NOTICE: 'Alert to locate or learn about a person.',
    POLICE_ALERT_RED_NOTICE: 'Alert to find and arrest a person.',
    PRESERVATION: 'Keeping data from being deleted.',
    PRODUCTION_ORDER: 'Order to hand over data.',
    PROVIDER_PRESSURE: 'Other means to make a provider comply.',
    REAL_TIME_COLLECTION: 'Collection of traffic data as they arise.',
    SCOPE_OF_COOPERATION: 'What cooperation is owed for.',
    SEARCH_AND_SEIZURE: 'Search of systems and seizure of data.',
    SPONTANEOUS_INFORMATION: 'Information given without a request.',
    TECHNICAL_ASSISTANCE: 'Training and technical help.',
    TRANSBORDER_ACCESS: 'Access to data abroad without the other State.',
    TRANSFER_OF_PROCEEDINGS: 'Handing criminal proceedings over to another State.',
    TRANSFER_OF_SENTENCED_PERSONS: 'Moving a sentenced person to serve the sentence elsewhere.',
};
export const CooperationPower = termsOf(COOPERATION_POWER_MEANINGS);
export const VERIFIED_ASPECT_MEANINGS = {
    NUMBER: 'The number of the provision was seen in a source.',
    NUMBER_RANGE: 'A range of numbers that includes it was seen.',
    CHAPTER: 'The chapter that it stands in was seen.',
    SUBJECT: 'What it is about was seen.',
    GROUP_SUBJECT: 'What the group of provisions that it belongs to is about was seen.',
    TEXT: 'Its wording was seen, in the official text or a copy of it.',
    CONCERN: 'A concern about it was seen.',
};
export const VerifiedAspect = termsOf(VERIFIED_ASPECT_MEANINGS);
/**
 * @param parentOf the parent of a provision, and the text that it stands in; undefined for one that is not known.
 * @param values safeguards that it has values of. @param coded safeguards that provisions are coded for.
 */
export function faultsOfProvision(of, values, parentOf, coded) {
    const parent = of.parentId === null ? null : parentOf(of.parentId);
    const uncoded = values.find((safeguard) => !coded(safeguard));
    return faults(parent === undefined && { field: 'parent', problem: `There is no provision "${of.parentId}".` }, parent !== undefined &&
        parent !== null &&
        parent.textVersionId !== of.textVersionId && {
        field: 'parent',
        problem: `"${of.parentId}" stands in another text, "${parent.textVersionId}".`,
    }, isPartOfItself(of, parentOf) && { field: 'parent', problem: 'A provision is no part of itself.' }, (of.quotedText === null) !== (of.quotedTextLanguage === null) && {
        field: 'quotedTextLanguage',
        problem: 'A quotation and its language stand or miss together.',
    }, uncoded !== undefined && {
        field: 'safeguards',
        problem: `Provisions are not coded for "${uncoded}".`,
    }, new Set(values).size < values.length && {
        field: 'safeguards',
        problem: 'A safeguard has one value in a provision.',
    }, of.safeguardsBasis === 'NOT_APPLICABLE' &&
        values.length > 0 && {
        field: 'safeguardsBasis',
        problem: 'It says that no safeguard applies, and there are values.',
    });
}
function isPartOfItself({ id, parentId }, parentOf) {
    const seen = new Set();
    for (let above = parentId; above !== null && !seen.has(above); above = parentOf(above)?.parentId ?? null) {
        if (above === id)
            return true;
        seen.add(above);
    }
    return false;
}
//# sourceMappingURL=provision.rules.js.map