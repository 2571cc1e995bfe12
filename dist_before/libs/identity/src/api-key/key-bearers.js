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
import { Injectable, Logger } from '@nestjs/common';
import { DomainError, ErrorCode, UnitOfWork, withBearer } from '#platform';
import { Actor } from '../actor.js';
import { NOTED_EVERY_MINUTES } from '../session.rules.js';
import { holdsKey, idInKey } from './api-key-token.js';
/** Recognises the keys that programs send. */
let KeyBearers = class KeyBearers {
    /** Where the service was made: outside the transaction of any operation. */
    #outside = new AsyncResource('KeyBearers');
    /** Notes of use that are being written, by key. */
    #noting = new Map();
    constructor(work) {
        this.work = work;
    }
    /**
     * Recognises a key, with the roles that it carries and its maker may still give.
     *
     * Reads in a transaction of its own, which ends before the operation's begins.
     *
     * @throws DomainError UNAUTHENTICATED alike when the key is malformed, unknown, expired or revoked, or its maker's account
     *   is disabled.
     */
    async actorOf(key) {
        const id = idInKey(key);
        if (id === null)
            throw invalidKey();
        const [live] = await this.work.rowsApart(BEARER, [
            NOTED_EVERY_MINUTES,
            key,
        ]);
        if (live?.kind !== 'KEY')
            throw invalidKey();
        if (live.isToBeNoted)
            this.#noteUse(id, key);
        return Actor.withKey(id, live.roles);
    }
    /** Waits for what is still being written, before the connections go. */
    async onModuleDestroy() {
        await Promise.all(this.#noting.values());
    }
    /** Notes that a key was used, behind the request's back: nobody waits for it, and a failure loses only the note. */
    #noteUse(id, key) {
        if (this.#noting.has(id))
            return;
        const note = this.#outside
            .runInAsyncScope(() => withBearer(null, () => this.work.run(() => this.work.rows('select access.note_key_use($1)', [key]))))
            .then(() => undefined)
            .catch((error) => Logger.warn(`The use of a key could not be noted: ${String(error)}`, 'ApiKeys'))
            .finally(() => this.#noting.delete(id));
        this.#noting.set(id, note);
    }
};
KeyBearers = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork])
], KeyBearers);
export { KeyBearers };
/**
 * Refuses a request whose address holds a key, live or not: it stands in logs by now and should be revoked.
 *
 * @throws DomainError UNAUTHENTICATED.
 */
export function refuseKeyInUrl({ req }) {
    if (!holdsKey(req?.url))
        return;
    throw new DomainError(ErrorCode.Unauthenticated, 'A key does not belong into an address, where logs and histories keep it: revoke it with revokeApiKey and make another. Send keys as the header "Authorization: Bearer rck_…".');
}
/** The one answer to a key that opens nothing: why it does not is nobody's business but its maker's. */
function invalidKey() {
    return new DomainError(ErrorCode.Unauthenticated, 'The API key is not valid: it is unknown or mistyped, has expired or was revoked. See the query apiKeys, make another with createApiKey, and send it whole as "Authorization: Bearer rck_…".');
}
const BEARER = `
  select b.kind, b.roles, coalesce(b.last_seen_at <= now() - make_interval(mins => $1), true) as "isToBeNoted"
  from access.bearer_of_request($2) b`;
//# sourceMappingURL=key-bearers.js.map