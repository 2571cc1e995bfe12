var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Inject, Injectable, Logger } from '@nestjs/common';
import { recordEvent } from '#audit';
import { asCommand, DomainError, ErrorCode, globalId, notFound, UnitOfWork, withBearer } from '#platform';
import { standsAs } from '../policy/standing.js';
import { newSessionToken, sessionTokenHash } from '../session-token.js';
import { newSecret, nonceOf, secretHash, verifierOf } from './browser-binding.js';
import { OpenIdProvider, ProviderFault } from './openid-provider.js';
/** Provides the provider of the settings, or `null` where they name none. */
export const OPENID_PROVIDER = Symbol('OpenID provider');
/** Sends people to the OpenID provider of the settings and takes them in when they come back. */
let OidcSignIn = class OidcSignIn {
    constructor(work, provider) {
        this.work = work;
        this.provider = provider;
    }
    /**
     * Begins a sign-in. Open to everyone.
     *
     * @param clientPrefix as of `clientPrefixOf`.
     * @returns where to send the browser, or until when no more sign-ins can be begun from its network.
     * @throws ProviderFault when the provider does not answer.
     */
    async begin(clientPrefix) {
        return this.#reported(async () => {
            const { issuer, departure, hashes } = await this.#departure();
            const [row] = await this.#asVisitor(() => this.work.rows('select access.begin_oidc_attempt($1, $2, $3, $4) as "tryAgainAt"', [issuer, ...hashes, clientPrefix]));
            return row?.tryAgainAt ? { tryAgainAt: row.tryAgainAt } : departure;
        });
    }
    /**
     * Begins to link a sign-in at the provider with the account of whoever asks.
     *
     * @throws DomainError FORBIDDEN without a fresh proof of who one is.
     * @throws DomainError CONFLICT when one is linked already, the provider does not answer, or the settings name none.
     */
    async beginLink() {
        if (!this.provider)
            throw new DomainError(ErrorCode.Conflict, NO_PROVIDER);
        const { issuer, departure, hashes } = await this.#reported(() => this.#departure()).catch((error) => {
            if (!(error instanceof ProviderFault))
                throw error;
            throw new DomainError(ErrorCode.Conflict, 'The OpenID provider does not answer. Try again later.');
        });
        const [row] = await this.work.run(() => this.work.rows('select access.begin_federated_link($1, $2, $3) as outcome', [
            issuer,
            ...hashes,
        ]));
        if (row?.outcome === 'LINKED_ALREADY')
            throw new DomainError(ErrorCode.Conflict, LINKED_ALREADY);
        if (row?.outcome !== 'BEGUN')
            throw new DomainError(ErrorCode.Forbidden, STEP_UP_FIRST);
        return departure;
    }
    /**
     * Takes in whoever comes back from the provider: at most once for each time that somebody was sent there.
     *
     * No connection is held while the provider is asked.
     *
     * @param query of the address that they came back to, with its question mark.
     * @param browserSecret as their browser kept it.
     */
    async arrive(query, browserSecret) {
        const states = new URLSearchParams(query).getAll('state');
        const state = states.length === 1 ? states[0] : null;
        const hashes = [secretHash(state), secretHash(browserSecret)];
        if (state === null || browserSecret === null || hashes.includes(null)) {
            await this.#refuse(hashes[0] === null ? 'NO_STATE' : 'NO_COOKIE');
            return { outcome: 'ATTEMPT_REFUSED', isClaimed: false };
        }
        const [claim] = await this.#asVisitor(() => this.work.rows('select access.claim_oidc_attempt($1, $2) as "isClaimed"', hashes));
        if (!claim?.isClaimed)
            return { outcome: 'ATTEMPT_REFUSED', isClaimed: false };
        try {
            const { issuer, subject, assurance } = await this.#reported(() => this.provider.identify(query, state, nonceOf(browserSecret), verifierOf(browserSecret)));
            const token = newSessionToken();
            const [row] = await this.#asVisitor(() => this.work.rows('select access.complete_oidc_attempt($1, $2, $3, $4, $5, $6) as outcome', [
                ...hashes,
                issuer,
                subject,
                assurance,
                sessionTokenHash(token),
            ]));
            return arrivalOf(row.outcome, token);
        }
        catch (error) {
            if (!(error instanceof ProviderFault))
                throw error;
            return { outcome: error.reason, isClaimed: true };
        }
    }
    /** Links of whoever asks, the oldest first. */
    async own() {
        const rows = await this.work.reading(() => this.work.rows('select id, issuer, linked_at as "linkedAt" from access.my_federated_identities()'));
        return rows.map((row) => standsAs({ ...row, id: globalId('FederatedIdentity', row.id) }, { state: null, relations: ['OWN'] }));
    }
    /** @throws DomainError NOT_FOUND when the asker has no link of this id. */
    async unlink(id) {
        const [row] = await this.work.run(() => this.work.rows('select access.unlink_federated_identity($1) as "isGone"', [id]));
        if (!row?.isGone)
            throw notFound('federated identity');
    }
    async #departure() {
        const [state, browserSecret] = [newSecret(), newSecret()];
        const url = await this.provider.authorizationUrl(state, nonceOf(browserSecret), verifierOf(browserSecret));
        const issuer = await this.provider.issuer();
        const hashes = [secretHash(state), secretHash(browserSecret)];
        return { issuer, hashes, departure: { url, browserSecret } };
    }
    /** Logs and leaves a trace of each answer of the provider that is not taken. */
    async #reported(asking) {
        try {
            return await asking();
        }
        catch (error) {
            if (!(error instanceof ProviderFault))
                throw error;
            Logger.warn(`A sign-in at the OpenID provider came to nothing: ${error.message}`, 'OIDC');
            await this.#refuse(error.reason, error.code);
            throw error;
        }
    }
    async #refuse(reason, code = null) {
        await this.#asVisitor(() => recordEvent(this.work, 'federated-sign-in.refused', null, { reason, code }));
    }
    /** Whatever token the request came with: who signs in is nobody yet. */
    #asVisitor(work) {
        return asCommand('oidc.sign-in', () => withBearer(null, () => this.work.run(work)));
    }
};
OidcSignIn = __decorate([
    Injectable(),
    __param(1, Inject(OPENID_PROVIDER)),
    __metadata("design:paramtypes", [UnitOfWork, Object])
], OidcSignIn);
export { OidcSignIn };
function arrivalOf(outcome, token) {
    switch (outcome) {
        case 'SIGNED_IN':
            return { outcome, token };
        case 'LINKED':
            return { outcome };
        case 'NO_ACCOUNT':
        case 'TAKEN':
        case 'SESSION_ENDED':
            return { outcome, isClaimed: true };
        default:
            return { outcome: 'ATTEMPT_REFUSED', isClaimed: true };
    }
}
const NO_PROVIDER = 'This registry has no OpenID provider. The operator names one in the settings.';
const LINKED_ALREADY = 'Your account is linked with a sign-in at this provider already. Remove that link first with unlinkFederatedIdentity.';
const STEP_UP_FIRST = 'Linking another way to sign in needs a fresh proof of who you are. Prove it again, then retry.';
//# sourceMappingURL=oidc.service.js.map