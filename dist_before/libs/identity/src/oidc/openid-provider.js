/** The one OpenID provider of the settings, as openid-client speaks with it. */
import * as client from 'openid-client';
import { assuranceOf, FRESH_SECONDS } from './assurance.rules.js';
/** The provider gave no answer, or none that may be believed. Never carries what was answered. */
export class ProviderFault extends Error {
    constructor(reason, 
    /** Code of the fault, for the log. */
    code) {
        super(`${reason} (${code})`);
        this.reason = reason;
        this.code = code;
        this.name = 'ProviderFault';
    }
}
const WAIT_SECONDS = 5;
const CLOCK_TOLERANCE_SECONDS = 30;
/** After so long the provider's description of itself is read again. */
const DESCRIPTION_LIFETIME_MS = 3_600_000;
export class OpenIdProvider {
    #described;
    constructor(options) {
        this.options = options;
    }
    get #callback() {
        return `${this.options.publicUrl}/auth/oidc/callback`;
    }
    /** Its name of itself. @throws ProviderFault when it does not answer. */
    async issuer() {
        return (await this.#configuration()).serverMetadata().issuer;
    }
    /**
     * Where to send a browser.
     *
     * A proof of who one is that is older than five minutes is to be given again: an assurance of 2 counts as a fresh one.
     *
     * @throws ProviderFault when the provider does not answer.
     */
    async authorizationUrl(state, nonce, verifier) {
        const configuration = await this.#configuration();
        const parameters = {
            redirect_uri: this.#callback,
            scope: 'openid',
            state,
            nonce,
            max_age: String(FRESH_SECONDS),
            code_challenge: await client.calculatePKCECodeChallenge(verifier),
            code_challenge_method: 'S256',
        };
        return client.buildAuthorizationUrl(configuration, parameters).href;
    }
    /**
     * Redeems what a browser came back with, and checks what the provider signed: issuer, audience, nonce, times, and the
     * signature itself, which openid-client leaves out of the code flow unless told.
     *
     * @param query of the address that the browser came back to, with its question mark.
     * @throws ProviderFault
     */
    async identify(query, state, nonce, verifier) {
        const configuration = await this.#configuration();
        const { issuer } = configuration.serverMetadata();
        try {
            const tokens = await client.authorizationCodeGrant(configuration, new URL(`${this.#callback}${query}`), {
                pkceCodeVerifier: verifier,
                expectedNonce: nonce,
                expectedState: state,
                idTokenExpected: true,
            });
            const claims = tokens.claims();
            if (claims.iss !== issuer)
                throw new ProviderFault('PROVIDER_ANSWER_INVALID', 'ISSUER');
            return { issuer, subject: subjectOf(claims.sub), assurance: assuranceOf(claims, Date.now() / 1000) };
        }
        catch (error) {
            throw faultOf(error);
        }
    }
    /** Read once an hour; a failure is not kept. */
    #configuration() {
        const known = this.#described;
        if (known && Date.now() - known.at < DESCRIPTION_LIFETIME_MS)
            return known.configuration;
        const configuration = this.#discover().catch((error) => {
            this.#described = undefined;
            throw faultOf(error);
        });
        this.#described = { at: Date.now(), configuration };
        return configuration;
    }
    #discover() {
        const { issuer, clientId, clientSecret } = this.options;
        const extensions = [client.enableNonRepudiationChecks];
        if (issuer.startsWith('http:'))
            extensions.push(client.allowInsecureRequests); // the settings allow it on loopback alone
        return client.discovery(new URL(issuer), clientId, { [client.clockTolerance]: CLOCK_TOLERANCE_SECONDS }, secretAsTheProviderWants(clientSecret), { execute: extensions, timeout: WAIT_SECONDS });
    }
}
/** In the header, where the provider does not say that it takes it in the body only (OpenID Connect Discovery 1.0, 3). */
function secretAsTheProviderWants(secret) {
    const inHeader = client.ClientSecretBasic(secret);
    const inBody = client.ClientSecretPost(secret);
    return (server, ...rest) => {
        const methods = server.token_endpoint_auth_methods_supported;
        return ((methods?.includes('client_secret_basic') ?? true) ? inHeader : inBody)(server, ...rest);
    };
}
/** @throws ProviderFault when it is longer than a provider may make it (OpenID Connect Core 1.0, 2), or no text. */
function subjectOf(subject) {
    if (/^[\x20-\x7e]{1,255}$/.test(subject))
        return subject;
    throw new ProviderFault('PROVIDER_ANSWER_INVALID', 'SUBJECT');
}
function faultOf(error) {
    if (error instanceof ProviderFault)
        return error;
    const chain = causesOf(error);
    const code = codeOf(chain);
    if (error instanceof client.AuthorizationResponseError)
        return new ProviderFault('PROVIDER_REFUSED', code);
    const isSilent = chain.some(({ name, cause }) => name === 'TimeoutError' || (name === 'TypeError' && cause !== undefined));
    return new ProviderFault(isSilent ? 'PROVIDER_UNAVAILABLE' : 'PROVIDER_ANSWER_INVALID', code);
}
function causesOf(error) {
    const chain = [];
    for (let next = error; typeof next === 'object' && next !== null && chain.length < 5; next = next.cause) {
        chain.push(next);
    }
    return chain;
}
/** A name out of openid-client or Node.js; never words of the provider's. */
function codeOf(chain) {
    const codes = [...chain.map(({ code }) => code), ...chain.map(({ name }) => name)];
    return codes.find((code) => typeof code === 'string' && /^[A-Z]\w{1,60}$/i.test(code)) ?? 'UNKNOWN';
}
//# sourceMappingURL=openid-provider.js.map