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
import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { badInput } from '../errors/domain-error.js';
/** Injection token of the secret that signs cursors. */
export const SIGNING_KEY = Symbol('SIGNING_KEY');
/**
 * Writes and reads page cursors: opaque, signed, and good only for the list, filter and order they came from.
 *
 * The signature keeps a caller from reading rows by guessing sort keys and from moving a cursor to another list.
 */
let Cursors = class Cursors {
    #key; // made once: of bytes, each signature would make one
    constructor(signingKey) {
        this.#key = createSecretKey(createHmac('sha256', signingKey).update('recourse cursor').digest());
    }
    /** @param scope everything that decides which rows come in which order: name of the list, filter, order. */
    write(position, scope) {
        const body = Buffer.from(JSON.stringify(position));
        return Buffer.concat([this.#sign(body, scope), body]).toString('base64url');
    }
    /** @throws DomainError BAD_USER_INPUT when the cursor is no cursor of ours or belongs to another list. */
    read(cursor, scope) {
        const bytes = Buffer.from(cursor, 'base64url');
        const body = bytes.subarray(SIGNATURE_BYTES);
        const given = bytes.subarray(0, SIGNATURE_BYTES);
        if (given.length === SIGNATURE_BYTES && timingSafeEqual(given, this.#sign(body, scope))) {
            return JSON.parse(body.toString());
        }
        throw badInput([
            {
                path: ['after'],
                value: cursor.slice(0, 80),
                message: 'The cursor is not one that this list gave with this filter and order. Take endCursor from the page before, or leave it out to begin at the first page.',
            },
        ]);
    }
    #sign(body, scope) {
        return createHmac('sha256', this.#key)
            .update(JSON.stringify(scope))
            .update('\0')
            .update(body)
            .digest()
            .subarray(0, SIGNATURE_BYTES);
    }
};
Cursors = __decorate([
    Injectable(),
    __param(0, Inject(SIGNING_KEY)),
    __metadata("design:paramtypes", [String])
], Cursors);
export { Cursors };
const SIGNATURE_BYTES = 16;
//# sourceMappingURL=cursor.js.map