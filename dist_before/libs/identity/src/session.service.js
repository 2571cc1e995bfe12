var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { AsyncResource } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { DomainError, ErrorCode, globalId, notFound, Refused, UnitOfWork, withBearer } from '#platform';
import { emailOf } from './account.rules.js';
import { Actor } from './actor.js';
import { Passwords } from './passwords.js';
import { standsAs } from './policy/standing.js';
import { deviceTokenHash, newDeviceToken, newSessionToken, sessionTokenHash } from './session-token.js';
import { NOTED_EVERY_MINUTES } from './session.rules.js';
import { SignInFailedModel } from './sign-in.model.js';
/** Begins, recognises and ends sessions. */
let SessionService = class SessionService {
    /** Where the service was made: outside the transaction of any operation. */
    #outside = new AsyncResource('SessionService');
    /** Notes of use that are being written, by session. */
    #noting = new Map();
    constructor(work, passwords) {
        this.work = work;
        this.passwords = passwords;
    }
    /**
     * Begins a session with a token of its own, whatever token the request came with.
     *
     * An unknown e-mail, a wrong password and a disabled account get the same answer after the same work. No connection
     * is held while the password is hashed.
     *
     * @throws Refused SignInFailed.
     * @throws DomainError LIMIT_EXCEEDED when too many people are signing in at once, or too many tries have failed.
     */
    async signIn(email, password, place = {}) {
        const account = emailOf(email) ?? createHash('sha256').update(email).digest('hex'); // which is nobody's address
        const clientPrefix = place.clientPrefix ?? null;
        const deviceHash = deviceTokenHash(place.device ?? '');
        const { tryAgainAt, ...challenge } = await this.#challenge([account, clientPrefix, deviceHash]);
        if (tryAgainAt)
            throw tooManyTries(tryAgainAt);
        const proof = await this.passwords.proof(password, challenge);
        const token = newSessionToken();
        const newDevice = newDeviceToken();
        const [counted] = await this.#apart(() => this.work.run(() => this.work.rows(COUNT_TRY, [account, proof, clientPrefix, deviceHash])));
        if (counted.tryAgainAt)
            throw tooManyTries(counted.tryAgainAt);
        const begin = () => this.work.run(async () => {
            const [tried] = await this.work.rows(SIGN_IN, [
                account,
                proof,
                sessionTokenHash(token),
                clientPrefix,
                deviceHash,
                deviceTokenHash(newDevice),
            ]);
            return { ...tried, viewer: tried.isSignedIn ? await this.#viewer() : null };
        });
        const { isKnownDevice, viewer } = await this.#apart(() => withBearer(token, begin));
        if (!viewer)
            throw new Refused([new SignInFailedModel()]);
        const device = isKnownDevice ? place.device : newDevice;
        return { token, expiresAt: viewer.sessionExpiresAt, device, viewer };
    }
    /** Ends the session that the request came with; its token is refused from the next request on. */
    async signOut() {
        await this.work.run(() => this.work.rows('select access.sign_out()'));
    }
    /** Ends all sessions of whoever asks, the one that the request came with included. */
    async signOutEverywhere() {
        await this.work.run(() => this.work.rows('select access.sign_out_everywhere()'));
    }
    /** @throws DomainError NOT_FOUND when the asker has no live session of this id. */
    async end(id) {
        const [row] = await this.work.run(() => this.work.rows('select access.end_my_session($1) as "hasEnded"', [id]));
        if (!row?.hasEnded)
            throw notFound('session');
    }
    /** Live sessions of whoever asks, the newest first. */
    async own() {
        const rows = await this.work.reading(() => this.work.rows(OWN_SESSIONS));
        return rows.map((row) => standsAs({ ...row, id: globalId('Session', row.id) }, { state: null, relations: ['OWN'] }));
    }
    /**
     * Recognises the bearer of a token, with the roles that they hold now.
     *
     * Reads in a transaction of its own, which ends before the operation's begins: a payload must show the state after
     * its mutation, and a mutation must not hold two connections.
     *
     * @throws DomainError UNAUTHENTICATED when the token is malformed or unknown, or its session has ended.
     */
    async actorOf(token) {
        if (!sessionTokenHash(token))
            throw invalidToken();
        const [live] = await this.work.rowsApart(BEARER, [NOTED_EVERY_MINUTES, token]);
        if (!live?.id)
            throw invalidToken();
        if (live.isToBeNoted)
            this.#noteUse(live.id, token);
        return Actor.signedIn(live.userId, live.roles, live.id, live.confinedTo);
    }
    /** What a signed-in person may know about their own sign-in; `null` for a visitor. */
    async viewerOf(actor) {
        return actor.isAnonymous ? null : this.work.reading(() => this.#viewer());
    }
    /** The same of whoever has a token that was just given, whatever token the request came with. */
    viewerBearing(token) {
        return this.#apart(() => withBearer(token, () => this.work.reading(() => this.#viewer())));
    }
    /** Waits for what is still being written, before the connections go. */
    async onModuleDestroy() {
        await Promise.all(this.#noting.values());
    }
    async #challenge(values) {
        const [challenge] = await this.#apart(() => this.work.run(() => this.work.rows(CHALLENGE, values)));
        return challenge;
    }
    async #viewer() {
        const [row] = await this.work.rows(VIEWER);
        return row ? standsAs({ ...row, id: globalId('User', row.id) }, { state: null, relations: ['OWN'] }) : null;
    }
    /** Notes that a session was used, behind the request's back: nobody waits for it, and a failure loses only the note. */
    #noteUse(sessionId, token) {
        if (this.#noting.has(sessionId))
            return;
        const note = this.#apart(() => withBearer(token, () => this.work.run(async () => {
            await this.work.rows('select access.note_use()');
        })))
            .catch((error) => Logger.warn(`The use of a session could not be noted: ${String(error)}`, 'Sessions'))
            .finally(() => this.#noting.delete(sessionId));
        this.#noting.set(sessionId, note);
    }
    /** Keeps `work` out of the scope of the calling operation, so that it opens and closes a transaction of its own. */
    #apart(work) {
        return this.#outside.runInAsyncScope(work);
    }
};
SessionService = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        Passwords])
], SessionService);
export { SessionService };
/** The one answer to a token that opens nothing: why it does not is nobody's business but its owner's. */
export function invalidToken() {
    return new DomainError(ErrorCode.Unauthenticated, 'The session has ended, or its token is not valid. Sign in again: send the mutation signIn without an Authorization header, and then the new token as "Authorization: Bearer rcs_…".');
}
/** Who the token of the transaction belongs to; one row of nulls where it opens nothing. */
const BEARER = `
  select b.session_id as id, b.user_id as "userId", b.roles, b.confined_to as "confinedTo",
         b.last_seen_at <= now() - make_interval(mins => $1) as "isToBeNoted"
  from access.bearer_of_request($2) b`;
const CHALLENGE = `
  select salt, memory_cost as "memoryCost", time_cost as "timeCost", parallelism, try_again_at as "tryAgainAt"
  from access.sign_in_challenge($1, $2, $3)`;
/** Counts a try as failed, in a transaction that has ended before the next one compares. */
const COUNT_TRY = `select access.count_try($1, $2, $3, $4) as "tryAgainAt"`;
const SIGN_IN = `
  select is_signed_in as "isSignedIn", is_known_device as "isKnownDevice"
  from access.sign_in($1, $2, $3, $4, $5, $6)`;
const VIEWER = `
  select user_id as id, display_name as "displayName", roles, expires_at as "sessionExpiresAt",
         confined_to as "confinedTo", stepped_up_until as "steppedUpUntil"
  from access.viewer()`;
const OWN_SESSIONS = `
  select id, created_at as "createdAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt", is_current as "isCurrent"
  from access.my_sessions()`;
/** The same whether there is such an account or not. */
function tooManyTries(until) {
    return new DomainError(ErrorCode.LimitExceeded, `Too many tries to sign in have failed. Try again at ${until.toISOString()}, or sign in from a device that has signed in to this account before.`);
}
//# sourceMappingURL=session.service.js.map