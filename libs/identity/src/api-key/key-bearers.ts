import { AsyncResource } from 'node:async_hooks';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { DomainError, ErrorCode, type RequestContext, UnitOfWork, withBearer } from '#platform';
import { Actor } from '../actor.js';
import { Arrivals } from '../arrivals.js';
import { holdsKey, idInKey } from './api-key-token.js';

/** Recognises the keys that programs send. */
@Injectable()
export class KeyBearers implements OnModuleDestroy {
  /** Where the service was made: outside the transaction of any operation. */
  readonly #outside = new AsyncResource('KeyBearers');

  /** Notes of use that are being written, by key. */
  readonly #noting = new Map<string, Promise<void>>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly arrivals: Arrivals,
  ) {}

  /**
   * Recognises a key, with the roles that it carries and its maker may still give.
   *
   * Reads in a transaction of its own, which ends before the operation's begins.
   *
   * @throws DomainError UNAUTHENTICATED alike when the key is malformed, unknown, expired or revoked, or its maker's account
   *   is disabled.
   */
  async actorOf(key: string): Promise<Actor> {
    const id = idInKey(key);
    if (id === null) throw invalidKey();
    const { kind, roles, isToBeNoted, standing } = await this.arrivals.of(key);
    if (kind !== 'KEY') throw invalidKey();
    if (isToBeNoted) this.#noteUse(id, key);
    return Actor.withKey(id, roles, standing);
  }

  /** Waits for what is still being written, before the connections go. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.#noting.values());
  }

  /** Notes that a key was used, behind the request's back: nobody waits for it, and a failure loses only the note. */
  #noteUse(id: string, key: string): void {
    if (this.#noting.has(id)) return;
    const note = this.#outside
      .runInAsyncScope(() =>
        withBearer(null, () => this.work.run(() => this.work.rows('select access.note_key_use($1)', [key]))),
      )
      .then(() => undefined)
      .catch((error: unknown) => Logger.warn(`The use of a key could not be noted: ${String(error)}`, 'ApiKeys'))
      .finally(() => this.#noting.delete(id));
    this.#noting.set(id, note);
  }
}

/**
 * Refuses a request whose address holds a key, live or not: it stands in logs by now and should be revoked.
 *
 * @throws DomainError UNAUTHENTICATED.
 */
export function refuseKeyInUrl({ req }: RequestContext): void {
  if (!holdsKey(req?.url)) return;
  throw new DomainError(
    ErrorCode.Unauthenticated,
    'A key does not belong into an address, where logs and histories keep it: revoke it with revokeApiKey and make another. Send keys as the header "Authorization: Bearer rck_…".',
  );
}

/** The one answer to a key that opens nothing: why it does not is nobody's business but its maker's. */
function invalidKey(): DomainError {
  return new DomainError(
    ErrorCode.Unauthenticated,
    'The API key is not valid: it is unknown or mistyped, has expired or was revoked. See the query apiKeys, make another with createApiKey, and send it whole as "Authorization: Bearer rck_…".',
  );
}
