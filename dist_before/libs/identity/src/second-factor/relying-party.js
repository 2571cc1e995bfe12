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
import { shown } from '#platform';
/** Provides the origin at which browsers reach the registry, such as `https://registry.example.org`. */
export const PUBLIC_ORIGIN = Symbol('public origin');
/** EdDSA, ES256 and RS256 (COSE Algorithms, RFC 9053). */
const ALGORITHMS = [-8, -7, -257];
/** Loaded when somebody first uses an authenticator: it is 200 files, which each start would wait for. */
const webAuthn = () => import('@simplewebauthn/server');
/** How long a browser lets somebody look for their key, in milliseconds; the challenge lasts as long. */
const TIMEOUT = 300_000;
/**
 * The registry towards authenticators (WebAuthn Level 3). Only for a second factor: the password was given before.
 *
 * Nothing of the person is left on the authenticator, which may be taken from them: no name but "Recourse", no
 * discoverable credential, and no attestation is asked for.
 */
let RelyingParty = class RelyingParty {
    #id;
    constructor(origin) {
        this.origin = origin;
        this.#id = new URL(origin).hostname;
    }
    /** What a browser is to be asked for when somebody enrols an authenticator, as JSON. */
    async enrolmentOptions(challenge, enrolled) {
        const { generateRegistrationOptions } = await webAuthn();
        const options = await generateRegistrationOptions({
            rpName: 'Recourse',
            rpID: this.#id,
            userName: 'Recourse',
            challenge: new Uint8Array(challenge),
            timeout: TIMEOUT,
            attestationType: 'none',
            authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
            supportedAlgorithmIDs: ALGORITHMS,
            excludeCredentials: enrolled.map(descriptorOf),
        });
        return JSON.stringify(options);
    }
    /** What a browser is to be asked for when somebody proves one of their authenticators, as JSON. */
    async proofOptions(challenge, enrolled) {
        const { generateAuthenticationOptions } = await webAuthn();
        const options = await generateAuthenticationOptions({
            rpID: this.#id,
            challenge: new Uint8Array(challenge),
            timeout: TIMEOUT,
            userVerification: 'preferred',
            allowCredentials: enrolled.map(descriptorOf),
        });
        return JSON.stringify(options);
    }
    /** @returns the authenticator, or `null` when the answer is not one to that challenge, from here and signed rightly. */
    async enrolled(response, challenge) {
        return this.#checked(async () => {
            const { verifyRegistrationResponse } = await webAuthn();
            const { verified, registrationInfo } = await verifyRegistrationResponse({
                response: response,
                expectedChallenge: challenge.toString('base64url'),
                expectedOrigin: this.origin,
                expectedRPID: this.#id,
                requireUserVerification: false,
                supportedAlgorithmIDs: ALGORITHMS,
            });
            if (!verified)
                return null;
            const { id, publicKey, counter, transports } = registrationInfo.credential;
            return {
                credentialId: Buffer.from(id, 'base64url'),
                publicKey: Buffer.from(publicKey),
                signCount: counter,
                transports: knownTransports(transports),
            };
        });
    }
    /** @returns how often the authenticator has signed, or `null` when the answer is not one to that challenge. */
    async proved(response, challenge, credential) {
        return this.#checked(async () => {
            const { verifyAuthenticationResponse } = await webAuthn();
            const { verified, authenticationInfo } = await verifyAuthenticationResponse({
                response: response,
                expectedChallenge: challenge.toString('base64url'),
                expectedOrigin: this.origin,
                expectedRPID: this.#id,
                requireUserVerification: false,
                credential: {
                    ...descriptorOf(credential),
                    publicKey: new Uint8Array(credential.publicKey),
                    counter: credential.signCount,
                },
            });
            return verified ? authenticationInfo.newCounter : null;
        });
    }
    /** The package throws for each thing that is wrong with an answer; who sent it learns only that it was not taken. */
    async #checked(check) {
        try {
            return await check();
        }
        catch (error) {
            Logger.debug(`An answer of an authenticator was not taken: ${shown(error.message)}`, 'WebAuthn');
            return null;
        }
    }
};
RelyingParty = __decorate([
    Injectable(),
    __param(0, Inject(PUBLIC_ORIGIN)),
    __metadata("design:paramtypes", [String])
], RelyingParty);
export { RelyingParty };
/** Ways to reach an authenticator (WebAuthn Level 3, 5.8.4), in the words of the standard. */
const TRANSPORTS = ['ble', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb', 'cable'];
function knownTransports(given) {
    return TRANSPORTS.filter((known) => Array.isArray(given) && given.includes(known));
}
function descriptorOf({ credentialId, transports }) {
    return { id: credentialId.toString('base64url'), transports: knownTransports(transports) };
}
//# sourceMappingURL=relying-party.js.map