import { Injectable } from '@nestjs/common';
import { hash } from '@node-rs/argon2';
import { DomainError, ErrorCode } from '#platform';
import { LONGEST_PASSWORD, normalPassword, passwordLength } from './account.rules.js';

/** Hashes that run at the same time: each takes 64 MiB and a core. */
const AT_ONCE = 2;

/** Hashes that may wait for their turn. */
const QUEUE_LENGTH = 32;

/** Parameters of argon2id (the default algorithm of the package); the hash carries them. The same everywhere, tests included. */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1, outputLen: 32 } as const; // 65,536 KiB

/** How the password of an account was hashed; made up where there is no such account. */
export interface Challenge {
  readonly salt: Buffer;
  /** In KiB. */
  readonly memoryCost: number;
  readonly timeCost: number;
  readonly parallelism: number;
}

/**
 * Hashes passwords with argon2id, few at a time: hashing is dear on purpose, and so a way to exhaust
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
   * The hash that an account has if the password is its own, for the database to compare.
   *
   * Does the same work whatever is given, so that its time tells nothing. A password that is too long is nobody's: its
   * proof is the empty text, which no account has.
   *
   * @throws DomainError LIMIT_EXCEEDED when too many hashes wait already.
   */
  async proof(password: string, challenge: Challenge): Promise<string> {
    const normal = normalPassword(password);
    const isTooLong = passwordLength(normal) > LONGEST_PASSWORD;
    const hashed = await this.#inTurn(() => hash(Buffer.from(isTooLong ? '' : normal), { ...COST, ...challenge }));
    return isTooLong ? '' : hashed;
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
