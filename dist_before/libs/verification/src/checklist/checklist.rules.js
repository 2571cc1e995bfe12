/**
 * What a verifier has looked at before they pass a case.
 *
 * Source: Berkeley Protocol on Digital Open Source Investigations (OHCHR and Human Rights Center, UC Berkeley, 2022): source
 * analysis, technical analysis and content analysis (part VI), preservation (part VI), and the principle to do no harm
 * (part II). The wording is our own.
 */
/** Version of the set; it stands with each decision that answers it. */
export const CHECKLIST_VERSION = 1;
export const ChecklistItem = {
    AUTHENTICITY: 'AUTHENTICITY',
    PROVENANCE: 'PROVENANCE',
    IDENTITY: 'IDENTITY',
    INTEGRITY: 'INTEGRITY',
    CORROBORATION: 'CORROBORATION',
    CONTEXT: 'CONTEXT',
    DO_NO_HARM: 'DO_NO_HARM',
};
export const ChecklistAnswer = { YES: 'YES', NO: 'NO', NOT_APPLICABLE: 'NOT_APPLICABLE' };
/** What each item asks of the verifier. */
export const QUESTIONS = {
    AUTHENTICITY: 'Is each source what it claims to be, and not forged or altered?',
    PROVENANCE: 'Is it known who made each source, when, and how it came here?',
    IDENTITY: 'Are the persons, States and bodies in the record the ones that the sources speak of?',
    INTEGRITY: 'Are the files and kept copies those that were received, by their digests?',
    CORROBORATION: 'Do sources that do not depend on one another agree on what matters?',
    CONTEXT: 'Does the record say what the sources say, in their context, with what speaks against it?',
    DO_NO_HARM: 'Does publishing the record as it stands put nobody at risk who has not agreed to it?',
};
/** Items without which nothing may be passed; the last one is never out of place. */
const INDISPENSABLE = ['AUTHENTICITY', 'INTEGRITY', 'DO_NO_HARM'];
/** @returns what keeps a checklist from passing a case, in words for its verifier; empty when nothing does. */
export function checklistFaults(answers) {
    const items = Object.values(ChecklistItem);
    const missing = items.filter((item) => !answers.some((of) => of.item === item));
    const twice = items.filter((item) => answers.filter((of) => of.item === item).length > 1);
    const bare = answers.filter(({ answer, note }) => answer !== 'YES' && !note?.trim());
    const against = answers.filter(({ item, answer }) => answer === 'NO' && INDISPENSABLE.includes(item));
    const avoided = answers.filter(({ item, answer }) => item === 'DO_NO_HARM' && answer === 'NOT_APPLICABLE');
    return [
        ...missing.map((item) => `${item} is not answered`),
        ...twice.map((item) => `${item} is answered more than once`),
        ...bare.map(({ item, answer }) => `${item} is ${answer} without a note that says why`),
        ...against.map(({ item }) => `${item} is NO, so the case cannot be passed: ask for changes, or disagree`),
        ...avoided.map(({ item }) => `${item} is asked of every case`),
    ];
}
//# sourceMappingURL=checklist.rules.js.map