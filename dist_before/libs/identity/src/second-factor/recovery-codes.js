import { createHash, randomBytes } from 'node:crypto';
import { RECOVERY_ALPHABET } from './second-factor.rules.js';
const HOW_MANY = 10;
/** @returns ten codes of 80 random bits, such as `7Q2M-0XHC-9TRA-V4KE`. */
export function newRecoveryCodes() {
    return Array.from({ length: HOW_MANY }, () => {
        const characters = [...randomBytes(16)].map((byte) => RECOVERY_ALPHABET[byte % RECOVERY_ALPHABET.length]);
        return characters.join('').replace(/(.{4})(?!$)/g, '$1-');
    });
}
/** SHA-256 of a code in its normal form, as stored. No salt: the code is random enough. */
export function recoveryCodeHash(code) {
    return createHash('sha256').update(code.replaceAll('-', '')).digest();
}
//# sourceMappingURL=recovery-codes.js.map