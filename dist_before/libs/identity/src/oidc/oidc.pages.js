/** For every answer: a page that runs nothing, is kept nowhere, and tells nobody the address with the code in it. */
export const PAGE_HEADERS = {
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
};
/** No 5xx: what a provider does wrong is no fault of this server. */
export const REFUSALS = {
    ATTEMPT_REFUSED: {
        status: 400,
        message: 'This sign-in was not begun in this browser, took longer than ten minutes, or has been used already. Begin again.',
    },
    PROVIDER_UNAVAILABLE: {
        status: 400,
        message: 'The OpenID provider does not answer. Try again later, or sign in with your password.',
    },
    PROVIDER_REFUSED: {
        status: 401,
        message: 'The OpenID provider did not sign you in. Begin again, or sign in with your password.',
    },
    PROVIDER_ANSWER_INVALID: {
        status: 400,
        message: 'What the OpenID provider answered cannot be accepted. Begin again; if it happens twice, tell the operator.',
    },
    NO_ACCOUNT: {
        status: 403,
        message: 'No account here is linked with this sign-in. An account needs an invitation by an administrator; whoever has one ' +
            'links it after signing in with the password.',
    },
    TAKEN: {
        status: 403,
        message: 'Nothing was linked: this sign-in is linked with an account already. Unlink it there first.',
    },
    SESSION_ENDED: {
        status: 401,
        message: 'Nothing was linked: the session that asked for it has ended. Sign in and begin again.',
    },
};
/** A page that says one thing. */
export function pageOf(title, message) {
    return `${HEAD}<title>${title} · Recourse</title></head>
<body><h1>${title}</h1><p>${message}</p></body></html>
`;
}
/**
 * A page that goes on by itself.
 *
 * The browser stores a SameSite=Strict cookie that comes with a redirect from the provider, but sends it only where this
 * server's own page leads, as this one does.
 *
 * @param to path on this server, from the settings.
 */
export function pageThatGoesOn(title, to) {
    return `${HEAD}<meta http-equiv="refresh" content="0; url=${to}"><title>${title} · Recourse</title></head>
<body><h1>${title}</h1><p><a href="${to}">Continue</a></p></body></html>
`;
}
const HEAD = '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">';
//# sourceMappingURL=oidc.pages.js.map