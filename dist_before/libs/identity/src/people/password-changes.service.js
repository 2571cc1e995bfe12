var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from '@nestjs/common';
import { DomainError, ErrorCode, invalid, Refused, UnitOfWork } from '#platform';
import { passwordFault } from '../account.rules.js';
import { Passwords } from '../passwords.js';
import { LinkRefusedModel } from './link-refused.model.js';
import { isOneTimeToken } from './one-time-token.js';
import { WrongPasswordModel } from './password.model.js';
/** New passwords: by the one that holds, or by a link that an administrator made. No connection is held while one is hashed. */
let PasswordChanges = class PasswordChanges {
    constructor(work, passwords) {
        this.work = work;
        this.passwords = passwords;
    }
    /**
     * Sets the password of whoever asks, and ends their other sessions.
     *
     * A wrong current password counts: after five within a quarter of an hour the next must wait, since who found an open
     * session would try many.
     *
     * @throws Refused with ValidationFailed or WrongPassword. @throws DomainError LIMIT_EXCEEDED.
     */
    async change({ currentPassword, newPassword }) {
        refuseUnfit(newPassword);
        const { tryAgainAt, ...challenge } = await this.#one(CHALLENGE);
        if (tryAgainAt)
            throw tooManyTries(tryAgainAt);
        const proof = await this.passwords.proof(currentPassword, challenge);
        const counted = await this.#one(`select access.count_password_try($1) as "tryAgainAt"`, [proof]);
        if (counted.tryAgainAt)
            throw tooManyTries(counted.tryAgainAt);
        const hash = await this.passwords.hash(newPassword);
        const { isDone } = await this.#one(`select access.change_password($1, $2) as "isDone"`, [proof, hash]);
        if (!isDone)
            throw new Refused([new WrongPasswordModel()]);
    }
    /**
     * Sets the password of whom a link was made for, and ends all their sessions. A second factor stays what it is.
     *
     * Looks at the link before it hashes, so that who has none cannot make the server hash. Of two at once, one succeeds.
     *
     * @throws Refused with ValidationFailed or LinkRefused. @throws DomainError LIMIT_EXCEEDED.
     */
    async completeReset({ token, newPassword }) {
        refuseUnfit(newPassword);
        const isOpen = isOneTimeToken('rcp', token) &&
            (await this.#one(`select access.is_open_password_reset($1) as "isDone"`, [token])).isDone;
        if (!isOpen)
            throw new Refused([new LinkRefusedModel()]);
        const hash = await this.passwords.hash(newPassword);
        const { isDone } = await this.#one(`select access.complete_password_reset($1, $2) as "isDone"`, [
            token,
            hash,
        ]);
        if (!isDone)
            throw new Refused([new LinkRefusedModel()]);
    }
    /** The one row of a statement, in a transaction that has ended when it is there. */
    async #one(text, values = []) {
        const [row] = await this.work.run(() => this.work.rows(text, values));
        return row;
    }
};
PasswordChanges = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        Passwords])
], PasswordChanges);
export { PasswordChanges };
const CHALLENGE = `
  select salt, memory_cost as "memoryCost", time_cost as "timeCost", parallelism, try_again_at as "tryAgainAt"
  from access.my_password_challenge()`;
function refuseUnfit(newPassword) {
    const fault = passwordFault(newPassword);
    if (fault !== null)
        throw invalid({ path: ['newPassword'], value: null, message: fault }); // a secret is never shown
}
function tooManyTries(until) {
    return new DomainError(ErrorCode.LimitExceeded, `The current password was wrong too often. Try again at ${until.toISOString()}, or ask an administrator for a link.`);
}
//# sourceMappingURL=password-changes.service.js.map