/** By which form of its address a document is found again. */
/** Query parameters that say how a reader came, and nothing about the document. */
const TRACKING = /^(utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid)$/i;
/**
 * The form in which two spellings of one address are the same text: without scheme, fragment, default port, credentials
 * and tracking parameters; host in lower case and Punycode. Paths and other parameters are kept as they are, since servers
 * tell them apart.
 *
 * @param text an absolute address with http or https.
 */
export function urlKey(text) {
    const url = new URL(text);
    url.hash = '';
    url.username = '';
    url.password = '';
    for (const name of [...url.searchParams.keys()])
        if (TRACKING.test(name))
            url.searchParams.delete(name);
    return url.href.replace(/^https?:/, '').replace(/\?$/, '');
}
//# sourceMappingURL=source-url.rules.js.map