/** Where in a public case words are looked for, and how much it says of the case that one stands there. */
export const SEARCHED_FIELDS = {
    TITLE: { weight: 'A', description: 'The title.' },
    REFERENCE: { weight: 'A', description: 'The reference, such as "TNR-2026-483920".' },
    SUBJECT: { weight: 'A', description: 'The name of a subject, where it is public.' },
    SUMMARY: { weight: 'B', description: 'The summary.' },
    OUTCOME_NOTE: { weight: 'C', description: 'The outcome in own words.' },
    USE_NOTE: { weight: 'C', description: 'The note on a use of a mechanism.' },
    PROVIDER: { weight: 'C', description: 'The provider that was asked.' },
    EVENT: { weight: 'C', description: 'The description of a dated event.' },
    STATE: {
        weight: 'C',
        description: 'The name of a State that asked, was asked or was host, in any of many languages.',
    },
    MECHANISM: { weight: 'C', description: 'The label of a mechanism that was used.' },
    PROFILE: { weight: 'C', description: 'The label of a profile of a subject.' },
    SOURCE: { weight: 'D', description: 'The title of a source.' },
    CITATION: { weight: 'D', description: 'The provision that is cited, as it is cited.' },
    INSTRUMENT: { weight: 'D', description: 'The title of the instrument of a linked provision.' },
};
/** What a word is worth by where it stands. */
export const WORTH = { A: 1, B: 0.55, C: 0.35, D: 0.25 };
/** The word that stands for a term: it holds a slash, which no word of a text does. */
export function wordOfTerm(kind, key) {
    return `${kind.toLowerCase()}/${key}`;
}
/** The term that a word stands for; null for a word of a text. */
export function termOfWord(word) {
    const at = word.indexOf('/');
    return at > 0 ? { kind: word.slice(0, at).toUpperCase(), key: word.slice(at + 1) } : null;
}
/** Stands in every document, so that its count is that of all. */
export const EVERY_CASE = 'case/';
/** A word within the text of a `tsvector` or `tsquery`. */
export function quoted(word) {
    return `'${word.replace(/['\\]/g, '$&$&')}'`;
}
//# sourceMappingURL=searched-field.rules.js.map