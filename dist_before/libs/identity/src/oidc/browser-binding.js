/**
 * What ties a sign-in at a provider to the browser that began it: a random secret in a cookie.
 *
 * Nonce and PKCE verifier are derived from it and stored nowhere, so that neither a copy of the database nor a state that
 * leaked is of any use in another browser.
 */
import { createHash, createHmac, randomBytes } from 'node:crypto';
const COOKIE = '__Host-recourse-oidc';
const SECRET = /^[A-Za-z0-9_-]{43}$/; // 32 bytes
/** Sent back from the provider by a link, so not Strict; it opens nothing by itself. */
const ATTRIBUTES = 'Path=/; HttpOnly; Secure; SameSite=Lax';
/** @returns 256 random bits in base64url, for a state or for a browser. */
export function newSecret() {
    return randomBytes(32).toString('base64url');
}
/** SHA-256 of a secret, as stored; `null` when the text cannot be one. */
export function secretHash(text) {
    return text !== null && SECRET.test(text) ? createHash('sha256').update(text).digest() : null;
}
/** Value that the ID token must repeat. */
export const nonceOf = (browserSecret) => derived(browserSecret, 'nonce');
/** What the provider is shown a hash of at first, and itself when the code is redeemed (RFC 7636). */
export const verifierOf = (browserSecret) => derived(browserSecret, 'PKCE verifier');
/** @param secret `null` takes it away. */
export function bindingCookie(secret) {
    return secret === null ? `${COOKIE}=; ${ATTRIBUTES}; Max-Age=0` : `${COOKIE}=${secret}; ${ATTRIBUTES}; Max-Age=600`;
}
/** The secret that a browser sent; `null` when it sent none. */
export function browserSecretOf(cookieHeader) {
    const pairs = (cookieHeader ?? '').split(';').map((pair) => pair.trim());
    return pairs.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) || null;
}
function derived(secret, what) {
    return createHmac('sha256', secret).update(what).digest('base64url');
}
//# sourceMappingURL=browser-binding.js.map