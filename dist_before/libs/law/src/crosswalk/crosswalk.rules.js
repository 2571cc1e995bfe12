/** How the provisions of one text map onto those of another. */
import { faults } from '../record-fault.rules.js';
import { termsOf } from '../vocabulary.rules.js';
export const CROSSWALK_KIND_MEANINGS = {
    SAME_NUMBER: 'It has the same number in both texts. The wordings were not compared: this is not IDENTICAL.',
    IDENTICAL: 'The wordings were compared and are the same.',
    CHANGED: 'It differs in substance; `changeVerified` says whether both wordings were seen.',
    RENUMBERED: 'It has another number.',
    MOVED: 'It stands in another place of the text.',
    NARROWED: 'It covers less than before.',
    WIDENED: 'It covers more than before.',
    SPLIT: 'One provision became several, of which this is one.',
    MERGED: 'Several provisions became one.',
    DROPPED: 'It has no counterpart in the later text.',
    NEW: 'It has no counterpart in the earlier text.',
    BORROWED: 'It was taken from another instrument.',
    NEW_OR_UNCONFIRMED: 'Whether the earlier text had a counterpart was not checked. Do not show it as NEW.',
};
export const CrosswalkKind = termsOf(CROSSWALK_KIND_MEANINGS);
/** What each relation of the curated crosswalk says, term by term. */
export const KINDS_OF_RELATION = {
    'same-number': ['SAME_NUMBER'],
    'same-number-changed': ['SAME_NUMBER', 'CHANGED'],
    renumbered: ['RENUMBERED'],
    moved: ['MOVED'],
    'moved-and-extended': ['MOVED', 'WIDENED'],
    'moved-and-narrowed': ['MOVED', 'NARROWED'],
    split: ['SPLIT'],
    'new-or-unconfirmed': ['NEW_OR_UNCONFIRMED'],
};
export const MAPPING_BASIS_MEANINGS = {
    BOTH_SIDES_SEEN: 'Number and subject were seen on both sides.',
    ONE_SIDE_SEEN: 'Only one side was seen; the pairing is inferred from the rule of renumbering.',
    NUMBER_ONLY: 'Numbers are corroborated in part; the pairing of subjects is general knowledge.',
    GENERAL_KNOWLEDGE: 'General knowledge; not seen in a source.',
};
export const MappingBasis = termsOf(MAPPING_BASIS_MEANINGS);
export const COUNTERPART_DIRECTION_MEANINGS = {
    FROM: 'The counterpart is where this provision comes from: the edge leads from it to this provision.',
    TO: 'The counterpart is what became of this provision: the edge leads from this provision to it.',
};
export const CounterpartDirection = termsOf(COUNTERPART_DIRECTION_MEANINGS);
/** @param provisionOf a provision; undefined for one that is not known. */
export function faultsOfEdge(of, provisionOf) {
    const end = (side) => {
        const [id, version, number] = [of[`${side}ProvisionId`], of[`${side}VersionId`], of[`${side}Number`]];
        if (id === null)
            return null;
        const found = provisionOf(id);
        if (!found)
            return { field: `${side}Provision`, problem: `There is no provision "${id}".` };
        if (found.textVersionId !== version) {
            return { field: `${side}Provision`, problem: `"${id}" stands in another text, "${found.textVersionId}".` };
        }
        if (found.number === number)
            return null;
        return { field: `${side}Number`, problem: `"${id}" has the number "${found.number}", not "${number}".` };
    };
    return faults(end('from'), end('to'), of.fromVersionId === of.toVersionId && { field: 'toVersion', problem: 'An edge leads from one text to another.' }, of.fromNumber === null &&
        of.toNumber === null && { field: 'toNumber', problem: 'An edge needs a number on one side at least.' }, of.kinds.includes('SAME_NUMBER') &&
        of.kinds.includes('IDENTICAL') && {
        field: 'kinds',
        problem: 'SAME_NUMBER says that the wordings were not compared, and IDENTICAL that they were. Keep one.',
    }, of.kinds.includes('DROPPED') &&
        of.toNumber !== null && {
        field: 'toNumber',
        problem: 'What was dropped has no counterpart. Leave the number out.',
    }, of.kinds.includes('NEW') &&
        of.fromNumber !== null && {
        field: 'fromNumber',
        problem: 'What is new has no counterpart. Leave the number out.',
    });
}
//# sourceMappingURL=crosswalk.rules.js.map