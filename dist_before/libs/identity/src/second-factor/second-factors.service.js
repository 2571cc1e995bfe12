var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { recordEvent } from '#audit';
import { DomainError, ErrorCode, globalId, invalid, keyOf, notFound, Refused, UnitOfWork } from '#platform';
import { StepUpRequiredModel } from '../people/step-up-required.model.js';
import { standsAs } from '../policy/standing.js';
import { SessionService } from '../session.service.js';
import { newSessionToken, sessionTokenHash } from '../session-token.js';
import { FactorSecrets } from './factor-secrets.js';
import { newRecoveryCodes, recoveryCodeHash } from './recovery-codes.js';
import { RelyingParty } from './relying-party.js';
import { SecondFactorChange, SecondFactorChangeRefusedModel, SecondFactorRefusedModel, } from './second-factor-errors.model.js';
import { labelFault, recoveryCodeOf, totpCodeOf } from './second-factor.rules.js';
import { newTotpSecret, stepOfCode, totpUri } from './totp.js';
/**
 * Second factors of whoever asks: enrols and proves them. Each proof gives the session a new token and opens what needs
 * a fresh one for five minutes.
 *
 * No connection is held while a code or a signature is checked.
 */
let SecondFactors = class SecondFactors {
    constructor(work, sessions, secrets, relyingParty) {
        this.work = work;
        this.sessions = sessions;
        this.secrets = secrets;
        this.relyingParty = relyingParty;
    }
    /** Those that can be proved, the oldest first. */
    async own() {
        const rows = await this.work.reading(() => this.work.rows(OWN));
        return rows
            .filter(({ confirmedAt }) => confirmedAt !== null)
            .map(({ id, kind, label, confirmedAt, lastUsedAt }) => standsAs({ id: globalId('SecondFactor', id), kind, label, enrolledAt: confirmedAt, lastUsedAt }, { state: null, relations: ['OWN'] }));
    }
    async recoveryCodesLeft() {
        const [row] = await this.work.reading(() => this.work.rows('select access.my_recovery_codes_left() as count'));
        return row.count;
    }
    /**
     * Begins to enrol an app. One that was begun before cannot be finished any more.
     *
     * @throws Refused with ValidationFailed, StepUpRequired or SecondFactorChangeRefused.
     */
    async beginTotp(label, actor) {
        refuseLabel(label);
        const secret = newTotpSecret();
        const factor = this.#newFactor(actor);
        const { nonce, ciphertext, tag } = await this.secrets.seal(secret, factor);
        const proofHash = await this.secrets.proofHash(factor);
        refuseChange(await this.#outcome('access.begin_totp_enrolment($1, $2, $3, $4, $5, $6, $7)', [
            factor.id,
            label.trim(),
            factor.ringKeyId,
            proofHash,
            nonce,
            ciphertext,
            tag,
        ]));
        const viewer = await this.sessions.viewerOf(actor);
        return { id: globalId('TotpEnrolment', factor.id), secret, uri: totpUri(secret, viewer?.displayName ?? '') };
    }
    /** @throws Refused with ValidationFailed, SecondFactorRefused, StepUpRequired or SecondFactorChangeRefused. @throws DomainError LIMIT_EXCEEDED. */
    async confirmTotp(enrolment, text) {
        const code = codeIn(text);
        const id = keyOf(enrolment, 'TotpEnrolment');
        await this.#countTry();
        const factor = (await this.#own()).find((row) => row.id === id && row.kind === 'TOTP' && row.confirmedAt === null);
        if (!factor)
            throw changeRefused('EXPIRED');
        const step = stepOfCode(await this.#secretOf(factor), code, Date.now());
        if (step === null)
            throw await this.#refused('code', factor.id);
        return this.#enrolled(async (tokenHash, hashes) => [
            'access.confirm_totp($1, $2, $3, $4, $5)',
            [factor.id, step, await this.secrets.proof(factor), tokenHash, hashes],
        ]);
    }
    /** Options for the browser to enrol an authenticator with. @throws as {@link beginTotp}. */
    async beginWebAuthnEnrolment() {
        void this.secrets.newestId; // refuses where there is no ring, before anybody touches their key
        const challenge = randomBytes(32);
        refuseChange(await this.#outcome('access.new_webauthn_challenge($1, $2)', ['ENROL', challenge]));
        return this.relyingParty.enrolmentOptions(challenge, credentialsIn(await this.#own()));
    }
    /** @throws as {@link confirmTotp}. */
    async enrolWebAuthn(label, text, actor) {
        refuseLabel(label);
        const response = responseIn(text);
        const challenge = await this.#takeChallenge('ENROL');
        const credential = challenge && (await this.relyingParty.enrolled(response, challenge));
        if (!credential)
            throw await this.#refused('response', null);
        const factor = this.#newFactor(actor);
        const proofHash = await this.secrets.proofHash(factor);
        return this.#enrolled((tokenHash, hashes) => Promise.resolve([
            'access.enrol_webauthn($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
            [
                factor.id,
                label.trim(),
                factor.ringKeyId,
                proofHash,
                credential.credentialId,
                credential.publicKey,
                credential.signCount,
                credential.transports,
                tokenHash,
                hashes,
            ],
        ]));
    }
    /**
     * Proves a code of an app. Each is taken once, however many send it at the same time; after five wrong ones within a
     * quarter of an hour the next must wait.
     *
     * @throws Refused with ValidationFailed or SecondFactorRefused. @throws DomainError LIMIT_EXCEEDED.
     */
    async proveTotp(text) {
        const code = codeIn(text);
        await this.#countTry();
        for (const factor of await this.#own()) {
            if (factor.kind !== 'TOTP' || factor.confirmedAt === null)
                continue;
            const step = stepOfCode(await this.#secretOf(factor), code, Date.now());
            if (step === null)
                continue;
            const proof = await this.secrets.proof(factor);
            const proved = await this.#proved('access.prove_totp($1, $2, $3, $4)', [factor.id, step, proof]);
            if (proved)
                return proved;
        }
        throw await this.#refused('code', null);
    }
    /** Options for the browser to ask an authenticator with. @throws Refused SecondFactorChangeRefused. */
    async beginWebAuthnProof() {
        const challenge = randomBytes(32);
        refuseChange(await this.#outcome('access.new_webauthn_challenge($1, $2)', ['PROVE', challenge]));
        return this.relyingParty.proofOptions(challenge, credentialsIn(await this.#own()));
    }
    /** @throws Refused with ValidationFailed or SecondFactorRefused. */
    async proveWebAuthn(text) {
        const response = responseIn(text);
        const challenge = await this.#takeChallenge('PROVE');
        const used = Buffer.from(String(response.id), 'base64url');
        const factor = (await this.#own()).find(({ credentialId }) => credentialId?.equals(used));
        if (!challenge || !factor)
            throw await this.#refused('response', null);
        const count = await this.relyingParty.proved(response, challenge, credentialOf(factor));
        const proof = await this.secrets.proof(factor);
        const proved = count !== null && (await this.#proved('access.prove_webauthn($1, $2, $3, $4)', [factor.id, count, proof]));
        if (!proved)
            throw await this.#refused('response', factor.id);
        return proved;
    }
    /** @throws Refused with ValidationFailed or SecondFactorRefused. @throws DomainError LIMIT_EXCEEDED. */
    async proveRecoveryCode(text) {
        const code = recoveryCodeOf(text);
        if (code === null)
            throw invalid(problem('code', 'A recovery code has 16 letters and digits. Give one as printed.'));
        await this.#countTry();
        const proved = await this.#proved('access.prove_recovery_code($1, $2)', [code]);
        if (!proved)
            throw await this.#refused('code', null);
        return proved;
    }
    /** @returns ten new codes, which take the place of all before. @throws Refused with StepUpRequired or SecondFactorChangeRefused. */
    async replaceRecoveryCodes() {
        const codes = newRecoveryCodes();
        refuseChange(await this.#outcome('access.replace_recovery_codes($1)', [codes.map(recoveryCodeHash)]));
        return codes;
    }
    /** @throws Refused with StepUpRequired or SecondFactorChangeRefused. @throws DomainError NOT_FOUND. */
    async remove(id) {
        const key = keyOf(id, 'SecondFactor');
        if (key === null || !UUID.test(key))
            throw notFound('second factor');
        const outcome = await this.#outcome('access.remove_second_factor($1)', [key]);
        if (outcome === 'ABSENT')
            throw notFound('second factor');
        refuseChange(outcome);
    }
    #newFactor(actor) {
        return { id: randomUUID(), userId: actor.userId, ringKeyId: this.secrets.newestId };
    }
    #own() {
        return this.work.run(() => this.work.rows(OWN));
    }
    #secretOf(factor) {
        return this.secrets.open({ nonce: factor.nonce, ciphertext: factor.ciphertext, tag: factor.tag }, factor);
    }
    async #takeChallenge(purpose) {
        const [row] = await this.work.run(() => this.work.rows('select access.take_webauthn_challenge($1) as challenge', [purpose]));
        return row.challenge;
    }
    async #countTry() {
        const [row] = await this.work.run(() => this.work.rows('select access.count_second_factor_try() as "tryAgainAt"'));
        if (row.tryAgainAt) {
            throw new DomainError(ErrorCode.LimitExceeded, `Too many codes were wrong. Try again at ${row.tryAgainAt.toISOString()}, or prove an authenticator. If it was not you who tried, somebody has your password: change it.`);
        }
    }
    async #outcome(call, values) {
        const [row] = await this.work.run(() => this.work.rows(`select ${call} as outcome`, values));
        return row.outcome;
    }
    /** Runs what takes a proof and gives the session a new token; the hash of that is its last argument. */
    async #proved(call, values) {
        const token = newSessionToken();
        const [row] = await this.work.run(() => this.work.rows(`select ${call} as "isProved"`, [...values, sessionTokenHash(token)]));
        return row.isProved ? this.#sessionOf(token) : null;
    }
    async #enrolled(statement) {
        const token = newSessionToken();
        const codes = newRecoveryCodes();
        const [call, values] = await statement(sessionTokenHash(token), codes.map(recoveryCodeHash));
        const [row] = await this.work.run(() => this.work.rows(`select outcome, is_first as "isFirst" from ${call}`, values));
        refuseChange(row.outcome);
        return { ...(await this.#sessionOf(token)), recoveryCodes: row.isFirst ? codes : null };
    }
    async #sessionOf(token) {
        const viewer = await this.sessions.viewerBearing(token);
        if (!viewer)
            throw changeRefused('SESSION_ENDED'); // by somebody else, in the meantime
        return { token, viewer };
    }
    async #refused(field, factor) {
        await this.work.run(() => recordEvent(this.work, 'second-factor.refused', factor));
        return new Refused([new SecondFactorRefusedModel(field)]);
    }
};
SecondFactors = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        SessionService,
        FactorSecrets,
        RelyingParty])
], SecondFactors);
export { SecondFactors };
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const OWN = `
  select id, user_id as "userId", kind, label, ring_key_id as "ringKeyId", confirmed_at as "confirmedAt",
         last_used_at as "lastUsedAt", nonce, ciphertext, tag, credential_id as "credentialId", public_key as "publicKey",
         sign_count as "signCount", transports
  from access.my_second_factors()`;
/** Answers of the database that are no refusal. */
const DONE = new Set(['BEGUN', 'ENROLLED', 'REPLACED', 'REMOVED']);
function refuseChange(outcome) {
    if (DONE.has(outcome))
        return;
    if (outcome === 'NOT_STEPPED_UP')
        throw new Refused([new StepUpRequiredModel()]);
    if (!Object.hasOwn(SecondFactorChange, outcome))
        throw new Error(`The database answered ${outcome}.`);
    throw changeRefused(outcome);
}
function changeRefused(reason) {
    return new Refused([new SecondFactorChangeRefusedModel(reason)]);
}
function problem(field, message) {
    return { path: [field], value: null, message }; // a secret is never shown
}
function refuseLabel(label) {
    const message = labelFault(label);
    if (message !== null)
        throw invalid(problem('label', message));
}
function codeIn(text) {
    const code = totpCodeOf(text);
    if (code === null)
        throw invalid(problem('code', 'A code has six digits. Give the one that the app shows now.'));
    return code;
}
/** Longest answer of an authenticator that is looked at, in characters. */
const LONGEST_RESPONSE = 20_000;
/** What a browser answered, as far as it must have form; the rest is checked against the challenge. */
function responseIn(text) {
    const fault = problem('response', `This is no answer of an authenticator. Give the credential that the browser answered with, as JSON of its toJSON(), in at most ${LONGEST_RESPONSE} characters.`);
    if (text.length > LONGEST_RESPONSE)
        throw invalid(fault);
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        throw invalid(fault);
    }
    const { id, rawId, type, response } = (parsed ?? {});
    const isAnswer = typeof id === 'string' &&
        id === rawId &&
        type === 'public-key' &&
        typeof response === 'object' &&
        response !== null;
    if (!isAnswer)
        throw invalid(fault);
    return parsed;
}
function credentialOf({ credentialId, publicKey, signCount, transports }) {
    return {
        credentialId: credentialId,
        publicKey: publicKey,
        signCount: Number(signCount),
        transports: transports ?? [],
    };
}
function credentialsIn(factors) {
    return factors.filter(({ kind }) => kind === 'WEBAUTHN').map(credentialOf);
}
//# sourceMappingURL=second-factors.service.js.map