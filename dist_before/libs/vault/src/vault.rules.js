/** What a sealed value is. */
export const IdentityValueKind = {
    NAME: 'NAME',
    ALIAS: 'ALIAS',
    EMAIL: 'EMAIL',
    PHONE: 'PHONE',
    DOCUMENT_NUMBER: 'DOCUMENT_NUMBER',
    ADDRESS: 'ADDRESS',
    OTHER_CONTACT: 'OTHER_CONTACT',
};
const INDEXED = ['EMAIL', 'PHONE', 'DOCUMENT_NUMBER'];
/** Whether values of a kind are hard to guess and rarely shared, so that they may have a blind index. Names never are. */
export function isIndexed(kind) {
    return INDEXED.includes(kind);
}
/** Whether values of a kind are names, which texts that are to become public are screened for. */
export function isName(kind) {
    return kind === 'NAME' || kind === 'ALIAS';
}
/** Where a request for access stands. */
export const IdentityAccessStatus = {
    OPEN: 'OPEN',
    GRANTED: 'GRANTED',
    DENIED: 'DENIED',
    EXPIRED: 'EXPIRED',
    REVOKED: 'REVOKED',
};
/** What happens to an identity. All of it is kept, the values are not. */
export const IdentityEventKind = {
    SEALED: 'SEALED',
    REQUESTED: 'REQUESTED',
    GRANTED: 'GRANTED',
    DENIED: 'DENIED',
    REVOKED: 'REVOKED',
    UNSEALED: 'UNSEALED',
    ERASED: 'ERASED',
};
export const LONGEST_VALUE = 1000;
export const SHORTEST_SEARCHED = 5;
export const MOST_VALUES = 50;
export const SHORTEST_PURPOSE = 10;
export const LONGEST_REASON = 2000;
export const LONGEST_GRANT_DAYS = 30;
/** Says what is wrong with a place; `null` when nothing is. */
export function placeFault({ subject, source, }) {
    const hasSubject = subject !== null && subject !== undefined;
    const hasSource = source !== null && source !== undefined;
    if (hasSubject === hasSource) {
        return {
            field: hasSubject ? 'source' : 'subject',
            message: 'Name a subject of the case by its number, or a confidential source by its code: one of the two.',
        };
    }
    if (hasSubject && (!Number.isInteger(subject) || subject < 1 || subject > 1000)) {
        return { field: 'subject', message: 'Subjects are numbered within their case, from 1.' };
    }
    if (hasSource && !/^[A-Z][A-Z0-9-]{0,19}$/.test(source)) {
        return {
            field: 'source',
            message: 'The code of a confidential source has from 1 to 20 capital letters, digits and dashes, such as "SOURCE-1". It is stored in clear: never use a name.',
        };
    }
    return null;
}
//# sourceMappingURL=vault.rules.js.map