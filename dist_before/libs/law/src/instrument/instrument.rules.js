/** What kinds of instrument and of text there are, and how far an instrument is in force. */
import { faults } from '../record-fault.rules.js';
import { termsOf } from '../vocabulary.rules.js';
export const INSTRUMENT_KIND_MEANINGS = {
    MULTILATERAL_TREATY: 'Treaty open to more than two States.',
    BILATERAL_TREATY: 'Treaty or agreement between two parties; also the class of such treaties where a source names none.',
    PROTOCOL: 'Protocol to another treaty, which is its parent.',
    REGIONAL: 'Treaty, directive or regulation of a regional organisation or group of States.',
    STATUTE: 'Act of a national legislature.',
    REGULATION: 'National rules made under a statute.',
    ORGANISATION_RULES: 'Constitution or rules of an international organisation.',
    DRAFT: 'Proposal that was never adopted as it stands.',
};
export const InstrumentKind = termsOf(INSTRUMENT_KIND_MEANINGS);
export const LEGAL_REGIME_MEANINGS = {
    CYBERCRIME_COOPERATION: 'Cooperation against cybercrime and sharing of electronic evidence.',
    DATA_LOCALISATION: 'Duty to keep data within a State.',
    DIRECT_PROVIDER_ACCESS: 'Access of an authority to data held by a provider abroad, without the other State.',
    EXTRADITION: 'Surrender of persons.',
    FINANCIAL: 'Measures against money laundering and the financing of terrorism.',
    HUMAN_RIGHTS: 'Human rights and refugee law: the standard, not a power.',
    LOCAL_PRESENCE: 'Duty of a provider to have an office or a representative in a State.',
    MUTUAL_LEGAL_ASSISTANCE: 'Assistance between States in criminal matters.',
    POLICE_ALERTS: 'Alerts and data exchange between police forces.',
    SECURITY_COOPERATION: 'Cooperation of security services and interior ministries.',
};
export const LegalRegime = termsOf(LEGAL_REGIME_MEANINGS);
/** States of an instrument that say nothing without a day. */
const DATED_STATUS_MEANINGS = {
    IN_FORCE_APPLIES_FROM: 'In force; its rules apply from `statusDate`.',
    IN_FORCE_TRANSPOSITION_DUE: 'In force; the member States had to transpose it by `statusDate`.',
    REPEALED: 'Repealed on `statusDate`.',
    STATUS_UNCERTAIN_AFTER: 'In force until `statusDate`; what holds after that day was not verified.',
};
export const INSTRUMENT_STATUS_MEANINGS = {
    IN_FORCE: 'In force. For a treaty: in general, not for every State; see participation.',
    OPEN_NOT_IN_FORCE: 'Adopted and open to States, not in force.',
    OPEN_FOR_SIGNATURE_NOT_IN_FORCE: 'Adopted and open for signature, not in force: it binds nobody yet.',
    PROPOSAL_SUPERSEDED: 'A proposal that another text overtook; it never bound anyone.',
    CLASS_RECORD: 'Stands for a class of instruments where a source names none; has no status of its own.',
    UNKNOWN: 'Not known. Neither in force nor out of force.',
    ...DATED_STATUS_MEANINGS,
};
export const InstrumentStatus = termsOf(INSTRUMENT_STATUS_MEANINGS);
export const DatedStatus = termsOf(DATED_STATUS_MEANINGS);
/**
 * Reads a status as the reference data write it: `in-force`, or with its day `repealed-2026-07-01`.
 *
 * @returns `null` when it is no known status, or lacks its day, or has one that it should not.
 */
export function readStatus(text) {
    const [, words = '', day = null] = /^(.+?)(?:-(\d{4}-\d{2}-\d{2}))?$/.exec(text) ?? [];
    const term = words.toUpperCase().replaceAll('-', '_');
    if (!isTermOf(InstrumentStatus, term))
        return null;
    if (isTermOf(DatedStatus, term) !== (day !== null))
        return null;
    return { status: term, statusDate: day };
}
export const TEXT_STAGE_MEANINGS = {
    NEGOTIATING_DOCUMENT: 'Compilation of proposals before a first draft.',
    DRAFT: 'Draft put before those who negotiate. Binds nobody.',
    WORKING_TEXT: 'State of a text during a session. Binds nobody.',
    ADOPTED: 'Text as it was adopted.',
    AMENDMENT: 'Text as a dated amendment left it.',
    CONSOLIDATED: 'Text with its amendments worked in, as someone published it.',
};
export const TextStage = termsOf(TEXT_STAGE_MEANINGS);
/**
 * Groups that an instrument may belong to beside States. `AU` and `EU` are not here because they have the form of a
 * country code; `AU` stands for the African Union on its instruments and for Australia on others.
 */
export const GROUPS_OF_STATES = new Set(['INT', 'COE', 'LAS', 'SCO', 'CIS', 'GCC']);
function isTermOf(terms, word) {
    return Object.hasOwn(terms, word);
}
/** A status that says nothing without its day has one, and no other has. */
export function faultsOfStatus(of) {
    const needsDay = of.status in DatedStatus;
    return faults(needsDay === (of.statusDate === null) && {
        field: 'statusDate',
        problem: needsDay
            ? `${of.status} says nothing without its day. Give the day.`
            : `${of.status} has no day. Leave the day out.`,
    });
}
//# sourceMappingURL=instrument.rules.js.map