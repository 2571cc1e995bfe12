var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Injectable } from '@nestjs/common';
import { hash } from '@node-rs/argon2';
import { DomainError, ErrorCode } from '#platform';
import { LONGEST_PASSWORD, normalPassword, passwordLength } from './account.rules.js';
/** Hashes that run at the same time: each takes 64 MiB and a core. */
const AT_ONCE = 2;
/** Hashes that may wait for their turn. */
const QUEUE_LENGTH = 32;
/** Parameters of argon2id (the default algorithm of the package); the hash carries them. The same everywhere, tests included. */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1, outputLen: 32 }; // 65,536 KiB
/**
 * Hashes passwords with argon2id, few at a time: hashing is dear on purpose, and so a way to exhaust
 * the server.
 */
let Passwords = class Passwords {
    #running = 0;
    #waiting = [];
    /** @throws DomainError LIMIT_EXCEEDED when too many hashes wait already. */
    async hash(password) {
        return this.#inTurn(() => hash(Buffer.from(normalPassword(password)), COST));
    }
    /**
     * The hash that an account has if the password is its own, for the database to compare.
     *
     * Does the same work whatever is given, so that its time tells nothing. A password that is too long is nobody's: its
     * proof is the empty text, which no account has.
     *
     * @throws DomainError LIMIT_EXCEEDED when too many hashes wait already.
     */
    async proof(password, challenge) {
        const normal = normalPassword(password);
        const isTooLong = passwordLength(normal) > LONGEST_PASSWORD;
        const hashed = await this.#inTurn(() => hash(Buffer.from(isTooLong ? '' : normal), { ...COST, ...challenge }));
        return isTooLong ? '' : hashed;
    }
    async #inTurn(work) {
        if (this.#running >= AT_ONCE) {
            if (this.#waiting.length >= QUEUE_LENGTH) {
                throw new DomainError(ErrorCode.LimitExceeded, 'Too many people are signing in at this moment. Try again in a few seconds.');
            }
            await new Promise((myTurn) => this.#waiting.push(myTurn)); // whoever ends hands on the place
        }
        else {
            this.#running += 1;
        }
        try {
            return await work();
        }
        finally {
            const next = this.#waiting.shift();
            if (next)
                next();
            else
                this.#running -= 1;
        }
    }
};
Passwords = __decorate([
    Injectable()
], Passwords);
export { Passwords };
//# sourceMappingURL=passwords.js.map