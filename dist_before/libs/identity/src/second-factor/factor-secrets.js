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
import { createHash, createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { KEY_RING, open, Refused, seal } from '#platform';
import { SecondFactorChangeRefusedModel } from './second-factor-errors.model.js';
/** What of second factors follows from the key ring: who has the database alone has none of it. */
let FactorSecrets = class FactorSecrets {
    constructor(keyRing) {
        this.keyRing = keyRing;
    }
    /** Id of the key for new factors. @throws Refused SecondFactorChangeRefused when this process has no ring. */
    get newestId() {
        return this.#ring.newestId;
    }
    /** Seals the secret that codes of an app follow from. */
    async seal(secret, factor) {
        return seal(secret, await sealingKey(this.#ring, factor), placeOf(factor));
    }
    /** @throws CannotOpen when anything about it was changed. */
    async open(sealed, factor) {
        return open(sealed, await sealingKey(this.#ring, factor), placeOf(factor));
    }
    /** What the database is shown when somebody has proved the factor. */
    proof(factor) {
        return proofOf(this.#ring, factor);
    }
    /** What it compares that with. */
    async proofHash(factor) {
        return createHash('sha256')
            .update(await this.proof(factor))
            .digest();
    }
    get #ring() {
        if (!this.keyRing)
            throw new Refused([new SecondFactorChangeRefusedModel('UNAVAILABLE')]);
        return this.keyRing;
    }
};
FactorSecrets = __decorate([
    Injectable(),
    __param(0, Inject(KEY_RING)),
    __metadata("design:paramtypes", [Object])
], FactorSecrets);
export { FactorSecrets };
function sealingKey(ring, { ringKeyId }) {
    return ring.derive(ringKeyId, 'second factor secret');
}
async function proofOf(ring, { id, ringKeyId }) {
    return createHmac('sha256', await ring.derive(ringKeyId, 'second factor proof'))
        .update(id)
        .digest();
}
function placeOf({ id, userId, ringKeyId }) {
    return { table: 'second_factor', column: 'ciphertext', row: id, person: userId, keyId: ringKeyId };
}
//# sourceMappingURL=factor-secrets.js.map