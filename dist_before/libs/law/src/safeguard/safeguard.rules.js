/** What limits a power, how strongly a provision holds it, and on what that reading rests. */
import { termsOf } from '../vocabulary.rules.js';
export const SAFEGUARD_VALUE_MEANINGS = {
    MANDATORY: 'The text obliges States or the organisation to apply it.',
    OPTIONAL: 'The text lets a State apply it and does not oblige.',
    WEAK: 'Mentioned, but partial, deferred to domestic law, or without operative effect of its own.',
    ABSENT: 'The text was read, or a source says, that it is not there.',
    UNKNOWN: 'The text was not seen or not coded. Never to be shown or counted as ABSENT.',
};
export const SafeguardValue = termsOf(SAFEGUARD_VALUE_MEANINGS);
export const SAFEGUARDS_BASIS_MEANINGS = {
    TEXT_READ: 'Read from the official text.',
    REPORTED_BY_SOURCE: 'Reported by a source.',
    MIXED: 'Values that are `sourceBacked` are sourced; the rest is general knowledge.',
    GENERAL_KNOWLEDGE: 'General knowledge; not sourced.',
    UNKNOWN: 'The text was not seen.',
    NOT_APPLICABLE: 'The provision is no power of cooperation that a safeguard could limit.',
};
export const SafeguardsBasis = termsOf(SAFEGUARDS_BASIS_MEANINGS);
export const STRENGTH_BASIS_MEANINGS = {
    TEXT_READ: 'MANDATORY, OPTIONAL or WEAK was read from the official text.',
    ANALYST: 'The strength of at least one value was assigned by this registry from a summary, even where presence was read in the text. Provisional: show it as a reading, not as a finding.',
    NOT_APPLICABLE: 'No safeguard applies.',
};
export const StrengthBasis = termsOf(STRENGTH_BASIS_MEANINGS);
/** Facts coded on a use of a mechanism that can test a safeguard, under the names they have there. */
export const CodedFact = {
    dualCriminality: 'dualCriminality',
    coreCybercrime: 'coreCybercrime',
    specificRequest: 'specificRequest',
    politicalCharacter: 'politicalCharacter',
    judicialAuthorisation: 'judicialAuthorisation',
    targetNotified: 'targetNotified',
    remedyUsed: 'remedyUsed',
};
export const SAFEGUARD_TEST_RESULT_MEANINGS = {
    BARRED: 'The safeguard, if mandatory, would have barred the cooperation.',
    NOT_BARRED: 'This safeguard would not have barred it; another might.',
    MET: 'What the safeguard asks for was done. It does not bar by itself.',
    NOT_MET: 'What the safeguard asks for was not done. It does not bar by itself.',
    UNDETERMINED: 'The fact is not known or disputed, so nothing follows.',
};
export const SafeguardTestResult = termsOf(SAFEGUARD_TEST_RESULT_MEANINGS);
/** What a coded fact can say. */
export const CODED_ANSWERS = ['YES', 'NO', 'DISPUTED', 'UNKNOWN'];
//# sourceMappingURL=safeguard.rules.js.map