/**
 * Screens texts that are to become public for personal data that must not: e-mail addresses, phone numbers, and numbers of
 * documents. Names are looked for by the marks of those that are sealed (sealed-name.rules.ts).
 *
 * Made to find too much rather than too little. It does not know what has no form of its own: addresses, numbers written in
 * words.
 */
import { emailsIn, phonesIn } from './contact.rules.js';
import { documentNumbersIn } from './document-number.rules.js';
import { covers, folded, merged, originalSpan } from './folded-text.rules.js';
export const PersonalDataKind = {
    EMAIL: 'EMAIL',
    PHONE: 'PHONE',
    DOCUMENT_NUMBER: 'DOCUMENT_NUMBER',
};
/** All findings, text by text and in each from its start. One stretch may be found as two kinds. */
export function personalDataIn(texts) {
    return texts.flatMap(findingsIn);
}
function findingsIn({ path, text }) {
    const folding = folded(text);
    return stretchesIn(folding)
        .map(({ kind, span }) => {
        const { start, end } = originalSpan(folding, span);
        return { kind, path, position: start, length: end - start };
    })
        .sort((one, other) => one.position - other.position);
}
function stretchesIn(folding) {
    const { text } = folding;
    const withoutUrls = blankedUrls(folding);
    const withoutReferences = REFERENCES.reduce(blanked, withoutUrls);
    const documentNumbers = documentNumbersIn(withoutReferences);
    const phones = phonesIn(withoutUrls, withoutReferences);
    return [
        ...of(PersonalDataKind.EMAIL, emailsIn(text)),
        ...of(PersonalDataKind.PHONE, phones.filter((phone) => !documentNumbers.some((number) => covers(number, phone)))),
        ...of(PersonalDataKind.DOCUMENT_NUMBER, documentNumbers),
    ];
}
function of(kind, spans) {
    return merged(spans).map((span) => ({ kind, span }));
}
const URLS = /https?:\/\/[!-~]+/g;
/** Numbers of URLs are screened where sources are. A full-width comma ends a URL, though it is a comma when folded. */
function blankedUrls({ text, origin, source }) {
    return text.replace(URLS, (url, start) => {
        const asWritten = origin.slice(start, start + url.length).map((index) => source[index] ?? '');
        const foreign = asWritten.findIndex((character) => character > '~');
        const length = foreign === -1 ? url.length : foreign;
        return '\0'.repeat(length) + url.slice(length);
    });
}
/** Numbers that stand in every record, belong to nobody, and could be taken for others. */
const REFERENCES = [
    /(?<![\d./-])(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([./-])\d{1,2}\2\d{1,2})(?!\d)/g, // dates
    /(?<![\d./-])(?:19|20)\d\d ?[/-] ?(?:(?:19|20)\d\d|\d\d)(?!\d)/g, // years, and months of EDTF
    /(?<![a-z\d])[a-z]{2,5}-\d{4}-\d{3,}/g, // references of cases
];
/** Blanked with a character that no folded text has, so that nothing is found across the gap. */
function blanked(text, pattern) {
    return text.replace(pattern, (found) => '\0'.repeat(found.length));
}
//# sourceMappingURL=personal-data.rules.js.map