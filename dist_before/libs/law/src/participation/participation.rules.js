/** How far an instrument binds a State. */
import { faults } from '../record-fault.rules.js';
import { termsOf } from '../vocabulary.rules.js';
export const BOUND_STATUS_MEANINGS = {
    BOUND: 'In force for the State. Opens a route only from `inForceOn` on.',
    RATIFIED_NOT_IN_FORCE: 'The State has ratified; the instrument is not in force.',
    SIGNED_ONLY: 'Signed, and no ratification seen as of `asOf`. A signature opens no route.',
    NOT_SIGNED: 'Reported as not having signed as of `asOf`.',
    UNKNOWN: 'Not known.',
};
export const BoundStatus = termsOf(BOUND_STATUS_MEANINGS);
export const BOUND_BY_MEANINGS = {
    RATIFICATION: 'Ratification, acceptance or approval after signature.',
    ACCESSION: 'Accession without signature.',
    UNSPECIFIED: 'The State is bound; by which act is not recorded.',
};
export const BoundBy = termsOf(BOUND_BY_MEANINGS);
export const DECLARATION_KIND_MEANINGS = {
    RESERVATION: 'The State excludes or changes the effect of provisions for itself.',
    OBJECTION: 'The State objects to a reservation of another.',
    DECLARATION: 'Any other statement of the State on its participation. It changes nothing here.',
};
export const DeclarationKind = termsOf(DECLARATION_KIND_MEANINGS);
export function faultsOfParticipation(of) {
    const isBound = of.boundStatus === 'BOUND' || of.boundStatus === 'RATIFIED_NOT_IN_FORCE';
    const days = ['signedOn', 'boundOn', 'inForceOn', 'withdrawnOn'].filter((field) => of[field] !== null);
    const late = days.find((field, at) => at > 0 && of[field] < of[days[at - 1]]);
    return faults(of.inForceOn !== null &&
        !isBound && { field: 'inForceOn', problem: `A State that is ${of.boundStatus} has no entry into force.` }, late !== undefined && {
        field: late,
        problem: 'A State signs, ratifies, is bound and withdraws in this order. The day is before that of the step before it.',
    }, ...of.declarations.map(({ madeOn, withdrawnOn }, at) => madeOn !== null &&
        withdrawnOn !== null &&
        withdrawnOn < madeOn && {
        field: `declarations.${at}.withdrawnOn`,
        problem: 'It was taken back before it was made.',
    }));
}
//# sourceMappingURL=participation.rules.js.map