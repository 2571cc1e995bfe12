import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#identity';
import { Refused, UnitOfWork } from '#platform';
import { IdempotencyKeyEntity } from './case.entity.js';
import { IdempotencyKeyReusedModel } from './case-errors.model.js';

/** A request that may be sent again. */
export interface Repeatable {
  readonly idempotencyKey?: string | null | undefined;
}

/**
 * Lets a request that is sent again under the same key have no second effect.
 *
 * The key is kept in the transaction of the effect: either both are there, or neither, so that who has got no answer
 * may send the request again. What was refused keeps no key.
 */
@Injectable()
export class Idempotency {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Runs `effect`, unless the same request has had its effect. One that is under way is waited for.
   *
   * @param operation what is asked for; the same key serves no other.
   * @param caseId bare id of the case that is made or changed.
   * @returns the id of the case, which the actor may see no more.
   * @throws Refused IdempotencyKeyReused when the key was used for something else.
   */
  async once(
    actor: Actor,
    operation: string,
    { idempotencyKey, ...content }: Repeatable,
    caseId: string,
    effect: () => Promise<void>,
  ): Promise<string> {
    return this.work.run(async () => {
      const earlier = idempotencyKey
        ? await this.#keep(actor.userId!, idempotencyKey, [operation, content], caseId)
        : null;
      if (earlier !== null) return earlier;
      await effect();
      return caseId;
    });
  }

  /** @returns the case of the first request under the key; `null` when this is the first. */
  async #keep(userId: string, key: string, request: unknown, caseId: string): Promise<string | null> {
    const fingerprint = createHash('sha256').update(JSON.stringify(request)).digest('hex');
    const kept = await this.work.rows(
      `insert into idempotency_key (user_id, key, fingerprint, case_id) values ($1, $2, $3, $4)
       on conflict on constraint idempotency_key_pkey do nothing returning 1`,
      [userId, key, fingerprint, caseId],
    );
    if (kept.length > 0) return null;
    const earlier = await (await this.work.repository(IdempotencyKeyEntity)).findOneByOrFail({ userId, key });
    if (earlier.fingerprint !== fingerprint) throw new Refused([new IdempotencyKeyReusedModel()]);
    return earlier.caseId;
  }
}
