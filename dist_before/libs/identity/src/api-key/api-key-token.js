/** The text that a program sends: `rck_`, the id of the key, and a secret. The registry keeps only the secret's SHA-256. */
import { createHash, randomBytes } from 'node:crypto';
/** A secret of 256 random bits, as 43 characters of base64url. */
export function newKeySecret() {
    return randomBytes(32).toString('base64url');
}
/** SHA-256 of a secret, as stored. No salt: the secret is random enough. */
export function keySecretHash(secret) {
    return createHash('sha256').update(secret).digest();
}
/** The beginning of a key, by which people tell their keys apart. It is no secret. */
export function keyStart(id) {
    return `rck_${id.replaceAll('-', '')}_`;
}
/** Whether a token means to be a key, well formed or not; anything else means to be that of a session. */
export function isMeantAsKey(token) {
    return token.startsWith('rck_');
}
/** The id in a well-formed key, without its dashes; `null` when the text cannot be a key. */
export function idInKey(token) {
    return /^rck_([0-9a-f]{32})_[A-Za-z0-9_-]{43}$/.exec(token)?.[1] ?? null;
}
/** Whether an address holds a key. Addresses are written to logs and histories, where a secret has no place. */
export function holdsKey(url) {
    return url !== undefined && /rck_[0-9a-f]{32}_/.test(url);
}
//# sourceMappingURL=api-key-token.js.map