const COOKIE = '__Host-recourse';
/** What a request that a browser authenticates by its cookie must carry; no other site can make it do so. */
export const CSRF_HEADER = 'x-recourse-csrf';
/**
 * The token that a request came with, in its header or else in its cookie; `null` when it came with none, or with a
 * header that holds no token, or with a cookie that another site may have had it send.
 *
 * Whether the token opens anything is for others to find out.
 */
export function bearerOf(context) {
    const header = headerOf(context, 'authorization');
    if (header !== undefined)
        return /^Bearer +(\S+)$/i.exec(header.trim())?.[1] ?? null; // RFC 6750, 2.1; the scheme in any case, RFC 9110, 11.1
    return comesFromOurPages(context) ? cookieOf(context) : null;
}
/** Whether the request is authenticated by its cookie alone, rightly or not. */
export function isByCookie(context) {
    return headerOf(context, 'authorization') === undefined && cookieOf(context) !== null;
}
/**
 * Whether a page of this server had the browser send the request: by POST, with a header that no form sends, and from
 * where the browser says that it comes.
 */
export function comesFromOurPages(context) {
    const site = headerOf(context, 'sec-fetch-site');
    const origin = headerOf(context, 'origin');
    return (context.req?.method === 'POST' &&
        headerOf(context, CSRF_HEADER) === '1' &&
        (site === undefined || site === 'same-origin') &&
        (origin === undefined || hostOf(origin) === headerOf(context, 'host')));
}
/** Gives the browser a token to keep where no script reads it, or with `null` takes it away. */
export function setCookie(context, token) {
    const attributes = 'Path=/; HttpOnly; Secure; SameSite=Strict';
    context.res?.setHeader('set-cookie', token === null ? `${COOKIE}=; ${attributes}; Max-Age=0` : `${COOKIE}=${token}; ${attributes}`);
}
function cookieOf(context) {
    const pairs = (headerOf(context, 'cookie') ?? '').split(';').map((pair) => pair.trim());
    return pairs.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) || null;
}
function headerOf(context, name) {
    const value = context.req?.headers[name];
    return value === undefined ? undefined : String(value);
}
function hostOf(origin) {
    return URL.canParse(origin) ? new URL(origin).host : null;
}
//# sourceMappingURL=bearer.js.map