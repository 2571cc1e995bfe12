import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { badInput } from '../errors/domain-error.js';
import { RecentlyUsed } from '../recently-used.js';

/** Injection token of the secret that signs cursors. */
export const SIGNING_KEY = Symbol('SIGNING_KEY');

/** The values of the sort key at a row: enough to go on after it, whatever was added or removed in between. */
export type Position = readonly (string | number | null)[];

/**
 * Writes and reads page cursors: opaque, signed, and good only for the list, filter and order they came from.
 *
 * The signature keeps a caller from reading rows by guessing sort keys and from moving a cursor to another list.
 */
@Injectable()
export class Cursors {
  readonly #key: KeyObject; // made once: of bytes, each signature would make one
  /** Signatures by all that they are over: a cursor comes back from whoever goes on, and a page is asked for by many. */
  readonly #signatures = new RecentlyUsed<string, Buffer>(2_000);

  constructor(@Inject(SIGNING_KEY) signingKey: string) {
    this.#key = createSecretKey(createHmac('sha256', signingKey).update('recourse cursor').digest());
  }

  /** @param scope everything that decides which rows come in which order: name of the list, filter, order. */
  write(position: Position, scope: unknown): string {
    const body = Buffer.from(JSON.stringify(position));
    return Buffer.concat([this.#sign(body, scope), body]).toString('base64url');
  }

  /** @throws DomainError BAD_USER_INPUT when the cursor is no cursor of ours or belongs to another list. */
  read(cursor: string, scope: unknown): Position {
    const bytes = Buffer.from(cursor, 'base64url');
    const body = bytes.subarray(SIGNATURE_BYTES);
    const given = bytes.subarray(0, SIGNATURE_BYTES);
    if (given.length === SIGNATURE_BYTES && timingSafeEqual(given, this.#sign(body, scope))) {
      return JSON.parse(body.toString()) as Position;
    }
    throw badInput([
      {
        path: ['after'],
        value: cursor.slice(0, 80),
        message:
          'The cursor is not one that this list gave with this filter and order. Take endCursor from the page before, or leave it out to begin at the first page.',
      },
    ]);
  }

  #sign(body: Buffer, scope: unknown): Buffer {
    const list = JSON.stringify(scope);
    const over = `${list}\0${body.toString('latin1')}`; // a character for each byte
    let signature = this.#signatures.get(over);
    if (!signature) {
      const whole = createHmac('sha256', this.#key).update(list).update('\0').update(body).digest();
      signature = Buffer.from(whole.subarray(0, SIGNATURE_BYTES));
      if (over.length <= MAX_REMEMBERED) this.#signatures.set(over, signature);
    }
    return signature;
  }
}

const SIGNATURE_BYTES = 16;

/** Longest text whose signature is remembered; filters can be long. */
const MAX_REMEMBERED = 1_000;
