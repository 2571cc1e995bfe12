import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { DomainError, ErrorCode } from '#platform';
import { LONGEST_PASSWORD, normalPassword, passwordLength } from './account.rules.js';

/** Hashes that run at the same time: each takes 64 MiB and a core. */
const AT_ONCE = 2;

/** Hashes that may wait for their turn. */
const QUEUE_LENGTH = 32;

/** Parameters of argon2id (the default algorithm of the package); the hash carries them. The same everywhere, tests included. */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1, outputLen: 32 } as const; // 65,536 KiB

/**
 * Hashes passwords with argon2id and compares them, few at a time: hashing is dear on purpose, and so a way to exhaust
 * the server.
 */
@Injectable()
export class Passwords {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  /** @throws DomainError LIMIT_EXCEEDED when too many hashes wait already. */
  async hash(password: string): Promise<string> {
    return this.#inTurn(() => hash(Buffer.from(normalPassword(password)), COST));
  }

  /**
   * Says whether a password is the one of a hash.
   *
   * Does the same work whatever is given, so that its time tells nothing: without a hash, because there is no such
   * account, it compares with one that no password has; and a password that is too long is not compared itself.
   *
   * @throws DomainError LIMIT_EXCEEDED when too many hashes wait already.
   */
  async isRight(password: string, passwordHash: string | null): Promise<boolean> {
    const normal = normalPassword(password);
    const isTooLong = passwordLength(normal) > LONGEST_PASSWORD;
    const compared = Buffer.from(isTooLong ? '' : normal);
    const isSame = await this.#inTurn(() => verify(passwordHash ?? NOBODYS_HASH, compared));
    return isSame && !isTooLong && passwordHash !== null;
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= AT_ONCE) {
      if (this.#waiting.length >= QUEUE_LENGTH) {
        throw new DomainError(
          ErrorCode.LimitExceeded,
          'Too many people are signing in at this moment. Try again in a few seconds.',
        );
      }
      await new Promise<void>((myTurn) => this.#waiting.push(myTurn)); // whoever ends hands on the place
    } else {
      this.#running += 1;
    }
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}

/** A well-formed hash of the same cost, made of random bytes: nothing was hashed to get it, and nothing will match it. */
const NOBODYS_HASH = [
  '',
  'argon2id',
  'v=19',
  `m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}`,
  unpadded(randomBytes(16)),
  unpadded(randomBytes(COST.outputLen)),
].join('$');

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
