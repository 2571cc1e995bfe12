/** The secret that a signed-in person carries. It is shown once; the registry keeps only its SHA-256. */
import { createHash, randomBytes } from 'node:crypto';
/** @returns a new token of 256 random bits: `rcs_` and 43 characters of base64url. */
export function newSessionToken() {
    return `rcs_${randomBytes(32).toString('base64url')}`;
}
/** SHA-256 of a token, as stored; `null` when the text cannot be a token. No salt: the token is random enough. */
export function sessionTokenHash(text) {
    return /^rcs_[A-Za-z0-9_-]{43}$/.test(text) ? createHash('sha256').update(text).digest() : null;
}
/** @returns a new token of 256 random bits by which a device is known: `rcd_` and 43 characters of base64url. */
export function newDeviceToken() {
    return `rcd_${randomBytes(32).toString('base64url')}`;
}
/** SHA-256 of a device's token, as stored; `null` when the text cannot be one. */
export function deviceTokenHash(text) {
    return /^rcd_[A-Za-z0-9_-]{43}$/.test(text) ? createHash('sha256').update(text).digest() : null;
}
//# sourceMappingURL=session-token.js.map