import { isIPv4, isIPv6 } from 'node:net';
/** Provides how many proxies stand before the API, each adding to X-Forwarded-For whom it answers. */
export const TRUSTED_PROXIES = Symbol('trusted proxies');
/**
 * The network that a request comes from: /24 of IPv4, /48 of IPv6; `null` when it is not known.
 *
 * @param trustedProxies how many addresses at the end of X-Forwarded-For are believed: what stands before them, anybody
 *   can have written.
 */
export function clientPrefixOf({ req }, trustedProxies) {
    const forwarded = String(req?.headers['x-forwarded-for'] ?? '').split(',');
    const address = trustedProxies === 0 ? req?.socket?.remoteAddress : forwarded.at(-trustedProxies)?.trim();
    return address ? prefixOf(address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')) : null;
}
function prefixOf(address) {
    if (isIPv4(address))
        return `${address.split('.').slice(0, 3).join('.')}.0/24`;
    if (!isIPv6(address))
        return null;
    const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
    const groups = head === '' ? [] : head.split(':');
    const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
    const all = [...groups, ...Array(missing).fill('0'), ...(tail ? tail.split(':') : [])];
    return `${all.slice(0, 3).join(':')}::/48`;
}
//# sourceMappingURL=client-prefix.js.map