/** Secrets of links that work once. They are shown once; the registry keeps only their SHA-256. */
import { createHash, randomBytes } from 'node:crypto';
/** @returns a new token of 256 random bits: `rci_` (invitation), `rcp_` (password), `rcu_` (upload) or `rcd_` (download) and 43 characters of base64url. */
export function newOneTimeToken(kind) {
    return `${kind}_${randomBytes(32).toString('base64url')}`;
}
/** SHA-256 of a token, as stored. No salt: the token is random enough. */
export function oneTimeTokenHash(token) {
    return createHash('sha256').update(token).digest();
}
/** Whether a text has the form of a token of that kind. One that has not is refused like one that opens nothing. */
export function isOneTimeToken(kind, text) {
    return text.startsWith(`${kind}_`) && /^rc[ipud]_[A-Za-z0-9_-]{43}$/.test(text);
}
//# sourceMappingURL=one-time-token.js.map