var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refused, UnitOfWork } from '#platform';
import { IdempotencyKeyEntity } from './case.entity.js';
import { IdempotencyKeyReusedModel } from './case-errors.model.js';
/**
 * Lets a request that is sent again under the same key have no second effect.
 *
 * The key is kept in the transaction of the effect: either both are there, or neither, so that who has got no answer
 * may send the request again. What was refused keeps no key.
 */
let Idempotency = class Idempotency {
    constructor(work) {
        this.work = work;
    }
    /**
     * Runs `effect`, unless the same request has had its effect. One that is under way is waited for.
     *
     * @param operation what is asked for; the same key serves no other.
     * @param caseId bare id of the case that is made or changed.
     * @returns the id of the case, which the actor may see no more.
     * @throws Refused IdempotencyKeyReused when the key was used for something else.
     */
    async once(actor, operation, { idempotencyKey, ...content }, caseId, effect) {
        return this.work.run(async () => {
            const earlier = idempotencyKey
                ? await this.#keep(actor.userId, idempotencyKey, [operation, content], caseId)
                : null;
            if (earlier !== null)
                return earlier;
            await effect();
            return caseId;
        });
    }
    /** @returns the case of the first request under the key; `null` when this is the first. */
    async #keep(userId, key, request, caseId) {
        const fingerprint = createHash('sha256').update(JSON.stringify(request)).digest('hex');
        const kept = await this.work.rows(`insert into idempotency_key (user_id, key, fingerprint, case_id) values ($1, $2, $3, $4)
       on conflict on constraint idempotency_key_pkey do nothing returning 1`, [userId, key, fingerprint, caseId]);
        if (kept.length > 0)
            return null;
        const earlier = await (await this.work.repository(IdempotencyKeyEntity)).findOneByOrFail({ userId, key });
        if (earlier.fingerprint !== fingerprint)
            throw new Refused([new IdempotencyKeyReusedModel()]);
        return earlier.caseId;
    }
};
Idempotency = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork])
], Idempotency);
export { Idempotency };
//# sourceMappingURL=idempotency.service.js.map