/** What curators change, and what becomes of a proposal. */
import { termsOf } from '../vocabulary.rules.js';
export const LAW_RECORD_KIND_MEANINGS = {
    INSTRUMENT: 'A treaty, statute or rule book.',
    TEXT_VERSION: 'A dated text of an instrument.',
    PROVISION: 'A provision of a text, with the values of its safeguards.',
    CROSSWALK_EDGE: 'How a provision of one text corresponds to one of another.',
    PARTICIPATION: 'One State in one instrument.',
};
export const LawRecordKind = termsOf(LAW_RECORD_KIND_MEANINGS);
export const LAW_CHANGE_OUTCOME_MEANINGS = {
    ACCEPTED: 'Somebody else accepted it: it is a revision of the record.',
    REJECTED: 'Somebody else rejected it.',
    WITHDRAWN: 'Whoever proposed it took it back.',
};
export const LawChangeOutcome = termsOf(LAW_CHANGE_OUTCOME_MEANINGS);
export const LAW_CHANGE_REFUSAL_MEANINGS = {
    ALREADY_OPEN: 'Another change of the record is open.',
    NOTHING_CHANGED: 'The record says all of it already.',
    PROPOSED_BY_YOU: 'You proposed it, so somebody else decides.',
    NOT_PROPOSED_BY_YOU: 'Somebody else proposed it, and only they take it back.',
    DECIDED: 'It was decided or withdrawn before.',
    RECORD_CHANGED: 'The record is not what it was when the change was proposed.',
    RESTS_ON_ANOTHER: 'It names a record that does not exist yet: its own proposal has not been accepted.',
};
export const LawChangeRefusal = termsOf(LAW_CHANGE_REFUSAL_MEANINGS);
/** Most characters of a reason or note. */
export const TEXT_LIMIT = 1000;
//# sourceMappingURL=law-record.rules.js.map