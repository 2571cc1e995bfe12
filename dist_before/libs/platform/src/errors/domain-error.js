import { IntrinsicException } from '@nestjs/common';
/** What went wrong, in a closed list that clients may switch on: `extensions.code` of a GraphQL error. */
export const ErrorCode = {
    /** Nobody is signed in, or the session has ended, and the operation needs someone. */
    Unauthenticated: 'UNAUTHENTICATED',
    /** The operation is not open to the caller's roles. Never used about a thing: see NOT_FOUND. */
    Forbidden: 'FORBIDDEN',
    /** There is no such thing, or it is not for the caller; the two are told apart nowhere. */
    NotFound: 'NOT_FOUND',
    Conflict: 'CONFLICT',
    BadUserInput: 'BAD_USER_INPUT',
    LimitExceeded: 'LIMIT_EXCEEDED',
    /** Whether it was written is not known. Send it again: with its idempotency key it has at most one effect. */
    UnknownOutcome: 'UNKNOWN_OUTCOME',
    Internal: 'INTERNAL',
};
/**
 * An expected failure that ends a query. Its message is for the caller and says what would make the request pass.
 *
 * Intrinsic, so that Nest does not log it: it holds what a caller wrote.
 */
export class DomainError extends IntrinsicException {
    constructor(code, message, problems = []) {
        super(message);
        this.code = code;
        this.problems = problems;
        this.name = 'DomainError';
    }
}
/** @returns the error for a write whose commit got no answer: it may have taken effect. */
export function unknownOutcome() {
    return new DomainError(ErrorCode.UnknownOutcome, 'The connection to the database broke while this was being kept, so it is not known whether it was. Send it again with the same idempotencyKey; without one, read the case first and compare its version.');
}
/** @returns the error for input that broke rules; its message is that of the first problem. */
export function badInput(problems) {
    return new DomainError(ErrorCode.BadUserInput, problems[0]?.message ?? 'The input is not valid.', problems);
}
/** @returns the one answer for what does not exist and for what is not for the caller. */
export function notFound(what) {
    return new DomainError(ErrorCode.NotFound, `There is no ${what} of this id or reference that you may see.`);
}
/** A value as an error may show it: at most 80 characters, on one line. */
export function shown(value) {
    if (value === undefined || value === null)
        return null;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
//# sourceMappingURL=domain-error.js.map