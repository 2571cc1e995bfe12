/**
 * How much a sign-in at a provider proves: whether it counts as one factor or as two.
 *
 * Source: Authentication Method Reference Values (RFC 8176, 2017); OpenID Connect Extended Authentication Profile ACR
 * Values 1.0, 3; REFEDS MFA Profile.
 */
/** An older proof says nothing about who sits there now, and an assurance of 2 opens what asks for a fresh one. */
export const FRESH_SECONDS = 300;
/** Phishing-resistant, with or without protected hardware; and two factors, in the words of two federations. */
const STRONG_CONTEXTS = new Set([
    'phr',
    'phrh',
    'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
    'https://refeds.org/profile/mfa',
]);
/** What one knows, has and is. Messages to a telephone are left out: a state reads them. */
const KINDS = [
    new Set(['pwd', 'pin', 'kba']),
    new Set(['otp', 'hwk', 'swk', 'sc']),
    new Set(['face', 'fpt', 'iris', 'retina', 'vbm']),
];
/**
 * Returns 2 where the provider says that a second factor was shown, and when, and that is no longer than five minutes
 * ago; else 1.
 *
 * @param nowSeconds since 1970.
 */
export function assuranceOf({ acr, amr, auth_time: at }, nowSeconds) {
    const isFresh = typeof at === 'number' && nowSeconds - at <= FRESH_SECONDS && at - nowSeconds <= 60;
    const methods = Array.isArray(amr) ? amr : [];
    const kinds = KINDS.filter((kind) => methods.some((method) => kind.has(method)));
    const isStrong = methods.includes('mfa') || kinds.length > 1 || (typeof acr === 'string' && STRONG_CONTEXTS.has(acr));
    return isFresh && isStrong ? 2 : 1;
}
//# sourceMappingURL=assurance.rules.js.map