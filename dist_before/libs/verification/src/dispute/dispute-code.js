/** Codes of disputes. They are shown once; the registry keeps only their SHA-256. */
import { createHash, randomBytes } from 'node:crypto';
import { CODE_BYTES, disputeCodeOf } from './dispute-code.rules.js';
/** @returns a new code of 130 random bits. */
export function newDisputeCode() {
    return disputeCodeOf(randomBytes(CODE_BYTES));
}
/** SHA-256 of a code in the form in which it was shown, as stored. No salt: the code is random enough. */
export function disputeCodeHash(code) {
    return createHash('sha256').update(code).digest();
}
//# sourceMappingURL=dispute-code.js.map