/** Codes that an app makes from a shared secret and the time (RFC 6238, 2011; SHA-1, six digits, steps of 30 seconds). */
import { Secret, TOTP } from 'otpauth';
const STEP_MS = 30_000;
/** Steps before and after this one whose codes are taken, since clocks differ (RFC 6238, 5.2). */
const WINDOW = 1;
/** A secret of 160 random bits in base 32, as long as what the codes are made with (RFC 4226, section 4, R6). */
export function newTotpSecret() {
    return new Secret({ size: 20 }).base32;
}
/** The address that an app reads from a picture: the secret, and for what it is. */
export function totpUri(secret, account) {
    return totpOf(secret, account).toString();
}
/**
 * The step that a code belongs to, counted from 1970; `null` when it belongs to none that is taken now.
 *
 * @param now in milliseconds since 1970.
 */
export function stepOfCode(secret, code, now) {
    const delta = totpOf(secret, '').validate({ token: code, timestamp: now, window: WINDOW });
    return delta === null ? null : Math.floor(now / STEP_MS) + delta;
}
function totpOf(secret, account) {
    return new TOTP({ issuer: 'Recourse', label: account, secret: Secret.fromBase32(secret) });
}
//# sourceMappingURL=totp.js.map